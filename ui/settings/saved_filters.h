// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/person_conditions.h"

#include <QList>

namespace OrgDesk {

class Settings;

/// What a list of people is narrowed to, under a name of the person's own.
struct SavedFilter
{
    QString name;
    /// What stands in the filter field.
    QString text;
    PersonConditions conditions;

    bool operator==(const SavedFilter &) const = default;
};

/// The saved filters of one organization, by their names. They stand in the settings; one that
/// cannot be read (of a newer version) is left out, but not lost.
class SavedFilters
{
public:
    /// `organization` tells it from others; the settings outlive it.
    SavedFilters(Settings &settings, const QString &organization);

    [[nodiscard]] QList<SavedFilter> all() const;
    /// Whether another one has this name, whatever the case of its letters.
    [[nodiscard]] bool has(const QString &name) const;
    /// Adds it, or takes the place of the one with that name.
    void save(const SavedFilter &filter);
    void remove(const QString &name);

private:
    Settings &m_settings;
    QString m_key;
};

} // namespace OrgDesk
