// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/groups_of_person.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

// Whoever walks through the list with the arrow keys asks nothing.
constexpr auto stay = 400ms;

} // namespace

GroupsOfPerson::GroupsOfPerson(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(stay);
    connect(&m_pause, &QTimer::timeout, this, &GroupsOfPerson::ask);
    // Groups are renamed, come and go without an event.
    connect(&workspace, &Workspace::synced, this, [this] { m_names.reset(); });
}

void GroupsOfPerson::show(const PersonId &person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_groups.clear();
    m_text.clear();
    m_pause.stop();
    if (!person.isEmpty() && m_workspace.capabilities().has(Capability::Groups))
        m_pause.start();
}

void GroupsOfPerson::ask()
{
    m_workspace.groupsOf(m_person).then(
        this, [this, asked = m_person](const Result<QList<GroupId>> &answer) {
            if (asked == m_person)
                takeGroups(answer);
        });
}

void GroupsOfPerson::takeGroups(const Result<QList<GroupId>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::PermissionMissing)
        //: %1 is the name of a permission.
        setText(tr("Not permitted (%1)").arg(answer.error().permissions.value(0)));
    else if (!answer && answer.error().kind != ErrorKind::Cancelled)
        setText(describe(answer.error()).what);
    if (!answer)
        return;
    m_groups = *answer;
    if (m_groups.isEmpty())
        return;
    if (m_names)
        showNames();
    else
        askNames();
}

void GroupsOfPerson::askNames()
{
    m_workspace.groups().then(this, [this](const Result<QList<UserGroup>> &answer) {
        QHash<GroupId, QString> names;
        for (const UserGroup &group : answer.value_or(QList<UserGroup>()))
            names.insert(group.id, group.name);
        // What has no name is told by its ID.
        m_names = names;
        showNames();
    });
}

void GroupsOfPerson::showNames()
{
    QStringList names;
    for (const GroupId &group : std::as_const(m_groups))
        names.append(m_names->value(group, group.value()));
    names.sort(Qt::CaseInsensitive);
    setText(names.join(u'\n'));
}

void GroupsOfPerson::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace OrgDesk
