// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/application_paper.h"

#include "ui/theme/paper.h"

#include <QTextDocument>
#include <QtConcurrent>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::CancelApplication;

namespace {

constexpr int pointSize = 10;
constexpr auto tableHead = "<table border=\"0.5\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"_L1;

QString text(const QString &plain) { return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString block(const char *tag, const QString &plain, const char *attributes = "")
{
    return u"<%1 %3>%2</%1>"_s.arg(QLatin1StringView(tag), text(plain), QLatin1StringView(attributes));
}

QString rowsOf(const QList<CancelApplication::Row> &rows)
{
    QString html = tableHead;
    for (const auto &row : rows)
        html += u"<tr>"_s + block("th", row.label, "align=\"left\" width=\"24%\"") + block("td", row.value) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString tableOf(const QStringList &head, const QList<QStringList> &rows)
{
    QString html = tableHead + u"<thead><tr>"_s;
    for (const auto &label : head)
        html += block("th", label, "align=\"left\"");
    html += u"</tr></thead>"_s;
    for (const auto &row : rows) {
        html += u"<tr>"_s;
        for (const auto &value : row)
            html += block("td", value);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString listOf(const QStringList &lines, QChar mark)
{
    QString html;
    for (const auto &line : lines)
        html += block("p", mark + u' ' + line, "style=\"margin-top:0; margin-bottom:2px\"");
    return html;
}

/// Room to sign: a tall row.
QString signatures(const QStringList &labels)
{
    QString html = tableHead + u"<tr>"_s;
    for (const auto &label : labels)
        html += u"<td>%1<br><br><br><br></td>"_s.arg(text(label + u'：'));
    return html + u"</tr></table>"_s;
}

QString htmlOf(const CancelApplication &paper)
{
    constexpr QChar box = u'□';
    constexpr QChar dot = u'·';
    constexpr auto above = "style=\"margin-top:10px; margin-bottom:4px\"";
    return block("h2", paper.title, "align=\"center\"") + block("p", paper.addressee, above) + rowsOf(paper.request) +
           block("h4", paper.entityTitle, above) + rowsOf(paper.entity) +
           (paper.services.isEmpty()
                ? QString()
                : block("h4", paper.servicesTitle, above) + tableOf(paper.servicesHead, paper.services)) +
           block("p", paper.statement, above) + block("h4", paper.enclosedTitle, above) + listOf(paper.enclosed, box) +
           block("h4", paper.handInTitle, above) + listOf(paper.handIn, dot) + u"<br>"_s + signatures(paper.signatures) +
           u"<p><i>%1</i></p>"_s.arg(text(paper.note));
}

} // namespace

std::unique_ptr<QTextDocument> applicationDocument(const CancelApplication &application)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(paperFont(pointSize));
    document->setHtml(htmlOf(application));
    return document;
}

QFuture<filing::Result<void>> saveApplication(const CancelApplication &application, const QString &path)
{
    return QtConcurrent::run(
        [application, path] { return writePdf(*applicationDocument(application), application.title, path); });
}

} // namespace ui
