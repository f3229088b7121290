import ast
import gzip
import json
import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import openpyxl
import pptx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import tools.ingestion
from prompts.catalogue import say
from tools.ingestion import limits
from tools.ingestion.errors import Refused
from tools.ingestion.intake import Intake, Media, look
from tools.ingestion.paper import Remark
from tools.ingestion.wording import refusal, remark

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
MIMETYPES = "application/vnd.oasis.opendocument."


def office(kind: str) -> bytes:
    """A small document that its own library wrote."""
    made = {"docx": docx.Document, "pptx": pptx.Presentation, "xlsx": openpyxl.Workbook}[kind]()
    into = BytesIO()
    made.save(into)
    return into.getvalue()


def packed(parts: dict[str, bytes | str], *, onto: bytes = b"") -> bytes:
    into = BytesIO(onto)
    with ZipFile(into, "a" if onto else "w", ZIP_DEFLATED) as opened:
        for name, content in parts.items():
            opened.writestr(name, content)
    return into.getvalue()


def picture(kind: str, size: tuple[int, int] = (3, 2)) -> bytes:
    into = BytesIO()
    Image.new("RGB", size).save(into, kind)
    return into.getvalue()


def huge_png() -> bytes:
    """Of 900 million dots by its header, and of a few bytes."""
    header = b"IHDR" + struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    end = b"IEND"
    chunks = [header, b"IDAT" + zlib.compress(b""), end]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks
    )


def ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024) + stream.encode("utf-16-le") + bytes(64)


def locked(data: bytes) -> bytes:
    """With the flag of encryption on every part of the directory."""
    broken = bytearray(data)
    at = -1
    while (at := broken.find(b"PK\x01\x02", at + 1)) >= 0:
        broken[at + 8] |= 1
    return bytes(broken)


def nested(deep: int) -> bytes:
    inner = packed({"zeros": bytes(100)})
    for _ in range(deep):
        inner = packed({"inner.zip": inner})
    return packed({"word/embeddings/inner.zip": inner}, onto=DOCX)


DOCX, PPTX, XLSX = office("docx"), office("pptx"), office("xlsx")
LAUGHS = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'


def taken(folder: Path, data: bytes, name: str = "paper") -> Intake:
    path = folder / "upload"
    path.write_bytes(data)
    return look(path, name)


def refused(folder: Path, data: bytes, name: str = "paper.docx") -> Refused:
    with pytest.raises(Refused) as caught:
        taken(folder, data, name)
    sentence = refusal(caught.value, "en")
    assert sentence.endswith(".")
    assert "{" not in sentence
    return caught.value


@pytest.mark.parametrize(
    ("data", "media"),
    [
        (PDF, Media.PDF),
        (b"junk before\n" + PDF, Media.PDF),
        (DOCX, Media.DOCX),
        (PPTX, Media.PPTX),
        (XLSX, Media.XLSX),
        (packed({"mimetype": MIMETYPES + "text", "content.xml": "<x/>"}), Media.ODT),
        (packed({"mimetype": MIMETYPES + "presentation", "content.xml": "<x/>"}), Media.ODP),
        (packed({"mimetype": MIMETYPES + "spreadsheet", "content.xml": "<x/>"}), Media.ODS),
        (packed({"mimetype": "application/epub+zip", "a.xhtml": "<!DOCTYPE html><html/>"}), Media.EPUB),
        (picture("png"), Media.PNG),
        (picture("jpeg"), Media.JPG),
        (picture("webp"), Media.WEBP),
        (picture("gif"), Media.GIF),
        (picture("bmp"), Media.BMP),
        (picture("tiff"), Media.TIFF),
        (b"<!DOCTYPE html><p>1. Why?</p>", Media.HTML),
        ("<html>".encode("utf-16"), Media.HTML),
        (b"<?xml version='1.0'?><!-- a --> <!-- b -->\n<HTML>", Media.HTML),
        (b"<!---->" * 100_000, Media.TXT),
        (b"% exam\n\\documentclass{exam}", Media.TEX),
        ("1. Warum? Größe".encode("cp1252"), Media.TXT),
        ("1. Warum? Größe".encode("utf-16"), Media.TXT),
    ],
)
@pytest.mark.parametrize("name", ["paper", "virus.exe", "paper.pdf", "table.csv"])
def test_bytes_tell_what_it_is_whatever_its_name(tmp_path: Path, data: bytes, media: Media, name: str) -> None:
    hinted = media is Media.TXT and name == "table.csv"
    assert taken(tmp_path, data, name).media is (Media.CSV if hinted else media)


