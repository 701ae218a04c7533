// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktop.h"

#include "app/common/composition.h"
#include "app/desktop/screenshot.h"
#include "core/wording/wording.h"
#include "core/workspace/instance_client.h"
#include "ui/dialogs/error_box.h"
#include "ui/main_window.h"
#include "ui/notifications/desktop_notifier.h"
#include "ui/start/start_page.h"
#include "ui/widgets/message_bar.h"

#include <cstdio>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;

OrganizationKey keyOf(const OrganizationProfile &profile)
{
    return {profile.platform, profile.baseUrl, profile.appId};
}

Credentials credentialsOf(const OrganizationProfile &profile, const QString &secret)
{
    return {profile.platform, profile.baseUrl, profile.appId, secret};
}

// Who answers without having a window is a command; who does not answer at all may be one too.
QString whyInUse(const Result<bool> &raised)
{
    if (raised)
        return Desktop::tr(
            "A command of orgdesk-cli is at work on this organization. Try again when "
            "it has ended.");
    if (raised.error().kind == ErrorKind::StoreInUse)
        return Desktop::tr("Another program is at work on this organization, perhaps a command of "
                           "orgdesk-cli. Try again when it has ended.");
    return describe(raised.error()).full();
}

} // namespace

Desktop::Desktop(DesktopOptions options, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(settings)
    , m_keychain(systemKeychain())
    , m_proxy(settings, *m_keychain, m_options.connection.proxy)
    , m_factory(m_proxy.factory())
{
    if (m_options.connection.dataDir.isEmpty())
        m_options.connection.dataDir = defaultDataDir();
}

Desktop::~Desktop() = default;

// Nothing goes out before the proxy is known.
void Desktop::start()
{
    clearLeftCopies();
    m_proxy.load([this] { begin(); });
}

void Desktop::begin()
{
    if (!m_options.demo.isEmpty())
        openDemo(m_options.demo);
    else if (m_options.connection.isGiven())
        openNamed();
    else if (const auto last = m_settings.lastOrganization())
        reopen(*last);
    else
        showStartPage();
}

void Desktop::showStartPage()
{
    if (!m_startPage) {
        m_startPage = std::make_unique<StartPage>(m_settings, m_factory);
        m_startPage->setWindowTitle(u"OrgDesk"_s);
        m_startPage->resize(860, 640);
        connectStartPage();
    }
    m_startPage->setBusy(false);
    m_startPage->show();
    m_startPage->raise();
    m_startPage->activateWindow();
    if (!m_options.screenshot.isEmpty())
        tell(tr("There is nothing to take a picture of: name an organization or use --demo."),
             failed);
}

void Desktop::connectStartPage()
{
    const StartPage *page = m_startPage.get();
    connect(page, &StartPage::demoRequested, this, &Desktop::openDemo);
    connect(page, &StartPage::connectRequested, this, &Desktop::connectTo);
    connect(page, &StartPage::reopenRequested, this, &Desktop::reopen);
    connect(page, &StartPage::forgetRequested, this, &Desktop::forget);
    connect(page, &StartPage::settingsRequested, this, [this] { showSettings(m_startPage.get()); });
}

void Desktop::openDemo(const QString &size)
{
    if (m_nextDemo)
        return;
    setStartPageBusy();
    m_nextDemo = std::make_unique<Demo>();
    m_nextDemo->start(size).then(
        this, [this](const Result<Credentials> &credentials) { takeDemo(credentials); });
}

void Desktop::takeDemo(const Result<Credentials> &credentials)
{
    std::unique_ptr<Demo> demo = std::move(m_nextDemo);
    if (!credentials) {
        if (m_startPage)
            m_startPage->setBusy(false);
        if (m_startPage)
            m_startPage->showError(credentials.error(), tr("The demo could not be started."));
        else
            tell(describe(credentials.error()).full(), failed);
        return;
    }
    const QString folder = demo->dataDir();
    closeOrganization();
    m_demo = std::move(demo);
    open({*credentials, folder, m_options.readOnly, std::nullopt, {}});
}

// Straight from the command line: no start page, no box, nothing is stored or remembered.
void Desktop::openNamed()
{
    const Result<QString> folder = m_options.connection.folder();
    if (!folder) {
        tell(describe(folder.error()).full(), failed);
        return;
    }
    QString notice;
    if (m_options.connection.secretReadableByOthers)
        notice = tr("The file with the App Secret can be read by others on this computer.");
    open({m_options.connection.credentials, *folder, m_options.readOnly, std::nullopt, notice});
}

void Desktop::connectTo(const ConnectRequest &request)
{
    const OrganizationKey key = keyOf(request.profile());
    const Result<QString> folder = organizationFolder(m_options.connection.dataDir, key);
    if (!folder) {
        m_startPage->showError(folder.error(), tr("The data folder cannot be used."));
        return;
    }
    setStartPageBusy();
    if (request.storeSecret) {
        keepSecret(request, *folder);
        return;
    }
    static_cast<void>(m_secrets.write(key, request.credentials.secret));
    open({request.credentials, *folder, request.readOnly, request.profile(), {}});
}

void Desktop::keepSecret(const ConnectRequest &request, const QString &folder)
{
    const OrganizationKey key = keyOf(request.profile());
    m_keychain->write(key, request.credentials.secret)
        .then(this, [=, this](const Result<void> &kept) {
            OrganizationProfile profile = request.profile();
            profile.secretStored = kept.has_value();
            QString notice;
            if (!kept) {
                static_cast<void>(m_secrets.write(key, request.credentials.secret));
                notice =
                    tr("This system offers no keychain: the App Secret is kept until OrgDesk is "
                       "closed, and asked for again next time.");
            }
            open({request.credentials, folder, request.readOnly, profile, notice});
        });
}

void Desktop::reopen(const OrganizationProfile &profile)
{
    setStartPageBusy();
    const OrganizationKey key = keyOf(profile);
    const auto take = [this, profile, key](const Result<std::optional<QString>> &kept) {
        const Result<QString> folder = organizationFolder(m_options.connection.dataDir, key);
        if (folder && kept && *kept) {
            open({credentialsOf(profile, **kept),
                  *folder,
                  profile.readOnly || m_options.readOnly,
                  profile,
                  {}});
            return;
        }
        showStartPage();
        if (!folder)
            m_startPage->showError(folder.error(), tr("The data folder cannot be used."));
        else
            m_startPage->askSecret(
                profile, tr("The App Secret of \"%1\" is needed again.").arg(profile.title()));
    };
    SecretStore &store = profile.secretStored ? *m_keychain : m_secrets;
    store.read(key).then(this, take);
}

// By way of the start page: it tells what goes wrong, and a program without a window would end.
void Desktop::switchTo(const OrganizationProfile &profile)
{
    showStartPage();
    closeOrganization();
    reopen(profile);
}

void Desktop::open(Opening opening)
{
    m_opening = opening;
    m_window.reset();
    m_notifier.reset();
    m_workspace.reset();
    OpenOptions options;
    options.credentials = opening.credentials;
    options.folder = opening.folder;
    options.readOnly = opening.readOnly;
    m_workspace = std::make_unique<Workspace>(std::move(options), m_factory);
    // The engine opens its stores while the window is being built.
    connect(m_workspace.get(), &Workspace::opened, this, [this, opening] { showOpened(opening); });
    connect(m_workspace.get(), &Workspace::openFailed, this,
            [this, opening](const Error &error) { failedToOpen(opening, error); });
    m_profile.reset();
    m_workspace->open();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_settings);
    // Queued, because it closes the window that asks.
    connect(
        m_window.get(), &MainWindow::secretRequested, this,
        [this, opening] { askSecretAgain(opening); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::settingsRequested, this,
            [this] { showSettings(m_window.get()); });
    connect(
        m_window.get(), &MainWindow::switchOrganizationRequested, this,
        [this] {
            m_settings.clearLastOrganization();
            showStartPage();
            closeOrganization();
        },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::organizationChosen, this, &Desktop::switchTo,
            Qt::QueuedConnection);
    if (!m_options.screenshot.isEmpty())
        takeScreenshot();
}

void Desktop::showOpened(const Opening &opening)
{
    m_window->show();
    if (m_startPage)
        m_startPage.release()->deleteLater();
    if (!opening.notice.isEmpty())
        m_window->setNotice(u"secret"_s, {Tone::Warning, opening.notice});
    const QString title = m_demo ? tr("Sandbox organization")
        : opening.profile        ? opening.profile->title()
                                 : opening.credentials.appId;
    beginNotifying(title);
    if (m_demo)
        m_window->setOrganizationTitle(title);
    if (!opening.profile)
        return;
    m_window->setOrganizationTitle(title);
    OrganizationProfile profile = *opening.profile;
    profile.lastOpened = QDateTime::currentDateTimeUtc();
    m_settings.setLastOrganization(profile);
    m_profile = profile;
    m_readOnly = opening.readOnly;
    connect(m_workspace.get(), &Workspace::statusChanged, this, &Desktop::rememberReadOnly);
}

// The switch as the person left it; that of the command line counts for one start only.
void Desktop::rememberReadOnly(const WorkspaceStatus &status)
{
    if (!m_profile || m_readOnly == status.readOnly)
        return;
    m_readOnly = status.readOnly;
    m_profile->readOnly = m_readOnly;
    m_settings.remember(*m_profile);
}

// The stored one is taken at every start, so a wrong or renewed one has to be typed over it.
void Desktop::askSecretAgain(const Opening &opening)
{
    OrganizationProfile profile;
    if (m_profile) {
        profile = *m_profile;
    } else {
        profile.platform = opening.credentials.platform;
        profile.baseUrl = opening.credentials.baseUrl;
        profile.appId = opening.credentials.appId;
        profile.readOnly = opening.readOnly;
    }
    showStartPage();
    closeOrganization();
    m_startPage->askSecret(
        profile,
        tr("The platform refuses the App Secret of \"%1\". Enter the one that stands in the "
           "developer console now.")
            .arg(profile.title()));
}

void Desktop::failedToOpen(const Opening &opening, const Error &error)
{
    if (error.kind == ErrorKind::StoreInUse) {
        raiseOther(opening);
        return;
    }
    if (m_startPage) {
        m_startPage->setBusy(false);
        m_startPage->showError(error, tr("The organization could not be opened."));
        return;
    }
    // The window stays, so that the person can read it and choose another organization.
    m_window->show();
}

// One engine for each folder: the window that has it comes to the front instead of this one.
void Desktop::raiseOther(const Opening &opening)
{
    auto *client = new InstanceClient(opening.folder, this);
    client->raise().then(this, [this, client, opening](const Result<bool> &raised) {
        client->deleteLater();
        if (raised && *raised) {
            tell(tr("This organization is open already; its window has been brought to the front."),
                 done);
            return;
        }
        tellInUse(opening, whyInUse(raised));
    });
}

void Desktop::tellInUse(const Opening &opening, const QString &why)
{
    // On the command line the answer is a sentence and an exit code.
    if (!opening.profile || !m_options.screenshot.isEmpty()) {
        tell(why, failed);
        return;
    }
    closeOrganization();
    showStartPage();
    m_startPage->showTrouble(why, [this, opening] {
        setStartPageBusy();
        open(opening);
    });
}

void Desktop::takeScreenshot()
{
    auto *screenshot =
        new Screenshot(*m_window, *m_workspace, m_options.screenshot, m_window.get());
    connect(screenshot, &Screenshot::saved, this, [this] { emit ended(done); });
    connect(screenshot, &Screenshot::failed, this,
            [this](const QString &why) { tell(why, failed); });
}

void Desktop::closeOrganization()
{
    m_opening.reset();
    m_profile.reset();
    m_window.reset();
    m_notifier.reset();
    m_workspace.reset();
    m_demo.reset();
}

// Nothing else can be asked for until what is being opened is there, or refused.
void Desktop::setStartPageBusy()
{
    if (m_startPage)
        m_startPage->setBusy(true);
}

void Desktop::tell(const QString &text, int exitCode)
{
    std::fputs((u"orgdesk: "_s + text + u'\n').toUtf8().constData(), stderr);
    emit ended(exitCode);
}

} // namespace OrgDesk
