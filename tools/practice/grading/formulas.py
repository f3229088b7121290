"""Short answers that are formulas: which keys the algebra check can compare, and chemical equations by their sides."""

import re

from store.questions import Kind, Question
from tools.practice.grading.hedges import denies, no_answer
from tools.practice.grading.plain import LONGEST, plain

_FUNCTIONS = r"(?:sin|cos|tan|sqrt|ln|log|exp|pi)"
_FORMULA = re.compile(
    rf"(?:{_FUNCTIONS}(?![a-z])|(?<=[\d)])[abcnrtuvwxyz]{{2,3}}(?![A-Za-z])"
    r"|\d+(?:\.\d+)?|(?<![A-Za-z])[A-Za-zα-ωΑ-Ω](?![A-Za-z])|[-+*/^()|,√π\s])+"
)
_NAME = re.compile(r"\s*(?:[^\W\d_]+(?:_\w+|\([^()=]*\))?|\([^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)+\))\s*")
"""What may stand before the equals sign: `f(x)`, `Q_c`, `Rate`, `(x_C, y_C)`."""
_SPECIES = re.compile(r"\[\s*([^\W\d_][^\[\]]*)\]")
_UNIT_INSIDE = re.compile(r"(?<=[\d)])\s*(A|V|N|m|s|J|W|Hz|m/s)(?=\s*\))")
_CODE = re.compile(r"comput|program|coding|informatics", re.I)
_FACTOR, _EXPAND = re.compile(r"\bfactor", re.I), re.compile(r"\b(?:expand|multiply\s+out)\b", re.I)
_SEVERAL = re.compile(r"\s*(?:;|\n|\band\b)\s*", re.I)
_LETTERS = "abcdfghjmnopqrstuvwxyz"
_ARROW = re.compile(r"\s*(?:=>|-+>|<?=+>?|⇌|<-+>)\s*")
_STATE = re.compile(r"\(\s*(?:aq|s|l|g)\s*\)")


def _unnamed(text: str) -> str:
    """The formula without the name before its equals sign; in a response any one name may stand there."""
    left, equals, right = text.partition("=")
    return right.strip() if equals and "=" not in right and _NAME.fullmatch(left) else text.strip()


def _species(text: str) -> str:
    """A species without what only sets it: `NH_4^(+)` is `NH4+`."""
    return re.sub(r"[\s_^(){}]", "", text)


def _lettered(text: str, letters: dict[str, str]) -> str:
    """Concentrations as one letter each, `[NH_3]` as `(b)`; new ones are added to `letters`."""

    def letter(found: re.Match[str]) -> str:
        free = next((x for x in _LETTERS if x not in letters.values() and x not in text), "z")
        return f"({letters.setdefault(_species(found[1]), free)})"

    return _SPECIES.sub(letter, text)


def _is_formula(text: str) -> bool:
    """Whether a plain text is one formula with letters; symbols such as `B12` and `H+` are none."""
    if not _FORMULA.fullmatch(text) or re.search(r"[A-Z]\d", text) or not re.search(r"[\w)|]\s*$", text):
        return False
    letters = re.sub(_FUNCTIONS, "", text)
    return bool(re.search(r"[^\W\d_]", letters)) and bool(re.search(r"[\d+*/^(-]", text))


def _form(stem: str) -> str | None:
    return "factored" if _FACTOR.search(stem) else "expanded" if _EXPAND.search(stem) else None


def formulas(question: Question, response: str) -> tuple[tuple[Question, str], ...]:
    """What the algebra check must find right, all of it: an algebraic question and a response for each formula.

    Empty where the key holds anything but formulas, or the response is no attempt at them.
    """
    text = plain(response)
    if not isinstance(question.key, str) or _CODE.search(question.subject) or len(response) > LONGEST:
        return ()
    if no_answer(text) or denies(text):
        return ()
    keys = [_unnamed(part) for part in _SEVERAL.split(plain(question.key)) if part]
    said = [_unnamed(part.strip(" .")) for part in _SEVERAL.split(text) if part.strip(" .")]
    if len(keys) != len(said):
        return ()
    pairs = []
    for written, given in zip(keys, said, strict=True):
        letters: dict[str, str] = {}
        key, answer = _lettered(written, letters), given
        if (unit := _UNIT_INSIDE.search(key)) is not None:
            bare = rf"(?<=[\d)])\s*{unit[1]}(?=\s*(?:\)|$))"
            key, answer = _UNIT_INSIDE.sub("", key), re.sub(bare, "", answer)
        if not _is_formula(key):
            return ()
        update = {"kind": Kind.ALGEBRAIC, "key": key, "accept": (), "mistakes": (), "form": _form(question.stem)}
        pairs.append((question.model_copy(update=update), _lettered(answer, letters)))
    return tuple(pairs)


def _sides(text: str) -> list[list[str]] | None:
    """The species of a chemical equation's two sides, each in order of the alphabet."""
    sides = _ARROW.split(_STATE.sub(" ", text))
    if len(sides) != 2 or not all("+" in side or re.fullmatch(r"\s*(?:\d+\s+)?\w+\s*", side) for side in sides):
        return None
    terms = [re.split(r"\s+\+\s*|\s*\+\s+|(?<=\w)\+(?=\d*[A-Za-z])", side.strip()) for side in sides]
    return [sorted(_species(term) for term in side) for side in terms]


def is_same_reaction(said: str, key: str) -> bool:
    """Whether two plain texts are one chemical equation: states, arrows and the order within a side do not count."""
    wanted = _sides(key) if re.search(r"=>|->|⇌", key) and re.search(r"[A-Z]", key) else None
    return wanted is not None and _sides(said) == wanted


def is_same_order(said: str, key: str) -> bool:
    """Whether two plain texts put the same things in one order; a key `a < b < c` is met by `a, b, c` as well."""
    wanted = [_species(part) for part in key.split("<")]
    if len(wanted) < 2 or not all(wanted) or ">" in said:
        return False
    return [_species(part) for part in re.split(r"[<,]", said)] == wanted
