"""The terminal: as a process for scripts, as a process for a person, and what it prints."""

import asyncio
import io
import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from rich.console import Console

from agent.messages import Action, Card, CardOption, Choice, Reply, Text
from channels.terminal import show, understood
from tests.channels.scripted import XSS, scripted_dispatcher
from tests.channels.terminal_runner import talk
from tests.homes import new_database

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds that a process may take to begin or end on a machine that has more to do."""


@contextmanager
def terminal(home: Path, how: str, **streams: int) -> Iterator[subprocess.Popen[bytes]]:
    """A terminal process."""
    asyncio.run(new_database(home / "chiron.db"))
    command = [sys.executable, "-m", "tests.channels.terminal_runner", str(home), how]
    pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | streams
    size = ("COLUMNS", "LINES")  # which readline has told every child of this process
    kept = {name: value for name, value in os.environ.items() if name not in size}
    with subprocess.Popen(command, cwd=ROOT, env=kept, **pipes) as process:
        try:
            yield process
        finally:
            process.kill()


class Script:
    """`chiron chat --json` in this process: lines in, objects out."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._home = home
        self._monkeypatch = monkeypatch

    def __call__(self, *lines: str | bytes, ends: bytes = b"\n") -> list[dict[str, Any]]:
        raw = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + ends
        return [json.loads(line) for line in self.talk("script", raw).splitlines()]

    def talk(self, how: str, raw: bytes) -> str:
        (self._home / "in").write_bytes(raw)
        with (self._home / "in").open() as given, io.StringIO() as out:
            self._monkeypatch.setattr(sys, "stdin", given)
            self._monkeypatch.setattr(sys, "stdout", out)
            asyncio.run(talk(self._home, how))
            return out.getvalue()


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Script:
    return Script(tmp_path, monkeypatch)


def words(answer: dict[str, Any]) -> str:
    return str(answer["parts"][0]["text"])


def test_an_object_in_is_one_object_out_in_order(script: Script) -> None:
    lines = [json.dumps({"id": f"line-{number}", "text": f"text {number}"}) for number in range(5)]
    answers = script(*lines)
    assert [answer["id"] for answer in answers] == [f"line-{number}" for number in range(5)]
    assert [words(answer) for answer in answers] == [f"You said: text {number}" for number in range(5)]
    assert set(answers[0]) == {"id", "parts", "choices", "events", "model_calls", "ms"}


def test_a_script_is_told_at_once_that_a_reply_cannot_be_saved(script: Script) -> None:
    line = '{"id": "a", "text": "full"}'
    held, again, after = script(line, line, '{"id": "b", "text": "hello"}')
    assert (held["id"], held["choices"], held["events"]) == ("a", [], [])
    assert words(held).startswith("I have your message, but cannot write my answer down yet: the disk is full.")
    assert [(answer["id"], words(answer)) for answer in (again, after)] == [
        ("a", "Room again."),
        ("b", "You said: hello"),
    ]


TOLD = ("I have your message", "Room", "You said")


def test_a_person_gets_the_late_reply_before_the_next_one(script: Script) -> None:
    shown = script.talk("person", b"full\nhello\nbye\n").splitlines()
    told = [line.strip() for line in shown if line.startswith(TOLD)]
    assert told[0].startswith("I have your message")
    assert told[1:] == ["Room again.", "You said: hello", "You said: bye"]


def test_a_person_gets_what_an_earlier_life_left_unanswered(script: Script, tmp_path: Path) -> None:
    async def cut_off() -> None:
        async with scripted_dispatcher(tmp_path) as (dispatcher, _):
            await dispatcher.receive(understood("slow", "ada", ()))
            await dispatcher.drain(0)

    asyncio.run(cut_off())
    shown = script.talk("person", b"hello\n")
    assert 0 < shown.find("That took a while.") < shown.find("You said: hello")


def test_a_card_carries_what_the_doors_name(script: Script) -> None:
    [answer] = script('{"text": "card"}')
    card = answer["parts"][1]
    assert set(card) == {"type", "question_id", "kind", "stem", "options", "level"}
    kinds = [choice["action"]["kind"] for choice in answer["choices"]]
    assert kinds == ["answer"] * 4 + ["hint", "skip", "explain", "stop"]


