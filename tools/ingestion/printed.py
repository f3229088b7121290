"""Whether a text says only what stands on a page: each of its words, numbers and signs, no more often than there."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from tools.ingestion.paper import Paper

LONGEST_PAGE = 8_000
"""Characters of a page that are looked at, those about the question; in a format without pages all is one page."""
_BEGINS = 40
"""Characters of a question by which its place on the page is found."""
_MARKS = "\u0300-\u036f\u0900-\u0965\u0970-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e"
"""Signs over, below and behind letters, which are parts of words."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")
"""Writing that sets no spaces between words."""
_PIECE = re.compile(rf"(?:[^\W\d_]|[{_MARKS}])+|\d+(?:[.,]\d+)*|[+*/=<>×÷√≤≥±≠≈%°€£¥]|-(?=\s*[\d(])")


def stands_on(text: str, page: str) -> bool:
    """Whether every word, number and sign of calculation of a text is on the page, as often as it is in the text."""
    said, printed = _plain(text), _plain(page)
    joined = re.sub(r"\s", "", printed)
    if not all(run in joined for run in _UNSPACED.findall(said)):
        return False
    return _pieces(said) <= _pieces(printed)


def page_of(paper: Paper, number: int | None, stem: str) -> str:
    """What stands on a question's page and on the next one, where it may end; of much, what is about the question."""
    text = "\n".join(_lines(paper, number))
    if len(text) <= LONGEST_PAGE:
        return text
    at = max(0, text.find(stem.strip()[:_BEGINS]))
    start = max(0, min(at - LONGEST_PAGE // 4, len(text) - LONGEST_PAGE))
    return text[start : start + LONGEST_PAGE]


def _lines(paper: Paper, number: int | None) -> Iterator[str]:
    for page in paper.pages:
        if number is None or page.number is None or 0 <= page.number - number <= 1:
            for line in page.lines:
                yield f"{line.marker} {line.text}".strip()


def _plain(text: str) -> str:
    """One writing for what looks alike: letters of whatever case and width, dashes."""
    return re.sub("[−–—‐‑]", "-", unicodedata.normalize("NFKC", text).casefold())


def _pieces(text: str) -> Counter[str]:
    return Counter(_PIECE.findall(_UNSPACED.sub(" ", text)))
