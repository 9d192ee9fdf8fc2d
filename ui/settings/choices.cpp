// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/choices.h"

#include <utility>

namespace ui {

void Choices::setReusesPictures(bool reuses) { set(m_reusesPictures, reuses); }
void Choices::setAdmitsPhones(bool admits) { set(m_admitsPhones, admits); }

void Choices::set(bool &choice, bool value)
{
    if (std::exchange(choice, value) != value)
        Q_EMIT changed();
}

} // namespace ui
