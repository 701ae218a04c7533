// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/event_delivery.h"
#include "app/sandbox/long_connections.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellOldAndNewOfADepartment();
    void shouldTellOfChangesOutsideTheFields();
    void shouldNotTellOfNothing();
    void shouldSendContactsApart();
    void shouldLeaveDepartmentsOutOfADeparture();
    void shouldUseOpenIdsWhateverWasAsked();
    void shouldStaySilentOutsideTheScope();
    void shouldNameScopeEntries();
    void shouldObeyFieldPermissions();
    void shouldStaySilentWithoutThePermission();
    void shouldDeliverToOneConnectionUntilAcknowledged();
    void shouldRepeatFourTimesAndGiveUp();
    void shouldLoseDoubleAndReorderOnRequest();
    void shouldRepeatWhatAClosedConnectionHadNotAcknowledged();
    void shouldGiveOtherIdsAtEachStart();
    void shouldLoseTheOldestWhenTooManyWait();
    void shouldForgetAnAddressThatIsNotUsed();

private:
    static QJsonObject old(const Event &event)
    {
        return event.body.value(u"old_object"_s).toObject();
    }
    static QJsonObject object(const Event &event)
    {
        return event.body.value(u"object"_s).toObject();
    }
};

void EventsTest::shouldTellOldAndNewOfADepartment()
{
    Bench bench;
    bench.patch(Bench::department(bench.alphaOne),
                {{u"parent_department_id"_s, bench.beta->openId}, {u"order"_s, u"5"_s}});
    QCOMPARE(bench.events.size(), size_t(1));
    const Event &event = bench.events.front();
    QCOMPARE(event.type, u"contact.department.updated_v3"_s);
    QCOMPARE(old(event).keys(), (QStringList{u"order"_s, u"parent_department_id"_s}));
    QCOMPARE(old(event).value(u"parent_department_id"_s).toString(), bench.alpha->openId);
    QCOMPARE(object(event).value(u"parent_department_id"_s).toString(), bench.beta->openId);
    // A number here, a string in the API.
    QCOMPARE(object(event).value(u"order"_s), QJsonValue(5));
    for (const QString &absent : {u"i18n_name"_s, u"member_count"_s, u"unit_ids"_s})
        QVERIFY(!object(event).contains(absent));
}

void EventsTest::shouldTellOfChangesOutsideTheFields()
{
    Bench bench;
    bench.patch(Bench::department(bench.alpha),
                {{u"i18n_name"_s, QJsonObject{{u"en_us"_s, u"First"_s}}}});
    QCOMPARE(bench.events.size(), size_t(1));
    QVERIFY(old(bench.events.front()).isEmpty());
}

void EventsTest::shouldNotTellOfNothing()
{
    Bench bench;
    QCOMPARE(bench.patch(Bench::department(bench.alpha), {{u"name"_s, u"Alpha"_s}}).code, 0);
    QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"name"_s, u"Ada"_s}}).code, 0);
    QVERIFY(bench.events.empty());
}

void EventsTest::shouldSendContactsApart()
{
    Bench bench;
    bench.patch(
        Bench::user(bench.ada),
        {{u"mobile"_s, u"13911111111"_s}, {u"job_title"_s, u"Lead"_s}, {u"is_frozen"_s, true}});
    QCOMPARE(bench.events.size(), size_t(2));
    QCOMPARE(old(bench.events.at(0)).keys(), (QStringList{u"job_title"_s, u"status"_s}));
    QCOMPARE(old(bench.events.at(1)).keys(), QStringList{u"mobile"_s});
    QCOMPARE(object(bench.events.at(1)).value(u"mobile"_s).toString(), u"+8613911111111"_s);
}

void EventsTest::shouldLeaveDepartmentsOutOfADeparture()
{
    Bench bench;
    bench.call(Method::Delete, Bench::user(bench.bo));
    const Event &event = bench.events.front();
    QCOMPARE(event.type, u"contact.user.deleted_v3"_s);
    QVERIFY(!object(event).contains(u"department_ids"_s));
    QCOMPARE(old(event).value(u"department_ids"_s).toArray(),
             (QJsonArray{bench.beta->openId, bench.alphaOne->openId}));
    QCOMPARE(object(event).value(u"status"_s).toObject().value(u"is_resigned"_s).toBool(), true);
}

