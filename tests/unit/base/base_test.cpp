// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "tests/testlib/test_registry.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Apple;
struct Pear;

[[nodiscard]] Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorKind::Invalid, u"odd"_s, Retry::Never);
    return number / 2;
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepIdsOfDifferentKindsApart()
    {
        static_assert(!std::is_convertible_v<TypedId<Apple>, TypedId<Pear>>);
        static_assert(!std::is_convertible_v<QString, TypedId<Apple>>);
        const TypedId<Apple> a(u"a"_s);
        const TypedId<Apple> b(u"b"_s);
        QVERIFY(a < b);
        QVERIFY(a == TypedId<Apple>(u"a"_s));
        QVERIFY(TypedId<Apple>().isEmpty());
        const QSet<TypedId<Apple>> both{a, b, a};
        QCOMPARE(both.size(), 2);
    }

    void shouldCarryAValueOrAnError()
    {
        QCOMPARE(half(4).value_or(0), 2);
        const auto odd = half(3);
        QVERIFY(!odd);
        QCOMPARE(odd.error(), makeError(ErrorKind::Invalid, u"odd"_s));
        const auto twice = half(12).and_then(half);
        QCOMPARE(twice.value_or(0), 3);
        QVERIFY(!half(6).and_then(half));
    }

    void shouldTellTimeInUtcThatDoesNotGoBack()
    {
        const Clock &clock = systemClock();
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        const auto before = clock.monotonic();
        QVERIFY(clock.monotonic() >= before);
    }
};

ORGDESK_TEST(BaseTest)

#include "base_test.moc"
