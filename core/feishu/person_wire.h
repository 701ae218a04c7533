// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/change.h"
#include "core/directory/delta.h"

#include <QJsonObject>

#include <optional>

// The platform's JSON of people and our values, purely (feishu-contact-api.md, 9.2 to 9.13).
// Absent is not empty: what did not come is not flagged in the fields of a fact.
namespace OrgDesk::Feishu {

/// A user object of an event or of a write's answer: only what is present is flagged. Error:
/// BadAnswer, when it has no ID.
[[nodiscard]] Result<PersonUpserted> personFrom(const QJsonObject &json);
/// A user object of a read. Those are whole, but leave out what is empty as well as what may not
/// be read (trap 3): an absent field is taken for empty where another one of the same permission
/// came (7.2).
[[nodiscard]] Result<PersonUpserted> personAnswerFrom(const QJsonObject &json);
/// The same for fields whose permission opens nothing else: what came for one person of an answer
/// may be read, so the others have none.
void emptyWhatOthersHave(QList<PersonUpserted> &people);

/// Reads the five flags of a status.
[[nodiscard]] PersonStatus statusFrom(const QJsonObject &status);

/// The platform's names of the kinds of custom fields (section 9.3).
[[nodiscard]] std::optional<CustomFieldType> customFieldTypeFrom(const QString &name);
[[nodiscard]] QString customFieldTypeName(CustomFieldType type);

/// The body of a creation.
[[nodiscard]] QJsonObject toBody(const CreatePerson &change);
/// The body that gives a person these values in the named fields. The changeable ID is no part of
/// it: it has a call of its own. `departments` always travel with their orders.
[[nodiscard]] QJsonObject toPatch(const Person &wanted, PersonFields fields);
/// The body of an offboarding (section 9.12).
[[nodiscard]] QJsonObject toBody(const HandOver &handOver);
/// The body of a restoration (section 9.13).
[[nodiscard]] QJsonObject toBody(const RestorePerson &change);

} // namespace OrgDesk::Feishu
