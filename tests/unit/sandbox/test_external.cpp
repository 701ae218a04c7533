// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/organization_file.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

namespace {

/// Records that belong to another system (feishu-contact-api.md, 8.3).
class ExternalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWritesToThemOnly()
    {
        Bench bench;
        bench.alpha->externalSource = true;
        bench.ada->externalSource = true;
        const auto patch = [&](const QString &path) {
            return bench.call(Method::Patch, u"/contact/v3/"_s + path,
                              {{u"name"_s, u"Other name"_s}});
        };
        QCOMPARE(patch(u"departments/%1"_s.arg(bench.alpha->openId)).code, 43031);
        QCOMPARE(bench.alpha->name, u"Alpha"_s);
        QCOMPARE(patch(u"users/%1"_s.arg(bench.ada->openId)).code, 44053);
        QCOMPARE(bench.ada->name, u"Ada"_s);
        QCOMPARE(patch(u"departments/%1"_s.arg(bench.beta->openId)).code, 0);
        QCOMPARE(patch(u"users/%1"_s.arg(bench.bo->openId)).code, 0);
    }

    void shouldKeepTheMarkInAnOrganizationFile()
    {
        Bench bench;
        bench.alpha->externalSource = true;
        bench.ada->externalSource = true;
        Organization copy(2);
        const QJsonObject file =
            QJsonDocument::fromJson(exportOrganization(bench.organization)).object();
        QVERIFY(loadOrganization(copy, file).has_value());
        QVERIFY(copy.departmentByOpenId(bench.alpha->openId)->externalSource);
        QVERIFY(!copy.departmentByOpenId(bench.beta->openId)->externalSource);
        QVERIFY(copy.personByOpenId(bench.ada->openId)->externalSource);
        QVERIFY(!copy.personByOpenId(bench.bo->openId)->externalSource);
    }
};

} // namespace

ORGDESK_TEST(ExternalTest)
#include "test_external.moc"