void EventsTest::shouldUseOpenIdsWhateverWasAsked()
{
    Bench bench;
    bench.patch(
        u"/contact/v3/departments/custom-Alpha?department_id_type=department_id&user_id_type=user_id"_s,
        {{u"leader_user_id"_s, u"ada"_s}});
    QCOMPARE(object(bench.events.front()).value(u"leader_user_id"_s).toString(), bench.ada->openId);
    bench.patch(
        u"/contact/v3/users/ada?department_id_type=department_id&user_id_type=user_id"_s,
        {{u"department_ids"_s, QJsonArray{u"custom-Gamma"_s}}, {u"leader_user_id"_s, u"bo"_s}});
    QCOMPARE(object(bench.events.back()).value(u"department_ids"_s).toArray(),
             QJsonArray{bench.gamma->openId});
    QCOMPARE(object(bench.events.back()).value(u"leader_user_id"_s).toString(), bench.bo->openId);
}

void EventsTest::shouldStaySilentOutsideTheScope()
{
    Bench bench;
    bench.service.changeScope({false, {bench.alpha->openId}, {}});
    bench.events.clear();
    const auto act = [&](const QString &action, const QString &id, const QJsonObject &body) {
        QCOMPARE(bench.service.performAction(action, id, body, {}, {}).http, 200);
    };
    act(u"department.patch"_s, bench.beta->openId, {{u"name"_s, u"Unseen"_s}});
    act(u"user.patch"_s, bench.dee->openId, {{u"name"_s, u"Unseen"_s}});
    QVERIFY(bench.events.empty());
    act(u"user.patch"_s, bench.ada->openId, {{u"name"_s, u"Seen"_s}});
    QCOMPARE(bench.events.size(), size_t(1));
}

void EventsTest::shouldNameScopeEntries()
{
    Bench bench;
    bench.service.changeScope({false, {bench.alpha->openId}, {}});
    QCOMPARE(bench.events.size(), size_t(1));
    QCOMPARE(bench.events.front().type, u"contact.scope.updated_v3"_s);
    const QJsonObject removed = bench.events.front().body.value(u"removed"_s).toObject();
    const QStringList gone = Bench::ids(removed.value(u"departments"_s), u"open_department_id"_s);
    QCOMPARE(QSet<QString>(gone.begin(), gone.end()),
             (QSet<QString>{bench.beta->openId, bench.gamma->openId}));
    const QJsonArray users = removed.value(u"users"_s).toArray();
    QCOMPARE(users.first().toObject().value(u"open_id"_s).toString(), bench.dee->openId);
    QVERIFY(!users.first().toObject().contains(u"department_ids"_s));
    QVERIFY(bench.events.front()
                .body.value(u"added"_s)
                .toObject()
                .value(u"departments"_s)
                .toArray()
                .isEmpty());
    // The same scope again is no change.
    bench.service.changeScope({false, {bench.alpha->openId}, {}});
    QCOMPARE(bench.events.size(), size_t(1));
}

void EventsTest::shouldObeyFieldPermissions()
{
    Bench bench;
    bench.service.changePermissions({u"contact:contact"_s, u"contact:contact.base:readonly"_s,
                                     u"contact:department.base:readonly"_s});
    bench.patch(Bench::department(bench.alpha),
                {{u"leader_user_id"_s, bench.ada->openId}, {u"order"_s, u"3"_s}});
    // leader_user_id needs department.base in events, department.organize in the API.
    QVERIFY(object(bench.events.front()).contains(u"leader_user_id"_s));
    QVERIFY(!object(bench.events.front()).contains(u"order"_s));
    const auto read = bench.patch(Bench::department(bench.alpha), {{u"name"_s, u"A"_s}});
    QVERIFY(!read.data.value(u"department"_s).toObject().contains(u"leader_user_id"_s));
}

