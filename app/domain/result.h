#pragma once

#include "app/domain/error.h"

#include <tl/expected.hpp>

namespace uketsuke {

/// What can fail returns this. One alias, so that std::expected can take its place.
template <typename T>
using Result = tl::expected<T, Error>;

/// Returns a failure: `return fail(ErrorKind::NotFound, u"application"_s);`
inline tl::unexpected<Error> fail(ErrorKind kind, const QString& detail) {
    return tl::unexpected<Error>(Error{kind, detail});
}

} // namespace uketsuke
