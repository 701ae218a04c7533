// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/overloaded.h"
#include "core/wording/list_change_text.h"
#include "core/wording/names.h"
#include "core/wording/person_change_text.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWording)
};

// The names that a sentence about a Change needs; from the tree, or from the journal.
struct Names
{
    QString target;
    QString from;
    QString to;
};

bool isRoot(const DepartmentRef &ref)
{
    return projectedId(ref) == rootDepartment();
}

QString nameOf(const DepartmentRef &ref, const Directory &tree)
{
    if (std::holds_alternative<Planned>(ref) && !tree.contains(projectedId(ref)))
        return ChangeWording::tr("a new department");
    return departmentName(projectedId(ref), tree);
}

Names namesFrom(const Change &change, const Directory &tree)
{
    Names names;
    if (const auto *create = std::get_if<CreateDepartment>(&change.what)) {
        names.target = inSentence(create->name);
        names.to = nameOf(create->parent, tree);
        return names;
    }
    names.target = nameOf(referenceFrom(targetDepartment(change)), tree);
    if (const auto *update = std::get_if<UpdateDepartment>(&change.what)) {
        names.from = inSentence(update->base.name.value_or(QString()));
        names.to = inSentence(update->wanted.name.value_or(QString()));
    } else if (const auto *move = std::get_if<MoveDepartment>(&change.what)) {
        names.from = nameOf(move->base.parent, tree);
        names.to = nameOf(move->wanted.parent, tree);
    } else if (const auto *deletion = std::get_if<DeleteDepartment>(&change.what)) {
        if (!deletion->base.name.isEmpty())
            names.target = inSentence(deletion->base.name);
        names.from = departmentName(deletion->base.parent, tree);
    }
    return names;
}

QString placeName(const DepartmentRef &ref, const QString &known)
{
    return isRoot(ref) ? topLevelName() : departmentInSentence(known, projectedId(ref).value());
}

Names namesFrom(const JournalEntry &entry)
{
    Names names;
    const QString known = entry.name;
    if (const auto *create = std::get_if<CreateDepartment>(&entry.change.what)) {
        names.target = departmentInSentence(known.isEmpty() ? create->name : known,
                                            entry.created.department.value());
        names.to = placeName(create->parent, entry.to);
        return names;
    }
    names.target = departmentInSentence(known, targetDepartment(entry.change).value());
    if (const auto *update = std::get_if<UpdateDepartment>(&entry.change.what)) {
        names.from = inSentence(update->base.name.value_or(entry.from));
        names.to = inSentence(update->wanted.name.value_or(entry.to));
    } else if (const auto *move = std::get_if<MoveDepartment>(&entry.change.what)) {
        names.from = placeName(move->base.parent, entry.from);
        names.to = placeName(move->wanted.parent, entry.to);
    }
    return names;
}

/// The one value that is concerned; empty when several are.
std::optional<DepartmentField> onlyValue(const DepartmentValues &values)
{
    DepartmentFields concerned;
    forEachDepartmentValue([&](DepartmentField field, auto value, auto) {
        concerned.setFlag(field, (values.*value).has_value());
    });
    const auto bits = static_cast<unsigned>(concerned);
    return std::has_single_bit(bits) ? std::optional(DepartmentField(bits)) : std::nullopt;
}

bool makesChat(const UpdateDepartment &update)
{
    return update.wanted.hasChat.value_or(false);
}

QString intendOneValue(DepartmentField field, const UpdateDepartment &update, const Names &names)
{
    switch (field) {
    case DepartmentField::Name:
        return ChangeWording::tr("Rename %1 to %2")
            .arg(names.from.isEmpty() ? names.target : names.from, names.to);
    case DepartmentField::I18nName:
        return ChangeWording::tr("Change the names of %1 in other languages").arg(names.target);
    case DepartmentField::Leaders:
        return ChangeWording::tr("Change the leaders of %1").arg(names.target);
    case DepartmentField::CustomId:
        return ChangeWording::tr("Change the department ID of %1").arg(names.target);
    case DepartmentField::Hrbps:
        return ChangeWording::tr("Change the HR partners of %1").arg(names.target);
    case DepartmentField::Chat:
        return makesChat(update)
            ? ChangeWording::tr("Create the department chat of %1").arg(names.target)
            : ChangeWording::tr("Let go of the department chat of %1").arg(names.target);
    case DepartmentField::ChatEmployeeTypes:
        return ChangeWording::tr("Change who is in the department chat of %1").arg(names.target);
    case DepartmentField::Unit:
        return ChangeWording::tr("Change the business unit of %1").arg(names.target);
    default:
        return ChangeWording::tr("Change the place of %1 among its neighbours").arg(names.target);
    }
}

