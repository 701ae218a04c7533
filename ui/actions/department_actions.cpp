// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/actions/department_actions.h"

#include "ui/actions/run_outcome.h"

#include "core/directory/overlay.h"
#include "core/plan/edits.h"
#include "core/plan/undo.h"
#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/delete_department_dialog.h"
#include "ui/dialogs/department_dialog.h"
#include "ui/dialogs/dissolve_department_dialog.h"
#include "ui/dialogs/error_box.h"
#include "ui/dialogs/move_department_dialog.h"
#include "ui/doctor/withheld_fields.h"
#include "ui/settings/settings.h"
#include "ui/widgets/plain_text.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int lookupHits = 30;

QMessageBox *makeQuestion(QWidget *window, const QString &name, const QString &text,
                          const QString &informative)
{
    auto *box = new QMessageBox(QMessageBox::Question, DepartmentActions::tr("OrgDesk"), text,
                                QMessageBox::Cancel, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(informative);
    makePlain(box);
    return box;
}

QString remarkText(const UndoRemark &remark, const Directory &tree)
{
    switch (remark.kind) {
    case UndoRemarkKind::NewId:
        return DepartmentActions::tr("%1 comes back as a new department with a new ID. Other "
                                     "programs that name the old ID do not follow.")
            .arg(remark.name);
    case UndoRemarkKind::ChangedSince:
        return DepartmentActions::tr("%1 has been changed since; that is overwritten.")
            .arg(remark.name);
    case UndoRemarkKind::Gone:
        return DepartmentActions::tr("%1 does not exist any more; this part is left out.")
            .arg(remark.name);
    case UndoRemarkKind::OutcomeUnknown:
        return DepartmentActions::tr("Nobody knows whether the change of %1 was made; this part is "
                                     "left out.")
            .arg(remark.name);
    case UndoRemarkKind::Leaves:
        return DepartmentActions::tr("%1 leaves the organization again.").arg(remark.name);
    case UndoRemarkKind::NewNumber:
        return DepartmentActions::tr("The employee type %1 comes back under a new number; nobody "
                                     "has it any more.")
            .arg(remark.name);
    case UndoRemarkKind::ComesBackBare:
        return DepartmentActions::tr("%1 comes back without administrator roles and without what "
                                     "was handed over.")
            .arg(remark.name);
    case UndoRemarkKind::Impossible:
        //: %1 is a department, %2 a sentence with the reason.
        return DepartmentActions::tr("%1: this part is left out. %2")
            .arg(remark.name, remark.problem ? describe(*remark.problem, tree) : QString());
    }
    return {};
}

} // namespace

DepartmentActions::DepartmentActions(Workspace &workspace, Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
}

QString DepartmentActions::whyNotWritable() const
{
    if (!m_workspace.isOpen())
        return tr("The organization is not open.");
    if (m_workspace.status().readOnly)
        return tr("Nothing can be changed: the organization is open read-only.");
    if (!m_workspace.capabilities().has(Capability::WriteDepartments))
        return tr("This platform does not let OrgDesk change departments.");
    return {};
}

QString DepartmentActions::whyNotBelow(const QList<DepartmentId> &departments,
                                       const DepartmentId &parent) const
{
    const QString locked = whyNotWritable();
    if (!locked.isEmpty())
        return locked;
    const Directory &tree = m_workspace.projection();
    for (const DepartmentId &department : departments) {
        if (m_workspace.externals().departments.contains(department))
            return externalReason();
        const auto problem = checkMove(department, parent, tree, m_workspace.capabilities().limits);
        if (problem)
            return describe(*problem, tree);
    }
    return {};
}

int DepartmentActions::peopleIn(const DepartmentId &department) const
{
    const auto known = m_workspace.counts().constFind(department);
    if (known != m_workspace.counts().cend())
        return *known;
    const Department *values = m_workspace.projection().find(department);
    return values ? values->memberCount.value_or(0) : 0;
}

bool DepartmentActions::refuseWhenNotWritable()
{
    const QString why = whyNotWritable();
    if (!why.isEmpty())
        Q_EMIT told(why);
    return !why.isEmpty();
}

