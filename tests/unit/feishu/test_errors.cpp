// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/dialect.h"
#include "tests/testlib/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace OrgDesk;
using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;
using Verdict = Judgement::Verdict;

namespace {

HttpRequest to(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

const QString departments = u"/open-apis/contact/v3/departments"_s;

Judgement judge(const QString &path, int status, const QByteArray &body,
                const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject json = document.object();
    return FeishuDialect(QUrl(u"https://open.feishu.cn"_s), u"cli_a1b2c3d4e5f60718"_s)
        .judge(to(path), {status, body, headers}, document.isObject() ? &json : nullptr);
}

QByteArray coded(int code)
{
    return "{\"code\":" + QByteArray::number(code) + ",\"msg\":\"words\"}";
}

class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowTheCodesOfDepartments_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << 43022 << ErrorKind::NameTaken << u"name"_s;
        QTest::newRow("translation") << 43018 << ErrorKind::NameTaken << QString();
        QTest::newRow("order") << 43005 << ErrorKind::OrderTaken << u"order"_s;
        QTest::newRow("members") << 43011 << ErrorKind::NotEmpty << QString();
        QTest::newRow("sub-departments") << 43012 << ErrorKind::NotEmpty << QString();
        QTest::newRow("depth") << 43019 << ErrorKind::LimitExceeded << u"parent"_s;
        QTest::newRow("children") << 43013 << ErrorKind::LimitExceeded << u"parent"_s;
        QTest::newRow("scope") << 40004 << ErrorKind::OutOfScope << QString();
        QTest::newRow("parent's scope") << 40014 << ErrorKind::OutOfScope << u"parent"_s;
        QTest::newRow("external source") << 43031 << ErrorKind::ReadOnly << QString();
        QTest::newRow("leader") << 43025 << ErrorKind::Invalid << u"leader"_s;
        QTest::newRow("unknown leader") << 99992351 << ErrorKind::Invalid << u"leader"_s;
        QTest::newRow("unknown department") << 99992357 << ErrorKind::NotFound << QString();
        QTest::newRow("not existing") << 40015 << ErrorKind::NotFound << QString();
        QTest::newRow("slash") << 43029 << ErrorKind::Invalid << u"name"_s;
        QTest::newRow("unlisted") << 49999 << ErrorKind::Refused << QString();
    }
    void shouldKnowTheCodesOfDepartments()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, field);
        const Judgement judgement = judge(departments, 400, coded(code));
        QCOMPARE(judgement.verdict, Verdict::Failed);
        QCOMPARE(judgement.error.kind, kind);
        QCOMPARE(judgement.error.field, field);
        QCOMPARE(judgement.error.code, QString::number(code));
        QCOMPARE(judgement.error.detail, u"words"_s);
        QCOMPARE(judgement.error.retry, Retry::Never);
    }

    void shouldReadTheSameNumberByItsResource()
    {
        QCOMPARE(judge(departments, 400, coded(41012)).error.kind, ErrorKind::Invalid);
        QCOMPARE(judge(u"/open-apis/contact/v3/users/ou_1"_s, 400, coded(41012)).error.kind,
                 ErrorKind::NotFound);
        QCOMPARE(judge(u"/open-apis/contact/v3/users/ou_1"_s, 403, coded(41050)).error.kind,
                 ErrorKind::OutOfScope);
    }

    void shouldTryLocksAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("tenant lock") << 43024;
        QTest::newRow("department lock") << 43030;
    }
    void shouldTryLocksAgain()
    {
        QFETCH(int, code);
        QCOMPARE(judge(departments, 400, coded(code)).verdict, Verdict::Busy);
    }

    void shouldRenewTheTokenForItsCodes()
    {
        for (const int code : {99991661, 99991663, 99991664, 99991665, 99991671})
            QCOMPARE(judge(departments, 400, coded(code)).verdict, Verdict::TokenRejected);
        QCOMPARE(judge(departments, 400, coded(99991668)).verdict, Verdict::Failed);
    }

    void shouldTakeWrongCredentialsForFinal()
    {
        // The token endpoint fails with HTTP 200.
        for (const int code : {10003, 10014, 10015}) {
            const Error error =
                judge(u"/open-apis/auth/v3/tenant_access_token/internal"_s, 200, coded(code)).error;
            QCOMPARE(error.kind, ErrorKind::WrongCredentials);
            QCOMPARE(error.retry, Retry::Never);
        }
        const Error passing =
            judge(u"/open-apis/auth/v3/tenant_access_token/internal"_s, 200, coded(12345)).error;
        QCOMPARE(passing.retry, Retry::Later);
    }

    void shouldNameMissingPermissionsAndTheConsole_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QUrl>("help");
        const QUrl console(u"https://open.feishu.cn/app/cli_a1b2c3d4e5f60718/auth"_s);
        QTest::newRow("as answered")
            << R"("error":{"log_id":"L1","permission_violations":[{"type":"action_scope_required","subject":"contact:contact"}],"helps":[{"url":"https://open.feishu.cn/app/x/auth?q=contact:contact","description":"d"}]})"_ba
            << QUrl(u"https://open.feishu.cn/app/x/auth?q=contact:contact"_s);
        QTest::newRow("as documented elsewhere")
            << R"("error":{"logid":"L1","permission_violations":[{"scope":"contact:contact","url":"https://h/x"}]})"_ba
            << QUrl(u"https://h/x"_s);
        QTest::newRow("in the message only") << R"("error":{"log_id":"L1"})"_ba << console;
        QTest::newRow("with a link that is none")
            << R"("error":{"log_id":"L1","permission_violations":[{"subject":"contact:contact"}],"helps":[{"url":"file:///etc/passwd"}]})"_ba
            << console;
    }
    void shouldNameMissingPermissionsAndTheConsole()
    {
        QFETCH(QByteArray, error);
        QFETCH(QUrl, help);
        const Error read =
            judge(
                departments, 400,
                R"({"code":99991672,"msg":"One of the following scopes is required: [contact:contact]",)"
                    + error + "}")
                .error;
        QCOMPARE(read.kind, ErrorKind::PermissionMissing);
        QCOMPARE(read.permissions, QStringList{u"contact:contact"_s});
        QCOMPARE(read.help, help);
        QCOMPARE(read.requestId, u"L1"_s);
    }

    void shouldOfferTheConsoleOfTheDomain_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QUrl>("help");
        QTest::newRow("Lark") << QUrl(u"https://open.larksuite.com"_s)
                              << QUrl(
                                     u"https://open.larksuite.com/app/cli_a1b2c3d4e5f60718/auth"_s);
        QTest::newRow("behind a port")
            << QUrl(u"https://feishu.example.com:8443/"_s)
            << QUrl(u"https://feishu.example.com:8443/app/cli_a1b2c3d4e5f60718/auth"_s);
        QTest::newRow("sandbox") << QUrl(u"http://127.0.0.1:4711"_s) << QUrl();
    }
    void shouldOfferTheConsoleOfTheDomain()
    {
        QFETCH(QUrl, base);
        QFETCH(QUrl, help);
        const QJsonObject json{{u"code"_s, 99991672}, {u"msg"_s, u"[contact:contact]"_s}};
        const Judgement judgement = FeishuDialect(base, u"cli_a1b2c3d4e5f60718"_s)
                                        .judge(to(departments), {400, {}, {}}, &json);
        QCOMPARE(judgement.error.help, help);
    }

    void shouldNameTheFieldOfAViolationWithoutItsValue()
    {
        const Error error =
            judge(
                departments, 400,
                R"({"code":99992402,"msg":"field validation failed","error":{"field_violations":[{"field":"i18n_name.zh_cn","value":"张三 13800000000","description":"too long"}]}})")
                .error;
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.field, u"zh_cn"_s);
        QVERIFY(error.detail.contains(u"too long"_s));
        QVERIFY(!error.detail.contains(u"13800000000"_s));
    }

    void shouldPreferTheHeadersLogId()
    {
        const Error error = judge(departments, 500, R"({"code":40003,"error":{"log_id":"body"}})",
                                  {{"X-Tt-Logid"_ba, "head"_ba}})
                                .error;
        QCOMPARE(error.requestId, u"head"_s);
        QCOMPARE(error.kind, ErrorKind::ServerFault);
        QCOMPARE(error.retry, Retry::Later);
    }

    void shouldReadLimits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429") << 429 << coded(99991400);
        QTest::newRow("old API") << 400 << coded(99991400);
        QTest::newRow("429 without JSON") << 429 << "slow down"_ba;
    }
    void shouldReadLimits()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Judgement judgement =
            judge(departments, status, body,
                  {{"x-ogw-ratelimit-limit"_ba, "100"_ba}, {"X-Ogw-Ratelimit-Reset"_ba, "52"_ba}});
        QCOMPARE(judgement.verdict, Verdict::Limited);
        QVERIFY(judgement.resetAfter == std::chrono::seconds(52));
        QCOMPARE(judgement.toldLimit, std::optional(100));
        QVERIFY(!judge(departments, status, body).resetAfter.has_value());
    }

    void shouldNotBelieveForeignAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("page") << 200 << "<html>log in</html>"_ba << ErrorKind::BadAnswer;
        QTest::newRow("empty") << 200 << ""_ba << ErrorKind::BadAnswer;
        QTest::newRow("cut") << 200 << "{\"code\":0,\"da"_ba << ErrorKind::BadAnswer;
        QTest::newRow("list") << 200 << "[1]"_ba << ErrorKind::BadAnswer;
        QTest::newRow("no code") << 200 << "{\"result\":1}"_ba << ErrorKind::BadAnswer;
        QTest::newRow("code in words") << 200 << "{\"code\":\"0\"}"_ba << ErrorKind::BadAnswer;
        QTest::newRow("404 page") << 404 << "<html>nginx"_ba << ErrorKind::BadAnswer;
        QTest::newRow("502 page") << 502 << "<html>nginx"_ba << ErrorKind::ServerFault;
        QTest::newRow("500 with code 0") << 500 << "{\"code\":0}"_ba << ErrorKind::ServerFault;
    }
    void shouldNotBelieveForeignAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const Judgement judgement = judge(departments, status, body);
        QCOMPARE(judgement.verdict, Verdict::Failed);
        QCOMPARE(judgement.error.kind, kind);
    }

    void shouldTellFinalEndpointCodesFromPassingOnes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("final");
        QTest::newRow("busy") << 200 << 1 << false;
        QTest::newRow("internal") << 200 << 1000040343 << false;
        QTest::newRow("forbidden") << 200 << 403 << true;
        QTest::newRow("auth failed") << 200 << 514 << true;
        QTest::newRow("limit") << 200 << 1000040350 << true;
        QTest::newRow("wrong secret") << 200 << 10014 << true;
        QTest::newRow("anything else") << 200 << 77777 << true;
        QTest::newRow("HTTP error") << 502 << 77777 << false;
        QTest::newRow("HTTP error with a known code") << 500 << 514 << false;
        QTest::newRow("HTTP error with a token's code") << 400 << 10014 << false;
        QTest::newRow("HTTP error of the gateway") << 400 << 99991663 << false;
        QTest::newRow("HTTP error that says forbidden") << 403 << 403 << false;
    }
    void shouldTellFinalEndpointCodesFromPassingOnes()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, final);
        const Judgement judgement = judge(u"/callback/ws/endpoint"_s, status, coded(code));
        QCOMPARE(judgement.error.retry == Retry::Never, final);
        if (status != 200)
            QCOMPARE(judgement.verdict, Verdict::Failed);
    }

    void shouldTakeCodeZeroForSuccess()
    {
        QCOMPARE(judge(departments, 200, R"({"code":0,"msg":"ok"})").verdict, Verdict::Good);
    }
};

} // namespace

ORGDESK_TEST(ErrorsTest)
#include "test_errors.moc"
