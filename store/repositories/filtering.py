"""A QuestionFilter as SQL."""

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Text, and_, exists, false, func, literal, literal_column, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from store.columns import escape
from store.records import QuestionFilter
from store.tables import cards, question_skills, questions


def words(*fixed: str) -> list[ColumnElement[str]]:
    """Fixed words for an IN, as they stand: SQLAlchemy would expand parameters anew at each execution."""
    return [literal_column(f"'{word}'") for word in fixed]


WORKED_ON = and_(
    cards.c.state.not_in(words("replaced")),
    or_(cards.c.state.in_(words("solved", "shown")), cards.c.wrong_tries > 0),
)
"""Cards that their student has worked on: tried, or given up for the solution. What is counted anywhere are these."""
TELLING = and_(cards.c.state.not_in(words("open")), WORKED_ON)
"""Those of them that are over."""


def conditions(where: QuestionFilter) -> list[ColumnElement[bool]]:
    """What must hold of the table `questions`."""
    found = _listed(where)
    if where.skills and where.ids is not None:  # each of a few is looked at, not all that need the skills
        tie = question_skills.c
        found.append(exists().where(tie.question == questions.c.seq, tie.skill_id.in_(where.skills)))
    elif where.skills:
        found.append(questions.c.seq.in_(skilled(where.skills)))
    if where.without_skills:
        found.append(questions.c.seq.not_in(skilled(where.without_skills)))
    if where.difficulty_above is not None:
        found.append(questions.c.difficulty > where.difficulty_above)
    if where.difficulty_below is not None:
        found.append(questions.c.difficulty < where.difficulty_below)
    if where.with_picture is not None:
        found.append(questions.c.has_picture.is_(where.with_picture))
    if where.language is not None:
        found.append(questions.c.language == where.language)
    if where.status is not None:
        found.append(questions.c.status == where.status)
    if where.unseen_by is not None:
        found.append(~exists().where(cards.c.user_id == where.unseen_by, cards.c.question_id == questions.c.id))
    if where.wrong_last_by is not None:
        found.append(questions.c.id.in_(_wrong_last(where.wrong_last_by)))
    return found


def skilled(skills: tuple[str, ...]) -> "ColumnElement[int]":
    """The numbers of the questions that need any of some skills."""
    return select(question_skills.c.question).where(question_skills.c.skill_id.in_(skills)).scalar_subquery()


def _listed(where: QuestionFilter) -> list[ColumnElement[bool]]:
    column = questions.c
    within: Sequence[tuple[ColumnElement[str], tuple[str, ...]]] = (
        (column.subject, where.subjects),
        (column.kind, where.kinds),
        (column.level, where.levels),
    )
    without: Sequence[tuple[ColumnElement[str], tuple[str, ...]]] = (
        (column.subject, where.without_subjects),
        (column.kind, where.without_kinds),
        (column.family, where.exclude_families),
    )
    found: list[ColumnElement[bool]] = [
        side.in_(values) if len(values) > 1 else side == values[0] for side, values in within if values
    ]
    found += [side.not_in(values) if len(values) > 1 else side != values[0] for side, values in without if values]
    if where.exclude_ids:
        found.append(column.id.op("NOT IN", is_comparison=True)(_each(where.exclude_ids)))
    if where.ids is not None:
        found.append(column.id.op("IN", is_comparison=True)(_each(where.ids)) if where.ids else false())
    return found


def _each(texts: Sequence[str]) -> "_Each":
    return _Each(literal(json.dumps([escape(text) for text in texts]), Text))


class _Each(FunctionElement[str]):
    """The texts of a list in JSON. One parameter: hundreds take SQLAlchemy longer than the search for them does."""

    inherit_cache = True


@compiles(_Each, "sqlite")
def _of_sqlite(each: _Each, compiler: SQLCompiler, **how: object) -> str:
    return f"(SELECT value FROM json_each({compiler.process(each.clauses, **how)}))"


@compiles(_Each, "postgresql")
def _of_postgresql(each: _Each, compiler: SQLCompiler, **how: object) -> str:
    return f"(SELECT json_array_elements_text(CAST({compiler.process(each.clauses, **how)} AS json)))"


def _wrong_last(user_id: str) -> "ColumnElement[str]":
    latest_first = (cards.c.closed_at.desc(), cards.c.shown_at.desc(), cards.c.number.desc())
    ranked = (
        select(
            cards.c.question_id,
            cards.c.state,
            cards.c.wrong_tries,
            func.row_number().over(partition_by=cards.c.question_id, order_by=latest_first).label("place"),
        )
        .where(cards.c.user_id == user_id, TELLING)
        .subquery()
    )
    wrong = or_(ranked.c.wrong_tries > 0, ranked.c.state == "shown")
    return select(ranked.c.question_id).where(ranked.c.place == 1, wrong).scalar_subquery()
