#include "tests/ui/intake/intake_desk.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const StaffMember administrator{u"kanri"_s, u"管理"_s, Role::It, true};

void makeLockedZip(const QString& path, zip_uint16_t method = ZIP_EM_AES_256) {
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    const zip_int64_t at =
        zip_file_add(archive, "WR1.jpg", zip_source_buffer(archive, "\xFF\xD8\xFF", 3, 0), ZIP_FL_ENC_UTF_8);
    zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), method, "mihon");
    ASSERT_EQ(zip_close(archive), 0);
}

} // namespace

TEST_F(IntakeDesk, AnExportIsTakenInByKeysAlone) {
    open();
    keepPicture(m_window, u"intake_files"_s);
    chooseExport(row("WR1") + row("WR2") + row("WR3", "見本", "2026/02/30"));
    keepPicture(m_window, u"intake_columns"_s);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(count("intakeAdded"), u"2"_s);
    EXPECT_EQ(count("intakeRefused"), u"1"_s);
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM applications"_s), u"0"_s);
    keepPicture(m_window, u"intake_preview"_s);
    QSignalSpy news(m_page, &Page::dataChanged);
    press(Qt::Key_F9);
    ASSERT_TRUE(arrivesAt(IntakeStep::Result));
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM applications"_s), u"2"_s);
    EXPECT_EQ(news.count(), 1);
    keepPicture(m_window, u"intake_result"_s);
    QSignalSpy left(m_page, &IntakePage::leaveRequested);
    press(Qt::Key_F9);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(model().step(), IntakeStep::Files);
}

TEST_F(IntakeDesk, ARefusalNamesLineColumnAndReasonInWords) {
    open();
    chooseExport(row("WR1") + row("WR3", "見本", "2026/02/30"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(cell("intakeReport", 0, 2), u"3行目"_s);
    EXPECT_EQ(cell("intakeReport", 0, 4), u"生年月日"_s);
    EXPECT_EQ(cell("intakeReport", 0, 5), u"日付として読めません"_s);
}

TEST_F(IntakeDesk, RefusedRowsAreSavedWhereThePersonSays) {
    open();
    takeInWhole(row("WR1") + row("WR3", "見本", "2026/02/30"));
    const QString target = m_folder.filePath(u"mend.csv"_s);
    m_prompt.giveFiles({target});
    QSignalSpy saved(&model(), &IntakeViewModel::refusedSaved);
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }));
    EXPECT_EQ(saved.first().first().value<SavedRows>().rows, 1);
    EXPECT_TRUE(QFile::exists(target));
}

TEST_F(IntakeDesk, AChangedRowSaysWhatChanged) {
    open();
    takeInWhole(row("WR1"));
    press(Qt::Key_F5);
    chooseExport(row("WR1").replace("柏5-8-12", "柏5-8-13"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(cell("intakeReport", 0, 5), u"番地: 柏5-8-12 → 柏5-8-13"_s);
}

TEST_F(IntakeDesk, NothingNewLeavesNothingToTakeIn) {
    open();
    takeInWhole(row("WR1"));
    press(Qt::Key_F5);
    chooseExport(row("WR1"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(count("intakeUnchanged"), u"1"_s);
    EXPECT_FALSE(part<QPushButton>("intakeDeed").isEnabled());
}

TEST_F(IntakeDesk, F2GoesBackStepByStep) {
    open();
    chooseExport(row("WR1"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    press(Qt::Key_F2);
    EXPECT_EQ(model().step(), IntakeStep::Columns);
    press(Qt::Key_F2);
    EXPECT_EQ(model().step(), IntakeStep::Files);
    EXPECT_EQ(part<QListWidget>("intakeExports").count(), 1);
}

TEST_F(IntakeDesk, FilesCanBeDropped) {
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(put(u"export.csv"_s, header + row("WR1"))),
                  QUrl::fromLocalFile(put(u"photos.zip"_s, "zip"))});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QApplication::sendEvent(m_page, &drop);
    EXPECT_EQ(model().request().csvFiles.size(), 1);
    EXPECT_TRUE(model().request().attachments.endsWith(u"photos.zip"_s));
}

TEST_F(IntakeDesk, AFileIsTakenOffTheListByDelete) {
    open();
    model().addFiles({put(u"export.csv"_s, header)});
    QTest::keyClick(&part<QListWidget>("intakeExports"), Qt::Key_Delete);
    EXPECT_TRUE(model().request().csvFiles.isEmpty());
    EXPECT_FALSE(part<QPushButton>("intakeGoOn").isEnabled());
}

TEST_F(IntakeDesk, AMissingColumnIsNamedAndCanBeChosen) {
    open();
    m_prompt.giveFiles({put(u"export.csv"_s, QByteArray(header).replace("受付番号", "お客様番号") + row("WR1"))});
    QTest::keyClick(&m_window, Qt::Key_O, Qt::ControlModifier);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    EXPECT_TRUE(part<QLabel>("intakeColumnsMissing").text().contains(u"受付番号"_s));
    EXPECT_FALSE(part<QPushButton>("intakeGoOn").isEnabled());
    keepPicture(m_window, u"intake_column_missing"_s);
    auto& box = part<QComboBox>("intakeMeaning0");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QPushButton>("intakeGoOn").isEnabled(); }));
    EXPECT_EQ(model().shape().columns.first().mapped.meaning, u"receipt_number"_s);
}

TEST_F(IntakeDesk, OnlyITIsOfferedToSaveAMendedMapping) {
    open();
    chooseExport(row("WR1"));
    model().assign(u"アンケート"_s, u"building"_s);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    EXPECT_FALSE(part<QPushButton>("intakeSaveMapping").isVisible());
}

TEST_F(IntakeDesk, ITSavesAMendedMappingForEverybody) {
    open({1366, 768}, administrator);
    chooseExport(row("WR1"));
    model().assign(u"アンケート"_s, u"building"_s);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    ASSERT_TRUE(part<QPushButton>("intakeSaveMapping").isVisible());
    QSignalSpy saved(&model(), &IntakeViewModel::mappingSaved);
    part<QPushButton>("intakeSaveMapping").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }));
    EXPECT_FALSE(part<QPushButton>("intakeSaveMapping").isVisible());
    EXPECT_EQ(m_catalogue.all().result()->first().mapping.meaningOf(u"アンケート"_s), u"building"_s);
}

