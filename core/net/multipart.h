// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/net/http_request.h"

namespace OrgDesk {

/// One part of a form: a value, or with a file name the content of a file.
struct FormPart
{
    QByteArray name;
    QByteArray content;
    QByteArray fileName = {};
};

/// Makes the parts the body of the request, as multipart/form-data (RFC 7578). Names and file names
/// are ours: letters, digits, dots and underlines.
void setForm(HttpRequest &request, const QList<FormPart> &parts);

} // namespace OrgDesk
