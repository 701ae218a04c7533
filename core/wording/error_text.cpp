// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/proxy_choice.h"
#include "core/wording/field_names.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

ErrorText say(QString what, QString why, QString next)
{
    ErrorText text;
    text.what = std::move(what);
    text.why = std::move(why);
    text.next = std::move(next);
    return text;
}

ErrorText aboutNetwork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return say(
            ErrorWording::tr("The platform cannot be reached."),
            ErrorWording::tr("Nothing answers at its address, or this computer has no network."),
            ErrorWording::tr("Check the network, the proxy and the address of the platform."));
    case ErrorKind::Timeout:
        return say(ErrorWording::tr("The platform did not answer in time."),
                   ErrorWording::tr("The network or the platform is slow at the moment."),
                   ErrorWording::tr("Try again in a while."));
    case ErrorKind::Tls:
        return say(
            ErrorWording::tr("The connection is not safe and was not used."),
            ErrorWording::tr("The certificate of the other side could not be verified. The clock "
                             "of this computer may be wrong, or something reads along."),
            ErrorWording::tr("Check the date and time of this computer and the address of the "
                             "platform; then ask the people who run your network."));
    case ErrorKind::InsecureUrl:
        return say(
            ErrorWording::tr("The address is not safe and was not used."),
            ErrorWording::tr("It begins with http://, so everybody on the way could read along."),
            ErrorWording::tr("Use an address that begins with https://. Plain http works only "
                             "for this computer itself."));
    case ErrorKind::RateLimited:
        return say(
            ErrorWording::tr("The platform's allowance of calls is used up for the moment."),
            ErrorWording::tr("The platform limits how many calls an app may make each minute."),
            ErrorWording::tr("OrgDesk goes on as soon as the platform allows it."));
    case ErrorKind::Busy:
        return say(ErrorWording::tr("The platform is busy with somebody else's change."),
                   ErrorWording::tr("It makes only one change of the departments at a time."),
                   ErrorWording::tr("Try again in a few seconds."));
    case ErrorKind::ServerFault:
        return say(ErrorWording::tr("The platform has a fault of its own."),
                   ErrorWording::tr("It answered that it could not do its work."),
                   ErrorWording::tr("Try again in a while. If it stays so, give the log ID to the "
                                    "platform's support."));
    default:
        return say(
            ErrorWording::tr("The platform's answer could not be understood."),
            ErrorWording::tr("It is not what the platform promises. The address may belong to "
                             "something else, such as a sign-in page of your network."),
            ErrorWording::tr("Check the address of the platform and the proxy; then try again."));
    }
}

ErrorText aboutRights(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongCredentials:
        return say(
            ErrorWording::tr("The App ID or the secret was refused."),
            ErrorWording::tr("They do not belong together, were renewed, or belong to the other "
                             "domain (Feishu and Lark are separate)."),
            ErrorWording::tr("Copy both again from the page “Credentials & Basic Info” of the "
                             "app in the developer console."));
    case ErrorKind::AppUnusable:
        return say(
            ErrorWording::tr("The app cannot be used."),
            ErrorWording::tr("It is stopped, not released in this organization, or the address "
                             "of this computer is not on the app's list of allowed addresses."),
            ErrorWording::tr("Ask an administrator to release and enable the app, and to check "
                             "its list of allowed addresses."));
    case ErrorKind::PermissionMissing:
        return say(
            ErrorWording::tr("The app lacks a permission."),
            ErrorWording::tr("The platform allows only what the app was granted."),
            ErrorWording::tr("Add the permission in the developer console, then release a new "
                             "version of the app: it counts only from then on."));
    case ErrorKind::OutOfScope:
        return say(
            ErrorWording::tr("The app may not see this part of the organization."),
            ErrorWording::tr("It lies outside the contact scope that the app was given. For the "
                             "first level, the whole company must be in the scope."),
            ErrorWording::tr("Ask an administrator to widen the contact scope of the app in the "
                             "admin console."));
    case ErrorKind::ReadOnly:
        return say(
            ErrorWording::tr("This cannot be changed."),
            ErrorWording::tr("The read-only switch is on, or the data is fed by another system."),
            ErrorWording::tr("Turn the read-only switch off, or change it in the system that "
                             "the data comes from."));
    case ErrorKind::NoSafeStore:
        return say(
            ErrorWording::tr("The secret could not be kept."),
            ErrorWording::tr("This system offers no unlocked keychain."),
            ErrorWording::tr("The secret is kept until the program ends; you will be asked for "
                             "it next time."));
    case ErrorKind::Unsupported:
        return say(ErrorWording::tr("This is not possible here."),
                   ErrorWording::tr("The platform, or this version of OrgDesk, cannot do it."),
                   QString());
    default:
        return say(ErrorWording::tr("The platform refused."), QString(),
                   ErrorWording::tr(
                       "Look at the platform's reason; its support knows more by the log ID."));
    }
}

