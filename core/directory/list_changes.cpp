// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/list_changes.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct NamedField
{
    QString field;
    QString name;
};

std::array<NamedField, 4> namesOf(const ListEntry &entry)
{
    return {NamedField{u"name"_s, entry.name},
            {u"zh_cn"_s, entry.i18nName.zhCn},
            {u"en_us"_s, entry.i18nName.enUs},
            {u"ja_jp"_s, entry.i18nName.jaJp}};
}

QList<Problem> nameProblems(const ListEntry &wanted, const ListEntry *now, const CompanyList &list,
                            const DirectoryLimits &limits)
{
    QList<Problem> problems;
    if (wanted.name.trimmed().isEmpty())
        problems.append({ProblemKind::NameEmpty, u"name"_s, {}, 0, {}});
    CompanyList others = list;
    if (now)
        others.entries.removeAll(*now);
    for (const auto &[field, name] : namesOf(wanted)) {
        if (name.size() > limits.maxListNameLength)
            problems.append({ProblemKind::NameTooLong,
                             field,
                             {},
                             int(name.size()),
                             QString::number(limits.maxListNameLength)});
        else if (const ListEntry *taken = others.named(name))
            problems.append({ProblemKind::EntryNameTaken, field, {}, 0, taken->name});
    }
    return problems;
}

} // namespace

const ListEntry *entryOf(const ChangeListEntry &change, const CompanyList &list)
{
    if (!change.base)
        return nullptr;
    return change.base->id.isEmpty() ? list.named(change.base->name) : list.find(change.base->id);
}

ActivityKind activityKindOf(const ChangeListEntry &change)
{
    if (!change.base)
        return ActivityKind::EmployeeTypeAdded;
    if (!change.wanted)
        return ActivityKind::EmployeeTypeRemoved;
    const bool renamed = change.base->name != change.wanted->name
        || change.base->i18nName != change.wanted->i18nName;
    if (renamed || change.base->active == change.wanted->active)
        return ActivityKind::EmployeeTypeRenamed;
    return change.wanted->active ? ActivityKind::EmployeeTypeEnabled
                                 : ActivityKind::EmployeeTypeDisabled;
}

QList<Problem> checkListChange(const ChangeListEntry &change, const CompanyList &list,
                               const DirectoryLimits &limits)
{
    const ListEntry *now = entryOf(change, list);
    if (change.base && !now)
        return {{ProblemKind::EntryUnknown, {}, {}, 0, change.base->name}};
    if (now && now->builtIn)
        return {{ProblemKind::EntryBuiltIn, {}, {}, 0, now->name}};
    if (!change.wanted)
        return {};
    const QList<Problem> problems = nameProblems(*change.wanted, now, list, limits);
    if (!problems.isEmpty() || !now)
        return problems;
    const ListEntry &wanted = *change.wanted;
    if (wanted.name == now->name && wanted.i18nName == now->i18nName
        && wanted.active == now->active)
        return {{ProblemKind::NothingChanges, {}, {}, 0, {}}};
    return {};
}

} // namespace OrgDesk
