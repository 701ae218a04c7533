// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/store_files.h"
#include "tests/testlib/test_registry.h"
#include "tests/unit/store/store_examples.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

#ifdef Q_OS_UNIX
namespace {

/// While it lives, no file can grow beyond the size: what a full disk or a quota does to writes,
/// also for root and on every file system.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limited = m_old;
        limited.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

QList<Fact> manyPeople(int from, int count)
{
    QList<Fact> facts;
    for (int number = from; number < from + count; ++number)
        facts.append(
            known(person(u"Somebody with a long name %1"_s.arg(number), {rootDepartment()})));
    return facts;
}

} // namespace
#endif

class FullDiskTest : public QObject
{
    Q_OBJECT
private slots:
#ifdef Q_OS_UNIX
    void shouldTellAFullDiskAndLoseNothing()
    {
        // GIVEN a mirror with people
        TestMirror mirror;
        static_cast<void>(mirror.apply(manyPeople(0, 50)));
        {
            const FileSizeLimit limit(300'000);

            // WHEN more is written than fits
            std::optional<Error> refused;
            for (int from = 50; from < 20'000 && !refused; from += 500) {
                if (const auto commit = mirror.store->apply(delta(manyPeople(from, 500))); !commit)
                    refused = commit.error();
            }

            // THEN the error says so, and reading goes on
            QVERIFY(refused.has_value());
            QCOMPARE(refused->kind, ErrorKind::StoreFull);
            QVERIFY(
                (*mirror.store->person(personId(u"Somebody with a long name 7"_s))).has_value());
        }
        // and with room again, writing goes on where it was
        const int before = int(mirror.store->allPeople()->size());
        const Commit commit = mirror.apply(manyPeople(100'000, 10));
        QCOMPARE(commit.people.size(), 10);
        QCOMPARE(mirror.store->allPeople()->size(), before + 10);
        mirror.reopen();
        QCOMPARE(mirror.store->allPeople()->size(), before + 10);
    }

    void shouldTellAFullDiskOfTheJournal()
    {
        QTemporaryDir folder;
        auto journal = std::move(*JournalStore::open(folder.path(), systemClock()));
        JournalEntry entry;
        entry.run = PlanId(u"run"_s);
        CreateDepartment create;
        create.localId = u"x"_s;
        create.parent = rootDepartment();
        create.name = QString(20'000, QChar(u'n'));
        entry.change = makeChange(create);
        const FileSizeLimit limit(200'000);
        std::optional<Error> refused;
        int kept = 0;
        for (int round = 0; round < 100 && !refused; ++round) {
            if (const auto begun = journal->begin({entry}); !begun)
                refused = begun.error();
            else
                ++kept;
        }
        QVERIFY(refused.has_value());
        QCOMPARE(refused->kind, ErrorKind::StoreFull);
        QCOMPARE(journal->entriesOf(entry.run)->size(), kept);
    }

    void shouldTellAFolderThatCannotBeWritten()
    {
        // A folder of the kernel's that even root cannot write to.
        const QString folder = geteuid() == 0 ? u"/proc/self/task"_s : u"/"_s;
        const auto opened = MirrorStore::open(folder, systemClock());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(JournalStore::open(folder + u"/new"_s, systemClock()).error().kind,
                 ErrorKind::StoreReadOnly);
    }
#endif
};

ORGDESK_TEST(FullDiskTest)
#include "full_disk_test.moc"
