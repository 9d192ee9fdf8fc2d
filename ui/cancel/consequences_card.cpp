// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/consequences_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/styling.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QStringListModel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostFrames = 20; // more stand in a list, which makes nothing for what is not seen
constexpr int listHeight = 320;      // px at 100 % text

} // namespace

ConsequencesCard::ConsequencesCard(QWidget *parent)
    : Card(parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_sides->setSpacing(16);
    body()->addLayout(m_sides);
    m_ends = makeSide(role::SectionBad, u"endsBox"_s);
    m_stays = makeSide(role::SectionOk, u"staysBox"_s);
    retranslate();
}

ConsequencesCard::Side ConsequencesCard::makeSide(const char *role, const QString &name)
{
    Side side;
    side.box = new QWidget(this);
    side.box->setObjectName(name);
    auto *column = new QVBoxLayout(side.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    side.title = makeLabel({}, role, side.box);
    column->addWidget(side.title);
    side.lines = new QVBoxLayout;
    side.lines->setSpacing(7);
    column->addLayout(side.lines);
    side.list = new QListView(side.box);
    side.list->setObjectName(name + u"List"_s);
    side.list->setModel(new QStringListModel(side.list));
    side.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side.list->setUniformItemSizes(true);
    side.list->setFixedHeight(Theme::current().px(listHeight));
    side.list->hide();
    column->addWidget(side.list);
    column->addStretch(1);
    m_sides->addWidget(side.box, 1);
    return side;
}

void ConsequencesCard::setLines(const QStringList &ends, const QStringList &stays)
{
    if (ends != m_endLines) {
        m_endLines = ends;
        fill(m_ends, ends, true);
    }
    if (stays != m_stayLines) {
        m_stayLines = stays;
        fill(m_stays, stays, false);
    }
}

void ConsequencesCard::fill(const Side &side, const QStringList &lines, bool ends)
{
    qDeleteAll(side.box->findChildren<QFrame *>(u"line"_s, Qt::FindDirectChildrenOnly));
    const bool many = lines.size() > mostFrames;
    static_cast<QStringListModel *>(side.list->model())->setStringList(many ? lines : QStringList());
    side.list->setVisible(many);
    side.list->setAccessibleName(side.title->text());
    for (const auto &line : many ? QStringList() : lines) {
        auto *frame = new QFrame(side.box);
        frame->setObjectName(u"line"_s);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(
            new IconLabel(ends ? IconName::Close : IconName::Check, ends ? Token::Bad : Token::Ok, frame), 0,
            Qt::AlignTop);
        auto *text = makeLabel(line, "", frame, true);
        text->setAccessibleName(ends ? tr("Ends: %1").arg(line) : tr("Stays: %1").arg(line));
        row->addWidget(text, 1);
        side.lines->addWidget(frame);
    }
}

void ConsequencesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsequencesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool narrow = event->size().width() < Theme::current().px(420);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConsequencesCard::retranslate()
{
    setAccessibleName(tr("What the cancellation ends and what stays"));
    m_ends.title->setText(tr("What ends, for good"));
    m_stays.title->setText(tr("What stays"));
}

} // namespace ui
