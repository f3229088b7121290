"""What a language model proposes for the questions of a paper, within what their teacher may spend."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from agent.budget import Budget, spend
from agent.faults import contained
from agent.model import LiteLLMChat, metered
from agent.structured import answered
from prompts.loader import Prompt
from store import Store
from store.errors import ChironError
from tools.ingestion.proposing import Offer, Wish


@dataclass(frozen=True, kw_only=True)
class ModelProposer:
    """Asks a model, once for each question. `seconds`: what one question may take."""

    model: LiteLLMChat
    prompt: Prompt
    budget: Budget
    store: Store
    clock: Callable[[], datetime]
    seconds: float

    async def propose(self, user_id: str, wish: Wish) -> Offer | None:
        """See Proposer."""
        try:
            with contained():
                await self.budget.check_person(self.store, user_id, now=self.clock())
                return await self._asked(user_id, wish)
        except ChironError:  # told in the log by who raised it; the draft stays as it is
            return None

    async def _asked(self, user_id: str, wish: Wish) -> Offer | None:
        form = wish.form
        question = {
            "number": form.number,
            "stem": form.stem,
            "options": [
                {"label": label, "text": one.text} for label, one in zip(form.labels, form.options, strict=True)
            ],
            "answer": form.answer,
        }
        system = self.prompt.render(
            question=json.dumps(question, ensure_ascii=False),
            page=json.dumps(wish.page, ensure_ascii=False),
            fields=", ".join(f"`{field}`" for field in wish.fields),
        )
        await self.model.warm_up()  # a worker may not have asked it anything yet, and that takes seconds
        with metered(seconds=self.seconds) as meter:
            try:
                return await answered(self.model, system, "Propose.", Offer)
            finally:
                await spend(self.store, user_id, meter.uses, now=self.clock())
