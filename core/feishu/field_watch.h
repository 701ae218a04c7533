// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/delta.h"

#include <QList>
#include <QStringList>

namespace OrgDesk::Feishu {

/// Notices the permissions without which an organization can be read but not understood. The
/// platform leaves out what may not be read, without an error (feishu-contact-api.md, section 7):
/// a list of departments without names looks like a success.
class FieldWatch
{
public:
    void saw(const QList<DepartmentUpserted> &departments);
    void saw(const QList<PersonUpserted> &people);

    /// Of names and places, which nothing lacks that may be read: those that nothing had so far.
    [[nodiscard]] QStringList missingPermissions() const;

private:
    bool m_anyDepartment = false;
    bool m_anyPerson = false;
    DepartmentFields m_departments;
    PersonFields m_people;
};

} // namespace OrgDesk::Feishu
