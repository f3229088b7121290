"""What the templates of programming share: programs in stems, and drafts whose key is what a program prints."""

from collections.abc import Sequence

from store.bank.template import Draft, Wrong

Slip = tuple[str | int | float, str, str]
"""Wrong answer, misconception, feedback."""
Hints = tuple[str, str, str]
PRINTS = "What does this program print?"
FAILS = "It stops with an error."


def asks(question: str, code: str) -> str:
    """A stem: the question, then the program."""
    return f"{question}\n\n```python\n{code.strip()}\n```"


def mark(text: str | int | float) -> str:
    """A text as code, the sentence about an error as it is."""
    return str(text) if text == FAILS else f"`{text}`"


def wrongs(key: str | int | float, slips: Sequence[Slip], most: int = 4) -> list[Wrong]:
    """The slips that lead to different answers, none of them the key."""
    found: dict[str, Wrong] = {}
    for answer, misconception, feedback in slips:
        if str(answer) != str(key):
            found.setdefault(str(answer), Wrong(answer=answer, misconception=misconception, feedback=feedback))
    return list(found.values())[:most]


def number(
    code: str,
    key: float,
    slips: Sequence[Slip],
    hints: Hints,
    steps: Sequence[str],
    *,
    harder: float = 0.0,
    ask: str = PRINTS,
    proof: str = "printed()",
    end: str = "The program prints {key}.",
) -> Draft:
    """numeric: the number that a program prints (or another number about it)."""
    return Draft(
        stem=asks(ask, code), key=key, proof=proof, wrong=wrongs(key, slips), hints=hints,
        explanation=(*steps, end.format(key=key)), harder=harder,
    )  # fmt: skip


def choice(
    code: str,
    key: str | int | float,
    slips: Sequence[Slip],
    hints: Hints,
    steps: Sequence[str],
    *,
    harder: float = 0.0,
    ask: str = PRINTS,
    proof: str = "written(printed())",
    end: str = "So the answer: {key}",
) -> Draft:
    """single_choice: what a program prints, among the outputs that slips lead to."""
    marked = [
        Wrong(answer=mark(str(wrong.answer)), misconception=wrong.misconception, feedback=wrong.feedback)
        for wrong in wrongs(key, slips, 3)
    ]
    return Draft(
        stem=asks(ask, code), key=mark(key), proof=proof, wrong=marked, hints=hints,
        explanation=(*steps, end.format(key=mark(key))), harder=harder,
    )  # fmt: skip


def which(
    ask: str,
    code: str,
    right: Sequence[str],
    slips: Sequence[Slip],
    hints: Hints,
    steps: Sequence[str],
    *,
    proof: str,
    harder: float = 0.0,
) -> Draft:
    """multiple_choice: pieces of code that are right; `code` may be empty."""
    marked = [Wrong(answer=mark(answer), misconception=name, feedback=said) for answer, name, said in slips]
    return Draft(
        stem=asks(ask, code) if code else ask, key=[mark(item) for item in right], proof=proof, wrong=marked,
        hints=hints, explanation=(*steps, f"Right: {', '.join(mark(item) for item in right)}"), harder=harder,
    )  # fmt: skip
