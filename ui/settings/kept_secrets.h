// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret_store.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

struct DeskContext;

/// What this profile keeps in the keychain, without ever showing it: the store's key, the sign-in, filing passwords,
/// each with the button that removes it where it can go.
class KeptSecrets : public QWidget
{
    Q_OBJECT
public:
    explicit KeptSecrets(const DeskContext &context, QWidget *parent = nullptr);

    /// Asks the keychain anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(const secrets::SecretKey &key);
    void remove(const secrets::SecretKey &key);
    void rebuild();
    QWidget *makeRow(const secrets::SecretKey &key);
    QString nameOf(const secrets::SecretKey &key) const;

    const DeskContext &m_context;
    secrets::SecretStatus m_status = secrets::SecretStatus::Available;
    QList<secrets::SecretKey> m_kept;
    QString m_fault;
    QLabel *m_state;
    QVBoxLayout *m_list;
};

} // namespace ui
