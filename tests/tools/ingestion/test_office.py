"""Formats that docling reads: in a process of its own, as in the product, for it takes seconds to import."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from odfdo import Document, DrawPage, Frame

READ = """
import json, sys
from dataclasses import asdict
from pathlib import Path
import docling.document_converter
from tools.ingestion.convert.office import read
from tools.ingestion.convert.progress import silent
from tools.ingestion.intake import look

papers = [asdict(read(look(Path(name), Path(name).name), Path(name).parent, silent)) for name in sys.argv[1:]]
print(json.dumps({"torch": "torch" in sys.modules, "papers": papers}))
"""
QUIZ = """= Quiz
== Part 1
. What is 2+2?
.. 3
.. 4
. What is printed?
+
[source]
----
int x;
----

|===
|Q |A
|===
"""


def written(folder: Path) -> list[Path]:
    quiz = folder / "quiz.adoc"
    quiz.write_text(QUIZ)
    document = Document("presentation")
    document.body.clear()
    for number, text in enumerate(("first slide", "second slide"), 1):
        page = DrawPage(f"page{number}")
        page.append(Frame.text_frame(text, size=("7cm", "5cm"), position=("1cm", "1cm"), presentation_class="title"))
        document.body.append(page)
    document.save(folder / "slides.odp")
    return [quiz, folder / "slides.odp"]


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    paths = written(tmp_path_factory.mktemp("office"))
    command = [sys.executable, "-c", READ, *map(str, paths)]
    papers: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return papers


def lines(paper: dict[str, Any]) -> list[tuple[str, int, str, str]]:
    [page] = paper["pages"]
    texts = ["".join(run["text"] for run in line["runs"]) for line in page["lines"]]
    return [
        (line["role"], line["level"], line["marker"], text) for line, text in zip(page["lines"], texts, strict=True)
    ]


def test_docling_is_imported_without_torch(done: dict[str, Any]) -> None:
    assert done["torch"] is False


def test_asciidoc_has_the_numbers_of_its_levels(done: dict[str, Any]) -> None:
    assert lines(done["papers"][0]) == [
        ("heading", 1, "", "Quiz"),
        ("heading", 2, "", "Part 1"),
        ("list", 1, "1.", "What is 2+2?"),
        ("list", 2, "a.", "3"),
        ("list", 2, "b.", "4"),
        ("list", 1, "2.", "What is printed?"),
        ("code", 0, "", "int x;"),
        ("table", 0, "", "Q"),
        ("table", 0, "", "A"),
    ]
    assert done["papers"][0]["title"] == "Quiz"


def test_slides_of_opendocument_have_numbers(done: dict[str, Any]) -> None:
    pages = done["papers"][1]["pages"]
    texts = [(page["number"], "".join(run["text"] for run in line["runs"])) for page in pages for line in page["lines"]]
    assert texts == [(1, "first slide"), (2, "second slide")]
