// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/person_changes.h"

#include "core/directory/list_text.h"
#include "core/directory/person_fields.h"
#include "core/plan/person_edits.h"

#include <QCoro/QCoroFuture>
#include <QFile>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the platform takes (im-v1/image/create).
constexpr qint64 largestPicture = qint64(10) * 1024 * 1024;

using Composed = Result<std::optional<Change>>;

Error notFound(const QString &what, const QString &id)
{
    return makeError(ErrorKind::NotFound, what + u' ' + id);
}

QCoro::Task<Result<PersonId>> personIn(Workspace &workspace, QString id)
{
    const Result<PersonId> found = co_await workspace.resolvePerson(id);
    if (!found && found.error().kind == ErrorKind::NotFound)
        co_return failure(notFound(u"person"_s, id));
    co_return found;
}

Result<DepartmentId> departmentIn(const Workspace &workspace, const QString &id)
{
    const DepartmentId found = workspace.directory().resolve(id);
    if (found.isEmpty())
        return failure(notFound(u"department"_s, id));
    return found;
}

Result<QList<DepartmentId>> departmentsIn(const Workspace &workspace, const QStringList &ids)
{
    QList<DepartmentId> departments;
    for (const QString &id : ids) {
        const Result<DepartmentId> department = departmentIn(workspace, id);
        if (!department)
            return failure(department.error());
        departments.append(*department);
    }
    return departments;
}

struct Settings
{
    Person person;
    PersonFields fields;
};

const QString customPrefix = u"custom:"_s;

/// One --set value.
Result<void> setOne(Settings &settings, const QString &key, const QString &text,
                    const CompanyLists &lists)
{
    if (key.startsWith(customPrefix)) {
        settings.fields |= PersonField::CustomValues;
        return setCustomFromText(settings.person, key.sliced(customPrefix.size()), text, lists);
    }
    const auto field = personFieldFrom(key);
    if (!field)
        return failure(ErrorKind::Invalid, u"there is no value \"%1\""_s.arg(key));
    settings.fields |= *field;
    return setFromText(settings.person, *field, text, lists);
}

Result<Settings> settingsIn(const CliOptions &options, Person person, const CompanyLists &lists)
{
    Settings settings{std::move(person), {}};
    const QStringList words = options.all(u"set"_s);
    for (const QString &word : words) {
        const QString key = word.section(u'=', 0, 0).trimmed();
        const Result<void> set = setOne(settings, key, word.section(u'=', 1), lists);
        if (!set)
            return failure(set.error());
    }
    return settings;
}

