// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAction;

namespace ui {

/// A password field with a reveal toggle. Keeps no undo history, tells input methods to learn nothing, and
/// overwrites its characters when cleared. Nothing can be copied out of it, readable or not. Copies that Qt made while the text grew are out of reach; callers
/// take the text once, straight into locked memory, and clear the field.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);
    ~PasswordEdit() override;

    bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);

public Q_SLOTS:
    /// Overwrites the text in place, then empties the field.
    void clear();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    QAction *m_reveal;
};

} // namespace ui
