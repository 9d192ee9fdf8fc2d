// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/access_editor.h"

#include "filing/ip_range.h"
#include "filing/text_cleaning.h"
#include "ui/texts/field_text.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/text_editors.h"
#include "ui/widgets/styling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class OwnAccessRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(ui::OwnAccessRow)
public:
    OwnAccessRow(const FieldSetup &setup, const QString &handle, QWidget *parent)
        : ListRow(parent)
        , m_setup(setup)
        , m_provider(makeLabel({}, role::Strong, this))
        , m_method(new CalmComboBox(this))
        , m_instance(new QLineEdit(this))
        , m_ranges(new QPlainTextEdit(this))
    {
        m_method->setObjectName(handle + u"/method"_s);
        m_instance->setObjectName(handle + u"/instance"_s);
        m_ranges->setObjectName(handle + u"/ipRanges"_s);
        m_ranges->setTabChangesFocus(true);
        m_ranges->setFixedHeight(textHeight(m_ranges, 3));
        m_ranges->installEventFilter(this);
        m_method->setWords(wordsOf(setup));
        body()->addWidget(m_provider);
        m_methodLabel = addPart(m_method);
        m_instanceLabel = addPart(m_instance);
        m_rangesLabel = addPart(m_ranges);
        m_hint = makeLabel({}, role::Hint, this, true);
        body()->addWidget(m_hint);
        connect(m_method, &QComboBox::currentIndexChanged, this, &ListRow::edited);
        connect(m_instance, &QLineEdit::textEdited, this, &ListRow::edited);
        connect(m_instance, &QLineEdit::editingFinished, this, &ListRow::finished);
        connect(m_ranges, &QPlainTextEdit::textChanged, this, &ListRow::edited);
    }

    void setValue(const QJsonObject &value) override
    {
        m_value = value;
        m_method->setWord(value[u"method"_s].toString());
        m_instance->setText(value[u"instance"_s].toString());
        const QSignalBlocker quiet(m_ranges);
        m_ranges->setPlainText(ipLines(value[u"ipRanges"_s].toArray()));
        showProvider();
    }

    QJsonObject value() const override
    {
        auto value = m_value;
        value[u"method"_s] = m_method->word();
        value[u"instance"_s] = filing::cleanText(m_instance->text());
        value[u"ipRanges"_s] = ipRangesOf(m_ranges->toPlainText());
        return value;
    }

    QWidget *focusTarget() const override { return m_method; }
    void setInvalid(bool invalid) override { ui::setInvalid(m_ranges, invalid); }

    void retranslate(const QString &label, int n) override
    {
        m_method->setWords(wordsOf(m_setup));
        //: 接入方式
        m_methodLabel->setText(tr("Access method"));
        //: 实例
        m_instanceLabel->setText(tr("Instance"));
        m_rangesLabel->setText(tr("IP addresses"));
        m_hint->setText(tr("One address or range a line, e.g. 203.0.113.5 or 203.0.113.5-203.0.113.9."));
        m_method->setAccessibleName(tr("%1 %2: access method").arg(label).arg(n));
        m_instance->setAccessibleName(tr("%1 %2: instance").arg(label).arg(n));
        m_ranges->setAccessibleName(tr("%1 %2: IP addresses").arg(label).arg(n));
        showProvider();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            Q_EMIT finished();
        return ListRow::eventFilter(watched, event);
    }

private:
    //: %1: a provider's name
    void showProvider() { m_provider->setText(tr("%1 (this provider)").arg(m_value[u"provider"_s].toString())); }

    FieldSetup m_setup;
    QJsonObject m_value;
    QLabel *m_provider;
    CalmComboBox *m_method;
    QLineEdit *m_instance;
    QPlainTextEdit *m_ranges;
    QLabel *m_methodLabel;
    QLabel *m_instanceLabel;
    QLabel *m_rangesLabel;
    QLabel *m_hint;
};

class OtherAccessRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(ui::OtherAccessRow)
public:
    OtherAccessRow(const FieldSetup &setup, const QString &handle, QWidget *parent)
        : ListRow(parent)
        , m_setup(setup)
        , m_text(makeLabel({}, "", this, true))
        , m_hint(makeLabel({}, role::Hint, this, true))
    {
        m_text->setObjectName(handle);
        m_text->setFocusPolicy(Qt::StrongFocus);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(m_text);
        body()->addWidget(m_hint);
    }

    void setValue(const QJsonObject &value) override { m_value = value; }
    QJsonObject value() const override { return m_value; }
    QWidget *focusTarget() const override { return m_text; }

    void retranslate(const QString &, int) override
    {
        m_text->setText(fieldText(m_setup.texts, m_setup.spec, QJsonArray{m_value}));
        m_hint->setText(tr("This connection is at another provider: change it there. Your change is passed on to it."));
        m_text->setAccessibleDescription(m_hint->text());
    }

private:
    FieldSetup m_setup;
    QJsonObject m_value;
    QLabel *m_text;
    QLabel *m_hint;
};

} // namespace

QJsonArray ipRangesOf(const QString &lines)
{
    QJsonArray ranges;
    for (const auto &line : lines.split(u'\n')) {
        const auto text = filing::cleanIdentifier(line);
        if (text.isEmpty())
            continue;
        const auto range = filing::IpRange::parse(text);
        ranges.append(range ? QJsonObject{{u"from"_s, range->from().text()}, {u"to"_s, range->to().text()}}
                            : QJsonObject{{u"from"_s, text}, {u"to"_s, text}});
    }
    return ranges;
}

QString ipLines(const QJsonArray &ranges)
{
    QStringList lines;
    for (const auto &range : ranges) {
        const auto from = range[u"from"_s].toString();
        const auto to = range[u"to"_s].toString();
        lines.append(from == to || to.isEmpty() ? from : from + u'-' + to);
    }
    return lines.join(u'\n');
}

AccessEditor::AccessEditor(const FieldSetup &setup, QWidget *parent)
    : ListEditor(setup, parent)
{
}

ListRow *AccessEditor::makeRow(const QString &handle, const QJsonObject &value, QWidget *parent)
{
    if (value[u"own"_s].toBool())
        return new OwnAccessRow(setup(), handle, parent);
    return new OtherAccessRow(setup(), handle, parent);
}

} // namespace ui
