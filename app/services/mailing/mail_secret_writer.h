#pragma once

#include "app/domain/result.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace uketsuke {

class SecretStore;

/// Writes rotated refresh tokens as the mail secret, one after the other: the last one counts, and the one before no
/// longer signs anybody in. Lives on a thread with an event loop.
class MailSecretWriter : public QObject
{
    Q_OBJECT
public:
    explicit MailSecretWriter(std::shared_ptr<SecretStore> secrets, QObject* parent = nullptr);
    /// Waits for what is still to be written, 5 seconds at most.
    ~MailSecretWriter() override;

    /// From any thread.
    void write(const QByteArray& token);
    /// Nothing is being written and nothing waits.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void becameIdle();
    /// The token lives in this run's memory only: after it a person has to sign in again.
    void failed(const uketsuke::Error& error);

private:
    void writeNext();
    void takeEnd(const Result<void>& written);
    std::shared_ptr<SecretStore> m_secrets;
    mutable std::mutex m_mutex;
    std::optional<QByteArray> m_next;
    bool m_isWriting = false;
};

} // namespace uketsuke
