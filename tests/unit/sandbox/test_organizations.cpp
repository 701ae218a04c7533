// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/colleagues.h"
#include "app/sandbox/generator.h"
#include "app/sandbox/name_pool.h"
#include "app/sandbox/organization_file.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

class OrganizationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheExactSize_data();
    void shouldHaveTheExactSize();
    void shouldFollowFromTheSeed();
    void shouldObeyThePlatformsRules();
    void shouldHoldAwkwardNames();
    void shouldComeBackFromItsExport();
    void shouldNotUseAnIdAgainAfterComingBack_data();
    void shouldNotUseAnIdAgainAfterComingBack();
    void shouldTakeASmallHandMadeFile();
    void shouldRefuseIdsThatOccurTwice_data();
    void shouldRefuseIdsThatOccurTwice();
    void shouldKeepOrdersInBounds();
    void shouldRefuseBadFiles();
    void shouldStayConsistentUnderColleagues();

private:
    static int employed(const Organization &organization);
    static void checkCounts(const Organization &organization);
};

int OrganizationsTest::employed(const Organization &organization)
{
    int count = 0;
    for (const auto &[sequence, person] : organization.people())
        count += person->status.resigned ? 0 : 1;
    return count;
}

void OrganizationsTest::checkCounts(const Organization &organization)
{
    QHash<const Department *, QSet<const Person *>> below;
    for (const auto &[sequence, person] : organization.people()) {
        for (const Membership &membership : person->memberships) {
            for (const Department *next = membership.department; next != nullptr;
                 next = next->parent)
                below[next].insert(person.get());
        }
    }
    for (const auto &[sequence, department] : organization.departments())
        QCOMPARE(department->memberCount, below.value(department.get()).size());
    QCOMPARE(organization.root()->memberCount, below.value(organization.root()).size());
}

void OrganizationsTest::shouldHaveTheExactSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("departments");
    QTest::addColumn<int>("people");
    QTest::newRow("small") << static_cast<int>(OrganizationSize::Small) << 30 << 300;
    QTest::newRow("medium") << static_cast<int>(OrganizationSize::Medium) << 1000 << 20000;
}

