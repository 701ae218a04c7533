// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/desktop/proxy_keeper.h"

#include "ui/settings/settings.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// Its place among the secrets of organizations: a platform is never called so.
OrganizationKey secretKey(const ProxyChoice &choice)
{
    return {u"proxy"_s, QUrl(choice.address()), choice.user};
}

} // namespace

ProxyKeeper::ProxyKeeper(Settings &settings, SecretStore &keychain,
                         std::optional<ProxyChoice> forThisStart, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_isFixed(forThisStart.has_value())
    , m_current(std::make_shared<CurrentProxy>(forThisStart.value_or(settings.proxy())))
{
}

void ProxyKeeper::load(const std::function<void()> &loaded)
{
    const ProxyChoice stored = choice();
    if (m_isFixed || !stored.isNamed() || stored.user.isEmpty()) {
        loaded();
        return;
    }
    m_keychain.read(secretKey(stored))
        .then(this, [this, stored, loaded](const Result<std::optional<QString>> &kept) {
            ProxyChoice complete = stored;
            if (kept && *kept)
                complete.password = **kept;
            m_current->choose(complete);
            loaded();
        });
}

void ProxyKeeper::keep(const ProxyChoice &choice, const Done &done)
{
    const ProxyChoice before = m_settings.proxy();
    m_settings.setProxy(choice);
    m_current->choose(choice);
    const bool hasPassword = choice.isNamed() && !choice.password.isEmpty();
    const bool hadOther = before.isNamed() && !before.user.isEmpty()
        && (!hasPassword || !(secretKey(before) == secretKey(choice)));
    if (hadOther)
        m_keychain.remove(secretKey(before)).then(this, [](const Result<void> &) {});
    if (!hasPassword) {
        done({});
        return;
    }
    m_keychain.write(secretKey(choice), choice.password).then(this, done);
}

} // namespace OrgDesk
