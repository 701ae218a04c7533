// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/exchange/member_export.h"

#include "core/directory/person_text.h"

#include "core/exchange/csv_writer.h"

#include <QDateTime>
#include <QHash>
#include <QSaveFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr qsizetype writtenAtOnce = 256 * 1024;
constexpr qint64 rowsBetweenProgress = 500;

// The place for shared people exists in the mirror only, never on a platform.
bool isOnPlatform(const DepartmentId &id)
{
    return id != sharedPeopleDepartment();
}

DepartmentId mainDepartmentOf(const Person &person)
{
    const DepartmentId main = person.mainDepartment();
    return isOnPlatform(main) ? main : DepartmentId();
}

Error fileError(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return makeError(ErrorKind::StoreFull, file.errorString());
    default:
        return makeError(ErrorKind::FileUnwritable, file.errorString());
    }
}

/// One export: the file, and what rows need besides the person.
class MemberExport
{
public:
    MemberExport(MirrorReader &reader, const Directory &directory, const ExportRequest &request)
        : m_reader(reader)
        , m_directory(directory)
        , m_request(request)
        , m_file(request.file)
    {
    }

    Result<ExportReport> run(const ExportProgress &progress);

private:
    Result<void> readLeaders();
    Result<void> writeHeader();
    Result<void> writeRow(const Person &person);
    Result<void> flush();
    const QString &pathOf(const DepartmentId &department);
    const QString &dateOf(qint64 seconds);
    void addCell(const Person &person, ExportColumn column);
    template <typename Text> void addJoined(const Person &person, Text text);

    MirrorReader &m_reader;
    const Directory &m_directory;
    const ExportRequest &m_request;
    QSaveFile m_file;
    CsvWriter m_csv;
    QHash<DepartmentId, QString> m_paths;
    QHash<PersonId, QString> m_leaders;
    // People join on few days, and the time zone is asked for each conversion.
    QHash<qint64, QString> m_dates;
    ExportReport m_report;
};

Result<ExportReport> MemberExport::run(const ExportProgress &progress)
{
    const auto total = m_reader.memberCount(m_request.query);
    if (!total)
        return failure(total.error());
    if (auto read = readLeaders(); !read)
        return failure(read.error());
    // A name that cannot be opened is not a full disk, whatever Qt calls it.
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileUnwritable, m_file.errorString());
    if (auto written = writeHeader(); !written)
        return failure(written.error());
    std::optional<Error> ended;
    const auto visit = [&](const Person &person) {
        if (auto written = writeRow(person); !written)
            ended = written.error();
        else if (progress && m_report.rows % rowsBetweenProgress == 0
                 && progress(m_report.rows, *total) == ExportStep::Cancel)
            ended = makeError(ErrorKind::Cancelled, u"the export was cancelled"_s);
        return !ended.has_value();
    };
    const auto visited = m_reader.forEach(m_request.query, visit);
    if (!visited)
        return failure(visited.error());
    if (ended)
        return failure(*ended);
    if (auto written = flush(); !written)
        return failure(written.error());
    if (!m_file.commit())
        return failure(fileError(m_file));
    if (progress)
        static_cast<void>(progress(m_report.rows, m_report.rows));
    return m_report;
}

// Leaders are few; asking for each row's would cost a query a row.
Result<void> MemberExport::readLeaders()
{
    if (!m_request.columns.contains(ExportColumn::LeaderName))
        return {};
    auto names = m_reader.leaderNames();
    if (!names)
        return failure(names.error());
    m_leaders = std::move(*names);
    return {};
}

Result<void> MemberExport::writeHeader()
{
    m_csv.beginRow();
    for (const ExportColumn column : m_request.columns)
        m_csv.addCell(m_request.header == HeaderStyle::Keys ? exportKey(column)
                                                            : exportTitle(column));
    m_csv.endRow();
    return {};
}

