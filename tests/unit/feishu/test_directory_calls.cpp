// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/directory_calls.h"
#include "tests/testlib/test_registry.h"

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

QByteArray address(const HttpRequest &request)
{
    return methodName(request.method) + ' '
        + urlFor(QUrl(u"https://h"_s), request)
              .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

class DirectoryCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForOpenIdsEverywhere()
    {
        const QByteArray ids = "user_id_type=open_id&department_id_type=open_department_id"_ba;
        ChildrenCall children;
        children.department = rootDepartment();
        children.depth = ChildrenCall::Depth::Everything;
        children.page = u"a+/="_s;
        QCOMPARE(address(children.request()),
                 "GET /open-apis/contact/v3/departments/0/children?" + ids
                     + "&fetch_child=true&page_size=50&page_token=a%2B%2F%3D");
        DepartmentsBatchCall batch{{DepartmentId(u"od-1"_s), DepartmentId(u"od-2"_s)}};
        QCOMPARE(address(batch.request()),
                 "GET /open-apis/contact/v3/departments/batch?" + ids
                     + "&department_ids=od-1&department_ids=od-2");
        MembersCall members;
        members.department = DepartmentId(u"od-1"_s);
        QCOMPARE(address(members.request()),
                 "GET /open-apis/contact/v3/users/find_by_department?" + ids
                     + "&department_id=od-1&page_size=50");
        CreateDepartmentCall create{{}, u"key"_s};
        QCOMPARE(address(create.request()),
                 "POST /open-apis/contact/v3/departments?" + ids + "&client_token=key");
        DeleteDepartmentCall removal{DepartmentId(u"od-1"_s)};
        QCOMPARE(
            address(removal.request()),
            "DELETE /open-apis/contact/v3/departments/od-1?department_id_type=open_department_id"_ba);
    }

    void shouldKeepAPathWhatItIs()
    {
        DepartmentCall get{DepartmentId(u"../x?y"_s)};
        QVERIFY(
            address(get.request()).startsWith("GET /open-apis/contact/v3/departments/..%2Fx%3Fy?"));
    }

    void shouldReadPages()
    {
        ChildrenCall call;
        const auto page = call.parse(object(
            R"({"code":0,"data":{"has_more":true,"page_token":"t","items":[{"open_department_id":"od-1"}]}})"));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->next, u"t"_s);
        const auto last = call.parse(
            object(R"({"code":0,"data":{"has_more":false,"page_token":"t","items":[]}})"));
        QVERIFY(last->items.isEmpty());
        QVERIFY(last->next.isEmpty());
        QVERIFY(call.parse(object(R"({"code":0,"data":{"has_more":false}})")).has_value());
    }

    void shouldNotTakeForeignShapesForEmptyLists_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no data") << R"({"code":0})"_ba;
        QTest::newRow("other data") << R"({"code":0,"data":{"list":[]}})"_ba;
        QTest::newRow("data is a list") << R"({"code":0,"data":[]})"_ba;
        QTest::newRow("items is an object") << R"({"code":0,"data":{"items":{}}})"_ba;
        QTest::newRow("items of something") << R"({"code":0,"data":{"items":[1,2]}})"_ba;
        QTest::newRow("more without a token")
            << R"({"code":0,"data":{"items":[],"has_more":true}})"_ba;
    }
    void shouldNotTakeForeignShapesForEmptyLists()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(ChildrenCall().parse(object(json.constData())).error().kind, ErrorKind::BadAnswer);
        QCOMPARE(MembersCall().parse(object(json.constData())).error().kind, ErrorKind::BadAnswer);
        QCOMPARE(ScopesCall().parse(object(json.constData())).has_value()
                     && json.contains("\"items\":{}"),
                 false);
        // A batch has no further pages; what it lacks is taken for gone.
        if (json.contains("has_more"))
            return;
        QCOMPARE(DepartmentsBatchCall().parse(object(json.constData())).error().kind,
                 ErrorKind::BadAnswer);
        QCOMPARE(PeopleBatchCall().parse(object(json.constData())).error().kind,
                 ErrorKind::BadAnswer);
    }

    void shouldBelieveAnEmptyBatch_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty list") << R"({"code":0,"data":{"items":[]}})"_ba;
        QTest::newRow("nothing at all") << R"({"code":0,"data":{}})"_ba;
    }
    void shouldBelieveAnEmptyBatch()
    {
        QFETCH(QByteArray, json);
        QVERIFY(DepartmentsBatchCall().parse(object(json.constData()))->isEmpty());
        QVERIFY(PeopleBatchCall().parse(object(json.constData()))->isEmpty());
    }

    void shouldNotShowDeletedDepartments()
    {
        // GIVEN reads that still name a deleted department
        const QJsonObject list = object(
            R"({"code":0,"data":{"has_more":false,"items":[
                {"open_department_id":"od-1","status":{"is_deleted":true}},
                {"open_department_id":"od-2","status":{"is_deleted":false}}]}})");
        // THEN lists leave it out, and it cannot be got
        QCOMPARE(ChildrenCall().parse(list)->items.size(), 1);
        const auto batch = DepartmentsBatchCall().parse(list);
        QCOMPARE(batch->size(), 1);
        QCOMPARE(batch->constFirst().department.id, DepartmentId(u"od-2"_s));
        const auto got = DepartmentCall().parse(object(
            R"({"code":0,"data":{"department":{"open_department_id":"od-1","status":{"is_deleted":true}}}})"));
        QCOMPARE(got.error().kind, ErrorKind::NotFound);
    }

    void shouldTakeForEmptyWhatOthersOfTheAnswerHave()
    {
        // GIVEN an app that may read e-mail addresses, and somebody without one
        const auto members = MembersCall().parse(object(
            R"({"code":0,"data":{"has_more":false,"items":[
                {"open_id":"ou_1","email":"a@b.c"},{"open_id":"ou_2"}]}})"));
        // THEN this is known, unlike the telephone number, which may be withheld
        QCOMPARE(members->items.constLast().fields, PersonFields(PersonField::Email));
        QVERIFY(members->items.constLast().person.email.isEmpty());
    }

    void shouldReadTheScope()
    {
        const auto page = ScopesCall().parse(object(
            R"({"code":0,"data":{"department_ids":["od-1"],"user_ids":["ou_1","ou_2"],"group_ids":["g"],"has_more":true,"page_token":"x+y="}})"));
        QCOMPARE(page->departments, QList<DepartmentId>{DepartmentId(u"od-1"_s)});
        QCOMPARE(page->people->size(), 2);
        QCOMPARE(page->groups, 1);
        QCOMPARE(page->next, u"x+y="_s);
        // Without its permission the list of people does not come, which is not an empty one.
        const auto withheld = ScopesCall().parse(
            object(R"({"code":0,"data":{"department_ids":[],"has_more":false}})"));
        QVERIFY(!withheld->people.has_value());
        QVERIFY(
            ScopesCall().parse(object(R"({"code":0,"data":{"user_ids":[]}})"))->people.has_value());
    }

    void shouldAcceptWritesWithoutAnObject()
    {
        PatchDepartmentCall patch;
        QVERIFY(!patch.parse(object(R"({"code":0})"))->department.has_value());
        QVERIFY(
            patch
                .parse(object(R"({"code":0,"data":{"department":{"open_department_id":"od-1"}}})"))
                ->department.has_value());
        // A creation without the ID leaves open what was created.
        QCOMPARE(CreateDepartmentCall().parse(object(R"({"code":0,"data":{}})")).error().kind,
                 ErrorKind::BadAnswer);
    }
};

} // namespace

ORGDESK_TEST(DirectoryCallsTest)
#include "test_directory_calls.moc"
