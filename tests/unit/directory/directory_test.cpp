// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/directory.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/directory/tree_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

DepartmentId id(const QString &text)
{
    return DepartmentId(text);
}

} // namespace

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepChildrenInTheirOrder()
    {
        Directory tree = makeTree({u"c 0 3"_s, u"a 0 1"_s, u"b 0 2"_s, u"b2 0 2"_s});
        QCOMPARE(drawn(tree), u"0(a b b2 c)"_s);
        QCOMPARE(tree.row(id(u"b2"_s)), 2);
        // WHEN an order changes
        tree.upsert(makeDepartment(u"a"_s, u"0"_s, 9));
        QCOMPARE(drawn(tree), u"0(b b2 c a)"_s);
        QCOMPARE(tree.row(id(u"a"_s)), 3);
        QCOMPARE(tree.row(id(u"nobody"_s)), -1);
    }

    void shouldShowOrphansBelowTheRootUntilTheirParentComes()
    {
        Directory tree = makeTree({u"leaf branch 1"_s, u"branch trunk 1"_s});
        QCOMPARE(drawn(tree), u"0(branch(leaf))"_s);
        tree.upsert(makeDepartment(u"trunk"_s, u"0"_s));
        QCOMPARE(drawn(tree), u"0(trunk(branch(leaf)))"_s);
        // WHEN the parent goes
        tree.remove(id(u"trunk"_s));
        QCOMPARE(drawn(tree), u"0(branch(leaf))"_s);
    }

    void shouldSurviveACircleMadeByEventsOutOfOrder()
    {
        // GIVEN b below a; truth: b goes to the root, then a below b
        Directory tree = makeTree({u"a 0 1"_s, u"b a 1"_s});
        // WHEN the second event comes first
        tree.upsert(makeDepartment(u"a"_s, u"b"_s));
        QCOMPARE(tree.subtree(rootDepartment()).size(), 2);
        tree.upsert(makeDepartment(u"b"_s, u"0"_s));
        QCOMPARE(drawn(tree), u"0(b(a))"_s);
    }

    void shouldOpenACircleWhenAMemberOfItGoes()
    {
        // GIVEN a circle of a, x and b that events have made
        Directory tree = makeTree({u"a 0 1"_s, u"x a 1"_s, u"b x 1"_s});
        tree.upsert(makeDepartment(u"a"_s, u"b"_s));
        QCOMPARE(tree.subtree(rootDepartment()).size(), 3);
        // WHEN x is removed
        tree.remove(id(u"x"_s));
        // THEN a is below b, as a tree built afresh would have it
        QCOMPARE(drawn(tree), drawn(makeTree({u"a b 1"_s, u"b x 1"_s})));
        QCOMPARE(drawn(tree), u"0(b(a))"_s);
    }

    void shouldKnowWhereThingsAre()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"b a 1"_s, u"c b 1"_s, u"d a 2"_s});
        QCOMPARE(textOf(tree.path(id(u"c"_s))), u"a b c"_s);
        QCOMPARE(tree.pathNames(id(u"c"_s)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(tree.level(id(u"c"_s)), 3);
        QCOMPARE(tree.level(rootDepartment()), 0);
        QCOMPARE(tree.height(id(u"a"_s)), 3);
        QCOMPARE(tree.height(id(u"c"_s)), 1);
        QVERIFY(tree.isAtOrBelow(id(u"c"_s), id(u"a"_s)));
        QVERIFY(tree.isAtOrBelow(id(u"c"_s), id(u"c"_s)));
        QVERIFY(tree.isAtOrBelow(id(u"c"_s), rootDepartment()));
        QVERIFY(!tree.isAtOrBelow(id(u"d"_s), id(u"b"_s)));
        QCOMPARE(tree.subtree(id(u"a"_s)).size(), 4);
        QCOMPARE(tree.subtree(id(u"a"_s)).constFirst(), id(u"a"_s));
        QVERIFY(tree.subtree(id(u"nobody"_s)).isEmpty());
    }

    void shouldPreferThePermanentIdWhenResolving()
    {
        Directory tree;
        Department a = makeDepartment(u"od-1"_s, u"0"_s);
        a.customId = u"od-2"_s;
        tree.upsert(a);
        QCOMPARE(tree.resolve(u"od-2"_s), id(u"od-1"_s));
        tree.upsert(makeDepartment(u"od-2"_s, u"0"_s));
        QCOMPARE(tree.resolve(u"od-2"_s), id(u"od-2"_s));
        QCOMPARE(tree.resolve(u"0"_s), rootDepartment());
        QVERIFY(tree.resolve(QString()).isEmpty());
        QVERIFY(tree.resolve(u"nobody"_s).isEmpty());
    }

    void shouldApplyACommit()
    {
        Directory tree = makeTree({u"a 0 1"_s, u"b a 1"_s});
        Commit commit;
        commit.departments = {{makeDepartment(u"b"_s, u"a"_s), makeDepartment(u"b"_s, u"0"_s, 5)},
                              {std::nullopt, makeDepartment(u"c"_s, u"b"_s)}};
        commit.removedDepartments = {makeDepartment(u"a"_s, u"0"_s)};
        tree.apply(commit);
        QCOMPARE(drawn(tree), u"0(b(c))"_s);
    }

    void shouldBeTheSameTreeWhateverTheOrderOfArrival_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        const quint32 fresh = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", fresh) << fresh;
    }

    void shouldBeTheSameTreeWhateverTheOrderOfArrival()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        // GIVEN a true tree, and a history that leads to it by detours (circles included)
        QList<Department> truth;
        for (int i = 0; i < 40; ++i) {
            const QString parent =
                i == 0 || random.bounded(6) == 0 ? u"0"_s : u"d%1"_s.arg(random.bounded(i));
            truth.append(makeDepartment(u"d%1"_s.arg(i), parent, random.bounded(5)));
        }
        Directory expected;
        for (const Department &department : std::as_const(truth))
            expected.upsert(department);
        Directory tree;
        for (int i = 0; i < 300; ++i) {
            Department department = truth.at(random.bounded(40));
            department.parent =
                random.bounded(5) == 0 ? rootDepartment() : truth.at(random.bounded(40)).id;
            if (random.bounded(4) == 0)
                tree.remove(department.id);
            else if (department.parent != department.id)
                tree.upsert(department);
            // THEN nothing is ever invisible
            QCOMPARE(tree.subtree(rootDepartment()).size(), tree.size());
        }
        // WHEN the truth of each arrives, in any order
        std::shuffle(truth.begin(), truth.end(), random);
        for (const Department &department : std::as_const(truth))
            tree.upsert(department);
        // THEN it is the true tree
        QCOMPARE(drawn(tree), drawn(expected));
    }
};

ORGDESK_TEST(DirectoryTest)

#include "directory_test.moc"
