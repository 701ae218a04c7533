// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/department_tree_view.h"

#include "core/directory/checks.h"
#include "tests/gui/models/tree_builder.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/department_tree_model.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
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

} // namespace

class TestDepartmentTreeView : public QObject
{
    Q_OBJECT

    Directory m_tree;
    std::unique_ptr<DepartmentTreeModel> m_model;
    std::unique_ptr<DepartmentTreeView> m_view;

    void change(const Department &values)
    {
        m_tree.upsert(values);
        m_model->update(m_tree, {values.id});
    }

    QRect rectOf(const QString &department) const
    {
        return m_view->visualRect(m_model->indexOf(id(department)));
    }

    /// A drag that enters and rests; whether a drop would be accepted.
    bool dragOver(QMimeData &data, const QPoint &position)
    {
        QDragEnterEvent enter(position, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &enter);
        QDragMoveEvent move(position, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        return move.isAccepted();
    }

    bool drop(QMimeData &data, const QPoint &position)
    {
        dragOver(data, position);
        QDropEvent event(QPointF(position), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        return event.isAccepted();
    }

    std::unique_ptr<QMimeData> drag(const QString &department)
    {
        return std::unique_ptr<QMimeData>(m_model->mimeData({m_model->indexOf(id(department))}));
    }

private Q_SLOTS:
    void init()
    {
        m_tree.clear();
        m_tree.upsert(department(u"sales"_s, {}, 1));
        m_tree.upsert(department(u"north"_s, u"sales"_s, 1));
        m_tree.upsert(department(u"design"_s, {}, 2));
        m_model = std::make_unique<DepartmentTreeModel>();
        m_model->setOrganization(u"org"_s);
        m_model->setWritable(true);
        m_model->setDropCheck(
            [this](const QList<DepartmentId> &dragged, const DepartmentId &parent) {
                for (const DepartmentId &one : dragged) {
                    if (checkMove(one, parent, m_tree, {}))
                        return u"impossible"_s;
                }
                return QString();
            });
        m_model->open(m_tree);
        m_view = std::make_unique<DepartmentTreeView>();
        m_view->setDepartments(m_model.get());
        m_view->resize(300, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void shouldMoveIntoTheDepartmentThatOneDropsOn()
    {
        // GIVEN
        QSignalSpy requested(m_model.get(), &DepartmentTreeModel::moveRequested);
        const auto data = drag(u"design"_s);
        // WHEN
        QVERIFY(drop(*data, rectOf(u"sales"_s).center()));
        // THEN
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(1).value<DepartmentId>(), id(u"sales"_s));
        QVERIFY(requested.at(0).at(2).value<DepartmentId>().isEmpty());
    }

    void shouldMoveBeforeTheDepartmentWhoseUpperEdgeIsHit()
    {
        QSignalSpy requested(m_model.get(), &DepartmentTreeModel::moveRequested);
        const auto data = drag(u"design"_s);
        // WHEN
        const QRect sales = rectOf(u"sales"_s);
        QVERIFY(drop(*data, QPoint(sales.center().x(), sales.top() + 1)));
        // THEN
        QCOMPARE(requested.at(0).at(1).value<DepartmentId>(), rootDepartment());
        QCOMPARE(requested.at(0).at(2).value<DepartmentId>(), id(u"sales"_s));
    }

    void shouldMoveToTheFirstLevelOnEmptyGround()
    {
        m_view->expandAll();
        QSignalSpy requested(m_model.get(), &DepartmentTreeModel::moveRequested);
        const auto data = drag(u"north"_s);
        // WHEN
        QVERIFY(drop(*data, QPoint(100, 350)));
        // THEN
        QCOMPARE(requested.at(0).at(1).value<DepartmentId>(), rootDepartment());
        QVERIFY(requested.at(0).at(2).value<DepartmentId>().isEmpty());
    }

    void shouldRefuseADropOnItselfOrBelowAndSayWhy_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("itself") << u"sales"_s;
        QTest::newRow("descendant") << u"north"_s;
    }

    void shouldRefuseADropOnItselfOrBelowAndSayWhy()
    {
        // GIVEN
        QFETCH(QString, target);
        m_view->expandAll();
        QSignalSpy refused(m_view.get(), &DepartmentTreeView::dropRefused);
        QSignalSpy requested(m_model.get(), &DepartmentTreeModel::moveRequested);
        const auto data = drag(u"sales"_s);
        // WHEN
        const bool accepted = dragOver(*data, rectOf(target).center());
        // THEN it is said while one still drags
        QVERIFY(!accepted);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).toString(), u"impossible"_s);
        QVERIFY(!drop(*data, rectOf(target).center()));
        QCOMPARE(requested.count(), 0);
    }

