// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/forgot_password.h"

#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ForgotPassword::ForgotPassword(const Texts &texts, const models::CancelGuide &guide, QWidget *parent)
    : QFrame(parent)
    , m_texts(texts)
    , m_guide(guide)
    , m_title(makeLabel({}, role::Strong, this, true))
    , m_text(makeLabel({}, "", this, true))
    , m_site(new QPushButton(this))
{
    setObjectName(u"forgotPasswordPanel"_s);
    setProperty("role", QString::fromLatin1(role::Strip));
    setKind(this, Kind::Info);
    m_site->setObjectName(u"passwordSiteButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_site, 0, Qt::AlignLeft);
    connect(m_site, &QPushButton::clicked, this,
            [this] { Q_EMIT siteRequested(QUrl(m_guide.forgottenPassword.site)); });
    retranslate();
}

void ForgotPassword::setProvince(const QString &province)
{
    m_province = province;
    retranslate();
}

QString ForgotPassword::text() const { return m_text->text(); }

void ForgotPassword::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ForgotPassword::retranslate()
{
    const auto &way = m_guide.forgottenPassword;
    m_title->setText(m_texts.local({way.en, way.zh}));
    QStringList lines;
    int number = 0;
    for (const auto &step : way.steps)
        lines.append(tr("%1. %2", "number and text of a step").arg(++number).arg(m_texts.local(step)));
    for (const auto &note : way.provinceNotes) {
        if (note.province == m_province)
            lines.append(m_texts.local({note.en, note.zh}));
    }
    QStringList needs;
    for (const auto &need : way.needs)
        needs.append(m_texts.local(need.name()));
    if (!needs.isEmpty())
        lines.append(tr("Have at hand: %1.").arg(joined(needs)));
    m_text->setText(lines.join(u'\n'));
    m_site->setText(tr("Open the MIIT site"));
}

} // namespace ui
