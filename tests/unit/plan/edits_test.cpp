// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/edits.h"

#include "core/directory/overlay.h"
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

/// The first problem that a platform would have on the way, or nothing.
QString obstacle(Directory tree, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const QList<Problem> problems = check(change, tree, DirectoryLimits());
        if (!problems.isEmpty())
            return u"problem %1 with \"%2\""_s.arg(int(problems.constFirst().kind))
                .arg(problems.constFirst().field);
        tree = project(tree, {change});
    }
    return {};
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPutLastWhereNobodyIsNamed()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"a1 a 10"_s, u"b1 b 5"_s});
        const auto changes = moveBefore(id(u"b1"_s), id(u"a"_s), {}, tree);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(drawn(project(tree, changes)), u"0(a(a1 b1) b)"_s);
        QCOMPARE(obstacle(tree, changes), QString());
        const auto &move = std::get<MoveDepartment>(changes.constFirst().what);
        QVERIFY(move.wanted.order > 10);
        QVERIFY((move.base == Place{id(u"b"_s), 5}));
    }

    void shouldPutBetweenNeighboursWhereThereIsRoom()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"x a 10"_s, u"y a 20"_s, u"z 0 9"_s});
        const auto changes = moveBefore(id(u"z"_s), id(u"a"_s), id(u"y"_s), tree);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(std::get<MoveDepartment>(changes.constFirst().what).wanted.order, 15);
        QCOMPARE(drawn(project(tree, changes)), u"0(a(x z y))"_s);
    }

    void shouldRenumberAsFewNeighboursAsNeeded()
    {
        const Directory tree =
            makeTree({u"a 0 1"_s, u"w a 1"_s, u"x a 2"_s, u"y a 3"_s, u"z a 100"_s, u"n 0 9"_s});
        const auto changes = moveBefore(id(u"n"_s), id(u"a"_s), id(u"x"_s), tree);
        // x and y move on; w and z keep their numbers.
        QCOMPARE(changes.size(), 3);
        QCOMPARE(drawn(project(tree, changes)), u"0(a(w n x y z))"_s);
        QCOMPARE(obstacle(tree, changes), QString());
        QCOMPARE(project(tree, changes).find(id(u"z"_s))->order, 100);
    }

    void shouldPutFirst()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"x a 0"_s, u"y a 1"_s, u"n 0 9"_s});
        const auto changes = moveBefore(id(u"n"_s), id(u"a"_s), id(u"x"_s), tree);
        QCOMPARE(drawn(project(tree, changes)), u"0(a(n x y))"_s);
        QCOMPARE(obstacle(tree, changes), QString());
    }

    void shouldReorderAmongSiblings()
    {
        const Directory tree = makeTree({u"x 0 1"_s, u"y 0 2"_s, u"z 0 3"_s});
        const auto changes = moveBefore(id(u"z"_s), rootDepartment(), id(u"x"_s), tree);
        QCOMPARE(drawn(project(tree, changes)), u"0(z x y)"_s);
        QCOMPARE(obstacle(tree, changes), QString());
    }

    void shouldDoNothingWhereItStandsAlready()
    {
        const Directory tree = makeTree({u"x 0 1"_s, u"y 0 2"_s, u"z 0 3"_s});
        QVERIFY(moveBefore(id(u"x"_s), rootDepartment(), id(u"y"_s), tree).isEmpty());
        QVERIFY(moveBefore(id(u"z"_s), rootDepartment(), {}, tree).isEmpty());
        QVERIFY(moveBefore(id(u"y"_s), rootDepartment(), id(u"y"_s), tree).isEmpty());
        QVERIFY(moveBefore(id(u"nobody"_s), rootDepartment(), {}, tree).isEmpty());
    }

    void shouldNotCountTheSharedPeopleNorStrangersAsSiblings()
    {
        Directory tree = makeTree({u"x 0 1"_s, u"stranger unseen 2"_s, u"b x 1"_s});
        tree.upsert(makeDepartment(sharedPeopleDepartment().value(), u"0"_s, Q_INT64_C(1) << 53));
        const auto changes = moveBefore(id(u"b"_s), rootDepartment(), {}, tree);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(std::get<MoveDepartment>(changes.constFirst().what).wanted.order, 101);
        QCOMPARE(orderOfNewLast(rootDepartment(), tree), 101);
    }

    void shouldAlwaysGiveAValidWay_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        const quint32 fresh = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", fresh) << fresh;
    }

    void shouldAlwaysGiveAValidWay()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            // GIVEN crowded siblings, with equal numbers now and then
            Directory tree = makeTree({u"here 0 1"_s, u"there 0 2"_s});
            const int count = 1 + random.bounded(8);
            for (int i = 0; i < count; ++i)
                tree.upsert(makeDepartment(u"h%1"_s.arg(i), u"here"_s, random.bounded(12)));
            tree.upsert(makeDepartment(u"t"_s, u"there"_s, random.bounded(12)));
            const bool within = random.bounded(2) == 0;
            const DepartmentId target = within ? id(u"h0"_s) : id(u"t"_s);
            QList<DepartmentId> expected = tree.children(id(u"here"_s));
            expected.removeOne(target);
            const int place = random.bounded(int(expected.size()) + 1);
            const DepartmentId before =
                place < expected.size() ? expected.at(place) : DepartmentId();
            expected.insert(place, target);
            // WHEN
            const auto changes = moveBefore(target, id(u"here"_s), before, tree);
            // THEN the platform would take each, and it stands where it should
            const QString context = u"seed %1 round %2: "_s.arg(seed).arg(round);
            const bool tied = hasTies(tree);
            if (!tied)
                QCOMPARE(context + obstacle(tree, changes), context);
            const QList<DepartmentId> after = project(tree, changes).children(id(u"here"_s));
            if (!tied)
                QCOMPARE(context + textOf(after), context + textOf(expected));
            else
                QVERIFY(place == 0 || after.indexOf(target) > 0 || expected.size() == 1);
        }
    }

    void shouldSendOnlyWhatAnEditChanged()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"b 0 2"_s});
        const Department base = *tree.find(id(u"a"_s));
        QVERIFY(editDepartment(base, base, tree).isEmpty());
        Department wanted = base;
        wanted.i18nName.jaJp = u"営業"_s;
        const auto changes = editDepartment(base, wanted, tree);
        QCOMPARE(changes.size(), 1);
        const auto &update = std::get<UpdateDepartment>(changes.constFirst().what);
        QVERIFY(!update.wanted.name && !update.wanted.leaders && !update.wanted.order);
        QCOMPARE(update.wanted.i18nName->jaJp, u"営業"_s);
    }

    void shouldMakeAMoveOfAnotherParent()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"b1 b 7"_s});
        const Department base = *tree.find(id(u"a"_s));
        Department wanted = base;
        wanted.parent = id(u"b"_s);
        wanted.name = u"A"_s;
        const auto changes = editDepartment(base, wanted, tree);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(drawn(project(tree, changes)), u"0(b(b1 a))"_s);
        QCOMPARE(project(tree, changes).find(id(u"a"_s))->name, u"A"_s);
        QCOMPARE(obstacle(tree, changes), QString());
    }

    void shouldRenameFirstWhereTheOldNameIsTakenAtTheNewPlace()
    {
        Directory tree = makeTree({u"a 0 1"_s, u"b 0 2"_s});
        Department twin = makeDepartment(u"twin"_s, u"b"_s);
        twin.name = u"a"_s;
        tree.upsert(twin);
        const Department base = *tree.find(id(u"a"_s));
        Department wanted = base;
        wanted.parent = id(u"b"_s);
        wanted.name = u"A"_s;
        QCOMPARE(obstacle(tree, editDepartment(base, wanted, tree)), QString());
    }

    void shouldTellTheConsequencesOfADeletion()
    {
        const Directory tree = makeTree({u"a 0 1"_s, u"b a 2"_s, u"c b 1"_s});
        const auto full = consequencesOfDeleting(id(u"a"_s), tree, 3);
        QCOMPARE(full.subDepartments, 2);
        QCOMPARE(full.directMembers, 3);
        QVERIFY(!full.possible);
        QVERIFY(consequencesOfDeleting(id(u"c"_s), tree, 0).possible);
        QVERIFY(!consequencesOfDeleting(id(u"nobody"_s), tree, 0).possible);
    }

    void shouldNameErrorsAsThePlatformWould()
    {
        QCOMPARE(errorFrom({ProblemKind::NameTaken, u"name"_s, {}, 0, {}}).kind,
                 ErrorKind::NameTaken);
        QCOMPARE(errorFrom({ProblemKind::HasMembers, {}, {}, 2, {}}).kind, ErrorKind::NotEmpty);
        QCOMPARE(errorFrom({ProblemKind::NameTaken, u"zh_cn"_s, {}, 0, {}}).field, u"zh_cn"_s);
    }

private:
    static bool hasTies(const Directory &tree)
    {
        QSet<qint64> orders;
        const QList<DepartmentId> children = tree.children(id(u"here"_s));
        for (const DepartmentId &child : children)
            orders.insert(tree.find(child)->order);
        return orders.size() != children.size();
    }
};

ORGDESK_TEST(EditsTest)

#include "edits_test.moc"