void OrganizationsTest::shouldHaveTheExactSize()
{
    QFETCH(int, size);
    Organization organization(7);
    generateOrganization(organization, countsOf(static_cast<OrganizationSize>(size)), 7,
                         1'800'000'000);
    QTEST(static_cast<int>(organization.departments().size()), "departments");
    QTEST(employed(organization), "people");
    QTEST(organization.root()->memberCount, "people");
    QVERIFY(organization.people().size() > static_cast<size_t>(employed(organization)));
    checkCounts(organization);
}

void OrganizationsTest::shouldFollowFromTheSeed()
{
    const auto make = [](quint32 seed) {
        Organization organization(seed);
        generateOrganization(organization, countsOf(OrganizationSize::Small), seed, 1'800'000'000);
        return exportOrganization(organization);
    };
    QCOMPARE(make(1), make(1));
    QVERIFY(make(1) != make(2));
}

void OrganizationsTest::shouldObeyThePlatformsRules()
{
    Organization organization(3);
    generateOrganization(organization, countsOf(OrganizationSize::Medium), 3, 1'800'000'000);
    int deepest = 0;
    int several = 0;
    int led = 0;
    for (const auto &[sequence, department] : organization.departments()) {
        deepest = std::max(deepest, Organization::level(department.get()));
        led += department->mainLeader() != nullptr ? 1 : 0;
        QVERIFY(!department->name.contains(u'/'));
        QSet<QString> names;
        QSet<qint64> orders;
        for (const Department *child : department->children) {
            QSet<QString> own{child->name, child->nameZh, child->nameJa, child->nameEn};
            own.remove(QString());
            QVERIFY2(!names.intersects(own), qPrintable(child->name));
            names.unite(own);
            QVERIFY(!orders.contains(child->order));
            orders.insert(child->order);
        }
    }
    QSet<QString> mobiles;
    for (const auto &[sequence, person] : organization.people()) {
        several += person->memberships.size() > 1 ? 1 : 0;
        QVERIFY2(!mobiles.contains(person->mobile), qPrintable(person->mobile));
        mobiles.insert(person->mobile);
        int above = 0;
        for (const Person *next = person->leader; next != nullptr; next = next->leader)
            QVERIFY(++above < 50);
    }
    QVERIFY(deepest >= 6 && deepest <= 8);
    QVERIFY(several > 400);
    QVERIFY(led > 700);
    const auto first = organization.root()->children.size();
    QVERIFY(first >= 8 && first <= 14);
}

void OrganizationsTest::shouldHoldAwkwardNames()
{
    Organization organization(1);
    generateOrganization(organization, countsOf(OrganizationSize::Small), 1, 1'800'000'000);
    QSet<QString> names;
    for (const auto &[sequence, person] : organization.people())
        names.insert(person->name);
    for (const QString &awkward : awkwardPersonNames())
        QVERIFY2(names.contains(awkward), qPrintable(awkward));
    QSet<QString> departments;
    for (const auto &[sequence, department] : organization.departments())
        departments.insert(department->name);
    for (const QString &awkward : awkwardDepartmentNames())
        QVERIFY2(departments.contains(awkward), qPrintable(awkward));
}

void OrganizationsTest::shouldComeBackFromItsExport()
{
    Organization organization(5);
    generateOrganization(organization, countsOf(OrganizationSize::Small), 5, 1'800'000'000);
    const QByteArray exported = exportOrganization(organization);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"company.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported);
    file.close();
    Organization copy(99);
    const auto loaded = loadOrganizationFile(copy, file.fileName());
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(exportOrganization(copy), exported);
}

void OrganizationsTest::shouldNotUseAnIdAgainAfterComingBack_data()
{
    QTest::addColumn<bool>("numbersKept");
    QTest::newRow("as exported") << true;
    QTest::newRow("from before the numbers were exported") << false;
}

void OrganizationsTest::shouldNotUseAnIdAgainAfterComingBack()
{
    QFETCH(bool, numbersKept);
    // GIVEN a company whose newest department and person have gone, and its second one too
    Organization organization(5);
    const auto add = [](Organization &to, const QString &name) {
        auto department = std::make_unique<Department>();
        department->name = name;
        return to.addDepartment(std::move(department), to.root());
    };
    const auto join = [](Organization &to) {
        auto person = std::make_unique<Person>();
        person->name = u"Somebody"_s;
        person->memberships = {{to.root(), 0, 0, true}};
        return to.addPerson(std::move(person));
    };
    QSet<QString> used;
    std::vector<Department *> made;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}) {
        made.push_back(add(organization, name));
        used.insert(made.back()->openId);
    }
    used.insert(join(organization)->openId);
    organization.removeDepartment(made.at(1));
    organization.removeDepartment(made.at(3));
    // WHEN it is started again from its file, with the same seed
    QJsonObject file = QJsonDocument::fromJson(exportOrganization(organization)).object();
    if (!numbersKept) {
        file.remove(u"next_department"_s);
        file.remove(u"next_person"_s);
    }
    Organization again(5);
    QVERIFY(loadOrganization(again, file).has_value());
    const auto departments = again.departments().size();
    // THEN what is new has IDs that nobody has, and with the numbers none that anybody ever had
    QSet<QString> present{again.people().begin()->second->openId};
    for (const auto &[sequence, department] : again.departments())
        present.insert(department->openId);
    const QSet<QString> &taken = numbersKept ? used : present;
    for (const QString &name : {u"Five"_s, u"Six"_s, u"Seven"_s}) {
        const Department *added = add(again, name);
        QVERIFY2(!taken.contains(added->openId), qPrintable(added->openId));
        QCOMPARE(again.departmentByOpenId(added->openId), added);
    }
    QVERIFY(!taken.contains(join(again)->openId));
    QCOMPARE(again.departments().size(), departments + 3);
    QCOMPARE(again.root()->memberCount, 2);
}

void OrganizationsTest::shouldRefuseIdsThatOccurTwice_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    const auto departments = [](const char *name, const QByteArray &list, const QString &id) {
        QTest::newRow(name) << "{\"departments\": " + list + '}' << id;
    };
    const auto people = [](const char *name, const QByteArray &list, const QString &id) {
        QTest::newRow(name) << "{\"people\": " + list + '}' << id;
    };
    departments("open_department_id",
                R"([{"name": "A", "open_department_id": "od-1"},
                    {"name": "B", "open_department_id": "od-1"}])",
                u"od-1"_s);
    departments("department_id",
                R"([{"name": "A", "department_id": "X"}, {"name": "B", "department_id": "X"}])",
                u"X"_s);
    departments("the root's open_department_id", R"([{"name": "A", "open_department_id": "0"}])",
                u"0"_s);
    departments("the root's department_id", R"([{"name": "A", "department_id": "0"}])", u"0"_s);
    people("open_id", R"([{"name": "A", "open_id": "ou_1"}, {"name": "B", "open_id": "ou_1"}])",
           u"ou_1"_s);
    people("union_id", R"([{"name": "A", "union_id": "on_1"}, {"name": "B", "union_id": "on_1"}])",
           u"on_1"_s);
    people("user_id", R"([{"name": "A", "user_id": "u1"}, {"name": "B", "user_id": "u1"}])",
           u"u1"_s);
    people("user_id of somebody who left",
           R"([{"name": "A", "user_id": "u1", "status": {"is_resigned": true}},
               {"name": "B", "user_id": "u1"},
               {"name": "C", "user_id": "u1", "status": {"is_resigned": true}}])",
           {});
}

