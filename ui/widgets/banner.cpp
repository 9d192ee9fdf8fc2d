// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {
using namespace Qt::Literals::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(IconName::Info, Token::Info, this))
    , m_text(makeLabel({}, "", this, true))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("role", u"banner"_s);
    m_action->setObjectName(u"bannerActionButton"_s);
    m_close->setObjectName(u"bannerCloseButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    retranslate();
    setNote(Kind::Info, {});
}

void Banner::setNote(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind == Kind::Neutral ? Kind::Info : kind;
    ui::setKind(this, m_kind);
    const bool alarming = m_kind == Kind::Warn || m_kind == Kind::Bad;
    m_icon->setIcon(alarming ? IconName::Warning : IconName::Info, textToken(m_kind));
    m_close->setIcon(icon(IconName::Close, Theme::current(), textToken(m_kind)));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool dismissible) { m_close->setVisible(dismissible); }

QString Banner::text() const { return m_text->text(); }

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(icon(IconName::Close, Theme::current(), textToken(m_kind)));
}

void Banner::retranslate()
{
    m_close->setAccessibleName(tr("Dismiss this note"));
    m_close->setToolTip(tr("Dismiss this note"));
}

} // namespace ui
