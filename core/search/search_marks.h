// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/text_mark.h"
#include "core/search/search_text.h"

namespace OrgDesk {

/// Where the words of a query stand in a text that was found by it: as they are typed, or as they
/// are read (see readBy()). In the text's order, none touching another.
[[nodiscard]] QList<TextMark> marksOf(QStringView text, const SearchQuery &query);

} // namespace OrgDesk
