// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/proxy_choice.h"
#include "core/wording/wording.h"
#include "tests/testlib/test_registry.h"

#include <QSet>
#include <QTest>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        kinds.append(static_cast<ErrorKind>(kind));
    return kinds;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellEveryKindApart();
    void shouldSayWhatToDoNext_data();
    void shouldSayWhatToDoNext();
    void shouldNameMissingPermissionsWithTheirPurpose();
    void shouldGiveCodeAndLogIdToCopy_data();
    void shouldGiveCodeAndLogIdToCopy();
    void shouldTellTheTechnicalCause();
    void shouldTellTheFieldByItsTitle();
    void shouldNotAdviseToWipeADamagedJournal();
    void shouldTellTheProxyAndWhatToDo();
    void shouldRoundTheWaitUp();
    void shouldJoinItsPartsWithoutEmptyLines();
    void shouldKnowNoPurposeOfAnUnknownPermission();
};

void ErrorTextTest::shouldTellEveryKindApart()
{
    // GIVEN every kind of error
    QSet<QString> sentences;
    for (const ErrorKind kind : allKinds()) {
        // WHEN it is described
        const QString what = describe(makeError(kind, {})).what;
        // THEN there is a sentence, and no other kind has the same
        QVERIFY2(!what.isEmpty(), qPrintable(QString::number(static_cast<int>(kind))));
        QVERIFY2(!sentences.contains(what), qPrintable(what));
        sentences.insert(what);
    }
}

void ErrorTextTest::shouldSayWhatToDoNext_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : allKinds()) {
        // Nothing needs doing about one's own cancelling, nothing can be done about what is
        // impossible.
        if (kind != ErrorKind::Cancelled && kind != ErrorKind::Unsupported)
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }
}

void ErrorTextTest::shouldSayWhatToDoNext()
{
    QFETCH(ErrorKind, kind);
    QVERIFY(!describe(makeError(kind, {})).next.isEmpty());
}

void ErrorTextTest::shouldNameMissingPermissionsWithTheirPurpose()
{
    // GIVEN a refusal that names two permissions and the page where they are granted
    Error error = makeError(ErrorKind::PermissionMissing, {});
    error.permissions = {u"contact:user.phone:readonly"_s, u"contact:contact"_s};
    error.help = QUrl(u"https://open.example.com/app/cli_1/auth?q=contact:contact"_s);
    // WHEN
    const ErrorText text = describe(error);
    // THEN
    QVERIFY(text.why.contains(u"contact:user.phone:readonly (read mobile numbers)"_s));
    QVERIFY(text.why.contains(u"contact:contact (create, change and delete departments)"_s));
    QVERIFY(text.next.contains(error.help.toString()));
}

void ErrorTextTest::shouldGiveCodeAndLogIdToCopy_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("requestId");
    QTest::addColumn<QString>("reference");
    QTest::addRow("both") << u"43022"_s << u"2023A"_s << u"Code 43022, log ID 2023A"_s;
    QTest::addRow("code") << u"43022"_s << QString() << u"Code 43022"_s;
    QTest::addRow("log") << QString() << u"2023A"_s << u"Log ID 2023A"_s;
    QTest::addRow("none") << QString() << QString() << QString();
}

void ErrorTextTest::shouldGiveCodeAndLogIdToCopy()
{
    QFETCH(QString, code);
    QFETCH(QString, requestId);
    QFETCH(QString, reference);
    Error error = makeError(ErrorKind::NameTaken, {});
    error.code = code;
    error.requestId = requestId;
    QCOMPARE(describe(error).reference, reference);
    QCOMPARE(describe(error).full().contains(reference), true);
}

void ErrorTextTest::shouldTellTheTechnicalCause()
{
    const Error error = makeError(ErrorKind::Offline, u"Connection refused"_s);
    QVERIFY(describe(error).why.endsWith(u"Connection refused."_s));
}

void ErrorTextTest::shouldTellTheFieldByItsTitle()
{
    Error error = makeError(ErrorKind::Invalid, {});
    error.field = u"zh_cn"_s;
    QVERIFY(describe(error).why.contains(u"“Chinese name”"_s));
}

void ErrorTextTest::shouldNotAdviseToWipeADamagedJournal()
{
    // GIVEN that the journal, which cannot be read again from anywhere, is damaged
    Error error = makeError(ErrorKind::StoreCorrupt, u"file is not a database"_s);
    const QString ofMirror = describe(error).next;
    error.field = u"journal"_s;

    // THEN the advice is about that file, and not to wipe everything
    const ErrorText text = describe(error);
    QVERIFY(text.next.contains(u"journal.sqlite"_s));
    QVERIFY(text.next != ofMirror);
    QVERIFY(text.why.contains(u"file is not a database"_s));
}

void ErrorTextTest::shouldTellTheProxyAndWhatToDo()
{
    Error error = makeError(ErrorKind::Offline, u"proxy.example.com:3128: refused"_s);
    error.field = proxyField();
    const ErrorText gone = describe(error);
    QVERIFY(gone.what.contains(u"proxy"_s));
    QVERIFY(gone.why.contains(u"proxy.example.com:3128"_s));
    QVERIFY(gone.next.contains(u"Network"_s));
    error.field = proxyPasswordField();
    const ErrorText denied = describe(error);
    QVERIFY(denied.what != gone.what);
    QVERIFY(denied.why.contains(u"password"_s));
    // It is no field of a person or department.
    QVERIFY(!gone.why.contains(u"field"_s) && !denied.why.contains(u"field"_s));
}

void ErrorTextTest::shouldRoundTheWaitUp()
{
    Error error = makeError(ErrorKind::RateLimited, {});
    error.retryAfter = std::chrono::milliseconds(2001);
    QVERIFY(describe(error).next.contains(u'3'));
}

void ErrorTextTest::shouldJoinItsPartsWithoutEmptyLines()
{
    ErrorText text;
    text.what = u"What."_s;
    text.next = u"Next."_s;
    QCOMPARE(text.full(), u"What.\nNext."_s);
    QCOMPARE(text.line(), u"What. Next."_s);
    const ErrorText chinese{u"出错了。"_s, u"原因。"_s, u"再试一次。"_s, {}};
    QCOMPARE(chinese.line(), u"出错了。原因。再试一次。"_s);
}

void ErrorTextTest::shouldKnowNoPurposeOfAnUnknownPermission()
{
    QVERIFY(!permissionPurpose(u"contact:something.new"_s).isEmpty());
    QVERIFY(permissionPurpose(u"contact:something.new"_s)
            != permissionPurpose(u"contact:contact"_s));
}

ORGDESK_TEST(ErrorTextTest)
#include "error_text_test.moc"
