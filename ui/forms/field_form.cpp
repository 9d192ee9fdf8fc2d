// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/field_form.h"

#include "models/change_form.h"
#include "ui/forms/field_row.h"
#include "ui/forms/same_person_box.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Group
{
    const char *name;
    QStringList pointers;
};

/// In the order in which the groups first appear; the name of a service leads its group.
QList<Group> groupsOf(const QStringList &pointers)
{
    QList<Group> groups;
    for (const auto &pointer : pointers) {
        const auto *spec = filing::fieldSpec(pointer);
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return qstrcmp(group.name, spec->group) == 0;
        });
        auto &group = known == groups.end() ? groups.emplaceBack(Group{spec->group, {}}) : *known;
        if (spec->kind == filing::FieldKind::ServiceName)
            group.pointers.prepend(pointer);
        else
            group.pointers.append(pointer);
    }
    return groups;
}

/// The fields of one service, or of the entity, after another.
QList<QStringList> partsOf(const QStringList &pointers)
{
    QList<QStringList> parts;
    QString last;
    for (const auto &pointer : pointers) {
        const auto parsed = filing::Pointer::parse(pointer);
        const auto part = filing::pointerText(parsed->part, parsed->serviceId, {});
        if (parts.isEmpty() || part != last)
            parts.append(QStringList());
        parts.last().append(pointer);
        last = part;
    }
    return parts;
}

} // namespace

FieldForm::FieldForm(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_book(book)
    , m_layout(new QVBoxLayout(this))
    , m_ordering(new QTimer(this))
{
    m_ordering->setSingleShot(true);
    connect(m_ordering, &QTimer::timeout, this, &FieldForm::orderTabs);
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&form, &models::ChangeForm::opened, this, &FieldForm::rebuild);
    connect(&form, &models::ChangeForm::valueChanged, this, &FieldForm::refreshRow);
    connect(&form, &models::ChangeForm::rebased, this, &FieldForm::refreshAll);
    connect(&form, &models::ChangeForm::findingsChanged, this, [this] {
        for (auto *row : std::as_const(m_rows))
            row->followFindings();
    });
    if (form.isOpen())
        rebuild();
}

FieldForm::~FieldForm() { dropBody(); }

/// A field that loses the keyboard says so, which must not happen in the middle of its end.
void FieldForm::dropBody()
{
    m_rows.clear();
    m_blocks.clear();
    m_headings.clear();
    m_partTitles.clear();
    if (auto *focus = m_body ? m_body->focusWidget() : nullptr)
        focus->clearFocus();
    delete m_body;
    m_body = nullptr;
}

void FieldForm::setFilter(std::function<bool(const QString &)> filter)
{
    m_filter = std::move(filter);
    if (m_form.isOpen())
        rebuild();
}

/// Editors take their measures when they are made.
void FieldForm::rescale()
{
    if (m_rows.isEmpty() || Theme::current().textScale() == m_textScale)
        return;
    const auto here = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                   [](const FieldRow *row) { return row->isAncestorOf(QApplication::focusWidget()); });
    const auto pointer = here == m_rows.cend() ? QString() : (*here)->pointer();
    rebuild();
    if (!pointer.isEmpty())
        setFocusTo(pointer);
}

void FieldForm::rebuild()
{
    dropBody();
    m_textScale = Theme::current().textScale();
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::current().spacing().gap);
    m_layout->addWidget(m_body);
    auto pointers = m_form.pointers();
    if (m_filter)
        pointers.removeIf([this](const QString &pointer) { return !m_filter(pointer); });
    for (const auto &part : partsOf(pointers))
        addPart(part);
    body->addStretch(1);
    m_body->show();
    retranslate();
    m_ordering->start();
}

/// The first part is what the page is about; what an order carries besides gets a title of its own.
void FieldForm::addPart(const QStringList &pointers)
{
    if (!m_rows.isEmpty()) {
        auto *body = static_cast<QVBoxLayout *>(m_body->layout());
        auto *line = new QFrame(m_body);
        line->setProperty("role", QString::fromLatin1(role::Line));
        auto *title = makeLabel({}, role::PageTitle, m_body, true);
        body->addWidget(line);
        body->addWidget(title);
        m_partTitles.append({title, pointers.first()});
    }
    for (const auto &group : groupsOf(pointers))
        addGroup(group.name, group.pointers);
}

QString FieldForm::partTitle(const QString &pointer) const
{
    const auto parsed = filing::Pointer::parse(pointer);
    const auto name = m_form.filedValue(filing::pointerText(parsed->part, parsed->serviceId, u"/name"_s)).toString();
    return parsed->part == filing::Part::Website ? tr("Website: %1").arg(name) : tr("App: %1").arg(name);
}

