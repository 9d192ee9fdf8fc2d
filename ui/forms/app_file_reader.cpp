// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/app_file_reader.h"

#include "filing/answer.h"
#include "ui/texts/texts.h"
#include "ui/widgets/styling.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The one file that is dragged; empty where it is something else.
QString droppedFile(const QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

AppFileReader::AppFileReader(const Texts &texts, const QString &handle, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_button(new QPushButton(this))
    , m_result(makeLabel({}, role::Hint, this, true))
{
    m_button->setProperty("role", QString::fromLatin1(role::Link));
    m_button->setObjectName(handle);
    m_result->setObjectName(handle + u"/result"_s);
    m_result->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &AppFileReader::choose);
}

void AppFileReader::acceptDropsOn(QWidget *widget)
{
    QList<QWidget *> all{widget};
    all += widget->findChildren<QWidget *>();
    for (auto *each : std::as_const(all)) {
        each->setAcceptDrops(true);
        each->installEventFilter(this);
    }
}

/// Fields take dropped text by themselves; a file goes past them.
bool AppFileReader::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const auto path = droppedFile(drop);
    if (path.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (type == QEvent::Drop)
        read(path);
    return true;
}

void AppFileReader::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of the app"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Packages and certificates") + u" (*.apk *.ipa *.mobileprovision *.cer *.crt *.der *.pem *.p7b)"_s,
                            tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &AppFileReader::read);
    dialog->open();
}

void AppFileReader::read(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    showResult(tr("Reading %1 …").arg(m_name), role::Hint);
    filing::whenAnswered(QtConcurrent::run([path] { return packages::readAppFile(path); }), this,
                         [this, question = ++m_question](const filing::Result<packages::AppFile> &result) {
                             if (question == m_question)
                                 take(result);
                         });
}

void AppFileReader::take(const filing::Result<packages::AppFile> &result)
{
    if (!result) {
        showError(result.error());
        return;
    }
    showResult(result->packageId.isEmpty()
                   ? tr("Taken from %1: public key and fingerprint. Compare them with the store.").arg(m_name)
                   : tr("Taken from %1: package, public key and fingerprint. Compare them with the store.").arg(m_name),
               role::Hint);
    Q_EMIT fileRead(*result);
}

void AppFileReader::showError(const filing::Error &error)
{
    const auto text = m_texts.errorText(error);
    //: %1: what happened, %2: why, %3: what to do
    showResult(tr("%1: %2 %3").arg(text.title, text.cause, text.nextStep), role::ErrorHint);
}

void AppFileReader::showResult(const QString &text, const char *role)
{
    setRole(m_result, role);
    m_result->setText(text);
    m_result->show();
    m_button->setAccessibleDescription(text);
}

void AppFileReader::retranslate(const QString &accessibleName)
{
    m_button->setText(tr("Read from a file …"));
    m_button->setToolTip(wrappedToolTip(tr("Takes them out of an Android or iOS package, a provisioning profile or a "
                                           "certificate. You can also drop the file here.")));
    m_button->setAccessibleName(accessibleName);
    m_result->hide(); // it was said in the other language
}

} // namespace ui
