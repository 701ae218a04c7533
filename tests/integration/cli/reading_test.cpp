// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// What the reading commands print.
class CliReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldSyncFirstWhenThereIsNoMirror();
    void shouldFindPeopleAndDepartments();
    void shouldTellWhichPermissionIsMissing();
    void shouldReadTheMirrorWithoutNetworkOrSecret();
    void shouldListOnlyWhoMeetsTheConditions();
    void shouldPrintDepartments();
    void shouldPrintPeople();
    void shouldPrintPeopleOfADepartmentByEitherId();
    void shouldExport();
    void shouldNotTellOfThePlaceForSharedPeople();
    void shouldPrintNamesInOneLine();
    void shouldFailWhenTheOutputCannotBeWritten_data();
    void shouldFailWhenTheOutputCannotBeWritten();
    void shouldWatchUntilInterrupted();
    void shouldListWhatHasHappened();
    void shouldRefuseATimeThatIsNone();
    void shouldEndWatchingWhenTheOutputCannotBeWritten();
    void shouldTellPassingTroubleOnceWhileWatching();
    void shouldEndWatchingWhenTheChannelHasEndedForGood();

private:
    [[nodiscard]] QJsonArray truth(const QString &what);
    /// Changes something until the condition holds: the first changes may come before the
    /// connection stands.
    template <typename Condition> [[nodiscard]] bool changeUntil(Condition condition);

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<CliProgram> m_cli;
};

void CliReadingTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_cli = std::make_unique<CliProgram>(m_organization->credentials());
}

void CliReadingTest::cleanup()
{
    m_cli.reset();
    m_organization.reset();
}

QJsonArray CliReadingTest::truth(const QString &what)
{
    return m_organization->control().get(u"state"_s)[what].toArray();
}

