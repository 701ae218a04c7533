// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/person_calls.h"

#include "core/feishu/call_parts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

HttpRequest about(const PersonId &person, HttpMethod method, const QString &action = {})
{
    HttpRequest request = withIdTypes(usersPath() + u'/' + pathSegment(person.value()) + action);
    request.method = method;
    return request;
}

Result<PersonUpserted> personIn(const QJsonObject &json,
                                Result<PersonUpserted> (*read)(const QJsonObject &))
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    return read(data->value(u"user"_s).toObject());
}

/// Code 0 is the confirmation; the object may be missing (section 3).
WrittenPerson writtenIn(const QJsonObject &json)
{
    WrittenPerson written;
    if (const auto told = personIn(json, personFrom))
        written.person = *told;
    return written;
}

} // namespace

HttpRequest PersonCall::request() const
{
    return about(person, HttpMethod::Get);
}

Result<PersonUpserted> PersonCall::parse(const QJsonObject &json) const
{
    return personIn(json, personAnswerFrom);
}

HttpRequest SeatsCall::request() const
{
    return about(person, HttpMethod::Get);
}

Result<QList<Seat>> SeatsCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    QList<Seat> seats;
    for (const QJsonValue &value : data->value(u"user"_s)[u"assign_info"_s].toArray()) {
        const QJsonValue names = value[u"i18n_name"_s];
        Seat seat{value[u"product_name"_s].toString(),
                  {names[u"zh_cn"_s].toString(), names[u"en_us"_s].toString(),
                   names[u"ja_jp"_s].toString()},
                  value[u"start_time"_s].toString().toLongLong(),
                  value[u"end_time"_s].toString().toLongLong()};
        if (!seat.name.isEmpty())
            seats.append(std::move(seat));
    }
    return seats;
}

HttpRequest PeopleByContactCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = usersPath() + u"/batch_get_id"_s;
    request.addQuery(u"user_id_type"_s, u"open_id"_s);
    QJsonObject body;
    if (!mobile.isEmpty())
        body.insert(u"mobiles"_s, QJsonArray{mobile});
    if (!email.isEmpty())
        body.insert(u"emails"_s, QJsonArray{email});
    request.body = body;
    return request;
}

Result<QList<PersonId>> PeopleByContactCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    const QJsonValue list = data->value(u"user_list"_s);
    if (!list.isArray())
        return badShape(u"an answer without user_list"_s);
    QList<PersonId> found;
    for (const QJsonValue &entry : list.toArray()) {
        const PersonId id(entry[u"user_id"_s].toString());
        if (!id.isEmpty() && !found.contains(id))
            found.append(id);
    }
    return found;
}

HttpRequest CreatePersonCall::request() const
{
    HttpRequest request = withIdTypes(usersPath());
    request.method = HttpMethod::Post;
    request.addQuery(u"client_token"_s, clientToken);
    request.body = body;
    return request;
}

Result<PersonUpserted> CreatePersonCall::parse(const QJsonObject &json) const
{
    return personIn(json, personFrom);
}

HttpRequest PatchPersonCall::request() const
{
    HttpRequest request = about(person, HttpMethod::Patch);
    request.body = body;
    return request;
}

Result<WrittenPerson> PatchPersonCall::parse(const QJsonObject &json) const
{
    return writtenIn(json);
}

HttpRequest ChangePersonIdCall::request() const
{
    HttpRequest request = about(person, HttpMethod::Patch, u"/update_user_id"_s);
    request.body = QJsonObject{{u"new_user_id"_s, newId}};
    return request;
}

Result<WrittenPerson> ChangePersonIdCall::parse(const QJsonObject &) const
{
    return WrittenPerson{};
}

HttpRequest DeletePersonCall::request() const
{
    HttpRequest request = about(person, HttpMethod::Delete);
    request.body = body;
    return request;
}

Result<WrittenPerson> DeletePersonCall::parse(const QJsonObject &) const
{
    return WrittenPerson{};
}

HttpRequest RestorePersonCall::request() const
{
    HttpRequest request = about(person, HttpMethod::Post, u"/resurrect"_s);
    request.body = body;
    return request;
}

Result<WrittenPerson> RestorePersonCall::parse(const QJsonObject &) const
{
    return WrittenPerson{};
}

} // namespace OrgDesk::Feishu
