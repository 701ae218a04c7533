// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace OrgDesk::Sandbox {

/// What an API call is answered with.
struct Answer
{
    int http = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// A refusal in the platform's words. Texts are the platform's own, so they are not translated.
struct Problem
{
    int code = 0;
    /// Empty and 0: as the table of documented codes says.
    QString message;
    int http = 0;
    /// Members of `error` beyond log_id and troubleshooter.
    QJsonObject details;
};

/// A parameter error of the gateway (99992402) that names the field.
[[nodiscard]] Problem fieldProblem(const QString &field, const QString &value,
                                   const QString &description);
/// Which of the scopes would have opened the call (99991672).
[[nodiscard]] Problem permissionProblem(const QStringList &oneOf, const QString &appId);

/// {"code":0,"msg":"success","data":<data>}
[[nodiscard]] Answer success(const QByteArray &data);
/// The error envelope.
[[nodiscard]] Answer failed(const Problem &problem, const QByteArray &logId);

} // namespace OrgDesk::Sandbox
