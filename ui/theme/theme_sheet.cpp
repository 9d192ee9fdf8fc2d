// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](qreal x, qreal y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QHash<QString, QString> sheetColors(const Theme &theme)
{
    const std::pair<QString, Token> tokens[] = {{u"bg"_s, Token::Bg},
                                                {u"surface"_s, Token::Surface},
                                                {u"raised"_s, Token::Raised},
                                                {u"line"_s, Token::Line},
                                                {u"text"_s, Token::Text},
                                                {u"muted"_s, Token::Muted},
                                                {u"disabled"_s, Token::Disabled},
                                                {u"ok"_s, Token::Ok},
                                                {u"okBg"_s, Token::OkBg},
                                                {u"warn"_s, Token::Warn},
                                                {u"warnBg"_s, Token::WarnBg},
                                                {u"bad"_s, Token::Bad},
                                                {u"badBg"_s, Token::BadBg},
                                                {u"info"_s, Token::Info},
                                                {u"infoBg"_s, Token::InfoBg},
                                                {u"accent"_s, Token::Accent},
                                                {u"accentBg"_s, Token::AccentBg},
                                                {u"onAccent"_s, Token::OnAccent}};
    QHash<QString, QString> colors;
    for (const auto &[name, token] : tokens)
        colors.insert(name, theme.color(token).name());
    colors.insert(u"accentHover"_s, mixed(theme.color(Token::Accent), theme.color(Token::Text), 0.18).name());
    colors.insert(u"scroll"_s, mixed(theme.color(Token::Line), theme.color(Token::Muted), 0.35).name());
    return colors;
}

} // namespace

QString fillStyleSheet(const Theme &theme)
{
    QFile file(u":/styles/desk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> colors = sheetColors(theme);
    static const QRegularExpression placeholder(u"@(?:px(\\d+)|([A-Za-z]+))"_s);

    QString filled;
    filled.reserve(sheet.size());
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += QStringView(sheet).mid(end, match.capturedStart() - end);
        if (match.hasCaptured(1))
            filled += QString::number(theme.px(match.capturedView(1).toInt())) + u"px"_s;
        else
            filled += colors.value(match.captured(2), match.captured());
        end = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(end);
    return filled;
}

} // namespace ui
