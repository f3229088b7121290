"""What a person may spend on language models in a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from agent.model.meter import ModelUse, current_meter
from store import Store
from tools.errors import BudgetSpent
from tools.turn import TurnContext


@dataclass(frozen=True, kw_only=True)
class Budget:
    """Bounds of one person and day (UTC); None: no bound."""

    tokens: int | None = None
    """In and out."""
    cost: float | None = None
    """US dollars."""

    async def check(self, context: TurnContext) -> None:
        """Raises BudgetSpent where the record and what this turn has used so far reach a bound."""
        await self.check_person(context.store, context.user_id, now=context.now)

    async def check_person(self, store: Store, user_id: str, *, now: datetime) -> None:
        """The same for work that is done for somebody, in no turn of theirs."""
        if self.tokens is None and self.cost is None:
            return
        spent = await store.usage.spent(user_id, now.date())
        meter = current_meter()  # this turn's own use, which is stored at its end
        tokens = spent.tokens + (meter.tokens if meter else 0)
        cost = spent.cost_microdollars + (meter.cost if meter else 0)
        if (self.tokens is not None and tokens >= self.tokens) or (
            self.cost is not None and cost >= round(self.cost * 1_000_000)
        ):
            raise BudgetSpent(user_id)


async def spend(store: Store, user_id: str, uses: Iterable[ModelUse], *, now: datetime) -> None:
    """Put what was used of models on somebody's account."""
    for use in uses:
        await store.usage.add(
            user_id,
            now.date(),
            use.model,
            calls=use.calls,
            tokens_in=use.tokens_in,
            tokens_out=use.tokens_out,
            cost=use.cost,
        )
