"""A bank of any size for `chiron bench search`: the bundled questions, and variants of them written in bulk.

The bundled ones go the store's own way, which also tells the rate of an import. Their variants differ in numbers, in
who asks and where, in a rare word and now and then in a code, and are spread over the same subjects, skills and kinds
and over all levels. They go into the tables as `Questions.load` would put them, without its looks at what is there
already and its care for others who write: a million would take half an hour the other way.
"""

import hashlib
import json
import random
import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from time import process_time

from store import Store, bank
from store.questions import Level

_AT_ONCE = 20_000
_FAMILY = 8
"""Variants of one family, as many as a template has on average."""
_CODED = 10
"""Every so many questions one carries a code."""
_RARE_WORDS = 20_000
_NAMES = "Amina Bo Chidi Dana Emeka Farah Goran Hana Ines Jun Kofi Lena Mateo Nadia Omar Priya Quinn Rosa".split()
_TRADES = "baker carpenter nurse pilot farmer tailor plumber welder painter surveyor beekeeper potter".split()
_PLACES = "Lagos Lima Oslo Quito Osaka Tunis Dakar Porto Hanoi Perth Accra Turin Cusco Bergen Izmir Davao".split()
_OBJECTS = "train bridge garden bicycle market lamp river boat kettle ladder tower wheel rope tank window oven".split()
_SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu bri cla dro fle gri sto tru".split()
_NUMBER = re.compile(r"\d+")
_INTO = {
    "questions": "seq, id, family, subject, chapter, section, skills, kind, difficulty, level, status, language,"
    " has_picture, stem, form, digest, lot, created_at, updated_at",
    "question_skills": "question, place, skill_id",
    "question_words": "rowid, stem, topic, place, subject",
}


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What the store's own loading did in which time of the processor."""

    questions: int
    cpu_seconds: float


@dataclass(frozen=True, kw_only=True)
class _Base:
    """A bundled question as it stands in the tables."""

    row: tuple[object, ...]
    skills: Sequence[str]
    words: tuple[str, str, str]


async def load_bundled(store: Store, most: int) -> Imported:
    """The bundled bank, or a part of it spread over all of it, by the store's own way."""
    questions = list(bank.questions())
    chosen = questions[:: max(1, len(questions) // most)][:most]
    await store.questions.define(bank.subjects(), bank.skills())
    started = process_time()
    await store.questions.load(chosen, now=datetime.now(UTC))
    return Imported(questions=len(chosen), cpu_seconds=process_time() - started)


def scale_up(database: Path, size: int) -> None:
    """Write variants until the bank has `size` questions; nobody else may have the database open for writing."""
    connection = sqlite3.connect(database)
    try:
        connection.executescript("PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; PRAGMA foreign_keys=OFF")
        [(held, last)] = connection.execute("SELECT count(*), max(seq) FROM questions")
        made = islice(_variants(_bases(connection), last), size - held)
        for rows in _batches(made):
            for (table, columns), values in zip(_INTO.items(), rows, strict=True):
                marks = ", ".join("?" * len(columns.split(",")))
                connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)
            connection.commit()  # so that the log does not grow as large as the bank
        connection.execute("INSERT INTO question_words (question_words) VALUES ('optimize')")
        connection.executescript("ANALYZE questions; ANALYZE question_skills")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


_Rows = tuple[list[tuple[object, ...]], list[tuple[object, ...]], list[tuple[object, ...]]]


def _batches(made: Iterator[tuple[tuple[object, ...], Sequence[str], tuple[str, ...]]]) -> Iterator[_Rows]:
    while part := list(islice(made, _AT_ONCE)):
        ties = [(row[0], place, id) for row, skills, _ in part for place, id in enumerate(dict.fromkeys(skills))]
        yield [row for row, _, _ in part], list(ties), [(row[0], row[13], *words) for row, _, words in part]


def _bases(connection: sqlite3.Connection) -> list[_Base]:
    words = {row[0]: row[1:] for row in connection.execute("SELECT rowid, topic, place, subject FROM question_words")}
    rows = connection.execute(f"SELECT {_INTO['questions']} FROM questions ORDER BY lot").fetchall()
    return [_Base(row=row, skills=json.loads(row[6]), words=words[row[0]]) for row in rows]


def _variants(bases: Sequence[_Base], last: int) -> Iterator[tuple[tuple[object, ...], Sequence[str], tuple[str, ...]]]:
    """Rows of the three tables, without end."""
    draw = random.Random(0)
    place = 0
    while True:
        for base in bases:
            place += 1
            _, id, family, subject, chapter, section, skills, kind, difficulty, _, status, *rest = base.row
            language, pictured, stem, form, _, _, made, changed = rest
            id, family = f"{id}-{place}", f"{family}-{place // (len(bases) * _FAMILY)}"
            stem = _reworded(str(stem), place, draw)
            difficulty = max(-6.0, min(6.0, round(float(str(difficulty)) + draw.gauss(0, 1), 2)))
            told = json.loads(str(form)) | {"id": id, "family": family, "stem": stem, "picture": None}
            form = json.dumps(told | {"difficulty": difficulty, "explanation": [], "hints": []})
            digest = hashlib.sha256(form.encode())
            lot = int.from_bytes(hashlib.sha256(id.encode()).digest()[:4]) >> 1
            level = Level.of(difficulty).value
            row = (last + place, id, family, subject, chapter, section, skills, kind, difficulty, level, status)
            yield (
                (*row, language, pictured, stem, form, digest.hexdigest(), lot, made, changed),
                base.skills,
                base.words,
            )


def _reworded(stem: str, place: int, draw: random.Random) -> str:
    """Other numbers, somebody who asks, a word that few share, and every tenth time a code."""
    renumbered = _NUMBER.sub(lambda number: str(draw.randrange(10 ** min(len(number[0]), 4))), stem)
    who = f"{draw.choice(_NAMES)}, a {draw.choice(_TRADES)} in {draw.choice(_PLACES)}"
    coded = f" ({code(place)})" if place % _CODED == 0 else ""
    things = f"a {draw.choice(_OBJECTS)} and the {rare_word(int(_RARE_WORDS * draw.random() ** 3))}"
    return f"{who}, thinks of {things}. {renumbered}{coded}"


def code(place: int) -> str:
    """The code of a variant that has one: its place is a multiple of ten."""
    return f"KX{place:07d}"


def rare_word(rank: int) -> str:
    """An invented word; those of a low rank are used more."""
    many = len(_SYLLABLES)
    return "".join(_SYLLABLES[rank // many**place % many] for place in range(4))
