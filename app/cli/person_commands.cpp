// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/person_commands.h"

#include "app/cli/output.h"
#include "app/cli/person_changes.h"
#include "app/cli/run_report.h"
#include "core/workspace/directory_json.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QJsonDocument>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum class Form { Json, Lines };

QString lineText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QCoro::Task<int> printPerson(Workspace &workspace, QString id, Form form)
{
    const Result<Person> person = co_await readPerson(workspace, id);
    if (!person)
        co_return Output::fail(person.error());
    const QJsonObject details = personDetailsJson(*person, workspace.lists());
    if (form == Form::Json) {
        Output::json(details);
        co_return Output::Done;
    }
    for (auto member = details.constBegin(); member != details.constEnd(); ++member)
        Output::line({member.key(), lineText(member.value())});
    co_return Output::Done;
}

} // namespace

QCoro::Task<int> showPerson(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return Output::fail(opened.error());
    const Form form = options.has(u"json"_s) ? Form::Json : Form::Lines;
    co_return co_await printPerson(session.workspace(), options.id, form);
}

QCoro::Task<int> writePerson(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToWrite();
    if (!opened)
        co_return Output::fail(opened.error());
    const auto change = co_await composeForPerson(session.workspace(), options);
    if (!change)
        co_return Output::fail(change.error());
    QString target = options.id;
    if (*change) {
        const QList<Change> changes{**change};
        const Result<RunReport> report = co_await session.run(makePlan(changes));
        if (!report)
            co_return Output::fail(report.error());
        if (!report->succeeded())
            co_return tellFailure(*report, session.workspace().directory());
        tellParts(*report);
        target = targetPerson(**change).value();
        if (options.command == CliCommand::PersonCreate)
            target = report->entries.constLast().created.person.value();
    } else {
        Output::say(Cli::tr("It is so already; nothing was changed."));
    }
    if (options.command == CliCommand::PersonOffboard) {
        Output::json(QJsonObject{{u"offboarded"_s, target}});
        co_return Output::Done;
    }
    co_return co_await printPerson(session.workspace(), target, Form::Json);
}

} // namespace OrgDesk
