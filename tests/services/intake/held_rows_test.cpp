// 「同じ受付番号の別の申請の可能性」 (domain.md § 4): a person decides.
#include "tests/services/intake/taking_in.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class HeldRows : public TakingIn
{
protected:
    void hold(const ExportRow& row = {.family = "別人", .front = "WR1_2.jpg"}) {
        put(u"files/WR1_2.jpg"_s, "\xFF\xD8\xFF another");
        ASSERT_TRUE(takeIn({{.front = "WR1.jpg"}}));
        put(u"files/WR1.jpg"_s, "\xFF\xD8\xFF front");
        ASSERT_EQ(takeIn({row})->counts.held, 1);
    }
    QList<HeldCase> cases() { return m_service.heldCases().result().value(); }
};

} // namespace

TEST_F(HeldRows, StandBesideTheStoredApplicationWithWhatDiffers) {
    hold();
    ASSERT_EQ(cases().size(), 1);
    EXPECT_EQ(cases().first().differences, QList<FieldChange>({{u"name"_s, u"見本 葉子"_s, u"別人 葉子"_s}}));
    EXPECT_EQ(cases().first().stored.id, known(u"WR1"_s).first().id);
    EXPECT_GT(cases().first().paperCount, 0);
}

TEST_F(HeldRows, AnotherPersonsApplicationIsTakenInBesideTheFirst) {
    hold();
    const int papersHeld = cases().first().paperCount;
    ASSERT_TRUE(m_service.takeInAsAnother(cases().first().row).result());
    const auto both = known(u"WR1"_s);
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both.first().values.value(ApplicantField::FamilyName), u"別人"_s);
    EXPECT_EQ(papers(both.first().id).size(), papersHeld);
    EXPECT_EQ(scalar(u"SELECT document_count FROM applications WHERE serial = 2"_s).toInt(), papersHeld);
    EXPECT_TRUE(cases().isEmpty());
}

TEST_F(HeldRows, TheSameApplicationCorrectedBecomesARevision) {
    hold();
    const int papersBefore = static_cast<int>(papers(known(u"WR1"_s).first().id).size());
    ASSERT_TRUE(m_service.takeInAsCorrection(cases().first().row).result());
    const auto applications = known(u"WR1"_s);
    ASSERT_EQ(applications.size(), 1);
    EXPECT_EQ(applications.first().revision, 2);
    EXPECT_EQ(applications.first().values.value(ApplicantField::FamilyName), u"別人"_s);
    EXPECT_GT(papers(applications.first().id).size(), papersBefore);
    EXPECT_EQ(scalar(u"SELECT name_shown FROM applications"_s), u"別人 葉子"_s);
}

TEST_F(HeldRows, WhateverWasSaidBothFilesAgainChangeNothing) {
    const ExportRow other{.family = "別人", .front = "WR1_2.jpg"};
    hold(other);
    EXPECT_EQ(takeIn({other})->counts.unchanged, 1);
    ASSERT_TRUE(m_service.takeInAsCorrection(cases().first().row).result());
    EXPECT_EQ(takeIn({other})->counts.unchanged, 1);
    EXPECT_EQ(takeIn({{.front = "WR1.jpg"}})->counts.unchanged, 1);
}

TEST_F(HeldRows, DiscardedStaysDiscarded) {
    const ExportRow other{.family = "別人", .front = "WR1_2.jpg"};
    hold(other);
    ASSERT_TRUE(m_service.discard(cases().first().row).result());
    EXPECT_EQ(known(u"WR1"_s).size(), 1);
    EXPECT_EQ(takeIn({other})->counts.held, 0);
    EXPECT_TRUE(cases().isEmpty());
}

TEST_F(HeldRows, DiscardedTheirPapersAreDestroyed) {
    hold();
    const QString ofHeld = u"SELECT COUNT(*) FROM %1 WHERE document_id IN (SELECT id FROM documents WHERE held_row_id"
                           " IS NOT NULL)"_s;
    ASSERT_NE(scalar(ofHeld.arg(u"document_keys"_s)), u"0"_s);
    ASSERT_TRUE(m_service.discard(cases().first().row).result());
    EXPECT_EQ(scalar(ofHeld.arg(u"document_keys"_s)), u"0"_s);
    EXPECT_EQ(scalar(ofHeld.arg(u"document_contents"_s)), u"0"_s);
    EXPECT_NE(scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'document_destroyed'"_s), u"0"_s);
}

TEST_F(HeldRows, TheSecondPersonIsToldThatSomebodyWasFirst) {
    hold();
    const HeldRow row = cases().first().row;
    ASSERT_TRUE(m_service.discard(row).result());
    EXPECT_EQ(m_service.takeInAsAnother(row).result().error().kind, ErrorKind::Conflict);
    EXPECT_EQ(known(u"WR1"_s).size(), 1);
}

TEST_F(HeldRows, TheWordIsInTheJournal) {
    hold();
    ASSERT_TRUE(m_service.discard(cases().first().row).result());
    EXPECT_EQ(scalar(u"SELECT detail FROM audit_events WHERE kind = 'held_row_resolved'"_s), u"discarded"_s);
}

} // namespace uketsuke
