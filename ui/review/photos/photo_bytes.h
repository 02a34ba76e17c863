#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace uketsuke {

/// Why the bytes are fetched; the journal says it. What was fetched ahead and then painted is told by
/// PhotoPane::painted().
enum class PhotoPurpose { Shown, Prefetched };

/// Where the presenter gets a document's decrypted bytes from.
using PhotoBytes = std::function<QFuture<Result<QByteArray>>(const DocumentId&, PhotoPurpose)>;

} // namespace uketsuke
