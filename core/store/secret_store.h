// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/store/organization_folder.h"

#include <QFuture>
#include <QHash>

#include <memory>
#include <optional>

namespace OrgDesk {

/// Where an organization's app secret is kept. Used on one thread with an event loop; the futures
/// always carry a Result. Errors: NoSafeStore, when the system offers no place that is safe.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Empty when nothing is kept for that organization.
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>>
    read(const OrganizationKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const OrganizationKey &key,
                                                      const QString &secret) = 0;
    /// Succeeds also when there was nothing.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const OrganizationKey &key) = 0;
};

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager).
/// Never falls back to a file.
[[nodiscard]] std::unique_ptr<SecretStore> systemKeychain();

/// Keeps secrets until the program ends: where there is no keychain, and for demos and tests.
class MemorySecrets : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const OrganizationKey &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const OrganizationKey &key,
                                              const QString &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const OrganizationKey &key) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace OrgDesk
