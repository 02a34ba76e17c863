#include "app/services/connection/change_watch.h"

#include "app/persistence/database/change_listener.h"

namespace uketsuke {

ChangeWatch::ChangeWatch() = default;
ChangeWatch::~ChangeWatch() = default;

void ChangeWatch::listenTo(std::unique_ptr<ChangeListener> listener) {
    m_listener = std::move(listener);
    connect(m_listener.get(), &ChangeListener::changed, this, &ChangeWatch::changed);
    m_listener->start();
}

void ChangeWatch::usePassword(const QString& password) {
    if (m_listener)
        m_listener->usePassword(password);
}

void ChangeWatch::stop() {
    m_listener.reset();
}

} // namespace uketsuke
