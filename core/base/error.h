// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace OrgDesk {

/// What went wrong, as the program tells causes apart. The sentence for a person is made from it
/// in core/wording.
enum class ErrorKind {
    Cancelled, ///< The caller, or the closing of the organization, ended it.
    Offline, ///< Nothing answers at the address, or there is no network.
    Timeout, ///< The other side was too slow.
    Tls, ///< The certificate could not be verified.
    InsecureUrl, ///< Plain http to something other than this machine.
    WrongCredentials, ///< App ID or secret refused.
    AppUnusable, ///< The app is stopped, not installed, or its address is not allowed.
    PermissionMissing, ///< The app lacks API permissions; see Error::permissions.
    OutOfScope, ///< The object is outside what the app may see.
    NotFound, ///< No such object.
    NameTaken, ///< A sibling carries the name, in some language.
    OrderTaken, ///< A sibling carries the order number.
    ValueTaken, ///< Somebody else has this number, address or ID.
    NotEmpty, ///< A department still has members or sub-departments.
    LimitExceeded, ///< Depth, number of children, members or departments.
    Invalid, ///< A value breaks a rule.
    ChangedMeanwhile, ///< Somebody else changed the same value since it was read.
    WrittenInPart, ///< The platform did it, but without some value.
    ContentRefused, ///< The platform's check of words and pictures, or its risk control, said no.
    BotMissing, ///< The app's bot ability is switched off, which the call needs.
    PlanLacksFeature, ///< The company's contract with the platform does not include it.
    SeatsUsedUp, ///< No licence is left for one more person.
    Protected, ///< The platform keeps this person from being frozen or removed.
    Departed, ///< The person has left the company.
    NotYetJoined, ///< The person has not accepted the invitation, or has left by himself.
    StillLeaving, ///< The platform is not through with the leaving, or the coming back.
    TooLate, ///< The time in which it could be taken back is over.
    ReadOnly, ///< The data belongs to another system, or the read-only switch is on.
    RateLimited, ///< The platform's quota is used up.
    Busy, ///< A lock of the platform is held by somebody else's change.
    ServerFault, ///< The platform failed (5xx or its own word for it).
    BadAnswer, ///< The answer is not what the platform promises.
    OutcomeUnknown, ///< A write was sent and its answer was lost.
    RemovalsHeld, ///< A read lost more than is believed without a question.
    StoreReadOnly, ///< The data folder cannot be written.
    StoreFull, ///< The disk is full.
    StoreTooNew, ///< The database was written by a newer version.
    StoreCorrupt, ///< The database is damaged.
    StoreInUse, ///< Another engine works on the folder.
    FileUnwritable, ///< A file that a person named cannot be written there.
    StoreFailed, ///< Any other failure of a database or file.
    NoSafeStore, ///< The system offers no keychain.
    Unsupported, ///< The platform or this version cannot do it.
    Refused, ///< The platform refused for a reason that none of the others names.
    Internal, ///< A defect of OrgDesk.
};

/// Whether trying again can help.
enum class Retry { Never, Later, AtOnce };

/// A failure as a value. Made where it happens and carried up unchanged.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    /// Technical cause, untranslated and free of secrets and of people's data.
    QString detail;
    /// The platform's code ("43022") or the empty string.
    QString code;
    /// The platform's log ID, to give to its support; empty when none came.
    QString requestId;
    Retry retry = Retry::Never;
    /// Permissions that are missing, by the platform's names.
    QStringList permissions;
    /// Where the platform says that it can be mended (console page); may be empty.
    QUrl help;
    /// How long the platform asks to wait.
    std::optional<std::chrono::milliseconds> retryAfter;
    /// The field concerned, by its name in core/directory; empty when none is.
    QString field;

    bool operator==(const Error &) const = default;
};

/// Shorthand for an error that needs no more than its kind and cause.
[[nodiscard]] inline Error makeError(ErrorKind kind, QString detail, Retry retry = Retry::Never)
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    error.retry = retry;
    return error;
}

} // namespace OrgDesk
