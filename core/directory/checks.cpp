// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/directory/checks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// One name of a department, with the field that it stands in.
struct NameInField
{
    QString field;
    QString name;
};

QList<NameInField> namesOf(const QString &name, const I18nName &i18n)
{
    return {{u"name"_s, name},
            {u"zh_cn"_s, i18n.zhCn},
            {u"en_us"_s, i18n.enUs},
            {u"ja_jp"_s, i18n.jaJp}};
}

/// Collects what speaks against one Change.
class Checker
{
public:
    Checker(const Directory &tree, const DirectoryLimits &limits, int directMembers)
        : m_tree(tree)
        , m_limits(limits)
        , m_directMembers(directMembers)
    {
    }

    void operator()(const CreateDepartment &create);
    void operator()(const UpdateDepartment &update);
    void operator()(const MoveDepartment &move);
    void operator()(const DeleteDepartment &deletion);
    /// See checkPersonChange().
    void operator()(const auto &) { }

    void checkPlace(const DepartmentId &target, const DepartmentId &parent);

    QList<Problem> problems;

private:
    void add(ProblemKind kind, const QString &field, const QString &limit = {})
    {
        problems.append({kind, field, {}, 0, limit});
    }
    [[nodiscard]] bool isEditable(const DepartmentId &target);
    [[nodiscard]] bool isParent(const DepartmentId &parent);
    void checkName(const NameInField &name, bool mayBeEmpty);
    void checkNamesAreFree(const QList<NameInField> &names, const DepartmentId &parent,
                           const DepartmentId &self);
    void checkOrder(qint64 order, const DepartmentId &parent, const DepartmentId &self);
    void checkLeaders(const QList<Leader> &leaders);
    void checkRoom(const DepartmentId &parent, int levelsBelow);
    void checkId(const QString &id, const DepartmentId &self);
    void checkHrbps(const QList<PersonId> &hrbps);

    const Directory &m_tree;
    const DirectoryLimits &m_limits;
    int m_directMembers;
};

bool Checker::isEditable(const DepartmentId &target)
{
    if (target == rootDepartment() || target == sharedPeopleDepartment())
        add(ProblemKind::RootNotEditable, {});
    else if (!m_tree.contains(target))
        add(ProblemKind::TargetUnknown, {});
    else
        return true;
    return false;
}

bool Checker::isParent(const DepartmentId &parent)
{
    const bool usable = parent == rootDepartment()
        || (parent != sharedPeopleDepartment() && m_tree.contains(parent));
    if (!usable)
        add(ProblemKind::ParentUnknown, u"parent"_s);
    return usable;
}

void Checker::checkName(const NameInField &name, bool mayBeEmpty)
{
    if (name.name.trimmed().isEmpty()) {
        if (!mayBeEmpty || !name.name.isEmpty())
            add(ProblemKind::NameEmpty, name.field);
        return;
    }
    if (name.name.size() > m_limits.maxNameLength)
        add(ProblemKind::NameTooLong, name.field, QString::number(m_limits.maxNameLength));
    for (const QChar character : m_limits.forbiddenInNames) {
        if (name.name.contains(character))
            add(ProblemKind::NameHasForbiddenCharacter, name.field, QString(character));
    }
}

void Checker::checkNamesAreFree(const QList<NameInField> &names, const DepartmentId &parent,
                                const DepartmentId &self)
{
    const QList<DepartmentId> siblings = m_tree.children(parent);
    QSet<QString> reported;
    for (const DepartmentId &sibling : siblings) {
        if (sibling == self || sibling == sharedPeopleDepartment())
            continue;
        const Department *department = m_tree.find(sibling);
        const QList<NameInField> theirs = namesOf(department->name, department->i18nName);
        for (const NameInField &own : names) {
            const bool taken =
                std::any_of(theirs.cbegin(), theirs.cend(), [&](const NameInField &their) {
                    return !own.name.isEmpty() && their.name == own.name
                        && (m_limits.namesUniqueAcrossLanguages || their.field == own.field);
                });
            if (taken && !reported.contains(own.field)) {
                reported.insert(own.field);
                problems.append({ProblemKind::NameTaken, own.field, sibling, 0, {}});
            }
        }
    }
}

void Checker::checkOrder(qint64 order, const DepartmentId &parent, const DepartmentId &self)
{
    if (order < 0) {
        add(ProblemKind::OrderNegative, u"order"_s);
        return;
    }
    if (!m_limits.ordersUnique)
        return;
    const QList<DepartmentId> siblings = m_tree.children(parent);
    for (const DepartmentId &sibling : siblings) {
        if (sibling != self && sibling != sharedPeopleDepartment()
            && m_tree.find(sibling)->order == order) {
            problems.append({ProblemKind::OrderTaken, u"order"_s, sibling, 0, {}});
            return;
        }
    }
}

void Checker::checkLeaders(const QList<Leader> &leaders)
{
    QSet<PersonId> seen;
    qsizetype mains = 0;
    for (const Leader &leader : leaders) {
        seen.insert(leader.person);
        mains += leader.role == LeaderRole::Main ? 1 : 0;
    }
    if (seen.size() != leaders.size() || mains > 1)
        add(ProblemKind::LeaderRepeated, u"leader"_s);
    if (!leaders.isEmpty() && mains == 0)
        add(ProblemKind::NoMainLeader, u"leader"_s);
}

void Checker::checkRoom(const DepartmentId &parent, int levelsBelow)
{
    if (m_tree.level(parent) + levelsBelow > m_limits.maxLevels)
        add(ProblemKind::TooDeep, u"parent"_s, QString::number(m_limits.maxLevels));
    if (m_tree.children(parent).size() >= m_limits.maxChildren)
        add(ProblemKind::TooManyChildren, u"parent"_s, QString::number(m_limits.maxChildren));
}

