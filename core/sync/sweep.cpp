// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/sweep.h"

#include "core/sync/batches.h"
#include "core/sync/intake.h"
#include "core/sync/scope_change.h"

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

namespace OrgDesk {

Sweep::Sweep(SharedContext context, bool first)
    : m_context(std::move(context))
    , m_first(first)
    , m_startedAt(m_context->clock.now())
    , m_startedTouch(m_context->touches.sequence())
    , m_notes(m_context)
    , m_seed(size_t(QRandomGenerator::global()->generate64()))
{
    m_progress.first = first;
    m_progress.departmentsRead = int(m_context->tree().size());
}

QCoro::Task<Result<void>> Sweep::run()
{
    const auto self = shared_from_this();
    m_error.reset();
    while (m_step != Step::Done) {
        const Result<void> ended = co_await step();
        if (!ended || !m_context->alive)
            co_return ended;
        m_step = Step(int(m_step) + 1);
    }
    setPhase(SyncProgress::Phase::Idle);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Sweep::step()
{
    switch (m_step) {
    case Step::Scope:
        setPhase(SyncProgress::Phase::Scope);
        return readScope();
    case Step::Departments:
        setPhase(SyncProgress::Phase::Departments);
        return readAllDepartments();
    case Step::People:
        setPhase(SyncProgress::Phase::People);
        return readAllMembers();
    case Step::SinglePeople:
        return readSinglePeople();
    case Step::Compare:
    case Step::Done:
        break;
    }
    setPhase(SyncProgress::Phase::Comparing);
    return compare();
}

// -- Scope --------------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::readScope()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    const Priority priority = m_first ? Priority::Looking : Priority::Background;
    if (!context->capabilities.has(Capability::ReadScope)) {
        VisibleScope everything;
        everything.wholeCompany = true;
        believeScope(everything);
        co_return Result<void>();
    }
    const ReadStamp sent = context->stamp();
    auto answer = co_await context->reading->scope(priority);
    if (!context->usable(sent))
        co_return failure(whyUnusable(*context, sent));
    const std::optional<VisibleScope> before = notedScope(*context);
    // A smaller scope takes people and departments away for good, so it is read twice.
    if (answer && before && !lossOf(*context, *before, *answer, {}).isEmpty()) {
        answer = co_await context->reading->scope(priority);
        if (!context->usable(sent))
            co_return failure(whyUnusable(*context, sent));
    }
    if (!answer)
        co_return failure(answer.error());
    believeScope(*answer);
    co_return Result<void>();
}

void Sweep::believeScope(const VisibleScope &scope)
{
    const std::optional<VisibleScope> before = notedScope(*m_context);
    // An empty scope is not believed without a question: everything will be found absent, and the
    // guard holds that.
    if (isEmpty(scope) && !m_context->tree().isEmpty()) {
        m_context->scope = scope;
        return;
    }
    noteScope(*m_context, scope);
    if (!before)
        return;
    const ScopeLoss loss = lossOf(*m_context, *before, scope, {});
    if (!loss.isEmpty())
        applyLoss(*m_context, loss);
}

// -- Departments ----------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::readAllDepartments()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    const Priority priority = m_first ? Priority::Looking : Priority::Background;
    m_listed.clear();
    QList<DepartmentId> tops{rootDepartment()};
    if (!context->scope.wholeCompany) {
        tops = context->scope.departments;
        const auto visible = co_await readDepartments(context, tops, priority);
        if (!visible)
            co_return failure(visible.error());
        m_listed += *visible;
    }
    std::vector<QCoro::Task<Result<QList<DepartmentId>>>> reads;
    std::optional<Error> error;
    for (qsizetype next = 0; next < tops.size() && !error;) {
        reads.clear();
        for (int i = 0; i < context->settings.readsInFlight && next < tops.size(); ++i, ++next)
            reads.push_back(readBelow(context, tops.at(next), priority));
        for (auto &read : reads) {
            const Result<QList<DepartmentId>> listed = co_await read;
            if (!context->alive)
                co_return failure(ErrorKind::Cancelled, {});
            if (listed)
                m_listed += QSet<DepartmentId>(listed->cbegin(), listed->cend());
            else if (!error && listed.error().kind != ErrorKind::NotFound)
                error = listed.error();
        }
    }
    if (error)
        co_return failure(*error);
    co_return Result<void>();
}

// -- People ---------------------------------------------------------------------------------------

int Sweep::pagesOf(const DepartmentId &department) const
{
    // Direct members are what the platform counts at or below, less what it counts below.
    const Directory &tree = m_context->tree();
    const Department *known = tree.find(department);
    int direct = known ? known->memberCount.value_or(0) : 0;
    const QList<DepartmentId> children = tree.children(department);
    for (const DepartmentId &child : children)
        direct -= tree.find(child)->memberCount.value_or(0);
    const int page = std::max(1, m_context->capabilities.membersPerPage);
    return 1 + std::max(0, direct - 1) / page;
}

