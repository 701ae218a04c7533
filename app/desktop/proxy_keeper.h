// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/common/composition.h"
#include "core/store/secret_store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace OrgDesk {

class Settings;

/// The proxy that this program goes by: the choice lies in the settings, its password in the
/// keychain, and where there is none, in memory until the program ends. Settings and keychain
/// outlive it. UI thread.
class ProxyKeeper : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    /// `forThisStart` counts instead of what is stored, until another one is chosen.
    ProxyKeeper(Settings &settings, SecretStore &keychain, std::optional<ProxyChoice> forThisStart,
                QObject *parent = nullptr);

    /// Fetches the password, then calls back; at once when there is none to fetch. Without an
    /// answer of the keychain the proxy is gone by without a password, and says so itself.
    void load(const std::function<void()> &loaded);
    /// Keeps another choice and calls back. It counts in any case; with NoSafeStore its password
    /// is forgotten when the program ends.
    void keep(const ProxyChoice &choice, const Done &done);

    [[nodiscard]] ProxyChoice choice() const { return m_current->choice(); }
    /// Makes platforms that go by the choice of the moment.
    [[nodiscard]] PlatformFactory factory() const { return platformFactory(m_current); }

private:
    Settings &m_settings;
    SecretStore &m_keychain;
    bool m_isFixed;
    std::shared_ptr<CurrentProxy> m_current;
};

} // namespace OrgDesk
