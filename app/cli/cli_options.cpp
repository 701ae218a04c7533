// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/cli_options.h"

#include "app/cli/cli_commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString usageOf(const CliCommandSpec &spec)
{
    QString line = spec.words.join(u' ');
    if (spec.takesSeveral())
        line += u" ["_s + spec.argumentName() + u" ...]"_s;
    else if (spec.takesId)
        line += u' ' + spec.argumentName();
    const QList<QCommandLineOption> options = cliCommandOptions();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (!spec.options.contains(name))
            continue;
        QString word = u"--"_s + name;
        if (!option.valueName().isEmpty())
            word += u' ' + option.valueName();
        line += spec.required.contains(name) ? u' ' + word : u" ["_s + word + u']';
    }
    return line;
}

void describeCommands(QCommandLineParser &parser)
{
    QString text = Cli::tr("Reads and changes an organization from the command line.");
    text += u"\n\n"_s + Cli::tr("Commands:") + u'\n';
    const QList<CliCommandSpec> commands = cliCommands();
    for (const CliCommandSpec &spec : commands)
        text += u"  "_s + usageOf(spec) + u"\n      "_s + spec.summary + u'\n';
    text += u'\n'
        + Cli::tr("Exit codes: 0 done, 1 failed, 2 wrong usage. Messages go to standard error.");
    parser.setApplicationDescription(text);
    parser.addPositionalArgument(u"COMMAND"_s, Cli::tr("What to do; see above."));
}

QString argumentHelp(const CliCommandSpec &spec)
{
    if (spec.command == CliCommand::Search)
        return Cli::tr("What to look for: a part of a name, address or number.");
    if (spec.isAboutGroup())
        return Cli::tr("The user group, by its ID or its name.");
    if (spec.isAboutEmployeeType())
        return Cli::tr("The employee type, by its number or its name.");
    return spec.isAboutPerson() ? Cli::tr("The person (either kind of ID).")
                                : Cli::tr("The department (either kind of ID).");
}

QString missingArgument(const CliCommandSpec &spec)
{
    if (spec.command == CliCommand::Search)
        return Cli::tr("\"%1\" needs a text to look for.");
    if (spec.isAboutGroup())
        return Cli::tr("\"%1\" needs a user group.");
    if (spec.isAboutEmployeeType())
        return Cli::tr("\"%1\" needs an employee type.");
    return spec.isAboutPerson() ? Cli::tr("\"%1\" needs the ID of a person.")
                                : Cli::tr("\"%1\" needs the ID of a department.");
}

QString helpOf(const CliCommandSpec &spec)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(spec.summary + u"\n\n  "_s + usageOf(spec));
    for (const QString &word : spec.words)
        parser.addPositionalArgument(word, {}, word);
    if (spec.takesId)
        parser.addPositionalArgument(spec.argumentName(), argumentHelp(spec), spec.argumentName());
    const QList<QCommandLineOption> options = cliCommandOptions();
    for (const QCommandLineOption &option : options) {
        if (spec.options.contains(option.names().constFirst()))
            parser.addOption(option);
    }
    addConnectionOptions(parser);
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Print this help.")});
    // The parser takes the program's name from the arguments that it has seen.
    parser.parse(QCoreApplication::arguments().mid(0, 1));
    return parser.helpText();
}

std::optional<UsageError> checkWords(const QCommandLineParser &parser, const CliCommandSpec &spec)
{
    const QStringList positional = parser.positionalArguments();
    const qsizetype wanted = spec.words.size() + (spec.takesId ? 1 : 0);
    const bool inAFile = spec.takesSeveral() && parser.isSet(u"ids-from"_s);
    if (positional.size() < wanted && !inAFile)
        return UsageError{missingArgument(spec).arg(spec.words.join(u' '))};
    if (positional.size() > wanted && !spec.takesSeveral())
        return UsageError{Cli::tr("\"%1\" is one word too many.").arg(positional[wanted])};
    const QList<QCommandLineOption> options = cliCommandOptions();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (parser.isSet(name) && !spec.options.contains(name))
            return UsageError{
                Cli::tr("--%1 does not go with \"%2\".").arg(name, spec.words.join(u' '))};
    }
    for (const QString &name : spec.required) {
        if (parser.value(name).isEmpty())
            return UsageError{Cli::tr("\"%1\" needs --%2.").arg(spec.words.join(u' '), name)};
    }
    return std::nullopt;
}

