// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/cli_options.h"

#include <QCommandLineOption>

namespace OrgDesk {

/// One command of orgdesk-cli: how it is called and what it takes.
struct CliCommandSpec
{
    CliCommand command;
    QStringList words;
    bool takesId = false;
    QStringList options;
    QStringList required;
    /// Translated.
    QString summary;

    [[nodiscard]] bool isAboutPerson() const
    {
        return words.constFirst() == QLatin1StringView("person");
    }
    [[nodiscard]] bool isAboutGroup() const
    {
        return words.constFirst() == QLatin1StringView("group");
    }
    [[nodiscard]] bool isAboutEmployeeType() const
    {
        return words.constFirst() == QLatin1StringView("employee-type");
    }
    /// Whether it takes more than one argument, or a file of them.
    [[nodiscard]] bool takesSeveral() const { return command == CliCommand::PersonUpdate; }
    /// What stands for the argument, if it takes one.
    [[nodiscard]] QString argumentName() const
    {
        if (isAboutGroup())
            return QStringLiteral("GROUP");
        if (isAboutEmployeeType())
            return QStringLiteral("TYPE");
        return command == CliCommand::Search ? QStringLiteral("TEXT") : QStringLiteral("ID");
    }
};

[[nodiscard]] QList<CliCommandSpec> cliCommands();
/// The command whose words stand at the beginning, or null.
[[nodiscard]] const CliCommandSpec *findCommand(const QList<CliCommandSpec> &commands,
                                                const QStringList &positional);
/// Every option of every command; one name means the same everywhere.
[[nodiscard]] QList<QCommandLineOption> cliCommandOptions();

} // namespace OrgDesk
