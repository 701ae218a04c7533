// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// Each wrong thing gets a clear message and its exit code; nothing is lost.
class CliBadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldTellWrongUsage_data();
    void shouldTellWrongUsage();
    void shouldGiveHelpAndVersion();
    void shouldTakeTheSecretFromSafePlacesOnly();
    void shouldFailWithAMessage_data();
    void shouldFailWithAMessage();
    void shouldTellAWrongSecret();
    void shouldEndSoonWhenNothingListens();
    void shouldTellWhichProxyDoesNotAnswer();
    void shouldTakeNoProxyPasswordFromTheCommandLine();
    void shouldTellMissingPermissions();
    void shouldTellWhatThePlatformLeavesOut();
    void shouldSayWhichIdIsUnknown();
    void shouldTellThatTheFolderCannotBeUsed();
    void shouldLeaveANewerMirrorAlone();
    void shouldReadADamagedMirrorAnew();
    void shouldNotBelieveAShrunkenAnswer();
    void shouldSpeakTheLanguageAskedFor();

private:
    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<CliProgram> m_cli;
};

void CliBadInputTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_cli = std::make_unique<CliProgram>(m_organization->credentials());
}

void CliBadInputTest::cleanup()
{
    m_cli.reset();
    m_organization.reset();
}

void CliBadInputTest::shouldTellWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no command") << QStringList{u"--app-id"_s, u"cli_1"_s};
    QTest::newRow("unknown command") << QStringList{u"--app-id"_s, u"cli_1"_s, u"dance"_s};
    QTest::newRow("unknown option")
        << QStringList{u"--app-id"_s, u"cli_1"_s, u"sync"_s, u"--faster"_s};
    QTest::newRow("a secret as a word")
        << QStringList{u"--app-id"_s, u"cli_1"_s, u"--app-secret"_s, u"x"_s, u"sync"_s};
    QTest::newRow("option of another command")
        << QStringList{u"--app-id"_s, u"cli_1"_s, u"sync"_s, u"--recursive"_s};
    QTest::newRow("no app") << QStringList{u"sync"_s};
    QTest::newRow("plain http elsewhere") << QStringList{u"--app-id"_s, u"cli_1"_s, u"--base-url"_s,
                                                         u"http://example.com"_s, u"sync"_s};
    QTest::newRow("no address") << QStringList{u"--app-id"_s, u"cli_1"_s, u"--base-url"_s,
                                               u"nonsense"_s, u"sync"_s};
    QTest::newRow("unknown platform")
        << QStringList{u"--app-id"_s, u"cli_1"_s, u"--platform"_s, u"slate"_s, u"sync"_s};
    QTest::newRow("no proxy") << QStringList{u"--app-id"_s, u"cli_1"_s, u"--proxy"_s,
                                             u"proxy.example.com"_s, u"sync"_s};
    QTest::newRow("proxy without a port") << QStringList{u"--app-id"_s, u"cli_1"_s, u"--proxy"_s,
                                                         u"http://proxy.example.com"_s, u"sync"_s};
    QTest::newRow("a word too many")
        << QStringList{u"--app-id"_s, u"cli_1"_s, u"sync"_s, u"twice"_s};
}

void CliBadInputTest::shouldTellWrongUsage()
{
    QFETCH(const QStringList, words);
    const CliRun run = m_cli->runPlain(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("orgdesk-cli: "));
}

