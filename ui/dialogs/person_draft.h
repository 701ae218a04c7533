// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/change.h"
#include "core/directory/person_checks.h"

#include <QList>

namespace OrgDesk {

/// A value that somebody else changed while it was being edited here.
struct PersonConflict
{
    PersonField field = PersonField::Name;
    /// For an own field, which one.
    QString ownField = {};
    Person before = {}; ///< As it was when the editing began.
    Person theirs = {}; ///< As it is now.

    bool operator==(const PersonConflict &) const = default;
};

/// The logic of the person dialog without its widgets: from what stands in the form to Changes, to
/// problems, and what to do when the person changes meanwhile.
class PersonDraft
{
public:
    [[nodiscard]] static PersonDraft forCreation(const DepartmentId &department);
    [[nodiscard]] static PersonDraft forEditing(const Person &base);

    [[nodiscard]] bool isCreation() const { return m_creation; }
    [[nodiscard]] const Person &base() const { return m_base; }

    /// The fields that the form edits.
    [[nodiscard]] PersonFields fields() const;
    /// Only what differs from the base; empty when nothing does.
    [[nodiscard]] QList<Change> changes(const Person &form) const;
    /// What speaks against the changes. NothingChanges when there are none.
    [[nodiscard]] QList<Problem> problems(const Person &form, const Directory &tree,
                                          const PersonLimits &limits,
                                          const HolderOf &holderOf) const;

    /// The person is `now` different: fields not edited follow, the edited ones stay and are named
    /// when somebody else gave them another value. Departments are merged. The base is `now`
    /// afterwards.
    QList<PersonConflict> rebase(Person &form, const Person &now);

private:
    [[nodiscard]] QList<PersonConflict> rebaseOwnFields(Person &form, const Person &now) const;

    Person m_base;
    bool m_creation = false;
};

} // namespace OrgDesk
