"""From tokens to a tree: a recursive descent over a closed grammar, bounded in depth.

sum: product (+ | - | ±) ...; product: signed (* | / | nothing) ..., left to right, where a product without a sign
binds like one with a sign; signed: - power; power: postfix ^ power. `sin 2x` takes all up to the next function.
"""

from fractions import Fraction
from math import e, isclose

from tools.algebra.cursor import Cursor
from tools.algebra.lexer import Token
from tools.algebra.reading import MOST_HEIGHT, Style, Unreadable
from tools.algebra.tree import Kind, Node, call, constant, negative, number, power, product, quotient, symbol, total

_CLOSERS = {"(": ")]", "[": "])", "{": "}", "⦃": "⦄}", "⟨": "⟩>"}
_INVERSE = {name: f"a{name}" for name in "sin cos tan sec csc cot sinh cosh tanh".split()}
_ONE = number(1)
_TWO = number(2)


class Parser(Cursor):
    """Reads one expression from tokens; `read` for all of them."""

    def __init__(self, tokens: list[Token], style: Style) -> None:
        super().__init__(tokens)
        self.style = style
        self.bars = 0

    def read(self) -> Node:
        """The tree of all tokens; raises Unreadable."""
        if not self.tokens:
            raise Unreadable("empty-part")
        node = self._sum()
        if self.at < len(self.tokens):
            self.refuse()
        if node.height > MOST_HEIGHT:
            raise Unreadable("deep")
        if any(_misplaced(part, within) for within in node.walk() for part in within.parts):
            raise Unreadable("commas")
        return node

    def _sum(self) -> Node:
        self.deeper()
        terms = [self._product()]
        while True:
            if self.take("+"):
                if self.style.signs and self.take("-"):
                    terms.append(Node(Kind.SIGNS, (self._product(),)))
                else:
                    terms.append(self._product())
            elif self.take("-"):
                terms.append(negative(self._product()))
            elif self.sees("±", "∓"):
                terms.append(self._signs())
            else:
                break
        self.depth -= 1
        return total(*terms)

    def _signs(self) -> Node:
        name = "-" if self.sees("∓") else ""
        self.at += 1
        return Node(Kind.SIGNS, (self._product(),), name)

    def _product(self) -> Node:
        first = self._signed()
        factors = [first]
        while True:
            if self.take("*"):
                factors.append(self._signed())
            elif self.take("/"):
                factors = [quotient(product(*factors), self._divisor())]
            elif self._begins_factor():
                factors.append(self._power())
            else:
                return product(*factors)

    def _divisor(self) -> Node:
        node = self._signed()
        return self._glued([node]) if self.style.tight else node

    def _glued(self, factors: list[Node]) -> Node:
        while (token := self.peek()) and not token.spaced and self._begins_factor():
            factors.append(self._power())
        return product(*factors)

    def _begins_factor(self) -> bool:
        token = self.peek()
        if token is None:
            return False
        if token.kind in ("name", "constant", "function", "tex"):
            return True
        return token.kind == "sign" and (token.text in ("(", "[", "{", "⟨") or (token.text == "|" and not self.bars))

    def _signed(self) -> Node:
        minus = False
        while self.sees("-", "+"):
            if self._pair_of_signs():
                self.at += 2
                return self._with(minus, Node(Kind.SIGNS, (self._power(),)))
            minus ^= self.sees("-")
            self.at += 1
        if self.sees("±", "∓"):
            name = "-" if self.sees("∓") else ""
            self.at += 1
            return self._with(minus, Node(Kind.SIGNS, (self._power(),), name))
        return self._with(minus, self._power())

    def _pair_of_signs(self) -> bool:
        """`+-2` and `-+2`, where a term begins, are ±2."""
        first, second = self.peek(), self.peek(1)
        return bool(first and second and {first.text, second.text} == {"+", "-"} and not second.spaced)

    @staticmethod
    def _with(minus: bool, node: Node) -> Node:
        return negative(node) if minus else node

    def _power(self) -> Node:
        base = self._postfix()
        if self.take("^"):
            return power(base, self._exponent())
        return base

    def _exponent(self) -> Node:
        self.deeper()
        minus = False
        while self.sees("-", "+"):
            minus ^= self.take("-")
            self.take("+")
        bare = not self.sees("(", "{", "[")
        node = self._power()
        if bare and self.style.tight:
            node = self._glued([node])
        if bare and self.style.absorb and self.take("/"):
            node = quotient(node, self._power())
        self.depth -= 1
        return self._with(minus, node)

    def _postfix(self) -> Node:
        node = self._atom()
        while True:
            if self.take("!"):
                node = call("factorial", node)
            elif self.take("%"):
                node = quotient(node, number(100))
            elif self.take("°"):
                node = call("degrees", node)
            elif node.kind is Kind.SYMBOL and self.take("'"):
                node = symbol(node.name + "'")
            else:
                return node

    def _atom(self) -> Node:
        token = self.peek()
        if token is None:
            raise Unreadable("unfinished-end")
        self.at += 1
        match token.kind:
            case "number":
                return self._number(token)
            case "name":
                return self._name(token)
            case "constant":
                return constant(token.text)
            case "function":
                return self._function(token.text)
            case "tex":
                return self._tex(token.text)
            case "sign" if token.text == "ℝ":
                return constant("reals")
            case "sign" if token.text == "∅":
                return Node(Kind.SET)
            case "sign" if token.text == "|":
                return self._bars()
            case "sign" if token.text in _CLOSERS:
                return self._group(token.text)
        self.at -= 1
        self.refuse()

    def _number(self, token: Token) -> Node:
        node = number(token.value, decimal="." in token.text)
        follower = self.peek()
        if follower is None or token.value.denominator != 1:
            return node
        start = self.at
        part: Node | None = None
        if follower.kind == "tex" and follower.text == "frac":
            part = self._power()
        elif follower.kind == "number" and follower.spaced:
            slash, below = self.peek(1), self.peek(2)
            if slash and slash.text == "/" and below and below.kind == "number":
                self.at += 3
                part = quotient(number(follower.value), number(below.value))
        if part is not None and _is_proper(part):
            return number(token.value + Fraction(part.parts[0].value, part.parts[1].value))
        self.at = start
        return node

    def _name(self, token: Token) -> Node:
        follower = self.peek()
        if self.take("_"):
            return symbol(f"{token.text}_{self._index()}")
        if follower and follower.kind == "number":
            marked = f"{token.text}_{follower.text}"
            if self.style.letters is not None and marked in self.style.letters and not follower.spaced:
                self.at += 1
                return symbol(marked)
            raise Unreadable("power-sign", f"{token.text}{follower.text}")
        return symbol(token.text)

    def _index(self) -> str:
        token = self.peek()
        if token is None:
            raise Unreadable("unfinished-end")
        self.at += 1
        if token.kind in ("number", "name", "constant"):
            return token.text
        if token.text not in ("{", "("):
            raise Unreadable("sign", "_")
        text = ""
        while (inner := self.peek()) and inner.text not in "})":
            text += inner.text
            self.at += 1
        self.expect("})")
        return text

    def _bars(self) -> Node:
        self.bars += 1
        node = call("abs", self._sum())
        self.expect("|")
        self.bars -= 1
        return node

    def _group(self, opener: str) -> Node:
        bars, self.bars = self.bars, 0
        items: list[Node] = []
        if not self.sees(*_CLOSERS[opener]):
            items.append(self._sum())
            while self.take(","):
                items.append(self._sum())
        closer = self.expect(_CLOSERS[opener])
        self.bars = bars
        if opener in "{⦃" and (opener == "⦃" or len(items) != 1):
            return Node(Kind.SET, tuple(items))
        if len(items) == 1 and opener in "([{":
            if (opener == "(") != (closer == ")") and opener != "{":
                raise Unreadable("brackets")
            return items[0]
        if not items:
            raise Unreadable("empty-part")
        return Node(Kind.TUPLE, tuple(items), "<>" if opener == "⟨" else opener + closer)

    # --- functions, fractions, roots

    def _argument(self) -> Node:
        """One argument as LaTeX takes it: a group, or a single digit or letter."""
        token = self.peek()
        if token and token.kind == "number" and len(token.text) > 1 and token.text.isdigit():
            first, rest = token.text[0], token.text[1:]
            self.tokens[self.at] = Token("number", rest, False, Fraction(rest))
            return number(Fraction(first))
        return self._postfix()

    def _tex(self, text: str) -> Node:
        self.deeper()
        if text == "frac":
            top = self._argument()
            node = quotient(top, self._argument())
        else:
            node = self._root(_TWO)
        self.depth -= 1
        return node

    def _root(self, index: Node) -> Node:
        if index is _TWO and self.sees("[") and (found := self._root_index()):
            index = found
        grouped = self.sees("(", "{", "[")
        inner = self._postfix() if grouped else self._signed_atom()
        if not grouped and self.style.tight:
            inner = self._glued([inner])
        return call("root", inner, index)

    def _root_index(self) -> Node | None:
        """The index of `\\sqrt[3]{x}`; None for `√[x+1]`, where the bracket is the whole."""
        start = self.at
        self.at += 1
        node = self._sum()
        if self.take("]") and self.sees("{"):
            return node
        self.at = start
        return None

    def _signed_atom(self) -> Node:
        minus = self.take("-")
        return self._with(minus, self._power())

    def _function(self, name: str) -> Node:
        self.deeper()
        node = self._root(_TWO) if name == "sqrt" else self._root(number(3)) if name == "cbrt" else self._applied(name)
        self.depth -= 1
        return node

    def _applied(self, name: str) -> Node:
        base: Node | None = None
        raised: Node | None = None
        if name == "log":
            base = self._log_base()
        if self.take("^"):
            raised = self._exponent()
        if name == "log" and base is None and self.take("_"):
            base = self._index_of_log()
        parts = self._arguments()
        if name in _INVERSE and raised is not None and raised == negative(_ONE):
            name, raised = _INVERSE[name], None
        node = self._named(name, base, parts)
        return node if raised is None else power(node, raised)

    def _index_of_log(self) -> Node:
        token = self.peek()
        if token and token.kind == "number":
            self.at += 1
            return number(token.value)
        return self._atom()

    def _log_base(self) -> Node | None:
        if self.take("_"):
            return self._index_of_log()
        token, follower = self.peek(), self.peek(1)
        if token and token.kind == "number" and not token.spaced and follower and follower.text in ("(", "{"):
            self.at += 1
            return number(token.value)
        return None

    def _named(self, name: str, base: Node | None, parts: tuple[Node, ...]) -> Node:
        if name == "log" and len(parts) == 2 and base is None:
            return call("log", *parts)
        if len(parts) != 1:
            raise Unreadable("commas")
        inner = parts[0]
        if name == "exp":
            return power(constant("e"), inner)
        if name == "lg":
            return call("log", inner, number(10))
        if name == "log":
            return self._logarithm(inner, base)
        return call(name, inner)

    def _logarithm(self, inner: Node, base: Node | None) -> Node:
        wanted = self.style.log_base
        if base is None and wanted is not None:
            if isclose(wanted, e, rel_tol=1e-6):
                return call("ln", inner)
            base = number(Fraction(str(wanted)))
        return call("log", inner, base or number(10))

    def _arguments(self) -> tuple[Node, ...]:
        token = self.peek()
        if token is None:
            raise Unreadable("unfinished-end")
        if token.kind == "sign" and token.text in ("(", "[", "{"):
            node = self._atom()
            return node.parts if node.kind is Kind.TUPLE else (node,)
        if token.text == "|" and not self.bars:
            return (self._power(),)
        minus = self.take("-")
        factors = [self._power()]
        while self._continues(factors):
            factors.append(self._power())
        inner = product(*factors)
        if self.style.absorb and self.take("/"):
            inner = quotient(inner, self._power())
        return (self._with(minus, inner),)

    def _continues(self, factors: list[Node]) -> bool:
        """Whether the next factor still belongs to a function written without brackets."""
        token = self.peek()
        if token is None or not self._begins_factor() or token.kind == "function" or token.text == "e":
            return False
        return token.kind in ("name", "constant") or all(not factor.symbols for factor in factors)


def _is_proper(node: Node) -> bool:
    """Whether it is a fraction of whole numbers below 1, as the second part of a mixed number."""
    if node.kind is not Kind.QUOTIENT or any(part.kind is not Kind.NUMBER for part in node.parts):
        return False
    top, bottom = (part.value for part in node.parts)
    return top.denominator == bottom.denominator == 1 and 0 < top < bottom


def _misplaced(part: Node, within: Node) -> bool:
    """Pairs, sets and "all numbers" cannot be reckoned with; pairs and sets can stand in each other."""
    if part.kind in (Kind.TUPLE, Kind.SET):
        return within.kind not in (Kind.TUPLE, Kind.SET)
    return part.kind is Kind.CONSTANT and part.name == "reals"
