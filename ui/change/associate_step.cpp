// SPDX-License-Identifier: Apache-2.0
#include "ui/change/associate_step.h"

#include "filing/answer.h"
#include "models/change_form.h"
#include "models/workspace.h"
#include "ui/change/service_picker.h"
#include "ui/desk_context.h"
#include "ui/forms/field_form.h"
#include "ui/help/help_questions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Part;
using filing::Result;
using models::ChangeForm;

namespace {

bool isOf(const QString &pointer, const QString &serviceId)
{
    const auto parsed = filing::Pointer::parse(pointer);
    return parsed && parsed->part != Part::Entity && parsed->serviceId == serviceId;
}

} // namespace

AssociateStep::AssociateStep(const DeskContext &context, ChangeForm &form, const StepGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_list(new QWidget(this))
    , m_why(makeLabel({}, "", this, true))
    , m_tabs(new QTabWidget(this))
    , m_picker(new ServicePicker(context, form, gate))
    , m_service(new QWidget(this))
    , m_title(makeLabel({}, role::PageTitle, this, true))
    , m_hint(makeLabel({}, role::Hint, this, true))
    , m_fields(new FieldForm(form, context.texts, context.workspace.ruleBook()))
{
    m_why->setObjectName(u"associateWhyLabel"_s);
    m_tabs->setObjectName(u"associateTabs"_s);
    m_title->setObjectName(u"associateServiceLabel"_s);
    m_fields->setObjectName(u"associateFieldForm"_s);
    m_fields->setFilter([this](const QString &pointer) { return isOf(pointer, m_filling); });
    m_tabs->addTab(m_picker, {});
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);

    const int gap = Theme::current().spacing().gap;
    auto *listLayout = new QVBoxLayout(m_list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(gap);
    listLayout->addWidget(m_why);
    listLayout->addWidget(new HelpQuestions(context.texts, u"CHANGE_ENTITY_ASSOCIATE"_s, m_list));
    listLayout->addWidget(m_tabs);
    auto *card = new Card;
    card->body()->addWidget(m_fields);
    auto *serviceLayout = new QVBoxLayout(m_service);
    serviceLayout->setContentsMargins(0, 0, 0, 0);
    serviceLayout->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_hint, card})
        serviceLayout->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_service);
    layout->addStretch(1);
    showPage(m_list);

    connect(m_picker, &ServicePicker::startRequested, this, &AssociateStep::startChange);
    connect(m_picker, &ServicePicker::takeOutRequested, this, &AssociateStep::takeOut);
    connect(m_picker, &ServicePicker::remedyRequested, this, &AssociateStep::remedyRequested);
    connect(&form, &ChangeForm::associated, this, &AssociateStep::onAssociated);
    connect(&form, &ChangeForm::associateFailed, this, &AssociateStep::failed);
    connect(&form, &ChangeForm::findingsChanged, this, &AssociateStep::refresh);
    connect(&form, &ChangeForm::saved, this, &AssociateStep::refresh);
    connect(&context.workspace, &models::Workspace::servicesChanged, this, [this](const QString &filingId) {
        if (isVisible() && filingId == m_form.order().filingId)
            read();
    });
    retranslate();
}

void AssociateStep::open()
{
    showList();
    read();
}

void AssociateStep::read()
{
    filing::whenAnswered(m_context.workspace.services(m_form.order().filingId), this,
                         [this, question = ++m_asked](const Result<QList<models::ServiceRow>> &rows) {
                             if (question != m_asked)
                                 return;
                             if (!rows) {
                                 Q_EMIT failed(rows.error());
                                 return;
                             }
                             auto live = *rows;
                             live.removeIf([](const auto &row) { return row.facts.state == filing::ServiceState::Cancelled; });
                             m_picker->setRows(live);
                         });
}

void AssociateStep::refresh()
{
    if (!m_filling.isEmpty() && !m_form.isAssociated(m_filling))
        showList(); // another desk has taken it out
    else if (m_form.isOpen() && m_filling.isEmpty() && isVisible())
        m_picker->refresh();
}

void AssociateStep::startChange(const QString &serviceId)
{
    m_fresh = m_form.isAssociated(serviceId) ? QString() : serviceId;
    m_form.associate(serviceId);
}

void AssociateStep::onAssociated(const QString &serviceId)
{
    m_filling = serviceId;
    m_fields->setFilter([this](const QString &pointer) { return isOf(pointer, m_filling); });
    showPage(m_service);
    retranslate();
    Q_EMIT viewChanged();
    if (const auto field = std::exchange(m_wantedField, {}); !field.isEmpty())
        m_fields->setFocusTo(field);
    else
        m_fields->setFocusToFirst();
}

void AssociateStep::showField(const QString &pointer)
{
    const auto parsed = filing::Pointer::parse(pointer);
    m_wantedField = pointer;
    startChange(parsed ? parsed->serviceId : QString());
}

void AssociateStep::saveDraft()
{
    m_fresh.clear();
    m_form.keepDraft();
    showList();
}

bool AssociateStep::isTouched(const QString &serviceId) const
{
    const auto &changed = m_form.changedPointers();
    return std::any_of(changed.begin(), changed.end(), [&](const QString &pointer) { return isOf(pointer, serviceId); });
}

void AssociateStep::leaveService()
{
    if (m_filling.isEmpty())
        return;
    if (m_filling == std::exchange(m_fresh, {}) && !isTouched(m_filling))
        m_form.dissociate(m_filling);
    showList();
}

void AssociateStep::takeOut(const QString &serviceId)
{
    m_form.dissociate(serviceId);
    m_picker->refresh();
    Q_EMIT viewChanged();
}

void AssociateStep::showList()
{
    const auto last = std::exchange(m_filling, {});
    showPage(m_list);
    m_picker->refresh();
    if (!last.isEmpty())
        m_picker->select(last);
    Q_EMIT viewChanged();
}

void AssociateStep::showPage(QWidget *page)
{
    auto *other = page == m_list ? m_service : m_list;
    other->hide();
    page->show();
}

void AssociateStep::takeFocus()
{
    if (m_filling.isEmpty())
        m_picker->setFocusToTable();
    else
        m_fields->setFocusToFirst();
}

void AssociateStep::retranslate()
{
    //: Why a website appears in a change of the entity; seed "Associate a website or app"
    m_why->setText(tr("Why a website here? A change of the entity must carry at least one website or app of the filing. Choose one, "
                      "start its change and save its draft; nothing in it has to be altered."));
    //: 可变更的互联网信息服务
    m_tabs->setTabText(0, tr("Modifiable Internet Information Services"));
    m_tabs->tabBar()->setAccessibleName(tr("Services of the filing"));
    m_hint->setText(tr("Change what has changed here, too, or leave it all as it is. Save Draft takes the service in."));
    if (m_filling.isEmpty())
        return;
    for (const auto part : {Part::Website, Part::App}) {
        const auto name = m_form.filedValue(filing::pointerText(part, m_filling, u"/name"_s)).toString();
        if (!name.isEmpty())
            m_title->setText(part == Part::Website ? tr("Website: %1").arg(name) : tr("App: %1").arg(name));
    }
}

void AssociateStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