    void shouldTakeTheReasonBackWhenTheDragGoesOn()
    {
        // GIVEN
        m_view->expandAll();
        QSignalSpy allowed(m_view.get(), &DepartmentTreeView::dropAllowed);
        const auto data = drag(u"sales"_s);
        dragOver(*data, rectOf(u"north"_s).center());
        // WHEN it moves on within the same drag
        QDragMoveEvent move(rectOf(u"design"_s).center(), Qt::MoveAction, data.get(),
                            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        // THEN
        QVERIFY(move.isAccepted());
        QCOMPARE(allowed.count(), 1);
    }

    void shouldOpenARowThatADragRestsOn()
    {
        // GIVEN
        const auto data = drag(u"design"_s);
        const QModelIndex sales = m_model->indexOf(id(u"sales"_s));
        QVERIFY(!m_view->isExpanded(sales));
        // WHEN
        dragOver(*data, rectOf(u"sales"_s).center());
        // THEN, and a second rest does not close it
        QTRY_VERIFY(m_view->isExpanded(sales));
        dragOver(*data, rectOf(u"north"_s).center());
        dragOver(*data, rectOf(u"sales"_s).center());
        QTest::qWait(0);
        QVERIFY(m_view->isExpanded(sales));
    }

    void shouldKeepSelectionExpansionAndScrollThroughLiveUpdates()
    {
        // GIVEN a long tree, scrolled, with a selection and an open row
        for (int i = 0; i < 200; ++i)
            change(department(u"d%1"_s.arg(i), {}, 100 + i));
        m_view->selectDepartment(id(u"north"_s));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const QModelIndex top = m_view->indexAt(QPoint(5, 2));
        const DepartmentId topId = m_model->idAt(top);
        const int topY = m_view->visualRect(top).top();
        // WHEN departments come, go and move above what one looks at
        for (int i = 0; i < 5; ++i)
            change(department(u"new%1"_s.arg(i), {}, 3 + i));
        change(department(u"d0"_s, u"design"_s, 1));
        m_tree.remove(id(u"d1"_s));
        m_model->update(m_tree, {id(u"d1"_s)});
        // THEN
        QCOMPARE(m_view->selectedDepartment(), id(u"north"_s));
        QVERIFY(m_view->isExpanded(m_model->indexOf(id(u"sales"_s))));
        QCOMPARE(m_view->visualRect(m_model->indexOf(topId)).top(), topY);
    }

    void shouldSelectNothingOnAClickOnEmptyGroundAndOnEscape()
    {
        // GIVEN
        m_view->selectDepartment(id(u"design"_s));
        QSignalSpy selected(m_view.get(), &DepartmentTreeView::departmentSelected);
        // WHEN
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 350));
        // THEN
        QVERIFY(m_view->selectedDepartment().isEmpty());
        QVERIFY(selected.count() > 0);
        // WHEN
        m_view->selectDepartment(id(u"design"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        // THEN
        QVERIFY(m_view->selectedDepartment().isEmpty());
    }

    void shouldBeNamedForAssistiveTools() { QCOMPARE(m_view->accessibleName(), u"Departments"_s); }
};

ORGDESK_TEST(TestDepartmentTreeView)

#include "department_tree_view_test.moc"
