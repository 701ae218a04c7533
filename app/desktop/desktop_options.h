// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/common/connection_options.h"

#include <optional>
#include <variant>

namespace OrgDesk {

/// What one start of the window is to do.
struct DesktopOptions
{
    ConnectionOptions connection;
    /// "small", "medium" or "large"; empty: no demo.
    QString demo;
    /// Saved after the first sync, then the program ends.
    QString screenshot;
    bool readOnly = false;
};

/// Help, version or a sentence about wrong words, and the exit code with which to end.
struct DesktopAnswer
{
    QString text;
    int exitCode = 0;
};

using ParsedDesktop = std::variant<DesktopOptions, DesktopAnswer>;

/// Reads the command line; the secret is not taken yet.
[[nodiscard]] ParsedDesktop parseDesktopWords(const QStringList &arguments);
/// Reads the command line and the secret, which may wait for standard input.
[[nodiscard]] ParsedDesktop parseDesktop(const QStringList &arguments);

} // namespace OrgDesk
