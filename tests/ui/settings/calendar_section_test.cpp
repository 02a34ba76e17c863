#include "app/services/settings/calendar_json.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/calendar_month.h"
#include "ui/settings/calendar_rule_dialog.h"
#include "ui/settings/due_change_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QTemporaryDir>

namespace uketsuke {
namespace {

/// The section of the calendar, over an application of Saturday 21 November 2026 that is due on Monday, a holiday.
class CalendarSections : public SettingsPages
{
protected:
    void SetUp() override {
        SettingsPages::SetUp();
        m_database.run(u"INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at,"
                       " taken_in_at, due_on, name_shown, kana_shown, kana_key) VALUES ('1', 'form', 'WR1', 'renewal',"
                       " 'received', 1795230000000, 0, '2026-11-23', '見本', 'ミホン', 'ミホン')"_s);
        choose(7);
        ASSERT_TRUE(becomes([&] { return rules().rowCount() == 4; }));
    }

    QTableWidget& rules() { return part<QTableWidget>(u"calendar_rules"_s); }
    CalendarMonth& month() { return *m_page->findChild<CalendarMonth*>(); }
    QString reason() { return part<QLabel>(u"calendar_reason"_s).text(); }
    CalendarRuleDialog& ruleDialog() { return *m_page->findChild<CalendarRuleDialog*>(); }
    template <typename Widget>
    Widget& ofRule(const QString& name) {
        return *ruleDialog().findChild<Widget*>(name);
    }
    void chooseKind(int kind) { ofRule<QComboBox>(u"rule_kind"_s).setCurrentIndex(kind); }
    void acceptRule() { ofRule<QPushButton>(u"rule_accept"_s).click(); }
    QString ruleText(int row) { return rules().item(row, 0)->text(); }
    CalendarPlan savedPlan() { return m_calendars.calendars().result()->calendars.plan(); }
    QString due() { return m_database.scalar(u"SELECT due_on FROM applications"_s); }
};

} // namespace

TEST_F(CalendarSections, ShowTheRulesInWordsWithWhatIsToBeChecked) {
    EXPECT_EQ(ruleText(0), u"毎週月曜日"_s);
    EXPECT_EQ(ruleText(1), u"祝日は開館"_s);
    EXPECT_EQ(ruleText(2), u"第3月曜日（祝日も休館）"_s);
    EXPECT_EQ(rules().item(2, 3)->text(), u"本館・豊四季台分館・こども図書館 以外"_s);
    EXPECT_EQ(ruleText(3), u"毎年 12/28〜1/4"_s);
    EXPECT_EQ(rules().item(3, 2)->text(), u"要確認"_s);
    EXPECT_TRUE(part<QLabel>(u"holiday_years"_s).text().contains(u"2026〜2027年"_s));
    EXPECT_FALSE(part<QPushButton>(u"settingsSave"_s).isEnabled());
    keepPicture(m_window, u"settings_calendar"_s);
}

TEST_F(CalendarSections, SayOfEachDayWhyItIsOpenToWhoGoesThereByKeyboard) {
    auto& days = part<QTableWidget>(u"calendar_days"_s);
    days.setFocus();
    month().showDay(QDate(2026, 11, 22));
    EXPECT_EQ(reason(), u"2026/11/22(日)　開館"_s);
    QTest::keyClick(&days, Qt::Key_Right);
    EXPECT_EQ(month().chosenDay(), QDate(2026, 11, 23));
    EXPECT_EQ(reason(), u"2026/11/23(月)　祝日開館（勤労感謝の日）"_s);
    EXPECT_EQ(days.currentItem()->toolTip(), reason());
    m_window.resize(1366, 1400);
    keepPicture(m_window, u"settings_calendar_month"_s);
    QTest::keyClick(&days, Qt::Key_Down);
    EXPECT_EQ(reason(), u"2026/11/30(月)　休館: 毎週月曜日"_s);
    QTest::keyClick(&days, Qt::Key_PageDown);
    EXPECT_EQ(reason(), u"2026/12/30(水)　休館: 年末年始"_s);
    QTest::keyClick(&days, Qt::Key_PageUp);
    EXPECT_EQ(month().chosenDay(), QDate(2026, 11, 30));
    part<QPushButton>(u"calendar_next"_s).click();
    EXPECT_EQ(part<QLabel>(u"calendar_month_title"_s).text(), u"2026年12月"_s);
}

TEST_F(CalendarSections, ShowTheCalendarOfTheChosenBranch) {
    month().showDay(QDate(2026, 7, 20));
    EXPECT_EQ(reason(), u"2026/7/20(月)　祝日開館（海の日）"_s);
    part<QComboBox>(u"calendar_branch"_s).setCurrentIndex(3);
    EXPECT_EQ(reason(), u"2026/7/20(月)　休館: 第3月曜日（祝日も休館）（海の日）"_s);
}

TEST_F(CalendarSections, AddEditAndRemoveRulesByKeyboard) {
    part<QPushButton>(u"rule_add"_s).click();
    chooseKind(5);
    ofRule<QDateEdit>(u"rule_first"_s).setDate(QDate(2027, 2, 5));
    ofRule<QDateEdit>(u"rule_last"_s).setDate(QDate(2027, 2, 1));
    ofRule<QLineEdit>(u"rule_name"_s).setText(u"蔵書点検"_s);
    acceptRule();
    EXPECT_TRUE(ofRule<QLabel>(u"rule_fault"_s).isVisible()) << "it ends before it begins";
    ofRule<QDateEdit>(u"rule_last"_s).setDate(QDate(2027, 2, 9));
    ofRule<QComboBox>(u"rule_scope"_s).setCurrentIndex(1);
    acceptRule();
    EXPECT_EQ(ofRule<QLabel>(u"rule_fault"_s).text(), u"館を 1 つ以上選んでください。"_s);
    ofRule<QListWidget>(u"rule_branches"_s).item(0)->setCheckState(Qt::Checked);
    keepPicture(ruleDialog(), u"settings_calendar_rule"_s);
    acceptRule();
    ASSERT_EQ(rules().rowCount(), 5);
    EXPECT_EQ(ruleText(4), u"臨時休館 2027/2/5(金)〜2/9(火)"_s);
    EXPECT_EQ(rules().item(4, 3)->text(), u"本館"_s);
    ASSERT_TRUE(becomes([&] { return m_page->findChild<CalendarRuleDialog*>() == nullptr; }));

    rules().setCurrentCell(0, 0);
    rules().setFocus();
    QTest::keyClick(&rules(), Qt::Key_Return);
    ofRule<QComboBox>(u"rule_day"_s).setCurrentIndex(4);
    acceptRule();
    EXPECT_EQ(ruleText(0), u"毎週金曜日"_s);
    rules().setCurrentCell(2, 0);
    QTest::keyClick(&rules(), Qt::Key_Delete);
    EXPECT_EQ(rules().rowCount(), 4);
    EXPECT_EQ(ruleText(2), u"毎年 12/28〜1/4"_s);
}

TEST_F(CalendarSections, OfferTheFieldsOfTheKindAlone) {
    part<QPushButton>(u"rule_add"_s).click();
    const QStringList fields{u"rule_nth"_s,       u"rule_day"_s,   u"rule_which"_s,
                             u"rule_treatment"_s, u"rule_first"_s, u"rule_yearly_first"_s};
    const QList<QStringList> offered{{u"rule_day"_s},       {u"rule_nth"_s, u"rule_day"_s}, {u"rule_which"_s},
                                     {u"rule_treatment"_s}, {u"rule_yearly_first"_s},       {u"rule_first"_s},
                                     {u"rule_first"_s}};
    for (int kind = 0; kind < offered.size(); ++kind) {
        chooseKind(kind);
        QStringList shown;
        for (const QString& field : fields)
            if (ofRule<QWidget>(field).isVisible())
                shown.append(field);
        EXPECT_EQ(shown, offered.at(kind)) << kind;
    }
}

TEST_F(CalendarSections, EveryKindOfRuleComesOutOfTheDialogAsItWentIn) {
    using Treatment = HolidayRule::Treatment;
    for (const CalendarRuleKind& kind :
         {CalendarRuleKind(WeeklyClosing{Qt::Sunday, OnHoliday::Closed}),
          CalendarRuleKind(NthWeekdayClosing{NthWeekdayClosing::last, Qt::Thursday, {}}),
          CalendarRuleKind(MonthEndClosing{MonthEndClosing::Which::LastWeekday, OnHoliday::Closed}),
          CalendarRuleKind(HolidayRule{Treatment::OpenThenClosed}), CalendarRuleKind(YearlyClosing{{12, 29}, {1, 3}}),
          CalendarRuleKind(DatedClosing{QDate(2027, 2, 1), QDate(2027, 2, 5)}),
          CalendarRuleKind(DatedOpening{QDate(2027, 5, 3), QDate(2027, 5, 3)})}) {
        const CalendarRule rule{kind, u"理由"_s, BranchScope::AllBut, {u"分館"_s}, true};
        CalendarRuleDialog dialog(rule, {u"本館"_s, u"分館"_s}, QDate(2026, 11, 27), nullptr);
        std::optional<CalendarRule> given;
        QObject::connect(&dialog, &CalendarRuleDialog::given, &dialog,
                         [&](const CalendarRule& entered) { given = entered; });
        dialog.findChild<QPushButton*>(u"rule_accept"_s)->click();
        ASSERT_TRUE(given);
        EXPECT_EQ(*given, rule) << kind.index();
    }
}

TEST_F(CalendarSections, SayWhichApplicationsAreDueOnAnotherDayBeforeTheyAreSaved) {
    rules().setCurrentCell(1, 0); // holidays are open
    rules().setFocus();
    QTest::keyClick(&rules(), Qt::Key_Delete);
    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] { return m_page->findChild<DueChangeDialog*>() != nullptr; }));
    auto* dialog = m_page->findChild<DueChangeDialog*>();
    auto* table = dialog->findChild<QTableWidget*>(u"due_changes"_s);
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 0)->text(), u"WR1"_s);
    EXPECT_EQ(table->item(0, 2)->text(), u"2026/11/23(月)"_s);
    EXPECT_EQ(table->item(0, 3)->text(), u"2026/11/24(火)"_s);
    keepPicture(*dialog, u"settings_calendar_due"_s);
    dialog->reject();
    EXPECT_EQ(due(), u"2026-11-23"_s);
    EXPECT_EQ(savedPlan(), shippedCalendar());
    ASSERT_TRUE(becomes([&] { return m_page->findChild<DueChangeDialog*>() == nullptr; }));
    QApplication::setActiveWindow(&m_window); // where no window manager does

    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] { return m_page->findChild<DueChangeDialog*>() != nullptr; }));
    m_page->findChild<DueChangeDialog*>()->accept();
    ASSERT_TRUE(becomes([&] { return !part<QPushButton>(u"settingsSave"_s).isEnabled(); }));
    EXPECT_EQ(due(), u"2026-11-24"_s);
    EXPECT_EQ(savedPlan().rules.size(), 3);
    EXPECT_EQ(said(), u"カレンダーを保存しました。申請 1 件の期限が変わりました。"_s);
}

