// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/change.h"
#include "core/directory/person_fields.h"
#include "core/directory/person_text.h"
#include "tests/testlib/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const DepartmentId sales(u"od-sales"_s);
const DepartmentId asia(u"od-asia"_s);

CreateDepartment creation()
{
    CreateDepartment create;
    create.localId = u"lab"_s;
    create.parent = Planned{u"dev"_s};
    create.name = u"R&D <b>\"研究\"</b> 🙂"_s;
    create.i18nName = {u"研究"_s, u"Research"_s, u"けんきゅう"_s};
    create.leaders = {{PersonId(u"ou-1"_s), LeaderRole::Main},
                      {PersonId(u"ou-2"_s), LeaderRole::Deputy}};
    create.order = std::numeric_limits<qint64>::max();
    create.customId = u"D-1"_s;
    create.hrbps = {PersonId(u"ou-3"_s)};
    create.hasChat = true;
    create.chatEmployeeTypes = {1, 6};
    create.unit = UnitId(u"tokyo"_s);
    return create;
}

UpdateDepartment update()
{
    DepartmentValues base;
    base.name = u"Old"_s;
    base.leaders = QList<Leader>{};
    DepartmentValues wanted;
    wanted.name = u"New"_s;
    wanted.leaders = QList<Leader>{{PersonId(u"ou-1"_s), LeaderRole::Main}};
    wanted.i18nName = I18nName{u"新"_s, {}, {}};
    wanted.order = 12;
    wanted.customId = u"S-2"_s;
    wanted.hrbps = QList<PersonId>{PersonId(u"ou-3"_s)};
    wanted.hasChat = false;
    wanted.chatEmployeeTypes = QList<int>{2};
    wanted.unit = UnitId();
    return {sales, base, wanted};
}

Department salesDepartment()
{
    Department department;
    department.id = sales;
    department.name = u"Sales"_s;
    department.parent = rootDepartment();
    department.customId = u"S"_s;
    department.order = 3;
    department.leaders = {{PersonId(u"ou-1"_s), LeaderRole::Main}};
    department.memberCount = 7;
    department.hrbps = {PersonId(u"ou-3"_s)};
    department.hasChat = true;
    department.chatEmployeeTypes = {1};
    department.unit = UnitId(u"tokyo"_s);
    return department;
}

} // namespace

/// A person with something in every field.
Person wholePerson()
{
    Person person;
    person.id = PersonId(u"ou_li"_s);
    for (const PersonField field : listOf(everyPersonField()))
        static_cast<void>(setFromText(person, field, u"text"_s));
    person.memberships = {{sales, 3, 1, true}, {DepartmentId(u"od-lab"_s), 0, 0, false}};
    person.dottedLineLeaders = {PersonId(u"ou_a"_s), PersonId(u"ou_b"_s)};
    person.customValues = {{u"C-1"_s,
                            CustomFieldType::Link,
                            u"Site"_s,
                            u"https://a.example"_s,
                            u"https://b.example"_s,
                            {},
                            {}},
                           {u"C-2"_s, CustomFieldType::Option, u"Red"_s, {}, {}, u"o1"_s, {}}};
    person.joinTime = 1'774'886'400'123;
    person.status = PersonStatus::Frozen;
    person.mobileVisible = false;
    person.tenantManager = true;
    person.gender = 2;
    person.employeeType = 6;
    return person;
}