/// Keeps a dialog's tree true while it is open.
template <typename Dialog> void DepartmentActions::follow(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto update = [this, dialog] { dialog->setTree(m_workspace.projection()); };
    connect(&m_workspace, &Workspace::projectionChanged, dialog, update);
    connect(&m_workspace, &Workspace::committed, dialog, [update](const Commit &commit) {
        if (!commit.departments.isEmpty() || !commit.removedDepartments.isEmpty())
            update();
    });
}

void DepartmentActions::equip(DepartmentDialog *dialog)
{
    dialog->setLists(m_workspace.lists());
    connect(&m_workspace, &Workspace::listsChanged, dialog,
            [this, dialog] { dialog->setLists(m_workspace.lists()); });
    const WithheldField hrbps = withheldField(m_workspace.report(), u"department.hrbps"_s);
    if (!hrbps.text.isEmpty())
        dialog->setHrbpNote(tr("The app may not read the HR partners, or nobody has any. What you "
                               "enter here replaces those that the department may have."));
}

void DepartmentActions::create(const DepartmentId &parent)
{
    if (refuseWhenNotWritable())
        return;
    const bool known = m_workspace.directory().contains(parent);
    const auto lookup = [this](const QString &text) {
        return m_workspace.search(text, lookupHits);
    };
    auto *dialog = new DepartmentDialog(m_workspace.projection(), m_workspace.capabilities().limits,
                                        DepartmentDialog::Mode::Create,
                                        known ? parent : rootDepartment(), lookup, m_window);
    follow(dialog);
    equip(dialog);
    connect(dialog, &DepartmentDialog::submitted, this,
            [this, dialog] { submit(dialog, tr("The department could not be created.")); });
    dialog->open();
}

void DepartmentActions::edit(const DepartmentId &department)
{
    const Department *values = m_workspace.projection().find(department);
    if (!values || refuseWhenNotWritable())
        return;
    const auto lookup = [this](const QString &text) {
        return m_workspace.search(text, lookupHits);
    };
    auto *dialog = new DepartmentDialog(m_workspace.projection(), m_workspace.capabilities().limits,
                                        DepartmentDialog::Mode::Edit, department, lookup, m_window);
    if (m_workspace.externals().departments.contains(department))
        dialog->setReadOnly(externalReason());
    follow(dialog);
    equip(dialog);
    QList<PersonId> people = values->hrbps;
    for (const Leader &leader : values->leaders)
        people.append(leader.person);
    if (!people.isEmpty()) {
        m_workspace.names(people).then(dialog,
                                       [dialog](const Result<QHash<PersonId, QString>> &answer) {
                                           if (answer)
                                               dialog->setPersonNames(*answer);
                                       });
    }
    connect(dialog, &DepartmentDialog::submitted, this,
            [this, dialog] { submit(dialog, tr("The department could not be changed.")); });
    dialog->open();
}

void DepartmentActions::moveTo(const DepartmentId &department)
{
    if (!m_workspace.projection().contains(department) || refuseWhenNotWritable())
        return;
    auto *dialog = new MoveDepartmentDialog(
        m_workspace.projection(), m_workspace.capabilities().limits, department, m_window);
    follow(dialog);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { run(dialog->changes(), tr("The department could not be moved.")); });
    dialog->open();
}

void DepartmentActions::remove(const DepartmentId &department)
{
    if (!m_workspace.projection().contains(department) || refuseWhenNotWritable())
        return;
    auto *dialog = new DeleteDepartmentDialog(
        m_workspace.projection(), m_workspace.capabilities().limits, department, -1, m_window);
    follow(dialog);
    const auto count = [this, dialog, department] {
        MemberQuery query;
        query.departments = {department};
        m_workspace.memberKeys(query).then(dialog, [dialog](const Result<MemberKeys> &answer) {
            if (answer)
                dialog->setPeople(int(answer->keys.size()));
        });
    };
    count();
    connect(&m_workspace, &Workspace::committed, dialog, [count, department](const Commit &commit) {
        if (commit.membersChanged.contains(department))
            count();
    });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { run(dialog->changes(), tr("The department could not be deleted.")); });
    connect(dialog, &DeleteDepartmentDialog::dissolveRequested, this,
            [this, department] { dissolve(department); });
    dialog->open();
}

