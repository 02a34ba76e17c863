#pragma once

#include "app/services/mailing/outbox_service.h"

#include <QObject>

#include <variant>

namespace uketsuke {

class OutboxTableModel;

struct OutboxLoading {
};
struct OutboxReady {
};
struct OutboxFailed {
    Error error;
};
using OutboxState = std::variant<OutboxLoading, OutboxReady, OutboxFailed>;

/// What the outbox shows and what a person does in it; without widgets.
class OutboxViewModel : public QObject
{
    Q_OBJECT
public:
    explicit OutboxViewModel(OutboxService& outbox, QObject* parent = nullptr);

    [[nodiscard]] OutboxTableModel& table() { return *m_table; }
    [[nodiscard]] const OutboxState& state() const { return m_state; }
    [[nodiscard]] const OutboxCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    void reload();
    void declareSent(const OutgoingMail& mail);
    void sendAgain(const OutgoingMail& mail);
    void resendTo(const OutgoingMail& mail, const QString& address);
    void togglePause();

Q_SIGNALS:
    void stateChanged();
    /// A mail may leave now: for the sender on this desk.
    void mailReleased();
    void deedFailed(const uketsuke::Error& error);

private:
    void take(const Result<OutboxView>& view);
    template <typename T>
    void whenDone(const QFuture<Result<T>>& deed);

    OutboxService& m_outbox;
    OutboxTableModel* m_table;
    OutboxCounts m_counts;
    OutboxState m_state = OutboxLoading{};
    bool m_isAsking = false;
    bool m_mustAskAgain = false;
};

} // namespace uketsuke
