import re
from collections.abc import Iterator
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.token import Token

from channels.markdown import tokens
from channels.spans import is_between_signs
from channels.splitting import split

Run = tuple[str, tuple[str, ...]]


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def shown(pieces: list[str]) -> list[Run]:
    """What is seen of texts, sign by sign without spaces, each with the marks that it stands in."""
    signs: list[Run] = []
    for piece in pieces:
        for token in tokens(piece):
            if token.children is not None:
                signs += inline(token.children)
            elif token.content:
                signs += [(sign, (token.type,)) for sign in token.content]
    return [sign for sign in signs if not sign[0].isspace()]


def inline(children: list[Token]) -> Iterator[Run]:
    stack: list[str] = []
    for token in children:
        if token.nesting == 1:
            stack.append(f"{token.tag} {token.attrGet('href') or ''}")
        elif token.nesting == -1:
            stack.pop()
        elif token.type in ("math_inline", "math_inline_double", "image"):
            yield f"{token.type} {token.content} {token.attrs}", tuple(sorted(stack))
        else:
            kind = [token.type] if token.type == "code_inline" else []
            for sign in token.content:
                yield sign, tuple(sorted([*stack, *kind]))


def same(pieces: list[str], whole: str) -> None:
    assert [sign for sign, _ in shown(pieces)] == [sign for sign, _ in shown([whole])]
    assert shown(pieces) == shown([whole])


WORDS = "the membrane lets water pass but holds salt back; it moves שלום וברכה עולם 🙂 👩‍👩‍👧 🇩🇪🇫🇷 नमस्ते é".split()
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
marked = st.one_of(
    words,
    words.map(lambda text: f"**{text}**"),
    words.map(lambda text: f"*{text}*"),
    words.map(lambda text: f"~~{text}~~"),
    words.map(lambda text: f"**bold *and {text}* bold**"),
    words.map(lambda text: f"`{text}`"),
    words.map(lambda text: f"[{text}](https://example.org/a_b)"),
    st.sampled_from(
        ["$x^2 + y$", "$\\frac{a}{b}$", "\\*no mark\\*", "&amp;", "<https://example.org>", "$5", "- 5", "3.", "# 1"]
    ),
)
sentence = st.lists(marked, min_size=1, max_size=6).map(" ".join).map(lambda text: f"So {text}.")
paragraph = st.lists(sentence, min_size=1, max_size=5).map(" ".join)
block = st.one_of(
    paragraph,
    paragraph.map(lambda text: f"## {text}"),
    st.lists(paragraph, min_size=1, max_size=5).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(paragraph, min_size=1, max_size=4).map(
        lambda items: "\n".join(f"{place}. {item}\n   - nested {item}" for place, item in enumerate(items, 1))
    ),
    paragraph.map(lambda text: f"> {text}\n>\n> - {text}"),
    st.lists(words, min_size=1, max_size=9).map(lambda lines: "```py\n" + "\n".join(lines) + "\n```"),
    st.lists(words, min_size=1, max_size=5).map(
        lambda rows: "| a | b |\n|---|---|\n" + "\n".join(f"| {row} | 1 |" for row in rows)
    ),
    st.sampled_from(["$$\\int x\\,dx$$", "---", "\\begin{align}a &= b\\end{align}"]),
)
texts = st.lists(block, min_size=1, max_size=5).map("\n\n".join)


@settings(max_examples=40, deadline=None)
@given(texts, st.integers(90, 700))
def test_pieces_fit_and_show_all_that_the_text_shows(text: str, limit: int) -> None:
    pieces = split(text, limit, utf16)
    assert all(utf16(piece) <= limit for piece in pieces)
    if "|---|" not in text:  # a table's head comes again with each piece
        same(pieces, text)
    assert all(piece.strip() for piece in pieces)


