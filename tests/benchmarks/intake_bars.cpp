#include "app/services/intake/intake_service.h"
#include "tests/benchmarks/bars.h"
#include "tests/support/embedded_desk.h"

#include <QDir>
#include <QFile>

#include <sodium.h>
#include <sqlite3.h>
#include <zip.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr qsizetype sentBytes = 300'000;
constexpr qint64 batchBytes = 8 << 20; ///< as IntakeLimits has it

struct Export {
    QString csv;
    QString zip;
};

void add(zip_t* archive, const QByteArray& name) {
    auto* photo = static_cast<unsigned char*>(std::malloc(std::size_t(sentBytes))); // libzip frees it
    randombytes_buf(photo, std::size_t(sentBytes));
    constexpr unsigned char jpeg[] = {0xFF, 0xD8, 0xFF};
    std::copy(std::begin(jpeg), std::end(jpeg), photo);
    zip_source_t* source = zip_source_buffer(archive, photo, zip_uint64_t(sentBytes), 1);
    const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
}

/// Rows with a front and a back each, whose photos lie in a ZIP unpacked.
Export makeExport(const QString& folder, int number, int rows) {
    Export made{QDir(folder).filePath(u"intake_%1.csv"_s.arg(number)),
                QDir(folder).filePath(u"intake_%1.zip"_s.arg(number))};
    QByteArray csv = "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,生年月日,郵便番号,"
                     "都道府県,市区町村,番地,メールアドレス,本人確認書類（おもて）,本人確認書類（うら）\r\n";
    QFile::remove(made.zip);
    zip_t* archive = zip_open(made.zip.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (int row = 0; row < rows; ++row) {
        const QByteArray receipt = "WR" + QByteArray::number(number) + 'x' + QByteArray::number(row);
        csv += receipt +
               ",2026/11/22 08:15,新規登録,見本,葉子,ミホン,ヨウコ,平成6年8月14日,277-0005,千葉県,柏市,柏5-8-12," +
               receipt + "@example.jp," + receipt + "_f.jpg," + receipt + "_b.jpg\r\n";
        for (const char* side : {"_f.jpg", "_b.jpg"})
            add(archive, receipt + side);
    }
    if (zip_close(archive) != 0)
        qFatal("the benchmark's photos cannot be written");
    QFile file(made.csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0)
        qFatal("the benchmark's export cannot be written");
    return made;
}

/// Unzip, hash, encrypt, insert; nothing else.
class BareIntake
{
public:
    explicit BareIntake(const QString& file) {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE documents (id text PRIMARY KEY, sha256 text)");
        run("CREATE TABLE contents (id text PRIMARY KEY, ciphertext blob)");
        run("CREATE TABLE keys (id text PRIMARY KEY, key blob)");
        prepare("INSERT INTO documents VALUES (?1, ?2)", &m_document);
        prepare("INSERT INTO contents VALUES (?1, ?2)", &m_content);
        prepare("INSERT INTO keys VALUES (?1, ?2)", &m_key);
    }
    ~BareIntake() {
        for (sqlite3_stmt* statement : {m_document, m_content, m_key})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    BareIntake(const BareIntake&) = delete;
    BareIntake& operator=(const BareIntake&) = delete;

    void takeIn(const QString& zip) {
        zip_t* archive = zip_open(zip.toUtf8().constData(), ZIP_RDONLY, nullptr);
        const zip_int64_t count = zip_get_num_entries(archive, 0);
        qint64 gathered = 0;
        run("BEGIN IMMEDIATE");
        for (zip_int64_t index = 0; index < count; ++index) {
            insert(archive, zip_uint64_t(index));
            gathered += sentBytes;
            if (gathered >= batchBytes) {
                run("COMMIT");
                run("BEGIN IMMEDIATE");
                gathered = 0;
            }
        }
        run("COMMIT");
        zip_discard(archive);
    }

private:
    void insert(zip_t* archive, zip_uint64_t index) {
        zip_file_t* entry = zip_fopen_index(archive, index, 0);
        if (zip_fread(entry, m_plain.data(), zip_uint64_t(sentBytes)) != sentBytes)
            qFatal("the bare intake cannot read");
        zip_fclose(entry);
        unsigned char hash[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(hash, plain(), static_cast<unsigned long long>(sentBytes));
        const QByteArray id = QByteArray::number(++m_count);
        unsigned char key[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
        crypto_aead_xchacha20poly1305_ietf_keygen(key);
        auto* sealed = reinterpret_cast<unsigned char*>(m_sealed.data());
        constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        randombytes_buf(sealed, nonce);
        crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + nonce, nullptr, plain(),
                                                   static_cast<unsigned long long>(sentBytes),
                                                   reinterpret_cast<const unsigned char*>(id.constData()),
                                                   static_cast<unsigned long long>(id.size()), nullptr, sealed, key);
        add(m_document, id, QByteArray(reinterpret_cast<const char*>(hash), sizeof hash).toHex());
        add(m_content, id, m_sealed);
        add(m_key, id, QByteArray(reinterpret_cast<const char*>(key), sizeof key));
    }
    void add(sqlite3_stmt* statement, const QByteArray& id, const QByteArray& bytes) {
        sqlite3_bind_text(statement, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(statement, 2, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("the bare intake cannot write");
        sqlite3_reset(statement);
    }
    [[nodiscard]] const unsigned char* plain() const {
        return reinterpret_cast<const unsigned char*>(m_plain.constData());
    }
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    void prepare(const char* sql, sqlite3_stmt** statement) {
        sqlite3_prepare_v2(m_database, sql, -1, statement, nullptr);
    }
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_document = nullptr;
    sqlite3_stmt* m_content = nullptr;
    sqlite3_stmt* m_key = nullptr;
    int m_count = 0;
    QByteArray m_plain{sentBytes, Qt::Uninitialized};
    QByteArray m_sealed{sentBytes + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES +
                            crypto_aead_xchacha20poly1305_ietf_ABYTES,
                        Qt::Uninitialized};
};

} // namespace

QList<Bar> intakeBars(const Terms& terms) {
    const int exports = terms.size == Size::Full ? 10 : 2;
    const int rows = terms.size == Size::Full ? 500 : 20;
    EmbeddedDesk desk;
    IntakeService intake(desk.database(), {});
    BareIntake bare(desk.filePath() + u".bare"_s);
    std::vector<double> oursTook;
    std::vector<double> baseTook;
    for (int number = 0; number < exports; ++number) {
        const Export made = makeExport(terms.folder, number, rows);
        IntakeRequest request;
        request.csvFiles = {made.csv};
        request.attachments = made.zip;
        request.mapping = defaultMapping().value();
        const auto ours = [&] {
            const auto report = intake.importFrom(request).result();
            if (!report || report->counts.added != rows || !report->attachmentNotes.isEmpty())
                qFatal("the benchmark's export was not taken in");
        };
        if (number % 2 == 0)
            oursTook.push_back(milliseconds(ours));
        baseTook.push_back(milliseconds([&] { bare.takeIn(made.zip); }));
        if (number % 2 == 1)
            oursTook.push_back(milliseconds(ours));
        QFile::remove(made.csv);
        QFile::remove(made.zip);
    }
    Bar bar{u"intake"_s, u"intake of 5,000 rows with 10,000 photos of 300 KB, in ten exports"_s,
            u"unzip, hash, encrypt, prepared inserts in batches of 8 MB"_s, figuresOf(oursTook), figuresOf(baseTook)};
    bar.ratio = bar.base.median / bar.ours.median;
    bar.demanded = u"≥ 0.6 of its speed"_s;
    bar.isMet = bar.ratio >= 0.6;
    bar.method = u"synchronous=FULL; a figure is one export"_s;
    return {bar};
}

} // namespace uketsuke::bars
