// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/secret_source.h"

#include <QFile>

namespace OrgDesk {

using namespace Qt::Literals::StringLiterals;

namespace {

// No platform's secret comes near it; a mistaken file name is found out before it is read whole.
constexpr qint64 maxSecretBytes = 4096;

Result<GivenSecret> secretIn(QFile &file)
{
    QByteArray bytes = file.read(maxSecretBytes + 1);
    if (bytes.size() > maxSecretBytes)
        return failure(ErrorKind::Invalid, u"this is too long for an app secret"_s);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return failure(ErrorKind::Invalid, u"the app secret is empty"_s);
    return GivenSecret{QString::fromUtf8(bytes), false};
}

} // namespace

Result<GivenSecret> readSecret(const QString &file)
{
    if (file.isEmpty())
        return GivenSecret{qEnvironmentVariable("ORGDESK_APP_SECRET"), false};
    if (file == u"-"_s) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorKind::Invalid, input.errorString());
        return secretIn(input);
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Invalid, file + u": "_s + source.errorString());
    Result<GivenSecret> given = secretIn(source);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (given)
        given->readableByOthers = (source.permissions() & others) != 0;
    return given;
}

} // namespace OrgDesk
