"""A photographed page as if seen from above: found by how its lines slope and where they begin. Pure geometry."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
_WIDE = 5.0
"""Times as wide as high: writing whose slope tells that of the page."""
_ENOUGH = 4
_STEEPEST = 0.2
_LEANS = np.linspace(-0.1, 0.1, 41)
"""How far the page's left and right edges may lean, beside what its slope makes them lean."""
_CONVERGES = np.linspace(-0.2, 0.2, 41)
"""How much more the one edge may lean than the other."""
_BINS = 160
_PLAINNESS = 0.02
"""What a lean must gain, of the score, for each tenth by which it differs from none."""
_LEAST = 0.003
"""Of a side; less than this is no matter."""


def flattening(quads: Numbers, width: float, height: float) -> Numbers | None:
    """Where each point of the flat page lies in the picture, as a 3 by 3 projective matrix; None where it is flat.

    `quads` are the corners of stretches of writing from the upper left clockwise; shape n, 4, 2; dots.
    """
    slope, turning = _slopes(quads, height)
    lean, converging = _leans(quads, width, height, -slope)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], float)
    across, down = (flat[:, 0] - width / 2), (flat[:, 1] - height / 2)
    shown = flat.copy()
    shown[:, 0] += (lean + converging * across / width) * down
    shown[:, 1] += (slope + turning * down / height) * across
    if np.abs(shown - flat).max() < _LEAST * min(width, height):
        return None
    return _projection(flat, shown)


def moved(points: Numbers, projection: Numbers) -> Numbers:
    """Points through a projection; last axis x, y."""
    flat = np.concatenate([points, np.ones((*points.shape[:-1], 1))], axis=-1) @ projection.T
    there: Numbers = flat[..., :2] / flat[..., 2:]
    return there


def _slopes(quads: Numbers, height: float) -> tuple[float, float]:
    """How lines slope in the middle of the page, and how much more at its bottom than at its top."""
    along = (quads[:, 1] - quads[:, 0] + quads[:, 2] - quads[:, 3]) / 2
    tall = np.abs(quads[:, 3, 1] - quads[:, 0, 1])
    long = (along[:, 0] > _WIDE * tall) & (np.abs(along[:, 1]) < _STEEPEST * along[:, 0])
    if long.sum() < _ENOUGH:
        return 0.0, 0.0
    slopes = along[long, 1] / along[long, 0]
    down = quads[long].mean(axis=1)[:, 1] / height - 0.5
    near = np.abs(slopes - np.median(slopes)) < 0.05  # what is written aslant tells nothing
    if near.sum() < _ENOUGH or np.ptp(down[near]) < 0.3:
        return float(np.median(slopes)), 0.0
    turning, slope = np.polyfit(down[near], slopes[near], 1)
    return float(slope), float(turning)


def _leans(quads: Numbers, width: float, height: float, usual: float) -> tuple[float, float]:
    """How upright edges lean in the middle, and how much more at the right than at the left: lines begin together."""
    lefts = (quads[:, 0] + quads[:, 3]) / 2
    across, down = lefts[:, 0] / width - 0.5, (lefts[:, 1] - height / 2) / width
    best, chosen = -np.inf, (usual, 0.0)
    if len(quads) < 2 * _ENOUGH:
        return chosen
    for lean in _LEANS:
        for converging in _CONVERGES:
            begins = across - (usual + lean + converging * across) * down
            counts = np.histogram(begins, _BINS, (-0.75, 0.75))[0]
            together = np.convolve(counts, (0.5, 1, 0.5), "same")
            score = float((together**2).sum()) * (1 - _PLAINNESS * 10 * (abs(lean) + abs(converging)))
            if score > best:
                best, chosen = score, (usual + float(lean), float(converging))
    return chosen


def _projection(points: Numbers, there: Numbers) -> Numbers:
    """The projective matrix that takes four points to four others."""
    rows = []
    for (x, y), (u, v) in zip(points, there, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    found = np.linalg.solve(np.array(rows), there.reshape(-1))
    return np.append(found, 1.0).reshape(3, 3)