// -- Deleting what is not empty -----------------------------------------------------------------

void DepartmentActions::dissolve(const DepartmentId &department)
{
    auto *dialog = new DissolveDepartmentDialog(
        m_workspace.projection(), m_workspace.capabilities().limits, department, m_window);
    follow(dialog);
    readMembers(dialog);
    connect(&m_workspace, &Workspace::committed, dialog,
            [this, dialog, department](const Commit &commit) {
                if (commit.membersChanged.contains(department) && !dialog->isWaiting())
                    readMembers(dialog);
            });
    connect(dialog, &DissolveDepartmentDialog::submitted, this,
            [this, dialog] { runDissolving(dialog); });
    dialog->open();
}

void DepartmentActions::readMembers(DissolveDepartmentDialog *dialog)
{
    MemberQuery query;
    query.departments = {dialog->target()};
    m_workspace.memberKeys(query).then(dialog, [this, dialog](const Result<MemberKeys> &keys) {
        if (!keys)
            return;
        m_workspace.people(keys->keys).then(dialog, [dialog](const Result<QList<Person>> &members) {
            if (members)
                dialog->setMembers(*members);
        });
    });
}

void DepartmentActions::runDissolving(DissolveDepartmentDialog *dialog)
{
    const ChangePlan plan = makePlan(dialog->changes());
    QSet<ChangeId> ours;
    for (const Change &change : plan.changes)
        ours.insert(change.id);
    // What is no fact yet stands in the overlay.
    connect(&m_workspace, &Workspace::projectionChanged, dialog, [this, dialog, ours] {
        const QList<Change> &overlay = m_workspace.overlay();
        const auto left =
            std::count_if(overlay.cbegin(), overlay.cend(),
                          [&](const Change &change) { return ours.contains(change.id); });
        dialog->setProgress(static_cast<int>(ours.size() - left));
    });
    m_workspace.run(plan).then(
        this, [this, dialog = QPointer(dialog)](const Result<RunReport> &answer) {
            if (dialog)
                dialog->finish();
            takeReport(answer, tr("The department could not be deleted."), m_window);
        });
}

void DepartmentActions::drop(const QList<DepartmentId> &departments, const DepartmentId &parent,
                             const DepartmentId &before)
{
    const QString why = whyNotBelow(departments, parent);
    if (!why.isEmpty()) {
        Q_EMIT told(why);
        return;
    }
    int people = 0;
    bool elsewhere = false;
    for (const DepartmentId &department : departments) {
        people += peopleIn(department);
        elsewhere = elsewhere || m_workspace.projection().parentOf(department) != parent;
    }
    // A new rank among the same siblings moves nobody.
    if (elsewhere && people > m_settings.dropQuestionThreshold())
        askToMove(departments, parent, before, people);
    else
        moveNow(departments, parent, before);
}

void DepartmentActions::askToMove(const QList<DepartmentId> &departments,
                                  const DepartmentId &parent, const DepartmentId &before,
                                  int people)
{
    const Directory &tree = m_workspace.projection();
    const DepartmentId &first = departments.constFirst();
    const QString text =
        tr("Move %1 (%Ln people) from %2 to %3?", nullptr, people)
            .arg(departmentName(first, tree), departmentName(tree.parentOf(first), tree),
                 departmentName(parent, tree));
    QMessageBox *box = makeQuestion(m_window, u"moveQuestion"_s, text, {});
    QPushButton *move = box->addButton(tr("Move"), QMessageBox::AcceptRole);
    box->setDefaultButton(move);
    connect(move, &QPushButton::clicked, this,
            [this, departments, parent, before] { moveNow(departments, parent, before); });
    box->open();
}

