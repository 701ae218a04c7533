// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/cli/cli_program.h"
#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"
#include "tests/tools/mirror_comparison.h"

#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

/// What the writing commands do, alone and beside a window.
class CliWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldCreateUpdateMoveAndDelete();
    void shouldLeaveTheMirrorEqualToWhatItDid();
    void shouldPutADepartmentBeforeASibling();
    void shouldTakeAPersonThroughTheCompany();
    void shouldWriteUserGroups();
    void shouldManageEmployeeTypes();
    void shouldRefuseWhatCannotBe_data();
    void shouldRefuseWhatCannotBe();
    void shouldHandItsWritesToAWindow();
    void shouldWaitForOtherCommands();
    void shouldMakeAnEditOnceOrNotAtAllWhenKilled();
    void shouldSayWhatBecameOfAnEditThatWasKilled();
    void shouldContinueAFirstSyncThatWasKilled();

private:
    [[nodiscard]] QJsonArray departments();
    [[nodiscard]] QString differences();
    [[nodiscard]] QString someoneElse(const QString &id);
    void killDuringEdit(const QString &id);

    std::unique_ptr<SandboxOrganization> m_organization;
    std::unique_ptr<CliProgram> m_cli;
};

void CliWritingTest::init()
{
    m_organization = std::make_unique<SandboxOrganization>();
    QVERIFY(m_organization->isReady());
    m_cli = std::make_unique<CliProgram>(m_organization->credentials());
}

void CliWritingTest::cleanup()
{
    m_cli.reset();
    m_organization.reset();
}

QJsonArray CliWritingTest::departments()
{
    return m_cli->run({u"departments"_s, u"--json"_s}).array();
}

QString CliWritingTest::someoneElse(const QString &id)
{
    const QJsonArray people = m_cli->run({u"members"_s, u"--json"_s}).array();
    for (const QJsonValue &person : people) {
        if (person[u"open_id"_s].toString() != id && !person[u"id"_s].toString().isEmpty())
            return person[u"open_id"_s].toString();
    }
    return {};
}

QString CliWritingTest::differences()
{
    const auto found =
        differencesFromSandbox(m_cli->organization(), m_organization->control().get(u"state"_s));
    return found ? found->join(u'\n') : found.error().detail;
}

