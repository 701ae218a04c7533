// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/department_mime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr quint32 dragVersion = 1;
// A foreign program may offer anything under our type.
constexpr quint32 maxDragged = 10000;

} // namespace

QString departmentMimeType()
{
    return u"application/vnd.orgdesk.departments"_s;
}

QMimeData *encodeDrag(const DepartmentDrag &drag, const QStringList &names)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << dragVersion << drag.organization << quint32(drag.departments.size());
    for (const DepartmentId &id : drag.departments)
        stream << id.value();
    auto *data = new QMimeData;
    data->setData(departmentMimeType(), bytes);
    data->setText(names.join(u'\n'));
    return data;
}

std::optional<DepartmentDrag> decodeDrag(const QMimeData *data)
{
    if (!data || !data->hasFormat(departmentMimeType()))
        return std::nullopt;
    QDataStream stream(data->data(departmentMimeType()));
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    quint32 count = 0;
    DepartmentDrag drag;
    stream >> version >> drag.organization >> count;
    if (stream.status() != QDataStream::Ok || version != dragVersion || count > maxDragged)
        return std::nullopt;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString id;
        stream >> id;
        drag.departments.append(DepartmentId(id));
    }
    if (stream.status() != QDataStream::Ok || drag.departments.isEmpty())
        return std::nullopt;
    return drag;
}

} // namespace OrgDesk
