"""One contract for vectors, wherever they are: in Chroma in a folder or a server of its own, or in a matrix."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from store.embeddings import ModelCard, Vectors
from store.errors import VectorsUnreachable
from store.vectors.index import VectorIndex, connect
from store.vectors.matrix import BLOCK, MatrixIndex
from store.vectors.port import Entry, Index

CARD = ModelCard(id="a-model", digest="d1" * 32, dimension=4)
OTHER = ModelCard(id="a-model", digest="d2" * 32, dimension=4)


def answers(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def chroma_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real server, of this environment's own `chroma`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("chroma")
    command = [str(Path(sys.executable).with_name("chroma")), "run", "--path", str(folder), "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 30
    while not answers(port):
        assert time.monotonic() < until
        time.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    server.kill()
    server.wait()


@pytest.fixture(params=["folder", "server", "matrix"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    if request.param != "server":
        return tmp_path / str(request.param)
    address: str = request.getfixturevalue("chroma_server")
    return address


@pytest.fixture
def home(tmp_path: Path) -> str:
    """Tests share a server as homes do."""
    return f"h{abs(hash(str(tmp_path))):x}"


def opened(place: Path | str, home: str, card: ModelCard = CARD) -> Index:
    if isinstance(place, Path) and place.name == "matrix":
        return MatrixIndex(place / home, "questions", card)
    return VectorIndex(connect(place), "questions", card, home=home)


def unit(*values: float) -> Vectors:
    made = np.array(values, np.float32)
    return np.asarray(made / np.linalg.norm(made), np.float32)


def fill(index: Index) -> None:
    vectors = np.stack([unit(1, 0, 0, 0), unit(1, 1, 0, 0), unit(0, 0, 1, 0)])
    index.put([Entry(id=id, mark=f"{id}1") for id in ("a", "b", "c")], vectors)


def test_the_nearest_come_first(place: Path | str, home: str) -> None:
    index = opened(place, home)
    assert index.near(unit(1, 0, 0, 0), 5) == {}
    fill(index)
    found = index.near(unit(1, 0.1, 0, 0), 2)
    assert list(found) == ["a", "b"]
    assert found["a"] == pytest.approx(unit(1, 0.1, 0, 0)[0], abs=1e-4)


def test_what_was_near_is_so_no_more_after_a_change(place: Path | str, home: str) -> None:
    index = opened(place, home)
    fill(index)
    assert list(index.near(unit(0, 0, 1, 0), 1)) == ["c"]
    index.drop(["c"])
    assert set(index.near(unit(0, 0, 1, 0), 3)) == {"a", "b"}
    angles = np.linspace(0.1, 1.4, 600)  # more than are compared one by one
    many = np.stack([np.zeros(600), np.zeros(600), np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    index.put([Entry(id=f"m{place:03}", mark="") for place in range(600)], many)
    assert set(index.near(many[0], 3)) < {f"m{place:03}" for place in range(20)}


def test_cosines_of_some(place: Path | str, home: str) -> None:
    index = opened(place, home)
    fill(index)
    found = index.cosines(unit(1, 0, 0, 0), ["c", "b", "unknown"])
    assert found == pytest.approx({"b": 0.5**0.5, "c": 0.0}, abs=1e-4)
    assert index.cosines(unit(1, 0, 0, 0), []) == {}


def test_put_again_and_drop(place: Path | str, home: str) -> None:
    index = opened(place, home)
    fill(index)
    index.put([Entry(id="a", mark="a2")], unit(0, 0, 0, 1)[None, :])
    index.drop(["b", "unknown"])
    assert index.marks() == {"a": "a2", "c": "c1"}
    assert index.count() == 2
    assert next(iter(index.near(unit(0, 0, 0, 1), 1))) == "a"
    index.clear()
    assert index.marks() == {}
    fill(index)
    assert index.count() == 3


def test_what_is_kept_is_there_again(place: Path | str, home: str) -> None:
    fill(opened(place, home))
    again = opened(place, home)
    assert again.marks() == {"a": "a1", "b": "b1", "c": "c1"}
    assert again.told() == {"model": "a-model", "digest": CARD.digest, "dimension": 4}


def test_vectors_of_two_models_never_meet(place: Path | str, home: str) -> None:
    fill(opened(place, home))
    other = opened(place, home, OTHER)
    assert other.marks() == {}
    fill(other)
    other.drop_others()
    assert other.count() == 3
    assert opened(place, home).count() == 0


def test_homes_that_share_a_server_do_not_meet(place: Path | str, home: str) -> None:
    fill(opened(place, home))
    other = opened(place, home + "b")
    assert other.count() == 0
    other.drop_others()
    assert opened(place, home).count() == 3


def test_many_are_listed(place: Path | str, home: str) -> None:
    index = opened(place, home)
    entries = [Entry(id=f"q{number}", mark=str(number)) for number in range(2_050)]
    index.put(entries, np.random.default_rng(1).normal(size=(len(entries), 4)).astype(np.float32))
    assert index.marks() == {entry.id: entry.mark for entry in entries}


def test_a_server_that_is_not_there_is_said() -> None:
    with pytest.raises(VectorsUnreachable):
        connect("http://127.0.0.1:9")


def test_a_matrix_finds_nearly_all_of_the_nearest(tmp_path: Path) -> None:
    card = ModelCard(id="a-model", digest="d3" * 32, dimension=384)
    index = MatrixIndex(tmp_path, "questions", card)
    draw = np.random.default_rng(0)
    vectors = draw.normal(size=(BLOCK + 2_000, 384)).astype(np.float32)  # a second file is begun
    vectors[1:41] = vectors[0] + draw.normal(size=(40, 384)) * np.linspace(0.1, 2, 40)[:, None]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index.put([Entry(id=str(place), mark="") for place in range(len(vectors))], vectors)
    found = index.near(vectors[0], 30)
    exact = vectors @ vectors[0]
    nearest = [str(place) for place in np.argsort(-exact)[:30]]
    assert len(set(found) & set(nearest)) >= 29
    assert max(abs(cosine - exact[int(id)]) for id, cosine in found.items()) < 0.005
    index.drop(["0"])
    index.put([Entry(id="new", mark="")], vectors[[-1]])
    assert "0" not in index.near(vectors[0], 30)
    assert next(iter(MatrixIndex(tmp_path, "questions", card).near(vectors[-1], 1))) in ("new", str(len(vectors) - 1))