void CliReadingTest::shouldSyncFirstWhenThereIsNoMirror()
{
    const CliRun run = m_cli->run({u"departments"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.isArray());
    QCOMPARE(run.array().size(), 30);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void CliReadingTest::shouldReadTheMirrorWithoutNetworkOrSecret()
{
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    m_organization->stop();
    QVERIFY(QFile::remove(m_cli->secretFile()));
    const CliRun run = m_cli->run({u"members"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 300);
}

void CliReadingTest::shouldListOnlyWhoMeetsTheConditions()
{
    const auto count = [this](const QStringList &options) {
        return m_cli->run(QStringList{u"members"_s, u"--json"_s} + options).array().size();
    };
    const QJsonArray people = truth(u"people"_s);
    const auto interns = std::count_if(people.begin(), people.end(), [](const QJsonValue &person) {
        return person[u"employee_type"_s].toInt() == 2;
    });
    QCOMPARE(count({u"--employee-type"_s, u"intern"_s}), interns);
    const auto frozen = std::count_if(people.begin(), people.end(), [](const QJsonValue &person) {
        return person[u"status"_s][u"is_frozen"_s].toBool();
    });
    QCOMPARE(count({u"--status"_s, u"frozen"_s}), frozen);
    const auto lonely = std::count_if(people.begin(), people.end(), [](const QJsonValue &person) {
        return person[u"leader_user_id"_s].toString().isEmpty();
    });
    QCOMPARE(count({u"--no-manager"_s}), lonely);
    QCOMPARE(count({u"--joined-from"_s, u"2300-01-01"_s}), 0);
    // A slip is refused, not taken for "everybody".
    for (const QStringList &slip :
         {QStringList{u"--status"_s, u"freezing"_s}, QStringList{u"--joined-to"_s, u"yesterday"_s},
          QStringList{u"--employee-type"_s, u"pirate"_s}})
        QCOMPARE(m_cli->run(QStringList{u"members"_s} + slip).exitCode, 1);
}

void CliReadingTest::shouldPrintDepartments()
{
    const QJsonArray printed = m_cli->run({u"departments"_s, u"--json"_s}).array();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &department : printed)
        byId.insert(department[u"open_id"_s].toString(), department.toObject());
    const QJsonArray departments = truth(u"departments"_s);
    QCOMPARE(byId.size(), departments.size());
    for (const QJsonValue &wanted : departments) {
        const QJsonObject got = byId.value(wanted[u"open_department_id"_s].toString());
        QCOMPARE(got.keys(),
                 (QStringList{u"chat"_s, u"chat_employee_types"_s, u"chat_id"_s, u"hrbp_ids"_s,
                              u"i18n_name"_s, u"id"_s, u"leader_id"_s, u"leader_ids"_s,
                              u"member_count"_s, u"name"_s, u"open_id"_s, u"order"_s,
                              u"parent_id"_s, u"path"_s, u"unit_id"_s}));
        QCOMPARE(got[u"hrbp_ids"_s].toArray(), wanted[u"department_hrbps"_s].toArray());
        QCOMPARE(got[u"unit_id"_s].toString(), wanted[u"unit_ids"_s][0].toString());
        QCOMPARE(got[u"id"_s], wanted[u"department_id"_s]);
        QCOMPARE(got[u"name"_s], wanted[u"name"_s]);
        QCOMPARE(got[u"parent_id"_s], wanted[u"parent_department_id"_s]);
        QCOMPARE(got[u"i18n_name"_s], wanted[u"i18n_name"_s]);
        QVERIFY(got[u"order"_s].isDouble());
        QCOMPARE(QString::number(got[u"order"_s].toInteger()), wanted[u"order"_s].toString());
        QCOMPARE(got[u"leader_id"_s].toString(), wanted[u"leader_user_id"_s].toString());
        QCOMPARE(got[u"member_count"_s], wanted[u"member_count"_s]);
        QCOMPARE(got[u"path"_s].toArray().last(), wanted[u"name"_s]);
    }
}

void CliReadingTest::shouldPrintPeople()
{
    const QJsonArray printed = m_cli->run({u"members"_s, u"--json"_s}).array();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &person : printed)
        byId.insert(person[u"open_id"_s].toString(), person.toObject());
    const QJsonArray people = truth(u"people"_s);
    QCOMPARE(byId.size(), people.size());
    QCOMPARE(byId.size(), printed.size());
    const QSet<QString> statuses{u"active"_s, u"frozen"_s, u"not_activated"_s, u"unjoined"_s,
                                 u"exited"_s};
    for (const QJsonValue &wanted : people) {
        const QJsonObject got = byId.value(wanted[u"open_id"_s].toString());
        QCOMPARE(got.keys(),
                 (QStringList{u"departments"_s, u"email"_s, u"employee_no"_s, u"en_name"_s, u"id"_s,
                              u"job_title"_s, u"leader_id"_s, u"main_department"_s, u"mobile"_s,
                              u"name"_s, u"open_id"_s, u"status"_s}));
        QCOMPARE(got[u"id"_s], wanted[u"user_id"_s]);
        for (const QString &key :
             {u"name"_s, u"en_name"_s, u"email"_s, u"mobile"_s, u"employee_no"_s, u"job_title"_s})
            QCOMPARE(got[key].toString(), wanted[key].toString());
        QCOMPARE(got[u"leader_id"_s].toString(), wanted[u"leader_user_id"_s].toString());
        QVERIFY(statuses.contains(got[u"status"_s].toString()));
        const auto asSet = [](const QJsonArray &array) {
            const QVariantList list = array.toVariantList();
            QSet<QString> set;
            for (const QVariant &value : list)
                set.insert(value.toString());
            return set;
        };
        QCOMPARE(asSet(got[u"departments"_s].toArray()),
                 asSet(wanted[u"department_ids"_s].toArray()));
        QVERIFY(got[u"departments"_s].toArray().contains(got[u"main_department"_s]));
    }
}

void CliReadingTest::shouldPrintPeopleOfADepartmentByEitherId()
{
    const QJsonArray departments = m_cli->run({u"departments"_s, u"--json"_s}).array();
    const QJsonObject department = departments.first().toObject();
    const CliRun byStable =
        m_cli->run({u"members"_s, u"--department"_s, department[u"open_id"_s].toString(),
                    u"--recursive"_s, u"--json"_s});
    const CliRun byCustom =
        m_cli->run({u"members"_s, u"--department"_s, department[u"id"_s].toString(),
                    u"--recursive"_s, u"--json"_s});
    QCOMPARE(byStable.exitCode, 0);
    QCOMPARE(byStable.array().size(), department[u"member_count"_s].toInt());
    QCOMPARE(byCustom.array(), byStable.array());
    // AND its own members are fewer, each of them in it
    const QJsonArray direct =
        m_cli->run({u"members"_s, u"--department"_s, department[u"id"_s].toString(), u"--json"_s})
            .array();
    QVERIFY(direct.size() <= byStable.array().size());
    for (const QJsonValue &person : direct)
        QVERIFY(person[u"departments"_s].toArray().contains(department[u"open_id"_s]));
    // AND an ID that nobody has is an error
    QCOMPARE(m_cli->run({u"members"_s, u"--department"_s, u"nobody"_s, u"--json"_s}).exitCode, 1);
}

void CliReadingTest::shouldExport()
{
    const QString file = m_cli->filePath(u"people.csv"_s);
    const CliRun run = m_cli->run({u"export"_s, u"--output"_s, file, u"--columns"_s,
                                   u"open_id,name,department_path"_s, u"--header"_s, u"keys"_s});
    QCOMPARE(run.exitCode, 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbfopen_id,name,department_path\r\n"));
    QCOMPARE(bytes.count("\r\nou_"), 300);
    // AND wrong columns are wrong usage
    QCOMPARE(
        m_cli->run({u"export"_s, u"--output"_s, file, u"--columns"_s, u"shoe_size"_s}).exitCode, 2);
    // AND a file that cannot be written is a failure
    QCOMPARE(m_cli->run({u"export"_s, u"--output"_s, u"/nowhere/at/all.csv"_s}).exitCode, 1);
}

void CliReadingTest::shouldNotTellOfThePlaceForSharedPeople()
{
    // GIVEN an app that sees one person and no department
    const QString id = truth(u"people"_s).at(20)[u"open_id"_s].toString();
    QVERIFY(m_organization->control().control(u"scope"_s, {{u"users"_s, QJsonArray{id}}}));
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    const QString file = m_cli->filePath(u"people.csv"_s);
    QByteArray told;
    for (const QStringList &words :
         {QStringList{u"departments"_s, u"--json"_s}, QStringList{u"members"_s, u"--json"_s},
          QStringList{u"members"_s},
          QStringList{u"export"_s, u"--output"_s, file, u"--columns"_s,
                      u"open_id,departments,department_paths,main_department,department_path"_s}}) {
        const CliRun run = m_cli->run(words);
        QCOMPARE(run.exitCode, 0);
        told += run.out;
    }
    // THEN they tell of the person, and nothing of the mirror's own place for such people
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    told += csv.readAll();
    QVERIFY(told.startsWith("[]\n"));
    QCOMPARE(told.count(id.toUtf8()), 3);
    QVERIFY2(!told.contains("~shared"), told.constData());
    QVERIFY2(!told.contains("Shared with this app"), told.constData());
}

void CliReadingTest::shouldPrintNamesInOneLine()
{
    // GIVEN a name that would steer the terminal and make lines and columns of its own
    const DepartmentId id =
        m_organization->addDepartment(u"Red\x1b[31m\tTab\nLine\u2028\u2029\u0085\x7f"
                                      "End"_s);
    QVERIFY(!id.isEmpty());
    // WHEN
    const CliRun run = m_cli->run({u"departments"_s});
    // THEN all of that is blanks
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count('\n'), 31);
    QVERIFY2(run.out.contains("Red [31m Tab Line    End\t" + id.value().toUtf8() + '\n'),
             run.out.constData());
}

void CliReadingTest::shouldFailWhenTheOutputCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("JSON") << QStringList{u"members"_s, u"--json"_s};
    QTest::newRow("lines") << QStringList{u"departments"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("one sentence") << QStringList{u"sync"_s};
}

void CliReadingTest::shouldFailWhenTheOutputCannotBeWritten()
{
#ifdef Q_OS_LINUX
    QFETCH(const QStringList, words);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_cli->start(process, m_cli->connection() + words);
    QVERIFY(waitFor([&] { return process.state() == QProcess::NotRunning; }, 60s));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("The output could not be written: "), err.constData());
#else
    QSKIP("There is no device that is always full.");
#endif
}

