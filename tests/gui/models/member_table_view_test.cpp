// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/member_table_view.h"

#include "tests/gui/models/fake_people.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/member_columns.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

class TestMemberTableView : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakePeople> m_people;
    std::unique_ptr<MemberTableModel> m_model;
    std::unique_ptr<MemberTableView> m_view;

    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString number = u"%1"_s.arg(i, 6, 10, QChar(u'0'));
            m_people->put(FakePeople::person(u"p"_s + number, u"N"_s + number, u"d"_s));
        }
        m_model->setView({DepartmentId(u"d"_s)}, {});
        QTRY_COMPARE(m_model->rowCount(), count);
    }

private Q_SLOTS:
    void init()
    {
        m_people = std::make_unique<FakePeople>();
        m_model = std::make_unique<MemberTableModel>(m_people->source());
        m_view = std::make_unique<MemberTableView>();
        m_view->setMembers(m_model.get());
        m_view->resize(700, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void shouldKeepSelectionAndScrollThroughLiveUpdates()
    {
        // GIVEN
        fill(500);
        m_view->showRow(250);
        QCOMPARE(m_view->selectedPeople(), QList{PersonId(u"p000250"_s)});
        const QModelIndex top = m_view->indexAt(QPoint(2, 2));
        const PersonId topId = m_model->idAt(top.row());
        const int topY = m_view->visualRect(top).top();
        // WHEN people come and go above
        m_model->apply(m_people->remove(PersonId(u"p000003"_s)));
        for (int i = 0; i < 4; ++i)
            m_model->apply(m_people->put(FakePeople::person(u"new%1"_s.arg(i), u"A"_s, u"d"_s)));
        QTRY_COMPARE(m_model->rowCount(), 503);
        // THEN
        QCOMPARE(m_view->selectedPeople(), QList{PersonId(u"p000250"_s)});
        QCOMPARE(m_view->visualRect(m_model->index(m_model->rowOf(topId), 0)).top(), topY);
    }

    void shouldFetchOnlyWhatIsOnTheScreen()
    {
        // GIVEN a hundred thousand people
        fill(100'000);
        QTRY_VERIFY(m_model->isSettled());
        QTRY_VERIFY(m_model->personAt(0) != nullptr);
        m_view->showRow(0);
        // WHEN one jumps to the end
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        // THEN
        QTRY_VERIFY(m_model->personAt(99'999) != nullptr);
        QVERIFY2(clock.elapsed() < 3000, "jumping to the end takes long");
        QVERIFY(m_model->personAt(50'000) == nullptr);
    }

    void shouldRememberColumns()
    {
        // GIVEN
        QVERIFY(!m_view->visibleColumns().contains(PersonColumn::City));
        m_view->setColumnVisible(PersonColumn::City, true);
        m_view->setColumnVisible(PersonColumn::Email, false);
        m_view->horizontalHeader()->moveSection(0, 1);
        m_view->horizontalHeader()->resizeSection(0, 321);
        const QList<PersonColumn> wanted = m_view->visibleColumns();
        const QByteArray state = m_view->saveColumns();
        // WHEN
        MemberTableView other;
        MemberTableModel model(m_people->source());
        other.setMembers(&model);
        other.restoreColumns(state);
        // THEN
        QCOMPARE(other.visibleColumns(), wanted);
        QCOMPARE(other.columnWidth(0), 321);
        // WHEN the bytes are nonsense
        other.restoreColumns("nonsense");
        // THEN the table has columns all the same
        QVERIFY(other.visibleColumns().contains(PersonColumn::Name));
    }

    void shouldKeepOneColumnAtLeast()
    {
        for (const PersonColumn column : memberColumns())
            m_view->setColumnVisible(column, false);
        QCOMPARE(m_view->visibleColumns().size(), 1);
    }

    void shouldSortByAClickOnTheHeader()
    {
        // GIVEN
        fill(20);
        const QHeaderView *header = m_view->horizontalHeader();
        const QPoint name(header->sectionViewportPosition(0) + 10, header->height() / 2);
        // WHEN once ascending, then descending
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        // THEN
        QTRY_COMPARE(m_model->idAt(0), PersonId(u"p000019"_s));
        // WHEN a third click clears the sorting
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        // THEN
        QCOMPARE(m_model->query().sortBy, PersonColumn::PlatformOrder);
    }

    void shouldSayWhyItIsEmpty()
    {
        m_view->setPlaceholder(u"Still reading…"_s);
        QCOMPARE(m_view->accessibleDescription(), u"Still reading…"_s);
        QCOMPARE(m_view->accessibleName(), u"Members"_s);
    }
};

ORGDESK_TEST(TestMemberTableView)

#include "member_table_view_test.moc"
