// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringView>

#include <concepts>

namespace OrgDesk::Sandbox {

/// Writes JSON straight into bytes. QJsonDocument would build a tree for each answer, which
/// costs most of the time of a page of fifty people.
class JsonWriter
{
public:
    JsonWriter() = default;
    explicit JsonWriter(qsizetype reserve) { m_out.reserve(reserve); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// Keys are our own and need no escaping.
    JsonWriter &key(const char *name);
    JsonWriter &string(QStringView value);
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value);
    /// JSON that is ready.
    JsonWriter &raw(const QByteArray &json);

    JsonWriter &field(const char *name, QStringView value) { return key(name).string(value); }
    JsonWriter &field(const char *name, qint64 value) { return key(name).number(value); }
    JsonWriter &field(const char *name, int value) { return key(name).number(value); }
    /// A template, because a literal of text would rather turn into a bool than into a QStringView.
    template <std::same_as<bool> Bool> JsonWriter &field(const char *name, Bool value)
    {
        return key(name).boolean(value);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_out; }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void separate();

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace OrgDesk::Sandbox
