import pytest

from channels.markdown import BLOCK_MATHS, INLINE_MATHS, clean, plain, tokens

MATHS = {
    "$x$ and $5 or $6": ["x"],
    "$5, or $x$": ["x"],
    "it costs $5.": [],
    "from $5-$10": [],
    "$20 and the hat costs $15 (US$)": [],
    "US$5 and A$6": [],
    "$5 is more than $x$": ["x"],
    "I paid 5$ and 10$ for it": [],
    r"a \$5 coin and \$6": [],
    "$5$ and $10$": ["5", "10"],
    "$x$-axis, 10 $x$5": ["x"],
    "$10$%": ["10"],
    "$12 cm$": ["12 cm"],
    "$ x + 1 $": [" x + 1 "],
    r"\(x_1^2 * y*\) and \[y\]": ["x_1^2 * y*", "y"],
    "so\n\\[\nx = 1\n\\]\nthen": ["\nx = 1\n"],
    "$$\na\n= b\n$$": ["\na\n= b\n"],
    "\\begin{align}a&=b\\end{align}": ["\\begin{align}a&=b\\end{align}"],
    "`$x$` and `\\(y\\)`": [],
    "```\n$x$ \\(y\\)\n```": [],
    "$": [],
    "$$": [],
    "$a_1 * b_2$ and *c*": ["a_1 * b_2"],
}


def formulas(text: str) -> list[str]:
    every = [child for token in tokens(text) for child in (token.children or [token])]
    return [token.content for token in every if token.type in INLINE_MATHS | BLOCK_MATHS]


@pytest.mark.parametrize(("text", "expected"), MATHS.items())
def test_maths_is_told_from_prices(text: str, expected: list[str]) -> None:
    assert formulas(text) == expected


def test_what_screens_cannot_show_is_cleaned() -> None:
    assert clean("a\x00b\u202ec\ud800d\ne\x1b[1m") == "abc\ufffdd\ne[1m"


def test_plain_text_of_a_line() -> None:
    assert plain(r"**5** on $x^2$ and `code` [link](http://a.example) <b>") == "5 on x² and code link <b>"
