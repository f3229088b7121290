"""Photos and scans: one picture is one page, read by OCR."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence

from tools.ingestion import limits
from tools.ingestion.convert.ocr import LONGEST
from tools.ingestion.convert.progress import Progress, Report
from tools.ingestion.convert.roles import with_roles
from tools.ingestion.convert.scan import Scan, odd, read_scan
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake, Media
from tools.ingestion.paper import Page, Paper

_LONG_SIDE = 842.0
"""Points of A4: a photo does not tell how large its paper is."""
_DOTS_AN_INCH = (100.0, 1200.0)
"""What a scanner may have written; a phone writes 72 or 96, which tells nothing."""


def read(intake: Intake, into: Path, report: Report) -> Paper:
    """One page for each picture in the file, shown in `into`. Raises Refused."""
    scans = list(_scans(intake, report))
    pages = [_page(number, scan, into) for number, scan in enumerate(scans, 1)]
    told = (one for number, scan in enumerate(scans, 1) for one in odd(number, scan))
    return Paper(pages=tuple(with_roles(pages)), remarks=tuple(told))


def _scans(intake: Intake, report: Report) -> Iterator[Scan]:
    try:
        with Image.open(intake.path) as file:
            count = getattr(file, "n_frames", 1) if intake.media is Media.TIFF else 1
            if count > limits.MOST_OCR_PAGES:
                raise Refused("too-many-scans", pages=count, limit=limits.MOST_OCR_PAGES)
            for number, frame in enumerate(ImageSequence.Iterator(file), 1):
                report(Progress(stage="ocr", page=number, of=count))
                yield read_scan(*_upright(frame))
                if number == count:
                    return
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Refused("broken") from error


def _upright(frame: Image.Image) -> tuple[Image.Image, float, float]:
    """As the camera was held, on white, no larger than is read; its width and height in points."""
    if frame.width * frame.height > limits.MOST_PIXELS:
        raise Refused("too-many-pixels", limit=limits.MOST_PIXELS // 1_000_000)
    across, down = frame.width, frame.height
    dots = float(frame.info.get("dpi", (0.0, 0.0))[0])
    frame.draft("RGB", (LONGEST, LONGEST))
    picture = ImageOps.exif_transpose(frame)
    if picture.has_transparency_data:
        clear = picture.convert("RGBA")
        picture = Image.new("RGB", clear.size, "white")
        picture.paste(clear, mask=clear.getchannel("A"))
    if (picture.width > picture.height) != (across > down):
        across, down = down, across
    known = _DOTS_AN_INCH[0] <= dots <= _DOTS_AN_INCH[1]
    scale = 72 / dots if known else _LONG_SIDE / max(across, down)
    return picture, across * scale, down * scale


def _page(number: int, scan: Scan, into: Path) -> Page:
    name = f"page-{number}.png"
    scan.picture.save(into / name, compress_level=4)
    return Page(number=number, width=scan.width, height=scan.height, lines=scan.lines, picture=name, read="ocr")
