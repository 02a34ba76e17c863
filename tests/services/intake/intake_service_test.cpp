// domain.md § 4, sentence by sentence: what a row of the export means for the database.
#include "app/persistence/review_repository.h"
#include "app/services/claiming/claim_service.h"
#include "tests/services/intake/taking_in.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

TEST_F(TakingIn, ARowBecomesAnApplicationWithItsPictureExactlyAsSent) {
    const auto report = takeIn({{}});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.added, 1);
    const auto applications = known(u"WR1"_s);
    ASSERT_EQ(applications.size(), 1);
    EXPECT_EQ(applications.first().values.value(ApplicantField::BirthDate), u"平成6年8月14日"_s);
    EXPECT_TRUE(applications.first().further.contains(u"広報\\nかしわ"_s));
    const auto documents = papers(applications.first().id);
    ASSERT_EQ(documents.size(), 1);
    EXPECT_EQ(documents.first().format, FileFormat::Jpeg);
    ASSERT_TRUE(ClaimService(m_database.thread(), {u"本館1"_s, 900}).claim(applications.first().id).result());
    DocumentService service(m_database.thread(), m_database.thread());
    EXPECT_EQ(service.content(documents.first().id, ViewPurpose::Shown).result(), QByteArray("\xFF\xD8\xFF front"));
}

TEST_F(TakingIn, ThePicturesBytesLieNowhereInTheClear) {
    ASSERT_TRUE(takeIn({{}}));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM document_contents WHERE instr(ciphertext, 'front') > 0"_s), u"0"_s);
    EXPECT_EQ(scalar(u"SELECT length(key) FROM document_keys"_s), u"32"_s);
}

TEST_F(TakingIn, ACp932ExportIsTheSameApplication) {
    ASSERT_TRUE(takeIn({{}}));
    QByteArray csv = header + ExportRow{}.line();
    const auto report = takeInBytes(encodeText(QString::fromUtf8(csv), TextEncoding::Cp932).value());
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->counts.unchanged, 1);
}

TEST_F(TakingIn, NamesOutsideJisComeInAsTheyAre) {
    ASSERT_TRUE(takeIn({{.family = "𠮷﨑福"}}));
    EXPECT_EQ(known(u"WR1"_s).first().values.value(ApplicantField::FamilyName), u"𠮷﨑福"_s);
}

TEST_F(TakingIn, TheDueDayIsTwoOpenDaysAfterTheApplicationInJapan) {
    ASSERT_TRUE(takeIn({{.submitted = "2026/11/22 08:15"}})); // a Sunday; Monday is closed
    EXPECT_EQ(scalar(u"SELECT due_on FROM applications"_s), u"2026-11-25"_s);
}

TEST_F(TakingIn, TheApplicationIsFoundByItsNames) {
    ASSERT_TRUE(takeIn({{}}));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM application_search_keys WHERE search_key = 'ミホンヨウコ'"_s), u"1"_s);
}

TEST_F(TakingIn, TheSameFileAgainChangesNothing) {
    ASSERT_TRUE(takeIn({{}}));
    const QString before = scalar(u"SELECT version || ' ' || revision FROM applications"_s);
    const auto again = takeIn({{}});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.unchanged, 1);
    EXPECT_EQ(again->counts.added + again->counts.changed + again->counts.held, 0);
    EXPECT_EQ(scalar(u"SELECT version || ' ' || revision FROM applications"_s), before);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM documents"_s), u"1"_s);
}

TEST_F(TakingIn, AChangedRowBecomesARevisionThatSaysWhatChanged) {
    ASSERT_TRUE(takeIn({{}}));
    const auto changed = takeIn({{.street = "柏5-8-13"}});
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->changed.size(), 1);
    EXPECT_EQ(changed->changed.first().changes, QList<FieldChange>({{u"street"_s, u"柏5-8-12"_s, u"柏5-8-13"_s}}));
    EXPECT_EQ(known(u"WR1"_s).first().revision, 2);
    EXPECT_TRUE(scalar(u"SELECT flags FROM applications"_s).contains(u"revised"_s));
}

