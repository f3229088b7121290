"""Words of an answer in a form in which what means the same is the same: case, accents, articles, spelling, plural."""

import re
import unicodedata
from functools import lru_cache

from tools.practice.grading.plain import UNKNOWN
from tools.practice.grading.spoken import cardinal
from tools.practice.grading.tokens import literal, tokens

ARTICLES = frozenset(("a", "an", "the"))
_CHARGE = re.compile(r"\^\(?(\d*[+-])\)?(?![\d(])")
_LOWERED = re.compile(r"(?<=[^\W_])_\(?([^\W_]+)\)?")
_RAISED = re.compile(r"(?<=[^\W\d_])\^\(?(\d+)\)?")
_CANNOT = re.compile(r"\bcan(?:'?t|not)\b", re.I)
_CONTRACTED = re.compile(r"\b(does|do|did|is|are|was|were|has|have|had|would|could|should|must|wo)n'?t\b", re.I)
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_PIECE = re.compile(
    r"(?<![^\W_])-?\d+(?:[.,]\d+)*(?:st|nd|rd|th)\b|(?<![^\W_)])-(?=\d|\.\d)\d*(?:[.,]\d+)*|\d+(?:[.,]\d+)*|\.\d+"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*|[-+*/=<>^%≤≥≠±√∞°#@≈!|]"
)
_ORDINALS = {
    word: f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place, 'th') }"
    for place, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
_SPELLINGS = (
    (re.compile(r"ae(?=m[aio]|d[io]|sth|c|s[ai]|o|v|tio)"), "e"),
    (re.compile(r"oe(?=st|so|dem|a|uv|b|l[io]|o)|(?<=f)oe(?=t)"), "e"),
    (re.compile(r"(?<=\w{3})our(?=s?$|ed$|ing$|al$|able$|hood$)"), "or"),
    (re.compile(r"(?<=l)ys(?=(?:e[ds]?|ing)$)"), "yz"),
    (re.compile(r"(?<=[bt])re(?=s?$)"), "er"),
    (re.compile(r"^sulph"), "sulf"),
    (re.compile(r"(?<=\w{2})ogue(?=s?$)"), "og"),
    (
        re.compile(
            r"^((?:trave|mode|labe|cance|signa|channe|leve|fue|tunne|marve|counse|quarre)l)l(?=(?:ed|ing|ers?)$)"
        ),
        r"\1",
    ),
)
_ISE = re.compile(r"(\w{2,})is(e[ds]?|ing|ations?|ers?)")
_ALWAYS_ISE = frozenset(
    """adv dev rev superv exerc prom prec surpr ar wo otherw likew no tra ra pra appra cru disgu comprom enterpr expert
    franch improv merchand telev desp exc inc circumc dem prem parad conc turquo torto porpo bru treat chem po pra upr
    sunr clockw""".split()
)
"""What stands before an "ise" that is never "ize": "advise", which must not come near "advice"."""
_ROMAN = dict(zip("ii iii iv vi vii viii ix xi xii".split(), "2 3 4 6 7 8 9 11 12".split(), strict=True))
_ROMAN_AT_END = {"i": "1", "v": "5", "x": "10"}
_WORDS = {
    "aluminium": "aluminum",
    "grey": "gray",
    "defence": "defense",
    "offence": "offense",
    "licence": "license",
    "practise": "practice",
    "practize": "practice",
    "mould": "mold",
    "plough": "plow",
    "programme": "program",
    "judgement": "judgment",
    "ageing": "aging",
    "maths": "math",
    "mathematics": "math",
    "artefact": "artifact",
    "odour": "odor",
    "odours": "odors",
    "phosphorous": "phosphorus",
    "dependant": "dependent",
    "independant": "independent",
}
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "lice": "louse",
    "oxen": "ox",
    "dice": "die",
    "leaves": "leaf",
    "lives": "life",
    "knives": "knife",
    "wives": "wife",
    "wolves": "wolf",
    "halves": "half",
    "shelves": "shelf",
    "calves": "calf",
    "loaves": "loaf",
    "thieves": "thief",
    "selves": "self",
    "genera": "genus",
    "opera": "opus",
    "corpora": "corpus",
    "viscera": "viscus",
    "data": "datum",
    "media": "medium",
    "ova": "ovum",
    "axes": "axis",
    "septa": "septum",
}
_LATIN = (
    ("us", "i"),
    ("um", "a"),
    ("on", "a"),
    ("a", "ae"),
    ("is", "es"),
    ("ex", "ices"),
    ("ix", "ices"),
    ("a", "ata"),
)


