// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace OrgDesk {

/// Turns SIGINT and SIGTERM into a Qt signal, so that the program closes in order. One object for
/// each program. A second signal ends the program as the system does.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void closeRequested();
};

} // namespace OrgDesk
