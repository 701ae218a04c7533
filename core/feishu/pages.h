// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/call_parts.h"
#include "core/feishu/feishu_client.h"
#include "core/platform/reading.h"

#include <QJsonArray>

#include <optional>

// Lists that come page by page (feishu-contact-api.md, section 5).
namespace OrgDesk::Feishu {

/// One page of an answer whose items stand under `key`; `read` gives an optional item for each
/// value, and what it cannot read is passed over. Error: BadAnswer.
template <typename Item, typename Read>
[[nodiscard]] Result<Page<Item>> pageOf(const QJsonObject &json, const QString &key, Read read)
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    if (!data->contains(key) && !data->contains(QStringLiteral("has_more")))
        return badShape(QStringLiteral("a list answer without %1").arg(key));
    Page<Item> page;
    for (const QJsonValue &value : data->value(key).toArray()) {
        if (std::optional<Item> item = read(value))
            page.items.append(std::move(*item));
    }
    Result<QString> next = nextPageIn(*data);
    if (!next)
        return failure(next.error());
    page.next = std::move(*next);
    return page;
}

/// Everything that the call lists, from its first page to its last. The client outlives it.
template <ApiCall Call>
QCoro::Task<Result<QList<typename Call::Response::Item>>> allPages(FeishuClient &client, Call ask,
                                                                   CallPriority priority)
{
    using Items = QList<typename Call::Response::Item>;
    Items items;
    do {
        Call next = ask;
        auto page = co_await client.call(std::move(next), priority);
        if (!page)
            co_return Result<Items>(failure(page.error()));
        items += page->items;
        if (page->next == ask.page && !page->next.isEmpty())
            co_return Result<Items>(failure(
                ErrorKind::BadAnswer, QStringLiteral("the pages of a list go round in a circle")));
        ask.page = page->next;
    } while (!ask.page.isEmpty());
    co_return Result<Items>(std::move(items));
}

} // namespace OrgDesk::Feishu
