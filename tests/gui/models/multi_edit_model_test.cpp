// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/multi_edit_model.h"

#include "tests/testlib/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;
using Outcome = MultiEditModel::Outcome;

namespace {

PersonId id(const QString &name)
{
    return PersonId(u"ou-"_s + name);
}

Person person(const QString &name, const QString &workStation)
{
    Person result;
    result.id = id(name);
    result.name = name;
    result.workStation = workStation;
    result.employeeType = 1;
    result.memberships = {{DepartmentId(u"od-sales"_s), 0, 0, true}};
    return result;
}

Error refusal()
{
    Error error = makeError(ErrorKind::OutOfScope, u"no"_s);
    error.code = u"41050"_s;
    error.requestId = u"log-7"_s;
    return error;
}

} // namespace

class TestMultiEditModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<MultiEditModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString text(int row, MultiEditModel::Column column)
    {
        return m_model->index(row, column).data().toString();
    }
    Outcome outcome(int row)
    {
        return Outcome(m_model->index(row, 0).data(MultiEditModel::OutcomeRole).toInt());
    }
    QVariant tick(int row) { return m_model->index(row, 0).data(Qt::CheckStateRole); }

    void want(PersonField field, const Person &holder)
    {
        m_model->setValue(field, {}, ValueForMany{field, {}, holder});
    }
    void wantWorkStation(const QString &text)
    {
        want(PersonField::WorkStation, person(u"any"_s, text));
    }

