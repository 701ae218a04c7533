// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/wording/wording.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace OrgDesk {

/// Results go to standard output, everything said to a person to standard error. Control characters
/// in names and in the platform's words become blanks: they must neither steer a terminal nor make
/// lines and columns of their own.
class Output
{
public:
    enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

    /// The fields of one line, with tabs between them.
    static void line(const QStringList &fields);
    /// As it is: help and the like.
    static void print(const QString &text);
    static void json(const QJsonObject &object);
    static void json(const QJsonArray &array);
    /// A sentence on standard error.
    static void say(const QString &text);
    /// The error told as in the window: what, why, what to do, code and log ID.
    static ExitCode fail(const Error &error);
    static void sayError(const ErrorText &error);
    static ExitCode wrongUsage(const QString &text);
    /// Something could not be written to standard output; nothing more is.
    [[nodiscard]] static bool isBroken();
    /// The exit code when a command is through: Done only if all of its output was written.
    [[nodiscard]] static int codeAtEnd(int code);
    /// Replaces the line of progress; only where a person watches a terminal.
    static void progress(const QString &text);
    static void endProgress();

private:
    static void writeOut(const QByteArray &bytes);
    static void sayLines(const QStringList &lines);
};

} // namespace OrgDesk
