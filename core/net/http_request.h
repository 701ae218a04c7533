// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace OrgDesk {

enum class HttpMethod { Get, Post, Put, Patch, Delete };

[[nodiscard]] QByteArray methodName(HttpMethod method);

/// One request as a value. `path` is percent-encoded (use pathSegment() for what varies); query
/// values are not.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path;
    QList<std::pair<QString, QString>> query;
    std::optional<QJsonObject> body;
    /// A body that is no JSON, with its type; see setForm().
    QByteArray content = {};
    QByteArray contentType = {};
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Appends one query item; a repeated name is a list.
    void addQuery(const QString &name, const QString &value) { query.append({name, value}); }

    bool operator==(const HttpRequest &) const = default;
};

/// A variable part of a path, encoded so that no character of it can change the path.
[[nodiscard]] QString pathSegment(const QString &value);

/// The address: base, path and query. Every value is encoded exactly once, "+" included.
[[nodiscard]] QUrl urlFor(const QUrl &base, const HttpRequest &request);

/// What came back.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// A header's value whatever the case of its name; empty when it did not come.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace OrgDesk
