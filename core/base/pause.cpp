// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/base/pause.h"

#include <QTimer>

namespace OrgDesk {

Completion<bool> pause(std::chrono::milliseconds duration, CancelScope &scope, QObject *context)
{
    const auto done = scope.completion<bool>();
    if (!done.isFinished())
        QTimer::singleShot(duration, Qt::PreciseTimer, context, [done] { done.finish(true); });
    return done;
}

} // namespace OrgDesk
