// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/workspace/sandbox_organization.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void setVersion(const QString &file, int version)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version = %1"_s.arg(version)));
    }
    QSqlDatabase::removeDatabase(u"version"_s);
}

} // namespace

/// Everything that can be wrong around an organization is told, and the organization stays usable.
class TroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellWhyNothingCanBeRead_data();
    void shouldTellWhyNothingCanBeRead();
    void shouldTellAWrongSecret();
    void shouldTellMissingPermissions();
    void shouldTellWhatThePlatformLeavesOut();
    void shouldGoOnWhenTheServerComesToItself();
    void shouldSayThatTheFolderCannotBeUsed();
    void shouldLeaveANewerMirrorAlone();
    void shouldReadADamagedMirrorAnew();
    void shouldNeverDropTheJournal();
};

void TroublesTest::shouldTellWhyNothingCanBeRead_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::newRow("500") << u"status"_s << QList{ErrorKind::ServerFault};
    QTest::newRow("HTML") << u"html"_s << QList{ErrorKind::BadAnswer};
    QTest::newRow("empty body") << u"empty"_s << QList{ErrorKind::BadAnswer};
    QTest::newRow("truncated body")
        << u"truncated"_s << QList{ErrorKind::BadAnswer, ErrorKind::Offline};
    QTest::newRow("other shape") << u"other-shape"_s << QList{ErrorKind::BadAnswer};
}

