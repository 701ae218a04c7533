// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/net/http_request.h"

#include <QJsonObject>

// What the structs of the calls have in common.
namespace OrgDesk::Feishu {

[[nodiscard]] const QString &usersPath();

/// A request that speaks of people and departments by their permanent IDs (section 6).
[[nodiscard]] HttpRequest withIdTypes(const QString &path);
void addPage(HttpRequest &request, int size, const QString &page);

/// The data of an answer. Error: BadAnswer, when there is none.
[[nodiscard]] Result<QJsonObject> dataOf(const QJsonObject &json);
/// The token of the next page; empty when there is none.
[[nodiscard]] Result<QString> nextPageIn(const QJsonObject &data);

} // namespace OrgDesk::Feishu
