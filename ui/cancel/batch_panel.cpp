// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/batch_panel.h"

#include "models/workspace.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listHeight = 160; // px at 100 % text
constexpr int idRole = Qt::UserRole;

} // namespace

BatchPanel::BatchPanel(const DeskContext &context, const models::CancelGuide &guide, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_batch(context.workspace, guide)
    , m_filings(new QStandardItemModel(this))
    , m_text(makeLabel({}, "", this, true))
    , m_list(new QListView(this))
    , m_all(new QCheckBox(this))
    , m_save(new QPushButton(this))
    , m_result(makeLabel({}, role::Hint, this, true))
{
    setObjectName(u"batchPanel"_s);
    m_list->setObjectName(u"batchListView"_s);
    m_all->setObjectName(u"batchAllCheckBox"_s);
    m_save->setObjectName(u"batchSaveButton"_s);
    m_result->setObjectName(u"batchResultLabel"_s);
    m_list->setModel(m_filings);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(Theme::current().px(listHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_all, m_list})
        layout->addWidget(part);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    connect(m_filings, &QStandardItemModel::itemChanged, this, &BatchPanel::judge);
    connect(m_all, &QCheckBox::clicked, this, &BatchPanel::markAll);
    connect(m_save, &QPushButton::clicked, this, &BatchPanel::chooseFolder);
    connect(&m_batch, &ApplicationBatch::progressed, this, [this](int done, int total) {
        setRole(m_result, role::Hint);
        m_result->setText(tr("%1 of %2", "forms written, of how many").arg(done).arg(total));
        judge();
    });
    connect(&m_batch, &ApplicationBatch::finished, this, &BatchPanel::showResult);
    retranslate();
}

BatchPanel::~BatchPanel() = default;

void BatchPanel::open(const QString &filingId)
{
    const QSignalBlocker quiet(m_filings);
    m_filings->clear();
    for (const auto &filing : m_context.workspace.filings()) {
        if (filing.state == filing::FilingState::Cancelled)
            continue;
        auto *item = new QStandardItem(tr("%1 · %2").arg(filing.icpNumber, filing.entity.name));
        item->setData(filing.id, idRole);
        item->setCheckable(true);
        item->setCheckState(filing.id == filingId ? Qt::Checked : Qt::Unchecked);
        m_filings->appendRow(item);
    }
    m_result->clear();
    m_list->reset();
    judge();
}

QStringList BatchPanel::marked() const
{
    QStringList ids;
    for (int row = 0; row < m_filings->rowCount(); ++row) {
        if (const auto *item = m_filings->item(row); item->checkState() == Qt::Checked)
            ids.append(item->data(idRole).toString());
    }
    return ids;
}

void BatchPanel::markAll(bool all)
{
    {
        const QSignalBlocker quiet(m_filings);
        for (int row = 0; row < m_filings->rowCount(); ++row)
            m_filings->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    judge();
}

void BatchPanel::judge()
{
    const auto count = marked().size();
    m_all->setChecked(count > 0 && count == m_filings->rowCount());
    QString why;
    if (m_batch.isRunning())
        why = tr("The forms are being written.");
    else if (count == 0)
        why = tr("Choose a filing first.");
    explainDisabled(m_save, why.isEmpty(), why);
}

void BatchPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save the forms into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchPanel::save);
    dialog->open();
}

void BatchPanel::save(const QString &folder) { m_batch.start(marked(), folder); }

void BatchPanel::showResult(int written, const QList<filing::Error> &failures)
{
    QStringList lines{tr("%n form(s) saved.", nullptr, written)};
    for (const auto &error : failures) {
        const auto text = m_context.texts.errorText(error);
        lines.append(tr("%1: %2 %3", "title of an error, its cause, the next step")
                         .arg(text.title, text.cause, text.nextStep));
    }
    setRole(m_result, failures.isEmpty() ? role::Hint : role::ErrorHint);
    m_result->setText(lines.join(u'\n'));
    judge();
}

void BatchPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BatchPanel::retranslate()
{
    m_text->setText(tr("One form for each filing, to cancel its entity with all its websites and apps."));
    m_all->setText(tr("All filings"));
    m_list->setAccessibleName(tr("Filings to be cancelled by form"));
    m_save->setText(tr("Save the forms…"));
    judge();
}

} // namespace ui
