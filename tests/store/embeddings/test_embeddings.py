"""The packaged model: converted truly, checked in full, never a network, never another model's vectors."""

import asyncio
import shutil
import sys
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from store.embeddings import Embedder, open_embedder, prepare
from store.embeddings.bundled import FOLDER, PACKAGE, bundled_card, package_folder, sound
from store.embeddings.embedder import batches
from store.embeddings.hub import HUB_ID, fetch
from tests.store.embeddings.reference import embed as embed_in_floats

TEXTS = (
    "What is the derivative of x squared?",
    "Differentiate the function, and use the chain rule where one function stands inside another.",
    "Plants make sugar from carbon dioxide and water in the light. " * 8,
)


@pytest.fixture(scope="session")
def package() -> Path:
    found = package_folder()
    assert found is not None
    return found


def test_the_package_holds_what_is_pinned(package: Path) -> None:
    assert sound(package)


@pytest.mark.parametrize("text", TEXTS)
def test_vectors_are_those_of_the_float_network(embedder: Embedder, package: Path, text: str) -> None:
    assert float(embedder.embed([text])[0] @ embed_in_floats(package, text)) > 0.99


def test_meaning_comes_before_words(embedder: Embedder) -> None:
    asked = embedder.embed_query("how fast does something speed up")
    near, far = embedder.embed(["Acceleration is the rate of change of velocity.", "How fast the summer went by!"])
    assert float(asked @ near) > float(asked @ far) + 0.1


def test_vectors_are_of_length_one_and_in_the_order_of_their_texts(embedder: Embedder) -> None:
    texts = ["osmosis " * (40 - place) for place in range(19)] + ["", "\x00", "a"]
    together = embedder.embed(texts)
    assert together.shape == (22, 384)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    for place in (0, 7, 18, 19, 21):
        assert float(embedder.embed([texts[place]])[0] @ together[place]) > 0.9999


def test_long_texts_are_read_to_256_tokens(embedder: Embedder) -> None:
    start = "cell " * 254
    one, other = embedder.embed([start + "wall", start + "bank robbery in the city"])
    assert float(one @ other) > 0.999


def test_texts_of_like_length_go_together() -> None:
    texts = ["a" * (7 * place % 20) for place in range(20)]
    lengths = [[len(texts[place]) for place in batch] for batch in batches(texts)]
    assert [len(batch) for batch in lengths] == [8, 8, 4]
    assert list(chain(*lengths)) == sorted(len(text) for text in texts)


def test_the_model_is_small_on_disk(models: Path) -> None:
    assert 22e6 < (models / FOLDER / "model.onnx").stat().st_size < 24e6


def test_a_folder_without_a_model_gives_none(tmp_path: Path) -> None:
    assert open_embedder(tmp_path / "none") is None


def test_a_model_that_changed_on_disk_is_made_again(models: Path, tmp_path: Path) -> None:
    shutil.copytree(models / FOLDER, tmp_path / FOLDER)
    card = bundled_card(tmp_path)
    with (tmp_path / FOLDER / "model.onnx").open("r+b") as file:
        file.truncate(1_000_000)
    assert bundled_card(tmp_path) is None
    assert open_embedder(tmp_path) is None
    made = [asyncio.run(_both(tmp_path))]
    assert made == [[True, True]]
    assert bundled_card(tmp_path) == card


async def _both(folder: Path) -> list[bool]:
    return list(await asyncio.gather(*(prepare(folder, fetching=False) for _ in range(2))))


def test_other_weights_than_the_pinned_are_not_taken(package: Path, tmp_path: Path) -> None:
    shutil.copytree(package, tmp_path / "model")
    with (tmp_path / "model" / "tokenizer.json").open("a") as file:
        file.write("\n")
    assert not sound(tmp_path / "model")


def test_a_model_from_the_hub_is_preferred_where_it_is_cached(models: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "models--Qdrant--bge-small-en-v1.5-onnx-Q" / "snapshots" / "1"
    shutil.copytree(models / FOLDER, snapshot)
    (snapshot / "model.onnx").rename(snapshot / "model_optimized.onnx")
    (snapshot / "config.json").write_text("{}")
    assert asyncio.run(prepare(tmp_path, fetching=False))
    found = open_embedder(tmp_path)
    assert found is not None
    assert found.card.id == HUB_ID
    assert not (tmp_path / FOLDER).exists()
    assert found.embed_query("anything").shape == (384,)


async def test_a_hub_that_is_not_there_is_given_up_soon(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    async with asyncio.timeout(8):
        assert not await fetch(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_ENDPOINT", "not an address")
    assert not await fetch(tmp_path)


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, PACKAGE, None)  # as if it were not installed
    assert not asyncio.run(prepare(tmp_path, fetching=False))