def run_together(text: str) -> str:
    """Formulas and abbreviations without their marks: `H2O` for `H_2O`, `Ca2+` for `Ca^(2+)`, `DNA` for `D.N.A.`"""
    text = _RAISED.sub(r"\1", _LOWERED.sub(r"\1", _CHARGE.sub(r"\1", text)))
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), text)


def expanded(text: str) -> str:
    """Contractions of "not" written out: "doesn't" is "does not", "cannot" is "can not"."""
    text = _CANNOT.sub("can not", text)
    return _CONTRACTED.sub(lambda found: f"{'will' if found[1].lower() == 'wo' else found[1]} not", text)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    kept = (part for part in unicodedata.normalize("NFD", text) if not unicodedata.combining(part))
    return "".join(kept).replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace("ø", "o").replace("ł", "l")


@lru_cache(maxsize=8192)
def spelled_one_way(word: str) -> str:
    """A word in the one of British and American spelling that both come to; small letters."""
    if word in _WORDS:
        return _WORDS[word]
    if len(word) >= 6 or (len(word) == 5 and word.endswith("re")):
        for pattern, american in _SPELLINGS:
            word = pattern.sub(american, word)
        if (verb := _ISE.fullmatch(word)) and verb[1] not in _ALWAYS_ISE:
            word = f"{verb[1]}iz{verb[2]}"
    return _WORDS.get(word, word)


def _number(piece: str) -> str:
    """Digits in one writing: `1,000` and `1000.0` are `1000`."""
    amount = literal(piece.lstrip("-"))
    return piece if amount is None else f"{'-' if piece.startswith('-') else ''}{amount.value}"


def _numbers_in_digits(text: str) -> str:
    """Cardinals in words as digits: "twenty-one" is "21"."""
    found = tokens(text)
    pieces, at, last = [], 0, 0
    while at < len(found):
        number = cardinal(found, at) if found[at].kind == "word" else None
        if number:
            pieces.append(f"{text[last : found[at].start]} {number[0]} ")
            last = found[number[1] - 1].end
            at = number[1]
        else:
            at += 1
    return "".join(pieces) + text[last:] if pieces else text


@lru_cache(maxsize=4096)
def normal(text: str, *, strict: bool = False) -> tuple[str, ...]:
    """The words and signs of a plain text; hyphens and punctuation part them, articles are left out.

    `strict` keeps what grammar questions ask about: articles and apostrophes.
    """
    text = _without_accents(run_together(text.replace(UNKNOWN, " "))).replace("&", " and ")
    if not strict:
        text = _numbers_in_digits(expanded(text))
    pieces = []
    for found in _PIECE.finditer(text.lower()):
        piece = found[0]
        if piece[0].isdigit() or (len(piece) > 1 and piece[0] in "-."):
            pieces.append(_number(piece))
        elif piece == "-" and _between_words(text, found):
            continue
        elif strict:
            pieces.append(piece)
        elif piece not in ARTICLES or (pieces and found.end() == len(text.rstrip(" .,!?"))):
            pieces.append(_ORDINALS.get(piece) or spelled_one_way(re.sub(r"'s$|'", "", piece)))
    pieces = [piece if strict else _ROMAN.get(piece, piece) for piece in pieces if piece]
    if len(pieces) > 1 and not strict:
        pieces[-1] = _ROMAN_AT_END.get(pieces[-1], pieces[-1])
    return tuple(pieces)


def _between_words(text: str, found: re.Match[str]) -> bool:
    """A hyphen that joins words, or a dash between them: no sign."""
    after = text[found.end() : found.end() + 1]
    return after.isalpha() or after.isspace() or (after.isdigit() and text[: found.start()][-1:].isalpha())


@lru_cache(maxsize=8192)
def same_word(a: str, b: str) -> bool:
    """Whether two words in small letters are one word but for the plural."""
    if a == b:
        return True
    if min(len(a), len(b)) < 3 or not (a.isalpha() and b.isalpha()):
        return False
    return _is_plural(a, b) or _is_plural(b, a)


def _is_plural(many: str, one: str) -> bool:
    if many in _IRREGULAR:
        return _IRREGULAR[many] == one
    if many == f"{one}s":
        return not one.endswith(("s", "x", "z"))
    if many == f"{one}es":
        return one.endswith(("s", "x", "z", "ch", "sh", "o"))
    if one.endswith("y") and many == f"{one[:-1]}ies":
        return one[-2] not in "aeiou"
    if many.endswith("men") and one.endswith("man"):
        return many[:-3] == one[:-3]
    return any(
        one.endswith(ending) and many == one[: -len(ending)] + plural and len(one) - len(ending) >= 3
        for ending, plural in _LATIN
    )
