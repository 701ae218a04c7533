// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

#include <QString>

namespace OrgDesk {

/// An app secret as it was given, and what is to be said about how it was kept.
struct GivenSecret
{
    QString secret;
    /// Others on this machine can read the file.
    bool readableByOthers = false;
};

/// Error::field of every failure to get the secret: the words were wrong, nothing else.
[[nodiscard]] QString secretField();

/// Reads the secret from a file ("-": standard input); without a file from the environment
/// variable ORGDESK_APP_SECRET. A secret is never a word of the command line, where
/// every process of the machine could read it. One line break at the end does not belong to it.
/// Errors: Invalid, with a translated sentence as detail and secretField() as field.
[[nodiscard]] Result<GivenSecret> readSecret(const QString &file);

} // namespace OrgDesk