@given(st.text(alphabet="ab \n*_`$[]()<>#-+.1|~\\&;é👩‍👧🇩🇪ש!", max_size=300), st.integers(30, 120))
def test_any_text_comes_in_pieces_that_fit(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert split(text, 10_000) == ([text.strip("\n")] if text.strip() else [])


def test_a_short_text_stays_as_it_is() -> None:
    assert split("**Well** done.\n\n- a\n- b", 100) == ["**Well** done.\n\n- a\n- b"]
    assert split(" \n\n ", 100) == []
    assert split(r"It is \(x^2\).", 100) == ["It is $x^2$."]


def test_blocks_stay_together_where_they_can() -> None:
    one, two, three = ("One. " * 8).strip(), ("Two. " * 8).strip(), ("Three. " * 8).strip()
    assert split(f"{one}\n\n{two}\n\n{three}", 90) == [f"{one}\n\n{two}", three]


def test_a_heading_goes_with_what_it_is_the_heading_of() -> None:
    first, second = "word " * 14 + "end.", "next " * 14 + "end."
    assert split(f"{first}\n\n## Title\n\n{second}", 100) == [first, f"## Title\n\n{second}"]


def test_a_paragraph_is_cut_between_sentences() -> None:
    text = "Water moves in. Salt stays out, e.g. in roots. Then the cell swells."
    assert split(text, 50) == ["Water moves in. Salt stays out, e.g. in roots.", "Then the cell swells."]


def test_marks_are_closed_and_opened_again() -> None:
    assert split("**one two three four five six**", 20) == ["**one two three**", "**four five six**"]
    assert split("*a **bold one two three four***", 20) == ["*a **bold one two***", "***three four***"]


def test_a_link_and_a_formula_stay_whole() -> None:
    text = "Look at [the page of cells](https://example.org/cells) or at $a^2 + b^2 = c^2$ again and again"
    assert split(text, 53) == [
        "Look at",
        "[the page of cells](https://example.org/cells) or at",
        "$a^2 + b^2 = c^2$ again and again",
    ]


def test_a_block_of_code_is_closed_and_opened_again() -> None:
    code = "\n".join(f"line {n} = {n}" for n in range(10))
    pieces = split(f"Run this:\n\n```py\n{code}\n```\n\nDone.", 60)
    assert len(pieces) > 2
    assert pieces[0] == "Run this:"
    assert all(piece.startswith("```py\n") for piece in pieces[1:])
    inner = [line for piece in pieces[1:] for line in piece.split("\n") if line.startswith("line")]
    assert inner == code.split("\n")
    assert pieces[-1].endswith("```\n\nDone.")


def test_what_alone_is_too_long_is_cut_all_the_same() -> None:
    word = "a" * 95
    assert split(word, 40) == ["a" * 40, "a" * 40, "a" * 15]
    assert split(f"`{'x = 1; ' * 12}`", 40)[0] == "`x = 1; x = 1; x = 1; x = 1; x = 1; x`"
    same(split(f"see [{'word ' * 30}](https://a.org)", 60), f"see [{'word ' * 30}](https://a.org)")
    formula = "+".join(f"x_{{{n}}}" for n in range(40))
    pieces = split(f"so ${formula}$ is", 80)
    assert all(len(piece) <= 80 for piece in pieces)
    assert "".join(re.sub(r"[`\s]", "", piece) for piece in pieces) == f"so{formula}is"


def test_numbers_and_dashes_do_not_become_lists() -> None:
    pieces = split("It is equal to what we had before that 3. And " + "x" * 20 + " - 5 more or less", 40)
    kinds = [token.type for piece in pieces for token in tokens(piece) if token.level == 0 and token.nesting == 1]
    assert set(kinds) == {"paragraph_open"}


def test_a_table_has_its_head_in_each_piece() -> None:
    table = "| n | square |\n|---|---|\n" + "\n".join(f"| {n} | {n * n} |" for n in range(30))
    pieces = split(table, 100)
    assert all(piece.startswith("| n | square |\n|---|---|\n| ") for piece in pieces)
    rows = [line for piece in pieces for line in piece.split("\n")[2:]]
    assert rows == table.split("\n")[2:]


@pytest.mark.parametrize("sign", ["👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "é", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "שָׁ"])
def test_no_sign_is_torn_apart(sign: str) -> None:
    pieces = split(sign * 40, 50)
    assert "".join(pieces) == sign * 40
    assert all(len(piece) % len(sign) == 0 for piece in pieces)
    assert [place for place in range(len(sign) * 2) if is_between_signs(sign * 2, place)] == [0, len(sign)]


def test_a_long_text_is_cut_quickly() -> None:
    text = "\n\n".join("**Word** and `code` and $x$ so. " * 60 for _ in range(20))
    pieces = split(text, 3_000)
    assert len(pieces) in range(12, 22)
    assert [key for key, _ in groupby(len(piece) <= 3_000 for piece in pieces)] == [True]
