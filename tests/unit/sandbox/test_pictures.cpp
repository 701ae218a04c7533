// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "tests/testlib/test_registry.h"
#include "tests/unit/sandbox/bench.h"

#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace OrgDesk::Sandbox::Test;

namespace {

const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n and so on");

HttpCall uploadOf(Bench &bench, const QByteArray &kind, const QByteArray &image)
{
    HttpCall call;
    call.method = Method::Post;
    call.path = "/open-apis/im/v1/images";
    call.authorization = "Bearer " + bench.tokens.issue(bench.clock.monotonic()).value.toLatin1();
    call.body = "--b0\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\n" + kind
        + "\r\n--b0\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n"
          "Content-Type: image/png\r\n\r\n"
        + image + "\r\n--b0--\r\n";
    return call;
}

} // namespace

/// Uploaded pictures, and what lies at the addresses that people's data name.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeAPictureAndGiveItToSomebody()
    {
        Bench bench;
        const auto uploaded = bench.send(uploadOf(bench, "avatar", png));
        QCOMPARE(uploaded.code, 0);
        const QString key = uploaded.data.value(u"image_key"_s).toString();
        QVERIFY(!key.isEmpty());
        QCOMPARE(bench.patch(Bench::user(bench.ada), {{u"avatar_key"_s, key}}).code, 0);
        QCOMPARE(bench.ada->avatarKey, key);
        // The same bytes lie where the person's data point to.
        QCOMPARE(bench.service.pictures().file("/avatars/" + key.toUtf8() + "/240.png").body, png);
    }

    void shouldRefuseWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<int>("code");
        QTest::newRow("no kind") << QByteArray("icon") << png << 234001;
        QTest::newRow("nothing") << QByteArray("avatar") << QByteArray() << 234010;
        QTest::newRow("words") << QByteArray("avatar") << QByteArray("hello") << 234011;
        QTest::newRow("too large")
            << QByteArray("avatar") << png + QByteArray(10 * 1024 * 1024, 'x') << 234006;
    }
    void shouldRefuseWhatIsNoPicture()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, image);
        QFETCH(int, code);
        Bench bench;
        QCOMPARE(bench.send(uploadOf(bench, kind, image)).code, code);
    }

    void shouldSurviveABrokenForm()
    {
        Bench bench;
        for (const QByteArray &body : {QByteArray(), QByteArray("--"), QByteArray("--b\r\n--b"),
                                       QByteArray("--b\r\nname=\"image\"\r\n--b\r\n\r\n")}) {
            HttpCall call = uploadOf(bench, "avatar", png);
            call.body = body;
            QCOMPARE(bench.send(call).code, 234001);
        }
    }

    void shouldNeedAPermissionOfItsOwn()
    {
        Bench bench;
        bench.access.setPermissions({u"contact:contact"_s});
        QCOMPARE(bench.send(uploadOf(bench, "avatar", png)).code, 99991672);
    }

    void shouldDrawAPatternForWhoeverHasNone()
    {
        Bench bench;
        const Answer first = bench.service.pictures().file("/avatars/v2_a/72.png");
        QCOMPARE(first.contentType, "image/png");
        QVERIFY(first.body.startsWith("\x89PNG\r\n"));
        QCOMPARE(bench.service.pictures().file("/avatars/v2_a/72.png").body, first.body);
        QVERIFY(bench.service.pictures().file("/avatars/v2_b/72.png").body != first.body);
        QCOMPARE(bench.service.pictures().file("/avatars").http, 404);
    }
};

ORGDESK_TEST(PicturesTest)
#include "test_pictures.moc"
