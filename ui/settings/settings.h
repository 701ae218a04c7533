// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/proxy_choice.h"
#include "ui/notifications/notification_choice.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

class QSettings;

namespace OrgDesk {

/// An organization that was opened before. Never holds the secret: that is in the keychain.
struct OrganizationProfile
{
    QString platform = QStringLiteral("feishu");
    QUrl baseUrl;
    QString appId;
    /// As the person calls it; empty: the App ID stands in.
    QString displayName;
    QDateTime lastOpened; ///< UTC.
    bool readOnly = false;
    /// Whether the secret was put into the keychain.
    bool secretStored = false;

    /// Tells organizations apart: open IDs differ between platforms, addresses and apps.
    [[nodiscard]] QString key() const;
    /// What to show.
    [[nodiscard]] QString title() const;

    bool operator==(const OrganizationProfile &) const = default;
};

/// The person's choices, typed, with their defaults in one place. Stands on a QSettings that it is
/// given and that outlives it. UI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    /// "system", "en", "zh_CN" or "ja"; anything else that a file holds counts as "system".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// The read-only switch of a first visit: how new organizations are opened.
    [[nodiscard]] bool readOnly() const;
    void setReadOnly(bool readOnly);

    /// A drop that moves more people than this asks first. 0 asks always.
    [[nodiscard]] int dropQuestionThreshold() const;
    void setDropQuestionThreshold(int people);

    /// Without its password, which is never here.
    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);

    [[nodiscard]] NotificationChoice notifications() const;
    void setNotifications(const NotificationChoice &choice);

    /// Geometry, window state, columns, splitters: opaque bytes under a name.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &bytes);

    /// A small text under a name (last folder of an export, chosen columns).
    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);

    /// The organization that a start without arguments reopens.
    [[nodiscard]] std::optional<OrganizationProfile> lastOrganization() const;
    void setLastOrganization(const OrganizationProfile &profile);
    void clearLastOrganization();

    /// Known organizations, the last opened first.
    [[nodiscard]] QList<OrganizationProfile> profiles() const;
    /// Adds it, or replaces the one with the same key.
    void remember(const OrganizationProfile &profile);
    /// Takes it out of the list; its data folder is the caller's business.
    void forget(const QString &key);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void profilesChanged();
    void notificationsChanged();

private:
    void setProfiles(const QList<OrganizationProfile> &profiles);

    QSettings &m_store;
};

} // namespace OrgDesk
