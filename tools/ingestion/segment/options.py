"""Options: the choices of a question, in all usual styles; a paper keeps to one style, so it is decided once."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tools.ingestion import words
from tools.ingestion.segment.numbers import roman
from tools.ingestion.segment.rows import plain
from tools.ingestion.segment.text import Piece

_ALPHABETS = ("abcdefghij", "абвгдежз", "أبجدهوزح", "ابجدهوزح", "कखगघङचछज", "अबसदयर")
_LETTER = r"[A-Ja-jА-Забвгдежзأابجدهوزحक-छअबसदयर]"
_SHAPES = (
    ("(x)", re.compile(rf"\(\s?(?P<label>{_LETTER}|[ivx]{{1,4}}|\d)\s?\)")),
    ("[x]", re.compile(rf"\[(?P<label>{_LETTER})\]")),
    ("x.", re.compile(r"(?P<label>[A-JА-З])\s?\.(?!\.)")),
    ("x.", re.compile(rf"(?P<label>{_LETTER}|[ivx]{{1,4}}|\d)\s?\.(?!\d)(?=\s|$|[^\sa-z.,;)])")),
    ("x)", re.compile(rf"(?P<label>{_LETTER}|[ivx]{{1,4}}|\d)\s?\)")),
    ("x,", re.compile(r"(?P<label>[A-J]),(?=\S)")),
    ("x:", re.compile(rf"(?P<label>{_LETTER})\s?:(?=\s|$)")),
    ("x-", re.compile(rf"(?P<label>{_LETTER})\s?[-–—](?=\s)")),
    ("x", re.compile(r"(?P<label>[A-J])(?=\s|$)")),
)
_CIRCLED = {chr(0x2460 + n): n + 1 for n in range(10)} | {chr(0x24B6 + n): n + 1 for n in range(10)}
_CIRCLED |= {chr(0x24D0 + n): n + 1 for n in range(10)} | {chr(0x2776 + n): n + 1 for n in range(10)}
_BOX = re.compile(r"[□☐○◯❏❑❍◻▢⬜☑☒✅◉⚪⚫\uf06f\uf071\uf072\uf0a8]|\[[ xX✓✔]?\](?=\s)|\([ xX✓✔]?\)(?=\s)|^o(?=\s)")
_LIKE_BOX = re.compile(r"(?:[口囗日OoD0]|\[\]|\(\))(?=\s)")
"""What reading a picture makes of a box."""
_BOXED = re.compile(r"\s*([A-H])(?:[.)]\s*|\s+)(?=\S)")
_COMMA = re.compile(r"^(\s*[A-Ha-h]),(?=\s)")
_LABELS_ALONE = re.compile(r"^A\s+B(?:\s+C(?:\s+D(?:\s+E)?)?)?$")
_BULLET = re.compile(r"[•●▪■‣◦∙·–*\uf0b7-](?=\s)")
_STARRED = re.compile(r"^\s*(?:[*✓✔√☒☑→►➔]|\(\s?[✓✔*]\s?\))\s*")


_STAR_BEHIND = re.compile(
    rf"\s*(?:(?<=\s)[*✓✔☑←⬅]|(?<=[^\W\d_]{{3}})\*|[\[(](?:{words.RIGHT})[\])])\s*$", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class Token:
    """The label of an option, where it stands."""

    piece: int
    """The place of its piece among those of the question."""
    start: int
    """Where in the piece's text it begins."""
    end: int
    style: str
    value: int
    """From 1; 0 for boxes and bullets, which are counted as they come."""
    label: str
    strong: bool
    """Whether it stands where only labels stand: at the beginning of a line or behind a wide gap."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An option as printed: its label and its pieces."""

    label: str
    pieces: tuple[Piece, ...]
    starred: bool = False
    """Whether a sign stands before its label or its box is ticked."""

    @property
    def looks(self) -> bytes:
        """How its letters look."""
        return b"".join(piece.looks for piece in self.pieces)


@dataclass(frozen=True, kw_only=True)
class Run:
    """Labels that count up from the first."""

    style: str
    tokens: tuple[Token, ...]
    """In the order of their values."""

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def first(self) -> Token:
        """The one that stands first."""
        return min(self.tokens, key=lambda token: (token.piece, token.start))


