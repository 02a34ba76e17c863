#include "app/services/settings/calendar_json.h"

#include "app/services/text/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

static void initialiseCalendarResource() {
    Q_INIT_RESOURCE(uketsuke_calendars);
}

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr QLatin1StringView weekdayKeys[] = {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

/// Values with their keys; the first is the default, which is not written.
template <typename Value>
struct KeyedValue {
    Value value;
    QLatin1StringView key;
};
constexpr KeyedValue<OnHoliday> onHolidayKeys[] = {{OnHoliday::AsHolidayRule, "as_holiday_rule"_L1},
                                                   {OnHoliday::Closed, "closed"_L1}};
constexpr KeyedValue<MonthEndClosing::Which> whichKeys[] = {{MonthEndClosing::Which::LastDay, "last_day"_L1},
                                                            {MonthEndClosing::Which::LastWeekday, "last_weekday"_L1}};
constexpr KeyedValue<HolidayRule::Treatment> treatmentKeys[] = {
    {HolidayRule::Treatment::Open, "open"_L1},
    {HolidayRule::Treatment::OpenThenClosed, "open_then_closed"_L1},
    {HolidayRule::Treatment::Closed, "closed"_L1}};

template <typename Value, size_t Size>
QString keyOf(const KeyedValue<Value> (&keys)[Size], Value value) {
    const auto* found =
        std::find_if(std::begin(keys), std::end(keys), [&](const auto& one) { return one.value == value; });
    return found == std::end(keys) ? QString() : QString(found->key);
}

template <typename Value, size_t Size>
Value valueOf(const KeyedValue<Value> (&keys)[Size], const QJsonValue& json) {
    const QString key = json.toString();
    const auto* found = std::find_if(std::begin(keys), std::end(keys), [&](const auto& one) { return one.key == key; });
    return found == std::end(keys) ? keys[0].value : found->value;
}

QString weekdayKey(Qt::DayOfWeek day) {
    return weekdayKeys[day - Qt::Monday];
}

Qt::DayOfWeek weekdayOf(const QJsonValue& json) {
    const auto* found = std::find(std::begin(weekdayKeys), std::end(weekdayKeys), json.toString());
    return static_cast<Qt::DayOfWeek>(Qt::Monday + (found - std::begin(weekdayKeys)));
}

QString monthDayText(const MonthDay& day) {
    return u"%1-%2"_s.arg(day.month, 2, 10, QChar(u'0')).arg(day.day, 2, 10, QChar(u'0'));
}

MonthDay monthDayOf(const QJsonValue& json) {
    const QString text = json.toString();
    return {QStringView(text).first(2).toInt(), QStringView(text).last(2).toInt()};
}

QDate dateOf(const QJsonValue& json) {
    return QDate::fromString(json.toString(), Qt::ISODate);
}

QJsonObject spanJson(const QString& kind, const QDate& first, const QDate& last) {
    return {{u"kind"_s, kind}, {u"first"_s, first.toString(Qt::ISODate)}, {u"last"_s, last.toString(Qt::ISODate)}};
}

struct KindToJson {
    static QJsonObject withHoliday(QJsonObject json, OnHoliday onHoliday) {
        if (onHoliday != OnHoliday::AsHolidayRule)
            json.insert(u"on_holiday"_s, keyOf(onHolidayKeys, onHoliday));
        return json;
    }
    QJsonObject operator()(const WeeklyClosing& kind) const {
        return withHoliday({{u"kind"_s, u"weekly"_s}, {u"day"_s, weekdayKey(kind.day)}}, kind.onHoliday);
    }
    QJsonObject operator()(const NthWeekdayClosing& kind) const {
        const bool isLast = kind.nth == NthWeekdayClosing::last;
        return withHoliday({{u"kind"_s, u"nth_weekday"_s},
                            {u"nth"_s, isLast ? QJsonValue(u"last"_s) : QJsonValue(kind.nth)},
                            {u"day"_s, weekdayKey(kind.day)}},
                           kind.onHoliday);
    }
    QJsonObject operator()(const MonthEndClosing& kind) const {
        return withHoliday({{u"kind"_s, u"month_end"_s}, {u"which"_s, keyOf(whichKeys, kind.which)}}, kind.onHoliday);
    }
    QJsonObject operator()(const HolidayRule& kind) const {
        return {{u"kind"_s, u"holidays"_s}, {u"treatment"_s, keyOf(treatmentKeys, kind.treatment)}};
    }
    QJsonObject operator()(const YearlyClosing& kind) const {
        return {{u"kind"_s, u"yearly"_s}, {u"first"_s, monthDayText(kind.first)}, {u"last"_s, monthDayText(kind.last)}};
    }
    QJsonObject operator()(const DatedClosing& kind) const { return spanJson(u"closing"_s, kind.first, kind.last); }
    QJsonObject operator()(const DatedOpening& kind) const { return spanJson(u"opening"_s, kind.first, kind.last); }
};

CalendarRuleKind kindOf(const QJsonObject& json) {
    const QString kind = json.value("kind"_L1).toString();
    const Qt::DayOfWeek day = weekdayOf(json.value("day"_L1));
    const OnHoliday onHoliday = valueOf(onHolidayKeys, json.value("on_holiday"_L1));
    const QJsonValue first = json.value("first"_L1);
    const QJsonValue last = json.value("last"_L1);
    if (kind == "weekly"_L1)
        return WeeklyClosing{day, onHoliday};
    if (kind == "nth_weekday"_L1)
        return NthWeekdayClosing{json.value("nth"_L1).toInt(NthWeekdayClosing::last), day, onHoliday};
    if (kind == "month_end"_L1)
        return MonthEndClosing{valueOf(whichKeys, json.value("which"_L1)), onHoliday};
    if (kind == "holidays"_L1)
        return HolidayRule{valueOf(treatmentKeys, json.value("treatment"_L1))};
    if (kind == "yearly"_L1)
        return YearlyClosing{monthDayOf(first), monthDayOf(last)};
    if (kind == "closing"_L1)
        return DatedClosing{dateOf(first), dateOf(last)};
    return DatedOpening{dateOf(first), dateOf(last)};
}

QStringList namesOf(const QJsonValue& json) {
    QStringList names;
    for (const auto& name : json.toArray())
        names.append(name.toString());
    return names;
}

QJsonObject ruleToJson(const CalendarRule& rule) {
    QJsonObject json = std::visit(KindToJson(), rule.kind);
    if (!rule.name.isEmpty())
        json.insert(u"name"_s, rule.name);
    if (rule.scope != BranchScope::All)
        json.insert(rule.scope == BranchScope::Only ? u"only"_s : u"all_but"_s,
                    QJsonArray::fromStringList(rule.branches));
    if (rule.isToCheck)
        json.insert(u"check"_s, true);
    return json;
}

CalendarRule ruleFromJson(const QJsonObject& json) {
    CalendarRule rule{
        kindOf(json), json.value("name"_L1).toString(), BranchScope::All, {}, json.value("check"_L1).toBool()};
    if (json.contains("only"_L1))
        rule.scope = BranchScope::Only;
    else if (json.contains("all_but"_L1))
        rule.scope = BranchScope::AllBut;
    rule.branches = namesOf(json.value(rule.scope == BranchScope::Only ? "only"_L1 : "all_but"_L1));
    return rule;
}

QByteArray calendarResource(const QString& file) {
    initialiseCalendarResource();
    QFile resource(u":/calendars/"_s + file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

QJsonObject shippedJson(const QString& file) {
    return QJsonDocument::fromJson(calendarResource(file)).object();
}

} // namespace

QJsonObject toJson(const CalendarPlan& plan) {
    QJsonArray rules;
    for (const CalendarRule& rule : plan.rules)
        rules.append(ruleToJson(rule));
    return {{u"branches"_s, QJsonArray::fromStringList(plan.branches)}, {u"rules"_s, rules}};
}

QJsonObject toJson(const Holidays& holidays) {
    QJsonObject days;
    for (auto holiday = holidays.all().begin(); holiday != holidays.all().end(); ++holiday)
        days.insert(holiday.key().toString(Qt::ISODate), holiday.value());
    QList<int> years(holidays.yearsToCheck().begin(), holidays.yearsToCheck().end());
    std::sort(years.begin(), years.end());
    QJsonArray toCheck;
    for (const int year : years)
        toCheck.append(year);
    return {{u"days"_s, days}, {u"check_years"_s, toCheck}};
}

Result<CalendarPlan> calendarPlanFromJson(const QJsonObject& json) {
    return checkAgainstSchema(QJsonDocument(json), calendarResource(u"calendar.schema.json"_s), u"calendar"_s)
        .and_then([&]() -> Result<CalendarPlan> {
            CalendarPlan plan{namesOf(json.value("branches"_L1)), {}};
            for (const auto& rule : json.value("rules"_L1).toArray())
                plan.rules.append(ruleFromJson(rule.toObject()));
            return validate(plan).map([&] { return plan; });
        });
}

Result<Holidays> holidaysFromJson(const QJsonObject& json) {
    const auto valid =
        checkAgainstSchema(QJsonDocument(json), calendarResource(u"holidays.schema.json"_s), u"holidays"_s);
    if (!valid)
        return tl::unexpected<Error>(valid.error());
    Holidays holidays;
    const QJsonObject days = json.value("days"_L1).toObject();
    for (auto day = days.begin(); day != days.end(); ++day) {
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        if (!date.isValid())
            return fail(ErrorKind::Invalid, u"holidays.day:"_s + day.key());
        holidays.add(date, day.value().toString());
    }
    for (const auto& year : json.value("check_years"_L1).toArray())
        holidays.markToCheck(year.toInt());
    return holidays;
}

CalendarPlan shippedCalendar() {
    static const CalendarPlan plan = calendarPlanFromJson(shippedJson(u"kashiwa.json"_s)).value_or(CalendarPlan());
    return plan;
}

Holidays shippedHolidays() {
    static const Holidays holidays = holidaysFromJson(shippedJson(u"holidays.json"_s)).value_or(Holidays());
    return holidays;
}

} // namespace uketsuke
