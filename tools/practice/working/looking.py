"""What is said of an answer with its working: what holds, the place that does not, and one thing to do next."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from prompts.catalogue import say
from store.questions import Kind, Question
from tools.algebra.stem import letters
from tools.algebra.trail import Trace, Trail
from tools.practice.grading import Grader, Verdict
from tools.practice.grading.plain import plain
from tools.practice.grading.tokens import tokens
from tools.practice.grading.units import unit_at
from tools.practice.working.reading import WORDLESS, Line, Names, Working, may_show, read_working
from tools.practice.working.stored import is_on_the_way, results, value_of
from tools.practice.working.unusual import usual_form

Leaks = Callable[[Question, str, str], bool]
"""Whether a reply to an open question, given what the student just said, gives its key away."""
VARIANTS = 4
LONGEST_QUOTE = 48
"""Characters of a student's line that are said back."""
_KEY_NAMES = re.compile(r"\b[A-Za-z](?:_\w)? *=|\bor\b|\band\b")
_CLAIMS = re.compile(r"\b(?:answer|final(?:ly)?|it'?s|must be|result)\b", re.IGNORECASE)
_FUNCTION = re.compile(r"(?<![A-Za-z\\])([a-zA-Z])(?:\^\{-1\})?'*\((?:[a-z]|-?\d+)\)")
"""A letter before a bracket, in a stem: `f(x)`."""
_MATHS = re.compile(r"\$[^$]+\$")
_SHORT_UNITS = frozenset("msghlLNJWVAK")
_CONCLUDED = re.compile(r"\b(?:so|thus|therefore|hence)\s+(?P<said>[a-zA-Z]\w*\s*=[^=,;]+)$", re.IGNORECASE)
"""What values of several letters come to: "p = -2 and q = 4, so k = -8"."""
_KINDS = (Kind.NUMERIC, Kind.ALGEBRAIC, Kind.SINGLE_CHOICE)


