// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "ui/shell/sign_in_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Texts &texts, const filing::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_top(new TopBar)
    , m_status(new StatusLine(clock))
    , m_pages(new QStackedWidget)
    , m_signIn(new SignInPage(texts))
    , m_wait(new EmptyState)
{
    setObjectName(u"mainWindow"_s);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_wait);
    setCentralWidget(frame);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_wait, &EmptyState::actionRequested, this, &MainWindow::waitActionRequested);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::setLanguage(const QString &language) { m_top->setLanguage(language); }

void MainWindow::setPractice(bool practice)
{
    m_practice = practice;
    m_status->setPractice(practice);
    retranslate();
}

void MainWindow::showSignIn() { m_pages->setCurrentWidget(m_signIn); }

void MainWindow::showWait(std::function<Wait()> what)
{
    m_what = std::move(what);
    retranslate();
    m_pages->setCurrentWidget(m_wait);
}

void MainWindow::showDesk(QWidget *desk)
{
    delete m_desk;
    m_desk = desk;
    m_pages->addWidget(desk);
    m_pages->setCurrentWidget(desk);
    m_what = nullptr;
}

void MainWindow::retranslate()
{
    setWindowTitle(m_practice ? tr("ICP Filing Desk (practice)") : tr("ICP Filing Desk"));
    if (!m_what)
        return;
    const auto wait = m_what();
    m_wait->setContent(wait.fault ? IconName::Error : IconName::Clock, wait.title, wait.text, wait.action);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
