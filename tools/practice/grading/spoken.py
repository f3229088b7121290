"""Numbers in words: "minus three quarters", "one hundred and five", "three point one four", "1.5 million"."""

from dataclasses import replace
from fractions import Fraction

from tools.practice.grading.amounts import Amount, Form, add, scaled
from tools.practice.grading.tokens import Token, glued

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
CARDINALS = {word: value for value, word in enumerate(_SMALL)} | _TENS | {"fourty": 40, "nought": 0, "naught": 0}
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_SHORT_SCALES = {"mil": 10**6, "mln": 10**6, "mn": 10**6, "bn": 10**9, "bln": 10**9}
_MONEY_SCALES = {"k": 1000, "m": 10**6, "b": 10**9}
_PARTS = dict(
    zip("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), range(3, 13), strict=True)
)
DENOMINATORS = {"half": 2, "quarter": 4, **_PARTS, "twentieth": 20, "hundredth": 100, "thousandth": 1000}
DENOMINATORS |= {"millionth": 10**6, "fifteenth": 15, "sixteenth": 16, "twelth": 12}
_PLURAL = {f"{word}s": value for word, value in DENOMINATORS.items()} | {"halves": 2}
_NOT_ONE = frozenset(
    """this that the which first second third fourth fifth sixth last middle top bottom next right correct other another
    each every any""".split()
)
_SIGNS = {
    "minus": "-",
    "neg": "-",
    "negative": "-",
    "plus": "+",
    "times": "*",
    "over": "/",
    "pi": "π",
    "root": "√",
    "sqrt": "√",
}
_PHRASES = (
    (("to", "the", "power", "of"), "^"),
    (("raised", "to", "the", "power", "of"), "^"),
    (("raised", "to", "the"), "^"),
    (("to", "the", "power"), "^"),
    (("to", "the"), "^"),
    (("multiplied", "by"), "*"),
    (("divided", "by"), "/"),
    (("out", "of"), "/"),
    (("in",), "/"),
    (("plus", "or", "minus"), "±"),
    (("the", "square", "root", "of"), "√"),
    (("square", "root", "of"), "√"),
    (("root", "of"), "√"),
    (("cube", "root", "of"), "∛"),
    (("per", "cent"), "%"),
    (("percent",), "%"),
    (("pct",), "%"),
    (("percentage",), "%"),
    (("infinity",), "∞"),
    (("inf",), "∞"),
    (("not", "equal", "to"), "≠"),
    (("equal", "to"), "="),
    (("equals",), "="),
    (("equal",), "="),
    (("approximately", "equal", "to"), "≈"),
)


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) and tokens[at].kind == "word" else ""


def _next(tokens: list[Token], at: int) -> int:
    """The place after a number word, over the hyphen of "twenty-one"."""
    after = at + 1
    if after + 1 < len(tokens) and tokens[after].text == "-" and glued(tokens, after) and glued(tokens, after + 1):
        word = _word(tokens, after + 1)
        if word in CARDINALS or word in SCALES or word in DENOMINATORS or word in _PLURAL:
            return after + 1
    return after


