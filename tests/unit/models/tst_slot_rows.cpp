// SPDX-License-Identifier: Apache-2.0
#include "models/slot_rows.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::KnownDocuments;
using models::PendingDocument;
using models::SlotDocument;
using models::SlotRow;
using orders::Document;
using orders::DocumentStatus;

namespace {

rules::DocumentSlot slotOf(const QString &kind, bool certain = true)
{
    rules::DocumentSlot slot;
    slot.kind = kind;
    slot.pointer = u"/entity"_s;
    slot.certain = certain;
    return slot;
}

Document document(const QString &id, const QString &kind, DocumentStatus status = DocumentStatus::Received)
{
    Document document;
    document.id = id;
    document.kind = kind;
    document.pointer = u"/entity"_s;
    document.status = status;
    return document;
}

PendingDocument pending(const QString &id, const QString &kind, const QString &error = {})
{
    return {{document(id, kind), u"fil_1"_s, {}}, error};
}

SlotRow rowOf(const KnownDocuments &known, const QString &kind = u"LETTER"_s)
{
    return models::slotRows({slotOf(kind)}, known).first();
}

} // namespace

class SlotRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptySlotIsMissing()
    {
        const auto rows = models::slotRows({slotOf(u"LETTER"_s), slotOf(u"PLAN"_s, false)}, {});
        QVERIFY(!rows.first().isFilled());
        const auto missing = models::missingDocuments(rows);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().code, u"DOCUMENT_MISSING"_s);
        QCOMPARE(missing.first().pointer, u"/entity"_s);
        QCOMPARE(missing.first().params.value(u"document"_s), u"LETTER"_s);
    }

    void aWaitingPictureFillsTheSlotAndHidesTheOldOne()
    {
        const auto row = rowOf({{document(u"d1"_s, u"LETTER"_s)}, {pending(u"d2"_s, u"LETTER"_s)}, {}});
        QVERIFY(row.isFilled());
        QCOMPARE(row.documents.size(), 1);
        QCOMPARE(row.documents.first().document.id, u"d2"_s);
        QCOMPARE(row.documents.first().state, SlotDocument::State::Waiting);
    }

    void aPictureThatWasNotTakenDoesNotFill()
    {
        const auto row = rowOf({{}, {pending(u"d1"_s, u"LETTER"_s, u"IMAGE_DAMAGED"_s)}, {}});
        QVERIFY(!row.isFilled());
        QCOMPARE(row.documents.first().error, u"IMAGE_DAMAGED"_s);
    }

    void aRefusedPictureDoesNotFill()
    {
        QVERIFY(!rowOf({{document(u"d1"_s, u"LETTER"_s, DocumentStatus::Refused)}, {}, {}}).isFilled());
        QVERIFY(rowOf({{document(u"d1"_s, u"LETTER"_s, DocumentStatus::Accepted)}, {}, {}}).isFilled());
    }

    void otherAttachmentsStandSideBySide()
    {
        const auto row = rowOf({{document(u"d1"_s, u"OTHER"_s)}, {pending(u"d2"_s, u"OTHER"_s)}, {}}, u"OTHER"_s);
        QCOMPARE(row.documents.size(), 2);
    }

    void earlierOnesNewestFirst()
    {
        auto old = document(u"d1"_s, u"LETTER"_s);
        old.receivedAt = QDateTime({2026, 1, 1}, {}, Qt::UTC);
        auto newer = document(u"d2"_s, u"LETTER"_s);
        newer.receivedAt = QDateTime({2026, 5, 1}, {}, Qt::UTC);
        const auto refused = document(u"d3"_s, u"LETTER"_s, DocumentStatus::Refused);
        auto elsewhere = newer;
        elsewhere.pointer = u"/websites/web_1"_s;
        const auto row = rowOf({{}, {}, {old, newer, refused, elsewhere}});
        QCOMPARE(row.earlier, (QList<Document>{newer, old}));
    }
};

QTEST_GUILESS_MAIN(SlotRowsTest)
#include "tst_slot_rows.moc"
