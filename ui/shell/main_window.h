// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace filing {
class Clock;
}

namespace ui {

class EmptyState;
class SignInPage;
class StatusLine;
class Texts;
class TopBar;

/// The frame: top bar, one page, status line. Shows the start (sign in, wait, what keeps the desk from starting) and
/// then the desk itself, and knows nothing of either.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Texts &texts, const filing::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    TopBar *topBar() const { return m_top; }
    StatusLine *statusLine() const { return m_status; }
    SignInPage *signInPage() const { return m_signIn; }

    void setLanguage(const QString &language);
    /// Title and status say so from then on.
    void setPractice(bool practice);

    void showSignIn();
    /// `what` is asked for the words again when the language changes.
    struct Wait
    {
        QString title;
        QString text;
        QString action; ///< a button, empty for none
        bool fault = false;
    };
    void showWait(std::function<Wait()> what);
    /// Takes the page and shows it instead of the start; an earlier one is deleted.
    void showDesk(QWidget *desk);
    QWidget *desk() const { return m_desk; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    void waitActionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TopBar *m_top;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    EmptyState *m_wait;
    QWidget *m_desk = nullptr;
    std::function<Wait()> m_what;
    bool m_practice = false;
};

} // namespace ui
