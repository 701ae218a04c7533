// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/column_chooser.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int columnRole = Qt::UserRole;

std::optional<ExportColumn> exportColumnFor(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Name:
        return ExportColumn::Name;
    case PersonColumn::EnName:
        return ExportColumn::EnName;
    case PersonColumn::Nickname:
        return ExportColumn::Nickname;
    case PersonColumn::JobTitle:
        return ExportColumn::JobTitle;
    case PersonColumn::Department:
        return ExportColumn::DepartmentPath;
    case PersonColumn::Email:
        return ExportColumn::Email;
    case PersonColumn::EnterpriseEmail:
        return ExportColumn::EnterpriseEmail;
    case PersonColumn::Mobile:
        return ExportColumn::Mobile;
    case PersonColumn::EmployeeNo:
        return ExportColumn::EmployeeNo;
    case PersonColumn::Leader:
        return ExportColumn::LeaderName;
    case PersonColumn::Status:
        return ExportColumn::Status;
    case PersonColumn::City:
        return ExportColumn::City;
    case PersonColumn::WorkStation:
        return ExportColumn::WorkStation;
    case PersonColumn::JoinTime:
        return ExportColumn::JoinTime;
    case PersonColumn::EmployeeType:
        return ExportColumn::EmployeeType;
    case PersonColumn::Id:
        return ExportColumn::Id;
    case PersonColumn::OpenId:
        return ExportColumn::OpenId;
    case PersonColumn::PlatformOrder:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<ExportColumn> exportColumnsFor(const QList<PersonColumn> &visible)
{
    QList<ExportColumn> columns;
    for (const PersonColumn column : visible) {
        const std::optional<ExportColumn> same = exportColumnFor(column);
        if (same && !columns.contains(*same))
            columns.append(*same);
    }
    return columns;
}

ColumnChooser::ColumnChooser(QList<ExportColumn> asInTable, QWidget *parent)
    : QWidget(parent)
    , m_asInTable(asInTable.isEmpty() ? defaultExportColumns() : std::move(asInTable))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(themedIcon(u"move-up"_s), tr("Move &Up"), this))
    , m_down(new QPushButton(themedIcon(u"move-down"_s), tr("Move Do&wn"), this))
{
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    auto *asTable = new QPushButton(tr("As in the &Table"), this);
    auto *all = new QPushButton(tr("&All"), this);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, asTable, all}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(asTable, &QPushButton::clicked, this, [this] { setColumns(m_asInTable); });
    connect(all, &QPushButton::clicked, this, [this] {
        QList<ExportColumn> every = columns();
        const QList<ExportColumn> known = allExportColumns();
        for (const ExportColumn column : known) {
            if (!every.contains(column))
                every.append(column);
        }
        setColumns(every);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::columnsChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::showButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::columnsChanged);
    setColumns(m_asInTable);
}

QList<ExportColumn> ColumnChooser::columns() const
{
    QList<ExportColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.append(static_cast<ExportColumn>(item->data(columnRole).toInt()));
    }
    return chosen;
}

void ColumnChooser::setColumns(const QList<ExportColumn> &columns)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](ExportColumn column, Qt::CheckState state) {
            auto *item = new QListWidgetItem(exportTitle(column), m_list);
            item->setData(columnRole, static_cast<int>(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           | Qt::ItemIsDragEnabled);
            item->setCheckState(state);
        };
        for (const ExportColumn column : columns)
            add(column, Qt::Checked);
        const QList<ExportColumn> all = allExportColumns();
        for (const ExportColumn column : all) {
            if (!columns.contains(column))
                add(column, Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    showButtons();
    emit columnsChanged();
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(row);
        m_list->insertItem(target, item);
        m_list->setCurrentRow(target);
    }
    showButtons();
    emit columnsChanged();
}

void ColumnChooser::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace OrgDesk
