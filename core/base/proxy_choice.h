// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace OrgDesk {

/// How the network beyond this machine is reached.
enum class ProxyKind {
    System, ///< As the system is set up.
    None, ///< Directly.
    Http, ///< An HTTP proxy that passes connections on (CONNECT).
    Socks5,
};

/// The proxy that a person chose. This machine (loopback) is always reached directly.
struct ProxyChoice
{
    ProxyKind kind = ProxyKind::System;
    /// Name or address; with Http and Socks5 only, as the rest.
    QString host = {};
    /// 1 to 65535.
    int port = 0;
    /// Empty: the proxy asks for none.
    QString user = {};
    /// In memory and in the keychain only.
    QString password = {};

    /// Whether it names a proxy of its own.
    [[nodiscard]] bool isNamed() const
    {
        return kind == ProxyKind::Http || kind == ProxyKind::Socks5;
    }
    /// "http://proxy.example.com:3128": to tell it from others and to a person. Never the password;
    /// empty unless isNamed().
    [[nodiscard]] QString address() const;

    bool operator==(const ProxyChoice &) const = default;
};

/// What keeps a choice from being used.
enum class ProxyProblem {
    HostMissing,
    HostInvalid, ///< Neither a host name nor an IP address; a scheme or a path does not belong.
    PortInvalid, ///< Not within 1 to 65535.
    UserInvalid, ///< The way in which it is sent (RFC 7617) cannot carry a colon.
    UserMissing, ///< There is a password for nobody.
};

/// Error::field of an Offline error that lies with the proxy: it does not answer, or not as a
/// proxy.
[[nodiscard]] QString proxyField();
/// The same where it wants another user name or password.
[[nodiscard]] QString proxyPasswordField();

/// Everything that is wrong with it, by field; empty unless isNamed().
[[nodiscard]] QList<ProxyProblem> problemsOf(const ProxyChoice &choice);

} // namespace OrgDesk
