// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/generator.h"

#include "app/sandbox/name_pool.h"
#include "app/sandbox/organization.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

constexpr int deepestGenerated = 8;
constexpr size_t mostGeneratedChildren = 14;
constexpr qint64 companyFounded = 1420070400; // 2015-01-01
constexpr qint64 companyToday =
    1767225600; // 2026-01-01, so that join times do not depend on the day

class Generator
{
public:
    Generator(Organization &organization, OrganizationCounts counts, quint32 seed, qint64 now)
        : m_organization(organization)
        , m_counts(counts)
        , m_random(seed)
        , m_now(now)
    {
    }

    void run()
    {
        m_organization.reserve(m_counts.people + m_counts.people / 40);
        makeDepartments();
        makePeople();
        makeDeparted();
        appointLeaders();
        assignSuperiors();
        chooseFromLists();
        makeGroups();
        makeRoles();
        makeUnits();
    }

private:
    void makeDepartments();
    Department *addDepartment(Department *parent, const TriName &name);
    void nameAwkwardly();
    [[nodiscard]] Department *pickParent();
    void makePeople();
    Person *makePerson(Department *home);
    void describe(Person &person, const PersonName &name);
    void addSecondHomes(Person &person);
    void setStatus(Person &person);
    void makeDeparted();
    void appointLeaders();
    void assignSuperiors();
    void chooseFromLists();
    void makeGroups();
    void makeRoles();
    void makeUnits();
    [[nodiscard]] static QJsonObject seat(qint64 end);
    [[nodiscard]] QJsonArray customValues(size_t index) const;
    [[nodiscard]] Department *pickHome();

    Organization &m_organization;
    OrganizationCounts m_counts;
    Random m_random;
    qint64 m_now;
    std::vector<Department *> m_departments;
    std::vector<Department *> m_homes; ///< A leaf several times, so that most people are in leaves.
    std::vector<Person *> m_people;
    quint64 m_phone = 0;
};

Department *Generator::addDepartment(Department *parent, const TriName &name)
{
    QSet<QString> taken;
    for (const Department *sibling : parent->children)
        taken.unite({sibling->name, sibling->nameZh, sibling->nameJa, sibling->nameEn});
    auto department = std::make_unique<Department>();
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : QString::number(number);
        department->nameZh = QString::fromUtf8(name.zh) + suffix;
        department->nameJa = QString::fromUtf8(name.ja) + suffix;
        department->nameEn = QString::fromUtf8(name.en) + (number == 1 ? QString() : u' ' + suffix);
        if (!taken.contains(department->nameZh) && !taken.contains(department->nameJa)
            && !taken.contains(department->nameEn))
            break;
    }
    department->name = department->nameZh;
    // Not every administrator keeps the translations.
    if (m_random.percent(25)) {
        department->nameJa.clear();
        department->nameEn.clear();
        department->nameZh.clear();
    }
    department->order = m_organization.nextOrder(parent);
    if (m_random.percent(60))
        department->id = u"D%1"_s.arg(m_departments.size() + 1, 5, 10, QLatin1Char('0'));
    Department *added = m_organization.addDepartment(std::move(department), parent);
    if (m_random.percent(40))
        added->chatId = u"oc_"_s + m_organization.ids().hex32('c', added->sequence);
    m_departments.push_back(added);
    return added;
}

Department *Generator::pickParent()
{
    // How readily a department of a level (1 first) is divided further.
    constexpr std::array chances{100.0, 80.0, 55.0, 35.0, 30.0, 25.0, 20.0};
    for (;;) {
        Department *candidate = m_departments.at(
            static_cast<size_t>(m_random.below(static_cast<int>(m_departments.size()))));
        const int level = Organization::level(candidate);
        if (level >= deepestGenerated || candidate->children.size() >= mostGeneratedChildren)
            continue;
        if (m_random.percent(chances.at(static_cast<size_t>(level) - 1)))
            return candidate;
    }
}

void Generator::makeDepartments()
{
    const auto names = firstLevelNames();
    const size_t first = m_counts.departments <= 100 ? 8 : names.size();
    for (size_t i = 0; i < first && static_cast<int>(i) < m_counts.departments; ++i)
        addDepartment(m_organization.root(), names[i]);
    while (static_cast<int>(m_departments.size()) < m_counts.departments) {
        Department *parent = pickParent();
        addDepartment(parent, lowerLevelName(m_random, Organization::level(parent) + 1));
    }
    nameAwkwardly();
    for (Department *department : m_departments) {
        const int weight = department->children.empty() ? 12 : 1;
        m_homes.insert(m_homes.end(), static_cast<size_t>(weight), department);
    }
}

