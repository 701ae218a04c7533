// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/start/start_page.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/start/connect_form.h"
#include "ui/start/known_organizations.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString errorKey = u"error"_s;
const QString noticeKey = u"notice"_s;
const QString secretKey = u"secret"_s;

// A page that is never wider than a person likes to read, in the middle, and scrolls when small.
QWidget *centered(QWidget *page)
{
    page->setMaximumWidth(page->fontMetrics().averageCharWidth() * 110);
    auto *ground = new QWidget;
    auto *layout = new QHBoxLayout(ground);
    layout->addStretch(1);
    layout->addWidget(page, 100);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(ground);
    return scroll;
}

QLabel *titleLabel(const QString &text, qreal scale)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

// A choice with what belongs to it, set off from the page.
QFrame *cardWith(QCommandLinkButton *choice, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(card);
    const int margin = card->fontMetrics().height() * 3 / 4;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(choice);
    return card;
}

ConnectionTester testerOf(PlatformFactory factory)
{
    return [factory = std::move(factory)](Credentials credentials) {
        return Workspace::testConnection(std::move(credentials), factory);
    };
}

} // namespace

StartPage::StartPage(Settings &settings, PlatformFactory factory, QWidget *parent)
    : StartPage(settings, testerOf(std::move(factory)), parent)
{
}

StartPage::StartPage(Settings &settings, ConnectionTester tester, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_tester(std::move(tester))
    , m_bar(new MessageBar(this))
    , m_busy(new QProgressBar(this))
{
    setObjectName(u"startPage"_s);
    m_busy->setObjectName(u"busyBar"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(fontMetrics().height() / 2);
    // The page must not jump for it.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_busy);
    build();
}

void StartPage::build()
{
    setWindowTitle(tr("OrgDesk"));
    m_busy->setAccessibleName(tr("The organization is being opened"));
    delete m_content;
    m_pages = new QStackedWidget(this);
    m_content = m_pages;
    m_pages->addWidget(createHome());
    m_pages->addWidget(createConnectPage());
    layout()->addWidget(m_content);
    m_content->show();
}

QWidget *StartPage::createHome()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(fontMetrics().height());
    layout->addStretch(1);
    layout->addWidget(titleLabel(tr("OrgDesk"), 2.0));
    auto *about =
        new QLabel(tr("See your company's organization, change its departments, and follow "
                      "every change live."),
                   page);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(createChoices(page));
    auto *known = new KnownOrganizations(m_settings, page);
    layout->addWidget(known);
    connect(known, &KnownOrganizations::reopenRequested, this, &StartPage::reopenRequested);
    connect(known, &KnownOrganizations::forgetRequested, this, &StartPage::forgetRequested);
    auto *settingsButton = new QPushButton(themedIcon(u"settings"_s), tr("&Settings…"), page);
    settingsButton->setObjectName(u"settingsButton"_s);
    connect(settingsButton, &QPushButton::clicked, this, &StartPage::settingsRequested);
    layout->addStretch(1);
    layout->addWidget(settingsButton, 0, Qt::AlignLeading);
    return centered(page);
}

QWidget *StartPage::createChoices(QWidget *parent)
{
    auto *choices = new QWidget(parent);
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(createSandboxCard(choices), 1);
    layout->addWidget(createConnectCard(choices), 1);
    return choices;
}

QFrame *StartPage::createSandboxCard(QWidget *parent)
{
    auto *sandbox = new QCommandLinkButton(
        tr("Open the sandbox"),
        tr("An invented company on this computer, alive, to try everything out."), parent);
    sandbox->setObjectName(u"demoButton"_s);
    sandbox->setIcon(themedIcon(u"sandbox"_s));
    m_size = new QComboBox(parent);
    m_size->setObjectName(u"demoSizeBox"_s);
    m_size->addItem(tr("Small: 30 departments, 300 people"), u"small"_s);
    m_size->addItem(tr("Medium: 1,000 departments, 20,000 people"), u"medium"_s);
    m_size->addItem(tr("Large: 10,000 departments, 100,000 people"), u"large"_s);
    m_size->setCurrentIndex(1);
    // The longest size must not push the other card aside.
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_size->setMinimumContentsLength(12);
    auto *sizeLabel = new QLabel(tr("S&ize of the sandbox:"), parent);
    sizeLabel->setBuddy(m_size);
    connect(sandbox, &QCommandLinkButton::clicked, this,
            [this] { emit demoRequested(m_size->currentData().toString()); });

    QFrame *card = cardWith(sandbox, parent);
    card->layout()->addWidget(sizeLabel);
    card->layout()->addWidget(m_size);
    return card;
}

QFrame *StartPage::createConnectCard(QWidget *parent)
{
    auto *choice = new QCommandLinkButton(
        tr("Connect to Feishu or Lark"),
        tr("Your own company, with the App ID and secret of an app."), parent);
    choice->setObjectName(u"connectChoice"_s);
    choice->setIcon(themedIcon(u"connect"_s));
    connect(choice, &QCommandLinkButton::clicked, this, &StartPage::showConnect);
    return cardWith(choice, parent);
}

QWidget *StartPage::createConnectPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(titleLabel(tr("Connect to Feishu or Lark"), 1.5));
    m_form = new ConnectForm(m_settings, m_tester, page);
    layout->addWidget(m_form, 1);
    connect(m_form, &ConnectForm::backRequested, this, &StartPage::showHome);
    connect(m_form, &ConnectForm::connectRequested, this, [this](const ConnectRequest &request) {
        m_bar->clearAll();
        emit connectRequested(request);
    });
    return centered(page);
}

void StartPage::showConnect()
{
    // What was typed for a new organization is still there; a known one's is not wanted here.
    if (m_form->showsKnown())
        m_form->showNew();
    m_pages->setCurrentIndex(1);
    m_form->setFocus();
}

void StartPage::showHome()
{
    m_bar->clear(secretKey);
    m_pages->setCurrentIndex(0);
}

void StartPage::showError(const Error &error, const QString &context)
{
    const ErrorText text = describe(error);
    m_bar->setMessage(errorKey,
                      {.tone = Tone::Error,
                       .text = context.isEmpty() ? text.full() : context + u'\n' + text.full()});
}

void StartPage::showTrouble(const QString &text, const std::function<void()> &tryAgain)
{
    m_bar->setMessage(
        errorKey, {.tone = Tone::Warning, .text = text, .actions = {{tr("Try Again"), tryAgain}}});
}

void StartPage::showNotice(const QString &text)
{
    m_bar->setMessage(noticeKey, {.tone = Tone::Information, .text = text});
}

void StartPage::askSecret(const OrganizationProfile &profile, const QString &why)
{
    m_form->showProfile(profile);
    if (!why.isEmpty())
        m_bar->setMessage(secretKey, {.tone = Tone::Warning, .text = why});
    m_pages->setCurrentIndex(1);
    m_form->setFocus();
}

void StartPage::setBusy(bool busy)
{
    if (busy) {
        m_bar->clear(errorKey);
        m_focused = focusWidget();
    }
    m_content->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (!busy && m_focused)
        std::exchange(m_focused, nullptr)->setFocus();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Everything on it is built anew in the other language, and stands as it stood.
    if (event->type() == QEvent::LanguageChange && m_pages) {
        const int page = m_pages->currentIndex();
        const int size = m_size->currentIndex();
        const ConnectFields typed = m_form->fields();
        const bool enabled = m_content->isEnabled();
        build();
        m_pages->setCurrentIndex(page);
        m_size->setCurrentIndex(size);
        m_form->setFields(typed);
        m_content->setEnabled(enabled);
    }
}

} // namespace OrgDesk
