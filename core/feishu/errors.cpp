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
    CodeMeaning{40007, OutOfScope, Retry::Never, "id"},
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
    CodeMeaning{40020, Refused, Retry::Never, "chat"},
    CodeMeaning{40021, Invalid},
    CodeMeaning{41012, Invalid, Retry::Never, "leader"},
    CodeMeaning{42006, Invalid, Retry::Never, "leader"},
    CodeMeaning{42008, Refused},
    CodeMeaning{43000, NameTaken, Retry::Never, "name"},
    CodeMeaning{43001, Invalid},
    CodeMeaning{43002, Invalid},
    CodeMeaning{43003, Invalid},
    CodeMeaning{43004, Invalid, Retry::Never, "unit"},
    CodeMeaning{43005, OrderTaken, Retry::Never, "order"},
    CodeMeaning{43007, ValueTaken, Retry::Never, "id"},
    CodeMeaning{43008, Invalid, Retry::Never, "id"},
    CodeMeaning{43009, LimitExceeded, Retry::Never, "id"},
    CodeMeaning{tooLargeForRecursion, LimitExceeded},
    CodeMeaning{43011, NotEmpty},
    CodeMeaning{43012, NotEmpty},
    CodeMeaning{43013, LimitExceeded, Retry::Never, "parent"},
    CodeMeaning{43016, Invalid, Retry::Never, "leader"},
    CodeMeaning{43017, LimitExceeded, Retry::Never, "unit"},
    CodeMeaning{43018, NameTaken},
    CodeMeaning{43019, LimitExceeded, Retry::Never, "parent"},
    CodeMeaning{43021, Refused},
    CodeMeaning{43022, NameTaken, Retry::Never, "name"},
    CodeMeaning{43023, OutOfScope},
    CodeMeaning{43024, Busy, Retry::Later},
    CodeMeaning{43025, Invalid, Retry::Never, "leader"},
    CodeMeaning{43026, Invalid, Retry::Never, "chat_employee_types"},
    CodeMeaning{43028, Invalid, Retry::Never, "hrbps"},
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

