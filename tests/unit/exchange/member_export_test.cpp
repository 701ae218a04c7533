// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/member_export.h"
#include "core/store/mirror_store.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/exchange/csv_parser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Department department(const QString &id, const QString &name, const QString &parent)
{
    Department department;
    department.id = DepartmentId(id);
    department.name = name;
    department.parent = DepartmentId(parent);
    return department;
}

Person person(const QString &id, const QString &name, const QStringList &departments)
{
    Person person;
    person.id = PersonId(id);
    person.name = name;
    for (const QString &department : departments)
        person.memberships.append({DepartmentId(department), 0, -int(person.memberships.size()),
                                   person.memberships.isEmpty()});
    return person;
}

} // namespace

class MemberExportTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*MirrorStore::open(m_folder->filePath(u"data"_s), systemClock()));
        m_directory.clear();
        Delta delta;
        for (const Department &one : {department(u"a"_s, u"Sales"_s, u"0"_s),
                                      department(u"b"_s, u"East, \"new\""_s, u"a"_s),
                                      department(u"c"_s, u"=Lab"_s, u"0"_s)}) {
            delta.facts.append(
                DepartmentUpserted{one, DepartmentField::Name | DepartmentField::Parent});
            m_directory.upsert(one);
        }
        Person anna = person(u"ou_a"_s, u"Anna"_s, {u"b"_s, u"a"_s});
        anna.mobile = u"+86 138-0013-8000"_s;
        anna.joinTime = 1'700'000'000;
        anna.employeeType = 2;
        anna.jobTitle = u"-Chief"_s;
        Person bo = person(u"ou_b"_s, u"博"_s, {u"c"_s});
        bo.leader = anna.id;
        bo.status = PersonStatus::NotActivated;
        bo.employeeType = 17;
        for (const Person &one : {anna, bo, person(u"ou_c"_s, u"Zed"_s, {})})
            delta.facts.append(PersonUpserted{one, PersonFields(0x3ffff)});
        QVERIFY(m_store->apply(delta).has_value());
        m_reader = std::move(*MirrorReader::open(m_folder->filePath(u"data"_s)));
    }

    void cleanup()
    {
        m_reader.reset();
        m_store.reset();
    }

    void shouldExportChosenColumnsInTheirOrder()
    {
        // GIVEN a request for some columns of everyone, by name
        ExportRequest request = everyone();
        request.columns = *parseExportColumns(
            u"name,mobile,job_title,department_path,department_paths,departments,main_department,"
            "leader_name,leader_id,status,employee_type,open_id"_s);
        request.header = HeaderStyle::Keys;

        // WHEN it is exported
        const auto report = exportMembers(*m_reader, m_directory, request);

        // THEN the file holds just that
        QVERIFY(report.has_value());
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->bytes, QFileInfo(request.file).size());
        const Test::CsvRows rows = read(request.file);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).join(','),
                 QByteArray("name,mobile,job_title,department_path,"
                            "department_paths,departments,main_department,"
                            "leader_name,leader_id,status,employee_type,open_id"));
        QCOMPARE(rows.at(1),
                 QList<QByteArray>({"Anna", "+86 138-0013-8000", "'-Chief", "Sales/East, \"new\"",
                                    "Sales/East, \"new\"; Sales", "b; a", "b", "", "", "active",
                                    "intern", "ou_a"}));
        QCOMPARE(rows.at(2),
                 QList<QByteArray>({"Zed", "", "", "", "", "", "", "", "", "active", "", "ou_c"}));
        QCOMPARE(rows.at(3),
                 QList<QByteArray>({u"博"_s.toUtf8(), "", "", "'=Lab", "'=Lab", "c", "c", "Anna",
                                    "ou_a", "not_activated", "17", "ou_b"}));
    }

    void shouldLeaveOutThePlaceForSharedPeople()
    {
        // GIVEN people in the place that exists in the mirror only
        const QString shared = sharedPeopleDepartment().value();
        Delta delta;
        for (const Person &one : {person(u"ou_s"_s, u"Only"_s, {shared}),
                                  person(u"ou_t"_s, u"Too"_s, {shared, u"a"_s})})
            delta.facts.append(PersonUpserted{one, PersonFields(0x3ffff)});
        QVERIFY(m_store->apply(delta).has_value());
        ExportRequest request = everyone();
        request.query.departments = {sharedPeopleDepartment()};
        request.columns = *parseExportColumns(
            u"name,departments,department_paths,main_department,department_path"_s);
        // WHEN they are exported
        QVERIFY(exportMembers(*m_reader, m_directory, request).has_value());
        // THEN it is in none of the columns
        QCOMPARE(read(request.file).mid(1),
                 Test::CsvRows({{"Only", "", "", "", ""}, {"Too", "a", "Sales", "", ""}}));
    }

    void shouldExportTheMembersInView()
    {
        ExportRequest request = everyone();
        request.query.departments = {DepartmentId(u"a"_s), DepartmentId(u"b"_s)};
        request.columns = {ExportColumn::Name};
        request.header = HeaderStyle::Titles;
        QVERIFY(exportMembers(*m_reader, m_directory, request).has_value());
        QCOMPARE(read(request.file), Test::CsvRows({{"Name"}, {"Anna"}}));
    }

    void shouldWriteTheJoiningDay()
    {
        ExportRequest request = everyone();
        request.columns = {ExportColumn::JoinTime, ExportColumn::Name};
        QVERIFY(exportMembers(*m_reader, m_directory, request).has_value());
        // As in China and Japan, where it was the morning, whatever this computer's zone.
        QCOMPARE(read(request.file).at(1).first(), QByteArray("2023-11-15"));
        QCOMPARE(read(request.file).at(2).first(), QByteArray());
    }

    void shouldShowTheIdOfADepartmentThatIsNotKnown()
    {
        QCOMPARE(departmentPath(m_directory, DepartmentId(u"b"_s)), u"Sales/East, \"new\""_s);
        QCOMPARE(departmentPath(m_directory, DepartmentId(u"zz"_s)), u"zz"_s);
        QCOMPARE(departmentPath(m_directory, rootDepartment()), QString());
        QCOMPARE(departmentPath(m_directory, DepartmentId()), QString());
    }

    void shouldTellItsProgressAndEndWhenCancelled()
    {
        // GIVEN many people and a file from before
        addMany(3000);
        ExportRequest request = everyone();
        QFile before(request.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();

        // WHEN the export is cancelled on the way
        QList<qint64> told;
        const auto cancelled =
            exportMembers(*m_reader, m_directory, request, [&](qint64 rows, qint64 total) {
                told.append(rows);
                return rows >= 1000 && total == 3003 ? ExportStep::Cancel : ExportStep::Continue;
            });

        // THEN that is the error, and the old file is untouched and alone
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, QList<qint64>({500, 1000}));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);

        // and a whole one replaces it and ends at the total
        told.clear();
        QVERIFY(exportMembers(*m_reader, m_directory, request, [&](qint64 rows, qint64) {
                    told.append(rows);
                    return ExportStep::Continue;
                }).has_value());
        QCOMPARE(told.last(), 3003);
        QCOMPARE(read(request.file).size(), 3004);
    }

    void shouldWriteAFileThatOthersMayReadAsUsual()
    {
        // It is the person's own document, not a part of the guarded data folder.
        QFile ordinary(m_folder->filePath(u"ordinary"_s));
        QVERIFY(ordinary.open(QIODevice::WriteOnly));
        const ExportRequest request = everyone();
        QVERIFY(exportMembers(*m_reader, m_directory, request).has_value());
        QCOMPARE(QFileInfo(request.file).permissions(), QFileInfo(ordinary).permissions());
    }

    void shouldTellWhatItCannotWrite()
    {
        ExportRequest request = everyone();
        request.file = m_folder->filePath(u"no/such/folder/x.csv"_s);
        QCOMPARE(exportMembers(*m_reader, m_directory, request).error().kind,
                 ErrorKind::FileUnwritable);
        request.file = m_folder->path();
        QCOMPARE(exportMembers(*m_reader, m_directory, request).error().kind,
                 ErrorKind::FileUnwritable);
        request.columns.clear();
        QCOMPARE(exportMembers(*m_reader, m_directory, request).error().kind, ErrorKind::Invalid);
    }

