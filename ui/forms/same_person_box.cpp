// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/same_person_box.h"

#include "models/change_form.h"

#include <QEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SamePersonBox::SamePersonBox(models::ChangeForm &form, QWidget *parent)
    : QCheckBox(parent)
    , m_form(form)
{
    setObjectName(u"samePersonCheckBox"_s);
    follow();
    retranslate();
    connect(this, &QCheckBox::toggled, &form, &models::ChangeForm::setSamePerson);
    connect(&form, &models::ChangeForm::samePersonChanged, this, &SamePersonBox::follow);
}

void SamePersonBox::follow()
{
    const QSignalBlocker quiet(this);
    setChecked(m_form.isSamePerson());
}

void SamePersonBox::retranslate()
{
    //: Legal representative: 法定代表人; person in charge (of the entity): 主体负责人
    setText(tr("The legal representative is the person in charge"));
    setToolTip(tr("Name and ID of the person in charge then follow those of the legal representative."));
}

void SamePersonBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
