"""Maths as students type it (`3/4`, `sqrt(2)`, `x^2`), shown as a formula while they type.

It is read by the same reader that grading uses, so that what is seen is what will be graded.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from itertools import pairwise
from typing import NamedTuple
from xml.etree.ElementTree import Element, tostring

from channels.markdown import clean
from channels.web.render import inline_html, sanitised
from tools.algebra.reading import Unreadable
from tools.algebra.signs import FUNCTIONS, GREEK, GREEK_NAMES
from tools.algebra.statements import Form, Statement, read
from tools.algebra.tree import Kind, Node

LONGEST = 300
"""Characters of which a formula is made while they are typed; more is shown as it is."""

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_WORD = re.compile(r"(?<!\\)[^\W\d_]{4,}")
_SHAPED = frozenset({"mfrac", "msup", "msub", "msqrt", "mroot"})
_LETTERS = {name: letter for letter, name in GREEK.items() if letter not in "ϑϕϵς"} | {"pi": "π"}
_CONSTANTS = {"oo": "∞", "reals": "ℝ", "pi": "π"}
_NAMES = FUNCTIONS.keys() | GREEK_NAMES | {"pi", "infinity", "infty", "union"}
_OF_FUNCTIONS = {f"a{name}": name for name in ("sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh")}
_JOINTS = {Form.UNION: "∪", Form.INTERSECTION: "∩", Form.LIST: ",", Form.AND: "and", Form.OR: "or"}
_SUM, _PRODUCT, _CALL, _POWER, _WHOLE = range(5)
"""How strongly the parts of a formula hold together."""


class Typed(NamedTuple):
    """How what is typed looks."""

    html: str
    """A formula; its source where it cannot be read (yet); empty where it needs no formula."""
    closed: str = ""
    """The text with its open brackets closed, where it was read so."""


@lru_cache(maxsize=2048)
def typed_maths(text: str) -> Typed:
    """How a text looks that is typed as an answer."""
    text = clean(text).strip()
    if not text or "\n" in text or "%" in text:
        return Typed("")
    if "$" in text or "\\" in text:
        return Typed(inline_html(text if "$" in text else f"${text}$"))
    words = {word.lower() for word in _WORD.findall(text)}
    if words - _NAMES:
        return Typed("")
    closed = ""
    tree = None if len(text) > LONGEST else _tree(text)
    if tree is None and len(text) <= LONGEST:
        closed = _closed(text)
        tree = _tree(closed)
    if tree is None:
        return Typed(f'<code class="source">{escape(text)}</code>')
    if not closed and not any(_tells(element, text) for element in tree.iter()):
        return Typed("")  # it looks as it was typed
    tree.set("alttext", closed or text)
    return Typed(sanitised(tostring(tree, encoding="unicode", short_empty_elements=False)), closed)


def _tells(element: Element, text: str) -> bool:
    """Whether an element looks different from what was typed for it."""
    if element.tag in _SHAPED or element.get("form") == "infix":
        return True
    return element.tag == "mi" and (element.text or "") not in text


def _closed(text: str) -> str:
    """The text with the brackets closed that are still open."""
    waiting: list[str] = []
    for sign in text:
        if sign in _PAIRS:
            waiting.append(_PAIRS[sign])
        elif waiting and sign == waiting[-1]:
            waiting.pop()
    return text + "".join(reversed(waiting))


def _tree(text: str) -> Element | None:
    try:
        statement = read(text)
    except Unreadable:
        return None
    if statement.form is Form.SAID:
        return None
    tree = Element("math")
    tree.extend(_stated(statement))
    return tree


def _stated(statement: Statement) -> Iterable[Element]:
    """The elements of a statement, side by side."""
    terms = [_row(term) for term in statement.terms]
    match statement.form:
        case Form.VALUE:
            yield terms[0]
        case Form.RELATION:
            yield terms[0]
            for sign, term in zip(statement.signs, terms[1:], strict=True):
                yield from (_between(sign), term)
        case Form.MEMBER:
            yield from (terms[0], _between("∈"))
            yield from _stated(statement.parts[0])
        case Form.EXCEPT:
            yield from _joined(statement.parts, "∖")
        case _:
            yield from _joined(statement.parts, _JOINTS[statement.form])


def _joined(parts: Iterable[Statement], sign: str) -> Iterable[Element]:
    for place, part in enumerate(parts):
        if place:
            yield _element("mtext", f"\u00a0{sign} ") if sign.isalpha() else _between(sign)
        yield from _stated(part)


def _element(tag: str, text: str = "", *children: Element, **attributes: str) -> Element:
    made = Element(tag, attributes)
    made.text = text or None
    made.extend(children)
    return made


def _between(sign: str) -> Element:
    return _element("mo", sign, form="infix")


def _fenced(inner: Element, opener: str = "(", closer: str = ")") -> Element:
    return _element("mrow", "", _element("mo", opener, form="prefix"), inner, _element("mo", closer, form="postfix"))


def _strength(node: Node) -> int:
    match node.kind:
        case Kind.SUM | Kind.SIGNS | Kind.NEGATIVE:
            return _SUM
        case Kind.PRODUCT:
            return _PRODUCT
        case Kind.CALL if node.name != "abs":
            return _CALL
        case Kind.POWER | Kind.QUOTIENT:
            return _POWER
        case Kind.NUMBER if node.value < 0 or (node.value.denominator > 1 and node.name != "decimal"):
            return _POWER
    return _WHOLE


def _row(node: Node, least: int = _SUM) -> Element:
    """A node as one element, in brackets where it holds together less than `least`."""
    made = _made(node)
    return _fenced(made) if _strength(node) < least else made


def _made(node: Node) -> Element:
    match node.kind:
        case Kind.NUMBER:
            return _number(node)
        case Kind.SYMBOL:
            return _symbol(node.name)
        case Kind.CONSTANT:
            return _element("mi", _CONSTANTS.get(node.name, node.name))
        case Kind.SUM:
            return _sum(node)
        case Kind.PRODUCT:
            return _product(node)
        case Kind.NEGATIVE:
            return _element("mrow", "", _element("mo", "−", form="prefix"), _row(node.parts[0], _PRODUCT))
        case Kind.SIGNS:
            sign = "∓" if node.name == "-" else "±"
            return _element("mrow", "", _element("mo", sign, form="prefix"), _row(node.parts[0], _PRODUCT))
        case Kind.QUOTIENT:
            return _element("mfrac", "", _row(node.parts[0]), _row(node.parts[1]))
        case Kind.POWER:
            return _element("msup", "", _row(node.parts[0], _WHOLE), _row(node.parts[1]))
        case Kind.CALL:
            return _call(node)
    pair = "{}" if node.kind is Kind.SET else "⟨⟩" if node.name == "<>" else node.name
    return _fenced(_listed(node.parts), pair[0], pair[1])


def _listed(nodes: Iterable[Node]) -> Element:
    row = Element("mrow")
    for place, node in enumerate(nodes):
        row.extend([*([_element("mo", ",")] if place else []), _row(node)])
    return row


def _number(node: Node) -> Element:
    value = node.value
    if value.denominator == 1:
        return _element("mn", str(value))
    if node.name == "decimal":
        return _element("mn", f"{float(value):.12g}")
    whole, rest = divmod(value, 1)  # a mixed number, as in `1 1/2`
    fraction = _element("mfrac", "", _element("mn", str(rest.numerator)), _element("mn", str(rest.denominator)))
    return _element("mrow", "", _element("mn", str(whole)), fraction) if whole else fraction


def _symbol(name: str) -> Element:
    letter, _, index = name.partition("_")
    made = _element("mi", _LETTERS.get(letter, letter))
    return _element("msub", "", made, _element("mn" if index.isdigit() else "mi", index)) if index else made


def _sum(node: Node) -> Element:
    row = Element("mrow")
    for place, term in enumerate(node.parts):
        if not place:
            row.append(_row(term, _SUM))
        elif term.kind is Kind.NEGATIVE:
            row.extend([_element("mo", "−", form="infix"), _row(term.parts[0], _PRODUCT)])
        elif term.kind is Kind.SIGNS:
            row.extend([_element("mo", "∓" if term.name == "-" else "±", form="infix"), _row(term.parts[0], _PRODUCT)])
        else:
            row.extend([_element("mo", "+", form="infix"), _row(term, _PRODUCT)])
    return row


def _product(node: Node) -> Element:
    row = _element("mrow", "", _row(node.parts[0], _PRODUCT))
    for before, after in pairwise(node.parts):
        if after.kind is Kind.NUMBER or (_begins_with_number(after) and before.kind is Kind.NUMBER):
            row.append(_element("mo", "·", form="infix"))
        row.append(_row(after, _PRODUCT))
    return row


def _begins_with_number(node: Node) -> bool:
    while node.kind in (Kind.POWER, Kind.QUOTIENT, Kind.PRODUCT):
        node = node.parts[0]
    return node.kind is Kind.NUMBER


def _call(node: Node) -> Element:
    inner = node.parts[0]
    match node.name:
        case "root" if node.parts[1].value == 2:
            return _element("msqrt", "", _row(inner))
        case "root":
            return _element("mroot", "", _row(inner), _row(node.parts[1]))
        case "abs":
            return _fenced(_row(inner), "|", "|")
        case "factorial":
            return _element("mrow", "", _row(inner, _WHOLE), _element("mo", "!", form="postfix"))
        case "degrees":
            return _element("mrow", "", _row(inner, _WHOLE), _element("mo", "°", form="postfix"))
    name = _element("mi", _OF_FUNCTIONS.get(node.name, node.name), mathvariant="normal")
    if node.name in _OF_FUNCTIONS:
        minus_one = _element("mrow", "", _element("mo", "−", form="prefix"), _element("mn", "1"))
        name = _element("msup", "", name, minus_one)
    if len(node.parts) > 1 and node.parts[1].value != 10:
        name = _element("msub", "", name, _row(node.parts[1]))
    return _element("mrow", "", name, _fenced(_row(inner)))
