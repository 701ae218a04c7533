// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/seat.h"
#include "core/directory/user_group.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace OrgDesk {

class Workspace;

/// What is not in the mirror of the person that is looked at: user groups and seats. The platform
/// is asked when somebody stays on a person for a moment.
class PersonExtras : public QObject
{
    Q_OBJECT

public:
    explicit PersonExtras(Workspace &workspace, QObject *parent = nullptr);

    /// Whose are wanted; an empty ID: nobody's.
    void show(const PersonId &person);
    /// For a line of the details: names, or why they cannot be told. Empty: none, or not known yet.
    [[nodiscard]] const QString &groups() const { return m_groupsText; }
    [[nodiscard]] const QString &seats() const { return m_seatsText; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askGroupNames();
    void takeGroups(const Result<QList<GroupId>> &answer);
    void takeSeats(const Result<QList<Seat>> &answer);
    void showGroups();
    void setText(QString &text, const QString &value);

    Workspace &m_workspace;
    PersonId m_person;
    QList<GroupId> m_groups;
    std::optional<QHash<GroupId, QString>> m_groupNames;
    QString m_groupsText;
    QString m_seatsText;
    QTimer m_pause;
};

} // namespace OrgDesk