// § 8: CP932 decodes 〜 and − to other code points than JIS has; such twins are equal.
TEST_F(TakingIn, TheSameRowInUtf8AndInCp932IsTheSameRow) {
    const QByteArray csv =
        header +
        ExportRow{.family = "見〜本", .street = "柏5−8−12", .front = "a〜b.jpg"}.line().replace("広報", "広報〜");
    put(u"files/a〜b.jpg"_s, "\xFF\xD8\xFF");
    ASSERT_EQ(takeInBytes(csv)->counts.added, 1);
    const QString microsoft = QString::fromUtf8(csv).replace(u'〜', u'～').replace(u'−', u'－');
    const auto again = takeInBytes(encodeText(microsoft, TextEncoding::Cp932).value());
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->counts.unchanged, 1);
    EXPECT_TRUE(again->attachmentNotes.isEmpty());
    EXPECT_EQ(known(u"WR1"_s).first().values.value(ApplicantField::FamilyName), u"見〜本"_s);
}

TEST_F(TakingIn, AChangeOfOneFieldBesidesTheTwinsIsToldAlone) {
    ASSERT_TRUE(takeIn({{.street = "柏5−8−12"}}));
    const auto changed = takeIn({{.street = "柏5－8－12", .mail = "hanako@example.jp"}});
    ASSERT_EQ(changed->changed.size(), 1);
    EXPECT_EQ(changed->changed.first().changes,
              QList<FieldChange>({{u"email"_s, u"mihon@example.jp"_s, u"hanako@example.jp"_s}}));
}

TEST_F(TakingIn, ANewColumnThatNobodyFilledInChangesNothing) {
    ASSERT_TRUE(takeIn({{}}));
    const auto again = takeInBytes(QByteArray(header).replace("アンケート", "アンケート,職員欄") +
                                   ExportRow{}.line().replace("かしわ\"", "かしわ\","));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.unchanged, 1);
}

TEST_F(TakingIn, AChangeInAColumnThatNobodyKnowsIsToldByItsTitle) {
    ASSERT_TRUE(takeIn({{}}));
    const auto changed = takeInBytes(header + ExportRow{}.line().replace("広報\nかしわ", "ちらし"));
    ASSERT_EQ(changed->changed.size(), 1);
    EXPECT_EQ(changed->changed.first().changes,
              QList<FieldChange>({{u"further:アンケート"_s, u"広報\nかしわ"_s, u"ちらし"_s}}));
}

TEST_F(TakingIn, ABirthDateAsASpreadsheetWritesItIsTaken) {
    EXPECT_EQ(takeIn({{.birth = "2000/04/01 0:00:00"}})->counts.added, 1);
}

TEST_F(TakingIn, AnOldExportTakenInAgainTurnsNothingBack) {
    ASSERT_TRUE(takeIn({{}}));
    ASSERT_TRUE(takeIn({{.street = "柏5-8-13"}}));
    EXPECT_EQ(takeIn({{}})->counts.unchanged, 1);
    EXPECT_EQ(known(u"WR1"_s).first().values.value(ApplicantField::Street), u"柏5-8-13"_s);
}

TEST_F(TakingIn, TheSameBirthDateInAnotherSpellingIsTheSamePerson) {
    ASSERT_TRUE(takeIn({{}}));
    EXPECT_EQ(takeIn({{.birth = "1994/08/14"}})->counts.changed, 1);
}

TEST_F(TakingIn, AnotherNameBirthDateOrTimeUnderTheSameNumberIsHeldForAPerson) {
    ASSERT_TRUE(takeIn({{}}));
    EXPECT_EQ(takeIn({{.family = "別人"}})->counts.held, 1);
    EXPECT_EQ(takeIn({{.birth = "1994/08/15"}})->counts.held, 1);
    EXPECT_EQ(takeIn({{.submitted = "2027/04/01 09:00"}})->counts.held, 1);
    EXPECT_EQ(known(u"WR1"_s).size(), 1);
    EXPECT_EQ(known(u"WR1"_s).first().revision, 1);
}

TEST_F(TakingIn, ARevisionAfterADecisionIsVisibleAndChangesNothingThatWasDecided) {
    ASSERT_TRUE(takeIn({{}}));
    decide(u"WR1"_s);
    const QString decided =
        u"SELECT state || procedure || name_shown || due_on || revision || document_count FROM applications"_s;
    const QString before = scalar(decided);
    put(u"files/WR1_ura.jpg"_s, "\xFF\xD8\xFF late");
    ASSERT_EQ(takeIn({{.procedure = "再発行", .mail = "no mail"}})->counts.changed, 1);
    EXPECT_EQ(scalar(decided), before);
    EXPECT_EQ(known(u"WR1"_s).first().revision, 2);
    EXPECT_EQ(scalar(u"SELECT flags FROM applications"_s), u"back_missing,revised"_s);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM audit_events WHERE kind = 'revised'"_s), u"1"_s);
}

