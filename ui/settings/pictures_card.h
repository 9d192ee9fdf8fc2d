// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;

namespace ui {

class Choices;

/// The preferences about photos of documents.
class PicturesCard : public Card
{
    Q_OBJECT
public:
    /// `practice`: phones of the local network can be let in.
    PicturesCard(Choices &choices, bool practice, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_reuse;
    QLabel *m_reuseHint;
    QCheckBox *m_phones;
    QLabel *m_phonesHint;
};

} // namespace ui
