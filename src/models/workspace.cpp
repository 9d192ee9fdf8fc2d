// SPDX-License-Identifier: Apache-2.0
#include "models/workspace.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "models/known.h"
#include "store/store.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::ErrorKind;
using filing::Result;
using filing::whenAnswered;
using store::RecordKey;
using store::RecordType;

namespace {

template <class T>
auto openAnswer()
{
    return std::make_shared<Answer<Result<T>>>(filing::fail(ErrorKind::Cancelled, u"WORKSPACE_CLOSED"_s));
}

QList<ServiceRow> inOrder(const QHash<QString, ServiceRow> &rows)
{
    auto list = rows.values();
    std::sort(list.begin(), list.end(), comesBefore);
    return list;
}

bool isService(const RecordKey &key) { return key.type == RecordType::Website || key.type == RecordType::App; }

} // namespace

/// Every change goes store -> one worker thread -> here, in the order of the store's answers: an older reading never
/// overtakes a newer one.
class Workspace::Private
{
public:
    using RowsAnswer = std::shared_ptr<Answer<Result<QList<ServiceRow>>>>;
    using Records = QList<store::Record>;

    Private(Workspace *workspace, store::Store &theStore, const filing::Clock &theClock)
        : q(workspace)
        , store(theStore)
        , clock(theClock)
    {
        worker.setMaxThreadCount(1);
    }

    template <class Work, class Handler>
    void onWorker(Work work, Handler handler)
    {
        whenAnswered(QtConcurrent::run(&worker, std::move(work)), q, std::move(handler));
    }

    QFuture<Result<void>> load();
    void note(const QList<RecordKey> &keys);
    void refresh();
    void show(const Known::Touched &touched);
    void readDraft(const QString &orderId);
    void readUploads();
    QFuture<Result<QList<ServiceRow>>> services(const QString &filingId);
    void readServices(const QString &filingId);
    void giveServices(const QString &filingId, const Result<QList<ServiceRow>> &rows);

    template <class T>
    QFuture<Result<T>> one(RecordType type, const QString &id);

    Workspace *q;
    store::Store &store;
    const filing::Clock &clock;
    rules::RuleBook book;
    rules::Circumstances circumstances;
    Known known;
    bool loaded = false;
    QSet<RecordKey> pending; ///< changed in the store and not read yet
    bool refreshing = false;
    QHash<QString, QList<RowsAnswer>> asking; ///< for rows that are being read
    QThreadPool worker;
};

QFuture<Result<void>> Workspace::Private::load()
{
    struct Parts
    {
        Records records;
        std::optional<filing::Error> error;
    };
    auto answer = openAnswer<void>();
    auto parts = std::make_shared<Parts>();
    for (const auto type : {RecordType::Filing, RecordType::Order, RecordType::Notice, RecordType::Document}) {
        whenAnswered(store.records(type), q, [parts](const Result<Records> &records) {
            if (records)
                parts->records += *records;
            else
                parts->error = records.error();
        });
    }
    whenAnswered(store.drafts(), q, [this, answer, parts](const Result<QList<store::Draft>> &drafts) {
        if (!drafts)
            parts->error = drafts.error();
        if (parts->error) {
            answer->give(tl::unexpected(*parts->error));
            return;
        }
        onWorker([records = parts->records,
                  kept = *drafts] { return std::pair(decodeRecords(records), decodeDrafts(kept)); },
                 [this, answer](const std::pair<Decoded, QList<store::StoredDraft>> &all) {
                     known.reset(all.first, all.second);
                     loaded = true;
                     show({true, true, true, true, {}});
                     readUploads();
                     answer->give({});
                 });
    });
    return answer->future();
}

void Workspace::Private::note(const QList<RecordKey> &keys)
{
    if (keys.isEmpty()) { // all of them
        const auto filings = known.dropRows();
        load();
        for (const auto &id : filings)
            Q_EMIT q->servicesChanged(id);
        return;
    }
    const bool rowsWanted = known.keepsRows() || !asking.isEmpty();
    for (const auto &key : keys) {
        if (rowsWanted || !isService(key))
            pending.insert(key);
    }
    refresh();
}

