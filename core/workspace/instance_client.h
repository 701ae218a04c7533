// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/change_plan.h"
#include "core/plan/run_report.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace OrgDesk {

/// Talks to the process that has the organization of a folder open (see InstanceServer). Every
/// future ends with a Result: StoreInUse when a folder is locked and nobody answers, Cancelled when
/// this object goes first, OutcomeUnknown when the other process ends during a run.
class InstanceClient : public QObject
{
    Q_OBJECT

public:
    explicit InstanceClient(QString folder, QObject *parent = nullptr);

    /// Whether somebody is there who takes work over; StoreInUse when not.
    [[nodiscard]] QFuture<Result<void>> greet();
    /// Asks the window to come to the front; false: that process has no window.
    [[nodiscard]] QFuture<Result<bool>> raise();
    [[nodiscard]] QFuture<Result<RunReport>> run(const ChangePlan &plan);
    /// Compares everything with the platform now and waits for the end.
    [[nodiscard]] QFuture<Result<void>> sync(bool acceptRemovals);
    /// Calls `take` for each line of commitJson() until the other process closes.
    [[nodiscard]] QFuture<Result<void>> watch(std::function<void(const QJsonObject &)> take);

private:
    /// For requests whose answer is yes or an error.
    [[nodiscard]] QFuture<Result<void>> askForWord(QJsonObject request);
    /// `take` returns true when that line was the last one wanted. `lost` is told once.
    void ask(QJsonObject request, std::function<bool(const QJsonObject &)> take,
             std::function<void(Error)> lost);

    const QString m_folder;
};

} // namespace OrgDesk
