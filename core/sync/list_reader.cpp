// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/sync/list_reader.h"

#include "core/base/logging.h"
#include "core/store/noted_lists.h"

#include <utility>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the platform has said something of the list.
bool take(CompanyList &list, Result<QList<ListEntry>> answer)
{
    if (answer) {
        list = {true, std::move(*answer), {}};
        return true;
    }
    if (answer.error().kind == ErrorKind::PermissionMissing) {
        list = {false, {}, answer.error().permissions};
        return true;
    }
    qCInfo(logSync) << "A list could not be read:" << answer.error().detail;
    return false;
}

} // namespace

ListReader::ListReader(SharedContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

Result<void> ListReader::load()
{
    Result<CompanyLists> noted = notedLists(m_context->store);
    if (!noted)
        return failure(noted.error());
    m_lists = std::move(*noted);
    return {};
}

void ListReader::readWhenDue()
{
    if (m_readingAll)
        return;
    const QDateTime now = m_context->clock.now();
    const bool young =
        m_readAt.isValid() && now < m_readAt.addDuration(m_context->settings.listsEvery);
    if (young || !m_context->capabilities.has(Capability::ReadLists)) {
        Q_EMIT ended();
        return;
    }
    m_readAt = now;
    m_readingAll = true;
    read({allCompanyLists.begin(), allCompanyLists.end()}, true, Priority::Background);
}

void ListReader::follow(const ListChange &change)
{
    if (!m_context->capabilities.has(Capability::ReadLists))
        return;
    if (change.what == ListChange::What::OwnFields)
        read({}, true, Priority::Looking);
    else
        read({CompanyListKind::EmployeeTypes}, false, Priority::Looking);
}

QCoro::Task<void> ListReader::readNow(CompanyListKind kind)
{
    const QList<CompanyListKind> kinds{kind};
    if (m_context->capabilities.has(Capability::ReadLists))
        co_await read(kinds, false, Priority::Waiting);
}

QCoro::Task<void> ListReader::read(QList<CompanyListKind> kinds, bool ownFields, Priority priority)
{
    const SharedContext context = m_context;
    const CallUnderWay guard(context);
    for (const CompanyListKind kind : std::as_const(kinds)) {
        auto answer = co_await context->reading->list(kind, priority);
        if (!context->running())
            co_return;
        const CompanyLists before = m_lists;
        // What failed in passing is due again with the next comparison.
        if (!take(m_lists.of(kind), std::move(answer)))
            expire();
        keep(before);
    }
    if (ownFields) {
        auto answer = co_await context->reading->customFields(priority);
        if (!context->running())
            co_return;
        const CompanyLists before = m_lists;
        if (answer) {
            m_lists.customFieldsKnown = true;
            m_lists.customFields = std::move(*answer);
            m_lists.customFieldsMissingPermissions.clear();
        } else if (answer.error().kind == ErrorKind::PermissionMissing) {
            m_lists.customFieldsKnown = false;
            m_lists.customFields.clear();
            m_lists.customFieldsMissingPermissions = answer.error().permissions;
        } else {
            qCInfo(logSync) << "The own fields could not be read:" << answer.error().detail;
            expire();
        }
        keep(before);
    }
    if (kinds.size() <= 1)
        co_return;
    m_readingAll = false;
    Q_EMIT ended();
}

// Kept after each list, because the long ones take minutes (ten calls in a minute).
void ListReader::keep(const CompanyLists &before)
{
    if (m_lists == before || m_context->writer.failure())
        return;
    const auto written = noteLists(m_context->store, m_lists);
    if (!written)
        m_context->writer.fail(written.error());
    Q_EMIT changed(m_lists);
}

} // namespace OrgDesk
