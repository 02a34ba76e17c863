#pragma once

#include <QString>

#include <chrono>

namespace uketsuke {

/// Where the decoder program lies and how long it may work on one file before it is ended.
struct DecoderSettings {
    QString program;
    std::chrono::milliseconds pictureLimit{3000};
    std::chrono::milliseconds pdfLimit{5000};
    std::chrono::milliseconds startLimit{10'000}; ///< until it says that it is ready
};

/// The program beside the running one (uketsuke-decoder), with the limits above.
[[nodiscard]] DecoderSettings defaultDecoderSettings();

} // namespace uketsuke