private Q_SLOTS:
    /// Three people; a works in Tower, b and c in Annex.
    void init()
    {
        const QList<PersonId> people{id(u"a"_s), id(u"b"_s), id(u"c"_s)};
        m_model = std::make_unique<MultiEditModel>(people);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setDepartmentName([](const DepartmentId &) { return u"Sales"_s; });
        m_model->setValue(PersonField::WorkStation, {}, std::nullopt);
        QCOMPARE(m_model->count(Outcome::Reading), 3);
        m_model->takePeople(
            people,
            {person(u"a"_s, u"Tower"_s), person(u"b"_s, u"Annex"_s), person(u"c"_s, u"Annex"_s)});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void shouldShowWhatTheyHaveBeforeAValueIsChosen()
    {
        QCOMPARE(m_model->count(Outcome::Undecided), 3);
        QCOMPARE(text(0, MultiEditModel::NameColumn), u"a"_s);
        QCOMPARE(text(0, MultiEditModel::DepartmentColumn), u"Sales"_s);
        QCOMPARE(text(0, MultiEditModel::NowColumn), u"Tower"_s);
        QCOMPARE(text(0, MultiEditModel::ThenColumn), QString());
        QVERIFY(m_model->changes().isEmpty());
        QVERIFY(!tick(0).isValid());
    }

    void shouldSendNothingWhereTheValueStaysTheSame()
    {
        wantWorkStation(u"Tower"_s);
        QCOMPARE(outcome(0), Outcome::Same);
        QCOMPARE(text(0, MultiEditModel::RemarkColumn), u"Stays the same"_s);
        QCOMPARE(text(1, MultiEditModel::NowColumn), u"Annex"_s);
        QCOMPARE(text(1, MultiEditModel::ThenColumn), u"Tower"_s);
        const QList<Change> changes = m_model->changes();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(targetPerson(changes.constFirst()), id(u"b"_s));
    }

    void shouldLeaveOutWhoIsUnticked()
    {
        wantWorkStation(u"Tower"_s);
        QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(outcome(1), Outcome::LeftOut);
        QCOMPARE(m_model->changes().size(), 1);
        // One who stays the same cannot be ticked.
        QVERIFY(!m_model->setData(m_model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        // The choice holds for another value.
        wantWorkStation(u"Harbour"_s);
        QCOMPARE(outcome(1), Outcome::LeftOut);
        m_model->setTicked({m_model->index(0, 0), m_model->index(1, 0)}, true);
        QCOMPARE(m_model->changes().size(), 3);
    }

    void shouldSayWhyOneIsLeftOut()
    {
        // GIVEN one record of another system, and one who has not joined
        MultiEditFacts facts;
        facts.externals = {id(u"a"_s)};
        m_model->setFacts(facts);
        Person invited = person(u"b"_s, u"Annex"_s);
        invited.status = PersonStatus::Unjoined;
        m_model->takePeople({id(u"b"_s)}, {invited});
        m_model->forget({id(u"c"_s)});
        wantWorkStation(u"Harbour"_s);
        // THEN
        QCOMPARE(outcome(0), Outcome::Impossible);
        QVERIFY(text(0, MultiEditModel::RemarkColumn).contains(u"another system"_s));
        QCOMPARE(text(0, MultiEditModel::ThenColumn), QString());
        // who might be refused has to be ticked
        QCOMPARE(outcome(1), Outcome::LeftOut);
        QVERIFY(!text(1, MultiEditModel::RemarkColumn).isEmpty());
        QCOMPARE(tick(1).toInt(), int(Qt::Unchecked));
        QCOMPARE(outcome(2), Outcome::Gone);
        // and nothing of that one is left to read
        QCOMPARE(text(2, MultiEditModel::NameColumn), id(u"c"_s).value());
        QCOMPARE(text(2, MultiEditModel::NowColumn), QString());
        QVERIFY(m_model->changes().isEmpty());
    }

    void shouldNotMakeAnybodyTheirOwnManager()
    {
        Person holder;
        holder.leader = id(u"b"_s);
        want(PersonField::Leader, holder);
        QCOMPARE(outcome(1), Outcome::Impossible);
        QVERIFY(!text(1, MultiEditModel::RemarkColumn).isEmpty());
        QCOMPARE(m_model->changes().size(), 2);
        // The manager is told by name.
        QCOMPARE(text(0, MultiEditModel::ThenColumn), u"b"_s);
        QCOMPARE(text(0, MultiEditModel::NowColumn), u"(empty)"_s);
    }

    void shouldTellWhatMayNotBeRead()
    {
        MultiEditFacts facts;
        facts.withheld = {u"Not permitted"_s, u"needs a permission"_s, true};
        m_model->setFacts(facts);
        want(PersonField::City, Person());
        QCOMPARE(text(0, MultiEditModel::NowColumn), u"Not permitted"_s);
        QCOMPARE(outcome(0), Outcome::Impossible);
        // A value can be given all the same, and undo is told.
        Person holder;
        holder.city = u"Tokyo"_s;
        want(PersonField::City, holder);
        QCOMPARE(outcome(0), Outcome::Changes);
        QVERIFY(text(0, MultiEditModel::RemarkColumn).contains(u"undo"_s));
    }

    void shouldFollowARunAndOfferTheRefusedAgain()
    {
        wantWorkStation(u"Tower"_s);
        const QList<Change> changes = m_model->changes();
        m_model->begin(changes);
        QCOMPARE(m_model->count(Outcome::Waiting), 2);
        QVERIFY(m_model->changes().isEmpty());
        // WHEN one is made and one is refused
        m_model->take(changes.at(0).id, RunState::Sent, {});
        QCOMPARE(outcome(1), Outcome::Waiting);
        m_model->take(changes.at(0).id, RunState::Done, {});
        m_model->takePeople({id(u"b"_s)}, {person(u"b"_s, u"Tower"_s)});
        m_model->take(changes.at(1).id, RunState::Failed, refusal());
        m_model->end({});
        // THEN each row says so, with what was there before
        QCOMPARE(outcome(1), Outcome::Done);
        QCOMPARE(text(1, MultiEditModel::NowColumn), u"Annex"_s);
        QCOMPARE(m_model->people(Outcome::Refused), QList<PersonId>{id(u"c"_s)});
        QVERIFY(text(2, MultiEditModel::RemarkColumn).contains(u"41050"_s));
        QVERIFY(m_model->details().contains(u"log-7"_s));
        QVERIFY(m_model->details().contains(u"ou-c"_s));
        // and only the refused one would be sent again
        const QList<Change> again = m_model->changes();
        QCOMPARE(again.size(), 1);
        QCOMPARE(targetPerson(again.constFirst()), id(u"c"_s));
        m_model->begin(again);
        // What is left of the first attempt tells nothing any more.
        m_model->take(changes.at(1).id, RunState::Failed, refusal());
        QCOMPARE(outcome(2), Outcome::Waiting);
        m_model->take(again.at(0).id, RunState::Done, {});
        QCOMPARE(m_model->count(Outcome::Done), 2);
    }

    void shouldNeverOfferAgainWhatIsUnclear()
    {
        wantWorkStation(u"Tower"_s);
        const QList<Change> changes = m_model->changes();
        m_model->begin(changes);
        m_model->take(changes.at(0).id, RunState::Sent, {});
        m_model->end(makeError(ErrorKind::Cancelled, u"closed"_s));
        QCOMPARE(outcome(1), Outcome::Unclear);
        QCOMPARE(outcome(2), Outcome::Refused);
        QCOMPARE(m_model->changes().size(), 1);
        // Found out later
        m_model->take(changes.at(0).id, RunState::Done, {});
        QCOMPARE(outcome(1), Outcome::Done);
    }

    void shouldFollowWhatOthersChange()
    {
        wantWorkStation(u"Tower"_s);
        const QSignalSpy told(m_model.get(), &MultiEditModel::outcomesChanged);
        m_model->takePeople({id(u"b"_s)}, {person(u"b"_s, u"Tower"_s)});
        QCOMPARE(outcome(1), Outcome::Same);
        QVERIFY(told.count() > 0);
        m_model->takePeople({id(u"c"_s)}, {});
        QCOMPARE(outcome(2), Outcome::Gone);
    }
};

ORGDESK_TEST(TestMultiEditModel)

#include "multi_edit_model_test.moc"
