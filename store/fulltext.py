"""Full text over questions: SQLite's FTS5 and PostgreSQL's text search behind one shape.

Both stem English and drop no word (in grammar questions "their" and "which" are what matters), know no accents, and
get words as data: nothing that a person writes is query syntax. The table `question_words` is made by the migrations.
"""

import json
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, chain
from typing import Protocol

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Text,
    bindparam,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from store.tables import questions

MOST_WORDS = 32
MOST_RANKED = 4_000
"""Questions whose scores are worked out for one search: some 20 ms."""
_LONGEST_WORD = 80
_LONGEST_TEXT = 20_000

_WORDS = table("question_words", column("rowid"), column("question"), column("words"))

Groups = tuple[tuple[str, ...], ...]
"""Words of which a question holds one of each group."""
Conditions = Sequence[ColumnElement[bool]]
Numbers = ColumnElement[int]
"""A list of numbers of questions, as the database finds it."""
Limit = ColumnElement[int]
_Word = str | ColumnElement[str]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a question is found by; `topic` holds the names of its skills and what students call them."""

    seq: int
    stem: str
    topic: str
    place: str
    """Chapter and section."""
    subject: str


class FullText(Protocol):
    """The index of one kind of database."""

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """Index questions, over what was indexed of them before."""

    async def counts(self, connection: AsyncConnection, words: Sequence[str]) -> list[int]:
        """How many questions hold each word, counted up to `MOST_RANKED` and one more."""

    def search(
        self, sizes: tuple[int, ...], conditions: Conditions, limit: Limit, *, within: Numbers | None = None
    ) -> Select[int, float]:
        """Of `MOST_RANKED` questions that hold one word of each group the best: seq and score (higher is better).

        Its parameters are `wanted` of groups that have so many words. `within` tells the only questions that fit the
        conditions, so that no others are looked at.
        """

    def wanted(self, groups: Groups) -> dict[str, object]:
        """The parameters of `search`."""

    async def holders(
        self, connection: AsyncConnection, words: Mapping[str, int], seqs: Sequence[int]
    ) -> dict[str, set[int]]:
        """Those of some questions that hold each word; the words come with how many hold them, as `counts` tells."""


def groups_of(counts: Mapping[str, int]) -> Iterator[Groups]:
    """What to look for in turn until there is enough: any word, where all that hold one can be ranked.

    Else the rare words go first, whatever else there is, then the common ones all together, then half of them
    together, and any of them last: to rank a hundred thousand that hold "value" takes seconds and tells little.
    """
    words = sorted((word for word, count in counts.items() if count), key=lambda word: counts[word])
    many = list(accumulate(counts[word] for word in words))
    if not words or many[-1] <= MOST_RANKED:
        yield from [(tuple(words),)] if words else []
        return
    rare = bisect_right(many, MOST_RANKED)
    if rare:
        yield tuple(words[:rare]), tuple(words)
    together = common = words[rare:]
    while len(together) > 1:
        yield tuple((word,) for word in together)
        together = together[: -(-len(together) // 2)]
    yield (tuple(common),)


def folded(written: str) -> str:
    """Text without accents and without what a database cannot hold, at most 20,000 characters."""
    apart = unicodedata.normalize("NFKD", written[:_LONGEST_TEXT])
    kept = (" " if c == "\x00" or "\ud800" <= c <= "\udfff" else c for c in apart if not unicodedata.combining(c))
    return "".join(kept)


def usable(words: Sequence[str]) -> dict[str, str]:
    """Words that can be looked for, folded, by the word as written; at most 32."""
    found: dict[str, str] = {}
    for word in words:
        clean = folded(word[:_LONGEST_WORD]).strip()
        if any(c.isalnum() for c in clean) and len(found) < MOST_WORDS:
            found.setdefault(word, clean)
    return found


class SqliteText:
    """FTS5 with its porter stemmer; ranked by BM25 with a weight for each column."""

    _WEIGHTS = (2.0, 5.0, 3.0, 1.0)

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """See FullText."""
        if not entries:
            return
        rows = [_row(entry) for entry in entries]
        await connection.execute(text("DELETE FROM question_words WHERE rowid = :seq"), rows)
        insert = "INSERT INTO question_words (rowid, stem, topic, place, subject)"
        await connection.execute(text(f"{insert} VALUES (:seq, :stem, :topic, :place, :subject)"), rows)

    async def counts(self, connection: AsyncConnection, words: Sequence[str]) -> list[int]:
        """See FullText."""
        one = "(SELECT count(*) FROM (SELECT 1 FROM question_words WHERE question_words MATCH :word{} LIMIT :most))"
        query = text("SELECT " + ", ".join(one.format(place) for place in range(len(words))))
        values = {f"word{place}": quoted(word) for place, word in enumerate(words)}
        return list((await connection.execute(query, {**values, "most": MOST_RANKED + 1})).one())

    def search(
        self, sizes: tuple[int, ...], conditions: Conditions, limit: Limit, *, within: Numbers | None = None
    ) -> Select[int, float]:
        """See FullText."""
        index: ColumnElement[str] = literal_column("question_words")
        # A sum, which no index knows: else SQLite might ask the full text anew for each question of a filter.
        seq: ColumnElement[int] = literal_column("+question_words.rowid")
        score = (-func.bm25(index, *self._WEIGHTS)).label("score")
        first = [] if within is None else [seq.in_(within)]
        some = (
            select(questions.c.seq, score)
            .join(_WORDS, seq == questions.c.seq)
            .where(index.op("MATCH")(bindparam("words")), *first, *conditions)
            .limit(MOST_RANKED)
        )
        return _best(some, limit)

    def wanted(self, groups: Groups) -> dict[str, object]:
        """See FullText."""
        return {"words": " AND ".join(f"({' OR '.join(quoted(word) for word in group)})" for group in groups)}

    async def holders(
        self, connection: AsyncConnection, words: Mapping[str, int], seqs: Sequence[int]
    ) -> dict[str, set[int]]:
        """See FullText."""
        # One by one where the word's own list is longer; the plus sign keeps SQLite from doing so else.
        each = " UNION ALL ".join(
            f"SELECT {place}, rowid FROM question_words WHERE question_words MATCH :word{place}"
            f" AND {'' if count > MOST_RANKED else '+'}rowid IN (SELECT value FROM json_each(:seqs))"
            for place, count in enumerate(words.values())
        )
        values = {f"word{place}": quoted(word) for place, word in enumerate(words)}
        return _by_word(words, await connection.execute(text(each), {**values, "seqs": json.dumps(list(seqs))}))


class PostgresText:
    """A tsvector with weights A (topic) to D (subject), ranked by ts_rank."""

    _PUT = """INSERT INTO question_words (question, words) VALUES (:seq,
        setweight(to_tsvector('chiron', :topic), 'A') || setweight(to_tsvector('chiron', :place), 'B') ||
        setweight(to_tsvector('chiron', :stem), 'C') || setweight(to_tsvector('chiron', :subject), 'D'))
        ON CONFLICT (question) DO UPDATE SET words = excluded.words"""
    _WEIGHTS: ColumnElement[object] = literal_column("'{0.2, 0.4, 0.6, 1.0}'::real[]")
    _CONFIGURATION: ColumnElement[object] = literal_column("'chiron'::regconfig")

    async def put(self, connection: AsyncConnection, entries: Sequence[Entry]) -> None:
        """See FullText."""
        if entries:
            await connection.execute(text(self._PUT), [_row(entry) for entry in entries])

    async def counts(self, connection: AsyncConnection, words: Sequence[str]) -> list[int]:
        """See FullText."""
        each = [
            select(func.count())
            .select_from(select(_WORDS.c.question).where(self._any([word])).limit(MOST_RANKED + 1).subquery())
            .scalar_subquery()
            for word in words
        ]
        return list((await connection.execute(select(*each))).one())

    def search(
        self, sizes: tuple[int, ...], conditions: Conditions, limit: Limit, *, within: Numbers | None = None
    ) -> Select[int, float]:
        """See FullText."""
        each = [bindparam(f"word{place}", type_=Text) for place in range(sum(sizes))]
        groups = [each[end - size : end] for size, end in zip(sizes, accumulate(sizes), strict=True)]
        score = func.ts_rank(self._WEIGHTS, _WORDS.c.words, self._query(each)).label("score")
        some = (
            select(questions.c.seq, score)
            .join(_WORDS, _WORDS.c.question == questions.c.seq)
            .where(*(self._any(group) for group in groups), *conditions)
            .limit(MOST_RANKED)
        )
        return _best(some, limit)

    def wanted(self, groups: Groups) -> dict[str, object]:
        """See FullText."""
        return {f"word{place}": word for place, word in enumerate(chain.from_iterable(groups))}

    async def holders(
        self, connection: AsyncConnection, words: Mapping[str, int], seqs: Sequence[int]
    ) -> dict[str, set[int]]:
        """See FullText."""
        each = [
            select(literal(place), _WORDS.c.question).where(_WORDS.c.question.in_(seqs), self._any([word]))
            for place, word in enumerate(words)
        ]
        return _by_word(words, await connection.execute(union_all(*each)))

    def _any(self, words: Iterable[_Word]) -> ColumnElement[bool]:
        return _WORDS.c.words.op("@@")(self._query(words))

    def _query(self, words: Iterable[_Word]) -> ColumnElement[str]:
        first, *rest = [func.phraseto_tsquery(self._CONFIGURATION, word) for word in words]
        return reduce(lambda one, other: one.op("||")(other), rest, first)


def fulltext_of(is_sqlite: bool) -> FullText:
    """The full text of a kind of database."""
    return SqliteText() if is_sqlite else PostgresText()


def _best(some: Select[int, float], limit: Limit) -> Select[int, float]:
    found = some.subquery("found")
    return select(found.c.seq, found.c.score).order_by(found.c.score.desc(), found.c.seq).limit(limit)


def _by_word(words: Iterable[str], rows: Iterable[Row[int, int]]) -> dict[str, set[int]]:
    """Rows of a word's place and a question's number."""
    written = list(words)
    found: dict[str, set[int]] = {word: set() for word in written}
    for place, seq in rows:
        found[written[place]].add(seq)
    return found


def quoted(word: str) -> str:
    """A word or a phrase as FTS5 reads it, whatever signs it holds."""
    return '"' + word.replace('"', '""') + '"'


def _row(entry: Entry) -> dict[str, object]:
    texts = {name: folded(value) for name, value in vars(entry).items() if name != "seq"}
    return {"seq": entry.seq, **texts}