TEST_F(TakingIn, TheReviewOfADecidedApplicationShowsWhatWasDecidedUpon) {
    ASSERT_TRUE(takeIn({{}}));
    decide(u"WR1"_s);
    put(u"files/WR1_ura.jpg"_s, "\xFF\xD8\xFF late");
    ASSERT_EQ(takeIn({{.street = "柏1-1-1", .procedure = "再発行"}})->counts.changed, 1);
    const ApplicationId id = known(u"WR1"_s).first().id;
    const auto shown =
        m_database.thread().run([&](Database& open) { return ReviewRepository(open).open(id); }).result();
    ASSERT_TRUE(shown) << shown.error().detail.toStdString();
    EXPECT_EQ(shown->procedure, Procedure::NewRegistration);
    EXPECT_EQ(shown->sent.value(ApplicantField::Street), u"柏5-8-12"_s);
    EXPECT_EQ(shown->documents.size(), 1);
    EXPECT_TRUE(shown->earlier.isEmpty());
}

TEST_F(TakingIn, ADecidedApplicationIsFoundByBothItsNames) {
    ASSERT_TRUE(takeIn({{}}));
    decide(u"WR1"_s);
    ASSERT_EQ(takeIn({{.mail = "another@example.jp"}})->counts.changed, 1);
    const QString keys = u"SELECT COUNT(*) FROM application_search_keys WHERE search_key IN"
                         " ('mihon@example.jp', 'another@example.jp')"_s;
    EXPECT_EQ(scalar(keys), u"2"_s);
}

TEST_F(TakingIn, AnApplicationThatIsReopenedIsTheLastRevision) {
    ASSERT_TRUE(takeIn({{}}));
    decide(u"WR1"_s);
    ASSERT_EQ(takeIn({{.procedure = "再発行"}})->counts.changed, 1);
    m_database.run(u"UPDATE applications SET state = 'received', is_open = 1"_s);
    EXPECT_EQ(scalar(u"SELECT revision FROM applications"_s), u"2"_s);
}

TEST_F(TakingIn, TwoExportsThatOverlapAreForetoldAsTheImportWillTakeThem) {
    ASSERT_TRUE(takeIn({{}, {.receipt = "WR2"}}));
    const QList<ExportRow> rows{{.street = "柏1-1-1"}, {.receipt = "WR2", .family = "別人"}};
    QByteArray csv = header;
    for (const ExportRow& row : rows)
        csv += row.line();
    put(u"export.csv"_s, csv);
    put(u"second.csv"_s, csv);
    m_request.csvFiles.append(m_folder.filePath(u"second.csv"_s));
    const auto seen = m_service.preview(m_request).result();
    const auto done = m_service.importFrom(m_request).result();
    ASSERT_TRUE(seen && done);
    EXPECT_EQ(done->counts.changed, 1);
    EXPECT_EQ(done->counts.held, 1);
    EXPECT_EQ(done->counts.unchanged, 2);
    EXPECT_EQ(seen->counts.changed, done->counts.changed);
    EXPECT_EQ(seen->counts.held, done->counts.held);
    EXPECT_EQ(seen->counts.unchanged, done->counts.unchanged);
}

TEST_F(TakingIn, ACorrectionStaysInTheListWhenTheApplicantChangesSomethingElse) {
    ASSERT_TRUE(takeIn({{}}));
    const ApplicationId id = known(u"WR1"_s).first().id;
    ASSERT_TRUE(m_database.thread()
                    .run([id](Database& open) {
                        return ReviewRepository(open).addCorrection(id, ApplicantField::GivenName, u"陽子"_s);
                    })
                    .result());
    ASSERT_EQ(takeIn({{.street = "柏5-8-13"}})->counts.changed, 1);
    EXPECT_TRUE(scalar(u"SELECT name_shown FROM applications"_s).endsWith(u" 陽子"_s));
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM application_search_keys WHERE search_key = '陽子'"_s), u"1"_s);
}

TEST_F(TakingIn, ARevisionOfAnOpenApplicationIsWhatTheListShows) {
    ASSERT_TRUE(takeIn({{}}));
    ASSERT_TRUE(takeIn({{.procedure = "再発行"}}));
    EXPECT_EQ(scalar(u"SELECT procedure FROM applications"_s), u"reissue"_s);
}

