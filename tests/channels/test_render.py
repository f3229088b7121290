import re
from collections.abc import Callable
from html.parser import HTMLParser
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.messages import Card, Reply
from channels.web.forms import CardPart
from channels.web.growing import PATIENCE, settled
from channels.web.render import Growing, block_html, inline_html
from channels.web.views import reply_out
from tests.channels.scripted import XSS


def growing_html(text: str) -> str:
    return "".join(Growing().blocks(text))


HARMLESS = re.compile(
    r"(p|br|hr|em|strong|s|pre|blockquote|[uo]l|li|h[3-6]|table|thead|tbody|t[rhd]|a|code|div|span|m[a-z]+)$"
)
ATTACKS = [
    XSS,
    "<img/src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](data:text/html,<script>alert(1)</script>)",
    "[x](&#106;avascript:alert(1)) <javascript:alert(1)>",
    "![x](http://evil.example/x.png) ![y](javascript:alert(1))",
    "[x](http://a.example 'title\" onmouseover=alert(1) x=\"')",
    r"$\text{<img src=x onerror=alert(1)>}$",
    r"$\href{javascript:alert(1)}{x}$ $\style{background:url(//evil.example)}{x}$",
    r"$<img src=x onerror=alert(1)>$",
    "$\\text{</mtext></math><img src=x onerror=alert(1)>}$",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    '```"><img src=x onerror=alert(1)>\ncode\n```',
    "|a|\n|-|\n|<img src=x onerror=alert(1)>|",
    "<a href='javascript:alert(1)'>x</a><style>*{display:none}</style><form action=//evil.example><input>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62;",
    "\u202e<script\u202c>",
]


