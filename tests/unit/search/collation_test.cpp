// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/collation.h"

#include "tests/testlib/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

class CollationTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldOrderNamesAsPeopleExpect()
    {
        // GIVEN names in the wrong order
        QStringList names{u"张伟"_s,     u"陈芳"_s,    u"zoe"_s,  u"Adam"_s, u"王敏"_s,
                          u"研发10组"_s, u"研发2组"_s, u"adam"_s, u"李娜"_s};

        // WHEN they are ordered by their keys
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });

        // THEN Latin comes first, Han goes by pinyin and digits go by value
        QCOMPARE(names,
                 QStringList({u"adam"_s, u"Adam"_s, u"zoe"_s, u"陈芳"_s, u"李娜"_s, u"王敏"_s,
                              u"研发2组"_s, u"研发10组"_s, u"张伟"_s}));
    }

    void shouldGiveAKeyForTextsOfAnyLength()
    {
        QVERIFY(sortKey(u"").isEmpty() || sortKey(u"") < sortKey(u"a"));
        const QString longText(5000, QChar(0x9f9f));
        QVERIFY(sortKey(longText).size() >= 5000);
        QVERIFY(sortKey(longText) == sortKey(longText));
        QVERIFY(sortKey(longText) < sortKey(longText + u'a'));
    }

    void shouldNameItsVersion() { QVERIFY(!collationVersion().isEmpty()); }
};

ORGDESK_TEST(CollationTest)
#include "collation_test.moc"
