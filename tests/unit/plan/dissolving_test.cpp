// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/overlay.h"
#include "core/plan/dissolving.h"
#include "core/plan/person_edits.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId product(u"product"_s);
const DepartmentId design(u"design"_s);
const DepartmentId sales(u"sales"_s);

Department department(const QString &name, const DepartmentId &parent, qint64 order)
{
    Department made;
    made.id = DepartmentId(name);
    made.name = name;
    made.parent = parent;
    made.order = order;
    return made;
}

/// product (design (icons, fonts), code), sales.
Directory company()
{
    Directory tree;
    tree.upsert(department(u"product"_s, rootDepartment(), 100));
    tree.upsert(department(u"sales"_s, rootDepartment(), 200));
    tree.upsert(department(u"design"_s, product, 100));
    tree.upsert(department(u"code"_s, product, 200));
    tree.upsert(department(u"icons"_s, design, 100));
    tree.upsert(department(u"fonts"_s, design, 200));
    return tree;
}

Person person(const QString &name, const QList<DepartmentId> &departments)
{
    Person made;
    made.id = PersonId(name);
    made.name = name;
    made.memberships = membershipsIn(departments);
    return made;
}

} // namespace

/// Deleting a department that is not empty, as Changes.
class DissolvingTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldEmptyTheDepartmentAndDeleteItAtLast()
    {
        // GIVEN people of whom one is at home elsewhere, and two sub-departments
        const QList<Person> members{person(u"Ann"_s, {design}), person(u"Bob"_s, {design, sales}),
                                    person(u"Cid"_s, {sales, design})};
        const QList<Change> changes = dissolve({design, product, sales}, members, company());

        // THEN everybody goes where he or she belongs
        QCOMPARE(changes.size(), 6);
        const auto places = [&](int index) {
            QStringList names;
            const auto &wanted = std::get<UpdatePerson>(changes.at(index).what).wanted;
            for (const Membership &membership : wanted.memberships)
                names.append(membership.department.value());
            return names;
        };
        QCOMPARE(places(0), QStringList{u"product"_s});
        QCOMPARE(places(1), (QStringList{u"product"_s, u"sales"_s}));
        QCOMPARE(places(2), QStringList{u"sales"_s});
        // AND the sub-departments stand in their order behind what was there, and it is gone
        const Directory after = project(company(), changes);
        QCOMPARE(after.children(sales),
                 (QList{DepartmentId(u"icons"_s), DepartmentId(u"fonts"_s)}));
        QVERIFY(!after.contains(design));
        QVERIFY(std::holds_alternative<DeleteDepartment>(changes.constLast().what));
        QVERIFY(problemsOfDissolving({design, product, sales}, members, company(), {}).isEmpty());
    }

    void shouldAskForAPlaceOnlyWhereOneIsNeeded()
    {
        const Directory tree = company();
        const DepartmentId icons(u"icons"_s);
        // Whoever has another department needs none.
        QCOMPARE(dissolve({icons, {}, {}}, {person(u"Cid"_s, {sales, icons})}, tree).size(), 2);
        QVERIFY(dissolve({icons, {}, {}}, {person(u"Ann"_s, {icons})}, tree).isEmpty());
        QCOMPARE(problemsOfDissolving({icons, {}, {}}, {person(u"Ann"_s, {icons})}, tree, {})
                     .constFirst()
                     .kind,
                 ProblemKind::ParentUnknown);
        QVERIFY(dissolve({design, {}, {}}, {}, tree).isEmpty());
        QVERIFY(dissolve({design, {}, design}, {}, tree).isEmpty());
    }

    void shouldSayWhatIsInTheWay()
    {
        // GIVEN a sub-department whose name is taken at its new place
        Directory tree = company();
        tree.upsert(department(u"other"_s, sales, 1));
        Department twin = *tree.find(DepartmentId(u"other"_s));
        twin.name = u"icons"_s;
        tree.upsert(twin);
        const Problem taken = problemsOfDissolving({design, {}, sales}, {}, tree, {}).constFirst();
        QCOMPARE(taken.kind, ProblemKind::NameTaken);
        // OR a place that lies below
        QCOMPARE(problemsOfDissolving({design, {}, DepartmentId(u"icons"_s)}, {}, tree, {})
                     .constFirst()
                     .kind,
                 ProblemKind::OntoItself);
        // OR no room
        DirectoryLimits narrow;
        narrow.maxChildren = 2;
        QCOMPARE(problemsOfDissolving({design, {}, sales}, {}, company(), narrow).size(), 0);
        narrow.maxChildren = 1;
        QVERIFY(!problemsOfDissolving({design, {}, sales}, {}, company(), narrow).isEmpty());
    }
};

ORGDESK_TEST(DissolvingTest)
#include "dissolving_test.moc"