QString tellOneValue(DepartmentField field, const UpdateDepartment &update, const Names &names)
{
    switch (field) {
    case DepartmentField::Name:
        return ChangeWording::tr("%1 was renamed to %2")
            .arg(names.from.isEmpty() ? names.target : names.from, names.to);
    case DepartmentField::I18nName:
        return ChangeWording::tr("The names of %1 in other languages were changed")
            .arg(names.target);
    case DepartmentField::Leaders:
        return ChangeWording::tr("The leaders of %1 were changed").arg(names.target);
    case DepartmentField::CustomId:
        return ChangeWording::tr("The department ID of %1 was changed").arg(names.target);
    case DepartmentField::Hrbps:
        return ChangeWording::tr("The HR partners of %1 were changed").arg(names.target);
    case DepartmentField::Chat:
        return makesChat(update)
            ? ChangeWording::tr("The department chat of %1 was created").arg(names.target)
            : ChangeWording::tr("The chat of %1 is an ordinary one now").arg(names.target);
    case DepartmentField::ChatEmployeeTypes:
        return ChangeWording::tr("Who is in the department chat of %1 was changed")
            .arg(names.target);
    case DepartmentField::Unit:
        return ChangeWording::tr("The business unit of %1 was changed").arg(names.target);
    default:
        return ChangeWording::tr("%1 was given another place among its neighbours")
            .arg(names.target);
    }
}

QString intendUpdate(const UpdateDepartment &update, const Names &names)
{
    if (const auto field = onlyValue(update.wanted))
        return intendOneValue(*field, update, names);
    if (update.wanted.name && !names.from.isEmpty() && names.from != names.to)
        return ChangeWording::tr("Rename %1 to %2 and change other values")
            .arg(names.from, names.to);
    return ChangeWording::tr("Edit %1").arg(names.target);
}

QString intend(const Change &change, const Names &names)
{
    if (const auto *create = std::get_if<CreateDepartment>(&change.what)) {
        if (isRoot(create->parent))
            return ChangeWording::tr("Create %1 at the top level").arg(names.target);
        return ChangeWording::tr("Create %1 in %2").arg(names.target, names.to);
    }
    if (const auto *update = std::get_if<UpdateDepartment>(&change.what))
        return intendUpdate(*update, names);
    if (const auto *move = std::get_if<MoveDepartment>(&change.what)) {
        if (move->base.parent == move->wanted.parent)
            return ChangeWording::tr("Move %1 to another place within %2")
                .arg(names.target, names.to);
        return ChangeWording::tr("Move %1 from %2 to %3").arg(names.target, names.from, names.to);
    }
    return ChangeWording::tr("Delete %1").arg(names.target);
}

QString tellUpdate(const UpdateDepartment &update, const Names &names)
{
    if (const auto field = onlyValue(update.wanted))
        return tellOneValue(*field, update, names);
    if (update.wanted.name && !names.from.isEmpty() && names.from != names.to)
        return ChangeWording::tr("%1 was renamed to %2, and other values were changed")
            .arg(names.from, names.to);
    return ChangeWording::tr("%1 was edited").arg(names.target);
}

QString tell(const Change &change, const Names &names)
{
    if (const auto *create = std::get_if<CreateDepartment>(&change.what)) {
        if (isRoot(create->parent))
            return ChangeWording::tr("%1 was created at the top level").arg(names.target);
        return ChangeWording::tr("%1 was created in %2").arg(names.target, names.to);
    }
    if (const auto *update = std::get_if<UpdateDepartment>(&change.what))
        return tellUpdate(*update, names);
    if (const auto *move = std::get_if<MoveDepartment>(&change.what)) {
        if (move->base.parent == move->wanted.parent)
            return ChangeWording::tr("%1 was moved to another place within %2")
                .arg(names.target, names.to);
        return ChangeWording::tr("%1 was moved from %2 to %3")
            .arg(names.target, names.from, names.to);
    }
    return ChangeWording::tr("%1 was deleted").arg(names.target);
}

