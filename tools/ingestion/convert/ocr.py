"""Reads the writing in a picture by RapidOCR, whose models come with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rapidocr import RapidOCR

Quad = NDArray[np.float64]
"""Upper left, upper right, lower right, lower left of a line as written; shape 4, 2; dots."""
_SIDE = 1600
"""Dots of the longer side in which lines are looked for; at 960 lone digits are lost."""
LONGEST = 2000
"""Dots of the longer side of a picture that is read; more tells nothing and takes memory."""
_THREADS = 2
_LEAST_SCORE = 0.3
_GLANCE = 640
"""Dots of the longer side in which it is seen how the writing runs."""
_SAMPLES = 3
_GOOD = 0.05
"""Better by this, the unlikely turn is taken."""
_EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GLUED = re.compile(r"^(\d{1,3}[.)]?)(?=[A-Z][a-z])")
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {ord("。"): ".", ord("、"): ",", ord("\u3000"): " "}


@dataclass(frozen=True, kw_only=True)
class Written:
    """A stretch of writing."""

    text: str
    quad: Quad
    confidence: float
    """0..1."""

    @property
    def width(self) -> float:
        """Dots along the writing's upper and lower edge."""
        return float(np.hypot(*(self.quad[1] - self.quad[0])) + np.hypot(*(self.quad[2] - self.quad[3]))) / 2

    @property
    def height(self) -> float:
        """Dots across the writing."""
        return float(np.hypot(*(self.quad[3] - self.quad[0])) + np.hypot(*(self.quad[2] - self.quad[1]))) / 2


def read_picture(picture: Image.Image) -> tuple[Image.Image, list[Written]]:
    """The picture turned so that its writing is upright, and what is written on it, in no order."""
    quarters = _quarters(picture)
    upright = picture.rotate(90 * quarters, expand=True) if quarters else picture
    read = _engine()(_dots(upright), use_det=True, use_rec=True)
    if read.txts is None:
        return upright, []
    return upright, [
        Written(text=_plain(text), quad=np.asarray(quad, float), confidence=float(score))
        for text, quad, score in zip(read.txts, read.boxes, read.scores, strict=True)
    ]


def sureness(found: Sequence[Written]) -> float:
    """How sure a reading is on the whole, 0..1; each character counts alike."""
    letters = sum(len(one.text) for one in found)
    return sum(one.confidence * len(one.text) for one in found) / letters if letters else 0.0


@cache
def _engine() -> RapidOCR:
    return RapidOCR(
        params={
            "Global.use_cls": False,
            "Global.log_level": "critical",
            "Global.max_side_len": LONGEST,
            "Global.text_score": _LEAST_SCORE,
            "Det.limit_side_len": _SIDE,
            "Det.limit_type": "max",
            "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _dots(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture)[:, :, ::-1]  # its models know blue first


def _plain(text: str) -> str:
    """Full-width signs as the usual ones, where no Chinese, Japanese or Korean stands beside them; "4What" parted."""
    return text if _EASTERN.search(text) else _GLUED.sub(r"\1 ", text.translate(_NARROW))


def _quarters(picture: Image.Image) -> int:
    """Quarter turns anticlockwise after which the writing is upright, by its longest stretches."""
    small = picture.copy()
    small.thumbnail((_GLANCE, _GLANCE))
    found = _engine()(_dots(small), use_det=True, use_rec=False)
    if found.boxes is None:
        return 0
    quads = sorted((np.asarray(quad, float) * picture.width / small.width for quad in found.boxes), key=_length)
    longest = quads[-_SAMPLES:]
    tall = sum(bool(np.ptp(quad[:, 1]) > np.ptp(quad[:, 0])) for quad in longest) > len(longest) / 2
    turns = (1, 3) if tall else (0, 2)
    return max(turns, key=lambda turned: _sure(picture, longest, turned) + (_GOOD if turned == turns[0] else 0.0))


def _length(quad: Quad) -> float:
    return float(np.ptp(quad, axis=0).max())


def _sure(picture: Image.Image, quads: Sequence[Quad], turned: int) -> float:
    """How well stretches of writing are read after a turn, on average, 0..1."""
    scores = []
    for quad in quads:
        (left, top), (right, bottom) = quad.min(axis=0), quad.max(axis=0)
        cut = picture.crop((int(left), int(top), int(right) + 1, int(bottom) + 1)).rotate(90 * turned, expand=True)
        read = _engine()(_dots(cut), use_det=False, use_rec=True)
        scores.append(float(read.scores[0]) if read.scores else 0.0)
    return sum(scores) / len(scores)
