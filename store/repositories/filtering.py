"""A QuestionFilter as SQL: what must hold, with a parameter for each value that differs from search to search."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Text,
    and_,
    bindparam,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
)
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


_MARKS: Mapping[str, Any] = {
    **dict.fromkeys(
        ("skills", "without_skills", "families", "exclude_families", "exclude_ids", "ids", "classes", "documents"),
        ("",),
    ),
    **dict.fromkeys(("difficulty_above", "difficulty_below"), 0.0),
    **dict.fromkeys(("unseen_by", "wrong_last_by"), ""),
}
"""What stands for the sides of a filter that are parameters of its statement."""


def shape(where: QuestionFilter) -> QuestionFilter:
    """The filter with marks in place of its `values`: those of one shape make one statement.

    To build that takes SQLAlchemy longer than SQLite to answer it.
    """
    return replace(where, **{name: _MARKS[name] for name in _given(where)})


def values(where: QuestionFilter) -> dict[str, object]:
    """The parameters of the conditions of a filter."""
    lists = {"ids": where.ids, "exclude_ids": where.exclude_ids}
    found = {name: getattr(where, name) for name in _given(where)}
    return found | {name: json.dumps([escape(id) for id in ids]) for name, ids in lists.items() if ids}


def _given(where: QuestionFilter) -> list[str]:
    return [name for name in _MARKS if getattr(where, name) not in (None, ())]


def conditions(where: QuestionFilter) -> list[ColumnElement[bool]]:
    """What must hold of the table `questions`; the parameters are called as the sides of the filter are."""
    found = _listed(where)
    if where.skills and where.ids is not None:  # each of a few is looked at, not all that need the skills
        tie = question_skills.c
        found.append(exists().where(tie.question == questions.c.seq, tie.skill_id.in_(_any_of("skills"))))
    elif where.skills:
        found.append(questions.c.seq.in_(skilled("skills")))
    if where.without_skills:
        found.append(questions.c.seq.not_in(skilled("without_skills")))
    if where.difficulty_above is not None:
        found.append(questions.c.difficulty > bindparam("difficulty_above"))
    if where.difficulty_below is not None:
        found.append(questions.c.difficulty < bindparam("difficulty_below"))
    if where.with_picture is not None:
        found.append(questions.c.has_picture.is_(where.with_picture))
    if where.language is not None:
        found.append(questions.c.language == where.language)
    if where.classes is not None:
        for_all = questions.c.class_id.is_(None)
        theirs = or_(for_all, questions.c.class_id.in_(_any_of("classes")))
        found.append(theirs if where.classes else for_all)
    if where.documents:
        found.append(questions.c.document_id.in_(_any_of("documents")))
    if where.status is not None:
        found.append(questions.c.status == where.status)
    if where.unseen_by is not None:
        seen = (cards.c.user_id == bindparam("unseen_by"), cards.c.question_id == questions.c.id)
        found.append(~exists().where(*seen))
    if where.wrong_last_by is not None:
        found.append(questions.c.id.in_(_wrong_last()))
    return found


def skilled(name: str) -> "ColumnElement[int]":
    """The numbers of the questions that need any of the skills that the parameter `name` lists."""
    return select(question_skills.c.question).where(question_skills.c.skill_id.in_(_any_of(name))).scalar_subquery()


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
    )
    found: list[ColumnElement[bool]] = [
        side.in_(values) if len(values) > 1 else side == values[0] for side, values in within if values
    ]
    found += [side.not_in(values) if len(values) > 1 else side != values[0] for side, values in without if values]
    if where.families:
        found.append(column.family.in_(_any_of("families")))
    if where.exclude_families:
        found.append(column.family.not_in(_any_of("exclude_families")))
    if where.exclude_ids:
        found.append(column.id.op("NOT IN", is_comparison=True)(_each("exclude_ids")))
    if where.ids is not None:
        found.append(column.id.op("IN", is_comparison=True)(_each("ids")) if where.ids else false())
    return found


def _any_of(name: str) -> BindParameter[Sequence[str]]:
    return bindparam(name, expanding=True)


def _each(name: str) -> "_Each":
    return _Each(bindparam(name, type_=Text))


class _Each(FunctionElement[str]):
    """The texts of a list in JSON. One parameter: hundreds take SQLAlchemy longer than the search for them does."""

    inherit_cache = True


@compiles(_Each, "sqlite")
def _of_sqlite(each: _Each, compiler: SQLCompiler, **how: object) -> str:
    return f"(SELECT value FROM json_each({compiler.process(each.clauses, **how)}))"


@compiles(_Each, "postgresql")
def _of_postgresql(each: _Each, compiler: SQLCompiler, **how: object) -> str:
    return f"(SELECT json_array_elements_text(CAST({compiler.process(each.clauses, **how)} AS json)))"


def _wrong_last() -> "ColumnElement[str]":
    latest_first = (cards.c.closed_at.desc(), cards.c.shown_at.desc(), cards.c.number.desc())
    ranked = (
        select(
            cards.c.question_id,
            cards.c.state,
            cards.c.wrong_tries,
            func.row_number().over(partition_by=cards.c.question_id, order_by=latest_first).label("place"),
        )
        .where(cards.c.user_id == bindparam("wrong_last_by"), TELLING)
        .subquery()
    )
    wrong = or_(ranked.c.wrong_tries > 0, ranked.c.state == "shown")
    return select(ranked.c.question_id).where(ranked.c.place == 1, wrong).scalar_subquery()
