#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace uketsuke {

/// Nameless shared memory between the desk and one decoder: gone when both have ended, however they end. The desk
/// creates it, the decoder attaches by the handle number in its arguments. Its size can never change (a decoder that
/// was taken over cannot make the desk fault by cutting it).
class SharedRegion
{
public:
    /// Desk: new memory of `size` bytes, all zero; nothing when the system has none.
    [[nodiscard]] static std::optional<SharedRegion> create(std::size_t size);
    /// Decoder: maps what the desk created and closes the handle; nothing when it is not such memory of that size.
    [[nodiscard]] static std::optional<SharedRegion> attach(std::intptr_t handle, std::size_t size);

    SharedRegion(SharedRegion&& other) noexcept;
    SharedRegion& operator=(SharedRegion&& other) noexcept;
    SharedRegion(const SharedRegion&) = delete;
    SharedRegion& operator=(const SharedRegion&) = delete;
    ~SharedRegion();

    [[nodiscard]] unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Lets the next child process inherit the handle; its number for the arguments. Call closeHandle() right after
    /// the start, so that no other child gets it too.
    [[nodiscard]] std::intptr_t openForChild();
    void closeHandle();

    /// Makes a range ready for use (needed on Windows only). False when the system has no memory left.
    [[nodiscard]] bool commit(std::size_t offset, std::size_t size) const;
    /// Gets the pages of a range from the system without changing what is in them, so that a first write need not.
    void prepare(std::size_t offset, std::size_t size) const;
    /// Gives the memory of a range back; it reads as zeros afterwards. `offset` is a multiple of the page size.
    void discard(std::size_t offset, std::size_t size) const;

private:
    SharedRegion(std::intptr_t handle, unsigned char* data, std::size_t size);
    void release();

    static constexpr std::intptr_t noHandle = -1;
    std::intptr_t m_handle = noHandle;
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace uketsuke
