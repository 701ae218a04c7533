// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/tree_walk.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;

namespace {

DepartmentId id(const QString &text)
{
    return DepartmentId(text);
}

class TreeWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowThePagesOfARecursiveList()
    {
        TreeWalk walk(id(u"top"_s));
        QCOMPARE(walk.current(), (TreeWalk::Step{id(u"top"_s), true, {}}));
        walk.advance({id(u"a"_s)}, u"page 2"_s);
        // The caller keeps the text between two pages.
        auto later = TreeWalk::fromText(walk.toText());
        QVERIFY(later.has_value());
        QCOMPARE(later->current(), (TreeWalk::Step{id(u"top"_s), true, u"page 2"_s}));
        later->advance({id(u"b"_s)}, {});
        QVERIFY(later->isFinished());
        QVERIFY(later->toText().isEmpty());
    }

    void shouldWalkLevelByLevelWhereRecursionIsRefused()
    {
        // GIVEN a top that is too large, with children on two pages
        TreeWalk walk(id(u"top"_s));
        walk.goFlat();
        QStringList visited;
        const auto visit = [&] {
            const TreeWalk::Step step = walk.current();
            visited.append(step.department.value() + (step.recursive ? u" all "_s : u" one "_s)
                           + step.page);
        };
        visit();
        walk.advance({id(u"a"_s), id(u"b"_s)}, u"2"_s);
        // WHEN everything is visited
        while (!walk.isFinished()) {
            visit();
            walk.advance(walk.current().recursive ? QList<DepartmentId>{} : QList{id(u"c"_s)}, {});
        }
        // THEN each child was listed recursively, and the second page too
        QCOMPARE(
            visited,
            (QStringList{u"top one "_s, u"b all "_s, u"a all "_s, u"top one 2"_s, u"c all "_s}));
    }

    void shouldRefuseTextThatIsNotItsOwn()
    {
        for (const QString &text : {u"x"_s, u"{}"_s, u"[]"_s, u"[[5]]"_s, u"[[\"\",true,\"\"]]"_s})
            QVERIFY(!TreeWalk::fromText(text));
    }
};

} // namespace

ORGDESK_TEST(TreeWalkTest)
#include "test_tree_walk.moc"
