// SPDX-License-Identifier: Apache-2.0
#include "app/service/arguments.h"

#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<filing::Error> refuse(const QString &why)
{
    return filing::fail(filing::ErrorKind::Input, u"ARGUMENTS"_s, why);
}

filing::Result<void> readListen(const QString &option, const QString &text, service::HttpConfig &http)
{
    const auto colon = text.lastIndexOf(u':');
    bool ok = false;
    const auto port = text.mid(colon + 1).toUShort(&ok);
    auto address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon < 1 || !ok || QHostAddress(address).isNull())
        return refuse(u"%1 wants ADDRESS:PORT with a numeric address, not \"%2\"."_s.arg(option, text));
    http.address = address;
    http.port = port;
    return {};
}

filing::Result<void> readDatabase(const QString &text, service::ServiceConfig &config)
{
    constexpr auto scheme = "sqlite:"_L1;
    // Each thread has a connection of its own, and a database in memory belongs to one connection.
    const bool inMemory = text == "sqlite::memory:"_L1;
    if (inMemory || !text.startsWith(scheme) || text.size() == scheme.size())
        return refuse(u"--database wants sqlite:PATH, not \"%1\"."_s.arg(text));
    config.databasePath = text.mid(scheme.size());
    return {};
}

filing::Result<void> readDay(const QString &text, service::ServiceConfig &config)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    constexpr double longest = 7 * 24 * 3600.0;
    if (!ok || !(seconds > 0) || seconds > longest)
        return refuse(u"--practice-day wants seconds between 0 and 604800, not \"%1\"."_s.arg(text));
    config.practiceDaySeconds = seconds;
    return {};
}

filing::Result<void> readOption(const QString &name, const QString &value, Arguments &arguments)
{
    auto &config = arguments.config;
    if (name == "--listen"_L1)
        return readListen(name, value, config.http);
    if (name == "--phone-listen"_L1)
        return readListen(name, value, config.phone.emplace());
    if (name == "--database"_L1)
        return readDatabase(value, config);
    if (name == "--practice-day"_L1)
        return readDay(value, config);
    if (name == "--tls-cert"_L1)
        config.http.certificate = value;
    else if (name == "--tls-key"_L1)
        config.http.key = value;
    else
        return refuse(u"There is no option %1."_s.arg(name));
    return {};
}

bool readFlag(const QString &name, Arguments &arguments)
{
    if (name == "--practice"_L1)
        arguments.config.practice = true;
    else if (name == "--exit-with-stdin"_L1)
        arguments.exitWithStdin = true;
    else if (name == "--help"_L1 || name == "-h"_L1)
        arguments.help = true;
    else
        return false;
    return true;
}

filing::Result<void> checkTogether(const service::ServiceConfig &config)
{
    const auto &http = config.http;
    if (config.phone && !config.practice)
        return refuse(u"--phone-listen is for practice: outside it phones use the address of the service, with TLS."_s);
    const QHostAddress phones(config.phone ? config.phone->address : QString());
    if (phones == QHostAddress::AnyIPv4 || phones == QHostAddress::AnyIPv6)
        return refuse(u"--phone-listen wants the address that the phones shall open, not any."_s);
    if (http.certificate.isEmpty() != http.key.isEmpty())
        return refuse(u"--tls-cert and --tls-key belong together."_s);
    if (http.tls())
        return {};
    if (!QHostAddress(http.address).isLoopback())
        return refuse(u"Listening on %1 needs TLS: give --tls-cert and --tls-key. Without them the service "
                      u"listens on the "
                      "loopback address only."_s.arg(http.address));
    return {};
}

} // namespace

QString usage()
{
    return u"Usage: icp-filing-service [--listen 127.0.0.1:8480] [--database sqlite:PATH] [--practice]\n"
           "                          [--practice-day SECONDS] [--tls-cert FILE --tls-key FILE] "
           "[--exit-with-stdin]\n"
           "                          [--phone-listen ADDRESS:PORT]\n"
           "\n"
           "  --listen ADDRESS:PORT   where to listen; port 0 takes any free one\n"
           "  --database sqlite:PATH  the database file (default: icp-filing-service.db in the current "
           "folder)\n"
           "  --practice              sample filings and the pages that play the administration\n"
           "  --practice-day SECONDS  how long a work day lasts in practice mode (default: 20)\n"
           "  --phone-listen ADDRESS:PORT  practice only: a second listener, without TLS, that serves the phone "
           "page and nothing else\n"
           "  --tls-cert, --tls-key   PEM files; needed to listen anywhere but on the loopback address\n"
           "  --exit-with-stdin       end when the standard input is closed\n"
           "\n"
           "When it is ready it prints one line of JSON with its addresses.\n"_s;
}

filing::Result<Arguments> parseArguments(const QStringList &words)
{
    Arguments arguments;
    arguments.config.http.port = 8480;
    arguments.config.databasePath = u"icp-filing-service.db"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto name = words.at(i);
        if (readFlag(name, arguments))
            continue;
        QString value;
        if (const auto equals = name.indexOf(u'='); equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else if (name.startsWith("--"_L1) && i + 1 < words.size()) {
            value = words.at(++i);
        } else {
            return refuse(name.startsWith(u'-')
                              ? u"There is no option %1, or its value is missing."_s.arg(name)
                              : u"\"%1\" is not an option."_s.arg(name));
        }
        if (const auto read = readOption(name, value, arguments); !read)
            return tl::unexpected(read.error());
    }
    if (const auto checked = checkTogether(arguments.config); !checked)
        return tl::unexpected(checked.error());
    return arguments;
}