// feishu-contact-api.md, 9.14. 44034 and 44042 ask for hours, not for another try.
constexpr std::array peopleCodes{
    CodeMeaning{40001, Invalid},
    CodeMeaning{40003, ServerFault, Retry::Later},
    CodeMeaning{40004, OutOfScope, Retry::Never, "departments"},
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
    CodeMeaning{40015, NotFound},
    CodeMeaning{40021, Invalid},
    CodeMeaning{41001, ValueTaken, Retry::Never, "mobile"},
    CodeMeaning{41002, ValueTaken, Retry::Never, "email"},
    CodeMeaning{41003, ValueTaken, Retry::Never, "email"},
    CodeMeaning{41004, Invalid, Retry::Never, "mobile"},
    CodeMeaning{41005, Invalid, Retry::Never, "email"},
    CodeMeaning{41006, Invalid, Retry::Never, "name"},
    CodeMeaning{41007, SeatsUsedUp},
    CodeMeaning{41008, SeatsUsedUp},
    CodeMeaning{41009, Invalid, Retry::Never, "mobile"},
    CodeMeaning{41010, Invalid, Retry::Never, "mobile"},
    CodeMeaning{41011, ValueTaken, Retry::Never, "id"},
    CodeMeaning{41012, NotFound},
    CodeMeaning{41013, LimitExceeded, Retry::Never, "id"},
    CodeMeaning{41014, ContentRefused, Retry::Never, "name"},
    CodeMeaning{41015, Refused},
    CodeMeaning{41016, LimitExceeded, Retry::Never, "departments"},
    CodeMeaning{41017, Invalid, Retry::Never, "departments"},
    CodeMeaning{41018, Refused},
    CodeMeaning{41019, Refused},
    CodeMeaning{41020, Refused},
    CodeMeaning{41021, Refused},
    CodeMeaning{41022, Refused},
    CodeMeaning{41023, Refused, Retry::Never, "departments"},
    CodeMeaning{41024, Refused, Retry::Never, "departments"},
    CodeMeaning{41025, Invalid, Retry::Never, "departments"},
    CodeMeaning{41027, ServerFault, Retry::Later},
    CodeMeaning{41028, PlanLacksFeature, Retry::Never, "departments"},
    CodeMeaning{41029, PlanLacksFeature, Retry::Never, "departments"},
    CodeMeaning{41030, Invalid, Retry::Never, "leader_id"},
    CodeMeaning{41031, PlanLacksFeature},
    CodeMeaning{41032, PlanLacksFeature, Retry::Never, "departments"},
    CodeMeaning{41033, LimitExceeded, Retry::Never, "departments"},
    CodeMeaning{41034, ValueTaken, Retry::Never, "enterprise_email"},
    CodeMeaning{41035, Invalid, Retry::Never, "enterprise_email"},
    CodeMeaning{41036, Invalid, Retry::Never, "avatar_key"},
    CodeMeaning{41037, ContentRefused, Retry::Never, "avatar_key"},
    CodeMeaning{41038, Invalid, Retry::Never, "gender"},
    CodeMeaning{41040, Invalid, Retry::Never, "name"},
    CodeMeaning{41041, Invalid, Retry::Never, "departments"},
    CodeMeaning{41042, Invalid, Retry::Never, "join_time"},
    CodeMeaning{41043, Invalid, Retry::Never, "id"},
    CodeMeaning{41044, Invalid, Retry::Never, "custom_fields"},
    CodeMeaning{41045, Invalid, Retry::Never, "custom_fields"},
    CodeMeaning{41046, Invalid, Retry::Never, "custom_fields"},
    CodeMeaning{41047, Invalid, Retry::Never, "custom_fields"},
    CodeMeaning{41048, Invalid, Retry::Never, "custom_fields"},
    CodeMeaning{41050, OutOfScope},
    CodeMeaning{41051, Invalid},
    CodeMeaning{41052, Invalid, Retry::Never, "acceptor"},
    CodeMeaning{41053, ValueTaken},
    CodeMeaning{41054, Invalid, Retry::Never, "id"},
    CodeMeaning{41055, Invalid, Retry::Never, "mobile"},
    CodeMeaning{41056, PermissionMissing},
    CodeMeaning{41057, Invalid, Retry::Never, "employee_type"},
    CodeMeaning{41059, Invalid, Retry::Never, "employee_type"},
    CodeMeaning{41060, Invalid, Retry::Never, "employee_type"},
    CodeMeaning{41063, Invalid, Retry::Never, "job_title"},
    CodeMeaning{41068, LimitExceeded, Retry::Never, "enterprise_email"},
    CodeMeaning{41069, Refused, Retry::Never, "enterprise_email"},
    CodeMeaning{41070, Invalid, Retry::Never, "name"},
    CodeMeaning{41071, Invalid, Retry::Never, "en_name"},
    CodeMeaning{41072, Invalid, Retry::Never, "nickname"},
    CodeMeaning{41410, Invalid, Retry::Never, "departments"},
    CodeMeaning{42006, Departed},
    CodeMeaning{42008, Refused},
    CodeMeaning{44001, Invalid, Retry::Never, "enterprise_email"},
    CodeMeaning{44002, Invalid, Retry::Never, "departments"},
    CodeMeaning{44003, Invalid, Retry::Never, "avatar_key"},
    CodeMeaning{44004, LimitExceeded},
    CodeMeaning{44006, Invalid, Retry::Never, "name"},
    CodeMeaning{44007, Invalid, Retry::Never, "en_name"},
    CodeMeaning{44008, Invalid, Retry::Never, "nickname"},
    CodeMeaning{44009, LimitExceeded},
    CodeMeaning{44010, NotYetJoined},
    CodeMeaning{44011, NotYetJoined},
    CodeMeaning{44012, Refused},
    CodeMeaning{44013, Refused, Retry::Never, "enterprise_email"},
    CodeMeaning{44014, Refused, Retry::Never, "email"},
    CodeMeaning{44015, Refused, Retry::Never, "enterprise_email"},
    CodeMeaning{44016, Refused, Retry::Never, "enterprise_email"},
    CodeMeaning{44017, ContentRefused},
    CodeMeaning{44018, Invalid, Retry::Never, "mobile"},
    CodeMeaning{44019, PlanLacksFeature, Retry::Never, "mobile"},
    CodeMeaning{44020, Invalid, Retry::Never, "email"},
    CodeMeaning{44021, Departed, Retry::Never, "leader_id"},
    CodeMeaning{44022, Invalid, Retry::Never, "leader_id"},
    CodeMeaning{44023, SeatsUsedUp},
    CodeMeaning{44024, ValueTaken, Retry::Never, "enterprise_email"},
    CodeMeaning{44025, Busy, Retry::Later},
    CodeMeaning{44028, TooLate},
    CodeMeaning{44029, PlanLacksFeature},
    CodeMeaning{44030, ValueTaken, Retry::Never, "mobile"},
    CodeMeaning{44031, ValueTaken, Retry::Never, "email"},
    CodeMeaning{44032, ValueTaken, Retry::Never, "id"},
    CodeMeaning{44033, Refused},
    CodeMeaning{44034, StillLeaving},
    CodeMeaning{44035, Invalid, Retry::Never, "departments"},
    CodeMeaning{44036, Protected},
    CodeMeaning{44037, Protected},
    CodeMeaning{44038, Invalid, Retry::Never, "geo"},
    CodeMeaning{44039, PlanLacksFeature, Retry::Never, "geo"},
    CodeMeaning{44040, PlanLacksFeature, Retry::Never, "geo"},
    CodeMeaning{44041, Refused},
    CodeMeaning{44042, StillLeaving},
    CodeMeaning{44044, Invalid, Retry::Never, "job_level"},
    CodeMeaning{44045, Invalid, Retry::Never, "job_family"},
    CodeMeaning{44046, SeatsUsedUp},
    CodeMeaning{44047, SeatsUsedUp},
    CodeMeaning{44048, Invalid},
    CodeMeaning{44049, ServerFault, Retry::Later},
    CodeMeaning{44050, PermissionMissing},
    CodeMeaning{44051, ValueTaken, Retry::Never, "employee_no"},
    CodeMeaning{44052, PlanLacksFeature},
    CodeMeaning{44053, ReadOnly},
    CodeMeaning{44054, WrittenInPart, Retry::Never, "city"},
    CodeMeaning{44055, WrittenInPart, Retry::Never, "job_title"},
    CodeMeaning{44056, WrittenInPart, Retry::Never, "city"},
    CodeMeaning{44057, WrittenInPart, Retry::Never, "city"},
    CodeMeaning{44058, WrittenInPart, Retry::Never, "job_title"},
    CodeMeaning{44059, WrittenInPart, Retry::Never, "city"},
    CodeMeaning{44060, PlanLacksFeature, Retry::Never, "geo"},
    CodeMeaning{44061, PlanLacksFeature, Retry::Never, "geo"},
    CodeMeaning{44062, Protected},
};

