// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/output.h"

#include "app/common/secret_source.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool progressShown = false;

bool isTerminal()
{
#ifdef Q_OS_UNIX
    static const bool terminal = ::isatty(STDERR_FILENO) != 0;
    return terminal;
#else
    return false;
#endif
}

void writeError(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void Output::writeOut(const QByteArray &bytes)
{
    endProgress();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    // A reader at the other end of a pipe gets each line when it is written.
    std::fflush(stdout);
}

void Output::line(const QString &text)
{
    writeOut(text.toUtf8() + '\n');
}

void Output::json(const QJsonObject &object)
{
    writeOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::json(const QJsonArray &array)
{
    writeOut(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Output::say(const QString &text)
{
    endProgress();
    writeError(u"orgdesk-cli: "_s + text + u'\n');
}

Output::ExitCode Output::fail(const Error &error)
{
    if (error.field == secretField())
        return wrongUsage(error.detail);
    say(describe(error).full());
    return Failed;
}

Output::ExitCode Output::wrongUsage(const QString &text)
{
    say(text);
    writeError(QCoreApplication::translate("Cli", "Try \"orgdesk-cli --help\".") + u'\n');
    return Usage;
}

void Output::progress(const QString &text)
{
    if (!isTerminal())
        return;
    writeError(u"\r\x1b[K"_s + text);
    progressShown = true;
}

void Output::endProgress()
{
    if (!progressShown)
        return;
    writeError(u"\r\x1b[K"_s);
    progressShown = false;
}

} // namespace OrgDesk
