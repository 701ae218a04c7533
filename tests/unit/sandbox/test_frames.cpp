// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/frame_codec.h"
#include "tests/testlib/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace OrgDesk::Sandbox;
using namespace Qt::Literals::StringLiterals;

// The golden vectors were made by running the official SDK's encoder (feishu-long-connection.md,
// 9).
class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldDecodeAndEncodeTheVectors_data();
    void shouldDecodeAndEncodeTheVectors();
    void shouldRefuseInvalidFrames_data();
    void shouldRefuseInvalidFrames();
    void shouldSkipUnknownFields();
    void shouldAnswerAPingAsTheVectorsDo();
    void shouldSplitInsideCharacters();
    void shouldReadAcknowledgements();

private:
    [[nodiscard]] QJsonObject vector(const QString &name) const;
    QJsonObject m_vectors;
};

void FramesTest::initTestCase()
{
    QFile file(QStringLiteral(ORGDESK_TEST_DATA "/feishu-frames.json"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_vectors.value(u"frames"_s).toArray().size() > 10);
}

QJsonObject FramesTest::vector(const QString &name) const
{
    for (const QJsonValue &entry : m_vectors.value(u"frames"_s).toArray()) {
        if (entry.toObject().value(u"name"_s).toString() == name)
            return entry.toObject();
    }
    return {};
}

void FramesTest::shouldDecodeAndEncodeTheVectors_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue &value : m_vectors.value(u"frames"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"name"_s).toString();
        if (entry.contains(u"hex"_s) && name != u"unknown_fields"_s)
            QTest::newRow(qPrintable(name)) << entry;
    }
}

void FramesTest::shouldDecodeAndEncodeTheVectors()
{
    QFETCH(QJsonObject, entry);
    const QByteArray bytes = QByteArray::fromHex(entry.value(u"hex"_s).toString().toLatin1());
    QCOMPARE(bytes.size(), entry.value(u"length"_s).toInt());
    const auto frame = decodeFrame(bytes);
    QVERIFY(frame.has_value());
    const QJsonObject fields = entry.value(u"fields"_s).toObject();
    QCOMPARE(QString::number(frame->sequenceId), fields.value(u"SeqID"_s).toString());
    QCOMPARE(QString::number(frame->logId), fields.value(u"LogID"_s).toString());
    QCOMPARE(frame->service, fields.value(u"service"_s).toInt());
    QCOMPARE(frame->method, fields.value(u"method"_s).toInt());
    QCOMPARE(frame->payloadType.has_value(), fields.contains(u"payloadType"_s));
    QCOMPARE(frame->newLogId.has_value(), fields.contains(u"LogIDNew"_s));
    const QJsonArray headers = fields.value(u"headers"_s).toArray();
    QCOMPARE(static_cast<qsizetype>(frame->headers.size()), headers.size());
    for (qsizetype i = 0; i < headers.size(); ++i) {
        QCOMPARE(QString::fromUtf8(frame->headers[static_cast<size_t>(i)].first),
                 headers.at(i).toObject().value(u"key"_s).toString());
        QCOMPARE(QString::fromUtf8(frame->headers[static_cast<size_t>(i)].second),
                 headers.at(i).toObject().value(u"value"_s).toString());
    }
    QCOMPARE(frame->payload.value_or(QByteArray()).toHex(),
             entry.value(u"payload_hex"_s).toString().toLatin1());
    QCOMPARE(encodeFrame(*frame).toHex(), bytes.toHex());
}

void FramesTest::shouldRefuseInvalidFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const QJsonValue &value : m_vectors.value(u"invalid"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        QTest::newRow(qPrintable(entry.value(u"name"_s).toString()))
            << QByteArray::fromHex(entry.value(u"hex"_s).toString().toLatin1());
    }
    QTest::newRow("nothing") << QByteArray();
}

void FramesTest::shouldRefuseInvalidFrames()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeFrame(bytes).has_value());
}

void FramesTest::shouldSkipUnknownFields()
{
    const QJsonObject entry = vector(u"unknown_fields"_s);
    const auto frame =
        decodeFrame(QByteArray::fromHex(entry.value(u"hex"_s).toString().toLatin1()));
    QVERIFY(frame.has_value());
    QCOMPARE(frame->header("type"), QByteArray("ping"));
}

void FramesTest::shouldAnswerAPingAsTheVectorsDo()
{
    const auto bytes = [this](const QString &name) {
        return QByteArray::fromHex(vector(name).value(u"hex"_s).toString().toLatin1());
    };
    const auto ping = decodeFrame(bytes(u"ping"_s));
    QVERIFY(ping.has_value());
    QCOMPARE(encodeFrame(pongFor(*ping, {})).toHex(), bytes(u"pong_empty"_s).toHex());
    QCOMPARE(encodeFrame(pongFor(*ping, clientConfigJson({-1, 120, 30, 120}))).toHex(),
             bytes(u"pong_with_config"_s).toHex());
}

void FramesTest::shouldSplitInsideCharacters()
{
    EventMessage message;
    message.payload = u"{\"名字\":\"很长的名字\"}"_s.toUtf8();
    message.messageId = "m1";
    const auto whole = eventFrames(message, 0);
    QCOMPARE(whole.size(), size_t(1));
    QCOMPARE(whole.front().header("sum"), QByteArray("1"));
    const auto parts = eventFrames(message, 4);
    QByteArray merged;
    for (size_t i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts[i].header("seq").toULongLong(), static_cast<qulonglong>(i));
        QCOMPARE(parts[i].header("sum").toULongLong(), static_cast<qulonglong>(parts.size()));
        QCOMPARE(parts[i].header("message_id"), QByteArray("m1"));
        QVERIFY(!parts[i].payload->isEmpty());
        merged += *parts[i].payload;
    }
    QCOMPARE(merged, message.payload);
    QCOMPARE(parts.size(), static_cast<size_t>((message.payload.size() + 3) / 4));
}

void FramesTest::shouldReadAcknowledgements()
{
    Frame frame;
    QCOMPARE(acknowledgedCode(frame), -1);
    frame.payload = R"({"code":200,"headers":null,"data":null})";
    QCOMPARE(acknowledgedCode(frame), 200);
    frame.payload = "rubbish";
    QCOMPARE(acknowledgedCode(frame), -1);
}

ORGDESK_TEST(FramesTest)
#include "test_frames.moc"
