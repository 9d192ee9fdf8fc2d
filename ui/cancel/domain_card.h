// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace ui {

/// Only one domain of several ends: that is a change of the website and no cancellation (requirement C9).
class DomainCard : public Card
{
    Q_OBJECT
public:
    explicit DomainCard(QWidget *parent = nullptr);

    void setDomains(const QList<filing::Domain> &domains);

Q_SIGNALS:
    void removalRequested(const QString &domain);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QLabel *m_label;
    QComboBox *m_domain;
    QPushButton *m_change;
};

} // namespace ui
