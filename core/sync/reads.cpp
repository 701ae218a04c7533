// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/reads.h"

#include "core/sync/batches.h"
#include "core/sync/intake.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString scopeMovedDetail()
{
    return u"the scope of the app has changed"_s;
}

QList<Fact> factsOf(const QList<DepartmentUpserted> &rows)
{
    return {rows.cbegin(), rows.cend()};
}

QList<Fact> factsOf(const QList<PersonUpserted> &rows)
{
    return {rows.cbegin(), rows.cend()};
}

// A list that names the same next page for ever would be read for ever.
Error endlessList()
{
    return makeError(ErrorKind::BadAnswer, u"a list names its own page as the next one"_s);
}

} // namespace

Error scopeMoved()
{
    return makeError(ErrorKind::Cancelled, scopeMovedDetail(), Retry::AtOnce);
}

bool isScopeMoved(const Error &error)
{
    return error.kind == ErrorKind::Cancelled && error.detail == scopeMovedDetail();
}

Error whyUnusable(const SyncContext &context, const ReadStamp &sent)
{
    if (!context.running())
        return makeError(ErrorKind::Cancelled, u"the sync was stopped"_s);
    if (context.writer.failure())
        return *context.writer.failure();
    if (context.epoch != sent.epoch)
        return scopeMoved();
    return makeError(ErrorKind::Internal, u"the answer was usable"_s);
}

bool isPassing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Busy:
    case ErrorKind::ServerFault:
        return true;
    default:
        return error.retry != Retry::Never;
    }
}

QCoro::Task<Result<QList<DepartmentId>>> readBelow(SharedContext context, DepartmentId top,
                                                   Priority priority)
{
    const CallUnderWay guard(context);
    QList<DepartmentId> listed;
    QString page;
    do {
        const ReadStamp sent = context->stamp();
        const auto answer = co_await context->reading->departmentsBelow(top, page, priority);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        if (!answer->next.isEmpty() && answer->next == page)
            co_return failure(endlessList());
        for (const DepartmentUpserted &row : answer->items)
            listed.append(row.department.id);
        takeRead(*context, factsOf(answer->items), sent);
        context->rowsRead(int(answer->items.size()), 0);
        page = answer->next;
    } while (!page.isEmpty());
    co_return listed;
}

QCoro::Task<Result<MembersRead>> readMembers(SharedContext context, DepartmentId department,
                                             Priority priority)
{
    const CallUnderWay guard(context);
    MembersRead result;
    QString page;
    do {
        const ReadStamp sent = context->stamp();
        const Priority urgency = context->looking == department ? Priority::Looking : priority;
        const auto answer = co_await context->reading->members(department, page, urgency);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        if (!answer->next.isEmpty() && answer->next == page)
            co_return failure(endlessList());
        for (const PersonUpserted &row : answer->items) {
            result.people.append(row.person.id);
            result.placesKnown =
                result.placesKnown && row.fields.testFlag(PersonField::Memberships);
        }
        takeRead(*context, factsOf(answer->items), sent);
        context->rowsRead(0, int(answer->items.size()));
        page = answer->next;
    } while (!page.isEmpty());
    co_return result;
}

QCoro::Task<Result<QSet<DepartmentId>>> readDepartments(SharedContext context,
                                                        QList<DepartmentId> ids, Priority priority)
{
    const CallUnderWay guard(context);
    QSet<DepartmentId> visible;
    const int batch = context->capabilities.idsPerBatch;
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        const ReadStamp sent = context->stamp();
        const QList<DepartmentId> some = batchOf(ids, from, batch);
        const auto answer = co_await context->reading->departments(some, priority);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        for (const DepartmentUpserted &row : *answer)
            visible.insert(row.department.id);
        takeRead(*context, factsOf(*answer), sent);
        context->rowsRead(int(answer->size()), 0);
    }
    co_return visible;
}

QCoro::Task<Result<QSet<PersonId>>> readPeople(SharedContext context, QList<PersonId> ids,
                                               Priority priority)
{
    const CallUnderWay guard(context);
    QSet<PersonId> visible;
    const int batch = context->capabilities.idsPerBatch;
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        const ReadStamp sent = context->stamp();
        const QList<PersonId> some = batchOf(ids, from, batch);
        const auto answer = co_await context->reading->people(some, priority);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
        if (!answer)
            co_return failure(answer.error());
        for (const PersonUpserted &row : *answer)
            visible.insert(row.person.id);
        takeRead(*context, factsOf(*answer), sent);
        context->rowsRead(0, int(answer->size()));
    }
    co_return visible;
}

} // namespace OrgDesk
