// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/department_tree_model.h"

#include "tests/gui/models/tree_builder.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/department_mime.h"
#include "ui/models/live_marks.h"
#include "ui/models/people_mime.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

DepartmentId id(const QString &value)
{
    return DepartmentId(value);
}

/// The model's rows below an index as "a(b c) d".
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = outline(model, index);
        rows.append(index.data(DepartmentTreeModel::IdRole).toString()
                    + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return rows.join(u' ');
}

QString outline(const Directory &tree, const DepartmentId &parent = rootDepartment())
{
    QStringList rows;
    for (const DepartmentId &child : tree.children(parent)) {
        const QString below = outline(tree, child);
        rows.append(child.value() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return rows.join(u' ');
}

} // namespace

class TestDepartmentTreeModel : public QObject
{
    Q_OBJECT

    Directory m_tree;

    void change(DepartmentTreeModel &model, const Department &values)
    {
        m_tree.upsert(values);
        model.update(m_tree, {values.id});
    }

private Q_SLOTS:
    void init()
    {
        m_tree.clear();
        m_tree.upsert(department(u"sales"_s, {}, 1));
        m_tree.upsert(department(u"north"_s, u"sales"_s, 1));
        m_tree.upsert(department(u"south"_s, u"sales"_s, 2));
        m_tree.upsert(department(u"design"_s, {}, 2));
    }

    void shouldShowFirstLevelDepartmentsAsTopRows()
    {
        // GIVEN
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        // WHEN
        model.open(m_tree);
        // THEN
        QCOMPARE(outline(model), u"sales(north south) design"_s);
    }

    void shouldFollowEachChangeWithItsOwnSignal()
    {
        // GIVEN
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        // WHEN a department comes
        change(model, department(u"east"_s, u"sales"_s, 0));
        // THEN
        QCOMPARE(outline(model), u"sales(east north south) design"_s);
        QCOMPARE(inserted.count(), 1);
        // WHEN one is renamed
        change(model, department(u"east"_s, u"sales"_s, 0, u"Far East"_s));
        // THEN
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.indexOf(id(u"east"_s)).data().toString(), u"Far East"_s);
        // WHEN one changes its parent, and another its rank
        change(model, department(u"north"_s, u"design"_s, 1));
        change(model, department(u"east"_s, u"sales"_s, 9));
        // THEN
        QCOMPARE(outline(model), u"sales(south east) design(north)"_s);
        QCOMPARE(moved.count(), 2);
        // WHEN one goes
        m_tree.remove(id(u"south"_s));
        model.update(m_tree, {id(u"south"_s)});
        // THEN
        QCOMPARE(outline(model), u"sales(east) design(north)"_s);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void shouldKeepPersistentIndexesThroughAMove()
    {
        // GIVEN
        DepartmentTreeModel model;
        model.open(m_tree);
        const QPersistentModelIndex held = model.indexOf(id(u"south"_s));
        // WHEN its parent moves below another one
        change(model, department(u"sales"_s, u"design"_s, 1));
        // THEN
        QVERIFY(held.isValid());
        QCOMPARE(model.idAt(held), id(u"south"_s));
        QCOMPARE(held.data(DepartmentTreeModel::PathRole).toStringList(),
                 (QStringList{u"design"_s, u"sales"_s, u"south"_s}));
    }

    void shouldMoveParentAndChildThatChangePlaces()
    {
        // GIVEN
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        // WHEN north rises to the top and sales goes below it, in one commit
        m_tree.upsert(department(u"north"_s, {}, 1));
        m_tree.upsert(department(u"sales"_s, u"north"_s, 1));
        model.update(m_tree, {id(u"north"_s), id(u"sales"_s)});
        // THEN
        QCOMPARE(outline(model), u"north(sales(south)) design"_s);
    }

    void shouldBringOrphansHomeWhenTheirParentArrives()
    {
        // GIVEN a child whose parent is not known yet
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        change(model, department(u"lab"_s, u"research"_s, 1));
        QCOMPARE(outline(model), outline(m_tree));
        QVERIFY(!model.indexOf(id(u"lab"_s)).parent().isValid());
        // WHEN
        change(model, department(u"research"_s, {}, 3));
        // THEN
        QCOMPARE(outline(model), u"sales(north south) design research(lab)"_s);
    }

    void shouldKeepChildrenOfARemovedDepartmentVisible()
    {
        // GIVEN
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        // WHEN
        m_tree.remove(id(u"sales"_s));
        model.update(m_tree, {id(u"sales"_s)});
        // THEN
        QCOMPARE(outline(model), outline(m_tree));
        QVERIFY(model.indexOf(id(u"north"_s)).isValid());
    }

    void shouldTakePeopleIntoADepartment()
    {
        // GIVEN people dragged out of one department
        DepartmentTreeModel model;
        model.open(m_tree);
        model.setOrganization(u"here"_s);
        model.setPeopleWritable(true);
        QMimeData data;
        const PeopleDrag drag{
            u"here"_s, id(u"sales"_s), {PersonId(u"ou-1"_s), PersonId(u"ou-2"_s)}};
        addPeopleDrag(&data, drag);
        QVERIFY(decodePeopleDrag(&data) == drag);
        const QModelIndex design = model.indexOf(id(u"design"_s));
        QSignalSpy dropped(&model, &DepartmentTreeModel::peopleDropped);
        // THEN another department takes them, moved or added
        QVERIFY(model.dropRefusal(&data, design).isEmpty());
        QVERIFY(model.dropMimeData(&data, Qt::MoveAction, -1, 0, design));
        QVERIFY(model.dropMimeData(&data, Qt::CopyAction, -1, 0, design));
        QCOMPARE(dropped.count(), 2);
        QCOMPARE(dropped.at(0).at(0).value<QList<PersonId>>(), drag.people);
        QCOMPARE(dropped.at(0).at(1).value<DepartmentId>(), drag.from);
        QCOMPARE(dropped.at(0).at(2).value<DepartmentId>(), id(u"design"_s));
        QCOMPARE(dropped.at(0).at(3).toBool(), false);
        QCOMPARE(dropped.at(1).at(3).toBool(), true);
        // AND the one they are in, no department, another organization's and a locked one do not
        QVERIFY(!model.dropRefusal(&data, model.indexOf(id(u"sales"_s))).isEmpty());
        QVERIFY(!model.dropRefusal(&data, {}).isEmpty());
        model.setOrganization(u"elsewhere"_s);
        QVERIFY(!model.dropRefusal(&data, design).isEmpty());
        model.setOrganization(u"here"_s);
        model.setPeopleWritable(false);
        QVERIFY(!model.dropRefusal(&data, design).isEmpty());
        QVERIFY(!model.canDropMimeData(&data, Qt::MoveAction, -1, 0, design));
    }

    void shouldNotBelieveADamagedDragOfPeople()
    {
        QMimeData whole;
        addPeopleDrag(&whole, {u"here"_s, {}, {PersonId(u"ou-1"_s)}});
        const QByteArray bytes = whole.data(peopleMimeType());
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QMimeData cut;
            cut.setData(peopleMimeType(), bytes.left(length));
            QVERIFY(!decodePeopleDrag(&cut));
        }
        QMimeData many;
        QByteArray huge = bytes;
        huge.fill('\xff');
        many.setData(peopleMimeType(), huge);
        QVERIFY(!decodePeopleDrag(&many));
    }

    void shouldOpenACircleWhereTheTreeOpensIt()
    {
        // GIVEN a below b below c below sales
        for (const auto &[child, parent] :
             {std::pair(u"c"_s, u"sales"_s), std::pair(u"b"_s, u"c"_s), std::pair(u"a"_s, u"b"_s)})
            m_tree.upsert(department(child, parent, 1));
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        // WHEN events have moved c below a, and b went and came again in the same batch: the tree
        // opens the circle at a, which nobody named
        m_tree.upsert(department(u"c"_s, u"a"_s, 1));
        m_tree.remove(id(u"b"_s));
        m_tree.upsert(department(u"b"_s, u"c"_s, 1));
        QCOMPARE(m_tree.parentOf(id(u"a"_s)), rootDepartment());
        QCOMPARE(m_tree.parentOf(id(u"c"_s)), id(u"a"_s));
        model.update(m_tree, {id(u"b"_s), id(u"c"_s)});
        // THEN so does the model
        QCOMPARE(outline(model), outline(m_tree));
    }

    void shouldEndEqualToTheTreeAfterAnyChanges()
    {
        // GIVEN
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setSharedVisible(true);
        model.setSharedVisible(false);
        model.open(m_tree);
        for (int round = 0; round < 400; ++round) {
            // WHEN several departments come, move, or go at once, orphans and circles included
            QSet<DepartmentId> touched;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const DepartmentId target = id(u"d%1"_s.arg(random.bounded(25)));
                touched.insert(target);
                if (random.bounded(5) == 0) {
                    m_tree.remove(target);
                } else {
                    const int parent = random.bounded(30) - 4;
                    m_tree.upsert(department(target.value(),
                                             parent < 0 ? QString() : u"d%1"_s.arg(parent),
                                             random.bounded(6)));
                }
            }
            model.update(m_tree, touched);
            // THEN
            QCOMPARE(outline(model), outline(m_tree));
        }
    }

    void shouldShowThePlatformsCountsUntilTheMirrorCounts()
    {
        // GIVEN
        Department sales = *m_tree.find(id(u"sales"_s));
        sales.memberCount = 7;
        m_tree.upsert(sales);
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        const QModelIndex count = model.indexOf(sales.id, DepartmentTreeModel::CountColumn);
        QCOMPARE(count.data().toString(), u"7"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        // WHEN
        model.setCounts({{sales.id, 9}});
        // THEN
        QCOMPARE(count.data().toString(), u"9"_s);
        QVERIFY(changed.count() > 0);
    }

    void shouldSayPlaceAndLevelToAssistiveTools()
    {
        DepartmentTreeModel model;
        model.open(m_tree);
        const QModelIndex north = model.indexOf(id(u"north"_s));
        QCOMPARE(north.data(Qt::AccessibleDescriptionRole).toString(), u"in sales, level 2"_s);
    }

    void shouldShowNamesAsPlainText()
    {
        // GIVEN a name that looks like markup
        m_tree.upsert(department(u"odd"_s, {}, 3, u"<b>R&D</b>\nx"_s));
        DepartmentTreeModel model;
        model.open(m_tree);
        // THEN
        const QModelIndex odd = model.indexOf(id(u"odd"_s));
        QCOMPARE(odd.data().toString(), u"<b>R&D</b> x"_s);
        QVERIFY(odd.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;R&amp;D&lt;/b&gt;"_s));
    }

    void shouldShowTheSharedPlaceLastAndOnlyWhenWanted()
    {
        DepartmentTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.open(m_tree);
        // WHEN
        model.setSharedVisible(true);
        change(model, department(u"later"_s, {}, 99));
        // THEN
        QCOMPARE(outline(model), u"sales(north south) design later ~shared"_s);
        // WHEN
        model.setSharedVisible(false);
        // THEN
        QCOMPARE(outline(model), u"sales(north south) design later"_s);
    }

    void shouldAskForAMoveAndTouchNothingOnADrop()
    {
        // GIVEN
        DepartmentTreeModel model;
        model.open(m_tree);
        model.setOrganization(u"org"_s);
        model.setWritable(true);
        QSignalSpy requested(&model, &DepartmentTreeModel::moveRequested);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(id(u"design"_s))}));
        // WHEN it is dropped between north and south
        QVERIFY(
            model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.indexOf(id(u"sales"_s))));
        // THEN
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<QList<DepartmentId>>(), QList{id(u"design"_s)});
        QCOMPARE(requested.at(0).at(1).value<DepartmentId>(), id(u"sales"_s));
        QCOMPARE(requested.at(0).at(2).value<DepartmentId>(), id(u"south"_s));
        QCOMPARE(outline(model), u"sales(north south) design"_s);
    }

    void shouldRefuseDropsAndSayWhy()
    {
        // GIVEN
        DepartmentTreeModel model;
        model.open(m_tree);
        model.setOrganization(u"org"_s);
        model.setWritable(true);
        model.setDropCheck([](const QList<DepartmentId> &, const DepartmentId &parent) {
            return parent == id(u"north"_s) ? u"not there"_s : QString();
        });
        const std::unique_ptr<QMimeData> own(
            encodeDrag({u"org"_s, {id(u"sales"_s)}}, {u"sales"_s}));
        const std::unique_ptr<QMimeData> foreign(encodeDrag({u"else"_s, {id(u"sales"_s)}}, {}));
        QMimeData damaged;
        damaged.setData(departmentMimeType(), "\x01\x02");
        const QModelIndex north = model.indexOf(id(u"north"_s));
        // THEN
        QCOMPARE(model.dropRefusal(own.get(), north), u"not there"_s);
        QVERIFY(!model.canDropMimeData(own.get(), Qt::MoveAction, -1, 0, north));
        QVERIFY(model.canDropMimeData(own.get(), Qt::MoveAction, -1, 0, {}));
        QVERIFY(!model.dropRefusal(foreign.get(), {}).isEmpty());
        QVERIFY(!model.dropRefusal(&damaged, {}).isEmpty());
        // WHEN the organization is read-only
        model.setWritable(false);
        // THEN
        QVERIFY(!model.canDropMimeData(own.get(), Qt::MoveAction, -1, 0, {}));
        QVERIFY(!model.flags(north).testFlag(Qt::ItemIsDragEnabled));
    }

    void shouldMarkWhatChangedAndFadeTheMark()
    {
        // GIVEN
        LiveMarks marks;
        marks.setDuration(std::chrono::milliseconds(300));
        DepartmentTreeModel model;
        model.setMarks(&marks);
        model.open(m_tree);
        const QModelIndex north = model.indexOf(id(u"north"_s));
        QSignalSpy faded(&marks, &LiveMarks::faded);
        // WHEN
        marks.mark(u"north"_s, MarkKind::Moved);
        // THEN
        QCOMPARE(north.data(MarkKindRole).toInt(), int(MarkKind::Moved));
        QVERIFY(north.data(MarkStrengthRole).toDouble() > 0.0);
        QVERIFY(
            north.data(Qt::AccessibleDescriptionRole).toString().contains(u"changed just now"_s));
        // WHEN time passes
        QTRY_VERIFY(marks.isEmpty());
        // THEN
        QCOMPARE(north.data(MarkKindRole).toInt(), int(MarkKind::None));
        QVERIFY(faded.count() > 0);
    }
};

ORGDESK_TEST(TestDepartmentTreeModel)

#include "department_tree_model_test.moc"
