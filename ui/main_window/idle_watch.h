#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace uketsuke {

/// Notices when nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);
    /// Begins to watch the program's input; zero stops.
    void watch(std::chrono::milliseconds idleTime);
    /// How long may pass; zero while nothing is watched.
    [[nodiscard]] std::chrono::milliseconds idleTime() const;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace uketsuke
