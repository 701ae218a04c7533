// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"

#include <QtTest>

#include <algorithm>
#include <vector>

namespace OrgDesk::Test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

} // namespace

int registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    registry().push_back(std::move(make));
    return static_cast<int>(registry().size());
}

int runAll(int argc, char **argv)
{
    // An executable without a test class would be green for ever.
    if (registry().empty())
        return 125;
    // Qt 6.4's crash handler comes back into the crash for ever where gdb is missing or slow. A
    // crash has to end the run at once.
    std::vector<char *> arguments(argv, argv + argc);
    char noCrashHandler[] = "-nocrashhandler";
    arguments.push_back(noCrashHandler);
    int failures = 0;
    for (const auto &make : registry()) {
        const auto test = make();
        failures += QTest::qExec(test.get(), int(arguments.size()), arguments.data());
    }
    return std::min(failures, 125);
}

} // namespace OrgDesk::Test
