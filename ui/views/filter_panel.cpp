// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/filter_panel.h"

#include "ui/models/list_names.h"
#include "ui/models/member_columns.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int builtInTypes = 5;
constexpr int rowsShown = 5;

QListWidget *makeList(const QString &objectName, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(objectName);
    list->setFixedHeight(list->fontMetrics().height() * 3 * rowsShown / 2 + 2 * list->frameWidth());
    return list;
}

void addChoice(QListWidget *list, const QString &text, int value)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

QList<int> checkedIn(const QListWidget *list)
{
    QList<int> values;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            values.append(list->item(row)->data(Qt::UserRole).toInt());
    }
    return values;
}

void check(QListWidget *list, const QList<int> &values)
{
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        const bool checked = values.contains(item->data(Qt::UserRole).toInt());
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_types(makeList(u"typesFilter"_s, this))
    , m_statuses(makeList(u"statusFilter"_s, this))
    , m_noManager(new QCheckBox(tr("Without a &manager"), this))
    , m_noMain(new QCheckBox(tr("Without a main &department"), this))
{
    setObjectName(u"filterPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Filter"));
    m_noManager->setObjectName(u"noManagerFilter"_s);
    m_noMain->setObjectName(u"noMainFilter"_s);
    for (const PersonStatus status :
         {PersonStatus::Active, PersonStatus::Frozen, PersonStatus::NotActivated,
          PersonStatus::Unjoined, PersonStatus::Exited})
        addChoice(m_statuses, personStatusText(status), static_cast<int>(status));
    fillTypes();

    auto *layout = new QVBoxLayout(this);
    for (const auto &[list, text] : {std::pair(m_types, tr("&Employee type, any of:")),
                                     std::pair(m_statuses, tr("&Status, any of:"))}) {
        auto *caption = new QLabel(text, this);
        makeCaption(caption, list);
        list->setAccessibleName(captionText(text));
        layout->addWidget(caption);
        layout->addWidget(list);
        connect(list, &QListWidget::itemChanged, this, &FilterPanel::tell);
    }
    auto *days = new QGridLayout;
    m_from = addBound(m_hasFrom, tr("Joined &from:"), u"joinedFromFilter"_s);
    m_to = addBound(m_hasTo, tr("Joined &until:"), u"joinedToFilter"_s);
    days->addWidget(m_hasFrom, 0, 0);
    days->addWidget(m_from, 0, 1);
    days->addWidget(m_hasTo, 1, 0);
    days->addWidget(m_to, 1, 1);
    layout->addLayout(days);
    layout->addWidget(m_noManager);
    layout->addWidget(m_noMain);
    auto *clear = new QPushButton(tr("&Clear All"), this);
    clear->setObjectName(u"clearFilterButton"_s);
    layout->addWidget(clear, 0, Qt::AlignRight);
    connect(m_noManager, &QCheckBox::toggled, this, &FilterPanel::tell);
    connect(m_noMain, &QCheckBox::toggled, this, &FilterPanel::tell);
    connect(clear, &QPushButton::clicked, this, [this] {
        setConditions({});
        Q_EMIT changed();
    });
}

QDateEdit *FilterPanel::addBound(QCheckBox *&box, const QString &text, const QString &name)
{
    box = new QCheckBox(text, this);
    box->setObjectName(name + u"Box"_s);
    auto *day = new QDateEdit(QDate::currentDate(), this);
    day->setObjectName(name);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setAccessibleName(captionText(text));
    day->setEnabled(false);
    connect(box, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &FilterPanel::tell);
    connect(day, &QDateEdit::dateChanged, this, &FilterPanel::tell);
    return day;
}

void FilterPanel::tell()
{
    if (!m_quiet)
        Q_EMIT changed();
}

PersonConditions FilterPanel::conditions() const
{
    PersonConditions conditions;
    conditions.employeeTypes = checkedIn(m_types);
    const QList<int> statuses = checkedIn(m_statuses);
    for (const int status : statuses)
        conditions.statuses.append(static_cast<PersonStatus>(status));
    if (m_hasFrom->isChecked())
        conditions.joinedFrom = m_from->date();
    if (m_hasTo->isChecked())
        conditions.joinedTo = m_to->date();
    conditions.noManager = m_noManager->isChecked();
    conditions.noMainDepartment = m_noMain->isChecked();
    return conditions;
}

void FilterPanel::setConditions(const PersonConditions &conditions)
{
    const QScopedValueRollback quiet(m_quiet, true);
    // A type that the list does not offer must not get lost.
    for (const int type : conditions.employeeTypes) {
        bool isThere = false;
        for (int row = 0; row < m_types->count(); ++row)
            isThere = isThere || m_types->item(row)->data(Qt::UserRole).toInt() == type;
        if (!isThere)
            addChoice(m_types, employeeTypeText(type, m_lists), type);
    }
    check(m_types, conditions.employeeTypes);
    QList<int> statuses;
    for (const PersonStatus status : conditions.statuses)
        statuses.append(static_cast<int>(status));
    check(m_statuses, statuses);
    m_hasFrom->setChecked(conditions.joinedFrom.isValid());
    m_hasTo->setChecked(conditions.joinedTo.isValid());
    if (conditions.joinedFrom.isValid())
        m_from->setDate(conditions.joinedFrom);
    if (conditions.joinedTo.isValid())
        m_to->setDate(conditions.joinedTo);
    m_noManager->setChecked(conditions.noManager);
    m_noMain->setChecked(conditions.noMainDepartment);
}

void FilterPanel::setLists(const CompanyLists &lists)
{
    const PersonConditions now = conditions();
    m_lists = lists;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        fillTypes();
    }
    setConditions(now);
}

void FilterPanel::fillTypes()
{
    m_types->clear();
    const CompanyList &types = m_lists.of(CompanyListKind::EmployeeTypes);
    // Who has a type that is switched off may be looked for as well.
    for (const ListEntry &type : types.entries)
        addChoice(m_types, employeeTypeText(type.id.toInt(), m_lists), type.id.toInt());
    for (int type = 1; type <= builtInTypes && types.entries.isEmpty(); ++type)
        addChoice(m_types, employeeTypeText(type, m_lists), type);
}

void FilterPanel::openBelow(const QWidget *button)
{
    adjustSize();
    const QRect room = button->screen()->availableGeometry();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    m_types->setFocus(Qt::PopupFocusReason);
}

} // namespace OrgDesk
