#include "app/services/claiming/claim_service.h"
#include "app/services/documents/document_cipher.h"
#include "app/services/documents/document_service.h"
#include "app/services/journal/journal_service.h"
#include "tests/support/embedded_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QByteArray picture = QByteArray("\xff\xd8\xff") + QByteArray(200'000, 'p');

class Documents : public testing::Test
{
protected:
    QString journalled() {
        return m_desk.scalar(u"SELECT group_concat(kind || ' ' || subject || ' ' || detail) FROM audit_events"
                             " WHERE kind LIKE 'document_%'"_s);
    }

    EmbeddedDesk m_desk;
    DocumentService m_documents{m_desk.database(), m_desk.database()};
    ClaimService m_claims{m_desk.database(), {u"本館1"_s, 900}};
    ApplicationId m_id = m_desk.add(u"WR1"_s);
    DocumentId m_front = m_desk.addDocument(m_id, u"front"_s, u"driving_licence"_s, picture);
};

} // namespace

TEST(DocumentCipher, WhatWasSealedOpensWithItsKeyAndItsIdAlone) {
    const DocumentId id(u"one"_s);
    const EncryptedDocument sealed = encryptDocument(id, picture);
    EXPECT_EQ(decryptDocument(id, sealed.key, sealed.ciphertext), picture);
    EXPECT_EQ(decryptDocument(DocumentId(u"two"_s), sealed.key, sealed.ciphertext).error().kind, ErrorKind::Corrupt);
    const EncryptedDocument other = encryptDocument(id, picture);
    EXPECT_EQ(decryptDocument(id, other.key, sealed.ciphertext).error().kind, ErrorKind::Corrupt);
}

TEST(DocumentCipher, EveryDocumentHasAKeyAndANonceOfItsOwn) {
    const EncryptedDocument one = encryptDocument(DocumentId(u"one"_s), picture);
    const EncryptedDocument two = encryptDocument(DocumentId(u"one"_s), picture);
    EXPECT_NE(one.key, two.key);
    EXPECT_NE(one.ciphertext, two.ciphertext);
    EXPECT_FALSE(one.ciphertext.contains(picture.left(16)));
}

TEST(DocumentCipher, OneChangedBitOrALostEndIsDamage) {
    const DocumentId id(u"one"_s);
    const EncryptedDocument sealed = encryptDocument(id, picture);
    for (const qsizetype place : {qsizetype(0), sealed.ciphertext.size() / 2, sealed.ciphertext.size() - 1}) {
        QByteArray changed = sealed.ciphertext;
        changed[place] = static_cast<char>(changed.at(place) ^ 1);
        EXPECT_FALSE(decryptDocument(id, sealed.key, changed)) << place;
    }
    EXPECT_FALSE(decryptDocument(id, sealed.key, sealed.ciphertext.chopped(1)));
    EXPECT_FALSE(decryptDocument(id, sealed.key, {}));
    EXPECT_FALSE(decryptDocument(id, sealed.key.chopped(1), sealed.ciphertext));
}

TEST(DocumentCipher, AnEmptyAttachmentIsSealedToo) {
    const EncryptedDocument sealed = encryptDocument(DocumentId(u"one"_s), {});
    const auto opened = decryptDocument(DocumentId(u"one"_s), sealed.key, sealed.ciphertext);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->isEmpty());
}

TEST_F(Documents, TheBytesComeAsTheyWereSentAndWhoLookedAndWhyIsInTheJournal) {
    ASSERT_TRUE(m_claims.claim(m_id).result());
    EXPECT_EQ(m_documents.content(m_front, ViewPurpose::Prefetched).result(), picture);
    EXPECT_EQ(m_documents.content(m_front, ViewPurpose::Shown).result(), picture);
    EXPECT_EQ(journalled(), u"document_prefetched WR1 %1,document_shown WR1 %1"_s.arg(m_front.text()));
}

TEST_F(Documents, NeitherBytesNorKeyLieReadableInTheFile) {
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM document_contents WHERE instr(ciphertext, x'70707070') > 0"_s),
              u"0"_s);
    EXPECT_EQ(m_desk.scalar(u"SELECT length(key) FROM document_keys"_s), u"32"_s);
}

TEST_F(Documents, AMyNumberBackIsDestroyedByWhoHoldsTheClaim) {
    const DocumentId back = m_desk.addDocument(m_id, u"back"_s, u"my_number_card"_s, picture);
    EXPECT_EQ(m_documents.destroyMyNumberBack(back, ClaimToken(u"none"_s)).result().error().kind,
              ErrorKind::NotClaimed);
    const auto claim = m_claims.claim(m_id).result();
    ASSERT_TRUE(claim);
    ASSERT_TRUE(m_documents.destroyMyNumberBack(back, claim->token).result());
    EXPECT_EQ(m_documents.content(back, ViewPurpose::Shown).result().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_documents.destroyMyNumberBack(back, claim->token).result().error(),
              (Error{ErrorKind::Conflict, u"destroyed"_s}));
    EXPECT_EQ(m_desk.scalar(u"SELECT COUNT(*) FROM document_keys"_s), u"1"_s) << "the front's";
    EXPECT_EQ(m_desk.scalar(u"SELECT destroyed_by FROM document_destructions"_s), u"sato"_s);
}

TEST_F(Documents, AnotherPaperIsNotDestroyedByThatKey) {
    const auto claim = m_claims.claim(m_id).result();
    ASSERT_TRUE(claim);
    EXPECT_EQ(m_documents.destroyMyNumberBack(m_front, claim->token).result().error(),
              (Error{ErrorKind::Invalid, u"not_my_number_back"_s}));
    EXPECT_TRUE(m_documents.content(m_front, ViewPurpose::Shown).result());
}

TEST_F(Documents, ALookAtWhatOneHasNotClaimedIsRefusedAndNoted) {
    EXPECT_EQ(m_documents.content(m_front, ViewPurpose::Shown).result().error(),
              (Error{ErrorKind::NotClaimed, u"claim"_s}));
    EXPECT_EQ(journalled(), u"document_refused WR1 %1"_s.arg(m_front.text()));
}

TEST_F(Documents, WhoWritesSqlChangesNorDeletesWhatWasSent) {
    ASSERT_TRUE(m_claims.claim(m_id).result());
    for (const QString& forbidden : {u"DELETE FROM document_keys"_s, u"DELETE FROM document_contents"_s,
                                     u"DELETE FROM documents"_s, u"UPDATE document_contents SET ciphertext = x'00'"_s,
                                     u"UPDATE documents SET sha256 = 'x'"_s, u"UPDATE document_keys SET key = x'00'"_s})
        EXPECT_FALSE(
            m_desk.database().run([forbidden](Database& open) { return open.executeScript(forbidden); }).result())
            << forbidden.toStdString();
    EXPECT_EQ(m_documents.content(m_front, ViewPurpose::Shown).result(), picture);
}

TEST_F(Documents, WhatIsNotThereIsNotFoundAndLeavesNoEntry) {
    EXPECT_EQ(m_documents.content(DocumentId(u"none"_s), ViewPurpose::Shown).result().error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(journalled(), QString());
}

} // namespace uketsuke
