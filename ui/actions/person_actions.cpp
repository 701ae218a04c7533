// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/person_actions.h"

#include "core/directory/person_fields.h"
#include "core/plan/change_plan.h"
#include "core/plan/person_edits.h"
#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/actions/multi_edit.h"
#include "ui/actions/run_outcome.h"
#include "ui/dialogs/error_box.h"
#include "ui/dialogs/move_people_dialog.h"
#include "ui/dialogs/offboard_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/settings/settings.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int lookupHits = 30;

/// Whatever keeps a picture from the platform is told at its field.
Error aboutPicture(Error error)
{
    error.field = keyOf(PersonField::AvatarKey);
    return error;
}

} // namespace

PersonActions::PersonActions(Workspace &workspace, Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
}

QString PersonActions::whyNotWritable() const
{
    if (!m_workspace.isOpen())
        return tr("The organization is not open.");
    if (m_workspace.status().readOnly)
        return tr("Nothing can be changed: the organization is open read-only.");
    if (!m_workspace.capabilities().has(Capability::WritePeople))
        return tr("This platform does not let OrgDesk change people.");
    return {};
}

bool PersonActions::refuseWhenNotWritable()
{
    const QString why = whyNotWritable();
    if (!why.isEmpty())
        Q_EMIT told(why);
    return !why.isEmpty();
}

PictureLookup PersonActions::pictures() const
{
    if (!m_workspace.capabilities().has(Capability::Pictures))
        return {};
    return [this](const PersonId &person, const QString &key) {
        return m_workspace.pictureOf(person, key);
    };
}

PersonLookup PersonActions::lookup() const
{
    return [this](const QString &text) { return m_workspace.search(text, lookupHits); };
}

void PersonActions::withPeople(const QList<PersonId> &people,
                               std::function<void(const QList<Person> &)> callback)
{
    m_workspace.people(people).then(
        this, [this, callback = std::move(callback)](const Result<QList<Person>> &answer) {
            if (answer && !answer->isEmpty())
                callback(*answer);
            else if (answer)
                Q_EMIT told(tr("They have left, or cannot be seen any more."));
            else if (answer.error().kind != ErrorKind::Cancelled)
                showError(m_window, answer.error(), tr("They could not be read."));
        });
}

template <typename Dialog> void PersonActions::giveNames(Dialog *dialog, QList<PersonId> people)
{
    people.removeAll(PersonId());
    if (people.isEmpty())
        return;
    m_workspace.names(people).then(dialog,
                                   [dialog](const Result<QHash<PersonId, QString>> &answer) {
                                       if (answer)
                                           dialog->setPersonNames(*answer);
                                   });
}

// -- The form -----------------------------------------------------------------------------------

void PersonActions::create(const DepartmentId &department)
{
    if (refuseWhenNotWritable())
        return;
    const bool known = m_workspace.directory().contains(department);
    const auto holder = [this](PersonField field, const QString &value) {
        return m_workspace.personWith(field, value);
    };
    auto *dialog =
        new PersonDialog(m_workspace.projection(), m_workspace.capabilities().limits.people,
                         PersonDraft::forCreation(known ? department : DepartmentId()),
                         {lookup(), holder, pictures()}, m_window);
    open(dialog, tr("The person could not be invited."));
}

void PersonActions::edit(const PersonId &person)
{
    if (person.isEmpty() || refuseWhenNotWritable())
        return;
    withPeople({person}, [this](const QList<Person> &people) {
        const Person &base = people.constFirst();
        const auto holder = [this](PersonField field, const QString &value) {
            return m_workspace.personWith(field, value);
        };
        auto *dialog = new PersonDialog(
            m_workspace.projection(), m_workspace.capabilities().limits.people,
            PersonDraft::forEditing(base), {lookup(), holder, pictures()}, m_window);
        if (m_workspace.externals().people.contains(base.id))
            dialog->setReadOnly(externalReason());
        giveNames(dialog, peopleNamedBy(base));
        open(dialog, tr("The person could not be changed."));
    });
}