bool isAboutPerson(const Change &change)
{
    return !targetPerson(change).isEmpty();
}

QString firstPlaceOnlyIn(const QList<Membership> &these, const QList<Membership> &those,
                         const Directory &tree)
{
    Person others;
    others.memberships = those;
    for (const Membership &membership : these) {
        if (!others.isMemberOf(membership.department))
            return nameOf(referenceFrom(membership.department), tree);
    }
    return {};
}

PersonChangeNames personNamesFrom(const Change &change, const Directory &tree)
{
    const auto named = [&](const Person &person) {
        return personInSentence(person.name, targetPerson(change).value());
    };
    return std::visit(
        Overloaded{
            [&](const CreatePerson &create) {
                return PersonChangeNames{named(create.wanted),
                                         {},
                                         firstPlaceOnlyIn(create.wanted.memberships, {}, tree)};
            },
            [&](const UpdatePerson &update) {
                const auto &[before, after] =
                    std::pair(update.base.memberships, update.wanted.memberships);
                return PersonChangeNames{named(update.base), firstPlaceOnlyIn(before, after, tree),
                                         firstPlaceOnlyIn(after, before, tree)};
            },
            [&](const OffboardPerson &leaving) {
                return PersonChangeNames{named(leaving.base), {}, {}};
            },
            [&](const RestorePerson &restoration) {
                return PersonChangeNames{named(restoration.base),
                                         {},
                                         firstPlaceOnlyIn(restoration.memberships, {}, tree)};
            },
            [&](const ChangeGroup &group) {
                const QString name = inSentence(group.groupName);
                return PersonChangeNames{
                    personInSentence(group.personName, targetPerson(change).value()),
                    group.joins ? QString() : name, group.joins ? name : QString()};
            },
            [](const auto &) { return PersonChangeNames(); }},
        change.what);
}

PersonChangeNames personNamesFrom(const JournalEntry &entry)
{
    const auto place = [](const QString &name) { return name.isEmpty() ? name : inSentence(name); };
    return {personInSentence(entry.name, targetPerson(entry.change).value()), place(entry.from),
            place(entry.to)};
}

QString withReason(const QString &sentence, const std::optional<Error> &error)
{
    if (!error)
        return sentence;
    //: %1 is a sentence without a full stop, %2 the reason, a whole sentence.
    return ChangeWording::tr("%1. %2").arg(sentence, describe(*error).what);
}

} // namespace

QString describe(const Change &change, const Directory &tree)
{
    if (const auto *list = std::get_if<ChangeListEntry>(&change.what))
        return intendForList(*list);
    if (isAboutPerson(change))
        return intendForPerson(change, personNamesFrom(change, tree));
    return intend(change, namesFrom(change, tree));
}

QString describe(const JournalEntry &entry)
{
    const Change &change = entry.change;
    const auto *list = std::get_if<ChangeListEntry>(&change.what);
    const auto told = [&] {
        if (list)
            return tellOfList(*list);
        return isAboutPerson(change) ? tellOfPerson(change, personNamesFrom(entry))
                                     : tell(change, namesFrom(entry));
    };
    const auto intended = [&] {
        if (list)
            return intendForList(*list);
        return isAboutPerson(change) ? intendForPerson(change, personNamesFrom(entry))
                                     : intend(change, namesFrom(entry));
    };
    if (entry.state == RunState::Done)
        return told();
    //: %1 is what was intended ("Move Design from Product to Sales"), %2 what became of it
    //: ("refused").
    const QString sentence = ChangeWording::tr("%1: %2");
    if (entry.state == RunState::DonePartly)
        return withReason(sentence.arg(told(), describe(entry.state)), entry.error);
    return withReason(sentence.arg(intended(), describe(entry.state)), entry.error);
}

} // namespace OrgDesk
