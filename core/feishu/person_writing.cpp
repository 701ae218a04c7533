// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/person_writing.h"

#include "core/directory/custom_values.h"
#include "core/directory/person_checks.h"
#include "core/directory/person_fields.h"
#include "core/feishu/directory_calls.h"
#include "core/feishu/write_outcome.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

namespace {

std::optional<PersonId> boundId(const PersonRef &ref)
{
    const auto *id = std::get_if<PersonId>(&ref);
    return id != nullptr && !id->isEmpty() ? std::optional(*id) : std::nullopt;
}

/// What a creation makes, as far as it is known beforehand: the person is invited.
PersonUpserted wantedBy(const CreatePerson &change)
{
    PersonUpserted fact{change.wanted, change.fields};
    fact.person.memberships = arranged(change.wanted.memberships);
    fact.person.status = PersonStatus::Unjoined;
    fact.fields |= PersonField::Status | PersonField::Memberships;
    return fact;
}

/// What was wanted, completed by what the platform says of it.
PersonUpserted completed(PersonUpserted wanted, const std::optional<PersonUpserted> &told)
{
    if (!told || (!wanted.person.id.isEmpty() && told->person.id != wanted.person.id))
        return wanted;
    wanted.person.id = told->person.id;
    merge(wanted.person, told->person, told->fields);
    wanted.fields |= told->fields;
    return wanted;
}

/// What the platform says that it could not write (44054 to 44059).
PersonUpserted withoutLost(PersonUpserted fact, const QString &code)
{
    const int number = code.toInt();
    const bool isCityLost = number != 44055 && number != 44058;
    const bool isTitleLost = number != 44054 && number != 44057;
    if (isCityLost)
        fact.fields &= ~PersonFields(PersonField::City);
    if (isTitleLost)
        fact.fields &= ~PersonFields(PersonField::JobTitle);
    return fact;
}

/// Freezing is read from the status, in which others than the two states may stand.
bool isFrozen(PersonStatus status)
{
    return status == PersonStatus::Frozen;
}

/// The fields of the change that somebody else gave another value since the base was read. Those
/// that already are what is wanted, and those that may not be read, are none.
PersonFields conflicts(const UpdatePerson &change, const PersonUpserted &now)
{
    // Departments and own fields are changed one by one: nobody's are overwritten.
    const PersonFields oneByOne = PersonField::Memberships | PersonField::CustomValues;
    PersonFields asked = changedFields(change) & now.fields & ~oneByOne;
    const bool frozenNow = isFrozen(now.person.status);
    if (frozenNow == isFrozen(change.base.status) || frozenNow == isFrozen(change.wanted.status))
        asked &= ~PersonFields(PersonField::Status);
    PersonFields found =
        differences(now.person, change.base, asked) & differences(now.person, change.wanted, asked);
    const bool ownFields = (changedFields(change) & now.fields).testFlag(PersonField::CustomValues)
        && !conflictingCustomFields(now.person.customValues, change.base.customValues,
                                    change.wanted.customValues)
                .isEmpty();
    found.setFlag(PersonField::CustomValues, ownFields);
    return found;
}

/// What is really to be sent, given how the person is now.
PersonUpserted stillWanted(const UpdatePerson &change, const PersonUpserted &now)
{
    PersonUpserted wanted;
    wanted.person = change.wanted;
    wanted.person.id = now.person.id;
    wanted.fields = changedFields(change);
    // Whoever is unfrozen is what he or she was before, which need not be active.
    const bool isDone = now.fields.testFlag(PersonField::Status)
        && isFrozen(now.person.status) == isFrozen(change.wanted.status);
    if (isDone)
        wanted.fields &= ~PersonFields(PersonField::Status);
    // What is sent replaces them all.
    if (now.fields.testFlag(PersonField::CustomValues))
        wanted.person.customValues = withCustomValuesChanged(
            now.person.customValues, change.base.customValues, change.wanted.customValues);
    if (!now.fields.testFlag(PersonField::Memberships)) {
        wanted.person.memberships = arranged(wanted.person.memberships);
        return wanted;
    }
    wanted.person.memberships = withMembershipsChanged(
        now.person.memberships, change.base.memberships, change.wanted.memberships);
    // What is so already needs no call, and no allowance of one a second.
    const PersonFields same =
        wanted.fields & now.fields & ~differences(now.person, wanted.person, wanted.fields);
    wanted.fields &= ~same;
    return wanted;
}

/// The look-up takes mainland numbers without their code (section 9.8).
QString contactNumber(const QString &mobile)
{
    const QString normalized = normalizedMobile(mobile);
    return normalized.startsWith(u"+86"_s) ? normalized.sliced(3) : normalized;
}

Error changedMeanwhile(PersonFields fields)
{
    Error error = makeError(ErrorKind::ChangedMeanwhile,
                            u"the platform has other values than the form began with"_s);
    error.field = keyOf(listOf(fields).constFirst());
    return error;
}

} // namespace

