"""Writes trees as a student types them, plain or LaTeX, with more brackets and spaces than needed, as chance wants."""

import random
from fractions import Fraction

from tools.algebra.tree import Kind, Node

ATOM, POWER, PRODUCT, SUM = 4, 3, 2, 1
FUNCTIONS = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "asec": "arcsec", "acsc": "arccsc", "acot": "arccot"}
GREEK = {"theta", "alpha", "beta", "gamma", "lambda", "mu", "phi", "omega", "sigma", "delta", "rho", "tau"}


class Writer:
    """One hand; `draw` None writes plainly and always the same."""

    def __init__(self, *, latex: bool, draw: random.Random | None = None) -> None:
        self.latex = latex
        self.draw = draw

    def chance(self, p: float) -> bool:
        return self.draw is not None and self.draw.random() < p

    def gap(self) -> str:
        return " " if self.chance(0.3) else ""

    def write(self, node: Node) -> str:
        return self.at(node, SUM)[0]

    def wrapped(self, text: str) -> str:
        if self.latex and not self.chance(0.3):
            return f"\\left({text}\\right)"
        return f"({self.gap()}{text}{self.gap()})"

    def at(self, node: Node, level: int) -> tuple[str, int]:
        text, strength = self.bare(node)
        if strength < level or (strength < ATOM and self.chance(0.08)):
            return self.wrapped(text), ATOM
        return text, strength

    def bare(self, node: Node) -> tuple[str, int]:
        return getattr(self, f"_{node.kind.value}")(node)

    def _number(self, node: Node) -> tuple[str, int]:
        value = node.value
        if value.denominator == 1:
            return str(value), ATOM if value >= 0 else SUM
        if node.name == "decimal":
            return str(float(value)), ATOM if value >= 0 else SUM
        return self._over(str(value.numerator), str(value.denominator))

    def _over(self, top: str, bottom: str) -> tuple[str, int]:
        if self.latex:
            return f"\\frac{{{top}}}{{{bottom}}}", ATOM
        return f"{top}{self.gap()}/{self.gap()}{bottom}", PRODUCT

    def _symbol(self, node: Node) -> tuple[str, int]:
        name, _, index = node.name.partition("_")
        if name in GREEK:
            name = f"\\{name} " if self.latex else f" {name} "
        return f"{name}_{{{index}}}" if index else name, ATOM

    def _constant(self, node: Node) -> tuple[str, int]:
        names = {"pi": "\\pi " if self.latex else " pi ", "oo": "\\infty " if self.latex else " infinity "}
        return names.get(node.name, node.name), ATOM

    def _sum(self, node: Node) -> tuple[str, int]:
        text = self.at(node.parts[0], SUM)[0]
        for part in node.parts[1:]:
            inner, sign = (part.parts[0], "-") if part.kind is Kind.NEGATIVE else (part, "+")
            if part.kind is Kind.SIGNS:
                inner, sign = part.parts[0], ("\\pm " if self.latex else "±")
            text += f"{self.gap()}{sign}{self.gap()}{self.at(inner, PRODUCT)[0]}"
        return text, SUM

    def _product(self, node: Node) -> tuple[str, int]:
        text = self.at(node.parts[0], PRODUCT if node.parts[0].kind is not Kind.QUOTIENT or self.latex else ATOM)[0]
        for part in node.parts[1:]:
            more = self.at(part, POWER)[0].lstrip() if part.kind is not Kind.QUOTIENT else self.at(part, ATOM)[0]
            glued = more[0] in "(\\" or (more[0].isalpha() and text.rstrip()[-1] in "0123456789)}")
            if glued and not self.chance(0.3) and not self._collides(text, more):
                text += (" " if self.chance(0.2) or text[-1].isalpha() else "") + more
            else:
                text += f"{self.gap()}{chr(92) + 'cdot ' if self.latex else '*'}{self.gap()}{more}"
        return text, PRODUCT

    def _collides(self, text: str, more: str) -> bool:
        """A whole number before a fraction would be a mixed number, a letter before `e5` another thing."""
        return more.startswith("\\frac") or (more[0] in "eE" and text[-1].isdigit()) or text.rstrip()[-1].isalpha()

    def _negative(self, node: Node) -> tuple[str, int]:
        return f"-{self.gap()}{self.at(node.parts[0], PRODUCT)[0]}", SUM

    def _quotient(self, node: Node) -> tuple[str, int]:
        if self.latex:
            return self._over(self.write(node.parts[0]), self.write(node.parts[1]))
        return self._over(self.at(node.parts[0], POWER)[0], self.at(node.parts[1], POWER)[0])

    def _power(self, node: Node) -> tuple[str, int]:
        base = self.at(node.parts[0], ATOM)[0]
        if node.parts[0].kind is Kind.CALL:
            base = f"({base})"
        if self.latex:
            return f"{base.rstrip()}^{{{self.write(node.parts[1])}}}", POWER
        return f"{base.rstrip()}{'**' if self.chance(0.2) else '^'}{self.at(node.parts[1], ATOM)[0]}", POWER

    def _call(self, node: Node) -> tuple[str, int]:
        if node.name == "factorial":
            return f"{self.at(node.parts[0], ATOM)[0]}!", POWER
        inner = self.write(node.parts[0])
        if node.name == "abs":
            return (f"\\left|{inner}\\right|" if self.latex else f"abs({inner})"), ATOM
        if node.name == "degrees":
            return f"{self.at(node.parts[0], ATOM)[0]}°", POWER
        if node.name == "root":
            return self._root(inner, node.parts[1])
        name = FUNCTIONS.get(node.name, node.name)
        if node.name == "log":
            base = self.write(node.parts[1])
            return (f"\\log_{{{base}}}\\left({inner}\\right)" if self.latex else f"log_{{{base}}}({inner})"), ATOM
        return (f"\\{name}" if self.latex and name.startswith(("sin", "cos", "tan", "ln")) else name) + self.wrapped(
            inner
        ), ATOM

    def _root(self, inner: str, index: Node) -> tuple[str, int]:
        square = index.value == 2
        if self.latex:
            return f"\\sqrt{'' if square else f'[{self.write(index)}]'}{{{inner}}}", ATOM
        if square:
            return (f"√({inner})" if self.chance(0.3) else f"sqrt({inner})"), ATOM
        if index.value == 3 and self.chance(0.5):
            return f"cbrt({inner})", ATOM
        return f"({inner})^(1/{self.write(index)})", POWER

    def _signs(self, node: Node) -> tuple[str, int]:
        sign = ("\\pm " if self.latex else "±") if node.name == "" else ("\\mp " if self.latex else "∓")
        return f"{sign}{self.at(node.parts[0], PRODUCT)[0]}", SUM

    def _tuple(self, node: Node) -> tuple[str, int]:
        opener, closer = node.name if node.name != "<>" else "⟨⟩"
        return opener + ", ".join(map(self.write, node.parts)) + closer, ATOM

    def _set(self, node: Node) -> tuple[str, int]:
        return "{" + ", ".join(map(self.write, node.parts)) + "}", ATOM


def plain(node: Node, draw: random.Random | None = None) -> str:
    return Writer(latex=False, draw=draw).write(node)


def latex(node: Node, draw: random.Random | None = None) -> str:
    return Writer(latex=True, draw=draw).write(node)


def whole(value: int) -> Node:
    return Node(Kind.NUMBER, value=Fraction(value))
