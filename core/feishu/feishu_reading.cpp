// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/feishu_reading.h"

#include "core/feishu/directory_calls.h"
#include "core/feishu/list_calls.h"
#include "core/feishu/pages.h"
#include "core/feishu/person_calls.h"
#include "core/feishu/tree_walk.h"
#include "core/feishu/unit_calls.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

CallPriority toCallPriority(Priority priority)
{
    switch (priority) {
    case Priority::Waiting:
        return CallPriority::Waiting;
    case Priority::Looking:
        return CallPriority::Looking;
    case Priority::Background:
        break;
    }
    return CallPriority::Background;
}

namespace {

bool isAboutIds(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::OutOfScope;
}

} // namespace

FeishuReading::FeishuReading(FeishuClient &client)
    : m_client(client)
    , m_groups(client)
    , m_pictures(client)
{
}

// Only an app with all staff in its scope may list the root (section 7).
QCoro::Task<Result<bool>> FeishuReading::seesWholeCompany(CallPriority priority)
{
    ChildrenCall ask;
    ask.department = rootDepartment();
    ask.pageSize = 1;
    auto answer = co_await m_client.call(std::move(ask), priority);
    if (answer)
        co_return Result<bool>(true);
    const ErrorKind kind = answer.error().kind;
    if (kind == ErrorKind::OutOfScope || kind == ErrorKind::NotFound)
        co_return Result<bool>(false);
    co_return Result<bool>(failure(answer.error()));
}

QCoro::Task<Result<VisibleScope>> FeishuReading::scope(Priority priority)
{
    const CallPriority urgency = toCallPriority(priority);
    VisibleScope scope;
    scope.peopleKnown = false;
    Result<bool> whole = co_await seesWholeCompany(urgency);
    if (!whole)
        co_return Result<VisibleScope>(failure(whole.error()));
    scope.wholeCompany = *whole;
    ScopesCall ask;
    do {
        ScopesCall next = ask;
        auto page = co_await m_client.call(std::move(next), urgency);
        if (!page)
            co_return Result<VisibleScope>(failure(page.error()));
        scope.departments += page->departments;
        if (page->people) {
            scope.people += *page->people;
            scope.peopleKnown = true;
        }
        scope.groups += page->groups;
        if (page->next == ask.page && !page->next.isEmpty())
            co_return Result<VisibleScope>(
                failure(ErrorKind::BadAnswer, u"the scope's pages go round in a circle"_s));
        ask.page = page->next;
    } while (!ask.page.isEmpty());
    co_return Result<VisibleScope>(std::move(scope));
}

QCoro::Task<Result<Page<DepartmentUpserted>>>
FeishuReading::departmentsBelow(DepartmentId top, QString page, Priority priority)
{
    using Answer = Result<Page<DepartmentUpserted>>;
    std::optional<TreeWalk> walk = page.isEmpty() ? TreeWalk(top) : TreeWalk::fromText(page);
    if (!walk)
        co_return Answer(failure(ErrorKind::Invalid, u"not a page of this listing"_s));
    for (;;) {
        const TreeWalk::Step step = walk->current();
        ChildrenCall ask;
        ask.department = step.department;
        ask.depth =
            step.recursive ? ChildrenCall::Depth::Everything : ChildrenCall::Depth::OneLevel;
        ask.page = step.page;
        auto answer = co_await m_client.call(std::move(ask), toCallPriority(priority));
        if (!answer) {
            const bool tooLarge = answer.error().code == QString::number(tooLargeForRecursion);
            if (!tooLarge || !step.recursive)
                co_return Answer(failure(answer.error()));
            walk->goFlat();
            continue;
        }
        if (answer->next == step.page && !step.page.isEmpty())
            co_return Answer(failure(ErrorKind::BadAnswer, u"the pages go round in a circle"_s));
        m_fields.saw(answer->items);
        QList<DepartmentId> ids;
        for (const DepartmentUpserted &fact : std::as_const(answer->items))
            ids.append(fact.department.id);
        walk->advance(ids, answer->next);
        co_return Answer(Page<DepartmentUpserted>{std::move(answer->items), walk->toText()});
    }
}

QCoro::Task<Result<Page<PersonUpserted>>> FeishuReading::members(DepartmentId department,
                                                                 QString page, Priority priority)
{
    MembersCall ask;
    ask.department = department;
    ask.page = page;
    auto answer = co_await m_client.call(std::move(ask), toCallPriority(priority));
    if (answer) {
        m_fields.saw(answer->items);
        for (PersonUpserted &fact : answer->items) {
            if (!fact.fields.testFlag(PersonField::Memberships))
                fact.person.memberships = {Membership{department, 0, 0, false}};
        }
        if (answer->next == page && !page.isEmpty())
            co_return Result<Page<PersonUpserted>>(
                failure(ErrorKind::BadAnswer, u"the pages go round in a circle"_s));
    }
    co_return answer;
}

