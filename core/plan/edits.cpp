// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/edits.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Room for later insertions between two neighbours.
constexpr qint64 orderGap = 100;

/// One sibling with its order.
struct Sibling
{
    DepartmentId id;
    qint64 order = 0;
};

QList<Sibling> siblingsAt(const DepartmentId &parent, const DepartmentId &without,
                          const Directory &tree)
{
    QList<Sibling> result;
    const QList<DepartmentId> children = tree.children(parent);
    for (const DepartmentId &child : children) {
        // A department whose parent is not visible only seems to hang below the root: its order
        // belongs to another family.
        const Department *department = tree.find(child);
        if (child != without && child != sharedPeopleDepartment() && department->parent == parent)
            result.append({child, department->order});
    }
    return result;
}

/// Numbers strictly between two neighbours, evenly spread, leaving one out.
class Gap
{
public:
    /// `taken` is a number inside that somebody holds who moves last; empty: none.
    Gap(qint64 below, std::optional<qint64> above, std::optional<qint64> taken)
        : m_below(below)
        , m_above(above)
        , m_taken(taken && *taken > below && (!above || *taken < *above) ? taken : std::nullopt)
    {
    }

    [[nodiscard]] bool holds(qint64 count) const
    {
        if (!m_above)
            return true;
        return *m_above - m_below - 1 - (m_taken ? 1 : 0) >= count;
    }

    /// The `index`-th of `count` numbers, counted from 0.
    [[nodiscard]] qint64 number(qint64 index, qint64 count) const
    {
        const qint64 free = m_above ? *m_above - m_below - 1 - (m_taken ? 1 : 0) : 0;
        const qint64 offset =
            m_above ? ((index + 1) * (free + 1)) / (count + 1) : (index + 1) * orderGap;
        const qint64 number = m_below + offset;
        return m_taken && number >= *m_taken ? number + 1 : number;
    }

private:
    qint64 m_below;
    std::optional<qint64> m_above;
    std::optional<qint64> m_taken;
};

Change renumber(const Sibling &sibling, qint64 order)
{
    DepartmentValues base;
    base.order = sibling.order;
    DepartmentValues wanted;
    wanted.order = order;
    return makeChange(UpdateDepartment{sibling.id, base, wanted});
}

/// Renumbers so that no two siblings share a number on the way: those that go up from the last to
/// the first, then those that go down from the first to the last.
QList<Change> renumberAll(const QList<Sibling> &siblings, const QList<qint64> &orders)
{
    QList<Change> changes;
    for (qsizetype i = siblings.size() - 1; i >= 0; --i) {
        if (orders.at(i) > siblings.at(i).order)
            changes.append(renumber(siblings.at(i), orders.at(i)));
    }
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (orders.at(i) < siblings.at(i).order)
            changes.append(renumber(siblings.at(i), orders.at(i)));
    }
    return changes;
}

Change moveTo(const Department &department, const DepartmentId &parent, qint64 order)
{
    return makeChange(MoveDepartment{department.id, Place{department.parent, department.order},
                                     Place{parent, order}});
}

bool namesDiffer(const Department &a, const Department &b)
{
    return a.name != b.name || a.i18nName != b.i18nName;
}

} // namespace

qint64 orderOfNewLast(const DepartmentId &parent, const Directory &tree)
{
    const QList<Sibling> siblings = siblingsAt(parent, {}, tree);
    return siblings.isEmpty() ? orderGap
                              : std::max<qint64>(siblings.constLast().order, 0) + orderGap;
}

