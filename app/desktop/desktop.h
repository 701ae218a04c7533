// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desktop/demo.h"
#include "app/desktop/desktop_options.h"
#include "app/desktop/proxy_keeper.h"
#include "core/store/secret_store.h"
#include "core/workspace/local_data.h"
#include "core/workspace/workspace.h"
#include "ui/settings/settings.h"
#include "ui/start/connect_request.h"

#include <QObject>

#include <functional>
#include <memory>

namespace OrgDesk {

class DataPage;
class DesktopNotifier;
class MainWindow;
class SettingsDialog;
class StartPage;
struct StoredOrganization;

/// What is on the screen: the start page or one organization, and the way between them.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(DesktopOptions options, Settings &settings, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows what the options, or the last session, ask for.
    void start();

Q_SIGNALS:
    /// The program is to end with this exit code.
    void ended(int exitCode);

private:
    /// An organization to open, and how.
    struct Opening
    {
        Credentials credentials;
        QString folder;
        bool readOnly = false;
        /// Remembered when it has been opened; nothing is for the command line's and the demo.
        std::optional<OrganizationProfile> profile;
        /// Said in a bar above the tree, or empty.
        QString notice;
    };

    void begin();
    void showStartPage();
    void connectStartPage();
    void openDemo(const QString &size);
    void takeDemo(const Result<Credentials> &credentials);
    void openNamed();
    void connectTo(const ConnectRequest &request);
    void keepSecret(const ConnectRequest &request, const QString &folder);
    void reopen(const OrganizationProfile &profile);
    void switchTo(const OrganizationProfile &profile);
    /// The open one as it would have to be opened again now, the read-only switch included.
    [[nodiscard]] Opening openingOfNow() const;
    void forget(const OrganizationProfile &profile);
    void open(Opening opening);
    void showOpened(const Opening &opening);
    void failedToOpen(const Opening &opening, const Error &error);
    void raiseOther(const Opening &opening);
    void tellInUse(const Opening &opening, const QString &why);
    void askSecretAgain(const Opening &opening);
    void rememberReadOnly(const WorkspaceStatus &status);
    void takeScreenshot();
    // desktop_settings.cpp
    void showSettings(QWidget *parent);
    void takeProxy(const ProxyChoice &proxy);
    void tellPasswordIsNotKept(const Error &error);
    void offerReopening();
    void openAgain();
    void beginNotifying(const QString &title);
    // desktop_data.cpp: what lies on this computer
    [[nodiscard]] QString folderOf(const OrganizationProfile &profile) const;
    [[nodiscard]] QString titleOf(const QString &folder) const;
    [[nodiscard]] bool isOpen(const QString &folder) const;
    [[nodiscard]] QList<StoredOrganization> storedOrganizations() const;
    void addDataPage(SettingsDialog *dialog);
    void leaveAnd(SettingsDialog *dialog, const std::function<void()> &then);
    void wipeStored(DataPage *page, const QString &folder, Wipe what);
    void wipeAndOpenAgain(Wipe what);
    void chooseCopy(DataPage *page, const QString &folder, bool keeps);
    void clearLeftCopies() const;
    void forgetStored(QWidget *teller, const QString &folder);
    [[nodiscard]] Result<void> forgetProfile(const OrganizationProfile &profile);
    void closeOrganization();
    void setStartPageBusy();
    void tell(const QString &text, int exitCode);

    DesktopOptions m_options;
    Settings &m_settings;
    std::unique_ptr<SecretStore> m_keychain;
    ProxyKeeper m_proxy;
    PlatformFactory m_factory;
    // Where there is no keychain: until the program ends.
    MemorySecrets m_secrets;
    /// What is remembered of the open organization; nothing for the command line's and the demo.
    std::optional<OrganizationProfile> m_profile;
    bool m_readOnly = false;
    /// How the organization that is open, or was tried last, is opened again.
    std::optional<Opening> m_opening;
    /// Being started; becomes m_demo when it answers.
    std::unique_ptr<Demo> m_nextDemo;
    // In the order in which they stand on each other.
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartPage> m_startPage;
};

} // namespace OrgDesk
