// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_dialog.h"

#include "core/wording/field_names.h"
#include "core/wording/wording.h"
#include "ui/dialogs/department_choice_dialog.h"
#include "ui/dialogs/department_more_page.h"
#include "ui/dialogs/leaders_editor.h"
#include "ui/dialogs/position_box.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

const QString goneKey = u"gone"_s;
const QString waitingKey = u"waiting"_s;

// Most answers come sooner; a bar that flashes would only disquiet.
constexpr std::chrono::milliseconds waitingTold{600};

// The field that a refusal is about, by its name in core/directory.
QString fieldOf(const Error &error)
{
    if (!error.field.isEmpty())
        return error.field;
    switch (error.kind) {
    case ErrorKind::NameTaken:
        return u"name"_s;
    case ErrorKind::OrderTaken:
        return u"order"_s;
    default:
        return {};
    }
}

QString captionOf(const QString &field)
{
    // The ID of a department has a name of its own.
    return field == u"id"_s ? DepartmentDialog::tr("Department ID") : fieldName(field);
}

DepartmentDraft draftFor(const Directory &tree, DepartmentDialog::Mode mode,
                         const DepartmentId &parentOrTarget)
{
    if (mode == DepartmentDialog::Mode::Create)
        return DepartmentDraft::forCreation(parentOrTarget);
    const Department *department = tree.find(parentOrTarget);
    Department unknown;
    unknown.id = parentOrTarget;
    return DepartmentDraft::forEditing(department ? *department : unknown);
}

// People come and go in a department all the time; none of it is in this form.
bool differsInForm(const Department &a, const Department &b)
{
    Department other = b;
    other.memberCount = a.memberCount;
    return a != other;
}

// Blanks around a name are never meant; a name that has some already is left alone.
QString typed(const QLineEdit *field, const QString &before)
{
    if (!field)
        return before;
    return field->text() == before ? before : field->text().trimmed();
}

} // namespace

DepartmentDialog::DepartmentDialog(const Directory &tree, const DirectoryLimits &limits, Mode mode,
                                   const DepartmentId &parentOrTarget, PersonLookup lookup,
                                   QWidget *parent)
    : QDialog(parent)
    , m_tree(tree)
    , m_limits(limits)
    , m_mode(mode)
    , m_draft(draftFor(tree, mode, parentOrTarget))
{
    setObjectName(u"departmentDialog"_s);
    setWindowTitle(mode == Mode::Create ? tr("New Department") : tr("Edit Department"));
    createFields(lookup);
    showForm(m_draft.form());
    showProblems();
    m_name->setFocus();
    m_name->selectAll();
}

DepartmentDialog::~DepartmentDialog() = default;

void DepartmentDialog::createFields(const PersonLookup &lookup)
{
    m_bar = new MessageBar(this);
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    createNames();
    createPlace();
    m_leaders = new LeadersEditor(lookup, this);
    addRow(tr("&Leaders:"), m_leaders, u"leader"_s);
    connect(m_leaders, &LeadersEditor::edited, this, &DepartmentDialog::showProblems);

    m_more = new DepartmentMorePage(m_limits, lookup, m_mode == Mode::Create, this);
    m_problems.insert(m_more->problems());
    connect(m_more, &DepartmentMorePage::edited, this, &DepartmentDialog::showProblems);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"departmentTabs"_s);
    m_tabs->addTab(scrollingPage(m_fields), tr("&Department"));
    m_tabs->addTab(scrollingPage(m_more), tr("&More"));
    m_reason = new QLabel(this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reasonLabel"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_reason);
    createButtons();
    layout->addWidget(m_buttons);
    // Room for some words below the fields, but never taller than a small screen.
    resize(fontMetrics().averageCharWidth() * 88,
           std::min(m_fields->sizeHint().height() + fontMetrics().height() * 12,
                    fontMetrics().height() * 44));
}

void DepartmentDialog::showField(const QString &problemKey)
{
    m_tabs->setCurrentIndex(m_more->problems().contains(problemKey) ? 1 : 0);
}

// The pages themselves can still be turned and read.
void DepartmentDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
    m_more->setEnabled(enabled);
}

void DepartmentDialog::createNames()
{
    m_name = addNameField(tr("&Name:"), u"nameField"_s, u"name"_s);
    if (!m_limits.i18nNames)
        return;
    m_zhCn = addNameField(tr("&Chinese name:"), u"zhCnField"_s, u"zh_cn"_s);
    m_enUs = addNameField(tr("&English name:"), u"enUsField"_s, u"en_us"_s);
    m_jaJp = addNameField(tr("&Japanese name:"), u"jaJpField"_s, u"ja_jp"_s);
    for (QLineEdit *field : {m_zhCn, m_enUs, m_jaJp})
        field->setPlaceholderText(tr("None of its own"));
}

