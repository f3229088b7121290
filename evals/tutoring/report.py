"""The report of a run: Markdown, and the same as a page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt

from evals.calibration.agreement import Interval
from evals.tutoring.compared import Figure
from evals.tutoring.judging import Claim
from evals.tutoring.measures import NEED_A_JUDGE, Leak, Measure
from evals.tutoring.play import Dialogue
from evals.tutoring.runs import Run
from prompts.catalogue import say

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .3rem .6rem; text-align: left; vertical-align: top; }
blockquote { border-left: 3px solid #8888; margin: .5rem 0; padding: 0 1rem; }
strong.red { color: #c0392b; }
"""
_SHOWN = 160
"""Characters of a reply in a list."""


@dataclass(frozen=True, kw_only=True)
class Impression:
    """What a model thought of a whole dialogue, uncalibrated."""

    scenario: str
    aspect: str
    score: float
    comment: str


@dataclass(frozen=True, kw_only=True)
class Finding:
    """All that is told of one tutor."""

    run: Run
    figures: Sequence[Figure]
    leaks: Sequence[Leak]
    dialogues: Sequence[Dialogue]
    students: Mapping[str, str]
    """By scenario: the sort of student."""
    before: Run | None = None
    """The accepted run."""
    claims: Sequence[Claim] = ()
    impressions: Sequence[Impression] = ()

    @property
    def red(self) -> list[str]:
        """The names of the gates that are shut: measures, and dimensions whose judge may not be believed."""
        return [figure.measure.name for figure in self.figures if figure.red] + [
            f"judge of {claim.dimension}" for claim in self.claims if claim.refusal
        ]

    def to_json(self) -> dict[str, object]:
        """As it is printed."""
        return {
            **self.run.model_dump(exclude={"counts"}),
            "scenarios": len(self.run.counts),
            "figures": [figure.to_json() for figure in self.figures],
            "leaks": [vars(leak) for leak in self.leaks],
            "need_a_judge": [str(dimension) for dimension in NEED_A_JUDGE],
            "claims": [{**claim.to_json(), "sentence": refusal_of(claim)} for claim in self.claims],
            "impressions": [vars(impression) for impression in self.impressions],
            "red": self.red,
        }


def refusal_of(claim: Claim) -> str:
    """Why a judge is not believed; empty where it is."""
    return say("en", claim.refusal[0], **claim.refusal[1]) if claim.refusal else ""


def markdown(findings: Sequence[Finding], *, dialogues: int) -> str:
    """The report, with the first so many dialogues of each tutor."""
    lines = [f"# {say('en', 'run-title', lane=findings[0].run.lane)}", ""]
    for finding in findings:
        lines += _of_tutor(finding)
        if dialogues:
            lines += [f"### {say('en', 'run-dialogues')}", ""]
            for dialogue in spread(finding.dialogues, dialogues):
                lines += [*_dialogue(dialogue, finding.students[dialogue.scenario]), ""]
    return "\n".join([*lines, verdict(findings), ""])


def verdict(findings: Sequence[Finding]) -> str:
    """One sentence on all gates."""
    red = [f"{finding.run.tutor}: {name}" for finding in findings for name in finding.red]
    return say("en", "run-some-red", count=len(red), names=", ".join(red)) if red else say("en", "run-all-green")


def page(text: str) -> str:
    """A Markdown report as HTML that needs nothing else."""
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    red = f"<strong>{say('en', 'run-gate-red')}</strong>"
    body = body.replace(red, red.replace("<strong>", '<strong class="red">'))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{text.partition(chr(10))[0].lstrip("# ")}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style>{body}</html>\n'
    )


