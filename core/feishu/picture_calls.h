// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/ids.h"
#include "core/feishu/api_call.h"

#include <QUrl>

// The calls around people's pictures: where one lies now (feishu-contact-api.md, 9.2) and the
// upload (the platform's page im-v1/image/create), one small struct each.
namespace OrgDesk::Feishu {

/// Where somebody's picture lies; the address expires (trap 40). Empty: the answer has none.
struct PictureAddressCall
{
    using Response = QUrl;
    static constexpr CallKind kind = CallKind::Read;
    static constexpr const char *api = "users.get";
    PersonId person;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<QUrl> parse(const QJsonObject &json) const;
};

/// Brings a picture to the platform and gives its key. It belongs to nobody until a person is
/// written with the key, so a repetition does no harm.
struct UploadPictureCall
{
    using Response = QString;
    static constexpr CallKind kind = CallKind::RepeatableWrite;
    static constexpr const char *api = "im.images.create";
    QByteArray image;

    [[nodiscard]] HttpRequest request() const;
    [[nodiscard]] Result<QString> parse(const QJsonObject &json) const;
};

} // namespace OrgDesk::Feishu
