"""Whatever the tutor says becomes something that Telegram takes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.splitting import split
from channels.telegram.commands import command_of
from channels.telegram.pressing import read_data
from channels.telegram.rendering import (
    LONGEST,
    caption,
    is_rich,
    length,
    plain_html,
    plain_length,
    plain_line,
    rich_html,
    spoken,
    tall_formulas,
)
from tests.platforms import telegram_markup as platform

PIECES = (
    "word", "**bold**", "*it*", "`a<b`", "$x^2$", r"$\frac{a<b}{2}$", "\n\n", "\n", "$$\n\\int_0^1 x\n$$", "- item",
    "1. one", "> quote", "```py\nx < 1 && y\n```", "| a | b |\n|---|--:|\n| $x$ | 2 |", "# Head", "---",
    "<b>&amp;", "[t](https://a.b?q=1&r=2)", "[bad](javascript:x)", "![alt $x$](http://a/b.png)", "\\", "  - deep",
    "costs $5 and $6", r"$\nonsense{x}{y}$", "~~gone~~", "😀", "]]>",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.text(max_size=200))
def test_any_text_is_taken_plain_and_rich(markdown: str) -> None:
    for piece in split(markdown, LONGEST, plain_length):
        marked = platform.plain_html(plain_html(piece))
        assert platform.units(marked.text) == plain_length(piece) <= LONGEST
    if is_rich(markdown):
        platform.rich_html(rich_html(markdown))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=100, max_size=300).map("\n\n".join))
def test_long_texts_fit(markdown: str) -> None:
    for piece in split(markdown, LONGEST, plain_length):
        assert platform.units(platform.plain_html(plain_html(piece)).text) <= LONGEST


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a **b** *c* `d<e` & <f>", "a <b>b</b> <i>c</i> <code>d&lt;e</code> &amp; &lt;f&gt;"),
        ("1. one\n2. two\n   - in", "1. one\n2. two\n  ◦ in"),
        (r"so $\frac{1}{2}$", "so 1/2"),
        ("| a | b |\n|---|---|\n| 10 | $x^2$ |", "<pre>a   b\n10  x²</pre>"),
        ("[x](javascript:alert(1)) [y](https://e.org)", '[x](javascript:alert(1)) <a href="https://e.org">y</a>'),
    ],
)
def test_plain_texts_look_as_meant(markdown: str, html: str) -> None:
    assert plain_html(markdown) == html


def test_rich_texts_keep_latex_for_the_chat_to_set() -> None:
    assert (
        rich_html("so $x<2$\n\n$$\\sum_{i} i$$")
        == "<p>so <tg-math>x&lt;2</tg-math></p><tg-math-block>\\sum_{i} i</tg-math-block>"
    )
    assert rich_html("2. b") == '<ol start="2"><li><p>b</p></li></ol>'


def test_no_latex_is_left_where_formulas_cannot_be_shown() -> None:
    assert spoken(r"\nonsense{x}{y}") == "\\nonsense x y".lstrip("\\")
    assert "\\" not in plain_line(r"$\begin{weird}{x}$ and $\frac{x}{2}$")
    assert tall_formulas(r"$x$ $\frac{1}{2}$ $x^2$ $\sqrt{2}$ $\frac{1}{2}$") == [r"\frac{1}{2}", r"\sqrt{2}"]


def test_captions_are_cut_where_they_are_too_long() -> None:
    assert platform.units(platform.plain_html(caption("<&" * 2000)).text) <= 1024
    assert length(caption("short")) == 5


@given(st.text(max_size=70) | st.from_regex(r"\d{1,20}[.tc]\d{1,40}", fullmatch=True))
def test_any_data_of_a_button_is_read_or_not(data: str) -> None:
    read = read_data(data)
    assert read is None or read.seq < 10**18


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("/start linear-equations", "start", "linear equations"),
        ("/start K7QX2M", "link", "K7QX2M"),
        ("/practice fractions, hard", "start", "fractions, hard"),
        ("/HINT", "hint", ""),
        ("/link", "link", ""),
        ("/warmup algebra", "warm_up", "algebra"),
    ],
)
def test_commands_are_actions(text: str, kind: str, value: str) -> None:
    heard = command_of(text)
    assert heard is not None
    assert heard.action is not None
    assert (heard.action.kind, heard.action.value) == (kind, value)


def test_what_is_no_command_of_ours_is_text() -> None:
    assert command_of("/frobnicate") is None
    assert command_of("1/2") is None
    assert command_of("/ hint") is None
