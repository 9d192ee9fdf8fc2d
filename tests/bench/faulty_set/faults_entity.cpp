// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/faults.h"

using namespace Qt::Literals::StringLiterals;

/// The filing entity: icp-facts 2, 4.1, 4.5 and 10 (9-11, 18-21).
// clang-format off: one line a fault, so that the table reads as a table.
namespace faulty_set {

namespace {

const QString number = u"/certificate/number"_s;
const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

bool hasUscc(const Submission &s) { return isEntity(s) && !s.isIndividual(); }

Label uscc(Submission &s, const QString &value, const QString &code, bool stops = true)
{
    return hasUscc(s) ? broken(s, number, value, {code}, stops) : Label{};
}

/// Of an entity only.
template <class Make>
auto entityOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return isEntity(s) ? make(m, s) : Label{}; };
}

template <class Make>
auto unitOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return hasUscc(s) ? make(m, s) : Label{}; };
}

template <class Make>
auto individualOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return isEntity(s) && s.isIndividual() ? make(m, s) : Label{}; };
}

QString filedNumber(const Submission &s) { return s.filed(number).toString(); }

const QStringList localOnly{u"14"_s, u"15"_s, u"23"_s, u"45"_s, u"50"_s, u"53"_s, u"54"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s};
const QStringList legalOnly{u"11"_s, u"12"_s, u"13"_s, u"31"_s, u"33"_s, u"44"_s, u"61"_s, u"65"_s};
const QStringList fromEighteen{u"12"_s, u"13"_s, u"15"_s, u"33"_s, u"41"_s, u"42"_s, u"43"_s, u"51"_s};

} // namespace

