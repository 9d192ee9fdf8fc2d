// SPDX-License-Identifier: Apache-2.0
#include "app/service/arguments.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <mutex>

#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

std::array<int, 2> wakePipe{-1, -1}; // a signal handler reaches nothing but what is static

extern "C" void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakePipe[1], &byte, 1);
}

void catchSignals()
{
    if (pipe(wakePipe.data()) != 0)
        return;
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

/// Returns on SIGTERM or SIGINT, or where `watchStdin` and nobody holds the other end of it any more.
void waitForEnd(bool watchStdin)
{
    std::array<pollfd, 2> watched{{{wakePipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    for (;;) {
        const int ready = poll(watched.data(), watchStdin ? 2 : 1, -1);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0 || watched[0].revents != 0)
            return;
        std::array<char, 256> ignored{};
        if (watchStdin && watched[1].revents != 0 && read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            return;
    }
}

void print(FILE *stream, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Passwords pass through this process and people's data lie in its files: a crash must not leave a dump, and
/// nobody else on the machine shall read the database.
void protectData()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(S_IRWXG | S_IRWXO);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int badUse = 2;
    const QCoreApplication application(argc, argv);
    const auto arguments = parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        print(stderr, arguments.error().detail + u"\n\n"_s + usage());
        return badUse;
    }
    if (arguments->help) {
        print(stdout, usage());
        return 0;
    }
    protectData();
    catchSignals();

    std::mutex logMutex;
    const auto log = [&logMutex](const QString &line) {
        const std::lock_guard lock(logMutex);
        print(stderr, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + line + u'\n');
    };
    const service::SystemClock clock;
    const auto running = service::Service::start(arguments->config, clock, log);
    if (!running) {
        print(stderr,
              u"The service cannot start: %1 (%2)\n"_s.arg(running.error().code, running.error().detail));
        return 1;
    }
    QJsonObject ready{{u"url"_s, (*running)->url()}};
    if (arguments->config.practice)
        ready.insert(u"practice"_s, (*running)->practiceUrl());
    if (arguments->config.phone)
        ready.insert(u"phone"_s, (*running)->phoneUrl());
    print(stdout, QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)) + u'\n');
    waitForEnd(arguments->exitWithStdin);
    (*running)->stop();
    return 0;
}