def runs(pieces: Sequence[Piece]) -> dict[str, list[Run]]:
    """All runs of two labels and more in the pieces of a question, by style."""
    found: dict[str, list[Run]] = {}
    by_style: dict[str, list[Token]] = defaultdict(list)
    for token in _tokens(pieces):
        by_style[token.style].append(token)
    for style, tokens in by_style.items():
        several = _loose_runs(tokens) if tokens[0].value == 0 else _counted_runs(tokens)
        least = 3 if style.startswith("x ") else 2
        if kept := [Run(style=style, tokens=tuple(run)) for run in several if len(run) >= least]:
            found[style] = kept
    return found


def split(pieces: Sequence[Piece], run: Run) -> tuple[list[Piece], list[Choice], list[Piece]]:
    """The stem before a run, its choices, and what stands behind the last."""
    ordered = sorted(run.tokens, key=lambda token: (token.piece, token.start))
    stem = _before(pieces, ordered[0])
    choices: dict[int, Choice] = {}
    tail: list[Piece] = []
    for token, after in zip(ordered, [*ordered[1:], None], strict=True):
        body = _between(pieces, token, after)
        if after is None:
            body, tail = _ended(pieces, token, body)
        starred = bool(re.match(r"[☑☒✅◉⚫]|[\[(][xX✓✔]", token.label))
        before = pieces[token.piece].text[: token.start]
        starred = starred or bool(before.strip() and _STARRED.fullmatch(before))
        label = "□" if re.match(r"[oO0D口囗日\uf000-\uf0ff\[(]", token.label) and token.value == 0 else token.label
        body, behind = _unstarred(body)
        choices[id(token)] = Choice(label=label, pieces=tuple(body), starred=starred or behind)
    return stem, _lettered([choices[id(token)] for token in run.tokens]), tail


def _lettered(choices: list[Choice]) -> list[Choice]:
    """With the letters that stand behind their boxes, "□ A nucleus", as labels."""
    heads = [_BOXED.match(plain(choice.pieces[0].text)) if choice.pieces else None for choice in choices]
    if "".join(head[1] if head else " " for head in heads) != "ABCDEFGH"[: len(heads)]:
        return choices
    return [
        replace(
            choice,
            label=head[1],
            pieces=(choice.pieces[0].cut(head.end(), len(choice.pieces[0].text)), *choice.pieces[1:]),
        )
        for choice, head in zip(choices, heads, strict=True)
        if head
    ]


def _unstarred(body: list[Piece]) -> tuple[list[Piece], bool]:
    """Without the sign of a right option behind its text, and whether one stood there."""
    if body and (sign := _STAR_BEHIND.search(body[-1].text)) and sign.start():
        return [*body[:-1], body[-1].cut(0, sign.start())], True
    return body, False


def _tokens(pieces: Sequence[Piece]) -> Iterator[Token]:
    for place, piece in enumerate(pieces):
        if piece.row.code and not re.match(r"\s*[□☐○]", piece.text):
            continue
        text = plain(piece.text)
        if piece.row.unsure:
            text = _COMMA.sub(r"\1.", text)
        if _LABELS_ALONE.match(text):
            yield from _alone(text, place)
            continue
        starred = _STARRED.match(text)
        begin = len(text) - len(text.lstrip())
        starts = {begin: True}
        if starred and not _BOX.match(text, begin):
            starts[starred.end()] = True
        for gap in re.finditer(r"\s+", text):
            wide = gap.group() != " "
            starts.setdefault(gap.end(), wide)
        for start, strong in sorted(starts.items()):
            yield from _at(text, piece, start, place, strong)


def _alone(text: str, place: int) -> Iterator[Token]:
    """Labels below pictures, with nothing beside them."""
    for match in re.finditer(r"[A-H]", text):
        yield Token(
            piece=place,
            start=match.start(),
            end=match.end(),
            style="x upper a",
            value=ord(match[0]) - 64,
            label=match[0],
            strong=True,
        )


