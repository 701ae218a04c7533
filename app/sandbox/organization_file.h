// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace OrgDesk::Sandbox {

class Organization;
class Renderer;

/// The file of `--org FILE`, in JSON:
///
///     {"departments": [{"open_department_id", "department_id", "name", "i18n_name",
///                       "parent_department_id", "order", "leaders", ...}],
///      "people": [{"open_id", "user_id", "name", "department_ids", "orders", "mobile", ...}],
///      "next_department", "next_person"}
///
/// The objects are those of the API with open IDs; `status` with `is_resigned` marks the departed.
/// IDs, orders and mobiles may be missing: they are made up. A parent stands anywhere in the list.
/// The numbers at the end say where making up IDs goes on, so that nothing new gets the ID of what
/// has gone. Errors: Invalid for an ID that occurs twice or is the root's.
/// Export gives the same format, so a running organization can be kept and started again.
[[nodiscard]] Result<void> loadOrganization(Organization &organization, const QJsonObject &file);
[[nodiscard]] Result<void> loadOrganizationFile(Organization &organization,
                                                const QString &fileName);
[[nodiscard]] QByteArray exportOrganization(const Organization &organization);

} // namespace OrgDesk::Sandbox
