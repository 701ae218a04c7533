// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace OrgDesk {

/// Loads the program's and Qt's own texts from :/i18n in place of those loaded before. An empty
/// language means the system's; one without a translation is English. Gives back what was chosen.
QString installTranslators(const QString &language);

} // namespace OrgDesk
