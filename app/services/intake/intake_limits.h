#pragma once

#include "app/domain/settings/attachment_bounds.h"

#include <QtGlobal>

namespace uketsuke {

/// Against bombs and mistakes in attachments; attachmentLimitsOf() the library's settings.
struct AttachmentLimits {
    qint64 largestFile = 50LL << 20;  ///< bytes of one file
    qint64 largestTotal = 20LL << 30; ///< bytes of all files of a ZIP, unpacked
    qint64 mostFiles = 100'000;       ///< in a folder or ZIP
    qint64 largestRatio = 200;        ///< unpacked : packed, of files over 1 MiB
    qint64 mostFilesOfRow = 20;
    qint64 largestTotalOfRow = 200LL << 20; ///< bytes of all files of one application
};

[[nodiscard]] constexpr AttachmentLimits attachmentLimitsOf(const AttachmentBounds& bounds) {
    AttachmentLimits limits;
    limits.mostFiles = bounds.mostFiles;
    limits.largestTotal = static_cast<qint64>(bounds.totalGigabytes) << 30;
    limits.largestFile = static_cast<qint64>(bounds.fileMegabytes) << 20;
    limits.largestRatio = bounds.compressionRatio;
    return limits;
}

/// Bounds what an intake holds in memory and tells.
struct IntakeLimits {
    AttachmentLimits attachments;
    qint64 largestRow = 1 << 20; ///< bytes of one row of the CSV
    qsizetype mostExportsOfZip = 100;
    qsizetype mostRefusals = 1'000; ///< are listed; all are counted, and saved as CSV
    qsizetype rowsInBatch = 64;
    qint64 bytesInBatch = 8 << 20; ///< sealed pictures that go into one transaction
};

} // namespace uketsuke