ChangeWhat aboutPerson(int kind)
{
    Person other = wholePerson();
    other.name = u"Li Na (2)"_s;
    other.memberships.removeLast();
    HandOver handOver;
    handOver.documents = PersonId(u"ou_wang"_s);
    handOver.mail = HandOver::Mail::Transfer;
    handOver.mailAcceptor = PersonId(u"ou_zhao"_s);
    switch (kind) {
    case 0:
        return CreatePerson{u"new"_s, wholePerson(), everyPersonField()};
    case 1: {
        Person base;
        base.id = other.id;
        Person wanted = base;
        merge(base, wholePerson(), PersonField::Name | PersonField::Memberships);
        merge(wanted, other, PersonField::Name | PersonField::Memberships);
        return UpdatePerson{other.id, PersonField::Name | PersonField::Memberships, base, wanted};
    }
    case 2:
        return OffboardPerson{other.id, wholePerson(), handOver};
    default:
        return RestorePerson{other.id, wholePerson(), other.memberships};
    }
}

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeBackFromJson_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("create") << 0;
        QTest::newRow("create with nothing but a name") << 1;
        QTest::newRow("update") << 2;
        QTest::newRow("move") << 3;
        QTest::newRow("delete") << 4;
    }

    void shouldComeBackFromJson()
    {
        QFETCH(int, which);
        CreateDepartment bare;
        bare.localId = u"x"_s;
        bare.parent = rootDepartment();
        bare.name = u"X"_s;
        const QList<ChangeWhat> all{
            creation(), bare, update(),
            MoveDepartment{Planned{u"x"_s}, Place{sales, -1}, Place{Planned{u"y"_s}, 100}},
            DeleteDepartment{sales, salesDepartment()}};
        const Change change = makeChange(all.at(which));
        // WHEN it goes through the bytes of a journal
        const QByteArray bytes = QJsonDocument(toJson(change)).toJson();
        const auto back = changeFromJson(QJsonDocument::fromJson(bytes).object());
        // THEN nothing is lost
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->id, change.id);
        QVERIFY(*back == change);
    }

    void shouldRefuseWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown kind") << u"what/kind"_s << QJsonValue(u"explode"_s);
        QTest::newRow("kind of another type") << u"what/kind"_s << QJsonValue(3);
        QTest::newRow("unknown member") << u"what/colour"_s << QJsonValue(u"red"_s);
        QTest::newRow("unknown member above") << u"colour"_s << QJsonValue(u"red"_s);
        QTest::newRow("no ID") << u"id"_s << QJsonValue(QString());
        QTest::newRow("what is a list") << u"what"_s << QJsonValue(QJsonArray());
        QTest::newRow("target is a text") << u"what/target"_s << QJsonValue(u"od-1"_s);
        QTest::newRow("empty target") << u"what/target/id"_s << QJsonValue(QString());
        QTest::newRow("target of both kinds") << u"what/target/planned"_s << QJsonValue(u"x"_s);
        QTest::newRow("order is a word") << u"what/wanted/order"_s << QJsonValue(u"first"_s);
        QTest::newRow("order is a fraction") << u"what/wanted/order"_s << QJsonValue(1.5);
        QTest::newRow("name is null") << u"what/wanted/name"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("leaders are an object")
            << u"what/wanted/leaders"_s << QJsonValue(QJsonObject());
        QTest::newRow("base is missing") << u"what/base"_s << QJsonValue(QJsonValue::Undefined);
    }

    void shouldRefuseWhatItDoesNotKnow()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QJsonObject good = toJson(makeChange(update()));
        QVERIFY(changeFromJson(good));
        const QJsonObject bad = replaced(good, path.split(u'/'), value);
        const auto change = changeFromJson(bad);
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::Invalid);
        QVERIFY(!change.error().detail.isEmpty());
    }

    void shouldGiveEachChangeAnIdOfItsOwn()
    {
        QVERIFY(makeChange(update()).id != makeChange(update()).id);
    }

    void shouldTakeBackAnUpdateAndAMove()
    {
        const Change undo = inverse(makeChange(update()));
        QCOMPARE(std::get<UpdateDepartment>(undo.what).wanted, update().base);
        QCOMPARE(std::get<UpdateDepartment>(undo.what).base, update().wanted);
        const MoveDepartment move{asia, Place{sales, 1}, Place{rootDepartment(), 2}};
        const Change back = inverse(makeChange(move));
        QVERIFY(std::get<MoveDepartment>(back.what).wanted == move.base);
        // The inverse of the inverse is the change itself.
        QVERIFY(std::get<MoveDepartment>(inverse(back).what) == move);
    }

    void shouldTakeBackACreationByDeletingWhatThePlatformMade()
    {
        const Change undo = inverse(makeChange(creation()), {DepartmentId(u"od-new"_s), {}});
        const auto &deletion = std::get<DeleteDepartment>(undo.what);
        QVERIFY(deletion.target == DepartmentRef(DepartmentId(u"od-new"_s)));
        QCOMPARE(deletion.base.name, creation().name);
    }

    void shouldTakeBackADeletionByCreatingASuccessor()
    {
        const Change undo = inverse(makeChange(DeleteDepartment{sales, salesDepartment()}));
        const auto &create = std::get<CreateDepartment>(undo.what);
        // The local ID leads from the old department to the new one.
        QCOMPARE(create.localId, sales.value());
        QCOMPARE(create.name, u"Sales"_s);
        QVERIFY(create.parent == DepartmentRef(rootDepartment()));
        QCOMPARE(create.leaders, salesDepartment().leaders);
        QCOMPARE(create.order, std::optional<qint64>(3));
    }

    void shouldComeBackFromJsonWithPeople_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 4; ++kind)
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
    }
    void shouldComeBackFromJsonWithPeople()
    {
        QFETCH(int, kind);
        const Change change = makeChange(aboutPerson(kind));
        const auto read = changeFromJson(toJson(change));
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == change);
        // And strictly: what is not known is refused.
        QJsonObject more = toJson(change);
        QJsonObject what = more[u"what"_s].toObject();
        what.insert(u"surprise"_s, 1);
        more.insert(u"what"_s, what);
        QVERIFY(!changeFromJson(more).has_value());
    }

    void shouldStillSayWhomAnEditIsAbout()
    {
        Person wanted = wholePerson();
        wanted.nickname = u"Other"_s;
        const Change edit =
            makeChange(UpdatePerson{wanted.id, PersonField::Nickname, wholePerson(), wanted});
        const auto read = changeFromJson(toJson(edit));
        QVERIFY(read.has_value());
        const auto update = std::get<UpdatePerson>(read->what);
        QCOMPARE(update.base.name, wholePerson().name);
        QCOMPARE(update.fields, PersonFields(PersonField::Nickname));
        // Nothing but the nickname and the name is kept of the person.
        QVERIFY(update.base.mobile.isEmpty());
        QCOMPARE(std::get<UpdatePerson>(inverse(*read).what).base.name, wholePerson().name);
    }

    void shouldTakeBackChangesOfPeople()
    {
        const Change edit = makeChange(aboutPerson(1));
        const auto back = std::get<UpdatePerson>(inverse(edit).what);
        QCOMPARE(back.base, std::get<UpdatePerson>(edit.what).wanted);
        QCOMPARE(back.wanted, std::get<UpdatePerson>(edit.what).base);
        // Whoever was created leaves; whoever left comes back to the same departments.
        const Change creation = makeChange(aboutPerson(0));
        const auto leaving =
            std::get<OffboardPerson>(inverse(creation, {{}, PersonId(u"ou_new"_s)}).what);
        QVERIFY(leaving.target == PersonRef(PersonId(u"ou_new"_s)));
        const Change offboarding = makeChange(aboutPerson(2));
        const auto restoration = std::get<RestorePerson>(inverse(offboarding).what);
        QCOMPARE(restoration.memberships, wholePerson().memberships);
    }

    void shouldNameTheTarget()
    {
        QVERIFY(targetDepartment(makeChange(creation()))
                == projectedId(DepartmentRef(Planned{u"lab"_s})));
        QVERIFY(targetDepartment(makeChange(update())) == sales);
        QCOMPARE(projectedId(DepartmentRef(Planned{u"lab"_s})), DepartmentId(u"planned:lab"_s));
        QCOMPARE(projectedId(sales), sales);
    }

private:
    static QJsonObject replaced(QJsonObject object, QStringList path, const QJsonValue &value)
    {
        const QString key = path.takeFirst();
        if (path.isEmpty()) {
            if (value.isUndefined())
                object.remove(key);
            else
                object.insert(key, value);
        } else {
            object.insert(key, replaced(object.value(key).toObject(), path, value));
        }
        return object;
    }
};

ORGDESK_TEST(ChangeTest)

#include "change_test.moc"
