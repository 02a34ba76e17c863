#include "tests/benchmarks/bare_reader.h"

#include <sodium.h>
#include <sqlite3.h>

namespace uketsuke::bars {

BareReader::BareReader(const QString& file) {
    const bool isOpen = sqlite3_open(file.toUtf8().constData(), &m_database) == SQLITE_OK;
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA busy_timeout = 5000");
    run("CREATE TABLE IF NOT EXISTS bare_looks (id integer PRIMARY KEY, document text)");
    const bool isReady =
        isOpen &&
        prepare("SELECT k.key, c.ciphertext FROM document_contents c JOIN document_keys k USING (document_id)"
                " WHERE c.document_id = ?1",
                &m_read) &&
        prepare("INSERT INTO bare_looks (document) VALUES (?1)", &m_note);
    if (!isReady)
        qFatal("the bare reader cannot be made");
}

BareReader::~BareReader() {
    sqlite3_finalize(m_read);
    sqlite3_finalize(m_note);
    sqlite3_close(m_database);
}

void BareReader::note(const QByteArray& documentId) {
    sqlite3_bind_text(m_note, 1, documentId.constData(), int(documentId.size()), SQLITE_STATIC);
    sqlite3_step(m_note);
    sqlite3_reset(m_note);
}

const QByteArray& BareReader::read(const QByteArray& documentId) {
    sqlite3_bind_text(m_read, 1, documentId.constData(), int(documentId.size()), SQLITE_STATIC);
    if (sqlite3_step(m_read) != SQLITE_ROW)
        qFatal("the bare reader finds nothing");
    const auto* key = static_cast<const unsigned char*>(sqlite3_column_blob(m_read, 0));
    const auto* sealed = static_cast<const unsigned char*>(sqlite3_column_blob(m_read, 1));
    const auto size = static_cast<unsigned long long>(sqlite3_column_bytes(m_read, 1));
    constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr auto seal = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (size < nonce + seal)
        qFatal("the bare reader reads less than a seal");
    m_plain.resize(qsizetype(size - nonce - seal)); // keeps its room
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(m_plain.data()), nullptr, nullptr, sealed + nonce, size - nonce,
            reinterpret_cast<const unsigned char*>(documentId.constData()),
            static_cast<unsigned long long>(documentId.size()), sealed, key) != 0)
        qFatal("the bare reader cannot open what it read");
    sqlite3_reset(m_read);
    return m_plain;
}

void BareReader::run(const char* sql) {
    sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
}

bool BareReader::prepare(const char* sql, sqlite3_stmt** statement) {
    return sqlite3_prepare_v2(m_database, sql, -1, statement, nullptr) == SQLITE_OK;
}

} // namespace uketsuke::bars
