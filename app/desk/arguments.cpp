// SPDX-License-Identifier: Apache-2.0
#include "app/desk/arguments.h"

#include "remote/http_server.h"

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<filing::Error> wrong(const QString &text)
{
    return filing::fail(filing::ErrorKind::Input, u"ARGUMENT_INVALID"_s, text);
}

/// Takes the value of an option; the error says which one has none or a bad one.
filing::Result<void> take(Arguments &arguments, const QString &option, const QString &value)
{
    if (option == "--profile"_L1) {
        arguments.profile = value;
    } else if (option == "--tour"_L1) {
        arguments.tour = value;
    } else if (option == "--language"_L1) {
        if (value != "en"_L1 && value != "zh_CN"_L1)
            return wrong(u"--language takes en or zh_CN, not "_s + value);
        arguments.language = value;
    } else if (option == "--server"_L1) {
        arguments.server = QUrl(value, QUrl::StrictMode);
        if (const auto refusal = remote::refusal(*arguments.server))
            return wrong(u"--server cannot be used (%1): "_s.arg(refusal->code) + value);
    } else {
        bool isNumber = false;
        arguments.practiceDay = value.toDouble(&isNumber);
        if (!isNumber || *arguments.practiceDay <= 0)
            return wrong(u"--practice-day takes a number of seconds, not "_s + value);
    }
    return {};
}

} // namespace

QString usage()
{
    return u"Usage: icp-filing-desk [--practice] [--server URL] [--profile DIR] [--language en|zh_CN] [--tour DIR]\n"
           "  --practice          start a private filing service with sample filings\n"
           "  --practice-day SEC  how long a work day lasts there\n"
           "  --server URL        the filing service to connect to (https, or http on this computer)\n"
           "  --profile DIR       where this desk keeps its store and settings\n"
           "  --language LANG     en or zh_CN\n"
           "  --tour DIR          walk through the product by itself and leave pictures in DIR\n"_s;
}

filing::Result<Arguments> parseArguments(const QStringList &words)
{
    static const QStringList withValue{u"--profile"_s, u"--tour"_s, u"--language"_s, u"--server"_s, u"--practice-day"_s};
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (word == "--practice"_L1) {
            arguments.practice = true;
        } else if (word == "--help"_L1) {
            arguments.help = true;
        } else if (withValue.contains(word)) {
            if (++i == words.size())
                return wrong(word + u" needs a value"_s);
            if (const auto taken = take(arguments, word, words[i]); !taken)
                return tl::unexpected(taken.error());
        } else {
            return wrong(u"Unknown argument: "_s + word);
        }
    }
    if (arguments.practice && arguments.server)
        return wrong(u"--practice brings its own service; it cannot be used with --server"_s);
    return arguments;
}
