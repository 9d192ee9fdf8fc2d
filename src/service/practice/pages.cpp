// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/bodies.h"
#include "service/practice/practice_api.h"

#include <QFile>

#include <array>

namespace service::practiceApi {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PageFile
{
    QLatin1StringView name; ///< last part of the address
    QLatin1StringView file;
    const char *contentType;
};

constexpr auto html = "text/html; charset=utf-8";
constexpr auto script = "text/javascript; charset=utf-8";

/// Only what stands here is served, so no name can lead out of the folder.
constexpr std::array files{
    PageFile{""_L1, "index.html"_L1, html},
    PageFile{"index.html"_L1, "index.html"_L1, html},
    PageFile{"phone"_L1, "phone.html"_L1, html},
    PageFile{"phone.html"_L1, "phone.html"_L1, html},
    PageFile{"miit"_L1, "miit.html"_L1, html},
    PageFile{"miit.html"_L1, "miit.html"_L1, html},
    PageFile{"index.js"_L1, "index.js"_L1, script},
    PageFile{"notices.js"_L1, "notices.js"_L1, script},
    PageFile{"phone.js"_L1, "phone.js"_L1, script},
    PageFile{"miit.js"_L1, "miit.js"_L1, script},
    PageFile{"documents.js"_L1, "documents.js"_L1, script},
    PageFile{"practice.js"_L1, "practice.js"_L1, script},
    PageFile{"texts.js"_L1, "texts.js"_L1, script},
    PageFile{"practice.css"_L1, "practice.css"_L1, "text/css; charset=utf-8"},
    PageFile{"icon.svg"_L1, "icon.svg"_L1, "image/svg+xml"},
};

} // namespace

Result<Response> page(Request &request, Context &context)
{
    const auto name = request.ids.value(0);
    for (const auto &file : files) {
        if (name != file.name)
            continue;
        QFile source(context.env.practiceFolder + u'/' + file.file);
        if (!source.open(QIODevice::ReadOnly))
            return notFound();
        return Response{.contentType = file.contentType, .body = source.readAll()};
    }
    return notFound();
}

} // namespace service::practiceApi
