from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from agent.messages import Action, Card, CardOption, Choice, File, Image, Reply, Text
from channels.slack.blocks import Block, Handout, Picture, cut
from channels.slack.rendering import LONGEST_FALLBACK, Post, in_words, posts
from channels.standing import Standing
from tests.platforms.slack_blocks import check_blocks

CARD = Card(
    question_id="q",
    kind="single_choice",
    stem="Solve $x^2 = 4$.",
    options=(CardOption(label="A", text="$x = 2$"), CardOption(label="B", text="$x = \\pm 2$")),
    number=1,
    of=5,
    target="card",
)
CHOICES = (
    *(Choice(label=label, action=Action(kind="answer", target="card", value=f"o{label}")) for label in "AB"),
    Choice(label="Hint", action=Action(kind="hint", target="card")),
)


def blocks(post: Post) -> list[Block]:
    """A post as it would be sent where no picture can be uploaded."""
    return [in_words(piece, "en") for piece in post.pieces]


def taken(made: list[Post]) -> None:
    """Raises where Slack would refuse one."""
    for post in made:
        assert 1 <= len(post.text) <= LONGEST_FALLBACK
        check_blocks(blocks(post), surface="message", files=lambda _: True)


def labels(post: Post) -> list[str]:
    rows = [block["elements"] for block in blocks(post) if block["type"] == "actions"]
    return [element["text"]["text"] for row in rows for element in row if "text" in element]


def test_words_and_the_next_card_are_one_message() -> None:
    [post] = posts(Reply(parts=(Text(text="**Right!**"), CARD), choices=CHOICES), 7, "en")
    assert post.card == "card"
    assert post.text == "Right!\n\nSolve x² = 4.\nA) x = 2\nB) x = ±2"
    assert labels(post) == ["A", "B", "Hint"]
    taken([post])


def test_a_card_that_was_answered() -> None:
    reply = Reply(parts=(CARD,), choices=CHOICES)
    [tried] = posts(reply, 7, "en", Standing(tries=(("A", "incorrect"),)))
    assert labels(tried) == ["B", "Hint"]
    [solved] = posts(reply, 7, "en", Standing(state="solved", tries=(("A", "incorrect"), ("B", "correct"))))
    assert labels(solved) == []
    assert "✖️ *A*\n✅ *B*" in str(blocks(solved)[-1]["elements"][0]["text"])
    [skipped] = posts(reply, 7, "en", Standing(state="skipped"))
    assert blocks(skipped)[-1]["elements"][0]["text"] == "Skipped"


def test_what_was_typed_stands_on_the_card_as_it_was_typed() -> None:
    numeric = replace(CARD, kind="numeric", options=(), unit="cm")
    reply = Reply(parts=(numeric,), choices=CHOICES[2:])
    [asked] = posts(reply, 7, "en")
    assert "Write your answer as a message" in str(blocks(asked)[-2])
    assert "Unit of the answer: cm" in str(blocks(asked)[-2])
    [answered] = posts(reply, 7, "en", Standing(state="solved", tries=(("*7* <@U1>", "correct"),)))
    assert blocks(answered)[-1]["elements"][0]["text"] == "✅ *∗7∗ &lt;@U1&gt;*"


def test_hints_keep_the_options_on_their_card() -> None:
    [post] = posts(Reply(parts=(Text(text="A hint."),), choices=CHOICES), 7, "en")
    assert labels(post) == ["Hint"]
    marks = (Choice(label="All of it", action=Action(kind="answer", target="card", value="all")),)
    [post] = posts(Reply(parts=(Text(text="Which points?"),), choices=marks), 7, "en")
    assert labels(post) == ["All of it"]


def test_boxes_for_several_right_options() -> None:
    [post] = posts(Reply(parts=(replace(CARD, kind="multiple_choice"),), choices=CHOICES), 7, "en")
    elements = next(block for block in blocks(post) if block["type"] == "actions")["elements"]
    assert [option["value"] for option in elements[0]["options"]] == ["7.0", "7.1"]
    assert elements[1]["value"] == "7.*"
    taken([post])


