// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"
#include "ui/start/connect_request.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QFrame;
class QProgressBar;
class QStackedWidget;

namespace OrgDesk {

class ConnectForm;
class KnownOrganizations;
class MessageBar;

/// What is shown while no organization is open: the sandbox, the form that connects to Feishu or
/// Lark, and the organizations that were opened before. It only asks; the application acts.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Settings &settings, PlatformFactory factory, QWidget *parent = nullptr);
    StartPage(Settings &settings, ConnectionTester tester, QWidget *parent = nullptr);

    /// Why an organization could not be opened; stays until something else is tried.
    void showError(const Error &error, const QString &context);
    /// The same for something that passes: the person can have it tried once more.
    void showTrouble(const QString &text, const std::function<void()> &tryAgain);
    /// Something to know that is no error (there is no keychain).
    void showNotice(const QString &text);
    /// The form, filled in, because the secret of a known organization is needed again.
    void askSecret(const OrganizationProfile &profile, const QString &why);
    /// The first page.
    void showHome();
    /// While something is being opened nothing else can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    /// "small", "medium" or "large".
    void demoRequested(const QString &size);
    void connectRequested(const OrgDesk::ConnectRequest &request);
    /// A known organization; its secret is in the keychain, or has to be asked for (askSecret).
    void reopenRequested(const OrgDesk::OrganizationProfile &profile);
    /// Data folder, secret and entry of it are to go; confirmed already.
    void forgetRequested(const OrgDesk::OrganizationProfile &profile);
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *createHome();
    QWidget *createChoices(QWidget *parent);
    QFrame *createSandboxCard(QWidget *parent);
    QFrame *createConnectCard(QWidget *parent);
    QWidget *createConnectPage();
    void showConnect();

    Settings &m_settings;
    ConnectionTester m_tester;
    QWidget *m_content = nullptr;
    MessageBar *m_bar = nullptr;
    QProgressBar *m_busy = nullptr;
    /// What had the focus when everything was put to rest.
    QPointer<QWidget> m_focused;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_size = nullptr;
    ConnectForm *m_form = nullptr;
};

} // namespace OrgDesk
