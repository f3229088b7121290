"""Drawings of how practice went, as HTML of our own: SVG that takes its colours from the page's style sheet, and beside
each the same as a table, so that nobody needs the drawing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from html import escape

from prompts.catalogue import say

HOW = ("right", "later", "shown", "skipped", "left")
"""How a question may have gone, as in the events."""
_SIGNS = {
    "right": "M-5 0l4 4 7-8",
    "later": "M-5 3q5-10 10-2m0-5v5h-5",
    "shown": "M-5 0h10",
    "skipped": "M-4-4l4 4-4 4M1-4l4 4-4 4",
}
_IN_A_ROW = 10
_CELL = 40


def practice_chart(questions: Sequence[Mapping[str, object]], locale: str) -> str:
    """The questions of a practice session as tiles: `questions` are QuestionDone rows of its last event."""
    counts = Counter(str(row["how"]) for row in questions)
    told = ", ".join(say(locale, f"page-chart-{how}", count=counts[how]) for how in HOW if counts[how])
    across = min(len(questions), _IN_A_ROW)
    height = -(-len(questions) // _IN_A_ROW) * _CELL
    tiles = "".join(_tile(place, str(row["how"]), int(str(row["number"]))) for place, row in enumerate(questions))
    legend = "".join(_legend(how, say(locale, f"page-chart-{how}", count=counts[how])) for how in HOW if counts[how])
    drawing = (
        f'<svg class="tiles" role="img" aria-label="{escape(told)}" viewBox="0 0 {across * _CELL} {height}"'
        f' width="{across * _CELL}" height="{height}">{tiles}</svg>'
    )
    rows = [
        (
            str(row["number"]),
            str(row["topic"]),
            say(locale, f"page-how-{row['how']}"),
            str(row["tries"]),
            str(row["hints"]),
        )
        for row in questions
    ]
    heads = [say(locale, f"page-table-{name}") for name in ("number", "topic", "how", "tries", "hints")]
    return f'<figure>{drawing}<ul class="legend">{legend}</ul>{_table(heads, rows, locale)}</figure>'


def _legend(how: str, words: str) -> str:
    sign = f'<circle r="9"/><path d="{_SIGNS.get(how, "")}"/>'
    drawing = f'<svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">{sign}</svg>'
    return f'<li class="{how}">{drawing}{escape(words)}</li>'


def _tile(place: int, how: str, number: int) -> str:
    x, y = (place % _IN_A_ROW) * _CELL + _CELL / 2, place // _IN_A_ROW * _CELL + _CELL / 2
    return (
        f'<g class="{how}" transform="translate({x:g} {y:g})"><circle r="15"/>'
        + (f'<path d="{_SIGNS[how]}"/>' if how in _SIGNS else f'<text y="4.5" text-anchor="middle">{number}</text>')
        + "</g>"
    )


def days_chart(answered: Mapping[date, int], last: date, weeks: int, locale: str) -> str:
    """Answers a day over some weeks, up to and with `last`: a row for each week, Monday first, darker for more."""
    monday = last - timedelta(days=last.weekday() + 7 * (weeks - 1))
    days = [monday + timedelta(days=place) for place in range(7 * weeks)]
    shown = [day for day in days if day <= last]
    active = sum(1 for day in shown if answered.get(day))
    told = say(locale, "page-days-told", days=active, weeks=weeks)
    cells = "".join(
        f'<rect class="heat-{_heat(answered.get(day, 0))}" x="{place % 7 * 34 + 2}" y="{place // 7 * 26 + 2}"'
        f' width="30" height="22" rx="6"/>'
        for place, day in enumerate(shown)
    )
    drawing = (
        f'<svg class="days" role="img" aria-label="{escape(told)}" viewBox="0 0 238 {weeks * 26}" width="238"'
        f' height="{weeks * 26}">{cells}</svg>'
    )
    rows = [(day.isoformat(), str(answered[day])) for day in reversed(shown) if answered.get(day)]
    heads = [say(locale, "page-table-day"), say(locale, "page-table-answers")]
    return f"<figure>{drawing}{_table(heads, rows, locale) if rows else ''}</figure>"


def _heat(count: int) -> int:
    """How dark a day is: 0 none, 1 a few answers, 2 some, 3 many."""
    return sum(count >= least for least in (1, 5, 12))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], locale: str) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f"<details><summary>{escape(say(locale, 'page-as-table'))}</summary>"
        f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></details>'
    )
