// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/faults.h"

using namespace Qt::Literals::StringLiterals;

/// Persons in charge: icp-facts 2, 3, 4.5 and 10 (27-32).
// clang-format off: one line a fault, so that the table reads as a table.
namespace faulty_set {

namespace {

const QString person = u"/personInCharge"_s;

QJsonObject lasting(int from, int to)
{
    return {{u"start"_s, today().addDays(from).toString(Qt::ISODate)}, {u"end"_s, today().addDays(to).toString(Qt::ISODate)}};
}

/// Proposes an ID number; the holder has a resident ID then.
Label residentId(Submission &s, const QString &number, const QString &code)
{
    s.set(person + u"/certificate/type"_s, u"RESIDENT_ID"_s);
    return broken(s, person + u"/certificate/number"_s, number, {code});
}

Label validity(Submission &s, const QJsonObject &value, const QString &code, bool stops = true)
{
    return broken(s, person + u"/certificate/validity"_s, value, {code}, stops);
}

QString otherMobile(const Submission &s) { return s.filing[u"entity"_s][u"personInCharge"_s][u"mobile"_s].toString(); }

/// A service whose person is another than the entity's.
bool hasTwoPersons(const Submission &s)
{
    return !isEntity(s) && s.get(person + u"/certificate/number"_s) != s.filing[u"entity"_s][u"personInCharge"_s][u"certificate"_s][u"number"_s];
}
bool hasOnePerson(const Submission &s) { return !isEntity(s) && !hasTwoPersons(s); }

const QStringList emergencyProvinces{u"12"_s, u"15"_s, u"21"_s, u"23"_s, u"44"_s};
const QStringList longValidity{u"12"_s, u"13"_s, u"15"_s, u"31"_s, u"33"_s, u"36"_s};

} // namespace

QList<Fault> personFaults()
{
    return {
        {"ID number: last character", [](MadeUp &m, Submission &s) { return residentId(s, withWrongEnd(m.residentId(m.province()), u"0123456789X"_s), u"RESIDENT_ID_CHECK_DIGIT"_s); }},
        {"ID number: two digits swapped", [](MadeUp &m, Submission &s) {
             auto id = m.residentId(m.province());
             int i = 14;
             while (i < 16 && id[i] == id[i + 1])
                 ++i;
             if (id[i] == id[i + 1])
                 return Label{};
             const auto first = id[i];
             id[i] = id[i + 1];
             id[i + 1] = first;
             return residentId(s, id, u"RESIDENT_ID_CHECK_DIGIT"_s);
         }},
        {"ID number: of 15 digits", [](MadeUp &m, Submission &s) { return residentId(s, m.province() + u"0102"_s + QString::number(50 + m.below(49)) + u"0615"_s + m.digits(3), u"RESIDENT_ID_15_DIGITS"_s); }},
        {"ID number: a digit missing", [](MadeUp &m, Submission &s) { return residentId(s, m.residentId(m.province()).remove(9, 1), u"RESIDENT_ID_FORMAT"_s); }},
        {"ID number: letter O for zero", [](MadeUp &m, Submission &s) { return residentId(s, m.residentId(m.province()).replace(4, 1, u"O"_s), u"RESIDENT_ID_FORMAT"_s); }},
        {"ID number: no such province", [](MadeUp &m, Submission &s) {
             auto body = m.of({u"10"_s, u"16"_s, u"29"_s, u"70"_s, u"92"_s}) + m.residentId(u"33"_s).mid(2, 15);
             return residentId(s, body + residentCheck(body), u"RESIDENT_ID_REGION"_s);
         }},
        {"ID number: no such day", [](MadeUp &m, Submission &s) {
             const auto body = m.province() + u"0102"_s + QString::number(1960 + m.below(40)) + m.of({u"0230"_s, u"1301"_s, u"0431"_s, u"0600"_s}) + m.digits(3);
             return residentId(s, body + residentCheck(body), u"RESIDENT_ID_BIRTH_DATE"_s);
         }},
        {"ID number: born tomorrow", [](MadeUp &m, Submission &s) {
             const auto body = m.province() + u"0102"_s + QString::number(2027 + m.below(60)) + u"0101"_s + m.digits(3);
             return residentId(s, body + residentCheck(body), u"RESIDENT_ID_BIRTH_DATE_FUTURE"_s);
         }},
        {"ID type: a company's paper", [](MadeUp &m, Submission &s) { return broken(s, person + u"/certificate/type"_s, m.of({u"BUSINESS_LICENCE"_s, u"USCC_CERTIFICATE"_s, u"LAW_FIRM_LICENCE"_s}), {u"CERTIFICATE_TYPE_NOT_ALLOWED"_s}); }},
        {"ID type: temporary ID or household book", [](MadeUp &m, Submission &s) { return broken(s, person + u"/certificate/type"_s, m.of({u"TEMPORARY_ID"_s, u"HOUSEHOLD_BOOK"_s}), {u"CODE_UNKNOWN"_s}); }},
        {"ID: expired", [](MadeUp &m, Submission &s) { return validity(s, lasting(-3000, -1 - m.below(900)), u"CERTIFICATE_EXPIRED"_s); }},
        {"ID: expires too soon", [](MadeUp &m, Submission &s) { return validity(s, lasting(-3000, m.below(89)), u"CERTIFICATE_EXPIRES_SOON"_s, longValidity.contains(s.province())); }},
        {"ID: ends before it begins", [](MadeUp &m, Submission &s) { return validity(s, lasting(-20, -21 - m.below(500)), u"VALIDITY_REVERSED"_s); }},
        {"ID: not valid yet", [](MadeUp &m, Submission &s) { return validity(s, lasting(1 + m.below(300), 4000), u"VALIDITY_NOT_BEGUN"_s); }},
        {"ID: no end", [](MadeUp &, Submission &s) { return validity(s, {{u"start"_s, u"2016-03-01"_s}}, u"VALIDITY_END_REQUIRED"_s); }},
        {"ID: long-term with an end", [](MadeUp &, Submission &s) {
             auto value = lasting(-300, 3000);
             value[u"longTerm"_s] = true;
             return validity(s, value, u"VALIDITY_LONG_TERM_WITH_END"_s);
         }},
        {"ID: a date that is none", [](MadeUp &m, Submission &s) { return validity(s, {{u"start"_s, u"2016-03-01"_s}, {u"end"_s, m.of({u"2036-02-30"_s, u"1/3/2036"_s, u"next year"_s})}}, u"VALUE_MALFORMED"_s); }},
        {"person name: digits or signs", [](MadeUp &m, Submission &s) { return broken(s, person + u"/name"_s, QString(m.personName() + m.of({u"2"_s, u"（经理）"_s, u"/李四"_s, u"@"_s})), {u"PERSON_NAME_CHARACTERS"_s}); }},
        {"person name: left out", [](MadeUp &m, Submission &s) { return broken(s, person + u"/name"_s, m.of({u""_s, u" "_s}), {u"REQUIRED"_s}); }},
        {"person name: another's for the same ID", [](MadeUp &, Submission &s) {
             if (!hasOnePerson(s))
                 return Label{};
             return broken(s, person + u"/name"_s, QString(u"林"_s + s.get(person + u"/name"_s).toString().right(1) + u"改"_s), {u"SAME_ID_OTHER_NAME"_s});
         }},
        {"mobile: wrong beginning", [](MadeUp &m, Submission &s) { return broken(s, person + u"/mobile"_s, QString(m.of({u"12"_s, u"10"_s, u"23"_s}) + m.digits(9)), {u"MOBILE_INVALID"_s}); }},
        {"mobile: a digit too few or too many", [](MadeUp &m, Submission &s) { return broken(s, person + u"/mobile"_s, QString(u"139"_s + m.digits(m.chance(50) ? 7 : 9)), {u"MOBILE_INVALID"_s}); }},
        {"mobile: of Hong Kong", [](MadeUp &m, Submission &s) { return broken(s, person + u"/mobile"_s, QString(u"+852"_s + m.digits(8)), {u"MOBILE_INVALID"_s}); }},
        {"mobile: left out", [](MadeUp &, Submission &s) { return broken(s, person + u"/mobile"_s, QString(), {u"REQUIRED"_s}); }},
        {"mobile: of the other person", [](MadeUp &, Submission &s) { return hasTwoPersons(s) ? broken(s, person + u"/mobile"_s, otherMobile(s), {u"MOBILE_SHARED"_s}) : Label{}; }},
        {"mobile: two of one person", [](MadeUp &m, Submission &s) { return hasOnePerson(s) ? broken(s, person + u"/mobile"_s, m.mobile(), {u"MOBILE_DIFFERS"_s}) : Label{}; }},
        {"email: no address", [](MadeUp &m, Submission &s) { return broken(s, person + u"/email"_s, QString(m.letters(5) + m.of({u""_s, u"@"_s, u"#example.cn"_s, u"@@example.cn"_s, u" example.cn"_s})), {u"EMAIL_INVALID"_s, u"EMAIL_DOMAIN_INVALID"_s}); }},
        {"email: no domain", [](MadeUp &m, Submission &s) { return broken(s, person + u"/email"_s, QString(m.letters(5) + u'@' + m.of({u"localhost"_s, u"example"_s, u"-example.cn"_s, u"exa_mple.cn"_s})), {u"EMAIL_DOMAIN_INVALID"_s, u"EMAIL_INVALID"_s}); }},
        {"email: too long", [](MadeUp &m, Submission &s) { return broken(s, person + u"/email"_s, QString(m.letters(65 + m.below(30)) + u"@example.cn"_s), {u"EMAIL_TOO_LONG"_s}); }},
        {"email: of the other person", [](MadeUp &, Submission &s) { return hasTwoPersons(s) ? broken(s, person + u"/email"_s, s.filing[u"entity"_s][u"personInCharge"_s][u"email"_s].toString().toUpper(), {u"EMAIL_SHARED"_s}) : Label{}; }},
        {"email: two of one person", [](MadeUp &m, Submission &s) { return hasOnePerson(s) ? broken(s, person + u"/email"_s, m.email(), {u"EMAIL_DIFFERS"_s}) : Label{}; }},
        {"emergency phone: the own mobile", [](MadeUp &, Submission &s) { return broken(s, person + u"/emergencyMobile"_s, s.get(person + u"/mobile"_s), {u"EMERGENCY_PHONE_SAME"_s}); }},
        {"emergency phone: the other person's mobile", [](MadeUp &, Submission &s) { return hasTwoPersons(s) ? broken(s, person + u"/emergencyMobile"_s, otherMobile(s), {u"EMERGENCY_PHONE_OF_OTHER_PERSON"_s}) : Label{}; }},
        {"emergency phone: no phone", [](MadeUp &m, Submission &s) { return broken(s, person + u"/emergencyMobile"_s, m.of({u"110"_s, u"139"_s, u"13900"_s, u"no"_s}), {u"PHONE_INVALID"_s, u"PHONE_AREA_CODE"_s}); }},
        {"emergency phone: left out where asked for", [](MadeUp &, Submission &s) { return emergencyProvinces.contains(s.province()) ? broken(s, person + u"/emergencyMobile"_s, QString(), {u"EMERGENCY_PHONE_REQUIRED"_s}) : Label{}; }},
        {"office phone: without area code", [](MadeUp &m, Submission &s) { return broken(s, person + u"/officePhone"_s, QString(QString::number(2 + m.below(7)) + m.digits(7)), {u"PHONE_AREA_CODE"_s}); }},
        {"office phone: left out in Jiangsu", [](MadeUp &, Submission &s) { return s.province() == "32"_L1 ? broken(s, person + u"/officePhone"_s, QString(), {u"LANDLINE_REQUIRED"_s}) : Label{}; }},
        {"masked value sent back", [](MadeUp &m, Submission &s) { return broken(s, person + u"/mobile"_s, QString(u"139****"_s + m.digits(4)), {u"MASKED_VALUE"_s, u"MOBILE_INVALID"_s}); }},
        {"full-width digits", [](MadeUp &m, Submission &s) {
             auto mobile = s.get(person + u"/mobile"_s).toString();
             for (auto &c : mobile)
                 c = QChar(c.unicode() - u'0' + u'０');
             return broken(s, person + u"/mobile"_s, m.chance(50) ? mobile : QString(s.get(person + u"/mobile"_s).toString().insert(3, u' ').insert(8, u'　')), {u"IDENTIFIER_NOT_CLEAN"_s});
         }},
    };
}

} // namespace faulty_set
// clang-format on
