// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/platform/platform.h"

#include <QFuture>
#include <QTemporaryDir>

#include <memory>

namespace OrgDesk {

namespace Sandbox {
class SandboxThread;
}

/// A made-up organization on this machine, with colleagues at work and the platform's quotas, and
/// a folder of its own that goes with it.
class Demo
{
public:
    Demo();
    ~Demo();

    /// "small", "medium" or "large". Answers when it can be opened, on a thread of its own: a large
    /// one takes its time. Call once.
    [[nodiscard]] QFuture<Result<Credentials>> start(const QString &size);
    [[nodiscard]] QString dataDir() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox::SandboxThread> m_sandbox;
};

} // namespace OrgDesk
