// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/employee_types.h"

#include "core/directory/list_changes.h"
#include "core/feishu/list_calls.h"
#include "core/feishu/pages.h"
#include "core/feishu/write_outcome.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

bool isAsWanted(const ListEntry &now, const ListEntry &wanted)
{
    return now.name == wanted.name && now.active == wanted.active
        && now.i18nName == wanted.i18nName;
}

} // namespace

QCoro::Task<Result<CompanyList>> EmployeeTypes::read()
{
    auto entries = co_await allPages(m_client, EmployeeTypesCall{}, CallPriority::Waiting);
    if (!entries)
        co_return Result<CompanyList>(failure(entries.error()));
    co_return Result<CompanyList>(CompanyList{true, std::move(*entries), {}});
}

// The list is read before: an edit sends every value, and what a colleague changed meanwhile must
// not be undone by the way.
QCoro::Task<ApplyOutcome> EmployeeTypes::apply(ChangeListEntry change)
{
    WriteEmployeeTypeCall call;
    call.wanted = change.wanted;
    if (change.base) {
        const auto list = co_await read();
        if (!list)
            co_return ApplyOutcome(Refused{list.error()});
        const ListEntry *now = entryOf(change, *list);
        if (!now && !change.wanted)
            co_return ApplyOutcome(Applied{nothingNew(m_client.clock()), {}, {}});
        if (!now)
            co_return ApplyOutcome(
                Refused{makeError(ErrorKind::NotFound, u"the employee type is gone"_s)});
        call.enumId = now->platformId;
        call.method = change.wanted ? HttpMethod::Put : HttpMethod::Delete;
        if (change.wanted) {
            if (!isAsWanted(*now, *change.base) && !change.base->id.isEmpty())
                co_return ApplyOutcome(Refused{makeError(
                    ErrorKind::ChangedMeanwhile, u"somebody has changed the employee type"_s)});
            if (isAsWanted(*now, *change.wanted))
                co_return ApplyOutcome(Applied{nothingNew(m_client.clock()), {}, {}});
        }
    }
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    co_return ApplyOutcome(Applied{nothingNew(m_client.clock()), {}, answer->requestId});
}

QCoro::Task<Result<ProbeOutcome>> EmployeeTypes::probe(ChangeListEntry change)
{
    using Probed = Result<ProbeOutcome>;
    const auto list = co_await read();
    if (!list && list.error().kind == ErrorKind::PermissionMissing)
        co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, list.error()}));
    if (!list)
        co_return Probed(failure(list.error()));
    const ListEntry *now = change.base ? entryOf(change, *list) : list->named(change.wanted->name);
    const bool made = change.wanted ? now && isAsWanted(*now, *change.wanted) : !now;
    if (made)
        co_return Probed(ProbeOutcome(ProbedApplied{nothingNew(m_client.clock()), {}}));
    co_return Probed(ProbeOutcome(ProbedNotApplied{}));
}

} // namespace OrgDesk::Feishu
