#include "ui/outbox/outbox_view_model.h"

#include "ui/outbox/outbox_table_model.h"
#include "ui/shared/async.h"

namespace uketsuke {

OutboxViewModel::OutboxViewModel(OutboxService& outbox, QObject* parent)
    : QObject(parent), m_outbox(outbox), m_table(new OutboxTableModel(this)) {}

void OutboxViewModel::reload() {
    m_mustAskAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    onFinished(m_outbox.view(), this, &OutboxViewModel::take);
}

void OutboxViewModel::take(const Result<OutboxView>& view) {
    m_isAsking = false;
    if (m_mustAskAgain)
        return reload();
    if (view) {
        m_counts = view->counts;
        m_table->update(view->unfinished + view->recentlyFinished);
        m_state = OutboxReady{};
    } else {
        m_state = OutboxFailed{view.error()};
    }
    Q_EMIT stateChanged();
}

template <typename T>
void OutboxViewModel::whenDone(const QFuture<Result<T>>& deed) {
    onFinished(deed, this, [this](const Result<T>& done) {
        if (!done)
            Q_EMIT deedFailed(done.error());
        else
            Q_EMIT mailReleased();
        reload();
    });
}

void OutboxViewModel::declareSent(const OutgoingMail& mail) {
    whenDone(m_outbox.declareSent(mail.id, mail.version));
}

void OutboxViewModel::sendAgain(const OutgoingMail& mail) {
    whenDone(m_outbox.sendAgain(mail.id, mail.version));
}

void OutboxViewModel::resendTo(const OutgoingMail& mail, const QString& address) {
    whenDone(m_outbox.resendTo(mail.id, mail.version, address));
}

void OutboxViewModel::togglePause() {
    whenDone(m_counts.sender.isPaused ? m_outbox.resume() : m_outbox.pause());
}

} // namespace uketsuke