def never(_question: Question, _reply: str, _said: str) -> bool:
    """For where nothing is open: nothing can leak."""
    return False


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A working and where it leads."""

    working: Working
    trace: Trace

    @property
    def fault(self) -> Line | None:
        """The first line that does not follow."""
        return None if self.trace.fault is None else self.working.lines[self.trace.fault]

    @property
    def all_hold(self) -> bool:
        """Whether each line that could be told of holds, and at least one could."""
        return self.fault is None and bool(self.trace.held)


@dataclass(frozen=True, kw_only=True)
class Looking:
    """Grades answers beside the working that was shown with them."""

    grader: Grader
    leaks: Leaks = never

    async def see(self, question: Question, said: str) -> Seen | None:
        """The working in a message and where it leads; None where it shows none."""
        working = shown(question, said)
        if working is None:
            return None
        trail = Trail(
            lines=tuple(line.formulas for line in working.lines),
            labels=tuple(line.label for line in working.lines),
            stem=question.stem,
            key="" if question.kind.has_options else str(question.key),
            log_base=question.log_base,
        )
        return Seen(working=working, trace=await self.grader.follow(trail))

    async def grade(self, question: Question, response: str, said: str, locale: str, seed: int) -> Verdict:
        """The verdict on a response, `said` all that was written with it; `seed` varies the words.

        Without working this costs what grading costs. A working without an end is looked at and is no answer.
        """
        seen = await self.see(question, said or response)
        if seen is None:
            verdict = await self.grader.grade(question, response, locale=locale)
            if verdict.result == "unreadable" and _asks_value(question) and (end := _CONCLUDED.search(response)):
                verdict = await self.grader.grade(question, end["said"], locale=locale)
            return self._of_answer(question, verdict, response, locale, seed)
        telling = _Telling(question=question, seen=seen, locale=locale, seed=seed)
        if _goes_on(question, seen):
            verdict = Verdict(result="unreadable", score=0, feedback="")
            return self._told(question, verdict, seen, telling.on_the_way(), said)
        verdict = await self._of_end(question, response, _answer(question, seen.working), locale)
        if verdict.result in ("unreadable", "partial"):
            return self._told(question, verdict, seen, iter((verdict.feedback,)), said)
        if verdict.result == "correct":
            words = telling.of_right(_answer(question, seen.working) or response)
            return _with(verdict, seen, words or verdict.feedback)
        return self._told(question, verdict, seen, telling.of_wrong(verdict), said)

    async def _of_end(self, question: Question, response: str, answer: str, locale: str) -> Verdict:
        """The verdict on what a working ends in: as the whole is read, or else as its last line is."""
        verdict = await self.grader.grade(question, response, locale=locale)
        if verdict.result in ("correct", "partial") or verdict.misconception or not answer:
            return verdict
        other = await self.grader.grade(question, answer, locale=locale)
        better = verdict.result == "unreadable" or other.result == "correct" or other.misconception is not None
        return other if better else verdict

    def _of_answer(self, question: Question, verdict: Verdict, response: str, locale: str, seed: int) -> Verdict:
        """The verdict on an answer alone, with what its form or the stored steps tell of it."""
        if verdict.result == "correct" and not verdict.feedback:
            usual = usual_form(question, response)
            words = say(locale, f"working-usual-{seed % VARIANTS}", usual=usual) if usual else ""
            return Verdict(result="correct", score=verdict.score, feedback=words)
        if verdict.result != "incorrect" or question.kind.has_options:
            return verdict
        candidates = [verdict.feedback]
        value = value_of(response) if not verdict.misconception else None
        if value is not None and is_on_the_way(question, value):
            candidates.insert(
                0, say(locale, f"working-midway-{seed % VARIANTS}", value=response.strip()[:LONGEST_QUOTE])
            )
        return _with(verdict, None, self._first_safe(question, candidates, response))

    def _told(self, question: Question, verdict: Verdict, seen: Seen, candidates: Iterator[str], said: str) -> Verdict:
        return _with(verdict, seen, self._first_safe(question, candidates, said))

    def _first_safe(self, question: Question, candidates: Iterator[str] | list[str], said: str) -> str:
        """The first that does not give the key away; none where all do."""
        return next((words for words in candidates if words and not self.leaks(question, words, said)), "")


def shown(question: Question, said: str) -> Working | None:
    """The working that a message shows, where the question is one that is worked out."""
    if question.kind not in _KINDS or "```" in question.stem or not may_show(said):
        return None
    return read_working(said, names_of(question), solving=_asks_value(question))


@lru_cache(maxsize=256)
def names_of(question: Question) -> Names:
    """What letters mean in a question: its variables and, where it names units, those of one letter."""
    found = tokens(plain(question.stem))
    units = set(re.findall(r"[A-Za-z]+", question.unit or ""))
    for at, token in enumerate(found):
        if token.amount is not None and (unit := unit_at(found, at + 1)) is not None:
            units |= {each.text for each in found[at + 1 : unit[1]]}
    functions = frozenset(_FUNCTION.findall(question.stem))
    short = _SHORT_UNITS | {unit[0] for unit in units} if units else frozenset[str]()
    variables = letters(" ".join(_MATHS.findall(question.stem))) | (letters(question.stem) - units - short)
    return Names(letters=variables - functions, units=short, functions=functions)


def describe(seen: Seen) -> str:
    """What was seen, for a model that talks about it; without the key."""
    held = [f"Line {place + 1} holds: {seen.working.lines[place].text}" for place in seen.trace.held]
    if seen.fault is not None:
        held.append(f"The first line that does not follow: {_quoted(seen.fault)} (slip: {seen.trace.slip}).")
    elif not held:
        held.append("None of the lines could be checked.")
    else:
        held.append("No slip was found; that does not mean that the work is done or answers the question.")
    return "\n".join(held)


def _asks_value(question: Question) -> bool:
    """Whether the answer is a value, so that an equation is a step on the way to it."""
    if question.kind is Kind.ALGEBRAIC:
        value = _KEY_NAMES.sub("", str(question.key))
        return not re.search(r"[<>≤≥=]", value) and not re.search(r"[a-zA-Z]", WORDLESS.sub("", value))
    return question.kind is Kind.NUMERIC


def _goes_on(question: Question, seen: Seen) -> bool:
    """Whether a working has no end yet: it says so, ends in an equation, or in a stored step's result that is not
    called the answer.
    """
    last = seen.working.lines[-1]
    if seen.working.stuck:
        return True
    if not _asks_value(question):
        return False
    value = value_of(last.result) if seen.fault is None and not _CLAIMS.search(last.text) else None
    return last.is_open or (value is not None and is_on_the_way(question, value))


def _answer(question: Question, working: Working) -> str:
    """What a working ends in: of several last lines `x = 2`, `x = 3` all."""
    last = working.lines[-1]
    if question.kind is Kind.SINGLE_CHOICE:
        return ""
    if question.kind is Kind.NUMERIC or not last.name:
        return last.result
    named: list[Line] = []
    for line in reversed(working.lines):
        if line.name != last.name or len(line.sides) != 2:
            break
        named.insert(0, line)
    return " or ".join(line.formulas[0] for line in named) or f"{last.name} = {last.result}"


def _with(verdict: Verdict, seen: Seen | None, feedback: str) -> Verdict:
    """The verdict with these words, and with what was seen."""
    return Verdict(
        result=verdict.result,
        score=verdict.score,
        feedback=feedback,
        misconception=verdict.misconception,
        to_mark=verdict.to_mark,
        working="" if seen is None else "slips" if seen.fault else "holds" if seen.all_hold else "unsure",
        place=_quoted(seen.fault) if seen and seen.fault else "",
        slip=seen.trace.slip if seen else "",
    )


def _quoted(line: Line) -> str:
    """A student's line as it is said back."""
    return line.text if len(line.text) <= LONGEST_QUOTE else " = ".join(line.sides)[: 2 * LONGEST_QUOTE]


