"""Pictures as PNG for chats that show no SVG, drawn with the font in this folder, so that no system font is needed."""

import asyncio
import hashlib
import os
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree.ElementTree import Element

from agent.messages import Card, File, Image, Part, Reply
from channels.maths import formula
from channels.recent import Recent
from prompts.catalogue import say
from store.apart import run_apart
from store.bank.draw import BLUE, GREEN, GREY, GRID, GROUND, INK, ORANGE, SHADE

WIDTH = 720
"""Pixels: sharp on a phone, and a few kilobytes."""
_LARGEST = 2.0
"""How much a small drawing is enlarged at most, and how many times its width a PNG is high at most."""
_FONT = Path(__file__).parent / "pictures.ttf"
_FAMILY = "DejaVu Sans"
_NOT_IN_FONT = re.compile("[^\\s -ſͰ-Ͽ‐-…′″⁰-ₜ€←-↙∀-⋿■-●]")
_UNSEEN = re.compile("[\u2061-\u2064\u200b-\u200d]")
"""Signs of a formula that nobody sees."""
_OUTSIDE = re.compile(r"""(\bhref\s*=\s*)(["'])(?!#|data:).*?\2""", re.S)
"""An address that is no place in the picture itself."""
_SIZE = re.compile(r"""<svg\b[^>]*?\bviewBox\s*=\s*["']([^"']+)""")
_NIGHT = {
    GROUND: "#1b2026", INK: "#e8ebee", GREY: "#a9b3bd", GRID: "#353d46", SHADE: "#27415f",
    BLUE: "#7fb5f0", ORANGE: "#f0a274", GREEN: "#7fcb9d",
}  # fmt: skip
_FORMULA_SIZE = 40
_FORMULA_WIDTHS = (560, 1280)
"""Pixels: a short formula stands in the middle of a picture of the first, a long one is reduced to the second."""
_FORMULA_EDGE = 28
_FORMULA_FLATTEST = 16.0
"""Times its height that a picture is wide; chats refuse flatter ones."""
_FORMULA_SMALLEST = 0.5
"""How far a formula may be reduced and still be read."""
_DARKENED = re.compile("|".join(_NIGHT))
DRAWING_SECONDS = 20.0
"""For one picture that may take long."""
_QUICK = 50_000
"""Signs of an SVG that is drawn within hundredths of a second, unless it holds ..."""
_SLOW = re.compile(r"<(?:\w+:)?(?:image|filter|pattern|mask|clipPath|marker|use|symbol)\b", re.IGNORECASE)
"""... what may be drawn over and over, or is large itself."""
_PEN = ThreadPoolExecutor(max_workers=1, thread_name_prefix="picture")
"""One after another: between two pictures the event loop has its turn, of several threads it would have none."""
_MOST_KEPT = 50
_apart: Recent[str, asyncio.Task[bytes]] = Recent(_MOST_KEPT)
"""What was drawn in a process of its own lately, by its SVG: a class is shown the same pictures."""
_ONE_AT_A_TIME = asyncio.Lock()


def png(svg: str, *, dark: bool = False, width: int = WIDTH) -> bytes:
    """The picture as an opaque PNG, at most `width` pixels wide and twice as high.

    `dark`: our own drawings in light ink on a dark ground; others keep their colours and a white ground.
    Nothing outside the text of the picture is read. Raises ValueError where it is no SVG that can be drawn.
    """
    import resvg_py  # a renderer of 4 MB, loaded only where a picture is to be shown in a chat

    if re.search(r"<!(DOCTYPE|ENTITY)", svg, re.I):
        raise ValueError("an SVG with definitions of its own")
    ours = GROUND in svg
    ground = GROUND if ours else "#ffffff"
    if dark and ours:
        svg, ground = _DARKENED.sub(lambda found: _NIGHT[found[0]], svg), _NIGHT[GROUND]
    return resvg_py.svg_to_bytes(
        svg_string=_OUTSIDE.sub(r'\1""', svg),
        background=ground,
        zoom=_zoom(svg, width),
        font_files=[str(_FONT)],
        skip_system_fonts=_NOT_IN_FONT.search(svg) is None,
        font_family=_FAMILY,
        sans_serif_family=_FAMILY,
        serif_family=_FAMILY,
        monospace_family=_FAMILY,
    )


