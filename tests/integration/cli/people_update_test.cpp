// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"

#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// person update for several people.
class CliPeopleUpdateTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldGiveEverybodyTheSameValues();
    void shouldGoOnAfterARefusalAndSayWho();
    void shouldTakeThePeopleFromAFile();
    void shouldHandThePlanToAWindow();
    void shouldSendNothingForAWrongValue();
    void shouldTellWrongUsage_data();
    void shouldTellWrongUsage();

private:
    /// Active ones, so that the platform lets them be edited.
    [[nodiscard]] QStringList people(int count);
    [[nodiscard]] QString workStation(const QString &id);
    void refuseTheSecond();
    CliRun update(const QStringList &ids, const QString &setting);

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<CliProgram> m_cli;
};

void CliPeopleUpdateTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_cli = std::make_unique<CliProgram>(m_organization->credentials());
}

void CliPeopleUpdateTest::cleanup()
{
    m_cli.reset();
    m_organization.reset();
}

QStringList CliPeopleUpdateTest::people(int count)
{
    QStringList ids;
    const QJsonArray all = m_cli->run({u"members"_s, u"--json"_s}).array();
    for (const QJsonValue &person : all) {
        if (person[u"status"_s].toString() == u"active"_s && ids.size() < count)
            ids.append(person[u"open_id"_s].toString());
    }
    return ids;
}

QString CliPeopleUpdateTest::workStation(const QString &id)
{
    const QJsonArray all = m_organization->control().get(u"state"_s)[u"people"_s].toArray();
    for (const QJsonValue &person : all) {
        if (person[u"open_id"_s].toString() == id)
            return person[u"work_station"_s].toString();
    }
    return {};
}

void CliPeopleUpdateTest::refuseTheSecond()
{
    const QString api = u"PATCH /open-apis/contact/v3/users/:user_id"_s;
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 1}, {u"api"_s, api}}));
    QVERIFY(m_organization->control().control(
        u"fault"_s, {{u"kind"_s, u"code"_s}, {u"code"_s, 41050}, {u"api"_s, api}}));
}

CliRun CliPeopleUpdateTest::update(const QStringList &ids, const QString &setting)
{
    return m_cli->run(QStringList{u"person"_s, u"update"_s} + ids
                      + QStringList{u"--set"_s, setting});
}

void CliPeopleUpdateTest::shouldGiveEverybodyTheSameValues()
{
    const QStringList ids = people(3);
    QCOMPARE(ids.size(), 3);
    // One of them twice, which is once.
    const CliRun run = update(ids + QStringList{ids.at(0)}, u"work_station=Tower 7"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rows.at(i)[u"open_id"_s].toString(), ids.at(i));
        QCOMPARE(rows.at(i)[u"result"_s].toString(), u"done"_s);
        QVERIFY(!rows.at(i)[u"name"_s].toString().isEmpty());
        QVERIFY(rows.at(i)[u"error"_s].isNull());
        QCOMPARE(workStation(ids.at(i)), u"Tower 7"_s);
    }
    // and again: nothing is sent
    const int calls =
        m_organization->control().calls(u"PATCH /open-apis/contact/v3/users/:user_id"_s);
    QVERIFY(calls >= 3);
    const CliRun again = update(ids, u"work_station=Tower 7"_s);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.array().at(2)[u"result"_s].toString(), u"unchanged"_s);
    QCOMPARE(m_organization->control().calls(u"PATCH /open-apis/contact/v3/users/:user_id"_s),
             calls);
}

