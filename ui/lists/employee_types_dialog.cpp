// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/lists/employee_types_dialog.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/actions/run_outcome.h"
#include "ui/dialogs/error_box.h"
#include "ui/lists/employee_type_dialog.h"
#include "ui/lists/employee_types_model.h"
#include "ui/widgets/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

EmployeeTypesDialog::EmployeeTypesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new EmployeeTypesModel(this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_switch(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"employeeTypesDialog"_s);
    createWidgets();
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const ListEntry *entry = selected(); entry && whyNot().isEmpty())
            openForm(*entry);
    });
    // Not activated(): where one click activates, it would open a form at every selection; and the
    // key would go on to the dialog.
    connect(m_table, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    m_table->installEventFilter(this);
    connect(m_switch, &QPushButton::clicked, this, &EmployeeTypesDialog::switchSelected);
    connect(m_delete, &QPushButton::clicked, this, &EmployeeTypesDialog::askToDelete);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EmployeeTypesDialog::showState);
    connect(m_model, &EmployeeTypesModel::dataChanged, this, &EmployeeTypesDialog::showState);
    connect(&m_workspace, &Workspace::listsChanged, this, &EmployeeTypesDialog::takeList);
    connect(&m_workspace, &Workspace::statusChanged, this, &EmployeeTypesDialog::showState);
    takeList();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    retranslate();
}

void EmployeeTypesDialog::createWidgets()
{
    m_table->setObjectName(u"employeeTypes"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(EmployeeTypesModel::Name,
                                                      QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] :
         {std::pair(EmployeeTypesModel::Number, 9), std::pair(EmployeeTypesModel::State, 20),
          std::pair(EmployeeTypesModel::People, 9), std::pair(EmployeeTypesModel::Chinese, 16),
          std::pair(EmployeeTypesModel::English, 20), std::pair(EmployeeTypesModel::Japanese, 16)})
        m_table->setColumnWidth(column, characters * character);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_add->setObjectName(u"addButton"_s);
    m_edit->setObjectName(u"editButton"_s);
    m_switch->setObjectName(u"switchButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_switch, m_delete})
        buttons->addWidget(button);
    for (QPushButton *button : {m_add, m_edit, m_switch, m_delete, m_close})
        button->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    resize(character * 118, fontMetrics().height() * 24);
}

void EmployeeTypesDialog::retranslate()
{
    setWindowTitle(tr("Employee Types"));
    m_table->setAccessibleName(tr("Employee types"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_delete->setText(tr("&Delete…"));
    m_close->setText(tr("&Close"));
    m_model->retranslate();
    showState();
}

void EmployeeTypesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool EmployeeTypesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    m_edit->click();
    return true;
}

void EmployeeTypesDialog::takeList()
{
    const ListEntry *before = selected();
    const QString id = before ? before->id : QString();
    m_model->setList(m_workspace.lists().of(CompanyListKind::EmployeeTypes));
    if (const int row = m_model->rowOf(id); row >= 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(row);
    countPeople();
    showState();
}

void EmployeeTypesDialog::countPeople()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->entryAt(row)->id;
        MemberQuery query;
        query.conditions.employeeTypes = {id.toInt()};
        m_workspace.memberCount(query).then(this, [this, id](const Result<qint64> &answer) {
            if (answer)
                m_model->setPeople(id, int(*answer));
        });
    }
}

const ListEntry *EmployeeTypesDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->entryAt(rows.constFirst().row());
}

QString EmployeeTypesDialog::whyNot() const
{
    if (m_waiting)
        return tr("The platform is being asked…");
    if (m_workspace.status().readOnly)
        return tr("Nothing can be changed: the organization is open read-only.");
    if (!m_workspace.capabilities().has(Capability::WriteLists))
        return tr("This platform does not let OrgDesk change employee types.");
    const CompanyList &list = m_workspace.lists().of(CompanyListKind::EmployeeTypes);
    if (!list.known && !list.missingPermissions.isEmpty())
        return tr("The app may not read the employee types: see Organization > Scope and "
                  "Permissions.");
    if (!list.known)
        return tr("The employee types have not been read yet.");
    return {};
}

void EmployeeTypesDialog::showState()
{
    const ListEntry *entry = selected();
    QString why = whyNot();
    m_add->setEnabled(why.isEmpty());
    m_switch->setText(entry && !entry->active ? tr("&Switch On") : tr("&Switch Off"));
    if (why.isEmpty() && !entry)
        why = tr("Select an employee type.");
    if (why.isEmpty() && entry->builtIn)
        why = tr("This one comes with the platform and cannot be changed or deleted.");
    for (QPushButton *button : {m_edit, m_switch, m_delete})
        button->setEnabled(why.isEmpty());
    m_note->setText(why);
    m_table->setAccessibleDescription(why);
}

void EmployeeTypesDialog::openForm(std::optional<ListEntry> base)
{
    auto *form = new EmployeeTypeDialog(m_workspace.lists().of(CompanyListKind::EmployeeTypes),
                                        m_workspace.capabilities().limits, std::move(base), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_workspace, &Workspace::listsChanged, form, [this, form] {
        form->setList(m_workspace.lists().of(CompanyListKind::EmployeeTypes));
    });
    connect(form, &EmployeeTypeDialog::submitted, this, [this, form] {
        form->setWaiting(true);
        run(form->change(), tr("The employee type could not be saved."), form);
    });
    form->open();
}

void EmployeeTypesDialog::switchSelected()
{
    const ListEntry *entry = selected();
    if (!entry)
        return;
    ListEntry wanted = *entry;
    wanted.active = !entry->active;
    run({CompanyListKind::EmployeeTypes, *entry, wanted},
        tr("The employee type could not be switched on or off."));
}

void EmployeeTypesDialog::askToDelete()
{
    const ListEntry *entry = selected();
    if (!entry)
        return;
    const ListEntry gone = *entry;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete Employee Type"),
                                tr("Delete the employee type “%1”?").arg(oneLine(gone.name)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"deleteTypeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int people = m_model->peopleWith(gone.id);
    QString note = tr("Its number is not given again. If it is added once more, it is another one, "
                      "and nobody has it.");
    if (people > 0)
        note = tr("%Ln people have it. Give them another one first, or switch it off: then they "
                  "keep it and nobody else gets it.",
                  nullptr, people)
            + u"\n\n"_s + note;
    box->setInformativeText(note);
    makePlain(box);
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, gone] {
        run({CompanyListKind::EmployeeTypes, gone, std::nullopt},
            tr("The employee type could not be deleted."));
    });
    box->open();
}

void EmployeeTypesDialog::run(const ChangeListEntry &change, const QString &context,
                              const QPointer<EmployeeTypeDialog> &form)
{
    m_waiting = true;
    showState();
    // Below the window, because this dialog may be closed before the answer comes.
    QWidget *window = parentWidget();
    m_workspace.run(makePlan({makeChange(change)}))
        .then(window,
              [window, context, form, self = QPointer(this),
               workspace = &m_workspace](const Result<RunReport> &answer) {
                  QWidget *asker = window;
                  if (self) {
                      self->m_waiting = false;
                      self->showState();
                      asker = self;
                  }
                  if (form && isStillToBeMade(answer)) {
                      form->setWaiting(false);
                      asker = form;
                  } else if (form) {
                      form->close();
                  }
                  const QString sentence =
                      tellOutcome(answer, context, workspace->directory(), asker);
                  if (self && !sentence.isEmpty())
                      Q_EMIT self->told(sentence);
              });
}

} // namespace OrgDesk
