// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/bench/generated_mirror.h"

#include "core/store/mirror_store.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Bench {

namespace {

constexpr int peopleInOneCommit = 500;
constexpr int childrenOfOne = 6;

constexpr std::array familyHan{u"王", u"李",   u"张",   u"刘", u"陈", u"杨", u"赵",
                               u"黄", u"周",   u"吴",   u"徐", u"孙", u"马", u"单",
                               u"曾", u"欧阳", u"诸葛", u"任", u"查", u"仇"};
constexpr std::array givenHan{u"伟",   u"芳",   u"娜",   u"秀英", u"敏",   u"静",
                              u"丽",   u"强",   u"磊",   u"洋",   u"晓明", u"建国",
                              u"雨桐", u"子涵", u"思远", u"一诺", u"海燕", u"志强"};
constexpr std::array familyJa{u"佐藤", u"鈴木", u"高橋", u"田中",
                              u"渡辺", u"伊藤", u"山本", u"中村"};
constexpr std::array givenJa{u"翔太", u"美咲",   u"健太", u"さくら",
                             u"大輔", u"ひかり", u"直樹", u"葵"};
constexpr std::array givenEn{u"James", u"Mary",   u"Robert", u"Linda",  u"Michael", u"Emma",
                             u"David", u"Sophia", u"Thomas", u"Olivia", u"Daniel",  u"Grace"};
constexpr std::array familyEn{u"Smith",  u"Johnson", u"Brown", u"Miller", u"Davis", u"Wilson",
                              u"Taylor", u"Clark",   u"Lewis", u"Walker", u"Young", u"King"};
constexpr std::array titles{u"工程师",   u"Senior Engineer", u"产品经理",   u"Accountant",
                            u"销售代表", u"デザイナー",      u"HR Partner", u"运营专员",
                            u"Director", u"实习生"};
constexpr std::array cities{u"北京", u"上海", u"深圳", u"杭州", u"東京", u"Singapore", u"成都"};
constexpr std::array departmentNames{u"研发",  u"产品",    u"市场", u"销售", u"财务", u"人力资源",
                                     u"Sales", u"Support", u"開発", u"営業", u"法务", u"运维"};

template <typename Texts> QString pick(QRandomGenerator &random, const Texts &texts)
{
    return QString::fromUtf16(texts[size_t(random.bounded(int(texts.size())))]);
}

QString idText(const QString &prefix, int number)
{
    return prefix + u"%1"_s.arg(quint64(number + 1) * 0x9e3779b97f4a7c15ULL, 16, 16, QChar(u'0'))
        + u"%1"_s.arg(number, 16, 16, QChar(u'0'));
}

DepartmentId departmentId(int number)
{
    return DepartmentId(idText(u"od-"_s, number));
}

PersonId personId(int number)
{
    return PersonId(idText(u"ou_"_s, number));
}

Fact departmentFact(int number, int departments, int people, QRandomGenerator &random)
{
    Department department;
    department.id = departmentId(number);
    department.name = pick(random, departmentNames) + QString::number(number);
    department.i18nName = {department.name, u"Unit %1"_s.arg(number), {}};
    const int firstLevel = std::max(1, departments / 400);
    department.parent = number < firstLevel ? rootDepartment()
                                            : departmentId((number - firstLevel) / childrenOfOne);
    department.customId = u"D%1"_s.arg(number, 6, 10, QChar(u'0'));
    department.order = number * 10;
    department.leaders = {{personId(number % std::max(1, people)), LeaderRole::Main}};
    department.memberCount = people / departments;
    return DepartmentUpserted{department, DepartmentFields(0x7f)};
}

void name(Person &person, QRandomGenerator &random)
{
    const int kind = random.bounded(10);
    person.enName = pick(random, givenEn) + u' ' + pick(random, familyEn);
    if (kind < 6)
        person.name = pick(random, familyHan) + pick(random, givenHan);
    else if (kind < 8)
        person.name = pick(random, familyJa) + u' ' + pick(random, givenJa);
    else
        person.name = person.enName;
}

Fact personFact(int number, int departments, QRandomGenerator &random)
{
    Person person;
    person.id = personId(number);
    name(person, random);
    person.customId = u"u%1"_s.arg(number, 7, 10, QChar(u'0'));
    person.email = u"user%1@example.com"_s.arg(number);
    person.mobile = u"+86139%1"_s.arg(number, 8, 10, QChar(u'0'));
    person.employeeNo = u"E%1"_s.arg(number, 6, 10, QChar(u'0'));
    person.jobTitle = pick(random, titles);
    person.city = pick(random, cities);
    person.country = u"CN"_s;
    person.leader = number < 10 ? PersonId() : personId(number / 10);
    person.joinTime = 1'400'000'000 + qint64(random.bounded(4000)) * 86'400;
    person.employeeType = 1 + random.bounded(5);
    person.status = random.bounded(50) == 0 ? PersonStatus::Frozen : PersonStatus::Active;
    const int home = random.bounded(departments);
    person.memberships.append({departmentId(home), random.bounded(1000), 100, true});
    if (random.bounded(20) == 0)
        person.memberships.append({departmentId((home + 7) % departments), 0, 50, false});
    return PersonUpserted{person, PersonFields(0x3ffff)};
}

} // namespace

Result<void> generateMirror(const QString &folder, int people, int departments)
{
    auto store = MirrorStore::open(folder, systemClock());
    if (!store)
        return failure(store.error());
    QRandomGenerator random(42);
    Delta tree;
    tree.at = systemClock().now();
    for (int number = 0; number < departments; ++number)
        tree.facts.append(departmentFact(number, departments, people, random));
    if (const auto commit = (*store)->apply(tree); !commit)
        return failure(commit.error());
    for (int from = 0; from < people; from += peopleInOneCommit) {
        Delta batch;
        batch.at = tree.at;
        for (int number = from; number < std::min(people, from + peopleInOneCommit); ++number)
            batch.facts.append(personFact(number, departments, random));
        if (const auto commit = (*store)->apply(batch); !commit)
            return failure(commit.error());
    }
    auto state = (*store)->state();
    if (!state)
        return failure(state.error());
    state->complete = true;
    state->wholeCompany = true;
    state->asOf = systemClock().now();
    return (*store)->setState(*state);
}

} // namespace OrgDesk::Bench
