#pragma once

#include "app/services/secrets/secret_store.h"

namespace uketsuke {

class JournalService;

/// The store as a person at the settings has it: that somebody saved or removed a secret is in the journal, what it is
/// is not. What the program does by itself (a refreshed token) goes to the store directly.
class JournalledSecretStore final : public SecretStore
{
public:
    JournalledSecretStore(std::shared_ptr<SecretStore> store, JournalService& journal)
        : m_store(std::move(store)), m_journal(journal) {}

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& name) override { return m_store->read(name); }
    [[nodiscard]] QFuture<Result<void>> write(const QString& name, const QByteArray& secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString& name) override;
    [[nodiscard]] bool isPersistent() const override { return m_store->isPersistent(); }

private:
    [[nodiscard]] QFuture<Result<void>> noted(QFuture<Result<void>> deed, const QString& kind);
    std::shared_ptr<SecretStore> m_store;
    JournalService& m_journal;
};

} // namespace uketsuke
