// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/checks.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/directory/tree_builder.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

DepartmentId id(const QString &text)
{
    return DepartmentId(text);
}

QList<ProblemKind> kindsOf(const QList<Problem> &problems)
{
    QList<ProblemKind> kinds;
    for (const Problem &problem : problems)
        kinds.append(problem.kind);
    return kinds;
}

CreateDepartment creation(const QString &parent, const QString &name)
{
    CreateDepartment create;
    create.localId = u"new"_s;
    create.parent = id(parent);
    create.name = name;
    return create;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tree = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"a1 a 1"_s, u"a2 a 2"_s, u"deep a1 1"_s});
        m_limits = {};
        m_limits.forbiddenInNames = u"/"_s;
    }

    void shouldLetGoodChangesPass()
    {
        QVERIFY(check(makeChange(creation(u"a"_s, u"New"_s)), m_tree, m_limits).isEmpty());
        QVERIFY(check(renaming(u"a1"_s, u"Other"_s), m_tree, m_limits).isEmpty());
        QVERIFY(check(moving(u"a1"_s, u"b"_s, 1), m_tree, m_limits).isEmpty());
        QVERIFY(check(deleting(u"deep"_s), m_tree, m_limits, 0).isEmpty());
    }

    void shouldRefuseBadNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QString() << int(ProblemKind::NameEmpty);
        QTest::newRow("blank") << u"  \t"_s << int(ProblemKind::NameEmpty);
        QTest::newRow("long") << QString(256, u'x') << int(ProblemKind::NameTooLong);
        QTest::newRow("slash") << u"R/D"_s << int(ProblemKind::NameHasForbiddenCharacter);
        QTest::newRow("taken") << u"a2"_s << int(ProblemKind::NameTaken);
    }

    void shouldRefuseBadNames()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        const auto created = check(makeChange(creation(u"a"_s, name)), m_tree, m_limits);
        QCOMPARE(kindsOf(created), QList{ProblemKind(kind)});
        QCOMPARE(created.constFirst().field, u"name"_s);
        const auto renamed = check(renaming(u"a1"_s, name), m_tree, m_limits);
        QCOMPARE(kindsOf(renamed), QList{ProblemKind(kind)});
    }

    void shouldTakeANameOfTheGreatestLength()
    {
        QVERIFY(check(renaming(u"a1"_s, QString(255, u'x')), m_tree, m_limits).isEmpty());
    }

    void shouldRefuseANameThatASiblingHasInAnyLanguage()
    {
        Department sibling = makeDepartment(u"a2"_s, u"a"_s, 2);
        sibling.i18nName.jaJp = u"研究"_s;
        m_tree.upsert(sibling);
        CreateDepartment create = creation(u"a"_s, u"Lab"_s);
        create.i18nName.zhCn = u"研究"_s;
        const auto problems = check(makeChange(create), m_tree, m_limits);
        QCOMPARE(kindsOf(problems), QList{ProblemKind::NameTaken});
        QCOMPARE(problems.constFirst().field, u"zh_cn"_s);
        QCOMPARE(problems.constFirst().other, id(u"a2"_s));
        // Elsewhere, and on platforms that compare language by language, it may be used.
        create.parent = id(u"b"_s);
        QVERIFY(check(makeChange(create), m_tree, m_limits).isEmpty());
        create.parent = id(u"a"_s);
        m_limits.namesUniqueAcrossLanguages = false;
        QVERIFY(check(makeChange(create), m_tree, m_limits).isEmpty());
    }

    void shouldCheckOnlyWhatAnUpdateChanges()
    {
        // GIVEN a department whose name breaks a rule already
        Department odd = makeDepartment(u"odd"_s, u"a"_s, 5);
        odd.name = u"R/D"_s;
        m_tree.upsert(odd);
        DepartmentValues base;
        base.name = odd.name;
        base.order = 5;
        DepartmentValues wanted = base;
        wanted.order = 6;
        QVERIFY(check(makeChange(UpdateDepartment{id(u"odd"_s), base, wanted}), m_tree, m_limits)
                    .isEmpty());
        // WHEN nothing differs
        const auto nothing =
            check(makeChange(UpdateDepartment{id(u"odd"_s), base, base}), m_tree, m_limits);
        QCOMPARE(kindsOf(nothing), QList{ProblemKind::NothingChanges});
    }

    void shouldRefuseOrdersThatAreTakenOrNegative()
    {
        QCOMPARE(kindsOf(check(moving(u"deep"_s, u"a"_s, 2), m_tree, m_limits)),
                 QList{ProblemKind::OrderTaken});
        QCOMPARE(kindsOf(check(moving(u"deep"_s, u"a"_s, -1), m_tree, m_limits)),
                 QList{ProblemKind::OrderNegative});
        QVERIFY(check(moving(u"deep"_s, u"a"_s, 3), m_tree, m_limits).isEmpty());
        m_limits.ordersUnique = false;
        QVERIFY(check(moving(u"deep"_s, u"a"_s, 2), m_tree, m_limits).isEmpty());
    }

    void shouldRefuseMovesThatMakeNoTree()
    {
        QCOMPARE(checkMove(id(u"a"_s), id(u"a"_s), m_tree, m_limits)->kind,
                 ProblemKind::OntoItself);
        QCOMPARE(checkMove(id(u"a"_s), id(u"deep"_s), m_tree, m_limits)->kind,
                 ProblemKind::BelowItself);
        QCOMPARE(checkMove(id(u"a"_s), id(u"nobody"_s), m_tree, m_limits)->kind,
                 ProblemKind::ParentUnknown);
        QCOMPARE(checkMove(id(u"nobody"_s), id(u"a"_s), m_tree, m_limits)->kind,
                 ProblemKind::TargetUnknown);
        QCOMPARE(checkMove(rootDepartment(), id(u"a"_s), m_tree, m_limits)->kind,
                 ProblemKind::RootNotEditable);
        QVERIFY(!checkMove(id(u"deep"_s), rootDepartment(), m_tree, m_limits));
        QVERIFY(!checkMove(id(u"a1"_s), id(u"a"_s), m_tree, m_limits));
    }

    void shouldRefuseMovesOntoTheSharedPeople()
    {
        m_tree.upsert(makeDepartment(sharedPeopleDepartment().value(), u"0"_s, 99));
        QCOMPARE(checkMove(id(u"a1"_s), sharedPeopleDepartment(), m_tree, m_limits)->kind,
                 ProblemKind::ParentUnknown);
        QCOMPARE(kindsOf(check(deleting(sharedPeopleDepartment().value()), m_tree, m_limits)),
                 QList{ProblemKind::RootNotEditable});
    }

    void shouldRefuseAMoveToWhereTheNameIsTaken()
    {
        Department twin = makeDepartment(u"twin"_s, u"b"_s);
        twin.name = u"a1"_s;
        m_tree.upsert(twin);
        const auto problem = checkMove(id(u"a1"_s), id(u"b"_s), m_tree, m_limits);
        QCOMPARE(problem->kind, ProblemKind::NameTaken);
        QCOMPARE(problem->other, id(u"twin"_s));
    }

    void shouldKeepTheLimitsOfTheTree()
    {
        m_limits.maxLevels = 3;
        // a1 has a level below itself: on the third level the fourth would be needed.
        QCOMPARE(checkMove(id(u"a1"_s), id(u"a2"_s), m_tree, m_limits)->kind, ProblemKind::TooDeep);
        QCOMPARE(kindsOf(check(makeChange(creation(u"deep"_s, u"N"_s)), m_tree, m_limits)),
                 QList{ProblemKind::TooDeep});
        m_limits.maxLevels = 4;
        QVERIFY(!checkMove(id(u"a1"_s), id(u"a2"_s), m_tree, m_limits));
        m_limits.maxChildren = 2;
        QCOMPARE(checkMove(id(u"deep"_s), id(u"a"_s), m_tree, m_limits)->kind,
                 ProblemKind::TooManyChildren);
        QVERIFY(!checkMove(id(u"a1"_s), id(u"a"_s), m_tree, m_limits));
        m_limits.maxDepartments = 5;
        QCOMPARE(kindsOf(check(makeChange(creation(u"b"_s, u"N"_s)), m_tree, m_limits)),
                 QList{ProblemKind::TooManyDepartments});
    }

    void shouldCheckLeaders()
    {
        const Leader main{PersonId(u"p"_s), LeaderRole::Main};
        const Leader deputy{PersonId(u"q"_s), LeaderRole::Deputy};
        CreateDepartment create = creation(u"b"_s, u"N"_s);
        create.leaders = {main, deputy};
        QVERIFY(check(makeChange(create), m_tree, m_limits).isEmpty());
        create.leaders = {deputy};
        QCOMPARE(kindsOf(check(makeChange(create), m_tree, m_limits)),
                 QList{ProblemKind::NoMainLeader});
        create.leaders = {main, {PersonId(u"p"_s), LeaderRole::Deputy}};
        QCOMPARE(kindsOf(check(makeChange(create), m_tree, m_limits)),
                 QList{ProblemKind::LeaderRepeated});
    }

    void shouldRefuseToDeleteWhatIsNotEmpty()
    {
        const auto problems = check(deleting(u"a"_s), m_tree, m_limits, 7);
        QCOMPARE(kindsOf(problems), (QList{ProblemKind::HasChildren, ProblemKind::HasMembers}));
        QCOMPARE(problems.at(0).count, 2);
        QCOMPARE(problems.at(1).count, 7);
        QVERIFY(check(deleting(u"b"_s), m_tree, m_limits, -1).isEmpty());
    }

private:
    Change renaming(const QString &target, const QString &name)
    {
        DepartmentValues base;
        base.name = target;
        DepartmentValues wanted;
        wanted.name = name;
        return makeChange(UpdateDepartment{id(target), base, wanted});
    }

    Change moving(const QString &target, const QString &parent, qint64 order)
    {
        const Department *known = m_tree.find(id(target));
        return makeChange(MoveDepartment{id(target), Place{known->parent, known->order},
                                         Place{id(parent), order}});
    }

    Change deleting(const QString &target)
    {
        return makeChange(DeleteDepartment{id(target), *m_tree.find(id(target))});
    }

    Directory m_tree;
    DirectoryLimits m_limits;
};

ORGDESK_TEST(ChecksTest)

#include "checks_test.moc"
