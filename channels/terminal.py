"""`chiron chat`: practise in the terminal."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import get_terminal_size
from uuid import uuid4

from markdown_it.token import Token
from rich.console import Console, Group, RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text as Plain

from agent.dispatcher import Dispatcher
from agent.errors import NotAnsweredYet
from agent.messages import Card, Choice, File, Image, Message, Part, Reply, Text
from agent.wording import LONGEST_TEXT
from channels.base import Capabilities, degrade, failure_words, unfit
from channels.lines import Lines, raw_lines
from channels.markdown import BLOCK_MATHS, INLINE_MATHS, clean, plain, tokens
from channels.pictures import with_files
from channels.readable import readable
from channels.script import chat_as_script
from prompts.catalogue import DEFAULT, say
from store.errors import ChironError

__all__ = ["chat_as_person", "chat_as_script"]

CAPABILITIES = Capabilities(buttons=False, maths=False, images=False, files=True, streaming=False)
WIDEST = 100
"""Columns of a paragraph at most: longer lines are hard to read."""


async def chat_as_person(dispatcher: Dispatcher, user: str, pictures: Path, locale: str = DEFAULT) -> None:
    """Talk with whoever sits at the terminal until the input ends; `pictures` is the folder of PNGs to open.

    `locale`: the terminal's language, a BCP 47 tag; who has wished for another is spoken to in that.
    """
    at_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    console = Console(highlight=False)
    _fit(console)
    console.print(Plain(say(locale, "terminal-welcome")), "")
    with _kept_settings():
        async with Lines(_typed if at_terminal else _piped(sys.stdin.fileno())) as lines:
            await _talk(dispatcher, user, lines, console, pictures, locale=locale)
    if at_terminal:
        console.print("", Plain(say(locale, "terminal-ended")))


async def _talk(
    dispatcher: Dispatcher, user: str, lines: Lines[str], console: Console, pictures: Path, *, locale: str
) -> None:
    choices: tuple[Choice, ...] = ()
    place = conversation_of(user)
    late = [exchange.seq for exchange in await dispatcher.history(place) if exchange.reply is None]
    async for typed in lines:
        if not typed.strip():
            continue
        if key := unfit(typed):
            console.print(Plain(say(locale, key, limit=LONGEST_TEXT)), "")
            continue
        with console.status(say(locale, "terminal-thinking")) if console.is_terminal else contextlib.nullcontext():
            message = replace(understood(typed, user, choices), locale=locale)
            replies = await _answered(dispatcher, message, late)
        _fit(console)
        for reply, spoken in replies:
            choices = reply.choices
            show(with_files(reply, pictures, spoken), console, spoken)


def _fit(console: Console) -> None:
    """Write as wide as the terminal is now, up to WIDEST."""
    console.width = min(get_terminal_size().columns, WIDEST)


async def _answered(dispatcher: Dispatcher, message: Message, late: list[int]) -> list[tuple[Reply, str]]:
    """The reply and its language, after those to earlier messages that had none in their turn: `late`, by number."""
    try:
        exchanges = [await dispatcher.answer(message)]
        if late:
            exchanges = await dispatcher.after(message.conversation_id, min(late) - 1)
    except ChironError as error:
        if isinstance(error, NotAnsweredYet):
            late.append(error.seq)
        return [(Reply(parts=(Text(text=failure_words(error, message.locale)),)), message.locale)]
    late.clear()
    return [(exchange.reply, exchange.message.locale) for exchange in exchanges if exchange.reply is not None]


def conversation_of(user: str) -> str:
    """The id of a person's conversation at the terminal."""
    return f"terminal:{user}"


def understood(typed: str, user: str, choices: tuple[Choice, ...]) -> Message:
    """The message that a line is: one of the choices where it names one, else its text."""
    name = typed.strip().removeprefix("/").casefold()
    chosen = next((choice.action for choice in choices if name in _names(choice)), None)
    return Message(
        channel="terminal",
        conversation_id=conversation_of(user),
        sender_id=user,
        message_id=uuid4().hex,
        sent_at=datetime.now(UTC),
        text="" if chosen else typed,
        action=chosen,
    )


def _names(choice: Choice) -> set[str]:
    """What can be typed for a choice: its label, and for commands their word."""
    commands: set[str] = set() if choice.action.kind in ("answer", "start") else {choice.action.kind}
    return {plain(choice.label).casefold(), *commands}


def show(reply: Reply, console: Console, locale: str = DEFAULT) -> None:
    """Print a reply in a language."""
    for part in degrade(reply, CAPABILITIES, locale).parts:
        console.print(_shown(part, console, locale), "", sep="\n")


def _shown(part: Part, console: Console, locale: str) -> RenderableType:
    match part:
        case Text():
            return formatted(part.text)
        case Card():
            return _card(part, locale, framed=console.is_terminal)
        case File():
            return Plain(f"{clean(part.name)}: {clean(str(part.path))}")
        case Image():
            return Plain(clean(part.alt))


def _card(card: Card, locale: str, *, framed: bool) -> RenderableType:
    level = say(locale, f"level-{card.level}")
    if card.of:
        title = say(locale, "terminal-question-of", number=card.number, of=card.of, level=level)
    else:
        title = say(locale, "terminal-question", number=card.number, level=level)
    lines: list[RenderableType] = [formatted(card.stem), *([""] if card.options else [])]
    lines += [Padding(Plain(f"{clean(option.label)})  {plain(option.text)}"), (0, 0, 0, 2)) for option in card.options]
    if card.kind == "multiple_choice":
        lines.append(Plain(say(locale, "terminal-several"), style="dim"))
    if card.unit:
        lines.append(Plain(say(locale, "terminal-unit", unit=plain(card.unit)), style="dim"))
    if framed:
        return Panel(Group(*lines), title=title, title_align="left", padding=(1, 2))
    return Group(Plain(title), "", *lines)


def formatted(text: str) -> Markdown:
    """Markdown for the terminal, formulas as readable text."""
    markdown = Markdown("")
    markdown.parsed = [_readable(token) for token in tokens(text) for token in _unboxed(token)]
    return markdown


def _unboxed(token: Token) -> Iterator[Token]:
    """A formula on lines of its own becomes a paragraph."""
    if token.type not in BLOCK_MATHS:
        yield token
        return
    yield Token("paragraph_open", "p", 1)
    yield Token("inline", "", 0, children=[Token("math_inline", "math", 0, content=token.content)])
    yield Token("paragraph_close", "p", -1)


def _readable(token: Token) -> Token:
    if token.type in INLINE_MATHS:
        return Token("text", "", 0, content=readable(token.content))
    if token.type == "image":
        return Token("text", "", 0, content=token.content)
    if token.children:
        token.children = [_readable(child) for child in token.children]
    return token


def _typed() -> str | None:
    try:
        return input("› ")
    except EOFError:
        return None


def _piped(descriptor: int) -> Callable[[], str | None]:
    read = raw_lines(descriptor)

    def line() -> str | None:
        raw = read()
        return None if raw is None else raw.decode("utf-8", "replace")

    return line


@contextlib.contextmanager
def _kept_settings() -> Iterator[None]:
    """Leave the terminal as it was found, also when ended while a line is being typed."""
    if not sys.stdin.isatty():
        yield
        return
    # for a terminal alone, and not there on every system
    import readline
    import termios

    readline.set_auto_history(True)  # `input` lets one edit a line, and go back to earlier ones
    before = termios.tcgetattr(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSANOW, before)
