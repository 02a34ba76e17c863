#include "app/decoder/protocol/shared_region.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace uketsuke {

namespace {

unsigned char* mapShared(int descriptor, std::size_t size) {
    void* address = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    return address == MAP_FAILED ? nullptr : static_cast<unsigned char*>(address);
}

} // namespace

std::optional<SharedRegion> SharedRegion::create(std::size_t size) {
    const int descriptor = ::memfd_create("uketsuke", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0)
        return std::nullopt;
    const bool isSized = ::ftruncate(descriptor, static_cast<off_t>(size)) == 0 &&
                         ::fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
    unsigned char* data = isSized ? mapShared(descriptor, size) : nullptr;
    if (data == nullptr) {
        ::close(descriptor);
        return std::nullopt;
    }
    // No copy of applicants' pictures in a core dump of the desk.
    ::madvise(data, size, MADV_DONTDUMP);
    return SharedRegion(descriptor, data, size);
}

std::optional<SharedRegion> SharedRegion::attach(std::intptr_t handle, std::size_t size) {
    const int descriptor = static_cast<int>(handle);
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0 || status.st_size != static_cast<off_t>(size))
        return std::nullopt;
    unsigned char* data = mapShared(descriptor, size);
    ::close(descriptor);
    if (data == nullptr)
        return std::nullopt;
    ::madvise(data, size, MADV_DONTDUMP);
    return SharedRegion(noHandle, data, size);
}

std::intptr_t SharedRegion::openForChild() {
    if (m_handle != noHandle)
        ::fcntl(static_cast<int>(m_handle), F_SETFD, 0);
    return m_handle;
}

void SharedRegion::closeHandle() {
    if (m_handle != noHandle)
        ::close(static_cast<int>(m_handle));
    m_handle = noHandle;
}

bool SharedRegion::commit(std::size_t /*offset*/, std::size_t /*size*/) const {
    return true;
}

void SharedRegion::prepare(std::size_t offset, std::size_t size) const {
    const std::size_t page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t begin = offset / page * page;
    // A kernel before 5.14 does not know it: then the first write gets the pages.
    ::madvise(m_data + begin, offset + size - begin, MADV_POPULATE_WRITE);
}

void SharedRegion::discard(std::size_t offset, std::size_t size) const {
    ::madvise(m_data + offset, size, MADV_REMOVE);
}

void SharedRegion::release() {
    closeHandle();
    if (m_data != nullptr)
        ::munmap(m_data, m_size);
    m_data = nullptr;
}

} // namespace uketsuke
