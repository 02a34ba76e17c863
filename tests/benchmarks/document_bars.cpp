#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_cipher.h"
#include "app/services/documents/document_service.h"
#include "tests/benchmarks/bare_reader.h"
#include "tests/benchmarks/bars.h"
#include "tests/support/embedded_desk.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr qsizetype photoBytes = 3 << 20;

} // namespace

QList<Bar> documentBars(const Terms& terms) {
    EmbeddedDesk desk;
    const ApplicationId application = desk.add(u"WR1"_s);
    QByteArray photo(photoBytes, Qt::Uninitialized);
    randombytes_buf(photo.data(), static_cast<std::size_t>(photo.size()));
    QList<DocumentId> photos;
    for (int count = 0; count < 20; ++count)
        photos.append(desk.addDocument(application, u"front"_s, u"driving_licence"_s, photo));
    if (!ClaimService(desk.database(), {u"本館1"_s, 36'000}).claim(application).result())
        qFatal("the benchmark's application cannot be claimed");
    DocumentService documents(desk.database(), desk.database());
    BareReader bare(desk.filePath());
    int next = 0;
    const auto pair = interleaved(
        terms.rounds(200),
        [&] {
            if (!documents.content(photos.at(next++ % photos.size()), ViewPurpose::Prefetched).result())
                qFatal("the benchmark's photo is not there");
        },
        [&] {
            const QByteArray id = photos.at(next % photos.size()).text().toUtf8();
            bare.note(id);
            static_cast<void>(bare.read(id));
        });
    Bar bar{u"document"_s, u"document bytes, 3 MB, out of the database and decrypted"_s,
            u"sqlite3's C interface and libsodium"_s, pair.ours, pair.base};
    bar.ratio = pair.ours.median / pair.base.median;
    bar.demanded = u"≤ 1.3"_s;
    bar.isMet = bar.ratio <= 1.3;
    bar.method = u"both with one durable note of who looked (ours in the journal's chain); synchronous=FULL"_s;
    return {bar};
}

} // namespace uketsuke::bars