TEST_F(CalendarSections, AreSavedAtOnceWhereNoDueDayMoves) {
    rules().setCurrentCell(2, 0); // of the other branches
    part<QPushButton>(u"rule_remove"_s).click();
    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] { return savedPlan().rules.size() == 3; }));
    EXPECT_TRUE(becomes([&] { return said() == u"カレンダーを保存しました。"_s; }));
}

TEST_F(CalendarSections, SayWhatIsWrongAndSaveNothing) {
    auto& branches = part<QPlainTextEdit>(u"calendar_branches"_s);
    branches.setPlainText(u"本館\n分館"_s);
    EXPECT_EQ(part<QLabel>(u"calendar_fault"_s).text(),
              u"3 番目の規則は、日付か館の名前が合いません。直すか削除してください。"_s);
    QTest::keyClick(&m_window, Qt::Key_F9);
    EXPECT_TRUE(rules().hasFocus());
    EXPECT_EQ(savedPlan(), shippedCalendar());
    branches.clear();
    EXPECT_TRUE(part<QLabel>(u"calendar_fault"_s).text().contains(u"1 行に 1 館"_s));
}

TEST_F(CalendarSections, TakeInTheHolidaysAndNameTheLinesThatCannotBeRead) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"syukujitsu.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x8D\x91\x96\xAF,\x96\xBC\x8F\xCC\r\n2026/1/1,\x8C\xB3\x93\xFA\r\n2026/2/30,\x8C\xB3\x93\xFA\r\n"
               "2026/11/23,\x8B\xCE\x98\x4A\x8A\xB4\x8E\xD3\x82\xCC\x93\xFA\r\n");
    file.close();
    m_prompt.giveFiles({file.fileName()});
    part<QPushButton>(u"holiday_import"_s).click();
    EXPECT_EQ(part<QPlainTextEdit>(u"holiday_refused"_s).toPlainText(), u"3 行目: 日付として読めません"_s);
    EXPECT_TRUE(part<QLabel>(u"holiday_years"_s).text().contains(u"2027年は、発表された"_s)); // 2026 is read
    EXPECT_TRUE(said().contains(u"2 日の祝日"_s)) << said().toStdString();
    EXPECT_TRUE(part<QPushButton>(u"settingsSave"_s).isEnabled());
    QTest::keyClick(&m_window, Qt::Key_F9);
    ASSERT_TRUE(becomes([&] { return m_calendars.calendars().result()->holidaysVersion == 1; }));
    EXPECT_EQ(m_calendars.calendars().result()->calendars.holidays().nameOf(QDate(2026, 11, 23)), u"勤労感謝の日"_s);
    EXPECT_FALSE(m_calendars.calendars().result()->calendars.holidays().contains(QDate(2026, 9, 22)));
}

