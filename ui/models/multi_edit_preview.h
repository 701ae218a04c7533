// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"
#include "core/plan/value_for_many.h"
#include "ui/doctor/withheld_fields.h"

#include <QSet>

namespace OrgDesk {

/// What the preview of an edit of many people has to know besides the people.
struct MultiEditFacts
{
    PersonLimits limits;
    QSet<PersonId> externals;
    /// What is known against the field's value having arrived; its tool tip as plain text.
    WithheldField withheld;
};

/// What would become of one person.
struct MultiEditPreview
{
    enum class Kind {
        Changes,
        Doubtful, ///< It can be tried, but the platform refuses it as far as is known.
        Same, ///< Nothing is sent.
        Impossible, ///< Nothing can be sent.
    };
    Kind kind = Kind::Same;
    /// A few words; empty where the values say it all. Translated.
    QString remark = {};
    /// More about it, or empty.
    QString detail = {};

    [[nodiscard]] bool isPossible() const
    {
        return kind == Kind::Changes || kind == Kind::Doubtful;
    }
};

/// The same rules as for the form of one person (core/directory/person_checks.h), and what is known
/// of this organization.
[[nodiscard]] MultiEditPreview previewFor(const Person &person, const ValueForMany &value,
                                          const MultiEditFacts &facts);

} // namespace OrgDesk
