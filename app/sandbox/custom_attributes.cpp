// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/custom_attributes.h"

#include "app/sandbox/organization.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

const QString key = u"custom_attrs"_s;
constexpr qsizetype longestText = 100;

Checked<QJsonObject> chosenOption(const QJsonObject &definition, const QString &id)
{
    const QJsonObject option =
        entryWith(definition[u"options"_s][u"options"_s].toArray(), u"id"_s, id);
    if (option.isEmpty())
        return refuse(fieldProblem(key, id, u"the option does not exist"_s));
    if (definition.value(u"type"_s) == u"ENUMERATION"_s)
        return QJsonObject{{u"option_id"_s, id}, {u"option_value"_s, option.value(u"value"_s)}};
    return QJsonObject{{u"option_id"_s, id},
                       {u"name"_s, option.value(u"name"_s)},
                       {u"picture_url"_s, u"https://example.com/pictures/%1.png"_s.arg(id)}};
}

Checked<QJsonObject> namedPerson(const ServiceContext &context, Call call, const QString &id,
                                 AttributeIn where)
{
    if (where == AttributeIn::Patch)
        call.types.user = UserIdType::UserId;
    const auto person = context.person(call, id, key);
    if (!person)
        return refuse(person.error());
    return QJsonObject{
        {u"generic_user"_s, QJsonObject{{u"id"_s, (*person)->openId}, {u"type"_s, 1}}}};
}

// A field that no list defines may stand in an organization file all the same.
bool somebodyHas(const Organization &organization, const QString &id)
{
    const auto &people = organization.people();
    return std::any_of(people.begin(), people.end(), [&id](const auto &entry) {
        return !entryWith(entry.second->customAttrs, u"id"_s, id).isEmpty();
    });
}

} // namespace

Checked<QJsonObject> checkedAttribute(const ServiceContext &context, const Call &call,
                                      const QJsonObject &attribute, AttributeIn where)
{
    const QString id = attribute.value(u"id"_s).toString();
    if (id.isEmpty())
        return refuse(41044);
    const QJsonObject content = attribute.value(u"value"_s).toObject();
    if (content.isEmpty())
        return refuse(41046);
    const QString type = attribute.value(u"type"_s).toString();
    const QJsonObject definition =
        entryWith(context.organization.lists().customAttributes, u"id"_s, id);
    if (!definition.isEmpty() && definition.value(u"type"_s) != type)
        return refuse(fieldProblem(key, type, u"wrong type"_s));
    if (type == u"TEXT"_s && content.value(u"text"_s).toString().size() > longestText)
        return refuse(fieldProblem(key, id, u"text exceeds 100 characters"_s));
    if (type == u"HREF"_s && content.value(u"text"_s).toString().isEmpty())
        return refuse(41047);
    if (type == u"HREF"_s && content.value(u"url"_s).toString().isEmpty())
        return refuse(41048);
    if (definition.isEmpty() && !somebodyHas(context.organization, id))
        return refuse(41045);
    Checked<QJsonObject> kept = content;
    if (!definition.isEmpty() && (type == u"ENUMERATION"_s || type == u"PICTURE_ENUM"_s))
        kept = chosenOption(definition, content.value(u"option_id"_s).toString());
    else if (!definition.isEmpty() && type == u"GENERIC_USER"_s)
        kept = namedPerson(context, call, content[u"generic_user"_s][u"id"_s].toString(), where);
    if (!kept)
        return kept;
    QJsonObject whole = attribute;
    whole.insert(u"value"_s, *kept);
    return whole;
}

} // namespace OrgDesk::Sandbox
