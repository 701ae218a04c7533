// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// orgdesk-compare: whether a mirror equals a sandbox exactly. Exit code 0: equal, 1: different, 2:
// the comparison could not be made.

#include "core/store/organization_folder.h"
#include "tests/tools/mirror_comparison.h"
#include "tests/tools/sandbox_control.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int equal = 0;
constexpr int different = 1;
constexpr int impossible = 2;

void print(const QString &text)
{
    std::puts(text.toUtf8().constData());
}

QString folderIn(const QCommandLineParser &parser)
{
    if (parser.isSet(u"folder"_s))
        return parser.value(u"folder"_s);
    const OrganizationKey key{u"feishu"_s, QUrl(parser.value(u"base-url"_s)),
                              parser.value(u"app-id"_s)};
    return organizationFolder(parser.value(u"data-dir"_s), key).value_or(QString());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares a mirror with the sandbox it was read from."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"base-url"_s, u"The sandbox."_s, u"URL"_s},
        {u"folder"_s, u"The organization's data folder."_s, u"DIR"_s},
        {u"data-dir"_s, u"Or the folder above it..."_s, u"DIR"_s},
        {u"app-id"_s, u"...and the App ID."_s, u"ID"_s},
        {u"with-counts"_s, u"Compare the departments' member counts too."_s},
    });
    parser.process(application);
    const QUrl url(parser.value(u"base-url"_s));
    const QString folder = folderIn(parser);
    if (url.port() <= 0 || folder.isEmpty()) {
        std::fputs("orgdesk-compare: name the sandbox and the folder (--help)\n", stderr);
        return impossible;
    }
    Test::SandboxControl sandbox(quint16(url.port()));
    const auto counts
        = parser.isSet(u"with-counts"_s) ? Test::CompareCounts::Yes : Test::CompareCounts::No;
    const QJsonObject state = sandbox.get(u"state"_s);
    const auto found = Test::differencesFromSandbox(folder, state, counts);
    if (!found) {
        print(u"Cannot compare: "_s + found.error().detail);
        return impossible;
    }
    for (const QString &line : *found)
        print(line);
    print(found->isEmpty() ? u"equal"_s : u"%1 differences"_s.arg(found->size()));
    return found->isEmpty() ? equal : different;
}
