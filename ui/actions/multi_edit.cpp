// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/multi_edit.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/edit_people_dialog.h"
#include "ui/dialogs/error_box.h"
#include "ui/doctor/withheld_fields.h"

#include <QSet>

namespace OrgDesk {

namespace {

constexpr int lookupHits = 30;

QList<PersonId> namedBy(const QList<Person> &people)
{
    QSet<PersonId> named;
    for (const Person &person : people) {
        named.insert(person.leader);
        named.unite({person.dottedLineLeaders.cbegin(), person.dottedLineLeaders.cend()});
        for (const CustomValue &value : person.customValues) {
            if (value.type == CustomFieldType::Person)
                named.insert(PersonId(value.person));
        }
    }
    return {named.cbegin(), named.cend()};
}

} // namespace

MultiEdit::MultiEdit(Workspace &workspace, const QList<PersonId> &people, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_dialog(new EditPeopleDialog(
          people, workspace.capabilities().limits.people,
          [&workspace](const QString &text) { return workspace.search(text, lookupHits); }, window))
    , m_people(people.cbegin(), people.cend())
{
    m_dialog->setModal(false);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->model()->setDepartmentName([&workspace](const DepartmentId &id) {
        return id.isEmpty() ? QString() : departmentName(id, workspace.projection());
    });
    m_dialog->setLists(workspace.lists());
    m_dialog->setExternals(workspace.externals().people);
    m_dialog->setWithheld(
        [&workspace](const QString &field) { return withheldField(workspace.report(), field); });
    follow();
    readPeople(people);
    m_dialog->show();
}

MultiEdit::~MultiEdit() = default;

bool MultiEdit::isAbout(const QList<PersonId> &people) const
{
    return m_dialog && (m_dialog->isVisible() || m_dialog->isRunning())
        && m_people == QSet<PersonId>(people.cbegin(), people.cend());
}

void MultiEdit::raise()
{
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void MultiEdit::follow()
{
    connect(&m_workspace, &Workspace::listsChanged, m_dialog,
            [this] { m_dialog->setLists(m_workspace.lists()); });
    connect(&m_workspace, &Workspace::externalsChanged, m_dialog,
            [this] { m_dialog->setExternals(m_workspace.externals().people); });
    connect(&m_workspace, &Workspace::committed, m_dialog,
            [this](const Commit &commit) { takeCommit(commit); });
    connect(&m_workspace, &Workspace::activityChanged, m_dialog,
            [this](const ActivityEntry &entry) {
                if (entry.change && entry.own)
                    m_dialog->model()->take(*entry.change, *entry.own, entry.error);
            });
    connect(m_dialog, &EditPeopleDialog::submitted, this, &MultiEdit::run);
    connect(m_dialog, &EditPeopleDialog::namesWanted, this, &MultiEdit::readNames);
    // Not when it is only hidden while it goes on.
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog->deleteLater();
        deleteLater();
    });
}

void MultiEdit::readPeople(const QList<PersonId> &people)
{
    m_workspace.people(people).then(this, [this, people](const Result<QList<Person>> &answer) {
        if (!m_dialog)
            return;
        if (answer) {
            m_dialog->model()->takePeople(people, *answer);
            readNames(namedBy(*answer));
        } else if (answer.error().kind != ErrorKind::Cancelled) {
            showError(m_dialog, answer.error(), tr("They could not be read."));
        }
    });
}

void MultiEdit::readNames(QList<PersonId> people)
{
    people.removeAll(PersonId());
    if (people.isEmpty())
        return;
    m_workspace.names(people).then(this, [this](const Result<QHash<PersonId, QString>> &answer) {
        if (answer && m_dialog)
            m_dialog->model()->addNames(*answer);
    });
}

void MultiEdit::takeCommit(const Commit &commit)
{
    QList<Person> changed;
    QList<PersonId> asked;
    for (const PersonChange &change : commit.people) {
        if (!m_people.contains(change.now.id))
            continue;
        changed.append(change.now);
        asked.append(change.now.id);
    }
    if (!changed.isEmpty()) {
        m_dialog->model()->takePeople(asked, changed);
        readNames(namedBy(changed));
    }
    for (const Person &gone : commit.removedPeople) {
        if (m_people.contains(gone.id))
            m_dialog->model()->setGone(gone.id);
    }
}

void MultiEdit::run(const QList<Change> &changes)
{
    m_dialog->begin(changes);
    m_workspace.run(makeIndependentPlan(changes))
        .then(this, [this](const Result<RunReport> &answer) { takeReport(answer); });
}

void MultiEdit::takeReport(const Result<RunReport> &answer)
{
    using Outcome = MultiEditModel::Outcome;
    if (!m_dialog)
        return;
    MultiEditModel *model = m_dialog->model();
    for (const JournalEntry &entry : answer ? answer->entries : QList<JournalEntry>())
        model->take(entry.change.id, entry.state, entry.error);
    m_dialog->end(answer ? answer->error : answer.error());
    // The organization is being closed; Activity tells it at the next start.
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    const QList<PersonId> notMade = model->people(Outcome::Refused);
    const QList<PersonId> left = notMade + model->people(Outcome::Unclear);
    const int done = model->count(Outcome::Done);
    if (left.isEmpty()) {
        Q_EMIT told(tr("%Ln people have been changed.", nullptr, done));
        if (!m_dialog->isVisible())
            m_dialog->done(QDialog::Accepted);
        return;
    }
    Q_EMIT refused(left);
    Q_EMIT told(
        tr("%Ln people could not be changed; the list says why.", nullptr, int(left.size())));
    // It was hidden while it ran: nothing of this may stay unsaid, nor take the keys from whoever
    // types elsewhere by now.
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    m_dialog->show();
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace OrgDesk
