// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/change/change_paper.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class Texts;

/// Save as PDF and Print for what the confirm step shows; says where the file lies, or why there is none. objectNames
/// `savePdfButton`, `printButton`, `paperResultLabel`.
class PaperBar : public QWidget
{
    Q_OBJECT
public:
    /// `paper` is asked when it is needed, in the language of then.
    PaperBar(std::function<ChangePaper()> paper, const Texts &texts, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    Q_INVOKABLE void save(const QString &path);
    void print();
    void retranslate();

    std::function<ChangePaper()> m_paper;
    const Texts &m_texts;
    QPushButton *m_save;
    QPushButton *m_print;
    QLabel *m_result;
};

} // namespace ui
