#include "app/decoder/page_preparation.h"

#include <algorithm>

namespace uketsuke {

namespace {

constexpr std::size_t preparedAtOnce = decoder_protocol::mebibyte;
/// Less is there from the warming up, or not worth a second thread.
constexpr std::size_t leastBytes = 4 * decoder_protocol::mebibyte;

} // namespace

void PagePreparation::start() {
    m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isRunning; });
}

PagePreparation::~PagePreparation() {
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
        m_left = {};
    }
    m_changed.notify_all();
    m_thread.join();
}

void PagePreparation::begin(std::span<unsigned char> bytes, WritingOrder order) {
    if (bytes.size() < leastBytes || !m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_left = bytes;
        m_order = order;
    }
    m_changed.notify_all();
}

void PagePreparation::end() {
    std::unique_lock lock(m_mutex);
    m_left = {};
    m_changed.wait(lock, [this] { return !m_isWorking; });
}

std::span<unsigned char> PagePreparation::takeStep() {
    const std::size_t size = std::min(preparedAtOnce, m_left.size());
    // A turned picture is written everywhere at once: the second thread comes from the other end.
    const bool isFromTheTop = m_order == WritingOrder::FromTheTop;
    const auto step = isFromTheTop ? m_left.first(size) : m_left.last(size);
    m_left = isFromTheTop ? m_left.subspan(size) : m_left.first(m_left.size() - size);
    return step;
}

void PagePreparation::run() {
    std::unique_lock lock(m_mutex);
    m_isRunning = true;
    m_changed.notify_all();
    for (;;) {
        m_changed.wait(lock, [this] { return m_isClosing || !m_left.empty(); });
        if (m_isClosing)
            return;
        const auto step = takeStep();
        m_isWorking = true;
        lock.unlock();
        m_region.prepare(static_cast<std::size_t>(step.data() - m_region.data()), step.size());
        lock.lock();
        m_isWorking = false;
        m_changed.notify_all();
    }
}

} // namespace uketsuke