void Generator::nameAwkwardly()
{
    const QStringList names = awkwardDepartmentNames();
    const size_t stride =
        std::max<size_t>(1, (m_departments.size() - 9) / (static_cast<size_t>(names.size()) + 1));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const size_t index = 8 + stride * static_cast<size_t>(i);
        if (index >= m_departments.size())
            return;
        Department *department = m_departments[index];
        department->name = names.at(i);
        department->nameZh = names.at(i);
        department->nameJa.clear();
        department->nameEn.clear();
    }
}

Department *Generator::pickHome()
{
    return m_homes.at(static_cast<size_t>(m_random.below(static_cast<int>(m_homes.size()))));
}

void Generator::describe(Person &person, const PersonName &name)
{
    const quint64 number = m_organization.people().size() + 1;
    person.name = name.name;
    person.enName = m_random.percent(70) ? name.enName : QString();
    if (m_random.percent(10))
        person.nickname = name.enName.section(u' ', 0, 0);
    person.email = u"%1%2@example.com"_s.arg(name.mailName).arg(number);
    // Multiplication by an odd number permutes, so the numbers look random and never collide.
    const quint64 digits = (++m_phone * 387'420'489ULL) % 1'000'000'000ULL;
    person.mobile = name.foreign && m_random.percent(40)
        ? u"+1415%1"_s.arg(number, 7, 10, QLatin1Char('0'))
        : u"+861%1%2"_s.arg(3 + m_random.below(7)).arg(digits, 9, 10, QLatin1Char('0'));
    person.gender = m_random.percent(5) ? 0 : 1 + m_random.below(2);
    person.avatarKey = u"v2_"_s + m_organization.ids().hex16('a', number);
    person.employeeNo = u"E%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    if (m_random.percent(50))
        person.userId = name.mailName.left(40).remove(u'.') + QString::number(number);
    person.city = makeCity(m_random);
    person.country = name.foreign ? u"JP"_s : u"CN"_s;
    person.workStation =
        u"%1-%2"_s.arg(QChar(u'A' + m_random.below(6))).arg(m_random.below(900) + 100);
    person.joinTime = companyFounded
        + static_cast<qint64>(m_random.next()
                              % static_cast<quint64>(companyToday - companyFounded));
    person.employeeType = m_random.percent(88) ? 1 : 2 + m_random.below(5);
    person.jobTitle = makeJobTitle(m_random, false);
    person.mobileVisible = !m_random.percent(3);
}

void Generator::addSecondHomes(Person &person)
{
    if (!m_random.percent(4))
        return;
    const int more = m_random.percent(15) ? 2 : 1;
    for (int i = 0; i < more; ++i) {
        Department *other = pickHome();
        const auto same = [other](const Membership &membership) {
            return membership.department == other;
        };
        if (std::none_of(person.memberships.begin(), person.memberships.end(), same))
            person.memberships.push_back({other, 0, -1 - i, false});
    }
    // The largest rank is the main department; ranks are not negative.
    for (Membership &membership : person.memberships)
        membership.departmentOrder += more;
}

void Generator::setStatus(Person &person)
{
    const int kind = m_random.below(1000);
    if (kind < 10)
        person.status.frozen = true;
    else if (kind < 40)
        person.status.activated = false;
    else if (kind < 60)
        person.status = {false, false, false, false, true};
    else if (kind < 63)
        person.status.exited = true;
}

Person *Generator::makePerson(Department *home)
{
    auto person = std::make_unique<Person>();
    describe(*person, makePersonName(m_random));
    person->memberships.push_back({home, 0, 0, true});
    if (!home->isRoot()) {
        addSecondHomes(*person);
        setStatus(*person);
    }
    return m_organization.addPerson(std::move(person));
}

void Generator::makePeople()
{
    const QStringList awkward = awkwardPersonNames();
    const int stride = std::max(2, m_counts.people / (static_cast<int>(awkward.size()) + 1));
    for (int i = 0; i < m_counts.people; ++i) {
        // The founder and two assistants sit directly below the root.
        Person *person =
            makePerson(i < 3 && m_counts.people > 20 ? m_organization.root() : pickHome());
        if (i == 0) {
            person->tenantManager = true;
            person->founder = true;
            person->jobTitle = u"CEO"_s;
        }
        if (i > 0 && i % stride == 0 && i / stride <= awkward.size())
            person->name = awkward.at(i / stride - 1);
        // Every larger company has its namesakes.
        else if (i > 10 && m_random.percent(0.8))
            person->name = u"张伟"_s;
        m_people.push_back(person);
    }
}