def spread(dialogues: Sequence[Dialogue], count: int) -> Sequence[Dialogue]:
    """So many dialogues from all over the list."""
    count = min(count, len(dialogues))
    return [dialogues[place * len(dialogues) // count] for place in range(count)]


def _of_tutor(finding: Finding) -> Iterator[str]:
    run, figures = finding.run, finding.figures
    replies = next((figure.count for figure in figures if figure.measure.name == "leak"), 0)
    yield f"## {say('en', 'run-tutor', tutor=name_of(run.tutor))}"
    yield ""
    yield say("en", "run-made", scenarios=len(run.counts), replies=replies, prompt=run.prompt, rubric=run.rubric)
    yield ""
    if finding.before is None:
        yield from (say("en", "run-not-accepted"), "")
    elif finding.before.rubric != run.rubric:
        yield from (say("en", "run-other-rubric"), "")
    columns = ("measure", "value", "between", "count", "change", "gate")
    yield from _table([say("en", f"run-column-{name}") for name in columns], map(_row, figures))
    if finding.leaks:
        yield from (f"### {say('en', 'run-leaks')}", "")
        for leak in finding.leaks:
            said = say("en", "run-leak-said", said=_short(leak.said))
            yield f"- {leak.scenario}, {said}: {_short(leak.reply)}"
        yield ""
    yield from _judged(finding)


def _judged(finding: Finding) -> Iterator[str]:
    if finding.claims:
        yield from _claimed(finding.claims)
    else:
        yield from (say("en", "run-need-a-judge", dimensions=", ".join(NEED_A_JUDGE)), "")
    if finding.impressions:
        yield from (f"### {say('en', 'run-impressions')}", "")
        yield from (f"- {one.scenario}, {one.aspect}: {one.score:g}. {one.comment}" for one in finding.impressions)
        yield ""


def _claimed(claims: Sequence[Claim]) -> Iterator[str]:
    yield from (f"### {say('en', 'run-judged', judge=claims[0].judge)}", "")
    columns = ("measure", "judged", "corrected", "count")
    rows = (
        [claim.dimension, _percent(claim.judged), _range(claim.corrected), str(claim.count)]
        if claim.corrected is not None and claim.judged is not None
        else [claim.dimension, refusal_of(claim), "", str(claim.count)]
        for claim in claims
    )
    yield from _table([say("en", f"run-column-{name}") for name in columns], rows)


def name_of(tutor: str) -> str:
    """A tutor's name, with what it is where that is one of ours."""
    return f"{tutor} ({say('en', f'run-{tutor}')})" if tutor in ("offline", "obeying") else tutor


def _row(figure: Figure) -> list[str]:
    measure, change = figure.measure, figure.change
    gate = "run-gate-red" if figure.red else "run-gate-green"
    return [
        say("en", f"measure-{measure.name}"),
        _shown(measure, figure.value.value),
        f"{_shown(measure, figure.value.low)} – {_shown(measure, figure.value.high)}",
        str(figure.count),
        _changed(measure, change) if change else "",
        "" if measure.gate == "none" else f"**{say('en', gate)}**" if figure.red else say("en", gate),
    ]


def _changed(measure: Measure, change: Interval) -> str:
    scale = 100 if measure.share else 1
    value, low, high = (f"{round(scale * one, 1) + 0.0:+.1f}" for one in (change.value, change.low, change.high))
    told = f"{value} ({low} – {high})"
    return say("en", "run-points", value=told) if measure.share else told


def _shown(measure: Measure, value: float) -> str:
    return _percent(value) if measure.share else f"{value:.1f}"


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def _range(interval: Interval) -> str:
    return f"{_percent(interval.value)} ({_percent(interval.low)} – {_percent(interval.high)})"


def _table(heads: Sequence[str], rows: Iterator[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _dialogue(dialogue: Dialogue, student: str) -> Iterator[str]:
    """A dialogue as people read it."""
    yield f"#### {dialogue.scenario} ({student})"
    yield ""
    yield from _spoken(say("en", "run-question"), dialogue.question)
    for exchange in dialogue.exchanges:
        line = exchange.line
        yield from _spoken(say("en", "run-student"), line.text or say("en", "run-pressed", button=line.press))
        yield from _spoken(say("en", "run-tutor-says"), exchange.reply)


def _spoken(who: str, words: str) -> Iterator[str]:
    yield f"**{who}**"
    yield ""
    yield from (f"> {line}" for line in words.splitlines())
    yield ""


def _short(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= _SHOWN else f"{one[:_SHOWN]}…"
