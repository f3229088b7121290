"""One response against one key, from text to finding: all readings, expected mistakes, demanded forms.

What is decided where teachers differ:
- Some of the solutions, or a true but unsolved equation, are `partial`; so is an equal formula in another form than the
  one demanded, and an antiderivative without its constant. What only repeats the question is `incorrect`.
- A writing that the rules read as something else than the key, but a hurried hand may have meant as the key (`1/2x` for
  1/(2x), `e^2x` for e^(2x)), is `unreadable`: brackets are asked for.
- `x =` is optional; another variable's name is `incorrect`, unless only its case differs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tools.algebra import stem
from tools.algebra.compare import Match, Setting, match
from tools.algebra.constants import arbitrary, renamings
from tools.algebra.equal import Ground
from tools.algebra.forms import fits, is_reduced_number
from tools.algebra.meaning import Meaning, Points, Region, Values, Wanted, understand
from tools.algebra.reading import Style, Unreadable
from tools.algebra.statements import Statement, read
from tools.algebra.task import Finding, Task
from tools.algebra.tree import Node, Shape, constant, rename, shape, symbol
from tools.algebra.vectors import components

_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f']\d{3})+)(?![\d,])")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_THEREFORE = re.compile(r"\n|⇒|→|∴|\\Rightarrow|\\implies|\\to(?![a-z])")
_BINARY_SIGNS = re.compile(r"[\w)}\]]\s*\+-")
_MANY_WAYS = re.compile(r"[/^√]|frac|sqrt|log")


@dataclass(frozen=True)
class _Reading:
    """One way to read a response."""

    text: str
    style: Style
    doubtful: bool = False
    """Not what the rules of writing give, but what a hurried hand may have meant."""


@dataclass(frozen=True)
class _Key:
    """A key, or an expected mistake, read."""

    statement: Statement
    meaning: Meaning

    @classmethod
    def read(cls, text: str, task: Task) -> "_Key":
        """Raises Unreadable."""
        statement = read(text, Style(log_base=task.log_base))
        return cls(statement, understand(statement, "region" if stem.is_interval(task.stem) else "any"))

    @classmethod
    def find(cls, text: str, task: Task) -> "_Key | None":
        """As `read`; None where it cannot be read."""
        try:
            return cls.read(text, task)
        except Unreadable:
            return None

    @property
    def names(self) -> frozenset[str]:
        return self.statement.symbols

    @property
    def constants(self) -> frozenset[str]:
        return frozenset().union(*(node.constants for node in self.statement.nodes))

    @property
    def single(self) -> Node | None:
        """The value of a key that is one value."""
        values = self.meaning
        return values.items[0] if isinstance(values, Values) and len(values.items) == 1 else None

    @property
    def wanted(self) -> Wanted:
        """How an answer in round brackets is to be taken."""
        if isinstance(self.meaning, Region):
            return "region"
        return "points" if isinstance(self.meaning, Points) else "values"


def judge(task: Task) -> Finding:
    """What the check of a response gives; never raises for what a person wrote."""
    try:
        key = _Key.read(task.key, task)
    except Unreadable:
        return _by_text(task)
    if isinstance(key.meaning, Points) and len(key.meaning.items) == 1 and len(key.meaning.items[0]) in (2, 3):
        task = replace(task, response=components(task.response, len(key.meaning.items[0])))
    variants = [found for text in task.accept if (found := _Key.find(text, task))]
    try:
        return _Judging(task, [key, *variants]).finding()
    except Unreadable as problem:
        return Finding(result="unreadable", reason=problem.reason, word=problem.word)


def key_problem(task: Task) -> str | None:
    """Why a key cannot be graded against, as the reason of an `Unreadable`; None where it can."""
    try:
        _Key.read(task.key, task)
    except Unreadable as problem:
        return problem.reason
    return None


def _by_text(task: Task) -> Finding:
    """A key that is no formula can only be met word for word."""
    plain = [re.sub(r"[\s$]+", " ", text).strip().casefold() for text in (task.response, task.key, *task.accept)]
    return Finding(result="correct", score=1.0) if plain[0] in plain[1:] else Finding(result="unreadable", reason="key")


class _Judging:
    """The check of one response."""

    def __init__(self, task: Task, keys: list[_Key]) -> None:
        self.task = task
        self.keys = keys
        self.letters = stem.letters(task.stem)
        self.names = frozenset().union(*(key.names for key in keys))
        self.constants = frozenset().union(*(key.constants for key in keys))
        expected = self.names | self.letters | {"C", "c", "K", "k", "x", "y"} | (self.constants & {"e", "i"})
        if arbitrary(self.names, self.letters, task.stem):
            expected |= {"A", "B", "D", "n", "m"}
        self.style = Style(log_base=task.log_base, letters=expected)
        self.setting = Setting(
            stem=task.stem,
            letters=self.letters,
            solving=bool(self.letters) and stem.is_solving(task.stem),
            ground=Ground(positive=stem.is_positive(task.stem)),
            absolute=task.absolute,
            relative=task.relative,
        )

    def finding(self) -> Finding:
        """The result; raises Unreadable."""
        problem: Unreadable | None = None
        best: tuple[Match, Statement] | None = None
        for reading in self._readings():
            try:
                statement = self._read(reading)
                found = max((self._matched(statement, key) for key in self.keys), key=_rank)
            except Unreadable as error:
                problem = problem or error
                continue
            if reading.doubtful:
                if best is not None and found.share == 1:
                    raise Unreadable("ambiguous")
            elif best is None or found.share > best[0].share:
                best = found, statement
            if best is not None and best[0].share == 1:
                break
        if best is None:
            raise problem or Unreadable("empty")
        finding = self._result(*best)
        return finding if finding.result == "correct" else self._with_mistake(finding, best[1])

    # --- reading

    def _readings(self) -> Iterator[_Reading]:
        """The response as written, then other ways that writing allows, then the doubtful ones."""
        text = self.task.response
        yield _Reading(text, self.style)
        if not self.names and (bare := stem.without_unit(text, self.task.stem)) != text:
            yield _Reading(bare, self.style)
        if _THOUSANDS.search(text):
            yield _Reading(_THOUSANDS.sub(lambda m: re.sub(r"\D", "", m.group()), text), self.style)
        elif _DECIMAL_COMMA.search(text):
            yield _Reading(_DECIMAL_COMMA.sub(".", text), self.style)
        if _BINARY_SIGNS.search(text):
            yield _Reading(text, replace(self.style, signs=True))
        steps = [step for step in _THEREFORE.split(text) if step.strip()]
        if len(steps) > 1 and not any(self._is_answer(step) for step in steps[:-1]):
            yield _Reading(steps[-1], self.style)
        if text.rstrip().endswith("!"):
            yield _Reading(text.rstrip(" !"), self.style, doubtful=True)
        if _MANY_WAYS.search(text):
            for tight, absorb in ((True, False), (False, True), (True, True)):
                yield _Reading(text, replace(self.style, tight=tight, absorb=absorb), doubtful=True)

    def _is_answer(self, step: str) -> bool:
        """Whether a line of working is an answer in itself, so that what follows is a second answer."""
        try:
            return isinstance(understand(read(step, self.style)), Values | Points | Region)
        except Unreadable:
            return False

    def _read(self, reading: _Reading) -> Statement:
        """The statement, its variables named as the key's where they cannot be mistaken: `X = 3`, `E^x`."""
        statement = read(reading.text, reading.style)
        known = self.names | self.letters
        names: dict[str, Node] = {}
        for name in statement.symbols - known:
            alike = [other for other in known if other.lower() == name.lower()]
            if len(alike) == 1:
                names[name] = symbol(alike[0])
            elif name.lower() in self.constants & {"e", "i"}:
                names[name] = constant(name.lower())
        return _renamed(statement, names)

    def _matched(self, statement: Statement, key: _Key) -> Match:
        """The best match over the names that arbitrary constants can have."""
        versions = (
            _renamed(statement, names)
            for names in renamings(statement.symbols, key.names, self.letters, self.task.stem)
        )
        found = (match(key.meaning, understand(version, key.wanted), self.setting) for version in versions)
        return max(found, key=_rank)

    # --- judging

    def _result(self, found: Match, statement: Statement) -> Finding:
        if self._repeats(statement) and found.share:
            return Finding(result="incorrect", reason="repeats")
        if found.share == 0:
            return Finding(result="incorrect", reason=found.reason)
        if found.share < 1:
            return Finding(result="partial", score=round(found.share, 4), reason=found.reason)
        demand, key = self.task.form, self.keys[0].single
        if demand and key is not None and not any(fits(node, demand, key) for node in found.final):
            return Finding(result="partial", score=0.5, reason=f"not-{demand}")
        return Finding(result="correct", score=1.0)

    def _repeats(self, statement: Statement) -> bool:
        """Whether the response is what the stem gives, where the stem asks to make something else of it."""
        nodes = statement.nodes
        if not stem.is_order(self.task.stem) or all(not node.parts or is_reduced_number(node) for node in nodes):
            return False
        if {shape(node) for node in nodes} & {
            shape(node) for key in self.keys for node in key.statement.nodes if node.parts
        }:
            return False
        return {shape(node) for node in nodes} <= self._given

    @cached_property
    def _given(self) -> frozenset[object]:
        return frozenset(stem.shapes(self.task.stem, Style(log_base=self.task.log_base)))

    def _with_mistake(self, finding: Finding, statement: Statement) -> Finding:
        for place, text in enumerate(self.task.mistakes):
            mistake = _Key.find(text, self.task)
            if mistake is not None and self._is_mistake(mistake, statement):
                return replace(finding, mistake=place)
        return finding

    def _is_mistake(self, mistake: _Key, statement: Statement) -> bool:
        """Whether the response is a mistake; one that equals the key (in the wrong form) is told by its shape."""
        try:
            if any(self._matched(mistake.statement, key).share == 1 for key in self.keys):
                return _last_shape(mistake.statement) == _last_shape(statement)
            return self._matched(statement, mistake).share == 1
        except Unreadable:
            return False


def _last_shape(statement: Statement) -> Shape | None:
    return shape(statement.nodes[-1]) if statement.nodes else None


def _rank(found: Match) -> tuple[float, bool]:
    return found.share, bool(found.reason)


def _renamed(statement: Statement, names: dict[str, Node]) -> Statement:
    return statement.change(lambda node: rename(node, names)) if names else statement


def same_answer(one: str, other: str, *, question: Task | None = None) -> bool:
    """Whether two answers to a question mean the same; False where either cannot be read."""
    task = question or Task(key=one, response=other)
    return judge(replace(task, key=one, response=other, accept=(), mistakes=(), form=None)).result == "correct"