// feishu-contact-api.md, 11.6.
constexpr std::array groupCodes{
    CodeMeaning{40001, Invalid},
    CodeMeaning{40003, ServerFault, Retry::Later},
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
    CodeMeaning{40022, Refused},
    CodeMeaning{41050, OutOfScope},
    CodeMeaning{41071, Invalid},
    CodeMeaning{41072, Invalid},
    CodeMeaning{41073, NotFound},
    CodeMeaning{41074, Invalid},
    CodeMeaning{42001, Invalid, Retry::Never, "name"},
    CodeMeaning{42002, NotFound},
    CodeMeaning{42003, ReadOnly},
    CodeMeaning{42005, Refused},
    CodeMeaning{42006, Invalid},
    CodeMeaning{42009, OutOfScope},
    CodeMeaning{42010, OutOfScope},
    CodeMeaning{42011, LimitExceeded},
    CodeMeaning{42012, LimitExceeded},
    CodeMeaning{42013, Invalid, Retry::Never, "name"},
    CodeMeaning{42014, Invalid},
    CodeMeaning{42015, PlanLacksFeature},
    CodeMeaning{42016, LimitExceeded},
    CodeMeaning{42017, NotEmpty},
    CodeMeaning{42018, Refused},
    CodeMeaning{42019, Refused},
    CodeMeaning{42020, Refused},
    CodeMeaning{42021, Refused},
    CodeMeaning{42022, Refused},
    CodeMeaning{42023, Refused},
    CodeMeaning{42024, Refused},
    CodeMeaning{42025, Refused},
    CodeMeaning{42026, Refused},
    CodeMeaning{42027, Refused},
    CodeMeaning{42029, Unsupported},
    CodeMeaning{47005, ValueTaken},
    CodeMeaning{47009, NameTaken, Retry::Never, "name"},
};

