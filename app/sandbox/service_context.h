// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/api_table.h"
#include "app/sandbox/event_feed.h"
#include "core/base/clock.h"

#include <tl/expected.hpp>

namespace OrgDesk::Sandbox {

/// The `data` of an answer, or the refusal.
using Outcome = tl::expected<QByteArray, Problem>;
template <typename T> using Checked = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> refuse(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}
[[nodiscard]] inline tl::unexpected<Problem> refuse(int code)
{
    return refuse(Problem{code, {}, 0, {}});
}

class PictureBook;

/// What all calls work on. Lives as long as the server; one thread.
struct ServiceContext
{
    Organization &organization;
    Access &access;
    const Renderer &renderer;
    const EventFeed &events;
    const Clock &clock;
    const PictureBook &pictures;

    [[nodiscard]] bool sees(const Call &call, const Department *department) const;
    [[nodiscard]] bool sees(const Call &call, const Person *person) const;
    /// Unknown IDs are refused with the gateway's codes; `field` names the parameter.
    [[nodiscard]] Checked<Department *> department(const Call &call, const QString &id,
                                                   const QString &field) const;
    [[nodiscard]] Checked<Person *> person(const Call &call, const QString &id,
                                           const QString &field) const;
    /// The silent form for batches. Null when unknown.
    [[nodiscard]] Department *findDepartment(const Call &call, const QString &id) const;
    [[nodiscard]] Person *findPerson(const Call &call, const QString &id) const;
};

struct PageSize
{
    int standard = 10;
    int maximum = 50;
    int minimum = 1; ///< 0: zero stands for the standard size.
};
/// page_size of the query; 40011 when it is out of bounds.
[[nodiscard]] Checked<int> pageSize(const Call &call, PageSize limits);

/// {"has_more":…,"page_token":…,<key>:[…]} where the items are ready JSON.
class PageBuilder
{
public:
    explicit PageBuilder(const char *key, int count);
    void add(const QByteArray &item);
    void addString(const QString &item);
    [[nodiscard]] QByteArray finish(const QString &nextToken);

private:
    JsonWriter m_out;
};

/// The page of a listing that the query names, by the place in it: 40011 for a page_size out of
/// bounds, 40012 for a page_token of another listing. `about` tells the listings of one call apart.
[[nodiscard]] Outcome pageOf(const Call &call, const char *key, PageSize limits,
                             const QString &about, const QList<QByteArray> &items);

} // namespace OrgDesk::Sandbox