// A batch usually leaves out what is unknown or invisible, but the gateway may refuse it instead:
// then it is halved, since one bad ID must not make the others look as if they were gone.
template <typename Call, typename Id>
QCoro::Task<Result<typename Call::Response>> FeishuReading::batch(QList<Id> ids,
                                                                  CallPriority priority)
{
    using Answer = Result<typename Call::Response>;
    if (ids.isEmpty())
        co_return Answer(typename Call::Response());
    Call ask{ids};
    Answer answer = co_await m_client.call(std::move(ask), priority);
    if (answer || !isAboutIds(answer.error()))
        co_return answer;
    if (ids.size() == 1)
        co_return Answer(typename Call::Response());
    Answer first = co_await batch<Call>(ids.first(ids.size() / 2), priority);
    if (!first)
        co_return first;
    Answer second = co_await batch<Call>(ids.sliced(ids.size() / 2), priority);
    if (second)
        *second += *first;
    co_return second;
}

QCoro::Task<Result<QList<DepartmentUpserted>>> FeishuReading::departments(QList<DepartmentId> ids,
                                                                          Priority priority)
{
    ids.removeAll(rootDepartment());
    auto answer = co_await batch<DepartmentsBatchCall>(std::move(ids), toCallPriority(priority));
    if (answer)
        m_fields.saw(*answer);
    co_return answer;
}

QCoro::Task<Result<QList<PersonUpserted>>> FeishuReading::people(QList<PersonId> ids,
                                                                 Priority priority)
{
    auto answer = co_await batch<PeopleBatchCall>(std::move(ids), toCallPriority(priority));
    if (answer)
        m_fields.saw(*answer);
    co_return answer;
}

// -- The small lists ------------------------------------------------------------------------------

QCoro::Task<Result<QList<ListEntry>>> FeishuReading::list(CompanyListKind kind, Priority priority)
{
    const CallPriority urgency = toCallPriority(priority);
    switch (kind) {
    case CompanyListKind::EmployeeTypes:
        return allPages(m_client, EmployeeTypesCall{}, urgency);
    case CompanyListKind::JobTitles:
        return allPages(m_client, JobTitlesCall{}, urgency);
    case CompanyListKind::JobLevels:
        return allPages(m_client, JobLevelsCall{}, urgency);
    case CompanyListKind::JobFamilies:
        return allPages(m_client, JobFamiliesCall{}, urgency);
    case CompanyListKind::WorkCities:
        return allPages(m_client, WorkCitiesCall{}, urgency);
    case CompanyListKind::Units:
        break;
    }
    return units(urgency);
}

// They are sold separately: a company without them has none.
QCoro::Task<Result<QList<ListEntry>>> FeishuReading::units(CallPriority priority)
{
    auto units = co_await allPages(m_client, UnitsCall{}, priority);
    if (!units && units.error().code.toInt() == unitsNotBought)
        co_return Result<QList<ListEntry>>(QList<ListEntry>());
    co_return units;
}

QCoro::Task<Result<QList<CustomField>>> FeishuReading::customFields(Priority priority)
{
    return allPages(m_client, CustomFieldsCall{}, toCallPriority(priority));
}

QCoro::Task<Result<QList<UserGroup>>> FeishuReading::groups(Priority priority)
{
    return m_groups.all(toCallPriority(priority));
}

QCoro::Task<Result<GroupMembers>> FeishuReading::groupMembers(GroupId group, Priority priority)
{
    return m_groups.members(std::move(group), toCallPriority(priority));
}

QCoro::Task<Result<QList<GroupId>>> FeishuReading::groupsOf(PersonId person, Priority priority)
{
    return m_groups.ofPerson(std::move(person), toCallPriority(priority));
}

QCoro::Task<Result<QByteArray>> FeishuReading::pictureOf(PersonId person, Priority priority)
{
    return m_pictures.of(std::move(person), toCallPriority(priority));
}

QCoro::Task<Result<QList<Seat>>> FeishuReading::seatsOf(PersonId person, Priority priority)
{
    SeatsCall ask;
    ask.person = std::move(person);
    co_return co_await m_client.call(std::move(ask), toCallPriority(priority));
}

} // namespace OrgDesk::Feishu
