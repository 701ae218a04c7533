// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/net/http_request.h"

#include <QJsonObject>

#include <concepts>

// What every call of the platform is: a small struct of its parameters, with the request that they
// make and the reading of what comes back.
namespace OrgDesk::Feishu {

/// How a call may be treated by the client.
enum class CallKind {
    Read,
    RepeatableWrite, ///< Carries an idempotency key.
    Write, ///< A lost answer means an unknown outcome.
    Unauthorized, ///< Carries its credentials itself.
};

template <typename C>
concept ApiCall = requires(const C &call, const QJsonObject &json)
{
    typename C::Response;
    {
        C::kind
        } -> std::convertible_to<CallKind>;
    {
        C::api
        } -> std::convertible_to<const char *>;
    {
        call.request()
        } -> std::same_as<HttpRequest>;
    {
        call.parse(json)
        } -> std::same_as<Result<typename C::Response>>;
};

/// An answer that is not what the platform promises, which a repetition would not change.
[[nodiscard]] inline tl::unexpected<Error> badShape(const QString &what)
{
    return failure(ErrorKind::BadAnswer, what, Retry::Never);
}

} // namespace OrgDesk::Feishu
