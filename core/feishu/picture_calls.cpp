// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/picture_calls.h"

#include "core/feishu/call_parts.h"
#include "core/net/multipart.h"

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

HttpRequest PictureAddressCall::request() const
{
    return withIdTypes(usersPath() + u'/' + pathSegment(person.value()));
}

Result<QUrl> PictureAddressCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    const QJsonObject avatar = data->value(u"user"_s)[u"avatar"_s].toObject();
    // The smallest that is sharp in the details pane at 200 %.
    for (const QString &size : {u"avatar_240"_s, u"avatar_640"_s, u"avatar_72"_s}) {
        const QString address = avatar.value(size).toString();
        if (!address.isEmpty())
            return QUrl(address, QUrl::StrictMode);
    }
    return QUrl();
}

HttpRequest UploadPictureCall::request() const
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = u"/open-apis/im/v1/images"_s;
    setForm(request, {{"image_type"_ba, "avatar"_ba}, {"image"_ba, image, "picture"_ba}});
    return request;
}

Result<QString> UploadPictureCall::parse(const QJsonObject &json) const
{
    const Result<QJsonObject> data = dataOf(json);
    if (!data)
        return failure(data.error());
    const QString key = data->value(u"image_key"_s).toString();
    if (key.isEmpty())
        return badShape(u"an upload without image_key"_s);
    return key;
}

} // namespace OrgDesk::Feishu