PersonWriting::PersonWriting(FeishuClient &client, std::chrono::milliseconds settling)
    : m_client(client)
    , m_settling(settling)
{
}

PersonWriting::~PersonWriting()
{
    close();
}

Delta PersonWriting::delta(Fact fact, Origin origin) const
{
    Delta delta;
    delta.facts.append(std::move(fact));
    delta.origin = origin;
    delta.at = m_client.clock().now();
    return delta;
}

QCoro::Task<Result<bool>> PersonWriting::settle()
{
    const auto settled = pause(m_settling, m_scope, this);
    Result<bool> waited = co_await settled;
    co_return waited;
}

QCoro::Task<Result<PersonUpserted>> PersonWriting::read(PersonId person)
{
    PeopleBatchCall ask;
    ask.people = {person};
    auto found = co_await m_client.call(std::move(ask), CallPriority::Waiting);
    if (!found)
        co_return failure(found.error());
    for (const PersonUpserted &fact : std::as_const(*found)) {
        if (fact.person.id == person)
            co_return fact;
    }
    co_return failure(ErrorKind::NotFound, u"the platform shows nobody with this ID"_s);
}

// -- Making -------------------------------------------------------------------------------------

QCoro::Task<ApplyOutcome> PersonWriting::apply(Change change, QString key)
{
    if (const auto *creation = std::get_if<CreatePerson>(&change.what))
        co_return co_await create(*creation, key);
    if (const auto *edit = std::get_if<UpdatePerson>(&change.what))
        co_return co_await update(*edit);
    if (const auto *leaving = std::get_if<OffboardPerson>(&change.what))
        co_return co_await offboard(*leaving);
    co_return co_await restore(std::get<RestorePerson>(change.what));
}

QCoro::Task<ApplyOutcome> PersonWriting::create(CreatePerson change, QString key)
{
    CreatePersonCall call{toBody(change), key};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (answer) {
        PersonUpserted fact = completed(wantedBy(change), answer->value);
        const CreatedId created = {{}, fact.person.id};
        co_return ApplyOutcome(
            Applied{delta(std::move(fact), Origin::Answer), created, answer->requestId});
    }
    const Error error = answer.error().error;
    if (error.kind != ErrorKind::WrittenInPart)
        co_return outcomeOf(answer.error());
    // The person exists, but the answer does not say under which ID.
    auto found = co_await findCreated(change);
    if (!found || !*found)
        co_return ApplyOutcome(AppliedPartly{{}, {}, error});
    const CreatedId created{{}, (*found)->person.id};
    co_return ApplyOutcome(AppliedPartly{delta(**found, Origin::Read), created, error});
}

