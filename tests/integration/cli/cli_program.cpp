// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"

#include "core/store/organization_folder.h"
#include "tests/testlib/wait.h"

#include <QFile>
#include <QJsonDocument>

namespace OrgDesk::Test {

using namespace Qt::Literals::StringLiterals;

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

bool CliRun::isArray() const
{
    return QJsonDocument::fromJson(out).isArray();
}

CliProgram::CliProgram(Credentials credentials)
    : m_credentials(std::move(credentials))
{
    writeSecret(m_credentials.secret, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void CliProgram::writeSecret(const QString &secret, QFileDevice::Permissions permissions)
{
    QFile file(secretFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(secret.toUtf8() + '\n') < 0)
        qFatal("the test cannot write its secret file");
    file.setPermissions(permissions);
}

QStringList CliProgram::connection() const
{
    return {u"--base-url"_s,        m_credentials.baseUrl.toString(),
            u"--app-id"_s,          m_credentials.appId,
            u"--app-secret-file"_s, secretFile(),
            u"--data-dir"_s,        dataDir()};
}

QString CliProgram::organization() const
{
    return organizationFolder(dataDir(),
                              {m_credentials.platform, m_credentials.baseUrl, m_credentials.appId})
        .value_or(QString());
}

void CliProgram::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ORGDESK_CLI), words);
}

CliRun CliProgram::run(const QStringList &words, const QByteArray &input)
{
    return runPlain(connection() + words, input);
}

CliRun CliProgram::runPlain(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    start(process, words);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    CliRun result;
    if (!waitFor([&] { return process.state() == QProcess::NotRunning; }, 90s)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace OrgDesk::Test
