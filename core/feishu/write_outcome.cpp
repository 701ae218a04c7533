// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/write_outcome.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

// After a lost try a refusal may be about what that one did (the name is taken now, the parent
// full), or about something else altogether (a permission that was withdrawn meanwhile); and
// closing cuts off the call only.
ApplyOutcome outcomeOf(const ApiFailure &failed)
{
    Error told = failed.error;
    if (failed.earlierLost)
        told.kind = ErrorKind::OutcomeUnknown;
    if (told.kind == ErrorKind::OutcomeUnknown)
        return Unknown{told};
    return Refused{told};
}

Error notBound()
{
    return makeError(ErrorKind::Internal, u"a reference that is not bound"_s);
}

Delta nothingNew(const Clock &clock)
{
    Delta delta;
    delta.origin = Origin::Answer;
    delta.at = clock.now();
    return delta;
}

} // namespace OrgDesk::Feishu
