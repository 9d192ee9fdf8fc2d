// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_notes.h"

#include <QEvent>
#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using What = StartNote::What;

StartNotes::StartNotes(QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"startNotes"_s);
    setDismissible(true);
    connect(this, &Banner::dismissed, this, [this] {
        if (!m_notes.isEmpty())
            m_notes.removeFirst();
        refresh();
    });
    refresh();
}

void StartNotes::add(const StartNote &note)
{
    for (const auto &known : std::as_const(m_notes)) {
        if (known.what == note.what)
            return;
    }
    m_notes.append(note);
    refresh();
}

QString StartNotes::sentence(const StartNote &note)
{
    const auto file = QFileInfo(note.report.setAsideTo).fileName();
    switch (note.what) {
    case What::KeychainAbsent:
        return tr("This computer has no keychain. Nothing secret is written in plain text, so this session starts empty and "
                  "keeps nothing after it ends.");
    case What::KeychainLocked:
        return tr("The keychain is locked or does not answer, so this session starts empty and keeps nothing after it "
                  "ends. Unlock the keychain and start again to work with what was kept.");
    case What::StoreSetAside:
        return tr("The local store was damaged. It was set aside as “%1” and everything is synchronised anew; drafts that "
                  "could be read were kept (%2).")
            .arg(file)
            .arg(note.report.rescuedDrafts);
    case What::StoreKeyLost:
        return tr("The key of the local store is no longer in the keychain. The store was set aside as “%1” and everything "
                  "is synchronised anew.")
            .arg(file);
    case What::SignInNotKept:
        return tr("The sign-in could not be kept in the keychain: it lasts until the program ends.");
    case What::DamageDropped:
        return tr("Some records on this computer were damaged or changed from outside. They were dropped and are "
                  "synchronised anew.");
    }
    return {};
}

void StartNotes::refresh()
{
    if (m_notes.isEmpty())
        setNote(Kind::Info, {});
    else
        setNote(Kind::Warn, sentence(m_notes.first()));
}

void StartNotes::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
