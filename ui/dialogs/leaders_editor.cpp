// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/leaders_editor.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int visibleLeaders = 3;

bool isMain(const Leader &leader)
{
    return leader.role == LeaderRole::Main;
}

} // namespace

LeadersEditor::LeadersEditor(PersonLookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_picker(new PersonPicker(std::move(lookup), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_makeMain(new QPushButton(tr("Make &Main Leader"), this))
{
    m_list->setAccessibleName(tr("Leaders"));
    m_list->setObjectName(u"leaderList"_s);
    m_list->setFixedHeight(fontMetrics().height() * (visibleLeaders * 3 / 2)
                           + 2 * m_list->frameWidth());
    m_picker->field()->setAccessibleName(tr("Add a leader"));
    m_picker->field()->setObjectName(u"leaderSearch"_s);
    m_picker->field()->setPlaceholderText(
        tr("Add a leader: type a name, e-mail address or number"));
    m_remove->setAutoDefault(false);
    m_makeMain->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_makeMain);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_picker);
    layout->addStretch();
    setFocusProxy(m_list);

    connect(m_picker, &PersonPicker::picked, this, &LeadersEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &LeadersEditor::removeCurrent);
    connect(m_makeMain, &QPushButton::clicked, this, &LeadersEditor::makeCurrentMain);
    connect(m_list, &QListWidget::currentRowChanged, this, &LeadersEditor::showButtons);
    showLeaders();
}

void LeadersEditor::setLeaders(const QList<Leader> &leaders)
{
    if (leaders == m_leaders)
        return;
    m_leaders = leaders;
    showLeaders();
}

void LeadersEditor::addNames(const QHash<PersonId, QString> &names)
{
    m_names.insert(names);
    showLeaders();
}

void LeadersEditor::add(const PersonId &person, const QString &name)
{
    m_names.insert(person, name);
    const auto known = std::ranges::find(m_leaders, person, &Leader::person);
    if (known == m_leaders.end()) {
        const bool hasMain = std::ranges::any_of(m_leaders, isMain);
        m_leaders.append({person, hasMain ? LeaderRole::Deputy : LeaderRole::Main});
    }
    showLeaders();
    m_list->setCurrentRow(static_cast<int>(m_leaders.size()) - 1);
    emit edited();
}

void LeadersEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_leaders.size())
        return;
    const bool wasMain = isMain(m_leaders.at(row));
    m_leaders.removeAt(row);
    // Deputies without a main leader are refused, so the first one moves up.
    if (wasMain && !m_leaders.isEmpty())
        m_leaders.first().role = LeaderRole::Main;
    showLeaders();
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_leaders.size()) - 1));
    emit edited();
}

void LeadersEditor::makeCurrentMain()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_leaders.size())
        return;
    for (Leader &leader : m_leaders)
        leader.role = LeaderRole::Deputy;
    m_leaders[row].role = LeaderRole::Main;
    m_leaders.move(row, 0);
    showLeaders();
    m_list->setCurrentRow(0);
    emit edited();
}

void LeadersEditor::showLeaders()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Leader &leader : m_leaders) {
        auto *item = new QListWidgetItem(lineFor(leader), m_list);
        item->setIcon(themedIcon(isMain(leader) ? u"leader"_s : u"person"_s));
        item->setToolTip(plainToolTip(lineFor(leader)));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showButtons();
}

void LeadersEditor::showButtons()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_leaders.size();
    m_remove->setEnabled(chosen);
    m_makeMain->setEnabled(chosen && !isMain(m_leaders.at(row)));
}

QString LeadersEditor::lineFor(const Leader &leader) const
{
    const QString known = m_names.value(leader.person);
    const QString name = known.isEmpty() ? leader.person.value() : oneLine(known);
    return isMain(leader) ? tr("%1 (main leader)").arg(name) : tr("%1 (deputy)").arg(name);
}

} // namespace OrgDesk
