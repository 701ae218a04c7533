// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

namespace OrgDesk::Sandbox {

/// In which write the value of a field of the company's own comes: a patch names people by their
/// user_id, whatever the query says (feishu-contact-api.md, 9.3).
enum class AttributeIn { Creation, Patch };

/// One entry of custom_attrs, checked and as it is kept: with what is read besides an option's ID,
/// and people by their open ID.
[[nodiscard]] Checked<QJsonObject> checkedAttribute(const ServiceContext &context, const Call &call,
                                                    const QJsonObject &attribute,
                                                    AttributeIn where);

} // namespace OrgDesk::Sandbox
