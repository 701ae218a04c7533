// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace OrgDesk {

/// Results go to standard output, everything said to a person to standard error.
class Output
{
public:
    enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

    static void line(const QString &text);
    static void json(const QJsonObject &object);
    static void json(const QJsonArray &array);
    /// A sentence on standard error.
    static void say(const QString &text);
    /// The error told as in the window: what, why, what to do, code and log ID.
    static ExitCode fail(const Error &error);
    static ExitCode wrongUsage(const QString &text);
    /// Replaces the line of progress; only where a person watches a terminal.
    static void progress(const QString &text);
    static void endProgress();

private:
    static void writeOut(const QByteArray &bytes);
};

} // namespace OrgDesk
