// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/errors.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

using enum ErrorKind;

// feishu-contact-api.md, 2.1.
constexpr std::array tokenCodes{
    CodeMeaning{10003, WrongCredentials},          CodeMeaning{10014, WrongCredentials},
    CodeMeaning{10015, WrongCredentials},          CodeMeaning{10012, ServerFault, Retry::Later},
    CodeMeaning{10013, ServerFault, Retry::Later},
};

// feishu-contact-api.md, 3.1: what the gateway may answer to any call.
constexpr std::array gatewayCodes{
    CodeMeaning{99991661, WrongCredentials},
    CodeMeaning{99991663, WrongCredentials},
    CodeMeaning{99991664, WrongCredentials},
    CodeMeaning{99991665, WrongCredentials},
    CodeMeaning{99991668, WrongCredentials},
    CodeMeaning{99991669, WrongCredentials},
    CodeMeaning{99991671, WrongCredentials},
    CodeMeaning{99991677, WrongCredentials},
    CodeMeaning{99991672, PermissionMissing},
    CodeMeaning{99991679, PermissionMissing},
    CodeMeaning{99991662, AppUnusable},
    CodeMeaning{99991673, AppUnusable},
    CodeMeaning{99991401, AppUnusable},
    CodeMeaning{99991674, Refused},
    CodeMeaning{99991675, Refused},
    CodeMeaning{99991676, Refused},
    CodeMeaning{99991400, RateLimited, Retry::Later},
    CodeMeaning{99991403, RateLimited},
    CodeMeaning{99991201, BadAnswer},
    CodeMeaning{99991301, Internal},
    CodeMeaning{99992402, Invalid},
    CodeMeaning{99992351, NotFound},
    CodeMeaning{99992352, NotFound},
    CodeMeaning{99992353, NotFound},
    CodeMeaning{99992357, NotFound},
    CodeMeaning{99992358, NotFound},
    CodeMeaning{99992359, NotFound},
    CodeMeaning{99992360, NotFound},
    CodeMeaning{99992361, NotFound},
    CodeMeaning{99992363, NotFound},
    CodeMeaning{99992364, NotFound},
    CodeMeaning{99992379, NotFound},
    CodeMeaning{99992380, NotFound},
    CodeMeaning{99992381, NotFound},
    CodeMeaning{9499, Invalid},
    CodeMeaning{2200, ServerFault, Retry::Later},
    CodeMeaning{5000, ServerFault, Retry::Later},
};

// feishu-contact-api.md, 8.15. 40013 is the legacy code for a move below an own descendant.
// An unknown user can only be a leader here.
constexpr std::array departmentCodes{
    CodeMeaning{40001, Invalid},
    CodeMeaning{40002, Invalid},
    CodeMeaning{40003, ServerFault, Retry::Later},
    CodeMeaning{40004, OutOfScope},
    CodeMeaning{40007, OutOfScope},
    CodeMeaning{40008, Invalid},
    CodeMeaning{40010, Invalid},
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
    CodeMeaning{40013, Invalid, Retry::Never, "parent"},
    CodeMeaning{40014, OutOfScope, Retry::Never, "parent"},
    CodeMeaning{40015, NotFound},
    CodeMeaning{40016, Invalid, Retry::Never, "name"},
    CodeMeaning{40017, Invalid, Retry::Never, "parent"},
    CodeMeaning{40018, Invalid},
    CodeMeaning{40020, Refused},
    CodeMeaning{40021, Invalid},
    CodeMeaning{41012, Invalid, Retry::Never, "leader"},
    CodeMeaning{42006, Invalid, Retry::Never, "leader"},
    CodeMeaning{42008, Refused},
    CodeMeaning{43000, NameTaken, Retry::Never, "name"},
    CodeMeaning{43001, Invalid},
    CodeMeaning{43002, Invalid},
    CodeMeaning{43003, Invalid},
    CodeMeaning{43004, Invalid},
    CodeMeaning{43005, OrderTaken, Retry::Never, "order"},
    CodeMeaning{43007, Invalid},
    CodeMeaning{43008, Invalid},
    CodeMeaning{43009, LimitExceeded},
    CodeMeaning{tooLargeForRecursion, LimitExceeded},
    CodeMeaning{43011, NotEmpty},
    CodeMeaning{43012, NotEmpty},
    CodeMeaning{43013, LimitExceeded, Retry::Never, "parent"},
    CodeMeaning{43016, Invalid, Retry::Never, "leader"},
    CodeMeaning{43017, LimitExceeded},
    CodeMeaning{43018, NameTaken},
    CodeMeaning{43019, LimitExceeded, Retry::Never, "parent"},
    CodeMeaning{43021, Refused},
    CodeMeaning{43022, NameTaken, Retry::Never, "name"},
    CodeMeaning{43023, OutOfScope},
    CodeMeaning{43024, Busy, Retry::Later},
    CodeMeaning{43025, Invalid, Retry::Never, "leader"},
    CodeMeaning{43026, Invalid},
    CodeMeaning{43028, Invalid},
    CodeMeaning{43029, Invalid, Retry::Never, "name"},
    CodeMeaning{43030, Busy, Retry::Later},
    CodeMeaning{43031, ReadOnly},
    CodeMeaning{44101, Invalid, Retry::Never, "parent"},
    CodeMeaning{44102, Invalid},
    CodeMeaning{48001, Invalid},
    CodeMeaning{48002, ServerFault, Retry::Later},
    CodeMeaning{99992351, Invalid, Retry::Never, "leader"},
    CodeMeaning{99992352, Invalid, Retry::Never, "leader"},
    CodeMeaning{99992353, Invalid, Retry::Never, "leader"},
    CodeMeaning{99992361, Invalid, Retry::Never, "leader"},
};

