"""`chiron evals search` over a BEIR folder of our own."""

import json
import math
from pathlib import Path

import pytest

from evals.search.beir import NotBeir, read
from evals.search.meaning import windows
from evals.search.run import search
from evals.search.words import Words
from store.embeddings import Embedder
from tests.chiron.commands import run

PASSAGES = {
    "p1": ("Osmosis", "Water moves through a membrane towards the side with more dissolved matter."),
    "p2": ("Mitosis", "A cell copies its chromosomes and divides into two equal cells."),
    "p3": ("Chain rule", "Differentiate the outer function, then multiply by the derivative of the inner one."),
    "p4": ("Ohm's law", "The current through a resistor is the voltage divided by the resistance."),
    "p5": ("Inflation", "Prices rise over the years, so money buys less. The code of this text is QX77."),
    "p6": ("Photosynthesis", "Plants make sugar from light, water and carbon dioxide."),
}
QUERIES = {
    "q1": ("how does water get into cells", {"p1": 2}),
    "q2": ("derivative of a composite function", {"p3": 1}),
    "q3": ("QX77", {"p5": 1}),
    "q4": ("how do leaves feed a tree", {"p6": 1}),
    "q5": ("why is everything getting more expensive", {"p5": 1}),
    "q6": ("not judged", {}),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "beir"
    (data / "qrels").mkdir(parents=True)
    corpus = [{"_id": id, "title": title, "text": text} for id, (title, text) in PASSAGES.items()]
    (data / "corpus.jsonl").write_text("\n".join(map(json.dumps, corpus)) + "\n\n")
    queries = [{"_id": id, "text": text, "metadata": {}} for id, (text, _) in QUERIES.items()]
    (data / "queries.jsonl").write_text("\n".join(map(json.dumps, queries)))
    rows = [f"{id}\t{passage}\t{grade}" for id, (_, grades) in QUERIES.items() for passage, grade in grades.items()]
    (data / "qrels" / "test.tsv").write_text("query-id\tcorpus-id\tscore\n" + "\n".join(rows))
    (data / "qrels" / "train.tsv").write_text("query-id\tcorpus-id\tscore\nq6\tp1\t1\n")
    return data


def test_only_the_test_part_counts_where_there_is_one(folder: Path) -> None:
    collection = read(folder)
    assert [query.id for query in collection.queries] == ["q1", "q2", "q3", "q4", "q5"]
    (folder / "qrels" / "test.tsv").unlink()
    assert [query.id for query in read(folder).queries] == ["q6"]


def test_what_is_no_such_folder_is_said(folder: Path) -> None:
    (folder / "corpus.jsonl").write_text('{"_id": "p1"\n')
    with pytest.raises(NotBeir, match=r"corpus\.jsonl"):
        read(folder)
    (folder / "corpus.jsonl").unlink()
    with pytest.raises(NotBeir, match="missing"):
        read(folder)


def test_words_are_ranked_by_bm25() -> None:
    texts = {"a": "cells divide", "b": "a cell and a cell and another long text about other things", "c": "water"}
    scores = Words(texts.items()).scores("Cell, the OR \"cell'", 10)
    n, holding, mean = 3, 2, sum(len(text.split()) for text in texts.values()) / 3
    idf = math.log((n - holding + 0.5) / (holding + 0.5))
    assert idf < 0  # a word that most texts hold: FTS5 gives it next to nothing, never less
    assert set(scores) == {"a", "b"}
    assert Words(texts.items()).whole("the divided cell") == pytest.approx(math.log((n - 1 + 0.5) / 1.5))
    rare = Words(texts.items()).scores("divided", 10)
    weight = 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / mean))
    assert rare == {"a": pytest.approx(math.log((n - 1 + 0.5) / 1.5) * weight)}


def test_a_long_passage_is_read_to_its_end(folder: Path) -> None:
    passage = read(folder).passages[0]
    assert list(windows(passage)) == [f"Osmosis. {passage.text}"]
    long = passage.model_copy(update={"text": "word " * 300 + "end"})
    assert [text.split()[-1] for text in windows(long)] == ["end", "end"]
    assert len(list(windows(long))[1].split()) == 181


def test_meaning_finds_what_words_do_not(folder: Path, embedder: Embedder) -> None:
    collection = read(folder)
    rows = {run.name: run.to_json(collection) for run in search(collection, embedder)}
    assert list(rows) == ["keyword", "dense", "fused"]
    assert float(rows["keyword"]["ndcg@10"]) + 20 < float(rows["fused"]["ndcg@10"])
    assert rows["fused"]["recall@100"] == rows["dense"]["recall@100"] == 100
    assert [run.name for run in search(collection, None)] == ["keyword"]


def test_the_command(folder: Path, models: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(models)
    command = ["evals", "search", "--data", str(folder), "--json"]
    done = run(home, *command, "--run", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert [sorted(each) for each in report["runs"]] == [["mrr@10", "name", "ndcg@10", "p@5", "recall@100"]] * 3
    lines = [line.split() for line in (tmp_path / "out").read_text().splitlines()]
    assert {line[5] for line in lines} == {"keyword", "dense", "fused"}
    assert all(len(line) == 6 and line[1] == "Q0" for line in lines)
    places = [int(line[3]) for line in lines if line[0] == "q1" and line[5] == "fused"]
    assert places == list(range(1, 7))
    (folder / "queries.jsonl").unlink()
    refused = run(home, *command)
    assert refused.returncode == 2
    assert "queries.jsonl" in refused.stderr
    assert "Traceback" not in refused.stderr
