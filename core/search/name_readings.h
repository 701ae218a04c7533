// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <span>

namespace OrgDesk {

/// What the general reading of a character gets wrong.
struct HanReading
{
    QStringView han;
    /// Set apart by blanks: "yu chi". For one character of a given name its readings instead, the
    /// likeliest first: "chang zhang".
    QStringView syllables;
};

/// Family names that are read in a way of their own; longer ones first.
[[nodiscard]] std::span<const HanReading> familyReadings();

/// Family names of two characters that are read as usual but are one word.
[[nodiscard]] std::span<const QStringView> doubleFamilies();

/// Characters that are read in given names otherwise than usual, or in more than one way.
[[nodiscard]] std::span<const HanReading> givenReadings();

/// Words, as they occur in the names of departments, in which a character is read otherwise.
[[nodiscard]] std::span<const HanReading> wordReadings();

} // namespace OrgDesk
