"""What models cost."""

from datetime import date

from sqlalchemy import bindparam, func, select

from store.database import Database, quick
from store.records import Spent
from store.tables import usage

_SPENT = quick(
    select(
        func.coalesce(func.sum(usage.c.calls), 0),
        func.coalesce(func.sum(usage.c.tokens_in + usage.c.tokens_out), 0),
        func.coalesce(func.sum(usage.c.cost_microdollars), 0),
    ).where(usage.c.user_id == bindparam("user"), usage.c.day == bindparam("on"))
)
_SUMS = ("calls", "tokens_in", "tokens_out", "cost_microdollars")


class Usage:
    """Counts by person, day and model."""

    def __init__(self, database: Database) -> None:
        self._database = database
        row = database.insert(usage)
        self._add = quick(
            row.on_conflict_do_update(
                index_elements=[usage.c.user_id, usage.c.day, usage.c.model],
                set_={name: usage.c[name] + row.excluded[name] for name in _SUMS},
            )
        )

    async def add(
        self, user_id: str, day: date, model: str, *, calls: int, tokens_in: int, tokens_out: int, cost: int
    ) -> None:
        """Add to a day's counts; `cost` in millionths of a dollar."""
        counts = {"calls": calls, "tokens_in": tokens_in, "tokens_out": tokens_out, "cost_microdollars": cost}
        async with self._database.writing() as connection:
            await connection.execute(self._add, {"user_id": user_id, "day": day, "model": model, **counts})

    async def spent(self, user_id: str, day: date) -> Spent:
        """What a person used on a day, all models together."""
        async with self._database.reading() as connection:
            calls, tokens, cost = (await connection.execute(_SPENT, {"user": user_id, "on": day})).one()
        return Spent(calls=int(calls), tokens=int(tokens), cost_microdollars=int(cost))
