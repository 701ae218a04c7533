// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/chunk_assembler.h"
#include "tests/testlib/test_registry.h"

#include <QTest>

using namespace OrgDesk::Feishu;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Outcome = ChunkAssembler::Outcome;

namespace {

class ChunkAssemblerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPassWholeMessagesThrough()
    {
        ChunkAssembler assembler;
        const auto added = assembler.add({"m"_ba, 1, 0, "whole"_ba}, 0s);
        QCOMPARE(added.outcome, Outcome::Complete);
        QCOMPARE(added.payload, "whole"_ba);
        QCOMPARE(assembler.pending(), 0);
    }

    void shouldJoinInterleavedMessages()
    {
        ChunkAssembler assembler;
        QCOMPARE(assembler.add({"a"_ba, 2, 1, "2"_ba}, 0s).outcome, Outcome::Incomplete);
        QCOMPARE(assembler.add({"b"_ba, 2, 0, "x"_ba}, 0s).outcome, Outcome::Incomplete);
        QCOMPARE(assembler.add({"b"_ba, 2, 1, "y"_ba}, 0s).payload, "xy"_ba);
        QCOMPARE(assembler.add({"a"_ba, 2, 0, "1"_ba}, 0s).payload, "12"_ba);
        QCOMPARE(assembler.pendingBytes(), 0);
    }

    void shouldLetARepeatedPieceReplaceTheFirst()
    {
        ChunkAssembler assembler;
        (void)assembler.add({"a"_ba, 2, 0, "old"_ba}, 0s);
        (void)assembler.add({"a"_ba, 2, 0, "newer"_ba}, 0s);
        QCOMPARE(assembler.pendingBytes(), 5);
        QCOMPARE(assembler.add({"a"_ba, 2, 1, "!"_ba}, 0s).payload, "newer!"_ba);
    }

    void shouldForgetAnIncompleteMessageAfterFiveSeconds()
    {
        ChunkAssembler assembler;
        (void)assembler.add({"a"_ba, 3, 0, "1"_ba}, 0s);
        (void)assembler.add({"a"_ba, 3, 1, "2"_ba}, 4s);
        // The time counts from the last piece.
        QCOMPARE(assembler.add({"a"_ba, 3, 2, "3"_ba}, 8s).payload, "123"_ba);
        (void)assembler.add({"b"_ba, 2, 0, "1"_ba}, 10s);
        QCOMPARE(assembler.add({"b"_ba, 2, 1, "2"_ba}, 15s).outcome, Outcome::Incomplete);
        QCOMPARE(assembler.pending(), 1);
    }

    void shouldRefuseNonsense_data()
    {
        QTest::addColumn<int>("sum");
        QTest::addColumn<int>("seq");
        QTest::newRow("no pieces") << 0 << 0;
        QTest::newRow("negative") << -1 << 0;
        QTest::newRow("seq out of range") << 2 << 2;
        QTest::newRow("seq negative") << 2 << -1;
        QTest::newRow("too many") << 1025 << 0;
        QTest::newRow("far too many") << 2147483647 << 0;
    }
    void shouldRefuseNonsense()
    {
        QFETCH(int, sum);
        QFETCH(int, seq);
        ChunkAssembler assembler;
        QCOMPARE(assembler.add({"a"_ba, sum, seq, "x"_ba}, 0s).outcome, Outcome::Refused);
        QCOMPARE(assembler.pending(), 0);
    }

    void shouldDropAMessageWhosePiecesDisagree()
    {
        ChunkAssembler assembler;
        (void)assembler.add({"a"_ba, 3, 0, "1"_ba}, 0s);
        QCOMPARE(assembler.add({"a"_ba, 2, 1, "2"_ba}, 0s).outcome, Outcome::Refused);
        QCOMPARE(assembler.pending(), 0);
        QCOMPARE(assembler.pendingBytes(), 0);
    }

    void shouldBoundBytesAndMessages()
    {
        ChunkAssembler assembler({10, 100, 3, 150, 5s});
        QCOMPARE(assembler.add({"big"_ba, 1, 0, QByteArray(101, 'x')}, 0s).outcome,
                 Outcome::Refused);
        QCOMPARE(assembler.add({"a"_ba, 2, 0, QByteArray(60, 'x')}, 0s).outcome,
                 Outcome::Incomplete);
        QCOMPARE(assembler.add({"a"_ba, 2, 1, QByteArray(60, 'x')}, 0s).outcome, Outcome::Refused);
        QCOMPARE(assembler.pendingBytes(), 0);
        for (const QByteArray &id : {"b"_ba, "c"_ba, "d"_ba})
            QCOMPARE(assembler.add({id, 2, 0, QByteArray(40, 'x')}, 0s).outcome,
                     Outcome::Incomplete);
        QCOMPARE(assembler.add({"e"_ba, 2, 0, "x"_ba}, 0s).outcome, Outcome::Refused);
        QCOMPARE(assembler.add({"d"_ba, 2, 1, QByteArray(40, 'x')}, 0s).outcome, Outcome::Refused);
        assembler.clear();
        QCOMPARE(assembler.pending(), 0);
    }
};

} // namespace

ORGDESK_TEST(ChunkAssemblerTest)
#include "test_chunk_assembler.moc"
