#include "app/persistence/database/spread_pause.h"

#include <QRandomGenerator>

namespace uketsuke {

std::chrono::milliseconds spreadPause(std::chrono::milliseconds pause) {
    const auto half = pause / 2;
    return half + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64((pause - half).count() + 1)));
}

} // namespace uketsuke
