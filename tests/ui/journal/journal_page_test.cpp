#include "app/domain/review/check_item.h"
#include "app/services/mailing/smtp_settings.h"
#include "app/services/session/staff_service.h"
#include "app/services/settings/library_settings_json.h"
#include "tests/support/desk_database.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/plan_of.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/journal_table_model.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/mail_server_trial.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/journal_text.h"
#include "ui/shared/journal_words.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTableView>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

JournalEntry entryOf(const QString& kind, const QString& subjectName, const QString& detail = {}) {
    JournalEntry entry;
    entry.event = {kind, u"id"_s, detail};
    entry.subjectName = subjectName;
    return entry;
}

} // namespace

TEST(JournalSentences, SayWhatWasDoneToWhom) {
    EXPECT_EQ(journalSentence(entryOf(u"decided"_s, u"WR0123"_s, u"3:abc,9:completed,"_s)),
              u"WR0123 を「完了」にしました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"document_shown"_s, u"WR0123"_s)), u"WR0123 の書類を表示しました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"signed_in"_s, u"佐藤"_s)), u"サインインしました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"journal_exported"_s, {}, u"jsonl  "_s)),
              u"記録をすべてファイルに書き出しました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"journal_exported"_s, {}, u"csv 2026-11-01 2026-11-30"_s)),
              u"記録をファイルに書き出しました（2026-11-01 〜 2026-11-30）。"_s);
}

TEST(JournalSentences, SpeakOfThePaperTheItemTheGradeAndTheField) {
    JournalEntry shown = entryOf(u"document_shown"_s, u"WR1"_s, u"a-document"_s);
    shown.documentType = u"driving_licence"_s;
    shown.documentSide = u"back"_s;
    EXPECT_EQ(journalSentence(shown), u"WR1 の書類（運転免許証 うら）を表示しました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"document_kind_set"_s, u"WR1"_s, u"passport front"_s)),
              u"WR1 の書類を「パスポート おもて」としました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"document_destroyed"_s, u"WR1"_s, u"3:abc,14:my_number_back,"_s)),
              u"WR1 の画像を破棄しました（マイナンバーカードのうら面）。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"answered"_s, u"WR1"_s, u"address look_again"_s)),
              u"WR1 の「住所」を「要確認」としました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"answered"_s, u"WR1"_s, u"kana agrees differs"_s)),
              u"WR1 の「フリガナ」を「一致」としました（プログラムは「不一致」）。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"answered"_s, u"WR1"_s, u"expiry cleared"_s)),
              u"WR1 の「書類の期限」の答えを取り消しました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"answered"_s, u"WR1"_s, u"elibrary_reset differs"_s)),
              u"WR1 の「電子図書館のパスワードの初期化」を「できない」としました。"_s);
    EXPECT_EQ(journalSentence(entryOf(u"corrected"_s, u"WR1"_s, u"street"_s)),
              u"WR1 の「%1」に訂正を記録しました。"_s.arg(applicantFieldText(ApplicantField::Street)));
    EXPECT_EQ(journalSentence(entryOf(u"held_row_resolved"_s, u"WR1"_s, u"discarded"_s)),
              u"WR1 の保留の扱いを決めました（保留の行を取り込まない）。"_s);
}

TEST(JournalSentences, SayWhatATryAtTheMailServerCameToAndWhoAsked) {
    JournalEntry tried = entryOf(u"mail_server_tried"_s, {}, u"smtp.example.jp sign_in_refused kanri"_s);
    tried.actor = u"kanri"_s;
    EXPECT_EQ(journalSentence(tried), u"メールサーバー（smtp.example.jp）を確かめました：サインインを断られました。"_s);
    tried.actor = u"sato"_s; // works here by now
    EXPECT_TRUE(journalSentence(tried).endsWith(u"確かめた人は kanri です。"_s));
    for (const DeliveryStatus status :
         {DeliveryStatus::Accepted, DeliveryStatus::Temporary, DeliveryStatus::Permanent, DeliveryStatus::Refused,
          DeliveryStatus::Unreachable, DeliveryStatus::Ambiguous})
        for (const DeliveryStage stage : {DeliveryStage::Connecting, DeliveryStage::SigningIn}) {
            const QString key = mailServerTrialKey({status, stage, 0, {}, {}});
            EXPECT_NE(journalTrialText(key), key) << key.toStdString();
        }
}

TEST(JournalSentences, NameWhatWasSetByItsWord) {
    JournalEntry entry = entryOf(u"settings_changed"_s, {}, u"undo_seconds,home_city"_s);
    entry.event.subject = u"library"_s;
    EXPECT_EQ(journalSentence(entry), u"設定を変更しました（図書館と日数: 元に戻せる時間・図書館のある市）。"_s);
    entry.event = {u"settings_reset"_s, u"mail_template/renewal"_s, {}};
    EXPECT_EQ(journalSentence(entry), u"設定を初めの状態に戻しました（メールのひな形「有効期限更新」）。"_s);
}

