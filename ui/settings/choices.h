// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ui {

/// What a person has chosen for the desk and pages go by. The program keeps it; a page that shows a choice sets it here.
class Choices : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// "Allow reuse of images from historical orders".
    bool reusesPictures() const { return m_reusesPictures; }
    void setReusesPictures(bool reuses);
    /// Practice only: phones of the local network reach the upload pages, and nothing else.
    bool admitsPhones() const { return m_admitsPhones; }
    void setAdmitsPhones(bool admits);

Q_SIGNALS:
    void changed();

private:
    void set(bool &choice, bool value);

    bool m_reusesPictures = true;
    bool m_admitsPhones = false;
};

} // namespace ui
