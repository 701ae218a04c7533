// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/overlay.h"
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

} // namespace

class OverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tree = makeTree({u"a 0 1"_s, u"b 0 2"_s, u"a1 a 1"_s});
        CreateDepartment create;
        create.localId = u"n"_s;
        create.parent = id(u"a"_s);
        create.name = u"New"_s;
        DepartmentValues base;
        base.name = u"b"_s;
        base.order = 2;
        DepartmentValues wanted;
        wanted.name = u"B"_s;
        wanted.order = 2;
        m_overlay = {
            makeChange(create),
            makeChange(UpdateDepartment{id(u"b"_s), base, wanted}),
            makeChange(
                MoveDepartment{id(u"b"_s), Place{rootDepartment(), 2}, Place{Planned{u"n"_s}, 7}}),
            makeChange(DeleteDepartment{id(u"a1"_s), *m_tree.find(id(u"a1"_s))}),
        };
    }

    void shouldShowWhatIsIntended()
    {
        const Directory projection = project(m_tree, m_overlay);
        QCOMPARE(drawn(projection), u"0(a(planned:n(b)))"_s);
        QCOMPARE(projection.find(id(u"b"_s))->name, u"B"_s);
        // The mirror itself is untouched.
        QCOMPARE(drawn(m_tree), u"0(a(a1) b)"_s);
    }

    void shouldBeTheMirrorWhenTheChangesAreTakenOut()
    {
        QCOMPARE(drawn(project(m_tree, {})), drawn(m_tree));
    }

    void shouldPassOverChangesWithoutTheirTarget()
    {
        m_tree.remove(id(u"b"_s));
        m_tree.remove(id(u"a1"_s));
        QCOMPARE(drawn(project(m_tree, m_overlay)), u"0(a(planned:n))"_s);
    }

    void shouldProjectOneAsTheWholeTreeHasIt()
    {
        const Directory projection = project(m_tree, m_overlay);
        const QStringList ids{u"a"_s, u"b"_s, u"a1"_s, u"planned:n"_s, u"nobody"_s};
        for (const QString &one : ids) {
            const auto alone = projectOne(id(one), m_tree, m_overlay);
            const Department *there = projection.find(id(one));
            QCOMPARE(alone.has_value(), there != nullptr);
            if (there)
                QVERIFY2(*alone == *there, qPrintable(one));
        }
    }

    void shouldPutACreationWithoutAnOrderLastButAboveTheSharedPeople()
    {
        m_tree.upsert(makeDepartment(sharedPeopleDepartment().value(), u"0"_s, Q_INT64_C(1) << 53));
        CreateDepartment create;
        create.localId = u"n"_s;
        create.parent = rootDepartment();
        create.name = u"New"_s;
        QCOMPARE(drawn(project(m_tree, {makeChange(create)})), u"0(a(a1) b planned:n ~shared)"_s);
    }

    void shouldNameWhatIsTouched()
    {
        QCOMPARE(touchedBy(m_overlay),
                 (QSet<DepartmentId>{id(u"planned:n"_s), id(u"b"_s), id(u"a1"_s)}));
    }

private:
    Directory m_tree;
    QList<Change> m_overlay;
};

ORGDESK_TEST(OverlayTest)

#include "overlay_test.moc"
