// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/tour/phone.h"
#include "app/desk/tour/tour.h"
#include "orders/codes.h"

namespace ui {
class Texts;
}

namespace tour {

/// The story of the tour, on the sample filings of the practice environment: see a filing and why a button is grey,
/// change a website, prove it by SMS, watch the order pass, cancel a website, keep its password in the keychain and use
/// it from there, change the entity with its documents, from a file and from a phone, up to the last word; then the same screens in the dark theme. Everything is seen and done in the window, but for the
/// verifier's phone.
class Story : public QObject
{
    Q_OBJECT
public:
    /// `texts`: the words to look for, in the language of the window.
    Story(Tour &tour, Phone &phone, const ui::Texts &texts, QObject *parent = nullptr);

    QList<Step> steps();

private:
    QList<Step> lookAround();
    QList<Step> whyGrey();
    QList<Step> findChange();
    QList<Step> changeWebsite();
    QList<Step> verify(const QString &name);
    QList<Step> cancelWebsite();
    QList<Step> passwordFromKeychain();
    QList<Step> changeEntity();
    void photographWithThePhone();
    QList<Step> darkTheme();

    Step go(const QString &page, const QString &what, const QString &picture = {});
    bool hasRow(const QString &name) const;
    void choose(const QString &name);
    QTableView *websites() const;
    bool showsState(orders::OrderState state) const;
    bool hasDetails() const;
    void readIdTail();
    std::function<bool()> sees(const QString &name) const;
    std::function<bool()> canPress(const QString &name) const;
    std::function<void()> clicking(const QString &name);

    Driver &m_driver;
    Phone &m_phone;
    const ui::Texts &m_texts;
    QString m_idTail; ///< of the person in charge, read off the detail pane
};

} // namespace tour
