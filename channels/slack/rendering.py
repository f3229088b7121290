"""A reply as the messages that Slack shows: texts, question cards with their buttons, pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token

from agent.messages import Card, Choice, File, Image, Reply, Text
from channels.base import Capabilities, degrade
from channels.markdown import BLOCK_MATHS, INLINE_MATHS, prepared, tokens
from channels.readable import readable
from channels.slack.blocks import (
    Block,
    Handout,
    Picture,
    Piece,
    actions,
    boxes,
    button,
    context,
    cut,
    section,
    sections,
)
from channels.slack.mrkdwn import is_unsaid, line, literal, plain_text
from channels.standing import Standing
from prompts.catalogue import say

CAPABILITIES = Capabilities(buttons=True, maths=False, images=True, files=True, streaming=True)
MOST_BLOCKS = 45
MOST_SIGNS = 9000
"""Blocks, and signs in them, of one message: Slack takes 50 and some 13,000."""
LONGEST_FALLBACK = 3900
"""Signs of the words for notifications: an edited message may have 4,000."""
ALL, VOTE = "*", "v"
"""In place of a choice's number: those that are ticked; before an option's number: a vote of whoever presses."""
_RIGHT, _WRONG, _PARTLY = "✅", "✖️", "◐"
_MARKS = {"correct": _RIGHT, "partial": _PARTLY, "incorrect": _WRONG}


@dataclass(frozen=True, kw_only=True)
class Post:
    """One message: `text` for notifications, `card` the target of the card that it shows."""

    text: str
    pieces: tuple[Piece, ...]
    card: str = ""


def posts(reply: Reply, seq: int, locale: str, standing: Standing | None = None) -> list[Post]:
    """The messages of a reply; `seq` is the number that its buttons name, `standing` how its card stands by now."""
    reply = degrade(reply, CAPABILITIES, locale)
    made: list[Post] = []
    cards = [part for part in reply.parts if isinstance(part, Card)]
    buttons = _Buttons(seq, reply.choices, locale)
    for part in reply.parts:
        match part:
            case Text():
                made += [Post(text=plain_text(part.text), pieces=(piece,)) for piece in _text(part.text)]
            case Card():
                shown = standing or Standing()
                pieces = [*_card(part, shown, locale)]
                if part is cards[-1]:
                    pieces += buttons.of_card(part, shown)
                made.append(Post(text=_card_words(part), pieces=tuple(pieces), card=part.target))
            case Image():
                made.append(Post(text=part.alt, pieces=(Picture(alt=part.alt, svg=part.svg or "", path=part.path),)))
            case File():
                made.append(Post(text=part.name, pieces=(Handout(name=part.name, path=part.path),)))
    if not cards and (rows := buttons.others([c for c in reply.choices if not _stands_on_card(c)])):
        made.append(Post(text="", pieces=tuple(rows)))
    return list(_packed(made))


def _text(markdown: str) -> Iterator[Piece]:
    """A text with pictures of formulas that cannot be said in a line: in their place, or below their paragraph."""
    if "$" not in markdown and "\\" not in markdown:
        yield from sections(markdown)
        return
    text = prepared(markdown)
    lines, done = text.split("\n"), 0
    for token in tokens(text):
        found = _unsaid(token)
        if found and token.map:
            yield from sections("\n".join(lines[done : token.map[token.type == "inline"]]))
            yield from (Picture(alt=readable(latex), latex=latex) for latex in found)
            done = token.map[1]
    yield from sections("\n".join(lines[done:]))


def _unsaid(token: Token) -> list[str]:
    """The formulas of a block, or of a paragraph, that cannot be said in a line."""
    found: list[str] = []
    if token.type in BLOCK_MATHS and token.level == 0:
        found = [token.content.strip()]
    elif token.type == "inline" and token.level == 1:
        found = [child.content.strip() for child in token.children or () if child.type in INLINE_MATHS]
    return [latex for latex in dict.fromkeys(found) if is_unsaid(latex)]


def _card(card: Card, standing: Standing, locale: str) -> Iterator[Piece]:
    if card.quiz is None:
        yield context(_title(card, locale))
    yield from _text(card.stem)
    if card.image is not None:
        yield Picture(alt=card.image.alt, svg=card.image.svg or "", path=card.image.path)
    if card.options:
        gap = "\n\n" if any("\n" in option.text for option in card.options) else "\n"
        yield from sections(gap.join(f"**{option.label}**{_NBSP}{option.text}" for option in card.options))
    if lines := _said(card, standing, locale):
        yield context("\n".join(lines))


_NBSP = "\u00a0\u00a0"


def _title(card: Card, locale: str) -> str:
    level = say(locale, f"level-{card.level}")
    if card.of:
        return say(locale, "slack-question-of", number=card.number, of=card.of, level=level)
    return say(locale, "slack-question", number=card.number, level=level)


def _said(card: Card, standing: Standing, locale: str) -> list[str]:
    """What is to be known of a card in small letters: how to answer, or how it was answered."""
    lines = [f"{_MARKS[result]} *{_answer(card, answer)}*" for answer, result in standing.tries if result in _MARKS]
    if standing.state != "open":
        if standing.state != "solved":
            lines.append(say(locale, f"channel-card-{standing.state}"))
        return lines
    if card.quiz is not None:
        lines.append(say(locale, "slack-vote"))
    elif card.kind == "multiple_choice":
        lines.append(say(locale, "slack-several"))
    elif not card.options:
        lines.append(say(locale, "slack-write"))
    if card.unit:
        lines.append(say(locale, "channel-unit", unit=line(card.unit)))
    return lines


def _answer(card: Card, answer: str) -> str:
    """An answer as it is shown: options by their letters, else what was typed."""
    labels, parts = {option.label for option in card.options}, answer.split(",")
    return ", ".join(parts) if labels and labels.issuperset(parts) else literal(cut(answer, 200))


def _card_words(card: Card) -> str:
    options = "\n".join(f"{option.label}) {plain_text(option.text)}" for option in card.options)
    return f"{plain_text(card.stem)}\n{options}".strip()


@dataclass(frozen=True)
class _Buttons:
    """The buttons of one reply."""

    seq: int
    choices: Sequence[Choice]
    locale: str

    def of_card(self, card: Card, standing: Standing) -> list[Block]:
        """Buttons below a card; none once it is closed."""
        if card.quiz is not None:
            votes = [
                button(option.label, id=f"vote-{place}", value=f"{self.seq}.{VOTE}{place}")
                for place, option in enumerate(card.options)
            ]
            return actions(votes, id="vote")
        if standing.state != "open":
            return []
        numbered = list(enumerate(self.choices))
        answers = [(n, choice) for n, choice in numbered if choice.action.kind == "answer"]
        rows: list[Block] = []
        if card.kind == "multiple_choice" and answers:
            ticks = boxes([(f"*{choice.label}*", f"{self.seq}.{n}") for n, choice in answers], id="tick")
            check = button(say(self.locale, "slack-check"), id="check", value=f"{self.seq}.{ALL}", main=True)
            rows = actions([*ticks, check], id="answer")
        elif answers:
            wrong = {answer for answer, result in standing.tries if result == "incorrect"}
            left = [(n, choice) for n, choice in answers if choice.label not in wrong]
            rows = actions([self._button(n, choice) for n, choice in left], id="answer")
        return [*rows, *self.others([choice for _, choice in numbered if choice.action.kind != "answer"])]

    def others(self, choices: Sequence[Choice]) -> list[Block]:
        """Buttons that are no options of a card."""
        shown = [self._button(self.choices.index(choice), choice) for choice in choices]
        return actions(shown, id="do")

    def _button(self, number: int, choice: Choice) -> Block:
        return button(choice.label or "…", id=f"choice-{number}", value=f"{self.seq}.{number}")


def _stands_on_card(choice: Choice) -> bool:
    """Whether it is one of the options of a card further up, where its button still is."""
    return choice.action.kind == "answer" and len(choice.label) == 1


def _packed(parts: Sequence[Post]) -> Iterator[Post]:
    """As many parts in a message as it takes; what belongs to one card stays together."""
    now: Post | None = None
    for part in parts:
        if now is not None and _fits(now, part):
            more = "" if part.text in now.text else f"\n\n{part.text}"  # pieces of one text have the same words
            now = Post(text=now.text + more, pieces=(*now.pieces, *part.pieces), card=now.card or part.card)
        else:
            if now is not None:
                yield _finished(now)
            now = part
    if now is not None:
        yield _finished(now)


def _fits(now: Post, part: Post) -> bool:
    if now.card and part.card:
        return False  # each card is edited in a message of its own
    pieces = (*now.pieces, *part.pieces)
    return len(pieces) <= MOST_BLOCKS and sum(map(_signs, pieces)) <= MOST_SIGNS


def _signs(piece: Piece) -> int:
    if isinstance(piece, Picture | Handout):
        return 0
    parts = [piece.get("text"), *piece.get("elements", ())]
    return sum(len(part.get("text", "")) for part in parts if isinstance(part, dict))


def _finished(post: Post) -> Post:
    return replace(post, text=cut(post.text, LONGEST_FALLBACK) or "…")


def in_words(piece: Piece, locale: str) -> Block:
    """A picture or file that Slack would not take, as words."""
    if isinstance(piece, Picture):
        return section(literal(say(locale, "channel-picture", alt=piece.alt)))
    if isinstance(piece, Handout):
        return section(literal(say(locale, "channel-file", name=piece.name)))
    return piece
