// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which folders a folder may include; what those may include comes with it. The arrows of CONTRIBUTING.
const QMap<QString, QStringList> &directions()
{
    static const QMap<QString, QStringList> map{
        {u"src/filing"_s, {}},
        {u"src/orders"_s, {u"src/filing"_s}},
        {u"src/rules"_s, {u"src/orders"_s}},
        {u"src/contract"_s, {u"src/rules"_s}},
        {u"src/secrets"_s, {u"src/filing"_s}},
        {u"src/packages"_s, {u"src/filing"_s}},
        {u"src/images"_s, {u"src/filing"_s}},
        {u"src/remote"_s, {u"src/contract"_s}},
        {u"src/store"_s, {u"src/contract"_s}},
        {u"src/sync"_s, {u"src/remote"_s, u"src/store"_s, u"src/secrets"_s, u"src/images"_s}},
        {u"src/models"_s, {u"src/store"_s, u"src/images"_s}},
        {u"src/service"_s, {u"src/contract"_s, u"src/images"_s}},
        {u"ui"_s, {u"src/models"_s, u"src/sync"_s, u"src/packages"_s, u"src/images"_s}},
        {u"app/desk"_s, {u"ui"_s}},
        {u"app/service"_s, {u"src/service"_s}},
    };
    return map;
}

QSet<QString> reachable(const QString &folder)
{
    QSet<QString> seen;
    QStringList open = directions().value(folder);
    while (!open.isEmpty()) {
        const auto next = open.takeLast();
        if (!seen.contains(next)) {
            seen.insert(next);
            open += directions().value(next);
        }
    }
    return seen;
}

struct Include
{
    QString file;
    int line = 0;
    QString target;
    bool quoted = false;
};

struct Tree
{
    QMap<QString, QString> files; ///< path below the source tree -> text
    QList<Include> includes;
};

const Tree &tree()
{
    static const Tree whole = [] {
        Tree made;
        const auto root = QStringLiteral(DESK_SOURCE "/");
        for (const auto &top : {u"src"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly))
                    made.files.insert(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
            }
        }
        static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
        for (auto file = made.files.begin(); file != made.files.end(); ++file) {
            const auto lines = file->split(u'\n');
            for (int i = 0; i < lines.size(); ++i) {
                const auto match = pattern.match(lines.at(i));
                if (match.hasMatch())
                    made.includes.append(
                        {file.key(), i + 1, match.captured(2), match.captured(1) == u"\""_s});
            }
        }
        return made;
    }();
    return whole;
}

/// `src/rules`, `ui`, `app/desk`.
QString roomOf(const QString &path) { return path.startsWith(u"ui/"_s) ? u"ui"_s : path.section(u'/', 0, 1); }

/// The file of the tree that an include names; empty for one of Qt, a library or the build.
QString fileOf(const Include &include)
{
    for (const auto &base : {u""_s, u"src/"_s}) {
        if (tree().files.contains(base + include.target))
            return base + include.target;
    }
    return {};
}

QString place(const Include &include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.target);
}

/// `ui/filing` of `ui/filing/x.h`, `src/service/http` of the service's parts, else the room.
QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeIsThere();
    void everyRoomIsKnown();
    void includesGoOneWay();
    void srcKnowsNoWidgets();
    void noTwoFoldersIncludeEachOther();
    void includesAreFromTheRoot();
    void filesBeginWithTheLicence();
    void headersAreGuarded();
    void ownHeaderComesFirst();
    void coreKnowsNoWire();
    void nothingWaitsInALoopOfItsOwn();
};

void ArchitectureTest::treeIsThere()
{
    QVERIFY(tree().files.size() > 60);
    QVERIFY(tree().includes.size() > 200);
    QVERIFY(tree().files.contains(u"src/filing/error.h"_s));
}

void ArchitectureTest::everyRoomIsKnown()
{
    for (auto it = tree().files.begin(); it != tree().files.end(); ++it)
        QVERIFY2(directions().contains(roomOf(it.key())), qPrintable(it.key()));
}

