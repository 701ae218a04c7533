// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/wording/field_names.h"
#include "core/wording/names.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ProblemWording
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWording)
};

QString nameProblem(const Problem &problem, const Directory &tree)
{
    switch (problem.kind) {
    case ProblemKind::NameEmpty:
        return ProblemWording::tr("A department needs a name.");
    case ProblemKind::NameTooLong:
        return ProblemWording::tr("The name is too long: at most %1 characters are allowed.")
            .arg(problem.limit);
    case ProblemKind::NameHasForbiddenCharacter:
        return ProblemWording::tr("The character “%1” is not allowed in a name.")
            .arg(problem.limit);
    default:
        break;
    }
    if (problem.other.isEmpty())
        return ProblemWording::tr("A department at the same place already has this name, "
                                  "perhaps in another language.");
    return ProblemWording::tr("“%1” at the same place already has this name, "
                              "perhaps in another language.")
        .arg(departmentName(problem.other, tree));
}

QString placeProblem(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::ParentUnknown:
        return ProblemWording::tr("The department to put it in does not exist any more.");
    case ProblemKind::OntoItself:
        return ProblemWording::tr("A department cannot be moved into itself.");
    case ProblemKind::BelowItself:
        return ProblemWording::tr("A department cannot be moved into a department below itself.");
    case ProblemKind::TooDeep:
        return ProblemWording::tr("The tree would become too deep: at most %1 levels are allowed.")
            .arg(problem.limit);
    case ProblemKind::TooManyChildren:
        return ProblemWording::tr("The department would have too many sub-departments: "
                                  "at most %1 are allowed.")
            .arg(problem.limit);
    default:
        return ProblemWording::tr("The organization would have too many departments: "
                                  "at most %1 are allowed.")
            .arg(problem.limit);
    }
}

QString orderProblem(const Problem &problem, const Directory &tree)
{
    if (problem.kind == ProblemKind::OrderNegative)
        return ProblemWording::tr("The order must not be negative.");
    if (problem.other.isEmpty())
        return ProblemWording::tr("A department at the same place already has this order.");
    return ProblemWording::tr("“%1” already has this order.")
        .arg(departmentName(problem.other, tree));
}

QString leaderProblem(ProblemKind kind)
{
    return kind == ProblemKind::LeaderRepeated
        ? ProblemWording::tr("The same person is named as leader twice.")
        : ProblemWording::tr("There are deputies but no main leader.");
}

QString valueProblem(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::TextTooLong:
        return ProblemWording::tr("This is too long: at most %1 characters are allowed.")
            .arg(problem.limit);
    case ProblemKind::ValueMissing:
        //: %1 is the name of a field.
        return ProblemWording::tr("“%1” cannot be left empty.").arg(fieldName(problem.field));
    case ProblemKind::ValueTaken:
        return ProblemWording::tr("Somebody else has this value already.");
    case ProblemKind::IdHasBlanks:
        return ProblemWording::tr("An ID must not contain blanks.");
    case ProblemKind::IdInvalid:
        return ProblemWording::tr("An ID has up to 64 letters, digits and the signs _ - @ . and "
                                  "begins with a letter or a digit, but not with “od-”.");
    case ProblemKind::TooManyPeople:
        return ProblemWording::tr("At most %1 people are allowed here.").arg(problem.limit);
    case ProblemKind::EmailInvalid:
        return ProblemWording::tr("This is not an e-mail address.");
    case ProblemKind::EmailNeeded:
        return ProblemWording::tr("A mobile number from abroad needs an e-mail address as well.");
    case ProblemKind::MobileInvalid:
        return ProblemWording::tr("This is not a mobile number. Numbers from abroad begin with + "
                                  "and the country's code.");
    case ProblemKind::DateInvalid:
        return ProblemWording::tr("This date is not possible.");
    default:
        return ProblemWording::tr("A link needs a text, and an address that begins with http:// "
                                  "or https://.");
    }
}

QString personPlaceProblem(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::NoDepartment:
        return ProblemWording::tr("Everybody belongs to at least one department.");
    case ProblemKind::TooManyPlaces:
        return ProblemWording::tr("Nobody may belong to more than %1 departments.")
            .arg(problem.limit);
    default:
        return ProblemWording::tr("Nobody can be his or her own manager.");
    }
}

} // namespace

QString describe(const Problem &problem, const Directory &tree)
{
    switch (problem.kind) {
    case ProblemKind::NameEmpty:
    case ProblemKind::NameTooLong:
    case ProblemKind::NameHasForbiddenCharacter:
    case ProblemKind::NameTaken:
        return nameProblem(problem, tree);
    case ProblemKind::OrderNegative:
    case ProblemKind::OrderTaken:
        return orderProblem(problem, tree);
    case ProblemKind::ParentUnknown:
    case ProblemKind::OntoItself:
    case ProblemKind::BelowItself:
    case ProblemKind::TooDeep:
    case ProblemKind::TooManyChildren:
    case ProblemKind::TooManyDepartments:
        return placeProblem(problem);
    case ProblemKind::IdTaken:
        return ProblemWording::tr("“%1” has this ID already.")
            .arg(departmentName(problem.other, tree));
    case ProblemKind::LeaderRepeated:
    case ProblemKind::NoMainLeader:
        return leaderProblem(problem.kind);
    case ProblemKind::TargetUnknown:
        return ProblemWording::tr("The department does not exist any more.");
    case ProblemKind::RootNotEditable:
        return ProblemWording::tr("The organization itself cannot be changed here.");
    case ProblemKind::HasChildren:
        return ProblemWording::tr("It still has %n sub-department(s). Move or delete them first.",
                                  nullptr, problem.count);
    case ProblemKind::HasMembers:
        return ProblemWording::tr("%n person(s) still belong to it. Move them first.", nullptr,
                                  problem.count);
    case ProblemKind::TextTooLong:
    case ProblemKind::ValueMissing:
    case ProblemKind::ValueTaken:
    case ProblemKind::IdHasBlanks:
    case ProblemKind::IdInvalid:
    case ProblemKind::TooManyPeople:
    case ProblemKind::EmailInvalid:
    case ProblemKind::EmailNeeded:
    case ProblemKind::MobileInvalid:
    case ProblemKind::DateInvalid:
    case ProblemKind::LinkInvalid:
        return valueProblem(problem);
    case ProblemKind::NoDepartment:
    case ProblemKind::TooManyPlaces:
    case ProblemKind::OwnManager:
        return personPlaceProblem(problem);
    case ProblemKind::EntryUnknown:
        return ProblemWording::tr("“%1” is not in the list any more.")
            .arg(inSentence(problem.limit));
    case ProblemKind::EntryBuiltIn:
        return ProblemWording::tr("“%1” comes with the platform and cannot be changed or deleted.")
            .arg(inSentence(problem.limit));
    case ProblemKind::EntryNameTaken:
        return ProblemWording::tr("“%1” goes by this name already.").arg(inSentence(problem.limit));
    case ProblemKind::NothingChanges:
        return ProblemWording::tr("Nothing has been changed yet.");
    }
    return {};
}

} // namespace OrgDesk
