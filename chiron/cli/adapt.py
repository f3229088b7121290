"""`chiron adapt`: the learner model's side of the record."""

import asyncio
import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError

from chiron.cli import adapt_reviews
from chiron.home import open_home
from chiron.settings import load_settings
from prompts.catalogue import say
from store import Store, User
from store.columns import Json
from store.errors import NotFound
from store.questions import Skill
from tools.adaptation.chosen import parameters_of, read_parameters, stands_for_others
from tools.adaptation.explain import Explanation
from tools.adaptation.explain_student import Explainer
from tools.adaptation.model import DEFAULT, Parameters
from tools.adaptation.replay import Difference, Replayed
from tools.adaptation.replay import replay as make_anew
from tools.search.topics import TopicIndex

_OBJECT = TypeAdapter(Json)
SHOWN = 10
"""Differences that are printed; --json has them all."""

app = typer.Typer(add_completion=False, no_args_is_help=True)
app.add_typer(adapt_reviews.app, name="reviews")


@app.callback()
def adapt() -> None:
    """What the learner model believes, whether it holds, and when reviews are due."""


@app.command()
def replay(
    numbers: Annotated[
        str,
        typer.Option(
            "--parameters",
            metavar="FILE",
            help='Other numbers for the model, as a JSON object with a "version"; "default": those that come with it.',
        ),
    ] = "",
    write: Annotated[bool, typer.Option("--write", help="Put what the replay gives in the place of the rest.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Make all that is believed of students, questions and skills anew from their answers, and compare.

    Exit 1 where what is stored differs, unless it is replaced. With --parameters the answers are told under other
    numbers; with --write as well these are in force from then on, and a server that runs learns again after a restart.
    """
    found = asyncio.run(_replay(_read(numbers), write))
    if as_json:
        print(json.dumps({**asdict(found), "equal": not found.differences}, ensure_ascii=False))
    else:
        print("\n".join(_lines(found)))
    if found.differences and not write:
        raise typer.Exit(1)


async def _replay(given: Parameters | None, write: bool) -> Replayed:
    async with open_home(load_settings()) as store:
        if given is not None and await stands_for_others(store, given):
            raise typer.BadParameter(say("en", "cli-replay-taken", version=given.version), param_hint="--parameters")
        return await make_anew(store, parameters=given or await parameters_of(store), write=write)


def _read(numbers: str) -> Parameters | None:
    """Those of a file; None where none is named."""
    if numbers in ("", "default"):
        return DEFAULT if numbers else None
    try:
        return read_parameters(_OBJECT.validate_json(Path(numbers).read_bytes()))
    except OSError as error:
        reason = error.strerror or str(error)
    except ValidationError as error:
        first = error.errors()[0]
        reason = ": ".join([*(str(place) for place in first["loc"]), first["msg"]])
    raise typer.BadParameter(f"{numbers}: {reason}", param_hint="--parameters")


def _lines(found: Replayed) -> list[str]:
    told = say("en", "cli-replayed", answers=found.answers, parts=found.parts, version=found.version)
    if not found.differences:
        return [told, say("en", "cli-replay-equal")]
    if found.loss is not None and found.stored_loss is not None:
        losses = {"loss": f"{found.loss:.4f}", "stored": f"{found.stored_loss:.4f}"}
        told = "\n".join([told, say("en", "cli-replay-loss", **losses)])
    shown = [_line(difference) for difference in found.differences[:SHOWN]]
    key = "cli-replay-written" if found.written else "cli-replay-differs"
    return [told, say("en", key, count=len(found.differences)), *shown]


def _line(difference: Difference) -> str:
    stored, replayed = (_numbers(side) for side in (difference.stored, difference.replayed))
    return say("en", "cli-replay-difference", of=difference.of, stored=stored, replayed=replayed)


def _numbers(side: tuple[float | str | None, ...] | None) -> str:
    return "-" if side is None else " ".join(map(str, side[:6]))


@app.command()
def why(
    student: Annotated[str, typer.Argument(help="A student's name on a channel, or id.")],
    skill: Annotated[str, typer.Argument(help='A skill by id or name: "calculus.power-rule", "power rule".')],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Tell a teacher what is expected of a student in a skill, why, and how much there is to go by."""
    who, what, found = asyncio.run(_why(student, skill))
    name = who.name or student
    if as_json:
        told = {"student": name, "user_id": who.id, "skill": what.id, "name": what.name, **asdict(found)}
        print(json.dumps({**told, "warnings": found.warnings("en")}, ensure_ascii=False))
    else:
        print(found.words(name, what.name, "en"))


async def _why(student: str, skill: str) -> tuple[User, Skill, Explanation]:
    async with open_home(load_settings()) as store:
        people = await store.users.called(student)
        if not people:
            raise NotFound("student", student)
        what = await _skill(store, skill)
        explainer = Explainer(parameters=await parameters_of(store))
        return people[0], what, await explainer.of(store, people[0].id, what.id, now=datetime.now(UTC))


async def _skill(store: Store, said: str) -> Skill:
    """The skill of an id, a name, or what a student would call it; raises NotFound."""
    skills = {skill.id: skill for skill in await store.questions.skills()}
    exact = [skill for skill in skills.values() if said.casefold() in (skill.id.casefold(), skill.name.casefold())]
    named = exact or [
        skills[id] for id in TopicIndex(await store.questions.subjects(), skills.values()).find(said).skills
    ]
    if len(named) > 1:
        raise typer.BadParameter(say("en", "why-several", skill=said, names=", ".join(one.id for one in named)))
    if not named:
        raise NotFound("skill", said)
    return named[0]
