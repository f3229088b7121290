"""What an answer states: a value, a relation, a set, a list, joined by "or", "and", commas."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from tools.algebra.lexer import Token, tokens
from tools.algebra.parser import Parser
from tools.algebra.phrases import said, without_words
from tools.algebra.reading import MOST_CHARACTERS, PLAIN, Style, Unreadable
from tools.algebra.tree import Kind, Node

_OPEN, _CLOSE = frozenset("([{⦃⟨"), frozenset(")]}⦄⟩")
_RELATIONS = frozenset("=<>≤≥≠∈")


class Form(StrEnum):
    """What kind of statement; its parts in brackets."""

    VALUE = "value"  # one term
    RELATION = "relation"  # n terms and the n - 1 signs between them: = < > ≤ ≥ ≠
    MEMBER = "member"  # one term, (the set that it is in)
    UNION = "union"  # (sets)
    INTERSECTION = "intersection"  # (sets)
    EXCEPT = "except"  # (whole, what is left out)
    SAID = "said"  # `word`: none, all, undefined
    LIST = "list"  # (statements with commas between)
    AND = "and"  # (statements)
    OR = "or"  # (statements)


@dataclass(frozen=True)
class Statement:
    """An answer, or a part of one."""

    form: Form
    parts: tuple["Statement", ...] = ()
    terms: tuple[Node, ...] = ()
    signs: tuple[str, ...] = ()
    word: str = ""

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All terms in it, in the order written."""
        return self.terms + tuple(node for part in self.parts for node in part.nodes)

    @property
    def symbols(self) -> frozenset[str]:
        """Names of the variables in it."""
        return frozenset().union(*(node.symbols for node in self.nodes))

    def change(self, edit: Callable[[Node], Node]) -> "Statement":
        """The statement with every term replaced by what `edit` makes of it."""
        parts = tuple(part.change(edit) for part in self.parts)
        return Statement(self.form, parts, tuple(edit(term) for term in self.terms), self.signs, self.word)


