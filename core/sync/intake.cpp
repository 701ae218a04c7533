// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/intake.h"

#include "core/sync/batches.h"

#include <QCoreApplication>
#include <QCoro/QCoroTimer>

#include <algorithm>

namespace OrgDesk {

namespace {

/// Below everything else, and exactly representable everywhere.
constexpr qint64 orderOfSharedPeople = Q_INT64_C(1) << 53;

Fact sharedPeople()
{
    DepartmentUpserted fact;
    fact.department.id = sharedPeopleDepartment();
    fact.department.parent = rootDepartment();
    fact.department.order = orderOfSharedPeople;
    fact.department.name = QCoreApplication::translate(
        "OrgDesk::SyncEngine", "Shared with this app",
        "place in the tree for single people without a visible department");
    fact.fields = DepartmentField::Name | DepartmentField::Parent | DepartmentField::Order;
    return fact;
}

bool hasVisiblePlace(const SyncContext &context, const Person &person)
{
    return std::any_of(person.memberships.cbegin(), person.memberships.cend(),
                       [&](const Membership &membership) {
                           return context.tree().contains(membership.department);
                       });
}

/// Departed people are not listed, and people without a visible department are shown in the place
/// made for them.
QList<Fact> normalised(SyncContext &context, const QList<Fact> &facts)
{
    QList<Fact> result;
    result.reserve(facts.size() + 1);
    bool needsSharedPeople = false;
    for (const Fact &fact : facts) {
        const auto *upserted = std::get_if<PersonUpserted>(&fact);
        if (!upserted) {
            result.append(fact);
            continue;
        }
        const bool departed = upserted->fields.testFlag(PersonField::Status)
            && upserted->person.status == PersonStatus::Departed;
        if (departed) {
            result.append(PersonRemoved{upserted->person.id});
            continue;
        }
        PersonUpserted person = *upserted;
        const bool complete = person.fields.testFlag(PersonField::Memberships);
        if (complete && !context.scope.wholeCompany && !hasVisiblePlace(context, person.person)) {
            person.person.memberships.append({sharedPeopleDepartment(), 0, 0, false});
            needsSharedPeople = true;
        }
        result.append(person);
    }
    if (needsSharedPeople && !context.tree().contains(sharedPeopleDepartment()))
        result.prepend(sharedPeople());
    return result;
}

struct Confirm
{
    SyncContext &context;

