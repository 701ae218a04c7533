// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/store/try.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace OrgDesk {

/// The rows of one executed statement, from before the first. The statement is free for its next
/// use, and its locks are gone, when the object goes.
class Rows
{
public:
    explicit Rows(QSqlQuery &query)
        : m_query(&query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&other) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows();

    /// Goes to the next row; false behind the last, and when reading failed: see end().
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        return m_query->value(column).toByteArray();
    }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    /// How many rows the statement inserted, changed or deleted.
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }
    /// The key of the row that the statement inserted.
    [[nodiscard]] qint64 insertedKey() const { return m_query->lastInsertId().toLongLong(); }
    /// After the last row: whether reading them went well.
    [[nodiscard]] Result<void> end() const;

private:
    QSqlQuery *m_query;
};

/// How a database is opened.
enum class Durability {
    Cache, ///< synchronous NORMAL: the last commits may be lost with the power, never the
           ///< soundness.
    Record, ///< synchronous FULL: a commit is on the disk when it returns.
    ReadOnly, ///< Never writes; the file must exist.
};

/// One SQLite connection with OrgDesk's settings (write-ahead log, secure_delete, foreign keys,
/// nothing temporary on the disk), used on the thread that opened it. Failures are Errors:
/// StoreReadOnly, StoreFull, StoreCorrupt, StoreInUse (busy), StoreFailed.
class Database
{
public:
    /// The file is created for the owner only; its folder must exist.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file,
                                                                Durability durability);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Prepares (once for each text), binds the values in their order and executes. A second use
    /// of the same text ends the Rows of the first.
    [[nodiscard]] Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /// As query(), for a statement without rows.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid when there is no row.
    [[nodiscard]] Result<QVariant> single(const QString &sql, const QVariantList &values = {});

    /// PRAGMA user_version.
    [[nodiscard]] Result<int> version();
    [[nodiscard]] Result<void> setVersion(int version);
    /// Brings the write-ahead log into the database and cuts it to nothing. StoreInUse at once
    /// when a reader holds it.
    [[nodiscard]] Result<void> truncateLog();
    /// Writes the file anew, outside a transaction. secure_delete clears a row where it is deleted,
    /// but not the copies that SQLite leaves behind when it moves rows between pages; a new file
    /// has none. Takes about 15 ms for each MB in use.
    [[nodiscard]] Result<void> rewrite();
    /// Bytes in use.
    [[nodiscard]] Result<qint64> size();
    /// PRAGMA quick_check; StoreCorrupt with the first finding.
    [[nodiscard]] Result<void> check();

private:
    Database(QSqlDatabase database, QString name);
    [[nodiscard]] Result<void> configure(Durability durability);

    QSqlDatabase m_database;
    QString m_name;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class Kind { Write, Read };

    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace OrgDesk
