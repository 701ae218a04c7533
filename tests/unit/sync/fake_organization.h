// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/platform/capabilities.h"
#include "core/platform/events.h"
#include "core/platform/reading.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace OrgDesk::Test {

/// What is true on the platform.
struct Truth
{
    QMap<DepartmentId, Department> departments;
    QMap<PersonId, Person> people;
    VisibleScope scope;

    void addDepartment(const QString &id, const QString &parent, const QString &name,
                       qint64 order = 1);
    void addPerson(const QString &id, const QString &name, const QStringList &departments);
    void move(const QString &department, const QString &parent);

    [[nodiscard]] QList<DepartmentId> below(const DepartmentId &top) const;
    [[nodiscard]] bool sees(const DepartmentId &department) const;
    [[nodiscard]] bool sees(const Person &person) const;
    [[nodiscard]] QList<PersonId> membersOf(const DepartmentId &department) const;
    /// With the member count as it is now.
    [[nodiscard]] DepartmentUpserted row(const DepartmentId &id) const;
    [[nodiscard]] PersonUpserted row(const PersonId &id) const;
};

/// An organization in memory behind the reading port. Each answer shows the truth at the moment of
/// the request, or an older one when `lagging` is set, and comes some turns of the loop later.
class FakeReading : public DirectoryReading
{
public:
    QCoro::Task<Result<VisibleScope>> scope(Priority priority) override;
    QCoro::Task<Result<Page<DepartmentUpserted>>> departmentsBelow(DepartmentId top, QString page,
                                                                   Priority priority) override;
    QCoro::Task<Result<Page<PersonUpserted>>> members(DepartmentId department, QString page,
                                                      Priority priority) override;
    QCoro::Task<Result<QList<DepartmentUpserted>>> departments(QList<DepartmentId> ids,
                                                               Priority priority) override;
    QCoro::Task<Result<QList<PersonUpserted>>> people(QList<PersonId> ids,
                                                      Priority priority) override;

    QCoro::Task<Result<QList<ListEntry>>> list(CompanyListKind kind, Priority priority) override;
    QCoro::Task<Result<QList<CustomField>>> customFields(Priority priority) override;

    Truth truth;
    QMap<CompanyListKind, QList<ListEntry>> lists;
    QList<CustomField> ownFields;
    std::optional<Truth> lagging;
    int pageSize = 3;
    /// Rows of member lists carry only the membership asked for.
    bool hidesPlaces = false;
    /// Called before each answer is made; an Error fails the call. The name is the method's.
    std::function<std::optional<Error>(const QString &call, const QString &about)> fault;
    /// How many milliseconds the next answer takes.
    std::function<int()> delay;
    /// "call about" of each call, in their order.
    QStringList calls;
    QList<Priority> priorities;
    int underWay = 0;
    int mostUnderWay = 0;

private:
    [[nodiscard]] std::optional<Error> begin(const QString &call, const QString &about,
                                             Priority priority);
    QCoro::Task<void> travel();
    [[nodiscard]] const Truth &shown() const { return lagging ? *lagging : truth; }
};

/// An event channel that connects when told to.
class FakeChannel : public EventChannel
{
    Q_OBJECT

public:
    void start() override;
    void stop() override;
    [[nodiscard]] ChannelState state() const override { return m_state; }

    void enter(ChannelState state);
    bool connectsAtOnce = true;
    bool started = false;

private:
    ChannelState m_state = ChannelState::Idle;
};

[[nodiscard]] Capabilities fakeCapabilities();
/// Three levels, eight departments, twenty people, some in two departments.
[[nodiscard]] Truth smallTruth();

} // namespace OrgDesk::Test
