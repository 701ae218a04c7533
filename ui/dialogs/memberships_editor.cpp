// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/memberships_editor.h"

#include "core/plan/person_edits.h"
#include "core/wording/wording.h"
#include "ui/dialogs/department_choice_dialog.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int visibleRows = 3;

} // namespace

MembershipsEditor::MembershipsEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add Department…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_makeMain(new QPushButton(tr("Make &Main Department"), this))
{
    m_list->setAccessibleName(tr("Departments"));
    m_list->setObjectName(u"membershipList"_s);
    m_list->setTextElideMode(Qt::ElideLeft);
    m_list->setFixedHeight(fontMetrics().height() * (visibleRows * 3 / 2)
                           + 2 * m_list->frameWidth());
    m_add->setObjectName(u"addDepartmentButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_makeMain, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &MembershipsEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, &MembershipsEditor::removeCurrent);
    connect(m_makeMain, &QPushButton::clicked, this, &MembershipsEditor::makeCurrentMain);
    connect(m_list, &QListWidget::currentRowChanged, this, &MembershipsEditor::showButtons);
    showButtons();
}

void MembershipsEditor::setTree(const Directory &tree)
{
    m_tree = tree;
    showMemberships();
}

void MembershipsEditor::setMemberships(const QList<Membership> &memberships)
{
    if (memberships == m_memberships)
        return;
    m_memberships = memberships;
    showMemberships();
}

void MembershipsEditor::choose()
{
    const auto judge = [this](const DepartmentId &id) -> std::optional<QString> {
        const bool isThere = std::ranges::any_of(m_memberships, [&](const Membership &membership) {
            return membership.department == id;
        });
        return isThere ? std::optional(tr("This department is in the list already."))
                       : std::nullopt;
    };
    auto *dialog = new DepartmentChoiceDialog(m_tree, judge, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add Department"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_memberships = addedTo(m_memberships, dialog->chosen());
        showMemberships();
        Q_EMIT edited();
    });
    dialog->open();
}

void MembershipsEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_memberships.size())
        return;
    m_memberships.removeAt(row);
    m_memberships = arranged(m_memberships);
    showMemberships();
    Q_EMIT edited();
}

void MembershipsEditor::makeCurrentMain()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_memberships.size())
        return;
    for (Membership &membership : m_memberships)
        membership.main = false;
    m_memberships[row].main = true;
    m_memberships = arranged(m_memberships);
    showMemberships();
    m_list->setCurrentRow(0);
    Q_EMIT edited();
}

void MembershipsEditor::showMemberships()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Membership &membership : std::as_const(m_memberships)) {
        auto *item = new QListWidgetItem(lineFor(membership), m_list);
        item->setIcon(themedIcon(u"department"_s));
        item->setToolTip(plainToolTip(lineFor(membership)));
    }
    m_list->setCurrentRow(std::clamp(row, -1, m_list->count() - 1));
    showButtons();
}

void MembershipsEditor::showButtons()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_memberships.size();
    m_remove->setEnabled(chosen);
    m_makeMain->setEnabled(chosen && !m_memberships.at(row).main);
}

QString MembershipsEditor::lineFor(const Membership &membership) const
{
    const QStringList names = m_tree.pathNames(membership.department);
    const QString path =
        oneLine(names.isEmpty() ? departmentName(membership.department, m_tree) : pathText(names));
    return membership.main && m_memberships.size() > 1
        //: %1 is the path of a department.
        ? tr("%1 (main department)").arg(path)
        : path;
}

} // namespace OrgDesk
