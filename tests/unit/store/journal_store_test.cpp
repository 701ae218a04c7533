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

namespace {

JournalEntry entryOf(const PlanId &run, const ChangeWhat &what)
{
    JournalEntry entry;
    entry.run = run;
    entry.change = makeChange(what);
    entry.key = u"key-"_s + entry.change.id.value();
    return entry;
}

CreateDepartment creation(const QString &localId, const QString &name,
                          const DepartmentRef &parent = rootDepartment())
{
    CreateDepartment create;
    create.localId = localId;
    create.parent = parent;
    create.name = name;
    create.i18nName = {u"甲"_s + name, u"En "_s + name, {}};
    return create;
}

} // namespace

class JournalStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup() { m_journal.reset(); }

    void shouldKeepEntriesAcrossAReopening()
    {
        // GIVEN a run of two changes
        JournalEntry create = entryOf(PlanId(u"run"_s), creation(u"new"_s, u"Sales"_s));
        create.name = u"Sales"_s;
        create.to = u"Company"_s;
        create.undoes = PlanId(u"earlier"_s);
        JournalEntry move = entryOf(
            PlanId(u"run"_s),
            MoveDepartment{Planned{u"new"_s}, {rootDepartment(), 1}, {departmentId(u"A"_s), 2}});
        const auto begun = m_journal->begin({create, move});
        QVERIFY(begun.has_value());
        QCOMPARE(begun->size(), 2);
        QVERIFY(begun->at(0).number > 0);
        QVERIFY(begun->at(1).number > begun->at(0).number);
        QCOMPARE(begun->at(0).plannedAt, m_clock.now());

        // WHEN the first is done and the program starts again
        JournalEntry done = begun->at(0);
        done.state = RunState::DonePartly;
        done.created.department = departmentId(u"made"_s);
        done.endedAt = m_clock.now().addMSecs(1234);
        done.requestId = u"log-1"_s;
        done.error = makeError(ErrorKind::Refused, u"a part of it"_s);
        QVERIFY(m_journal->update(done).has_value());
        reopen();

        // THEN everything is as it was
        const auto entries = m_journal->entriesOf(PlanId(u"run"_s));
        QCOMPARE(entries->size(), 2);
        const JournalEntry &first = entries->at(0);
        QVERIFY(first.change == create.change);
        QCOMPARE(first.key, create.key);
        QCOMPARE(first.state, RunState::DonePartly);
        QCOMPARE(first.created.department, departmentId(u"made"_s));
        QCOMPARE(first.endedAt, done.endedAt);
        QCOMPARE(first.requestId, u"log-1"_s);
        QVERIFY(first.error == done.error);
        QCOMPARE(first.name, u"Sales"_s);
        QCOMPARE(first.to, u"Company"_s);
        QCOMPARE(first.undoes, PlanId(u"earlier"_s));
        QVERIFY(entries->at(1).change == move.change);
        QCOMPARE(entries->at(1).state, RunState::Planned);
    }

    void shouldGiveBindings()
    {
        const auto begun =
            m_journal->begin({entryOf(PlanId(u"run"_s), creation(u"new"_s, u"A"_s))});
        QVERIFY(*m_journal->binding(PlanId(u"run"_s), u"new"_s) == CreatedId());
        JournalEntry done = begun->first();
        done.state = RunState::Done;
        done.created.department = departmentId(u"made"_s);
        QVERIFY(m_journal->update(done).has_value());
        QVERIFY(*m_journal->binding(PlanId(u"run"_s), u"new"_s)
                == CreatedId({departmentId(u"made"_s), {}}));
        QVERIFY(*m_journal->binding(PlanId(u"other"_s), u"new"_s) == CreatedId());
        QVERIFY(*m_journal->binding(PlanId(u"run"_s), u"else"_s) == CreatedId());
    }

    void shouldTellWhatACrashLeft()
    {
        QList<JournalEntry> planned;
        for (int number = 0; number < 8; ++number)
            planned.append(entryOf(PlanId(u"run"_s), creation(QString::number(number), u"D"_s)));
        const auto begun = m_journal->begin(planned);
        for (int number = 0; number < 8; ++number) {
            JournalEntry entry = begun->at(number);
            entry.state = static_cast<RunState>(number);
            QVERIFY(m_journal->update(entry).has_value());
        }
        reopen();
        QList<RunState> states;
        const auto unfinished = m_journal->unfinished();
        for (const JournalEntry &entry : *unfinished)
            states.append(entry.state);
        QCOMPARE(states, QList<RunState>({RunState::Planned, RunState::Sent, RunState::Unknown}));
    }

    void shouldGiveTheNewestFirst()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(m_journal->begin({entryOf(PlanId(name), creation(u"x"_s, name))}).has_value());
        const auto newest = m_journal->recent(2);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->at(0).run, PlanId(u"c"_s));
        QCOMPARE(newest->at(1).run, PlanId(u"b"_s));
    }

    void shouldRefuseToUpdateWhatIsNotThere()
    {
        JournalEntry entry = entryOf(PlanId(u"run"_s), creation(u"x"_s, u"A"_s));
        entry.number = 77;
        QVERIFY(!m_journal->update(entry).has_value());
    }

    void shouldEraseNamesAndKeepIdsAndOutcome_data() { addNumbersOfIds(); }

    void shouldEraseNamesAndKeepIdsAndOutcome()
    {
        // GIVEN a hidden department with a history, and a visible one moved out of it
        const DepartmentId hidden = departmentId(u"hidden"_s);
        DepartmentValues old;
        old.name = u"Former Alchemy"_s;
        DepartmentValues wanted;
        wanted.name = u"Alchemy Institute"_s;
        wanted.i18nName = I18nName{u"炼金术研究所"_s, {}, u"錬金術所"_s};
        JournalEntry rename = entryOf(PlanId(u"1"_s), UpdateDepartment{hidden, old, wanted});
        rename.name = u"Former Alchemy"_s;
        rename.state = RunState::Done;
        JournalEntry move =
            entryOf(PlanId(u"2"_s),
                    MoveDepartment{departmentId(u"visible"_s), {hidden, 1}, {rootDepartment(), 2}});
        move.name = u"Visible"_s;
        move.from = u"Alchemy Institute"_s;
        move.to = u"Company"_s;
        Department base = department(u"Alchemy Cellar"_s, hidden);
        base.id = departmentId(u"cellar"_s);
        JournalEntry deletion = entryOf(PlanId(u"3"_s), DeleteDepartment{base.id, base});
        deletion.name = base.name;
        JournalEntry made = entryOf(PlanId(u"4"_s), creation(u"n"_s, u"Alchemy Attic"_s, hidden));
        made.name = u"Alchemy Attic"_s;
        made.created.department = departmentId(u"attic"_s);
        JournalEntry old2 =
            entryOf(PlanId(u"5"_s),
                    MoveDepartment{
                        departmentId(u"visible"_s), {rootDepartment(), 1}, {rootDepartment(), 2}});
        old2.name = u"Visible"_s;
        old2.from = u"Former Alchemy"_s;
        QVERIFY(m_journal->begin({rename, move, deletion, made, old2}).has_value());
        QVERIFY(holds(allBytes(m_folder->path()), u"Former Alchemy"_s));

        // WHEN they are not visible any more
        QVERIFY(m_journal->eraseValues(others(), {hidden, base.id, departmentId(u"attic"_s)})
                    .has_value());

        // THEN no name of theirs is in any file
        const QByteArray bytes = allBytes(m_folder->path());
        for (const QString &name : {u"Alchemy"_s, u"炼金术研究所"_s, u"錬金術所"_s})
            QVERIFY2(!holds(bytes, name), qPrintable(name));
        // and what was done can still be told
        const auto entries = m_journal->recent(9);
        QCOMPARE(entries->size(), 5);
        const JournalEntry &renamed = entries->at(4);
        QCOMPARE(renamed.change.id, rename.change.id);
        QVERIFY(targetDepartment(renamed.change) == hidden);
        QCOMPARE(renamed.state, RunState::Done);
        const JournalEntry &moved = entries->at(3);
        QCOMPARE(moved.name, u"Visible"_s);
        QVERIFY(moved.change == move.change);
    }

    void shouldEraseNamesOfAHiddenDepartmentFromBeforeItsDeletionWasUndone_data()
    {
        addNumbersOfIds();
    }

    void shouldEraseNamesOfAHiddenDepartmentFromBeforeItsDeletionWasUndone()
    {
        // GIVEN a department renamed, deleted and brought back under another ID, twice, the first
        // attempt in vain; and one that has nothing to do with it
        const DepartmentId first = departmentId(u"first"_s);
        const DepartmentId second = departmentId(u"second"_s);
        const DepartmentId third = departmentId(u"third"_s);
        DepartmentValues old;
        old.name = u"Former Alchemy"_s;
        DepartmentValues wanted;
        wanted.name = u"Alchemy"_s;
        JournalEntry rename = entryOf(PlanId(u"1"_s), UpdateDepartment{first, old, wanted});
        rename.name = u"Former Alchemy"_s;
        QList<JournalEntry> entries{rename};
        const auto undone = [&](const QString &run, const DepartmentId &id,
                                const DepartmentId &successor) {
            JournalEntry entry = entryOf(PlanId(run), creation(id.value(), u"Alchemy"_s));
            entry.name = u"Alchemy"_s;
            entry.undoes = PlanId(u"deletion-"_s + id.value());
            entry.created.department = successor;
            return entry;
        };
        for (const DepartmentId &id : {first, second}) {
            Department base = department(u"Alchemy"_s);
            base.id = id;
            JournalEntry deletion =
                entryOf(PlanId(u"deletion-"_s + id.value()), DeleteDepartment{id, base});
            deletion.name = u"Alchemy"_s;
            entries << deletion;
        }
        entries << undone(u"vain"_s, first, {}) << undone(u"2"_s, first, second)
                << undone(u"3"_s, second, third);
        DepartmentValues renamed;
        renamed.name = u"Alchemy Reborn"_s;
        JournalEntry planned =
            entryOf(PlanId(u"3"_s), UpdateDepartment{Planned{second.value()}, wanted, renamed});
        planned.name = u"Alchemy"_s;
        JournalEntry other = entryOf(PlanId(u"4"_s), creation(u"new"_s, u"Sales"_s));
        other.name = u"Sales"_s;
        other.created.department = departmentId(u"sales"_s);
        entries << planned << other;
        QVERIFY(m_journal->begin(entries).has_value());

        // WHEN what it is today cannot be seen any more
        QVERIFY(m_journal->eraseValues(others(), {third}).has_value());

        // THEN nothing tells what it was called
        QVERIFY(!holds(allBytes(m_folder->path()), u"Alchemy"_s));
        QCOMPARE(m_journal->recent(1)->first().name, u"Sales"_s);
        QVERIFY(m_journal->recent(1)->first().change == other.change);
    }

    void shouldEraseNamesOfPeopleWhoWereLeaders_data() { addNumbersOfIds(); }

    void shouldEraseNamesOfPeopleWhoWereLeaders()
    {
        DepartmentValues base;
        base.leaders = QList<Leader>{{personId(u"Zeb"_s), LeaderRole::Main}};
        DepartmentValues wanted;
        wanted.leaders = QList<Leader>{};
        JournalEntry entry =
            entryOf(PlanId(u"1"_s), UpdateDepartment{departmentId(u"A"_s), base, wanted});
        entry.name = u"A"_s;
        entry.from = u"Zebulon Quark"_s;
        QVERIFY(m_journal->begin({entry}).has_value());

        QVERIFY(
            m_journal->eraseValues(others() + QList<PersonId>{personId(u"Zeb"_s)}, {}).has_value());

        QVERIFY(!holds(allBytes(m_folder->path()), u"Zebulon Quark"_s));
        const auto entries = m_journal->recent(1);
        QCOMPARE(entries->first().name, u"A"_s);
        QVERIFY(entries->first().change == entry.change);
    }

    void shouldEraseTheValuesOfPeople_data() { addNumbersOfIds(); }

    void shouldEraseTheValuesOfPeople()
    {
        // GIVEN changes of somebody, whom the journal also keeps as departed, and of somebody else
        Person person;
        person.id = PersonId(u"ou_alchemist"_s);
        person.name = u"Alchemist"_s;
        person.mobile = u"+8613977778888"_s;
        person.memberships = {{departmentId(u"lab"_s), 0, 0, true}};
        Person renamed = person;
        renamed.name = u"Old Alchemist"_s;
        Person other = person;
        other.id = PersonId(u"ou_visible"_s);
        other.name = u"Visible"_s;
        other.mobile = u"+8613911111111"_s;
        const PersonFields fields = PersonField::Name | PersonField::Mobile;
        JournalEntry edit =
            entryOf(PlanId(u"1"_s), UpdatePerson{person.id, fields, renamed, person});
        edit.name = renamed.name;
        JournalEntry creation = entryOf(PlanId(u"2"_s), CreatePerson{u"new"_s, person, fields});
        creation.name = person.name;
        creation.created.person = person.id;
        JournalEntry leaving = entryOf(PlanId(u"3"_s), OffboardPerson{person.id, person, {}});
        leaving.name = person.name;
        JournalEntry kept = entryOf(PlanId(u"4"_s), OffboardPerson{other.id, other, {}});
        kept.name = other.name;
        QVERIFY(m_journal->begin({edit, creation, leaving, kept}).has_value());
        QVERIFY(m_journal->rememberDeparted({person, other}, m_clock.now()).has_value());
        QVERIFY(holds(allBytes(m_folder->path()), u"Alchemist"_s));

        // WHEN the person may not be seen any more
        QVERIFY(m_journal->eraseValues(QList<PersonId>{person.id} + others(), {}).has_value());

        // THEN neither name nor number is in any file, and the rest is as it was
        const QByteArray bytes = allBytes(m_folder->path());
        QVERIFY(!holds(bytes, u"Alchemist"_s));
        QVERIFY(!holds(bytes, u"13977778888"_s));
        QCOMPARE(m_journal->departed()->size(), 1);
        QCOMPARE(m_journal->departed()->constFirst().person, other);
        QVERIFY(m_journal->recent(1)->constFirst().change == kept.change);
        QCOMPARE(targetPerson(m_journal->recent(2)->constLast().change), person.id);
    }

    void shouldKnowWhoLeftForAsLongAsTheyCanComeBack()
    {
        Person early;
        early.id = PersonId(u"ou_early"_s);
        early.name = u"Early"_s;
        Person late = early;
        late.id = PersonId(u"ou_late"_s);
        QVERIFY(m_journal->rememberDeparted({early}, m_clock.now().addDays(-29)).has_value());
        QVERIFY(m_journal->rememberDeparted({late}, m_clock.now().addDays(-1)).has_value());
        // The last to leave comes first, also after a restart.
        reopen();
        QCOMPARE(m_journal->departed()->size(), 2);
        QCOMPARE(m_journal->departed()->constFirst().person.id, late.id);
        // WHEN two days pass
        m_clock.advance(std::chrono::hours(48));
        QCOMPARE(m_journal->departed()->size(), 1);
        // AND the other one is back
        QVERIFY(m_journal->forgetDeparted({late.id}).has_value());
        QVERIFY(m_journal->departed()->isEmpty());
    }

    void shouldEraseOneThingWithoutReadingTheWholeJournal()
    {
        // GIVEN a department with a history, and an entry that cannot even be read
        const DepartmentId hidden = departmentId(u"hidden"_s);
        DepartmentValues old;
        old.name = u"Former Alchemy"_s;
        JournalEntry rename = entryOf(PlanId(u"1"_s), UpdateDepartment{hidden, old, {}});
        rename.name = u"Alchemy"_s;
        QVERIFY(m_journal->begin({rename, entryOf(PlanId(u"2"_s), creation(u"x"_s, u"A"_s))})
                    .has_value());
        m_journal.reset();
        {
            auto database = Database::open(journalFile(m_folder->path()), Durability::Record);
            QVERIFY((*database)->execute(u"UPDATE entries SET change = '{}' WHERE run = '2'"_s));
        }
        reopen();

        // WHEN it is not visible any more
        QVERIFY(m_journal->eraseValues({}, {hidden}).has_value());

        // THEN its names are gone
        QVERIFY(!holds(allBytes(m_folder->path()), u"Alchemy"_s));
    }

    void shouldNotBeTouchedByADiscardOfTheMirror()
    {
        QVERIFY(
            m_journal->begin({entryOf(PlanId(u"run"_s), creation(u"x"_s, u"A"_s))}).has_value());
        QVERIFY(MirrorStore::discard(m_folder->path()).has_value());
        reopen();
        QCOMPARE(m_journal->recent(9)->size(), 1);
    }

    void shouldTellADamagedJournal()
    {
        m_journal.reset();
        QFile file(journalFile(m_folder->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, 'z'));
        file.close();
        const auto opened = JournalStore::open(m_folder->path(), m_clock);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
    }

private:
    // A few IDs are looked for in the journal; for many it is read.
    static void addNumbersOfIds()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("few IDs") << 0;
        QTest::newRow("many IDs") << 100;
    }

    static QList<PersonId> others()
    {
        QFETCH(int, others);
        QList<PersonId> ids;
        for (int i = 0; i < others; ++i)
            ids.append(personId(u"other %1"_s.arg(i)));
        return ids;
    }

    void reopen()
    {
        m_journal.reset();
        auto opened = JournalStore::open(m_folder->path(), m_clock);
        QVERIFY(opened.has_value());
        m_journal = std::move(*opened);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_journal;
};

ORGDESK_TEST(JournalStoreTest)
#include "journal_store_test.moc"
