// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/platforms_editor.h"

#include "filing/text_cleaning.h"
#include "rules/rule_book.h"
#include "ui/forms/app_file_reader.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/text_editors.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class PlatformRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlatformRow)
public:
    PlatformRow(const FieldSetup &setup, const QString &handle, QWidget *parent)
        : ListRow(parent)
        , m_setup(setup)
        , m_os(new CalmComboBox(this))
        , m_package(new QLineEdit(this))
        , m_key(new QPlainTextEdit(this))
        , m_print(new QLineEdit(this))
        , m_file(new AppFileReader(setup.texts, handle + u"/file"_s, this))
    {
        m_os->setObjectName(handle);
        m_package->setObjectName(handle + u"/packageId"_s);
        m_key->setObjectName(handle + u"/publicKey"_s);
        m_print->setObjectName(handle + u"/fingerprint"_s);
        m_key->setTabChangesFocus(true);
        m_key->setFixedHeight(textHeight(m_key, 3));
        m_key->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_key->setWordWrapMode(QTextOption::WrapAnywhere);
        m_os->setWords(wordsOf(setup));
        m_osLabel = addPart(m_os);
        m_packageLabel = addPart(m_package);
        m_keyLabel = addPart(m_key);
        m_printLabel = addPart(m_print);
        body()->addWidget(m_file);
        m_file->acceptDropsOn(this);
        connect(m_file, &AppFileReader::fileRead, this, &PlatformRow::takeFile);
        connect(m_os, &QComboBox::currentIndexChanged, this, [this] {
            showAlgorithm();
            Q_EMIT edited();
        });
        for (auto *edit : {m_package, m_print}) {
            connect(edit, &QLineEdit::textEdited, this, &ListRow::edited);
            connect(edit, &QLineEdit::editingFinished, this, &ListRow::finished);
        }
        connect(m_key, &QPlainTextEdit::textChanged, this, &ListRow::edited);
    }

    void setValue(const QJsonObject &value) override
    {
        m_value = value;
        m_os->setWord(value[u"os"_s].toString());
        m_package->setText(value[u"packageId"_s].toString());
        m_print->setText(value[u"fingerprint"_s][u"value"_s].toString());
        const QSignalBlocker quiet(m_key);
        m_key->setPlainText(value[u"publicKey"_s].toString());
        showAlgorithm();
    }

    QJsonObject value() const override
    {
        auto value = m_value;
        value[u"os"_s] = m_os->word();
        value[u"packageId"_s] = filing::cleanIdentifier(m_package->text());
        // A key may come as a PEM block: its line ends belong to it.
        value[u"publicKey"_s] = filing::cleanText(m_key->toPlainText(), filing::LineEnds::Keep);
        value[u"fingerprint"_s] = QJsonObject{{u"algorithm"_s, algorithm()},
                                              {u"value"_s, filing::cleanIdentifier(m_print->text())}};
        return value;
    }

    QWidget *focusTarget() const override { return m_os; }

    void setInvalid(bool invalid) override
    {
        for (QWidget *field : std::initializer_list<QWidget *>{m_package, m_key, m_print})
            ui::setInvalid(field, invalid);
    }

    void retranslate(const QString &label, int n) override
    {
        m_os->setWords(wordsOf(m_setup));
        m_os->setPlaceholderText(tr("Choose"));
        //: 运行平台
        m_osLabel->setText(tr("Platform"));
        //: 包名 / Bundle ID
        m_packageLabel->setText(tr("Package name or bundle ID"));
        //: 公钥
        m_keyLabel->setText(tr("Public key"));
        m_os->setAccessibleName(tr("%1 %2: platform").arg(label).arg(n));
        m_package->setAccessibleName(tr("%1 %2: package name or bundle ID").arg(label).arg(n));
        m_key->setAccessibleName(tr("%1 %2: public key").arg(label).arg(n));
        m_print->setAccessibleName(tr("%1 %2: certificate fingerprint").arg(label).arg(n));
        m_file->retranslate(tr("%1 %2: read from a file").arg(label).arg(n));
        nameRemove(tr("Remove %1 %2").arg(label).arg(n));
        showAlgorithm();
    }

private:
    QString algorithm() const
    {
        const auto *item = m_setup.book.item(QString::fromLatin1(m_setup.spec.table), m_os->word());
        return item && !item->fingerprintAlgorithm.isEmpty()
            ? item->fingerprintAlgorithm
            : m_value[u"fingerprint"_s][u"algorithm"_s].toString();
    }

    /// A package tells its platform; a certificate goes with any.
    void takeFile(const packages::AppFile &file)
    {
        const auto platform = filing::Code<filing::Platform>(file.platform).text();
        const bool alone = file.platform == filing::Platform::Unknown;
        if (!alone && m_os->word().isEmpty())
            m_os->setWord(platform);
        if (!alone && m_os->word() != platform) {
            filing::Error error{filing::ErrorKind::Input, u"APP_FILE_OTHER_PLATFORM"_s};
            error.params.insert(u"platform"_s, platform);
            return m_file->showError(error);
        }
        if (algorithm().isEmpty())
            return m_file->showError({filing::ErrorKind::Input, u"APP_FILE_PLATFORM_OPEN"_s});
        if (!file.packageId.isEmpty())
            m_package->setText(file.packageId);
        m_key->setPlainText(file.certificate.publicKey);
        m_print->setText(file.certificate.fingerprint(algorithm()));
        showAlgorithm();
        Q_EMIT edited();
    }

    void showAlgorithm()
    {
        const auto name = algorithm();
        //: 证书指纹; %1: MD5, SHA1 or SHA256
        m_printLabel->setText(name.isEmpty() ? tr("Certificate fingerprint") : tr("Certificate fingerprint (%1)").arg(name));
    }

    FieldSetup m_setup;
    QJsonObject m_value;
    CalmComboBox *m_os;
    QLineEdit *m_package;
    QPlainTextEdit *m_key;
    QLineEdit *m_print;
    AppFileReader *m_file;
    QLabel *m_osLabel;
    QLabel *m_packageLabel;
    QLabel *m_keyLabel;
    QLabel *m_printLabel;
};

} // namespace

PlatformsEditor::PlatformsEditor(const FieldSetup &setup, QWidget *parent)
    : ListEditor(setup, parent)
{
}

ListRow *PlatformsEditor::makeRow(const QString &handle, const QJsonObject &, QWidget *parent)
{
    return new PlatformRow(setup(), handle, parent);
}

void PlatformsEditor::retranslate(const QString &label)
{
    ListEditor::retranslate(label);
    setAddText(tr("Add a platform"), tr("Add a platform"));
}

} // namespace ui