ErrorText aboutDirectory(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return say(ErrorWording::tr("It was not found."),
                   ErrorWording::tr("It was deleted, its ID is mistyped, or the app may not see "
                                    "it."),
                   ErrorWording::tr("Refresh, and look whether it was moved."));
    case ErrorKind::NameTaken:
        return say(
            ErrorWording::tr("A department at the same place already has this name."),
            ErrorWording::tr("Names may not meet in any language, and some may be outside of "
                             "what the app sees."),
            ErrorWording::tr("Choose another name, or another place."));
    case ErrorKind::OrderTaken:
        return say(ErrorWording::tr("A department at the same place already has this order."),
                   ErrorWording::tr("Somebody reordered the departments at the same time."),
                   ErrorWording::tr("Try again; OrgDesk then reads the order anew."));
    case ErrorKind::NotEmpty:
        return say(
            ErrorWording::tr("The department is not empty."),
            ErrorWording::tr("It still has people or sub-departments, perhaps some that the app "
                             "may not see."),
            ErrorWording::tr("Move or delete them first."));
    case ErrorKind::LimitExceeded:
        return say(
            ErrorWording::tr("A limit of the platform would be exceeded."),
            ErrorWording::tr("The number of levels, departments, sub-departments or members is "
                             "limited."),
            ErrorWording::tr("Choose another place."));
    default:
        return say(ErrorWording::tr("A value breaks a rule of the platform."), QString(),
                   ErrorWording::tr("Correct the value and try again."));
    }
}

ErrorText aboutPeople(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ValueTaken:
        return say(ErrorWording::tr("Somebody else has this value already."),
                   ErrorWording::tr("It may belong to one person only; whoever has it may be "
                                    "outside of what the app sees."),
                   ErrorWording::tr("Correct the value, or change it at the other person first."));
    case ErrorKind::ChangedMeanwhile:
        return say(ErrorWording::tr("Somebody else changed the same value in the meantime."),
                   ErrorWording::tr("Nothing was overwritten."),
                   ErrorWording::tr("Look at the value as it is now, and decide which one is to "
                                    "stay."));
    case ErrorKind::WrittenInPart:
        return say(ErrorWording::tr("It was done, but not all of it."),
                   ErrorWording::tr("The platform could not take in the city or the job title: "
                                    "it is too long, or the company has too many of them."),
                   ErrorWording::tr("Choose one that exists already."));
    case ErrorKind::ContentRefused:
        return say(ErrorWording::tr("The platform does not accept this content."),
                   ErrorWording::tr("Its check of words and pictures, or its risk control, "
                                    "refused it."),
                   ErrorWording::tr("Choose another wording or picture."));
    case ErrorKind::BotMissing:
        return say(ErrorWording::tr("The app has no bot, which this needs."),
                   ErrorWording::tr("The platform takes pictures only from apps with the bot "
                                    "ability."),
                   ErrorWording::tr("Switch the bot on in the developer console, then release a "
                                    "new version of the app: it counts only from then on."));
    case ErrorKind::PlanLacksFeature:
        return say(ErrorWording::tr("The company's plan with the platform does not include this."),
                   ErrorWording::tr("The feature is switched off, has run out, or needs a higher "
                                    "plan."),
                   ErrorWording::tr("Ask an administrator to look at the plan in the admin "
                                    "console."));
    case ErrorKind::SeatsUsedUp:
        return say(ErrorWording::tr("There is no seat left for one more person."),
                   ErrorWording::tr("The company's plan with the platform limits how many people "
                                    "it may have."),
                   ErrorWording::tr("Free a seat, or ask an administrator to buy more."));
    case ErrorKind::Protected:
        return say(ErrorWording::tr("The platform protects this person."),
                   ErrorWording::tr("The founder and administrators of the organization can be "
                                    "neither frozen nor removed by an app, and a setting may keep "
                                    "others from it."),
                   ErrorWording::tr("Do it in the admin console, or take the role away first."));
    case ErrorKind::Departed:
        return say(ErrorWording::tr("The person has left the company."),
                   ErrorWording::tr("Whoever has left cannot be changed."),
                   ErrorWording::tr("Restore the person first."));
    case ErrorKind::NotYetJoined:
        return say(ErrorWording::tr("The person cannot be changed yet."),
                   ErrorWording::tr("The invitation is not accepted, or the person has left the "
                                    "organization by himself or herself."),
                   ErrorWording::tr("Wait until the person has joined."));
    case ErrorKind::StillLeaving:
        return say(ErrorWording::tr("The platform is not through with this person yet."),
                   ErrorWording::tr("After an offboarding or a restoration it can take up to 48 "
                                    "hours until the next step is possible."),
                   ErrorWording::tr("Try again later."));
    default:
        return say(ErrorWording::tr("It is too late for that."),
                   ErrorWording::tr("The platform keeps what is needed for 30 days only."),
                   ErrorWording::tr("Create the person anew."));
    }
}

