// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/saved_filters.h"

#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QJsonArray read(const Settings &settings, const QString &key)
{
    return QJsonDocument::fromJson(settings.text(key).toUtf8()).array();
}

QString nameIn(const QJsonValue &value)
{
    return value[u"name"_s].toString();
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedFilters::SavedFilters(Settings &settings, const QString &organization)
    : m_settings(settings)
    , m_key(u"filters/"_s + organization)
{
}

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    for (const QJsonValue &value : read(m_settings, m_key)) {
        const auto conditions = personConditionsFrom(value[u"conditions"_s].toObject());
        if (conditions && !nameIn(value).isEmpty())
            filters.append({nameIn(value), value[u"text"_s].toString(), *conditions});
    }
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return filters;
}

bool SavedFilters::has(const QString &name) const
{
    const QJsonArray array = read(m_settings, m_key);
    return std::any_of(array.begin(), array.end(),
                       [&](const QJsonValue &value) { return isSame(nameIn(value), name); });
}

void SavedFilters::save(const SavedFilter &filter)
{
    remove(filter.name);
    QJsonArray array = read(m_settings, m_key);
    array.append(QJsonObject{{u"name"_s, filter.name},
                             {u"text"_s, filter.text},
                             {u"conditions"_s, toJson(filter.conditions)}});
    m_settings.setText(m_key,
                       QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

void SavedFilters::remove(const QString &name)
{
    QJsonArray kept;
    for (const QJsonValue &value : read(m_settings, m_key)) {
        if (!isSame(nameIn(value), name))
            kept.append(value);
    }
    m_settings.setText(m_key,
                       QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace OrgDesk