TEST_F(IntakeDesk, AProcedureThatTheMappingLacksCanBeChosen) {
    open();
    chooseExport(row("WR1").replace("新規登録", "はじめてのかた"));
    auto& box = part<QComboBox>("intakeProcedure1");
    EXPECT_EQ(box.accessibleName(), u"はじめてのかた"_s);
    keepPicture(m_window, u"intake_procedure"_s);
    QTest::keyClick(&box, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model().shape().unknownProcedures.isEmpty() && !model().isBusy(); }));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(count("intakeAdded"), u"1"_s);
}

TEST_F(IntakeDesk, ITSavesAnotherFormsMapping) {
    open({1366, 768}, administrator);
    chooseExport(row("WR1"));
    m_prompt.giveText(u"こども用フォーム"_s);
    QSignalSpy saved(&model(), &IntakeViewModel::mappingSaved);
    part<QPushButton>("intakeSaveAsAnother").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1 && model().mappings().size() == 2; }));
    EXPECT_EQ(model().request().mapping.title, u"こども用フォーム"_s);
}

TEST_F(IntakeDesk, ALockedZipAsksForItsPassword) {
    open();
    const QString zip = m_folder.filePath(u"photos.zip"_s);
    makeLockedZip(zip);
    model().addFiles({put(u"export.csv"_s, header + row("WR1")), zip});
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Files));
    auto& password = part<QLineEdit>("intakePassword");
    ASSERT_TRUE(password.isVisible());
    EXPECT_TRUE(password.hasFocus());
    keepPicture(m_window, u"intake_password"_s);
    QTest::keyClicks(&password, u"mihon"_s);
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    EXPECT_TRUE(arrivesAt(IntakeStep::Preview));
}

TEST_F(IntakeDesk, AWrongPasswordIsNamedAlsoForTheOldEncryption) {
    open();
    const QString zip = m_folder.filePath(u"photos.zip"_s);
    makeLockedZip(zip, ZIP_EM_TRAD_PKWARE);
    QSignalSpy told(m_page, &Page::messageRaised);
    model().addFiles({put(u"export.csv"_s, header + row("WR1")), zip});
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Files));
    EXPECT_EQ(told.last().first().value<Message>().what, u"ZIP のパスワードが必要です。"_s);
    for (const QString& password : {u"wrong"_s, u"mihon"_s}) {
        auto& field = part<QLineEdit>("intakePassword");
        ASSERT_TRUE(field.hasFocus());
        field.selectAll();
        QTest::keyClicks(&field, password);
        press(Qt::Key_F3);
        ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
        press(Qt::Key_F3);
        ASSERT_TRUE(arrivesAt(password == "mihon"_L1 ? IntakeStep::Preview : IntakeStep::Files));
    }
    EXPECT_EQ(told.last().first().value<Message>().what, u"ZIP のパスワードが違います。"_s);
}

