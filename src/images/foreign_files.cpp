// SPDX-License-Identifier: Apache-2.0
#include "images/foreign_files.h"

#include <QByteArray>

namespace images {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView kind;
};

const Signature signatures[] = {
    {"\xFF\xD8\xFF", "JPEG"_L1},
    {"\x89PNG\r\n\x1A\n", "PNG"_L1},
    {"GIF87a", "GIF"_L1},
    {"GIF89a", "GIF"_L1},
    {"II\x2A", "TIFF"_L1},
    {QByteArrayView("MM\0\x2A", 4), "TIFF"_L1},
    {"BM", "BMP"_L1},
    {"%PDF-", "PDF"_L1},
    {"PK\x03\x04", "ZIP"_L1},
    {"PK\x05\x06", "ZIP"_L1},
    {"Rar!\x1A", "ZIP"_L1},
    {"7z\xBC\xAF\x27\x1C", "ZIP"_L1},
    {"\x1F\x8B", "ZIP"_L1},
    {"\x7F"
     "ELF",
     "PROGRAM"_L1},
    {"MZ", "PROGRAM"_L1},
    {"#!", "PROGRAM"_L1},
};

/// HEIF and film files share one container; the brand tells.
QString kindOfContainer(QByteArrayView brand)
{
    if (brand.startsWith("avi"))
        return u"AVIF"_s;
    for (const auto *still : {"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"}) {
        if (brand.startsWith(still))
            return u"HEIC"_s;
    }
    return u"VIDEO"_s;
}

/// `text` in lower case.
QString kindOfText(QByteArrayView text)
{
    const auto start = text.trimmed();
    if (!start.startsWith('<') && !start.startsWith("\xEF\xBB\xBF"))
        return {};
    if (text.contains("<svg"))
        return u"SVG"_s;
    for (const auto *mark : {"<!doctype html", "<html", "<head", "<body", "<script", "<?php"}) {
        if (text.contains(mark))
            return u"HTML"_s;
    }
    return {};
}

} // namespace

QString kindOfFile(QByteArrayView bytes)
{
    for (const auto &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.kind;
    }
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return u"WEBP"_s;
    if (bytes.size() >= 12 && bytes.sliced(4, 4) == "ftyp")
        return kindOfContainer(bytes.sliced(8, 4));
    const auto text = kindOfText(bytes.first(qMin<qsizetype>(bytes.size(), 4096)).toByteArray().toLower());
    return text.isEmpty() ? u"UNKNOWN"_s : text;
}

QString fileHiddenIn(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    // A zip file is found from its end; whatever stands before it does not matter to those who open it.
    if (bytes.contains("PK\x03\x04") && bytes.contains("PK\x05\x06"))
        return u"ZIP"_s;
    if (bytes.contains("%PDF-"))
        return u"PDF"_s;
    const auto lower = bytes.toByteArray().toLower();
    for (const auto *mark : {"<script", "<!doctype html", "<html", "<?php", "<svg", "javascript:"}) {
        if (lower.contains(mark))
            return u"HTML"_s;
    }
    const auto kind = kindOfFile(bytes);
    return kind == "PROGRAM"_L1 || kind == "ZIP"_L1 ? kind : QString();
}

} // namespace images