QList<Change> moveBefore(const DepartmentId &target, const DepartmentId &parent,
                         const DepartmentId &before, const Directory &tree)
{
    const Department *department = tree.find(target);
    if (!department || before == target)
        return {};
    const QList<Sibling> siblings = siblingsAt(parent, target, tree);
    qsizetype place = siblings.size();
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (siblings.at(i).id == before)
            place = i;
    }
    const bool stays = department->parent == parent;
    // 0 is kept free: several SDKs take it for "not given".
    const qint64 below = place > 0 ? std::max<qint64>(siblings.at(place - 1).order, 0) : 0;
    const bool atTheEnd = place == siblings.size();
    const bool inPlace = stays && department->order > below
        && (atTheEnd || department->order < siblings.at(place).order);
    if (inPlace)
        return {};
    const std::optional<qint64> own = stays ? std::optional(department->order) : std::nullopt;
    // As few siblings as possible are pushed on.
    for (qsizetype pushed = 0;; ++pushed) {
        const qsizetype next = place + pushed;
        const Gap gap(
            below, next < siblings.size() ? std::optional(siblings.at(next).order) : std::nullopt,
            own);
        if (!gap.holds(pushed + 1))
            continue;
        QList<qint64> orders;
        for (qsizetype i = 1; i <= pushed; ++i)
            orders.append(gap.number(i, pushed + 1));
        QList<Change> changes = renumberAll(siblings.mid(place, pushed), orders);
        changes.append(moveTo(*department, parent, gap.number(0, pushed + 1)));
        return changes;
    }
}

QList<Change> editDepartment(const Department &base, const Department &wanted,
                             const Directory &tree)
{
    QList<Change> changes;
    const bool moves = base.parent != wanted.parent;
    DepartmentFields among;
    forEachDepartmentValue([&among](DepartmentField field, auto, auto) { among |= field; });
    // The move itself carries the order.
    among.setFlag(DepartmentField::Order, !moves);
    const std::optional<UpdateDepartment> update = updateBetween(base, wanted, among);
    if (moves) {
        const qint64 order =
            base.order != wanted.order ? wanted.order : orderOfNewLast(wanted.parent, tree);
        changes.append(moveTo(base, wanted.parent, order));
    }
    // A new name may be free at the old place only, or at the new one only; the new place decides,
    // unless the name stays and moving comes first anyway.
    if (update) {
        const Change change = makeChange(*update);
        const bool nameMustComeFirst = moves && namesDiffer(base, wanted)
            && checkMove(base.id, wanted.parent, tree, DirectoryLimits()).has_value();
        changes.insert(nameMustComeFirst ? 0 : changes.size(), change);
    }
    return changes;
}

Change deleteDepartment(const Department &base)
{
    return makeChange(DeleteDepartment{base.id, base});
}

DeletionConsequences consequencesOfDeleting(const DepartmentId &target, const Directory &tree,
                                            int directMembers)
{
    DeletionConsequences result;
    const Department *department = tree.find(target);
    if (!department)
        return result;
    result.subDepartments = int(tree.subtree(target).size()) - 1;
    result.directMembers = directMembers;
    result.hasLeaders = !department->leaders.isEmpty();
    result.possible =
        result.subDepartments == 0 && directMembers <= 0 && target != sharedPeopleDepartment();
    return result;
}

namespace {

ErrorKind kindOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NameTaken:
        return ErrorKind::NameTaken;
    case ProblemKind::OrderTaken:
        return ErrorKind::OrderTaken;
    case ProblemKind::EntryNameTaken:
        return ErrorKind::NameTaken;
    case ProblemKind::TargetUnknown:
    case ProblemKind::ParentUnknown:
    case ProblemKind::EntryUnknown:
        return ErrorKind::NotFound;
    case ProblemKind::TooDeep:
    case ProblemKind::TooManyChildren:
    case ProblemKind::TooManyDepartments:
    case ProblemKind::TooManyPeople:
        return ErrorKind::LimitExceeded;
    case ProblemKind::HasChildren:
    case ProblemKind::HasMembers:
        return ErrorKind::NotEmpty;
    case ProblemKind::NameEmpty:
    case ProblemKind::NameTooLong:
    case ProblemKind::NameHasForbiddenCharacter:
    case ProblemKind::OrderNegative:
    case ProblemKind::OntoItself:
    case ProblemKind::BelowItself:
    case ProblemKind::LeaderRepeated:
    case ProblemKind::NoMainLeader:
    case ProblemKind::RootNotEditable:
    case ProblemKind::TextTooLong:
    case ProblemKind::ValueMissing:
    case ProblemKind::IdHasBlanks:
    case ProblemKind::EmailInvalid:
    case ProblemKind::EmailNeeded:
    case ProblemKind::MobileInvalid:
    case ProblemKind::NoDepartment:
    case ProblemKind::TooManyPlaces:
    case ProblemKind::OwnManager:
    case ProblemKind::IdInvalid:
    case ProblemKind::DateInvalid:
    case ProblemKind::LinkInvalid:
    case ProblemKind::EntryBuiltIn:
    case ProblemKind::NothingChanges:
        return ErrorKind::Invalid;
    case ProblemKind::ValueTaken:
    case ProblemKind::IdTaken:
        return ErrorKind::ValueTaken;
    }
    return ErrorKind::Invalid;
}

