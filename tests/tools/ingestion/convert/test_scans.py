"""Pages that are pictures: scans in a PDF and photos, read by OCR."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.utils import ImageReader

from tests.tools.ingestion.convert.papers import Pen, drawn, read, texts
from tools.ingestion.convert import Progress, convert, image
from tools.ingestion.convert.flatten import flattening, moved
from tools.ingestion.convert.progress import silent
from tools.ingestion.errors import Refused
from tools.ingestion.intake import look
from tools.ingestion.paper import Remark

WRITTEN = ["1. Which metal is liquid?", "Iron", "Mercury", "2. How many legs has a spider?", "six", "eight"]


def _sheet() -> Image.Image:
    """A printed slip with boxes to tick, the third of them ticked; the fourth choice lies on yellow."""
    sheet = Image.new("RGB", (820, 420), "white")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(30)
    for row, text in enumerate(WRITTEN):
        top = 30 + 60 * row
        if text[0].isdigit():
            pen.text((40, top), text, "black", font)
            continue
        if text == "eight":
            pen.rectangle((130, top - 4, 260, top + 42), "yellow")
        pen.rectangle((84, top + 6, 108, top + 30), outline="black", width=3)
        if text == "six":
            pen.line((84, top + 6, 108, top + 30), "black", 4)
            pen.line((84, top + 30, 108, top + 6), "black", 4)
        pen.text((140, top), text, "black", font)
    return sheet.filter(ImageFilter.GaussianBlur(0.7))


async def test_a_scan_is_read_from_its_picture(tmp_path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.drawImage(ImageReader(_sheet().rotate(1.5, fillcolor="white", expand=True)), 60, 400, 480, 257)

    path = drawn(tmp_path / "scan.pdf", page)
    steps: list[Progress] = []
    paper = await convert(look(path, "scan.pdf"), tmp_path, progress=steps.append)
    (found,) = paper.pages
    assert steps == [Progress(stage="reading", page=1, of=1), Progress(stage="ocr", page=1, of=1)]
    assert texts(found.lines) == [
        "1. Which metal is liquid?",
        "□ Iron",
        "□ Mercury",
        "2. How many legs has a spider?",
        "☒ six",
        "□ eight",
    ]
    assert found.read == "ocr"
    assert [line.text for line in found.lines if any(run.highlighted for run in line.runs)] == ["□ eight"]
    assert {line.role for line in found.lines} == {"text"}
    assert 0.3 < min(line.confidence for line in found.lines) < 1
    lefts = [line.box.left for line in found.lines if line.box]
    assert lefts[0] == pytest.approx(lefts[3], abs=4)
    assert lefts[1] == pytest.approx(lefts[5], abs=4)
    with Image.open(tmp_path / str(found.picture)) as picture:
        assert picture.width / found.width == pytest.approx(picture.height / found.height, rel=0.01)


def test_a_photo_is_read_as_the_camera_was_held(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    lying = _sheet().rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    lying.save(path, exif=exif)
    (page,) = image.read(look(path, "photo.jpg"), tmp_path, silent).pages
    assert [text.removeprefix("□ ") for text in texts(page.lines)][:3] == WRITTEN[:3]
    assert page.width > page.height


def _scribble() -> Image.Image:
    sheet = Image.new("RGB", (600, 300), "white")
    pen = ImageDraw.Draw(sheet)
    for row in range(3):
        points = [(x, 60 + 80 * row + 18 * math.sin(x / 7) * math.cos(x / (11 + row))) for x in range(40, 560, 3)]
        pen.line(points, "black", 3)
    return sheet


@pytest.mark.parametrize(
    ("draw", "kind"), [(_scribble, "unreadable"), (lambda: Image.new("RGB", (600, 300), "white"), "blank")]
)
def test_what_cannot_be_read_is_told(tmp_path: Path, draw: Callable[[], Image.Image], kind: str) -> None:
    path = tmp_path / "page.png"
    draw().save(path)
    paper = image.read(look(path, "page.png"), tmp_path, silent)
    assert paper.remarks == (Remark(kind=kind, page=1),)
    assert paper.pages[0].lines == ()


def test_a_drawing_alone_on_its_page_is_a_figure(tmp_path: Path) -> None:
    def page(pen: Pen) -> None:
        pen.canvas.drawImage(ImageReader(_scribble()), 100, 300, 400, 200)

    paper = read(drawn(tmp_path / "drawing.pdf", page))
    assert [figure.after for figure in paper.pages[0].figures] == [0]
    assert (paper.pages[0].lines, paper.remarks) == ((), ())


def test_too_many_scans_are_refused(tmp_path: Path) -> None:
    slip = ImageReader(Image.new("RGB", (40, 40), "grey"))
    pages = [lambda pen: pen.canvas.drawImage(slip, 0, 0, 595, 842)] * 41
    with pytest.raises(Refused) as error:
        read(drawn(tmp_path / "scans.pdf", *pages))
    assert (error.value.reason, error.value.data) == ("too-many-scans", {"pages": 41, "limit": 40})


@pytest.mark.parametrize("corners", [
    [(0, 0), (1000, 0), (1000, 1400), (0, 1400)],
    [(0, 25), (1000, -25), (1035, 1375), (35, 1425)],
    [(90, 40), (930, 0), (1000, 1400), (0, 1330)],
])  # fmt: skip
def test_lines_of_a_photographed_page_are_level_and_begin_together(corners: list[tuple[float, float]]) -> None:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    lines = [(x, 80.0 + 40 * row, 350.0 + 20 * (row % 4)) for x in (80.0, 550.0) for row in range(32)]

    def place(x: float, y: float) -> tuple[float, float]:
        u, v = x / 1000, y / 1400
        weights = ((1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v)
        across = sum(w * one for w, one in zip(weights, (ax, bx, cx, dx), strict=True))
        return across, sum(w * one for w, one in zip(weights, (ay, by, cy, dy), strict=True))

    quads = np.array([
        [place(x, y), place(x + width, y), place(x + width, y + 24), place(x, y + 24)] for x, y, width in lines
    ])  # fmt: skip
    projection = flattening(quads, 1000, 1400)
    flat = quads if projection is None else moved(quads, np.asarray(np.linalg.inv(projection), np.float64))
    slopes = (flat[:, 1, 1] - flat[:, 0, 1]) / (flat[:, 1, 0] - flat[:, 0, 0])
    assert np.abs(slopes).max() < 0.01
    for column in (flat[:32], flat[32:]):
        assert np.ptp(column[:, 0, 0]) < 14
