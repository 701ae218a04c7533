// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/subject_history.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

constexpr int entriesShown = 8;

} // namespace

SubjectHistory::SubjectHistory(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    // "Just now" does not stay true.
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT changed();
    });
    m_minute.start();
    connect(&workspace, &Workspace::activityChanged, this, [this](const ActivityEntry &entry) {
        if (concerns(entry))
            ask();
    });
    connect(&workspace, &Workspace::valuesErased, this, [this] {
        // What may not be seen any more is not kept on the screen either.
        m_entries.clear();
        Q_EMIT changed();
        ask();
    });
}

void SubjectHistory::show(const ActivitySubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_entries.clear();
    m_problem.clear();
    ask();
}

bool SubjectHistory::concerns(const ActivityEntry &entry) const
{
    if (!m_subject.person.isEmpty())
        return entry.person == m_subject.person;
    return !m_subject.department.isEmpty() && entry.person.isEmpty()
        && entry.department == m_subject.department;
}

void SubjectHistory::ask()
{
    if (m_subject.isEverything())
        return;
    m_workspace.activity(entriesShown, m_subject)
        .then(this, [this, asked = m_subject](const Result<QList<ActivityEntry>> &answer) {
            if (asked != m_subject)
                return;
            m_entries = answer ? *answer : QList<ActivityEntry>();
            m_problem = answer ? QString() : describe(answer.error()).line();
            Q_EMIT changed();
        });
}

} // namespace OrgDesk
