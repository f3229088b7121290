"""How a card stands that was shown before, for channels that mark it where it is."""

from dataclasses import dataclass

from store import Store
from store.errors import NotFound


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What a card's student tried, and how it ended."""

    state: str = "open"
    """open, kept (a free answer waits for its marks), solved, shown, skipped, replaced, left."""
    tries: tuple[tuple[str, str], ...] = ()
    """Answers with their results, oldest first; options by their labels, several joined by commas."""


async def standing_of(store: Store, target: str) -> Standing | None:
    """How a card stands by now; None where there is none of this target."""
    try:
        session, card = await store.practice.standing_of(target)
    except NotFound:
        return None
    if card is None:
        return None
    question = await store.questions.get(card.question_id)
    labels = {option.id: question.label(option.id) for option in question.options}
    tries = tuple(
        (",".join(labels.get(name, name) for name in attempt.response.split(",")), attempt.result)
        for attempt in await store.practice.attempts(session.id)
        if attempt.card_id == target and attempt.result != "unreadable"
    )
    kept = card.state == "open" and card.response is not None
    return Standing(state="kept" if kept else card.state, tries=tries)