void CliWritingTest::shouldCreateUpdateMoveAndDelete()
{
    const QJsonArray all = departments();
    const QString first = all.at(0)[u"open_id"_s].toString();
    const QString second = all.at(1)[u"id"_s].toString();
    // create
    const CliRun created = m_cli->run({u"department"_s, u"create"_s, u"--name"_s, u"One"_s,
                                       u"--parent"_s, first, u"--order"_s, u"4321"_s});
    QCOMPARE(created.exitCode, 0);
    const QString id = created.object()[u"open_id"_s].toString();
    QCOMPARE(created.object()[u"parent_id"_s].toString(), first);
    QCOMPARE(created.object()[u"order"_s].toInt(), 4321);
    QCOMPARE(m_organization->departmentInSandbox(DepartmentId(id))[u"name"_s].toString(), u"One"_s);
    // update
    const CliRun updated = m_cli->run(
        {u"department"_s, u"update"_s, id, u"--name"_s, u"Two"_s, u"--name-ja-jp"_s, u"\u4e8c"_s});
    QCOMPARE(updated.exitCode, 0);
    QCOMPARE(updated.object()[u"name"_s].toString(), u"Two"_s);
    QCOMPARE(updated.object()[u"i18n_name"_s][u"ja_jp"_s].toString(), u"\u4e8c"_s);
    // partners, chat, unit and ID
    const QString partner = someoneElse({});
    const CliRun equipped =
        m_cli->run({u"department"_s, u"update"_s, id, u"--hrbp"_s, partner, u"--chat"_s, u"yes"_s,
                    u"--chat-type"_s, u"1"_s, u"--unit"_s, u"Cloud (Business line)"_s,
                    u"--department-id"_s, u"TWO"_s});
    QCOMPARE(equipped.exitCode, 0);
    const QJsonObject real = m_organization->departmentInSandbox(DepartmentId(id));
    QCOMPARE(real[u"department_hrbps"_s].toArray(), QJsonArray{partner});
    QVERIFY(!real[u"chat_id"_s].toString().isEmpty());
    QCOMPARE(real[u"group_chat_employee_types"_s].toArray(), QJsonArray{1});
    QCOMPARE(real[u"unit_ids"_s].toArray(), QJsonArray{u"cloud"_s});
    QCOMPARE(real[u"department_id"_s].toString(), u"TWO"_s);
    QCOMPARE(equipped.object()[u"chat_id"_s], real[u"chat_id"_s]);
    const CliRun bare = m_cli->run({u"department"_s, u"update"_s, u"TWO"_s, u"--hrbp"_s, QString(),
                                    u"--chat"_s, u"no"_s, u"--unit"_s, QString()});
    QCOMPARE(bare.exitCode, 0);
    QVERIFY(bare.object()[u"hrbp_ids"_s].toArray().isEmpty());
    QVERIFY(!bare.object()[u"chat"_s].toBool());
    QVERIFY(bare.object()[u"unit_id"_s].isNull());
    QVERIFY(
        m_organization->departmentInSandbox(DepartmentId(id))[u"unit_ids"_s].toArray().isEmpty());
    // move, to the other kind of ID
    const CliRun moved = m_cli->run({u"department"_s, u"move"_s, id, u"--parent"_s, second});
    QCOMPARE(moved.exitCode, 0);
    QCOMPARE(
        m_organization->departmentInSandbox(DepartmentId(id))[u"parent_department_id"_s].toString(),
        all.at(1)[u"open_id"_s].toString());
    // and to the first level
    const CliRun up = m_cli->run({u"department"_s, u"move"_s, id, u"--parent"_s, u"0"_s});
    QCOMPARE(up.exitCode, 0);
    QCOMPARE(up.object()[u"parent_id"_s].toString(), u"0"_s);
    // delete
    const CliRun deleted = m_cli->run({u"department"_s, u"delete"_s, id});
    QCOMPARE(deleted.exitCode, 0);
    QCOMPARE(deleted.object()[u"deleted"_s].toString(), id);
    QVERIFY(m_organization->departmentInSandbox(DepartmentId(id)).isEmpty());
}

void CliWritingTest::shouldLeaveTheMirrorEqualToWhatItDid()
{
    const CliRun created = m_cli->run(
        {u"department"_s, u"create"_s, u"--name"_s, u"Mirrored"_s, u"--parent"_s, u"0"_s});
    QCOMPARE(created.exitCode, 0);
    m_organization->stop();
    const QJsonArray all = departments();
    QCOMPARE(all.size(), 31);
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const QJsonValue &department) {
        return department[u"name"_s].toString() == u"Mirrored"_s;
    }));
}

void CliWritingTest::shouldPutADepartmentBeforeASibling()
{
    QStringList top;
    const QJsonArray all = departments();
    for (const QJsonValue &department : all) {
        if (department[u"parent_id"_s].toString() == u"0"_s)
            top.append(department[u"open_id"_s].toString());
    }
    QVERIFY(top.size() > 3);
    const CliRun moved = m_cli->run({u"department"_s, u"move"_s, top.constLast(), u"--parent"_s,
                                     u"0"_s, u"--before"_s, top.at(1)});
    QCOMPARE(moved.exitCode, 0);
    QStringList now;
    const QJsonArray after = departments();
    for (const QJsonValue &department : after) {
        if (department[u"parent_id"_s].toString() == u"0"_s)
            now.append(department[u"open_id"_s].toString());
    }
    QCOMPARE(now.at(0), top.at(0));
    QCOMPARE(now.at(1), top.constLast());
    QCOMPARE(now.at(2), top.at(1));
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QCOMPARE(differences(), QString());
}

