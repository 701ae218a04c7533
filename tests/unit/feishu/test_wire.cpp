// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/person_wire.h"
#include "core/feishu/wire.h"
#include "core/feishu/written_values.h"
#include "tests/testlib/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadADepartmentOfTheApi()
    {
        const auto fact = departmentFrom(object(
            R"({"name":"R&D","i18n_name":{"zh_cn":"研发","ja_jp":"開発","en_us":"R&D"},
                "parent_department_id":"od-p","department_id":"D1","open_department_id":"od-1",
                "leader_user_id":"ou_a","order":"2000","member_count":12,
                "leaders":[{"leaderType":2,"leaderID":"ou_b"},{"leaderType":1,"leaderID":"ou_a"}]})"));
        QVERIFY(fact.has_value());
        const Department &department = fact->department;
        QCOMPARE(department.id, DepartmentId(u"od-1"_s));
        QCOMPARE(department.name, u"R&D"_s);
        QCOMPARE(department.i18nName, (I18nName{u"研发"_s, u"R&D"_s, u"開発"_s}));
        QCOMPARE(department.parent, DepartmentId(u"od-p"_s));
        QCOMPARE(department.customId, u"D1"_s);
        QCOMPARE(department.order, 2000);
        QCOMPARE(department.memberCount, std::optional(12));
        QCOMPARE(department.leaders,
                 (QList<Leader>{{PersonId(u"ou_a"_s), LeaderRole::Main},
                                {PersonId(u"ou_b"_s), LeaderRole::Deputy}}));
        const auto all = DepartmentField::Name | DepartmentField::I18nName | DepartmentField::Parent
            | DepartmentField::CustomId | DepartmentField::Order | DepartmentField::Leaders
            | DepartmentField::MemberCount;
        QCOMPARE(fact->fields, all);
    }

    void shouldFlagOnlyWhatIsPresent()
    {
        // GIVEN an app without field permissions
        const auto fact =
            departmentFrom(object(R"({"open_department_id":"od-1","leaders":[{"leaderType":1}]})"));
        // THEN nothing is taken for empty, not even the leaders whose IDs are withheld
        QCOMPARE(fact->fields, DepartmentFields());
    }

    void shouldTellNoLeadersFromUnknownLeaders_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<DepartmentFields>("fields");
        QTest::addColumn<int>("leaders");
        QTest::newRow("none") << R"({"leaders":[],"leader_user_id":""})"_ba
                              << DepartmentFields(DepartmentField::Leaders) << 0;
        QTest::newRow("main only") << R"({"leader_user_id":"ou_a"})"_ba
                                   << DepartmentFields(DepartmentField::MainLeader) << 1;
        QTest::newRow("main cleared")
            << R"({"leader_user_id":""})"_ba << DepartmentFields(DepartmentField::MainLeader) << 0;
        QTest::newRow("absent") << R"({})"_ba << DepartmentFields() << 0;
    }
    void shouldTellNoLeadersFromUnknownLeaders()
    {
        QFETCH(QByteArray, json);
        QFETCH(DepartmentFields, fields);
        QFETCH(int, leaders);
        QJsonObject department = object(json.constData());
        department.insert(u"open_department_id"_s, u"od-1"_s);
        const auto fact = departmentFrom(department);
        QCOMPARE(fact->fields, fields);
        QCOMPARE(fact->department.leaders.size(), leaders);
    }

    void shouldTakeForEmptyWhatAReadLeavesOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<DepartmentFields>("fields");
        using enum DepartmentField;
        QTest::newRow("nothing may be read") << R"({})"_ba << DepartmentFields();
        QTest::newRow("names only")
            << R"({"name":"A"})"_ba << (Name | I18nName | Chat | ChatId | ChatEmployeeTypes);
        QTest::newRow("places only") << R"({"order":"5"})"_ba << (Order | Leaders);
        QTest::newRow("no leader") << R"({"parent_department_id":"0","leader_user_id":""})"_ba
                                   << (Parent | Leaders | Unit);
        // Only the whole list tells who the deputies are.
        QTest::newRow("a leader without the list")
            << R"({"order":"5","leader_user_id":"ou_a"})"_ba << (Order | MainLeader);
        QTest::newRow("withheld IDs")
            << R"({"order":"5","leaders":[{"leaderType":1}]})"_ba << DepartmentFields(Order);
    }
    void shouldTakeForEmptyWhatAReadLeavesOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(DepartmentFields, fields);
        QJsonObject department = object(json.constData());
        department.insert(u"open_department_id"_s, u"od-1"_s);
        QCOMPARE(departmentAnswerFrom(department)->fields, fields);
    }

    void shouldTakeForEmptyWhatAReadLeavesOutOfAPerson()
    {
        using enum PersonField;
        QCOMPARE(personAnswerFrom({{u"open_id"_s, u"ou_1"_s}})->fields, PersonFields());
        QCOMPARE(personAnswerFrom(object(R"({"open_id":"ou_1","name":"A"})"))->fields,
                 Name | EnName | Nickname);
        QCOMPARE(
            personAnswerFrom(object(R"({"open_id":"ou_1","department_ids":["od-1"]})"))->fields,
            Memberships | Leader);
        const auto employed = personAnswerFrom(
            object(R"({"open_id":"ou_1","status":{"is_activated":true},"city":"Kyoto"})"));
        QCOMPARE(employed->fields,
                 Status | EmployeeNo | JobTitle | City | Country | WorkStation | EnterpriseEmail
                     | JoinTime | CustomValues);
        QCOMPARE(employed->person.city, u"Kyoto"_s);
    }

    void shouldReadOrdersInBothForms_data()
    {
        QTest::addColumn<QJsonValue>("order");
        QTest::addColumn<bool>("known");
        QTest::addColumn<qint64>("value");
        QTest::newRow("API") << QJsonValue(u"300"_s) << true << qint64(300);
        QTest::newRow("event") << QJsonValue(300) << true << qint64(300);
        QTest::newRow("large") << QJsonValue(u"9007199254740993"_s) << true
                               << qint64(9007199254740993);
        QTest::newRow("words") << QJsonValue(u"first"_s) << false << qint64(0);
        QTest::newRow("beyond all bounds") << QJsonValue(1e300) << false << qint64(0);
        QTest::newRow("list") << QJsonValue(QJsonArray{1}) << false << qint64(0);
    }
    void shouldReadOrdersInBothForms()
    {
        QFETCH(QJsonValue, order);
        QFETCH(bool, known);
        QFETCH(qint64, value);
        const auto fact =
            departmentFrom({{u"open_department_id"_s, u"od-1"_s}, {u"order"_s, order}});
        QCOMPARE(fact->fields.testFlag(DepartmentField::Order), known);
        QCOMPARE(fact->department.order, value);
    }

    void shouldReadAPerson()
    {
        const auto fact = personFrom(object(
            R"({"open_id":"ou_1","user_id":"u1","name":"王 五","en_name":"Five","nickname":"5",
                "email":"a@b.c","enterprise_email":"w@c.d","mobile":"+8613","employee_no":"7",
                "job_title":"Engineer","city":"杭州","country":"CN","work_station":"3F","gender":2,
                "employee_type":6,"join_time":1600000000,"leader_user_id":"ou_9",
                "department_ids":["od-a","od-b"],
                "orders":[{"department_id":"od-a","user_order":3,"department_order":0,
                           "is_primary_dept":false},
                          {"department_id":"od-b","user_order":1,"department_order":5,
                           "is_primary_dept":true}],
                "status":{"is_frozen":false,"is_resigned":false,"is_activated":true,
                          "is_exited":false,"is_unjoin":false}})"));
        QVERIFY(fact.has_value());
        const Person &person = fact->person;
        QCOMPARE(person.id, PersonId(u"ou_1"_s));
        QCOMPARE(person.customId, u"u1"_s);
        QCOMPARE(person.mobile, u"+8613"_s);
        QCOMPARE(person.leader, PersonId(u"ou_9"_s));
        QCOMPARE(person.status, PersonStatus::Active);
        QCOMPARE(person.joinTime, 1600000000);
        QCOMPARE(person.employeeType, 6);
        QCOMPARE(person.memberships,
                 (QList<Membership>{{DepartmentId(u"od-b"_s), 1, 5, true},
                                    {DepartmentId(u"od-a"_s), 3, 0, false}}));
        // Everything that a Person has was there.
        QCOMPARE(int(fact->fields), 0x3ffff);
    }

    void shouldTakeTheFirstDepartmentForTheMainOneWithoutOrders()
    {
        const auto fact =
            personFrom(object(R"({"open_id":"ou_1","department_ids":["od-a","od-b"]})"));
        QCOMPARE(fact->person.mainDepartment(), DepartmentId(u"od-a"_s));
        QVERIFY(fact->person.memberships.constFirst().main);
        QVERIFY(!fact->person.memberships.constLast().main);
    }

    void shouldReadTheStatusByPrecedence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<PersonStatus>("status");
        QTest::newRow("active") << R"({"is_activated":true})"_ba << PersonStatus::Active;
        QTest::newRow("never logged in")
            << R"({"is_activated":false})"_ba << PersonStatus::NotActivated;
        QTest::newRow("frozen") << R"({"is_activated":true,"is_frozen":true})"_ba
                                << PersonStatus::Frozen;
        QTest::newRow("invited") << R"({"is_unjoin":true,"is_activated":false})"_ba
                                 << PersonStatus::Unjoined;
        QTest::newRow("left") << R"({"is_exited":true,"is_frozen":true})"_ba
                              << PersonStatus::Exited;
        QTest::newRow("gone") << R"({"is_exited":true,"is_resigned":true})"_ba
                              << PersonStatus::Departed;
    }
    void shouldReadTheStatusByPrecedence()
    {
        QFETCH(QByteArray, json);
        QFETCH(PersonStatus, status);
        QCOMPARE(statusFrom(object(json.constData())), status);
    }

    void shouldRefuseObjectsWithoutAnId()
    {
        QCOMPARE(departmentFrom({{u"name"_s, u"x"_s}}).error().kind, ErrorKind::BadAnswer);
        QCOMPARE(personFrom({{u"open_id"_s, 5}}).error().kind, ErrorKind::BadAnswer);
    }

    void shouldTakeForEmptiedWhatOnlyTheOldObjectHas()
    {
        const QJsonObject now = withEmptied(
            object(R"({"open_id":"ou_1","name":"A"})"),
            object(
                R"({"name":"B","job_title":"Boss","department_ids":["od-1"],"custom_attrs":[1]})"));
        QCOMPARE(now.value(u"name"_s).toString(), u"A"_s);
        QVERIFY(now.value(u"job_title"_s).isString());
        QCOMPARE(personFrom(now)->fields,
                 PersonField::Name | PersonField::JobTitle | PersonField::CustomValues);
    }

    void shouldSendOnlyWhatDiffers()
    {
        UpdateDepartment change;
        change.target = DepartmentId(u"od-1"_s);
        change.base = {u"Old"_s, I18nName{u"旧"_s, {}, {}}, QList<Leader>{}, 5};
        change.wanted = change.base;
        QCOMPARE(text(toBody(change)), "{}"_ba);
        change.wanted.name = u"New"_s;
        change.wanted.i18nName = I18nName{{}, u"New"_s, {}};
        change.wanted.leaders = QList<Leader>{{PersonId(u"ou_a"_s), LeaderRole::Main},
                                              {PersonId(u"ou_b"_s), LeaderRole::Deputy}};
        QCOMPARE(
            text(toBody(change)),
            R"({"i18n_name":{"en_us":"New","ja_jp":"","zh_cn":""},"leaders":[{"leaderID":"ou_a","leaderType":1},{"leaderID":"ou_b","leaderType":2}],"name":"New"})"_ba);
    }

    void shouldReadPartnersChatAndUnit()
    {
        // GIVEN an answer's form and an event's form
        const auto answer = departmentAnswerFrom(
            object(R"({"open_department_id":"od-1","name":"A","parent_department_id":"0",
                       "chat_id":"oc_1","group_chat_employee_types":[1,6],"unit_ids":["u1"],
                       "department_hrbps":["ou_a"]})"));
        QCOMPARE(answer->department.hrbps, QList{PersonId(u"ou_a"_s)});
        QVERIFY(answer->department.hasChat);
        QCOMPARE(answer->department.chatId, u"oc_1"_s);
        QCOMPARE(answer->department.chatEmployeeTypes, (QList{1, 6}));
        QCOMPARE(answer->department.unit, UnitId(u"u1"_s));
        const auto event = departmentFrom(object(R"({"open_department_id":"od-1","chat_id":"",
                       "department_hrbps":[{"open_id":"ou_b","user_id":"b"}]})"));
        QCOMPARE(event->department.hrbps, QList{PersonId(u"ou_b"_s)});
        QVERIFY(!event->department.hasChat);
        QCOMPARE(event->fields,
                 DepartmentField::Hrbps | DepartmentField::Chat | DepartmentField::ChatId);
    }

    void shouldTakeTheAbsentForEmptyWhereItMayBeRead()
    {
        const auto bare = departmentAnswerFrom(
            object(R"({"open_department_id":"od-1","name":"A","parent_department_id":"0"})"));
        QVERIFY(bare->fields.testFlag(DepartmentField::Chat));
        QVERIFY(bare->fields.testFlag(DepartmentField::ChatEmployeeTypes));
        QVERIFY(bare->fields.testFlag(DepartmentField::Unit));
        // HR partners need a permission of their own, which another department may show.
        QVERIFY(!bare->fields.testFlag(DepartmentField::Hrbps));
        QList<DepartmentUpserted> alone{*bare};
        emptyWhatOthersHave(alone);
        QVERIFY(!alone.constFirst().fields.testFlag(DepartmentField::Hrbps));
        DepartmentUpserted other;
        other.fields = DepartmentField::Hrbps;
        QList<DepartmentUpserted> both{*bare, other};
        emptyWhatOthersHave(both);
        QVERIFY(both.constFirst().fields.testFlag(DepartmentField::Hrbps));
    }

    void shouldLetGoOfAChatByNoField()
    {
        UpdateDepartment change;
        change.base.hasChat = true;
        change.wanted.hasChat = false;
        change.base.customId = u"A"_s;
        change.wanted.customId = u"B"_s;
        QCOMPARE(text(toBody(change)), "{}"_ba);
        change.base.hasChat = false;
        change.wanted.hasChat = true;
        change.wanted.chatEmployeeTypes = QList<int>{1};
        change.wanted.hrbps = QList<PersonId>{};
        QCOMPARE(
            text(toBody(change)),
            R"({"create_group_chat":true,"department_hrbps":[],"group_chat_employee_types":[1]})"_ba);
    }

    void shouldClearLeadersWithAnEmptyList()
    {
        UpdateDepartment change;
        change.base.leaders = QList<Leader>{{PersonId(u"ou_a"_s), LeaderRole::Main}};
        change.wanted.leaders = QList<Leader>{};
        QCOMPARE(text(toBody(change)), R"({"leaders":[]})"_ba);
    }

    void shouldAlwaysSendAnOrderWithAMove()
    {
        MoveDepartment change;
        change.wanted.order = 300;
        QCOMPARE(text(toBody(change, DepartmentId(u"od-p"_s))),
                 R"({"order":"300","parent_department_id":"od-p"})"_ba);
    }

    void shouldCreateWithWhatIsGiven()
    {
        CreateDepartment change;
        change.name = u"Lab"_s;
        QCOMPARE(text(toBody(change, rootDepartment())),
                 R"({"name":"Lab","parent_department_id":"0"})"_ba);
        change.i18nName.jaJp = u"研究室"_s;
        change.order = 7;
        change.customId = u"LAB"_s;
        QCOMPARE(
            text(toBody(change, rootDepartment())),
            R"({"department_id":"LAB","i18n_name":{"ja_jp":"研究室"},"name":"Lab","order":"7","parent_department_id":"0"})"_ba);
    }

    void shouldCompareAStateWithWhatWasWanted()
    {
        UpdateDepartment change;
        change.target = DepartmentId(u"od-1"_s);
        change.base.name = u"Old"_s;
        change.wanted.name = u"New"_s;
        const DepartmentId id(u"od-1"_s);
        DepartmentUpserted state;
        state.department.name = u"New"_s;
        // A name that may not be read shows nothing.
        QVERIFY(!shows(state, wantedBy(change, id)));
        state.fields = DepartmentField::Name;
        QVERIFY(shows(state, wantedBy(change, id)));
        QVERIFY(!shows(state, baseOf(change, id)));
    }
};

} // namespace

ORGDESK_TEST(WireTest)
#include "test_wire.moc"
