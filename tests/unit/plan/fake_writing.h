// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/directory.h"
#include "core/platform/writing.h"

#include <functional>

namespace OrgDesk::Test {

/// A platform in memory behind the writing port, and the sink that keeps a tree of what it is told.
class FakeWriting : public DirectoryWriting, public DeltaSink
{
public:
    /// What becomes of a call.
    enum class Fate {
        Work,
        Refuse,
        LoseAnswer, ///< Made, but the answer is lost.
        LoseCall, ///< Not made, and the answer is lost.
        WorkPartly,
    };

    QCoro::Task<ApplyOutcome> apply(Change change, QString key) override;
    QCoro::Task<Result<ProbeOutcome>> probe(Change change, QString key) override;

    void receive(Delta delta) override;
    void scopeChanged(Delta delta) override { receive(std::move(delta)); }
    void listChanged(const ListChange &) override { }

    /// The mirror's tree, fed by receive().
    Directory mirror;
    /// What is true on the platform.
    Directory truth;
    std::function<Fate(const Change &)> fate;
    /// Why a refused call is refused.
    ErrorKind refusal = ErrorKind::NameTaken;
    /// Probes fail while it is positive.
    int probesFail = 0;
    bool differs = false;
    /// Probes cannot see what they ask for, and say why.
    std::optional<Error> unverifiable;
    int callMs = 0;
    QStringList calls;
    QList<Origin> origins;
    int underWay = 0;
    int mostUnderWay = 0;
    std::function<void(const Change &)> beforeCall;

private:
    [[nodiscard]] Delta make(const Change &change, const QString &key, DepartmentId *created);

    QHash<QString, DepartmentId> m_made;
    int m_number = 0;
};

} // namespace OrgDesk::Test