def cardinal(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """The whole number in words that starts at a token, and where it ends; None where none does."""
    total, current, end, tens, scale = 0, None, None, False, 10**15
    while True:
        word = _word(tokens, at)
        value = CARDINALS.get(word)
        if value is not None:
            fits = current is None or (current >= 100 and current % 100 == 0) or (tens and 0 < value < 10)
            if not fits:
                break
            current, tens = (current or 0) + value, word in _TENS or word == "fourty"
        elif word == "hundred" and (current is None or 0 < current < 100) and (end is not None):
            current, tens = (current or 1) * 100, False
        elif word in SCALES and word != "hundred" and end is not None and current and SCALES[word] < scale:
            scale = SCALES[word]
            total, current, tens = total + current * scale, None, False
        elif word in ("a", "an") and end is None and _word(tokens, at + 1) in SCALES:
            current = 1
        elif word == "and" and end is not None and (current is None or current >= 100):
            if _word(tokens, at + 1) not in CARDINALS:
                break
            at += 1
            continue
        elif word in SCALES and end is None and _word(tokens, at - 1) not in ("several", "few", "many"):
            current = 1
            end = at
            continue
        else:
            break
        at = end = _next(tokens, at)
    return None if end is None or (current is None and not total) else (total + (current or 0), end)


def _decimals(tokens: list[Token], at: int) -> tuple[str, int]:
    digits = ""
    while (word := _word(tokens, at)) in CARDINALS or word in ("oh", "o"):
        digits += str(CARDINALS.get(word, 0))
        at += 1
    return digits, at


def _with_decimals(tokens: list[Token], at: int) -> tuple[Amount, int] | None:
    """Words with "point": "three point one four", "point five", and whole numbers."""
    whole = cardinal(tokens, at)
    value, end = whole or (0, at)
    if _word(tokens, end) == "point":
        digits, after = _decimals(tokens, end + 1)
        if digits:
            place = Fraction(1, 10 ** len(digits))
            return Amount(value=value + int(digits) * place, place=place), after
    return (Amount(value=Fraction(value)), end) if whole else None


def _part(tokens: list[Token], at: int, *, singular: bool) -> tuple[int, int] | None:
    """A denominator in words at `at`, and where it ends."""
    word = _word(tokens, at)
    value = _PLURAL.get(word) or (DENOMINATORS.get(word) if singular else None)
    return (value, at + 1) if value else None


def _half_of(value: Fraction, tokens: list[Token], at: int) -> tuple[Amount, int]:
    """ "half a million", "a quarter million": part of a scale."""
    skip = at + (_word(tokens, at) in ("a", "of"))
    if _word(tokens, skip) in SCALES and SCALES[_word(tokens, skip)] > 10:
        return Amount(value=value * SCALES[_word(tokens, skip)]), skip + 1
    return Amount(value=value, form=Form.FRACTION), at


def _fraction(tokens: list[Token], at: int) -> tuple[Amount, int] | None:
    """ "three quarters", "a half", "half", "one third", "two-thirds"."""
    start = at + (_word(tokens, at) in ("a", "an"))
    alone = start > at or _word(tokens, start) in ("half", "quarter")
    if alone and (part := _part(tokens, start, singular=True)):
        return _half_of(Fraction(1, part[0]), tokens, part[1])
    if (top := cardinal(tokens, at)) and (part := _part(tokens, top[1], singular=top[0] < 20)):
        return _half_of(Fraction(top[0], part[0]), tokens, part[1])
    return None


def _at(tokens: list[Token], at: int) -> tuple[Amount, int] | None:
    """The number in words that starts at `at`."""
    if _word(tokens, at) == "one" and _word(tokens, at - 1) in _NOT_ONE:
        return None
    if fraction := _fraction(tokens, at):
        return fraction
    number = _with_decimals(tokens, at)
    if number is None:
        return None
    amount, end = number
    if _word(tokens, end) == "and" and amount.place is None and (rest := _fraction(tokens, end + 1)):
        return replace(add(amount, rest[0]), form=Form.FRACTION), rest[1]
    while amount.place is not None and _word(tokens, end) in SCALES:
        amount, end = scaled(amount, Fraction(SCALES[_word(tokens, end)])), end + 1
    return amount, end


def _scale_of_digits(tokens: list[Token], at: int) -> int | None:
    """What a word behind digits multiplies them by: "million", "5k", "3 bn"."""
    word = _word(tokens, at)
    money = at > 1 and tokens[at - 2].text in "$€£"
    if glued(tokens, at) and (tokens[at].text == "k" or (money and word in _MONEY_SCALES)):
        return _MONEY_SCALES[word]  # elsewhere K is a kelvin and M molar
    if tokens[at].text == "mN":  # millinewtons; "mn" and "Mn" are millions
        return None
    return SCALES.get(word) or _SHORT_SCALES.get(word)


def _digits_at(tokens: list[Token], at: int) -> tuple[Amount, int] | None:
    """Digits with a word that changes their worth: "1.5 million", "2 dozen", "3 quarters"."""
    amount, end = tokens[at].amount, at + 1
    if amount is None or end >= len(tokens):
        return None
    while end < len(tokens) and (scale := _scale_of_digits(tokens, end)):
        amount, end = scaled(amount, Fraction(scale)), end + 1
    over = end + (end < len(tokens) and tokens[end].text == "-")
    if end == at + 1 and amount.place is None and (part := _part(tokens, over, singular=amount.value == 1)):
        return Amount(value=amount.value / part[0], form=Form.FRACTION), part[1]
    return (amount, end) if end > at + 1 else None


def _phrase(tokens: list[Token], at: int) -> tuple[str, int] | None:
    """A sign in words at `at`: "times", "divided by", "to the power of"; only where a number can follow or precede."""
    for words, sign in _PHRASES:
        if all(_word(tokens, at + place) == word for place, word in enumerate(words)):
            return sign, at + len(words)
    sign = _SIGNS.get(_word(tokens, at), "")
    return (sign, at + 1) if sign else None


def _ordinal_power(out: list[Token], tokens: list[Token], at: int) -> tuple[Amount, int] | None:
    """ "to the fifth", "to the 5th": an ordinal as exponent."""
    if not out or out[-1].text != "^":
        return None
    value = _PARTS.get(_word(tokens, at)) or {"second": 2}.get(_word(tokens, at))
    if value:
        return Amount(value=Fraction(value)), at + 1 + (_word(tokens, at + 1) == "power")
    if tokens[at].kind == "number" and _word(tokens, at + 1) in ("st", "nd", "rd", "th") and glued(tokens, at + 1):
        amount = tokens[at].amount
        return (amount, at + 2 + (_word(tokens, at + 2) == "power")) if amount else None
    return None


def _number_at(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].amount is not None or _at(tokens, at) is not None)


