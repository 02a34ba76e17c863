#pragma once

#include <atomic>
#include <memory>

namespace uketsuke {

/// A person's 中止: copies are the same signal. Not QFuture::cancel(), which would throw the report away.
class StopSignal
{
public:
    void stop() const { m_isStopped->store(true); }
    [[nodiscard]] bool isStopped() const { return m_isStopped->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace uketsuke