void Sweep::fillQueue()
{
    if (m_queueFilled)
        return;
    m_queueFilled = true;
    if (m_first) {
        const QSet<DepartmentId> earlier = m_notes.resume();
        m_resumed = !earlier.isEmpty();
        m_done += earlier;
    }
    QList<std::pair<int, DepartmentId>> byPages;
    const QList<DepartmentId> all = m_context->tree().subtree(rootDepartment());
    for (const DepartmentId &department : all) {
        if (department != sharedPeopleDepartment() && !m_done.contains(department))
            byPages.append({pagesOf(department), department});
    }
    if (m_context->scope.wholeCompany && !m_done.contains(rootDepartment()))
        byPages.append({1, rootDepartment()});
    // The pages of one department come one after the other: the largest first, or the end of the
    // sync would wait for them while the quota is idle.
    std::stable_sort(byPages.begin(), byPages.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[pages, department] : std::as_const(byPages)) {
        m_queue.append(department);
        m_pagesLeft += pages;
    }
    m_pagesAtStart = m_pagesLeft;
    m_peopleSince = m_context->clock.monotonic();
    m_progress.departmentsDone = int(m_done.size());
    m_progress.departmentsTotal = int(m_queue.size() + m_done.size());
}

QCoro::Task<Result<void>> Sweep::readAllMembers()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (!context->capabilities.has(Capability::ReadDepartments))
        co_return Result<void>();
    fillQueue();
    m_working = true;
    while (!m_queue.isEmpty() && !m_error && context->running()) {
        std::vector<QCoro::Task<void>> workers;
        const qsizetype count =
            std::min<qsizetype>(context->settings.readsInFlight, m_queue.size());
        for (qsizetype i = 0; i < count; ++i)
            workers.push_back(work());
        for (auto &worker : workers)
            co_await worker;
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
    }
    m_working = false;
    while (!m_looks.empty()) {
        co_await m_looks.front();
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
        m_looks.pop_front();
    }
    if (m_first)
        m_notes.flush();
    if (m_error)
        co_return failure(*m_error);
    if (!context->running())
        co_return failure(ErrorKind::Cancelled, {});
    co_return Result<void>();
}

QCoro::Task<void> Sweep::work()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    while (context->running() && !m_error && !m_queue.isEmpty()) {
        const DepartmentId next = m_queue.takeFirst();
        co_await readOne(next, Priority::Background);
    }
}

QCoro::Task<void> Sweep::readOne(DepartmentId department, Priority priority)
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (m_done.contains(department) || m_underWay.contains(department))
        co_return;
    m_underWay.insert(department);
    const Result<MembersRead> read = co_await readMembers(context, department, priority);
    if (!context->alive)
        co_return;
    m_underWay.remove(department);
    if (read) {
        noteMembers(department, *read);
        finished(department);
        co_return;
    }
    const ErrorKind kind = read.error().kind;
    if (kind == ErrorKind::NotFound || kind == ErrorKind::OutOfScope) {
        // Removed on the way, or never ours: it is looked up with what no list named.
        m_listed.remove(department);
        finished(department);
        co_return;
    }
    m_queue.append(department);
    if (!m_error)
        m_error = read.error();
}

void Sweep::noteMembers(const DepartmentId &department, const MembersRead &read)
{
    for (const PersonId &person : read.people)
        see(person);
    // Where rows do not tell every place of a person, only the lists themselves say who left.
    if (read.placesKnown && !read.people.isEmpty())
        return;
    m_placesUnknown = m_placesUnknown || !read.placesKnown;
    const auto members = m_context->writer.checked(m_context->store.membersOf(department));
    if (!members)
        return;
    const QSet<PersonId> listed(read.people.cbegin(), read.people.cend());
    for (const PersonId &member : *members) {
        if (!listed.contains(member))
            m_left[member].insert(department);
    }
}

void Sweep::finished(const DepartmentId &department)
{
    m_done.insert(department);
    m_pagesLeft = std::max<qint64>(0, m_pagesLeft - pagesOf(department));
    m_progress.departmentsDone = int(m_done.size());
    m_progress.departmentsTotal = std::max(m_progress.departmentsTotal, m_progress.departmentsDone);
    if (m_first)
        m_notes.add(department);
    estimate();
    if (progressed)
        progressed();
}

QCoro::Task<Result<void>> Sweep::readSinglePeople()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    if (context->scope.wholeCompany || context->scope.people.isEmpty())
        co_return Result<void>();
    const auto visible = co_await readPeople(context, context->scope.people, Priority::Background);
    if (!visible)
        co_return failure(visible.error());
    for (const PersonId &person : *visible)
        see(person);
    co_return Result<void>();
}

// -- Comparing ------------------------------------------------------------------------------------

QCoro::Task<Result<void>> Sweep::compare()
{
    const auto self = shared_from_this();
    m_absent = {};
    const Result<void> departments = co_await compareDepartments();
    if (!departments || !m_context->alive)
        co_return departments;
    // An empty mirror has nobody whom the lists could have missed.
    if (m_first && !m_resumed)
        co_return Result<void>();
    co_return co_await comparePeople();
}

