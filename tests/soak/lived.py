"""A year of practice, proved by a replay and drawn.

`python -m tests.soak.lived --home FOLDER` writes it into a new home, proves what the learner model believes, and draws
`year.png` beside it.
"""

import argparse
import asyncio
import time
from pathlib import Path

from chiron.app import App, open_app
from chiron.settings import Settings
from tests.soak.curves import draw
from tests.soak.years import year
from tools.adaptation.replay import Replayed, replay


async def lived(app: App, *, students: int, sessions: int, picture: Path, seed: int = 1) -> Replayed:
    """A year in a home, then the proof and its picture; what it took is printed."""
    started = time.process_time()
    learners = await year(app, students=students, sessions=sessions, seed=seed)
    taken = time.process_time() - started
    answers = sum(learner.answers for learner in learners)
    print(f"{answers} answers in {taken:.0f} s of processor time ({taken / answers * 1000:.1f} ms each)", flush=True)
    started = time.process_time()
    found = await replay(app.store)
    print(f"replayed in {time.process_time() - started:.1f} s", flush=True)
    await draw(app, learners, picture)
    return found


async def lived_in(home: Path, *, students: int, sessions: int) -> Replayed:
    """The same in a new home with the bundled bank."""
    async with open_app(Settings(home=home)) as app:
        return await lived(app, students=students, sessions=sessions, picture=home / "year.png")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--students", type=int, default=200)
    options.add_argument("--sessions", type=int, default=25)
    options.add_argument("--home", type=Path, required=True)
    given = options.parse_args()
    result = asyncio.run(lived_in(given.home, students=given.students, sessions=given.sessions))
    print(f"{result.answers} first answers, {result.parts} beliefs, {len(result.differences)} differences")
    raise SystemExit(bool(result.differences))
