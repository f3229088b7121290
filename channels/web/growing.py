"""How far a growing text can be shown: no mark is shown raw now that the next words turn into something else."""

import re

from channels.markdown import is_formula, is_price

PATIENCE = 200
"""Characters that an open mark holds back; after so many it is most likely no mark at all."""

_SPAN = re.compile(
    r"\\[(\[](?P<brackets>.*?)\\[)\]]"
    r"|\\[^(\[]"
    r"|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
    r"|\$\$.*?\$\$"
    r"|\$(?P<inner>(?:\\.|[^$\\])+)\$(?=[^\d])"
    r"|!?\[[^\]\n]*\](?:\([^)\n]*\)|(?=[^(]))"
    r"|(?P<stars>\*{1,3}|_{1,3}|~~)(?![\s*_~]).*?[^\s*_~](?P=stars)(?=[^*_~])",
    re.DOTALL,
)
_OPENS = re.compile(r"\\[(\[]?$|\\[(\[]|[`$\[]|!\[|(?<!\w)(?:\*+|_+|~~)(?=\S|$)|\*+$|!$")
_UNSURE_LINE = re.compile(r"[ \t]*(?:[-+*=#>|~_:.\s\d()]+|\|.*|```.*|~~~.*|\\begin.*)?\Z")


def settled(text: str) -> str:
    """The longest beginning of a text whose look what follows will not change (but for where its last block ends)."""
    head, tail = _last_block(text)
    if tail.lstrip().startswith(("```", "~~~")):
        return text if "\n" in tail else head
    if tail.lstrip().startswith(("|", "$$", "\\[", "\\begin")):
        return head
    before, _, line = tail.rpartition("\n")
    if _UNSURE_LINE.fullmatch(line):
        tail = before
    return head + tail[: _first_open(tail)]


def _last_block(text: str) -> tuple[str, str]:
    """The finished blocks, and the one that grows. A fence that is open belongs to the growing one whole."""
    fence = None
    place = 0
    for match in re.finditer(r"^[ \t]*(```|~~~)|\n[ \t]*\n", text, re.MULTILINE):
        if match[1]:
            fence = (None if fence[0] == match[1] else fence) if fence else (match[1], match.start())
        elif fence is None:
            place = match.end()
    if fence is not None:
        place = fence[1]
    return text[:place], text[place:]


def _first_open(tail: str) -> int:
    """Where the first mark stands that is open and may still close; the length where none is."""
    place = 0
    while opening := _OPENS.search(tail, place):
        start = opening.start()
        whole = _SPAN.match(tail, start)
        if whole is not None and (whole["inner"] is None or is_formula(whole["inner"])):
            place = whole.end()
        elif len(tail) - start <= PATIENCE and not (opening[0] == "$" and is_price(tail[opening.end() :])):
            return start
        else:
            place = opening.end()
    return len(tail)
