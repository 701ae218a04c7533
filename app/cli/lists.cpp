// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The command lists: what values of people are chosen from.

#include "app/cli/output.h"
#include "app/cli/read_commands.h"
#include "core/workspace/directory_json.h"

#include <QCoro/QCoroFuture>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void printList(const QString &key, const QJsonValue &list)
{
    for (const QJsonValue &entry : list[u"entries"_s].toArray())
        Output::line({key, entry[u"id"_s].toString(), entry[u"name"_s].toString(),
                      entry[u"active"_s].toBool(true) ? QString() : u"inactive"_s});
    for (const QJsonValue &permission : list[u"missing_permissions"_s].toArray())
        Output::line({key, u"not permitted"_s, permission.toString(), {}});
}

} // namespace

QCoro::Task<int> printLists(Session &session, CliOptions options)
{
    const Result<void> opened = co_await session.openToRead();
    if (!opened)
        co_return Output::fail(opened.error());
    const QJsonObject lists = listsJson(session.workspace().lists());
    if (options.has(u"json"_s)) {
        Output::json(lists);
        co_return Output::Done;
    }
    for (auto list = lists.constBegin(); list != lists.constEnd(); ++list)
        printList(list.key(), list.value());
    co_return Output::Done;
}

} // namespace OrgDesk
