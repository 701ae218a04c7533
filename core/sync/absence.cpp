// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/absence.h"

#include "core/sync/batches.h"
#include "core/sync/reads.h"

#include <algorithm>
#include <vector>

namespace OrgDesk {

QCoro::Task<Result<QList<DepartmentId>>> absentDepartments(SharedContext context,
                                                           QSet<DepartmentId> listed, quint64 touch)
{
    QList<DepartmentId> suspects;
    const QList<DepartmentId> all = context->tree().subtree(rootDepartment());
    for (const DepartmentId &department : all) {
        if (department != sharedPeopleDepartment() && !listed.contains(department))
            suspects.append(department);
    }
    QList<DepartmentId> absent;
    const auto visible = co_await readDepartments(context, suspects, Priority::Background);
    if (!visible)
        co_return failure(visible.error());
    for (const DepartmentId &suspect : std::as_const(suspects)) {
        if (visible->contains(suspect) || !context->tree().contains(suspect))
            continue;
        const bool believed = context->touches.judgeRead(DepartmentRemoved{suspect}, touch)
            == TouchBook::Verdict::Apply;
        if (believed)
            absent.append(suspect);
        else
            context->confirmDepartment(suspect);
    }
    co_return absent;
}

QCoro::Task<Result<QList<PersonId>>> absentPeople(SharedContext context, QList<PersonId> suspects,
                                                  quint64 touch)
{
    constexpr qsizetype parts = 8;
    const qsizetype share = std::max<qsizetype>(context->capabilities.idsPerBatch,
                                                (suspects.size() + parts - 1) / parts);
    std::vector<QCoro::Task<Result<QSet<PersonId>>>> reads;
    for (qsizetype from = 0; from < suspects.size(); from += share)
        reads.push_back(readPeople(context, batchOf(suspects, from, share), Priority::Background));
    QSet<PersonId> visible;
    std::optional<Error> error;
    for (auto &read : reads) {
        const Result<QSet<PersonId>> found = co_await read;
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
        if (found)
            visible += *found;
        else
            error = found.error();
    }
    if (error)
        co_return failure(*error);
    QList<PersonId> absent;
    for (const PersonId &suspect : std::as_const(suspects)) {
        if (visible.contains(suspect))
            continue;
        const bool believed =
            context->touches.judgeRead(PersonRemoved{suspect}, touch) == TouchBook::Verdict::Apply;
        if (believed)
            absent.append(suspect);
        else
            context->confirmPerson(suspect);
    }
    co_return absent;
}

} // namespace OrgDesk
