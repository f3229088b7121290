"""What plain words of other languages ask for, as the English that the reader understands (`TAG.txt`)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise

from agent.intents.languages.days import Days
from agent.intents.languages.frames import Frames
from agent.intents.languages.plain import plain
from prompts.catalogue import entries
from tools.search.words import is_english

TAGS = ("ar", "de", "es", "fr", "hi", "id", "pt", "ru", "zh")
"""The languages that are heard beside English, as BCP 47 tags."""
LONGEST = 200
"""Characters of a message that may be a plain request."""
_UNSPACED = ("zh",)
_BEHIND = ("hi", "zh")
"""Languages in which "on" may stand behind its topic."""
_BETWEEN = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_LEVELS = ("easy", "medium", "hard")
_KINDS = ("multiple-choice", "numeric")
_NOTHING = "-"
"""The English for words that say nothing where they stand."""
_COUNTED = re.compile(r"(\d+) (questions)")
"""What a dual means."""
_SAYS_NO_TOPIC = frozenset(("questions", "give me", "on", "more", "some", "and", "-", *_LEVELS, *_KINDS))
MOST_TOPIC = 6
"""Words of a topic that is named in another language than that of the request."""


_SYMBOLS = frozenset(("Si", "Ne", "Ta"))
"""Of elements: answers, and no yes or no."""
_WHY_NOT = "why not"
_LETTERS = tuple("abcdefgh")
"""Of options, which stay Latin in every language."""
_LEAST_OF_ANY = 4
"""Letters of a Latin phrase that is heard whatever language is spoken: shorter ones are formulas and symbols, too."""


class _Table:
    """One language, all of it as `plain` has it; what is not asked for is not made."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self._spaced = tag not in _UNSPACED
        self._sections = _sections(files("agent.intents.languages").joinpath(f"{tag}.txt").read_text("utf-8"))

    def line(self, text: str) -> str:
        """A text as this language's phrases stand in it."""
        return plain(text) if self._spaced else _BETWEEN.sub("", plain(text))

    @cached_property
    def said(self) -> Mapping[str, str]:
        """English, by whole messages."""
        return {self.line(words): english for english, words in self._sections["said"]}

    @cached_property
    def frames(self) -> Frames:
        """Sentences with a gap."""
        topics = {words: english for words, english in self.pieces.items() if not _says_no_topic(english)}
        named = {self.line(words): english for english, words in self._sections["topics"]}
        return Frames(
            tag=self.tag,
            spaced=self._spaced,
            frames=self._sections["frames"],
            topics=topics | named,
            small=frozenset(words for words, english in named.items() if english == _NOTHING),
            days=Days(self.tag, self._sections["days"], self.line, spaced=self._spaced),
            around=self._polite,
        )

    @cached_property
    def _polite(self) -> str:
        return _any(self.line(words) for _, words in self._sections["around"])

    @cached_property
    def around(self) -> re.Pattern[str]:
        """Politeness before and after a message."""
        words = self._polite
        edge, no_edge = (r"(?!\S)", r"(?<!\S)") if self._spaced else ("", "")
        return re.compile(rf"^(?:{words}{edge}\s*)+|(?:\s*{no_edge}{words})+$")

    @cached_property
    def answer(self) -> re.Pattern[str]:
        """The words before an answer, in the text as it was typed."""
        leads = _any((words for _, words in self._sections["answer"]), between=r"[\s,]+")
        gap = r"\s+" if self._spaced else r"\s*"
        return re.compile(rf"{leads}\s*[:=]?{gap}(?P<answer>\S.*)", re.IGNORECASE)

    @cached_property
    def pieces(self) -> Mapping[str, str]:
        """English, by the pieces of requests; subjects also by the names that the catalogue shows."""
        shown = {self.line(name): key for key, name in entries(self.tag, "subject-").items()}
        subjects = {words: entries("en", "subject-")[key].lower() for words, key in shown.items()}
        return subjects | {self.line(words): english for english, words in self._sections["request"]}

    def number(self, line: str) -> str | None:
        """The digits for a number that is written out."""
        found = self.pieces.get(line, "")
        return found if found.isdecimal() else None

    @cached_property
    def request(self) -> re.Pattern[str]:
        """Each piece, and each number."""
        found = rf"(?:{_any(self.pieces)}|\d+)"
        return re.compile(rf"(?<!\S){found}(?!\S)" if self._spaced else found)


_table = cache(_Table)


def in_english(text: str, tag: str) -> str | None:
    """What the English for a message in one of TAGS is; None where that is not plain, or the language another.

    Commands and talk in set phrases ("pista"), sentences with a gap ("recuerda que ..."), answers behind words ("creo
    que es 3,5"), and requests for questions whose topic is a subject or is named in English ("5 preguntas fáciles sobre
    linear equations").
    """
    if tag not in TAGS or len(text) > LONGEST or text.strip() in _SYMBOLS:
        return None
    table = _table(tag)
    line = table.line(text)
    core = table.around.sub("", line).strip() or line
    if (english := _whole(line, table.said) or _whole(core, table.said)) is not None:
        return english
    if (english := table.frames.english(text)) is not None:
        return english
    if (found := table.answer.match(text.strip())) and (answer := _answer(found["answer"], table)):
        return f"the answer is {answer}"
    return table.number(core) or _request(core, table)