void FieldForm::addGroup(const char *group, const QStringList &pointers)
{
    auto *body = static_cast<QVBoxLayout *>(m_body->layout());
    auto *heading = makeLabel({}, role::Section, m_body);
    heading->setContentsMargins(0, m_headings.isEmpty() ? 0 : 10, 0, 0);
    body->addWidget(heading);
    m_headings.append({heading, group});
    for (const auto &pointer : pointers) {
        const auto parsed = filing::Pointer::parse(pointer);
        const auto handle = u"fieldEdit:"_s + (m_partTitles.isEmpty() ? parsed->path : pointer);
        auto *row = new FieldRow(m_form, m_texts, m_book, pointer, handle, m_body);
        body->addWidget(row);
        connect(row, &FieldRow::helpToggled, this, [this] { m_ordering->start(); });
        m_rows.append(row);
        m_blocks.append(row);
    }
    if (!pointers.first().startsWith("/entity/legalRepresentative/"_L1))
        return;
    auto *same = new SamePersonBox(m_form, m_body);
    body->addWidget(same);
    m_blocks.append(same);
}

void FieldForm::refreshRow(const QString &pointer)
{
    const bool all = pointer == "/entity/type"_L1; // which certificates there are goes by it
    for (auto *row : std::as_const(m_rows)) {
        if (!all && row->pointer() != pointer)
            continue;
        row->refreshValue();
        row->refreshNotes();
    }
    m_ordering->start();
}

void FieldForm::refreshAll()
{
    for (auto *row : std::as_const(m_rows)) {
        row->refreshValue();
        row->refreshNotes();
    }
}

bool FieldForm::setFocusTo(const QString &pointer)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) {
        return row->pointer() == pointer || pointer.startsWith(row->pointer() + u'/');
    });
    if (found == m_rows.end())
        return false;
    auto *row = *found;
    row->focusTarget()->setFocus(Qt::OtherFocusReason);
    // A form that was just shown has no sizes yet.
    QTimer::singleShot(0, row, [row] {
        for (auto *above = row->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(row, 0, 60);
                return;
            }
        }
    });
    return true;
}

void FieldForm::setFocusToFirst()
{
    for (auto *row : std::as_const(m_rows)) {
        if (!m_form.isReadOnly(row->pointer())) {
            setFocusTo(row->pointer());
            return;
        }
    }
}

void FieldForm::retranslate()
{
    for (const auto &[title, pointer] : std::as_const(m_partTitles))
        title->setText(partTitle(pointer));
    for (const auto &heading : std::as_const(m_headings))
        heading.label->setText(QCoreApplication::translate("Field", heading.source));
    for (auto *row : std::as_const(m_rows))
        row->retranslate();
    fitLabels();
}

void FieldForm::fitLabels()
{
    const auto theme = Theme::current();
    const bool stacked = width() < theme.px(520);
    QList<QLabel *> labels;
    for (auto *row : std::as_const(m_rows)) {
        row->setStacked(stacked);
        labels.append(row->label());
        row->label()->setMaximumWidth(QWIDGETSIZE_MAX);
        row->label()->setMinimumWidth(0);
    }
    if (!stacked)
        fitLabelColumn(labels, width() * 2 / 3); // at most 30 % of the form
}

/// Chips and rows of lists come and go, and what is new stands last with Qt: the keyboard goes as the eye does.
void FieldForm::orderTabs()
{
    QWidget *before = nullptr;
    for (auto *row : std::as_const(m_blocks)) {
        QList<QWidget *> stops;
        if (row->focusPolicy() & Qt::TabFocus)
            stops.append(row);
        for (auto *widget : row->findChildren<QWidget *>()) {
            const bool takes = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (takes && !widget->isHidden() && widget->window() == window())
                stops.append(widget);
        }
        const auto place = [row](QWidget *widget) {
            const auto at = widget->mapTo(row, QPoint(0, widget->height() / 2));
            return std::pair(at.y() / 8, at.x()); // what stands in one line counts as one height
        };
        std::stable_sort(stops.begin(), stops.end(), [&](auto *a, auto *b) { return place(a) < place(b); });
        for (auto *stop : std::as_const(stops)) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event) && Theme::current().textScale() != m_textScale)
        QMetaObject::invokeMethod(this, &FieldForm::rescale, Qt::QueuedConnection);
    else if (isThemeChange(event))
        fitLabels();
    m_ordering->start(); // chips are made anew by either
}

} // namespace ui