ErrorText aboutStore(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StoreReadOnly:
        return say(
            ErrorWording::tr("The data folder cannot be written."),
            ErrorWording::tr("You lack the right to write there, or the disk is read-only."),
            ErrorWording::tr("Give yourself the right to write in the folder, or choose another "
                             "one with --data-dir."));
    case ErrorKind::FileUnwritable:
        return say(ErrorWording::tr("The file cannot be written."),
                   ErrorWording::tr("Its folder does not exist or may not be written, or the name "
                                    "belongs to a folder."),
                   ErrorWording::tr("Choose another place or another name."));
    case ErrorKind::StoreFull:
        return say(ErrorWording::tr("The disk is full."),
                   ErrorWording::tr("There is no room left to write."),
                   ErrorWording::tr("Make room and try again. Nothing that was saved is lost."));
    case ErrorKind::StoreTooNew:
        return say(
            ErrorWording::tr("The data was written by a newer version of OrgDesk."),
            ErrorWording::tr("This version does not know its form and leaves it untouched."),
            ErrorWording::tr("Install the newer version, or wipe the data of this organization "
                             "and read it again."));
    case ErrorKind::StoreCorrupt:
        return say(
            ErrorWording::tr("The stored data is damaged."),
            ErrorWording::tr("The disk may be faulty, or the computer lost power."),
            ErrorWording::tr("Wipe the stored copy of this organization; it is read again from "
                             "the platform, where nothing is lost."));
    case ErrorKind::StoreInUse:
        return say(ErrorWording::tr("The organization is already open."),
                   ErrorWording::tr("Another OrgDesk works on the same data folder."),
                   ErrorWording::tr("Use the other window, or close it first."));
    default:
        return say(ErrorWording::tr("A file could not be read or written."), QString(),
                   ErrorWording::tr("Look at the technical cause, mend it and try again."));
    }
}

ErrorText aboutProgram(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return say(ErrorWording::tr("It was cancelled."), QString(), QString());
    case ErrorKind::OutcomeUnknown:
        return say(
            ErrorWording::tr("It is not known yet whether the change was made."),
            ErrorWording::tr("The change was sent, but the answer was lost on the way."),
            ErrorWording::tr("OrgDesk finds it out by reading before it changes anything else."));
    case ErrorKind::RemovalsHeld:
        return say(
            ErrorWording::tr("Much more is missing than is believed without a question."),
            ErrorWording::tr("The platform's last answer lacks departments or people that were "
                             "there before. That may be true, or a passing fault."),
            ErrorWording::tr(
                "Look at the numbers, then accept the removals or keep what there is."));
    default:
        return say(ErrorWording::tr("OrgDesk made a mistake."),
                   ErrorWording::tr("This is a defect of the program, not yours."),
                   ErrorWording::tr("Please report it together with the technical cause."));
    }
}

/// The record of what was changed is no copy that could be read again.
ErrorText aboutDamagedJournal()
{
    return say(ErrorWording::tr("The record of your own changes is damaged."),
               ErrorWording::tr("The disk may be faulty, or the computer lost power. The "
                                "organization on the platform is not affected."),
               ErrorWording::tr("Put the file journal.sqlite back from a backup, or move it out of "
                                "the data folder: OrgDesk then begins a new record, and earlier "
                                "changes can no longer be looked up or taken back."));
}

ErrorText aboutProxy(bool wantsPassword)
{
    if (wantsPassword)
        return say(ErrorWording::tr("The proxy does not let OrgDesk through."),
                   ErrorWording::tr("It wants a user name and a password, or refuses those that "
                                    "it was given."),
                   ErrorWording::tr("Enter them in the settings, page Network; ask the people who "
                                    "run your network for them."));
    return say(ErrorWording::tr("The proxy cannot be used."),
               ErrorWording::tr("It does not answer, its name is not known, or something else "
                                "than a proxy answers there."),
               ErrorWording::tr("Check the proxy in the settings, page Network, or in those of "
                                "this computer; ask the people who run your network."));
}