TEST_F(TakingIn, APictureThatComesLaterIsARevisionAndIsNotTakenTwice) {
    ASSERT_TRUE(takeIn({{}}));
    put(u"files/WR1_ura.jpg"_s, "\xFF\xD8\xFF back");
    const auto later = takeIn({{}});
    ASSERT_TRUE(later);
    EXPECT_EQ(later->changed.value(0).changes, QList<FieldChange>({{u"attachments"_s, u"1"_s, u"2"_s}}));
    EXPECT_FALSE(scalar(u"SELECT flags FROM applications"_s).contains(u"missing"_s));
    EXPECT_EQ(takeIn({{}})->counts.unchanged, 1);
}

TEST_F(TakingIn, TheSamePictureUnderANewNameIsNotTakenAgain) {
    ASSERT_TRUE(takeIn({{}}));
    put(u"files/WR1_renamed.jpg"_s, "\xFF\xD8\xFF front");
    EXPECT_EQ(takeIn({{}})->counts.unchanged, 1);
}

TEST_F(TakingIn, FlagsTellWhatAPersonShouldLookAt) {
    ASSERT_TRUE(takeIn({{.mail = "mihon..x@docomo.ne.jp"}}));
    const QString flags = scalar(u"SELECT flags FROM applications"_s);
    EXPECT_EQ(flags, u"mail_non_standard,back_missing"_s);
}

TEST_F(TakingIn, TheRunIsInTheJournalWithItsCountsAndNothingElse) {
    ASSERT_TRUE(takeIn({{}}));
    EXPECT_EQ(scalar(u"SELECT detail FROM audit_events WHERE kind = 'intake_finished'"_s), u"1 0 0 0 0"_s);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM audit_events WHERE detail LIKE '%見本%'"_s), u"0"_s);
}

TEST_F(TakingIn, ManyRowsComeInWholeWithProgress) {
    QList<ExportRow> rows;
    for (int number = 1; number <= 100; ++number)
        rows.append({.receipt = "WR" + QByteArray::number(number)});
    const auto report = takeIn(rows);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 100);
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM applications"_s), u"100"_s);
}

TEST_F(TakingIn, APreviewWritesNothing) {
    const auto report = preview({{}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.added, 1);
    EXPECT_TRUE(known(u"WR1"_s).isEmpty());
    EXPECT_EQ(scalar(u"SELECT COUNT(*) FROM intake_runs"_s), u"0"_s);
}

TEST_F(TakingIn, APreviewCountsANumberThatComesTwiceAsTheImportWill) {
    const QList<ExportRow> rows{{}, {}, {.street = "柏1-1-1"}, {.family = "別人"}};
    const auto seen = preview(rows);
    const auto done = takeIn(rows);
    ASSERT_TRUE(seen && done);
    EXPECT_EQ(done->counts.added, 1);
    EXPECT_EQ(done->counts.unchanged, 1);
    EXPECT_EQ(done->counts.changed, 1);
    EXPECT_EQ(done->counts.held, 1);
    EXPECT_EQ(seen->counts.unchanged, done->counts.unchanged);
    EXPECT_EQ(seen->counts.changed, done->counts.changed);
    EXPECT_EQ(seen->counts.held, done->counts.held);
}

TEST_F(TakingIn, StoppedBeforeTheFirstRowNothingIsWritten) {
    StopSignal stop;
    stop.stop();
    put(u"export.csv"_s, header + ExportRow{}.line());
    const auto stopped = m_service.importFrom(m_request, stop).result();
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->wasStopped);
    EXPECT_EQ(m_service.importFrom(m_request).result()->counts.added, 1);
}

TEST_F(TakingIn, TheShapeOfAFileIsShownBeforeAnythingIsJudged) {
    put(u"export.csv"_s, header + ExportRow{}.line());
    const auto shape = m_service.shape(m_request).result();
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->columns.size(), 15);
    EXPECT_EQ(shape->columns.at(3).mapped, (MappedColumn{u"氏"_s, u"family_name"_s}));
    EXPECT_EQ(shape->columns.at(3).example, u"見本"_s);
    EXPECT_EQ(shape->columns.last().mapped.meaning, u""_s);
    EXPECT_TRUE(shape->missing.isEmpty());
}

TEST_F(TakingIn, NamesOfProceduresThatTheMappingLacksAreShown) {
    put(u"export.csv"_s, header + ExportRow{}.line() + ExportRow{.procedure = "はじめてのかた"}.line().repeated(2));
    const auto shape = m_service.shape(m_request).result();
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->unknownProcedures, QStringList({u"はじめてのかた"_s}));
}

} // namespace uketsuke
