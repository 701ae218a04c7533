// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/platform.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace OrgDesk::Test {

/// What one run of orgdesk-cli gave.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] bool isArray() const;
};

/// Runs the built orgdesk-cli against a sandbox with a data folder and a secret file of its own.
class CliProgram
{
public:
    explicit CliProgram(Credentials credentials);

    /// Runs it to its end; the exit code is -1 when it does not end in time.
    [[nodiscard]] CliRun run(const QStringList &words, const QByteArray &input = {});
    /// The same with exactly these words.
    [[nodiscard]] CliRun runPlain(const QStringList &words, const QByteArray &input = {});
    /// Starts it and returns.
    void start(QProcess &process, const QStringList &words) const;

    [[nodiscard]] QStringList connection() const;
    [[nodiscard]] QString secretFile() const { return m_folder.filePath(QStringLiteral("secret")); }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    /// The organization's folder; made when missing.
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void setCredentials(const Credentials &credentials) { m_credentials = credentials; }
    void writeSecret(const QString &secret, QFileDevice::Permissions permissions);

private:
    Credentials m_credentials;
    QTemporaryDir m_folder;
};

} // namespace OrgDesk::Test
