// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

/// The language of the program: its own texts and Qt's, dates and numbers. Switches while running; every widget hears
/// of it by QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// `en` or `zh_CN`; anything else is the system's, where that is Chinese, else English.
    void choose(const QString &language);
    QString current() const { return m_current; }

Q_SIGNALS:
    void changed(const QString &language);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};