void PersonActions::editMany(const QList<PersonId> &people)
{
    if (people.size() == 1) {
        edit(people.constFirst());
        return;
    }
    if (people.isEmpty() || refuseWhenNotWritable())
        return;
    const auto open = m_window->findChildren<MultiEdit *>(Qt::FindDirectChildrenOnly);
    for (MultiEdit *standing : open) {
        if (standing->isAbout(people)) {
            standing->raise();
            return;
        }
    }
    const auto *editing = new MultiEdit(m_workspace, people, m_window);
    connect(editing, &MultiEdit::told, this, &PersonActions::told);
    connect(editing, &MultiEdit::refused, this, &PersonActions::refused);
}

void PersonActions::open(PersonDialog *dialog, const QString &context)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLists(m_workspace.lists());
    connect(&m_workspace, &Workspace::listsChanged, dialog,
            [this, dialog] { dialog->setLists(m_workspace.lists()); });
    follow(dialog);
    connect(dialog, &PersonDialog::submitted, this,
            [this, dialog, context] { submit(dialog, context); });
    dialog->open();
}

/// Keeps the form true while it is open.
void PersonActions::follow(PersonDialog *dialog)
{
    connect(&m_workspace, &Workspace::projectionChanged, dialog,
            [this, dialog] { dialog->setTree(m_workspace.projection()); });
    connect(&m_workspace, &Workspace::committed, dialog, [this, dialog](const Commit &commit) {
        if (!commit.departments.isEmpty() || !commit.removedDepartments.isEmpty())
            dialog->setTree(m_workspace.projection());
        const PersonId target = dialog->target();
        if (target.isEmpty())
            return;
        for (const PersonChange &change : commit.people) {
            if (change.now.id != target)
                continue;
            giveNames(dialog, QList{change.now.leader} + change.now.dottedLineLeaders);
            dialog->setPerson(change.now);
        }
        const bool isGone = std::any_of(commit.removedPeople.cbegin(), commit.removedPeople.cend(),
                                        [&](const Person &gone) { return gone.id == target; });
        if (isGone)
            dialog->setGone();
    });
}

void PersonActions::submit(PersonDialog *dialog, const QString &context)
{
    const QList<Change> changes = dialog->changes();
    if (changes.isEmpty()) {
        dialog->finish();
        return;
    }
    const QByteArray picture = dialog->newPicture();
    if (picture.isEmpty()) {
        send(dialog, changes, context);
        return;
    }
    // The person gets it by the key that it has on the platform.
    m_workspace.uploadPicture(picture).then(
        this, [this, context, changes, dialog = QPointer(dialog)](const Result<QString> &key) {
            if (key)
                send(dialog, PersonDialog::withPicture(changes, *key), context);
            else
                takeAnswer(dialog, failure(aboutPicture(key.error())), context);
        });
}

void PersonActions::send(const QPointer<PersonDialog> &dialog, const QList<Change> &changes,
                         const QString &context)
{
    m_workspace.run(makePlan(changes))
        .then(this, [this, context, dialog](const Result<RunReport> &answer) {
            takeAnswer(dialog, answer, context);
        });
}

void PersonActions::takeAnswer(const QPointer<PersonDialog> &dialog,
                               const Result<RunReport> &answer, const QString &context)
{
    const bool stays = isStillToBeMade(answer) && dialog && dialog->isVisible();
    if (stays)
        dialog->takeRefusal(answer ? *answer->error : answer.error());
    else if (dialog)
        dialog->finish();
    takeReport(answer, context, stays ? static_cast<QWidget *>(dialog) : m_window);
}

// -- Departments --------------------------------------------------------------------------------

void PersonActions::moveTo(const QList<PersonId> &people, const DepartmentId &from)
{
    if (people.isEmpty() || refuseWhenNotWritable())
        return;
    withPeople(people, [this, from](const QList<Person> &read) {
        const bool allThere = std::all_of(read.cbegin(), read.cend(), [&](const Person &person) {
            return person.isMemberOf(from);
        });
        auto *dialog = new MovePeopleDialog(m_workspace.projection(), read,
                                            allThere ? from : DepartmentId(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog] { run(dialog->changes(), tr("Not everybody could be moved.")); });
        dialog->open();
    });
}

