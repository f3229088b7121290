import asyncio
import os
import re
import struct
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.messages import Card, File, Image, Reply, Text
from channels import pictures
from channels.pictures import WIDTH, formula_png, picture, png, saved, with_files, with_paths
from store.bank.draw import GROUND
from tests.homes import bundled_questions

BOX = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40">{}</svg>'
TEXTS = re.compile(r"<text\b.*?</text>", re.S)
SMALL = 200


def drawings() -> dict[str, str]:
    """A picture of each family that has any."""
    found: dict[str, str] = {}
    for question in bundled_questions():
        if question.picture is not None:
            found.setdefault(question.family, question.picture.svg)
    return found


def size(image: bytes) -> tuple[int, int]:
    assert image.startswith(b"\x89PNG\r\n")
    across, up = struct.unpack(">II", image[16:24])
    return across, up


def test_every_family_of_the_bank_comes_out_with_its_letters() -> None:
    found = drawings()
    assert len(found) > 90
    for family, svg in found.items():
        empty = svg[: svg.index(">") + 1] + "</svg>"
        shown = png(svg, width=SMALL)
        assert shown != png(empty, width=SMALL), family
        assert "<text" not in svg or shown != png(TEXTS.sub("", svg), width=SMALL), family


def test_the_font_holds_every_letter_of_the_bank() -> None:
    letters = {letter for svg in drawings().values() for text in TEXTS.findall(svg) for letter in text}
    missing = png(BOX.format('<text x="9" y="30" font-size="30">\u0378\u0378</text>'))
    assert len(letters) > 60
    for letter in letters - set("<>&\" '"):
        assert png(BOX.format(f'<text x="9" y="30" font-size="30">{letter}{letter}</text>')) != missing, letter


@pytest.mark.parametrize("family", ["Arial", "serif", "monospace", "Some Font, sans-serif"])
def test_letters_come_out_in_whatever_font_is_asked_for(family: str) -> None:
    assert png(BOX.format(f'<text x="9" y="30" font-family="{family}">8 cm</text>')) != png(BOX.format(""))


@pytest.mark.parametrize(
    ("view", "expected"),
    [("360 300", (720, 600)), ("1440 1200", (720, 600)), ("50 40", (100, 80)), ("10 4000", (4, 1440))],
)
def test_a_picture_fits_a_chat(view: str, expected: tuple[int, int]) -> None:
    assert size(png(BOX.replace("100 40", view).format(""))) == expected
    assert max(expected) <= 2 * WIDTH


def test_in_the_dark_our_own_drawings_turn_dark_and_others_stay() -> None:
    ours = next(iter(drawings().values()))
    assert GROUND in ours
    assert png(ours, dark=True) != png(ours)
    other = BOX.format('<path d="M9 9H50" stroke="black"/>')
    assert png(other, dark=True) == png(other)


def test_nothing_outside_is_read(tmp_path: Path) -> None:
    picture = tmp_path / "red.png"
    picture.write_bytes(png(BOX.format('<rect width="100" height="40" fill="red"/>')))
    for address in (str(picture), picture.as_uri(), str(picture).replace("/", "&#47;")):
        for name in ("href", "xlink:href"):
            image = f'<image xmlns:xlink="http://www.w3.org/1999/xlink" {name}="{address}" width="99" height="40"/>'
            assert png(BOX.format(image)) == png(BOX.format(""))
    inside = '<path id="a" d="M9 9H50" stroke="black"/><use href="#a" y="9"/>'
    assert png(BOX.format(inside)) != png(BOX.format(inside.partition("<use")[0]))


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "no picture",
        "<svg/>",
        BOX,
        BOX.replace("100 40", "0 0").format(""),
        BOX.replace("100 40", "wide").format(""),
        BOX.format("<text>"),
        "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + BOX.format("<text>&a;</text>"),
    ],
)
def test_what_cannot_be_drawn_is_refused(svg: str, tmp_path: Path) -> None:
    if svg == BOX:
        svg = BOX.replace('viewBox="0 0 100 40"', "")
    with pytest.raises(ValueError, match=r"."):
        png(svg)
    assert saved(Image(alt="a line", svg=svg), tmp_path) is None


def test_a_picture_is_drawn_once(tmp_path: Path) -> None:
    image = Image(alt="a line", svg=BOX.format('<path d="M9 9H50" stroke="black"/>'))
    path = saved(image, tmp_path / "pictures")
    assert path is not None
    assert path.is_absolute()
    drawn = path.stat().st_mtime_ns
    assert saved(image, tmp_path / "pictures") == path
    assert path.stat().st_mtime_ns == drawn
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert saved(image, path) is None  # where no folder can be made the words remain
    assert saved(Image(alt="a page", path=path), tmp_path) == path