void EventsTest::shouldStaySilentWithoutThePermission()
{
    // GIVEN an app that may write and read fields, but not hear of changes
    Bench bench;
    bench.service.changePermissions({u"contact:contact"_s, u"contact:contact:readonly"_s});
    // WHEN something changes THEN nothing is told
    QCOMPARE(bench.patch(Bench::department(bench.alpha), {{u"name"_s, u"First"_s}}).code, 0);
    bench.service.changeScope({false, {bench.alpha->openId}, {}});
    QVERIFY(bench.events.empty());
    // AND each of the three permissions opens the events
    int name = 0;
    for (const QString &opening :
         {u"contact:contact.base:readonly"_s, u"contact:contact:readonly_as_app"_s,
          u"contact:contact:access_as_app"_s}) {
        bench.events.clear();
        bench.service.changePermissions({u"contact:contact"_s, opening});
        const QJsonObject names{{u"en_us"_s, QString::number(++name)}};
        QCOMPARE(bench.patch(Bench::department(bench.alpha), {{u"i18n_name"_s, names}}).code, 0);
        QCOMPARE(bench.events.size(), size_t(1));
    }
}

namespace {

/// What the delivery asks to send.
struct Sent
{
    int connection;
    QByteArray messageId;
    QString eventId;
    QString type;
};

class Receiver
{
public:
    explicit Receiver(double scale, qsizetype mostPending = 1000)
        : delivery({u"cli_1"_s, u"tenant"_s, 1, scale, mostPending})
    {
        QObject::connect(
            &delivery, &EventDelivery::sendRequested, &delivery,
            [this](int connection, const QByteArray &messageId, const QByteArray &payload) {
                const QJsonObject header =
                    QJsonDocument::fromJson(payload).object().value(u"header"_s).toObject();
                sent.push_back({connection, messageId, header.value(u"event_id"_s).toString(),
                                header.value(u"event_type"_s).toString()});
                payloads.push_back(payload);
            });
    }

    EventDelivery delivery;
    std::vector<Sent> sent;
    std::vector<QByteArray> payloads;
};

} // namespace

void EventsTest::shouldDeliverToOneConnectionUntilAcknowledged()
{
    Receiver receiver(1);
    for (int connection = 1; connection <= 3; ++connection)
        receiver.delivery.addConnection(connection);
    QSet<int> used;
    for (int i = 0; i < 60; ++i) {
        receiver.delivery.raise({u"type"_s, {}});
        used.insert(receiver.sent.back().connection);
        receiver.delivery.acknowledge(receiver.sent.back().connection,
                                      receiver.sent.back().messageId, 200);
    }
    // One connection for each event, and each connection gets its share.
    QCOMPARE(receiver.sent.size(), size_t(60));
    QCOMPARE(used.size(), 3);
    QCOMPARE(receiver.delivery.statistics().acknowledged, 60);
    QCOMPARE(receiver.delivery.pending(), 0);
    const QJsonObject envelope = QJsonDocument::fromJson(receiver.payloads.front()).object();
    QCOMPARE(envelope.value(u"schema"_s).toString(), u"2.0"_s);
    const QJsonObject header = envelope.value(u"header"_s).toObject();
    QCOMPARE(header.value(u"token"_s).toString(), QString());
    QCOMPARE(header.value(u"app_id"_s).toString(), u"cli_1"_s);
    QCOMPARE(header.value(u"create_time"_s).toString().size(), 13);
}

void EventsTest::shouldRepeatFourTimesAndGiveUp()
{
    // GIVEN a schedule so fast that all repeats come at once
    Receiver receiver(0);
    receiver.delivery.addConnection(1);
    // WHEN each attempt is refused
    receiver.delivery.raise({u"type"_s, {}});
    for (size_t attempt = 1; attempt <= 5; ++attempt) {
        QTRY_COMPARE(receiver.sent.size(), attempt);
        receiver.delivery.acknowledge(1, receiver.sent.back().messageId, 500);
    }
    // THEN the event came five times with one event_id, and is lost
    QTRY_COMPARE(receiver.delivery.pending(), 0);
    QCOMPARE(receiver.delivery.statistics().redelivered, 4);
    QCOMPARE(receiver.delivery.statistics().lost, 1);
    for (const Sent &sent : receiver.sent)
        QCOMPARE(sent.eventId, receiver.sent.front().eventId);
}

