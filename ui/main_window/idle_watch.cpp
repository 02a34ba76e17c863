#include "ui/main_window/idle_watch.h"

#include "ui/shared/touch_watch.h"

namespace uketsuke {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    connect(new TouchWatch(this), &TouchWatch::touched, this, [this] {
        if (m_timer.isActive())
            m_timer.start();
    });
}

void IdleWatch::watch(std::chrono::milliseconds idleTime) {
    m_timer.setInterval(idleTime);
    idleTime.count() > 0 ? m_timer.start() : m_timer.stop();
}

std::chrono::milliseconds IdleWatch::idleTime() const {
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(0);
}

} // namespace uketsuke
