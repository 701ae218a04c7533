// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/feishu/errors.h"
#include "core/net/api_client.h"

namespace OrgDesk::Feishu {

/// Makes Judgements of the platform's answers (feishu-contact-api.md, section 3).
class FeishuDialect : public ApiDialect
{
public:
    /// Both lead to the app's page in the developer console, which lies beside the API.
    FeishuDialect(QUrl baseUrl, QString appId);

    [[nodiscard]] Judgement judge(const HttpRequest &request, const HttpAnswer &answer,
                                  const QJsonObject *json) const override;
    /// Where the app's permissions are granted; empty unless it is safe to open.
    [[nodiscard]] QUrl permissionsPage() const;

private:
    [[nodiscard]] Error errorOf(Area area, int code, const HttpAnswer &answer,
                                const QJsonObject &json) const;

    QUrl m_baseUrl;
    QString m_appId;
};

/// The ID to give to the platform's support; empty when none came. `json` may be null.
[[nodiscard]] QString logIdOf(const HttpAnswer &answer, const QJsonObject *json);

} // namespace OrgDesk::Feishu
