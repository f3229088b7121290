"""What a file is, by its bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.web.kinds import LOOK, media_type


@pytest.mark.parametrize(
    ("beginning", "name", "kind"),
    [
        (b"%PDF-1.7 ...", "scan.txt", "application/pdf"),
        (b"\xff\xd8\xff\xe0", "photo.png", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", "image/webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "a.wav", None),
        (b"\x00\x00\x00\x18ftypheic", "IMG.HEIC", "image/heic"),
        (b"\x00\x00\x00\x18ftypmp42", "film.mp4", None),
        (b"PK\x03\x04....", "essay.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"PK\x03\x04....", "game.jar", None),
        (b"a,b\n1,2\n", "marks.csv", "text/csv"),
        ("größe".encode(), "notes", "text/plain"),
        (b"<svg onload=alert(1)>", "a.svg", "text/plain"),
        (b"\x7fELF\x02", "a.txt", None),
        (b"half a letter \xc3", "a.txt", None),
        (b"x" * (LOOK - 1) + b"\xc3", "a.txt", "text/plain"),
    ],
)
def test_kinds_are_told_by_bytes(beginning: bytes, name: str, kind: str | None) -> None:
    assert media_type(beginning, name) == kind


@given(st.text(min_size=1, alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_text_is_text(text: str) -> None:
    kind = media_type(text.encode()[:LOOK], "a")
    assert kind is not None or text.startswith("#!")
