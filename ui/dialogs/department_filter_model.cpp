// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/department_filter_model.h"

#include "ui/dialogs/department_list_model.h"

#include <algorithm>

namespace OrgDesk {

void DepartmentFilterModel::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DepartmentFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = index.data(DepartmentListModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace OrgDesk
