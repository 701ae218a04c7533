// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_picker.h"

#include "ui/dialogs/department_filter_model.h"
#include "ui/dialogs/department_item_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// A tree of 30,000 that changes many times a second is looked through at most this often.
constexpr auto treePause = std::chrono::milliseconds(100);

bool movesCursor(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

} // namespace

DepartmentPicker::DepartmentPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new DepartmentListModel(this))
    , m_filtered(new DepartmentFilterModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filter->setObjectName(u"departmentFilter"_s);
    m_filter->setPlaceholderText(tr("Type a part of the name or path"));
    m_filter->setAccessibleName(tr("Filter departments"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"departmentChoice"_s);
    m_list->setAccessibleName(tr("Choose a department"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new DepartmentItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("No department matches."));
    m_nothing->setVisible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    setFocusProxy(m_filter);

    m_treeTimer.setSingleShot(true);
    m_treeTimer.setInterval(treePause);
    connect(&m_treeTimer, &QTimer::timeout, this, &DepartmentPicker::applyTree);
    connect(m_model, &DepartmentListModel::reasonsChanged, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_filter, &QLineEdit::textChanged, this, &DepartmentPicker::applyFilter);
    // Enter reaches the dialog's default button by itself, from the field and from the list.
    connect(m_list, &QListView::doubleClicked, this, &DepartmentPicker::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DepartmentPicker::takeSelection);
}

void DepartmentPicker::setTree(const Directory &tree)
{
    m_pendingTree = tree;
    if (m_model->rowCount() == 0)
        applyTree();
    else if (!m_treeTimer.isActive())
        m_treeTimer.start();
}

// The view moves its selection to a neighbour when the selected row goes. That is nobody's choice:
// what the person chose stays chosen, and nothing is while it is not there.
void DepartmentPicker::applyTree()
{
    m_following = true;
    m_model->setTree(m_pendingTree);
    select(m_filtered->mapFromSource(m_model->indexOf(m_wanted)));
    m_following = false;
    showEmptiness();
    tellCurrent();
}

void DepartmentPicker::takeSelection()
{
    if (m_following)
        return;
    if (const DepartmentId chosen = current(); !chosen.isEmpty())
        m_wanted = chosen;
    tellCurrent();
}

void DepartmentPicker::select(const QModelIndex &index)
{
    // Scrolling is for a new choice only: a live update must not pull the list away.
    if (index == selectedIndex())
        return;
    if (!index.isValid()) {
        m_list->selectionModel()->clear();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

// The list never has the focus while one types, so a screen reader hears its line at the field.
void DepartmentPicker::tellCurrent()
{
    QString said = selectedIndex().data(Qt::AccessibleTextRole).toString();
    if (m_filtered->rowCount() == 0)
        said = m_nothing->text();
    else if (const QString why = currentReason(); !why.isEmpty())
        //: For screen readers: a department, and a sentence why it cannot be chosen.
        said = tr("%1. %2").arg(said, why);
    m_filter->setAccessibleDescription(said);
    emit currentChanged();
}

void DepartmentPicker::setJudge(DepartmentJudge judge)
{
    m_model->setJudge(std::move(judge));
    tellCurrent();
}

DepartmentId DepartmentPicker::current() const
{
    return m_model->idAt(m_filtered->mapToSource(selectedIndex()));
}

QString DepartmentPicker::currentReason() const
{
    return selectedIndex().data(DepartmentListModel::ReasonRole).toString();
}

// The selection and not the view's current index: a view that gets the focus makes its first row
// the current one by itself.
QModelIndex DepartmentPicker::selectedIndex() const
{
    return m_list->selectionModel()->selectedIndexes().value(0);
}

void DepartmentPicker::setCurrent(const DepartmentId &id)
{
    m_wanted = id;
    select(m_filtered->mapFromSource(m_model->indexOf(id)));
}

void DepartmentPicker::applyFilter(const QString &text)
{
    m_following = true;
    m_filtered->setWords(text);
    m_following = false;
    // What was chosen stays chosen while it matches; else the first that can be chosen.
    QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(m_wanted));
    for (int row = 0; !index.isValid() && row < m_filtered->rowCount(); ++row) {
        const QModelIndex candidate = m_filtered->index(row, 0);
        if (candidate.data(DepartmentListModel::ReasonRole).toString().isEmpty())
            index = candidate;
    }
    if (!index.isValid())
        index = m_filtered->index(0, 0);
    if (index.isValid())
        m_list->scrollTo(index);
    select(index);
    showEmptiness();
    takeSelection();
}

void DepartmentPicker::showEmptiness()
{
    m_nothing->setVisible(m_filtered->rowCount() == 0);
}

void DepartmentPicker::activate()
{
    if (!current().isEmpty() && currentReason().isEmpty())
        emit activated();
}

bool DepartmentPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (movesCursor(key->key())) {
            QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &copy);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace OrgDesk
