// SPDX-License-Identifier: Apache-2.0
#include "service/pictures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRandomGenerator>

namespace service::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QImage noise(int seed, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random{quint32(seed)};
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

QByteArray saved(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("Qt cannot write %s", format);
    return bytes;
}

} // namespace

QByteArray photo(int seed, QSize size) { return saved(noise(seed, size), "jpeg", 75); }

QByteArray blackPhoto(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    return saved(image, "jpeg", 75);
}

QByteArray pngPhoto(int seed) { return saved(noise(seed, {64, 48}), "png"); }

QByteArray digestOf(const QByteArray &bytes)
{
    return "sha-256=:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64() + ':';
}

QString documentPath(const QString &id, const QString &order, const QString &kind, const QString &pointer,
                     const QString &side)
{
    auto path =
        u"/v1/documents/"_s + id + u"?order="_s + order + u"&kind="_s + kind + u"&pointer="_s + pointer;
    return side.isEmpty() ? path : path + u"&side="_s + side;
}

Answer upload(World &world, const QString &account, const QString &id, const QString &order,
              const QString &kind, const QString &pointer, const QByteArray &bytes, const Headers &more)
{
    Headers headers{{"content-type", "image/jpeg"}, {"content-digest", digestOf(bytes)}};
    headers.insert(more);
    return world.call("PUT", documentPath(id, order, kind, pointer), account, bytes, headers);
}

void attachMissing(World &world, const QString &account, const QString &order)
{
    const auto found = world.post(u"/v1/orders/"_s + order + u":validate"_s, account);
    for (const auto &finding : found.json["findings"_L1].toArray()) {
        if (finding["code"_L1].toString() == "DOCUMENT_MISSING"_L1)
            upload(world, account, newId(), order, finding["params"_L1]["document"_L1].toString(),
                   finding["pointer"_L1].toString(), photo());
    }
}

QList<QJsonObject> feed(World &world, const QString &account, const QString &type, QString &cursor)
{
    QList<QJsonObject> found;
    for (bool more = true; more;) {
        const auto page = world.get(
            u"/v1/changes?limit=500"_s + (cursor.isEmpty() ? QString() : u"&since="_s + cursor), account);
        for (const auto &change : page.json["changes"_L1].toArray()) {
            if (change["type"_L1].toString() == type)
                found.append(change.toObject());
        }
        cursor = page.json["cursor"_L1].toString();
        more = page.json["hasMore"_L1].toBool();
    }
    return found;
}

} // namespace service::testing
