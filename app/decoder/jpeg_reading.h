#pragma once

#include "app/decoder/picture_target.h"

#include <csetjmp>
#include <cstdint>
#include <cstdio> // before jpeglib.h, which uses FILE
#include <span>
#include <vector>

#include <jpeglib.h>

namespace uketsuke {

class UprightTurn;

/// libjpeg's state for one file. Errors leave by longjmp: between setjmp in decodeJpeg() and libjpeg no function may
/// own anything; what needs memory is a member here.
class JpegReading
{
public:
    JpegReading();
    ~JpegReading();
    JpegReading(const JpegReading&) = delete;
    JpegReading& operator=(const JpegReading&) = delete;

    [[nodiscard]] std::jmp_buf& escape() { return m_errors.escape; }
    [[nodiscard]] PictureOutcome decode(std::span<const unsigned char> file, const PictureTarget& target);
    /// After an escape: why.
    [[nodiscard]] PictureOutcome failure() const { return refused(m_errors.failure); }

private:
    struct Errors {
        jpeg_error_mgr base; ///< first: libjpeg hands out a pointer to it
        std::jmp_buf escape;
        int damageCount;
        decoder_protocol::Status failure;
    };

    static void leave(j_common_ptr jpeg);
    static void hear(j_common_ptr jpeg, int level);
    static void limitScans(j_common_ptr jpeg);

    [[nodiscard]] int orientation() const;
    /// Of what was read so far.
    [[nodiscard]] decoder_protocol::Status condition() const {
        return m_errors.damageCount > 0 ? decoder_protocol::Status::Damaged : decoder_protocol::Status::Ok;
    }
    [[nodiscard]] bool hasFourComponents() const { return m_jpeg.num_components == 4; }
    void start(int denominator);
    void readRows(const UprightTurn& turn);
    /// The part in the stored picture that will do for the target; null: all of it.
    [[nodiscard]] QRect wantedPart(const PictureTarget& target, int orientation, QSize stored) const;
    void readPart(QRect& part, const PictureTarget& target);
    /// As far as this row, at its width; the first one read is the slot's first.
    void readRowsInto(std::uint32_t* pixels, JDIMENSION end);
    int readStrip();

    jpeg_decompress_struct m_jpeg{};
    Errors m_errors{};
    jpeg_progress_mgr m_progress{};
    std::vector<std::uint32_t> m_strip;
};

} // namespace uketsuke