def test_a_picture_comes_as_a_file(script: Script, tmp_path: Path) -> None:
    [answer] = script('{"text": "number"}')
    image = answer["parts"][1]["image"]
    assert image["alt"] == "A triangle with a base of 8 cm"
    assert Path(image["path"]).read_bytes().startswith(b"\x89PNG")
    assert Path(image["path"]).parent == tmp_path / "pictures"
    shown = script.talk("person", b"number\n")
    assert "Picture: A triangle with a base of 8 cm" in shown
    assert Path(image["path"]).name in "".join(shown.split())


def test_the_same_id_again_is_answered_again_and_done_once(script: Script) -> None:
    first, second, again = script(
        '{"id": "a", "text": "card"}', '{"id": 7, "text": "b"}', '{"id": "a", "text": "card"}'
    )
    assert {**again, "ms": 0} == {**first, "ms": 0}
    assert second["id"] == 7
    [later] = script('{"id": "a", "text": "card"}')
    assert later["parts"] == first["parts"]


BAD_LINES: dict[str, str | bytes] = {
    "not JSON": "garbage",
    "not UTF-8": b'{"text": "\xff"}',
    "a list": "[1]",
    "deep": "[" * 100_000,
    "a huge number": '{"id": ' + "9" * 5000 + "}",
    "no field": "{}",
    "two fields": '{"text": "a", "action": {"kind": "hint"}}',
    "text is no text": '{"text": 5}',
    "a megabyte": json.dumps({"text": "x" * 1_000_000}),
    "NUL": json.dumps({"text": "a\0b"}),
    "unknown kind": '{"action": {"kind": "explode"}}',
    "a kind that is no string": '{"action": {"kind": ["hint"]}}',
    "action without kind": '{"action": {}}',
    "target is no string": '{"action": {"kind": "hint", "target": 5}}',
    "no such file": '{"file": "nowhere.pdf"}',
    "a folder": '{"file": "/"}',
    "a path that no file can have": json.dumps({"file": "a" * 5000}),
    "a path that is no string": '{"file": 5}',
    "a path of half a character": '{"file": "\\ud800"}',
    "file with NUL": '{"file": "a\\u0000"}',
    "id is no id": '{"id": [1], "text": "a"}',
}


def test_a_line_that_is_no_message_is_answered_by_a_sentence(script: Script) -> None:
    answers = script(*BAD_LINES.values(), '{"id": "last", "text": "still here"}')
    assert len(answers) == len(BAD_LINES) + 1
    for answer in answers[:-1]:
        assert words(answer)[-1] == "."
        assert answer["events"] == []
    assert words(answers[-1]) == "You said: still here"


def test_an_id_that_is_a_number_is_not_the_one_that_is_its_text(script: Script) -> None:
    lines = ['{"id": 7, "text": "a"}', '{"id": "7", "text": "b"}', '{"id": "\\"7\\"", "text": "c"}']
    answers = script(*lines, *lines)
    assert [answer["id"] for answer in answers] == [7, "7", '"7"'] * 2
    assert [words(answer) for answer in answers] == ["You said: a", "You said: b", "You said: c"] * 2


def test_half_characters_survive(script: Script) -> None:
    [answer] = script('{"id": "\\udfff", "text": "x\\ud800y"}')
    assert (answer["id"], words(answer)) == ("\udfff", "You said: x\ud800y")


def test_a_byte_order_mark_is_no_part_of_the_first_line(script: Script) -> None:
    [answer] = script(b'\xef\xbb\xbf{"text": "a"}')
    assert words(answer) == "You said: a"


def test_blank_lines_are_nothing(script: Script) -> None:
    assert len(script("", "  ", '{"text": "a"}', "")) == 1


def test_the_last_line_needs_no_end(script: Script) -> None:
    [answer] = script('{"text": "a"}', ends=b"")
    assert words(answer) == "You said: a"


def test_each_answer_comes_at_once_and_a_script_ends_when_told_to(tmp_path: Path) -> None:
    with terminal(tmp_path, "script") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        for number in range(3):
            process.stdin.write(json.dumps({"text": str(number)}).encode() + b"\n")
            process.stdin.flush()
            assert words(json.loads(process.stdout.readline())) == f"You said: {number}"
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0
        assert process.stderr.read() == b""


