// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/activity_pane.h"

#include "core/workspace/workspace.h"
#include "ui/delegates/line_delegates.h"
#include "ui/models/activity_model.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

ActivityPane::ActivityPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ActivityModel(this))
    , m_list(new QListView(this))
    , m_title(new QLabel(this))
{
    setObjectName(u"activityPane"_s);
    m_list->setObjectName(u"activityList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_title->setBuddy(m_list);
    m_title->setMargin(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(&workspace, &Workspace::activityChanged, this,
            [this](const ActivityEntry &entry) { m_model->add(entry); });
    // The names of what may not be seen any more have left the stored list; they leave this one
    // too.
    connect(&workspace, &Workspace::valuesErased, this, &ActivityPane::loadAnew);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    // New entries come above: what is being read stays in its place.
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                QScrollBar *bar = m_list->verticalScrollBar();
                if (bar->value() > 0 && first == 0)
                    bar->setValue(bar->value() + m_list->sizeHintForRow(0));
            });
    retranslate();
}

void ActivityPane::load()
{
    m_workspace.activity(ActivityModel::maxEntries)
        .then(this, [this](const Result<QList<ActivityEntry>> &answer) {
            if (answer)
                m_model->add(*answer);
        });
}

void ActivityPane::loadAnew()
{
    m_model->clear();
    load();
}

void ActivityPane::choose(int row)
{
    const ActivityEntry *entry = m_model->entryAt(row);
    if (!entry)
        return;
    if (!entry->person.isEmpty())
        Q_EMIT personChosen(entry->person);
    else if (!entry->department.isEmpty() && entry->department != rootDepartment())
        Q_EMIT departmentChosen(entry->department);
}

void ActivityPane::retranslate()
{
    m_title->setText(tr("&Activity"));
    m_list->setAccessibleName(tr("Activity"));
    m_model->retranslate();
}

} // namespace OrgDesk
