#include "ui/shared/touch_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

namespace uketsuke {

namespace {

// A key that is a shortcut never becomes a key press: its override is all that comes by.
constexpr std::array touches{QEvent::KeyPress, QEvent::ShortcutOverride, QEvent::MouseButtonPress, QEvent::MouseMove,
                             QEvent::Wheel,    QEvent::InputMethod,      QEvent::TouchBegin};

} // namespace

TouchWatch::TouchWatch(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool TouchWatch::eventFilter(QObject* watched, QEvent* event) {
    if (std::find(touches.begin(), touches.end(), event->type()) != touches.end())
        Q_EMIT touched();
    return QObject::eventFilter(watched, event);
}

} // namespace uketsuke
