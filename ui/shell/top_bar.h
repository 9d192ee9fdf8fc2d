// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

class LanguageSwitch;

/// The window's upper edge: the product's name, who is signed in, the language.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    /// Empty texts: nobody is signed in.
    void setAccount(const QString &displayName, const QString &account);
    void setLanguage(const QString &language);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_product;
    QLabel *m_account;
    LanguageSwitch *m_language;
    QString m_displayName;
    QString m_accountName;
};

} // namespace ui