/// Brings the file to the platform; the key that it has there.
QCoro::Task<Result<QString>> bringPicture(Workspace &workspace, QString fileName)
{
    if (workspace.options().mirrorOnly)
        co_return failure(ErrorKind::Unsupported,
                          u"a picture cannot be handed to an open window: close it first"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(ErrorKind::Invalid, fileName + u": "_s + file.errorString());
    if (file.size() > largestPicture)
        co_return failure(ErrorKind::Invalid, fileName + u": more than 10 MB"_s);
    const Result<QString> key = co_await workspace.uploadPicture(file.readAll());
    co_return key;
}

/// The --set values on top of a person; the IDs of superiors may be of either kind.
QCoro::Task<Result<Settings>> applySettings(Workspace &workspace, CliOptions options, Person person)
{
    const QList<CustomValue> before = person.customValues;
    Result<Settings> settings = settingsIn(options, std::move(person), workspace.lists());
    if (!settings)
        co_return settings;
    if (settings->fields.testFlag(PersonField::Leader) && !settings->person.leader.isEmpty()) {
        const Result<PersonId> leader =
            co_await personIn(workspace, settings->person.leader.value());
        if (!leader)
            co_return failure(leader.error());
        settings->person.leader = *leader;
    }
    if (settings->fields.testFlag(PersonField::DottedLineLeaders)) {
        for (PersonId &leader : settings->person.dottedLineLeaders) {
            const Result<PersonId> found = co_await personIn(workspace, leader.value());
            if (!found)
                co_return failure(found.error());
            leader = *found;
        }
    }
    for (CustomValue &value : settings->person.customValues) {
        if (value.type != CustomFieldType::Person || before.contains(value))
            continue;
        const Result<PersonId> meant = co_await personIn(workspace, value.person);
        if (!meant)
            co_return failure(meant.error());
        value.person = meant->value();
    }
    if (options.has(u"picture"_s)) {
        const Result<QString> key = co_await bringPicture(workspace, options.value(u"picture"_s));
        if (!key)
            co_return failure(key.error());
        settings->person.avatarKey = *key;
        settings->fields |= PersonField::AvatarKey;
    }
    co_return settings;
}

QCoro::Task<Composed> composeCreate(Workspace &workspace, CliOptions options)
{
    const auto departments = departmentsIn(workspace, options.all(u"department"_s));
    if (!departments)
        co_return failure(departments.error());
    Person person;
    person.employeeType = 1;
    person.memberships = membershipsIn(*departments);
    const Result<Settings> settings = co_await applySettings(workspace, options, person);
    if (!settings)
        co_return failure(settings.error());
    CreatePerson create;
    create.localId = u"new"_s;
    create.wanted = settings->person;
    create.fields = settings->fields | PersonField::Memberships | PersonField::EmployeeType;
    co_return std::optional(makeChange(create));
}

QCoro::Task<Composed> composeUpdate(Workspace &workspace, CliOptions options)
{
    const Result<Person> base = co_await readPerson(workspace, options.id);
    if (!base)
        co_return failure(base.error());
    Result<Settings> settings = co_await applySettings(workspace, options, *base);
    if (!settings)
        co_return failure(settings.error());
    Person &wanted = settings->person;
    // Unfreezing somebody who has not logged in yet changes nothing.
    if (settings->fields.testFlag(PersonField::Status) && wanted.status == PersonStatus::Active
        && base->status != PersonStatus::Frozen)
        wanted.status = base->status;
    co_return editPerson(*base, wanted, settings->fields);
}

QCoro::Task<Composed> composeMove(Workspace &workspace, CliOptions options)
{
    const Result<Person> base = co_await readPerson(workspace, options.id);
    if (!base)
        co_return failure(base.error());
    const Result<DepartmentId> to = departmentIn(workspace, options.value(u"to"_s));
    if (!to)
        co_return failure(to.error());
    DepartmentId from = base->mainDepartment();
    if (options.has(u"from"_s)) {
        const Result<DepartmentId> asked = departmentIn(workspace, options.value(u"from"_s));
        if (!asked)
            co_return failure(asked.error());
        if (!base->isMemberOf(*asked))
            co_return failure(ErrorKind::Invalid,
                              u"the person is not in the department of --from"_s);
        from = *asked;
    }
    Person wanted = *base;
    wanted.memberships = options.has(u"add"_s) ? addedTo(base->memberships, *to)
                                               : movedBetween(base->memberships, from, *to);
    co_return editPerson(*base, wanted, PersonField::Memberships);
}

struct AcceptorOption
{
    const char *option;
    PersonId HandOver::*member;
};

constexpr AcceptorOption acceptorOptions[] = {
    {"documents", &HandOver::documents},
    {"calendar", &HandOver::calendar},
    {"surveys", &HandOver::surveys},
    {"minutes", &HandOver::minutes},
    {"applications", &HandOver::applications},
    {"integrations", &HandOver::integrations},
    {"external-chats", &HandOver::externalChats},
    {"department-chats", &HandOver::departmentChats},
};

QCoro::Task<Result<HandOver>> handOverIn(Workspace &workspace, CliOptions options)
{
    HandOver handOver;
    if (options.has(u"hand-over-to"_s)) {
        const Result<PersonId> all = co_await personIn(workspace, options.value(u"hand-over-to"_s));
        if (!all)
            co_return failure(all.error());
        handOver = handOverTo(*all);
    }
    for (const AcceptorOption &acceptor : acceptorOptions) {
        const QString name = QString::fromLatin1(acceptor.option);
        if (!options.has(name))
            continue;
        const Result<PersonId> person = co_await personIn(workspace, options.value(name));
        if (!person)
            co_return failure(person.error());
        handOver.*acceptor.member = *person;
    }
    const QString mail = options.value(u"mail"_s);
    if (mail == u"keep"_s || mail == u"delete"_s) {
        handOver.mail = mail == u"keep"_s ? HandOver::Mail::Keep : HandOver::Mail::Delete;
        handOver.mailAcceptor = {};
    } else if (!mail.isEmpty()) {
        const Result<PersonId> person = co_await personIn(workspace, mail);
        if (!person)
            co_return failure(person.error());
        handOver.mail = HandOver::Mail::Transfer;
        handOver.mailAcceptor = *person;
    }
    co_return handOver;
}

QCoro::Task<Composed> composeOffboard(Workspace &workspace, CliOptions options)
{
    const Result<Person> base = co_await readPerson(workspace, options.id);
    if (!base)
        co_return failure(base.error());
    const Result<HandOver> handOver = co_await handOverIn(workspace, options);
    if (!handOver)
        co_return failure(handOver.error());
    co_return std::optional(makeChange(OffboardPerson{base->id, *base, *handOver}));
}

QCoro::Task<Composed> composeRestore(Workspace &workspace, CliOptions options)
{
    const auto departments = departmentsIn(workspace, options.all(u"department"_s));
    if (!departments)
        co_return failure(departments.error());
    const Result<QList<DepartedPerson>> departed = co_await workspace.departed();
    // Beside a window, the list is the window's.
    if (!departed && departed.error().kind != ErrorKind::Unsupported)
        co_return failure(departed.error());
    // Whoever left while OrgDesk did not look is known by the permanent ID only.
    Person base;
    base.id = PersonId(options.id);
    for (const DepartedPerson &known : departed.value_or(QList<DepartedPerson>())) {
        if (known.person.id.value() == options.id || known.person.customId == options.id)
            base = known.person;
    }
    co_return std::optional(makeChange(RestorePerson{base.id, base, membershipsIn(*departments)}));
}

} // namespace

QCoro::Task<Result<Person>> readPerson(Workspace &workspace, QString id)
{
    const Result<PersonId> found = co_await personIn(workspace, id);
    if (!found)
        co_return failure(found.error());
    const QList<PersonId> ids{*found};
    const Result<QList<Person>> people = co_await workspace.people(ids);
    if (!people)
        co_return failure(people.error());
    if (people->isEmpty())
        co_return failure(notFound(u"person"_s, id));
    co_return people->constFirst();
}

QCoro::Task<Result<std::optional<Change>>> composeForPerson(Workspace &workspace,
                                                            CliOptions options)
{
    switch (options.command) {
    case CliCommand::PersonCreate:
        return composeCreate(workspace, std::move(options));
    case CliCommand::PersonMove:
        return composeMove(workspace, std::move(options));
    case CliCommand::PersonOffboard:
        return composeOffboard(workspace, std::move(options));
    case CliCommand::PersonRestore:
        return composeRestore(workspace, std::move(options));
    default:
        return composeUpdate(workspace, std::move(options));
    }
}

} // namespace OrgDesk
