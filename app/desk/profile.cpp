// SPDX-License-Identifier: Apache-2.0
#include "app/desk/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

QString ownFolder(bool practice)
{
    const auto base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return base + (practice ? u"/practice"_s : u"/default"_s);
}

} // namespace

Profile::Profile(const QString &path, bool practice)
    : m_path(QDir(path.isEmpty() ? ownFolder(practice) : path).absolutePath())
    , m_name(QString::fromLatin1(
          QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16)))
{
}

bool Profile::lock()
{
    if (!QDir().mkpath(m_path))
        return false;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(filePath(u"desk.lock"_s));
    m_lock->setStaleLockTime(0); // only a program that is gone leaves a stale lock
    if (!m_lock->tryLock(0))
        return false;
    m_settings = std::make_unique<QSettings>(filePath(u"desk.ini"_s), QSettings::IniFormat);
    return true;
}
