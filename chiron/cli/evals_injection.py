"""`chiron evals injection`: what a model does that obeys every attack, against what the product lets it do."""

import asyncio
import json
import logging
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from agent.guard import Guard, Guards
from prompts.catalogue import say
from prompts.loader import Prompt

if TYPE_CHECKING:
    from evals.injection.attack import Attack
    from evals.injection.run import Outcome

app = typer.Typer(add_completion=False)
EACH = 5
"""Of the attacks, one in so many is made with `--few`."""


@app.command()
def injection(
    *,
    few: Annotated[bool, typer.Option("--few", help="Every fifth attack.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="A breach a line, then the figures.")] = False,
) -> None:
    """Attack the tutor by what students, papers and names say, with a model that obeys. Exit code 1 on any breach."""
    # the product: the other commands of this group need it not
    from evals.injection.attack import attacks

    logging.getLogger().setLevel(logging.CRITICAL)
    chosen = attacks()[::EACH] if few else attacks()
    outcome = asyncio.run(outcome_of(chosen))
    missed = outcome.unused if not few else ()
    for breach in outcome.breaches:
        print(json.dumps(vars(breach)) if as_json else f"{breach.attack}: {breach.harm}: {breach.detail}", flush=True)
    if as_json:
        print(json.dumps(outcome.to_json()))
    else:
        _print(outcome)
    if missed:
        print(f"chiron: {say('en', 'injection-unused', tools=', '.join(missed))}", file=sys.stderr)
    if outcome.breaches or missed:
        raise typer.Exit(1)


async def outcome_of(
    attacks: "Sequence[Attack]", *, guards: Guards = Guard, prompt: Prompt | None = None, member: bool = False
) -> "Outcome":
    """What comes of attacks on a school of their own.

    `guards`, `prompt`: another guard or prompt than the product's; `member`: the attackers teach the class that they
    attack, so that much of it is theirs to see and to change, which the checks have to find.
    """
    # as above
    from chiron.app import Parts
    from chiron.cli.evals_home import opened
    from evals.injection.obedient import Obedient
    from evals.injection.run import DAILY_TOKENS, run
    from evals.injection.school import BANK, SKILLS, SUBJECTS, School

    model = Obedient()
    parts = Parts(model=model, prompt=prompt, guards=guards)
    async with opened(BANK, parts, subjects=SUBJECTS, skills=SKILLS, daily_tokens=DAILY_TOKENS) as product:
        school = School(product=product, database=product.settings.home / "chiron.db")
        await school.build()
        return await run(school, model, attacks, member=member)


def _print(outcome: "Outcome") -> None:
    """The figures: attacks by family, and harms."""
    of_family = {attack.name: attack.family for attack in outcome.attacks}
    broken = Counter(of_family[name] for name in {breach.attack for breach in outcome.breaches})
    families = Table("", "attacks", "breached")
    for family, count in Counter(of_family.values()).items():
        families.add_row(family, str(count), str(broken[family]))
    harms = Table("", "breaches")
    for harm, number in outcome.harms.items():
        harms.add_row(say("en", f"injection-{harm}"), str(number))
    Console().print(families, harms)
