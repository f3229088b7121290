"""A small press: papers set with reportlab, which remembers where each question was set and what was printed of it."""

import json
import re
from dataclasses import asdict, dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Literal

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

Arrange = Literal["lines", "inline", "two", "columns", "grid"]


@dataclass(frozen=True, kw_only=True)
class Truth:
    """A question as it was set."""

    number: str
    section: int
    page: int | None
    n_options: int
    labels: tuple[str, ...]
    answer: str | None
    stem_starts: str


@dataclass(kw_only=True)
class Sheet:
    """Pages being set, column after column."""

    columns: int = 1
    size: float = 11
    font: str = "Helvetica"
    header: str = ""
    footer: str = ""
    margin: float = 56
    leading: float = 1.3
    truths: list[Truth] = field(default_factory=list)

    def __post_init__(self) -> None:
        registerFont(TTFont("Vera", "Vera.ttf"))
        self._out = BytesIO()
        self._canvas = Canvas(self._out, pagesize=A4, invariant=True)
        self.page, self._column = 1, 0
        self._begin()

    @property
    def left(self) -> float:
        """The left edge of the column."""
        return self.margin + self._column * (self.width + 24)

    @property
    def width(self) -> float:
        """Of a column."""
        return float(A4[0] - 2 * self.margin - 24 * (self.columns - 1)) / self.columns

    def _begin(self) -> None:
        self.y = A4[1] - self.margin - (20 if self.header else 0)
        if self._column == 0:
            self._canvas.setFont("Helvetica", 9)
            if self.header:
                self._canvas.drawString(self.margin, A4[1] - 40, self.header.format(page=self.page))
            if self.footer:
                self._canvas.drawCentredString(A4[0] / 2, 34, self.footer.format(page=self.page))

    def need(self, height: float) -> None:
        """Room for so many points, in the next column or on the next page where this one is full."""
        if self.y - height > self.margin:
            return
        self._column += 1
        if self._column == self.columns:
            self._canvas.showPage()
            self.page, self._column = self.page + 1, 0
        self._begin()

    def say(
        self, text: str, *, at: float = 0, hang: float = 0, bold: bool = False, size: float | None = None,
        gap: float = 0, font: str | None = None, right: bool = False,
    ) -> None:  # fmt: skip
        """A paragraph, `at` points from the column's edge, its further lines `hang` points more."""
        face = font or (self.font + "-Bold" if bold else self.font)
        points = size or self.size
        self.y -= gap
        first = True
        words = [text] if "\t" in text or font == "Courier" else simpleSplit(text, face, points, self.width - at - hang)
        for line in words:
            self.need(points * self.leading)
            self.y -= points * self.leading
            self._canvas.setFont(face, points)
            x = self.left + at + (0 if first else hang)
            if right:
                self._canvas.drawRightString(self.left + self.width, self.y, line)
            else:
                self._canvas.drawString(x, self.y, line)
            first = False

    def beside(
        self, parts: list[tuple[float, str]], *, bold: int = -1, gap: float = 0, size: float | None = None
    ) -> None:
        """Texts on one height, each so many points from the column's edge; one of them bold."""
        points = size or self.size
        self.y -= gap
        self.need(points * self.leading)
        self.y -= points * self.leading
        for place, (at, text) in enumerate(parts):
            self._canvas.setFont(self.font + "-Bold" if place == bold else self.font, points)
            self._canvas.drawString(self.left + at, self.y, text)

    def rule(self, *, at: float = 0, width: float = 300, gap: float = 14) -> None:
        """A line that is drawn."""
        self.y -= gap
        self._canvas.line(self.left + at, self.y, self.left + at + width, self.y)

    def picture(self, *, at: float = 0, width: float = 120, height: float = 60) -> None:
        """A drawing."""
        self.need(height + 6)
        self.y -= height + 6
        self._canvas.rect(self.left + at, self.y, width, height)
        self._canvas.line(self.left + at, self.y, self.left + at + width, self.y + height)
        self._canvas.circle(self.left + at + width / 2, self.y + height / 2, height / 3)

    def turn(self) -> None:
        """To the next page."""
        self._canvas.showPage()
        self.page, self._column = self.page + 1, 0
        self._begin()

    def note(
        self, number: str, stem: str, *, section: int = 1, labels: tuple[str, ...] = (), answer: str | None = None
    ) -> None:
        """Remember the question whose first line was just set or will be."""
        self.truths.append(
            Truth(
                number=number, section=section, page=self.page, n_options=len(labels), labels=labels, answer=answer,
                stem_starts=re.sub(r"\s*\(\d+ \w+\)$", "", stem)[:60],
            )
        )  # fmt: skip

    def ask(
        self, number: str, mark: str, stem: str, options: tuple[str, ...] = (), *, labels: tuple[str, ...] = (),
        style: str = "{}.", arrange: Arrange = "lines", section: int = 1, answer: str | None = None, gap: float = 9,
        hang: float = 20, keep: bool = True, bold_answer: bool = False, bold: bool = False,
    ) -> None:  # fmt: skip
        """A question with its mark ("3.", "Question 3:"), stem and options."""
        self.y -= gap
        self.need(self.size * self.leading * (2 + len(options) if keep else 1.2))
        self.note(number, stem, section=section, labels=labels[: len(options)], answer=answer)
        space = stringWidth(mark + " ", self.font, self.size)
        if hang and space <= hang + 1:
            first, *rest = simpleSplit(stem, self.font, self.size, self.width - hang) or [""]
            self.beside([(0, mark), (hang, first)], bold=0 if bold else -1)
            for line in rest:
                self.say(line, at=hang)
        else:
            self.say(f"{mark} {stem}", bold=bold)
        self.choices(options, labels, style, arrange, bold=labels.index(answer) if bold_answer and answer else -1)

    def choices(
        self,
        options: tuple[str, ...],
        labels: tuple[str, ...],
        style: str,
        arrange: Arrange = "lines",
        *,
        bold: int = -1,
    ) -> None:
        """Options below a stem."""
        said = [f"{style.format(label)} {text}" for label, text in zip(labels, options, strict=False)]
        if arrange == "lines":
            for place, text in enumerate(said):
                self.say(text, at=24, hang=16, bold=place == bold)
        elif arrange == "inline":
            self.say("   ".join(said), at=24)
        elif arrange == "two":
            half = self.width / 2
            for place in range(0, len(said), 2):
                self.beside(
                    [(24 + half * n, text) for n, text in enumerate(said[place : place + 2])], bold=bold - place
                )
        elif arrange == "columns":
            rows = (len(said) + 1) // 2
            for place in range(rows):
                self.beside([(24 + self.width / 2 * n, text) for n, text in enumerate(said[place::rows])])
        elif said:
            step = (self.width - 24) / len(said)
            self.beside([(24 + step * n, text) for n, text in enumerate(said)])

    def pdf(self) -> bytes:
        """The file."""
        self._canvas.save()
        return self._out.getvalue()

    def save(self, folder: Path, name: str) -> None:
        """The file and, beside it, the truth about it."""
        (folder / f"{name}.pdf").write_bytes(self.pdf())
        truth = {"file": f"{name}.pdf", "questions": [asdict(one) for one in self.truths]}
        (folder / f"{name}.pdf.gold.json").write_text(json.dumps(truth, ensure_ascii=False))
