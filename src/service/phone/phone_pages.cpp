// SPDX-License-Identifier: Apache-2.0
#include "service/phone/phone_pages.h"

#include "service/handlers/bodies.h"

#include <QFile>

#include <array>

namespace service::phoneApi {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto html = "text/html; charset=utf-8";
constexpr auto script = "text/javascript; charset=utf-8";
constexpr auto drawing = "image/svg+xml";

struct AssetFile
{
    QLatin1StringView name;
    const char *contentType;
};

/// Only what stands here is served, so no name can lead out of the folder.
constexpr std::array assets{
    AssetFile{"phone.css"_L1, "text/css; charset=utf-8"},
    AssetFile{"phone.js"_L1, script},
    AssetFile{"card.js"_L1, script},
    AssetFile{"checks.js"_L1, script},
    AssetFile{"photo.js"_L1, script},
    AssetFile{"sending.js"_L1, script},
    AssetFile{"texts.js"_L1, script},
    AssetFile{"icon.svg"_L1, drawing},
    AssetFile{"certificate.svg"_L1, drawing},
    AssetFile{"face.svg"_L1, drawing},
    AssetFile{"holding.svg"_L1, drawing},
    AssetFile{"id-back.svg"_L1, drawing},
    AssetFile{"id-front.svg"_L1, drawing},
    AssetFile{"paper.svg"_L1, drawing},
};

/// Previews are pictures that the page made itself.
constexpr auto policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                        " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

constexpr auto deadPage = R"(<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>链接无效 · This link does not work</title>
</head>
<body>
<h1>此链接无效</h1>
<p>请在电脑上的"上传材料"步骤中重新生成二维码，再用手机扫描。</p>
<h1 lang="en">This link does not work</h1>
<p lang="en">On the PC, in the step Upload Documents, make a new QR code and scan it with the phone.</p>
</body>
</html>
)";

} // namespace

Response startPage(const QString &folder, const QString &language)
{
    QFile file(folder + u"/index.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return deadLink();
    auto body = file.readAll();
    if (language == "en"_L1)
        body.replace("<html lang=\"zh-CN\">", "<html lang=\"en\">");
    return Response{.contentType = html, .body = body}.with("Content-Security-Policy"_ba, policy);
}

Result<Response> pageAsset(const QString &folder, const QString &name)
{
    for (const auto &asset : assets) {
        QFile file(folder + u'/' + asset.name);
        if (name == asset.name && file.open(QIODevice::ReadOnly))
            return Response{.contentType = asset.contentType, .body = file.readAll()};
    }
    return notFound();
}

Response deadLink() { return {.status = 404, .contentType = html, .body = deadPage}; }

} // namespace service::phoneApi
