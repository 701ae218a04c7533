// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/ids.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace OrgDesk {

class Workspace;

/// The picture of the person that is looked at. It comes by itself a moment later, from the mirror
/// or from the platform; nothing waits for it. Forgotten with the next person.
class PersonPicture : public QObject
{
    Q_OBJECT

public:
    explicit PersonPicture(Workspace &workspace, QObject *parent = nullptr);

    /// Whose, and the key of the picture that the person has now; an empty ID: nobody's.
    void show(const PersonId &person, const QString &key);
    /// Null: there is none, or not yet.
    [[nodiscard]] const QImage &image() const { return m_image; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<QByteArray> &answer);

    Workspace &m_workspace;
    PersonId m_person;
    QString m_key;
    QImage m_image;
    QTimer m_pause;
};

} // namespace OrgDesk