ErrorText byKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::InsecureUrl:
    case ErrorKind::RateLimited:
    case ErrorKind::Busy:
    case ErrorKind::ServerFault:
    case ErrorKind::BadAnswer:
        return aboutNetwork(kind);
    case ErrorKind::WrongCredentials:
    case ErrorKind::AppUnusable:
    case ErrorKind::PermissionMissing:
    case ErrorKind::OutOfScope:
    case ErrorKind::ReadOnly:
    case ErrorKind::NoSafeStore:
    case ErrorKind::Unsupported:
    case ErrorKind::Refused:
        return aboutRights(kind);
    case ErrorKind::NotFound:
    case ErrorKind::NameTaken:
    case ErrorKind::OrderTaken:
    case ErrorKind::NotEmpty:
    case ErrorKind::LimitExceeded:
    case ErrorKind::Invalid:
        return aboutDirectory(kind);
    case ErrorKind::ValueTaken:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::WrittenInPart:
    case ErrorKind::ContentRefused:
    case ErrorKind::BotMissing:
    case ErrorKind::PlanLacksFeature:
    case ErrorKind::SeatsUsedUp:
    case ErrorKind::Protected:
    case ErrorKind::Departed:
    case ErrorKind::NotYetJoined:
    case ErrorKind::StillLeaving:
    case ErrorKind::TooLate:
        return aboutPeople(kind);
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreFull:
    case ErrorKind::FileUnwritable:
    case ErrorKind::StoreTooNew:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreInUse:
    case ErrorKind::StoreFailed:
        return aboutStore(kind);
    case ErrorKind::Cancelled:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RemovalsHeld:
    case ErrorKind::Internal:
        break;
    }
    return aboutProgram(kind);
}

void addSentence(QString &text, const QString &sentence)
{
    // A full-width stop brings its own room along.
    if (!text.isEmpty() && !text.endsWith(u'。') && !sentence.isEmpty())
        text += u' ';
    text += sentence;
}

// The platforms' and the system's own sentences end with one or without.
QString withoutStop(const QString &detail)
{
    return detail.endsWith(u'.') ? detail.chopped(1) : detail;
}

void addPermissions(ErrorText &text, const Error &error)
{
    if (error.permissions.isEmpty())
        return;
    QStringList named;
    for (const QString &permission : error.permissions)
        //: A permission's technical name, and what it is for.
        named.append(ErrorWording::tr("%1 (%2)").arg(permission, permissionPurpose(permission)));
    addSentence(text.why,
                ErrorWording::tr("Missing: %1.")
                    .arg(named.join(ErrorWording::tr(", ", "between items of a list"))));
}

/// Which of the two databases it is about, the sentence says itself.
bool isDamagedJournal(const Error &error)
{
    return error.kind == ErrorKind::StoreCorrupt && error.field == "journal"_L1;
}

bool isAboutProxy(const Error &error)
{
    return error.field == proxyField() || error.field == proxyPasswordField();
}

void addParticulars(ErrorText &text, const Error &error)
{
    addPermissions(text, error);
    if (!error.field.isEmpty() && !isDamagedJournal(error) && !isAboutProxy(error))
        addSentence(text.why,
                    ErrorWording::tr("It concerns the field “%1”.").arg(fieldName(error.field)));
    if (!error.detail.isEmpty())
        addSentence(text.why,
                    ErrorWording::tr("Technical cause: %1.").arg(withoutStop(error.detail)));
    if (error.retryAfter && error.retryAfter->count() > 0) {
        const int seconds = static_cast<int>((error.retryAfter->count() + 999) / 1000);
        addSentence(text.next, ErrorWording::tr("It can go on in %n second(s).", nullptr, seconds));
    }
    if (error.help.isValid())
        addSentence(
            text.next,
            ErrorWording::tr("The page for it: %1").arg(error.help.toString(QUrl::FullyEncoded)));
}

QString referenceOf(const Error &error)
{
    if (!error.code.isEmpty() && !error.requestId.isEmpty())
        return ErrorWording::tr("Code %1, log ID %2").arg(error.code, error.requestId);
    if (!error.code.isEmpty())
        return ErrorWording::tr("Code %1").arg(error.code);
    if (!error.requestId.isEmpty())
        return ErrorWording::tr("Log ID %1").arg(error.requestId);
    return {};
}

} // namespace

QString ErrorText::full() const
{
    QStringList lines;
    for (const QString &part : {what, why, next, reference}) {
        if (!part.isEmpty())
            lines.append(part);
    }
    return lines.join(u'\n');
}

QString ErrorText::line() const
{
    QString text;
    for (const QString &part : {what, why, next})
        addSentence(text, part);
    return text;
}

ErrorText describe(const Error &error)
{
    ErrorText text = isDamagedJournal(error) ? aboutDamagedJournal()
        : isAboutProxy(error)                ? aboutProxy(error.field == proxyPasswordField())
                                             : byKind(error.kind);
    addParticulars(text, error);
    text.reference = referenceOf(error);
    return text;
}

} // namespace OrgDesk