TEST(JournalSentences, HaveAWordForEachSettingAndForEachItemOfTheChecklist) {
    const QStringList settings = toJson(LibrarySettings()).keys() + toJson(SmtpSettings()).keys();
    for (const QString& key : settings)
        EXPECT_NE(journalSettingKeysText(key), key) << key.toStdString();
    for (const CheckItem item : allCheckItems)
        EXPECT_NE(journalItemText(checkItemKey(item)), checkItemKey(item)) << checkItemKey(item).toStdString();
}

TEST(JournalSentences, AKindOfANewerProgramIsShownByItsKey) {
    EXPECT_EQ(journalSentence(entryOf(u"from_the_future"_s, {})), u"from_the_future"_s);
}

TEST(JournalFields, AreReadAsNetstrings) {
    EXPECT_EQ(journalFields(u"3:abc,9:completed,"_s), (QStringList{u"abc"_s, u"completed"_s}));
    EXPECT_EQ(journalFields(u"6:あい,"_s), QStringList{u"あい"_s});
    EXPECT_EQ(journalFields(u"plain words"_s), QStringList{u"plain words"_s});
    EXPECT_EQ(journalFields(u"9:short,"_s), QStringList{u"9:short,"_s});
}

class JournalPages : public testing::Test
{
protected:
    void SetUp() override {
        for (const QString& login : {u"sato"_s, u"suzuki"_s, u"sato"_s}) {
            m_database.signInAs(login);
            ASSERT_TRUE(m_journal.append({u"signed_in"_s, login, u""_s}).result());
        }
        m_window.addPage(planOf(m_page, Icon::Journal));
        m_window.resize(1366, 768);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_page->setPerson({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true});
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 3; }));
    }
    int rows() { return m_page->findChild<QTableView*>(u"journalTable"_s)->model()->rowCount(); }
    bool says(const QString& words) {
        return QTest::qWaitFor([&] { return m_window.messageBar().message().what.contains(words); });
    }

    DeskDatabase m_database;
    SystemClock m_clock; // the entries are stamped by the database's own clock
    Theme m_theme;
    JournalService m_journal{m_database.thread()};
    StaffService m_staff{m_database.thread(), m_clock, PassphraseCost::LeastForTests};
    MainWindow m_window{m_theme};
    JournalPage* m_page = new JournalPage(m_journal, m_staff, m_clock, m_theme);
};

TEST_F(JournalPages, ShowTheNewestFirstAndByPerson) {
    auto* person = m_page->findChild<QComboBox*>(u"journalPerson"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return person->count() == 4; }));
    person->setCurrentIndex(person->findData(u"suzuki"_s));
    Q_EMIT person->activated(person->currentIndex());
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 1; }));
    keepPicture(m_window, u"journal"_s);
}

TEST_F(JournalPages, ShowWhoLookedAtWhatAndOfWhichApplication) {
    ASSERT_TRUE(m_journal.append({u"decided_searched"_s, u""_s, u"4"_s}).result());
    ASSERT_TRUE(m_journal.append({u"refused_rows_saved"_s, u""_s, u"2"_s}).result());
    auto* scope = m_page->findChild<QComboBox*>(u"journalScope"_s);
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() == 2; }));
    keepPicture(m_window, u"journal_looks"_s);
    m_page->findChild<QLineEdit*>(u"journalApplication"_s)->setText(u"WR-1"_s);
    auto* empty = m_page->findChild<EmptyState*>(u"emptyState"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); })) << "nobody looked at that one";
    m_page->setPerson({u"kanri"_s, u"管理"_s, Role::It, true});
    EXPECT_EQ(scope->currentIndex(), 0) << "the next person begins anew";
}

TEST_F(JournalPages, APeriodWithoutEntriesSaysSo) {
    auto* until = m_page->findChild<QDateEdit*>(u"journalUntil"_s);
    until->setDate(until->date().addDays(-2));
    auto* empty = m_page->findChild<EmptyState*>(u"emptyState"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); }));
}

TEST_F(JournalPages, AWholeChainIsConfirmedByOneKey) {
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(says(u"改ざんは見つかりませんでした"_s));
}

TEST_F(JournalPages, AChangedEntryIsNamed) {
    m_database.run(
        u"DROP TRIGGER journal_is_never_changed; UPDATE audit_events SET actor = 'eve' WHERE sequence = 2"_s);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(says(u"2 番の記録が書き換えられています"_s));
}

TEST_F(JournalPages, AreForSupervisorsAndAdministrators) {
    EXPECT_FALSE(m_page->isOfferedTo({u"sato"_s, u"佐藤"_s, Role::Staff, true}));
    EXPECT_TRUE(m_page->isOfferedTo({u"suzuki"_s, u"鈴木"_s, Role::Supervisor, true}));
    EXPECT_TRUE(m_page->isOfferedTo({u"kanri"_s, u"管理"_s, Role::It, true}));
}

} // namespace uketsuke
