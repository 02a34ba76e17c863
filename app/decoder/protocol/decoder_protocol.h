#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

/// What the desk and the decoder say to each other: messages of a fixed size over the decoder's standard input and
/// output; file bytes and pixels lie in one piece of shared memory whose layout is fixed here. Neither side believes a
/// number that lies in shared memory, and the desk checks every number that comes back.
namespace uketsuke::decoder_protocol {

inline constexpr std::uint32_t magic = 0x32444B55; // "UKD2"

enum class Command : std::uint32_t {
    Decode = 1,  ///< answered by one reply
    Discard = 2, ///< gives the memory of a slot back to the system; not answered
};

enum class Status : std::uint32_t {
    Ready = 1,         ///< the first message of a decoder: warmed up
    Ok,                ///< the slot holds the picture
    Damaged,           ///< the slot holds what could be read: a cut or broken file
    Unsupported,       ///< not a format of the allow-list (SVG, anything unknown)
    TooLarge,          ///< pixels, side, page, scans or memory beyond the limits
    PasswordProtected, ///< an encrypted PDF
    Broken,            ///< the format is known, nothing could be read
    NoSuchPage,        ///< the page asked for does not exist
};
inline constexpr std::uint32_t lastStatus = static_cast<std::uint32_t>(Status::NoSuchPage);

/// What a decoder locks itself out of before it reads a stranger's file; in its greeting a bit for each lock that this
/// system does not have.
enum class Lock : std::uint32_t {
    Files = 1,       ///< opens nothing but fonts, and those to read
    SystemCalls = 2, ///< starts no program, opens no socket, makes no code: a call outside a short list ends it
};

struct Request {
    std::uint32_t magicNumber;
    Command command;
    std::uint32_t sequence;  ///< repeated in the reply
    std::uint32_t slot;      ///< where the pixels go
    std::uint32_t byteCount; ///< of the file in the input area
    std::uint32_t page;      ///< 0 is the first; of PDF and TIFF
    std::uint32_t boxWidth;  ///< device pixels that the picture is to fill; 0 with boxHeight 0: the whole picture
    std::uint32_t boxHeight;
    std::uint32_t partX; ///< without a box: the part that is wanted, in pixels of the whole picture, upright; it may
    std::uint32_t partY; ///< be answered by more. All 0: the whole picture
    std::uint32_t partWidth;
    std::uint32_t partHeight;
};
static_assert(sizeof(Request) == 48 && std::is_trivially_copyable_v<Request>);

struct Reply {
    std::uint32_t magicNumber;
    Status status;
    std::uint32_t sequence;
    std::uint32_t slot;
    std::uint32_t width; ///< of the pixels in the slot
    std::uint32_t height;
    std::uint32_t stride;     ///< bytes from row to row; always 4 × width
    std::uint32_t fullWidth;  ///< of the picture at its own size, upright
    std::uint32_t fullHeight; ///< (a PDF page: at 300 dpi)
    std::uint32_t pageCount;
    std::uint32_t orientation;  ///< EXIF 1–8, to be applied by whoever paints; 1: the pixels are upright
    std::uint32_t missingLocks; ///< of Ready: bits of Lock
    std::uint32_t partX;        ///< what the pixels show, in pixels of the whole picture, upright
    std::uint32_t partY;
    std::uint32_t partWidth;
    std::uint32_t partHeight;
};
static_assert(sizeof(Reply) == 64 && std::is_trivially_copyable_v<Reply>);

inline constexpr std::size_t mebibyte = std::size_t(1) << 20;
inline constexpr std::size_t inputCapacity = 64 * mebibyte;
inline constexpr std::uint32_t smallSlotCount = 8;
inline constexpr std::size_t smallSlotCapacity = 16 * mebibyte; ///< 12 MP at 1/2 needs 12.2
inline constexpr std::uint32_t bigSlot = smallSlotCount;        ///< the one slot for a picture at its own size
inline constexpr std::size_t bigSlotCapacity = 64 * mebibyte;   ///< 16 megapixels
inline constexpr std::uint32_t slotCount = smallSlotCount + 1;

[[nodiscard]] constexpr std::size_t slotCapacity(std::uint32_t slot) {
    return slot == bigSlot ? bigSlotCapacity : smallSlotCapacity;
}
[[nodiscard]] constexpr std::size_t slotOffset(std::uint32_t slot) {
    return inputCapacity + slot * smallSlotCapacity;
}

/// Of the whole piece of memory. Pages that nobody touched cost nothing.
inline constexpr std::size_t regionSize = slotOffset(bigSlot) + bigSlotCapacity;

} // namespace uketsuke::decoder_protocol
