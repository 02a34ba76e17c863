#include "app/services/journalled_secret_store.h"

#include "app/services/journal/journal_service.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<void>> JournalledSecretStore::write(const QString& name, const QByteArray& secret) {
    return noted(m_store->write(name, secret), u"mail_secret_saved"_s);
}

QFuture<Result<void>> JournalledSecretStore::remove(const QString& name) {
    return noted(m_store->remove(name), u"mail_secret_removed"_s);
}

QFuture<Result<void>> JournalledSecretStore::noted(QFuture<Result<void>> deed, const QString& kind) {
    return deed.then([&journal = m_journal, kind](const Result<void>& done) {
        if (done)
            (void)journal.append({kind, u"mail"_s, {}});
        return done;
    });
}

} // namespace uketsuke