def test_a_script_that_is_told_to_end_does_not_wait_for_a_long_turn(tmp_path: Path) -> None:
    with terminal(tmp_path, "script") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b'{"text": "a"}\n{"text": "stuck"}\n')
        process.stdin.flush()
        assert words(json.loads(process.stdout.readline())) == "You said: a"
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0  # the turn would never end
        assert process.stdout.read() == process.stderr.read() == b""


def test_a_script_ends_quietly_when_nobody_reads(tmp_path: Path) -> None:
    with terminal(tmp_path, "script") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b'{"text": "a"}\n{"text": "b"}\n')
        process.stdin.close()
        assert process.wait(30) == 0
        assert process.stderr.read() == b""


def test_a_person_at_a_pipe_gets_plain_words(script: Script) -> None:
    text = script.talk("person", b"card\nb\n\n/hint\n A \nstop for now\n" + b"x" * 20_000)
    assert "Question 1 of 2, medium" in text
    assert "A)  x = 2 or x = 3" in text
    assert "Not yet." in text
    assert text.count("Hint 1 of 3.") == 2  # the script's tutor knows no stopping
    assert "Question 2 of 2" in text
    assert "at most 10,000 characters" in text
    assert "\x1b" not in text


class Screen:
    """What a terminal shows."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._seen = b""

    def until(self, text: str) -> str:
        """What has come up to a text and was not given before."""
        end = time.monotonic() + PATIENCE
        while text.encode() not in self._seen:
            assert time.monotonic() < end, self._seen
            if select.select([self._descriptor], [], [], 0.1)[0]:
                self._seen += os.read(self._descriptor, 4096)
        before, after = self._seen.split(text.encode(), 1)
        self._seen = after
        return before.decode("utf-8", "replace") + text


def test_a_person_at_a_terminal(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    screen = Screen(ours)
    termios.tcsetwinsize(ours, (30, 80))
    try:
        with terminal(tmp_path, "person", stdin=theirs, stdout=theirs) as process:
            os.close(theirs)
            screen.until("› ")
            termios.tcsetwinsize(ours, (30, 52))
            os.write(ours, b"card\n")
            assert f"╭─ Question 1 of 2, medium {'─' * 24}╮" in screen.until("There is no real solution")
            screen.until("› ")
            os.write(ours, b"b\n")
            screen.until("Not yet.")
            screen.until("› ")
            process.send_signal(signal.SIGTERM)  # while it waits for input
            screen.until("See you soon!")
            assert process.wait(5) == 0
            assert process.stderr
            assert process.stderr.read() == b""
    finally:
        os.close(ours)


CHOICES = (
    Choice(label="A", action=Action(kind="answer", target="t", value="x1")),
    Choice(label="Show the solution", action=Action(kind="explain", target="t")),
    Choice(label="5 more on sets", action=Action(kind="start", value="5 questions on sets")),
)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("a", "answer"),
        (" A ", "answer"),
        ("show the solution", "explain"),
        ("explain", "explain"),
        ("/explain", "explain"),
        ("5 more on sets", "start"),
        ("answer", None),
        ("start", None),
        ("b", None),
        ("hint", None),
        ("a bear", None),
    ],
)
def test_a_line_that_names_a_choice_is_that_choice(typed: str, kind: str | None) -> None:
    message = understood(typed, "ada", CHOICES)
    assert (message.action.kind if message.action else None) == kind
    assert message.text == ("" if kind else typed)
    assert message.conversation_id == "terminal:ada"


def test_what_is_printed_cannot_take_the_terminal_over() -> None:
    out = io.StringIO()
    evil = f"{XSS} \x1b[2J\x1b]0;evil\x07 \x9b31m [bold]red[/bold] \ud800 \u202e {uuid4()}"
    card = Card(
        question_id="q", kind="single_choice", stem=evil, options=(CardOption(label="A", text=evil),), unit=evil
    )
    show(Reply(parts=(Text(text=evil), card)), Console(file=out, width=80))
    assert not {"\x1b", "\x9b", "\x07", "\ud800", "\u202e"} & set(out.getvalue())
    assert "[bold]red[/bold]" in out.getvalue()
