"""Writes what a model has learnt in the form that `tools/classifier.py` reads."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from numpy.typing import NDArray

from tools.classifier import MIDDLE, Heading, key_of


def packed(
    names: Sequence[str],
    weights: NDArray[np.float64],
    kinds: Sequence[str],
    *,
    most: int,
    version: int,
    trained_from: str,
    base: Sequence[float] = (),
) -> bytes:
    """The rows with the largest weights, `most` of them, rounded, by their hashes.

    `weights`: a row a feature in the order of `names`, a column a kind; `version`, `trained_from` and
    `base` as in Heading.
    """
    size = np.abs(weights).max(axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[:most])
    unit = float(np.quantile(size[kept], 0.9995)) / (MIDDLE - 1)
    rows = np.clip(np.rint(weights[kept] / unit), -MIDDLE, MIDDLE - 1).astype(np.int16) + MIDDLE
    by_key = {key_of(names[place]): row for place, row in zip(kept, rows, strict=True)}
    keys = np.array(sorted(by_key), dtype="<u4")
    heading = Heading(
        kinds=tuple(kinds),
        unit=round(unit, 9),
        features=len(keys),
        version=version,
        trained_from=trained_from,
        base=tuple(round(float(one), 6) for one in base),
    )
    line = json.dumps(asdict(heading)).encode()
    return line + b"\n" + keys.tobytes() + b"".join(by_key[int(key)].astype(np.uint8).tobytes() for key in keys)
