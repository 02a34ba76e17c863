#pragma once

#include "app/decoder/picture_target.h"
#include "app/decoder/protocol/shared_region.h"

#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>

namespace uketsuke {

/// Gets the pages of a slot from the system on a second thread, while the first bytes of a file are still being read:
/// for a picture of 48 MB that would cost the decoder half as much time again. The thread is started once and never
/// touches what is written.
class PagePreparation : public SlotWarmer
{
public:
    explicit PagePreparation(const SharedRegion& region) : m_region(region) {}
    ~PagePreparation() override;
    PagePreparation(const PagePreparation&) = delete;
    PagePreparation& operator=(const PagePreparation&) = delete;

    /// Starts the thread and waits until it runs: a locked decoder can start none. Before, nothing is prepared.
    void start();
    void begin(std::span<unsigned char> bytes, WritingOrder order) override;
    /// The picture is done: nothing is prepared any more when this returns.
    void end();

private:
    void run();
    [[nodiscard]] std::span<unsigned char> takeStep();

    const SharedRegion& m_region;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::span<unsigned char> m_left; ///< still to be prepared
    WritingOrder m_order = WritingOrder::FromTheTop;
    bool m_isRunning = false;
    bool m_isWorking = false;
    bool m_isClosing = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace uketsuke
