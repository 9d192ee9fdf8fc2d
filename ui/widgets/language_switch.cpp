// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/language_switch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {
using namespace Qt::Literals::StringLiterals;

LanguageSwitch::LanguageSwitch(QWidget *parent)
    : QWidget(parent)
    , m_chinese(new QPushButton(u"中文"_s, this))
    , m_english(new QPushButton(u"English"_s, this))
{
    m_chinese->setObjectName(u"languageChineseButton"_s);
    m_english->setObjectName(u"languageEnglishButton"_s);
    m_chinese->setProperty("role", u"segmentLeft"_s);
    m_english->setProperty("role", u"segmentRight"_s);
    auto *group = new QButtonGroup(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QPushButton *button : {m_chinese, m_english}) {
        button->setCheckable(true);
        button->setAccessibleName(button->text());
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(language()); });
    }
    m_english->setChecked(true);
    retranslate();
}

void LanguageSwitch::setLanguage(const QString &language)
{
    (language.startsWith(u"zh"_s) ? m_chinese : m_english)->setChecked(true);
}

QString LanguageSwitch::language() const { return m_chinese->isChecked() ? u"zh_CN"_s : u"en"_s; }

void LanguageSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageSwitch::retranslate() { setAccessibleName(tr("Language")); }

} // namespace ui
