"""The calendar of reviews as JSON Lines, to be kept or brought to another home."""

from collections.abc import AsyncIterator, Iterable
from datetime import datetime

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from prompts.catalogue import say
from store import ReviewCard, Store
from tools.exchange.files import Rejected


class ReviewLine(BaseModel):
    """A card of the calendar; the student is known by id, or else by a handle on a channel."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    student: str = Field(min_length=1)
    handles: tuple[tuple[str, str], ...] = ()
    """Channel and handle."""
    skill: str
    stability: float = Field(gt=0, allow_inf_nan=False)
    difficulty: float = Field(ge=1, le=10)
    due: AwareDatetime
    last_review: AwareDatetime
    reviews: int = Field(ge=1)
    lapses: int = Field(ge=0)


async def exported(store: Store) -> AsyncIterator[ReviewLine]:
    """Everybody's cards."""
    handles = await store.users.handles()
    for card in await store.reviews.all():
        values = {name: value for name, value in vars(card).items() if name not in ("user_id", "skill_id")}
        known = tuple(handles.get(card.user_id, ()))
        yield ReviewLine(student=card.user_id, handles=known, skill=card.skill_id, **values)


async def imported(store: Store, lines: Iterable[bytes], *, now: datetime) -> tuple[int, list[Rejected]]:
    """How many cards were taken, and the lines that were not.

    Of a card that is here already the one reviewed last is kept. A student who is not here yet gets an account with
    the first handle.
    """
    skills = {skill.id for skill in await store.questions.skills()}
    taken = 0
    rejected: list[Rejected] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            form = ReviewLine.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            rejected.append(Rejected(line=number, reason=f"{place}: {first['msg']}" if place else first["msg"]))
            continue
        if form.skill not in skills:
            rejected.append(Rejected(line=number, reason=say("en", "reviews-unknown-skill", skill=form.skill)))
        elif (user := await _user(store, form, now)) is None:
            rejected.append(Rejected(line=number, reason=say("en", "reviews-unknown-student", student=form.student)))
        else:
            await _take(store, user, form)
            taken += 1
    return taken, rejected


async def _user(store: Store, form: ReviewLine, now: datetime) -> str | None:
    if (user := await store.users.find(form.student)) is not None:
        return user.id
    if not form.handles:
        return None
    channel, handle = form.handles[0]
    return (await store.users.identify(channel, handle, now=now)).id


async def _take(store: Store, user_id: str, form: ReviewLine) -> None:
    async with store.transaction():
        here = await store.reviews.of(user_id, [form.skill])
        if not here or here[0].last_review < form.last_review:
            values = form.model_dump(exclude={"student", "handles", "skill"})
            await store.reviews.put([ReviewCard(user_id=user_id, skill_id=form.skill, **values)])
