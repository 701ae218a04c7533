// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/members_pane.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/models/list_names.h"
#include "ui/models/live_marks.h"
#include "ui/models/member_columns.h"
#include "ui/models/member_table_model.h"
#include "ui/settings/settings.h"
#include "ui/views/member_table_view.h"
#include "ui/widgets/cut_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int filterDelayMs = 120;
const auto columnsKey = u"members/columns"_s;
const auto includeKey = u"members/includeBelow"_s;

PeopleSource sourceOf(Workspace &workspace)
{
    return {[&workspace](MemberQuery query) { return workspace.memberKeys(std::move(query)); },
            [&workspace](QList<PersonId> ids) { return workspace.people(std::move(ids)); },
            [&workspace](QList<PersonId> ids) { return workspace.names(std::move(ids)); },
            [&workspace](const DepartmentId &id) {
                return id.isEmpty() ? QString() : departmentName(id, workspace.projection());
            },
            [&workspace](int type) { return employeeTypeText(type, workspace.lists()); },
            [&workspace](PersonColumn column) {
                return withheldField(workspace.report(), fieldOfColumn(column));
            }};
}

} // namespace

MembersPane::MembersPane(Workspace &workspace, Settings &settings, LiveMarks &marks,
                         QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_model(new MemberTableModel(sourceOf(workspace), this))
    , m_table(new MemberTableView(this))
{
    setObjectName(u"membersPane"_s);
    buildHeader();
    m_model->setMarks(&marks);
    m_table->setMembers(m_model);
    m_table->restoreColumns(settings.layout(columnsKey));
    m_include->setChecked(settings.text(includeKey) == u"1");
    connect(m_table, &MemberTableView::columnsChanged, this,
            [this] { m_settings.setLayout(columnsKey, m_table->saveColumns()); });
    connect(m_table, &MemberTableView::selectionMoved, this, [this] {
        const QList<PersonId> people = m_table->selectedPeople();
        Q_EMIT personSelected(people.size() == 1 ? people.constFirst() : PersonId());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(at));
    });
    connect(&marks, &LiveMarks::faded, m_table->viewport(), qOverload<>(&QWidget::update));
    connectWorkspace();
    retranslate();
}

void MembersPane::buildHeader()
{
    m_title = new CutLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"membersTitle"_s);
    // A long name must not widen the window.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"membersCount"_s);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"memberFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(14 * fontMetrics().averageCharWidth());
    m_filter->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    buildFilter();
    m_include = new QCheckBox(this);
    m_include->setObjectName(u"includeBelow"_s);
    m_columns = new QToolButton(this);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(themedIcon(u"columns"_s));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
    });
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(6, 4, 6, 0);
    heading->setSpacing(12);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_count);
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(6, 2, 6, 4);
    controls->setSpacing(12);
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_conditionsButton);
    controls->addWidget(m_include);
    controls->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addLayout(controls);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_table, 1);
    setTabOrder(m_filter, m_conditionsButton);
    setTabOrder(m_conditionsButton, m_include);
    setTabOrder(m_include, m_columns);
    setTabOrder(m_columns, m_clearFilter);
    setTabOrder(m_clearFilter, m_table);
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMs);
    connect(&m_filterTimer, &QTimer::timeout, this, &MembersPane::refreshView);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_include, &QCheckBox::toggled, this, [this](bool include) {
        m_settings.setText(includeKey, include ? u"1"_s : u"0"_s);
        refreshView();
        Q_EMIT includeBelowChanged(include);
    });
}

void MembersPane::connectWorkspace()
{
    connect(&m_workspace, &Workspace::committed, this, &MembersPane::takeCommit);
    connect(&m_workspace, &Workspace::projectionChanged, this, [this] {
        m_model->refreshDepartments();
        refreshTitle();
    });
    connect(&m_workspace, &Workspace::statusChanged, this, &MembersPane::refreshPlaceholder);
    connect(&m_workspace, &Workspace::listsChanged, m_model, &MemberTableModel::retranslate);
    connect(&m_workspace, &Workspace::listsChanged, this, &MembersPane::refreshFilter);
    connect(&m_workspace, &Workspace::synced, this, &MembersPane::retry);
    connect(m_model, &MemberTableModel::stateChanged, this, [this] {
        refreshTitle();
        refreshPlaceholder();
        Q_EMIT stateChanged();
    });
    connect(m_model, &MemberTableModel::viewArrived, this, &MembersPane::viewArrived);
}

void MembersPane::takeCommit(const Commit &commit)
{
    const bool ofDepartments =
        !commit.departments.isEmpty() || !commit.removedDepartments.isEmpty();
    // Before the people: who moves into a department that comes with them stays in the view.
    if (ofDepartments && m_shown)
        m_model->followDepartments(departmentsInView());
    m_model->apply(commit);
    if (!ofDepartments)
        return;
    m_model->refreshDepartments();
    refreshTitle();
}

QList<DepartmentId> MembersPane::departmentsInView() const
{
    if (m_department.isEmpty())
        return {};
    if (!m_include->isChecked() || m_department == sharedPeopleDepartment())
        return {m_department};
    const QList<DepartmentId> below = m_workspace.directory().subtree(m_department);
    return below.isEmpty() ? QList<DepartmentId>{m_department} : below;
}

