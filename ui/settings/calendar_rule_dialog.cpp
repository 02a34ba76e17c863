#include "ui/settings/calendar_rule_dialog.h"

#include "app/domain/calendar/branch_calendars.h"
#include "ui/shared/calendar_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int longestRuleName = 64;

/// Which of the kinds a rule is, in the order of the choice; the alternatives of CalendarRuleKind.
enum RuleKind { Weekly, NthWeekday, MonthEnd, OnHolidays, Yearly, Closing, Opening };

template <typename Value>
void addChoice(QComboBox& box, const QString& text, Value value) {
    box.addItem(text, static_cast<int>(value));
}

template <typename Value>
Value chosenIn(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

template <typename Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(qMax(0, box.findData(static_cast<int>(value))));
}

} // namespace

CalendarRuleDialog::CalendarRuleDialog(const CalendarRule& rule, const QStringList& branches, const QDate& today,
                                       QWidget* parent)
    : QDialog(parent),
      m_branches(branches),
      m_form(new QFormLayout),
      m_kind(new QComboBox(this)),
      m_nth(new QComboBox(this)),
      m_day(new QComboBox(this)),
      m_which(new QComboBox(this)),
      m_treatment(new QComboBox(this)),
      m_scope(new QComboBox(this)),
      m_onHoliday(new QCheckBox(tr("祝日でも休館する"), this)),
      m_toCheck(new QCheckBox(tr("図書館の発表と見比べていない（要確認）"), this)),
      m_name(new QLineEdit(this)),
      m_named(new QListWidget(this)),
      m_fault(new QLabel(this)) {
    setObjectName(u"calendarRuleDialog"_s);
    setWindowTitle(tr("開館日の規則"));
    buildFields(today);
    buildLayout();
    show(rule);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CalendarRuleDialog::showFieldsOfKind);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CalendarRuleDialog::showFieldsOfKind);
    connect(m_named, &QListWidget::itemChanged, m_fault, &QWidget::hide);
}

void CalendarRuleDialog::addRow(const QString& name, const QString& title, QWidget* field) {
    field->setObjectName(name);
    field->setAccessibleName(title);
    m_form->addRow(title, field);
}

void CalendarRuleDialog::buildFields(const QDate& today) {
    for (const QString& kind : {tr("毎週の休館日"), tr("毎月の第何曜日"), tr("月末の休館日"), tr("祝日の扱い"),
                                tr("毎年の休館期間"), tr("臨時休館・蔵書点検"), tr("臨時開館")})
        addChoice(*m_kind, kind, m_kind->count());
    addRow(u"rule_kind"_s, tr("種類"), m_kind);
    for (const int nth : {1, 2, 3, 4, 5, NthWeekdayClosing::last})
        addChoice(*m_nth, nthText(nth), nth);
    addRow(u"rule_nth"_s, tr("何番目"), m_nth);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        addChoice(*m_day, weekdayText(static_cast<Qt::DayOfWeek>(day)), day);
    addRow(u"rule_day"_s, tr("曜日"), m_day);
    addChoice(*m_which, tr("末日"), MonthEndClosing::Which::LastDay);
    addChoice(*m_which, tr("最後の平日（土・日・祝日を除く）"), MonthEndClosing::Which::LastWeekday);
    addRow(u"rule_which"_s, tr("日"), m_which);
    addChoice(*m_treatment, tr("休館日に当たったら開館する"), HolidayRule::Treatment::Open);
    addChoice(*m_treatment, tr("休館日に当たったら開館し、翌平日に休館する"), HolidayRule::Treatment::OpenThenClosed);
    addChoice(*m_treatment, tr("どの曜日でも休館する"), HolidayRule::Treatment::Closed);
    addRow(u"rule_treatment"_s, tr("祝日"), m_treatment);
    addRow(u"rule_on_holiday"_s, QString(), m_onHoliday);
    m_yearlyFirst = addMonthDay(u"rule_yearly_first"_s, tr("最初の日"));
    m_yearlyLast = addMonthDay(u"rule_yearly_last"_s, tr("最後の日"));
    m_first = addDate(u"rule_first"_s, tr("最初の日"), today);
    m_last = addDate(u"rule_last"_s, tr("最後の日"), today);
    m_name->setMaxLength(longestRuleName);
    m_name->setPlaceholderText(tr("例: 蔵書点検。空でもかまいません。"));
    addRow(u"rule_name"_s, tr("理由"), m_name);
    addChoice(*m_scope, tr("全館"), BranchScope::All);
    addChoice(*m_scope, tr("選んだ館だけ"), BranchScope::Only);
    addChoice(*m_scope, tr("選んだ館以外"), BranchScope::AllBut);
    addRow(u"rule_scope"_s, tr("対象の館"), m_scope);
    for (const QString& branch : m_branches) {
        auto* item = new QListWidgetItem(branch, m_named);
        item->setCheckState(Qt::Unchecked);
    }
    addRow(u"rule_branches"_s, tr("館"), m_named);
    addRow(u"rule_to_check"_s, QString(), m_toCheck);
}

