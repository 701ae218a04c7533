// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/secret_source.h"

#include <QCoreApplication>
#include <QFile>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// No platform's secret comes near it; a mistaken file name is found out before it is read whole.
constexpr qint64 maxSecretBytes = 4096;

Error unusable(const QString &why)
{
    Error error = makeError(ErrorKind::Invalid, why);
    error.field = secretField();
    return error;
}

Result<GivenSecret> secretIn(QFile &file)
{
    QByteArray bytes = file.read(maxSecretBytes + 1);
    if (bytes.size() > maxSecretBytes)
        return failure(unusable(QCoreApplication::translate(
            "ConnectionOptions", "This is too long for an App Secret.")));
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return failure(
            unusable(QCoreApplication::translate("ConnectionOptions", "The App Secret is empty.")));
    return GivenSecret{QString::fromUtf8(bytes), false};
}

} // namespace

QString secretField()
{
    return u"appSecret"_s;
}

Result<GivenSecret> readSecret(const QString &file)
{
    if (file.isEmpty()) {
        const QString secret = qEnvironmentVariable("ORGDESK_APP_SECRET");
        if (secret.isEmpty())
            return failure(unusable(
                QCoreApplication::translate("ConnectionOptions",
                                            "The App Secret is missing: give --app-secret-file "
                                            "FILE or set ORGDESK_APP_SECRET.")));
        return GivenSecret{secret, false};
    }
    if (file == u"-"_s) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(unusable(input.errorString()));
        return secretIn(input);
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(unusable(file + u": "_s + source.errorString()));
    Result<GivenSecret> given = secretIn(source);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (given)
        given->readableByOthers = (source.permissions() & others) != 0;
    return given;
}

} // namespace OrgDesk
