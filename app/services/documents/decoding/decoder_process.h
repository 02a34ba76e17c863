#pragma once

#include "app/decoder/protocol/decoder_protocol.h"
#include "app/services/documents/decoding/decode_job.h"
#include "app/services/documents/decoding/decoder_memory.h"
#include "app/services/documents/decoding/decoder_settings.h"
#include "app/services/documents/decoding/unreadable_reason.h"

#include <QProcess>
#include <QTimer>

#include <bitset>
#include <optional>

namespace uketsuke {

/// One decoder program with its memory, decoding one picture at a time. Lives on the thread of the event loop that it
/// was made on (the main thread: the system ends a decoder with the thread that started it). Never waits.
class DecoderProcess : public QObject
{
    Q_OBJECT
public:
    DecoderProcess(const DecoderSettings& settings, QObject* parent);
    ~DecoderProcess() override;

    /// `expectedBytes`: of the pictures that will probably be decoded; it makes their pages ready while it waits.
    void start(qint64 expectedBytes);
    /// Ends the program; the object deletes itself once it is gone. A job that runs becomes Cancelled.
    void retire();

    [[nodiscard]] bool hasBeenReady() const { return m_hasBeenReady; }
    /// Once it was ready: bits of decoder_protocol::Lock.
    [[nodiscard]] std::uint32_t missingLocks() const { return m_missingLocks; }
    [[nodiscard]] bool canTake(const DecodeJob& job) const;
    void take(std::unique_ptr<DecodeJob> job);

Q_SIGNALS:
    /// It is idle, or a slot became free.
    void available();
    /// A picture for a box came, of so many bytes.
    void boxPictureDecoded(qint64 bytes);
    /// The program is gone (it fell over a file, hung and was ended, or does not start) without being retired.
    void ended();

private:
    /// Ending: killed, its end not heard of yet. Retired: the same, and nobody waits for it any more.
    enum class State { Starting, Ready, Ending, Ended, Retired };

    void ask(const DecodeRequest& wanted);
    /// Copies the file of the job piece by piece, then asks for it.
    void copyFrom(qsizetype offset, std::uint32_t sequence);
    void readReplies();
    void handleReply(const decoder_protocol::Reply& reply);
    void finishJob(const decoder_protocol::Reply& reply);
    void endWith(UnreadableReason reason);
    void noteEnd();
    void freeSlot(std::uint32_t slot);
    [[nodiscard]] std::optional<std::uint32_t> freeSlotFor(const DecodeJob& job) const;
    void send(const decoder_protocol::Request& request);

    DecoderSettings m_settings;
    std::shared_ptr<DecoderMemory> m_memory;
    QProcess m_program;
    QTimer m_clock;
    std::unique_ptr<DecodeJob> m_job;
    std::shared_ptr<const void> m_hold; ///< on the slot of the running job
    decoder_protocol::Request m_request{};
    std::bitset<decoder_protocol::slotCount> m_takenSlots;
    std::uint32_t m_sequence = 0;
    std::uint32_t m_missingLocks = 0;
    State m_state = State::Starting;
    bool m_hasBeenReady = false;
};

} // namespace uketsuke
