// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/activity.h"

#include <QObject>
#include <QTimer>

namespace OrgDesk {

class Workspace;

/// What has happened to the person or department that is looked at, as far as OrgDesk saw it: the
/// newest first, a few of them. Follows what happens.
class SubjectHistory : public QObject
{
    Q_OBJECT

public:
    explicit SubjectHistory(Workspace &workspace, QObject *parent = nullptr);

    /// Whose; everything stands for nobody's.
    void show(const ActivitySubject &subject);
    [[nodiscard]] const QList<ActivityEntry> &entries() const { return m_entries; }
    /// Why it could not be read; empty: it could.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    [[nodiscard]] bool concerns(const ActivityEntry &entry) const;

    Workspace &m_workspace;
    ActivitySubject m_subject;
    QList<ActivityEntry> m_entries;
    QString m_problem;
    QTimer m_minute;
};

} // namespace OrgDesk