void CliWritingTest::shouldTakeAPersonThroughTheCompany()
{
    const QJsonArray all = departments();
    const QString first = all.at(0)[u"open_id"_s].toString();
    const QString second = all.at(1)[u"id"_s].toString();
    const QString third = all.at(2)[u"open_id"_s].toString();
    const auto set = [](const QString &value) { return QStringList{u"--set"_s, value}; };
    const auto inSandbox = [this](const QString &id) {
        const QJsonArray people = m_organization->control().get(u"state"_s)[u"people"_s].toArray();
        for (const QJsonValue &person : people) {
            if (person[u"open_id"_s].toString() == id)
                return person.toObject();
        }
        return QJsonObject();
    };
    // join
    const CliRun created =
        m_cli->run(QStringList{u"person"_s, u"create"_s, u"--department"_s, first}
                   + set(u"name=Li Na"_s) + set(u"mobile=13911112222"_s)
                   + set(u"join_time=2026-03-31"_s) + set(u"employee_type=intern"_s));
    QCOMPARE(created.exitCode, 0);
    const QString id = created.object()[u"open_id"_s].toString();
    QCOMPARE(created.object()[u"join_time"_s].toString(), u"2026-03-31"_s);
    // picture
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"li.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG\r\n and so on");
    picture.close();
    const QString colleague = someoneElse(id);
    const QString oldKey = inSandbox(colleague)[u"avatar_key"_s].toString();
    const CliRun pictured =
        m_cli->run({u"person"_s, u"update"_s, colleague, u"--picture"_s, picture.fileName()});
    QCOMPARE(pictured.exitCode, 0);
    const QString newKey = inSandbox(colleague)[u"avatar_key"_s].toString();
    QVERIFY(newKey != oldKey && !newKey.isEmpty());
    QCOMPARE(
        m_cli
            ->run({u"person"_s, u"update"_s, id, u"--picture"_s, folder.filePath(u"missing.png"_s)})
            .exitCode,
        1);
    QCOMPARE(created.object()[u"status"_s].toString(), u"unjoined"_s);
    QCOMPARE(inSandbox(id)[u"employee_type"_s].toInt(), 2);
    QVERIFY(!m_organization->control().mutate(u"user.join"_s, id).isEmpty());
    // edit, freeze, move, add
    QCOMPARE(m_cli
                 ->run(QStringList{u"person"_s, u"update"_s, id} + set(u"nickname=Nana"_s)
                       + set(u"status=frozen"_s))
                 .exitCode,
             0);
    QVERIFY(inSandbox(id)[u"status"_s][u"is_frozen"_s].toBool());
    QCOMPARE(inSandbox(id)[u"nickname"_s].toString(), u"Nana"_s);
    QCOMPARE(m_cli->run({u"person"_s, u"move"_s, id, u"--to"_s, second}).exitCode, 0);
    const CliRun added = m_cli->run({u"person"_s, u"move"_s, id, u"--to"_s, third, u"--add"_s});
    QCOMPARE(added.object()[u"departments"_s].toArray().size(), 2);
    QCOMPARE(inSandbox(id)[u"department_ids"_s].toArray().size(), 2);
    QVERIFY(!inSandbox(id)[u"department_ids"_s].toArray().contains(first));
    // What is chosen from a list may be spelt by its name, the company's own fields too.
    const QJsonObject lists = m_cli->run({u"lists"_s, u"--json"_s}).object();
    QCOMPARE(lists[u"job_levels"_s][u"entries"_s].toArray().size(), 12);
    QCOMPARE(lists[u"custom_fields"_s][u"entries"_s].toArray().size(), 5);
    const CliRun chosen =
        m_cli->run(QStringList{u"person"_s, u"update"_s, id} + set(u"job_level=P5"_s)
                   + set(u"job_family=Engineering"_s) + set(u"employee_type=Part-time"_s)
                   + set(u"custom:Car number=A 123"_s) + set(u"custom:Shift=晚班"_s)
                   + set(u"custom:Home page=Me|https://example.com/me"_s)
                   + set(u"custom:Mentor="_s + someoneElse(id)));
    QVERIFY2(chosen.exitCode == 0, chosen.err.constData());
    QCOMPARE(chosen.object()[u"job_level_name"_s].toString(), u"P5"_s);
    QCOMPARE(chosen.object()[u"employee_type_name"_s].toString(), u"兼职"_s);
    const QJsonArray own = inSandbox(id)[u"custom_attrs"_s].toArray();
    QCOMPARE(own.size(), 4);
    QCOMPARE(own.at(0)[u"value"_s][u"text"_s].toString(), u"A 123"_s);
    QCOMPARE(own.at(3)[u"value"_s][u"generic_user"_s][u"id"_s].toString(), someoneElse(id));
    QCOMPARE(
        m_cli->run(QStringList{u"person"_s, u"update"_s, id} + set(u"job_level=none"_s)).exitCode,
        1);
    // A wrong value is said at its field, and nothing is changed.
    const CliRun wrong =
        m_cli->run(QStringList{u"person"_s, u"update"_s, id} + set(u"mobile=12"_s));
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(!wrong.err.isEmpty());
    // leave and come back
    QCOMPARE(m_cli->run({u"person"_s, u"offboard"_s, id, u"--mail"_s, u"keep"_s}).exitCode, 0);
    QVERIFY(inSandbox(id).isEmpty());
    QCOMPARE(m_cli->run({u"person"_s, u"show"_s, id, u"--json"_s}).exitCode, 1);
    const CliRun back = m_cli->run({u"person"_s, u"restore"_s, id, u"--department"_s, first});
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.object()[u"name"_s].toString(), u"Li Na"_s);
    QCOMPARE(inSandbox(id)[u"department_ids"_s].toArray(), QJsonArray{first});
    QCOMPARE(differences(), QString());
}