// feishu-contact-api.md, 9.14: the codes of the reads; people are not written yet.
constexpr std::array peopleCodes{
    CodeMeaning{40001, Invalid},
    CodeMeaning{40003, ServerFault, Retry::Later},
    CodeMeaning{40004, OutOfScope},
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
    CodeMeaning{40015, NotFound},
    CodeMeaning{41012, NotFound},
    CodeMeaning{41050, OutOfScope},
    CodeMeaning{42006, Refused},
    CodeMeaning{42008, Refused},
    CodeMeaning{44025, Busy, Retry::Later},
};

constexpr std::array scopeCodes{
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
};

// feishu-long-connection.md, section 1. Every other code is final there.
constexpr std::array endpointCodes{
    CodeMeaning{1, Busy, Retry::Later},     CodeMeaning{1000040343, ServerFault, Retry::Later},
    CodeMeaning{403, AppUnusable},          CodeMeaning{514, WrongCredentials},
    CodeMeaning{10003, WrongCredentials},   CodeMeaning{10014, WrongCredentials},
    CodeMeaning{10015, WrongCredentials},   CodeMeaning{1000040344, WrongCredentials},
    CodeMeaning{1000040350, LimitExceeded},
};

std::span<const CodeMeaning> tableOf(Area area)
{
    switch (area) {
    case Area::Token:
        return tokenCodes;
    case Area::Departments:
        return departmentCodes;
    case Area::People:
        return peopleCodes;
    case Area::Scopes:
        return scopeCodes;
    case Area::Endpoint:
        return endpointCodes;
    case Area::Other:
        break;
    }
    return {};
}

std::optional<CodeMeaning> find(std::span<const CodeMeaning> table, int code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const CodeMeaning &known) {
        return known.code == code;
    });
    return found == table.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Area areaOf(const HttpRequest &request)
{
    if (request.path.startsWith(u"/open-apis/contact/v3/departments"_s))
        return Area::Departments;
    if (request.path.startsWith(u"/open-apis/contact/v3/users"_s))
        return Area::People;
    if (request.path.startsWith(u"/open-apis/contact/v3/scopes"_s))
        return Area::Scopes;
    if (request.path.startsWith(u"/open-apis/auth/"_s))
        return Area::Token;
    if (request.path.startsWith(u"/callback/ws/"_s))
        return Area::Endpoint;
    return Area::Other;
}

std::optional<CodeMeaning> meaningOf(Area area, int code)
{
    if (const auto found = find(tableOf(area), code))
        return found;
    return find(gatewayCodes, code);
}

bool isTokenRejection(int code)
{
    return code == 99991661 || code == 99991663 || code == 99991664 || code == 99991665
        || code == 99991671;
}

} // namespace OrgDesk::Feishu