void Workspace::Private::refresh()
{
    if (refreshing || pending.isEmpty())
        return;
    refreshing = true;
    const auto keys = pending.values();
    pending.clear();
    whenAnswered(store.records(keys), q, [this, keys](const Result<Records> &records) {
        if (!records) { // a store that cannot be read says so itself; what is shown stays
            refreshing = false;
            return;
        }
        onWorker([list = *records, keys] { return decodeRecords(list, keys); }, [this](const Decoded &change) {
            show(known.apply(change));
            refreshing = false;
            refresh();
        });
    });
}

void Workspace::Private::show(const Known::Touched &touched)
{
    if (touched.filings)
        Q_EMIT q->filingsChanged();
    if (touched.orders)
        Q_EMIT q->ordersChanged();
    if (touched.notices)
        Q_EMIT q->noticesChanged();
    if (touched.documents)
        Q_EMIT q->documentsChanged();
    for (const auto &filingId : touched.services)
        Q_EMIT q->servicesChanged(filingId);
}

void Workspace::Private::readDraft(const QString &orderId)
{
    if (orderId.isEmpty()) {
        load();
        return;
    }
    whenAnswered(store.draft(orderId), q, [this, orderId](const Result<std::optional<store::Draft>> &draft) {
        if (!draft)
            return;
        const QList<store::Draft> found = *draft ? QList<store::Draft>{**draft} : QList<store::Draft>{};
        onWorker([found] { return decodeDrafts(found); }, [this, orderId](const QList<store::StoredDraft> &drafts) {
            known.setDraft(orderId, drafts.isEmpty() ? std::nullopt : std::optional(drafts.first()));
            Q_EMIT q->ordersChanged();
        });
    });
}

void Workspace::Private::readUploads()
{
    whenAnswered(store.uploads(), q, [this](const Result<QList<store::Upload>> &uploads) {
        if (!uploads)
            return;
        onWorker([list = *uploads] { return decodeUploads(list); }, [this](const QList<PendingDocument> &found) {
            known.setUploads(found);
            Q_EMIT q->documentsChanged();
        });
    });
}

QFuture<Result<QList<ServiceRow>>> Workspace::Private::services(const QString &filingId)
{
    if (const auto *rows = known.rows(filingId)) {
        return QtConcurrent::run(&worker, [copy = *rows]() -> Result<QList<ServiceRow>> { return inOrder(copy); });
    }
    auto answer = openAnswer<QList<ServiceRow>>();
    auto &waiting = asking[filingId];
    waiting.append(answer);
    if (waiting.size() == 1)
        readServices(filingId);
    return answer->future();
}

void Workspace::Private::readServices(const QString &filingId)
{
    auto websites = std::make_shared<Result<Records>>();
    whenAnswered(store.records(RecordType::Website, filingId), q,
                 [websites](const Result<Records> &records) { *websites = records; });
    whenAnswered(store.records(RecordType::App, filingId), q, [=, this](const Result<Records> &apps) {
        if (!*websites || !apps) {
            giveServices(filingId, tl::unexpected(*websites ? apps.error() : websites->error()));
            return;
        }
        onWorker([all = **websites + *apps] {
            QHash<QString, ServiceRow> rows;
            for (auto &[filing, row] : decodeRecords(all).services)
                rows.insert(row.facts.id, std::move(row));
            return std::pair(rows, inOrder(rows));
        }, [this, filingId](const std::pair<QHash<QString, ServiceRow>, QList<ServiceRow>> &rows) {
            known.keepRows(filingId, rows.first);
            giveServices(filingId, rows.second);
        });
    });
}

void Workspace::Private::giveServices(const QString &filingId, const Result<QList<ServiceRow>> &rows)
{
    for (const auto &answer : asking.take(filingId))
        answer->give(rows);
}

