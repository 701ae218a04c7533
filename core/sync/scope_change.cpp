// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/scope_change.h"

#include "core/sync/erasure.h"

#include <QCoro/QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

QString scopeNote()
{
    return u"scope"_s;
}

template <typename Id> QSet<Id> setOf(const QList<Id> &list)
{
    return {list.cbegin(), list.cend()};
}

/// What one scope, of a part of the company, shows of the mirror.
class Visibility
{
public:
    Visibility(const Directory &tree, const VisibleScope &scope)
        : m_departments(setOf(scope.departments))
        , m_people(setOf(scope.people))
    {
        for (const DepartmentId &top : scope.departments)
            m_departments += setOf(tree.subtree(top));
    }

    [[nodiscard]] bool sees(const DepartmentId &department) const
    {
        return m_departments.contains(department);
    }
    [[nodiscard]] bool sees(const PersonId &person, const QList<DepartmentId> &places) const
    {
        return m_people.contains(person)
            || std::any_of(places.cbegin(), places.cend(),
                           [this](const DepartmentId &place) { return sees(place); });
    }

private:
    QSet<DepartmentId> m_departments;
    QSet<PersonId> m_people;
};

QList<DepartmentId> lostDepartments(const Directory &tree, const VisibleScope &before,
                                    const Visibility &visibility, const VisibleScope &now,
                                    const QList<Fact> &named)
{
    QSet<DepartmentId> tops = setOf(before.departments) - setOf(now.departments);
    for (const Fact &fact : named) {
        if (const auto *removed = std::get_if<DepartmentRemoved>(&fact))
            tops.insert(removed->id);
    }
    if (before.wholeCompany)
        tops = {rootDepartment()};
    QSet<DepartmentId> seen;
    QList<DepartmentId> lost;
    for (const DepartmentId &top : std::as_const(tops)) {
        const QList<DepartmentId> departments = tree.subtree(top);
        for (const DepartmentId &department : departments) {
            const bool isLost = !visibility.sees(department) && !seen.contains(department)
                && department != sharedPeopleDepartment();
            seen.insert(department);
            if (isLost)
                lost.append(department);
        }
    }
    return lost;
}

QSet<PersonId> lostSinglePeople(const VisibleScope &before, const VisibleScope &now,
                                const QList<Fact> &named)
{
    QSet<PersonId> people = setOf(before.people) - setOf(now.people);
    for (const Fact &fact : named) {
        if (const auto *removed = std::get_if<PersonRemoved>(&fact))
            people.insert(removed->id);
    }
    return people;
}

QList<DepartmentId> placesOf(const Person &person)
{
    QList<DepartmentId> places;
    for (const Membership &membership : person.memberships)
        places.append(membership.department);
    return places;
}

QJsonArray jsonOf(const auto &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.value());
    return array;
}

QString textOf(const VisibleScope &scope)
{
    QJsonObject json{{u"wholeCompany"_s, scope.wholeCompany}};
    // With the whole company the lists say nothing that the tree does not.
    if (!scope.wholeCompany) {
        json.insert(u"departments"_s, jsonOf(scope.departments));
        json.insert(u"people"_s, jsonOf(scope.people));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <typename Id> QList<Id> idsOf(const QJsonValue &value)
{
    QList<Id> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array)
        ids.append(Id(id.toString()));
    return ids;
}

} // namespace

bool isEmpty(const VisibleScope &scope)
{
    return !scope.wholeCompany && scope.departments.isEmpty() && scope.people.isEmpty();
}

bool isSame(const VisibleScope &a, const VisibleScope &b)
{
    if (a.wholeCompany || b.wholeCompany)
        return a.wholeCompany == b.wholeCompany;
    return setOf(a.departments) == setOf(b.departments) && setOf(a.people) == setOf(b.people);
}

VisibleScope completed(VisibleScope scope, const std::optional<VisibleScope> &before)
{
    if (!scope.wholeCompany && !scope.peopleKnown && before)
        scope.people = before->people;
    return scope;
}

QCoro::Task<Result<ScopeLoss>> lossOf(SharedContext context, VisibleScope before, VisibleScope now,
                                      QList<Fact> named)
{
    ScopeLoss loss;
    // With the whole company in scope the lists name its first level: children of the root come
    // and go there without any change of the scope.
    if (now.wholeCompany)
        co_return loss;
    const Visibility visibility(context->tree(), now);
    loss.departments = lostDepartments(context->tree(), before, visibility, now, named);
    QSet<PersonId> seen;
    // Department by department: so those who leave lie together in the tables.
    const auto take = [&](const PersonId &person, const QList<DepartmentId> &places) {
        if (!seen.contains(person))
            (visibility.sees(person, places) ? loss.touched : loss.people).append(person);
        seen.insert(person);
    };
    QList<DepartmentId> emptied = loss.departments;
    if (before.wholeCompany)
        emptied.append(rootDepartment());
    qsizetype looked = 0;
    for (const DepartmentId &department : std::as_const(emptied)) {
        const auto members = context->writer.checked(context->store.placesOfMembers(department));
        if (!members)
            co_return failure(*context->writer.failure());
        for (const PersonPlaces &member : *members)
            take(member.person, member.departments);
        looked += 1 + members->size();
        if (looked < context->settings.factsPerCommit)
            continue;
        looked = 0;
        co_await QCoro::sleepFor(0ms);
        if (!context->running())
            co_return failure(ErrorKind::Cancelled, {});
    }
    const QSet<PersonId> single = lostSinglePeople(before, now, named);
    for (const PersonId &id : single) {
        const auto person = context->writer.checked(context->store.person(id));
        if (!person)
            co_return failure(*context->writer.failure());
        if (*person)
            take(id, placesOf(**person));
    }
    co_return loss;
}

ScopeGain gainOf(const VisibleScope &before, const VisibleScope &now)
{
    ScopeGain gain;
    gain.wholeCompany = now.wholeCompany && !before.wholeCompany;
    // Of the whole company every part was seen already.
    if (now.wholeCompany || before.wholeCompany)
        return gain;
    gain.departments = (setOf(now.departments) - setOf(before.departments)).values();
    gain.people = (setOf(now.people) - setOf(before.people)).values();
    return gain;
}

QCoro::Task<void> applyLoss(SharedContext context, Erasure &erasure, VisibleScope now,
                            ScopeLoss loss)
{
    context->scope = now;
    // Reads are believed at once: an event of before cannot speak for what is not visible.
    for (const PersonId &person : std::as_const(loss.people))
        context->touches.settle(keyOf(person));
    for (const DepartmentId &department : std::as_const(loss.departments))
        context->touches.settle(keyOf(department));
    const Absent leaving{loss.departments, loss.people};
    const QMap<QString, QString> notes{{scopeNote(), textOf(now)}};
    co_await erasure.takeOut(leaving, Origin::Scope, context->touches.sequence(), notes);
    if (!context->running())
        co_return;
    for (const PersonId &person : std::as_const(loss.touched))
        context->confirmPerson(person);
}

std::optional<VisibleScope> notedScope(SyncContext &context)
{
    const auto text = context.writer.checked(context.store.note(scopeNote()));
    if (!text || text->isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    if (!json.contains(u"wholeCompany"_s))
        return std::nullopt;
    VisibleScope scope;
    scope.wholeCompany = json[u"wholeCompany"_s].toBool();
    scope.departments = idsOf<DepartmentId>(json[u"departments"_s]);
    scope.people = idsOf<PersonId>(json[u"people"_s]);
    return scope;
}

} // namespace OrgDesk
