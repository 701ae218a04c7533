// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <cstdint>

namespace OrgDesk::Sandbox {

/// A small generator whose sequence depends on the seed alone, on every machine and library.
class Random
{
public:
    explicit Random(quint64 seed);

    [[nodiscard]] quint64 next();
    /// A number in [0, bound); 0 when bound is not positive.
    [[nodiscard]] int below(int bound);
    /// A number in [low, high].
    [[nodiscard]] int between(int low, int high);
    /// True with the given probability in percent.
    [[nodiscard]] bool percent(double chance);

private:
    quint64 m_state;
};

/// Identifiers that follow from a seed, a kind and an index.
class IdFactory
{
public:
    explicit IdFactory(quint32 seed);

    /// 32 lower-case hex digits.
    [[nodiscard]] QString hex32(char kind, quint64 index) const;
    /// 16 lower-case hex digits.
    [[nodiscard]] QString hex16(char kind, quint64 index) const;

private:
    quint64 m_seed;
};

} // namespace OrgDesk::Sandbox
