// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/checks.h"

#include <QList>

#include <optional>

namespace OrgDesk {

/// What stands in the fields of the department dialog.
struct DepartmentForm
{
    QString name;
    I18nName i18nName;
    QList<Leader> leaders;
    /// The changeable ID; at creation empty: the platform gives one.
    QString customId;
    QList<PersonId> hrbps;
    bool hasChat = false;
    QList<int> chatEmployeeTypes;
    UnitId unit;
    DepartmentId parent;
    /// The sibling before which it is put; an empty ID: last; nothing: where it is.
    std::optional<DepartmentId> before;

    bool operator==(const DepartmentForm &) const = default;
};

/// A value that somebody else changed while it was being edited here.
struct DraftConflict
{
    DepartmentField field = DepartmentField::Name;
    Department before; ///< As it was when the editing began.
    Department theirs; ///< As it is now.

    bool operator==(const DraftConflict &) const = default;
};

/// The logic of the department dialog without its widgets: from a form to Changes, to problems,
/// and what to do when the department changes meanwhile.
class DepartmentDraft
{
public:
    [[nodiscard]] static DepartmentDraft forCreation(const DepartmentId &parent);
    [[nodiscard]] static DepartmentDraft forEditing(const Department &base);

    [[nodiscard]] bool isCreation() const { return m_creation; }
    [[nodiscard]] const Department &base() const { return m_base; }
    /// The form as it is when nothing has been edited.
    [[nodiscard]] DepartmentForm form() const;

    /// Only what differs from the base; empty when nothing does.
    [[nodiscard]] QList<Change> changes(const DepartmentForm &form, const Directory &tree) const;
    /// What speaks against the changes, in their order. NothingChanges when there are none.
    [[nodiscard]] QList<Problem> problems(const DepartmentForm &form, const Directory &tree,
                                          const DirectoryLimits &limits) const;

    /// The department is `now` different: fields not edited follow, the edited ones stay and are
    /// named when somebody else gave them another value. The base is `now` afterwards.
    QList<DraftConflict> rebase(DepartmentForm &form, const Department &now);

private:
    [[nodiscard]] QList<Change> creation(const DepartmentForm &form, const Directory &tree) const;
    [[nodiscard]] std::optional<Change> update(const DepartmentForm &form) const;
    [[nodiscard]] QList<Change> move(const DepartmentForm &form, const Directory &tree) const;

    Department m_base;
    bool m_creation = false;
};

/// What speaks against Changes that are made one after the other.
[[nodiscard]] QList<Problem> checkInTurn(const QList<Change> &changes, const Directory &tree,
                                         const DirectoryLimits &limits);

} // namespace OrgDesk
