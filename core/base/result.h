// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace OrgDesk {

/// A value or the Error that stands in its place. Mark every function that returns one
/// [[nodiscard]].
template <typename T> using Result = tl::expected<T, Error>;

/// Wraps an Error for returning from a function of type Result<T>.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail,
                                                   Retry retry = Retry::Never)
{
    return failure(makeError(kind, std::move(detail), retry));
}

} // namespace OrgDesk