QList<Fault> entityFaults()
{
    return {
        {"code: check character", unitOnly([](MadeUp &, Submission &s) { return uscc(s, withWrongEnd(filedNumber(s), alphabet), u"USCC_CHECK_DIGIT"_s); })},
        {"code: a character missing", unitOnly([](MadeUp &m, Submission &s) { return uscc(s, filedNumber(s).remove(8 + m.below(8), 1), u"USCC_LENGTH"_s); })},
        {"code: a letter it cannot have", unitOnly([](MadeUp &m, Submission &s) { return uscc(s, filedNumber(s).replace(9, 1, m.of({u"I"_s, u"O"_s, u"S"_s, u"V"_s, u"Z"_s})), u"USCC_CHARACTER"_s); })},
        {"code: no region in it", unitOnly([](MadeUp &m, Submission &s) { return uscc(s, filedNumber(s).replace(3 + m.below(4), 1, u"A"_s), u"USCC_REGION"_s); })},
        {"code: of another kind of organisation", unitOnly([](MadeUp &m, Submission &s) {
             if (s.entityType() == "LAW_FIRM"_L1)
                 return Label{};
             return uscc(s, m.uscc(s.entityType() == "ENTERPRISE"_L1 ? m.of({u"12"_s, u"51"_s}) : u"91"_s, s.province()), u"USCC_CATEGORY"_s, false);
         })},
        {"code: of another province", unitOnly([](MadeUp &m, Submission &s) {
             QString other = m.province();
             while (other == s.province())
                 other = m.province();
             return uscc(s, m.uscc(filedNumber(s).left(2), other), u"USCC_OTHER_PROVINCE"_s, false);
         })},
        {"code: left out", entityOnly([](MadeUp &, Submission &s) { return broken(s, number, QString(), {u"REQUIRED"_s}); })},
        {"certificate: type of another entity type", unitOnly([](MadeUp &m, Submission &s) {
             const QStringList foreign{u"NOTARY_LICENCE"_s, u"RELIGIOUS_VENUE_CERTIFICATE"_s, u"MILITARY_CODE"_s, u"RESIDENT_ID"_s, u"PASSPORT"_s};
             return broken(s, u"/certificate/type"_s, m.of(foreign), {u"CERTIFICATE_TYPE_NOT_ALLOWED"_s});
         })},
        {"certificate: expired", entityOnly([](MadeUp &m, Submission &s) { return broken(s, u"/certificate/validity"_s, QJsonObject{{u"start"_s, u"2001-01-01"_s}, {u"end"_s, today().addDays(-1 - m.below(2000)).toString(Qt::ISODate)}}, {u"CERTIFICATE_EXPIRED"_s}); })},
        {"entity name: left out", entityOnly([](MadeUp &, Submission &s) { return broken(s, u"/name"_s, u"　"_s, {u"REQUIRED"_s}); })},
        {"entity name: letters or digits", unitOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.trade() + m.of({u"ABC"_s, u"2"_s, u"Ｘ"_s}) + u"有限公司"_s), {u"ENTITY_NAME_CHARACTERS"_s, u"TEXT_NOT_CLEAN"_s}, false); })},
        {"entity name: too long", unitOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.trade().repeated(60)), {u"TOO_LONG"_s}); })},
        {"entity name: pasted with odd characters", unitOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.of({u"\u200b"_s, u"　"_s, u"\r\n"_s, u"\u202e"_s}) + m.trade() + u"有限公司"_s), {u"TEXT_NOT_CLEAN"_s}, false); })},
        {"entity name: domains are still held under the old one", unitOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.trade() + u"更名有限公司"_s), {u"DOMAIN_HOLDER_OLD_NAME"_s}, false); })},
        {"entity name: closed by the administration", unitOnly([](MadeUp &m, Submission &s) {
             s.filing[u"restrictions"_s] = QJsonArray{QJsonObject{{u"action"_s, u"CHANGE_ENTITY"_s}, {u"code"_s, u"ADMINISTRATION_FORBIDS"_s}, {u"note"_s, u"名称锁定"_s}, {u"pointer"_s, u"/entity/name"_s}}};
             return broken(s, u"/name"_s, QString(m.trade() + u"更名有限公司"_s), {u"LOCKED_FIELD"_s});
         })},
        {"entity name: self-employed under the owner's name alone", unitOnly([](MadeUp &, Submission &s) {
             if (!filedNumber(s).startsWith("92"_L1))
                 return Label{};
             s.set(u"/remark"_s, QString());
             return broken(s, u"/name"_s, s.filed(u"/legalRepresentative/name"_s), {u"SELF_EMPLOYED_NAME"_s}, false);
         })},
        {"type: altered", entityOnly([](MadeUp &, Submission &s) { return broken(s, u"/type"_s, s.isIndividual() ? u"ENTERPRISE"_s : u"INDIVIDUAL"_s, {u"LOCKED_FIELD"_s}); })},
        {"region: altered", entityOnly([](MadeUp &m, Submission &s) {
             QString other = m.province();
             while (other == s.province())
                 other = m.province();
             return broken(s, u"/region"_s, QString(other + u"0102"_s), {u"LOCKED_FIELD"_s, u"REGION_NOT_IN_PROVINCE"_s});
         })},
        {"superior body: left out", unitOnly([](MadeUp &, Submission &s) { return s.entityType() == "ENTERPRISE"_L1 ? Label{} : broken(s, u"/investor"_s, QString(), {u"SUPERIOR_BODY_MISSING"_s}, false); })},
        {"address: without a number", entityOnly([](MadeUp &m, Submission &s) { return broken(s, u"/contactAddress"_s, QString(m.trade() + u"街道"_s + m.trade() + u"路"_s), {u"ADDRESS_NO_NUMBER"_s}, false); })},
        {"address: repeats the province", entityOnly([](MadeUp &m, Submission &s) {
             static const QHash<QString, QString> names{{u"11"_s, u"北京市"_s}, {u"31"_s, u"上海市"_s}, {u"33"_s, u"浙江省"_s}, {u"44"_s, u"广东省"_s}, {u"45"_s, u"广西壮族自治区"_s}, {u"51"_s, u"四川省"_s}, {u"23"_s, u"黑龙江省"_s}, {u"15"_s, u"内蒙古自治区"_s}, {u"62"_s, u"甘肃省"_s}};
             const auto name = names.value(s.province());
             return name.isEmpty() ? Label{} : broken(s, u"/contactAddress"_s, QString(name + m.address()), {u"ADDRESS_REPEATS_REGION"_s}, false);
         })},
        {"address: left out", entityOnly([](MadeUp &, Submission &s) { return broken(s, u"/contactAddress"_s, QString(), {u"REQUIRED"_s}); })},
        {"legal representative: ID mistyped", unitOnly([](MadeUp &m, Submission &s) {
             s.set(u"/legalRepresentative/certificate/type"_s, u"RESIDENT_ID"_s);
             return broken(s, u"/legalRepresentative/certificate/number"_s, withWrongEnd(m.residentId(s.province()), u"0123456789X"_s), {u"RESIDENT_ID_CHECK_DIGIT"_s});
         })},
        {"legal representative: ID left out", unitOnly([](MadeUp &, Submission &s) { return broken(s, u"/legalRepresentative/certificate/number"_s, QString(), {u"REQUIRED"_s}); })},
        {"legal representative: another name for the same ID", unitOnly([](MadeUp &, Submission &s) { return broken(s, u"/legalRepresentative/name"_s, u"林改名"_s, {u"SAME_ID_OTHER_NAME"_s}); })},
        {"person: not the legal representative", unitOnly([](MadeUp &m, Submission &s) {
             if (!legalOnly.contains(s.province()))
                 return Label{};
             s.set(u"/personInCharge/certificate/type"_s, u"RESIDENT_ID"_s);
             s.set(u"/personInCharge/certificate/number"_s, m.residentId(u"33"_s));
             return broken(s, u"/personInCharge/name"_s, u"林别人"_s, {u"PERSON_NOT_LEGAL_REPRESENTATIVE"_s}, false);
         })},
        {"individual: another person in charge", individualOnly([](MadeUp &, Submission &s) { return broken(s, u"/personInCharge/name"_s, u"林别人"_s, {u"INDIVIDUAL_NOT_PERSON"_s}); })},
        {"individual: another ID", individualOnly([](MadeUp &m, Submission &s) {
             s.set(u"/personInCharge/certificate/type"_s, u"RESIDENT_ID"_s);
             return broken(s, u"/personInCharge/certificate/number"_s, m.residentId(s.province()), {u"INDIVIDUAL_CERTIFICATE_DIFFERS"_s});
         })},
        {"individual: ID of another province", individualOnly([](MadeUp &m, Submission &s) {
             if (!localOnly.contains(s.province()))
                 return Label{};
             return broken(s, number, m.residentId(s.province() == "33"_L1 ? u"31"_s : u"33"_s), {u"PERSONAL_ID_NOT_LOCAL"_s}, false);
         })},
        {"individual: too young", individualOnly([](MadeUp &m, Submission &s) {
             if (!fromEighteen.contains(s.province()))
                 return Label{};
             const auto body = s.province() + u"0102"_s + QString::number(2009 + m.below(10)) + u"0615"_s + m.digits(3);
             return broken(s, number, QString(body + residentCheck(body)), {u"PERSON_TOO_YOUNG"_s});
         })},
    };
}

} // namespace faulty_set
// clang-format on