Result<void> MemberExport::writeRow(const Person &person)
{
    m_csv.beginRow();
    for (const ExportColumn column : m_request.columns)
        addCell(person, column);
    m_csv.endRow();
    ++m_report.rows;
    return m_csv.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> MemberExport::flush()
{
    const QByteArray &buffer = m_csv.buffer();
    const qint64 written = m_file.write(buffer);
    // The system takes what still fits, and calls that a success.
    if (written >= 0 && written < buffer.size())
        return failure(ErrorKind::StoreFull, u"only a part could be written"_s);
    if (written < 0)
        return failure(fileError(m_file));
    m_report.bytes += buffer.size();
    m_csv.clear();
    return {};
}

const QString &MemberExport::pathOf(const DepartmentId &department)
{
    auto known = m_paths.find(department);
    if (known == m_paths.end())
        known = m_paths.insert(department, departmentPath(m_directory, department));
    return *known;
}

const QString &MemberExport::dateOf(qint64 seconds)
{
    auto known = m_dates.find(seconds);
    if (known == m_dates.end())
        known = m_dates.insert(seconds, dayText(seconds));
    return *known;
}

template <typename Text> void MemberExport::addJoined(const Person &person, Text text)
{
    if (person.memberships.size() == 1) {
        const DepartmentId &only = person.memberships.constFirst().department;
        m_csv.addCell(isOnPlatform(only) ? text(only) : QString());
        return;
    }
    QStringList parts;
    for (const Membership &membership : person.memberships) {
        if (isOnPlatform(membership.department))
            parts.append(text(membership.department));
    }
    m_csv.addCell(parts.join(u"; "_s));
}

void MemberExport::addCell(const Person &person, ExportColumn column)
{
    switch (column) {
    case ExportColumn::Id:
        return m_csv.addCell(person.customId);
    case ExportColumn::OpenId:
        return m_csv.addCell(person.id.value());
    case ExportColumn::Name:
        return m_csv.addCell(person.name);
    case ExportColumn::EnName:
        return m_csv.addCell(person.enName);
    case ExportColumn::Nickname:
        return m_csv.addCell(person.nickname);
    case ExportColumn::Email:
        return m_csv.addCell(person.email);
    case ExportColumn::EnterpriseEmail:
        return m_csv.addCell(person.enterpriseEmail);
    case ExportColumn::Mobile:
        return m_csv.addCell(person.mobile);
    case ExportColumn::EmployeeNo:
        return m_csv.addCell(person.employeeNo);
    case ExportColumn::JobTitle:
        return m_csv.addCell(person.jobTitle);
    case ExportColumn::Departments:
        return addJoined(person, [](const DepartmentId &id) { return id.value(); });
    case ExportColumn::DepartmentPaths:
        return addJoined(person, [this](const DepartmentId &id) { return pathOf(id); });
    case ExportColumn::MainDepartment:
        return m_csv.addCell(mainDepartmentOf(person).value());
    case ExportColumn::DepartmentPath:
        return m_csv.addCell(pathOf(mainDepartmentOf(person)));
    case ExportColumn::LeaderId:
        return m_csv.addCell(person.leader.value());
    case ExportColumn::LeaderName:
        return m_csv.addCell(m_leaders.value(person.leader));
    case ExportColumn::Status:
        return m_csv.addCell(statusKey(person.status));
    case ExportColumn::City:
        return m_csv.addCell(person.city);
    case ExportColumn::Country:
        return m_csv.addCell(person.country);
    case ExportColumn::WorkStation:
        return m_csv.addCell(person.workStation);
    case ExportColumn::JoinTime:
        return m_csv.addCell(dateOf(person.joinTime));
    case ExportColumn::EmployeeType:
        return m_csv.addCell(employeeTypeKey(person.employeeType));
    }
}

} // namespace

Result<ExportReport> exportMembers(MirrorReader &reader, const Directory &directory,
                                   const ExportRequest &request, const ExportProgress &progress)
{
    if (request.columns.isEmpty())
        return failure(ErrorKind::Invalid, u"no columns were chosen"_s);
    return MemberExport(reader, directory, request).run(progress);
}

QString departmentPath(const Directory &directory, const DepartmentId &department)
{
    if (department.isEmpty() || department == rootDepartment())
        return {};
    const QStringList names = directory.pathNames(department);
    return names.isEmpty() ? department.value() : names.join(u'/');
}

} // namespace OrgDesk