@pytest.mark.parametrize(
    ("name", "media"), [("a.MD", Media.MD), ("a.tsv", Media.CSV), ("a.adoc", Media.ADOC), ("a.docx", Media.TXT)]
)
def test_the_name_is_a_hint_for_texts_alone(tmp_path: Path, name: str, media: Media) -> None:
    assert taken(tmp_path, b"1. Why?", name).media is media


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (PDF[:40], "cut-off"),
        (b"%PDF-1.4\n1 0 obj<</Linearized 1/L 4096>>\n%%EOF\n", "cut-off"),
        (DOCX[: len(DOCX) // 2], "cut-off"),
        (DOCX[:30] + bytes(200) + DOCX[230:], "broken"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "broken"),
        (bytes(limits.MOST_BYTES + 1), "too-large"),
        (b"MZ\x90\x00" + bytes(100), "program"),
        (b"\x7fELF" + bytes(100), "program"),
        (b"#!/bin/sh\nrm -rf /\n", "program"),
        (packed({"paper.txt": "1. Why?"}), "archive"),
        (gzip.compress(b"1. Why?", mtime=0), "archive"),
        (packed({"Index/Document.iwa": b"x"}), "pages"),
        (b"\0\0\0\x18ftypheic" + bytes(40), "heic"),
        (b"{\\rtf1 1. Why?}", "old-word"),
        (ole("WordDocument"), "old-word"),
        (ole("PowerPoint Document"), "old-powerpoint"),
        (ole("Workbook"), "old-excel"),
        (ole("EncryptedPackage"), "locked-office"),
        (ole("SomethingElse"), "unknown"),
        (
            packed({"mimetype": MIMETYPES + "text", "META-INF/manifest.xml": "<m><encryption-data/></m>"}),
            "locked-office",
        ),
        (locked(DOCX), "locked-archive"),
        (packed({"word/media/zeros": bytes(20 << 20)}, onto=DOCX), "bomb"),
        (nested(limits.DEEPEST), "bomb"),
        (packed({"word/laughs.xml": LAUGHS}, onto=DOCX), "entities"),
        (packed({"word/laughs.xml": LAUGHS.encode("utf-16")}, onto=DOCX), "entities"),
        (packed({"word/x.xml": '<!DOCTYPE x SYSTEM "http://x.example/x.dtd"><x/>'}, onto=DOCX), "entities"),
        (packed({"mimetype": "application/epub+zip", "a.xhtml": LAUGHS}), "entities"),
        (huge_png(), "too-many-pixels"),
        (json.dumps([{"stem": "Why?"}]).encode(), "data"),
        (b"\x00\x01\x02 binary \xff\xfe\xfd" * 9, "unknown"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(tmp_path: Path, data: bytes, reason: str) -> None:
    assert refused(tmp_path, data).reason == reason


def test_a_directory_may_not_lie_about_sizes(tmp_path: Path) -> None:
    bomb = bytearray(packed({"word/media/zeros": bytes(20 << 20)}, onto=DOCX))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = bomb.rfind(mark)
        bomb[at + place : at + place + 4] = struct.pack("<I", 10)
    assert refused(tmp_path, bytes(bomb)).reason == "broken"


def test_what_stands_in_a_document_once_more_is_no_bomb(tmp_path: Path) -> None:
    assert taken(tmp_path, packed({"word/embeddings/sheet.xlsx": XLSX}, onto=DOCX)).media is Media.DOCX


@pytest.mark.parametrize("name", ["run.py", "run.ps1", "x.BAT"])
def test_a_program_in_text_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path, b"print('1. Why?')", name).reason == "program"


def test_macros_are_told(tmp_path: Path) -> None:
    intake = taken(tmp_path, packed({"word/vbaProject.bin": b"x"}, onto=DOCX), "paper.docm")
    assert intake.remarks == (Remark(kind="macros"),)
    assert taken(tmp_path, DOCX).remarks == ()


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/x.docx", "x.docx"),
        ("..\\..\\x.docx", "x.docx"),
        ("\u202exslx.piz\u200f\u061c\ufeff\u2066.docx", "xslx.piz.docx"),
        ("امتحان الأحياء.docx", "امتحان الأحياء.docx"),
        ("a\x00b\x1b[31m.docx", "ab[31m.docx"),
        ("", "file"),
    ],
)
def test_names_are_made_safe_and_stay_readable(tmp_path: Path, name: str, safe: str) -> None:
    assert taken(tmp_path, DOCX, name).name == safe


def test_a_long_name_keeps_its_end(tmp_path: Path) -> None:
    name = taken(tmp_path, DOCX, "a" * 300 + ".docx").name
    assert name.endswith("a.docx")
    assert len(name) <= 120


def test_the_same_content_has_the_same_digest(tmp_path: Path) -> None:
    one, other = taken(tmp_path, DOCX, "a.docx"), taken(tmp_path, DOCX, "b.docx")
    assert one.sha256 == other.sha256 != taken(tmp_path, PPTX).sha256
    assert one.size == len(DOCX)


BEGINNINGS = [b"", PDF, DOCX, PPTX, b"PK\x03\x04", picture("png"), picture("jpeg"), picture("tiff"), picture("webp")]
BEGINNINGS += [picture("gif"), picture("bmp"), b"II*\0", b"<?xml", b"\xff\xfe", b"{", ole("Book")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    beginning=st.sampled_from(BEGINNINGS),
    junk=st.binary(max_size=40),
    at=st.floats(0, 1),
    cut=st.booleans(),
    name=st.text(max_size=30),
)
def test_any_bytes_are_taken_or_refused(
    tmp_path: Path, beginning: bytes, junk: bytes, at: float, cut: bool, name: str
) -> None:
    """Also documents with junk written over a part of them, and cut off after it."""
    place = int(at * len(beginning))
    data = beginning[:place] + junk + (b"" if cut else beginning[place + len(junk) :])
    try:
        said = taken(tmp_path, data, name).name
    except Refused as error:
        said = refusal(error, "en")
    assert said


def _constants(call: str, keyword: str = "") -> set[str]:
    """What the code of ingestion names as first (or named) argument of a call."""
    found = set()
    for path in Path(tools.ingestion.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == call:
                given_here = [word.value for word in node.keywords if word.arg == keyword] or node.args[:1]
                found |= {each.value for each in given_here if isinstance(each, ast.Constant)}
    return found


def test_each_reason_and_remark_has_a_sentence() -> None:
    reasons, kinds = _constants("Refused"), _constants("Remark", "kind")
    assert len(reasons) > 10
    assert "macros" in kinds
    for reason in reasons:
        data = {"limit": 1, "pages": 2, "lines": 2}
        assert say("en", f"ingestion-refused-{reason}", **data)
    for kind in kinds | {"hidden-text", "picture", "script"}:
        assert remark(Remark(kind=kind, page=3), "en").startswith("Page 3: ")
