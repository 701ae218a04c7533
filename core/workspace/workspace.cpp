// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/workspace/workspace.h"

#include "core/workspace/connection_test.h"
#include "core/workspace/own_activity.h"
#include "core/workspace/workspace_private.h"

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noEngine()
{
    return makeError(ErrorKind::Unsupported, u"only the mirror is open"_s);
}

} // namespace

Workspace::Workspace(OpenOptions options, PlatformFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), std::move(factory)))
{
}

Workspace::~Workspace() = default;

void Workspace::open()
{
    if (std::exchange(d->wasAsked, true))
        return;
    if (d->options.mirrorOnly)
        d->openSnapshot();
    else
        d->openEngine();
}

bool Workspace::isOpen() const
{
    return d->isOpen;
}

const OpenOptions &Workspace::options() const
{
    return d->options;
}

Capabilities Workspace::capabilities() const
{
    return d->capabilities;
}

const Directory &Workspace::directory() const
{
    return d->mirror;
}

const Directory &Workspace::projection() const
{
    return d->overlay.isEmpty() ? d->mirror : d->projected;
}

const QList<Change> &Workspace::overlay() const
{
    return d->overlay;
}

const QHash<DepartmentId, int> &Workspace::counts() const
{
    return d->counts;
}

const CompanyLists &Workspace::lists() const
{
    return d->lists;
}

const ExternalRecords &Workspace::externals() const
{
    return d->externals;
}

void Workspace::forgetExternals()
{
    d->onEngine([](Engine &engine) { engine.forgetExternals(); });
}

const std::optional<ConnectionReport> &Workspace::report() const
{
    return d->lastReport;
}

QFuture<Result<ConnectionReport>> Workspace::doctor(Priority priority, CancelFlag cancelled)
{
    const Answer<ConnectionReport> answer;
    const Answer<ConnectionReport> fromEngine;
    // What was found is kept before anybody is told of it.
    fromEngine.future().then(this, [this, answer](const Result<ConnectionReport> &report) {
        if (report && !report->failure) {
            d->lastReport = *report;
            emit examined();
        }
        answer.deliver(report);
    });
    if (!d->onEngine([priority, cancelled = std::move(cancelled), fromEngine](Engine &engine) {
            engine.examine(priority, cancelled, fromEngine);
        }))
        fromEngine.deliver(failure(noEngine()));
    return answer.future();
}

const WorkspaceStatus &Workspace::status() const
{
    return d->status;
}

QFuture<Result<MemberKeys>> Workspace::memberKeys(MemberQuery query)
{
    return d->views.ask<MemberKeys>(
        [query = std::move(query)](MirrorReader &reader) { return reader.memberKeys(query); });
}

QFuture<Result<qint64>> Workspace::memberCount(MemberQuery query)
{
    return d->background.ask<qint64>(
        [query = std::move(query)](MirrorReader &reader) { return reader.memberCount(query); });
}

QFuture<Result<QList<Person>>> Workspace::people(QList<PersonId> ids)
{
    return d->views.ask<QList<Person>>(
        [ids = std::move(ids)](MirrorReader &reader) { return reader.people(ids); });
}

QFuture<Result<QHash<PersonId, QString>>> Workspace::names(QList<PersonId> ids)
{
    return d->views.ask<QHash<PersonId, QString>>(
        [ids = std::move(ids)](MirrorReader &reader) { return reader.names(ids); });
}

QFuture<Result<QList<SearchHit>>> Workspace::search(QString text, int limit)
{
    return d->finder.ask<QList<SearchHit>>(
        [text = std::move(text), limit](MirrorReader &reader) {
            return reader.search(text, limit);
        },
        QueryWorker::Kind::Search);
}

QFuture<Result<PersonId>> Workspace::resolvePerson(QString anyId)
{
    return d->views.ask<PersonId>(
        [anyId = std::move(anyId)](MirrorReader &reader) { return reader.resolvePerson(anyId); });
}

QFuture<Result<PersonId>> Workspace::personWith(PersonField field, QString value)
{
    return d->views.ask<PersonId>([field, value = std::move(value)](MirrorReader &reader) {
        return reader.personWith(field, value);
    });
}

QFuture<Result<QList<PersonName>>> Workspace::reportsOf(PersonId person, int limit)
{
    return d->views.ask<QList<PersonName>>(
        [person, limit](MirrorReader &reader) { return reader.reportsOf(person, limit); });
}

QFuture<Result<QList<PersonName>>> Workspace::managersOf(PersonId person, int limit)
{
    return d->views.ask<QList<PersonName>>(
        [person, limit](MirrorReader &reader) { return reader.managersOf(person, limit); });
}

