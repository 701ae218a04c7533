// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/sync/engine_on_sandbox.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

EngineOnSandbox::EngineOnSandbox(Sandbox::Options options)
    : sandbox(options)
{
    settings.compareEvery = 0ms;
}

void EngineOnSandbox::open()
{
    kill();
    mirror = std::move(*MirrorStore::open(folder.path(), systemClock()));
    journal = std::move(*JournalStore::open(folder.path(), systemClock()));
    engine = std::make_unique<SyncEngine>(*mirror, journal.get(), systemClock(), settings);
    SyncEngine *sync = engine.get();
    QObject::connect(sync, &SyncEngine::finished, sync, [this] { ++finished; });
    QObject::connect(sync, &SyncEngine::removalsHeld, sync,
                     [this](const HeldRemovals &removals) { held.append(removals); });
    if (!engine->load())
        qFatal("The mirror cannot be read");
    platform = OrgDesk::Test::open(sandbox, *engine);
    engine->setPlatform(platform->reading(), platform->events(), platform->capabilities());
    runner =
        std::make_unique<PlanRunner>(*journal, *mirror, engine->tree(), *engine, systemClock());
    runner->setWriting(platform->writing(), platform->capabilities());
    QObject::connect(runner.get(), &PlanRunner::overlayChanged, sync, &SyncEngine::setOwnChanges);
    finished = 0;
}

void EngineOnSandbox::kill()
{
    runner.reset();
    engine.reset();
    platform.reset();
    journal.reset();
    mirror.reset();
}

bool EngineOnSandbox::waitForSync()
{
    engine->start();
    return waitFor([this] { return finished > 0; }, 60s);
}

namespace {

// What both sides know of a department and of a person, in the sandbox's words.
QString told(const QJsonObject &department)
{
    return u"%1 %2 below %3 at %4"_s.arg(
        department[u"open_department_id"_s].toString(), department[u"name"_s].toString(),
        department[u"parent_department_id"_s].toString(), department[u"order"_s].toString());
}

QString toldPerson(const QJsonObject &person)
{
    QStringList places;
    const QJsonArray ids = person[u"department_ids"_s].toArray();
    for (const QJsonValue &id : ids)
        places.append(id.toString());
    places.sort();
    return u"%1 %2 %3 in %4"_s.arg(person[u"open_id"_s].toString(), person[u"name"_s].toString(),
                                   person[u"job_title"_s].toString(), places.join(u','));
}

} // namespace

QString EngineOnSandbox::difference()
{
    QStringList expected;
    QStringList actual;
    const QJsonArray departments = sandbox.departments();
    for (const QJsonValue &department : departments)
        expected.append(told(department.toObject()));
    const QJsonArray people = sandbox.people();
    for (const QJsonValue &person : people)
        expected.append(toldPerson(person.toObject()));
    const QList<Department> mirrored = mirror->departments().value_or(QList<Department>());
    for (const Department &department : mirrored) {
        if (department.id != sharedPeopleDepartment())
            actual.append(u"%1 %2 below %3 at %4"_s.arg(department.id.value(), department.name,
                                                        department.parent.value(),
                                                        QString::number(department.order)));
    }
    const QList<PersonId> ids = mirror->allPeople().value_or(QList<PersonId>());
    for (const PersonId &id : ids) {
        const Person person = mirror->person(id).value_or(std::nullopt).value_or(Person());
        QStringList places;
        for (const Membership &place : person.memberships)
            places.append(place.department.value());
        places.removeAll(sharedPeopleDepartment().value());
        places.sort();
        actual.append(u"%1 %2 %3 in %4"_s.arg(person.id.value(), person.name, person.jobTitle,
                                              places.join(u',')));
    }
    expected.sort();
    actual.sort();
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i))
            return u"the sandbox has \"%1\", the mirror \"%2\""_s.arg(expected.value(i),
                                                                      actual.value(i));
    }
    return {};
}

QString EngineOnSandbox::waitUntilEqual(std::chrono::milliseconds limit)
{
    QString last;
    waitFor(
        [&] {
            last = difference();
            return last.isEmpty();
        },
        limit);
    return last;
}

} // namespace OrgDesk::Test
