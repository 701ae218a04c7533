// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/member_table_model.h"

#include "tests/gui/models/fake_people.h"
#include "tests/testlib/test_registry.h"
#include "ui/models/member_columns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList keysOf(const MemberTableModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.idAt(row).value());
    return keys;
}

QString nameAt(const MemberTableModel &model, int row)
{
    return model.index(row, 0).data().toString();
}

DepartmentId sales()
{
    return DepartmentId(u"sales"_s);
}

} // namespace

class TestMemberTableModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakePeople> m_people;
    std::unique_ptr<MemberTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void give(const QString &id, const QString &name, const QString &department = u"sales"_s)
    {
        m_model->apply(m_people->put(FakePeople::person(id, name, department)));
    }

private Q_SLOTS:
    void init()
    {
        m_people = std::make_unique<FakePeople>();
        m_model = std::make_unique<MemberTableModel>(m_people->source());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        for (const auto &[id, name] : {std::pair(u"1"_s, u"Ann"_s), std::pair(u"2"_s, u"Ben"_s),
                                       std::pair(u"3"_s, u"Cleo"_s)})
            m_people->put(FakePeople::person(id, name, u"sales"_s));
        m_people->put(FakePeople::person(u"4"_s, u"Dora"_s, u"design"_s));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_people.reset();
    }

    void shouldShowTheMembersOfADepartment()
    {
        // WHEN
        m_model->setView({sales()}, {});
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(m_model->state(), MemberTableModel::State::Ready);
    }

    void shouldFetchRowsOnlyWhenTheyAreLookedAt()
    {
        // GIVEN keys of many people
        for (int i = 0; i < 5000; ++i)
            m_people->put(FakePeople::person(u"x%1"_s.arg(i, 4, 10, QChar(u'0')),
                                             u"X%1"_s.arg(i, 4, 10, QChar(u'0')), u"big"_s));
        m_tester.reset(); // The tester looks at rows by itself.
        m_model->setView({DepartmentId(u"big"_s)}, {});
        QTRY_COMPARE(m_model->rowCount(), 5000);
        const int before = m_people->peopleQuestions;
        // WHEN some rows are asked for in one turn of the event loop
        for (int row = 2000; row < 2050; ++row) {
            QCOMPARE(m_model->index(row, 0).data(MemberTableModel::LoadingRole).toBool(), true);
            nameAt(*m_model, row);
        }
        // THEN one question brings them all, and nothing else is fetched
        QTRY_COMPARE(nameAt(*m_model, 2049), u"X2049"_s);
        QCOMPARE(m_people->peopleQuestions, before + 1);
        QCOMPARE(m_model->index(2000, 0).data(MemberTableModel::LoadingRole).toBool(), false);
        QVERIFY(m_model->personAt(10) == nullptr);
    }

    void shouldShowAChangedValueAtOnce()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        nameAt(*m_model, 1);
        QTRY_COMPARE(nameAt(*m_model, 1), u"Ben"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        // WHEN
        give(u"2"_s, u"Bena"_s);
        // THEN without a further question for the row
        QCOMPARE(nameAt(*m_model, 1), u"Bena"_s);
        QVERIFY(changed.count() > 0);
    }

    void shouldFollowJoinersLeaversAndMovesFinely()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        // WHEN one joins by a change of departments
        give(u"4"_s, u"Abel"_s);
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(inserted.count(), 1);
        // WHEN one goes elsewhere
        give(u"2"_s, u"Ben"_s, u"design"_s);
        // THEN at once
        QCOMPARE(keysOf(*m_model), (QStringList{u"4"_s, u"1"_s, u"3"_s}));
        QCOMPARE(removed.count(), 1);
        // WHEN one leaves the company
        m_model->apply(m_people->remove(PersonId(u"1"_s)));
        // THEN
        QCOMPARE(keysOf(*m_model), (QStringList{u"4"_s, u"3"_s}));
        // WHEN a name changes the order
        give(u"4"_s, u"Zed"_s);
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"3"_s, u"4"_s}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void shouldIgnoreCommitsThatTheAnswerHasSeen()
    {
        // GIVEN an answer that knows of a leaving whose commit comes later
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        const Commit left = m_people->put(FakePeople::person(u"1"_s, u"Ann"_s, u"design"_s));
        const Commit back = m_people->put(FakePeople::person(u"1"_s, u"Ann"_s, u"sales"_s));
        m_model->requery();
        QTRY_VERIFY(m_model->isSettled());
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        // WHEN the commits arrive after the answer
        m_model->apply(left);
        m_model->apply(back);
        // THEN nothing flickers
        QCOMPARE(removed.count(), 0);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void shouldNotBringBackWhoLeftWhileTheAnswerWasUnderWay()
    {
        // GIVEN a question that was answered before a leaving
        m_people->hold();
        m_model->setView({sales()}, {});
        const Commit left = m_people->remove(PersonId(u"2"_s));
        // WHEN the commit is quicker than the answer
        m_model->apply(left);
        m_people->release();
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"3"_s}));
    }

    void shouldAskAgainWhenSomebodyJoinedWhileTheAnswerWasUnderWay()
    {
        // GIVEN
        m_people->hold();
        m_model->setView({sales()}, {});
        // WHEN
        give(u"5"_s, u"Eve"_s);
        m_people->release();
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"5"_s}));
    }

    void shouldSortByAskingAndKeepPersistentIndexes()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        const QPersistentModelIndex held = m_model->index(0, 0);
        // WHEN
        m_model->sort(MemberTableModel::columnOf(PersonColumn::Name), Qt::DescendingOrder);
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(held.data(MemberTableModel::IdRole).toString(), u"1"_s);
        QCOMPARE(held.row(), 2);
        QCOMPARE(m_people->lastQuery.sortBy, PersonColumn::Name);
    }

    void shouldRankByThePlatformOnlyWithinOneDepartment()
    {
        m_model->setView({sales()}, {});
        QCOMPARE(m_model->query().sortBy, PersonColumn::PlatformOrder);
        m_model->setView({}, {});
        QCOMPARE(m_model->query().sortBy, PersonColumn::Name);
    }

    void shouldTakeManyScatteredChangesInFewSteps()
    {
        // GIVEN twenty thousand people and a selection
        m_tester.reset(); // It would look at every row.
        for (int i = 0; i < 20'000; i += 2)
            m_people->put(
                FakePeople::person(u"x%1"_s.arg(i), u"X%1"_s.arg(i, 6, 10, QChar(u'0')), u"big"_s));
        m_model->setView({DepartmentId(u"big"_s)}, {});
        QTRY_COMPARE(m_model->rowCount(), 10'000);
        const QPersistentModelIndex held = m_model->index(5'000, 0);
        const QString heldId = held.data(MemberTableModel::IdRole).toString();
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        // WHEN hundreds come between them and hundreds go
        for (int i = 1; i < 2'000; i += 2)
            m_people->put(
                FakePeople::person(u"x%1"_s.arg(i), u"X%1"_s.arg(i, 6, 10, QChar(u'0')), u"big"_s));
        for (int i = 4'000; i < 6'000; i += 4)
            m_people->remove(PersonId(u"x%1"_s.arg(i)));
        m_model->requery();
        // THEN
        QTRY_COMPARE(m_model->rowCount(), 10'500);
        QCOMPARE(m_model->idAt(1), PersonId(u"x1"_s));
        QCOMPARE(held.data(MemberTableModel::IdRole).toString(), heldId);
        QCOMPARE(m_model->rowOf(PersonId(heldId)), held.row());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void shouldFilter()
    {
        m_model->setView({}, u"en"_s);
        QTRY_COMPARE(keysOf(*m_model), QStringList{u"2"_s});
        // WHEN somebody's new name matches
        give(u"4"_s, u"Glenn"_s, u"design"_s);
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"2"_s, u"4"_s}));
    }

    void shouldTellWhenReadingFailed()
    {
        // GIVEN
        m_people->failure = makeError(ErrorKind::StoreCorrupt, u"test"_s);
        // WHEN
        m_model->setView({sales()}, {});
        // THEN
        QTRY_COMPARE(m_model->state(), MemberTableModel::State::Failed);
        QCOMPARE(m_model->error()->kind, ErrorKind::StoreCorrupt);
        // WHEN it works again
        m_people->failure.reset();
        m_model->requery();
        // THEN
        QTRY_COMPARE(m_model->state(), MemberTableModel::State::Ready);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void shouldNotShowAnotherDepartmentsPeopleWhileTheAnswerIsLate()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        // WHEN the next department's answer does not come
        m_people->hold();
        m_model->setView({DepartmentId(u"design"_s)}, {});
        // THEN
        QTRY_COMPARE(m_model->state(), MemberTableModel::State::Reading);
        QCOMPARE(m_model->rowCount(), 0);
        // WHEN it comes
        m_people->release();
        // THEN
        QTRY_COMPARE(keysOf(*m_model), QStringList{u"4"_s});
    }

    void shouldNotShowAnotherDepartmentsPeopleAfterAFailure()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        // WHEN the next department cannot be read
        m_people->failure = makeError(ErrorKind::StoreFailed, u"test"_s);
        m_model->setView({DepartmentId(u"design"_s)}, {});
        // THEN
        QTRY_COMPARE(m_model->state(), MemberTableModel::State::Failed);
        QCOMPARE(m_model->rowCount(), 0);
        // WHEN it can be read again
        const QSignalSpy arrived(m_model.get(), &MemberTableModel::viewArrived);
        m_people->failure.reset();
        m_model->retry();
        // THEN the view arrives after all
        QTRY_COMPARE(keysOf(*m_model), QStringList{u"4"_s});
        QCOMPARE(arrived.count(), 1);
    }

    void shouldKeepTheRowsOfAViewThatCannotBeReadAgain()
    {
        // GIVEN
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_people->failure = makeError(ErrorKind::StoreFailed, u"test"_s);
        m_model->requery();
        QTRY_COMPARE(m_model->state(), MemberTableModel::State::Failed);
        QCOMPARE(m_model->rowCount(), 3);
        // WHEN another department is chosen and its answer does not come
        m_people->hold();
        m_model->setView({DepartmentId(u"design"_s)}, {});
        // THEN they go
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void shouldAskAgainForRowsThatCouldNotBeRead()
    {
        // GIVEN rows that cannot be read
        m_tester.reset(); // It would ask for more.
        m_people->rowFailure = makeError(ErrorKind::StoreFailed, u"test"_s);
        m_model->setView({sales()}, {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        nameAt(*m_model, 1);
        QTRY_COMPARE(m_people->peopleQuestions, 1);
        // WHEN they are painted again
        nameAt(*m_model, 1);
        // THEN they are not shown as people without a name, nor asked for at once
        QVERIFY(m_model->index(1, 0).data(MemberTableModel::LoadingRole).toBool());
        QCoreApplication::processEvents();
        QCOMPARE(m_people->peopleQuestions, 1);
        // WHEN they can be read again
        m_people->rowFailure.reset();
        // THEN they come without being painted
        QTRY_VERIFY(m_model->personAt(1) != nullptr);
        QCOMPARE(nameAt(*m_model, 1), u"Ben"_s);
    }

    void shouldFollowTheDepartmentsOfAView()
    {
        // GIVEN
        const DepartmentId design(u"design"_s);
        m_model->setView({sales()}, {});
        QTRY_VERIFY(m_model->isSettled() && m_model->rowCount() == 3);
        const QPersistentModelIndex held = m_model->index(1, 0);
        const QSignalSpy arrived(m_model.get(), &MemberTableModel::viewArrived);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        // WHEN a department comes into the view
        m_model->followDepartments({sales(), design});
        // THEN its people come, and everything else stays as it is
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(held.data(MemberTableModel::IdRole).toString(), u"2"_s);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(arrived.count(), 0);
        // WHEN they stand in another order
        QTRY_VERIFY(m_model->isSettled());
        m_model->followDepartments({design, sales()});
        // THEN that is the same view
        QVERIFY(m_model->isSettled());
        // WHEN one leaves it
        m_model->followDepartments({sales()});
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(arrived.count(), 0);
    }

    void shouldFollowDepartmentsThatComeWhileTheAnswerIsUnderWay()
    {
        // GIVEN
        m_people->hold();
        m_model->setView({sales()}, {});
        // WHEN
        m_model->followDepartments({sales(), DepartmentId(u"design"_s)});
        m_people->release();
        // THEN
        QTRY_COMPARE(keysOf(*m_model), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void shouldLetManyGoInOneStep()
    {
        // GIVEN ten thousand people
        m_tester.reset(); // It would look at every row.
        QList<PersonId> going;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = u"x%1"_s.arg(i, 6, 10, QChar(u'0'));
            m_people->put(FakePeople::person(id, id, u"big"_s));
            if (i % 4 != 0)
                going.append(PersonId(id));
        }
        m_model->setView({DepartmentId(u"big"_s)}, {});
        QTRY_COMPARE(m_model->rowCount(), 10'000);
        const QPersistentModelIndex held = m_model->index(4'000, 0);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy updated(m_model.get(), &MemberTableModel::updated);
        // WHEN most of them, scattered, go with one commit
        m_model->apply(m_people->remove(going));
        // THEN
        QCOMPARE(m_model->rowCount(), 2'500);
        QCOMPARE(held.data(MemberTableModel::IdRole).toString(), u"x004000"_s);
        QCOMPARE(held.row(), 1'000);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(updated.count(), 1);
    }

    void shouldTellACompanysOwnKindOfEmployment()
    {
        QCOMPARE(employeeTypeText(6), u"Company's own type 6"_s);
        QCOMPARE(employeeTypeText(0), QString());
    }

    void shouldShowLeadersByName()
    {
        // GIVEN
        Person led = FakePeople::person(u"6"_s, u"Fay"_s, u"lab"_s);
        led.leader = PersonId(u"1"_s);
        m_people->put(led);
        m_model->setView({DepartmentId(u"lab"_s)}, {});
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QModelIndex leader =
            m_model->index(0, MemberTableModel::columnOf(PersonColumn::Leader));
        leader.data();
        QTRY_COMPARE(leader.data().toString(), u"Ann"_s);
        // WHEN the leader's name changes
        give(u"1"_s, u"Anna"_s);
        // THEN
        QCOMPARE(leader.data().toString(), u"Anna"_s);
    }
};

ORGDESK_TEST(TestMemberTableModel)

#include "member_table_model_test.moc"
