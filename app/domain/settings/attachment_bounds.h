#pragma once

namespace uketsuke {

/// What an intake takes of attachments (settings): against bombs and mistakes. Beyond the first two a ZIP or folder is
/// refused; a file beyond the others is left out.
struct AttachmentBounds {
    int mostFiles = 100'000;    ///< in a folder or ZIP
    int totalGigabytes = 20;    ///< of all files of a ZIP, unpacked
    int fileMegabytes = 50;     ///< of one file
    int compressionRatio = 200; ///< unpacked : packed, of files over 1 MiB

    bool operator==(const AttachmentBounds&) const = default;
};

} // namespace uketsuke
