#pragma once

#include "app/services/documents/decoding/decoder_process.h"
#include "app/services/documents/decoding/decoder_settings.h"
#include "app/services/documents/decoding/document_decoder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <chrono>

namespace uketsuke {

/// Two decoder processes for each application, and a warm pair behind them for the next. Make and use it on the main
/// thread. Nothing waits; answers come through the event loop.
class DecoderPool : public QObject, public DocumentDecoder
{
    Q_OBJECT
public:
    static constexpr int processesForAnApplication = 2;

    /// The first pair is warmed up after `pause`: a desk that starts has other work first.
    explicit DecoderPool(DecoderSettings settings = defaultDecoderSettings(), QObject* parent = nullptr,
                         std::chrono::milliseconds pause = {});
    ~DecoderPool() override;

    [[nodiscard]] std::unique_ptr<DecodingSession> open() override;

    /// A process for a session that lost one; started, not warm.
    [[nodiscard]] DecoderProcess* startProcess();

private:
    void refill();
    void noteBoxPicture(qint64 bytes);

    DecoderSettings m_settings;
    qint64 m_expectedBytes; ///< of a picture on this screen
    QList<QPointer<DecoderProcess>> m_spares;
    QTimer m_refillTimer;
};

} // namespace uketsuke
