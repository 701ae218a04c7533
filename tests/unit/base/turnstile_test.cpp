// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/turnstile.h"
#include "tests/testlib/test_registry.h"
#include "tests/testlib/wait.h"

#include <QStringList>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Visitors
{
    QStringList log;

    QCoro::Task<void> visit(Turnstile &turnstile, Completion<int> leaving, QString name)
    {
        const auto entered = turnstile.enter();
        Result<Turnstile::Pass> pass = co_await entered;
        log.append(pass ? name + u" in"_s : name + u" turned away"_s);
        if (!pass)
            co_return;
        Result<int> left = co_await leaving;
        log.append(name + u" out"_s);
    }
};

class TurnstileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLetOneInAtATimeInOrder()
    {
        Visitors visitors;
        Turnstile turnstile;
        const Completion<int> a;
        const Completion<int> b;
        visitors.visit(turnstile, a, u"a"_s);
        visitors.visit(turnstile, b, u"b"_s);
        QCOMPARE(visitors.log, QStringList{u"a in"_s});
        a.finish(1);
        QCOMPARE(visitors.log, (QStringList{u"a in"_s, u"a out"_s, u"b in"_s}));
        b.finish(1);
        // Empty again: the next goes in at once.
        const Completion<int> c;
        visitors.visit(turnstile, c, u"c"_s);
        QCOMPARE(visitors.log.constLast(), u"c in"_s);
        c.finish(1);
    }

    void shouldTurnAwayWhoWaitsWhenItCloses()
    {
        Visitors visitors;
        Turnstile turnstile;
        const Completion<int> a;
        visitors.visit(turnstile, a, u"a"_s);
        visitors.visit(turnstile, a, u"b"_s);
        turnstile.close();
        QCOMPARE(visitors.log, (QStringList{u"a in"_s, u"b turned away"_s}));
        a.finish(1);
        visitors.visit(turnstile, a, u"c"_s);
        QCOMPARE(visitors.log.constLast(), u"c turned away"_s);
    }
};

} // namespace

ORGDESK_TEST(TurnstileTest)
#include "turnstile_test.moc"
