// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/form_card.h"

#include "filing/answer.h"
#include "models/cancel_application.h"
#include "models/workspace.h"
#include "ui/cancel/application_paper.h"
#include "ui/cancel/batch_panel.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FormCard::FormCard(const DeskContext &context, const models::CancelGuide &guide, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_guide(guide)
    , m_method(makeLabel({}, "", this, true))
    , m_site(new QPushButton(this))
    , m_enclosedTitle(makeLabel({}, role::Strong, this, true))
    , m_enclosed(new CheckList(this))
    , m_handIn(makeLabel({}, role::Hint, this, true))
    , m_save(new QPushButton(this))
    , m_several(new QPushButton(this))
    , m_result(makeLabel({}, role::Hint, this, true))
    , m_batch(new BatchPanel(context, guide, this))
{
    build();
    retranslate();
}

FormCard::~FormCard() = default;

void FormCard::build()
{
    setObjectName(u"formCard"_s);
    m_method->setObjectName(u"formMethodLabel"_s);
    m_site->setObjectName(u"administrationSiteButton"_s);
    m_save->setObjectName(u"formSaveButton"_s);
    m_several->setObjectName(u"formBatchButton"_s);
    m_result->setObjectName(u"formResultLabel"_s);
    setRole(m_site, role::Link);
    setRole(m_several, role::Link);
    m_several->setCheckable(true);
    m_result->hide();
    m_batch->hide();
    auto *actions = new FlowLayout(nullptr, 12, 4);
    actions->addWidget(m_save);
    actions->addWidget(m_several);
    body()->setSpacing(8);
    body()->addWidget(m_method);
    body()->addWidget(m_site, 0, Qt::AlignLeft);
    body()->addWidget(m_enclosedTitle);
    body()->addWidget(m_enclosed);
    body()->addWidget(m_handIn);
    body()->addLayout(actions);
    body()->addWidget(m_result);
    body()->addWidget(m_batch);
    connect(m_site, &QPushButton::clicked, this, &FormCard::openSite);
    connect(m_save, &QPushButton::clicked, this, &FormCard::chooseFile);
    connect(m_several, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            m_batch->open(m_subject.filing.id);
        m_batch->setVisible(shown);
    });
}

void FormCard::setSubject(const models::CancelCase &subject)
{
    const bool other = subject.number() != m_subject.number() || subject.kind != m_subject.kind;
    m_subject = subject;
    if (other) {
        m_result->hide();
        m_several->setChecked(false);
    }
    retranslate();
}

/// What the region's administration is known to take; what no source says is said as not known.
QString FormCard::methodText() const
{
    const auto &texts = m_context.texts;
    const auto *region = texts.ruleBook().region(m_subject.filing.province);
    const auto method = region ? region->rules.cancelMethod : QString();
    QStringList lines{tr("%1: %2", "name of an administration, how it takes cancellations")
                          .arg(texts.administrationName(m_subject.filing.province),
                               texts.local(m_guide.method(method.isEmpty() ? u"UNKNOWN"_s : method)))};
    if (region && region->rules.cancelNote)
        lines.append(texts.local(*region->rules.cancelNote));
    if (m_subject.filing.state == filing::FilingState::Shell)
        lines.append(texts.local(m_guide.emptyShell));
    if (method.isEmpty()) {
        const auto &line = m_guide.administrationHotline;
        lines.append(tr("%1: %2", "a hotline, its number").arg(texts.local({line.en, line.zh}), line.number));
    }
    return lines.join(u'\n');
}

void FormCard::chooseFile()
{
    const auto application = models::cancelApplication(m_subject, m_guide, m_context.texts.ruleBook());
    auto *dialog = new QFileDialog(this, tr("Save the application form"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files") + u" (*.pdf)"_s);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(application.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &FormCard::save);
    dialog->open();
}

void FormCard::save(const QString &path)
{
    const auto application = models::cancelApplication(m_subject, m_guide, m_context.texts.ruleBook());
    filing::whenAnswered(saveApplication(application, path), this, [this, path](const filing::Result<void> &saved) {
        setRole(m_result, saved ? role::Hint : role::ErrorHint);
        m_result->show();
        if (saved)
            return m_result->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        const auto text = m_context.texts.errorText(saved.error());
        m_result->setText(QStringList{text.title, text.cause, text.nextStep}.join(u'\n'));
    });
}

void FormCard::openSite()
{
    if (const auto *region = m_context.texts.ruleBook().region(m_subject.filing.province))
        Q_EMIT siteRequested(QUrl(u"https://"_s + region->administration.host));
}

void FormCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormCard::retranslate()
{
    const auto &texts = m_context.texts;
    setTitle(tr("Without the provider"));
    m_method->setText(methodText());
    m_site->setText(tr("Open the administration's site"));
    m_site->setVisible(texts.ruleBook().region(m_subject.filing.province) != nullptr);
    //: Goes before a list of documents that a form is sent with
    m_enclosedTitle->setText(tr("To send along with the form"));
    QList<CheckRow> rows;
    for (const auto &item : m_guide.enclosures(m_subject.filing.entity.type.text()))
        rows.append({CheckRow::State::Pending, texts.local(item), {}, {}});
    m_enclosed->setRows(rows);
    m_enclosedTitle->setVisible(!rows.isEmpty());
    m_handIn->setText(texts.local(m_guide.identityDocumentsNote));
    m_save->setText(tr("Save the application form…"));
    m_several->setText(tr("Forms for several filings"));
}

} // namespace ui
