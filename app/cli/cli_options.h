// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/common/connection_options.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace OrgDesk {

enum class CliCommand {
    Sync,
    Departments,
    Members,
    Export,
    Watch,
    Search,
    Doctor,
    Events,
    Lists,
    EmployeeTypeAdd,
    EmployeeTypeUpdate,
    EmployeeTypeRemove,
    GroupList,
    GroupMembers,
    GroupAdd,
    GroupRemove,
    DepartmentCreate,
    DepartmentUpdate,
    DepartmentMove,
    DepartmentDelete,
    PersonShow,
    PersonCreate,
    PersonUpdate,
    PersonMove,
    PersonOffboard,
    PersonRestore,
};

/// What one run of orgdesk-cli is to do, checked as far as words can be checked.
struct CliOptions
{
    CliCommand command = CliCommand::Sync;
    ConnectionOptions connection;
    /// The argument of the commands that are about one department or person: either kind of ID. Of
    /// a search: the text.
    QString id;
    /// Everything in that place, for a command that takes several.
    QStringList ids = {};
    /// Given options by their names, with all their values; those that were not given are missing.
    QHash<QString, QStringList> values;

    [[nodiscard]] bool has(const QString &name) const { return values.contains(name); }
    /// The last one given.
    [[nodiscard]] QString value(const QString &name) const
    {
        const QStringList all = values.value(name);
        return all.isEmpty() ? QString() : all.constLast();
    }
    [[nodiscard]] QStringList all(const QString &name) const { return values.value(name); }
};

/// The words were wrong; exit code 2.
struct UsageError
{
    QString text;
};
/// Help or version was asked for; exit code 0.
struct PrintOnly
{
    QString text;
};

using ParsedCli = std::variant<CliOptions, PrintOnly, UsageError>;

/// A day (its beginning) or a time in ISO 8601, of this machine's zone where it names none. Invalid
/// when it is neither.
[[nodiscard]] QDateTime timeOf(const QString &text);

/// Reads the command line. The secret is taken later, when the network is needed: a mirror is read
/// without one.
[[nodiscard]] ParsedCli parseCli(const QStringList &arguments);

} // namespace OrgDesk
