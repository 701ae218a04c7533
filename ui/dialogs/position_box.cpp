// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/position_box.h"

#include "ui/widgets/plain_text.h"

#include <QSignalBlocker>

namespace OrgDesk {

PositionBox::PositionBox(QWidget *parent)
    : QComboBox(parent)
{
    // Long names and a thousand siblings must not stretch the dialog.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_lost.reset();
        emit beforeChanged();
    });
}

void PositionBox::setSiblings(const Directory &tree, const DepartmentId &parent,
                              const DepartmentId &self, Keep keep)
{
    QList<std::optional<DepartmentId>> choices;
    QStringList texts;
    if (keep == Keep::Offered) {
        choices.append(std::nullopt);
        texts.append(tr("Where it is now"));
    }
    choices.append(DepartmentId());
    texts.append(tr("Last"));
    const QList<DepartmentId> siblings = tree.children(parent);
    for (const DepartmentId &sibling : siblings) {
        const Department *department = tree.find(sibling);
        if (sibling == self || sibling == sharedPeopleDepartment() || !department)
            continue;
        choices.append(sibling);
        texts.append(tr("Before %1").arg(oneLine(department->name)));
    }
    if (choices == m_choices && texts == m_texts && parent == m_parent)
        return;

    const bool samePlace = parent == m_parent;
    const std::optional<DepartmentId> chosen = before();
    const bool wasLost = hasLostChoice();
    m_parent = parent;
    m_choices = choices;
    m_texts = texts;
    showChoices(samePlace ? m_choices.indexOf(chosen) : 0, chosen);
    if (before() != chosen || hasLostChoice() != wasLost)
        emit beforeChanged();
}

void PositionBox::showChoices(qsizetype index, const std::optional<DepartmentId> &chosen)
{
    const QSignalBlocker quiet(this);
    // Another place is the person's to choose, so none is shown when the chosen neighbour is gone.
    // It is remembered, because it may come back.
    const bool isLost = index < 0 && chosen && !chosen->isEmpty();
    m_lost = isLost ? chosen : std::nullopt;
    clear();
    addItems(m_texts);
    setCurrentIndex(isLost ? -1 : static_cast<int>(std::max<qsizetype>(index, 0)));
}

std::optional<DepartmentId> PositionBox::before() const
{
    if (m_lost)
        return m_lost;
    const int index = currentIndex();
    return index < 0 || index >= m_choices.size() ? std::nullopt : m_choices.at(index);
}

QString PositionBox::objection() const
{
    return m_lost ? tr("The department before which it was to stand is no longer there. Choose the "
                       "position again.")
                  : QString();
}

void PositionBox::setBefore(const std::optional<DepartmentId> &before)
{
    const qsizetype index = m_choices.indexOf(before);
    if (index >= 0)
        setCurrentIndex(static_cast<int>(index));
}

} // namespace OrgDesk