template <typename Condition> bool CliReadingTest::changeUntil(Condition condition)
{
    int number = 0;
    return waitFor(
        [&] {
            m_organization->addDepartment(u"Watched %1"_s.arg(++number));
            return condition();
        },
        30s);
}

void CliReadingTest::shouldWatchUntilInterrupted()
{
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QProcess watch;
    m_cli->start(watch, m_cli->connection() + QStringList{u"watch"_s, u"--json"_s});
    QByteArray out;
    QVERIFY(changeUntil([&] {
        out += watch.readAllStandardOutput();
        return out.contains('\n');
    }));
    const QJsonObject line = QJsonDocument::fromJson(out.left(out.indexOf('\n'))).object();
    QVERIFY2(line.contains(u"department"_s), out.constData());
    QVERIFY(line[u"department"_s][u"name"_s].toString().startsWith(u"Watched"_s));
    watch.terminate();
    QVERIFY(waitFor([&] { return watch.state() == QProcess::NotRunning; }));
    QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.exitCode(), 0);
}

void CliReadingTest::shouldListWhatHasHappened()
{
    // GIVEN a colleague's change that was seen, and then an own one
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QProcess watch;
    m_cli->start(watch, m_cli->connection() + QStringList{u"watch"_s});
    QByteArray out;
    QVERIFY(changeUntil([&] {
        out += watch.readAllStandardOutput();
        return out.contains('\n');
    }));
    watch.terminate();
    QVERIFY(waitFor([&] { return watch.state() == QProcess::NotRunning; }));
    const QDateTime between = QDateTime::currentDateTimeUtc();
    QCOMPARE(
        m_cli->run({u"department"_s, u"create"_s, u"--name"_s, u"Own"_s, u"--parent"_s, u"0"_s})
            .exitCode,
        0);
    m_organization->stop();
    // WHEN
    const QJsonArray all = m_cli->run({u"events"_s, u"--json"_s}).array();
    // THEN both are there without the network, the oldest first
    QVERIFY(all.size() >= 2);
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first[u"kind"_s].toString(), u"department_created"_s);
    QVERIFY(first[u"name"_s].toString().startsWith(u"Watched"_s));
    QVERIFY(first[u"outcome"_s].isNull());
    const QJsonObject last = all.last().toObject();
    QCOMPARE(last[u"kind"_s].toString(), u"department_created"_s);
    QCOMPARE(last[u"name"_s].toString(), u"Own"_s);
    QCOMPARE(last[u"outcome"_s].toString(), u"done"_s);
    QVERIFY(last[u"sentence"_s].toString().contains(u"Own"_s));
    // AND only what happened from then on, when asked so
    const QString time = between.toString(Qt::ISODateWithMs);
    const QJsonArray later = m_cli->run({u"events"_s, u"--since"_s, time, u"--json"_s}).array();
    QVERIFY(std::none_of(later.begin(), later.end(),
                         [&](const QJsonValue &one) { return one[u"at"_s].toString() < time; }));
    QCOMPARE(later.last().toObject(), last);
    QVERIFY(!later.contains(all.first()));
    const CliRun lines = m_cli->run({u"events"_s});
    QCOMPARE(lines.out.count('\n'), all.size());
    QVERIFY(lines.out.contains("Own"));
}

