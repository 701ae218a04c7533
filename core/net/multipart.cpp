// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/net/multipart.h"

#include <QUuid>

namespace OrgDesk {

void setForm(HttpRequest &request, const QList<FormPart> &parts)
{
    // Random, so that no content can hold it.
    const QByteArray boundary = "orgdesk-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray body;
    for (const FormPart &part : parts) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
        if (!part.fileName.isEmpty())
            body +=
                "; filename=\"" + part.fileName + "\"\r\nContent-Type: application/octet-stream";
        body += "\r\n\r\n" + part.content + "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    request.content = body;
    request.contentType = "multipart/form-data; boundary=" + boundary;
}

} // namespace OrgDesk
