#pragma once

#include <QtGlobal>

namespace uketsuke {

/// Settings against bombs and mistakes in attachments.
struct AttachmentLimits {
    qint64 largestFile = 50LL << 20;  ///< bytes of one file
    qint64 largestTotal = 20LL << 30; ///< bytes of all files of a ZIP, unpacked
    qint64 mostFiles = 100'000;       ///< in a folder or ZIP
    qint64 largestRatio = 200;        ///< unpacked : packed, of files over 1 MiB
    qint64 mostFilesOfRow = 20;
    qint64 largestTotalOfRow = 200LL << 20; ///< bytes of all files of one application
};

/// Settings that bound what an intake holds in memory and tells.
struct IntakeLimits {
    AttachmentLimits attachments;
    qint64 largestRow = 1 << 20;    ///< bytes of one row of the CSV
    qsizetype mostRefusals = 1'000; ///< a file with more is not read further
    qsizetype rowsInBatch = 64;
    qint64 bytesInBatch = 8 << 20; ///< sealed pictures that go into one transaction
};

} // namespace uketsuke
