#pragma once

#include "app/decoder/page_preparation.h"
#include "app/decoder/pdf_decoding.h"
#include "app/decoder/protocol/decoder_protocol.h"
#include "app/decoder/protocol/shared_region.h"

namespace uketsuke {

/// Answers requests one after the other until its standard input ends.
class DecoderLoop
{
public:
    explicit DecoderLoop(SharedRegion region);

    /// Touches what a first picture would have to wait for: fonts, plugins, and the pages for a picture of so many
    /// bytes.
    void warmUp(std::size_t expectedBytes);
    /// Starts every thread that it will ever use.
    void startThreads();
    /// Says Ready and which locks are missing (bits of decoder_protocol::Lock), then answers; returns the exit code.
    [[nodiscard]] int run(std::uint32_t missingLocks);

    /// One request; never throws. Public for tests and fuzzers.
    [[nodiscard]] decoder_protocol::Reply answer(const decoder_protocol::Request& request);

private:
    [[nodiscard]] PictureOutcome decode(const decoder_protocol::Request& request);
    [[nodiscard]] PictureOutcome decodeFile(std::span<const unsigned char> file, int page, PictureTarget target);

    SharedRegion m_region;
    PagePreparation m_preparation{m_region};
    PdfDecoding m_pdf;
};

} // namespace uketsuke
