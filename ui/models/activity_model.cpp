// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/activity_model.h"

#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

using namespace std::chrono_literals;

QString sentence(const ActivityEntry &entry)
{
    QString text = oneLine(describe(entry));
    if (entry.own && *entry.own != RunState::Done)
        text = ActivityModel::tr("%1 (%2)", "an own change and its outcome")
                   .arg(text, oneLine(describe(*entry.own)));
    return text;
}

bool isOpen(const ActivityEntry &entry)
{
    return entry.own && isOpen(*entry.own);
}

bool hasFailed(const ActivityEntry &entry)
{
    return entry.own && *entry.own != RunState::Done && !isOpen(entry);
}

QString toolTip(const ActivityEntry &entry)
{
    QStringList lines{sentence(entry),
                      QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat)};
    if (entry.own)
        lines.append(ActivityModel::tr("Made by this OrgDesk."));
    if (entry.error) {
        const ErrorText error = describe(*entry.error);
        lines << error.what << error.why << error.next;
    }
    lines.removeAll(QString());
    return plainToolTip(lines.join(u'\n'));
}

} // namespace

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    const auto say = [](const char *text, int n) {
        return QCoreApplication::translate("OrgDesk::RelativeTime", text, nullptr, n);
    };
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return say(QT_TRANSLATE_NOOP("OrgDesk::RelativeTime", "just now"), -1);
    if (seconds < 3600)
        return say(QT_TRANSLATE_N_NOOP("OrgDesk::RelativeTime", "%n minute(s) ago"),
                   int(seconds / 60));
    const QDateTime there = at.toLocalTime();
    const QLocale locale;
    if (there.date() == now.toLocalTime().date())
        return locale.toString(there.time(), QLocale::ShortFormat);
    return locale.toString(there, QLocale::ShortFormat);
}

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TimeRole});
    });
    m_minute.start();
}

void ActivityModel::add(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        if (rowOf(entry.number) < 0)
            add(entry);
    }
}

void ActivityModel::add(const ActivityEntry &entry)
{
    if (const int row = rowOf(entry.number); row >= 0) {
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const auto place =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&](const ActivityEntry &other) { return other.at <= entry.at; });
    const int row = int(place - m_entries.cbegin());
    if (row >= maxEntries)
        return;
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
    if (m_entries.size() > maxEntries) {
        beginRemoveRows({}, maxEntries, maxEntries);
        m_entries.removeLast();
        endRemoveRows();
    }
}

void ActivityModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void ActivityModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ActivityEntry *ActivityModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int ActivityModel::rowOf(qint64 number) const
{
    const auto known =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [number](const ActivityEntry &entry) { return entry.number == number; });
    return known == m_entries.cend() ? -1 : int(known - m_entries.cbegin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const ActivityEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return sentence(*entry);
    case Qt::AccessibleDescriptionRole:
    case TimeRole:
        return relativeTime(entry->at, QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole:
        return toolTip(*entry);
    case KindRole:
        return int(entry->kind);
    case OwnRole:
        return entry->own.has_value();
    case FailedRole:
        return hasFailed(*entry);
    case OpenRole:
        return isOpen(*entry);
    default:
        return {};
    }
}

} // namespace OrgDesk
