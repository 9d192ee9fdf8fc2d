// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

/// Where the certificate of a domain comes from: this provider's domain console, or another registrar (seed, step 3).
class DomainCertificateWays : public QWidget
{
    Q_OBJECT
public:
    explicit DomainCertificateWays(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_question;
    QRadioButton *m_here;
    QRadioButton *m_elsewhere;
    QLabel *m_way;
};

} // namespace ui