def _starts_number(tokens: list[Token], at: int) -> bool:
    if at >= len(tokens):
        return False
    token = tokens[at]
    return (
        _number_at(tokens, at)
        or token.text in ("(", "√", "π", "-", "∛", "∞")
        or token.low in ("pi", "sqrt", "root", "minus", "negative", "e", "ln", "log", "infinity", "inf")
        or _phrase_is_root(tokens, at)
    )


def _phrase_is_root(tokens: list[Token], at: int) -> bool:
    found = _phrase(tokens, at)
    return found is not None and found[0] in "√∛"


def _sign(out: list[Token], tokens: list[Token], at: int) -> tuple[str, int] | None:
    """A sign in words, where it stands like one."""
    found = _phrase(tokens, at)
    if found is None:
        return None
    sign, end = found
    after_number = bool(out) and (out[-1].kind == "number" or out[-1].text in ")π°%!")
    if sign in "%" and not after_number:
        return None
    if sign in "-√∛±" and not _starts_number(tokens, end):
        return None
    if sign in "*/^+" and not (after_number and (_starts_number(tokens, end) or (sign == "^" and end < len(tokens)))):
        return None
    if _word(tokens, at) == "in" and not (out[-1].kind == "number" and _number_at(tokens, end)):
        return None  # "1 in 6" is a fraction, "5 in" a length
    if sign == "^" and not (_starts_number(tokens, end) or _word(tokens, end) in (*_PARTS, "second")):
        return None
    return sign, end


_POWERS = {"squared": 2, "cubed": 3}


def spelled(tokens: list[Token]) -> list[Token]:
    """The tokens with numbers and signs in words turned into numbers and signs."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        number = _ordinal_power(out, tokens, at)
        number = number or (_digits_at(tokens, at) if token.kind == "number" else _at(tokens, at))
        if number:
            amount, end = number
            text = " ".join(part.text for part in tokens[at:end])
            out.append(Token("number", text, token.start, tokens[end - 1].end, amount))
            at = end
        elif sign := _sign(out, tokens, at):
            out.append(Token("sign", sign[0], token.start, tokens[sign[1] - 1].end))
            at = sign[1]
        elif token.low in _POWERS and out and (out[-1].kind == "number" or out[-1].text == ")"):
            out.append(Token("sign", "^", token.start, token.start))
            power = Amount(value=Fraction(_POWERS[token.low]))
            out.append(Token("number", str(power.value), token.start, token.end, power))
            at += 1
        else:
            out.append(token)
            at += 1
    return out
