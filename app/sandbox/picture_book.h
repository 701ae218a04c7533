// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/service_context.h"

#include <QHash>

namespace OrgDesk::Sandbox {

/// People's pictures: those that were uploaded, and for everybody else a pattern drawn from the
/// key. They are served without a token, as the platform's are.
class PictureBook
{
public:
    /// POST im/v1/images: a form with `image_type` and `image`.
    [[nodiscard]] Outcome upload(const Call &call);
    [[nodiscard]] bool knows(const QString &key) const { return m_uploaded.contains(key); }
    /// What lies at /avatars/<key>/<size>.png.
    [[nodiscard]] Answer file(const QByteArray &path) const;

private:
    QHash<QString, QByteArray> m_uploaded;
};

} // namespace OrgDesk::Sandbox
