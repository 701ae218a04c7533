// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/wire.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// What is sent: the bodies of department writes.
namespace OrgDesk::Feishu {

namespace {

QJsonObject toJson(const I18nName &names)
{
    return {{u"zh_cn"_s, names.zhCn}, {u"en_us"_s, names.enUs}, {u"ja_jp"_s, names.jaJp}};
}

QJsonArray toJson(const QList<Leader> &leaders)
{
    QJsonArray array;
    for (const Leader &leader : leaders)
        array.append(QJsonObject{{u"leaderType"_s, leader.role == LeaderRole::Main ? 1 : 2},
                                 {u"leaderID"_s, leader.person.value()}});
    return array;
}

QJsonArray toJson(const QList<PersonId> &people)
{
    QJsonArray array;
    for (const PersonId &person : people)
        array.append(person.value());
    return array;
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

} // namespace

QJsonObject toBody(const CreateDepartment &change, const DepartmentId &parent)
{
    QJsonObject body{{u"name"_s, change.name}, {u"parent_department_id"_s, parent.value()}};
    QJsonObject names = toJson(change.i18nName);
    for (const QString &language : names.keys()) {
        if (names.value(language).toString().isEmpty())
            names.remove(language);
    }
    if (!names.isEmpty())
        body.insert(u"i18n_name"_s, names);
    if (!change.leaders.isEmpty())
        body.insert(u"leaders"_s, toJson(change.leaders));
    if (change.order)
        body.insert(u"order"_s, QString::number(*change.order));
    if (!change.customId.isEmpty())
        body.insert(u"department_id"_s, change.customId);
    if (!change.hrbps.isEmpty())
        body.insert(u"department_hrbps"_s, toJson(change.hrbps));
    if (change.hasChat)
        body.insert(u"create_group_chat"_s, true);
    if (change.hasChat && !change.chatEmployeeTypes.isEmpty())
        body.insert(u"group_chat_employee_types"_s, toJson(change.chatEmployeeTypes));
    if (!change.unit.isEmpty())
        body.insert(u"unit_ids"_s, QJsonArray{change.unit.value()});
    return body;
}

QJsonObject toBody(const UpdateDepartment &change)
{
    const DepartmentValues changed = changedValues(change);
    QJsonObject body;
    if (changed.name)
        body.insert(u"name"_s, *changed.name);
    if (changed.i18nName)
        body.insert(u"i18n_name"_s, toJson(*changed.i18nName));
    if (changed.leaders)
        body.insert(u"leaders"_s, toJson(*changed.leaders));
    if (changed.order)
        body.insert(u"order"_s, QString::number(*changed.order));
    if (changed.hrbps)
        body.insert(u"department_hrbps"_s, toJson(*changed.hrbps));
    // Letting go of a chat is a call of its own (section 8.13); false would do nothing here.
    if (changed.hasChat.value_or(false))
        body.insert(u"create_group_chat"_s, true);
    if (changed.chatEmployeeTypes)
        body.insert(u"group_chat_employee_types"_s, toJson(*changed.chatEmployeeTypes));
    return body;
}

QJsonObject toBody(const MoveDepartment &change, const DepartmentId &parent)
{
    return {{u"parent_department_id"_s, parent.value()},
            {u"order"_s, QString::number(change.wanted.order)}};
}

} // namespace OrgDesk::Feishu
