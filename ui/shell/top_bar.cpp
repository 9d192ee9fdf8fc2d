// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/top_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/language_switch.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_product(makeLabel({}, role::Section, this))
    , m_account(makeLabel({}, role::Muted, this))
    , m_language(new LanguageSwitch(this))
{
    setRole(this, role::TopBar);
    m_language->setObjectName(u"languageSwitch"_s);
    m_account->setObjectName(u"accountLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(12);
    layout->addWidget(m_product);
    layout->addStretch(1);
    layout->addWidget(m_account);
    layout->addWidget(m_language);
    connect(m_language, &LanguageSwitch::languageChosen, this, &TopBar::languageChosen);
    retranslate();
}

void TopBar::setAccount(const QString &displayName, const QString &account)
{
    m_displayName = displayName;
    m_accountName = account;
    retranslate();
}

void TopBar::setLanguage(const QString &language) { m_language->setLanguage(language); }

void TopBar::retranslate()
{
    //: The product's name. Chinese: ICP 备案台
    m_product->setText(tr("ICP Filing Desk"));
    //: Who is signed in: the account's display name and its sign-in name
    m_account->setText(m_accountName.isEmpty() ? QString() : tr("%1 · %2").arg(m_displayName, m_accountName));
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
