"""Where a point of a PDF's own space lies on the page as it is read: cropped, turned, counted from its upper left."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The crop box in the PDF's own space (points, y upwards) and how the page is turned to be read."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0
    """Degrees clockwise: 0, 90, 180 or 270."""

    @property
    def width(self) -> float:
        """Points, as read."""
        return self.top - self.bottom if self.turn in (90, 270) else self.right - self.left

    @property
    def height(self) -> float:
        """Points, as read."""
        return self.right - self.left if self.turn in (90, 270) else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Of a point: from the left, from the top."""
        match self.turn:
            case 90:
                return y - self.bottom, x - self.left
            case 180:
                return self.right - x, y - self.bottom
            case 270:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Of a rectangle: left, top, right, bottom."""
        (ax, ay), (bx, by) = self.point(left, bottom), self.point(right, top)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)
