// Whoever deletes a key has destroyed the picture, in backups made afterwards too: its bytes lie in no file of the
// embedded database any more.
#include "app/persistence/migrations/migrator.h"
#include "tests/services/intake/taking_in.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A database in a file with the two connections that a desk has, and two held rows with papers.
class KeysInAFile : public testing::Test
{
protected:
    void SetUp() override {
        for (DatabaseThread* thread : {&m_thread, &m_pictures})
            ASSERT_TRUE(thread->open(EmbeddedDatabase{m_folder.filePath(u"desk.sqlite"_s)}).result());
        ASSERT_TRUE(m_thread
                        .run([](Database& open) -> Result<void> {
                            open.setSessionUser(u"sato"_s);
                            return migrate(open).map([](const SchemaVersion&) {});
                        })
                        .result());
        put(u"WR1.jpg"_s, "\xFF\xD8\xFF one");
        put(u"WR1_2.jpg"_s, "\xFF\xD8\xFF two");
        m_request.mapping = defaultMapping().value();
        m_request.attachments = m_folder.filePath(u"papers"_s);
        takeIn({.front = "WR1.jpg"});
    }

    void put(const QString& name, const QByteArray& bytes) {
        QDir(m_folder.path()).mkdir(u"papers"_s);
        QFile file(m_folder.filePath(u"papers/"_s + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void takeIn(const ExportRow& row) {
        QFile csv(m_folder.filePath(u"export.csv"_s));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(TakingIn::header + row.line());
        csv.close();
        m_request.csvFiles = {csv.fileName()};
        ASSERT_TRUE(m_service.importFrom(m_request).result());
    }

    /// The keys of the documents where this holds.
    QByteArrayList keys(const QString& condition) {
        return m_thread
            .run([&](Database& open) -> Result<QByteArrayList> {
                QSqlQuery query(open.connection());
                query.exec(u"SELECT k.key FROM document_keys k JOIN documents d ON d.id = k.document_id WHERE "_s +
                           condition);
                QByteArrayList all;
                while (query.next())
                    all.append(query.value(0).toByteArray());
                return all;
            })
            .result()
            .value();
    }

    bool isInAFile(const QByteArray& bytes) {
        bool isFound = false;
        for (const QFileInfo& one : QDir(m_folder.path()).entryInfoList({u"desk.sqlite*"_s}, QDir::Files)) {
            QFile file(one.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            isFound = isFound || file.readAll().contains(bytes);
        }
        return isFound;
    }

    QTemporaryDir m_folder;
    DatabaseThread m_thread;
    DatabaseThread m_pictures;
    IntakeService m_service{m_thread, {}};
    IntakeRequest m_request;
};

} // namespace

TEST_F(KeysInAFile, OfADiscardedRowAreGoneFromEveryByte) {
    takeIn({.family = "別人", .front = "WR1_2.jpg"});
    const QByteArrayList held = keys(u"d.held_row_id IS NOT NULL"_s);
    ASSERT_FALSE(held.isEmpty());
    ASSERT_TRUE(isInAFile(held.first()));
    ASSERT_TRUE(m_service.discard(m_service.heldCases().result().value().first().row).result());
    for (const QByteArray& key : held)
        EXPECT_FALSE(isInAFile(key));
}

TEST_F(KeysInAFile, OfAMyNumberBackAreGoneFromEveryByteAndTheOthersStay) {
    ASSERT_TRUE(m_thread
                    .run([](Database& open) {
                        return open.executeScript(
                            u"UPDATE applications SET claim_holder = 'sato', claim_token = 't', claim_until = now_ms()"
                            " + 100000; UPDATE documents SET side = 'back', document_type = 'my_number_card' WHERE"
                            " name_as_sent = 'WR1_2.jpg'"_s);
                    })
                    .result());
    const QByteArrayList back = keys(u"d.name_as_sent = 'WR1_2.jpg'"_s);
    const QByteArrayList front = keys(u"d.name_as_sent = 'WR1.jpg'"_s);
    ASSERT_TRUE(back.size() == 1 && front.size() == 1);
    const QString id = m_thread
                           .run([](Database& open) -> Result<QString> {
                               QSqlQuery query(open.connection());
                               query.exec(u"SELECT id FROM documents WHERE name_as_sent = 'WR1_2.jpg'"_s);
                               return query.next() ? query.value(0).toString() : QString();
                           })
                           .result()
                           .value();
    DocumentService documents(m_thread, m_pictures);
    const auto destroyed = documents.destroyMyNumberBack(DocumentId(id), ClaimToken(u"t"_s)).result();
    ASSERT_TRUE(destroyed) << destroyed.error().detail.toStdString();
    EXPECT_FALSE(isInAFile(back.first()));
    EXPECT_TRUE(isInAFile(front.first()));
}

} // namespace uketsuke