void OrganizationsTest::shouldRefuseIdsThatOccurTwice()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, id);
    Organization organization(1);
    const auto loaded = loadOrganization(organization, QJsonDocument::fromJson(file).object());
    QCOMPARE(loaded.has_value(), id.isEmpty());
    if (loaded) {
        QCOMPARE(organization.personByUserId(u"u1"_s)->name, u"B"_s);
        return;
    }
    QCOMPARE(loaded.error().kind, OrgDesk::ErrorKind::Invalid);
    QVERIFY2(loaded.error().detail.contains(id), qPrintable(loaded.error().detail));
}

void OrganizationsTest::shouldKeepOrdersInBounds()
{
    const QByteArray file = R"({"departments": [
        {"name": "Last", "department_id": "L", "order": "9223372036854775807"},
        {"name": "First", "department_id": "F", "order": "-5"}]})";
    Organization organization(1);
    QVERIFY(loadOrganization(organization, QJsonDocument::fromJson(file).object()).has_value());
    QCOMPARE(organization.departmentById(u"L"_s)->order, largestOrder);
    QCOMPARE(organization.departmentById(u"F"_s)->order, 0);
    // What is put last stays last.
    QCOMPARE(organization.nextOrder(organization.root()), largestOrder);
    auto department = std::make_unique<Department>();
    department->order = organization.nextOrder(organization.root());
    const Department *added =
        organization.addDepartment(std::move(department), organization.root());
    QCOMPARE(organization.root()->children.back(), added);
}

void OrganizationsTest::shouldTakeASmallHandMadeFile()
{
    const QByteArray file = R"({
        "departments": [
            {"department_id": "B", "name": "Below", "parent_department_id": "A"},
            {"department_id": "A", "name": "Above", "leaders": [{"leaderType": 1, "leaderID": "boss"}]}],
        "people": [
            {"user_id": "boss", "name": "Boss", "department_ids": ["A"]},
            {"user_id": "one", "name": "One", "department_ids": ["B"], "leader_user_id": "boss"},
            {"user_id": "none", "name": "None"}]})";
    Organization organization(1);
    QVERIFY(loadOrganization(organization, QJsonDocument::fromJson(file).object()).has_value());
    QCOMPARE(organization.departmentById(u"B"_s)->parent, organization.departmentById(u"A"_s));
    QCOMPARE(organization.departmentById(u"A"_s)->mainLeader(),
             organization.personByUserId(u"boss"_s));
    QCOMPARE(organization.personByUserId(u"one"_s)->leader, organization.personByUserId(u"boss"_s));
    QCOMPARE(organization.root()->members.size(), size_t(1));
    QCOMPARE(organization.departmentById(u"A"_s)->memberCount, 2);
}

void OrganizationsTest::shouldRefuseBadFiles()
{
    const auto refused = [](const QByteArray &json) {
        Organization organization(1);
        return !loadOrganization(organization, QJsonDocument::fromJson(json).object()).has_value();
    };
    QVERIFY(refused(R"({"departments": [{"name": "Orphan", "parent_department_id": "nowhere"}]})"));
    QVERIFY(refused(R"({"departments": [{"department_id": "A"}]})"));
    QVERIFY(refused(R"({"people": [{"name": "Lost", "department_ids": ["nowhere"]}]})"));
    Organization organization(1);
    const auto missing = loadOrganizationFile(organization, u"/nonexistent/company.json"_s);
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().kind, OrgDesk::ErrorKind::NotFound);
}

void OrganizationsTest::shouldStayConsistentUnderColleagues()
{
    // GIVEN a company and colleagues who make five thousand changes
    OrgDesk::Test::FakeClock clock;
    Organization organization(11);
    Access access;
    ContactService service(organization, access, clock);
    generateOrganization(organization, countsOf(OrganizationSize::Small), 11, 1'800'000'000);
    QHash<QString, int> types;
    service.setEventSink([&](const Event &event) { ++types[event.type]; });
    Colleagues colleagues(service, 11);
    for (int i = 0; i < 5000; ++i)
        colleagues.actOnce();
    // THEN most succeed, each kind of event was seen and the counts still fit
    QVERIFY2(colleagues.refusals() < colleagues.changes() / 10,
             qPrintable(QString::number(colleagues.refusals())));
    QCOMPARE(types.size(), 6);
    checkCounts(organization);
}

ORGDESK_TEST(OrganizationsTest)
#include "test_organizations.moc"
