// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/position_box.h"

#include "ui/views/plain_text.h"

#include <QSignalBlocker>

namespace OrgDesk {

PositionBox::PositionBox(QWidget *parent)
    : QComboBox(parent)
{
    // Long names and a thousand siblings must not stretch the dialog.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::currentIndexChanged, this, &PositionBox::beforeChanged);
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
    {
        const QSignalBlocker quiet(this);
        m_parent = parent;
        m_choices = choices;
        m_texts = texts;
        clear();
        addItems(texts);
        const qsizetype index = samePlace ? m_choices.indexOf(chosen) : 0;
        setCurrentIndex(static_cast<int>(std::max<qsizetype>(index, 0)));
    }
    if (before() != chosen)
        emit beforeChanged();
}

std::optional<DepartmentId> PositionBox::before() const
{
    const int index = currentIndex();
    return index < 0 || index >= m_choices.size() ? std::nullopt : m_choices.at(index);
}

void PositionBox::setBefore(const std::optional<DepartmentId> &before)
{
    const qsizetype index = m_choices.indexOf(before);
    if (index >= 0)
        setCurrentIndex(static_cast<int>(index));
}

} // namespace OrgDesk