template <class T>
QFuture<Result<T>> Workspace::Private::one(RecordType type, const QString &id)
{
    auto answer = openAnswer<T>();
    whenAnswered(store.record(type, id), q, [answer](const Result<std::optional<store::Record>> &record) {
        if (!record)
            answer->give(tl::unexpected(record.error()));
        else if (!*record)
            answer->give(filing::fail(ErrorKind::NotFound, u"SERVICE_UNKNOWN"_s));
        else
            answer->give(decoded<T>((*record)->json)); // one record: cheaper here than a change of threads
    });
    return answer->future();
}

Workspace::Workspace(store::Store &store, const filing::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, clock))
{
    connect(&store, &store::Store::recordsChanged, this, [this](const auto &keys) { d->note(keys); });
    connect(&store, &store::Store::uploadsChanged, this, [this] { d->readUploads(); });
    connect(&store, &store::Store::draftsChanged, this, [this](const QString &orderId) { d->readDraft(orderId); });
}

Workspace::~Workspace() = default;

QFuture<Result<void>> Workspace::load() { return d->load(); }
bool Workspace::isLoaded() const { return d->loaded; }
const rules::RuleBook &Workspace::ruleBook() const { return d->book; }

void Workspace::setRuleBook(const rules::RuleBook &book)
{
    d->book = book;
    Q_EMIT circumstancesChanged();
}

void Workspace::setCircumstances(const rules::Circumstances &circumstances)
{
    d->circumstances = circumstances;
    Q_EMIT circumstancesChanged();
}

rules::Circumstances Workspace::circumstances() const
{
    auto now = d->circumstances;
    now.today = d->clock.today();
    return now;
}

QList<filing::Filing> Workspace::filings() const { return d->known.filings(); }

std::optional<filing::Filing> Workspace::filing(const QString &filingId) const
{
    const auto *filing = d->known.filing(filingId);
    return filing ? std::optional(*filing) : std::nullopt;
}

QList<orders::Order> Workspace::orders() const { return d->known.orders(); }

std::optional<orders::Order> Workspace::order(const QString &orderId) const
{
    const auto *order = d->known.order(orderId);
    return order ? std::optional(*order) : std::nullopt;
}

std::optional<rules::OpenOrder> Workspace::openOrder(const QString &filingId) const
{
    const auto *order = d->known.openOrder(filingId);
    return order ? std::optional(rules::OpenOrder::of(*order)) : std::nullopt;
}

QList<filing::Notice> Workspace::notices() const { return d->known.notices(); }

KnownDocuments Workspace::documents(const QString &orderId) const { return d->known.documents(orderId); }

QFuture<Result<QList<ServiceRow>>> Workspace::services(const QString &filingId) { return d->services(filingId); }

QFuture<Result<filing::Website>> Workspace::website(const QString &id)
{
    return d->one<filing::Website>(RecordType::Website, id);
}

QFuture<Result<filing::App>> Workspace::app(const QString &id) { return d->one<filing::App>(RecordType::App, id); }

QFuture<Result<filing::Excerpt>> Workspace::excerpt(const QString &filingId, const QStringList &targets)
{
    QList<RecordKey> keys{{RecordType::Filing, filingId}};
    for (const auto &id : targets)
        keys << RecordKey{RecordType::Website, id} << RecordKey{RecordType::App, id};
    auto answer = openAnswer<filing::Excerpt>();
    whenAnswered(d->store.records(keys), this, [this, answer](const Result<Private::Records> &records) {
        if (!records) {
            answer->give(tl::unexpected(records.error()));
            return;
        }
        d->onWorker([list = *records] { return decodeExcerpt(list); },
                    [answer](const Result<filing::Excerpt> &excerpt) { answer->give(excerpt); });
    });
    return answer->future();
}

rules::Availability Workspace::availability(orders::OrderKind kind, const QString &filingId,
                                            const rules::ServiceFacts *service) const
{
    const auto *filing = d->known.filing(filingId);
    if (!filing)
        return {{filing::Blocker{u"FILING_UNKNOWN"_s, {}, u"SYNCHRONISE"_s}}};
    return rules::availability(kind, rules::FilingFacts::of(*filing), service, openOrder(filingId), d->book,
                               circumstances());
}

} // namespace models
