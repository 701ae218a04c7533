// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/feishu/sandbox_fixture.h"
#include "tests/testlib/test_registry.h"

#include <QSignalSpy>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(OrgDesk::ChannelState)

namespace {

class LiveEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sink = {};
        start({});
    }
    void cleanup()
    {
        m_platform.reset();
        m_sandbox.reset();
    }

    void shouldDeliverAColleaguesChangesAndAcknowledge()
    {
        connectChannel();
        const QString id = anyDepartment();
        m_sandbox->mutate(u"department.patch"_s, id, {{u"name"_s, u"Renamed"_s}});
        QTRY_COMPARE(m_sink.deltas.size(), 1);
        const Delta delta = m_sink.deltas.constFirst();
        QCOMPARE(delta.origin, Origin::Event);
        QVERIFY(!delta.eventId.isEmpty());
        QVERIFY(std::abs(delta.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const auto fact = std::get<DepartmentUpserted>(delta.facts.constFirst());
        QCOMPARE(fact.department.id.value(), id);
        QCOMPARE(fact.department.name, u"Renamed"_s);
        QTRY_COMPARE(events().value(u"acknowledged"_s).toInt(), 1);
        QCOMPARE(events().value(u"redelivered"_s).toInt(), 0);
    }

    void shouldDeliverEveryKindOfChange()
    {
        connectChannel();
        const QString id = anyDepartment();
        const QString person = m_sandbox->people().at(5).toObject().value(u"open_id"_s).toString();
        m_sandbox->mutate(u"user.patch"_s, person, {{u"job_title"_s, u"Captain"_s}});
        QTRY_COMPARE(m_sink.deltas.size(), 1);
        QCOMPARE(
            std::get<PersonUpserted>(m_sink.deltas.constLast().facts.constFirst()).person.jobTitle,
            u"Captain"_s);
        const QJsonObject made = m_sandbox->mutate(
            u"department.create"_s, {}, {{u"name"_s, u"New"_s}, {u"parent_department_id"_s, id}});
        const QString created = made.value(u"data"_s)
                                    .toObject()
                                    .value(u"department"_s)
                                    .toObject()
                                    .value(u"open_department_id"_s)
                                    .toString();
        QTRY_COMPARE(m_sink.deltas.size(), 2);
        m_sandbox->mutate(u"department.delete"_s, created);
        QTRY_COMPARE(m_sink.deltas.size(), 3);
        QCOMPARE(m_sink.deltas.constLast().facts,
                 QList<Fact>{DepartmentRemoved{DepartmentId(created)}});
        m_sandbox->control(u"scope"_s,
                           {{u"departments"_s, QJsonArray{id}}, {u"users"_s, QJsonArray{}}});
        QTRY_COMPARE(m_sink.scopes.size(), 1);
    }

    void shouldJoinChunkedEvents_data()
    {
        QTest::addColumn<QString>("order");
        QTest::newRow("in order") << u"in-order"_s;
        QTest::newRow("reversed") << u"reversed"_s;
    }
    void shouldJoinChunkedEvents()
    {
        QFETCH(QString, order);
        connectChannel();
        m_sandbox->control(u"long-connection"_s,
                           {{u"chunk_bytes"_s, 50}, {u"chunks"_s, order}, {u"count"_s, 5}});
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(),
                          {{u"name"_s, u"很长的名字的部门"_s}});
        QTRY_COMPARE(m_sink.deltas.size(), 1);
        QCOMPARE(std::get<DepartmentUpserted>(m_sink.deltas.constFirst().facts.constFirst())
                     .department.name,
                 u"很长的名字的部门"_s);
        QTRY_COMPARE(events().value(u"acknowledged"_s).toInt(), 1);
    }

    void shouldGetAgainWhatWasLostOnTheWay()
    {
        Sandbox::Options options;
        options.redeliveryScale = 0.01;
        start(options);
        connectChannel();
        m_sandbox->control(u"long-connection"_s,
                           {{u"chunk_bytes"_s, 50}, {u"chunks"_s, u"lose-one"_s}, {u"count"_s, 1}});
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(), {{u"name"_s, u"Second try"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(m_sink.deltas.size(), 1, 10000);
    }

    void shouldTakeADoubledEventOnce()
    {
        connectChannel();
        QSignalSpy arrived(m_platform->events(), &EventChannel::eventArrived);
        m_sandbox->control(u"duplicate-events"_s, {{u"count"_s, 1}});
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(), {{u"name"_s, u"Once"_s}});
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(m_sink.deltas.size(), 1);
    }

    void shouldSurviveRubbish()
    {
        connectChannel();
        for (const QString &hex :
             {u"74657874206672616d65"_s, u"0800"_s, u"ff"_s,
              // a data frame whose payload is no JSON, and one in absurd pieces
              u"0801100118012001"
              "2a0d0a04747970651205"
              "6576656e74"
              "42036e6f21"_s,
              u"0801100118012001"
              "2a0d0a047479706512056576656e74"
              "2a110a0373756d120a32313437343833363437"
              "42017b"_s})
            m_sandbox->control(u"long-connection"_s, {{u"raw"_s, hex}});
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(), {{u"name"_s, u"Alive"_s}});
        QTRY_COMPARE(m_sink.deltas.size(), 1);
        QCOMPARE(m_platform->events()->state(), ChannelState::Connected);
    }

    void shouldComeBackAfterADrop_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("cut") << u"abort"_s;
        QTest::newRow("closed") << u"close"_s;
    }
    void shouldComeBackAfterADrop()
    {
        QFETCH(QString, how);
        connectChannel();
        QSignalSpy states(m_platform->events(), &EventChannel::stateChanged);
        m_sandbox->control(u"drop-connections"_s, {{u"how"_s, how}});
        QTRY_COMPARE(states.size(), 2);
        QCOMPARE(states.at(0).constFirst().value<ChannelState>(), ChannelState::Reconnecting);
        QCOMPARE(states.at(1).constFirst().value<ChannelState>(), ChannelState::Connected);
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(), {{u"name"_s, u"After"_s}});
        QTRY_COMPARE(m_sink.deltas.size(), 1);
    }

    void shouldTakeASilentServerForDead()
    {
        Sandbox::Options options;
        options.client.pingInterval = 1;
        start(options);
        connectChannel();
        QSignalSpy states(m_platform->events(), &EventChannel::stateChanged);
        m_sandbox->control(u"long-connection"_s, {{u"pong"_s, false}});
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), 5000);
        QCOMPARE(states.at(0).constFirst().value<ChannelState>(), ChannelState::Reconnecting);
    }

    void shouldTellRefusedHandshakesAndGoOn()
    {
        QSignalSpy troubled(m_platform->events(), &EventChannel::troubled);
        m_sandbox->control(u"long-connection"_s, {{u"handshake_status"_s, 514}, {u"count"_s, 2}});
        m_platform->events()->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_platform->events()->state(), ChannelState::Connected, 8000);
        QCOMPARE(troubled.size(), 2);
        QCOMPARE(troubled.at(0).at(1).toInt(), 1);
        QCOMPARE(troubled.at(1).at(1).toInt(), 2);
        QCOMPARE(troubled.at(0).at(0).value<Error>().kind, ErrorKind::Refused);
    }

    void shouldTellFinalErrorsFromPassingOnes()
    {
        QSignalSpy failed(m_platform->events(), &EventChannel::failed);
        QSignalSpy troubled(m_platform->events(), &EventChannel::troubled);
        m_sandbox->control(u"long-connection"_s, {{u"endpoint_code"_s, 1}, {u"count"_s, 1}});
        m_platform->events()->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_platform->events()->state(), ChannelState::Connected, 8000);
        QCOMPARE(troubled.size(), 1);
        m_platform->events()->stop();
        QCOMPARE(m_platform->events()->state(), ChannelState::Idle);
        m_sandbox->control(u"long-connection"_s, {{u"endpoint_code"_s, 514}, {u"count"_s, 1}});
        m_platform->events()->start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_platform->events()->state(), ChannelState::Failed);
        // From there it begins anew when it is told to.
        m_platform->events()->start();
        QCOMPARE(m_platform->events()->state(), ChannelState::Connecting);
        QTRY_COMPARE(m_platform->events()->state(), ChannelState::Connected);
    }

    void shouldStopWhenTheServerAllowsNoAttempt()
    {
        Sandbox::Options options;
        options.client.reconnectCount = 0;
        start(options);
        connectChannel();
        QSignalSpy failed(m_platform->events(), &EventChannel::failed);
        m_sandbox->control(u"drop-connections"_s);
        QTRY_COMPARE(failed.size(), 1);
    }

    void shouldCountTheClientsOfTheApp()
    {
        QSignalSpy counted(m_platform->events(), &EventChannel::clientsCounted);
        connectChannel();
        QTRY_VERIFY(!counted.isEmpty());
        QCOMPARE(counted.constLast().constFirst().toInt(), 1);
        RecordingSink other;
        const auto second = open(*m_sandbox, other);
        second->events()->start();
        QTRY_COMPARE(counted.constLast().constFirst().toInt(), 2);
    }

    void shouldStaySilentWhenStopped()
    {
        connectChannel();
        QSignalSpy states(m_platform->events(), &EventChannel::stateChanged);
        m_platform->events()->stop();
        QCOMPARE(states.size(), 1);
        m_sandbox->mutate(u"department.patch"_s, anyDepartment(), {{u"name"_s, u"Unheard"_s}});
        QVERIFY(!states.wait(100));
        QVERIFY(m_sink.deltas.isEmpty());
        QCOMPARE(states.size(), 1);
    }

    void shouldBearBeingStoppedAndStartedFromItsOwnSignals()
    {
        EventChannel *channel = m_platform->events();
        int times = 0;
        connect(channel, &EventChannel::stateChanged, this, [&](ChannelState state) {
            if (state == ChannelState::Connected && ++times < 3) {
                channel->stop();
                channel->start();
            }
        });
        channel->start();
        QTRY_COMPARE(times, 3);
        QTRY_COMPARE(channel->state(), ChannelState::Connected);
        channel->disconnect(this);
    }

    void shouldKeepUpWithABurst()
    {
        connectChannel();
        m_sandbox->control(u"burst"_s, {{u"rate"_s, 200}, {u"seconds"_s, 2}});
        // Both numbers of one answer: more are raised while one looks.
        QVERIFY(waitFor(
            [this] {
                const QJsonObject now = events();
                return now.value(u"raised"_s).toInt() >= 200
                    && now.value(u"acknowledged"_s) == now.value(u"raised"_s);
            },
            30s));
        QCOMPARE(events().value(u"redelivered"_s).toInt(), 0);
    }

private:
    void start(const Sandbox::Options &options)
    {
        m_platform.reset();
        m_sandbox = std::make_unique<SandboxFixture>(options);
        QVERIFY(m_sandbox->isRunning());
        m_platform = open(*m_sandbox, m_sink);
    }
    void connectChannel()
    {
        m_platform->events()->start();
        QTRY_COMPARE(m_platform->events()->state(), ChannelState::Connected);
        QTRY_COMPARE(m_sandbox->get(u"/sandbox/stats"_s).value(u"connections"_s).toInt(), 1);
    }
    QString anyDepartment()
    {
        const QJsonArray departments = m_sandbox->departments();
        return departments.at(departments.size() - 1)
            .toObject()
            .value(u"open_department_id"_s)
            .toString();
    }
    QJsonObject events()
    {
        return m_sandbox->get(u"/sandbox/stats"_s).value(u"events"_s).toObject();
    }

    RecordingSink m_sink;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Platform> m_platform;
};

} // namespace

ORGDESK_TEST(LiveEventsTest)
#include "test_live_events.moc"
