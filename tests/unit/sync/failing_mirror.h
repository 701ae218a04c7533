// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/mirror_store.h"

namespace OrgDesk::Test {

/// A real mirror whose writes fail while told so, as on a full disk.
class FailingMirror : public MirrorStore
{
public:
    FailingMirror(std::unique_ptr<MirrorStore> real, const bool &full)
        : m_real(std::move(real))
        , m_full(full)
    {
    }

    Result<Commit> apply(const Delta &delta) override
    {
        if (m_full)
            return isFull();
        return m_real->apply(delta);
    }
    Result<QList<Department>> departments() override { return m_real->departments(); }
    Result<std::optional<Person>> person(const PersonId &id) override { return m_real->person(id); }
    Result<PersonId> personWith(PersonField field, const QString &value) override
    {
        return m_real->personWith(field, value);
    }
    Result<QList<PersonId>> membersOf(const DepartmentId &id) override
    {
        return m_real->membersOf(id);
    }
    Result<QList<PersonPlaces>> placesOfMembers(const DepartmentId &id) override
    {
        return m_real->placesOfMembers(id);
    }
    Result<QByteArray> picture(const PersonId &person, const QString &key) override
    {
        return m_real->picture(person, key);
    }
    Result<void> keepPicture(const PersonId &person, const QString &key,
                             const QByteArray &bytes) override
    {
        return m_full ? Result<void>(isFull()) : m_real->keepPicture(person, key, bytes);
    }
    Result<QList<PersonId>> allPeople() override { return m_real->allPeople(); }
    Result<int> peopleCount() override { return m_real->peopleCount(); }
    Result<MirrorState> state() override { return m_real->state(); }
    Result<void> setState(const MirrorState &state) override { return m_real->setState(state); }
    Result<QString> note(const QString &name) override { return m_real->note(name); }
    Result<void> setNotes(const QMap<QString, QString> &notes) override
    {
        if (m_full)
            return isFull();
        return m_real->setNotes(notes);
    }
    Result<bool> rememberEvent(const QString &id, const QDateTime &at) override
    {
        return m_real->rememberEvent(id, at);
    }
    Result<ActivityEntry> addActivity(const ActivityEntry &entry) override
    {
        return m_real->addActivity(entry);
    }
    Result<QList<ActivityEntry>> activity(int limit, const ActivitySubject &about) override
    {
        return m_real->activity(limit, about);
    }
    Result<void> purge(const QList<PersonId> &people,
                       const QList<DepartmentId> &departments) override
    {
        if (m_full)
            return isFull();
        return m_real->purge(people, departments);
    }
    Result<void> scrub() override { return m_real->scrub(); }

private:
    [[nodiscard]] static tl::unexpected<Error> isFull()
    {
        return failure(ErrorKind::StoreFull, QStringLiteral("the disk is full"));
    }

    std::unique_ptr<MirrorStore> m_real;
    const bool &m_full;
};

} // namespace OrgDesk::Test