QCoro::Task<Result<void>> Sweep::compareDepartments()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    QList<DepartmentId> suspects;
    const QList<DepartmentId> all = context->tree().subtree(rootDepartment());
    for (const DepartmentId &department : all) {
        if (department != sharedPeopleDepartment() && !m_listed.contains(department))
            suspects.append(department);
    }
    if (suspects.isEmpty())
        co_return Result<void>();
    const auto visible = co_await readDepartments(context, suspects, Priority::Background);
    if (!visible)
        co_return failure(visible.error());
    for (const DepartmentId &suspect : std::as_const(suspects)) {
        if (visible->contains(suspect) || !context->tree().contains(suspect))
            continue;
        const bool believed = context->touches.judgeRead(DepartmentRemoved{suspect}, m_startedTouch)
            == TouchBook::Verdict::Apply;
        if (believed)
            m_absent.departments.append(suspect);
        else
            context->confirmDepartment(suspect);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Sweep::comparePeople()
{
    const auto self = shared_from_this();
    const SharedContext context = m_context;
    QList<PersonId> suspects =
        context->writer.checked(context->store.allPeople()).value_or(QList<PersonId>());
    if (context->writer.failure())
        co_return failure(*context->writer.failure());
    suspects.removeIf([this](const PersonId &person) { return isSeen(person); });
    constexpr qsizetype parts = 8;
    const qsizetype share = std::max<qsizetype>(context->capabilities.idsPerBatch,
                                                (suspects.size() + parts - 1) / parts);
    std::vector<QCoro::Task<Result<QSet<PersonId>>>> reads;
    for (qsizetype from = 0; from < suspects.size(); from += share)
        reads.push_back(readPeople(context, batchOf(suspects, from, share), Priority::Background));
    QSet<PersonId> visible;
    std::optional<Error> error;
    for (auto &read : reads) {
        const Result<QSet<PersonId>> found = co_await read;
        if (!context->alive)
            co_return failure(ErrorKind::Cancelled, {});
        if (found)
            visible += *found;
        else
            error = found.error();
    }
    if (error)
        co_return failure(*error);
    for (const PersonId &suspect : std::as_const(suspects)) {
        if (visible.contains(suspect))
            continue;
        const bool believed = context->touches.judgeRead(PersonRemoved{suspect}, m_startedTouch)
            == TouchBook::Verdict::Apply;
        if (believed)
            m_absent.people.append(suspect);
        else
            context->confirmPerson(suspect);
    }
    leavePlaces();
    co_return Result<void>();
}

void Sweep::leavePlaces()
{
    if (!m_placesUnknown)
        return;
    const QSet<PersonId> absent(m_absent.people.cbegin(), m_absent.people.cend());
    QList<Fact> facts;
    for (auto left = m_left.cbegin(); left != m_left.cend(); ++left) {
        // Since then touched: an event or own answer knows better.
        if (absent.contains(left.key())
            || m_context->touches.touched(keyOf(left.key())) > m_startedTouch)
            continue;
        const auto person = m_context->writer.checked(m_context->store.person(left.key()));
        if (!person || !*person)
            continue;
        PersonUpserted fact{**person, PersonField::Memberships};
        const auto removed = fact.person.memberships.removeIf([&](const Membership &membership) {
            return left.value().contains(membership.department);
        });
        if (removed > 0)
            facts.append(fact);
    }
    takeFacts(*m_context, facts, Origin::Read);
}

bool Sweep::isSeen(const PersonId &person) const
{
    return m_seen.contains(qHash(person, m_seed));
}

void Sweep::see(const PersonId &person)
{
    m_seen.insert(qHash(person, m_seed));
}

// -- What comes in between ------------------------------------------------------------------------

void Sweep::look(const DepartmentId &department)
{
    const bool helps = m_first && m_step <= Step::People && !m_done.contains(department)
        && m_context->running() && m_context->reading && department != sharedPeopleDepartment();
    if (helps)
        m_looks.push_back(readOne(department, Priority::Looking));
}

bool Sweep::add(const DepartmentId &department)
{
    if (m_step < Step::People)
        return true;
    if (m_step > Step::People || !m_working)
        return false;
    if (!m_done.contains(department) && !m_underWay.contains(department)
        && !m_queue.contains(department)) {
        m_queue.prepend(department);
        ++m_progress.departmentsTotal;
    }
    return true;
}

void Sweep::count(int departments, int people)
{
    Q_UNUSED(departments)
    m_progress.departmentsRead = int(m_context->tree().size());
    m_progress.peopleRead += people;
    if (progressed)
        progressed();
}

void Sweep::setPhase(SyncProgress::Phase phase)
{
    m_progress.phase = phase;
    if (phase != SyncProgress::Phase::People)
        m_progress.remaining.reset();
    if (progressed)
        progressed();
}

void Sweep::estimate()
{
    const qint64 done = m_pagesAtStart - m_pagesLeft;
    // The first seconds of a minute go faster than the rest (the quota's two windows).
    constexpr qint64 enough = 20;
    if (done < enough)
        return;
    const auto elapsed = m_context->clock.monotonic() - m_peopleSince;
    m_progress.remaining = elapsed * m_pagesLeft / done;
}

} // namespace OrgDesk
