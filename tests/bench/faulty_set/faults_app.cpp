// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/faults.h"

using namespace Qt::Literals::StringLiterals;

/// Apps: icp-facts 4.3.
// clang-format off: one line a fault, so that the table reads as a table.
namespace faulty_set {

namespace {

const QString platforms = u"/platforms"_s;
enum Place { Android, Ios, Harmony };

template <class Make>
auto appOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return isApp(s) ? make(m, s) : Label{}; };
}

/// Proposes the filed platforms with one value of one of them altered.
Label platform(Submission &s, int place, const QString &key, const QJsonValue &value, const QStringList &codes)
{
    auto list = s.filed(platforms).toArray();
    auto one = list[place].toObject();
    one[key] = value;
    list[place] = one;
    return broken(s, platforms, list, codes);
}

Label print(Submission &s, int place, const QString &algorithm, const QString &value, const QString &code)
{
    return platform(s, place, u"fingerprint"_s, QJsonObject{{u"algorithm"_s, algorithm}, {u"value"_s, value}}, {code});
}

} // namespace

QList<Fault> appFaults()
{
    return {
        {"app name: a placeholder", appOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.of({u"测试"_s, u"待定"_s, u"未命名"_s}) + m.trade()), {u"NAME_PLACEHOLDER"_s}); })},
        {"app name: advertises", appOnly([](MadeUp &m, Submission &s) { return broken(s, u"/name"_s, QString(m.trade() + m.of({u"免费"_s, u"特价"_s, u"秒杀"_s, u"优惠"_s}) + u"购"_s), {u"NAME_MARKETING_WORD"_s}, false); })},
        {"app kind: altered", appOnly([](MadeUp &, Submission &s) { return broken(s, u"/kind"_s, s.filed(u"/kind"_s) == "APP"_L1 ? u"MINI_PROGRAM"_s : u"APP"_s, {u"LOCKED_FIELD"_s}); })},
        {"app domain: added", appOnly([](MadeUp &m, Submission &s) {
             auto list = s.filed(u"/domains"_s).toArray();
             list.append(QJsonObject{{u"name"_s, m.domain({u".cn"_s})}});
             return broken(s, u"/domains"_s, list, {u"DOMAIN_ADDED"_s});
         })},
        {"platforms: none of an app", appOnly([](MadeUp &, Submission &s) { return s.filed(u"/kind"_s) == "APP"_L1 ? broken(s, platforms, QJsonArray(), {u"REQUIRED"_s}) : Label{}; })},
        {"platform: unknown", appOnly([](MadeUp &m, Submission &s) { return platform(s, Android, u"os"_s, m.of({u"SYMBIAN"_s, u"WINDOWS"_s}), {u"PLATFORM_UNKNOWN"_s}); })},
        {"platform: twice", appOnly([](MadeUp &, Submission &s) {
             auto list = s.filed(platforms).toArray();
             list.append(list.first());
             return broken(s, platforms, list, {u"PLATFORM_TWICE"_s});
         })},
        {"package: left out", appOnly([](MadeUp &m, Submission &s) { return platform(s, m.below(3), u"packageId"_s, QString(), {u"PACKAGE_ID_REQUIRED"_s}); })},
        {"package of Android: not allowed characters", appOnly([](MadeUp &m, Submission &s) { return platform(s, Android, u"packageId"_s, m.of({u"cn.1example"_s, u"cn.exa-mple"_s, u"cn..example"_s, u"cn.示例"_s, u".cn.example"_s}), {u"PACKAGE_ID_INVALID"_s}); })},
        {"package of Android: one part", appOnly([](MadeUp &m, Submission &s) { return platform(s, Android, u"packageId"_s, m.letters(8), {u"PACKAGE_ID_PARTS"_s}); })},
        {"package of Android: too long", appOnly([](MadeUp &m, Submission &s) { return platform(s, Android, u"packageId"_s, QString(u"cn."_s + m.letters(256)), {u"PACKAGE_ID_TOO_LONG"_s}); })},
        {"bundle of iOS: not allowed characters", appOnly([](MadeUp &m, Submission &s) { return platform(s, Ios, u"packageId"_s, m.of({u"cn.exa_mple"_s, u"cn.example!"_s, u"cn..example"_s, u"cn.示例"_s}), {u"BUNDLE_ID_INVALID"_s}); })},
        {"bundle of iOS: one part", appOnly([](MadeUp &m, Submission &s) { return platform(s, Ios, u"packageId"_s, m.letters(8), {u"BUNDLE_ID_PARTS"_s}); })},
        {"bundle of HarmonyOS: not allowed characters", appOnly([](MadeUp &m, Submission &s) { return platform(s, Harmony, u"packageId"_s, m.of({u"1cn.example"_s, u"cn.exa-mple"_s, u"cn.示例示例"_s}), {u"HARMONY_BUNDLE_INVALID"_s}); })},
        {"bundle of HarmonyOS: length", appOnly([](MadeUp &m, Submission &s) { return platform(s, Harmony, u"packageId"_s, m.chance(50) ? u"cn.a"_s : QString(u"cn."_s + m.letters(130)), {u"HARMONY_BUNDLE_LENGTH"_s}); })},
        {"key: left out", appOnly([](MadeUp &m, Submission &s) { return platform(s, m.below(3), u"publicKey"_s, QString(), {u"PUBLIC_KEY_REQUIRED"_s}); })},
        {"key: cut off", appOnly([](MadeUp &m, Submission &s) { return platform(s, m.below(3), u"publicKey"_s, m.hex(8 + m.below(50)), {u"PUBLIC_KEY_LENGTH"_s}); })},
        {"key: words", appOnly([](MadeUp &m, Submission &s) { return platform(s, m.below(3), u"publicKey"_s, u"公钥见附件，请联系开发者。%%%"_s.repeated(8), {u"PUBLIC_KEY_INVALID"_s}); })},
        {"key: the private one", appOnly([](MadeUp &m, Submission &s) { return platform(s, m.below(3), u"publicKey"_s, QString(u"-----BEGIN "_s + m.of({u""_s, u"RSA "_s, u"EC "_s}) + u"PRIVATE KEY-----\n"_s + m.hex(400) + u"\n-----END PRIVATE KEY-----"_s), {u"PUBLIC_KEY_IS_PRIVATE"_s}); })},
        {"key: the fingerprint", appOnly([](MadeUp &m, Submission &s) {
             const int place = m.below(3);
             return platform(s, place, u"publicKey"_s, s.filed(platforms)[place][u"fingerprint"_s][u"value"_s], {u"PUBLIC_KEY_IS_FINGERPRINT"_s});
         })},
        {"fingerprint: left out", appOnly([](MadeUp &, Submission &s) { return print(s, Android, u"MD5"_s, {}, u"FINGERPRINT_REQUIRED"_s); })},
        {"fingerprint: of another algorithm", appOnly([](MadeUp &m, Submission &s) { return m.chance(50) ? print(s, Android, u"SHA1"_s, m.hex(40), u"FINGERPRINT_ALGORITHM"_s) : print(s, Ios, u"MD5"_s, m.hex(32), u"FINGERPRINT_ALGORITHM"_s); })},
        {"fingerprint: length of another algorithm", appOnly([](MadeUp &m, Submission &s) { return m.chance(50) ? print(s, Android, u"MD5"_s, m.hex(40), u"FINGERPRINT_LENGTH"_s) : print(s, Harmony, u"SHA256"_s, m.hex(40), u"FINGERPRINT_LENGTH"_s); })},
        {"fingerprint: a digit missing", appOnly([](MadeUp &m, Submission &s) { return print(s, Ios, u"SHA1"_s, m.hex(39), u"FINGERPRINT_LENGTH"_s); })},
        {"fingerprint: no hexadecimal", appOnly([](MadeUp &m, Submission &s) { return print(s, Android, u"MD5"_s, QString(m.hex(31) + u"G"_s), u"FINGERPRINT_NOT_HEX"_s); })},
    };
}

} // namespace faulty_set
// clang-format on