void EventsTest::shouldLoseDoubleAndReorderOnRequest()
{
    Receiver receiver(1);
    receiver.delivery.addConnection(1);
    receiver.delivery.loseNext(1);
    receiver.delivery.raise({u"lost"_s, {}});
    QVERIFY(receiver.sent.empty());
    receiver.delivery.duplicateNext(1);
    receiver.delivery.raise({u"double"_s, {}});
    QCOMPARE(receiver.sent.size(), size_t(2));
    QCOMPARE(receiver.sent.at(0).eventId, receiver.sent.at(1).eventId);
    QVERIFY(receiver.sent.at(0).messageId != receiver.sent.at(1).messageId);
    receiver.sent.clear();
    receiver.delivery.reorderNext(3);
    for (const QString &type : {u"a"_s, u"b"_s, u"c"_s})
        receiver.delivery.raise({type, {}});
    QCOMPARE(receiver.sent.size(), size_t(3));
    QCOMPARE(receiver.sent.at(0).type, u"c"_s);
    QCOMPARE(receiver.sent.at(2).type, u"a"_s);
    // What is held for too long goes out all the same.
    receiver.delivery.reorderNext(3);
    receiver.delivery.raise({u"alone"_s, {}});
    QTRY_COMPARE(receiver.sent.back().type, u"alone"_s);
}

void EventsTest::shouldRepeatWhatAClosedConnectionHadNotAcknowledged()
{
    Receiver receiver(0.001);
    receiver.delivery.addConnection(1);
    receiver.delivery.raise({u"type"_s, {}});
    receiver.delivery.removeConnection(1);
    receiver.delivery.addConnection(2);
    QTRY_COMPARE(receiver.sent.size(), size_t(2));
    QCOMPARE(receiver.sent.back().connection, 2);
    // An acknowledgement of the connection that is gone counts for nothing.
    receiver.delivery.acknowledge(1, receiver.sent.back().messageId, 200);
    QCOMPARE(receiver.delivery.pending(), 1);
    receiver.delivery.acknowledge(2, receiver.sent.back().messageId, 200);
    QCOMPARE(receiver.delivery.pending(), 0);
}

void EventsTest::shouldGiveOtherIdsAtEachStart()
{
    // GIVEN a client that remembers what it has seen
    Receiver before(1);
    before.delivery.addConnection(1);
    before.delivery.raise({u"type"_s, {}});
    // WHEN the sandbox is started again with the same seed
    Receiver after(1);
    after.delivery.addConnection(1);
    after.delivery.raise({u"type"_s, {}});
    // THEN its first event is a new one
    QVERIFY(after.sent.front().eventId != before.sent.front().eventId);
    QVERIFY(after.sent.front().messageId != before.sent.front().messageId);
    QCOMPARE(after.sent.front().eventId.size(), 32);
}

void EventsTest::shouldLoseTheOldestWhenTooManyWait()
{
    // GIVEN nobody online and room for three
    Receiver receiver(0.002, 3);
    for (const QString &type : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        receiver.delivery.raise({type, {}});
    QCOMPARE(receiver.delivery.pending(), 3);
    QCOMPARE(receiver.delivery.statistics().lost, 2);
    // WHEN somebody comes THEN the newest three are there
    receiver.delivery.addConnection(1);
    QTRY_COMPARE(receiver.sent.size(), size_t(3));
    QStringList types;
    for (const Sent &sent : receiver.sent)
        types.append(sent.type);
    types.sort();
    QCOMPARE(types, (QStringList{u"c"_s, u"d"_s, u"e"_s}));
}

void EventsTest::shouldForgetAnAddressThatIsNotUsed()
{
    OrgDesk::Test::FakeClock clock;
    EventDelivery delivery({u"cli_1"_s, u"tenant"_s, 1, 1});
    LongConnections connections(delivery, 1, clock);
    const auto address = [&connections] {
        const QJsonObject answer = QJsonDocument::fromJson(connections.endpoint().body).object();
        const QUrl url(answer.value(u"data"_s).toObject().value(u"URL"_s).toString());
        return url.query(QUrl::FullyEncoded).toUtf8();
    };
    const QByteArray inTime = address();
    const QByteArray late = address();
    clock.advance(std::chrono::seconds(59));
    QVERIFY(!connections.admit(inTime));
    clock.advance(std::chrono::seconds(1));
    const auto refusal = connections.admit(late);
    QVERIFY(refusal);
    QCOMPARE(refusal->authError, QByteArray("1000040351"));
}

ORGDESK_TEST(EventsTest)
#include "test_events.moc"
