// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/pictures_card.h"

#include "ui/settings/choices.h"
#include "ui/widgets/styling.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PicturesCard::PicturesCard(Choices &choices, bool practice, QWidget *parent)
    : Card(parent)
    , m_reuse(new QCheckBox(this))
    , m_reuseHint(makeLabel({}, role::Hint, this, true))
    , m_phones(new QCheckBox(this))
    , m_phonesHint(makeLabel({}, role::Hint, this, true))
{
    m_reuse->setObjectName(u"reusePicturesCheck"_s);
    m_reuse->setChecked(choices.reusesPictures());
    m_phones->setObjectName(u"admitPhonesCheck"_s);
    m_phones->setChecked(choices.admitsPhones());
    m_phones->setVisible(practice);
    m_phonesHint->setVisible(practice);
    for (QWidget *each : std::initializer_list<QWidget *>{m_reuse, m_reuseHint, m_phones, m_phonesHint})
        body()->addWidget(each);
    connect(m_reuse, &QCheckBox::toggled, &choices, &Choices::setReusesPictures);
    connect(m_phones, &QCheckBox::toggled, &choices, &Choices::setAdmitsPhones);
    retranslate();
}

void PicturesCard::retranslate()
{
    setTitle(tr("Photos of documents"));
    //: 复用历史订单图片
    m_reuse->setText(tr("Allow reuse of images from historical orders"));
    m_reuseHint->setText(tr("Where an earlier order of the same filing has the document, the desk offers to take it over."));
    m_phones->setText(tr("Let phones of the local network reach the upload pages"));
    m_phonesHint->setText(tr("For practice with a real phone. Only the page behind a one-time link is reached, nothing else of "
                             "this computer. Takes effect with the next start of the desk."));
}

void PicturesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
