// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/net/http_request.h"

#include <optional>

namespace OrgDesk::Feishu {

/// Which table a code is looked up in: the platform re-uses numbers between its resources.
enum class Area {
    Token,
    Departments,
    People,
    Groups,
    Units,
    EmployeeTypes,
    Pictures,
    Scopes,
    Endpoint,
    Other
};

[[nodiscard]] Area areaOf(const HttpRequest &request);

/// What a code means, independent of the words that come with it.
struct CodeMeaning
{
    int code = 0;
    ErrorKind kind = ErrorKind::Refused;
    Retry retry = Retry::Never;
    /// The field concerned, by its name in core/directory; empty when none is.
    const char *field = "";
};

/// The meaning of a code in its area; empty when the reference does not list it.
[[nodiscard]] std::optional<CodeMeaning> meaningOf(Area area, int code);

/// Whether the code says that the tenant token is not (or no longer) good.
[[nodiscard]] bool isTokenRejection(int code);

/// A list is too large for a recursive query; it must be walked level by level.
inline constexpr int tooLargeForRecursion = 43010;

} // namespace OrgDesk::Feishu
