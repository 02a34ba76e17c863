#include "ui/settings/calendar_section.h"

#include "app/services/clock.h"
#include "app/services/settings/holiday_file.h"
#include "ui/settings/calendar_month.h"
#include "ui/settings/calendar_rule_dialog.h"
#include "ui/settings/calendar_words.h"
#include "ui/settings/due_change_dialog.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_table.h"
#include "ui/shared/async.h"
#include "ui/shared/calendar_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/user_prompt.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int branchLines = 5;
constexpr int refusedHolidayLines = 5;

struct CalendarDraft {
    CalendarsSeen seen;
    BranchCalendars entered;
};

void setLinesShown(QPlainTextEdit& field, int lines) {
    field.setTabChangesFocus(true);
    field.setFixedHeight(QFontMetrics(field.font()).lineSpacing() * lines + 2 * pixels(Space::Medium));
}

} // namespace

CalendarSection::CalendarSection(CalendarService& calendars, UserPrompt& prompt, const Clock& clock, const Theme& theme,
                                 QWidget* parent)
    : SettingsSection(u"settings_calendar"_s, tr("カレンダー"), parent),
      m_calendars(calendars),
      m_prompt(prompt),
      m_clock(clock),
      m_theme(theme),
      m_form(new SettingsForm(theme, this)),
      m_rules(
          new SettingsTable(theme, u"calendar_rules"_s, {tr("規則"), tr("理由"), tr("確認"), tr("対象の館")}, this)),
      m_add(new QPushButton(tr("追加…"), this)),
      m_edit(new QPushButton(tr("編集…"), this)),
      m_remove(new QPushButton(tr("削除"), this)),
      m_import(new QPushButton(tr("syukujitsu.csv を取り込む…"), this)),
      m_fault(new QLabel(this)),
      m_branches(new QPlainTextEdit(this)),
      m_month(new CalendarMonth(theme, today(), this)),
      m_years(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_refused(new QPlainTextEdit(this)) {
    buildRules();
    buildPreview();
    buildHolidays();
    buildBranches();
    connectSignals();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

QDate CalendarSection::today() const {
    return DateText().dayOf(m_clock.nowUtc());
}

void CalendarSection::buildRules() {
    m_form->addNote(tr("期限とメールの利用開始日は、最初の館の開館日で数えます。規則が重なる日は、"
                       "臨時開館、臨時休館、毎年の休館期間、祝日、毎週と毎月の休館日の順に優先します。"));
    m_rules->setAccessibleName(tr("開館日の規則"));
    m_rules->explainEmpty(tr("規則がないので、毎日開館です。"));
    m_form->addWide(m_rules);
    m_add->setObjectName(u"rule_add"_s);
    m_edit->setObjectName(u"rule_edit"_s);
    m_remove->setObjectName(u"rule_remove"_s);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(pixels(Space::Medium));
    line->addWidget(m_add);
    line->addWidget(m_edit);
    line->addWidget(m_remove);
    auto* keys = new QLabel(tr("Enter 編集　Del 削除"), place);
    setLabelRole(*keys, LabelRole::Quiet);
    line->addWidget(keys);
    line->addStretch();
    m_form->addWide(place);
    m_fault->setObjectName(u"calendar_fault"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    setTextTone(*m_fault, Tone::Wrong);
    m_form->addWide(m_fault);
}

void CalendarSection::buildPreview() {
    m_form->addHeading(tr("月ごとの確認"));
    m_form->addWide(m_month);
}

void CalendarSection::buildHolidays() {
    m_form->addHeading(tr("祝日"));
    for (QLabel* label : {m_years, m_missing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_form->addWide(label);
    }
    m_years->setObjectName(u"holiday_years"_s);
    m_missing->setObjectName(u"holiday_missing"_s);
    setTextTone(*m_missing, Tone::LookAgain);
    m_form->addField(
        u"holiday_import"_s, tr("内閣府の一覧"), m_import,
        tr("内閣府のホームページの「国民の祝日について」にある CSV です。ふつう 2 月に翌年の分が加わります。"));
    m_refused->setObjectName(u"holiday_refused"_s);
    m_refused->setAccessibleName(tr("取り込めなかった行"));
    m_refused->setReadOnly(true);
    setLinesShown(*m_refused, refusedHolidayLines);
    m_refused->hide();
    m_form->addWide(m_refused);
}

void CalendarSection::buildBranches() {
    m_form->addHeading(tr("館"));
    setLinesShown(*m_branches, branchLines);
    m_branches->setMinimumWidth(m_theme.pixels(Measure::SearchWidth));
    m_form->addField(u"calendar_branches"_s, tr("館の名前"), m_branches, tr("1 行に 1 館。最初の館が中心の館です。"));
}

void CalendarSection::connectSignals() {
    m_rules->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, [this] { openRule(static_cast<int>(m_plan.rules.size())); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openRule(m_rules->chosenRow()); });
    connect(m_rules, &QTableWidget::cellDoubleClicked, this, [this](int row) { openRule(row); });
    connect(m_remove, &QPushButton::clicked, this, &CalendarSection::removeRule);
    connect(m_import, &QPushButton::clicked, this, &CalendarSection::importHolidays);
    connect(m_branches, &QPlainTextEdit::textChanged, this, &CalendarSection::takeBranches);
}

bool CalendarSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rules && event->type() == QEvent::KeyPress && m_rules->chosenRow() >= 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete) {
            key == Qt::Key_Delete ? removeRule() : openRule(m_rules->chosenRow());
            return true;
        }
    }
    return SettingsSection::eventFilter(watched, event);
}

