#include "app/decoder/protocol/shared_region.h"

#include <windows.h>

namespace uketsuke {

namespace {

HANDLE handleOf(std::intptr_t number) {
    return reinterpret_cast<HANDLE>(number);
}

unsigned char* mapView(HANDLE mapping, std::size_t size) {
    return static_cast<unsigned char*>(MapViewOfFile(mapping, FILE_MAP_READ | FILE_MAP_WRITE, 0, 0, size));
}

} // namespace

std::optional<SharedRegion> SharedRegion::create(std::size_t size) {
    // Reserved, not committed: Windows counts committed memory at once, touched or not.
    const auto wide = static_cast<unsigned long long>(size);
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE | SEC_RESERVE,
                                        static_cast<DWORD>(wide >> 32), static_cast<DWORD>(wide), nullptr);
    if (mapping == nullptr)
        return std::nullopt;
    unsigned char* data = mapView(mapping, size);
    if (data == nullptr) {
        CloseHandle(mapping);
        return std::nullopt;
    }
    return SharedRegion(reinterpret_cast<std::intptr_t>(mapping), data, size);
}

std::optional<SharedRegion> SharedRegion::attach(std::intptr_t handle, std::size_t size) {
    HANDLE mapping = handleOf(handle);
    unsigned char* data = mapView(mapping, size); // fails when the mapping is smaller or no mapping
    CloseHandle(mapping);
    if (data == nullptr)
        return std::nullopt;
    return SharedRegion(noHandle, data, size);
}

std::intptr_t SharedRegion::openForChild() {
    if (m_handle != noHandle)
        SetHandleInformation(handleOf(m_handle), HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    return m_handle;
}

void SharedRegion::closeHandle() {
    if (m_handle != noHandle)
        CloseHandle(handleOf(m_handle));
    m_handle = noHandle;
}

bool SharedRegion::commit(std::size_t offset, std::size_t size) const {
    // Pages committed in one view are committed in every view of the section.
    return VirtualAlloc(m_data + offset, size, MEM_COMMIT, PAGE_READWRITE) != nullptr;
}

void SharedRegion::prepare(std::size_t offset, std::size_t size) const {
    WIN32_MEMORY_RANGE_ENTRY range{m_data + offset, size};
    PrefetchVirtualMemory(GetCurrentProcess(), 1, &range, 0);
}

void SharedRegion::discard(std::size_t offset, std::size_t size) const {
    // A section's pages cannot be decommitted; the system may at least drop them from memory first.
    VirtualUnlock(m_data + offset, size);
}

void SharedRegion::release() {
    closeHandle();
    if (m_data != nullptr)
        UnmapViewOfFile(m_data);
    m_data = nullptr;
}

} // namespace uketsuke
