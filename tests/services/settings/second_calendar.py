#!/usr/bin/python3
"""Computes the open days of rule sets a second time, by sets of days and without a line of the product.

Only the dates of the public holidays come from Debian's python3-holidays. Prints the holidays, and for each file and
branch the days of 2020-2030 as "1" (open) and "0", and for each of them the 1st to the 6th open day after it.
"""
import calendar
import datetime
import json
import sys

import holidays

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ONE = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(2020, 1, 1), datetime.date(2030, 12, 31)
# Counting and standing in for a holiday look over both ends.
DAYS = [datetime.date(2019, 12, 1) + ONE * n for n in range(4200)]
HOLIDAYS = {day: name for day, name in holidays.Japan(years=range(2019, 2033)).items()}


def days_of(rule):
    """The days that the rule speaks of."""
    kind = rule["kind"]
    if kind == "weekly":
        return {day for day in DAYS if day.weekday() == WEEKDAYS.index(rule["day"])}
    months = sorted({(day.year, day.month) for day in DAYS})
    if kind == "nth_weekday":
        found = set()
        for year, month in months:
            column = [week[WEEKDAYS.index(rule["day"])] for week in calendar.monthcalendar(year, month)]
            dates = [date for date in column if date]
            if rule["nth"] == "last":
                found.add(datetime.date(year, month, dates[-1]))
            elif rule["nth"] <= len(dates):
                found.add(datetime.date(year, month, dates[rule["nth"] - 1]))
        return found
    if kind == "month_end":
        ends = set()
        for year, month in months:
            dates = [day for day in DAYS if (day.year, day.month) == (year, month)]
            if rule["which"] == "last_weekday":
                dates = [day for day in dates if day.weekday() < 5 and day not in HOLIDAYS]
            ends.add(dates[-1])
        return ends
    if kind == "yearly":
        first, last = rule["first"], rule["last"]
        texts = {day: day.strftime("%m-%d") for day in DAYS}
        if first <= last:
            return {day for day, text in texts.items() if first <= text <= last}
        return {day for day, text in texts.items() if text >= first or text <= last}
    return {day for day in DAYS if rule["first"] <= day.isoformat() <= rule["last"]}


def closed_days(rules):
    def union(*kinds, also=lambda rule: True):
        return set().union(*(days_of(rule) for rule in rules if rule["kind"] in kinds and also(rule)))

    regular = union("weekly", "nth_weekday", "month_end")
    always = union("weekly", "nth_weekday", "month_end", also=lambda rule: rule.get("on_holiday") == "closed")
    long_closings = union("yearly", "closing") - union("opening")
    treatments = [rule["treatment"] for rule in rules if rule["kind"] == "holidays"]
    closed = set(regular)
    if treatments:
        known = set(HOLIDAYS)
        closed = (regular - known) | (always & known)
        if treatments[0] == "closed":
            closed |= known & set(DAYS)
        if treatments[0] == "open_then_closed":
            for day in (regular & known) - always - long_closings:
                while day in known:
                    day += ONE
                closed.add(day)
    return (closed | union("yearly", "closing")) - union("opening")


def computed(plan, branch):
    rules = [rule for rule in plan["rules"]
             if branch in rule.get("only", [branch]) and branch not in rule.get("all_but", [])]
    closed = closed_days(rules)
    open_days = [day for day in DAYS if day not in closed]
    asked = [day for day in DAYS if FIRST <= day <= LAST]
    due, place = [], 0
    for day in asked:
        while open_days[place] <= day:
            place += 1
        due.append([reached.isoformat() for reached in open_days[place:place + 6]])
    return {"open": "".join("0" if day in closed else "1" for day in asked), "due": due}


def main():
    sets = {}
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        sets[path] = {branch: computed(plan, branch) for branch in plan["branches"]}
    print(json.dumps({"holidays": {day.isoformat(): name for day, name in sorted(HOLIDAYS.items())}, "sets": sets}))


main()
