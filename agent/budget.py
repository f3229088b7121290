"""What a person may spend on language models in a day."""

from dataclasses import dataclass

from agent.model.meter import current_meter
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
        if self.tokens is None and self.cost is None:
            return
        spent = await context.store.usage.spent(context.user_id, context.now.date())
        meter = current_meter()  # this turn's own use, which is stored at its end
        tokens = spent.tokens + (meter.tokens if meter else 0)
        cost = spent.cost_microdollars + (meter.cost if meter else 0)
        if (self.tokens is not None and tokens >= self.tokens) or (
            self.cost is not None and cost >= round(self.cost * 1_000_000)
        ):
            raise BudgetSpent(context.user_id)