QCoro::Task<ApplyOutcome> PersonWriting::update(UpdatePerson change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return ApplyOutcome(Refused{notBound()});
    Result<PersonUpserted> now = co_await read(*target);
    if (!now)
        co_return ApplyOutcome(Refused{now.error()});
    if (const PersonFields fields = conflicts(change, *now))
        co_return ApplyOutcome(Refused{changedMeanwhile(fields), delta(*now, Origin::Read)});
    PersonUpserted wanted = stillWanted(change, *now);
    if (wanted.fields.testFlag(PersonField::CustomId)) {
        PersonUpserted renamed = wanted;
        renamed.fields = PersonField::CustomId;
        const ApplyOutcome outcome = co_await changeId(std::move(renamed));
        wanted.fields &= ~PersonFields(PersonField::CustomId);
        if (!std::holds_alternative<Applied>(outcome) || !wanted.fields)
            co_return outcome;
        ApplyOutcome rest = co_await patch(std::move(wanted));
        // One part is done already: that is what is to be told.
        if (const auto *refused = std::get_if<Refused>(&rest))
            co_return ApplyOutcome(
                AppliedPartly{std::get<Applied>(outcome).delta, {}, refused->error});
        co_return rest;
    }
    if (!wanted.fields)
        co_return ApplyOutcome(Applied{delta(*now, Origin::Read), {}, {}});
    co_return co_await patch(std::move(wanted));
}

QCoro::Task<ApplyOutcome> PersonWriting::changeId(PersonUpserted wanted)
{
    ChangePersonIdCall call{wanted.person.id, wanted.person.customId};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    co_return ApplyOutcome(
        Applied{delta(std::move(wanted), Origin::Answer), {}, answer->requestId});
}

// Whoever is meant by an own field is written by the changeable ID, whatever the query says
// (feishu-contact-api.md 9.3).
QCoro::Task<Result<QList<CustomValue>>> PersonWriting::withChangeableIds(QList<CustomValue> values)
{
    using Values = Result<QList<CustomValue>>;
    PeopleBatchCall ask;
    for (const CustomValue &value : std::as_const(values)) {
        if (value.type == CustomFieldType::Person)
            ask.people.append(PersonId(value.person));
    }
    if (ask.people.isEmpty())
        co_return Values(std::move(values));
    auto found = co_await m_client.call(std::move(ask), CallPriority::Waiting);
    if (!found)
        co_return Values(failure(found.error()));
    for (CustomValue &value : values) {
        if (value.type != CustomFieldType::Person)
            continue;
        const auto meant =
            std::find_if(found->cbegin(), found->cend(), [&value](const PersonUpserted &fact) {
                return fact.person.id.value() == value.person;
            });
        if (meant == found->cend() || meant->person.customId.isEmpty()) {
            Error error = makeError(meant == found->cend() ? ErrorKind::NotFound
                                                           : ErrorKind::PermissionMissing,
                                    u"the person of an own field cannot be named"_s);
            error.field = u"custom:"_s + value.field;
            if (error.kind == ErrorKind::PermissionMissing)
                error.permissions = {u"contact:user.employee_id:readonly"_s};
            co_return Values(failure(std::move(error)));
        }
        value.person = meant->person.customId;
    }
    co_return Values(std::move(values));
}

QCoro::Task<ApplyOutcome> PersonWriting::patch(PersonUpserted wanted)
{
    Person sent = wanted.person;
    if (wanted.fields.testFlag(PersonField::CustomValues)) {
        auto meant = co_await withChangeableIds(sent.customValues);
        if (!meant)
            co_return ApplyOutcome(Refused{meant.error()});
        sent.customValues = std::move(*meant);
    }
    const PersonFields structural = PersonField::Memberships | PersonField::Status;
    tl::expected<Reply<WrittenPerson>, ApiFailure> answer;
    if (wanted.fields & structural) {
        MovePersonCall call;
        call.person = wanted.person.id;
        call.body = toPatch(sent, wanted.fields);
        answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    } else {
        PatchPersonCall call{wanted.person.id, toPatch(sent, wanted.fields)};
        answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    }
    if (answer) {
        PersonUpserted fact = completed(std::move(wanted), answer->value.person);
        co_return ApplyOutcome(
            Applied{delta(std::move(fact), Origin::Answer), {}, answer->requestId});
    }
    const Error error = answer.error().error;
    if (error.kind != ErrorKind::WrittenInPart)
        co_return outcomeOf(answer.error());
    co_return ApplyOutcome(AppliedPartly{
        delta(withoutLost(std::move(wanted), error.code), Origin::Answer), {}, error});
}