def test_replies_get_their_files(tmp_path: Path) -> None:
    image = Image(alt="a line", svg=BOX.format('<path d="M9 9H50" stroke="black"/>'))
    card = Card(question_id="q", kind="numeric", stem="How long?", image=image)
    reply = Reply(parts=(Text(text="Look:"), image, card))
    path = saved(image, tmp_path)

    one, other, third = with_paths(reply, tmp_path).parts
    assert one == Text(text="Look:")
    assert isinstance(other, Image)
    assert other.path == path
    assert isinstance(third, Card)
    assert third.image is not None
    assert third.image.path == path

    parts = with_files(reply, tmp_path, "en").parts
    assert [type(part) for part in parts] == [Text, Image, File, Card, File]
    assert {part.path for part in parts if isinstance(part, File)} == {path}


@pytest.mark.parametrize(
    "latex",
    [
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        r"\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}",
        r"\begin{align} 2x+3 &= 7 \\ x &= 2 \end{align}",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        r"f(x)=\begin{cases} x^2 & x>0 \\ 0 & \text{otherwise} \end{cases}",
        r"\sum_{k=1}^{n} k + \lim_{x \to 0} \frac{\sin x}{x}",
        r"12{,}500 \times 3.5\% \approx 4 \angle ABC = 90^\circ",
        "x",
    ],
)
def test_a_formula_is_drawn_at_a_size_that_chats_show_well(latex: str) -> None:
    across, up = size(formula_png(latex))
    assert 560 <= across <= 1280
    assert 60 <= up <= 2560
    assert formula_png(latex) != formula_png(f"{latex}+1")


def test_a_long_formula_still_fits() -> None:
    across, up = size(formula_png("+".join(f"x_{{{n}}}" for n in range(25))))
    assert across in (1279, 1280)
    assert 12 < across / up < 17
    with pytest.raises(ValueError, match="too long"):
        formula_png("+".join(f"x_{{{n}}}" for n in range(60)))


@pytest.mark.parametrize("latex", [r"\frac{1}{", r"\input{x}", "", r"\text{שלום}", r"\text{😀}", r"\unknown x"])
def test_what_cannot_be_drawn_well_is_refused(latex: str) -> None:
    with pytest.raises(ValueError, match="a formula"):
        formula_png(latex)


@given(st.text(alphabet=r"\{}^_&%$ ax1+-=()[]|<>'\"frcsqtbegindlmi", max_size=60))
def test_any_formula_is_drawn_or_refused(latex: str) -> None:
    with suppress(ValueError):
        assert size(formula_png(latex))


async def test_a_picture_is_made_beside_the_event_loop(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # reading it waits for who writes, and that waits for the event loop to go on
    goes_on = threading.Event()

    def write() -> bool:
        went_on = goes_on.wait(5)
        pipe.write_bytes(b"picture")
        return went_on

    writing = asyncio.get_running_loop().run_in_executor(None, write)
    asyncio.get_running_loop().call_later(0.01, goes_on.set)
    assert await picture(path=pipe) == b"picture"
    assert await writing, "others were served meanwhile"


async def test_a_picture_is_of_a_formula_a_drawing_or_a_file() -> None:
    assert size(await picture(latex=r"\frac{1}{2}"))[0] >= 560
    assert size(await picture(svg=BOX.format("")))[0] == 200
    with pytest.raises(ValueError, match="nothing"):
        await picture()
    with pytest.raises(FileNotFoundError):
        await picture(path=Path("/none"))


async def test_a_picture_that_may_take_long_is_drawn_in_another_process_once(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = BOX.format('<defs><filter id="f"><feGaussianBlur stdDeviation="3"/></filter></defs><path d="M9 9H50"/>')
    assert size(await picture(svg=slow))[0] == 200
    monkeypatch.setattr(pictures, "DRAWING_SECONDS", 0.0)
    assert size(await picture(svg=slow))[0] == 200, "it is known"
    with pytest.raises(TimeoutError):
        await picture(svg=slow.replace("3", "4"))
    monkeypatch.setattr(pictures, "DRAWING_SECONDS", 60.0)
    with pytest.raises(ValueError, match="cannot be drawn"):
        await picture(svg=BOX.format("<image>"))
