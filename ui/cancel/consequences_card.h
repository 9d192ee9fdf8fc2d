// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QListView;

namespace ui {

/// "What ends, for good" beside "What stays", with the real names and numbers (requirements C2, C4, C5).
class ConsequencesCard : public Card
{
    Q_OBJECT
public:
    explicit ConsequencesCard(QWidget *parent = nullptr);

    void setLines(const QStringList &ends, const QStringList &stays);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side
    {
        QLabel *title = nullptr;
        QVBoxLayout *lines = nullptr;
        QListView *list = nullptr; ///< of more than a screen of lines
        QWidget *box = nullptr;
    };
    Side makeSide(const char *role, const QString &name);
    void fill(const Side &side, const QStringList &lines, bool ends);
    void retranslate();

    QBoxLayout *m_sides;
    Side m_ends;
    Side m_stays;
    QStringList m_endLines;
    QStringList m_stayLines;
};

} // namespace ui
