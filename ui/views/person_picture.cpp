// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/person_picture.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/picture.h"

#include <chrono>

using namespace std::chrono_literals;

namespace OrgDesk {

namespace {

// Whoever walks through the list with the arrow keys asks nothing.
constexpr auto stay = 200ms;
constexpr int edge = 240;

} // namespace

PersonPicture::PersonPicture(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(stay);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicture::ask);
}

void PersonPicture::show(const PersonId &person, const QString &key)
{
    if (person == m_person && key == m_key)
        return;
    // The old picture of the same person stays until the new one is there.
    if (person != m_person)
        m_image = {};
    m_person = person;
    m_key = key;
    m_pause.stop();
    if (!person.isEmpty())
        m_pause.start();
}

void PersonPicture::ask()
{
    if (!m_workspace.capabilities().has(Capability::Pictures))
        return;
    m_workspace.pictureOf(m_person, m_key)
        .then(this, [this, person = m_person, key = m_key](const Result<QByteArray> &answer) {
            if (person == m_person && key == m_key)
                take(answer);
        });
}

// A picture that does not come is no news: the icon stands in its place.
void PersonPicture::take(const Result<QByteArray> &answer)
{
    if (!answer)
        return;
    decodePicture(*answer, edge)
        .then(this, [this, person = m_person, key = m_key](const QImage &image) {
            if (person != m_person || key != m_key || image.isNull())
                return;
            m_image = image;
            Q_EMIT changed();
        });
}

} // namespace OrgDesk
