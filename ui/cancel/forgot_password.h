// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_guide.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Texts;

/// How a forgotten filing password is got back from MIIT (requirement C8). Hidden until asked for.
class ForgotPassword : public QFrame
{
    Q_OBJECT
public:
    ForgotPassword(const Texts &texts, const models::CancelGuide &guide, QWidget *parent = nullptr);

    /// The province's note stands below the steps where there is one.
    void setProvince(const QString &province);
    QString text() const;

Q_SIGNALS:
    void siteRequested(const QUrl &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Texts &m_texts;
    const models::CancelGuide &m_guide;
    QString m_province;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_site;
};

} // namespace ui
