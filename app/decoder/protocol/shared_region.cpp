#include "app/decoder/protocol/shared_region.h"

#include <utility>

namespace uketsuke {

SharedRegion::SharedRegion(std::intptr_t handle, unsigned char* data, std::size_t size)
    : m_handle(handle), m_data(data), m_size(size) {}

SharedRegion::SharedRegion(SharedRegion&& other) noexcept
    : m_handle(std::exchange(other.m_handle, noHandle)),
      m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)) {}

SharedRegion& SharedRegion::operator=(SharedRegion&& other) noexcept {
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, noHandle);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SharedRegion::~SharedRegion() {
    release();
}

} // namespace uketsuke
