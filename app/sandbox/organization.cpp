// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization.h"

#include <QVarLengthArray>

#include <algorithm>

namespace OrgDesk::Sandbox {

namespace {

bool comesBefore(const Department *left, const Department *right)
{
    return std::pair(left->order, left->sequence) < std::pair(right->order, right->sequence);
}

bool joinedBefore(const Person *left, const Person *right)
{
    return left->sequence < right->sequence;
}

void addMember(Department *department, Person *person)
{
    auto &members = department->members;
    const auto place = std::lower_bound(members.begin(), members.end(), person, joinedBefore);
    if (place == members.end() || *place != person)
        members.insert(place, person);
}

void removeMember(Department *department, const Person *person)
{
    auto &members = department->members;
    const auto place = std::lower_bound(members.begin(), members.end(), person, joinedBefore);
    if (place != members.end() && *place == person)
        members.erase(place);
}

template <typename T> void insertKey(QHash<QString, T *> &hash, const QString &key, T *value)
{
    if (!key.isEmpty())
        hash.insert(key, value);
}

// Only the present owner of a key may take it away: keys are re-used after a departure.
template <typename T> void removeKey(QHash<QString, T *> &hash, const QString &key, const T *value)
{
    const auto found = hash.constFind(key);
    if (found != hash.cend() && found.value() == value)
        hash.erase(found);
}

} // namespace

QString normalizedMobile(const QString &mobile)
{
    if (mobile.isEmpty() || mobile.startsWith(QLatin1Char('+')))
        return mobile;
    return QStringLiteral("+86") + mobile;
}

Organization::Organization(quint32 seed)
    : m_ids(seed)
    , m_root(std::make_unique<Department>())
{
    m_root->openId = QStringLiteral("0");
    m_root->id = QStringLiteral("0");
    m_root->name = QStringLiteral("云桥科技");
    m_departmentsByOpenId.insert(m_root->openId, m_root.get());
    m_departmentsById.insert(m_root->id, m_root.get());
}

Organization::~Organization() = default;

void Organization::reserve(qsizetype people)
{
    for (auto *index : {&m_peopleByOpenId, &m_peopleByUnionId, &m_peopleByUserId, &m_peopleByMobile,
                        &m_peopleByEmail, &m_peopleByEmployeeNo})
        index->reserve(people);
}

Department *Organization::departmentByOpenId(const QString &openId) const
{
    return m_departmentsByOpenId.value(openId);
}

Department *Organization::departmentById(const QString &id) const
{
    return m_departmentsById.value(id);
}

Person *Organization::personByOpenId(const QString &openId) const
{
    return m_peopleByOpenId.value(openId);
}

Person *Organization::personByUnionId(const QString &unionId) const
{
    return m_peopleByUnionId.value(unionId);
}

Person *Organization::personByUserId(const QString &userId) const
{
    return m_peopleByUserId.value(userId);
}

Person *Organization::personByMobile(const QString &mobile) const
{
    return m_peopleByMobile.value(normalizedMobile(mobile));
}

Person *Organization::personByEmail(const QString &email) const
{
    return m_peopleByEmail.value(email.toLower());
}

Person *Organization::personByEmployeeNo(const QString &employeeNo) const
{
    return m_peopleByEmployeeNo.value(employeeNo);
}

void Organization::insertIntoParent(Department *department)
{
    auto &children = department->parent->children;
    children.insert(std::upper_bound(children.begin(), children.end(), department, comesBefore),
                    department);
}

void Organization::removeFromParent(Department *department)
{
    std::erase(department->parent->children, department);
}

qint64 Organization::nextOrder(const Department *parent) const
{
    // Room between neighbours, as the admin console leaves it.
    constexpr qint64 step = 2000;
    return parent->children.empty() ? step
                                    : std::min(parent->children.back()->order + step, largestOrder);
}

void Organization::continueFrom(NextNumbers numbers)
{
    m_nextNumbers.department = std::max(m_nextNumbers.department, numbers.department);
    m_nextNumbers.person = std::max(m_nextNumbers.person, numbers.person);
}

void Organization::makeIds(Department &department)
{
    if (!department.openId.isEmpty() && !department.id.isEmpty())
        return;
    QString openId;
    QString id;
    // A number may be in use already when the company comes from a file.
    do {
        const quint64 number = m_nextNumbers.department++;
        openId = QStringLiteral("od-") + m_ids.hex32('d', number);
        id = m_ids.hex16('D', number);
    } while (m_departmentsByOpenId.contains(openId) || m_departmentsById.contains(id));
    if (department.openId.isEmpty())
        department.openId = openId;
    if (department.id.isEmpty())
        department.id = id;
}

void Organization::makeIds(Person &person)
{
    if (!person.openId.isEmpty() && !person.unionId.isEmpty() && !person.userId.isEmpty())
        return;
    QString openId;
    QString unionId;
    QString userId;
    do {
        const quint64 number = m_nextNumbers.person++;
        openId = QStringLiteral("ou_") + m_ids.hex32('u', number);
        unionId = QStringLiteral("on_") + m_ids.hex32('n', number);
        userId = m_ids.hex16('U', number).left(8) + QString::number(number, 36);
    } while (m_peopleByOpenId.contains(openId) || m_peopleByUnionId.contains(unionId)
             || m_peopleByUserId.contains(userId));
    if (person.openId.isEmpty())
        person.openId = openId;
    if (person.unionId.isEmpty())
        person.unionId = unionId;
    if (person.userId.isEmpty())
        person.userId = userId;
}

Department *Organization::addDepartment(std::unique_ptr<Department> department, Department *parent)
{
    Department *added = department.get();
    added->sequence = ++m_departmentCount;
    makeIds(*added);
    added->parent = parent;
    insertIntoParent(added);
    m_departmentsByOpenId.insert(added->openId, added);
    m_departmentsById.insert(added->id, added);
    m_departments.emplace(added->sequence, std::move(department));
    return added;
}

void Organization::removeDepartment(Department *department)
{
    removeFromParent(department);
    m_departmentsByOpenId.remove(department->openId);
    removeKey(m_departmentsById, department->id, department);
    m_departments.erase(department->sequence);
}

void Organization::moveDepartment(Department *department, Department *newParent, qint64 order)
{
    std::vector<Person *> affected;
    if (newParent != department->parent) {
        std::vector<Department *> queue{department};
        while (!queue.empty()) {
            Department *next = queue.back();
            queue.pop_back();
            affected.insert(affected.end(), next->members.begin(), next->members.end());
            queue.insert(queue.end(), next->children.begin(), next->children.end());
        }
        std::sort(affected.begin(), affected.end(), joinedBefore);
        affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
    }
    for (const Person *person : affected)
        count(person, -1);
    removeFromParent(department);
    department->parent = newParent;
    department->order = order;
    insertIntoParent(department);
    for (const Person *person : affected)
        count(person, 1);
    touch(department);
}

void Organization::setDepartmentId(Department *department, const QString &id)
{
    removeKey(m_departmentsById, department->id, department);
    department->id = id;
    m_departmentsById.insert(id, department);
    touch(department);
    bumpGeneration();
}

void Organization::count(const Person *person, int step)
{
    QVarLengthArray<Department *, 64> above;
    for (const Membership &membership : person->memberships) {
        for (Department *next = membership.department; next != nullptr; next = next->parent)
            above.append(next);
    }
    if (person->memberships.size() > 1) {
        std::sort(above.begin(), above.end());
        above.erase(std::unique(above.begin(), above.end()), above.end());
    }
    for (Department *department : above) {
        department->memberCount += step;
        touch(department);
    }
    if (const Membership *primary = person->primaryMembership()) {
        for (Department *next = primary->department; next != nullptr; next = next->parent)
            next->primaryMemberCount += step;
    }
}

void Organization::index(Person *person)
{
    insertKey(m_peopleByMobile, normalizedMobile(person->mobile), person);
    insertKey(m_peopleByEmail, person->email.toLower(), person);
    insertKey(m_peopleByEmployeeNo, person->employeeNo, person);
}

void Organization::unindex(Person *person)
{
    removeKey(m_peopleByMobile, normalizedMobile(person->mobile), person);
    removeKey(m_peopleByEmail, person->email.toLower(), person);
    removeKey(m_peopleByEmployeeNo, person->employeeNo, person);
}

Person *Organization::addPerson(std::unique_ptr<Person> person)
{
    Person *added = person.get();
    added->sequence = ++m_personCount;
    makeIds(*added);
    m_peopleByOpenId.insert(added->openId, added);
    m_peopleByUnionId.insert(added->unionId, added);
    // A departed person's user_id may belong to somebody else by now.
    if (!added->status.resigned || !m_peopleByUserId.contains(added->userId))
        m_peopleByUserId.insert(added->userId, added);
    m_people.emplace(added->sequence, std::move(person));
    if (!added->status.resigned) {
        index(added);
        for (const Membership &membership : added->memberships)
            addMember(membership.department, added);
        count(added, 1);
    }
    return added;
}

void Organization::setMemberships(Person *person, std::vector<Membership> memberships)
{
    count(person, -1);
    for (const Membership &membership : person->memberships)
        removeMember(membership.department, person);
    person->memberships = std::move(memberships);
    for (const Membership &membership : person->memberships)
        addMember(membership.department, person);
    count(person, 1);
    touch(person);
}

void Organization::setUserId(Person *person, const QString &userId)
{
    removeKey(m_peopleByUserId, person->userId, person);
    person->userId = userId;
    m_peopleByUserId.insert(userId, person);
    touch(person);
    bumpGeneration();
}

void Organization::setMobile(Person *person, const QString &mobile)
{
    unindex(person);
    person->mobile = mobile;
    index(person);
    touch(person);
}

void Organization::setEmail(Person *person, const QString &email)
{
    unindex(person);
    person->email = email;
    index(person);
    touch(person);
}

void Organization::setEmployeeNo(Person *person, const QString &employeeNo)
{
    unindex(person);
    person->employeeNo = employeeNo;
    index(person);
    touch(person);
}

void Organization::markResigned(Person *person, qint64 when)
{
    person->formerDepartments.clear();
    for (const Membership &membership : person->memberships)
        person->formerDepartments.append(membership.department->openId);
    setMemberships(person, {});
    unindex(person);
    for (UserGroup &group : m_groups)
        group.people.removeAll(person->openId);
    for (FunctionalRole &role : m_roles)
        leaveRole(role, person->openId);
    person->status.resigned = true;
    person->resignedAt = when;
    touch(person);
}

void Organization::markRestored(Person *person, std::vector<Membership> memberships)
{
    person->status.resigned = false;
    person->status.exited = false;
    person->resignedAt = 0;
    person->formerDepartments.clear();
    if (m_peopleByEmployeeNo.contains(person->employeeNo))
        person->employeeNo.clear();
    m_peopleByUserId.insert(person->userId, person);
    index(person);
    setMemberships(person, std::move(memberships));
}

bool Organization::isSameOrBelow(const Department *department, const Department *ancestor)
{
    for (; department != nullptr; department = department->parent) {
        if (department == ancestor)
            return true;
    }
    return false;
}

int Organization::level(const Department *department)
{
    int level = 0;
    for (; department->parent != nullptr; department = department->parent)
        ++level;
    return level;
}

int Organization::height(const Department *department)
{
    int height = 0;
    for (const Department *child : department->children)
        height = std::max(height, 1 + Organization::height(child));
    return height;
}

} // namespace OrgDesk::Sandbox
