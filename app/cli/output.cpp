// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/cli/output.h"

#include "app/common/secret_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iterator>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool progressShown = false;
/// What the system said when writing failed; empty: all is written.
QString brokenBy;

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

QString oneLine(QString text)
{
    std::replace_if(text.begin(), text.end(), isControl, u' ');
    return text;
}

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
    if (isBroken())
        return;
    const auto size = static_cast<size_t>(bytes.size());
    // A reader at the other end of a pipe gets each line when it is written.
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        brokenBy = qt_error_string(errno);
}

bool Output::isBroken()
{
    return !brokenBy.isEmpty();
}

int Output::codeAtEnd(int code)
{
    if (!isBroken())
        return code;
    say(QCoreApplication::translate("Cli", "The output could not be written: %1").arg(brokenBy));
    return code == Done ? Failed : code;
}

void Output::line(const QStringList &fields)
{
    QStringList plain;
    std::transform(fields.begin(), fields.end(), std::back_inserter(plain), oneLine);
    writeOut(plain.join(u'\t').toUtf8() + '\n');
}

void Output::print(const QString &text)
{
    writeOut(text.toUtf8());
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
    sayLines({text});
}

void Output::sayLines(const QStringList &lines)
{
    endProgress();
    QStringList plain;
    std::transform(lines.begin(), lines.end(), std::back_inserter(plain), oneLine);
    writeError(u"orgdesk-cli: "_s + plain.join(u'\n') + u'\n');
}

Output::ExitCode Output::fail(const Error &error)
{
    if (error.field == secretField())
        return wrongUsage(error.detail);
    sayError(describe(error));
    return Failed;
}

void Output::sayError(const ErrorText &error)
{
    QStringList lines{error.what, error.why, error.next, error.reference};
    lines.removeAll(QString());
    sayLines(lines);
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