// feishu-contact-api.md, 11.7.
constexpr std::array unitCodes{
    CodeMeaning{40003, ServerFault, Retry::Later},
    CodeMeaning{40004, OutOfScope},
    CodeMeaning{40011, Invalid},
    CodeMeaning{40012, Invalid},
    CodeMeaning{43050, PlanLacksFeature, Retry::Never, "unit"},
    CodeMeaning{43051, NotFound, Retry::Never, "unit"},
    CodeMeaning{43052, Invalid, Retry::Never, "name"},
    CodeMeaning{43053, Invalid},
    CodeMeaning{43054, Refused, Retry::Never, "unit"},
    CodeMeaning{43055, NameTaken, Retry::Never, "name"},
    CodeMeaning{43056, ValueTaken},
    CodeMeaning{43057, NotEmpty},
    CodeMeaning{43058, Invalid, Retry::Never, "unit"},
    CodeMeaning{43059, LimitExceeded},
};

// feishu-contact-api.md, 11.2; its other calls list none.
constexpr std::array employeeTypeCodes{
    CodeMeaning{40001, Invalid},
    CodeMeaning{42301, NameTaken, Retry::Never, "name"},
    CodeMeaning{42302, NameTaken, Retry::Never, "i18n_name"},
    CodeMeaning{42303, LimitExceeded},
};

// The platform's page of the upload (im-v1/image/create).
constexpr std::array pictureCodes{
    CodeMeaning{232096, ServerFault, Retry::Later},
    CodeMeaning{234001, Invalid, Retry::Never, "avatar_key"},
    CodeMeaning{234002, PermissionMissing},
    CodeMeaning{234006, LimitExceeded, Retry::Never, "avatar_key"},
    CodeMeaning{234007, BotMissing, Retry::Never, "avatar_key"},
    CodeMeaning{234010, Invalid, Retry::Never, "avatar_key"},
    CodeMeaning{234011, Invalid, Retry::Never, "avatar_key"},
    CodeMeaning{234039, LimitExceeded, Retry::Never, "avatar_key"},
    CodeMeaning{234041, Refused, Retry::Never, "avatar_key"},
    CodeMeaning{234042, Refused, Retry::Never, "avatar_key"},
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
    case Area::Groups:
        return groupCodes;
    case Area::Units:
        return unitCodes;
    case Area::EmployeeTypes:
        return employeeTypeCodes;
    case Area::Pictures:
        return pictureCodes;
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
    if (request.path.startsWith(u"/open-apis/contact/v3/group"_s))
        return Area::Groups;
    if (request.path.startsWith(u"/open-apis/contact/v3/unit"_s))
        return Area::Units;
    if (request.path.startsWith(u"/open-apis/contact/v3/employee_type_enums"_s))
        return Area::EmployeeTypes;
    if (request.path.startsWith(u"/open-apis/im/v1/images"_s))
        return Area::Pictures;
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
