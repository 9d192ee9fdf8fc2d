// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace models {
class ChangeForm;
}

namespace ui {

/// The shortcut of an organisation's form: the legal representative is the person in charge, so that name and ID are
/// entered once.
class SamePersonBox : public QCheckBox
{
    Q_OBJECT
public:
    SamePersonBox(models::ChangeForm &form, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    models::ChangeForm &m_form;
};

} // namespace ui
