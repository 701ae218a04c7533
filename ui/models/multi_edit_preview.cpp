// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/multi_edit_preview.h"

#include "core/directory/person_checks.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

namespace OrgDesk {

namespace {

using Kind = MultiEditPreview::Kind;

struct PreviewWording
{
    Q_DECLARE_TR_FUNCTIONS(MultiEdit)
};

bool mayBeEdited(PersonStatus status)
{
    return status != PersonStatus::Unjoined && status != PersonStatus::Exited
        && status != PersonStatus::Departed;
}

MultiEditPreview unchanged(const ValueForMany &value, const MultiEditFacts &facts)
{
    // Nothing arrived, so nobody knows whether there is anything to clear.
    if (facts.withheld.certain && clears(value))
        return {Kind::Impossible, PreviewWording::tr("The app may not read this value"),
                facts.withheld.toolTip};
    return {Kind::Same, PreviewWording::tr("Stays the same"), {}};
}

} // namespace

MultiEditPreview previewFor(const Person &person, const ValueForMany &value,
                            const MultiEditFacts &facts)
{
    if (facts.externals.contains(person.id))
        return {Kind::Impossible, PreviewWording::tr("Belongs to another system"),
                externalReason()};
    if (!wouldChange(person, value))
        return unchanged(value, facts);
    const QList<Problem> problems =
        checkPerson(withValue(person, value), value.field, person.id, Directory(), facts.limits);
    if (!problems.isEmpty())
        return {Kind::Impossible, describe(problems.constFirst(), Directory()), {}};
    if (!mayBeEdited(person.status))
        return {
            Kind::Doubtful, PreviewWording::tr("Has not accepted the invitation, or has left"),
            PreviewWording::tr("The platform refuses to edit such people. Tick the row to try it "
                               "all the same.")};
    if (facts.withheld.certain)
        return {Kind::Changes,
                PreviewWording::tr("The value now is not known; undo would clear it"),
                facts.withheld.toolTip};
    return {Kind::Changes, {}, {}};
}

} // namespace OrgDesk
