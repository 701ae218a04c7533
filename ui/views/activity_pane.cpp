// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/activity_pane.h"

#include "core/workspace/workspace.h"
#include "ui/delegates/line_delegates.h"
#include "ui/models/activity_filter_model.h"
#include "ui/models/activity_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

using Part = ActivityFilterModel::Show;

QDateTime beginningOfWeek(const QDate &day)
{
    const int behind = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return day.addDays(-behind).startOfDay();
}

} // namespace

ActivityPane::ActivityPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ActivityModel(this))
    , m_shown(new ActivityFilterModel(this))
    , m_list(new QListView(this))
    , m_title(new QLabel(this))
    , m_part(new QComboBox(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"activityPane"_s);
    m_list->setObjectName(u"activityList"_s);
    m_shown->setSourceModel(m_model);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_title->setBuddy(m_list);
    m_title->setMargin(4);
    m_part->setObjectName(u"activityPart"_s);
    for (const Part part : {Part::Everything, Part::JoinedAndLeft, Part::Own})
        m_part->addItem(QString(), QVariant::fromValue(part));
    m_summary->setObjectName(u"activitySummary"_s);
    m_summary->setMargin(4);
    m_summary->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_part);
    head->addWidget(m_summary);
    head->addStretch(1);
    setTabOrder(m_part, m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ActivityPane::showPart);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &ActivityPane::updateSummary);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPane::updateSummary);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPane::updateSummary);
    connect(&workspace, &Workspace::activityChanged, this,
            [this](const ActivityEntry &entry) { m_model->add(entry); });
    // The names of what may not be seen any more have left the stored list; they leave this one
    // too.
    connect(&workspace, &Workspace::valuesErased, this, &ActivityPane::loadAnew);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index); });
    // New entries come above: what is being read stays in its place.
    connect(m_shown, &QAbstractItemModel::rowsInserted, this,
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

void ActivityPane::showPart()
{
    m_shown->setShow(m_part->currentData().value<Part>());
    m_list->scrollToTop();
    updateSummary();
}

void ActivityPane::updateSummary()
{
    const bool wanted = m_shown->show() == Part::JoinedAndLeft;
    m_summary->setVisible(wanted);
    if (!wanted)
        return;
    const QDateTime since = beginningOfWeek(QDate::currentDate());
    const JoinersAndLeavers count = countSince(m_model->entries(), since);
    // The list has an end: what lies behind it is not counted.
    const bool hasMore = m_model->rowCount() == ActivityModel::maxEntries
        && m_model->entries().constLast().at >= since;
    const QString joined = tr("%Ln joined", "people", count.joined);
    const QString left = tr("%Ln left", "people", count.left);
    m_summary->setText(
        (hasMore ? tr("This week, at least: %1, %2") : tr("This week: %1, %2")).arg(joined, left));
}

void ActivityPane::choose(const QModelIndex &index)
{
    const ActivityEntry *entry = m_model->entryAt(m_shown->mapToSource(index).row());
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
    m_part->setAccessibleName(tr("Which part of the activity is shown"));
    m_part->setItemText(0, tr("Everything"));
    m_part->setItemText(1, tr("Joined and left"));
    m_part->setItemText(2, tr("Own changes"));
    m_model->retranslate();
    updateSummary();
}

} // namespace OrgDesk