QCoro::Task<ApplyOutcome> PersonWriting::offboard(OffboardPerson change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return ApplyOutcome(Refused{notBound()});
    DeletePersonCall call{*target, toBody(change.handOver)};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    co_return ApplyOutcome(
        Applied{delta(PersonRemoved{*target}, Origin::Answer), {}, answer->requestId});
}

QCoro::Task<ApplyOutcome> PersonWriting::restore(RestorePerson change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return ApplyOutcome(Refused{notBound()});
    RestorePersonCall call{*target, toBody(change)};
    auto answer = co_await m_client.perform(std::move(call), CallPriority::Waiting);
    if (!answer)
        co_return outcomeOf(answer.error());
    // The answer is empty; what came back with the person, only a read tells.
    Result<PersonUpserted> now = co_await read(*target);
    if (now)
        co_return ApplyOutcome(
            Applied{delta(std::move(*now), Origin::Answer), {}, answer->requestId});
    PersonUpserted fact{change.base, PersonField::Name | PersonField::Memberships};
    fact.person.id = *target;
    fact.person.memberships = arranged(change.memberships);
    fact.person.status = PersonStatus::NotActivated;
    co_return ApplyOutcome(Applied{delta(std::move(fact), Origin::Answer), {}, answer->requestId});
}

// -- Finding out --------------------------------------------------------------------------------

using Probed = Result<ProbeOutcome>;

QCoro::Task<Result<ProbeOutcome>> PersonWriting::probe(Change change, QString key)
{
    if (const auto *creation = std::get_if<CreatePerson>(&change.what))
        co_return co_await probeCreation(*creation, key);
    if (const auto *edit = std::get_if<UpdatePerson>(&change.what))
        co_return co_await probeValues(*edit);
    const bool leaves = std::holds_alternative<OffboardPerson>(change.what);
    const PersonId target = targetPerson(change);
    co_return co_await probeLeaving(target, leaves);
}

QCoro::Task<Result<std::optional<PersonUpserted>>> PersonWriting::findCreated(CreatePerson change)
{
    using Found = Result<std::optional<PersonUpserted>>;
    PeopleByContactCall ask{contactNumber(change.wanted.mobile), change.wanted.email};
    auto ids = co_await m_client.call(std::move(ask), CallPriority::Waiting);
    if (!ids)
        co_return Found(failure(ids.error()));
    for (const PersonId &id : std::as_const(*ids)) {
        Result<PersonUpserted> person = co_await read(id);
        if (!person && person.error().kind != ErrorKind::NotFound)
            co_return Found(failure(person.error()));
        // The number is unique: whoever has it and bears the name is the one.
        const bool isNamed = person && person->person.name == change.wanted.name;
        if (isNamed || (person && !person->fields.testFlag(PersonField::Name)))
            co_return Found(std::optional(*person));
    }
    co_return Found(std::optional<PersonUpserted>());
}

