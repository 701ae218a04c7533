// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/cli_options.h"
#include "app/cli/employee_type_commands.h"
#include "app/cli/group_commands.h"
#include "app/cli/output.h"
#include "app/cli/people_update.h"
#include "app/cli/person_commands.h"
#include "app/cli/read_commands.h"
#include "app/cli/session.h"
#include "app/cli/write_commands.h"
#include "app/common/composition.h"
#include "app/common/translators.h"
#include "app/common/unix_signals.h"

#include <QCoreApplication>
#include <QTimer>

namespace {

using namespace OrgDesk;

QCoro::Task<int> runCommand(Session &session, CliOptions options)
{
    switch (options.command) {
    case CliCommand::Sync:
        return runSync(session, std::move(options));
    case CliCommand::Departments:
        return listDepartments(session, std::move(options));
    case CliCommand::Members:
        return listMembers(session, std::move(options));
    case CliCommand::Export:
        return exportFile(session, std::move(options));
    case CliCommand::Watch:
        return watchChanges(session, std::move(options));
    case CliCommand::Search:
        return searchFor(session, std::move(options));
    case CliCommand::Doctor:
        return examine(session, std::move(options));
    case CliCommand::Lists:
        return printLists(session, std::move(options));
    case CliCommand::EmployeeTypeAdd:
    case CliCommand::EmployeeTypeUpdate:
    case CliCommand::EmployeeTypeRemove:
        return writeEmployeeType(session, std::move(options));
    case CliCommand::GroupList:
        return listGroups(session, std::move(options));
    case CliCommand::GroupMembers:
        return listGroupMembers(session, std::move(options));
    case CliCommand::GroupAdd:
    case CliCommand::GroupRemove:
        return writeGroup(session, std::move(options));
    case CliCommand::Events:
        return listEvents(session, std::move(options));
    case CliCommand::PersonShow:
        return showPerson(session, std::move(options));
    case CliCommand::PersonUpdate:
        return isForSeveral(options) ? updatePeople(session, std::move(options))
                                     : writePerson(session, std::move(options));
    case CliCommand::PersonCreate:
    case CliCommand::PersonMove:
    case CliCommand::PersonOffboard:
    case CliCommand::PersonRestore:
        return writePerson(session, std::move(options));
    case CliCommand::DepartmentCreate:
    case CliCommand::DepartmentUpdate:
    case CliCommand::DepartmentMove:
    case CliCommand::DepartmentDelete:
        break;
    }
    return writeDepartment(session, std::move(options));
}

/// The exit code of the command, or that of the signal which came first.
int runUntilEnd(QCoreApplication &application, const CliOptions &options)
{
    const Result<QString> folder = options.connection.folder();
    if (!folder)
        return Output::fail(folder.error());
    const auto proxy =
        std::make_shared<CurrentProxy>(options.connection.proxy.value_or(ProxyChoice()));
    Session session(options.connection, *folder, platformFactory(proxy));
    bool interrupted = false;
    UnixSignals interruptions;
    QObject::connect(&interruptions, &UnixSignals::closeRequested, &application, [&] {
        interrupted = true;
        session.close();
        application.exit(Output::codeAtEnd(options.command == CliCommand::Watch ? Output::Done
                                                                                : Output::Failed));
    });
    QTimer::singleShot(0, &application, [&] {
        runCommand(session, options).then([&](int code) {
            if (interrupted)
                return;
            session.close();
            application.exit(Output::codeAtEnd(code));
        });
    });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORGDESK_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    installTranslators(languageIn(arguments));
    const ParsedCli parsed = parseCli(arguments);
    if (const auto *print = std::get_if<PrintOnly>(&parsed)) {
        Output::print(print->text);
        return Output::codeAtEnd(Output::Done);
    }
    if (const auto *wrong = std::get_if<UsageError>(&parsed))
        return Output::wrongUsage(wrong->text);
    return runUntilEnd(application, std::get<CliOptions>(parsed));
}
