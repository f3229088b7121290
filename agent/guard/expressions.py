"""A key that is an expression, an equation, an inequality or a set of values."""

import re
from collections.abc import Sequence
from itertools import islice, permutations

from agent.guard.form import Form, called_answer
from agent.guard.numbers import NumberForm, number_of
from agent.guard.reading import plain, squeezed
from store.questions import Question

_TOKEN = re.compile(r"sqrt|sin|cos|tan|ln|log|exp|pi|[A-Za-z]|\d+(?:\.\d+)?|<=|>=|[^\s\w*·]")
_PARTS = re.compile(r"\bor\b|\band\b|[,;]", re.IGNORECASE)
_NAMED = re.compile(r"^\s*[A-Za-z]\s*=(?!=)\s*")
_GROUP = re.compile(r"(\([^()]*\))")
GAP = r"\s*\*?\s*"
MOST_ORDERS, FEW_ORDERS = 24, 6


class ExpressionForm:
    """An expression, its terms and factors in any order."""

    def __init__(self, expression: str, stem: str, *, options: str = "", said: str = "") -> None:
        """All plain; `options`: the texts of all of them, the expression among them; `said`: by the student before."""
        self._pattern = re.compile(
            rf"(?<![\w.^/*+-])(?:{_written(expression)})(?:\s*\+\s*C\b)?(?![\w^]|\s*[*/^(]|\s*[-+]\s*[\w(])",
            re.IGNORECASE,
        )
        self._shown = squeezed(f"{stem}\n{options}\n{said}")
        given = self._pattern.search(f"{stem}\n{said}") is not None
        lone = len(_TOKEN.findall(expression)) == 1  # a letter or constant, which is everywhere
        self._ends_it = bool(options) and not given
        self._given = bool(options) or lone or given

    def stated(self, text: str) -> bool:
        """See Form."""
        return any(self._says(text, match) for match in self._pattern.finditer(text))

    def proposed(self, text: str) -> bool:
        """See Form."""
        return self._pattern.search(text) is not None

    def _says(self, text: str, match: re.Match[str]) -> bool:
        if not self._given or called_answer(text, *match.span(), ends_it=self._ends_it):
            return True
        equation = re.search(r"(\S{1,6}?)\s*[=~]\s*[“\s]*$", text[: match.start()])
        return equation is not None and squeezed(f"{equation[1]}={match[0]}") not in self._shown


class AllOf:
    """A set of values: stated where each of its parts is."""

    def __init__(self, parts: Sequence[Form]) -> None:
        self._parts = parts

    def stated(self, text: str) -> bool:
        """See Form."""
        return all(part.stated(text) for part in self._parts)

    def proposed(self, text: str) -> bool:
        """See Form."""
        return any(part.proposed(text) for part in self._parts)


def form_of(text: str, stem: str, *, options: str = "", said: str = "") -> Form | None:
    """The form of one value: a number where it is one, else an expression; None where it is empty."""
    text = re.sub(r"\+\s*C\s*$", "", _NAMED.sub("", text, count=1)).strip()
    number = number_of(text)
    if number is not None:
        return NumberForm(number, stem, options=options, said=said)
    return ExpressionForm(text, stem, options=options, said=said) if _TOKEN.search(text) else None


def expression_forms(question: Question, stem: str, said: str = "") -> list[Form]:
    """The forms of an algebraic question's key."""
    key = plain(str(question.key)).strip().removeprefix("(").removesuffix(")") if _is_set(question) else None
    if key is None:
        key = plain(str(question.key))
    values = [value for part in _PARTS.split(key) for value in _both(part)]
    parts = [form for value in values if (form := form_of(value, stem, said=said)) is not None]
    whole = form_of(plain(str(question.key)), stem, said=said)
    if len(parts) > 1:
        return [AllOf(parts), *([whole] if whole else [])]
    return parts


def _is_set(question: Question) -> bool:
    return str(question.key).strip().startswith(("{", "\\{", "["))


def _both(part: str) -> list[str]:
    """`±3` is two values."""
    if "±" not in part:
        return [part]
    return [part.replace("±", sign, 1) for sign in ("", "-")]


def _written(expression: str, orders: int = MOST_ORDERS) -> str:
    """A pattern of an expression, brackets included, with terms and factors in any order (the first `orders`)."""
    expression = re.sub(r"(?<=\d)\s*\*\s*(?=\d)", "·", expression)  # 7*2 is not 72
    expression = re.sub(r"[\s*]", "", expression)
    if re.search(r"[<>=]", expression):
        return _spaced(expression)
    terms = _split(expression)
    if len(terms) == 1:
        return _product(expression)
    written = [(_spaced(term[0]), _product(term[1:])) for term in terms]
    sums = (GAP.join(GAP.join(term) for term in order) for order in islice(permutations(written), orders))
    return "|".join(text.removeprefix(re.escape("+") + GAP) for text in sums)


def _product(term: str) -> str:
    """A pattern of a term: what stands in brackets in any order, and factors that are all in brackets too."""
    pieces = [piece for piece in _GROUP.split(term) if piece]
    written = [
        rf"\(\s*(?:{_written(piece[1:-1], FEW_ORDERS)})\s*\)" if piece.startswith("(") else _spaced(piece)
        for piece in pieces
    ]
    if len(pieces) > 1 and all(piece.startswith("(") for piece in pieces):
        orders = (GAP.join(order) for order in islice(permutations(written), FEW_ORDERS))
        return f"(?:{'|'.join(orders)})"
    return GAP.join(written)


def _spaced(expression: str) -> str:
    return GAP.join(re.escape(token) for token in _TOKEN.findall(expression))


def _split(expression: str) -> list[str]:
    """The terms at the top level, each with its sign."""
    depth, terms = 0, [""]
    for place, sign in enumerate(expression):
        depth += (sign == "(") - (sign == ")")
        if sign in "+-" and depth == 0 and place and expression[place - 1] not in "^/(":
            terms.append("")
        terms[-1] += sign
    if terms[0][:1] not in ("+", "-"):
        terms[0] = f"+{terms[0]}"
    return terms
