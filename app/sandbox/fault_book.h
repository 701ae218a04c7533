// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/answer.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace OrgDesk::Sandbox {

/// What goes wrong with an answer.
enum class FaultKind {
    Status, ///< An HTTP status with a body that is no JSON envelope.
    Code, ///< A code of the platform.
    RateLimit, ///< 429 with its headers.
    Html, ///< A page instead of JSON, status 200.
    Empty, ///< Status 200 and no body.
    Truncated, ///< Half of the body, then the connection ends.
    OtherShape, ///< JSON, but not the promised one.
    Hang, ///< No answer at all.
    Cut, ///< The connection ends before anything is done.
    CutAfterApply, ///< The call takes effect, then the connection ends.
    Delay, ///< The answer is right but late.
};

struct Fault
{
    FaultKind kind = FaultKind::Status;
    QByteArray api; ///< Part of the call's name, for example "DELETE /open-apis/contact"; "*": any.
    int count = 1;
    bool afterApply = false; ///< The call takes effect before the fault.
    int status = 500; ///< With Code, 0 is the code's documented status.
    int code = 0;
    int limit = 50;
    int resetSeconds = 1;
    int delayMs = 0;
};

/// The faults that are waiting for their calls.
class FaultBook
{
public:
    /// {"kind", "api"?, "count"?, "apply"?, "status"?, "code"?, "limit"?, "reset"?, "delay_ms"?}
    [[nodiscard]] static std::optional<Fault> parse(const QJsonObject &object);
    [[nodiscard]] static QStringList kinds();

    void add(const Fault &fault) { m_faults.push_back(fault); }
    void clear() { m_faults.clear(); }
    /// Takes the first fault that fits the call's name.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &apiName);
    [[nodiscard]] int waiting() const;

    /// The wrong answer, for the kinds that are answers.
    [[nodiscard]] static std::optional<Answer> answerFor(const Fault &fault,
                                                         const QByteArray &logId);

private:
    std::vector<Fault> m_faults;
};

} // namespace OrgDesk::Sandbox
