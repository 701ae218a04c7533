// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/pictures.h"

#include "core/feishu/picture_calls.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

TransportOptions pictureTransport(TransportOptions options)
{
    options.managers = 1;
    options.maxBody = qsizetype(4) * 1024 * 1024;
    return options;
}

HttpRequest downloadOf(const QUrl &address)
{
    HttpRequest request;
    request.path = address.path(QUrl::FullyEncoded);
    const QUrlQuery query(address);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        request.addQuery(name, value);
    request.headers = {{"Accept"_ba, "image/*"_ba}};
    return request;
}

} // namespace

Pictures::Pictures(FeishuClient &client)
    : m_client(client)
    , m_transport(pictureTransport(client.settings().transport))
{
}

QCoro::Task<Result<QByteArray>> Pictures::of(PersonId person, CallPriority priority)
{
    using Picture = Result<QByteArray>;
    PictureAddressCall ask{person};
    const auto address = co_await m_client.call(std::move(ask), priority);
    if (!address)
        co_return Picture(failure(address.error()));
    if (address->isEmpty())
        co_return Picture(failure(ErrorKind::NotFound, u"the person has no picture"_s));
    QUrl host = *address;
    host.setPath({});
    host.setQuery(QString());
    // The address is checked there: https, or this machine.
    const auto file =
        co_await m_transport.exchange(host, downloadOf(*address), Delivery::MayRepeat);
    if (!file)
        co_return Picture(failure(file.error().error));
    constexpr int found = 200;
    if (file->status != found)
        co_return Picture(
            failure(ErrorKind::NotFound, u"the picture's server answered %1"_s.arg(file->status)));
    co_return Picture(file->body);
}

} // namespace OrgDesk::Feishu
