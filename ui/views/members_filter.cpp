// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// What the list of members is narrowed by: conditions, and filters that were saved.

#include "core/workspace/workspace.h"
#include "ui/dialogs/save_filter_dialog.h"
#include "ui/models/conditions_text.h"
#include "ui/settings/saved_filters.h"
#include "ui/settings/settings.h"
#include "ui/views/filter_panel.h"
#include "ui/views/members_pane.h"
#include "ui/widgets/cut_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

void MembersPane::buildFilter()
{
    m_conditionsButton = new QToolButton(this);
    m_conditionsButton->setObjectName(u"conditionsButton"_s);
    m_conditionsButton->setIcon(themedIcon(u"filter"_s));
    m_conditionsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_conditionsButton->setAutoRaise(true);
    m_conditionsButton->setCheckable(true);
    m_conditionsButton->setFocusPolicy(Qt::TabFocus);
    m_conditionsButton->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_conditionsButton);
    menu->setObjectName(u"filterMenu"_s);
    menu->setToolTipsVisible(true);
    m_conditionsButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MembersPane::fillFilterMenu);
    connect(m_conditionsButton, &QToolButton::clicked, this, &MembersPane::openFilterPanel);
    m_filterLine = new QWidget(this);
    m_filterLine->setObjectName(u"filterLine"_s);
    m_filterTold = new CutLabel(m_filterLine);
    m_filterTold->setTextFormat(Qt::PlainText);
    m_filterTold->setObjectName(u"filterTold"_s);
    m_filterTold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clearFilter = new QPushButton(m_filterLine);
    m_clearFilter->setObjectName(u"clearConditionsButton"_s);
    auto *line = new QHBoxLayout(m_filterLine);
    line->setContentsMargins(6, 0, 6, 4);
    line->addWidget(m_filterTold, 1);
    line->addWidget(m_clearFilter);
    m_filterLine->hide();
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        setFilter({}, {});
        m_filter->setFocus();
    });
}

void MembersPane::openFilterPanel()
{
    if (!m_filterPanel) {
        m_filterPanel = new FilterPanel(this);
        connect(m_filterPanel, &FilterPanel::changed, this, [this] {
            m_conditions = m_filterPanel->conditions();
            refreshView();
        });
    }
    m_filterPanel->setLists(m_workspace.lists());
    m_filterPanel->setConditions(m_conditions);
    m_filterPanel->openBelow(m_conditionsButton);
    refreshFilter();
}

void MembersPane::setFilter(const QString &text, const PersonConditions &conditions)
{
    m_conditions = conditions;
    m_filter->setText(text);
    m_filterTimer.stop();
    refreshView();
}

bool MembersPane::isNarrowed() const
{
    return !m_conditions.isEmpty() || !m_filter->text().trimmed().isEmpty();
}

QString MembersPane::filterText() const
{
    QStringList parts;
    if (const QString text = m_filter->text().trimmed(); !text.isEmpty())
        //: What stands in the filter field.
        parts.append(tr("“%1”").arg(oneLine(text)));
    if (!m_conditions.isEmpty())
        parts.append(conditionsText(m_conditions, m_workspace.lists()));
    return parts.join(u" · "_s);
}

void MembersPane::refreshFilter()
{
    // The text alone stands in its field already.
    m_filterLine->setVisible(!m_conditions.isEmpty());
    m_filterTold->setText(tr("Only: %1").arg(filterText()));
    m_filterTold->setToolTip(plainToolTip(filterText()));
    m_conditionsButton->setChecked(!m_conditions.isEmpty());
}

// -- Saved filters --------------------------------------------------------------------------------

QString MembersPane::organizationName() const
{
    return QFileInfo(m_workspace.options().folder).fileName();
}

void MembersPane::fillFilterMenu()
{
    QMenu *menu = m_conditionsButton->menu();
    menu->clear();
    const SavedFilters saved(m_settings, organizationName());
    const QList<SavedFilter> filters = saved.all();
    for (const SavedFilter &filter : filters) {
        QAction *choice = menu->addAction(plainLabel(oneLine(filter.name)), this, [this, filter] {
            setFilter(filter.text, filter.conditions);
        });
        choice->setToolTip(plainToolTip(conditionsText(filter.conditions, m_workspace.lists())));
        choice->setCheckable(true);
        choice->setChecked(filter.conditions == m_conditions
                           && filter.text == m_filter->text().trimmed());
    }
    if (filters.isEmpty())
        menu->addAction(tr("No filter has been saved yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("&Save This Filter…"), this, &MembersPane::saveFilter);
    save->setObjectName(u"saveFilterAction"_s);
    save->setEnabled(isNarrowed());
    save->setToolTip(isNarrowed() ? QString() : tr("Nothing is filtered now."));
    QMenu *forget = menu->addMenu(tr("&Delete a Saved Filter"));
    forget->setEnabled(!filters.isEmpty());
    for (const SavedFilter &filter : filters)
        forget->addAction(plainLabel(oneLine(filter.name)), this, [this, name = filter.name] {
            SavedFilters(m_settings, organizationName()).remove(name);
        });
}

void MembersPane::saveFilter()
{
    const auto isTaken = [this](const QString &name) {
        return SavedFilters(m_settings, organizationName()).has(name);
    };
    auto *dialog = new SaveFilterDialog(filterText(), isTaken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedFilters(m_settings, organizationName())
            .save({dialog->name(), m_filter->text().trimmed(), m_conditions});
    });
    dialog->open();
}

void MembersPane::retranslateFilter()
{
    m_conditionsButton->setText(tr("Conditions"));
    m_conditionsButton->setToolTip(tr("Narrow the list by employee type, status and more"));
    m_clearFilter->setText(tr("Show All Again"));
    // It is made anew in the language of the window.
    delete std::exchange(m_filterPanel, nullptr);
    refreshFilter();
}

} // namespace OrgDesk
