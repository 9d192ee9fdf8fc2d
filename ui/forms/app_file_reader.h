// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packages/app_file.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Texts;

/// Takes a file of an app, chosen or dropped, and says what was read out of it. Reading happens off the UI thread; of two
/// files the later counts.
class AppFileReader : public QWidget
{
    Q_OBJECT
public:
    /// `handle`: objectName of the button; the result's is `<handle>/result`.
    AppFileReader(const Texts &texts, const QString &handle, QWidget *parent);

    /// A file dropped on the widget or on one of its fields is taken.
    void acceptDropsOn(QWidget *widget);
    void read(const QString &path);
    /// Instead of what was read: why it cannot be used here.
    void showError(const filing::Error &error);
    void retranslate(const QString &accessibleName);

Q_SIGNALS:
    /// The receiver may answer with `showError()`.
    void fileRead(const packages::AppFile &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void take(const filing::Result<packages::AppFile> &result);
    void showResult(const QString &text, const char *role);

    const Texts &m_texts;
    QPushButton *m_button;
    QLabel *m_result;
    QString m_name; ///< of the file, without its folder
    int m_question = 0;
};

} // namespace ui