void Checker::checkId(const QString &id, const DepartmentId &self)
{
    const QString pattern = QRegularExpression::anchoredPattern(m_limits.idPattern);
    if (!m_limits.idPattern.isEmpty() && !QRegularExpression(pattern).match(id).hasMatch()) {
        add(ProblemKind::IdInvalid, u"id"_s);
        return;
    }
    const DepartmentId holder = m_tree.resolve(id);
    if (!holder.isEmpty() && holder != self)
        problems.append({ProblemKind::IdTaken, u"id"_s, holder, 0, {}});
}

void Checker::checkHrbps(const QList<PersonId> &hrbps)
{
    if (hrbps.size() > m_limits.maxHrbps)
        add(ProblemKind::TooManyPeople, u"hrbps"_s, QString::number(m_limits.maxHrbps));
}

void Checker::operator()(const CreateDepartment &create)
{
    const QList<NameInField> names = namesOf(create.name, create.i18nName);
    for (const NameInField &name : names)
        checkName(name, name.field != u"name"_s);
    checkLeaders(create.leaders);
    checkHrbps(create.hrbps);
    if (!create.customId.isEmpty())
        checkId(create.customId, {});
    if (m_tree.size() >= m_limits.maxDepartments)
        add(ProblemKind::TooManyDepartments, {}, QString::number(m_limits.maxDepartments));
    const DepartmentId parent = projectedId(create.parent);
    if (!isParent(parent))
        return;
    checkRoom(parent, 1);
    checkNamesAreFree(names, parent, {});
    if (create.order)
        checkOrder(*create.order, parent, {});
}

void Checker::operator()(const UpdateDepartment &update)
{
    const DepartmentId target = projectedId(update.target);
    if (!isEditable(target))
        return;
    const DepartmentId parent = m_tree.parentOf(target);
    const DepartmentValues &wanted = update.wanted;
    bool changes = false;
    QList<NameInField> names;
    if (wanted.name && wanted.name != update.base.name)
        names.append({u"name"_s, *wanted.name});
    if (wanted.i18nName && wanted.i18nName != update.base.i18nName) {
        const I18nName base = update.base.i18nName.value_or(I18nName());
        const QList<NameInField> before = namesOf({}, base);
        const QList<NameInField> after = namesOf({}, *wanted.i18nName);
        for (qsizetype i = 1; i < after.size(); ++i) {
            if (after.at(i).name != before.at(i).name)
                names.append(after.at(i));
        }
        changes = true;
    }
    changes = changes || !names.isEmpty();
    for (const NameInField &name : std::as_const(names))
        checkName(name, name.field != u"name"_s);
    checkNamesAreFree(names, parent, target);
    if (wanted.leaders && wanted.leaders != update.base.leaders) {
        checkLeaders(*wanted.leaders);
        changes = true;
    }
    if (wanted.order && wanted.order != update.base.order) {
        checkOrder(*wanted.order, parent, target);
        changes = true;
    }
    const DepartmentValues others = changedValues(update);
    if (others.customId)
        checkId(*others.customId, target);
    if (others.hrbps)
        checkHrbps(*others.hrbps);
    changes = changes || others.customId || others.hrbps || others.hasChat
        || others.chatEmployeeTypes || others.unit;
    if (!changes)
        add(ProblemKind::NothingChanges, {});
}

void Checker::checkPlace(const DepartmentId &target, const DepartmentId &parent)
{
    if (!isEditable(target) || !isParent(parent))
        return;
    if (target == parent) {
        add(ProblemKind::OntoItself, u"parent"_s);
        return;
    }
    if (m_tree.isAtOrBelow(parent, target)) {
        add(ProblemKind::BelowItself, u"parent"_s);
        return;
    }
    // Reordering among the same siblings can neither deepen the tree nor meet a new name.
    if (m_tree.find(target)->parent == parent)
        return;
    checkRoom(parent, m_tree.height(target));
    const Department *department = m_tree.find(target);
    checkNamesAreFree(namesOf(department->name, department->i18nName), parent, target);
}

void Checker::operator()(const MoveDepartment &move)
{
    const DepartmentId target = projectedId(move.target);
    const DepartmentId parent = projectedId(move.wanted.parent);
    checkPlace(target, parent);
    if (!problems.isEmpty())
        return;
    checkOrder(move.wanted.order, parent, target);
    const Department *department = m_tree.find(target);
    if (department->parent == parent && department->order == move.wanted.order)
        add(ProblemKind::NothingChanges, {});
}

void Checker::operator()(const DeleteDepartment &deletion)
{
    const DepartmentId target = projectedId(deletion.target);
    if (!isEditable(target))
        return;
    const auto children = int(m_tree.children(target).size());
    if (children > 0)
        problems.append({ProblemKind::HasChildren, {}, {}, children, {}});
    if (m_directMembers > 0)
        problems.append({ProblemKind::HasMembers, {}, {}, m_directMembers, {}});
}

} // namespace

QList<Problem> check(const Change &change, const Directory &tree, const DirectoryLimits &limits,
                     int directMembers)
{
    Checker checker(tree, limits, directMembers);
    std::visit(checker, change.what);
    return checker.problems;
}

std::optional<Problem> checkMove(const DepartmentId &target, const DepartmentId &parent,
                                 const Directory &tree, const DirectoryLimits &limits)
{
    Checker checker(tree, limits, -1);
    checker.checkPlace(target, parent);
    if (checker.problems.isEmpty())
        return std::nullopt;
    return checker.problems.constFirst();
}

} // namespace OrgDesk
