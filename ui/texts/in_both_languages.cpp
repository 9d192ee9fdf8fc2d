// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

#include <QEvent>
#include <QTranslator>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Speaks one language over whatever is installed: what its file does not have stays as in the source. It
/// says that it is empty, so that installing it tells nobody.
class Overlay final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        const auto text = QTranslator::translate(context, source, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(source) : text;
    }
};

/// Keeps the language change that removing a translator announces from the windows: nothing has changed for
/// them.
class Hush final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::LanguageChange; }
};

QString spoken(const QLocale &locale, const QString &file, const std::function<QString()> &text)
{
    Overlay overlay;
    (void)overlay.load(file, u":/i18n"_s); // without the file the source texts are spoken
    const QLocale before;
    Hush hush;
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&overlay);
    const QString result = text();
    QCoreApplication::instance()->installEventFilter(&hush);
    QCoreApplication::removeTranslator(&overlay);
    QCoreApplication::instance()->removeEventFilter(&hush);
    QLocale::setDefault(before);
    return result;
}

} // namespace

QString inBothLanguages(const std::function<QString()> &text)
{
    return spoken(QLocale(QLocale::English, QLocale::China), u"icp-filing-desk_en"_s, text) + u'\n' +
           spoken(QLocale(QLocale::Chinese, QLocale::China), u"icp-filing-desk_zh_CN"_s, text);
}

} // namespace ui
