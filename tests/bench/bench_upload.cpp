// SPDX-License-Identifier: Apache-2.0
#include "service/documents/picture.h"
#include "service/live.h"
#include "service/pictures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

/// Measures what a photo costs on its way: 20 photos of 4 MB from the desk into the service over loopback, one after the
/// other, and how soon a photo from a phone is known to a desk that listens for events. Beside it, the same bytes written
/// into plain files with fsync and rename. Prints one JSON object with `--json`.

using namespace Qt::Literals::StringLiterals;
using namespace service::testing;

namespace {

constexpr int photos = 20;
constexpr int arrivals = 50;
constexpr qsizetype wanted = 4 * 1024 * 1024;
const auto person = u"/websites/web_demo_1/personInCharge"_s;

double msSince(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QJsonObject summary(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double q) { return values[qMin(values.size() - 1, qsizetype(q * double(values.size())))]; };
    return {{u"count"_s, values.size()}, {u"p50Ms"_s, at(0.5)}, {u"p95Ms"_s, at(0.95)}, {u"maxMs"_s, values.last()}};
}

/// Photos of just below 4 MB, each another one.
QList<QByteArray> largePhotos()
{
    constexpr int width = 2048;
    const auto probe = photo(1, {width, 256});
    const int height = int(0.98 * double(wanted) / double(probe.size()) * 256);
    QList<QByteArray> list;
    for (int i = 0; i < photos; ++i)
        list.append(photo(100 + i, {width, height}));
    return list;
}

QString newOrder(HttpClient &desk)
{
    const auto id = newId();
    const auto draft = "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_demo\",\"targets\":[\"web_demo_1\"],\"baseVersion\":7,"
                       "\"content\":{}}"_ba;
    if (desk.call("PUT", u"/v1/orders/"_s + id, draft, {{"if-none-match", "*"}}).status != 201)
        qFatal("the draft was refused");
    return id;
}

QJsonObject uploads(HttpClient &desk, const QString &order, const QList<QByteArray> &list)
{
    QList<double> each;
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < list.size(); ++i) {
        // A slot of its own for each: none takes another's place.
        static const QStringList kinds{u"SERVICE_PERSON_ID_FRONT"_s, u"SERVICE_PERSON_ID_BACK"_s, u"FACE_VERIFICATION"_s,
                                       u"SERVICE_AUTHORISATION_LETTER"_s, u"TRUTH_NOTICE"_s, u"HOLDING_ID_PHOTO"_s,
                                       u"RESIDENCE_PROOF"_s, u"EMPLOYMENT_PROOF"_s, u"COMMITMENT_LETTER"_s, u"PRE_APPROVAL"_s};
        const auto path = documentPath(newId(), order, kinds.at(i % 10), person, i < 10 ? u"FRONT"_s : u"BACK"_s);
        const Headers headers{{"content-type", "image/jpeg"}, {"content-digest", digestOf(list.at(i))}};
        QElapsedTimer timer;
        timer.start();
        const auto answer = desk.call("PUT", path, list.at(i), headers);
        each.append(msSince(timer));
        if (answer.status != 201)
            qFatal("refused: %s", answer.body.constData());
    }
    const double ms = msSince(whole);
    auto result = summary(each);
    result.insert(u"wholeMs"_s, ms);
    result.insert(u"megabytes"_s, double(list.size() * list.first().size()) / 1e6);
    return result;
}

/// The same bytes as plain files: hashed, written beside the name, synchronised, renamed.
QJsonObject files(const QList<QByteArray> &list)
{
    const QTemporaryDir folder;
    QList<double> each;
    for (const auto &bytes : list) {
        QElapsedTimer timer;
        timer.start();
        QSaveFile file(folder.filePath(service::sha256Of(bytes)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            qFatal("cannot write");
        each.append(msSince(timer));
    }
    return summary(each);
}

/// From the first byte that a phone sends until a desk that listens has the document's record.
QJsonObject arrivalsOf(LiveService &live, HttpClient &desk, const QString &order)
{
    const auto body = "{\"slots\":[{\"kind\":\"SERVICE_PERSON_ID_FRONT\",\"pointer\":\"" + person.toUtf8() + "\"}]}";
    const auto link = desk.call("POST", u"/v1/orders/"_s + order + u"/upload-links"_s, body).json;
    const auto path = QUrl(link["url"_L1].toString()).path();
    HttpClient phone(live.service->url());
    const auto cookie = phone.call("GET", path).headers.value("set-cookie").split(';').first();

    HttpClient other(live.service->url());
    other.signIn(u"demo@example.cn"_s);
    auto cursor = other.call("GET", u"/v1/changes?limit=500"_s).json["cursor"_L1].toString();
    for (bool more = true; more;) {
        const auto page = other.call("GET", u"/v1/changes?limit=500&since="_s + cursor).json;
        cursor = page["cursor"_L1].toString();
        more = page["hasMore"_L1].toBool();
    }
    const std::unique_ptr<QNetworkReply> stream(other.send("GET", u"/v1/events"_s));
    QSignalSpy hint(stream.get(), &QNetworkReply::readyRead);
    hint.wait(5000);
    QList<double> each;
    for (int i = 0; i < arrivals; ++i) {
        const auto bytes = photo(1000 + i, {1000, 750});
        QElapsedTimer timer;
        timer.start();
        const std::unique_ptr<QNetworkReply> put(
            phone.send("PUT", path + u"/documents/0"_s, bytes, {{"cookie", cookie}, {"content-type", "image/jpeg"}}));
        for (bool known = false; !known;) {
            hint.wait(1000);
            const auto page = other.call("GET", u"/v1/changes?since="_s + cursor).json;
            cursor = page["cursor"_L1].toString();
            for (const auto &change : page["changes"_L1].toArray())
                known = known || change["resource"_L1]["sha256"_L1].toString() == service::sha256Of(bytes);
        }
        each.append(msSince(timer));
        QSignalSpy finished(put.get(), &QNetworkReply::finished);
        if (!put->isFinished())
            finished.wait(5000);
    }
    return summary(each);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    LiveService live;
    HttpClient desk(live.service->url());
    if (!desk.signIn(u"demo@example.cn"_s))
        qFatal("cannot sign in");
    const auto order = newOrder(desk);
    const auto list = largePhotos();
    const QJsonObject result{{u"photos"_s, uploads(desk, order, list)},
                             {u"files"_s, files(list)},
                             {u"arrival"_s, arrivalsOf(live, desk, order)}};
    const bool json = QCoreApplication::arguments().contains(u"--json"_s);
    std::puts(QJsonDocument(result).toJson(json ? QJsonDocument::Compact : QJsonDocument::Indented).constData());
    return 0;
}
