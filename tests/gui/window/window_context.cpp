// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/gui/window/window_context.h"

#include "app/common/composition.h"
#include "tests/testlib/wait.h"

#include <QAction>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Test {

WindowContext::WindowContext()
    : m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(m_store)
{
    // A test asks for what it wants to see.
    m_settings.setDropQuestionThreshold(1'000'000);
}

WindowContext::~WindowContext()
{
    close();
}

bool WindowContext::start(bool readOnly)
{
    Sandbox::Options options;
    options.quota = Sandbox::QuotaMode::Off;
    const auto endpoint = m_sandbox.start(options);
    if (!endpoint)
        return false;
    m_endpoint = *endpoint;
    open(readOnly);
    return waitUntilReady();
}

void WindowContext::open(bool readOnly)
{
    OpenOptions options;
    options.credentials.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(m_endpoint.port));
    options.credentials.appId = m_endpoint.appId;
    options.credentials.secret = m_endpoint.appSecret;
    options.folder = m_folder.filePath(u"organization"_s);
    options.readOnly = readOnly;
    m_workspace = std::make_unique<Workspace>(options, platformFactory());
    m_workspace->open();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_settings);
    m_window->show();
}

bool WindowContext::waitUntilReady()
{
    bool ready = false;
    m_window->whenReady([&ready] { ready = true; });
    // Live as well: a change that comes before the channel is open is found only by comparing.
    return waitFor([&] { return ready && m_workspace->status().liveness == Liveness::Live; }, 30s);
}

void WindowContext::close()
{
    m_window.reset();
    m_workspace.reset();
}

QAction *WindowContext::action(const QString &name)
{
    return m_window->findChild<QAction *>(name);
}

QJsonObject WindowContext::send(const QString &path, const QByteArray &body)
{
    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1/sandbox/%2"_s.arg(m_endpoint.port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_network.get(request)
                                                              : m_network.post(request, body));
    if (!waitFor([&] { return reply->isFinished(); }))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonObject WindowContext::control(const QString &command, const QJsonObject &body)
{
    return send(u"control/"_s + command, QJsonDocument(body).toJson());
}

QJsonObject WindowContext::mutate(const QString &action, const QString &id, const QJsonObject &body)
{
    return control(u"mutate"_s, {{u"action"_s, action}, {u"id"_s, id}, {u"body"_s, body}});
}

QJsonObject WindowContext::state()
{
    return send(u"state"_s, {});
}

QJsonObject WindowContext::departmentInSandbox(const QString &id)
{
    const QJsonArray departments = state().value(u"departments"_s).toArray();
    for (const QJsonValue &department : departments) {
        if (department.toObject().value(u"open_department_id"_s).toString() == id)
            return department.toObject();
    }
    return {};
}

QList<DepartmentId> WindowContext::firstLevel() const
{
    return m_workspace->directory().children(rootDepartment());
}

} // namespace OrgDesk::Test