QString detailOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NameEmpty:
        return u"the name is empty"_s;
    case ProblemKind::NameTooLong:
        return u"the name is too long"_s;
    case ProblemKind::NameHasForbiddenCharacter:
        return u"the name has a forbidden character"_s;
    case ProblemKind::NameTaken:
        return u"a sibling has the name"_s;
    case ProblemKind::OrderNegative:
        return u"the order is negative"_s;
    case ProblemKind::OrderTaken:
        return u"a sibling has the order"_s;
    case ProblemKind::TargetUnknown:
        return u"no such department"_s;
    case ProblemKind::ParentUnknown:
        return u"no such parent"_s;
    case ProblemKind::OntoItself:
        return u"a department cannot lie below itself"_s;
    case ProblemKind::BelowItself:
        return u"a department cannot lie below its descendant"_s;
    case ProblemKind::TooDeep:
        return u"too many levels"_s;
    case ProblemKind::TooManyChildren:
        return u"too many sub-departments"_s;
    case ProblemKind::TooManyDepartments:
        return u"too many departments"_s;
    case ProblemKind::LeaderRepeated:
        return u"a leader is named twice"_s;
    case ProblemKind::NoMainLeader:
        return u"deputies without a main leader"_s;
    case ProblemKind::RootNotEditable:
        return u"the root cannot be edited"_s;
    case ProblemKind::HasChildren:
        return u"the department has sub-departments"_s;
    case ProblemKind::HasMembers:
        return u"the department has members"_s;
    case ProblemKind::TextTooLong:
        return u"the text is too long"_s;
    case ProblemKind::ValueMissing:
        return u"a value is missing"_s;
    case ProblemKind::ValueTaken:
        return u"somebody else has the value"_s;
    case ProblemKind::IdHasBlanks:
        return u"the ID has blanks"_s;
    case ProblemKind::EmailInvalid:
        return u"not an e-mail address"_s;
    case ProblemKind::EmailNeeded:
        return u"a foreign number without an e-mail address"_s;
    case ProblemKind::MobileInvalid:
        return u"not a mobile number"_s;
    case ProblemKind::NoDepartment:
        return u"no department"_s;
    case ProblemKind::TooManyPlaces:
        return u"too many departments of one person"_s;
    case ProblemKind::OwnManager:
        return u"the person's own manager"_s;
    case ProblemKind::TooManyPeople:
        return u"too many people"_s;
    case ProblemKind::IdInvalid:
        return u"an ID of another form"_s;
    case ProblemKind::IdTaken:
        return u"another department has the ID"_s;
    case ProblemKind::DateInvalid:
        return u"an impossible date"_s;
    case ProblemKind::LinkInvalid:
        return u"an incomplete link"_s;
    case ProblemKind::EntryUnknown:
        return u"the list has no such entry"_s;
    case ProblemKind::EntryBuiltIn:
        return u"the entry is built in"_s;
    case ProblemKind::EntryNameTaken:
        return u"another entry has the name"_s;
    case ProblemKind::NothingChanges:
        return u"nothing would change"_s;
    }
    return {};
}

} // namespace

Error errorFrom(const Problem &problem)
{
    Error error = makeError(kindOf(problem.kind), detailOf(problem.kind));
    error.field = problem.field;
    return error;
}

} // namespace OrgDesk
