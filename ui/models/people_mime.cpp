// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/models/people_mime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr quint32 dragVersion = 1;
// A foreign program may offer anything under our type.
constexpr quint32 maxDragged = 100000;

} // namespace

QString peopleMimeType()
{
    return u"application/vnd.orgdesk.people"_s;
}

void addPeopleDrag(QMimeData *data, const PeopleDrag &drag)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << dragVersion << drag.organization << drag.from.value() << quint32(drag.people.size());
    for (const PersonId &id : drag.people)
        stream << id.value();
    data->setData(peopleMimeType(), bytes);
}

std::optional<PeopleDrag> decodePeopleDrag(const QMimeData *data)
{
    if (!data || !data->hasFormat(peopleMimeType()))
        return std::nullopt;
    QDataStream stream(data->data(peopleMimeType()));
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    quint32 count = 0;
    QString from;
    PeopleDrag drag;
    stream >> version >> drag.organization >> from >> count;
    if (stream.status() != QDataStream::Ok || version != dragVersion || count > maxDragged)
        return std::nullopt;
    drag.from = DepartmentId(from);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString id;
        stream >> id;
        drag.people.append(PersonId(id));
    }
    if (stream.status() != QDataStream::Ok || drag.people.isEmpty())
        return std::nullopt;
    return drag;
}

} // namespace OrgDesk
