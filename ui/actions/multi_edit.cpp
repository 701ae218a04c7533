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
        const QList<PersonId> some = peopleNamedBy(person);
        named.unite({some.cbegin(), some.cend()});
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
    , m_selected(people)
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
            // Without them there is nothing to edit; asked for again, it reads again.
            showError(m_dialog->parentWidget(), answer.error(), tr("They could not be read."));
            m_dialog->reject();
        }
    });
}

void MultiEdit::readNames(const QList<PersonId> &people)
{
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
    QList<PersonId> gone;
    for (const Person &person : commit.removedPeople)
        gone.append(person.id);
    if (!gone.isEmpty())
        m_dialog->model()->forget(gone);
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
    const int unclear = model->count(Outcome::Unclear);
    const int notMade = model->count(Outcome::Refused);
    if (notMade + unclear == 0) {
        Q_EMIT told(tr("%Ln people have been changed.", nullptr, model->count(Outcome::Done)));
        if (!m_dialog->isVisible())
            m_dialog->done(QDialog::Accepted);
        return;
    }
    const QList<PersonId> left = model->people(Outcome::Refused) + model->people(Outcome::Unclear);
    Q_EMIT refused(left, m_selected);
    m_selected = left;
    QStringList sentences;
    if (notMade > 0)
        sentences.append(
            tr("%Ln people could not be changed; the list says why.", nullptr, notMade));
    if (unclear > 0)
        sentences.append(
            tr("Whether %Ln people have been changed is not known yet.", nullptr, unclear));
    Q_EMIT told(sentences.join(u' '));
    // It was hidden while it ran: nothing of this may stay unsaid, nor take the keys from whoever
    // types elsewhere by now.
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    m_dialog->show();
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace OrgDesk