TEST_F(IntakeDesk, APaperThatNobodyKnowsIsGivenToAnApplicationByItsNumber) {
    open();
    QDir(m_folder.path()).mkdir(u"papers"_s);
    put(u"papers/0a1b2c.jpg"_s, "\xFF\xD8\xFF");
    model().setAttachments(m_folder.filePath(u"papers"_s));
    chooseExport(row("WR1") + row("WR2"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_EQ(cell("intakeReport", 0, 4), u"0a1b2c.jpg"_s);
    ASSERT_TRUE(part<QPushButton>("intakeAssign").isEnabled());
    keepPicture(m_window, u"intake_unclaimed"_s);
    m_prompt.giveText(u"WR2"_s);
    press(Qt::Key_F4);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_TRUE(model().report().unclaimedAttachments.isEmpty());
    EXPECT_FALSE(part<QPushButton>("intakeAssign").isVisible());
    press(Qt::Key_F9);
    ASSERT_TRUE(arrivesAt(IntakeStep::Result));
    EXPECT_EQ(m_database.scalar(u"SELECT receipt_number FROM applications WHERE document_count = 1"_s), u"WR2"_s);
}

TEST_F(IntakeDesk, PapersThatTheRowsNameThoughNoneWereChosenAreHintedAt) {
    open();
    model().addFiles({put(u"export.csv"_s, QByteArray(header).replace("アンケート", "本人確認書類（おもて）") +
                                               row("WR1").replace("広報", "IMG_1.jpg"))});
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Columns));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    EXPECT_TRUE(part<QLabel>("intakeSentence").text().contains(u"ZIP もフォルダーも選ばれていません"_s));
    keepPicture(m_window, u"intake_no_attachments"_s);
}

TEST_F(IntakeDesk, AWebPageIsNamedForWhatItIs) {
    open();
    QSignalSpy told(m_page, &Page::messageRaised);
    model().addFiles({put(u"page.csv"_s, "<!doctype html>")});
    press(Qt::Key_F3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(told.first().first().value<Message>().what,
              u"CSV ファイルではありません（ウェブページなど、別の形式です）。"_s);
    EXPECT_EQ(model().step(), IntakeStep::Files);
}

TEST_F(IntakeDesk, AnotherPersonFindsNothingOfTheOneBefore) {
    open();
    chooseExport(row("WR1"));
    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    EXPECT_EQ(model().step(), IntakeStep::Files);
    EXPECT_TRUE(model().request().csvFiles.isEmpty());
}

TEST_F(IntakeDesk, WhatRunsForOnePersonStopsForTheNext) {
    open();
    chooseExport(row("WR1"));
    press(Qt::Key_F3);
    ASSERT_TRUE(model().isBusy());
    m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
    ASSERT_TRUE(arrivesAt(IntakeStep::Files));
    EXPECT_TRUE(model().request().csvFiles.isEmpty());
    EXPECT_EQ(model().report().counts.added, 0);
}

TEST_F(IntakeDesk, EscStopsWhatRunsAndWhatWasWrittenStays) {
    open();
    chooseExport(row("WR1") + row("WR2"));
    press(Qt::Key_F3);
    ASSERT_TRUE(arrivesAt(IntakeStep::Preview));
    QSemaphore mayGoOn; // the database is busy with something else until the person has pressed Esc
    const auto busy = m_database.thread().run([&](Database&) -> Result<void> {
        mayGoOn.acquire();
        return {};
    });
    press(Qt::Key_F9);
    ASSERT_TRUE(part<QPushButton>("intakeStop").isVisible());
    press(Qt::Key_Escape);
    mayGoOn.release();
    ASSERT_TRUE(arrivesAt(IntakeStep::Result));
    EXPECT_TRUE(model().report().wasStopped);
    EXPECT_EQ(m_database.scalar(u"SELECT COUNT(*) FROM applications"_s),
              QString::number(model().report().counts.added));
    EXPECT_TRUE(busy.isFinished());
}

TEST_F(IntakeDesk, FitsTheSmallScreenAtEveryTextSize) {
    open();
    chooseExport(row("WR1"));
    m_theme.setChoice({Background::White, TextSize::Large});
    m_theme.applyTo(*qApp);
    QCoreApplication::processEvents();
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    EXPECT_LE(m_window.minimumSizeHint().height(), 768);
    keepPicture(m_window, u"intake_columns_large"_s);
    m_theme.setChoice({Background::Black, TextSize::Medium});
    m_theme.applyTo(*qApp);
    QCoreApplication::processEvents();
    keepPicture(m_window, u"intake_columns_black"_s);
    m_theme.setChoice({});
    m_theme.applyTo(*qApp);
}

} // namespace uketsuke