void DepartmentActions::moveNow(const QList<DepartmentId> &departments, const DepartmentId &parent,
                                const DepartmentId &before)
{
    QList<Change> changes;
    Directory tree = m_workspace.projection();
    for (const DepartmentId &department : departments) {
        const QList<Change> moves = moveBefore(department, parent, before, tree);
        tree = project(tree, moves);
        changes.append(moves);
    }
    if (changes.isEmpty()) {
        Q_EMIT told(tr("It stands there already."));
        return;
    }
    run(changes, tr("The department could not be moved; it is back in its old place."));
}

void DepartmentActions::run(const QList<Change> &changes, const QString &context)
{
    if (!changes.isEmpty())
        run(makePlan(changes), context);
}

void DepartmentActions::run(const ChangePlan &plan, const QString &context)
{
    m_workspace.run(plan).then(this, [this, context](const Result<RunReport> &answer) {
        takeReport(answer, context, m_window);
    });
}

// The dialog stays until it is known what became of its Changes, and longer when what it is about
// was refused. What is a fact by then, its next Changes leave out. Where something is unclear it
// goes: nothing may be sent twice.
void DepartmentActions::submit(DepartmentDialog *dialog, const QString &context)
{
    const QList<Change> changes = dialog->changes();
    if (changes.isEmpty()) {
        dialog->finish();
        return;
    }
    m_workspace.run(makePlan(changes))
        .then(this, [this, context, dialog = QPointer(dialog)](const Result<RunReport> &answer) {
            const bool stays = isStillToBeMade(answer) && dialog && dialog->isVisible();
            if (stays)
                dialog->takeRefusal(answer ? *answer->error : answer.error());
            else if (dialog)
                dialog->finish();
            takeReport(answer, context, stays ? static_cast<QWidget *>(dialog) : m_window);
        });
}

void DepartmentActions::takeReport(const Result<RunReport> &answer, const QString &context,
                                   QWidget *asker)
{
    const QString sentence = tellOutcome(answer, context, m_workspace.projection(), asker);
    if (!sentence.isEmpty())
        Q_EMIT told(sentence);
    if (!answer)
        return;
    for (const JournalEntry &entry : answer->entries) {
        if (!entry.created.department.isEmpty())
            Q_EMIT created(entry.created.department);
    }
}

void DepartmentActions::undo()
{
    if (refuseWhenNotWritable())
        return;
    m_workspace.undoOffer().then(this,
                                 [this](const Result<UndoOffer> &answer) { offerUndo(answer); });
}

void DepartmentActions::offerUndo(const Result<UndoOffer> &answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound)
            Q_EMIT told(tr("There is no own change to take back."));
        else if (answer.error().kind == ErrorKind::Busy)
            Q_EMIT told(tr("The last change is still under way."));
        else if (answer.error().kind != ErrorKind::Cancelled)
            showError(m_window, answer.error(), tr("The last change cannot be taken back."));
        return;
    }
    if (answer->impossible || answer->plan.changes.isEmpty()) {
        showError(m_window,
                  answer->impossible.value_or(
                      makeError(ErrorKind::Unsupported, u"the inverse plan is empty"_s)),
                  tr("The last change cannot be taken back."));
        return;
    }
    QMessageBox *box = makeQuestion(m_window, u"undoQuestion"_s, tr("Take back the last change?"),
                                    undoText(*answer));
    QPushButton *undo = box->addButton(tr("Take Back"), QMessageBox::AcceptRole);
    box->setDefaultButton(undo);
    connect(undo, &QPushButton::clicked, this, [this, plan = answer->plan] {
        run(plan, tr("The last change could not be taken back."));
    });
    box->open();
}

QString DepartmentActions::undoText(const UndoOffer &offer) const
{
    QStringList lines;
    for (const JournalEntry &entry : offer.takesBack)
        lines.append(u"• "_s + describe(entry));
    lines << QString() << tr("This is what will be done:");
    for (const Change &change : offer.plan.changes)
        lines.append(u"• "_s + describe(change, m_workspace.projection()));
    if (!offer.remarks.isEmpty())
        lines << QString() << tr("What cannot be taken back, or is overwritten:");
    for (const UndoRemark &remark : offer.remarks)
        lines.append(u"• "_s + remarkText(remark, m_workspace.projection()));
    return lines.join(u'\n');
}

} // namespace OrgDesk