void DepartmentDialog::createPlace()
{
    m_parentButton = new QPushButton(this);
    m_parentButton->setObjectName(u"parentButton"_s);
    m_parentButton->setAutoDefault(false);
    connect(m_parentButton, &QPushButton::clicked, this, &DepartmentDialog::chooseParent);
    addRow(tr("&Parent department:"), m_parentButton, u"parent"_s);
    m_position = new PositionBox(this);
    m_position->setObjectName(u"positionBox"_s);
    connect(m_position, &PositionBox::beforeChanged, this, &DepartmentDialog::showProblems);
    addRow(tr("P&osition:"), m_position, u"order"_s);
}

void DepartmentDialog::createButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(m_mode == Mode::Create ? tr("Create") : tr("Save"));
    ok->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit *DepartmentDialog::addNameField(const QString &label, const QString &objectName,
                                          const QString &problemKey)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    addRow(label, field, problemKey);
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        showProblems();
    });
    return field;
}

void DepartmentDialog::addRow(const QString &label, QWidget *field, const QString &problemKey)
{
    m_problems.insert(problemKey, addFormRow(m_form, label, field));
}

void DepartmentDialog::showForm(const DepartmentForm &form)
{
    // A cursor in the middle of a word must not jump for a text that stays, and a blank that was
    // just typed must not be eaten: readForm() leaves it out, the next word will need it.
    const auto set = [](QLineEdit *field, const QString &text) {
        if (field && field->text() != text && field->text().trimmed() != text)
            field->setText(text);
    };
    set(m_name, form.name);
    set(m_zhCn, form.i18nName.zhCn);
    set(m_enUs, form.i18nName.enUs);
    set(m_jaJp, form.i18nName.jaJp);
    m_leaders->setLeaders(form.leaders);
    m_more->showForm(form, m_draft.form());
    m_parent = form.parent;
    showParent();
}

DepartmentForm DepartmentDialog::readForm() const
{
    const Department &base = m_draft.base();
    DepartmentForm form;
    form.name = typed(m_name, base.name);
    form.i18nName.zhCn = typed(m_zhCn, base.i18nName.zhCn);
    form.i18nName.enUs = typed(m_enUs, base.i18nName.enUs);
    form.i18nName.jaJp = typed(m_jaJp, base.i18nName.jaJp);
    form.leaders = m_leaders->leaders();
    m_more->readInto(form, m_draft.form());
    form.parent = m_parent;
    form.before = m_position->before();
    return form;
}

void DepartmentDialog::showParent()
{
    QStringList names = m_tree.pathNames(m_parent);
    const QString text = names.isEmpty() ? departmentName(m_parent, m_tree) : pathText(names);
    // A long path must not stretch the dialog; the nearest names are the telling ones.
    const int room = fontMetrics().averageCharWidth() * 56;
    m_parentButton->setText(
        plainLabel(fontMetrics().elidedText(oneLine(text), Qt::ElideLeft, room)));
    m_parentButton->setToolTip(plainToolTip(text));
    //: For screen readers: the button that shows and changes the parent department.
    m_parentButton->setAccessibleName(tr("Parent department: %1").arg(text));
    const bool stays = m_mode == Mode::Edit && m_parent == m_draft.base().parent;
    m_position->setSiblings(m_tree, m_parent, m_draft.base().id,
                            stays ? PositionBox::Keep::Offered : PositionBox::Keep::No);
}

void DepartmentDialog::chooseParent()
{
    auto *dialog = new DepartmentChoiceDialog(
        m_tree, [this](const DepartmentId &id) { return judgeParent(id); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose the Parent Department"));
    dialog->setChosen(m_parent);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parent = dialog->chosen();
        showParent();
        showProblems();
    });
    m_parentChoice = dialog;
    dialog->open();
}

std::optional<QString> DepartmentDialog::judgeParent(const DepartmentId &id) const
{
    if (m_mode == Mode::Edit) {
        if (id == m_draft.base().parent)
            return std::nullopt;
        const std::optional<Problem> problem = checkMove(m_draft.base().id, id, m_tree, m_limits);
        // The name may be changed in the same go.
        if (!problem || problem->kind == ProblemKind::NameTaken)
            return std::nullopt;
        return describe(*problem, m_tree);
    }
    DepartmentForm form;
    form.name = u"~"_s;
    form.parent = id;
    const QList<Problem> problems =
        DepartmentDraft::forCreation(id).problems(form, m_tree, m_limits);
    const auto about = std::ranges::find(problems, u"parent"_s, &Problem::field);
    return about == problems.end() ? std::nullopt : std::optional(describe(*about, m_tree));
}