@dataclass(frozen=True, kw_only=True)
class _Telling:
    """The sentences on one working: candidates, the one that says most first."""

    question: Question
    seen: Seen
    locale: str
    seed: int

    def of_wrong(self, verdict: Verdict) -> Iterator[str]:
        """Of a working that ends in a wrong answer."""
        if self.seen.fault is not None:
            yield from self._of_fault(verdict.feedback if verdict.misconception else "")
        elif verdict.misconception:
            yield f"{self._right()} {verdict.feedback}"
        else:
            last = value_of(self.seen.working.lines[-1].result)
            if last is not None and is_on_the_way(self.question, last):
                yield self._vary("working-midway", value=self.seen.working.lines[-1].result)
            odd = self._odd_line()
            if odd is not None:
                key = "working-plan" if odd is not self.seen.working.lines[0] else "working-start"
                yield f"{self._right()} {self._vary(key, line=_quoted(odd))}"
        yield verdict.feedback

    def on_the_way(self) -> Iterator[str]:
        """Of a working that has no end yet."""
        if self.seen.fault is not None:
            yield from self._of_fault("")
            return
        lead = self._vary("working-so-far" if self.seen.all_hold else "working-unsure")
        yield f"{lead} {self._next()}"
        yield say(self.locale, "working-which" if self.seen.trace.told else "working-next-plain")

    def of_right(self, response: str) -> str:
        """Of a working that ends in the right answer; empty where nothing is to be said."""
        if self.seen.fault is not None:
            return say(self.locale, "working-right-slip", line=_quoted(self.seen.fault))
        usual = usual_form(self.question, response)
        return self._vary("working-usual", usual=usual) if usual else ""

    def _of_fault(self, feedback: str) -> Iterator[str]:
        """What holds before it, the line, and what to do: a known mistake's own words where there are any."""
        assert self.seen.fault is not None
        line = _quoted(self.seen.fault)
        varied = self.seen.trace.slip in ("step", "value")
        slip = f"working-slip-{self.seen.trace.slip}"
        words = self._vary(slip, line=line) if varied else say(self.locale, slip, line=line)
        if feedback:
            words = f"{self._vary('working-look', line=line)} {feedback}"
        yield f"{self._right()} {words}"
        yield words

    def _right(self) -> str:
        """What is right, named: the lines that hold from the first on, or that there is something to look at."""
        held = self.seen.trace.held
        lines = next((place for place in range(len(held)) if held[place] != place), len(held))
        if self.seen.fault is None and self.seen.all_hold:
            return self._vary("working-sums")
        return self._vary("working-held", lines=lines) if lines else self._vary("working-shown")

    def _odd_line(self) -> Line | None:
        """The first line whose result is none of the stored steps': right in itself, it does not lead on."""
        for line in self.seen.working.lines:
            value = value_of(line.result)
            if value is not None and value not in results(self.question):
                return line
        return None

    def _next(self) -> str:
        last = self.seen.working.lines[-1]
        names = [name for name in sorted(names_of(self.question).letters) if any(name in side for side in last.sides)]
        if last.is_open and len(last.sides) == 2 and len(names) == 1 and not last.name:
            return say(self.locale, "working-next-letter", letter=f"${names[0]}$")
        if last.is_open and last.name:
            return say(self.locale, "working-next-result-open")
        if self.seen.trace.told or not last.relates or last.is_open:
            return say(self.locale, "working-next-plain")
        return say(self.locale, "working-next-result", value=last.result or last.sides[-1])

    def _vary(self, key: str, **values: str | int) -> str:
        return say(self.locale, f"{key}-{self.seed % VARIANTS}", **values)
