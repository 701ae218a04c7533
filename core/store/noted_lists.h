// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"
#include "core/store/mirror_store.h"

namespace OrgDesk {

/// The company's lists as the mirror has them, in one note. Errors as MirrorStore.
[[nodiscard]] Result<CompanyLists> notedLists(MirrorStore &store);
[[nodiscard]] Result<void> noteLists(MirrorStore &store, const CompanyLists &lists);

} // namespace OrgDesk
