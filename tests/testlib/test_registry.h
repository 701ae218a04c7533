// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace OrgDesk::Test {

/// Registers a test class with the executable's main, which runs all of them.
int registerTest(std::function<std::unique_ptr<QObject>()> make);

/// Runs every registered class; the exit code is the number of failures, at most 125.
int runAll(int argc, char **argv);

} // namespace OrgDesk::Test

/// Put this at the end of a test's source file, outside namespaces, before its .moc.
#define ORGDESK_TEST(Class)                                                                        \
    namespace {                                                                                    \
    [[maybe_unused]] const int registered_##__LINE__                                               \
        = OrgDesk::Test::registerTest([] { return std::make_unique<Class>(); });                   \
    }