def in_any(text: str) -> str | None:
    """What the English for a set phrase of any of TAGS is; None for others, and for what is English itself."""
    if len(text) > LONGEST:
        return None
    line = plain(text)
    return _whole(line, _phrases()) if len(line) >= _LEAST_OF_ANY or not line.isascii() else None


def agrees_in_any(text: str) -> bool | None:
    """Whether a phrase of any of TAGS says yes or no; None where it says neither."""
    english = _phrases().get(plain(text)) if len(text) <= LONGEST else None
    return {"yes": True, "no": False}.get(english or "")


@cache
def _phrases() -> dict[str, str]:
    """The English for phrases that no two languages use for different things."""
    meant: dict[str, set[str]] = {}
    for tag in TAGS:
        for words, english in _table(tag).said.items():
            meant.setdefault(words, set()).add(english)
    return {
        words: english
        for words, (english, *others) in meant.items()
        if not others and not all(map(is_english, words.split()))
    }


def _whole(line: str, said: Mapping[str, str]) -> str | None:
    """The English for a set phrase, and for "why not" beside the letter of an option."""
    if (english := said.get(line)) is not None:
        return english
    for letter, words in ((line[-1:], line[:-1]), (line[:1], line[1:])):
        if letter in _LETTERS and said.get(words.strip()) == _WHY_NOT:
            return f"{_WHY_NOT} {letter}"
    return None


def _answer(text: str, table: _Table) -> str | None:
    """A text that may well be an answer, with a number in digits."""
    is_one = any(map(str.isdigit, text)) or (len(text.strip(" .!")) == 1 and text[0].isascii())
    return text if is_one else table.number(table.line(text))


def _request(line: str, table: _Table) -> str | None:
    """The request for questions that a line is, in English."""
    found = [(match.start(), match.end(), match[0]) for match in table.request.finditer(line)]
    told = [(begin, end, table.pieces.get(words, words)) for begin, end, words in found]
    pieces = [part for _, _, piece in told if piece != _NOTHING for part in _parts(piece)]
    gaps = _gaps(line, told, behind=table.tag in _BEHIND)
    if gaps is None:
        return None
    topics = [piece for piece in pieces if not _says_no_topic(piece)] + gaps
    counts = [piece for piece in pieces if piece.isdecimal()]
    if not pieces or len(counts) > 1:
        return None
    if topics and set(pieces) <= set(topics):
        return " and ".join(topics)
    if "questions" not in pieces and not (topics and ("give me" in pieces or counts)):
        return None
    levels = " or ".join(piece for piece in pieces if piece in _LEVELS)
    kinds = " or ".join(piece for piece in pieces if piece in _KINDS)
    more = "more" if "more" in pieces else ""
    on = f"on {' and '.join(topics)}" if topics else ""
    noun = "question" if counts == ["1"] else "questions"
    return " ".join(word for word in (*counts, more, levels, kinds, noun, on) if word)


def _parts(piece: str) -> Sequence[str]:
    """A piece, of a dual its number and its noun."""
    return found.groups() if (found := _COUNTED.fullmatch(piece)) else (piece,)


def _says_no_topic(piece: str) -> bool:
    return piece in _SAYS_NO_TOPIC or piece.isdecimal() or _COUNTED.fullmatch(piece) is not None


def _gaps(line: str, told: list[tuple[int, int, str]], *, behind: bool) -> list[str] | None:
    """What follows "on" (or precedes it, where that may stand `behind`) and is no piece: topics.

    None where anything else is said.
    """
    edges = [(0, 0, "-"), *told, (len(line), len(line), "-")]
    gaps = []
    for (_, end, before), (begin, _, after) in pairwise(edges):
        if gap := line[end:begin].strip():
            if not ((behind and (gap.isascii() or after == "on")) or before == "on") or len(gap.split()) > MOST_TOPIC:
                return None
            gaps.append(gap)
    return gaps


def _sections(text: str) -> dict[str, list[tuple[str, str]]]:
    """Pairs of English and words of the language, by heading."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            pairs = sections.setdefault(line.strip("[]"), [])
            continue
        english, colon, words = line.partition(": ")
        pairs += [(english, one.strip()) for one in (words if colon else line).split("|")]
    return sections


def _any(texts: Iterable[str], *, between: str = " ") -> str:
    """A pattern of any of some texts, the longest first, with what may stand between their words."""
    longest_first = sorted(set(texts), key=len, reverse=True)
    return f"(?:{'|'.join(between.join(map(re.escape, text.split())) for text in longest_first)})"
