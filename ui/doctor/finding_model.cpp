// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/doctor/finding_model.h"

#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

/// internalId of a severity's row; a finding has the number of its group.
constexpr quintptr isGroup = ~quintptr(0);

QString iconOf(Severity severity)
{
    if (severity == Severity::Error)
        return u"error"_s;
    return severity == Severity::Warning ? u"warning"_s : u"info"_s;
}

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

// Another examination is another list: which finding is which earlier one is not known.
void FindingModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_groups.clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        Group group{severity, {}};
        for (const Finding &finding : findings) {
            if (finding.severity == severity)
                group.findings.append(finding);
        }
        if (!group.findings.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

const Finding *FindingModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId())).findings.at(index.row());
}

QModelIndex FindingModel::first() const
{
    return m_groups.isEmpty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isGroup);
}

QModelIndex FindingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(int(child.internalId()), 0, isGroup);
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != isGroup || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).findings.size());
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding *finding = findingAt(index);
    if (!finding) {
        const Group &group = m_groups.at(index.row());
        if (role == Qt::DisplayRole)
            //: %1 is a severity ("Missing"), %2 how many findings have it.
            return tr("%1 (%2)").arg(severityText(group.severity),
                                     QLocale().toString(group.findings.size()));
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == Qt::DecorationRole ? QVariant(themedIcon(iconOf(group.severity)))
                                          : QVariant();
    }
    const QString what = describe(*finding).what;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(what);
    case Qt::ToolTipRole:
        return plainToolTip(what);
    case Qt::AccessibleTextRole:
        //: %1 is a severity ("Missing"), %2 a sentence.
        return tr("%1: %2").arg(severityText(finding->severity), what);
    case Qt::DecorationRole:
        return themedIcon(iconOf(finding->severity));
    default:
        return {};
    }
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return findingAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace OrgDesk
