// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/store/store_files.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html), the low byte of the extended ones.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyCode = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};
// A write that failed for another reason than a full disk: a quota, a limit on the size of files.
constexpr int inputOutputWrite = 10 | (3 << 8);
// How long a statement waits for another connection, in milliseconds.
constexpr int busyTimeout = 5000;

ErrorKind kindOf(int code)
{
    if (code == inputOutputWrite)
        return ErrorKind::StoreFull;
    switch (code & 0xff) {
    case Permission:
    case ReadOnlyCode:
        return ErrorKind::StoreReadOnly;
    case Busy:
    case Locked:
        return ErrorKind::StoreInUse;
    case Full:
        return ErrorKind::StoreFull;
    case Corrupt:
    case NotADatabase:
        return ErrorKind::StoreCorrupt;
    default:
        return ErrorKind::StoreFailed;
    }
}

// The text is SQLite's own: values are bound, so it holds none of them.
Error toError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString cause =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    Error result = makeError(kindOf(isNumber ? code : 0), cause);
    result.code = error.nativeErrorCode();
    if (result.kind == ErrorKind::StoreInUse)
        result.retry = Retry::Later;
    return result;
}

// A file that cannot be opened says nothing of why; its folder does.
Error openError(const QString &file, Error error)
{
    const bool unclear = error.kind == ErrorKind::StoreFailed;
    if (unclear && QFileInfo(file).isDir())
        error.detail = u"a folder stands in the place of the database"_s;
    else if (unclear && !canWriteIn(QFileInfo(file).absolutePath()))
        error.kind = ErrorKind::StoreReadOnly;
    return error;
}

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"orgdesk-"_s + QString::number(++count);
}

// Null texts would be bound as NULL, which the tables refuse.
QVariant boundValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(u""_s);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray(""));
    return value;
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<void> Rows::end() const
{
    if (m_query->lastError().type() != QSqlError::NoError)
        return failure(toError(m_query->lastError()));
    return {};
}

Database::Database(QSqlDatabase database, QString name)
    : m_database(std::move(database))
    , m_name(std::move(name))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Durability durability)
{
    if (durability != Durability::ReadOnly) {
        // SQLite gives its companions the permissions of the database.
        ORGDESK_TRY(createOwnersFile(file));
    } else if (!QFileInfo::exists(file)) {
        return failure(ErrorKind::StoreFailed, u"there is no database yet"_s);
    }
    const QString name = nextName();
    std::unique_ptr<Database> database(
        new Database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), name));
    // No copy of it may outlive the object, which takes it off Qt's list.
    QSqlDatabase &connection = database->m_database;
    connection.setDatabaseName(file);
    const QString busyOption = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    connection.setConnectOptions(
        durability == Durability::ReadOnly ? u"QSQLITE_OPEN_READONLY;"_s + busyOption : busyOption);
    if (!connection.open())
        return failure(openError(file, toError(connection.lastError())));
    if (auto configured = database->configure(durability); !configured)
        return failure(openError(file, std::move(configured.error())));
    return database;
}

Result<void> Database::configure(Durability durability)
{
    QStringList settings{u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA foreign_keys = ON"_s};
    if (durability == Durability::ReadOnly) {
        settings << u"PRAGMA cache_size = -32000"_s;
    } else {
        settings << u"PRAGMA secure_delete = ON"_s << u"PRAGMA journal_mode = WAL"_s
                 << u"PRAGMA cache_size = -16000"_s
                 // Smaller steps than SQLite's own, because each makes one commit wait.
                 << u"PRAGMA wal_autocheckpoint = 400"_s
                 << (durability == Durability::Record ? u"PRAGMA synchronous = FULL"_s
                                                      : u"PRAGMA synchronous = NORMAL"_s);
    }
    for (const QString &setting : std::as_const(settings)) {
        QSqlQuery query(m_database);
        if (!query.exec(setting))
            return failure(toError(query.lastError()));
    }
    // The first real read finds out what is no database at all.
    return single(u"SELECT count(*) FROM sqlite_schema"_s).map([](const QVariant &) {});
}

Result<Rows> Database::query(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &known = m_statements[sql];
    if (!known) {
        auto prepared = std::make_unique<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            const Error error = toError(prepared->lastError());
            qCWarning(logStore) << "statement refused:" << error.detail;
            m_statements.erase(sql);
            return failure(error);
        }
        known = std::move(prepared);
    }
    for (qsizetype at = 0; at < values.size(); ++at)
        known->bindValue(int(at), boundValue(values.at(at)));
    if (!known->exec()) {
        Error error = toError(known->lastError());
        known->finish();
        return failure(std::move(error));
    }
    return Rows(*known);
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return failure(std::move(rows.error()));
    return {};
}

Result<QVariant> Database::single(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(toError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(boundValue(value));
    if (!query.exec())
        return failure(toError(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().type() != QSqlError::NoError)
        return failure(toError(query.lastError()));
    return QVariant();
}

Result<int> Database::version()
{
    return single(u"PRAGMA user_version"_s).map([](const QVariant &value) {
        return value.toInt();
    });
}

Result<void> Database::setVersion(int version)
{
    return execute(u"PRAGMA user_version = "_s + QString::number(version));
}

Result<void> Database::truncateLog()
{
    // Whoever asks can come back later; the engine's thread must not wait for a reader.
    const auto hurried = single(u"PRAGMA busy_timeout = 0"_s);
    const auto busy = single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const auto patient = single(u"PRAGMA busy_timeout = %1"_s.arg(busyTimeout));
    if (!hurried || !patient)
        return failure(hurried ? patient.error() : hurried.error());
    if (!busy)
        return failure(busy.error());
    if (busy->toInt() != 0)
        return failure(ErrorKind::StoreInUse, u"a reader holds the write-ahead log"_s,
                       Retry::Later);
    return {};
}

Result<void> Database::rewrite()
{
    return execute(u"VACUUM"_s);
}

Result<qint64> Database::size()
{
    return single(u"SELECT (SELECT page_count FROM pragma_page_count)"
                  " - (SELECT freelist_count FROM pragma_freelist_count)"_s)
        .and_then([this](const QVariant &pages) {
            return single(u"PRAGMA page_size"_s).map([&](const QVariant &bytes) {
                return pages.toLongLong() * bytes.toLongLong();
            });
        });
}

Result<void> Database::check()
{
    const auto finding = single(u"PRAGMA quick_check(1)"_s);
    if (!finding)
        return failure(finding.error());
    if (finding->toString() != u"ok")
        return failure(ErrorKind::StoreCorrupt, u"quick_check failed"_s);
    return {};
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    ORGDESK_TRY(database.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // A full disk may have ended it already; then there is nothing to roll back.
    if (m_database)
        static_cast<void>(m_database->execute(u"ROLLBACK"_s));
}

Result<void> Transaction::commit()
{
    ORGDESK_TRY(m_database->execute(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace OrgDesk