void DepartmentDialog::setTree(const Directory &tree)
{
    if (m_waiting) {
        m_laterTree = tree;
        return;
    }
    m_tree = tree;
    if (m_parentChoice)
        m_parentChoice->setTree(tree);
    const Department *now = m_mode == Mode::Edit ? tree.find(m_draft.base().id) : nullptr;
    if (now && differsInForm(*now, m_draft.base())) {
        DepartmentForm form = readForm();
        const QList<DraftConflict> conflicts = m_draft.rebase(form, *now);
        showForm(form);
        showConflicts(conflicts);
    }
    if (m_mode == Mode::Edit && !now)
        m_bar->setMessage(goneKey,
                          {.tone = Tone::Error,
                           .text = tr("This department was deleted meanwhile."),
                           .closable = false});
    else
        m_bar->clear(goneKey);
    showParent();
    showProblems();
}

void DepartmentDialog::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    setFieldsEnabled(reason.isEmpty());
    showProblems();
}

void DepartmentDialog::setPersonNames(const QHash<PersonId, QString> &names)
{
    m_personNames.insert(names);
    m_leaders->addNames(names);
    m_more->addNames(names);
}

void DepartmentDialog::setLists(const CompanyLists &lists)
{
    m_lists = lists;
    m_more->setLists(lists);
    showProblems();
}

void DepartmentDialog::setHrbpNote(const QString &note)
{
    m_more->setHrbpNote(note);
}

void DepartmentDialog::showProblems()
{
    const QList<Problem> problems = m_draft.problems(readForm(), m_tree, m_limits);
    QHash<QString, QString> byField;
    for (const Problem &problem : problems) {
        if (!byField.contains(problem.field))
            byField.insert(problem.field, describe(problem, m_tree));
    }
    if (m_position->hasLostChoice())
        byField.insert(u"order"_s, m_position->objection());
    for (auto label = m_problems.cbegin(); label != m_problems.cend(); ++label) {
        // An empty form is not scolded before anything was typed.
        const bool early = label.key() == u"name"_s && m_mode == Mode::Create && !m_touched;
        label.value()->setProblem(early ? QString() : byField.value(label.key()));
    }
    QString reason = m_readOnly.isEmpty() ? m_position->objection() : m_readOnly;
    if (reason.isEmpty() && !problems.isEmpty())
        reason = describe(problems.constFirst(), m_tree);
    // Which field it is about, when that one stands on the other page.
    const QString field = problems.isEmpty() ? QString() : problems.constFirst().field;
    if (m_readOnly.isEmpty() && m_more->problems().contains(field))
        //: %1 is the name of a field, %2 a sentence about it.
        reason = tr("%1: %2").arg(captionOf(field), reason);
    m_reason->setText(reason);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(reason.isEmpty() && !m_waiting);
    ok->setToolTip(plainToolTip(reason));
    ok->setAccessibleDescription(reason);
}

QList<Change> DepartmentDialog::changes() const
{
    return m_draft.changes(readForm(), m_tree);
}

DepartmentId DepartmentDialog::target() const
{
    return m_mode == Mode::Edit ? m_draft.base().id : DepartmentId();
}

void DepartmentDialog::accept()
{
    const bool isPossible = m_readOnly.isEmpty() && !m_position->hasLostChoice()
        && m_draft.problems(readForm(), m_tree, m_limits).isEmpty();
    if (m_waiting || !isPossible)
        return;
    setWaiting(true);
    Q_EMIT submitted();
}

void DepartmentDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    setFieldsEnabled(!waiting);
    m_bar->clear(waitingKey);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(waiting ? tr("Close") : tr("Cancel"));
    showProblems();
    if (!waiting)
        return;
    QTimer::singleShot(waitingTold, this, [this] {
        if (m_waiting)
            m_bar->setMessage(waitingKey,
                              {.text = tr("The platform has been asked and has not answered yet. "
                                          "You may close this window: the change goes on, and "
                                          "Activity tells what becomes of it."),
                               .closable = false});
    });
}

void DepartmentDialog::finish()
{
    QDialog::accept();
}

void DepartmentDialog::takeRefusal(const Error &error)
{
    setWaiting(false);
    if (m_laterTree)
        setTree(*std::exchange(m_laterTree, std::nullopt));
    const QString field = fieldOf(error);
    if (ProblemLabel *label = m_problems.value(field)) {
        label->setProblem(describe(error).what);
        showField(field);
    }
    if (m_tabs->currentIndex() == 0)
        m_name->setFocus();
}

} // namespace OrgDesk