void TroublesTest::shouldTellWhyNothingCanBeRead()
{
    QFETCH(const QString, fault);
    QFETCH(const QList<ErrorKind>, kinds);
    // GIVEN a mirror, so that there is something to lose
    SandboxOrganization organization;
    auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    QVERIFY(organization.control().control(
        u"fault"_s,
        {{u"kind"_s, fault}, {u"api"_s, u"contact"_s}, {u"status"_s, 500}, {u"count"_s, 100'000}}));
    QSignalSpy troubled(workspace.get(), &Workspace::troubled);
    // WHEN
    workspace->refresh();
    // THEN
    QVERIFY(waitFor([&] { return !troubled.isEmpty(); }, 60s));
    const auto error = troubled.constFirst().constFirst().value<Error>();
    QVERIFY2(kinds.contains(error.kind),
             qPrintable(QString::number(int(error.kind)) + error.detail));
    QVERIFY(workspace->status().trouble);
    QCOMPARE(workspace->directory().size(), 30);
    const auto keys = wait(workspace->memberKeys({}));
    QVERIFY(keys && *keys);
    QCOMPARE((*keys)->keys.size(), 300);
}

void TroublesTest::shouldTellAWrongSecret()
{
    SandboxOrganization organization;
    OpenOptions options = organization.openOptions();
    options.credentials.secret = u"wrong"_s;
    Workspace workspace(options, organization.factory());
    QSignalSpy troubled(&workspace, &Workspace::troubled);
    QVERIFY(!errorOfOpening(workspace));
    QVERIFY(waitFor([&] { return !troubled.isEmpty(); }, 30s));
    QCOMPARE(troubled.constFirst().constFirst().value<Error>().kind, ErrorKind::WrongCredentials);
}

void TroublesTest::shouldTellMissingPermissions()
{
    SandboxOrganization organization;
    QVERIFY(organization.control().control(u"grant"_s, {{u"permissions"_s, QJsonArray{}}}));
    const auto workspace = organization.workspace();
    QSignalSpy troubled(workspace.get(), &Workspace::troubled);
    QVERIFY(!errorOfOpening(*workspace));
    QVERIFY(waitFor([&] { return !troubled.isEmpty(); }, 30s));
    const auto error = troubled.constFirst().constFirst().value<Error>();
    QCOMPARE(error.kind, ErrorKind::PermissionMissing);
    QVERIFY(!error.permissions.isEmpty());
}

void TroublesTest::shouldTellWhatThePlatformLeavesOut()
{
    // GIVEN an app that may list everything but not read the names of departments
    SandboxOrganization organization;
    QVERIFY(organization.control().control(
        u"grant"_s,
        {{u"without"_s,
          QJsonArray{u"contact:department.base:readonly"_s, u"contact:contact:access_as_app"_s,
                     u"contact:contact:readonly"_s, u"contact:contact:readonly_as_app"_s}}}));
    const auto workspace = organization.syncedWorkspace();
    QVERIFY(workspace);
    // THEN it says which permission is missing
    QVERIFY(workspace->status().withheld);
    QCOMPARE(workspace->status().withheld->kind, ErrorKind::PermissionMissing);
    QCOMPARE(workspace->status().withheld->permissions,
             QStringList{u"contact:department.base:readonly"_s});
    // AND no longer when it has been granted
    QVERIFY(organization.control().control(u"grant"_s, {{u"without"_s, QJsonArray{}}}));
    QSignalSpy synced(workspace.get(), &Workspace::synced);
    workspace->refresh();
    QVERIFY(waitFor([&] { return !synced.isEmpty(); }, 30s));
    QVERIFY(!workspace->status().withheld);
}

void TroublesTest::shouldGoOnWhenTheServerComesToItself()
{
    SandboxOrganization organization;
    QVERIFY(organization.control().control(u"fault"_s,
                                           {{u"kind"_s, u"status"_s},
                                            {u"api"_s, u"contact"_s},
                                            {u"status"_s, 502},
                                            {u"count"_s, 100'000}}));
    const auto workspace = organization.workspace();
    QSignalSpy troubled(workspace.get(), &Workspace::troubled);
    QSignalSpy synced(workspace.get(), &Workspace::synced);
    QVERIFY(!errorOfOpening(*workspace));
    QVERIFY(waitFor([&] { return !troubled.isEmpty(); }, 60s));
    QVERIFY(organization.control().control(u"clear-faults"_s));
    QVERIFY(waitFor([&] { return !synced.isEmpty(); }, 30s));
    QVERIFY(!workspace->status().trouble);
    QCOMPARE(organization.waitUntilEqual(), QString());
}

void TroublesTest::shouldSayThatTheFolderCannotBeUsed()
{
    // GIVEN a file in the folder's place: it stands for every folder that cannot be written
    const SandboxOrganization organization;
    writeFile(organization.folder(), "in the way");
    const auto workspace = organization.workspace();
    const auto error = errorOfOpening(*workspace);
    QVERIFY(error);
    QVERIFY(error->kind == ErrorKind::StoreFailed || error->kind == ErrorKind::StoreReadOnly);
    // AND the object is alive
    const auto keys = wait(workspace->memberKeys({}));
    QVERIFY(keys && !*keys);
}

void TroublesTest::shouldLeaveANewerMirrorAlone()
{
    const SandboxOrganization organization;
    QVERIFY(organization.syncedWorkspace());
    const QString file = organization.folder() + u"/mirror.sqlite"_s;
    setVersion(file, 4711);
    const auto workspace = organization.workspace();
    const auto error = errorOfOpening(*workspace);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::StoreTooNew);
    QVERIFY(QFile::exists(file));
}

void TroublesTest::shouldReadADamagedMirrorAnew()
{
    SandboxOrganization organization;
    QVERIFY(organization.syncedWorkspace());
    writeFile(organization.folder() + u"/mirror.sqlite"_s, QByteArray(8192, 'x'));
    const auto workspace = organization.workspace();
    QSignalSpy rebuilt(workspace.get(), &Workspace::mirrorRebuilt);
    QSignalSpy synced(workspace.get(), &Workspace::synced);
    QVERIFY(!errorOfOpening(*workspace));
    QVERIFY(waitFor([&] { return !synced.isEmpty(); }, 30s));
    QCOMPARE(rebuilt.size(), 1);
    QCOMPARE(rebuilt.constFirst().constFirst().value<Error>().kind, ErrorKind::StoreCorrupt);
    QCOMPARE(organization.waitUntilEqual(), QString());
}

void TroublesTest::shouldNeverDropTheJournal()
{
    const SandboxOrganization organization;
    QVERIFY(organization.syncedWorkspace());
    const QString file = organization.folder() + u"/journal.sqlite"_s;
    writeFile(file, QByteArray(8192, 'x'));
    const auto workspace = organization.workspace();
    const auto error = errorOfOpening(*workspace);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::StoreCorrupt);
    QCOMPARE(error->field, u"journal"_s);
    QCOMPARE(QFile(file).size(), 8192);
}

ORGDESK_TEST(TroublesTest)
#include "troubles_test.moc"
