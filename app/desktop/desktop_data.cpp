// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What lies on this computer, and how it is deleted.

#include "app/desktop/desktop.h"
#include "ui/dialogs/error_box.h"
#include "ui/main_window.h"
#include "ui/notifications/desktop_notifier.h"
#include "ui/settings/data_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/start_page.h"

#include <QDir>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString detailOf(const QUrl &baseUrl, const QString &appId)
{
    return baseUrl.host() + u" · "_s + appId;
}

QString couldNotDelete(const QString &title)
{
    return Desktop::tr("The data of \"%1\" could not be deleted.").arg(title);
}

} // namespace

// Without making it, as organizationFolder() would.
QString Desktop::folderOf(const OrganizationProfile &profile) const
{
    const OrganizationKey key{profile.platform, profile.baseUrl, profile.appId};
    return QDir(m_options.connection.dataDir).filePath(organizationFolderName(key));
}

bool Desktop::isOpen(const QString &folder) const
{
    return m_window && m_window->isVisible() && m_opening && m_opening->folder == folder;
}

QList<StoredOrganization> Desktop::storedOrganizations() const
{
    QList<StoredOrganization> stored;
    const QList<OrganizationProfile> profiles = m_settings.profiles();
    for (const OrganizationProfile &profile : profiles) {
        const QString folder = folderOf(profile);
        stored.append({folder, profile.title(), detailOf(profile.baseUrl, profile.appId),
                       localDataIn(folder), isOpen(folder), true});
    }
    const bool isListed =
        std::ranges::any_of(stored, [](const StoredOrganization &each) { return each.isOpen; });
    if (!isListed && m_opening && isOpen(m_opening->folder)) {
        const Credentials &credentials = m_opening->credentials;
        stored.prepend({m_opening->folder, m_demo ? tr("Sandbox organization") : credentials.appId,
                        detailOf(credentials.baseUrl, credentials.appId),
                        localDataIn(m_opening->folder), true, false});
    }
    return stored;
}

void Desktop::addDataPage(SettingsDialog *dialog)
{
    auto *page = new DataPage;
    page->setOrganizations(storedOrganizations());
    connect(page, &DataPage::deletionRequested, this,
            [this, dialog, page](const QString &folder, Wipe what) {
                if (isOpen(folder))
                    leaveAnd(dialog, [this, what] { wipeAndOpenAgain(what); });
                else
                    wipeStored(page, folder, what);
            });
    connect(page, &DataPage::forgetRequested, this, [this, dialog, page](const QString &folder) {
        if (isOpen(folder)) {
            leaveAnd(dialog, [this, folder] { forgetStored(nullptr, folder); });
            return;
        }
        forgetStored(page, folder);
        page->setOrganizations(storedOrganizations());
    });
    connect(page, &DataPage::keepsCopyChosen, this,
            [this, page](const QString &folder, bool keeps) { chooseCopy(page, folder, keeps); });
    dialog->addPlainPage(tr("Data"), u"organization"_s, page);
}

// The dialog goes with the window that it stands on. Queued, because it closes the one that asks.
void Desktop::leaveAnd(SettingsDialog *dialog, const std::function<void()> &then)
{
    dialog->reject();
    m_window->leaveFor(
        [this, then] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

void Desktop::wipeStored(DataPage *page, const QString &folder, Wipe what)
{
    const QPointer<DataPage> shown(page);
    page->setEnabled(false);
    QtConcurrent::run([folder, what] {
        return wipe(folder, what);
    }).then(this, [this, shown, folder](const Result<void> &wiped) {
        QWidget *asker = m_window ? static_cast<QWidget *>(m_window.get()) : m_startPage.get();
        if (shown) {
            shown->setEnabled(true);
            shown->setOrganizations(storedOrganizations());
            asker = shown;
        }
        if (!wiped)
            showError(asker, wiped.error(), couldNotDelete(titleOf(folder)));
    });
}

void Desktop::chooseCopy(DataPage *page, const QString &folder, bool keeps)
{
    if (isOpen(folder)) {
        m_workspace->setKeepsCopy(keeps);
        return;
    }
    if (const Result<void> chosen = keepCopy(folder, keeps); !chosen)
        showError(page, chosen.error(), tr("Whether a copy is kept could not be changed."));
    page->setOrganizations(storedOrganizations());
}

// Before anything is opened: its engine does the same for its own.
void Desktop::clearLeftCopies() const
{
    const QList<OrganizationProfile> profiles = m_settings.profiles();
    for (const OrganizationProfile &profile : profiles)
        clearLeftCopy(folderOf(profile));
}

QString Desktop::titleOf(const QString &folder) const
{
    const QList<OrganizationProfile> profiles = m_settings.profiles();
    for (const OrganizationProfile &profile : profiles) {
        if (folderOf(profile) == folder)
            return profile.title();
    }
    return QDir(folder).dirName();
}

// The sandbox of a demo stays where it is: it is the platform.
void Desktop::wipeAndOpenAgain(Wipe what)
{
    if (!m_opening)
        return;
    const Opening opening = openingOfNow();
    showStartPage();
    setStartPageBusy();
    m_window.reset();
    m_notifier.reset();
    m_workspace.reset();
    QtConcurrent::run([folder = opening.folder, what] {
        return wipe(folder, what);
    }).then(this, [this, opening](const Result<void> &wiped) {
        if (wiped) {
            open(opening);
            return;
        }
        m_startPage->setBusy(false);
        m_startPage->showError(wiped.error(), couldNotDelete(titleOf(opening.folder)));
    });
}

// An open one is left for the start page, which then tells what goes wrong.
void Desktop::forgetStored(QWidget *teller, const QString &folder)
{
    const QList<OrganizationProfile> profiles = m_settings.profiles();
    const auto found = std::ranges::find_if(
        profiles, [&](const OrganizationProfile &each) { return folderOf(each) == folder; });
    if (found == profiles.end())
        return;
    if (!teller) {
        showStartPage();
        closeOrganization();
    }
    const Result<void> gone = forgetProfile(*found);
    if (gone)
        return;
    if (teller)
        showError(teller, gone.error(), couldNotDelete(found->title()));
    else
        m_startPage->showError(gone.error(), couldNotDelete(found->title()));
}

void Desktop::forget(const OrganizationProfile &profile)
{
    if (const Result<void> gone = forgetProfile(profile); !gone)
        m_startPage->showError(gone.error(), couldNotDelete(profile.title()));
}

Result<void> Desktop::forgetProfile(const OrganizationProfile &profile)
{
    if (Result<void> wiped = wipe(folderOf(profile), Wipe::Folder); !wiped)
        return wiped;
    const OrganizationKey key{profile.platform, profile.baseUrl, profile.appId};
    static_cast<void>(m_secrets.remove(key));
    m_keychain->remove(key).then(this, [this, profile](const Result<void> &removed) {
        if (removed || !profile.secretStored || removed.error().kind == ErrorKind::NotFound)
            return;
        QWidget *asker = m_window ? static_cast<QWidget *>(m_window.get()) : m_startPage.get();
        showError(asker, removed.error(),
                  tr("The App Secret of %1 is still in the keychain of this system. Delete it "
                     "there yourself.")
                      .arg(profile.title()));
    });
    m_settings.forget(profile.key());
    return {};
}

} // namespace OrgDesk