// As with departments: the platform knows the key, so the repetition is the same creation or
// completes it; where it does not say yes, the person is looked for.
QCoro::Task<Result<ProbeOutcome>> PersonWriting::probeCreation(CreatePerson change, QString key)
{
    ApplyOutcome outcome = co_await create(change, key);
    if (const auto *applied = std::get_if<Applied>(&outcome))
        co_return Probed(ProbeOutcome(ProbedApplied{applied->delta, applied->created}));
    if (const auto *partly = std::get_if<AppliedPartly>(&outcome))
        co_return Probed(ProbeOutcome(ProbedApplied{partly->delta, partly->created}));
    const auto *refused = std::get_if<Refused>(&outcome);
    const Error error = refused != nullptr ? refused->error : std::get<Unknown>(outcome).error;
    if (error.code.isEmpty())
        co_return Probed(failure(error));
    Result<std::optional<PersonUpserted>> found = co_await findCreated(change);
    if (!found && found.error().kind == ErrorKind::PermissionMissing)
        co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, found.error()}));
    if (!found)
        co_return Probed(failure(found.error()));
    if (*found) {
        const CreatedId created{{}, (*found)->person.id};
        co_return Probed(ProbeOutcome(ProbedApplied{delta(**found, Origin::Read), created}));
    }
    if (error.retry != Retry::Never || error.kind == ErrorKind::WrongCredentials)
        co_return Probed(failure(error));
    // What the lost try would have caused itself.
    const bool mayBeItself = error.kind == ErrorKind::ValueTaken || error.code == u"40021"_s;
    if (refused != nullptr && !mayBeItself)
        co_return Probed(ProbeOutcome(ProbedNotApplied{}));
    co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, error}));
}

QCoro::Task<Result<ProbeOutcome>> PersonWriting::probeValues(UpdatePerson change)
{
    const auto target = boundId(change.target);
    if (!target)
        co_return Probed(failure(notBound()));
    // Reads may lag behind writes, so an unchanged state is read a second time.
    for (int attempt = 0;; ++attempt) {
        Result<PersonUpserted> now = co_await read(*target);
        if (!now && now.error().kind == ErrorKind::NotFound)
            co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, now.error()}));
        if (!now)
            co_return Probed(failure(now.error()));
        const PersonUpserted open = stillWanted(change, *now);
        if (!open.fields)
            co_return Probed(ProbeOutcome(ProbedApplied{delta(*now, Origin::Read), {}}));
        if (const PersonFields unreadable = open.fields & ~now->fields)
            co_return Probed(ProbeOutcome(
                ProbedUnverifiable{delta(*now, Origin::Read),
                                   makeError(ErrorKind::PermissionMissing,
                                             u"the app may not read what was changed: "_s
                                                 + keyOf(listOf(unreadable).constFirst()))}));
        if (conflicts(change, *now))
            co_return Probed(ProbeOutcome(ProbedDifferent{delta(*now, Origin::Read)}));
        if (attempt > 0)
            co_return Probed(ProbeOutcome(ProbedNotApplied{}));
        const Result<bool> settled = co_await settle();
        if (!settled)
            co_return Probed(failure(settled.error()));
    }
}

QCoro::Task<Result<ProbeOutcome>> PersonWriting::probeLeaving(PersonId person, bool shouldBeGone)
{
    for (int attempt = 0;; ++attempt) {
        PersonCall ask{person};
        auto now = co_await m_client.call(std::move(ask), CallPriority::Waiting);
        if (!now) {
            const ErrorKind kind = now.error().kind;
            if (kind == ErrorKind::OutOfScope || kind == ErrorKind::NotFound)
                co_return Probed(ProbeOutcome(ProbedUnverifiable{{}, now.error()}));
            co_return Probed(failure(now.error()));
        }
        if (!now->fields.testFlag(PersonField::Status))
            co_return Probed(ProbeOutcome(ProbedUnverifiable{
                {}, makeError(ErrorKind::PermissionMissing, u"the status may not be read"_s)}));
        const bool isGone = now->person.status == PersonStatus::Departed;
        if (isGone == shouldBeGone) {
            const Fact fact = isGone ? Fact(PersonRemoved{person}) : Fact(*now);
            co_return Probed(ProbeOutcome(ProbedApplied{delta(fact, Origin::Read), {}}));
        }
        if (attempt > 0)
            co_return Probed(ProbeOutcome(ProbedNotApplied{}));
        const Result<bool> settled = co_await settle();
        if (!settled)
            co_return Probed(failure(settled.error()));
    }
}

} // namespace OrgDesk::Feishu