void CliBadInputTest::shouldGiveHelpAndVersion()
{
    const CliRun help = m_cli->runPlain({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("department move ID"));
    const CliRun ofCommand = m_cli->runPlain({u"department"_s, u"create"_s, u"--help"_s});
    QCOMPARE(ofCommand.exitCode, 0);
    QVERIFY(ofCommand.out.contains("--parent"));
    QVERIFY(!ofCommand.out.contains("--recursive"));
    const CliRun version = m_cli->runPlain({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("orgdesk-cli "));
}

void CliBadInputTest::shouldTakeTheSecretFromSafePlacesOnly()
{
    const Credentials credentials = m_organization->credentials();
    const QStringList words{u"--base-url"_s, credentials.baseUrl.toString(),
                            u"--app-id"_s,   credentials.appId,
                            u"--data-dir"_s, m_cli->dataDir()};
    // standard input
    const CliRun piped =
        m_cli->runPlain(words + QStringList{u"--app-secret-file"_s, u"-"_s, u"sync"_s},
                        credentials.secret.toUtf8() + '\n');
    QCOMPARE(piped.exitCode, 0);
    // the environment
    qputenv("ORGDESK_APP_SECRET", credentials.secret.toUtf8());
    const CliRun fromEnvironment = m_cli->runPlain(words + QStringList{u"sync"_s});
    qunsetenv("ORGDESK_APP_SECRET");
    QCOMPARE(fromEnvironment.exitCode, 0);
    // nowhere
    const CliRun none = m_cli->runPlain(words + QStringList{u"sync"_s});
    QCOMPARE(none.exitCode, 2);
    // a file that others can read is accepted with a warning
    m_cli->writeSecret(credentials.secret,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const CliRun open = m_cli->run({u"sync"_s});
    QCOMPARE(open.exitCode, 0);
    QVERIFY(!open.err.isEmpty());
}

void CliBadInputTest::shouldFailWithAMessage_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"status", "html", "empty", "truncated", "other-shape"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void CliBadInputTest::shouldFailWithAMessage()
{
    QFETCH(const QString, fault);
    QVERIFY(m_organization->control().control(
        u"fault"_s,
        {{u"kind"_s, fault}, {u"api"_s, u"contact"_s}, {u"status"_s, 500}, {u"count"_s, 100'000}}));
    QElapsedTimer timer;
    timer.start();
    const CliRun run = m_cli->run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("orgdesk-cli: "));
    QVERIFY(timer.elapsed() < 60'000);
    // AND the next one, without the fault, works
    QVERIFY(m_organization->control().control(u"clear-faults"_s));
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
}

void CliBadInputTest::shouldTellAWrongSecret()
{
    m_cli->writeSecret(u"wrong"_s, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const CliRun run = m_cli->run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("App Secret") || run.err.contains("App ID"));
    QVERIFY(!run.err.contains("wrong\n"));
}

void CliBadInputTest::shouldTellWhichProxyDoesNotAnswer()
{
    // GIVEN a proxy that nobody runs
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QString proxy = u"127.0.0.1:%1"_s.arg(unused.serverPort());
    unused.close();
    const QStringList through{u"--proxy"_s, u"http://"_s + proxy};
    // THEN this machine is reached all the same
    QCOMPARE(m_cli->run(through + QStringList{u"sync"_s}).exitCode, 0);
    // AND what lies beyond is not, and the proxy is named
    Credentials beyond = m_organization->credentials();
    beyond.baseUrl = QUrl(u"https://open.example.test"_s);
    m_cli->setCredentials(beyond);
    const CliRun run = m_cli->run(through + QStringList{u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("The proxy cannot be used."), run.err.constData());
    QVERIFY(run.err.contains(proxy.toUtf8()));
}

void CliBadInputTest::shouldTakeNoProxyPasswordFromTheCommandLine()
{
    const CliRun run =
        m_cli->run({u"--proxy"_s, u"http://anna:hunter2@proxy.example.com:3128"_s, u"sync"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains("ORGDESK_PROXY_PASSWORD"));
    QVERIFY(!run.err.contains("hunter2"));
}

void CliBadInputTest::shouldEndSoonWhenNothingListens()
{
    Credentials credentials = m_organization->credentials();
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    credentials.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(unused.serverPort()));
    unused.close();
    m_cli->setCredentials(credentials);
    QElapsedTimer timer;
    timer.start();
    const CliRun run = m_cli->run({u"departments"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void CliBadInputTest::shouldTellMissingPermissions()
{
    QVERIFY(m_organization->control().control(u"grant"_s, {{u"permissions"_s, QJsonArray{}}}));
    const CliRun run = m_cli->run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("contact:contact"), run.err.constData());
}

void CliBadInputTest::shouldTellWhatThePlatformLeavesOut()
{
    // GIVEN lists that may be read, names that may not
    QVERIFY(m_organization->control().control(
        u"grant"_s, {{u"permissions"_s, QJsonArray{u"contact:contact.base:readonly"_s}}}));
    const CliRun run = m_cli->run({u"departments"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 30);
    QVERIFY2(run.err.contains("contact:department.base:readonly"), run.err.constData());
}

void CliBadInputTest::shouldSayWhichIdIsUnknown()
{
    const QList<QStringList> commands{{u"members"_s, u"--department"_s, u"od-nope"_s},
                                      {u"department"_s, u"delete"_s, u"od-nope"_s}};
    for (const QStringList &command : commands) {
        const CliRun run = m_cli->run(command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("not found") && run.err.contains("od-nope"), run.err.constData());
    }
}

void CliBadInputTest::shouldTellThatTheFolderCannotBeUsed()
{
    QFile inTheWay(m_cli->dataDir());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const CliRun run = m_cli->run({u"sync"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.startsWith("orgdesk-cli: "));
}

void CliBadInputTest::shouldLeaveANewerMirrorAlone()
{
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(m_cli->organization() + u"/mirror.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version = 4711"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    for (const QStringList &words :
         {QStringList{u"departments"_s, u"--json"_s}, QStringList{u"sync"_s}}) {
        const CliRun run = m_cli->run(words);
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
    }
    QVERIFY(QFile::exists(m_cli->organization() + u"/mirror.sqlite"_s));
}

void CliBadInputTest::shouldReadADamagedMirrorAnew()
{
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QFile mirror(m_cli->organization() + u"/mirror.sqlite"_s);
    QVERIFY(mirror.open(QIODevice::WriteOnly));
    mirror.write(QByteArray(8192, 'x'));
    mirror.close();
    const CliRun run = m_cli->run({u"departments"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 30);
    QVERIFY(!run.err.isEmpty());
}

void CliBadInputTest::shouldNotBelieveAShrunkenAnswer()
{
    // GIVEN that most people are gone while nobody listened
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    const QJsonArray people = m_organization->control().get(u"state"_s)[u"people"_s].toArray();
    for (qsizetype i = 100; i < people.size(); ++i)
        m_organization->control().mutate(u"user.delete"_s, people[i][u"open_id"_s].toString());
    // WHEN
    const CliRun held = m_cli->run({u"sync"_s});
    // THEN it fails and names the counts
    QCOMPARE(held.exitCode, 1);
    QVERIFY2(held.err.contains("200") && held.err.contains("300"), held.err.constData());
    QCOMPARE(m_cli->run({u"members"_s, u"--json"_s}).array().size(), 300);
    // AND applies them when it is told to
    QCOMPARE(m_cli->run({u"sync"_s, u"--accept-removals"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"members"_s, u"--json"_s}).array().size(), 100);
}

void CliBadInputTest::shouldSpeakTheLanguageAskedFor()
{
    const CliRun english = m_cli->runPlain({u"--language"_s, u"en"_s, u"--help"_s});
    const CliRun unknown =
        m_cli->runPlain({u"--app-id"_s, u"cli_1"_s, u"--language"_s, u"tlh"_s, u"sync"_s});
    QVERIFY(english.out.contains("Commands:"));
    QCOMPARE(unknown.exitCode, 2);
}

ORGDESK_TEST(CliBadInputTest)
#include "bad_input_test.moc"
