// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::choose(const QString &language)
{
    auto wanted = language;
    if (wanted != "en"_L1 && wanted != "zh_CN"_L1)
        wanted = QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(wanted == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(wanted));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/icp-filing-desk_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(wanted);
}
