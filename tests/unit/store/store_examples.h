// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/journal_store.h"
#include "core/store/mirror_reader.h"
#include "core/store/mirror_store.h"

#include <QTemporaryDir>

namespace OrgDesk::Test {

[[nodiscard]] DepartmentId departmentId(const QString &name);
[[nodiscard]] PersonId personId(const QString &name);

/// A department whose ID is made of its name.
[[nodiscard]] Department department(const QString &name,
                                    const DepartmentId &parent = rootDepartment());
/// A person whose ID is made of the name, in these departments, the first being the main one.
[[nodiscard]] Person person(const QString &name, const QList<DepartmentId> &departments);

[[nodiscard]] Fact known(const Department &department);
[[nodiscard]] Fact known(const Person &person);
[[nodiscard]] Fact gone(const DepartmentId &department);
[[nodiscard]] Fact gone(const PersonId &person);
[[nodiscard]] Delta delta(const QList<Fact> &facts, Origin origin = Origin::Read);

[[nodiscard]] DepartmentFields allDepartmentFields();
[[nodiscard]] PersonFields allPersonFields();

/// A mirror in a folder of its own.
struct TestMirror
{
    TestMirror();

    /// Closes and opens the store again.
    void reopen();
    [[nodiscard]] Commit apply(const QList<Fact> &facts, Origin origin = Origin::Read);
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    std::unique_ptr<MirrorStore> store;

private:
    QTemporaryDir m_folder;
};

/// The bytes of every file in the folder.
[[nodiscard]] QByteArray allBytes(const QString &folder);

/// Whether the text is in the bytes, in UTF-8 or in UTF-16.
[[nodiscard]] bool holds(const QByteArray &bytes, const QString &text);

} // namespace OrgDesk::Test
