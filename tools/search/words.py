"""From what a student typed to plain words: unseen characters out, short forms spelt out, slips put right.

Nothing here knows an intent or a topic. A `Word` keeps its place in the cleaned text, so that what was typed can be
taken out of it as it stands (a formula must not be "put right").
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from py_rust_stemmers import SnowballStemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from tools.search.slang import CHAT_WORDS, FACES, SHORT_FORMS, SMALL_WORDS, TYPO_TARGETS

MOST_RARE = 10**6
SHORT = 4
"""Letters of words that slips easily make: of these only the commoner ones are taken for meant."""
RARE_SHORT = 16_000
LONG = 8
"""Letters from which on a word may hold two slips."""
LEAST_BONES = 4
"""Consonants by which a long word is known."""
MOST_COMMON = 12_000
"""English words that a slip of the finger may make of a commoner one."""
MOST_READ = 4000
"""Characters of a message that are read for words; nobody asks for questions at such length."""

_TOKEN = re.compile(
    r"w/o\b|w/(?!\w)|t/f\b|g2g\b|(?:gr|w|m)8\b|(?:cu)?l8r\b|2(?:nite|day|moro|mrw)\b|4got\b|(?:any|some)1\b|"
    r"\d+(?:st|nd|rd|th|k)\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S",
    re.IGNORECASE,
)
_SMILEY = re.compile(
    r"(?<!\w)(?:[:;=]|(?<![-+*/^=(,.<>] )(?<![-+*/^=(,.<>])8)['’]?-?[()DPpO/|\[\]]+(?!\w)|<3|\^_+\^|xD\b"
)
"""Faces; "8)" behind an operator or a comma ends a formula."""
_QUOTES = str.maketrans({"‘": "'", "’": "'", "`": "'", "“": '"', "”": '"', "„": '"'})
_UNEVEN = {
    "adding": "add",
    "added": "add",
    "adds": "add",
    "subtraction": "subtract",
    "division": "divide",
    "multiplication": "multiply",
}
"""Words whose stems the algorithm keeps apart from their kin's."""
_APART = {
    form: f"{word}s"
    for word in (
        "organic",
        "indicator",
        "limiting",
        "differential",
        "divider",
        "distributing",
        "meaning",
        "transformer",
        "quadrat",
        "literally",
        "based",
        "complexity",
        "recession",
    )
    for form in (word, f"{word}s")
}
"""Words whose stems would be those of other things ("organ", "indices", "transform", "quadratic")."""
_FORMULA = re.compile(r"(?<![^\W_])(?:[^\W\d_]+[\d₀-₉]+)+[^\W\d_]*(?![^\W_])|(?<![^\W_])(?:[A-Z][a-z]?){2,}(?![^\W_])")
"""Letters and digits as one word, which begins with a letter, and symbols of elements ("NaOH")."""
_MOLECULE = re.compile(r"(?:[HNOF]2|Cl2|Br2|I2|O3)|(?=.*\d|.*[a-z])(?=.*[A-Z].*[A-Z])(?:[A-Z][a-z]?\d*)+|co2")
_SOUNDS = tuple(
    (re.compile(letters), sounds)
    for letters, sounds in (
        (r"[ts]ion|ssion|cian|cean|sh[aeiou]n", "0n"),
        (r"sch|ck|ch(?=[aeiou]?[lrm])|q(?!u)", "k"),
        (r"qu|kw|cw|ekw", "kw"),
        (r"ph|gh(?=t?$)", "f"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"z", "s"),
        (r"dg|j", "g"),
        (r"^(?:kn|gn)", "n"),
        (r"^wr", "r"),
        (r"h(?![aeiou])|(?<=[rk])h", ""),
        (r"e(?=s?$)", ""),
        (r"(?<!^)[aeiouy]+", "a"),
        (r"(.)\1+", r"\1"),
    )
)
"""Letters, each with how they sound, in the order in which they are put."""
_stemmer = SnowballStemmer("english")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in plain lower case, or one sign; `start` and `end` are its place in the cleaned text."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Letters or digits, not a sign."""
        return self.text[0].isalnum()

    def moved(self, by: int) -> "Word":
        """The same word at another place."""
        return Word(self.text, self.start + by, self.end + by)