void CliPeopleUpdateTest::shouldGoOnAfterARefusalAndSayWho()
{
    const QStringList ids = people(3);
    const QString before = workStation(ids.at(1));
    refuseTheSecond();
    const CliRun run = update(ids + QStringList{u"ou_nobody"_s}, u"work_station=Annex"_s);
    // THEN the others are changed, and the exit code says that not all is done
    QCOMPARE(run.exitCode, 1);
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0)[u"result"_s].toString(), u"done"_s);
    QCOMPARE(rows.at(1)[u"result"_s].toString(), u"refused"_s);
    QCOMPARE(rows.at(1)[u"error"_s][u"code"_s].toString(), u"41050"_s);
    QVERIFY(!rows.at(1)[u"error"_s][u"log_id"_s].toString().isEmpty());
    QCOMPARE(rows.at(2)[u"result"_s].toString(), u"done"_s);
    QCOMPARE(rows.at(3)[u"result"_s].toString(), u"not_found"_s);
    QCOMPARE(rows.at(3)[u"given"_s].toString(), u"ou_nobody"_s);
    QCOMPARE(workStation(ids.at(1)), before);
    QCOMPARE(workStation(ids.at(2)), u"Annex"_s);
    QVERIFY(run.err.contains("41050"));
    QVERIFY(run.err.contains("ou_nobody"));
}

void CliPeopleUpdateTest::shouldTakeThePeopleFromAFile()
{
    const QStringList ids = people(3);
    QFile file(m_cli->filePath(u"ids"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As another system's editor writes it.
    file.write("\xEF\xBB\xBF" + ids.at(0).toUtf8() + "\r\n\r\n " + ids.at(1).toUtf8());
    file.close();
    const CliRun run = update({ids.at(2), u"--ids-from"_s, file.fileName()}, u"country=JP"_s);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.array().size(), 3);
    // A list of one is a list all the same.
    const CliRun one = m_cli->run(
        {u"person"_s, u"update"_s, u"--ids-from"_s, file.fileName(), u"--set"_s, u"country=CN"_s});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one.array().size(), 2);
}

void CliPeopleUpdateTest::shouldHandThePlanToAWindow()
{
    // GIVEN a window on the same folder
    const QStringList ids = people(3);
    OpenOptions options = m_organization->openOptions();
    options.folder = m_cli->organization();
    Workspace window(options, SandboxOrganization::factory());
    QVERIFY(!errorOfOpening(window));
    refuseTheSecond();
    // THEN the window goes on after the refusal too
    const CliRun run = update(ids, u"work_station=Beside"_s);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.array().at(1)[u"result"_s].toString(), u"refused"_s);
    QCOMPARE(run.array().at(2)[u"result"_s].toString(), u"done"_s);
    QCOMPARE(workStation(ids.at(2)), u"Beside"_s);
}

void CliPeopleUpdateTest::shouldSendNothingForAWrongValue()
{
    const QStringList ids = people(2);
    const QString before = workStation(ids.at(0));
    const CliRun run = m_cli->run(
        QStringList{u"person"_s, u"update"_s} + ids
        + QStringList{u"--set"_s, u"work_station=X"_s, u"--set"_s, u"join_time=yesterday"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(workStation(ids.at(0)), before);
}

void CliPeopleUpdateTest::shouldTellWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList update{u"person"_s, u"update"_s};
    const QStringList set{u"--set"_s, u"country=JP"_s};
    QTest::newRow("nobody") << update + set;
    QTest::newRow("nothing to set") << update + QStringList{u"ou_1"_s, u"ou_2"_s};
    QTest::newRow("one picture for several")
        << update + QStringList{u"ou_1"_s, u"ou_2"_s, u"--picture"_s, u"face.png"_s};
    QTest::newRow("no such file") << update + QStringList{u"--ids-from"_s, u"/nonexistent/ids"_s}
            + set;
    QTest::newRow("an empty file") << update + QStringList{u"--ids-from"_s, u"/dev/null"_s} + set;
    QTest::newRow("several of another command")
        << QStringList{u"person"_s, u"show"_s, u"ou_1"_s, u"ou_2"_s};
}

void CliPeopleUpdateTest::shouldTellWrongUsage()
{
    QFETCH(const QStringList, words);
    const CliRun run = m_cli->run(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
}

ORGDESK_TEST(CliPeopleUpdateTest)

#include "people_update_test.moc"
