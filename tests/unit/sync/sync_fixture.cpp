// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/unit/sync/sync_fixture.h"

#include "tests/testlib/wait.h"
#include "tests/unit/sync/failing_journal.h"
#include "tests/unit/sync/failing_mirror.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

SyncFixture::SyncFixture()
{
    reading.truth = smallTruth();
    settings.confirmDebounce = 5ms;
    settings.confirmDebounceLimit = 20ms;
    settings.countsDebounce = 10ms;
    settings.confirmRetries = {10ms, 20ms, 40ms};
    settings.compareEvery = 0ms;
    settings.channelWait = 50ms;
    settings.retryFirst = 5ms;
    settings.retryCeiling = 20ms;
    settings.scopeRetries = {5ms, 10ms};
    settings.scrubDelay = 5ms;
    settings.scrubRetry = 5ms;
    settings.progressEvery = 1ms;
    settings.readsInFlight = 4;
}

SyncFixture::~SyncFixture()
{
    crash();
}

void SyncFixture::crash()
{
    engine.reset();
    journal.reset();
    mirror.reset();
    // The calls of the dead engine still come back.
    waitFor([this] { return reading.underWay == 0; });
    QTest::qWait(1);
}

void SyncFixture::open()
{
    crash();
    auto openedMirror = MirrorStore::open(folder.path(), clock);
    auto openedJournal = JournalStore::open(folder.path(), clock);
    if (!openedMirror || !openedJournal)
        qFatal("The stores cannot be opened");
    mirror = std::make_unique<FailingMirror>(std::move(*openedMirror), diskIsFull);
    journal = std::make_unique<FailingJournal>(std::move(*openedJournal), journalFails);
    engine = std::make_unique<SyncEngine>(*mirror, journal.get(), clock, settings);
    SyncEngine *made = engine.get();
    QObject::connect(made, &SyncEngine::finished, made, [this] { ++finished; });
    QObject::connect(made, &SyncEngine::valuesErased, made, [this] { ++erased; });
    QObject::connect(made, &SyncEngine::failed, made,
                     [this](const Error &error) { failures.append(error); });
    QObject::connect(made, &SyncEngine::activity, made,
                     [this](const ActivityEntry &entry) { activities.append(entry); });
    QObject::connect(made, &SyncEngine::committed, made,
                     [this](const Commit &commit) { commits.append(commit); });
    QObject::connect(made, &SyncEngine::removalsHeld, made,
                     [this](const HeldRemovals &removals) { held.append(removals); });
    if (!engine->load())
        qFatal("The mirror cannot be read");
    engine->setPlatform(&reading, &channel, fakeCapabilities());
}

bool SyncFixture::startAndFinish()
{
    const int before = finished;
    engine->start();
    return waitFor([&] { return finished > before; });
}

bool SyncFixture::sync()
{
    open();
    return startAndFinish() && settle();
}

bool SyncFixture::compareAndFinish()
{
    const int before = finished;
    engine->compare();
    return waitFor([&] { return finished > before; });
}

bool SyncFixture::isInFolder(const QByteArray &text) const
{
    const QDir dir(folder.path());
    const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    });
}

bool SyncFixture::settle()
{
    return waitFor([this] { return engine->isQuiet(); });
}

Delta SyncFixture::event(const Fact &fact, const QDateTime &at)
{
    static int number = 0;
    Delta delta;
    delta.facts = {fact};
    delta.origin = Origin::Event;
    delta.at = at;
    delta.eventId = u"event-%1"_s.arg(++number);
    return delta;
}

Delta SyncFixture::eventAbout(const QString &department)
{
    const DepartmentId id(department);
    if (!reading.truth.departments.contains(id))
        return event(DepartmentRemoved{id}, clock.now());
    DepartmentUpserted fact = reading.truth.row(id);
    // As on Feishu: no translated names and no counts in an event.
    fact.fields.setFlag(DepartmentField::I18nName, false);
    fact.fields.setFlag(DepartmentField::MemberCount, false);
    fact.department.memberCount.reset();
    return event(fact, clock.now());
}

Delta SyncFixture::eventAboutPerson(const QString &person)
{
    const PersonId id(person);
    if (!reading.truth.people.contains(id))
        return event(PersonRemoved{id}, clock.now());
    return event(reading.truth.row(id), clock.now());
}

std::optional<Person> SyncFixture::person(const QString &id)
{
    return mirror->person(PersonId(id)).value_or(std::nullopt);
}

const Department *SyncFixture::department(const QString &id) const
{
    return engine->tree().find(DepartmentId(id));
}

namespace {

QStringList placesOf(const Person &person)
{
    QStringList places;
    for (const Membership &place : person.memberships) {
        if (place.department != sharedPeopleDepartment())
            places.append(place.department.value());
    }
    places.sort();
    return places;
}

QString told(const Department &department, bool counts)
{
    return u"%1 '%2' below %3 at %4 led by %5 with %6"_s.arg(
        department.id.value(), department.name, department.parent.value(),
        QString::number(department.order), department.mainLeader().value(),
        counts ? QString::number(department.memberCount.value_or(-1)) : QString());
}

QString told(const Person &person)
{
    return u"%1 '%2' %3 in %4 mainly %5"_s.arg(person.id.value(), person.name, person.jobTitle,
                                               placesOf(person).join(u','),
                                               person.mainDepartment().value());
}

} // namespace

QString SyncFixture::difference(bool counts)
{
    QStringList expected;
    for (const Department &department : std::as_const(reading.truth.departments)) {
        if (reading.truth.sees(department.id))
            expected.append(told(reading.truth.row(department.id).department, counts));
    }
    for (const Person &person : std::as_const(reading.truth.people)) {
        if (reading.truth.sees(person))
            expected.append(told(person));
    }
    QStringList actual;
    const QList<Department> departments = mirror->departments().value_or(QList<Department>());
    for (const Department &department : departments) {
        if (department.id != sharedPeopleDepartment())
            actual.append(told(department, counts));
    }
    const QList<PersonId> people = mirror->allPeople().value_or(QList<PersonId>());
    for (const PersonId &id : people)
        actual.append(told(mirror->person(id).value_or(std::nullopt).value_or(Person())));
    expected.sort();
    actual.sort();
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i))
            return u"expected \"%1\", got \"%2\""_s.arg(expected.value(i), actual.value(i));
    }
    if (engine && engine->tree().size() != departments.size())
        return u"the engine's tree has %1 departments, the store %2"_s.arg(engine->tree().size())
            .arg(departments.size());
    return {};
}

} // namespace OrgDesk::Test
