"""Whether words say a term: as the whole answer, or inside a short sentence that adds nothing to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from tools.practice.grading.hedges import FILLERS
from tools.practice.grading.slips import is_known, is_slip
from tools.practice.grading.words import ARTICLES, normal, same_word, spelled_one_way

_TAILS = frozenset(
    """because since as which where when that is are was were means due by of in from to through across at on with for
    during if so cause cuz coz happens occurs = : - this it also while i they he she we makes make has have does can
    helps gives moves turns converts produces""".split()
)
"""What may follow the term and begin an explanation of it."""
_LEADS = frozenset(
    """is are was were called named termed be as answer its thats = : being means say choose by through via using use
    uses undergo undergoes perform performs do does has have had make makes""".split()
)
"""What may stand before the term whatever the sentence said before."""
_AUXILIARIES = frozenset(
    """am is are was were be been being do does did done have has had having will would shall should can could may might
    must to not""".split()
)
"""What makes another form of a verb that stands behind it: "have met" is not "met"."""
_COMPARED = frozenset("than like unlike similar before after without against opposite except versus followed".split())
"""Words that set the term beside another."""
_HEADS = frozenset(
    """process term thing concept idea law laws theorem theory principle rule effect force energy reaction phase stage
    method cycle type kind system gas molecule substance compound element word figure structure organelle device model
    property organ""".split()
)
"""Nouns that only say of what class a term is."""
_TURNS = re.compile(
    r"\b(?:nope|wait|actually|scratch|sorry|oops|correction|i\s+mean|on\s+second\s+thoughts?)\b"
    r"|\bno\b(?=\s*[,.;!-]|\s+(?:wait|it|its|it's|i|actually|the)\b)",
    re.I,
)
"""Words that take back what was said."""
_SIGNS = frozenset('! | ≈ * " = # @'.split())
_ELEMENTS = frozenset(
    """H B C N O F P S K V Y I W U He Li Be Ne Na Mg Al Si Cl Ar Ca Sc Ti Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr
    Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta Re Os Ir Pt
    Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa Np Pu Am Cm""".split()
)


@dataclass(frozen=True, kw_only=True)
class Manner:
    """How exactly words must be those of the key."""

    forms: bool = False
    """Grammar questions: number, articles and apostrophes are what is asked."""
    slips: bool = True
    stem: frozenset[str] = frozenset()
    """The stem's words: they add nothing to an answer."""
    lead: tuple[str, ...] = ()
    """The stem's words before its gap: they may be said again with what fills it."""
    known: frozenset[str] = frozenset()
    """Words of other answers: a slip that makes one of them is no slip."""

    def words(self, text: str) -> tuple[str, ...]:
        """The words of a plain text."""
        return normal(text, strict=self.forms)

    def same(self, said: str, meant: str) -> bool:
        """Whether two words are one, but for the plural and a slip."""
        if said == meant:
            return True
        if not self.forms and same_word(said, meant):
            return meant != f"{said}s" or is_known(said)  # "Pari" is not one of several Paris
        return self.slips and is_slip(said, meant, self.known)

    def equal(self, said: tuple[str, ...], meant: tuple[str, ...]) -> bool:
        """Whether two texts say one thing, however they part compounds ("wellbeing", "well-being")."""
        if not said or not meant:
            return False
        if len(said) == len(meant) and all(self.same(a, b) for a, b in zip(said, meant, strict=True)):
            return True
        if self.forms or len(said) == len(meant):
            return False
        return same_word(*(spelled_one_way("".join(words)) for words in (said, meant)))

    def windows(self, said: tuple[str, ...], meant: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Where words stand among others."""
        for size in range(max(1, len(meant) - 1), len(meant) + 2):
            for start in range(len(said) - size + 1):
                if self.equal(said[start : start + size], meant):
                    yield start, start + size

    def adds_nothing(self, word: str) -> bool:
        """Whether a word beside the term leaves its meaning alone."""
        if word in FILLERS or word in ARTICLES or word in _HEADS or word in _SIGNS:
            return True
        return word in self.stem or re.sub(r"(?<=\w{3})(?:es|ed|d|ing)$", "", word) in self.stem

    def stated(self, said: tuple[str, ...], meant: tuple[str, ...]) -> bool | None:
        """Whether a sentence states the term: None where it does not hold it, False where what it adds changes it."""
        found = False
        for start, end in self.windows(said, meant):
            found = True
            after = tuple(word for word in said[end:] if word not in meant or len(word) < 3)
            if self._leads_in(said[:start]) and self._leads_out(after):
                return True
        return False if found else None

    def _leads_in(self, before: tuple[str, ...]) -> bool:
        content = [word for word in before if word not in ARTICLES]
        if not content:
            return True
        if self.forms and not self._keeps_form(before):
            return False
        if all(self.adds_nothing(word) or word == "no" for word in content):
            return content[-1] not in _COMPARED or len(content) < 3
        return content[-1] in _LEADS and not _COMPARED & set(content)

    def _keeps_form(self, before: tuple[str, ...]) -> bool:
        """Whether no word before the term makes another form of it, but for "it is ..." and what stands in the stem."""
        added = list(takewhile(_AUXILIARIES.__contains__, reversed(before)))[::-1]
        if not added or added == list(self.lead[-len(added) :]):
            return True
        return len(added) < len(before) and added in (["is"], ["be"], ["would", "be"], ["must", "be"], ["should", "be"])

    def _leads_out(self, after: tuple[str, ...]) -> bool:
        for word in after:
            if word in _TAILS:
                return True
            if not self.adds_nothing(word) or word in ("or", "and"):
                return False
        return True

    def takes_back(self, text: str, meant: tuple[str, ...]) -> bool:
        """Whether a plain text goes back on something and names something else beside the term."""
        others = [
            word for word in self.words(_TURNS.sub(" ", text)) if word not in meant and not self.adds_nothing(word)
        ]
        return bool(others) and bool(_TURNS.search(text))

    def shortened(self, said: tuple[str, ...], meant: tuple[str, ...]) -> bool:
        """Whether only a class noun that the stem says already was left out ("kinetic" for "kinetic energy")."""
        short = meant[:-1]
        left_out = len(meant) > 1 and meant[-1] in _HEADS and meant[-1] in self.stem
        return left_out and not all(word in self.stem for word in short) and self.stated(said, short) is True


def other_symbol(said: str, meant: str) -> bool:
    """Whether two letters in another case are another substance: `CO` is not `Co`; `co` may be either."""
    if not (re.fullmatch(r"[A-Z][A-Za-z]", meant) and said.lower() == meant.lower()) or said in (meant, said.lower()):
        return False
    return said in _ELEMENTS or all(letter in _ELEMENTS for letter in said)


def abbreviates(short: str, long: str) -> bool:
    """Whether capital letters abbreviate words: "DNA", "deoxyribonucleic acid"."""
    if not re.fullmatch(r"[A-Z]{2,6}", short) or len(long) < 2 * len(short) or long[:1].upper() != short[0]:
        return False
    letters = iter(long.upper())
    return all(letter in letters for letter in short)
