// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/sandbox_thread.h"
#include "core/workspace/workspace.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAction;

namespace OrgDesk::Test {

/// The whole program without its shell: a sandbox on its own thread, the workspace on it, and the
/// window. Tests read like what a person does with it.
class WindowContext
{
public:
    WindowContext();
    ~WindowContext();

    /// Starts everything and waits until the first sync has been painted.
    [[nodiscard]] bool start(bool readOnly = false);
    /// Closes window and workspace, keeps sandbox, data and settings.
    void close();
    /// Opens window and workspace; does not wait.
    void open(bool readOnly = false);
    [[nodiscard]] bool waitUntilReady();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name)
    {
        return m_window->findChild<Widget *>(name);
    }
    /// By its stable name, for example "department.new".
    [[nodiscard]] QAction *action(const QString &name);

    /// POST /sandbox/control/<command>; the answer's object.
    QJsonObject control(const QString &command, const QJsonObject &body);
    /// A colleague's change; the API's answer.
    QJsonObject mutate(const QString &action, const QString &id, const QJsonObject &body);
    /// GET /sandbox/state.
    [[nodiscard]] QJsonObject state();
    /// The department of that ID as the sandbox has it; empty: there is none.
    [[nodiscard]] QJsonObject departmentInSandbox(const QString &id);

    /// Some department without people and sub-departments is not to be had everywhere: these are
    /// the first-level ones, in their order.
    [[nodiscard]] QList<DepartmentId> firstLevel() const;

private:
    QJsonObject send(const QString &path, const QByteArray &body);

    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    Sandbox::SandboxThread m_sandbox;
    Sandbox::Endpoint m_endpoint;
    QNetworkAccessManager m_network;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace OrgDesk::Test
