// SPDX-License-Identifier: Apache-2.0
#include "app/desk/composition.h"

#include <QApplication>

#include <sodium.h>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace {

void print(FILE *stream, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Secrets pass through this process: a crash must not leave them in a file, and no other program of the user may read
/// its memory. (LeakSanitizer has to.)
void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int badUse = 2;
    keepMemoryPrivate();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("icp-filing-desk"));
    const auto arguments = parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        print(stderr, arguments.error().detail + QStringLiteral("\n\n") + usage());
        return badUse;
    }
    if (arguments->help) {
        print(stdout, usage());
        return 0;
    }
    if (sodium_init() < 0) {
        print(stderr, QStringLiteral("The cryptography library cannot be initialised.\n"));
        return 1;
    }
    Composition composition(application, *arguments);
    composition.start();
    return QApplication::exec();
}
