// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// orgdesk-bench-store FOLDER: how long the mirror's reads and writes take, one JSON object a line.
// FOLDER holds a mirror that orgdesk-bench-mirror has made; it is altered.
#include "core/search/search_text.h"
#include "core/store/database.h"
#include "core/store/mirror_reader.h"
#include "core/store/mirror_store.h"
#include "core/store/store_files.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace OrgDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 7;

// Prints the median of several runs; `run` gives the number of things that it dealt with.
template <typename Run> void measure(const char *what, Run run)
{
    std::vector<double> times;
    qint64 size = 0;
    for (int at = 0; at < repetitions; ++at) {
        QElapsedTimer timer;
        timer.start();
        size = run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"what\": \"%s\", \"size\": %lld, \"median_ms\": %.2f, \"max_ms\": %.2f}\n", what,
                static_cast<long long>(size), times[times.size() / 2], times.back());
}

qint64 keys(MirrorReader &reader, const MemberQuery &query)
{
    const auto found = reader.memberKeys(query);
    return found ? qint64(found->keys.size()) : -1;
}

void measureReads(MirrorReader &reader)
{
    MemberQuery query;
    query.sortBy = PersonColumn::Name;
    measure("keys of everyone by name", [&] { return keys(reader, query); });
    for (const auto &[column, name] :
         {std::pair(PersonColumn::JobTitle, "keys of everyone by job title"),
          std::pair(PersonColumn::EnName, "keys of everyone by English name"),
          std::pair(PersonColumn::Email, "keys of everyone by e-mail"),
          std::pair(PersonColumn::Department, "keys of everyone by department"),
          std::pair(PersonColumn::Leader, "keys of everyone by manager"),
          std::pair(PersonColumn::JoinTime, "keys of everyone by join time")}) {
        query.sortBy = column;
        measure(name, [&] { return keys(reader, query); });
    }
    const auto counts = reader.countsBelow();
    if (!counts)
        return;
    query = {};
    query.departments = counts->keys();
    measure("keys of all departments by name", [&] { return keys(reader, query); });
    query.departments = query.departments.mid(0, query.departments.size() / 20);
    measure("keys of a twentieth of the departments", [&] { return keys(reader, query); });
    query.departments = query.departments.mid(0, 1);
    measure("keys of one department", [&] { return keys(reader, query); });
    measure("counts below each department", [&] {
        return qint64(reader.countsBelow().map([](auto all) { return all.size(); }).value_or(-1));
    });
}

// Every beginning of what people type, as it is typed; the time of one key press each.
template <typename Search> void measureTyping(const char *how, Search search)
{
    std::vector<double> times;
    for (const QString &text :
         {u"wang wei"_s, u"li na"_s, u"zhangxiaoming"_s, u"zxm"_s, u"晓明"_s, u"王伟"_s,
          u"user12345@example.com"_s, u"13900012345"_s, u"engineer"_s, u"E012345"_s, u"ouyang"_s,
          u"sales"_s, u"销售部"_s, u"sales li"_s, u"sales wang wei"_s, u"nobody at all"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!search(text.first(length)))
                return;
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"what\": \"a key press of a search %s\", \"size\": %zu, \"median_ms\": %.2f,"
                " \"p95_ms\": %.2f, \"max_ms\": %.2f}\n",
                how, times.size(), times[times.size() / 2], times[times.size() * 95 / 100],
                times.back());
}

// What there would be without an index: each search text of the file is read and compared.
bool searchRowByRow(Database &database, const QString &typed)
{
    const SearchQuery query(typed);
    int matches = 0;
    for (const QString &table : {u"department_search"_s, u"person_search"_s}) {
        auto rows = database.query(u"SELECT text FROM "_s + table);
        while (rows && rows->next())
            matches += query.rankOf(rows->text(0)) != MatchRank::None ? 1 : 0;
        if (!rows || !rows->end())
            return false;
    }
    return matches >= 0;
}

void measureSearch(MirrorReader &reader, const QString &folder)
{
    const auto database = Database::open(mirrorFile(folder), Durability::ReadOnly);
    if (!database)
        return;
    measureTyping("row by row in the file",
                  [&](const QString &typed) { return searchRowByRow(**database, typed); });
    QElapsedTimer timer;
    timer.start();
    if (!reader.prepareSearch())
        return;
    std::printf("{\"what\": \"search texts into memory\", \"ms\": %lld, \"bytes\": %lld}\n",
                static_cast<long long>(timer.elapsed()),
                static_cast<long long>(reader.searchMemory()));
    measureTyping("in memory",
                  [&](const QString &typed) { return reader.search(typed, 20).has_value(); });
    for (const QString &text :
         {u"wang"_s, u"w"_s, u"l"_s, u"li"_s, u"zxm"_s, u"晓明"_s, u"user12345"_s, u"engineer"_s,
          u"139000"_s, u"sales li"_s, u"nobody at all"_s}) {
        const QByteArray name = "search " + text.toUtf8();
        measure(name.constData(), [&] {
            const auto hits = reader.search(text, 20);
            return hits ? qint64(hits->size()) : -1;
        });
    }
}

void measurePages(MirrorReader &reader)
{
    const auto everyone = reader.memberKeys({});
    if (!everyone)
        return;
    measure("50 people by ID", [&] {
        const auto people = reader.people(everyone->keys.mid(5000, 50));
        return people ? qint64(people->size()) : -1;
    });
}

void measureCommits(MirrorStore &store, MirrorReader &reader)
{
    const auto everyone = reader.memberKeys({});
    if (!everyone)
        return;
    int round = 0;
    measure("commit of 50 altered people", [&] {
        const auto people = reader.people(everyone->keys.mid(1000 * ++round % 50'000, 50));
        Delta delta;
        for (Person person : people.value_or(QList<Person>())) {
            person.jobTitle += u"+"_s;
            delta.facts.append(PersonUpserted{person, PersonField::JobTitle});
        }
        QElapsedTimer timer;
        timer.start();
        const auto commit = store.apply(delta);
        std::printf("{\"what\": \"  of which the commit\", \"ms\": %.2f}\n",
                    double(timer.nsecsElapsed()) / 1e6);
        return commit ? qint64(commit->people.size()) : -1;
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 2) {
        std::fputs("usage: orgdesk-bench-store FOLDER\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    auto store = MirrorStore::open(words.at(1), systemClock());
    auto reader = MirrorReader::open(words.at(1));
    if (!store || !reader) {
        std::fputs("the mirror cannot be opened\n", stderr);
        return 1;
    }
    std::printf("{\"what\": \"open\", \"ms\": %lld}\n", static_cast<long long>(timer.elapsed()));
    measure("departments", [&] {
        const auto departments = (*store)->departments();
        return departments ? qint64(departments->size()) : -1;
    });
    measureReads(**reader);
    measureSearch(**reader, words.at(1));
    measurePages(**reader);
    measureCommits(**store, **reader);
    return 0;
}
