// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/events.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime received = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);

QByteArray envelope(const QByteArray &type, const QByteArray &event,
                    const QByteArray &time = "1735689604000")
{
    return R"({"schema":"2.0","header":{"event_id":"e1","event_type":")" + type
        + R"(","create_time":")" + time
        + R"(","token":"","app_id":"cli_1","tenant_key":"k"},"event":)" + event + "}";
}

class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadADepartmentUpdate()
    {
        const auto event = eventFrom(
            envelope(
                "contact.department.updated_v3",
                R"({"object":{"name":"R&D","parent_department_id":"od-2","department_id":"D096","open_department_id":"od-1","order":200,"status":{"is_deleted":false}},"old_object":{"parent_department_id":"od-3","order":100,"leader_user_id":"ou_1"}})"),
            received);
        QVERIFY(event.has_value());
        QCOMPARE(event->kind, Event::Kind::Facts);
        QCOMPARE(event->delta.origin, Origin::Event);
        QCOMPARE(event->delta.eventId, u"e1"_s);
        QCOMPARE(event->delta.at.toMSecsSinceEpoch(), 1735689604000);
        QCOMPARE(event->delta.facts.size(), 1);
        const auto fact = std::get<DepartmentUpserted>(event->delta.facts.constFirst());
        QCOMPARE(fact.department.parent, DepartmentId(u"od-2"_s));
        QCOMPARE(fact.department.order, 200);
        // The leader was there before and is not any more.
        QVERIFY(fact.fields.testFlag(DepartmentField::MainLeader));
        QVERIFY(fact.department.leaders.isEmpty());
        QVERIFY(!fact.fields.testFlag(DepartmentField::I18nName));
    }

    void shouldReadRemovals_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Fact>("fact");
        QTest::newRow("person")
            << "contact.user.deleted_v3"_ba
            << R"({"object":{"open_id":"ou_1","status":{"is_resigned":false}},"old_object":{"department_ids":["od-1"],"open_id":"ou_1"}})"_ba
            << Fact(PersonRemoved{PersonId(u"ou_1"_s)});
        QTest::newRow("department")
            << "contact.department.deleted_v3"_ba
            << R"({"object":{"open_department_id":"od-1"},"old_object":{"open_department_id":"od-1"}})"_ba
            << Fact(DepartmentRemoved{DepartmentId(u"od-1"_s)});
        QTest::newRow("ID in the old object only")
            << "contact.department.deleted_v3"_ba
            << R"({"object":{},"old_object":{"open_department_id":"od-1"}})"_ba
            << Fact(DepartmentRemoved{DepartmentId(u"od-1"_s)});
    }
    void shouldReadRemovals()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Fact, fact);
        QCOMPARE(eventFrom(envelope(type, body), received)->delta.facts, QList<Fact>{fact});
    }

    void shouldReadAScopeChange()
    {
        const auto event = eventFrom(
            envelope(
                "contact.scope.updated_v3",
                R"({"added":{"departments":[{"open_department_id":"od-1","order":"5"}],"users":[{"open_id":"ou_1","name":"A"}],"user_groups":[]},"removed":{"departments":[{"open_department_id":"od-2"}],"users":[{"open_id":"ou_2"}]}})"),
            received);
        QCOMPARE(event->kind, Event::Kind::Scope);
        QCOMPARE(event->delta.origin, Origin::Scope);
        QCOMPARE(event->delta.facts.size(), 4);
        QVERIFY(std::holds_alternative<DepartmentRemoved>(event->delta.facts.at(0)));
        QVERIFY(std::holds_alternative<PersonRemoved>(event->delta.facts.at(1)));
        QCOMPARE(std::get<DepartmentUpserted>(event->delta.facts.at(2)).department.order, 5);
        QVERIFY(!std::get<PersonUpserted>(event->delta.facts.at(3))
                     .fields.testFlag(PersonField::Memberships));
    }

    void shouldTellAScopeChangeWhateverItNames()
    {
        // GIVEN a scope event of which some entries cannot be read
        const auto event = eventFrom(
            envelope(
                "contact.scope.updated_v3",
                R"({"added":{"departments":[{"name":"no ID"},{"open_department_id":"od-1"}],"users":[5,{"open_id":"ou_1"}]},"removed":{"users":[{}]}})"),
            received);
        // THEN it is one all the same, with the others
        QVERIFY(event.has_value());
        QCOMPARE(event->kind, Event::Kind::Scope);
        QCOMPARE(event->delta.facts.size(), 2);
        QCOMPARE(eventFrom(envelope("contact.scope.updated_v3", "[]"), received)->kind,
                 Event::Kind::Scope);
    }

    void shouldTakeTheOldScopeEventForAScopeChange()
    {
        const auto event = eventFrom(
            R"({"ts":"1","uuid":"u1","token":"","type":"event_callback","event":{"type":"contact_scope_change"}})",
            received);
        QCOMPARE(event->kind, Event::Kind::Scope);
        QVERIFY(event->delta.facts.isEmpty());
        QCOMPARE(event->delta.eventId, u"u1"_s);
    }

    void shouldReadWhatBecameOfAnEmployeeType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("what");
        QTest::newRow("created") << "created_v3"_ba << int(ListChange::What::TypeAdded);
        QTest::newRow("updated") << "updated_v3"_ba << int(ListChange::What::TypeRenamed);
        // Spelt so by the platform.
        QTest::newRow("actived") << "actived_v3"_ba << int(ListChange::What::TypeEnabled);
        QTest::newRow("deactivated") << "deactivated_v3"_ba << int(ListChange::What::TypeDisabled);
        QTest::newRow("deleted") << "deleted_v3"_ba << int(ListChange::What::TypeRemoved);
    }
    void shouldReadWhatBecameOfAnEmployeeType()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, what);
        const auto event =
            eventFrom(envelope("contact.employee_type_enum." + type,
                               R"({"old_enum":{"content":"Old"},"new_enum":{"content":"New"}})"),
                      received);
        QCOMPARE(event->kind, Event::Kind::List);
        QCOMPARE(int(event->list.what), what);
        QCOMPARE(event->list.name, u"New"_s);
        QCOMPARE(event->list.before, u"Old"_s);
        QCOMPARE(event->list.eventId, event->delta.eventId);
    }

    void shouldCountTheOwnFieldsThatCameAndWent()
    {
        const auto event = eventFrom(
            envelope(
                "contact.custom_attr_event.updated_v3",
                R"({"object":{"contact_field_key":["C-1","C-2","C-3"]},"old_object":{"contact_field_key":["C-1","C-9"]}})"),
            received);
        QCOMPARE(event->kind, Event::Kind::List);
        QCOMPARE(event->list.added, 2);
        QCOMPARE(event->list.removed, 1);
    }

    void shouldPassOverTypesItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("messages") << "im.message.receive_v1"_ba;
        QTest::newRow("of the future") << "contact.department.archived_v4"_ba;
        QTest::newRow("look-alike") << "other.contact.user.created_v3"_ba;
    }
    void shouldPassOverTypesItDoesNotKnow()
    {
        QFETCH(QByteArray, type);
        const auto event = eventFrom(envelope(type, "{}"), received);
        QCOMPARE(event->kind, Event::Kind::Other);
        QVERIFY(event->delta.facts.isEmpty());
    }

    void shouldReadTheTimeInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("milliseconds") << "1608725989000"_ba << qint64(1608725989000);
        QTest::newRow("microseconds") << "1608725989000123"_ba << qint64(1608725989000);
        QTest::newRow("nothing") << ""_ba << received.toMSecsSinceEpoch();
        QTest::newRow("words") << "now"_ba << received.toMSecsSinceEpoch();
        QTest::newRow("absurd") << "9223372036854775807"_ba << received.toMSecsSinceEpoch();
    }
    void shouldReadTheTimeInEveryForm()
    {
        QFETCH(QByteArray, time);
        QFETCH(qint64, milliseconds);
        const auto event = eventFrom(envelope("x", "{}", time), received);
        QCOMPARE(event->delta.at.toMSecsSinceEpoch(), milliseconds);
    }

    void shouldRefuseWhatIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("text") << "hello"_ba;
        QTest::newRow("list") << "[1]"_ba;
        QTest::newRow("no header") << R"({"event":{}})"_ba;
        QTest::newRow("cut") << envelope("contact.user.created_v3", "{}").chopped(4);
        QTest::newRow("no object") << envelope("contact.user.created_v3", "{}");
        QTest::newRow("object without ID")
            << envelope("contact.department.updated_v3", R"({"object":{"name":"x"}})");
        QTest::newRow("wrong types")
            << envelope("contact.department.deleted_v3", R"({"object":{"open_department_id":7}})");
    }
    void shouldRefuseWhatIsNoEvent()
    {
        QFETCH(QByteArray, json);
        const auto event = eventFrom(json, received);
        QVERIFY(!event.has_value());
        QCOMPARE(event.error().kind, ErrorKind::BadAnswer);
    }
};

} // namespace

ORGDESK_TEST(EventsTest)
#include "test_events.moc"
