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
    int failures = 0;
    for (const auto &make : registry()) {
        const auto test = make();
        failures += QTest::qExec(test.get(), argc, argv);
    }
    return std::min(failures, 125);
}

} // namespace OrgDesk::Test