void ArchitectureTest::includesGoOneWay()
{
    QHash<QString, QSet<QString>> allowed;
    for (auto it = directions().begin(); it != directions().end(); ++it)
        allowed.insert(it.key(), reachable(it.key()));
    QStringList strays;
    for (const auto &include : tree().includes) {
        const auto target = fileOf(include);
        const auto from = roomOf(include.file);
        if (!target.isEmpty() && roomOf(target) != from && !allowed.value(from).contains(roomOf(target)))
            strays.append(place(include));
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void ArchitectureTest::srcKnowsNoWidgets()
{
    static const QRegularExpression widgets(
        u"^(QtWidgets/"
        u"|QWidget|QApplication|QDialog|QMessageBox|QLabel|QPushButton|QMainWindow|QBoxLayout|QStyle|"
        "Q\\w*View$|QtPrintSupport|QPrinter)"_s);
    QStringList strays;
    for (const auto &include : tree().includes) {
        if (include.file.startsWith(u"src/"_s) && widgets.match(include.target).hasMatch() &&
            include.target != u"QStringView"_s && include.target != u"QLatin1StringView"_s &&
            include.target != u"QByteArrayView"_s)
            strays.append(place(include));
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

/// Also within a room, between its folders. A room's own top is left out: it gives its parts their common
/// types and puts them together.
void ArchitectureTest::noTwoFoldersIncludeEachOther()
{
    QMap<QString, QSet<QString>> edges;
    for (const auto &include : tree().includes) {
        const auto target = fileOf(include);
        if (!target.isEmpty() && folderOf(target) != folderOf(include.file))
            edges[folderOf(include.file)].insert(folderOf(target));
    }
    QStringList pairs;
    for (auto it = edges.begin(); it != edges.end(); ++it) {
        for (const auto &other : *it) {
            const bool parent = other.startsWith(it.key() + u'/');
            if (it.key() < other && !parent && edges.value(other).contains(it.key()))
                pairs.append(it.key() + u" <-> "_s + other);
        }
    }
    QVERIFY2(pairs.isEmpty(), qPrintable(pairs.join(u'\n')));
}

/// `"rules/checks.h"` and never `"checks.h"` or `"../rules/checks.h"`; what the build makes is the exception.
void ArchitectureTest::includesAreFromTheRoot()
{
    QStringList strays;
    for (const auto &include : tree().includes) {
        const bool made = include.target.startsWith(u"ui_"_s) || include.target.endsWith(u".moc"_s) ||
                          include.target.startsWith(u"moc_"_s);
        if (include.quoted && !made && fileOf(include).isEmpty())
            strays.append(place(include));
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void ArchitectureTest::filesBeginWithTheLicence()
{
    for (auto it = tree().files.begin(); it != tree().files.end(); ++it)
        QVERIFY2(it->startsWith(u"// SPDX-License-Identifier: Apache-2.0\n"_s), qPrintable(it.key()));
}

void ArchitectureTest::headersAreGuarded()
{
    for (auto it = tree().files.begin(); it != tree().files.end(); ++it) {
        if (it.key().endsWith(u".h"_s))
            QVERIFY2(it->contains(u"#pragma once\n"_s), qPrintable(it.key()));
    }
}

void ArchitectureTest::ownHeaderComesFirst()
{
    QHash<QString, Include> first;
    for (const auto &include : tree().includes) {
        if (!first.contains(include.file))
            first.insert(include.file, include);
    }
    QStringList strays;
    for (auto it = tree().files.begin(); it != tree().files.end(); ++it) {
        if (!it.key().endsWith(u".cpp"_s))
            continue;
        const auto header = QString(it.key()).replace(u".cpp"_s, u".h"_s);
        if (tree().files.contains(header) && fileOf(first.value(it.key())) != header)
            strays.append(it.key());
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

/// Values, orders and rules know neither JSON's parser nor the network, the database or translations.
void ArchitectureTest::coreKnowsNoWire()
{
    static const QRegularExpression wire(
        u"^(QJsonDocument|QNetwork|QSql|QTcp|QUrlQuery|QTranslator|sodium)"_s);
    QStringList strays;
    for (const auto &include : tree().includes) {
        const bool core = include.file.startsWith(u"src/filing/"_s) ||
                          include.file.startsWith(u"src/orders/"_s) ||
                          include.file.startsWith(u"src/rules/"_s);
        if (core && wire.match(include.target).hasMatch())
            strays.append(place(include));
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void ArchitectureTest::nothingWaitsInALoopOfItsOwn()
{
    static const QRegularExpression waiting(u"\\bQEventLoop\\b|\\bprocessEvents\\s*\\(|"
                                            "\\bwaitFor(Finished|ReadyRead|BytesWritten|Connected)\\s*\\("_s);
    QStringList strays;
    for (auto it = tree().files.begin(); it != tree().files.end(); ++it) {
        const auto match = waiting.match(*it);
        if (match.hasMatch())
            strays.append(it.key() + u": "_s + match.captured());
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
