import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import Files, FileTooLarge
from store.files import LONGEST_NAME, fit_name


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def stream(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


async def test_a_file_is_kept_by_its_content_under_its_name(tmp_path: Path) -> None:
    files = Files(tmp_path / "files")
    kept = await files.keep(stream(b"my ", b"homework"), "Homework 3.pdf", limit=100)
    assert kept.path.read_bytes() == b"my homework"
    assert (kept.name, kept.size) == ("Homework 3.pdf", 11)
    assert kept.path == tmp_path / "files" / hashlib.sha256(b"my homework").hexdigest() / "Homework 3.pdf"
    assert kept.path.parent.name == kept.sha256


async def test_the_same_content_is_there_once_under_each_of_its_names(tmp_path: Path) -> None:
    files = Files(tmp_path)
    first = await files.keep(stream(b"same"), "a.txt", limit=100)
    again = await files.keep(stream(b"same"), "a.txt", limit=100)
    other = await files.keep(stream(b"same"), "b.txt", limit=100)
    assert first == again
    assert other.path.samefile(first.path)
    assert other.name == "b.txt"
    assert names(tmp_path) == [first.sha256]


async def test_nothing_of_a_file_that_is_too_large_is_kept(tmp_path: Path) -> None:
    files = Files(tmp_path)
    asked = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield b"x" * 10

    with pytest.raises(FileTooLarge) as raised:
        await files.keep(endless(), "big.bin", limit=25)
    assert raised.value.limit == 25
    assert asked == 3
    assert names(tmp_path) == []
    assert (await files.keep(stream(b"x" * 25), "fits.bin", limit=25)).size == 25


async def test_a_stream_that_breaks_leaves_nothing(tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"half"
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await Files(tmp_path).keep(broken(), "half.bin", limit=100)
    assert names(tmp_path) == []


async def test_a_file_that_a_channel_wrote_is_taken_in(tmp_path: Path) -> None:
    files = Files(tmp_path)
    with files.part() as part:
        part.write_bytes(b"photo")
        kept = await files.take_in(part, "photo.jpg", limit=5)
    assert kept.path.read_bytes() == b"photo"
    with files.part() as part:
        part.write_bytes(b"photos")
        with pytest.raises(FileTooLarge):
            await files.take_in(part, "photo.jpg", limit=5)
    assert names(tmp_path) == [kept.sha256]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a.pdf", "a.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\scan.png", "scan.png"),
        (".bashrc", "bashrc"),
        ("", "file"),
        ("..", "file"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("שיעורי בית.docx", "שיעורי בית.docx"),
    ],
)
def test_names_are_made_fit(said: str, kept: str) -> None:
    assert fit_name(said) == kept


@given(st.text(max_size=300))
def test_any_name_can_be_a_files_name(name: str) -> None:
    fit = fit_name(name)
    assert 0 < len(fit.encode()) <= LONGEST_NAME
    assert not {"/", "\0"} & set(fit)
    assert fit not in (".", "..")
