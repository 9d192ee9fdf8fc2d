// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paper.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resolution = 300; // dots an inch

} // namespace

QFont paperFont(int pointSize)
{
    QFont font;
    font.setFamilies({u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Noto Sans"_s, u"Arial"_s, u"Helvetica"_s,
                      u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                      u"WenQuanYi Micro Hei"_s});
    font.setPointSize(pointSize);
    return font;
}

filing::Result<void> writePdf(const QTextDocument &document, const QString &title, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        {
            QPdfWriter writer(&file);
            writer.setResolution(resolution);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins({}); // the document leaves 2 cm by itself, and numbers its pages there
            writer.setTitle(title);
            document.print(&writer);
        }
        if (file.commit())
            return {};
    }
    filing::Error error{.kind = filing::ErrorKind::Input, .code = u"PDF_NOT_WRITTEN"_s, .detail = file.errorString()};
    error.params.insert(u"file"_s, QFileInfo(path).fileName());
    return tl::unexpected(error);
}

} // namespace ui
