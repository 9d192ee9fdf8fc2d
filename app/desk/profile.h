// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QSettings>

#include <memory>

/// The folder in which one desk keeps its sealed store and its settings (never a secret). Used by one program at a
/// time; the lock of a program that was killed does not count.
class Profile
{
public:
    /// An empty path: the user's own folder, one for practice and one for the provider.
    Profile(const QString &path, bool practice);

    /// False where the folder cannot be made, or another desk has it open.
    bool lock();

    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// Names the profile in the keychain without naming its path.
    QString name() const { return m_name; }
    QSettings &settings() { return *m_settings; }

private:
    QString m_path;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QSettings> m_settings;
};

/// Names of the settings.
namespace setting {
inline constexpr QLatin1StringView language{"language"};
inline constexpr QLatin1StringView theme{"theme"};
inline constexpr QLatin1StringView textScale{"textScale"};
inline constexpr QLatin1StringView server{"server"};
inline constexpr QLatin1StringView account{"account"};
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView keychain{"keychain"};
inline constexpr QLatin1StringView reusePictures{"documents/reuse"};
inline constexpr QLatin1StringView admitPhones{"practice/admitPhones"};
inline constexpr QLatin1StringView notifications{"notifications"};
} // namespace setting