def _at(text: str, piece: Piece, start: int, place: int, strong: bool) -> Iterator[Token]:
    printed = piece.text
    sign = text[start : start + 1]
    if sign in _CIRCLED and sign:
        yield Token(
            piece=place,
            start=start,
            end=start + 1,
            style=f"○{_circled_kind(sign)}",
            value=_CIRCLED[sign],
            label=sign,
            strong=strong,
        )
        return
    if strong or start == 0 or _BOX.match(text):
        for style, shape in (("box", _BOX), ("bullet", _BULLET)):
            if (match := shape.match(text, start)) and not (style == "bullet" and text[:start].strip()):
                yield Token(
                    piece=place, start=start, end=match.end(), style=style, value=0, label=match[0], strong=strong
                )
                return
    if piece.row.unsure and not text[:start].strip() and (like := _LIKE_BOX.match(text, start)):
        yield Token(
            piece=place, start=start, end=like.end(), style="box", value=0, label=like[0], strong=True
        )  # it may be a letter too
    for name, shape in _SHAPES:
        if match := shape.match(text, start):
            label = printed[slice(*match.span("label"))]
            if name == "x" and not strong:
                return
            for kind, value in _values(label.upper() if piece.row.unsure and len(label) == 1 else label):
                yield Token(
                    piece=place,
                    start=start,
                    end=match.end(),
                    style=f"{name} {kind}",
                    value=value,
                    label=label,
                    strong=strong,
                )
            return


def _circled_kind(sign: str) -> str:
    return "number" if sign in "①②③④⑤⑥⑦⑧⑨⑩" else "letter"


def _values(label: str) -> Iterator[tuple[str, int]]:
    """What a label may count: "i" is a Roman one and a ninth letter."""
    if label.isdecimal():
        yield "digit", int(label)
        return
    case = "upper" if label.isupper() else "lower"
    for alphabet in _ALPHABETS:
        if (place := alphabet.find(label.lower())) >= 0 and len(label) == 1:
            yield f"{case} {alphabet[0]}", place + 1
    if label.islower() and (value := roman(label)):
        yield "roman", value


def _counted_runs(tokens: Sequence[Token]) -> list[list[Token]]:
    """Runs from 1 up; those set in columns may stand as A C B D."""
    found: list[list[Token]] = []
    for place, token in enumerate(tokens):
        ahead = [other for other in tokens[place + 1 : place + 4] if other.piece == token.piece]
        if token.value == 1:
            inline = [other.value for other in ahead[:2]] == [2, 3] or (
                bool(ahead) and ahead[0].value == 2 and token.style.startswith("(x)")
            )
            if token.strong or inline:
                found.append([token])
            continue
        if not found or any(other.value == token.value for other in found[-1]):
            continue
        beside = token.piece == found[-1][-1].piece and token.value == len(found[-1]) + 1
        if beside or (token.strong and token.value <= len(found[-1]) + 3):
            found[-1].append(token)
    return [_consecutive(run) for run in found]


def _consecutive(run: Sequence[Token]) -> list[Token]:
    ordered = sorted(run, key=lambda token: token.value)
    return [token for place, token in enumerate(ordered, 1) if token.value == place]


def _loose_runs(tokens: Sequence[Token]) -> list[list[Token]]:
    """Boxes and bullets: all of one question belong together."""
    return [list(tokens)]


def _before(pieces: Sequence[Piece], token: Token) -> list[Piece]:
    piece = pieces[token.piece]
    head = piece.cut(0, token.start)
    return [*pieces[: token.piece], *([] if _STARRED.sub("", head.text) == "" else [head])]


def _between(pieces: Sequence[Piece], token: Token, after: Token | None) -> list[Piece]:
    own = pieces[token.piece]
    if after is not None and after.piece == token.piece:
        return [own.cut(token.end, after.start)]
    body = [own.cut(token.end, len(own.text))]
    body += pieces[token.piece + 1 : after.piece if after else len(pieces)]
    if after is not None:
        head = pieces[after.piece].cut(0, after.start)
        body += [head] if _STARRED.sub("", head.text).strip() else []
    return body


def _ended(pieces: Sequence[Piece], token: Token, body: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The last option goes on as long as its lines do."""
    indent = pieces[token.piece].row.indent
    count = 1
    while count < len(body) and _goes_on(body[count - 1], body[count], indent, empty=body[0].blank and count == 1):
        count += 1
    return body[:count], body[count:]


def _goes_on(above: Piece, below: Piece, indent: float, *, empty: bool) -> bool:
    one, other = above.row, below.row
    if empty or (other.code and one.code):
        return True
    if one.box is None or other.box is None:
        return other.role == "code"
    if other.leaf != one.leaf or other.box.top < one.box.top:
        return one.full and above.text.rstrip()[-1:] not in ".?!"
    if other.gap > 0.75 or other.indent < indent - 2:
        return False
    return one.full or other.indent > indent + 4 or other.plain[:1].islower()