void PersonActions::drop(const QList<PersonId> &people, const DepartmentId &from,
                         const DepartmentId &to, bool add)
{
    if (people.isEmpty() || refuseWhenNotWritable())
        return;
    withPeople(people, [this, from, to, add](const QList<Person> &read) {
        const QList<Change> changes = movePeople(read, from, to, add);
        if (changes.isEmpty())
            Q_EMIT told(tr("They belong to it already."));
        else if (changes.size() > m_settings.dropQuestionThreshold())
            askToMove(changes, to, add);
        else
            run(changes, tr("Not everybody could be moved."));
    });
}

void PersonActions::askToMove(const QList<Change> &changes, const DepartmentId &to, bool add)
{
    const QString name = departmentName(to, m_workspace.projection());
    const auto count = int(changes.size());
    auto *box = new QMessageBox(QMessageBox::Question, tr("OrgDesk"),
                                add ? tr("Add %Ln people to %1?", nullptr, count).arg(name)
                                    : tr("Move %Ln people to %1?", nullptr, count).arg(name),
                                QMessageBox::Cancel, m_window);
    box->setObjectName(u"movePeopleQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    makePlain(box);
    QPushButton *move = box->addButton(add ? tr("Add") : tr("Move"), QMessageBox::AcceptRole);
    box->setDefaultButton(move);
    connect(move, &QPushButton::clicked, this,
            [this, changes] { run(changes, tr("Not everybody could be moved.")); });
    box->open();
}

// -- Coming, going, freezing --------------------------------------------------------------------

void PersonActions::setFrozen(const QList<PersonId> &people, bool frozen)
{
    if (people.isEmpty() || refuseWhenNotWritable())
        return;
    withPeople(people, [this, frozen](const QList<Person> &read) {
        QList<Change> changes;
        for (const Person &person : read) {
            const bool isFrozen = person.status == PersonStatus::Frozen;
            if (isFrozen == frozen)
                continue;
            Person wanted = person;
            wanted.status = frozen ? PersonStatus::Frozen : PersonStatus::Active;
            if (const auto change = editPerson(person, wanted, PersonField::Status))
                changes.append(*change);
        }
        if (changes.isEmpty())
            Q_EMIT told(tr("It is so already."));
        else
            run(changes,
                frozen ? tr("Not everybody could be frozen.")
                       : tr("Not everybody could be unfrozen."));
    });
}

void PersonActions::offboard(const PersonId &person)
{
    if (person.isEmpty() || refuseWhenNotWritable())
        return;
    withPeople({person}, [this](const QList<Person> &people) {
        auto *dialog = new OffboardDialog(people.constFirst(), lookup(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        giveNames(dialog, {people.constFirst().leader});
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            run(dialog->changes(), tr("The person could not be offboarded."));
        });
        dialog->open();
    });
}

void PersonActions::restore()
{
    if (refuseWhenNotWritable())
        return;
    m_workspace.departed().then(this, [this](const Result<QList<DepartedPerson>> &answer) {
        if (!answer) {
            if (answer.error().kind != ErrorKind::Cancelled)
                showError(m_window, answer.error(), tr("Those who have left could not be read."));
            return;
        }
        auto *dialog = new RestoreDialog(m_workspace.projection(), *answer, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            run(dialog->changes(), tr("The person could not be restored."));
        });
        dialog->open();
    });
}

// -- Running ------------------------------------------------------------------------------------

void PersonActions::run(const QList<Change> &changes, const QString &context)
{
    if (changes.isEmpty()) {
        Q_EMIT told(tr("It is so already."));
        return;
    }
    m_workspace.run(makePlan(changes)).then(this, [this, context](const Result<RunReport> &answer) {
        takeReport(answer, context, m_window);
    });
}

void PersonActions::takeReport(const Result<RunReport> &answer, const QString &context,
                               QWidget *asker)
{
    const QString sentence = tellOutcome(answer, context, m_workspace.projection(), asker);
    if (!sentence.isEmpty())
        Q_EMIT told(sentence);
    if (!answer)
        return;
    for (const JournalEntry &entry : answer->entries) {
        if (!entry.created.person.isEmpty())
            Q_EMIT created(entry.created.person);
    }
}

} // namespace OrgDesk