void Generator::makeDeparted()
{
    const int departed = std::max(2, m_counts.people / 50);
    for (int i = 0; i < departed; ++i) {
        auto person = std::make_unique<Person>();
        describe(*person, makePersonName(m_random));
        const QString former = pickHome()->openId;
        const qint64 daysAgo = m_random.between(1, 60);
        person->status.resigned = true;
        person->formerDepartments = {former};
        person->resignedAt = m_now - daysAgo * 24 * 3600;
        m_organization.addPerson(std::move(person));
    }
}

void Generator::appointLeaders()
{
    for (Department *department : m_departments) {
        std::vector<Person *> candidates;
        for (Person *member : department->members) {
            if (member->status.activated && !member->status.frozen && !member->status.exited)
                candidates.push_back(member);
            if (candidates.size() == 3)
                break;
        }
        if (candidates.empty() || !m_random.percent(88))
            continue;
        department->leaders.push_back({LeaderType::Main, candidates.front()});
        candidates.front()->jobTitle = makeJobTitle(m_random, true);
        if (candidates.size() > 2 && m_random.percent(15))
            department->leaders.push_back({LeaderType::Deputy, candidates[1]});
        if (candidates.size() > 2 && m_random.percent(5))
            department->hrbps.push_back(candidates[2]);
        if (!department->chatId.isEmpty() && m_random.percent(30))
            department->chatEmployeeTypes = {1, 2};
    }
    // The large ones have somebody for their people.
    for (Department *department : m_organization.root()->children) {
        if (department->hrbps.empty() && department->mainLeader() != nullptr)
            department->hrbps.push_back(department->mainLeader());
    }
}

void Generator::assignSuperiors()
{
    for (Person *person : m_people) {
        const Membership *primary = person->primaryMembership();
        if (m_random.percent(3))
            continue;
        // Only upwards from one's own department, so that the chains cannot close to circles.
        for (const Department *next = primary->department; next != nullptr; next = next->parent) {
            Person *leader = next->mainLeader();
            const bool leadsHere = leader == person;
            if (leader == nullptr || leadsHere || leader->primaryMembership()->department != next)
                continue;
            person->leader = leader;
            break;
        }
    }
}

// By the place of a person in the company and not by chance, so that everything else of a company
// that is made with the same seed stays what it is.
void Generator::chooseFromLists()
{
    CompanyLists &lists = m_organization.lists();
    QSet<QString> titles;
    QSet<QString> cities;
    for (size_t i = 0; i < m_people.size(); ++i) {
        Person *person = m_people[i];
        // Most people share few titles and cities.
        if (!titles.contains(person->jobTitle))
            addNamed(lists.jobTitles, u"job_title_id"_s, person->jobTitle);
        if (!cities.contains(person->city))
            addNamed(lists.workCities, u"work_city_id"_s, person->city);
        titles.insert(person->jobTitle);
        cities.insert(person->city);
        const auto entry = [i](const QJsonArray &list) {
            return list.at(static_cast<qsizetype>(i * 7 % static_cast<size_t>(list.size())));
        };
        if (i % 5 != 0)
            person->jobLevelId = entry(lists.jobLevels)[u"job_level_id"_s].toString();
        if (i % 4 != 0)
            person->jobFamilyId = entry(lists.jobFamilies)[u"job_family_id"_s].toString();
        person->customAttrs = customValues(i);
        if (i % 3 != 2)
            person->seats = {seat(companyToday + 365 * 24 * 3600)};
    }
}

QJsonObject Generator::seat(qint64 end)
{
    return {{u"subscription_id"_s, u"7000000000000000100"_s},
            {u"license_plan_key"_s, u"suite_enterprise"_s},
            {u"product_name"_s, u"旗舰版 Enterprise"_s},
            {u"i18n_name"_s,
             QJsonObject{{u"zh_cn"_s, u"旗舰版"_s},
                         {u"ja_jp"_s, u"エンタープライズ"_s},
                         {u"en_us"_s, u"Enterprise"_s}}},
            {u"start_time"_s, QString::number(companyToday)},
            {u"end_time"_s, QString::number(end)}};
}