#ifdef Q_OS_UNIX
    void shouldTellAFullDiskAndLeaveNothing()
    {
        addMany(5000);
        const ExportRequest request = everyone();
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit limited = old;
        limited.rlim_cur = 100'000;
        setrlimit(RLIMIT_FSIZE, &limited);
        const auto report = exportMembers(*m_reader, m_directory, request);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, ErrorKind::StoreFull);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }
#endif

private:
    ExportRequest everyone() const
    {
        ExportRequest request;
        request.file = m_folder->filePath(u"out.csv"_s);
        request.query.sortBy = PersonColumn::Name;
        return request;
    }

    void addMany(int count)
    {
        Delta delta;
        for (int number = 0; number < count; ++number)
            delta.facts.append(
                PersonUpserted{person(u"ou_%1"_s.arg(number), u"Many %1"_s.arg(number), {u"a"_s}),
                               PersonFields(0x3ffff)});
        QVERIFY(m_store->apply(delta).has_value());
    }

    static Test::CsvRows read(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return Test::parseStrictCsv(file.readAll()).value_or(Test::CsvRows());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MirrorStore> m_store;
    std::unique_ptr<MirrorReader> m_reader;
    Directory m_directory;
};

ORGDESK_TEST(MemberExportTest)
#include "member_export_test.moc"
