// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace OrgDesk {

/// Reads one object strictly: a member that is missing, of another type or unknown is a problem.
/// The first problem is kept; what is read after it does not matter.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, QString &problem)
        : m_object(value.toObject())
        , m_problem(problem)
    {
        if (!value.isObject())
            fail(QStringLiteral("an object was expected"));
    }

    QJsonValue take(const QString &key)
    {
        m_known.append(key);
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            fail(QStringLiteral("\"%1\" is missing").arg(key));
        return value;
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            fail(QStringLiteral("\"%1\" is not a text").arg(key));
        return value.toString();
    }

    bool boolean(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            fail(QStringLiteral("\"%1\" is neither true nor false").arg(key));
        return value.toBool();
    }

    qint64 number(const QString &key)
    {
        bool ok = false;
        const qint64 number = text(key).toLongLong(&ok);
        if (!ok)
            fail(QStringLiteral("\"%1\" is not a number").arg(key));
        return number;
    }

    int smallNumber(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isDouble() || double(value.toInt(-1)) != value.toDouble())
            fail(QStringLiteral("\"%1\" is not a whole number").arg(key));
        return value.toInt();
    }

    /// To be called last: what nobody asked for is unknown.
    void finish()
    {
        for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
            if (!m_known.contains(member.key()))
                fail(QStringLiteral("\"%1\" is unknown").arg(member.key()));
        }
    }

    void fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }

    [[nodiscard]] QString &problem() { return m_problem; }

private:
    QJsonObject m_object;
    QString &m_problem;
    QStringList m_known;
};

} // namespace OrgDesk
