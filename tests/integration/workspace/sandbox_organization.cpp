// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/integration/workspace/sandbox_organization.h"

#include "core/feishu/feishu_platform.h"
#include "tests/testlib/wait.h"
#include "tests/tools/mirror_comparison.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

namespace OrgDesk::Test {

using namespace Qt::Literals::StringLiterals;

SandboxOrganization::SandboxOrganization(Sandbox::Options options)
    : m_sandbox(std::make_unique<Sandbox::SandboxThread>())
{
    const auto endpoint = m_sandbox->start(options);
    if (!endpoint)
        return;
    m_control = std::make_unique<SandboxControl>(endpoint->port);
    m_credentials.baseUrl = QUrl(m_control->url());
    m_credentials.appId = endpoint->appId;
    m_credentials.secret = endpoint->appSecret;
}

OpenOptions SandboxOrganization::openOptions() const
{
    OpenOptions options;
    options.credentials = m_credentials;
    options.folder = folder();
    return options;
}

PlatformFactory SandboxOrganization::factory()
{
    return [](const Credentials &credentials, DeltaSink &sink) {
        return Feishu::makeFeishuPlatform(credentials, sink);
    };
}

std::unique_ptr<Workspace> SandboxOrganization::workspace() const
{
    return std::make_unique<Workspace>(openOptions(), factory());
}

std::unique_ptr<Workspace> SandboxOrganization::syncedWorkspace() const
{
    auto opened = workspace();
    QSignalSpy synced(opened.get(), &Workspace::synced);
    opened->open();
    if (!waitFor([&] { return !synced.isEmpty(); }, 30s))
        return nullptr;
    return opened;
}

QString SandboxOrganization::waitUntilEqual()
{
    QString found;
    waitFor(
        [&] {
            const auto differences = differencesFromSandbox(folder(), m_control->get(u"state"_s));
            found = differences ? differences->join(u'\n') : differences.error().detail;
            return found.isEmpty();
        },
        15s);
    return found;
}

DepartmentId SandboxOrganization::addDepartment(const QString &name, const DepartmentId &parent)
{
    const QJsonObject answer =
        m_control->mutate(u"department.create"_s, {},
                          {{u"name"_s, name}, {u"parent_department_id"_s, parent.value()}});
    return DepartmentId(answer[u"data"_s][u"department"_s][u"open_department_id"_s].toString());
}

QJsonObject SandboxOrganization::departmentInSandbox(const DepartmentId &id)
{
    const QJsonArray departments = m_control->get(u"state"_s)[u"departments"_s].toArray();
    for (const QJsonValue &department : departments) {
        if (department[u"open_department_id"_s].toString() == id.value())
            return department.toObject();
    }
    return {};
}

QString fileHolding(const QString &folder, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(utf8) || bytes.contains(utf16))
            return file.fileName();
    }
    return {};
}

std::optional<Error> errorOfOpening(Workspace &workspace)
{
    std::optional<Error> error;
    bool opened = false;
    QObject context;
    QObject::connect(&workspace, &Workspace::opened, &context, [&] { opened = true; });
    QObject::connect(&workspace, &Workspace::openFailed, &context,
                     [&](const Error &failed) { error = failed; });
    workspace.open();
    if (!waitFor([&] { return opened || error; }))
        return makeError(ErrorKind::Timeout, u"neither opened() nor openFailed() came"_s);
    return error;
}

} // namespace OrgDesk::Test