def read(text: str, style: Style = PLAIN) -> Statement:
    """What a text states; raises Unreadable."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable("too-long")
    if not text.strip():
        raise Unreadable("empty")
    if word := said(text):
        return Statement(Form.SAID, word=word)
    found = _parted(_numbered(tokens(without_words(text), style)))
    if not found:
        raise Unreadable("empty")
    return _either(found, style)


def expression(text: str, style: Style = PLAIN) -> Node:
    """The single value that a text writes; raises Unreadable, also for all other statements."""
    statement = read(text, style)
    if statement.form is not Form.VALUE:
        raise Unreadable("commas")
    return statement.terms[0]


def _text_at(found: list[Token], at: int) -> str:
    return found[at].text if 0 <= at < len(found) else ""


def _numbered(found: list[Token]) -> list[Token]:
    """`x1 = 2, x2 = -3` as x_1 and x_2: one letter with 1, 2, ... alone before the equals signs."""
    places = [
        place
        for place, token in enumerate(found)
        if token.kind == "number" and not token.spaced and _text_at(found, place + 1) == "="
        if place and found[place - 1].kind == "name"
    ]
    letters = {found[place - 1].text for place in places}
    counted = [str(n + 1) for n in range(len(places))]
    if len(letters) != 1 or len(places) < 2 or [found[place].text for place in places] != counted:
        return found
    low = Token("sign", "_")
    return [part for place, token in enumerate(found) for part in ((low, token) if place in places else (token,))]


def _parted(found: list[Token]) -> list[Token]:
    """`x = 2 x = -3` with the comma that is missing between them."""
    start = next((place for place, token in enumerate(found) if token.text == "="), 0)
    if not start or found[0].kind != "name" or [token.text for token in found[1:start]] not in ([], ["_", "1"]):
        return found
    listed: list[Token] = []
    for place, token in enumerate(found):
        again = place > start and token.text == found[0].text and _text_at(found, place + start) == "="
        if again and token.spaced and found[place - 1].kind in ("number", "name", "constant"):
            listed.append(Token("sign", ",", True))
        listed.append(token)
    return listed


def _split(found: list[Token], is_cut: Callable[[list[Token], int], bool]) -> tuple[list[list[Token]], list[str]]:
    """The tokens between cuts outside of all brackets, and the texts of the cuts."""
    parts: list[list[Token]] = [[]]
    cuts: list[str] = []
    depth = 0
    for place, token in enumerate(found):
        if token.kind == "sign" and token.text in _OPEN:
            depth += 1
        elif token.kind == "sign" and token.text in _CLOSE:
            depth -= 1
        if depth == 0 and is_cut(found, place):
            parts.append([])
            cuts.append(token.text)
        else:
            parts[-1].append(token)
    return parts, cuts


def _at_sign(*texts: str) -> Callable[[list[Token], int], bool]:
    return lambda found, place: found[place].kind == "sign" and found[place].text in texts


def _at_word(text: str) -> Callable[[list[Token], int], bool]:
    return lambda found, place: found[place].kind == "word" and found[place].text == text


def _at_union(found: list[Token], place: int) -> bool:
    """A union sign, or the letter U between two brackets."""
    token = found[place]
    if token.kind == "sign":
        return token.text == "∪"
    between = 0 < place < len(found) - 1 and found[place - 1].text in _CLOSE and found[place + 1].text in _OPEN
    return token.text == "U" and between


def _join(form: Form, parts: Iterable[Statement]) -> Statement:
    """One statement of many; one of the same form within is dissolved."""
    flat: list[Statement] = []
    for part in parts:
        flat += part.parts if part.form is form else [part]
    return flat[0] if len(flat) == 1 else Statement(form, tuple(flat))


def _either(found: list[Token], style: Style) -> Statement:
    parts, _ = _split(found, _at_word("or"))
    return _join(Form.OR, (_both(part, style) for part in _filled(parts)))


def _both(found: list[Token], style: Style) -> Statement:
    parts, _ = _split(found, _at_word("and"))
    return _join(Form.AND, (_listed(part, style) for part in _filled(parts)))


def _listed(found: list[Token], style: Style) -> Statement:
    parts, _ = _split(found, _at_sign(","))
    return _join(Form.LIST, (_related(part, style) for part in _filled(parts)))


def _filled(parts: list[list[Token]]) -> list[list[Token]]:
    """The parts; an empty one at either end (`2, 3,` and `2 or, 3`) is dropped, others are left to be refused."""
    if len(parts) > 1 and not parts[-1]:
        parts = parts[:-1]
    return parts[1:] if len(parts) > 1 and not parts[0] else parts


def _related(found: list[Token], style: Style) -> Statement:
    if (inner := _condition(found)) is not None:
        return _either(inner, style)
    parts, signs = _split(found, lambda f, p: f[p].kind == "sign" and f[p].text in _RELATIONS)
    if not signs:
        return _sets(found, style)
    if "∈" in signs:
        if len(signs) > 1:
            raise Unreadable("sign", "∈")
        return Statement(Form.MEMBER, (_sets(parts[1], style),), (_term(parts[0], style),))
    if signs == ["="] and parts[1] and _is_set(parts[1]):
        return Statement(Form.MEMBER, (_sets(parts[1], style),), (_term(parts[0], style),))
    return Statement(Form.RELATION, terms=tuple(_term(part, style) for part in parts), signs=tuple(signs))


def _condition(found: list[Token]) -> list[Token] | None:
    """What stands after the bar in `{x | x > 3}`."""
    if len(found) < 5 or found[0].text not in ("{", "⦃") or found[-1].text not in ("}", "⦄"):
        return None
    bar = next((place for place, token in enumerate(found[:6]) if token.text in ("|", ":") and place > 1), None)
    if bar is None or found[1].kind != "name":
        return None
    return found[bar + 1 : -1]


def _is_set(found: list[Token]) -> bool:
    return found[0].text == "⦃" or (found[0].text == "{" and found[-1].text == "}")


def _sets(found: list[Token], style: Style) -> Statement:
    parts, _ = _split(found, _at_union)
    if len(parts) > 1:
        return _join(Form.UNION, (_sets(part, style) for part in parts))
    parts, _ = _split(found, _at_sign("∩"))
    if len(parts) > 1:
        return _join(Form.INTERSECTION, (_sets(part, style) for part in parts))
    cut = _at_sign("∖", "-") if found and found[0].text == "ℝ" else _at_sign("∖")
    parts, _ = _split(found, cut)
    if len(parts) > 1:
        return Statement(Form.EXCEPT, tuple(_sets(part, style) for part in parts))
    return Statement(Form.VALUE, terms=(_whole(found, style),))


def _whole(found: list[Token], style: Style) -> Node:
    return Parser(list(found), style).read()


def _term(found: list[Token], style: Style) -> Node:
    node = _whole(found, style)
    if node.kind in (Kind.TUPLE, Kind.SET) or node.name == "reals":
        raise Unreadable("commas")
    return node