void CalendarSection::load() {
    onFinished(m_calendars.calendars(), this, [this](const Result<CalendarsSeen>& seen) {
        if (!seen)
            return Q_EMIT messageRaised(errorText(seen.error(), Attempt::LoadSettings));
        m_seen = *seen;
        m_refused->hide();
        show(m_seen.calendars);
    });
}

std::any CalendarSection::draft() const {
    return isChanged() ? std::any(CalendarDraft{m_seen, entered()}) : std::any();
}

void CalendarSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const CalendarDraft&>(draft);
    m_seen = typed.seen;
    show(typed.entered);
}

void CalendarSection::show(const BranchCalendars& calendars) {
    m_isShowing = true;
    m_plan = calendars.plan();
    m_holidays = calendars.holidays();
    m_branches->setPlainText(m_plan.branches.join(u'\n'));
    m_isShowing = false;
    noteChange();
}

void CalendarSection::noteChange() {
    showRules();
    showHolidays();
    m_month->setCalendars(entered());
    const auto valid = validate(m_plan);
    m_fault->setText(valid ? QString() : calendarFaultText(valid.error()));
    m_fault->setVisible(!valid);
    setChanged(entered() != m_seen.calendars);
}

void CalendarSection::showRules() {
    QList<QStringList> rows;
    for (const CalendarRule& rule : std::as_const(m_plan.rules))
        rows.append(
            {calendarRuleText(rule), rule.name, rule.isToCheck ? tr("要確認") : QString(), ruleBranchesText(rule)});
    m_rules->showRows(rows);
    m_edit->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
}

void CalendarSection::showHolidays() {
    m_years->setText(holidayYearsText(m_holidays));
    QStringList missing;
    for (const int year : missingHolidayYears(m_holidays, today()))
        missing.append(tr("%1年の祝日がありません。内閣府の一覧を取り込んでください。").arg(year));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

void CalendarSection::takeBranches() {
    if (m_isShowing)
        return;
    m_plan.branches.clear();
    for (const QString& line : m_branches->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            m_plan.branches.append(line.trimmed());
    noteChange();
}

void CalendarSection::openRule(int row) {
    const bool isNew = row >= m_plan.rules.size();
    const CalendarRule rule =
        isNew ? CalendarRule{WeeklyClosing{}, {}, BranchScope::All, {}, false} : m_plan.rules.at(qMax(0, row));
    auto* dialog = new CalendarRuleDialog(rule, m_plan.branches, today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarRuleDialog::given, this, [this, row](const CalendarRule& given) {
        row >= m_plan.rules.size() ? m_plan.rules.append(given) : m_plan.rules.replace(row, given);
        noteChange();
        m_rules->setCurrentCell(row, 0);
    });
    dialog->open();
}

void CalendarSection::removeRule() {
    m_plan.rules.removeAt(m_rules->chosenRow());
    noteChange();
}

void CalendarSection::importHolidays() {
    const FileQuestion question{tr("祝日の一覧を取り込む"), tr("祝日の一覧 (*.csv);;すべてのファイル (*)"), {}, {}};
    m_prompt.chooseFiles(this, question, [this](const QStringList& files) { readHolidays(files.value(0)); });
}

void CalendarSection::readHolidays(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT messageRaised(errorText({ErrorKind::Unreachable, u"file.read"_s}, Attempt::TakeIn));
    const auto read = readHolidayFile(file.read(largestHolidayFile + 1));
    if (!read) {
        Message message;
        message.tone = Tone::Wrong;
        message.what = tr("祝日の一覧として読めませんでした。");
        message.safe = tr("今の祝日はそのままです。");
        message.next = tr("内閣府の syukujitsu.csv を選んでください。");
        return Q_EMIT messageRaised(message);
    }
    m_holidays = withYearsOf(m_holidays, read->holidays);
    m_refused->setPlainText(refusedHolidaysText(read->refused));
    m_refused->setVisible(!read->refused.isEmpty());
    report(tr("%1 日の祝日を読みました。使えない行は %2 行です。F9 で保存します。")
               .arg(read->holidays.all().size())
               .arg(read->refused.size()));
    noteChange();
}

void CalendarSection::save() {
    if (!validate(m_plan))
        return m_rules->setFocus();
    const CalendarsSeen wanted{entered(), m_seen.planVersion, m_seen.holidaysVersion};
    onFinished(m_calendars.movedBy(wanted.calendars), this, [this, wanted](const Result<QList<MovedDueDay>>& moved) {
        if (!moved)
            return Q_EMIT messageRaised(errorText(moved.error(), Attempt::SaveSettings));
        if (moved->isEmpty())
            return saveNow(wanted);
        auto* dialog = new DueChangeDialog(*moved, m_theme, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, wanted] { saveNow(wanted); });
        dialog->open();
    });
}

void CalendarSection::saveNow(const CalendarsSeen& wanted) {
    onFinished(m_calendars.save(wanted), this, [this](const Result<CalendarsSaved>& saved) {
        if (!saved)
            return Q_EMIT messageRaised(errorText(saved.error(), Attempt::SaveSettings));
        m_seen = saved->now;
        noteChange();
        const auto moved = static_cast<int>(saved->moved.size());
        report(moved == 0 ? tr("カレンダーを保存しました。")
                          : tr("カレンダーを保存しました。申請 %n 件の期限が変わりました。", nullptr, moved));
        Q_EMIT this->saved();
    });
}

} // namespace uketsuke
