// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/palette_model.h"

#include "core/search/search_text.h"
#include "ui/models/search_model.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QIcon>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

bool matches(const PaletteAction &entry, const QStringList &words)
{
    const QString text = foldForSearch(QString(entry.action->iconText() + u' ' + entry.menu));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace

PaletteModel::PaletteModel(QList<PaletteAction> actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_all(std::move(actions))
{
    setText({});
}

void PaletteModel::setText(const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_hits.clear();
    m_offered.clear();
    for (const PaletteAction &entry : m_all) {
        if (entry.action && matches(entry, words))
            m_offered.append(entry);
    }
    std::stable_partition(m_offered.begin(), m_offered.end(),
                          [](const PaletteAction &entry) { return entry.action->isEnabled(); });
    endResetModel();
}

void PaletteModel::setHits(const QList<SearchHit> &hits)
{
    const int first = int(m_offered.size());
    if (!m_hits.isEmpty()) {
        beginRemoveRows({}, first, rowCount() - 1);
        m_hits.clear();
        endRemoveRows();
    }
    if (hits.isEmpty())
        return;
    beginInsertRows({}, first, first + int(hits.size()) - 1);
    m_hits = hits;
    endInsertRows();
}

QAction *PaletteModel::actionAt(int row) const
{
    return row >= 0 && row < m_offered.size() ? m_offered.at(row).action.data() : nullptr;
}

const SearchHit *PaletteModel::hitAt(int row) const
{
    const qsizetype at = row - m_offered.size();
    return at >= 0 && at < m_hits.size() ? &m_hits.at(at) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offered.size() + m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() < m_offered.size())
        return actionData(m_offered.at(index.row()), role);
    return SearchModel::dataOf(m_hits.at(index.row() - m_offered.size()), role);
}

QVariant PaletteModel::actionData(const PaletteAction &entry, int role) const
{
    const QAction *action = entry.action;
    if (!action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SearchModel::NameRole:
        return action->iconText();
    case SearchModel::MatchedRole:
        return action->shortcut().toString(QKeySequence::NativeText);
    case Qt::DecorationRole:
        return action->icon();
    case SearchModel::PlaceRole:
    case Qt::AccessibleDescriptionRole:
        // Why it cannot be used, if it cannot.
        if (action->isEnabled())
            return entry.menu;
        return tr("not possible now: %1").arg(oneLine(action->statusTip()));
    case SearchModel::IsPersonRole:
        return false;
    default:
        return {};
    }
}

} // namespace OrgDesk