void CliWritingTest::shouldWriteUserGroups()
{
    const QJsonArray groups = m_cli->run({u"group"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(groups.size(), 4);
    QString ordinary;
    QString dynamic;
    for (const QJsonValue &group : groups)
        (group[u"type"_s] == u"dynamic"_s ? dynamic : ordinary) = group[u"name"_s].toString();
    const auto members = [&] {
        QStringList ids;
        const QJsonArray people = m_cli->run({u"group"_s, u"members"_s, ordinary, u"--json"_s})
                                      .object()[u"people"_s]
                                      .toArray();
        for (const QJsonValue &person : people)
            ids.append(person[u"open_id"_s].toString());
        return ids;
    };
    QStringList before = members();
    QVERIFY(!before.isEmpty());
    const QString newcomer = [&] {
        const QJsonArray people = m_cli->run({u"members"_s, u"--json"_s}).array();
        for (const QJsonValue &person : people) {
            if (!before.contains(person[u"open_id"_s].toString()))
                return person[u"open_id"_s].toString();
        }
        return QString();
    }();
    const CliRun added = m_cli->run({u"group"_s, u"add"_s, ordinary, u"--person"_s, newcomer});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(members().contains(newcomer));
    // It is told like every change.
    const QJsonArray events = m_cli->run({u"events"_s, u"--json"_s}).array();
    QCOMPARE(events.last()[u"kind"_s].toString(), u"group_joined"_s);
    QCOMPARE(events.last()[u"to"_s].toString(), ordinary);
    QCOMPARE(m_cli->run({u"group"_s, u"add"_s, ordinary, u"--person"_s, newcomer}).exitCode, 0);
    QCOMPARE(m_cli->run({u"group"_s, u"remove"_s, ordinary, u"--person"_s, newcomer}).exitCode, 0);
    QCOMPARE(members(), before);
    // What cannot be is refused with the reason.
    for (const QString &group : {dynamic, u"No such group"_s}) {
        const CliRun refused = m_cli->run({u"group"_s, u"add"_s, group, u"--person"_s, newcomer});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(m_cli->run({u"group"_s, u"add"_s, ordinary}).exitCode, 2);
}

void CliWritingTest::shouldManageEmployeeTypes()
{
    const auto types = [&] {
        return m_cli->run({u"lists"_s, u"--json"_s})
            .object()[u"employee_types"_s][u"entries"_s]
            .toArray();
    };
    const qsizetype before = types().size();
    QVERIFY(before > 5);
    const CliRun added = m_cli->run(
        {u"employee-type"_s, u"add"_s, u"--name"_s, u"Expert"_s, u"--name-zh-cn"_s, u"专家"_s});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(types().size(), before + 1);
    QCOMPARE(types().last()[u"name"_s].toString(), u"Expert"_s);
    // It is told once, as an own one.
    const QJsonArray events = m_cli->run({u"events"_s, u"--json"_s}).array();
    QCOMPARE(events.last()[u"kind"_s].toString(), u"employee_type_added"_s);
    const CliRun updated = m_cli->run({u"employee-type"_s, u"update"_s, u"专家"_s, u"--name"_s,
                                       u"Senior expert"_s, u"--active"_s, u"no"_s});
    QVERIFY2(updated.exitCode == 0, updated.err.constData());
    QCOMPARE(types().last()[u"name"_s].toString(), u"Senior expert"_s);
    QVERIFY(!types().last()[u"active"_s].toBool(true));
    for (const QStringList &wrong :
         {QStringList{u"remove"_s, u"1"_s}, QStringList{u"remove"_s, u"No such type"_s},
          QStringList{u"add"_s, u"--name"_s, u"Senior expert"_s}}) {
        const CliRun refused = m_cli->run(QStringList{u"employee-type"_s} + wrong);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(m_cli->run({u"employee-type"_s, u"update"_s, u"专家"_s}).exitCode, 2);
    QCOMPARE(m_cli->run({u"employee-type"_s, u"remove"_s, u"Senior expert"_s}).exitCode, 0);
    QCOMPARE(types().size(), before);
}

void CliWritingTest::shouldRefuseWhatCannotBe_data()
{
    // %0 and %1 stand for the first two first-level departments.
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const QStringList department{u"department"_s};
    QTest::newRow("not empty") << (department + QStringList{u"delete"_s, u"%0"_s}) << 1;
    QTest::newRow("below itself") << (department
                                      + QStringList{u"move"_s, u"%0"_s, u"--parent"_s, u"%0"_s})
                                  << 1;
    QTest::newRow("no such department")
        << (department + QStringList{u"delete"_s, u"od-nobody"_s}) << 1;
    QTest::newRow("a slash")
        << (department + QStringList{u"create"_s, u"--name"_s, u"a/b"_s, u"--parent"_s, u"0"_s})
        << 1;
    QTest::newRow("no such leader")
        << (department + QStringList{u"update"_s, u"%0"_s, u"--leader"_s, u"ou_nobody"_s}) << 1;
    QTest::newRow("the root") << (department + QStringList{u"delete"_s, u"0"_s}) << 1;
    QTest::newRow("no parent") << (department + QStringList{u"create"_s, u"--name"_s, u"x"_s}) << 2;
    QTest::newRow("no change") << (department + QStringList{u"update"_s, u"%0"_s}) << 2;
    QTest::newRow("order") << (department
                               + QStringList{u"update"_s, u"%0"_s, u"--order"_s, u"first"_s})
                           << 2;
    QTest::newRow("no ID") << (department + QStringList{u"delete"_s}) << 2;
}

void CliWritingTest::shouldRefuseWhatCannotBe()
{
    QFETCH(QStringList, words);
    QFETCH(const int, exitCode);
    const QJsonArray all = departments();
    words.replaceInStrings(u"%0"_s, all.at(0)[u"open_id"_s].toString());
    const CliRun run = m_cli->run(words);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("orgdesk-cli: "));
    QCOMPARE(departments(), all);
}

void CliWritingTest::shouldHandItsWritesToAWindow()
{
    // GIVEN a window on the same folder
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    OpenOptions options = m_organization->openOptions();
    options.folder = m_cli->organization();
    Workspace window(options, SandboxOrganization::factory());
    QVERIFY(!errorOfOpening(window));
    // WHEN
    const CliRun created =
        m_cli->run({u"department"_s, u"create"_s, u"--name"_s, u"Beside"_s, u"--parent"_s, u"0"_s});
    // THEN the window has made it, and the command prints it
    QCOMPARE(created.exitCode, 0);
    const DepartmentId id(created.object()[u"open_id"_s].toString());
    QVERIFY(window.directory().contains(id));
    QCOMPARE(created.object()[u"name"_s].toString(), u"Beside"_s);
    // AND a refusal is told
    const CliRun again =
        m_cli->run({u"department"_s, u"create"_s, u"--name"_s, u"Beside"_s, u"--parent"_s, u"0"_s});
    QCOMPARE(again.exitCode, 1);
    // AND reading and syncing work beside it
    QCOMPARE(departments().size(), 31);
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
}

void CliWritingTest::shouldWaitForOtherCommands()
{
    // GIVEN several commands at the same time, the first of which has to sync first
    std::vector<std::unique_ptr<QProcess>> commands;
    for (int i = 0; i < 4; ++i) {
        commands.push_back(std::make_unique<QProcess>());
        m_cli->start(*commands.back(),
                     m_cli->connection()
                         + QStringList{u"department"_s, u"create"_s, u"--name"_s,
                                       u"At once %1"_s.arg(i), u"--parent"_s, u"0"_s});
    }
    // THEN each is made, one after the other
    for (const auto &command : commands) {
        QVERIFY(waitFor([&] { return command->state() == QProcess::NotRunning; }, 60s));
        const QByteArray err = command->readAllStandardError();
        QVERIFY2(command->exitCode() == 0, err.constData());
    }
    QCOMPARE(departments().size(), 34);
}

void CliWritingTest::killDuringEdit(const QString &id)
{
    // An edit that takes effect at once but whose answer takes long.
    QVERIFY(m_organization->control().control(u"fault"_s,
                                              {{u"kind"_s, u"delay"_s},
                                               {u"api"_s, u"PATCH"_s},
                                               {u"apply"_s, true},
                                               {u"delay_ms"_s, 3000}}));
    QProcess edit;
    m_cli->start(edit,
                 m_cli->connection()
                     + QStringList{u"department"_s, u"update"_s, id, u"--name"_s, u"Survivor"_s});
    QVERIFY(waitFor([&] {
        return m_organization->control().calls(
                   u"PATCH /open-apis/contact/v3/departments/:department_id"_s)
            > 0;
    }));
    edit.kill();
    QVERIFY(waitFor([&] { return edit.state() == QProcess::NotRunning; }));
}

void CliWritingTest::shouldSayWhatBecameOfAnEditThatWasKilled()
{
    // GIVEN
    const QString id = departments().at(0)[u"open_id"_s].toString();
    killDuringEdit(id);
    // WHEN the next command writes
    const CliRun next =
        m_cli->run({u"department"_s, u"create"_s, u"--name"_s, u"Next"_s, u"--parent"_s, u"0"_s});
    // THEN it also says what it found out
    QCOMPARE(next.exitCode, 0);
    QVERIFY2(next.err.contains("Survivor"), next.err.constData());
    QCOMPARE(next.object()[u"name"_s].toString(), u"Next"_s);
}

void CliWritingTest::shouldMakeAnEditOnceOrNotAtAllWhenKilled()
{
    // GIVEN
    const QString id = departments().at(0)[u"open_id"_s].toString();
    // WHEN
    killDuringEdit(id);
    // THEN the next start finds out and says what became of it
    OpenOptions options = m_organization->openOptions();
    options.folder = m_cli->organization();
    Workspace window(options, SandboxOrganization::factory());
    QList<JournalEntry> recovered;
    connect(&window, &Workspace::recovered, this,
            [&](const QList<JournalEntry> &entries) { recovered = entries; });
    QVERIFY(!errorOfOpening(window));
    QVERIFY(waitFor([&] { return !recovered.isEmpty(); }, 30s));
    QCOMPARE(recovered.size(), 1);
    const bool made = m_organization->departmentInSandbox(DepartmentId(id))[u"name"_s].toString()
        == u"Survivor"_s;
    QCOMPARE(recovered.constFirst().state, made ? RunState::Done : RunState::NotMade);
    QVERIFY(waitFor([&] { return differences().isEmpty(); }, 15s));
}

void CliWritingTest::shouldContinueAFirstSyncThatWasKilled()
{
    QVERIFY(m_organization->control().control(u"fault"_s,
                                              {{u"kind"_s, u"delay"_s},
                                               {u"api"_s, u"find_by_department"_s},
                                               {u"delay_ms"_s, 400},
                                               {u"count"_s, 1000}}));
    QProcess sync;
    m_cli->start(sync, m_cli->connection() + QStringList{u"sync"_s});
    QVERIFY(waitFor([&] {
        return m_organization->control().calls(
                   u"GET /open-apis/contact/v3/users/find_by_department"_s)
            > 5;
    }));
    sync.kill();
    QVERIFY(waitFor([&] { return sync.state() == QProcess::NotRunning; }));
    QVERIFY(m_organization->control().control(u"clear-faults"_s));
    QCOMPARE(m_cli->run({u"sync"_s}).exitCode, 0);
    QCOMPARE(differences(), QString());
}

ORGDESK_TEST(CliWritingTest)
#include "writing_test.moc"