def test_formulas_that_cannot_be_said_are_pictures() -> None:
    text = "See\n\n$$\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$$\n\nand $$x^2$$ so."
    [post] = posts(Reply(parts=(Text(text=text),)), 7, "en")
    kinds = [type(piece).__name__ for piece in post.pieces]
    assert kinds == ["dict", "Picture", "dict"]
    assert isinstance(post.pieces[1], Picture)
    assert post.pieces[1].alt == "(1, 2; 3, 4)"


def test_a_matrix_in_running_text_is_shown_below_its_paragraph() -> None:
    matrix = "\\begin{pmatrix}3&1\\\\4&-4\\end{pmatrix}"
    [post] = posts(Reply(parts=(Text(text=f"So. What is $\\det{matrix}$ for $x = 1$?\n\nSay it."),)), 7, "en")
    words, picture, more = post.pieces
    assert "det(3, 1; 4, −4)" in str(words)
    assert picture == Picture(alt="det(3, 1; 4, −4)", latex=f"\\det{matrix}")
    assert "Say it." in str(more)


def test_a_question_that_a_channel_votes_on_has_no_number() -> None:
    [post] = posts(Reply(parts=(replace(CARD, of=None, quiz=1),)), 7, "en")
    assert "Question 1" not in str(post.pieces)
    assert labels(post) == ["A", "B"]


def test_an_answer_that_waits_for_its_marks_is_told_to_be_kept() -> None:
    [post] = posts(Reply(parts=(replace(CARD, options=()),), choices=CHOICES[2:]), 7, "en", Standing(state="kept"))
    assert blocks(post)[-1]["elements"][0]["text"] == "Answer kept"
    assert labels(post) == []


def test_pictures_and_files() -> None:
    parts = (Image(alt="A circle", svg="<svg/>"), File(path=Path("r.pdf"), name="r.pdf"))
    [post] = posts(Reply(parts=parts), 7, "en")
    assert post.pieces == (Picture(alt="A circle", svg="<svg/>"), Handout(name="r.pdf", path=Path("r.pdf")))
    taken([post])


def test_a_reply_without_anything_is_no_message() -> None:
    assert posts(Reply(parts=()), 7, "en") == []


def test_long_texts_are_several_messages_with_the_buttons_at_the_end() -> None:
    text = "\n\n".join(f"**Paragraph {place}.** " + "Word after word of it. " * 40 for place in range(40))
    made = posts(Reply(parts=(Text(text=text), CARD), choices=CHOICES), 7, "en")
    assert len(made) > 3
    assert [labels(post) for post in made[:-1]] == [[]] * (len(made) - 1)
    assert labels(made[-1]) == ["A", "B", "Hint"]
    taken(made)
    shown = "".join(str(block) for post in made for block in blocks(post))
    assert all(f"*Paragraph {place}.*" in shown for place in range(40))


ANY = st.text(alphabet="ab c*_`$<>&\n\\{}^😀-|#1.", max_size=300)


@given(
    texts=st.lists(ANY, max_size=3),
    stem=ANY,
    options=st.lists(ANY, max_size=26),
    label=st.text(min_size=1, max_size=120),
    kind=st.sampled_from(["single_choice", "multiple_choice", "short_text"]),
)
def test_slack_takes_every_reply(texts: list[str], stem: str, options: list[str], label: str, kind: str) -> None:
    card = replace(
        CARD,
        kind=kind,
        stem=stem or "?",
        options=tuple(CardOption(label=chr(65 + place), text=text) for place, text in enumerate(options)),
    )
    choices = [
        Choice(label=option.label, action=Action(kind="answer", target="card", value=f"o{option.label}"))
        for option in card.options
    ]
    choices.append(Choice(label=label, action=Action(kind="hint", target="card")))
    taken(posts(Reply(parts=(*(Text(text=text) for text in texts), card), choices=tuple(choices)), 7, "en"))


def test_cut() -> None:
    assert cut("short", 10) == "short"
    assert cut("some words that are long", 12) == "some words…"
    assert cut("x" * 20, 10) == "x" * 9 + "…"
