// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QDirIterator>
#include <QImage>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// The program orgdesk from outside: its words, its exit codes, one window for each folder.
class DesktopProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldGiveHelpWithoutAScreen();
    void shouldTellWrongUsage_data();
    void shouldTellWrongUsage();
    void shouldSaveAPictureAfterTheFirstSync();
    void shouldSayWhyThereIsNoPicture();
    void shouldBringTheFirstWindowToTheFront();
    void shouldRememberNothingOfTheCommandLine();
    void shouldOpenTheDemoFreshEachTime();

private:
    void start(QProcess &process, const QStringList &words) const;
    [[nodiscard]] int runToEnd(const QStringList &words, QByteArray *err = nullptr) const;

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<CliProgram> m_cli;
};

void DesktopProgramTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_cli = std::make_unique<CliProgram>(m_organization->credentials());
}

void DesktopProgramTest::cleanup()
{
    m_cli.reset();
    m_organization.reset();
}

void DesktopProgramTest::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_cli->filePath({}));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_cli->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_cli->filePath(u"share"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ORGDESK_DESKTOP), words);
}

int DesktopProgramTest::runToEnd(const QStringList &words, QByteArray *err) const
{
    QProcess process;
    start(process, words);
    if (!waitFor([&] { return process.state() == QProcess::NotRunning; }, 60s)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    if (err)
        *err = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void DesktopProgramTest::shouldGiveHelpWithoutAScreen()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ORGDESK_DESKTOP), {u"--help"_s});
    QVERIFY(waitFor([&] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--demo"));
}

void DesktopProgramTest::shouldTellWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a secret as a word") << QStringList{u"--app-secret"_s, u"x"_s};
    QTest::newRow("unknown size") << QStringList{u"--demo=huge"_s};
    QTest::newRow("a stray word") << QStringList{u"open"_s};
    QTest::newRow("demo and app") << QStringList{u"--demo"_s, u"--app-id"_s, u"cli_1"_s};
    QTest::newRow("plain http") << QStringList{u"--app-id"_s, u"cli_1"_s, u"--base-url"_s,
                                               u"http://example.com"_s};
    QTest::newRow("no secret") << QStringList{u"--app-id"_s, u"cli_1"_s};
}

void DesktopProgramTest::shouldTellWrongUsage()
{
    QFETCH(const QStringList, words);
    QByteArray err;
    QCOMPARE(runToEnd(words, &err), 2);
    QVERIFY(err.contains("orgdesk: "));
}

void DesktopProgramTest::shouldSaveAPictureAfterTheFirstSync()
{
    const QString file = m_cli->filePath(u"window.png"_s);
    QByteArray err;
    const int code = runToEnd(m_cli->connection() + QStringList{u"--screenshot"_s, file}, &err);
    QVERIFY2(code == 0, err.constData());
    const QImage picture(file);
    QVERIFY(picture.width() > 600 && picture.height() > 400);
    // AND the mirror is complete
    const CliRun members = m_cli->run({u"members"_s, u"--json"_s});
    QCOMPARE(members.array().size(), 300);
}

void DesktopProgramTest::shouldSayWhyThereIsNoPicture()
{
    QByteArray err;
    const QString file = u"/nowhere/window.png"_s;
    QCOMPARE(runToEnd(m_cli->connection() + QStringList{u"--screenshot"_s, file}, &err), 1);
    QVERIFY(err.contains("/nowhere/window.png"));
}

void DesktopProgramTest::shouldBringTheFirstWindowToTheFront()
{
    // GIVEN a window
    QProcess first;
    start(first, m_cli->connection());
    QVERIFY(waitFor([&] { return QFile::exists(m_cli->organization() + u"/engine.address"_s); }));
    // WHEN a second one is started on the same folder
    QByteArray err;
    QCOMPARE(runToEnd(m_cli->connection(), &err), 0);
    QVERIFY2(err.contains("open already"), err.constData());
    // THEN the first goes on, until it is asked to close
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(waitFor([&] { return first.state() == QProcess::NotRunning; }));
    QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!QFile::exists(m_cli->organization() + u"/engine.address"_s));
}

void DesktopProgramTest::shouldRememberNothingOfTheCommandLine()
{
    const QString file = m_cli->filePath(u"window.png"_s);
    QCOMPARE(runToEnd(m_cli->connection() + QStringList{u"--screenshot"_s, file}), 0);
    QVERIFY(QFile::remove(m_cli->secretFile()));
    QCOMPARE(fileHolding(m_cli->filePath({}), m_organization->credentials().secret), QString());
    // AND the next start without words has no organization to reopen
    QByteArray err;
    QCOMPARE(runToEnd({u"--screenshot"_s, file}, &err), 1);
}

void DesktopProgramTest::shouldOpenTheDemoFreshEachTime()
{
    const QString file = m_cli->filePath(u"demo.png"_s);
    for (int start = 0; start < 2; ++start) {
        QFile::remove(file);
        QByteArray err;
        const int code = runToEnd({u"--demo"_s, u"small"_s, u"--screenshot"_s, file}, &err);
        QVERIFY2(code == 0, err.constData());
        QVERIFY(QFile::exists(file));
    }
    // Nothing of it stays in the place for real organizations.
    QDirIterator data(m_cli->filePath(u"share"_s), {u"mirror.sqlite"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    QVERIFY(!data.hasNext());
}

ORGDESK_TEST(DesktopProgramTest)
#include "desktop_program_test.moc"
