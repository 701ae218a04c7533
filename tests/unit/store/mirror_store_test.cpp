// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/database.h"
#include "core/store/store_files.h"
#include "tests/testlib/fake_clock.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QFile>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Department fullDepartment()
{
    Department department = Test::department(u"Sales"_s);
    department.i18nName = {u"销售"_s, u"Sales"_s, u"営業"_s};
    department.customId = u"D1"_s;
    department.order = 4'000'000'000;
    department.leaders = {{personId(u"Li"_s), LeaderRole::Main},
                          {personId(u"Wu"_s), LeaderRole::Deputy}};
    department.memberCount = 12;
    department.hrbps = {personId(u"Wu"_s), personId(u"Li"_s)};
    department.hasChat = true;
    department.chatId = u"oc_1"_s;
    department.chatEmployeeTypes = {6, 1};
    department.unit = UnitId(u"tokyo"_s);
    return department;
}

Person fullPerson()
{
    Person person =
        Test::person(u"张晓明 <b>&\U0001F600"_s, {departmentId(u"Sales"_s), rootDepartment()});
    person.customId = u"u1"_s;
    person.enName = u"Ming"_s;
    person.nickname = u"小明"_s;
    person.email = u"ming@example.com"_s;
    person.enterpriseEmail = u"ming@corp.example.com"_s;
    person.mobile = u"+8613800138000"_s;
    person.employeeNo = u"E1"_s;
    person.jobTitle = u"Engineer"_s;
    person.city = u"上海"_s;
    person.country = u"CN"_s;
    person.workStation = u"3F-12"_s;
    person.leader = personId(u"Li"_s);
    person.status = PersonStatus::Frozen;
    person.joinTime = 1'700'000'000;
    person.employeeType = 7;
    person.gender = 2;
    person.memberships.first().personOrder = 9;
    return person;
}

} // namespace

class MirrorStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldKeepEveryValueAcrossAReopening()
    {
        // GIVEN a department and a person with everything filled in
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(fullDepartment()), known(fullPerson())}));

        // WHEN the program starts again
        mirror.reopen();

        // THEN they are what they were
        QCOMPARE(*mirror.store->departments(), QList<Department>{fullDepartment()});
        QVERIFY(*mirror.store->person(fullPerson().id) == fullPerson());
        QVERIFY(*mirror.store->person(personId(u"nobody"_s)) == std::nullopt);
    }

    void shouldKeepAPictureAsLongAsItsPerson()
    {
        TestMirror mirror;
        const Person li = person(u"Li"_s, {});
        static_cast<void>(mirror.apply({known(li)}));
        const QByteArray bytes("picture of Li Na");
        QVERIFY(mirror.store->keepPicture(li.id, u"v2_a"_s, bytes).has_value());
        // It outlives the program, and is found under its own key only.
        mirror.reopen();
        QCOMPARE(*mirror.store->picture(li.id, u"v2_a"_s), bytes);
        QVERIFY(mirror.store->picture(li.id, u"v2_b"_s)->isEmpty());
        // A newer one takes its place.
        QVERIFY(mirror.store->keepPicture(li.id, u"v2_b"_s, bytes + '2').has_value());
        QVERIFY(mirror.store->picture(li.id, u"v2_a"_s)->isEmpty());
        // It leaves with the person, and nobody unknown has one.
        static_cast<void>(mirror.apply({gone(li.id)}));
        QVERIFY(mirror.store->picture(li.id, u"v2_b"_s)->isEmpty());
        QVERIFY(mirror.store->keepPicture(li.id, u"v2_b"_s, bytes).has_value());
        QVERIFY(mirror.store->picture(li.id, u"v2_b"_s)->isEmpty());
        QVERIFY(mirror.store->scrub().has_value());
        QVERIFY(!allBytes(mirror.folder()).contains(bytes));
    }

    void shouldSayWhatChanged()
    {
        TestMirror mirror;
        const Department sales = department(u"Sales"_s);
        const Person li = person(u"Li"_s, {sales.id});

        // GIVEN they are new
        const Commit first = mirror.apply({known(sales), known(li)});
        QCOMPARE(first.revision, 1);
        QVERIFY(first.departments == (QList<DepartmentChange>{{std::nullopt, sales}}));
        QVERIFY(first.people == (QList<PersonChange>{{std::nullopt, li}}));
        QCOMPARE(first.membersChanged, QSet<DepartmentId>{sales.id});

        // WHEN one value of each is altered
        Department renamed = sales;
        renamed.name = u"Sales East"_s;
        Person promoted = li;
        promoted.jobTitle = u"Director"_s;
        const Commit second = mirror.apply({DepartmentUpserted{renamed, DepartmentField::Name},
                                            PersonUpserted{promoted, PersonField::JobTitle}},
                                           Origin::Event);

        // THEN the commit holds whole values before and after
        QCOMPARE(second.revision, 2);
        QCOMPARE(second.origin, Origin::Event);
        QVERIFY(second.departments == (QList<DepartmentChange>{{sales, renamed}}));
        QVERIFY(second.people == (QList<PersonChange>{{li, promoted}}));
        QCOMPARE(second.membersChanged, QSet<DepartmentId>{sales.id});
    }

    void shouldKeepTheRevisionWhenNothingIsNews()
    {
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(fullDepartment()), known(fullPerson())}));
        const Commit again =
            mirror.apply({known(fullDepartment()), known(fullPerson()), gone(personId(u"nobody"_s)),
                          gone(departmentId(u"none"_s))});
        QVERIFY(again.isEmpty());
        QCOMPARE(again.revision, 1);
        QVERIFY(again.membersChanged.isEmpty());
    }

    void shouldNotTakeAnotherOrderOfMembershipsForNews()
    {
        TestMirror mirror;
        Person li =
            person(u"Li"_s, {departmentId(u"A"_s), departmentId(u"B"_s), departmentId(u"C"_s)});
        static_cast<void>(mirror.apply({known(li)}));
        std::reverse(li.memberships.begin(), li.memberships.end());
        QVERIFY(mirror.apply({known(li)}).isEmpty());
        QCOMPARE((*mirror.store->person(li.id))->memberships.first().department,
                 departmentId(u"A"_s));
    }

    void shouldAlterOnlyTheNamedFields()
    {
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(fullDepartment()), known(fullPerson())}));
        Person poor;
        poor.id = fullPerson().id;
        poor.name = u"New Name"_s;
        static_cast<void>(mirror.apply({PersonUpserted{poor, PersonField::Name}}));
        Person expected = fullPerson();
        expected.name = u"New Name"_s;
        QVERIFY(*mirror.store->person(poor.id) == expected);
    }

    void shouldAddMembershipsThatAreNotTheWholeTruth()
    {
        // GIVEN somebody in one department
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(person(u"Li"_s, {departmentId(u"A"_s)}))}));

        // WHEN a read of another department's members names the person, without a claim to be all
        Person seen;
        seen.id = personId(u"Li"_s);
        seen.memberships = {{departmentId(u"B"_s), 3, 0, false}};
        const Commit commit = mirror.apply({PersonUpserted{seen, PersonFields()}});

        // THEN the person is in both
        QCOMPARE(commit.people.size(), 1);
        const Person now = **mirror.store->person(seen.id);
        QVERIFY(now.isMemberOf(departmentId(u"A"_s)));
        QVERIFY(now.isMemberOf(departmentId(u"B"_s)));
        QCOMPARE(now.mainDepartment(), departmentId(u"A"_s));
    }

    void shouldTakePeopleBeforeTheirDepartments()
    {
        // GIVEN a person whose department has not arrived
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(person(u"Li"_s, {departmentId(u"A"_s)}))}));
        QVERIFY(mirror.store->departments()->isEmpty());
        QCOMPARE(*mirror.store->membersOf(departmentId(u"A"_s)),
                 QList<PersonId>{personId(u"Li"_s)});

        // WHEN it arrives, it is new, and has the member
        const Commit commit = mirror.apply({known(department(u"A"_s))});
        QVERIFY(commit.departments.first().before == std::nullopt);
        QCOMPARE(mirror.store->departments()->size(), 1);
        QCOMPARE(*mirror.store->membersOf(departmentId(u"A"_s)),
                 QList<PersonId>{personId(u"Li"_s)});
    }

    void shouldTakeADepartedPersonForRemoved()
    {
        TestMirror mirror;
        Person li = person(u"Li"_s, {departmentId(u"A"_s)});
        static_cast<void>(mirror.apply({known(li)}));
        Person departed = li;
        departed.status = PersonStatus::Departed;
        const Commit commit = mirror.apply({known(departed)});
        QVERIFY(commit.people.isEmpty());
        QCOMPARE(commit.removedPeople.size(), 1);
        QVERIFY(commit.removedPeople.first() == li);
        QCOMPARE(commit.membersChanged, QSet<DepartmentId>{departmentId(u"A"_s)});
        QVERIFY(mirror.store->allPeople()->isEmpty());
    }

    void shouldTakePeopleOutOfARemovedDepartmentButKeepThem()
    {
        TestMirror mirror;
        const Person li = person(u"Li"_s, {departmentId(u"A"_s), departmentId(u"B"_s)});
        static_cast<void>(
            mirror.apply({known(department(u"A"_s)), known(department(u"B"_s)), known(li)}));

        const Commit commit = mirror.apply({gone(departmentId(u"A"_s))}, Origin::Event);

        QCOMPARE(commit.removedDepartments.size(), 1);
        QCOMPARE(commit.people.size(), 1);
        QVERIFY(commit.people.first().before == li);
        QVERIFY(!commit.people.first().now.isMemberOf(departmentId(u"A"_s)));
        QVERIFY((*mirror.store->person(li.id))->isMemberOf(departmentId(u"B"_s)));
        QVERIFY(mirror.store->membersOf(departmentId(u"A"_s))->isEmpty());
    }

    void shouldMakeOneChangeOfSeveralFactsAboutOneThing()
    {
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(person(u"Li"_s, {departmentId(u"A"_s)}))}));
        const Commit backAgain =
            mirror.apply({gone(personId(u"Li"_s)), known(person(u"Li"_s, {departmentId(u"B"_s)}))});
        QCOMPARE(backAgain.people.size(), 1);
        QVERIFY(backAgain.people.first().before.has_value());
        QVERIFY(backAgain.removedPeople.isEmpty());

        const Commit never = mirror.apply({known(department(u"X"_s)), gone(departmentId(u"X"_s)),
                                           known(person(u"Wu"_s, {})), gone(personId(u"Wu"_s))});
        QVERIFY(never.isEmpty());
    }

    void shouldKeepAMembershipInADepartmentRemovedBefore()
    {
        // A removal and, in the same Delta, a person who is still (or again) in that department.
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(department(u"A"_s))}));
        static_cast<void>(mirror.apply(
            {gone(departmentId(u"A"_s)), known(person(u"Li"_s, {departmentId(u"A"_s)}))}));
        QVERIFY(mirror.store->departments()->isEmpty());
        QCOMPARE(mirror.store->membersOf(departmentId(u"A"_s))->size(), 1);
    }

    void shouldRefuseFactsWithoutAnIdAndChangeNothing()
    {
        TestMirror mirror;
        const auto result =
            mirror.store->apply(delta({known(department(u"A"_s)), known(Person())}));
        QVERIFY(!result.has_value());
        QVERIFY(mirror.store->departments()->isEmpty());
        QCOMPARE(mirror.apply({known(department(u"A"_s))}).revision, 1);
    }

    void shouldKeepStateAndNotes()
    {
        TestMirror mirror;
        QVERIFY(!mirror.store->state()->asOf.isValid());
        QVERIFY(!mirror.store->state()->complete);
        static_cast<void>(mirror.apply({known(department(u"A"_s))}));
        const QDateTime time(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
        QVERIFY(mirror.store->setState({0, time, true, true}).has_value());
        QVERIFY(mirror.store->setNote(u"scope"_s, u"all of it"_s).has_value());

        mirror.reopen();

        const MirrorState state = *mirror.store->state();
        QCOMPARE(state.revision, 1);
        QCOMPARE(state.asOf, time);
        QVERIFY(state.complete);
        QVERIFY(state.wholeCompany);
        QCOMPARE(*mirror.store->note(u"scope"_s), u"all of it"_s);
        QVERIFY(mirror.store->setNote(u"scope"_s, {}).has_value());
        QCOMPARE(*mirror.store->note(u"scope"_s), QString());
    }

    void shouldWriteSeveralNotesAtOnce()
    {
        TestMirror mirror;
        QVERIFY(mirror.store->setNotes({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}).has_value());
        QVERIFY(mirror.store->setNotes({{u"a"_s, {}}, {u"c"_s, u"3"_s}}).has_value());
        QCOMPARE(*mirror.store->note(u"a"_s), QString());
        QCOMPARE(*mirror.store->note(u"b"_s), u"2"_s);
        QCOMPARE(*mirror.store->note(u"c"_s), u"3"_s);
    }

    void shouldTellTheDepartmentsOfMembers()
    {
        TestMirror mirror;
        const DepartmentId a = departmentId(u"A"_s);
        const DepartmentId b = departmentId(u"B"_s);
        static_cast<void>(mirror.apply({known(department(u"A"_s)), known(person(u"Li"_s, {a, b})),
                                        known(person(u"Wu"_s, {a})), known(person(u"Xu"_s, {b}))}));
        QCOMPARE(*mirror.store->peopleCount(), 3);
        const auto places = mirror.store->placesOfMembers(a);
        QVERIFY(places.has_value());
        QVERIFY(*places
                == (QList<PersonPlaces>{{personId(u"Li"_s), {a, b}}, {personId(u"Wu"_s), {a}}}));
        QVERIFY(mirror.store->placesOfMembers(departmentId(u"none"_s))->isEmpty());
    }

    void shouldRememberEventsForEightHours()
    {
        QTemporaryDir folder;
        FakeClock clock;
        auto store = std::move(*MirrorStore::open(folder.path(), clock));
        QVERIFY(*store->rememberEvent(u"e1"_s, clock.now()));
        QVERIFY(!*store->rememberEvent(u"e1"_s, clock.now()));
        clock.advance(7h);
        QVERIFY(!*store->rememberEvent(u"e1"_s, clock.now()));
        QVERIFY(*store->rememberEvent(u"old"_s, clock.now().addDays(-1)));
        QVERIFY(!*store->rememberEvent(u"old"_s, clock.now().addDays(-1)));
        clock.advance(2h);
        QVERIFY(*store->rememberEvent(u"e1"_s, clock.now()));
    }

    void shouldKeepTheActivity()
    {
        TestMirror mirror;
        ActivityEntry moved;
        moved.at = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        moved.kind = ActivityKind::PersonMoved;
        moved.person = personId(u"Li"_s);
        moved.name = u"Li"_s;
        moved.from = u"A"_s;
        moved.to = u"B"_s;
        ActivityEntry own;
        own.number = -7;
        own.at = moved.at.addSecs(1);
        own.kind = ActivityKind::ScopeChanged;
        own.count = 3;
        own.removedCount = 4;
        own.own = RunState::Failed;
        own.change = ChangeId(u"c1"_s);
        own.error = makeError(ErrorKind::NameTaken, u"taken"_s, Retry::Later);
        own.error->code = u"43022"_s;
        own.error->permissions = QStringList{u"contact:department"_s};
        own.error->help = QUrl(u"https://example.com/a?b=c"_s);
        own.error->retryAfter = 1500ms;

        const ActivityEntry first = *mirror.store->addActivity(moved);
        QVERIFY(first.number > 0);
        QCOMPARE(mirror.store->addActivity(own)->number, -7);
        QVERIFY(mirror.store->addActivity(moved)->number > first.number);
        mirror.reopen();

        const QList<ActivityEntry> newest = *mirror.store->activity(2);
        QCOMPARE(newest.size(), 2);
        QCOMPARE(newest.at(0).number, -7);
        QVERIFY(newest.at(0).error == own.error);
        QVERIFY(newest.at(0).own == own.own);
        QVERIFY(newest.at(0).change == own.change);
        QCOMPARE(newest.at(0).removedCount, 4);
        QCOMPARE(newest.at(1).from, u"A"_s);
        QCOMPARE(newest.at(1).at, moved.at);
        QCOMPARE(mirror.store->activity(100)->size(), 3);
    }

    void shouldStartAfreshAfterADiscard()
    {
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(department(u"A"_s))}));
        mirror.store.reset();
        QVERIFY(MirrorStore::discard(mirror.folder()).has_value());
        QVERIFY(!QFile::exists(mirrorFile(mirror.folder())));
        QVERIFY(MirrorStore::discard(mirror.folder()).has_value());
        mirror.reopen();
        QVERIFY(mirror.store->departments()->isEmpty());
        QCOMPARE(mirror.store->state()->revision, 0);
    }

    void shouldTellADamagedMirror()
    {
        // GIVEN a mirror of some size whose middle is overwritten after a session that crashed
        TestMirror mirror;
        QList<Fact> facts;
        for (int number = 0; number < 500; ++number)
            facts.append(known(person(u"Person %1"_s.arg(number), {departmentId(u"A"_s)})));
        static_cast<void>(mirror.apply(facts));
        mirror.store.reset();
        {
            auto database = Database::open(mirrorFile(mirror.folder()), Durability::Cache);
            QVERIFY((*database)->execute(u"REPLACE INTO meta VALUES ('open', 1)"_s).has_value());
        }
        QFile file(mirrorFile(mirror.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(30'000, '\x55'));
        file.close();

        // THEN opening says so, and a discard helps
        const auto opened = MirrorStore::open(mirror.folder(), systemClock());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
        QVERIFY(MirrorStore::discard(mirror.folder()).has_value());
        mirror.reopen();
        QVERIFY(mirror.store->allPeople()->isEmpty());
    }

    void shouldTellATruncatedMirror()
    {
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(department(u"A"_s))}));
        mirror.store.reset();
        QFile file(mirrorFile(mirror.folder()));
        QVERIFY(file.resize(5000));
        const auto opened = MirrorStore::open(mirror.folder(), systemClock());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
    }

    void shouldTellAFileInThePlaceOfTheFolder()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"data"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto opened = MirrorStore::open(file.fileName(), systemClock());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreFailed);
    }

    void shouldMakeTheFolderForTheOwnerOnly()
    {
        QTemporaryDir base;
        const QString folder = base.filePath(u"one/two"_s);
        QVERIFY(MirrorStore::open(folder, systemClock()).has_value());
        for (const QString &made : {folder, base.filePath(u"one"_s)})
            QCOMPARE(int(QFileInfo(made).permissions()) & 0x0077, 0);
    }

    void shouldMakeSearchTextsAnewForAnotherVersionOfTheProgram()
    {
        // GIVEN a mirror whose search texts were made by another version
        TestMirror mirror;
        static_cast<void>(mirror.apply(
            {known(department(u"Sales"_s)), known(person(u"Anna"_s, {departmentId(u"Sales"_s)}))}));
        mirror.store.reset();
        {
            auto database = Database::open(mirrorFile(mirror.folder()), Durability::Cache);
            QVERIFY((*database)->execute(u"UPDATE person_search SET text = 'x'"_s).has_value());
            QVERIFY((*database)->execute(u"UPDATE department_search SET text = 'x'"_s).has_value());
            QVERIFY((*database)->execute(u"REPLACE INTO meta VALUES ('collation', 'old')"_s));
        }

        // WHEN it is opened
        mirror.reopen();

        // THEN everything is found again
        auto reader = std::move(*MirrorReader::open(mirror.folder()));
        QCOMPARE(reader->search(u"anna"_s, 5)->size(), 1);
        QCOMPARE(reader->search(u"sales"_s, 5)->size(), 1);
        QVERIFY(reader->search(u"x"_s, 5)->isEmpty());
    }

    void shouldOrderNamesAnewForAnotherVersionOfIcu()
    {
        // GIVEN a mirror whose keys were made by another version
        TestMirror mirror;
        static_cast<void>(mirror.apply({known(person(u"B"_s, {})), known(person(u"A"_s, {}))}));
        mirror.store.reset();
        {
            auto database = Database::open(mirrorFile(mirror.folder()), Durability::Cache);
            QVERIFY((*database)->execute(u"UPDATE people SET name_key = x'00'"_s).has_value());
            QVERIFY(
                (*database)->execute(u"UPDATE person_search SET name_key = x'00'"_s).has_value());
            QVERIFY((*database)->execute(u"REPLACE INTO meta VALUES ('collation', 'old')"_s));
        }

        // WHEN it is opened
        mirror.reopen();

        // THEN the order is right again
        auto reader = std::move(*MirrorReader::open(mirror.folder()));
        QCOMPARE(reader->memberKeys({{}, PersonColumn::Name, Qt::AscendingOrder, {}})->keys,
                 QList<PersonId>({personId(u"A"_s), personId(u"B"_s)}));
        QCOMPARE(reader->search(u"a"_s, 5)->size(), 1);
    }
};

ORGDESK_TEST(MirrorStoreTest)
#include "mirror_store_test.moc"
