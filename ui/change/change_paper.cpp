// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_paper.h"

#include "ui/theme/paper.h"

#include <QTextDocument>
#include <QtConcurrent>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

constexpr int pointSize = 10;

QString cell(const QString &text) { return u"<td>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s; }

QString head(const QString &text) { return u"<th align=\"left\">"_s + text.toHtmlEscaped() + u"</th>"_s; }

QString tableOf(const ChangePaper &paper)
{
    QString html = u"<table border=\"0.5\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\"><tr>"_s + head({}) + head(paper.was)
        + head(paper.becomes) + u"</tr>"_s;
    for (const auto &row : paper.changes)
        html += u"<tr>"_s + head(row.label) + cell(row.before) + cell(row.after) + u"</tr>"_s;
    return html + u"</table>"_s;
}

QString htmlOf(const ChangePaper &paper)
{
    const auto block = [](const char *tag, const QString &text) {
        return u"<%1>%2</%1>"_s.arg(QLatin1StringView(tag), text.toHtmlEscaped());
    };
    QString html = block("h2", paper.title) + block("p", paper.subtitle);
    if (!paper.changes.isEmpty())
        html += block("h3", paper.changesTitle) + tableOf(paper);
    for (const auto &section : paper.sections) {
        if (section.lines.isEmpty())
            continue;
        html += block("h3", section.title) + u"<ul>"_s;
        for (const auto &line : section.lines)
            html += u"<li>"_s + line.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</li>"_s;
        html += u"</ul>"_s;
    }
    return html + u"<p><i>"_s + paper.note.toHtmlEscaped() + u"</i></p>"_s;
}

} // namespace

std::unique_ptr<QTextDocument> paperDocument(const ChangePaper &paper)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(paperFont(pointSize));
    document->setHtml(htmlOf(paper));
    return document;
}

QFuture<Result<void>> savePdf(const ChangePaper &paper, const QString &path)
{
    return QtConcurrent::run([paper, path] { return writePdf(*paperDocument(paper), paper.title, path); });
}

} // namespace ui
