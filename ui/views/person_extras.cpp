// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/person_extras.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/models/member_columns.h"

#include <QLocale>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

// Whoever walks through the list with the arrow keys asks nothing.
constexpr auto stay = 400ms;

} // namespace

PersonExtras::PersonExtras(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(stay);
    connect(&m_pause, &QTimer::timeout, this, &PersonExtras::ask);
    // Groups are renamed, come and go without an event.
    connect(&workspace, &Workspace::synced, this, [this] { m_groupNames.reset(); });
}

void PersonExtras::show(const PersonId &person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_groups.clear();
    m_groupsText.clear();
    m_seatsText.clear();
    m_pause.stop();
    if (!person.isEmpty())
        m_pause.start();
}

void PersonExtras::ask()
{
    const Capabilities capabilities = m_workspace.capabilities();
    if (capabilities.has(Capability::Groups))
        m_workspace.groupsOf(m_person).then(
            this, [this, asked = m_person](const Result<QList<GroupId>> &answer) {
                if (asked == m_person)
                    takeGroups(answer);
            });
    if (capabilities.has(Capability::Seats))
        m_workspace.seatsOf(m_person).then(
            this, [this, asked = m_person](const Result<QList<Seat>> &answer) {
                if (asked == m_person)
                    takeSeats(answer);
            });
}

void PersonExtras::takeGroups(const Result<QList<GroupId>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::PermissionMissing)
        //: %1 is the name of a permission.
        setText(m_groupsText, tr("Not permitted (%1)").arg(answer.error().permissions.value(0)));
    else if (!answer && answer.error().kind != ErrorKind::Cancelled)
        setText(m_groupsText, describe(answer.error()).what);
    if (!answer)
        return;
    m_groups = *answer;
    if (m_groups.isEmpty())
        return;
    if (m_groupNames)
        showGroups();
    else
        askGroupNames();
}

void PersonExtras::askGroupNames()
{
    m_workspace.groups().then(this, [this](const Result<QList<UserGroup>> &answer) {
        QHash<GroupId, QString> names;
        for (const UserGroup &group : answer.value_or(QList<UserGroup>()))
            names.insert(group.id, group.name);
        // What has no name is told by its ID.
        m_groupNames = names;
        showGroups();
    });
}

void PersonExtras::showGroups()
{
    QStringList names;
    for (const GroupId &group : std::as_const(m_groups))
        names.append(m_groupNames->value(group, group.value()));
    names.sort(Qt::CaseInsensitive);
    setText(m_groupsText, names.join(u'\n'));
}

// A seat that may not be seen is left out without a word, so silence says nothing.
void PersonExtras::takeSeats(const Result<QList<Seat>> &answer)
{
    QStringList seats;
    for (const Seat &seat : answer.value_or(QList<Seat>())) {
        const QString name = nameIn(QLocale(), seat.name, seat.i18nName);
        const QString until = joinTimeText(seat.end);
        //: %1 is a product that the company pays for, %2 a day.
        seats.append(until.isEmpty() ? name : tr("%1, until %2").arg(name, until));
    }
    setText(m_seatsText, seats.join(u'\n'));
}

void PersonExtras::setText(QString &text, const QString &value)
{
    if (text == value)
        return;
    text = value;
    Q_EMIT changed();
}

} // namespace OrgDesk