class Elements(HTMLParser):
    """Collects what a browser would make of it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def assert_harmless(html: str) -> None:
    for tag, attributes in Elements(html).found:
        assert HARMLESS.fullmatch(tag), tag
        assert not any(name.startswith("on") or name in ("style", "src", "id", "name") for name in attributes), (
            attributes
        )
        assert (attributes.get("href") or "https:").startswith(("http:", "https:", "mailto:")), attributes


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_text(attack: str) -> None:
    for render in (block_html, inline_html, growing_html):
        assert_harmless(render(attack))


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_that_comes_in_pieces_is_text(attack: str) -> None:
    for end in range(len(attack) + 1):
        assert_harmless(growing_html(attack[:end]))


@given(st.text(max_size=80) | st.lists(st.sampled_from(ATTACKS + list("*_`$[]()<>|#\n")), max_size=6).map("".join))
def test_any_text_is_harmless(text: str) -> None:
    assert_harmless(block_html(text))
    assert_harmless(growing_html(text))


def test_links_open_elsewhere_and_tell_nothing() -> None:
    html = block_html("[a](https://a.example) [b](/here) [c](documents/x/pages/1/../../../api)")
    assert Elements(html).found[1:] == [
        ("a", {"href": "https://a.example", "target": "_blank", "rel": "noopener noreferrer nofollow"}),
        *[("a", {"target": "_blank", "rel": "noopener noreferrer nofollow"})] * 2,
    ]
    page = Elements(block_html("[Notes, p. 2](documents/a-B_9/pages/2)")).found[1]
    assert page[1]["href"] == "documents/a-B_9/pages/2"


def test_headings_begin_below_those_of_the_page() -> None:
    assert [tag for tag, _ in Elements(block_html("# a\n\n## b\n\n###### c")).found] == ["h3", "h4", "h6"]


def test_maths_becomes_mathml_and_what_cannot_be_read_its_source() -> None:
    html = block_html(r"$\frac{1}{2}$ and $\nonsense{x}$")
    assert "<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>" in html
    assert r'<code class="source">\nonsense{x}</code>' in html


def test_wide_things_scroll_in_their_box() -> None:
    assert block_html("$$x$$").startswith('<div class="wide"><math display="block"')
    assert '<div class="wide"><table>' in block_html("|a|\n|-|\n|b|")


GROWING = (
    "Sure! **Here** is *it*: $x^2 + 1$ costs $5 and `code $a` with [link](http://a.example) and \\(y\\).\n\n"
    "- one\n- two **three**\n\n|a|b|\n|-|-|\n|1|2|\n\n$$\nx = 1\n$$\n\n"
    "Not <img/src=x onerror=alert(1)>, 3 * 4 = 12, snake_case_name, \\[z\\] and $10 or $20.\n\n"
    "```py\nx = 1\n```\n\nBye."
)


def test_a_growing_text_only_grows_and_shows_no_marks() -> None:
    shown = ""
    for end in range(len(GROWING) + 1):
        now = settled(GROWING[:end])
        assert GROWING.startswith(now)
        assert now.startswith(shown)
        shown = now
        seen = re.sub(
            r"<[^>]*>", "", re.sub(r"<pre>.*?</pre>|<code>.*?</code>", "", growing_html(GROWING[:end]), flags=re.S)
        )
        assert not re.search(r"\*\*|`|\]\(|\\[(\[]|\|", seen), seen
    assert shown == GROWING


def test_a_growing_text_comes_in_blocks_of_one_element() -> None:
    blocks = Growing().blocks(GROWING + "\n\nThe end")
    assert len(blocks) > 5
    for block in blocks:
        depth, outermost = 0, 0
        for slash in re.findall(r"<(/?)[a-z][^>]*>", re.sub(r"<(?:br|hr)>", "", block)):
            outermost += not depth and not slash
            depth += -1 if slash else 1
        assert outermost == 1 or block == "<hr>", block


LISTS = (
    "# Steps\n\n1. one\n\n2. two\n   - a\n\n   still two\n\nAnd\r\n\r\n> said\n> so\n\n***\n\n"
    "so: \\(x\\)\u2028on\n\n- end"
)


@pytest.mark.parametrize("text", [GROWING, LISTS, GROWING + "\n\n" + LISTS])
@pytest.mark.parametrize("step", [1, 7, 60])
def test_what_is_read_piece_by_piece_looks_as_what_is_read_at_once(text: str, step: int) -> None:
    growing, shown = Growing(), [""]
    for end in [*range(0, len(text), step), len(text)]:
        before, shown = shown, growing.blocks(text[:end])
        assert shown == Growing().blocks(text[:end])
        assert shown[: max(0, len(before) - 1)] == before[:-1]


def test_a_text_that_begins_anew_is_read_anew() -> None:
    growing = Growing()
    growing.blocks("One.\n\nTwo.\n\nThree.")
    assert growing.blocks("Sorry. **Again**: one.") == ["<p>Sorry. <strong>Again</strong>: one.</p>"]


def test_a_long_text_costs_little_more_than_its_last_block() -> None:
    text = "".join(f"Paragraph {number}: $x_{{{number}}}^2$ and **more** of it.\n\n" for number in range(40))
    ends = range(0, len(text), len(text) // 40)

    def seconds(readers: Callable[[], Growing]) -> float:
        started = process_time()
        for end in ends:
            readers().blocks(text[:end])
        return process_time() - started

    seconds(Growing)  # formulae are remembered
    one = Growing()
    assert seconds(lambda: one) < seconds(Growing) / 3


def test_most_of_a_paragraph_is_seen_while_it_grows() -> None:
    prose = "The slope tells how steep a line is. " * 10
    assert all(len(settled(prose[:end])) >= end - 3 for end in range(1, len(prose)))


def test_a_mark_that_never_closes_holds_nothing_back_for_long() -> None:
    text = "It is **very " + "long " * PATIENCE
    assert len(settled(text)) == len(text)


def test_a_long_formula_in_a_line_has_a_box_of_its_own() -> None:
    assert inline_html("$x^2$").startswith("<math")
    long = "+".join(f"x_{place}" for place in range(9))
    assert inline_html(f"${long}$").startswith('<span class="wide"><math display="inline"')
    assert block_html("so $$x$$ is").startswith('<p>so <span class="wide display"><math display="block"')


def test_no_line_begins_with_the_mark_after_a_formula() -> None:
    html = inline_html("Is it ($x$), $y$ or $z$? No: $1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9$.")
    assert html.count('<span class="whole">') == 3
    assert re.search('<span class="whole">\\(<math(?:(?!</math>).)*</math>\\),</span> <math', html)
    assert re.search("</math>\\?</span>", html)
    assert re.search('<span class="whole"><span class="wide"><math.*</math></span>\\.</span>$', html)


@pytest.mark.parametrize(
    ("kind", "stem", "shown"),
    [
        ("multiple_choice", "Which are even? Choose all that apply.", "<p>Which are even?</p>\n"),
        ("multiple_choice", "Which are even?\n\n(Select all that are right)", "<p>Which are even?</p>\n"),
        ("multiple_choice", "Choose all that apply to it.", "<p>Choose all that apply to it.</p>\n"),
        ("multiple_choice", "Choose all that apply.", "<p>Choose all that apply.</p>\n"),
        ("free_text", "Which are even? Choose all that apply.", "<p>Which are even? Choose all that apply.</p>\n"),
    ],
)
def test_a_card_says_once_that_several_may_be_right(kind: str, stem: str, shown: str) -> None:
    [card] = reply_out(Reply(parts=(Card(question_id="q", kind=kind, stem=stem),)), "en").parts
    assert isinstance(card, CardPart)
    assert card.html == shown
