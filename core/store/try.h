// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"

/// Returns the error of a Result<...> expression from the function, or goes on.
#define ORGDESK_TRY(expression)                                                                    \
    do {                                                                                           \
        if (auto tried_ = (expression); !tried_)                                                   \
            return ::OrgDesk::failure(std::move(tried_.error()));                                  \
    } while (false)