std::optional<UsageError> checkValues(const CliOptions &options)
{
    if (options.has(u"order"_s)) {
        bool isNumber = false;
        const qint64 order = options.value(u"order"_s).toLongLong(&isNumber);
        if (!isNumber || order < 0)
            return UsageError{Cli::tr("--order: \"%1\" is not a number from 0 on.")
                                  .arg(options.value(u"order"_s))};
    }
    if (options.has(u"since"_s) && !timeOf(options.value(u"since"_s)).isValid())
        return UsageError{Cli::tr("--since: \"%1\" is not a day or time such as 2026-03-31 or "
                                  "2026-03-31T08:00:00Z.")
                              .arg(options.value(u"since"_s))};
    const QString header = options.value(u"header"_s);
    if (options.has(u"header"_s) && header != u"keys"_s && header != u"titles"_s)
        return UsageError{
            Cli::tr("--header: \"%1\" is not known; use keys or titles.").arg(header)};
    if (options.has(u"name"_s) && options.value(u"name"_s).isEmpty())
        return UsageError{Cli::tr("--name: a department or an employee type needs a name.")};
    const QString active = options.value(u"active"_s);
    if (options.has(u"active"_s) && active != u"yes"_s && active != u"no"_s)
        return UsageError{Cli::tr("--active: \"%1\" is not known; use yes or no.").arg(active)};
    if (options.command == CliCommand::EmployeeTypeUpdate && options.values.isEmpty())
        return UsageError{
            Cli::tr("Say what to change: --name, --active or a name in another language.")};
    if (options.command == CliCommand::DepartmentUpdate && options.values.isEmpty())
        return UsageError{Cli::tr("Say what to change: --name, --leader, --order or a name in "
                                  "another language.")};
    if (options.command == CliCommand::PersonUpdate && !options.has(u"set"_s)
        && !options.has(u"picture"_s))
        return UsageError{Cli::tr("Say what to change with --set KEY=VALUE.")};
    const bool isForSeveral = options.ids.size() > 1 || options.has(u"ids-from"_s);
    if (isForSeveral && options.has(u"picture"_s))
        return UsageError{Cli::tr("--picture is for one person only.")};
    const QStringList settings = options.all(u"set"_s);
    for (const QString &setting : settings) {
        if (setting.indexOf(u'=') <= 0)
            return UsageError{Cli::tr("--set: \"%1\" is not of the form KEY=VALUE.").arg(setting)};
    }
    return std::nullopt;
}

/// A switch has no values, but it is there.
QStringList valuesOf(const QCommandLineParser &parser, const QString &name)
{
    const QStringList values = parser.values(name);
    return values.isEmpty() ? QStringList{QString()} : values;
}

ParsedCli optionsOf(const QCommandLineParser &parser, const CliCommandSpec &spec)
{
    if (const auto wrong = checkWords(parser, spec))
        return *wrong;
    CliOptions options;
    options.command = spec.command;
    if (spec.takesId)
        options.ids = parser.positionalArguments().mid(spec.words.size());
    options.id = options.ids.value(0);
    for (const QString &name : spec.options) {
        if (parser.isSet(name))
            options.values.insert(name, valuesOf(parser, name));
    }
    if (const auto wrong = checkValues(options))
        return *wrong;
    Result<ConnectionOptions> connection = connectionOptions(parser);
    if (!connection)
        return UsageError{connection.error().detail};
    options.connection = std::move(*connection);
    if (!options.connection.isGiven())
        return UsageError{Cli::tr("--app-id is missing.")};
    return options;
}

} // namespace

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

ParsedCli parseCli(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeCommands(parser);
    addConnectionOptions(parser);
    parser.addOptions(cliCommandOptions());
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Print this help; after a command, its help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Cli::tr("Print the version.")});
    const bool understood = parser.parse(arguments);
    const QList<CliCommandSpec> commands = cliCommands();
    const CliCommandSpec *spec = findCommand(commands, parser.positionalArguments());
    if (parser.isSet(u"help"_s))
        return PrintOnly{spec ? helpOf(*spec) : parser.helpText()};
    if (parser.isSet(u"version"_s))
        return PrintOnly{u"orgdesk-cli " ORGDESK_VERSION "\n"_s};
    if (!understood)
        return UsageError{parser.errorText()};
    if (parser.positionalArguments().isEmpty())
        return UsageError{Cli::tr("Say what to do; --help lists the commands.")};
    if (!spec)
        return UsageError{Cli::tr("There is no command \"%1\"; --help lists them.")
                              .arg(parser.positionalArguments().join(u' '))};
    return optionsOf(parser, *spec);
}

} // namespace OrgDesk