def formula_png(latex: str, *, display: bool = True) -> bytes:
    """A formula as a black and white PNG: 560 to 1280 pixels wide, so that a chat shows all in letters of one size.

    `display`: set as a formula with a line of its own. Raises ValueError where it cannot be read or drawn well.
    """
    import resvg_py  # as above
    from ziamath.zmath import Math  # draws formulas: 0.2 s to import, needed only by chats that show none

    tree = formula(latex, display=display)
    if tree is None:
        raise ValueError("a formula that cannot be read")
    del tree.attrib["xmlns"]  # which the drawing would read as part of each name
    try:
        drawn = Math(tree, size=_FORMULA_SIZE)
        across, up = drawn.getsize()
        if not (across > 0 and up > 0) or any(not drawn.font.glyphindex(sign) for sign in _signs(tree)):
            raise ValueError("a formula with signs that the font has not")
        svg = drawn.svg()
    except (LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError) as error:
        raise ValueError("a formula that cannot be drawn") from error  # its own errors, where a tree is odd
    least, most = _FORMULA_WIDTHS
    width = max(least, across + 2 * _FORMULA_EDGE)
    height = max(up + 2 * _FORMULA_EDGE, width / _FORMULA_FLATTEST)
    zoom = min(most / width, most * _LARGEST / height, 1.0)
    if zoom < _FORMULA_SMALLEST:
        raise ValueError("a formula that is too long for a picture")
    placed = f'<svg x="{(width - across) / 2:.1f}" y="{(height - up) / 2:.1f}" {svg.removeprefix("<svg ")}'
    return resvg_py.svg_to_bytes(
        svg_string=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.1f} {height:.1f}">{placed}</svg>',
        background="#ffffff",
        zoom=zoom,
        skip_system_fonts=True,
    )


async def picture(*, svg: str = "", latex: str = "", path: Path | None = None) -> bytes:
    """What a platform is handed of a picture: of a formula or SVG a PNG, of a file its content.

    Made beside the event loop, so that nobody else waits for it. Raises ValueError and OSError where there is none.
    """
    loop = asyncio.get_running_loop()
    if latex:
        return await loop.run_in_executor(_PEN, formula_png, latex)
    if svg and (len(svg) > _QUICK or _SLOW.search(svg)):
        drawing = _apart.get(svg)
        if drawing is None:
            drawing = _apart[svg] = asyncio.create_task(_drawn_apart(svg))
        return await asyncio.shield(drawing)  # others may wait for the same
    if svg:
        return await loop.run_in_executor(_PEN, png, svg)
    if path is None:
        raise ValueError("a picture of nothing")
    return await asyncio.to_thread(path.read_bytes)


async def _drawn_apart(svg: str) -> bytes:
    """An SVG drawn in a process of its own: while it draws, the renderer lets no other thread of its process run."""
    with TemporaryDirectory() as folder:
        drawing, drawn = Path(folder) / "picture.svg", Path(folder) / "picture.png"
        drawing.write_text(svg, encoding="utf-8")
        try:
            async with _ONE_AT_A_TIME, asyncio.timeout(DRAWING_SECONDS):
                done = await run_apart(__name__, "draw", drawing, drawn)
        except (TimeoutError, asyncio.CancelledError):
            _apart.pop(svg, None)  # it may be quicker at another time
            raise
        if not done:
            raise ValueError("a picture that cannot be drawn")
        return drawn.read_bytes()


def draw(drawing: Path, drawn: Path) -> None:
    """Write the PNG of an SVG; raises what `png` does."""
    drawn.write_bytes(png(drawing.read_text(encoding="utf-8")))


def _signs(tree: Element) -> Iterator[str]:
    """All that is written in a formula."""
    for element in tree.iter():
        yield from (sign for sign in element.text or "" if not sign.isspace() and not _UNSEEN.match(sign))


def _zoom(svg: str, width: int) -> float:
    """By how much a drawing grows; ValueError where it does not say its size."""
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError("an SVG without viewBox")
    _, _, across, up = (float(number) for number in found[1].replace(",", " ").split())
    if not (across > 0 and up > 0):
        raise ValueError("an SVG without size")
    return min(width / across, width * _LARGEST / up, _LARGEST)


def saved(image: Image, folder: Path) -> Path | None:
    """The image as a file: its own, or a PNG of its SVG in the folder, drawn once; None where that cannot be."""
    if image.svg is None:
        return image.path
    path = folder.absolute() / f"{hashlib.sha256(image.svg.encode()).hexdigest()[:16]}.png"
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            # under a name of its own first: another process may look for the same picture
            part = path.with_suffix(f".{os.getpid()}")
            part.write_bytes(png(image.svg))
            part.replace(path)
    except (OSError, ValueError):
        return None  # no room, or no picture: its words are shown all the same
    return path


def with_paths(reply: Reply, folder: Path) -> Reply:
    """The reply with a file for each picture, for scripts."""

    def kept(part: Part) -> Part:
        match part:
            case Image():
                return replace(part, path=saved(part, folder))
            case Card(image=Image() as image):
                return replace(part, image=replace(image, path=saved(image, folder)))
        return part

    return replace(reply, parts=tuple(map(kept, reply.parts)))


def with_files(reply: Reply, folder: Path, locale: str) -> Reply:
    """The reply with a file to open after each part that shows a picture, for places that show only words."""

    def parts() -> Iterator[Part]:
        for part in reply.parts:
            yield part
            image = part.image if isinstance(part, Card) else part
            if isinstance(image, Image) and (path := saved(image, folder)) is not None:
                yield File(path=path, name=say(locale, "channel-picture-file"))

    return replace(reply, parts=tuple(parts()))