    void operator()(const DepartmentUpserted &fact) const
    {
        context.confirmDepartment(fact.department.id);
    }
    void operator()(const DepartmentRemoved &fact) const { context.confirmDepartment(fact.id); }
    void operator()(const PersonUpserted &fact) const { context.confirmPerson(fact.person.id); }
    void operator()(const PersonRemoved &fact) const { context.confirmPerson(fact.id); }
};

Delta deltaOf(QList<Fact> facts, Origin origin, const QDateTime &at)
{
    Delta delta;
    delta.facts = std::move(facts);
    delta.origin = origin;
    delta.at = at;
    return delta;
}

QSet<DepartmentId> placesOf(const Person &person)
{
    QSet<DepartmentId> places;
    for (const Membership &membership : person.memberships)
        places.insert(membership.department);
    return places;
}

/// Departments whose number of people is not what it was, without their ancestors.
QSet<DepartmentId> recounted(const Commit &commit)
{
    QSet<DepartmentId> result;
    for (const PersonChange &change : commit.people) {
        const QSet<DepartmentId> now = placesOf(change.now);
        const QSet<DepartmentId> before =
            change.before ? placesOf(*change.before) : QSet<DepartmentId>();
        result += (now | before) - (now & before);
    }
    for (const Person &person : commit.removedPeople)
        result += placesOf(person);
    for (const DepartmentChange &change : commit.departments) {
        if (change.before && change.before->parent != change.now.parent)
            result << change.before->parent << change.now.parent;
    }
    for (const Department &department : commit.removedDepartments)
        result << department.parent;
    return result;
}

void requestCounts(SyncContext &context, const Commit &commit)
{
    QSet<DepartmentId> all;
    const QSet<DepartmentId> places = recounted(commit);
    for (const DepartmentId &place : places) {
        const QList<DepartmentId> path = context.tree().path(place);
        all += QSet<DepartmentId>(path.cbegin(), path.cend());
    }
    all.remove(sharedPeopleDepartment());
    for (const DepartmentId &department : std::as_const(all))
        context.refreshCounts(department);
}

void removeSome(SyncContext &context, QList<Fact> facts, Origin origin, quint64 since,
                Absent &stayed)
{
    facts.removeIf([&](const Fact &fact) {
        if (context.touches.touched(keyOf(fact)) <= since)
            return false;
        if (const auto *person = std::get_if<PersonRemoved>(&fact))
            stayed.people.append(person->id);
        else if (const auto *department = std::get_if<DepartmentRemoved>(&fact))
            stayed.departments.append(department->id);
        return true;
    });
    const Committed committed = takeFacts(context, std::move(facts), origin);
    if (origin != Origin::Scope) {
        followUp(context, committed);
        return;
    }
    // Everything else is compared after a change of the scope.
    for (const PersonId &person : committed.stranded)
        context.confirmPerson(person);
}

void requestUnknownPlaces(SyncContext &context, const Commit &commit)
{
    for (const PersonChange &change : commit.people) {
        const QSet<DepartmentId> places = placesOf(change.now);
        for (const DepartmentId &place : places) {
            if (place != rootDepartment() && !context.tree().contains(place))
                context.confirmDepartment(place);
        }
    }
}

} // namespace

void takeEvent(SyncContext &context, Delta delta)
{
    context.touches.arrived(delta.at);
    QList<Fact> admitted;
    const QList<Fact> facts = normalised(context, delta.facts);
    for (const Fact &fact : facts) {
        const bool apply = context.touches.judgeEvent(fact, delta.at) == TouchBook::Verdict::Apply;
        if (apply) {
            context.touches.touchByEvent(fact, delta.at);
            admitted.append(fact);
        }
        std::visit(Confirm{context}, fact);
    }
    delta.facts = admitted;
    const Committed committed = context.writer.commit(std::move(delta));
    followUp(context, committed);
    for (const Commit &commit : committed.commits)
        requestUnknownPlaces(context, commit);
}

void takeAnswer(SyncContext &context, Delta delta)
{
    delta.facts = normalised(context, delta.facts);
    for (const Fact &fact : std::as_const(delta.facts)) {
        context.touches.touchByAnswer(fact);
        std::visit(Confirm{context}, fact);
    }
    followUp(context, context.writer.commit(std::move(delta)));
}

Committed takeRead(SyncContext &context, QList<Fact> facts, const ReadStamp &sent)
{
    facts.removeIf([&](const Fact &fact) {
        if (context.touches.judgeRead(fact, sent.sequence) == TouchBook::Verdict::Apply)
            return false;
        std::visit(Confirm{context}, fact);
        return true;
    });
    return context.writer.commit(
        deltaOf(normalised(context, facts), Origin::Read, context.clock.now()));
}

Committed takeFacts(SyncContext &context, QList<Fact> facts, Origin origin)
{
    return context.writer.commit(deltaOf(normalised(context, facts), origin, context.clock.now()));
}

QCoro::Task<Absent> removeInTurns(SharedContext context, Absent gone, Origin origin, quint64 since)
{
    Absent stayed;
    const qsizetype atOnce = context->settings.factsPerCommitOf(origin);
    for (qsizetype from = 0; from < gone.size(); from += atOnce) {
        if (from > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (!context->running() || context->writer.failure())
            break;
        removeSome(*context, removalsOf(gone, from, atOnce), origin, since, stayed);
    }
    co_return stayed;
}

void followUp(SyncContext &context, const Committed &committed)
{
    for (const PersonId &person : committed.stranded)
        context.confirmPerson(person);
    for (const DepartmentId &orphan : committed.orphans)
        context.confirmDepartment(orphan);
    for (const Commit &commit : committed.commits) {
        for (const DepartmentChange &change : commit.departments) {
            if (!change.before && change.now.id != sharedPeopleDepartment())
                context.departmentAppeared(change.now.id);
        }
        requestCounts(context, commit);
    }
}

} // namespace OrgDesk
