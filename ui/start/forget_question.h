// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace OrgDesk {

/// Asks whether an organization's data folder, secret and entry are to go, and says what is lost;
/// `forget` is called when the person confirms it while `parent` lives. Returns at once.
void askToForget(QWidget *parent, const QString &title, const std::function<void()> &forget);

} // namespace OrgDesk
