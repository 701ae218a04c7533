// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace OrgDesk {

/// A platform's opaque identifier that cannot be mistaken for one of another kind.
template <typename Tag> class TypedId
{
public:
    TypedId() = default;
    explicit TypedId(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    bool operator==(const TypedId &other) const = default;
    std::strong_ordering operator<=>(const TypedId &other) const
    {
        const int order = m_value.compare(other.m_value);
        return order <=> 0;
    }

    friend size_t qHash(const TypedId &id, size_t seed = 0) noexcept
    {
        return qHash(id.m_value, seed);
    }

    friend QDebug operator<<(QDebug debug, const TypedId &id) { return debug << id.m_value; }

private:
    QString m_value;
};

} // namespace OrgDesk

template <typename Tag> struct std::hash<OrgDesk::TypedId<Tag>>
{
    size_t operator()(const OrgDesk::TypedId<Tag> &id) const noexcept { return qHash(id); }
};
