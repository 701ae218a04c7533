// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/sandbox_thread.h"
#include "core/workspace/workspace.h"
#include "tests/tools/sandbox_control.h"

#include <QTemporaryDir>

#include <memory>

namespace OrgDesk::Test {

/// A sandbox on a thread of its own and a data folder for what is opened from it.
class SandboxOrganization
{
public:
    explicit SandboxOrganization(Sandbox::Options options = {});

    [[nodiscard]] bool isReady() const { return m_control != nullptr && m_folder.isValid(); }
    [[nodiscard]] SandboxControl &control() { return *m_control; }
    [[nodiscard]] OpenOptions openOptions() const;
    [[nodiscard]] QString folder() const
    {
        return m_folder.filePath(QStringLiteral("organization"));
    }
    [[nodiscard]] Credentials credentials() const { return m_credentials; }
    /// Nothing answers there from now on.
    void stop() { m_sandbox.reset(); }

    [[nodiscard]] static PlatformFactory factory();
    [[nodiscard]] std::unique_ptr<Workspace> workspace() const;
    /// Opened, and the first sync has ended. Null when it did not within its time.
    [[nodiscard]] std::unique_ptr<Workspace> syncedWorkspace() const;
    /// Waits until the mirror equals the sandbox; else the differences.
    [[nodiscard]] QString waitUntilEqual();

    /// A department that a colleague makes: no children, nobody in it.
    DepartmentId addDepartment(const QString &name, const DepartmentId &parent = rootDepartment());
    /// The department as the sandbox has it; empty when it has none.
    [[nodiscard]] QJsonObject departmentInSandbox(const DepartmentId &id);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<SandboxControl> m_control;
    Credentials m_credentials;
};

/// Any file of the folder that holds the text in UTF-8 or UTF-16; empty: none.
[[nodiscard]] QString fileHolding(const QString &folder, const QString &text);

/// Opens it and waits for the answer; empty when it was opened.
[[nodiscard]] std::optional<Error> errorOfOpening(Workspace &workspace);

} // namespace OrgDesk::Test