CalendarRuleDialog::MonthDayFields CalendarRuleDialog::addMonthDay(const QString& name, const QString& title) {
    auto* place = new QWidget(this);
    const MonthDayFields fields{new QSpinBox(place), new QSpinBox(place)};
    fields.month->setRange(1, 12);
    fields.month->setSuffix(u' ' + tr("月", "of a date"));
    fields.month->setObjectName(name + u"_month"_s);
    fields.month->setAccessibleName(tr("%1の月").arg(title));
    fields.day->setRange(1, 31);
    fields.day->setSuffix(u' ' + tr("日", "of a date"));
    fields.day->setObjectName(name + u"_day"_s);
    fields.day->setAccessibleName(tr("%1の日").arg(title));
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(fields.month);
    row->addWidget(fields.day);
    row->addStretch();
    place->setFocusProxy(fields.month);
    addRow(name, title, place);
    return fields;
}

QDateEdit* CalendarRuleDialog::addDate(const QString& name, const QString& title, const QDate& day) {
    auto* field = new QDateEdit(day, this);
    field->setDisplayFormat(u"yyyy/MM/dd"_s);
    field->setCalendarPopup(true);
    addRow(name, title, field);
    return field;
}

void CalendarRuleDialog::buildLayout() {
    m_named->setFixedHeight(m_named->sizeHintForRow(0) * qBound(1, m_named->count(), 6) + pixels(Space::Medium));
    m_fault->setObjectName(u"rule_fault"_s);
    m_fault->setWordWrap(true);
    setTextTone(*m_fault, Tone::Wrong);
    m_fault->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("決定"));
    accept->setObjectName(u"rule_accept"_s);
    setVariant(*accept, ButtonVariant::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("やめる"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarRuleDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Large), pixels(Space::Large), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    column->setSizeConstraint(QLayout::SetFixedSize); // follows the fields of the kind
    column->addLayout(m_form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
}

void CalendarRuleDialog::show(const CalendarRule& rule) {
    showKind(rule.kind);
    m_name->setText(rule.name);
    choose(*m_scope, rule.scope);
    for (int row = 0; row < m_named->count(); ++row)
        m_named->item(row)->setCheckState(rule.branches.contains(m_named->item(row)->text()) ? Qt::Checked
                                                                                             : Qt::Unchecked);
    m_toCheck->setChecked(rule.isToCheck);
    showFieldsOfKind();
}

void CalendarRuleDialog::showKind(const CalendarRuleKind& kind) {
    choose(*m_kind, static_cast<int>(kind.index()));
    const auto showOnHoliday = [this](OnHoliday onHoliday) { m_onHoliday->setChecked(onHoliday == OnHoliday::Closed); };
    if (const auto* weekly = std::get_if<WeeklyClosing>(&kind)) {
        choose(*m_day, weekly->day);
        showOnHoliday(weekly->onHoliday);
    } else if (const auto* nth = std::get_if<NthWeekdayClosing>(&kind)) {
        choose(*m_nth, nth->nth);
        choose(*m_day, nth->day);
        showOnHoliday(nth->onHoliday);
    } else if (const auto* monthEnd = std::get_if<MonthEndClosing>(&kind)) {
        choose(*m_which, monthEnd->which);
        showOnHoliday(monthEnd->onHoliday);
    } else if (const auto* holidays = std::get_if<HolidayRule>(&kind)) {
        choose(*m_treatment, holidays->treatment);
    } else if (const auto* yearly = std::get_if<YearlyClosing>(&kind)) {
        m_yearlyFirst.month->setValue(yearly->first.month);
        m_yearlyFirst.day->setValue(yearly->first.day);
        m_yearlyLast.month->setValue(yearly->last.month);
        m_yearlyLast.day->setValue(yearly->last.day);
    } else if (const auto* closing = std::get_if<DatedClosing>(&kind)) {
        m_first->setDate(closing->first);
        m_last->setDate(closing->last);
    } else if (const auto* opening = std::get_if<DatedOpening>(&kind)) {
        m_first->setDate(opening->first);
        m_last->setDate(opening->last);
    }
}

void CalendarRuleDialog::showFieldsOfKind() {
    const auto kind = chosenIn<RuleKind>(*m_kind);
    const bool isRegular = kind == Weekly || kind == NthWeekday || kind == MonthEnd;
    const bool isDated = kind == Closing || kind == Opening;
    m_form->setRowVisible(m_nth, kind == NthWeekday);
    m_form->setRowVisible(m_day, kind == Weekly || kind == NthWeekday);
    m_form->setRowVisible(m_which, kind == MonthEnd);
    m_form->setRowVisible(m_treatment, kind == OnHolidays);
    m_form->setRowVisible(m_onHoliday, isRegular);
    m_form->setRowVisible(m_yearlyFirst.month->parentWidget(), kind == Yearly);
    m_form->setRowVisible(m_yearlyLast.month->parentWidget(), kind == Yearly);
    m_form->setRowVisible(m_first, isDated);
    m_form->setRowVisible(m_last, isDated);
    m_form->setRowVisible(m_named, chosenIn<BranchScope>(*m_scope) != BranchScope::All);
    m_fault->hide();
}

CalendarRuleKind CalendarRuleDialog::enteredKind() const {
    const auto day = chosenIn<Qt::DayOfWeek>(*m_day);
    const OnHoliday onHoliday = m_onHoliday->isChecked() ? OnHoliday::Closed : OnHoliday::AsHolidayRule;
    const auto monthDay = [](const MonthDayFields& fields) {
        return MonthDay{fields.month->value(), fields.day->value()};
    };
    switch (chosenIn<RuleKind>(*m_kind)) {
    case Weekly:
        return WeeklyClosing{day, onHoliday};
    case NthWeekday:
        return NthWeekdayClosing{chosenIn<int>(*m_nth), day, onHoliday};
    case MonthEnd:
        return MonthEndClosing{chosenIn<MonthEndClosing::Which>(*m_which), onHoliday};
    case OnHolidays:
        return HolidayRule{chosenIn<HolidayRule::Treatment>(*m_treatment)};
    case Yearly:
        return YearlyClosing{monthDay(m_yearlyFirst), monthDay(m_yearlyLast)};
    case Closing:
        return DatedClosing{m_first->date(), m_last->date()};
    case Opening:
        return DatedOpening{m_first->date(), m_last->date()};
    }
    return WeeklyClosing{};
}

CalendarRule CalendarRuleDialog::entered() const {
    CalendarRule rule{
        enteredKind(), m_name->text().trimmed(), chosenIn<BranchScope>(*m_scope), {}, m_toCheck->isChecked()};
    if (rule.scope != BranchScope::All)
        for (int row = 0; row < m_named->count(); ++row)
            if (m_named->item(row)->checkState() == Qt::Checked)
                rule.branches.append(m_named->item(row)->text());
    return rule;
}

void CalendarRuleDialog::give() {
    const CalendarRule rule = entered();
    const bool namesNone = rule.scope != BranchScope::All && rule.branches.isEmpty();
    const auto valid = validate(CalendarPlan{m_branches, {rule}});
    if (valid) {
        Q_EMIT given(rule);
        return accept();
    }
    m_fault->setText(namesNone
                         ? tr("館を 1 つ以上選んでください。")
                         : tr("この日付では保存できません。最後の日は最初の日より後の、1 年以内の日にしてください。"));
    m_fault->show();
}

} // namespace uketsuke