QFuture<Result<QList<DepartedPerson>>> Workspace::departed()
{
    const Answer<QList<DepartedPerson>> answer;
    if (!d->onEngine([answer](Engine &engine) { engine.readDeparted(answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QList<UserGroup>>> Workspace::groups()
{
    const Answer<QList<UserGroup>> answer;
    if (!d->onEngine([answer](Engine &engine) { engine.readGroups(answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<GroupMembers>> Workspace::groupMembers(GroupId group)
{
    const Answer<GroupMembers> answer;
    if (!d->onEngine([answer, group](Engine &engine) { engine.readGroupMembers(group, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QList<GroupId>>> Workspace::groupsOf(PersonId person)
{
    const Answer<QList<GroupId>> answer;
    if (!d->onEngine([answer, person](Engine &engine) { engine.readGroupsOf(person, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QList<Seat>>> Workspace::seatsOf(PersonId person)
{
    const Answer<QList<Seat>> answer;
    if (!d->onEngine([answer, person](Engine &engine) { engine.readSeatsOf(person, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QByteArray>> Workspace::pictureOf(PersonId person, QString key)
{
    const Answer<QByteArray> answer;
    if (!d->onEngine(
            [answer, person, key](Engine &engine) { engine.readPicture(person, key, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QString>> Workspace::uploadPicture(QByteArray image)
{
    const Answer<QString> answer;
    if (!d->onEngine([answer, image](Engine &engine) { engine.uploadPicture(image, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<QList<ActivityEntry>>> Workspace::activity(int limit, ActivitySubject about)
{
    if (d->options.mirrorOnly)
        return d->views.ask<QList<ActivityEntry>>(
            [folder = d->options.folder, limit, about](MirrorReader &reader) {
                return storedActivity(reader, folder, limit, about);
            });
    const Answer<QList<ActivityEntry>> answer;
    if (!d->onEngine(
            [limit, about, answer](Engine &engine) { engine.readActivity(limit, about, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

void Workspace::look(const DepartmentId &department)
{
    d->onEngine([department](Engine &engine) { engine.look(department); });
}

void Workspace::refresh()
{
    d->onEngine([](Engine &engine) { engine.refresh(); });
}

void Workspace::acceptRemovals()
{
    d->onEngine([](Engine &engine) { engine.acceptRemovals(); });
}

void Workspace::rejectRemovals()
{
    d->onEngine([](Engine &engine) { engine.rejectRemovals(); });
}

void Workspace::setReadOnly(bool readOnly)
{
    if (d->options.readOnly == readOnly)
        return;
    d->options.readOnly = readOnly;
    d->status.readOnly = readOnly;
    d->onEngine([readOnly](Engine &engine) { engine.setReadOnly(readOnly); });
    emit statusChanged(d->status);
}

void Workspace::setKeepsCopy(bool keeps)
{
    d->onEngine([keeps](Engine &engine) { engine.setKeepsCopy(keeps); });
}

QFuture<Result<RunReport>> Workspace::run(ChangePlan plan)
{
    const Answer<RunReport> answer;
    // Said here as well as by the engine, so that not even the overlay shows it for a moment.
    if (d->options.readOnly)
        answer.deliver(failure(ErrorKind::ReadOnly, u"the read-only switch is on"_s));
    else if (!d->onEngine(
                 [plan = std::move(plan), answer](Engine &engine) { engine.run(plan, answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<UndoOffer>> Workspace::undoOffer()
{
    const Answer<UndoOffer> answer;
    if (!d->onEngine([answer](Engine &engine) { engine.offerUndo(answer); }))
        answer.deliver(failure(noEngine()));
    return answer.future();
}

QFuture<Result<ExportReport>>
Workspace::exportMembers(ExportRequest request, std::shared_ptr<std::atomic_bool> cancel,
                         std::function<void(int done, int total)> progress)
{
    const auto tell = d->progressTeller(std::move(progress));
    return d->background.ask<ExportReport>([request = std::move(request), tree = d->mirror,
                                            cancel = std::move(cancel),
                                            tell](MirrorReader &reader) {
        return OrgDesk::exportMembers(reader, tree, request, [&](qint64 done, qint64 total) {
            tell(int(done), int(total));
            return cancel && cancel->load() ? ExportStep::Cancel : ExportStep::Continue;
        });
    });
}

QFuture<ConnectionReport> Workspace::testConnection(Credentials credentials,
                                                    PlatformFactory factory)
{
    return OrgDesk::testConnection(std::move(credentials), std::move(factory));
}

QFuture<ConnectionReport> Workspace::examine(Credentials credentials, PlatformFactory factory,
                                             QString folder)
{
    return OrgDesk::examine(std::move(credentials), std::move(factory), std::move(folder));
}

} // namespace OrgDesk