TEST_F(CalendarSections, RefuseAFileThatHoldsNoHolidays) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    file.close();
    m_prompt.giveFiles({file.fileName()});
    part<QPushButton>(u"holiday_import"_s).click();
    EXPECT_EQ(said(), u"祝日の一覧として読めませんでした。"_s);
    EXPECT_FALSE(part<QPushButton>(u"settingsSave"_s).isEnabled());
}

TEST_F(CalendarSections, WarnWhenTheHolidaysOfTheComingYearAreMissing) {
    EXPECT_FALSE(part<QLabel>(u"holiday_missing"_s).isVisible()); // the tests' clock reads 2026
    m_clock.advance(std::chrono::hours(24 * 365));
    m_page->activate();
    ASSERT_TRUE(becomes([&] { return part<QLabel>(u"holiday_missing"_s).isVisible(); }));
    EXPECT_TRUE(part<QLabel>(u"holiday_missing"_s).text().startsWith(u"2028年の祝日がありません。"_s));
}

TEST_F(CalendarSections, KeepWhatWasTypedForItsPerson) {
    rules().setCurrentCell(0, 0);
    part<QPushButton>(u"rule_remove"_s).click();
    changeOverAndBack();
    EXPECT_TRUE(becomes([&] { return rules().rowCount() == 3; }));
    EXPECT_TRUE(part<QPushButton>(u"settingsSave"_s).isEnabled());
}

} // namespace uketsuke
