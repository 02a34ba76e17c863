#include "ui/main_window/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

namespace uketsuke {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::watch(std::chrono::milliseconds idleTime) {
    m_timer.setInterval(idleTime);
    idleTime.count() > 0 ? m_timer.start() : m_timer.stop();
}

std::chrono::milliseconds IdleWatch::idleTime() const {
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(0);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    constexpr std::array touches{QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::MouseMove,
                                 QEvent::Wheel,    QEvent::InputMethod,      QEvent::TouchBegin};
    if (m_timer.isActive() && std::find(touches.begin(), touches.end(), event->type()) != touches.end())
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace uketsuke
