import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.slack.mrkdwn import is_unsaid, line, literal, mrkdwn, plain_text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A **b** c *it* ~~no~~", "A *b* c _it_ ~no~"),
        ("a**b**c", "abc"),
        ("**b**c *d*", "bc _d_"),
        ("***both*** **a *b* c**", "_*both*_ *a _b_ c*"),
        ("*`x`* and `a*b*c`", "_`x`_ and `a*b*c`"),
        (r"literal \*star\* and 2 * 3 * 4", "literal ∗star∗ and 2 * 3 * 4"),
        ("<!channel> & <@U1>", "&lt;!channel&gt; &amp; &lt;@U1&gt;"),
        ("[a_b_](https://a.b/c_d_e?x=1&y=2|3)", "<https://a.b/c_d_e?x=1&amp;y=2%7C3|a_b_>"),
        ("[run](javascript:alert)", "[run](javascript:alert)"),
        ("$x^2 + \\frac{1}{2}$", "x² + 1/2"),
        ("# Head *x*", "*Head _x_*"),
        ("- a\n  - b\n- c", "• a\n    ◦ b\n• c"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("> said\n> twice", "> said\n> twice"),
        (r"\> 5 is more", "\u200b&gt; 5 is more"),
        ("```py\nx < 1\n```", "```\nx &lt; 1\n```"),
        ("| a | b |\n|---|---|\n| 1 | $x_1$ |", "```\na  b\n─  ──\n1  x₁\n```"),
        ("a\n\n---\n\nb", "a\n\n———\n\nb"),
        ("![a circle](https://evil.example/p.png)", "a circle"),
        ("", ""),
    ],
)
def test_mrkdwn(text: str, shown: str) -> None:
    assert mrkdwn(text) == shown


def test_plain_words_have_no_marks() -> None:
    text = "# H\n\n**b** and *i* & <x> `code`\n\n- $x^2$\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert plain_text(text) == "H\n\nb and i & <x> code\n\n• x²\n\na  b\n─  ─\n1  2"


def test_what_somebody_typed_has_no_effect() -> None:
    assert literal("*hi* <@U1>\n> `a` _b_") == "∗hi∗ &lt;@U1&gt;\n\u200b&gt; ˋaˋ ˍbˍ"
    assert line("**A** $x$") == "*A* x"


@pytest.mark.parametrize(
    ("latex", "unsaid"),
    [("x^2 + 1", False), (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", True), (" + ".join("abcdefghijklmnopqr"), True)],
)
def test_formulas_that_cannot_be_said(latex: str, unsaid: bool) -> None:
    assert is_unsaid(latex) == unsaid


TOKENS = re.compile(r"<(?:https?://|mailto:)[^<>|]*\|[^<>|]*>")


@given(st.text(alphabet="ab *_~`<>&!@#|[]()$\\\n-1.\ue010\ue030é😀", max_size=80))
def test_nothing_becomes_a_mention_or_a_broken_mark(text: str) -> None:
    said = TOKENS.sub("", mrkdwn(text))
    assert "<" not in said
    assert not re.search("[\ue010-\ue031]", said)
    assert "<" not in TOKENS.sub("", literal(text))
    plain_text(text)