void CliReadingTest::shouldRefuseATimeThatIsNone()
{
    const CliRun run = m_cli->run({u"events"_s, u"--since"_s, u"yesterday"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("\"yesterday\""), run.err.constData());
}

void CliReadingTest::shouldEndWatchingWhenTheOutputCannotBeWritten()
{
#ifdef Q_OS_LINUX
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QProcess watch;
    watch.setStandardOutputFile(u"/dev/full"_s);
    m_cli->start(watch, m_cli->connection() + QStringList{u"watch"_s});
    QVERIFY(changeUntil([&] { return watch.state() == QProcess::NotRunning; }));
    QCOMPARE(watch.exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.exitCode(), 1);
    QVERIFY(watch.readAllStandardError().contains("The output could not be written: "));
#else
    QSKIP("There is no device that is always full.");
#endif
}

void CliReadingTest::shouldTellPassingTroubleOnceWhileWatching()
{
    // GIVEN a platform that refuses the first two connections with a fault of its own
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QVERIFY(m_organization->control().control(u"long-connection"_s,
                                              {{u"endpoint_code"_s, 1000040343}, {u"count"_s, 2}}));
    QProcess watch;
    m_cli->start(watch, m_cli->connection() + QStringList{u"watch"_s});
    // THEN it is told once, and the watching goes on
    QByteArray out;
    QVERIFY(changeUntil([&] {
        out += watch.readAllStandardOutput();
        return out.contains("Watched");
    }));
    watch.terminate();
    QVERIFY(waitFor([&] { return watch.state() == QProcess::NotRunning; }));
    const QByteArray err = watch.readAllStandardError();
    QVERIFY2(err.count("The platform has a fault of its own.") == 1, err.constData());
}

void CliReadingTest::shouldEndWatchingWhenTheChannelHasEndedForGood()
{
    // GIVEN that all connections of the app are taken
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QVERIFY(m_organization->control().control(
        u"long-connection"_s, {{u"endpoint_code"_s, 1000040350}, {u"count"_s, 1000}}));
    // WHEN
    const CliRun run = m_cli->run({u"watch"_s});
    // THEN it says so: what, why, what to do
    QCOMPARE(run.exitCode, 1);
    for (const char *part : {"the live connection has ended for good", "all of them are in use",
                             "then start watch again", "1000040350"})
        QVERIFY2(run.err.contains(part), run.err.constData());
}

void CliReadingTest::shouldFindPeopleAndDepartments()
{
    const QJsonArray people = m_cli->run({u"members"_s, u"--json"_s}).array();
    const QJsonObject somebody = people.at(7).toObject();
    const QString address = somebody[u"email"_s].toString();
    QVERIFY(!address.isEmpty());
    const CliRun found = m_cli->run({u"search"_s, address, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    const QJsonObject hit = found.array().at(0).toObject();
    QCOMPARE(hit[u"kind"_s].toString(), u"person"_s);
    QCOMPARE(hit[u"open_id"_s], somebody[u"open_id"_s]);
    QCOMPARE(hit[u"matched"_s].toString(), address);
    const QJsonObject department =
        m_cli->run({u"departments"_s, u"--json"_s}).array()[0].toObject();
    const QJsonArray hits =
        m_cli->run({u"search"_s, department[u"name"_s].toString(), u"--json"_s}).array();
    QVERIFY(std::any_of(hits.begin(), hits.end(), [&](const QJsonValue &one) {
        return one[u"kind"_s].toString() == u"department"_s
            && one[u"open_id"_s].toString() == department[u"open_id"_s].toString();
    }));
    QVERIFY(m_cli->run({u"search"_s, u"nobody has this name"_s, u"--json"_s}).array().isEmpty());
    QCOMPARE(m_cli->run({u"search"_s}).exitCode, 2);
}

void CliReadingTest::shouldTellWhichPermissionIsMissing()
{
    const CliRun sound = m_cli->run({u"doctor"_s, u"--json"_s});
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.object()[u"whole_company"_s].toBool());
    QVERIFY(sound.object()[u"missing"_s].toArray().isEmpty());
    // WHEN everything may be read but the names of people
    const QJsonArray granted{
        u"contact:contact.base:readonly"_s, u"contact:department.base:readonly"_s,
        u"contact:department.organize:readonly"_s, u"contact:user.department:readonly"_s,
        u"contact:user.employee:readonly"_s};
    QVERIFY(m_organization->control().control(u"grant"_s, {{u"permissions"_s, granted}}));
    const CliRun ill = m_cli->run({u"doctor"_s, u"--json"_s});
    QCOMPARE(ill.exitCode, 0);
    QVERIFY2(ill.out.contains("contact:user.base:readonly"), ill.out.constData());
    // THEN the finding says so by stable words
    bool found = false;
    for (const QJsonValue &finding : ill.object()[u"findings"_s].toArray()) {
        if (finding[u"permissions"_s].toArray() == QJsonArray{u"contact:user.base:readonly"_s})
            found = finding[u"kind"_s] == u"fields_not_permitted"_s
                && finding[u"severity"_s] == u"error"_s
                && finding[u"fields"_s].toArray().contains(u"person.name"_s)
                && !finding[u"next"_s].toString().isEmpty();
    }
    QVERIFY2(found, ill.out.constData());
    QCOMPARE(m_cli->run({u"doctor"_s}).exitCode, 0);
}

ORGDESK_TEST(CliReadingTest)
#include "reading_test.moc"
