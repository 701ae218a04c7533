// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/error_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Names rather than numbers, so that a new kind may stand anywhere in the enum.
constexpr std::array<std::pair<ErrorKind, QStringView>, 44> kindNames{{
    {ErrorKind::Cancelled, u"cancelled"},
    {ErrorKind::Offline, u"offline"},
    {ErrorKind::Timeout, u"timeout"},
    {ErrorKind::Tls, u"tls"},
    {ErrorKind::InsecureUrl, u"insecure_url"},
    {ErrorKind::WrongCredentials, u"wrong_credentials"},
    {ErrorKind::AppUnusable, u"app_unusable"},
    {ErrorKind::PermissionMissing, u"permission_missing"},
    {ErrorKind::OutOfScope, u"out_of_scope"},
    {ErrorKind::NotFound, u"not_found"},
    {ErrorKind::NameTaken, u"name_taken"},
    {ErrorKind::OrderTaken, u"order_taken"},
    {ErrorKind::ValueTaken, u"value_taken"},
    {ErrorKind::NotEmpty, u"not_empty"},
    {ErrorKind::LimitExceeded, u"limit_exceeded"},
    {ErrorKind::Invalid, u"invalid"},
    {ErrorKind::ChangedMeanwhile, u"changed_meanwhile"},
    {ErrorKind::WrittenInPart, u"written_in_part"},
    {ErrorKind::ContentRefused, u"content_refused"},
    {ErrorKind::BotMissing, u"bot_missing"},
    {ErrorKind::PlanLacksFeature, u"plan_lacks_feature"},
    {ErrorKind::SeatsUsedUp, u"seats_used_up"},
    {ErrorKind::Protected, u"protected"},
    {ErrorKind::Departed, u"departed"},
    {ErrorKind::NotYetJoined, u"not_yet_joined"},
    {ErrorKind::StillLeaving, u"still_leaving"},
    {ErrorKind::TooLate, u"too_late"},
    {ErrorKind::ReadOnly, u"read_only"},
    {ErrorKind::RateLimited, u"rate_limited"},
    {ErrorKind::Busy, u"busy"},
    {ErrorKind::ServerFault, u"server_fault"},
    {ErrorKind::BadAnswer, u"bad_answer"},
    {ErrorKind::OutcomeUnknown, u"outcome_unknown"},
    {ErrorKind::RemovalsHeld, u"removals_held"},
    {ErrorKind::StoreReadOnly, u"store_read_only"},
    {ErrorKind::StoreFull, u"store_full"},
    {ErrorKind::StoreTooNew, u"store_too_new"},
    {ErrorKind::StoreCorrupt, u"store_corrupt"},
    {ErrorKind::StoreInUse, u"store_in_use"},
    {ErrorKind::StoreFailed, u"store_failed"},
    {ErrorKind::FileUnwritable, u"file_unwritable"},
    {ErrorKind::NoSafeStore, u"no_safe_store"},
    {ErrorKind::Unsupported, u"unsupported"},
    {ErrorKind::Refused, u"refused"},
}};

QString nameOf(ErrorKind kind)
{
    for (const auto &[known, name] : kindNames) {
        if (known == kind)
            return name.toString();
    }
    return u"internal"_s;
}

ErrorKind kindNamed(const QString &name)
{
    for (const auto &[kind, known] : kindNames) {
        if (known == name)
            return kind;
    }
    return ErrorKind::Internal;
}

Retry retryFrom(int number)
{
    return number == int(Retry::Later) ? Retry::Later
        : number == int(Retry::AtOnce) ? Retry::AtOnce
                                       : Retry::Never;
}

} // namespace

QVariant errorValue(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QJsonObject json{{u"kind"_s, nameOf(error->kind)},
                     {u"detail"_s, error->detail},
                     {u"code"_s, error->code},
                     {u"request_id"_s, error->requestId},
                     {u"retry"_s, int(error->retry)},
                     {u"permissions"_s, QJsonArray::fromStringList(error->permissions)},
                     {u"help"_s, error->help.toString(QUrl::FullyEncoded)},
                     {u"field"_s, error->field}};
    if (error->retryAfter)
        json.insert(u"retry_after_ms"_s, qint64(error->retryAfter->count()));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Error> readError(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Error error =
        makeError(kindNamed(json.value(u"kind"_s).toString()), json.value(u"detail"_s).toString(),
                  retryFrom(json.value(u"retry"_s).toInt()));
    error.code = json.value(u"code"_s).toString();
    error.requestId = json.value(u"request_id"_s).toString();
    const QJsonArray permissions = json.value(u"permissions"_s).toArray();
    for (const QJsonValue &permission : permissions)
        error.permissions.append(permission.toString());
    error.help = QUrl(json.value(u"help"_s).toString());
    error.field = json.value(u"field"_s).toString();
    if (json.contains(u"retry_after_ms"_s))
        error.retryAfter = std::chrono::milliseconds(json.value(u"retry_after_ms"_s).toInteger());
    return error;
}

} // namespace OrgDesk