void MembersPane::showDepartment(const DepartmentId &department)
{
    if (m_shown && department == m_department)
        return;
    m_shown = true;
    m_department = department;
    m_awaited = {};
    refreshInclude();
    m_table->clearSelection();
    m_workspace.look(department);
    refreshView();
}

void MembersPane::refreshView()
{
    if (!m_shown)
        return;
    m_model->setView(departmentsInView(), m_filter->text().trimmed(), m_conditions);
    refreshFilter();
    refreshTitle();
    refreshPlaceholder();
}

void MembersPane::viewArrived()
{
    if (m_awaited.isEmpty())
        m_table->verticalScrollBar()->setValue(0);
    settleSelection();
}

void MembersPane::selectPerson(const PersonId &person)
{
    m_awaited = person;
    if (!m_model->isAwaitingView())
        settleSelection();
}

void MembersPane::keepSelected(const QList<PersonId> &people, const QList<PersonId> &before)
{
    const QList<PersonId> selected = selectedPeople();
    if (QSet<PersonId>(selected.cbegin(), selected.cend())
        != QSet<PersonId>(before.cbegin(), before.cend()))
        return;
    const QSet<PersonId> kept(people.cbegin(), people.cend());
    QItemSelection rest;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (!kept.contains(m_model->idAt(row.row())))
            rest.select(row, row);
    }
    m_table->selectionModel()->select(rest,
                                      QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

void MembersPane::retry()
{
    m_model->retry();
}

void MembersPane::settleSelection()
{
    if (m_awaited.isEmpty())
        return;
    const int row = m_model->rowOf(m_awaited);
    if (row < 0 && isNarrowed()) {
        clearFilter();
        return;
    }
    m_awaited = {};
    if (row < 0)
        return;
    m_table->showRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

void MembersPane::clearFilter()
{
    m_filter->clear();
    m_conditions = {};
    m_filterTimer.stop();
    refreshView();
    // viewArrived() asks again, unless the text had not been a filter yet.
    if (!m_model->isAwaitingView())
        settleSelection();
}

QList<PersonId> MembersPane::selectedPeople() const
{
    return m_table->selectedPeople();
}

MemberQuery MembersPane::query() const
{
    return m_model->query();
}

QList<PersonColumn> MembersPane::visibleColumns() const
{
    return m_table->visibleColumns();
}

bool MembersPane::isSettled() const
{
    return m_shown && m_model->isSettled() && !m_filterTimer.isActive();
}

void MembersPane::setIncludeBelow(bool include)
{
    m_include->setChecked(include);
}

bool MembersPane::includesBelow() const
{
    return m_include->isChecked();
}

void MembersPane::copySelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    QStringList lines;
    const QList<PersonColumn> columns = m_table->visibleColumns();
    QModelIndexList sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    for (const QModelIndex &row : std::as_const(sorted)) {
        QStringList cells;
        for (const PersonColumn column : columns)
            cells.append(row.siblingAtColumn(MemberTableModel::columnOf(column)).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString MembersPane::whyNotBelow() const
{
    if (m_department.isEmpty())
        return tr("Everyone is shown already.");
    return m_department == sharedPeopleDepartment() ? tr("This place has no sub-departments.")
                                                    : QString();
}

void MembersPane::refreshInclude()
{
    const QString whyNot = whyNotBelow();
    m_include->setEnabled(whyNot.isEmpty());
    m_include->setToolTip(plainToolTip(whyNot));
}

void MembersPane::refreshTitle()
{
    const QString name = m_department.isEmpty()
        ? tr("Everyone")
        : oneLine(departmentName(m_department, m_workspace.projection()));
    m_title->setText(name);
    m_title->setToolTip(
        m_department.isEmpty()
            ? QString()
            : plainToolTip(pathText(m_workspace.projection().pathNames(m_department))));
    const bool ready = m_model->state() == MemberTableModel::State::Ready;
    const int people = m_model->rowCount();
    m_count->setText(!ready             ? QString()
                         : isNarrowed() ? tr("%Ln people match", nullptr, people)
                                        : tr("%Ln people", nullptr, people));
}

void MembersPane::refreshPlaceholder()
{
    const WorkspaceStatus &status = m_workspace.status();
    switch (m_model->state()) {
    case MemberTableModel::State::Reading:
        m_table->setPlaceholder(tr("Still reading…"));
        return;
    case MemberTableModel::State::Failed: {
        const ErrorText text = describe(m_model->error().value_or(Error()));
        m_table->setPlaceholder(text.what + u'\n' + text.next);
        return;
    }
    case MemberTableModel::State::Ready:
        break;
    }
    if (isNarrowed())
        m_table->setPlaceholder(tr("Nobody here matches the filter."));
    else if (!status.complete && status.sync.phase != SyncPhase::Idle)
        m_table->setPlaceholder(tr("Still reading…"));
    else if (m_department.isEmpty())
        m_table->setPlaceholder(tr("No people yet."));
    else
        m_table->setPlaceholder(tr("No people in this department yet."));
}

void MembersPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter members"));
    m_filter->setToolTip(tr("Shows only people whose name, e-mail, number or title contains this"));
    retranslateFilter();
    m_include->setText(tr("Include su&b-departments"));
    refreshInclude();
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->retranslate();
    m_model->retranslate();
    refreshTitle();
    refreshPlaceholder();
}

} // namespace OrgDesk
