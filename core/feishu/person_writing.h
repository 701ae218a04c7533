// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/pause.h"
#include "core/feishu/feishu_client.h"
#include "core/feishu/person_calls.h"
#include "core/platform/writing.h"

namespace OrgDesk::Feishu {

/// Writes of people, for FeishuWriting, which lets one write through at a time. Every edit is
/// preceded by a read of the person, so that no value that somebody else changed meanwhile is
/// overwritten unasked.
class PersonWriting : public QObject
{
    Q_OBJECT

public:
    /// See FeishuWriting; the client outlives it.
    PersonWriting(FeishuClient &client, std::chrono::milliseconds settling);
    ~PersonWriting() override;

    QCoro::Task<ApplyOutcome> apply(Change change, QString key);
    QCoro::Task<Result<ProbeOutcome>> probe(Change change, QString key);
    /// Ends the waits.
    void close() { m_scope.cancel(); }

private:
    QCoro::Task<ApplyOutcome> create(CreatePerson change, QString key);
    QCoro::Task<ApplyOutcome> update(UpdatePerson change);
    QCoro::Task<ApplyOutcome> changeId(PersonUpserted wanted);
    QCoro::Task<Result<QList<CustomValue>>> withChangeableIds(QList<CustomValue> values);
    QCoro::Task<ApplyOutcome> patch(PersonUpserted wanted);
    QCoro::Task<ApplyOutcome> offboard(OffboardPerson change);
    QCoro::Task<ApplyOutcome> restore(RestorePerson change);

    QCoro::Task<Result<ProbeOutcome>> probeCreation(CreatePerson change, QString key);
    QCoro::Task<Result<ProbeOutcome>> probeValues(UpdatePerson change);
    QCoro::Task<Result<ProbeOutcome>> probeLeaving(PersonId person, bool shouldBeGone);

    /// The person with every value that may be read. NotFound also for one who is out of sight.
    QCoro::Task<Result<PersonUpserted>> read(PersonId person);
    /// Whoever has the number or the address, if it is the one that was to be created.
    QCoro::Task<Result<std::optional<PersonUpserted>>> findCreated(CreatePerson change);
    QCoro::Task<Result<bool>> settle();

    [[nodiscard]] Delta delta(Fact fact, Origin origin) const;

    FeishuClient &m_client;
    const std::chrono::milliseconds m_settling;
    CancelScope m_scope;
};

} // namespace OrgDesk::Feishu
