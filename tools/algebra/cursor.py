"""Going through tokens one by one."""

from typing import NoReturn

from tools.algebra.lexer import Token
from tools.algebra.reading import MOST_DEPTH, Unreadable


class Cursor:
    """A place among tokens, and how deep in brackets it lies."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def peek(self, ahead: int = 0) -> Token | None:
        """The next token, or one further ahead; None at the end."""
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else None

    def sees(self, *texts: str) -> bool:
        """Whether one of these signs comes next."""
        token = self.peek()
        return token is not None and token.kind == "sign" and token.text in texts

    def take(self, *texts: str) -> bool:
        """Go past one of these signs, if it comes next."""
        if self.sees(*texts):
            self.at += 1
            return True
        return False

    def expect(self, texts: str) -> str:
        """Go past a bracket that must come next, and give it back."""
        token = self.peek()
        if token is None or token.kind != "sign" or token.text not in texts:
            raise Unreadable("brackets")
        self.at += 1
        return token.text

    def refuse(self) -> NoReturn:
        """Raise Unreadable with the reason why the next token cannot stand here."""
        token = self.peek()
        if token is None:
            raise Unreadable("unfinished-end")
        if token.text in ")]}⦄⟩|":
            raise Unreadable("brackets")
        if token.kind == "number":
            raise Unreadable("glued", token.text)
        raise Unreadable("sign", token.text)

    def deeper(self) -> None:
        """Count one level more; raises Unreadable beyond the limit."""
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise Unreadable("deep")
