"""Days in words: "10 December", "by friday", "in 3 weeks", "2026-12-10", "10.12."."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

_MONTHS = {name[:3].lower(): number for number, name in enumerate(calendar.month_name) if name}
_DAYS = {name[:3].lower(): number for number, name in enumerate(calendar.day_name)}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_UNITS = {"day": 1, "week": 7, "fortnight": 14}

_MONTH = "|".join(sorted((name.lower() for name in calendar.month_name if name), key=len, reverse=True))
_SHORT = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_DAY = "|".join(name.lower() for name in calendar.day_name)
_BEFORE = r"(?:\b(?:by|until|till|before|on|for|due|is|it's|its|this|coming|the|at|due on|ends?)\s+)*"
_LATE = ("in", "during", "this", "next", "end of")
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_FORMS = [
    rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH}|{_SHORT})\b\.?{_YEAR}",
    rf"(?P<month>{_MONTH}|{_SHORT})\b\.?\s+(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR}",
    r"(?P<year>20\d\d)-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b",
    r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.(?:\s?(?P<year>20\d\d))?",
    r"(?P<one>\d{1,2})/(?P<other>\d{1,2})(?:/(?P<year>20\d\d))?\b(?!\s*(?:of|as|\+|-|=))",
    rf"in\s+(?P<n>\d{{1,3}}|{'|'.join(_NUMBERS)})\s+(?P<unit>day|week|fortnight|month)s?\b",
    rf"(?P<next>next\s+)?(?P<weekday>{_DAY}|tues?|thurs?|fri)\b",
    r"(?P<word>christmas|the day after tomorrow|day after tomorrow|tomorrow|today|tonight|next week|this week|"
    r"(?:the )?end of (?:the|this) (?:week|month|year)|next month)\b",
    rf"(?P<side>in|during|this|next|end of|by|before|until|till|start of|beginning of)\s+"
    rf"(?P<whole>{_MONTH}|{_SHORT})\b\.?{_YEAR}",
]
_ANY = [re.compile(rf"(?<![\w/.]){_BEFORE}{form}", re.IGNORECASE) for form in _FORMS]


def find_date(text: str, today: date) -> tuple[date | None, str]:
    """The day that a text names, from today on, and the text without it; None where it names none.

    "By March" is its first day, "in March" its last.
    A day without a year is the next such one. Of "3/4" the first number is the day, unless only the other order is a
    day. A weekday is the next one; with "next" the one of next week.
    """
    for pattern in _ANY:
        for found in pattern.finditer(text):
            day = next(_days(found, today), None)
            if day is not None:
                return day, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _days(found: re.Match[str], today: date) -> Iterator[date]:
    """What a match may mean, likeliest first; nothing where there is no such day."""
    parts = {name: value.lower() for name, value in found.groupdict().items() if value}
    year = int(parts["year"]) if "year" in parts else None
    if "one" in parts:
        one, other = int(parts["one"]), int(parts["other"])
        yield from _coming(year, other, one, today)
        yield from _coming(year, one, other, today)
    elif "side" in parts:
        yield from _in_month(year, _MONTHS[parts["whole"][:3]], today, late=parts["side"] in _LATE)
    elif "d" in parts:
        month = int(parts["m"]) if "m" in parts else _MONTHS[parts["month"][:3]]
        yield from _coming(year, month, int(parts["d"]), today)
    elif "unit" in parts:
        count = _NUMBERS.get(parts["n"]) or int(parts["n"] if parts["n"].isdecimal() else 0)
        if parts["unit"] == "month":
            yield _months_later(today, count)
        else:
            yield today + timedelta(days=count * _UNITS[parts["unit"]])
    elif "weekday" in parts:
        ahead = (_DAYS[parts["weekday"][:3]] - today.weekday()) % 7
        if "next" in parts:  # the one of next week, which begins on Monday
            ahead += 7 if today.weekday() + ahead < 7 else 0
        yield today + timedelta(days=ahead or 7)
    else:
        yield _of_word(parts["word"], today)


def _coming(year: int | None, month: int, day: int, today: date) -> Iterator[date]:
    """The day of a year, or the next such day; nothing for the 31st of February."""
    for candidate in (year,) if year is not None else range(today.year, today.year + 5):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= today or year is not None:
            yield found
            return


def _in_month(year: int | None, month: int, today: date, *, late: bool) -> Iterator[date]:
    """The first or last day of the next such month; of one that is under way the last."""
    now = month == today.month and year in (None, today.year)
    for first in (today.replace(day=1),) if now else _coming(year, month, 1, today):
        yield _end_of_month(first) if late or now else first


def _of_word(word: str, today: date) -> date:
    sunday = today + timedelta(days=6 - today.weekday())
    if "tomorrow" in word:
        return today + timedelta(days=2 if "after" in word else 1)
    if word == "next week":
        return sunday + timedelta(days=7)
    if word == "christmas":
        return next(_coming(None, 12, 24, today))
    if "week" in word:
        return sunday
    if word == "next month":
        return _end_of_month(_months_later(today.replace(day=1), 1))
    if "month" in word:
        return _end_of_month(today)
    return date(today.year, 12, 31) if "year" in word else today


def _end_of_month(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))
