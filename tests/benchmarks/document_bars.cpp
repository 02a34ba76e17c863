#include "app/services/documents/document_cipher.h"
#include "app/services/documents/document_service.h"
#include "tests/benchmarks/bars.h"
#include "tests/support/embedded_desk.h"

#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr qsizetype photoBytes = 3 << 20;

/// The bare C interface: one connection, prepared statements, warm buffers; libsodium opens what comes. It writes, as
/// the product must, that somebody looked: one durable commit.
class BareReader
{
public:
    explicit BareReader(const QString& file) {
        const bool isOpen = sqlite3_open(file.toUtf8().constData(), &m_database) == SQLITE_OK;
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
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
    ~BareReader() {
        sqlite3_finalize(m_read);
        sqlite3_finalize(m_note);
        sqlite3_close(m_database);
    }
    BareReader(const BareReader&) = delete;
    BareReader& operator=(const BareReader&) = delete;

    void read(const QByteArray& id) {
        sqlite3_bind_text(m_note, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_step(m_note);
        sqlite3_reset(m_note);
        sqlite3_bind_text(m_read, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        if (sqlite3_step(m_read) != SQLITE_ROW)
            qFatal("the bare reader finds nothing");
        const auto* key = static_cast<const unsigned char*>(sqlite3_column_blob(m_read, 0));
        const auto* sealed = static_cast<const unsigned char*>(sqlite3_column_blob(m_read, 1));
        const auto size = static_cast<unsigned long long>(sqlite3_column_bytes(m_read, 1));
        constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(m_plain.data()), nullptr,
                                                       nullptr, sealed + nonce, size - nonce,
                                                       reinterpret_cast<const unsigned char*>(id.constData()),
                                                       static_cast<unsigned long long>(id.size()), sealed, key) != 0)
            qFatal("the bare reader cannot open what it read");
        sqlite3_reset(m_read);
    }

private:
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    bool prepare(const char* sql, sqlite3_stmt** statement) {
        return sqlite3_prepare_v2(m_database, sql, -1, statement, nullptr) == SQLITE_OK;
    }
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_read = nullptr;
    sqlite3_stmt* m_note = nullptr;
    QByteArray m_plain{photoBytes, Qt::Uninitialized};
};

} // namespace

QList<Bar> documentBars(const Terms& terms) {
    EmbeddedDesk desk;
    const ApplicationId application = desk.add(u"WR1"_s);
    QByteArray photo(photoBytes, Qt::Uninitialized);
    randombytes_buf(photo.data(), static_cast<std::size_t>(photo.size()));
    QList<DocumentId> photos;
    for (int count = 0; count < 20; ++count)
        photos.append(desk.addDocument(application, u"front"_s, u"driving_licence"_s, photo));
    DocumentService documents(desk.database(), desk.database());
    BareReader bare(desk.filePath());
    int next = 0;
    const auto pair = interleaved(
        terms.rounds(200),
        [&] {
            if (!documents.content(photos.at(next++ % photos.size()), ViewPurpose::Prefetched).result())
                qFatal("the benchmark's photo is not there");
        },
        [&] { bare.read(photos.at(next % photos.size()).text().toUtf8()); });
    Bar bar{u"document"_s, u"document bytes, 3 MB, out of the database and decrypted"_s,
            u"sqlite3's C interface and libsodium"_s, pair.ours, pair.base};
    bar.ratio = pair.ours.median / pair.base.median;
    bar.demanded = u"≤ 1.3"_s;
    bar.isMet = bar.ratio <= 1.3;
    bar.method = u"both with one durable note of who looked (ours in the journal's chain); synchronous=FULL"_s;
    return {bar};
}

} // namespace uketsuke::bars
