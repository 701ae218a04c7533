// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace OrgDesk::Sandbox {

struct Department;
struct Person;

/// The JSON of an object as it was last rendered: pages of fifty people are then mere copying.
struct RenderCache
{
    quint32 variant = 0xffffffff;
    quint64 generation = 0;
    QByteArray bytes;
};

enum class LeaderType { Main = 1, Deputy = 2 };

struct DepartmentLeader
{
    LeaderType type = LeaderType::Main;
    Person *person = nullptr;
};

/// Room enough for any company, and sums of a few stay far from overflowing.
inline constexpr qint64 largestOrder = 0x7fffffff;

/// A department of the organization; the root is one too ("0").
struct Department
{
    quint64 sequence = 0; ///< Order of creation; never changes.
    QString openId;
    QString id; ///< The custom, changeable ID.
    QString name;
    QString nameZh;
    QString nameJa;
    QString nameEn;
    Department *parent = nullptr; ///< Null for the root alone.
    qint64 order = 0; ///< 0 to largestOrder; smaller is nearer to the top.
    std::vector<DepartmentLeader> leaders; ///< The main leader first.
    std::vector<Person *> hrbps;
    QString chatId;
    std::vector<int> chatEmployeeTypes;
    QString unitId; ///< Of a BusinessUnit; empty: none.
    std::vector<Department *> children; ///< By (order, sequence).
    std::vector<Person *> members; ///< Direct ones, by sequence.
    int memberCount = 0; ///< Distinct people here and below.
    int primaryMemberCount = 0; ///< People whose main department is here or below.
    bool externalSource = false; ///< Belongs to another system (8.3): read-only here.
    mutable RenderCache cache;

    [[nodiscard]] bool isRoot() const { return parent == nullptr; }
    [[nodiscard]] Person *mainLeader() const;
};

/// A person's place in one department.
struct Membership
{
    Department *department = nullptr;
    int userOrder = 0; ///< Rank inside the department; larger is higher.
    int departmentOrder = 0; ///< Rank among the person's departments; the largest is the main one.
    bool primary = false;
};

struct PersonStatus
{
    bool frozen = false;
    bool resigned = false;
    bool activated = true;
    bool exited = false;
    bool unjoined = false;

    bool operator==(const PersonStatus &) const = default;
};

struct Person
{
    quint64 sequence = 0;
    QString openId;
    QString unionId;
    QString userId; ///< Changeable.
    QString name;
    QString enName;
    QString nickname;
    QString email;
    QString mobile;
    bool mobileVisible = true;
    int gender = 0;
    QString avatarKey;
    PersonStatus status;
    std::vector<Membership> memberships;
    Person *leader = nullptr;
    std::vector<Person *> dottedLineLeaders;
    QString city;
    QString country;
    QString workStation;
    qint64 joinTime = 0; ///< Seconds since 1970.
    bool tenantManager = false;
    bool founder = false; ///< May not be frozen.
    bool externalSource = false; ///< Belongs to another system (8.3): read-only here.
    QString employeeNo;
    int employeeType = 1;
    QString jobTitle;
    QString enterpriseEmail;
    QString geo;
    QString jobLevelId;
    QString jobFamilyId;
    QJsonArray customAttrs;
    QJsonArray seats; ///< As assign_info tells them.
    qint64 resignedAt = 0; ///< Seconds since 1970; 0 while employed.
    QStringList formerDepartments; ///< Open IDs, kept for the scope of departed people.
    mutable RenderCache cache;

    [[nodiscard]] const Membership *primaryMembership() const;
};

} // namespace OrgDesk::Sandbox
