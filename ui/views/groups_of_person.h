// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/user_group.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace OrgDesk {

class Workspace;

/// The user groups of the person that is looked at. They are not in the mirror: the platform is
/// asked when somebody stays on a person for a moment.
class GroupsOfPerson : public QObject
{
    Q_OBJECT

public:
    explicit GroupsOfPerson(Workspace &workspace, QObject *parent = nullptr);

    /// Whose groups are wanted; an empty ID: nobody's.
    void show(const PersonId &person);
    /// What is known of them, for a line of the details: names, or why they cannot be told. Empty:
    /// none, or not known yet.
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askNames();
    void takeGroups(const Result<QList<GroupId>> &answer);
    void showNames();
    void setText(const QString &text);

    Workspace &m_workspace;
    PersonId m_person;
    QList<GroupId> m_groups;
    std::optional<QHash<GroupId, QString>> m_names;
    QString m_text;
    QTimer m_pause;
};

} // namespace OrgDesk
