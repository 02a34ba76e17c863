#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_service.h"
#include "tests/branch_bars/branch_bars.h"
#include "tests/branch_bars/completing.h"
#include "tests/support/specimen_application.h"

#include <libpq-fe.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr qsizetype photoBytes = 3 << 20;
constexpr int photos = 20;

/// libpq's binary format on one connection with prepared statements, libsodium and a warm buffer; a durable note of who
/// looked before, as the product must.
class BareReading
{
public:
    explicit BareReading(BareServer server) : m_server(std::move(server)) {
        m_server.run("CREATE TABLE bare_looks (id bigserial PRIMARY KEY, document text)");
        m_server.prepare("note", "INSERT INTO bare_looks (document) VALUES ($1)");
        m_server.prepare("read", "SELECT k.key, c.ciphertext FROM document_contents c"
                                 " JOIN document_keys k USING (document_id) WHERE c.document_id = $1");
    }

    void read(const QByteArray& id) {
        static_cast<void>(m_server.call("note", {id}));
        const auto answer = m_server.call("read", {id}, BareServer::Format::Binary);
        if (PQntuples(answer.get()) != 1)
            qFatal("the bare reader finds nothing");
        const auto bytes = [&](int column) {
            return reinterpret_cast<const unsigned char*>(PQgetvalue(answer.get(), 0, column));
        };
        const auto size = static_cast<unsigned long long>(PQgetlength(answer.get(), 0, 1));
        constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        m_plain.resize(qsizetype(size - nonce - crypto_aead_xchacha20poly1305_ietf_ABYTES)); // keeps its room
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                reinterpret_cast<unsigned char*>(m_plain.data()), nullptr, nullptr, bytes(1) + nonce, size - nonce,
                reinterpret_cast<const unsigned char*>(id.constData()), static_cast<unsigned long long>(id.size()),
                bytes(1), bytes(0)) != 0)
            qFatal("the bare reader cannot open what it read");
    }

private:
    BareServer m_server;
    QByteArray m_plain;
};

QList<DocumentId> laidDown(DatabaseThread& clerk, const ApplicationId& application) {
    QByteArray photo(photoBytes, Qt::Uninitialized);
    randombytes_buf(photo.data(), static_cast<std::size_t>(photo.size()));
    const auto documents =
        clerk
            .run([&](Database& open) -> Result<QList<DocumentId>> {
                const auto added = addSpecimenApplication(open, application.text(), QDateTime::currentDateTimeUtc(),
                                                          Procedure::NewRegistration);
                if (!added)
                    return tl::unexpected<Error>(added.error());
                QList<DocumentId> all;
                for (int count = 0; count < photos; ++count) {
                    const auto id = addSpecimenDocument(open, application, u"front"_s, u"driving_licence"_s, photo);
                    if (!id)
                        return tl::unexpected<Error>(id.error());
                    all.append(*id);
                }
                return all;
            })
            .result();
    if (!documents)
        qFatal("the benchmark's photos: %s", qPrintable(documents.error().detail));
    return *documents;
}

} // namespace

Bar branchDocumentBar(BranchGround& ground, const Terms& terms) {
    const QString database = ground.databaseWith(100, 100);
    DatabaseThread clerk;
    if (!clerk.open(SharedDatabase{ground.addressOf(database, deskLogin(0))}).result())
        qFatal("the benchmark's database does not open");
    const ApplicationId application(u"WR1"_s);
    const QList<DocumentId> ids = laidDown(clerk, application);
    if (!ClaimService(clerk, {u"本館1"_s, 36'000}).claim(application).result())
        qFatal("the benchmark's application cannot be claimed");
    DocumentService documents(clerk, clerk);
    BareReading bare(ground.administrator(database));
    int next = 0;
    const Pair pair = interleaved(
        terms.rounds(200),
        [&] {
            if (!documents.content(ids.at(next++ % ids.size()), ViewPurpose::Prefetched).result())
                qFatal("the benchmark's photo is not there");
        },
        [&] { bare.read(ids.at(next % ids.size()).text().toUtf8()); });
    Bar bar{u"branch-document"_s, u"document bytes, 3 MB, out of PostgreSQL and decrypted"_s,
            u"libpq's binary format and libsodium"_s, pair.ours, pair.base};
    bar.ratio = pair.ours.median / pair.base.median;
    bar.demanded = u"≤ 1.3"_s;
    bar.isMet = bar.ratio <= 1.3;
    bar.method =
        u"both with one durable note of who looked (ours in the journal's chain, the bare one in a plain table)"_s;
    return bar;
}

} // namespace uketsuke::bars
