// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// 中文 | English. Each language is written in itself, whatever the current one is.
class LanguageSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    /// "zh_CN" or "en"; says nothing to listeners.
    void setLanguage(const QString &language);
    QString language() const;

Q_SIGNALS:
    /// A person chose "zh_CN" or "en".
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_chinese;
    QPushButton *m_english;
};

} // namespace ui
