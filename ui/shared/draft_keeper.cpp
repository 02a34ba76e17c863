#include "ui/shared/draft_keeper.h"

#include <QEvent>

#include <utility>

using namespace std::chrono_literals;

namespace uketsuke {

namespace {

constexpr auto pause = 1s; ///< a crash costs no more than this of what is being typed

} // namespace

DraftKeeper::DraftKeeper(QDialog& dialog, std::function<QString()> typed, std::function<void(const QString&)> keep)
    : QObject(&dialog), m_kind(dialog.metaObject()), m_typed(std::move(typed)), m_keep(std::move(keep)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&dialog, &QDialog::finished, this, [this] {
        m_pause.stop();
        m_keep({});
    });
    dialog.installEventFilter(this);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event) {
    // A dialog that goes with its window hides itself when its fields are gone already: it is a QDialog then, and no
    // more.
    if (event->type() == QEvent::Hide && watched->metaObject() == m_kind)
        keepNow();
    return QObject::eventFilter(watched, event);
}

void DraftKeeper::keepNow() {
    m_pause.stop();
    m_keep(m_typed());
}

} // namespace uketsuke
