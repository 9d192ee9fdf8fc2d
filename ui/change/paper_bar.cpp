// SPDX-License-Identifier: Apache-2.0
#include "ui/change/paper_bar.h"

#include "filing/answer.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PaperBar::PaperBar(std::function<ChangePaper()> paper, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_paper(std::move(paper))
    , m_texts(texts)
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_result(makeLabel({}, role::Hint, this, true))
{
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_result->setObjectName(u"paperResultLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    layout->addWidget(m_save, 0, Qt::AlignTop);
    layout->addWidget(m_print, 0, Qt::AlignTop);
    layout->addWidget(m_result, 1, Qt::AlignVCenter);
    connect(m_save, &QPushButton::clicked, this, &PaperBar::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &PaperBar::print);
    retranslate();
}

void PaperBar::chooseFile()
{
    m_result->clear();
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files") + u" (*.pdf)"_s);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_paper().title + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperBar::save);
    dialog->open();
}

void PaperBar::save(const QString &path)
{
    filing::whenAnswered(savePdf(m_paper(), path), this, [this, path](const filing::Result<void> &saved) {
        setRole(m_result, saved ? role::Hint : role::ErrorHint);
        if (saved)
            return m_result->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        const auto text = m_texts.errorText(saved.error());
        m_result->setText(QStringList{text.title, text.cause, text.nextStep}.join(u'\n'));
    });
}

void PaperBar::print()
{
    m_result->clear();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] { paperDocument(m_paper())->print(printer.get()); });
    dialog->open();
}

void PaperBar::retranslate()
{
    m_save->setText(tr("Save as PDF"));
    m_print->setText(tr("Print"));
    m_result->clear();
}

void PaperBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
