"""Drawings of how practice went and where it leads, as HTML of our own: most are SVG that takes its colours from the
page's style sheet. Beside each stands the same as a table, so that nobody needs the drawing.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from html import escape

from channels.web.forms import PictureOut
from prompts.catalogue import say
from tools.adaptation.events import PathShown

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
_DAY, _WEEK = 40, 32


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


def days_chart(answered: Mapping[date, int], today: date, weeks: int, locale: str) -> str:
    """A calendar of the days on which answers were given: a row for each week, darker for more.

    It begins with the week of the first answer, at most `weeks` and at least two weeks before the next.
    """
    monday = today - timedelta(days=today.weekday())
    rows = min(weeks, max(2, (monday - min(answered, default=today)).days // 7 + 2))
    days = [monday - timedelta(days=7 * (rows - 1)) + timedelta(days=place) for place in range(7 * rows)]
    active = sum(1 for day in days if answered.get(day))
    told = say(locale, "page-days-told", days=active, weeks=rows)
    names = say(locale, "page-weekdays").split()
    heads = "".join(f'<text x="{place * _DAY + _DAY / 2}" y="14">{name}</text>' for place, name in enumerate(names))
    cells = "".join(_day(place, day, answered.get(day, 0)) for place, day in enumerate(days) if day <= today)
    height = 22 + rows * _WEEK
    drawing = (
        f'<svg class="days" role="img" aria-label="{escape(told)}" viewBox="0 0 {7 * _DAY} {height}"'
        f' width="{7 * _DAY}" height="{height}">{heads}{cells}</svg>'
    )
    table = [(day.isoformat(), str(answered[day])) for day in reversed(days) if answered.get(day)]
    columns = [say(locale, f"page-table-{name}") for name in ("day", "answers")]
    return f"<figure>{drawing}{_table(columns, table, locale)}</figure>"


def path_chart(way: PathShown, picture: PictureOut | None, locale: str) -> str:
    """The way to a goal: drawn, where it has more than one step, and as a table."""
    drawing = f'<img src="{escape(picture.src)}" alt="{escape(picture.alt)}">' if picture else ""
    names = {step.skill: step.name for step in way.steps}
    rows = [
        (
            step.name,
            say(locale, f"path-status-{'next' if step.skill == way.next else step.status}"),
            ", ".join(names[before] for before in step.needs if before in names) or "–",
        )
        for step in way.steps
    ]
    heads = [say(locale, f"page-table-{name}") for name in ("skill", "status", "needs")]
    return f"<figure>{drawing}{_table(heads, rows, locale)}</figure>"


def _day(place: int, day: date, count: int) -> str:
    x, y = place % 7 * _DAY, 22 + place // 7 * _WEEK
    return (
        f'<g class="heat-{_heat(count)}"><rect x="{x + 2}" y="{y}" width="{_DAY - 4}" height="{_WEEK - 4}" rx="7"/>'
        f'<text x="{x + _DAY / 2}" y="{y + 18}">{day.day}</text></g>'
    )


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
