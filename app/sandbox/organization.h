// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/business_units.h"
#include "app/sandbox/company_lists.h"
#include "app/sandbox/functional_roles.h"
#include "app/sandbox/org_model.h"
#include "app/sandbox/random.h"
#include "app/sandbox/user_groups.h"

#include <QHash>

#include <map>
#include <memory>

namespace OrgDesk::Sandbox {

/// The company in memory: departments, people, the indexes over them and the counts that follow.
///
/// It keeps itself consistent but judges nothing; the platform's rules are in ContactService.
/// Not thread-safe: one thread owns it.
class Organization
{
public:
    explicit Organization(quint32 seed);
    ~Organization();
    Organization(const Organization &) = delete;
    Organization &operator=(const Organization &) = delete;

    using Departments = std::map<quint64, std::unique_ptr<Department>>;
    using People = std::map<quint64, std::unique_ptr<Person>>;

    [[nodiscard]] Department *root() const { return m_root.get(); }
    /// All departments but the root, oldest first.
    [[nodiscard]] const Departments &departments() const { return m_departments; }
    /// Everybody, the departed included, oldest first.
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] const IdFactory &ids() const { return m_ids; }

    /// The numbers of the next IDs that are made up. What has gone must not give its ID to somebody
    /// else, so a company that is kept in a file keeps its numbers there.
    struct NextNumbers
    {
        quint64 department = 1;
        quint64 person = 1;
    };
    [[nodiscard]] NextNumbers nextNumbers() const { return m_nextNumbers; }
    /// Takes the larger ones.
    void continueFrom(NextNumbers numbers);

    /// The small lists that values of people are chosen from.
    [[nodiscard]] CompanyLists &lists() { return m_lists; }
    [[nodiscard]] const CompanyLists &lists() const { return m_lists; }

    [[nodiscard]] QList<UserGroup> &groups() { return m_groups; }
    [[nodiscard]] const QList<UserGroup> &groups() const { return m_groups; }
    [[nodiscard]] QList<FunctionalRole> &roles() { return m_roles; }
    [[nodiscard]] const QList<FunctionalRole> &roles() const { return m_roles; }
    /// What the addresses of pictures begin with.
    [[nodiscard]] const QString &pictureAddress() const { return m_pictureAddress; }
    void setPictureAddress(const QString &address) { m_pictureAddress = address; }
    [[nodiscard]] QList<BusinessUnit> &units() { return m_units; }
    [[nodiscard]] const QList<BusinessUnit> &units() const { return m_units; }

    /// Makes room in the indexes for so many people, before a large organization is filled in.
    void reserve(qsizetype people);

    /// "0" is the root in both ID systems. Null when unknown.
    [[nodiscard]] Department *departmentByOpenId(const QString &openId) const;
    [[nodiscard]] Department *departmentById(const QString &id) const;
    [[nodiscard]] Person *personByOpenId(const QString &openId) const;
    [[nodiscard]] Person *personByUnionId(const QString &unionId) const;
    [[nodiscard]] Person *personByUserId(const QString &userId) const;
    /// Employed people only: these values are free again after a departure.
    [[nodiscard]] Person *personByMobile(const QString &mobile) const;
    [[nodiscard]] Person *personByEmail(const QString &email) const;
    [[nodiscard]] Person *personByEmployeeNo(const QString &employeeNo) const;

    /// Adds a department below the parent; empty IDs are filled in, others must be free. Takes
    /// ownership.
    Department *addDepartment(std::unique_ptr<Department> department, Department *parent);
    /// Removes an empty department.
    void removeDepartment(Department *department);
    void moveDepartment(Department *department, Department *newParent, qint64 order);
    void setDepartmentId(Department *department, const QString &id);
    [[nodiscard]] qint64 nextOrder(const Department *parent) const;

    /// Adds a person with its memberships; empty IDs are filled in, others must be free. Takes
    /// ownership.
    Person *addPerson(std::unique_ptr<Person> person);
    void setMemberships(Person *person, std::vector<Membership> memberships);
    void setUserId(Person *person, const QString &userId);
    void setMobile(Person *person, const QString &mobile);
    void setEmail(Person *person, const QString &email);
    void setEmployeeNo(Person *person, const QString &employeeNo);
    /// Takes the person out of every department and frees mobile, mail and employee number.
    void markResigned(Person *person, qint64 when);
    /// The reverse, with the places given. An employee number that somebody else has now is gone.
    void markRestored(Person *person, std::vector<Membership> memberships);

    /// Call after changing an object's plain members: its cached JSON is dropped.
    static void touch(const Department *department) { department->cache = {}; }
    static void touch(const Person *person) { person->cache = {}; }
    /// Grows when IDs change that appear inside other objects' JSON.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    void bumpGeneration() { ++m_generation; }

    [[nodiscard]] static bool isSameOrBelow(const Department *department,
                                            const Department *ancestor);
    /// 1 for a first-level department, 0 for the root.
    [[nodiscard]] static int level(const Department *department);
    /// Levels below the department; 0 for a leaf.
    [[nodiscard]] static int height(const Department *department);

private:
    void insertIntoParent(Department *department);
    void removeFromParent(Department *department);
    void count(const Person *person, int step);
    void index(Person *person);
    void unindex(Person *person);
    void makeIds(Department &department);
    void makeIds(Person &person);

    IdFactory m_ids;
    CompanyLists m_lists = startingLists();
    QList<UserGroup> m_groups;
    QList<FunctionalRole> m_roles;
    QList<BusinessUnit> m_units;
    QString m_pictureAddress = QStringLiteral("https://avatar.example.com/");
    std::unique_ptr<Department> m_root;
    Departments m_departments;
    People m_people;
    quint64 m_departmentCount = 0; ///< Of all that were ever added.
    quint64 m_personCount = 0;
    NextNumbers m_nextNumbers;
    quint64 m_generation = 1;
    QHash<QString, Department *> m_departmentsByOpenId;
    QHash<QString, Department *> m_departmentsById;
    QHash<QString, Person *> m_peopleByOpenId;
    QHash<QString, Person *> m_peopleByUnionId;
    QHash<QString, Person *> m_peopleByUserId;
    QHash<QString, Person *> m_peopleByMobile;
    QHash<QString, Person *> m_peopleByEmail;
    QHash<QString, Person *> m_peopleByEmployeeNo;
};

/// How the platform compares mobile numbers: mainland numbers may come with or without +86.
[[nodiscard]] QString normalizedMobile(const QString &mobile);

} // namespace OrgDesk::Sandbox
