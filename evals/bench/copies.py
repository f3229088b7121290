"""Copies of a paper as people make them, by a scanner or with a phone: pictures of its pages, without its text."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter

Copy = Callable[[Image.Image, np.random.Generator], Image.Image]
_INCH = 72
_SCANNED, _PHOTOGRAPHED = 200, 170
"""Dots to an inch."""
_LEAN = 0.012
"""Of a photo's width, how far each corner lies from where it should."""


def scan(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    """Grey, a little askew and out of focus, with the noise of a cheap scanner."""
    turned = page.convert("L").rotate(chance.uniform(-0.7, 0.7), Image.Resampling.BICUBIC, fillcolor=255)
    soft = np.asarray(turned.filter(ImageFilter.GaussianBlur(0.6)), float)
    return Image.fromarray(np.clip(soft + chance.normal(0, 6, soft.shape), 0, 255).astype(np.uint8))


def photo(page: Image.Image, chance: np.random.Generator) -> Image.Image:
    """Taken by hand under a lamp: in perspective, brighter on one side, with noise."""
    width, height = page.size
    corners = np.array([(0, 0), (0, height), (width, height), (width, 0)], float)
    corners += chance.uniform(-_LEAN, _LEAN, corners.shape) * width
    taken = page.convert("RGB").transform(
        page.size, Image.Transform.QUAD, tuple(corners.ravel()), Image.Resampling.BICUBIC, fillcolor=(96, 92, 88)
    )
    seen = np.asarray(taken.filter(ImageFilter.GaussianBlur(0.8)), float)
    light = np.linspace(0.72, 1.0, width)[None, :, None] * np.linspace(1.0, 0.85, height)[:, None, None]
    noise = chance.normal(0, 5, seen.shape)
    return Image.fromarray(np.clip(seen * light + noise, 0, 255).astype(np.uint8))


COPIES: dict[str, tuple[Copy, int]] = {"scan": (scan, _SCANNED), "photo": (photo, _PHOTOGRAPHED)}


def copied(path: Path, to: Path, kind: str) -> Path:
    """A PDF of pictures of the pages of another, the same each time; `kind`: one of COPIES."""
    copy, dots = COPIES[kind]
    document = pdfium.PdfDocument(path)
    pages = [
        copy(page.render(scale=dots / _INCH).to_pil(), np.random.default_rng(number))
        for number, page in enumerate(document)
    ]
    document.close()
    pages[0].save(to, save_all=True, append_images=pages[1:], resolution=dots, quality=75)
    return to
