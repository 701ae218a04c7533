// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/chunk_assembler.h"
#include "core/feishu/frames.h"
#include "tests/testlib/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace OrgDesk::Feishu;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// The golden vectors, made by the official Node SDK (feishu-long-connection.md, section 9).
class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(ORGDESK_FRAME_VECTORS));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_vectors.value(u"frames"_s).toArray().size() >= 18);
    }

    void shouldReadAndWriteEveryVectorByteForByte()
    {
        int count = 0;
        for (const QJsonValue &value : m_vectors.value(u"frames"_s).toArray()) {
            const QJsonObject vector = value.toObject();
            if (!vector.contains(u"hex"_s))
                continue;
            const QByteArray bytes =
                QByteArray::fromHex(vector.value(u"hex"_s).toString().toLatin1());
            const auto frame = frameFrom(bytes);
            QVERIFY2(frame.has_value(), qPrintable(vector.value(u"name"_s).toString()));
            QCOMPARE(toBytes(*frame), bytes);
            const QJsonObject fields = vector.value(u"fields"_s).toObject();
            QCOMPARE(QString::number(frame->seqid()), fields.value(u"SeqID"_s).toString());
            QCOMPARE(QString::number(frame->logid()), fields.value(u"LogID"_s).toString());
            QCOMPARE(frame->service(), fields.value(u"service"_s).toInt());
            QCOMPARE(frame->method(), fields.value(u"method"_s).toInt());
            for (const QJsonValue &header : fields.value(u"headers"_s).toArray()) {
                const QJsonObject pair = header.toObject();
                QCOMPARE(headerOf(*frame, pair.value(u"key"_s).toString().toUtf8().constData()),
                         pair.value(u"value"_s).toString().toUtf8());
            }
            QCOMPARE(QByteArray::fromStdString(frame->payload()),
                     QByteArray::fromHex(vector.value(u"payload_hex"_s).toString().toLatin1()));
            ++count;
        }
        QVERIFY(count >= 17);
    }

    void shouldRefuseInvalidFrames()
    {
        const QJsonArray invalid = m_vectors.value(u"invalid"_s).toArray();
        QCOMPARE(invalid.size(), 4);
        for (const QJsonValue &value : invalid) {
            const QByteArray bytes =
                QByteArray::fromHex(value.toObject().value(u"hex"_s).toString().toLatin1());
            QVERIFY2(!frameFrom(bytes), qPrintable(value.toObject().value(u"name"_s).toString()));
        }
        QVERIFY(!frameFrom({}));
    }

    void shouldMakeThePingOfTheOfficialClient()
    {
        QCOMPARE(toBytes(pingFrame(33554678)), bytesOf(u"ping"_s));
    }

    void shouldMakeTheAcknowledgements_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("took");
        QTest::newRow("at once") << u"data_event"_s << u"ack_data_event"_s << 200 << 0;
        QTest::newRow("after 12 ms")
            << u"data_event"_s << u"ack_data_event_positive_biz_rt"_s << 200 << 12;
        QTest::newRow("failed") << u"data_event_fail"_s << u"ack_handler_failed"_s << 500 << -1;
    }
    void shouldMakeTheAcknowledgements()
    {
        QFETCH(QString, event);
        QFETCH(QString, answer);
        QFETCH(int, code);
        QFETCH(int, took);
        const auto frame = frameFrom(bytesOf(event));
        QCOMPARE(toBytes(acknowledgement(*frame, code, milliseconds(took))), bytesOf(answer));
    }

    void shouldJoinChunksAndAnswerTheOneThatCompletes_data()
    {
        QTest::addColumn<QStringList>("arriving");
        QTest::addColumn<QString>("answer");
        QTest::newRow("in order") << QStringList{u"data_chunk_0"_s, u"data_chunk_1"_s}
                                  << u"ack_chunks_in_order"_s;
        QTest::newRow("reversed") << QStringList{u"data_chunk_1"_s, u"data_chunk_0"_s}
                                  << u"ack_chunks_reversed"_s;
    }
    void shouldJoinChunksAndAnswerTheOneThatCompletes()
    {
        QFETCH(QStringList, arriving);
        QFETCH(QString, answer);
        ChunkAssembler assembler;
        ChunkAssembler::Added added;
        std::optional<Frame> frame;
        for (const QString &name : arriving) {
            QVERIFY(added.outcome != ChunkAssembler::Outcome::Complete);
            frame = frameFrom(bytesOf(name));
            added = assembler.add({headerOf(*frame, "message_id"), headerOf(*frame, "sum").toInt(),
                                   headerOf(*frame, "seq").toInt(),
                                   QByteArray::fromStdString(frame->payload())},
                                  milliseconds(0));
        }
        QCOMPARE(added.outcome, ChunkAssembler::Outcome::Complete);
        QCOMPARE(added.payload,
                 QByteArray::fromHex(
                     vector(u"merged_chunks"_s).value(u"payload_hex"_s).toString().toLatin1()));
        QCOMPARE(toBytes(acknowledgement(*frame, 200, milliseconds(0))), bytesOf(answer));
    }

private:
    QJsonObject vector(const QString &name) const
    {
        for (const QJsonValue &value : m_vectors.value(u"frames"_s).toArray()) {
            if (value.toObject().value(u"name"_s).toString() == name)
                return value.toObject();
        }
        return {};
    }
    QByteArray bytesOf(const QString &name) const
    {
        return QByteArray::fromHex(vector(name).value(u"hex"_s).toString().toLatin1());
    }

    QJsonObject m_vectors;
};

} // namespace

ORGDESK_TEST(FramesTest)
#include "test_frames.moc"
