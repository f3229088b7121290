"""Working as it is told in a chat, brought into signs: "i did 12/3 and got 4" is `12/3 = 4`."""

import re

_NUMBER = r"-?\d+(?:\.\d+)?(?:/\d+)?"
_RESULT = re.compile(
    r"[\s,]*(?:\b(?:and|which|that|to|it|i|we|you|then|this|just)\b[\s,]*)*"
    r"(?:\b(?:got|get|gets|gave|gives|giving|makes?|made|equals?|is|are|was|leaves|becomes|comes (?:out )?(?:to|as))\b"
    r"|(?:that|it|this)['’]?s\b)\s*(?:\b(?:me|us|about|equal to|that|just)\b\s*)*",
    re.IGNORECASE,
)
_COMES_OUT = re.compile(r"\b(?:g[eoi]t|gave|gives?|giving|makes?|made|equals?)", re.IGNORECASE)
"""Of these words the ones that say what comes out of the step before; "its 5" only says what is."""
_SIGNS = tuple(
    (re.compile(pattern, re.IGNORECASE), writing)
    for pattern, writing in (
        (rf"\b(?:subtract(?:ed|ing)?|take|took|taking) ({_NUMBER}) (?:away )?from ({_NUMBER})", r"\2 - \1"),
        (rf"\b(?:add(?:ed|ing)?) ({_NUMBER}) (?:and|to|with) ({_NUMBER})", r"\1 + \2"),
        (rf"\b(?:multipl(?:y|ied|ying)) ({_NUMBER}) (?:by|and|with) ({_NUMBER})", r"\1 * \2"),
        (rf"\b(?:divid(?:e|ed|ing)|split|shar(?:e|ed)) ({_NUMBER}) (?:by|into|between|among) ({_NUMBER})", r"\1 / \2"),
        (r"\bdivided by\b|\bdivide by\b|(?<=\d) over (?=\d)", " / "),
        (r"\b(?:multiplied by|times)\b", " * "),
        (r"\bplus\b", " + "),
        (r"\bminus\b", " - "),
        (r"\bhalf of (?=[\d(])", "1/2 * "),
        (r"(?<=[\w)]) ?\bsquared\b", "^2"),
        (r"(?<=[\w)]) ?\bcubed\b", "^3"),
        (r"(?<=%) of(?: the)?(?= ?[\d$£€])|(?<=\d/\d) of(?: the)?(?= ?\d)|(?<=\d/\d\d) of(?: the)?(?= ?\d)", " * "),
        (r"(?<=[\d)]) ?x ?(?=\d)", " * "),
    )
)
_GOES_ON = tuple(
    (
        re.compile(rf"^(?:and |then |i |we |just )*(?:{verb})\s*(?:it |that |this )?(?:by |the )?(?={_NUMBER})", re.I),
        sign,
    )
    for verb, sign in (
        (r"add(?:ed|ing)?|\+", "+"),
        (r"subtract(?:ed|ing)?|take away|took away|take|took", "-"),
        (r"multipl(?:y|ied|ying)|times|\*", "*"),
        (r"divid(?:e|ed|ing)|/", "/"),
    )
)
"""A step that goes on with the result before it: "then added 5 and got 9"."""
_OF_EQUATIONS = re.compile(r"\b(?:both|each|every|other|left|right)\b.{0,12}\bsides?\b", re.IGNORECASE)


def in_signs(segment: str) -> tuple[str, str]:
    """A piece of plain text with its words for signs as signs, and the sign by which it goes on, if it does.

    A result in words behind an equals sign begins a line of its own: "5 + 6 = 11 and got 23".
    """
    text = segment
    sign = ""
    if _OF_EQUATIONS.search(text):
        return "", ""
    for pattern, writing in _SIGNS:
        text = pattern.sub(writing, text)
    for pattern, each in _GOES_ON:
        if found := pattern.match(text.strip()):
            text, sign = text.strip()[found.end() :], each
            break
    return _RESULT.sub(_equals, text), sign


def _equals(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    if before.strip():
        return "\n" if "=" in before or _RESULT.search(before) else " = "
    return " = " if _COMES_OUT.search(found[0]) else " "


def comes_out(text: str) -> bool:
    """Whether a piece begins with an equals sign, or a word for one, and so goes on with the piece before it."""
    return re.match(r"\s*[=≈]", text) is not None
