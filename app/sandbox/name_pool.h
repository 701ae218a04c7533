// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/random.h"

#include <QString>

#include <span>

namespace OrgDesk::Sandbox {

/// One name in the three languages that the platform knows.
struct TriName
{
    const char *zh;
    const char *ja;
    const char *en;
};

/// A person's names as they would be entered.
struct PersonName
{
    QString name;
    QString enName;
    QString mailName; ///< Latin letters and dots, for addresses.
    bool foreign = false;
};

[[nodiscard]] PersonName makePersonName(Random &random);
[[nodiscard]] QString makeJobTitle(Random &random, bool leads);
[[nodiscard]] QString makeCity(Random &random);

/// First-level departments, in the order in which a company lists them.
[[nodiscard]] std::span<const TriName> firstLevelNames();
/// What a department of the given level (2 and deeper) is called; `ordinal` keeps siblings apart.
[[nodiscard]] TriName lowerLevelName(Random &random, int level);

/// Names that have broken programs before: markup, emoji, right to left, quotes, formulas, length.
[[nodiscard]] QStringList awkwardPersonNames();
[[nodiscard]] QStringList awkwardDepartmentNames();

} // namespace OrgDesk::Sandbox
