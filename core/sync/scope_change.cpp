// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/scope_change.h"

#include "core/base/logging.h"
#include "core/sync/intake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

/// Answers for one scope whether things of the mirror are in it.
class Visibility
{
public:
    Visibility(const Directory &tree, const VisibleScope &scope)
        : m_tree(tree)
        , m_scope(scope)
        , m_departments(setOf(scope.departments))
        , m_people(setOf(scope.people))
    {
    }

    [[nodiscard]] bool sees(const DepartmentId &department) const
    {
        if (m_scope.wholeCompany)
            return true;
        const QList<DepartmentId> path = m_tree.path(department);
        return std::any_of(path.cbegin(), path.cend(),
                           [this](const auto &id) { return m_departments.contains(id); });
    }

    [[nodiscard]] bool sees(const Person &person) const
    {
        if (m_scope.wholeCompany || m_people.contains(person.id))
            return true;
        return std::any_of(
            person.memberships.cbegin(), person.memberships.cend(),
            [this](const Membership &membership) { return sees(membership.department); });
    }

private:
    const Directory &m_tree;
    const VisibleScope &m_scope;
    QSet<DepartmentId> m_departments;
    QSet<PersonId> m_people;
};

QList<DepartmentId> lostRoots(const VisibleScope &before, const VisibleScope &now,
                              const QList<Fact> &named)
{
    QSet<DepartmentId> roots = setOf(before.departments) - setOf(now.departments);
    for (const Fact &fact : named) {
        if (const auto *removed = std::get_if<DepartmentRemoved>(&fact))
            roots.insert(removed->id);
    }
    return roots.values();
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

QJsonArray jsonOf(const auto &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.value());
    return array;
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
    return a.wholeCompany == b.wholeCompany && setOf(a.departments) == setOf(b.departments)
        && setOf(a.people) == setOf(b.people);
}

ScopeLoss lossOf(SyncContext &context, const VisibleScope &before, const VisibleScope &now,
                 const QList<Fact> &named)
{
    ScopeLoss loss;
    // With the whole company in scope the lists name its first level: children of the root come
    // and go there without any change of the scope.
    if (now.wholeCompany)
        return loss;
    const Directory &tree = context.tree();
    const Visibility visibility(tree, now);
    QSet<DepartmentId> candidates;
    if (before.wholeCompany) {
        candidates = setOf(tree.subtree(rootDepartment()));
    } else {
        const QList<DepartmentId> roots = lostRoots(before, now, named);
        for (const DepartmentId &root : roots)
            candidates += setOf(tree.subtree(root));
    }
    candidates.remove(sharedPeopleDepartment());
    QSet<PersonId> people = lostSinglePeople(before, now, named);
    for (const DepartmentId &candidate : std::as_const(candidates)) {
        if (visibility.sees(candidate))
            continue;
        loss.departments.append(candidate);
        people += setOf(
            context.writer.checked(context.store.membersOf(candidate)).value_or(QList<PersonId>()));
    }
    if (before.wholeCompany)
        people += setOf(context.writer.checked(context.store.membersOf(rootDepartment()))
                            .value_or(QList<PersonId>()));
    for (const PersonId &id : std::as_const(people)) {
        const auto person = context.writer.checked(context.store.person(id));
        if (!person || !*person)
            continue;
        if (visibility.sees(**person))
            loss.touched.append(id);
        else
            loss.people.append(id);
    }
    return loss;
}

ScopeGain gainOf(const VisibleScope &before, const VisibleScope &now)
{
    ScopeGain gain;
    gain.wholeCompany = now.wholeCompany && !before.wholeCompany;
    if (now.wholeCompany)
        return gain;
    gain.departments = (setOf(now.departments) - setOf(before.departments)).values();
    gain.people = (setOf(now.people) - setOf(before.people)).values();
    return gain;
}

void applyLoss(SyncContext &context, const ScopeLoss &loss)
{
    QList<Fact> facts;
    for (const PersonId &person : loss.people)
        facts.append(PersonRemoved{person});
    for (const DepartmentId &department : loss.departments)
        facts.append(DepartmentRemoved{department});
    for (const Fact &fact : std::as_const(facts))
        context.touches.settle(keyOf(fact));
    const Committed committed = takeFacts(context, facts, Origin::Scope);
    const QSet<PersonId> gone = setOf(loss.people);
    for (const PersonId &person : committed.stranded) {
        if (!gone.contains(person))
            context.confirmPerson(person);
    }
    for (const PersonId &person : loss.touched)
        context.confirmPerson(person);
    purge(context, loss.people, loss.departments);
}

void purge(SyncContext &context, const QList<PersonId> &people,
           const QList<DepartmentId> &departments)
{
    if (context.writer.failure() || (people.isEmpty() && departments.isEmpty()))
        return;
    context.cleaned(context.store.purge(people, departments));
    if (context.journal)
        context.cleaned(context.journal->eraseValues(people, departments));
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

void noteScope(SyncContext &context, const VisibleScope &scope)
{
    context.scope = scope;
    QJsonObject json{{u"wholeCompany"_s, scope.wholeCompany}};
    // With the whole company the lists say nothing that the tree does not.
    if (!scope.wholeCompany) {
        json.insert(u"departments"_s, jsonOf(scope.departments));
        json.insert(u"people"_s, jsonOf(scope.people));
    }
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (context.writer.failure())
        return;
    const auto written = context.store.setNote(scopeNote(), text);
    if (!written)
        context.writer.fail(written.error());
}

} // namespace OrgDesk
