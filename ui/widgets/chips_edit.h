// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class FlowLayout;

struct ChipItem
{
    QString id;
    QString text;

    bool operator==(const ChipItem &) const = default;
};

/// Values as removable chips: domains, languages, content types. Delete or Backspace on a chip's cross
/// removes it, Add opens the choices not taken yet or, for free text, a field.
class ChipsEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Adding { None, Choices, FreeText };

    explicit ChipsEdit(QWidget *parent = nullptr);

    /// What the chips are, for accessible names and the Add button: "Domains".
    void setSubject(const QString &subject);
    void setItems(const QList<ChipItem> &items);
    const QList<ChipItem> &items() const { return m_items; }
    QStringList ids() const;

    /// Choices offers those not taken yet in a menu; FreeText a field whose text becomes id and text of a new
    /// chip.
    void setAdding(Adding adding, const QList<ChipItem> &choices = {});
    /// Removing stops at this many; reason is what the disabled crosses say.
    void setMinimumCount(int count, const QString &reason);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A person added or removed something.
    void itemsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *makeChip(const ChipItem &item, bool removable);
    void remove(const QString &id);
    void add(const ChipItem &item);
    void openAdding();
    void endEntry(bool take);
    void retranslate();

    FlowLayout *m_flow;
    QPushButton *m_add;
    QLineEdit *m_entry;
    QList<QWidget *> m_chips;
    QList<ChipItem> m_items;
    QList<ChipItem> m_choices;
    QString m_subject;
    QString m_keepReason;
    Adding m_adding = Adding::None;
    int m_least = 0;
    bool m_readOnly = false;
};

} // namespace ui
