// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/directory/delta.h"

#include <QJsonObject>

// The platform's JSON and our values, purely (feishu-contact-api.md, 8.2 and 9.2; feishu-events.md,
// 3). Absent is not empty: what did not come is not flagged in the fields of a fact. People:
// person_wire.h.
namespace OrgDesk::Feishu {

/// A department object of an event or of a write's answer: only what is present is flagged. Error:
/// BadAnswer, when it has no ID.
[[nodiscard]] Result<DepartmentUpserted> departmentFrom(const QJsonObject &json);
/// A department object of a read. Those are whole, but leave out what is empty as well as what may
/// not be read (trap 3): an absent field is taken for empty where another one of the same
/// permission came (7.1).
[[nodiscard]] Result<DepartmentUpserted> departmentAnswerFrom(const QJsonObject &json);
/// HR partners need a permission of their own: where one department of an answer has some, those
/// without have none.
void emptyWhatOthersHave(QList<DepartmentUpserted> &departments);

/// What an event's old object names and its object lacks has been emptied: gives `object` with an
/// empty value for each.
[[nodiscard]] QJsonObject withEmptied(QJsonObject object, const QJsonObject &oldObject);

/// The body of a creation.
[[nodiscard]] QJsonObject toBody(const CreateDepartment &change, const DepartmentId &parent);
/// The body of an edit: only what differs from the base values.
[[nodiscard]] QJsonObject toBody(const UpdateDepartment &change);
/// The body of a move; it always states the order.
[[nodiscard]] QJsonObject toBody(const MoveDepartment &change, const DepartmentId &parent);

} // namespace OrgDesk::Feishu
