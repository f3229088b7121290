from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from evals.bench.copies import COPIES, copied
from evals.bench.ingestion import BadTruth, Gold, measure, score
from evals.bench.papers import READERS, by_chiron
from store.questions import Kind
from tests.tools.ingestion.layouts import LAYOUTS
from tests.tools.ingestion.tongues import TONGUES, write
from tools.ingestion.found import FoundOption, FoundQuestion


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_every_layout_is_read(tmp_path: Path, name: str) -> None:
    LAYOUTS[name]().save(tmp_path, name)
    figures = measure(tmp_path, {"chiron": by_chiron})["all"]["chiron"]
    assert figures["questions"] > 0
    assert [figures[one] for one in ("f1", "options_f1", "answers", "page")] == [1.0] * 4


@pytest.mark.parametrize("tongue", sorted(TONGUES))
def test_every_language_is_read_in_every_format(tmp_path: Path, tongue: str) -> None:
    files = list(write(tmp_path, [tongue]))
    report = measure(tmp_path, {"chiron": by_chiron})
    figures = {file: [report[file]["chiron"][one] for one in ("f1", "options_f1", "answers")] for file in files}
    assert figures == {file: [1.0] * 3 for file in files}


def test_all_ways_to_read_are_compared(tmp_path: Path) -> None:
    LAYOUTS["plain_dots"]().save(tmp_path, "one")
    LAYOUTS["two_columns_key_table"]().save(tmp_path, "two")
    report = measure(tmp_path)
    assert list(report) == ["one.pdf", "two.pdf", "all"]
    assert set(report["all"]) == set(READERS)
    assert all(figures["pages_per_second"] > 0 for figures in report["all"].values())
    assert report["all"]["chiron"]["questions"] == 46


@pytest.mark.parametrize("kind", sorted(COPIES))
def test_copies_have_no_text(tmp_path: Path, kind: str) -> None:
    LAYOUTS["plain_dots"]().save(tmp_path, "one")
    there = [page.get_size() for page in PdfDocument(tmp_path / "one.pdf")]
    pages = list(PdfDocument(copied(tmp_path / "one.pdf", tmp_path / "copy.pdf", kind)))
    assert [page.get_textpage().get_text_range() for page in pages] == [""] * len(there)
    assert [page.get_size() for page in pages] == [pytest.approx(size, abs=1) for size in there]


@pytest.mark.soak
@pytest.mark.parametrize("kind", sorted(COPIES))
def test_copies_are_read(tmp_path: Path, kind: str) -> None:
    LAYOUTS["plain_dots"]().save(tmp_path, "one")
    figures = measure(tmp_path, copies=kind)["all"][f"chiron, {kind}"]
    assert (figures["f1"], figures["page"]) == (pytest.approx(1, abs=0.15), 1)


def test_scores() -> None:
    gold = [
        Gold(section=1, number=str(n), page=1, n_options=2, answer="A", stem_starts=f"Stem {n}") for n in range(1, 5)
    ]

    def found(number: str, stem: str, options: int, answer: str | None, page: int = 1) -> FoundQuestion:
        shown = tuple(FoundOption(label=letter, text=letter) for letter in "ABC"[:options])
        return FoundQuestion(
            number=number,
            section=1,
            page=page,
            box=None,
            kind=Kind.SINGLE_CHOICE,
            stem=stem,
            options=shown,
            answer=answer,
        )

    counts = score(
        [
            found("1", "Stem 1 and more", 2, "A"),
            found("2", "Another thing altogether", 2, "A"),
            found("3", "Before it. Stem 3", 3, "b", page=2),
            found("9", "Stem 9", 2, "A"),
        ],
        gold,
    )
    figures = counts.figures()
    assert (counts.printed, counts.found, counts.hits, counts.counted) == (4, 4, 2, 1)
    assert (figures["f1"], figures["options_f1"], figures["answers"], figures["page"]) == (0.5, 0.25, 0.25, 0.5)


def test_questions_without_a_number_are_counted_and_a_paper_without_finds_scores_nothing() -> None:
    gold = [Gold(section=1, number=None, page=1, n_options=0, stem_starts=stem) for stem in ("Why", "How")]
    found = FoundQuestion(number="2", section=1, page=1, box=None, kind=Kind.FREE_TEXT, stem="How so?")
    assert score([found], gold).figures()["f1"] == pytest.approx(2 / 3)
    assert [score([], gold).figures()[one] for one in ("f1", "options_f1", "answers", "page")] == [0.0] * 4


def test_a_truth_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.pdf.gold.json").write_text('{"questions": [{"section": "first"}]}', "utf-8")
    with pytest.raises(BadTruth, match=r"one\.pdf\.gold\.json: questions\.0\.section: "):
        measure(tmp_path)
