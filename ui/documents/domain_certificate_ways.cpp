// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/domain_certificate_ways.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DomainCertificateWays::DomainCertificateWays(QWidget *parent)
    : QWidget(parent)
    , m_question(makeLabel({}, "", this, true))
    , m_here(new QRadioButton(this))
    , m_elsewhere(new QRadioButton(this))
    , m_way(makeLabel({}, role::Hint, this, true))
{
    m_here->setObjectName(u"registrarHereRadio"_s);
    m_elsewhere->setObjectName(u"registrarElsewhereRadio"_s);
    m_way->setObjectName(u"registrarWayLabel"_s);
    auto *choice = new FlowLayout(nullptr, Theme::current().spacing().gap);
    choice->addWidget(m_here);
    choice->addWidget(m_elsewhere);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().step);
    layout->addWidget(m_question);
    layout->addLayout(choice);
    layout->addWidget(m_way);
    connect(m_here, &QRadioButton::toggled, this, &DomainCertificateWays::retranslate);
    connect(m_elsewhere, &QRadioButton::toggled, this, &DomainCertificateWays::retranslate);
    retranslate();
}

void DomainCertificateWays::retranslate()
{
    m_question->setText(tr("Where is the domain registered?"));
    m_here->setText(tr("With this provider"));
    m_elsewhere->setText(tr("With another registrar"));
    m_way->setText(m_here->isChecked()
                       ? tr("Sign in to the provider's domain console, open the domain and download its certificate. It is a "
                            "picture: hand it in here.")
                   : m_elsewhere->isChecked()
                       ? tr("Ask that registrar for the domain certificate: its console has it, or its support sends it. It "
                            "must name the domain, the holder and the expiry date.")
                       : QString());
    m_way->setVisible(!m_way->text().isEmpty());
}

void DomainCertificateWays::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
