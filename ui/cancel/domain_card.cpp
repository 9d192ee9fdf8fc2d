// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/domain_card.h"

#include "ui/widgets/styling.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DomainCard::DomainCard(QWidget *parent)
    : Card(parent)
    , m_text(makeLabel({}, "", this, true))
    , m_label(makeLabel({}, role::Muted, this))
    , m_domain(new QComboBox(this))
    , m_change(new QPushButton(this))
{
    setObjectName(u"domainCard"_s);
    m_domain->setObjectName(u"domainComboBox"_s);
    m_change->setObjectName(u"changeInsteadButton"_s);
    m_label->setBuddy(m_domain);
    setRole(m_change, role::Primary);
    body()->addWidget(m_text);
    body()->addWidget(m_label);
    body()->addWidget(m_domain);
    body()->addWidget(m_change, 0, Qt::AlignRight);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (!m_domain->currentText().isEmpty())
            Q_EMIT removalRequested(m_domain->currentText());
    });
    retranslate();
}

void DomainCard::setDomains(const QList<filing::Domain> &domains)
{
    QStringList names;
    for (const auto &domain : domains)
        names.append(domain.name);
    QStringList shown;
    for (int i = 0; i < m_domain->count(); ++i)
        shown.append(m_domain->itemText(i));
    if (names == shown)
        return;
    const auto before = m_domain->currentText();
    m_domain->clear();
    m_domain->addItems(names);
    m_domain->setCurrentIndex(qMax(0, int(names.indexOf(before))));
}

void DomainCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DomainCard::retranslate()
{
    setTitle(tr("Remove a domain"));
    m_text->setText(tr("The website stays filed with its other domains. The change is prepared with the domain "
                       "already taken off the list; once it is approved, the domain is no longer filed."));
    m_label->setText(tr("&Domain that ends"));
    m_domain->setAccessibleName(tr("Domain that ends"));
    m_change->setText(tr("Change the website"));
}

} // namespace ui