def clean(text: str) -> str:
    """The text without characters that nobody sees (controls, direction marks, lone surrogates), spaces trimmed."""
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = (" " if char in "\t\n\r\x0b\x0c" else char for char in text)
    visible = "".join(char for char in kept if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return visible.translate(_QUOTES).strip()


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word's stem (Porter 2), so that "derivatives" meets "derivative"."""
    if word in _APART:
        return _APART[word]
    return str(_stemmer.stem_word(_UNEVEN.get(word, word)))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Roughly how a word in lower case sounds; who spells by ear keeps it: "fracshuns" sounds as "fractions" do."""
    for letters, sounds in _SOUNDS:
        word = letters.sub(sounds, word)
    return word


@lru_cache(maxsize=1)
def english() -> dict[str, int]:
    """English words that are common enough to be meant (about 54,000), each with its rank, the commonest first."""
    spec = find_spec("symspellpy")  # found, not imported: only its list of words is wanted
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("symspellpy")
    path = Path(spec.submodule_search_locations[0]) / "frequency_dictionary_en_82_765.txt"
    rows = (line.split() for line in path.read_text("utf-8-sig").splitlines())
    return {word: rank for rank, (word, count) in enumerate(rows) if len(count) > 5}


@lru_cache(maxsize=1)
def _common() -> tuple[str, ...]:
    return tuple(word for word, rank in english().items() if rank < MOST_COMMON and len(word) > 2)


def is_english(word: str) -> bool:
    """Whether a word in lower case is English, or a short form that students use."""
    if word in SMALL_WORDS or word in TYPO_TARGETS or word in SHORT_FORMS or word in CHAT_WORDS:
        return True
    return english().get(word, MOST_RARE) < (MOST_RARE if len(word) > SHORT else RARE_SHORT)


def closest(word: str, among: tuple[str, ...], *, most: int = 1) -> str | None:
    """The word that a slip of the finger makes this one of, or None; `most` letters may differ.

    Of several as near: one that begins alike, with two letters swapped, with one left out, the commonest.
    """
    ranks = english()
    likely = []
    for target, distance, _ in process.extract(word, among, scorer=OSA.distance, score_cutoff=most, limit=None):
        swapped = sorted(target) == sorted(word)
        if target[0] == word[0] or swapped or target[1:] == word:
            slip = 0 if swapped else 1 if len(target) > len(word) else 2 if len(target) == len(word) else 3
            likely.append((distance, target[0] != word[0], slip, ranks.get(target, len(ranks)), target))
    return min(likely)[4] if likely else None


_SPELT_SHORT = frozenset(short for short in SHORT_FORMS if len(short) > 3 and short.isalpha())
_PIECES = TYPO_TARGETS | SMALL_WORDS | _SPELT_SHORT


class Lexicon:
    """The words that may be meant: those of commands and, beside them, those of a school's topics."""

    def __init__(self, topics: Iterable[str] = ()) -> None:
        self._topics = frozenset(topics)
        own = {word for word in self._topics if len(word) > 4 and word.isalpha()}
        own |= {word[:-1] for word in own if word.endswith("s") and not word.endswith("ss") and len(word) > 5}
        self._targets = tuple(sorted(TYPO_TARGETS | own))
        self._near = tuple(sorted({*self._targets, *SMALL_WORDS, *_SPELT_SHORT}))
        self._sounds: dict[str, list[str]] = {}
        """The words that may be meant, by their sounds."""
        for word in self._targets:
            if len(word) > SHORT:
                self._sounds.setdefault(sound(word), []).append(word)
        self._skeletons: dict[str, list[str]] = {}
        """The same without their vowels, filled when first asked for."""
        self._mended: dict[str, tuple[str, ...]] = {}

    def plain(self, token: str, keep: frozenset[str]) -> tuple[str, ...]:
        """What one token stands for: no word, one, or several; words of `keep` stay as they are."""
        token = unicodedata.normalize("NFKC", token).lower().replace("’", "'")
        if not token[0].isalpha() and token not in SHORT_FORMS:
            face = FACES.get(token)
            silent = not token.isascii() and unicodedata.category(token[0]) in ("So", "Sk", "Mn", "Me")
            return (face,) if face else () if silent else (token,)
        if token in SHORT_FORMS:
            return SHORT_FORMS[token]
        if "'" in token:
            joined = token.replace("'", "")
            return SHORT_FORMS.get(joined, (joined,))
        if token in keep or token in self._topics or is_english(token) or not token.isascii():
            return (token,)
        if keep and len(token) > SHORT and (shown := closest(token, tuple(keep))):
            return (shown,)
        if token not in self._mended:
            if len(self._mended) > MOST_MENDED:
                self._mended.clear()
            self._mended[token] = self._mend(token)
        return self._mended[token]

    def is_formula(self, token: str) -> bool:
        """Whether letters and digits that stand together are a formula or a code, and no word with a number."""
        token = unicodedata.normalize("NFKC", token)
        if token.lower() in self._topics or is_english(token.lower()):
            return False
        if _MOLECULE.fullmatch(token):
            return True
        runs = re.findall(r"[^\W\d_]+", token.lower())
        short = 1 if len(runs) == 1 else 2
        known = any(len(run) > short and (run in self._topics or is_english(run)) for run in runs)
        return not known and not token.isalpha() and sum(map(len, runs)) > 1

    def _sounding(self, token: str) -> str | None:
        """The word meant that is spelt otherwise and sounds alike ("fracshuns", "kemistry"): the nearest in letters."""
        if len(token) <= SHORT:
            return None
        alike = self._sounds.get(sound(token), ())
        return min(alike, key=lambda word: (OSA.distance(token, word), word), default=None)

    def _skeletal(self, token: str) -> str | None:
        """The only word meant whose consonants sound alike: "aposterfee" is "apostrophe"."""
        bones = sound(token).replace("a", "")
        if len(token) < LONG or len(bones) < LEAST_BONES:
            return None
        if not self._skeletons:
            for heard, words in self._sounds.items():
                self._skeletons.setdefault(heard.replace("a", ""), []).extend(words)
        alike = self._skeletons.get(bones, [])
        return alike[0] if len({stem(word) for word in alike}) == 1 else None

    def _mend(self, token: str) -> tuple[str, ...]:
        for pattern, kept in ((r"(.)\1{2,}", r"\1\1"), (r"(.)\1{2,}", r"\1"), (r"(.)\1", r"\1")):
            squeezed = re.sub(pattern, kept, token)
            if squeezed in SHORT_FORMS:
                return SHORT_FORMS[squeezed]
            if squeezed != token and (is_english(squeezed) or squeezed in self._topics):
                return (squeezed,)
        if len(token) < 3:
            return (token,)
        if token.endswith("ish") and token[:-3] in TYPO_TARGETS:
            return (token[:-3], "ish")  # "easyish"
        meant = closest(token, self._near)
        if meant is None and len(token) > SHORT and (pieces := _parted(token)):
            return tuple(plain for piece in pieces for plain in SHORT_FORMS.get(piece, (piece,)))
        meant = meant or self._sounding(token) or closest(token, _common()) or self._skeletal(token)
        if meant is None and len(token) >= LONG:
            meant = closest(token, self._near, most=2)
        return SHORT_FORMS.get(meant or token, (meant or token,))


PLAIN = Lexicon()
MOST_MENDED = 5_000


def words_of(text: str, lexicon: Lexicon = PLAIN, *, keep: frozenset[str] = frozenset()) -> tuple[Word, ...]:
    """The plain words and signs of a cleaned text (at most its first 4,000 characters are read).

    `keep` holds words that stay as they are though neither English nor the lexicon knows them.
    """
    text = _SMILEY.sub(lambda match: " " * len(match[0]), text[:MOST_READ])
    return tuple(
        Word(plain, match.start(), match.end())
        for match in _TOKEN.finditer(text)
        for plain in lexicon.plain(match[0], keep)
    )


def whole_formulas(text: str, words: tuple[Word, ...], lexicon: Lexicon = PLAIN) -> tuple[Word, ...]:
    """The words of a text with formulas and codes as one word each: "H2SO4" is not h, 2, so and 4.

    "Algebra2", "year10" and "x5" stay apart.
    """
    for match in _FORMULA.finditer(text):
        inside = [place for place, word in enumerate(words) if word.start < match.end() and match.start() < word.end]
        if inside and lexicon.is_formula(match[0]):
            whole = Word(unicodedata.normalize("NFKC", match[0]).lower(), match.start(), match.end())
            words = (*words[: inside[0]], whole, *words[inside[-1] + 1 :])
    return words


def _parted(token: str) -> tuple[str, ...] | None:
    """Words written as one ("nextquestion"), fewest first; None where it is none, or only crumbs."""
    if len(token) > 60:
        return None
    best: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 13), end):
            before, here = best[start], best[end]
            if before is not None and token[start:end] in _PIECES and (here is None or len(before) + 1 < len(here)):
                best[end] = (*before, token[start:end])
    pieces = best[-1]
    return None if pieces is None or len(pieces) > 7 or max(map(len, pieces)) < 4 else pieces