void Generator::makeGroups()
{
    struct Group
    {
        const char16_t *name;
        const char16_t *description;
        UserGroup::Type type;
        size_t every;
    };
    constexpr Group groups[] = {
        {u"急救员 First aiders", u"各楼层的急救员", UserGroup::Type::Ordinary, 37},
        {u"工会代表", u"", UserGroup::Type::Ordinary, 53},
        {u"Office party", u"Everyone who organizes the summer party", UserGroup::Type::Ordinary,
         29},
        {u"远程办公", u"按规则自动加入", UserGroup::Type::Dynamic, 11}};
    for (const Group &group : groups) {
        UserGroup made;
        made.id =
            u"g"_s + m_organization.ids().hex16('g', quint64(m_organization.groups().size() + 1));
        made.name = QString::fromUtf16(group.name);
        made.description = QString::fromUtf16(group.description);
        made.type = group.type;
        for (size_t i = group.every / 2; i < m_people.size() && made.people.size() < 200;
             i += group.every)
            made.people.append(m_people[i]->openId);
        m_organization.groups().append(made);
    }
    if (!m_departments.empty())
        m_organization.groups().first().departments.append(m_departments.back()->openId);
}

void Generator::makeRoles()
{
    struct Role
    {
        const char16_t *name;
        bool system;
        size_t every;
    };
    constexpr Role roles[] = {{u"考勤管理员 Attendance", false, 41},
                              {u"Expense approvers", false, 67},
                              {u"人事", true, 97}};
    for (const Role &role : roles) {
        FunctionalRole made;
        made.id = m_organization.ids().hex16('r', quint64(m_organization.roles().size() + 1));
        made.name = QString::fromUtf16(role.name);
        made.system = role.system;
        for (size_t i = role.every / 2; i < m_people.size() && made.members.size() < 60;
             i += role.every) {
            RoleMember member{m_people[i]->openId, RoleMember::Scope::All, {}};
            // Every other one answers for a department only.
            if (made.members.size() % 2 == 1 && !m_departments.empty())
                member = {member.person,
                          RoleMember::Scope::Part,
                          {m_departments[i % m_departments.size()]->openId}};
            made.members.append(member);
        }
        m_organization.roles().append(made);
    }
}

void Generator::makeUnits()
{
    QList<BusinessUnit> &units = m_organization.units();
    units = {{u"shanghai"_s, u"上海公司"_s, u"法人"_s},
             {u"tokyo"_s, u"東京支社"_s, u"法人"_s},
             {u"cloud"_s, u"Cloud"_s, u"Business line"_s}};
    qsizetype next = 0;
    for (Department *department : m_organization.root()->children) {
        if (next < units.size())
            department->unitId = units.at(next++).id;
    }
}

QJsonArray Generator::customValues(size_t index) const
{
    QJsonArray values;
    const auto add = [&](qsizetype place, const QJsonObject &value) {
        const QJsonValue attribute = m_organization.lists().customAttributes.at(place);
        values.append(QJsonObject{
            {u"id"_s, attribute[u"id"_s]}, {u"type"_s, attribute[u"type"_s]}, {u"value"_s, value}});
    };
    if (index % 6 == 1)
        add(0, {{u"text"_s, u"京A%1"_s.arg(10000 + index % 90000)}});
    if (index % 9 == 2)
        add(1, {{u"text"_s, u"主页"_s}, {u"url"_s, u"https://example.com/people/%1"_s.arg(index)}});
    if (index % 3 == 0) {
        const QJsonValue option =
            m_organization.lists().customAttributes.at(2)[u"options"_s][u"options"_s].toArray().at(
                static_cast<qsizetype>(index / 3 % 3));
        add(2, {{u"option_id"_s, option[u"id"_s]}, {u"option_value"_s, option[u"value"_s]}});
    }
    if (index % 8 == 4)
        add(4,
            {{u"generic_user"_s,
              QJsonObject{{u"id"_s, m_people[index / 2]->openId}, {u"type"_s, 1}}}});
    return values;
}

} // namespace

OrganizationCounts countsOf(OrganizationSize size)
{
    switch (size) {
    case OrganizationSize::Small:
        return {30, 300};
    case OrganizationSize::Medium:
        return {1000, 20000};
    case OrganizationSize::Large:
        break;
    }
    return {10000, 100000};
}

void generateOrganization(Organization &organization, OrganizationCounts counts, quint32 seed,
                          qint64 now)
{
    Generator(organization, counts, seed, now).run();
}

} // namespace OrgDesk::Sandbox
