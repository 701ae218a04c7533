// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The JSON of events, as it comes out of the long connection.
#include "core/feishu/events.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace OrgDesk;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct HasId
{
    void operator()(const DepartmentUpserted &fact) const
    {
        require(!fact.department.id.isEmpty());
    }
    void operator()(const DepartmentRemoved &fact) const { require(!fact.id.isEmpty()); }
    void operator()(const PersonUpserted &fact) const { require(!fact.person.id.isEmpty()); }
    void operator()(const PersonRemoved &fact) const { require(!fact.id.isEmpty()); }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now = QDateTime::fromMSecsSinceEpoch(1735689604000, Qt::UTC);
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto event = Feishu::eventFrom(json, now);
    if (!event) {
        require(event.error().kind == ErrorKind::BadAnswer);
        return 0;
    }
    require(event->delta.at.isValid());
    for (const Fact &fact : event->delta.facts)
        std::visit(HasId(), fact);
    return 0;
}
