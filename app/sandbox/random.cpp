// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/random.h"

namespace OrgDesk::Sandbox {

namespace {

// The finalizer of SplitMix64: every input bit reaches every output bit.
quint64 mix(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

QString toHex(quint64 value)
{
    return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0'));
}

} // namespace

Random::Random(quint64 seed)
    : m_state(mix(seed + 0x9e3779b97f4a7c15ULL))
{
}

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    return mix(m_state);
}

int Random::below(int bound)
{
    return bound <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound));
}

int Random::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool Random::percent(double chance)
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53 * 100.0 < chance;
}

IdFactory::IdFactory(quint32 seed)
    : m_seed(mix(seed + 0x632be59bd9b4e019ULL))
{
}

QString IdFactory::hex32(char kind, quint64 index) const
{
    return hex16(kind, index) + toHex(mix(mix(m_seed ^ index) + static_cast<quint64>(kind) * 977));
}

QString IdFactory::hex16(char kind, quint64 index) const
{
    return toHex(mix(m_seed + mix(index + (static_cast<quint64>(kind) << 56))));
}

} // namespace OrgDesk::Sandbox
