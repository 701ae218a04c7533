// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/store_files.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QFileInfo>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

Person secretPerson()
{
    Person person = Test::person(u"秘密人物甲"_s, {departmentId(u"hidden"_s)});
    person.id = PersonId(u"ou_hidden_person"_s);
    person.enName = u"Zebulon Quark"_s;
    person.email = u"zebulon.quark@example.com"_s;
    person.mobile = u"+8613712345678"_s;
    person.jobTitle = u"Chief Alchemist"_s;
    return person;
}

Department secretDepartment()
{
    Department department = Test::department(u"炼金术研究所"_s);
    department.id = departmentId(u"hidden"_s);
    department.i18nName = {{}, u"Alchemy Institute"_s, u"錬金術所"_s};
    return department;
}

QStringList secrets()
{
    return {u"秘密人物甲"_s,    u"Zebulon Quark"_s,   u"zebulon quark"_s, u"zebulon.quark@"_s,
            u"13712345678"_s,   u"Chief Alchemist"_s, u"mimirenwujia"_s,  u"炼金术研究所"_s,
            u"Alchemy Inst"_s,  u"alchemy inst"_s,    u"錬金術所"_s,      u"lianjinshu"_s,
            u"Former Alchemy"_s};
}

ActivityEntry entry(ActivityKind kind, const QString &name, const QString &from = {},
                    const QString &to = {})
{
    ActivityEntry entry;
    entry.at = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    entry.kind = kind;
    entry.name = name;
    entry.from = from;
    entry.to = to;
    return entry;
}

} // namespace

class PurgeTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_mirror = std::make_unique<TestMirror>();
        QList<Fact> facts{known(department(u"Visible"_s)), known(secretDepartment()),
                          known(secretPerson())};
        for (int number = 0; number < 300; ++number)
            facts.append(
                known(person(u"Colleague %1"_s.arg(number), {departmentId(u"Visible"_s)})));
        static_cast<void>(m_mirror->apply(facts));
        addActivity();
    }

    void shouldLeaveNothingOfWhatTheScopeTookAway()
    {
        // GIVEN names in tables, search index, activity and log
        QVERIFY(holds(allBytes(m_mirror->folder()), u"Zebulon Quark"_s));

        // WHEN the scope loses them: first as a fact, then the purge, as the sync does it
        static_cast<void>(
            m_mirror->apply({gone(secretPerson().id), gone(secretDepartment().id)}, Origin::Scope));
        QVERIFY(m_mirror->store->purge({secretPerson().id}, {secretDepartment().id}).has_value());

        // THEN no file of the folder holds any of their values, even while the store is open
        const QByteArray bytes = allBytes(m_mirror->folder());
        for (const QString &secret : secrets())
            QVERIFY2(!holds(bytes, secret), qPrintable(secret));
        QVERIFY(holds(bytes, u"Colleague 7"_s));
    }

    void shouldPurgeWithoutAFactBefore()
    {
        QVERIFY(m_mirror->store->purge({secretPerson().id}, {secretDepartment().id}).has_value());

        const QByteArray bytes = allBytes(m_mirror->folder());
        for (const QString &secret : secrets())
            QVERIFY2(!holds(bytes, secret), qPrintable(secret));
        QVERIFY(!m_mirror->store->person(secretPerson().id)->has_value());
        QCOMPARE(m_mirror->store->departments()->size(), 1);
    }

    void shouldKeepWhatTellsOfOthers()
    {
        QVERIFY(m_mirror->store->purge({secretPerson().id}, {secretDepartment().id}).has_value());

        const QList<ActivityEntry> left = *m_mirror->store->activity(100);
        QCOMPARE(left.size(), 2);
        for (const ActivityEntry &entry : left) {
            QCOMPARE(entry.name, u"Colleague 7"_s);
            if (entry.kind == ActivityKind::PersonMoved) {
                QVERIFY(entry.from.isEmpty());
                QCOMPARE(entry.to, u"Visible"_s);
            }
        }
    }

    void shouldHideWhatManyCommitsRemovedWithOnePurge()
    {
        // GIVEN a name that only the tables know and another's entry holds within a text
        ActivityEntry edited = entry(ActivityKind::DepartmentEdited, u"Visible"_s, {},
                                     u"led by Zebulon Quark, for the Alchemy Institute"_s);
        edited.department = departmentId(u"Visible"_s);
        QVERIFY(m_mirror->store->addActivity(edited).has_value());

        // WHEN the removals are several commits and the purge comes after the last
        static_cast<void>(m_mirror->apply({gone(secretPerson().id)}, Origin::Scope));
        static_cast<void>(m_mirror->apply({gone(secretDepartment().id)}, Origin::Scope));
        const qint64 revision = m_mirror->store->state()->revision;
        QVERIFY(m_mirror->store->purge({secretPerson().id}, {secretDepartment().id}).has_value());

        // THEN nothing is left, and nothing was removed twice
        const QByteArray bytes = allBytes(m_mirror->folder());
        for (const QString &secret : secrets())
            QVERIFY2(!holds(bytes, secret), qPrintable(secret));
        QCOMPARE(m_mirror->store->state()->revision, revision);
        QCOMPARE(m_mirror->store->activity(100)->size(), 3);
    }

    void shouldPurgeMoreThanOneTransactionHolds()
    {
        // GIVEN an Activity list in which hundreds of lines tell of a person, and hundreds of
        // others hold an old name that only one of those lines tells
        ActivityEntry left = entry(ActivityKind::PersonLeft, u"Zeb the Elder"_s);
        left.person = secretPerson().id;
        QVERIFY(m_mirror->store->addActivity(left).has_value());
        for (int i = 0; i < 250; ++i) {
            ActivityEntry edited = entry(ActivityKind::PersonEdited, u"秘密人物甲"_s);
            edited.person = secretPerson().id;
            QVERIFY(m_mirror->store->addActivity(edited).has_value());
            edited = entry(ActivityKind::PersonEdited, u"Colleague 7"_s, {},
                           u"reports to Zeb the Elder"_s);
            edited.person = personId(u"Colleague 7"_s);
            QVERIFY(m_mirror->store->addActivity(edited).has_value());
        }

        // WHEN the person may not be seen any more
        QVERIFY(m_mirror->store->purge({secretPerson().id}, {secretDepartment().id}).has_value());

        // THEN nothing tells of it
        const QByteArray bytes = allBytes(m_mirror->folder());
        for (const QString &secret : secrets() + QStringList{u"Zeb the Elder"_s})
            QVERIFY2(!holds(bytes, secret), qPrintable(secret));
        QCOMPARE(m_mirror->store->activity(1000)->size(), 252);
    }

    void shouldWriteALargeMirrorAnewAtTheNextStart()
    {
        // GIVEN a mirror with unused pages that was too large to be written anew at once
        QList<Fact> removals;
        for (int number = 0; number < 300; ++number)
            removals.append(gone(personId(u"Colleague %1"_s.arg(number))));
        static_cast<void>(m_mirror->apply(removals));
        QVERIFY(m_mirror->store->setNote(u"rewrite"_s, u"due"_s).has_value());
        QVERIFY(m_mirror->store->scrub().has_value());
        const qint64 before = QFileInfo(mirrorFile(m_mirror->folder())).size();

        // WHEN the program starts again
        m_mirror->reopen();

        // THEN that is made up for, once
        m_mirror->reopen();
        QVERIFY(QFileInfo(mirrorFile(m_mirror->folder())).size() < before);
        QCOMPARE(*m_mirror->store->note(u"rewrite"_s), QString());
    }

    void shouldKeepTheNamesOfWhoLeftUntilTheLogIsCut()
    {
        // A person who left (not: who may not be seen) stays in the Activity list, not elsewhere.
        static_cast<void>(m_mirror->apply({gone(secretPerson().id)}, Origin::Event));
        QVERIFY(m_mirror->store->scrub().has_value());
        const QByteArray bytes = allBytes(m_mirror->folder());
        QVERIFY(!holds(bytes, u"zebulon.quark@"_s));
        QVERIFY(!holds(bytes, u"13712345678"_s));
        QVERIFY(!holds(bytes, u"Chief Alchemist"_s));
        QVERIFY(holds(bytes, u"秘密人物甲"_s));
    }

    void shouldNotLeaveTheOldValueOfAChange()
    {
        Person renamed = secretPerson();
        renamed.mobile = u"+8613900000000"_s;
        static_cast<void>(m_mirror->apply({known(renamed)}));
        QVERIFY(m_mirror->store->scrub().has_value());
        QVERIFY(!holds(allBytes(m_mirror->folder()), u"13712345678"_s));
    }

    void shouldCutWhatACrashLeftInTheLog()
    {
        // GIVEN a copy of the folder as a crash after the removal would leave it
        static_cast<void>(
            m_mirror->apply({gone(secretPerson().id), gone(secretDepartment().id)}, Origin::Scope));
        QTemporaryDir copy;
        for (const QString &name : {u"mirror.sqlite"_s, u"mirror.sqlite-wal"_s})
            QVERIFY(QFile::copy(m_mirror->folder() + u'/' + name, copy.filePath(name)));
        QVERIFY(holds(allBytes(copy.path()), u"Zebulon Quark"_s));

        // WHEN the next start opens it
        const auto store = MirrorStore::open(copy.path(), systemClock());
        QVERIFY(store.has_value());

        // THEN nothing is left
        const QByteArray bytes = allBytes(copy.path());
        for (const QString &secret : secrets())
            QVERIFY2(!holds(bytes, secret), qPrintable(secret));
    }

private:
    void addActivity()
    {
        ActivityEntry joined =
            entry(ActivityKind::PersonJoined, u"秘密人物甲"_s, {}, u"炼金术研究所"_s);
        joined.person = secretPerson().id;
        ActivityEntry renamed = entry(ActivityKind::DepartmentRenamed, u"炼金术研究所"_s,
                                      u"Former Alchemy"_s, u"炼金术研究所"_s);
        renamed.department = secretDepartment().id;
        ActivityEntry moved =
            entry(ActivityKind::PersonMoved, u"Colleague 7"_s, u"Former Alchemy"_s, u"Visible"_s);
        moved.person = personId(u"Colleague 7"_s);
        ActivityEntry edited =
            entry(ActivityKind::PersonEdited, u"Colleague 7"_s, {}, u"reports to 秘密人物甲"_s);
        edited.person = moved.person;
        for (const ActivityEntry &one : {joined, renamed, moved, edited})
            QVERIFY(m_mirror->store->addActivity(one).has_value());
    }

    std::unique_ptr<TestMirror> m_mirror;
};

ORGDESK_TEST(PurgeTest)
#include "purge_test.moc"
