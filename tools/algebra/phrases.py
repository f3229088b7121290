"""The words around and within a formula: "I think x is 3 or more", "no solution", "f'(x) = ...", as signs."""

import re

_LETTERS = r"(?<![A-Za-z\\])(?:{})(?![A-Za-z])"
_OPENING = re.compile(
    r"""\s*(?:(?:
        i\s+(?:think|thought|got|get|believe|guess|found|find|have|say|say\s+that|think\s+that)
        |(?:the|my)\s+(?:final\s+)?(?:answers?|solutions?(?:\s+set)?|results?|derivative|integral|value|roots?|zeros?)
        |(?:final\s+)?(?:answers?|ans|solutions?|result)|it\s*'?\s*s|it\s+is|that\s*'?\s*s|that\s+is|this\s+is|is\s+it
        |we\s+(?:get|have)|maybe|probably|perhaps|so|thus|therefore|hence|then|ok(?:ay)?|well|u+m+|hm+|is|are
        |(?:would|should|must|will)\s+be|equals?|\\(?:therefore|implies|Rightarrow)|[∴⇒→=]|=>|:
        )(?![A-Za-z'])[\s:,]*)+""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOSING = re.compile(
    r"[\s,]*(?:\?+|\.+|\bplease|\bright|\bcorrect|\bi\s+(?:think|guess)|\bmaybe|\bonly|\bis\s+(?:the|my)\s+(?:answer|solution))\s*$",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"""[\s,(]*(?:where|for|with|and)?\s*(?:any\s+)?(?:integers?\s+)?[nkmCc]\s*(?:∈|\\in|in|is)\s*
    (?:ℤ|Z|ℝ|R|\\mathbb\s*\{?[ZR]\}?|(?:an?\s+|any\s+)?(?:arbitrary\s+)?(?:integers?|whole\s+numbers?|constant|real(?:\s+number)?))
    \s*\)?\s*$""",
    re.VERBOSE,
)
"""What says that a letter is arbitrary: "where n is an integer"."""
_THINGS = (
    "area|volume|perimeter|circumference|slope|gradient|distance|length|height|width|radius|diameter|hypotenuse|angle"
    "|speed|velocity|acceleration|force|mass|time|energy|probability|mean|median|sum|product|limit|midpoint|vertex"
    "|domain|range|total|cost|price|profit|derivative|integral|intercept|inverse|remainder|quotient|x-intercepts?"
)
_NAME = re.compile(
    r"""\s*(?:
        [fghpqrsuvwyACFGHPRSTV](?:_\{?\w+\}?)?(?:'{0,3}|\^\{?-1\}?|⁻¹|\^\{?\\prime\}?)\s*(?:\\left)?\(\s*
            (?:[a-zA-Z]|-?\d+|\\theta|θ|\\pi|[fgh]\s*\(\s*[a-zA-Z]\s*\))\s*(?:\\right)?\)
        |\(\s*[fgh]\s*(?:∘|\\circ|o|[-+*/])\s*[fgh]\s*\)\s*\(\s*[a-zA-Z]\s*\)
        |[a-zA-Z](?:'{1,3}|\^\{?\\prime\}?)
        |[PE]\s*\(\s*[^()=<>]{1,12}\s*\)
        |d(?:\^?2|²)?\s*[a-zA-Z]?\s*/\s*d\s*[a-zA-Z](?:\^?2|²)?
        |\\frac\{d(?:\^\{?2\}?)?\s*[a-zA-Z]?\}\{d\s*[a-zA-Z](?:\^\{?2\}?)?\}
        )\s*[=:](?!=)""",
    re.VERBOSE,
)
_NAMED = re.compile(r"(?:the\s+)?(?:" + _THINGS + r")\s*(?:[=:]|is\b)\s*", re.IGNORECASE)
_ABOUT = re.compile(r"≈|\\approx|≃")
_TIMES_TEN = re.compile(r"(?<=\d)\s*[xX]\s*(?=10\s*(?:\^|\*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]))")
_REPEATING = re.compile(r"(\d*)\.(\d*)\\overline\s*\{(\d{1,20})\}")
_SIGNS = tuple(
    (re.compile(_LETTERS.format(words), re.IGNORECASE), sign)
    for words, sign in (
        (r"(?:is\s+)?(?:greater|more|bigger|larger)\s+than\s+or\s+equal(?:\s+to)?|(?:is\s+)?at\s+least", "≥"),
        (r"(?:is\s+)?(?:less|smaller|lower)\s+than\s+or\s+equal(?:\s+to)?|(?:is\s+)?at\s+most", "≤"),
        (r"(?:is\s+)?(?:greater|more|bigger|larger)\s+than", ">"),
        (r"(?:is\s+)?(?:less|smaller|lower)\s+than", "<"),
        (r"(?:is\s+)?not\s+equal(?:\s+to)?|(?:does\s+not|doesn't)\s+equal|is\s*n[o']t|cannot\s+be|can't\s+be", "≠"),
        (r"is\s+equal\s+to|equal\s+to|equals?|is|are", "="),
        (r"(?:is\s+)?(?:an?\s+)?element\s+of|belongs\s+to", "∈"),
        (r"plus\s+or\s+minus|plus[\s/-]minus", "±"),
        (r"plus", "+"),
        (r"minus|negative", "-"),
        (r"times|multiplied\s+by", "*"),
        (r"divided\s+by|over", "/"),
        (r"squared", "^2"),
        (r"cubed", "^3"),
        (r"to\s+the\s+power(?:\s+of)?|raised\s+to(?:\s+the)?|to\s+the", "^"),
        (r"(?:the\s+)?cube\s+root\s+of", " cbrt "),
        (r"(?:the\s+)?(?:square\s+)?root\s+of|root", "√"),
        (r"(?:the\s+)?absolute\s+value\s+of", " abs "),
        (r"constant|const", "C"),
        (r"degrees?|deg", "°"),
        (r"radians?|rad", " "),
        (r"either|both|where|real|only|just", " "),
    )
)
_TEXT = re.compile(r"\\(?:text(?:rm|it|bf)?|mathrm|mbox)\s*\{([^{}]*)\}")
_ROOTS = r"(?:solutions?|roots?|answers?|zeros?|values?|numbers?|intersections?|x)"
_SAID = {
    "none": re.compile(
        rf"(?:(?:there|it|x|the \w+)(?:'s| is| are| has)? )?no (?:real |such |valid )?{_ROOTS}(?: exists?)?"
        r"|none|(?:the )?empty(?: set)?|∅|ø|\\emptyset|\\varnothing|\{\s*\}|\\\{\s*\\\}",
        re.IGNORECASE,
    ),
    "all": re.compile(
        r"(?:x (?:is|can be|=) )?(?:all|any|every)(?: real)? (?:numbers?|values?(?: of x)?|x|reals?)|reals"
        r"|ℝ|(?-i:R)|\\mathbb\s*\{?R\}?|infinitely many(?: solutions)?|infinite(?: number of)? solutions"
        r"|always true|(?:true )?for all(?: real)? x",
        re.IGNORECASE,
    ),
    "undefined": re.compile(
        r"(?:the limit |it )?(?:is )?(?:undefined|not defined|dne|does not exist|doesn'?t exist|indeterminate)"
        r"|(?:it )?(?:is )?diverge(?:s|nt)|no limit",
        re.IGNORECASE,
    ),
}
_EXCEPT = re.compile(
    r"(?:x (?:is|can be) )?(?:all|any)(?: real)? (?:numbers?|values?|x|reals?)(?: of x)?,? "
    r"(?:except|but|excluding|other than|apart from)(?: for)?(?: x\s*(?:=|is))?\s*(.+)",
    re.IGNORECASE,
)
_REALS = re.compile(
    r"(?:(?<![A-Za-z])R|ℝ|\\mathbb\s*\{?\s*R\s*\}?|\\R(?:eals)?)\s*(?:\\setminus|\\backslash|∖|\\|-)\s*(?=\\?\{)"
)
_MEMBER_OF_REALS = re.compile(r"(∈|\\in|(?<![A-Za-z])in)\s*R(?![A-Za-z])")


def said(text: str) -> str | None:
    """none, all or undefined where the whole answer says that in words."""
    bare = re.sub(r"\s+", " ", _TEXT.sub(r" \1 ", text).replace("$", " ").replace("\\ ", " ")).strip(" .,!?;:")
    bare = _OPENING.sub("", bare, count=1) if _OPENING.match(bare) else bare
    return next((word for word, pattern in _SAID.items() if pattern.fullmatch(bare.strip())), None)


def without_words(text: str) -> str:
    """The formula in a sentence: opening and closing words dropped, words for signs replaced, `f(x) =` taken off."""
    text = _TEXT.sub(r" \1 ", text).replace("$", " ").strip()
    if all_but := _EXCEPT.fullmatch(text):
        return "ℝ ∖ {" + re.sub(r"\s*,?\s*\b(?:and|or)\b\s*", ",", all_but.group(1)) + "}"
    text = _OPENING.sub("", text, count=1) if _OPENING.match(text) else text
    while closing := _CLOSING.search(text):
        text = text[: closing.start()]
    text = _TIMES_TEN.sub("*", _REPEATING.sub(_fraction, _ANY.sub("", text)))
    text = _exactly(text)
    text = _NAMED.sub("", text, count=1) if _NAMED.match(text) else text
    if name := _NAME.match(text):
        text = text[name.end() :]
    text = _MEMBER_OF_REALS.sub(r"\1 ℝ", _REALS.sub("ℝ ∖ ", text))
    for words, sign in _SIGNS:
        text = words.sub(sign, text)
    return _angles(text.strip())


def _exactly(text: str) -> str:
    """What stands before `≈`; after a lone letter it is `=`."""
    before, *after = _ABOUT.split(text, maxsplit=1)
    if not after or not before.strip():
        return text
    return f"{before}={after[0]}" if len(before.strip()) == 1 else before


def _fraction(match: re.Match[str]) -> str:
    """`0.1\\overline{6}` as the fraction that it is."""
    whole, still, turning = match.groups()
    bottom = 10 ** len(still) * (10 ** len(turning) - 1)
    return f"({int((whole or '0') + still + turning) - int((whole or '0') + still)}/{bottom})"


def _angles(text: str) -> str:
    """`<1, 2>` and `]1, 2[` in the brackets that the parser knows."""
    if text.startswith("<") and text.endswith(">"):
        return "⟨" + text[1:-1] + "⟩"
    if outer := re.fullmatch(r"((?:\w\s*(?:∈|\\in|in)\s*)?)([\[\]])([^\[\]]*[,;][^\[\]]*)([\[\]])", text):
        start, opener, inner, closer = outer.groups()
        return f"{start}{'(' if opener == ']' else '['}{inner}{')' if closer == '[' else ']'}"
    return text
