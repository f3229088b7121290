"""What a language model proposes for the drafts of a document: repairs, explanations, hints, misconceptions.

What it says is looked through by code and not believed: a repair holds nothing that is not on the page, a hint does not
tell the key, and nothing holds a link. A teacher takes the rest or leaves it out. Where the model fails, or where
somebody may spend no more, the drafts stay as they are.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Protocol

from pydantic import BaseModel, StringConstraints, ValidationError

from store.documents import Document, Draft, NewDraft
from store.questions import LABELS, Question
from tools.ingestion.drafts import DraftForm, DraftMisconception, DraftOption, Proposals, ProposedField, question_of
from tools.ingestion.paper import Paper
from tools.ingestion.printed import page_of, stands_on
from tools.practice.ladder import STEPS

log = logging.getLogger(__name__)
MOST_CALLS = 60
"""Questions of one document that the model is asked about: first those that need a person."""
AT_ONCE = 4
SECONDS = 240.0
"""For all of a document."""
_REPAIRABLE = frozenset(
    {"no-stem", "long-stem", "one-option", "empty-option", "number-missing", "low-confidence", "key-does-not-fit"}
)
"""Flags of questions that may have been read wrongly."""
_LONGEST_NAME = 6
"""Words in the name of a misconception."""
_FOREIGN = re.compile(r"https?:|www\.|\]\(|<\s*/?[a-z!]|[\x00-\x08\x0b-\x1f\x7f]", re.IGNORECASE)
"""What has no place in what is said of a question: links, markup, signs that cannot be seen."""
Leaks = Callable[[Question, str], bool]
"""Whether a text states a question's key."""
_Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=4_000)]
_Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=600)]


class OfferedOption(BaseModel):
    """A choice as the model reads it."""

    label: _Short
    text: _Text


class OfferedMisconception(BaseModel):
    """Why the model thinks that a wrong option is picked."""

    label: _Short
    name: _Short
    feedback: _Short


class Offer(BaseModel):
    """What a model says when it is asked what it would add to a question."""

    stem: _Text = ""
    options: list[OfferedOption] = []
    explanation: _Text = ""
    hints: list[_Short] = []
    misconceptions: list[OfferedMisconception] = []


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A question, and what a model is asked to propose for it."""

    form: DraftForm
    page: str
    """What stands on its page."""
    fields: tuple[ProposedField, ...]
    question: Question | None
    """What would be published; None where something is still missing."""


class Proposer(Protocol):
    """Has a language model say what it would add to questions."""

    async def propose(self, user_id: str, wish: Wish) -> Offer | None:
        """Its offer; None where none came, of whatever reason, or where the person may spend no more today."""


class _Kept(BaseModel):
    """A line of the file in which what was proposed lies until the document is saved."""

    place: int
    proposed: Proposals


@dataclass(frozen=True, kw_only=True)
class Proposing:
    """Has proposals made for drafts that are not saved yet."""

    proposer: Proposer
    leaks: Leaks

    async def propose(
        self,
        document: Document,
        drafts: Sequence[NewDraft],
        paper: Paper,
        file: Path,
        tell: Callable[[int, int], Awaitable[object]],
    ) -> None:
        """Ask about each question that lacks something, and add what holds to a file (`with_proposals`).

        Cut off and done again, it asks about those that are not in the file. `tell`: how many are done, of how many.
        """
        wishes = _wishes(document, drafts, paper)
        done = proposed_in(file)
        left = [place for place in wishes if place not in done]
        try:
            async with asyncio.timeout(SECONDS):
                for start in range(0, len(left), AT_ONCE):
                    await tell(len(wishes) - len(left) + start, len(wishes))
                    places = left[start : start + AT_ONCE]
                    asked = [self.proposer.propose(document.user_id, wishes[place]) for place in places]
                    offers = await asyncio.gather(*asked)
                    with file.open("a", encoding="utf-8") as kept:
                        for place, offer in zip(places, offers, strict=True):
                            proposed = checked(offer, wishes[place], self.leaks) if offer else Proposals()
                            # the line before may have been cut off by a kill: each begins anew
                            kept.write("\n" + _Kept(place=place, proposed=proposed).model_dump_json())
                    if not any(offers):
                        log.warning("nothing more is proposed for document %s: no answers come", document.id)
                        return
        except TimeoutError:
            log.warning("nothing more is proposed for document %s: its time is over", document.id)


def proposed_in(file: Path) -> dict[int, Proposals]:
    """What was proposed, by the draft's place; a line that was cut off by a kill does not count."""
    found: dict[int, Proposals] = {}
    for line in file.read_text("utf-8").split("\n")[1:] if file.exists() else ():
        try:
            kept = _Kept.model_validate_json(line)
        except ValidationError:
            continue
        found[kept.place] = kept.proposed
    return found


def with_proposals(drafts: Sequence[NewDraft], proposed: Mapping[int, Proposals]) -> list[NewDraft]:
    """The drafts, each with what is proposed for it."""
    return [
        replace(draft, form={**draft.form, "proposed": proposed[place].model_dump(mode="json")})
        if place in proposed
        else draft
        for place, draft in enumerate(drafts)
    ]


def checked(offer: Offer, wish: Wish, leaks: Leaks) -> Proposals:
    """What of an offer holds; a field that does not is left out whole."""
    form, question, wanted = wish.form, wish.question, wish.fields
    proposed = Proposals(
        stem=offer.stem if "stem" in wanted and _mends(offer.stem, form.stem, wish.page) else "",
        options=_options(offer, form, wish.page) if "options" in wanted else (),
    )
    if question is None:
        return proposed
    hints = tuple(offer.hints)
    good = len(hints) == STEPS == len(set(hints)) and all(map(_is_plain, hints))
    if "hints" not in wanted or not good or any(leaks(question, text) for text in (*hints, "\n".join(hints))):
        hints = ()
    explains = "explanation" in wanted and _is_plain(offer.explanation)
    why = _misconceptions(offer, form, question, leaks) if "misconceptions" in wanted else ()
    told = {"hints": hints, "explanation": offer.explanation if explains else "", "misconceptions": why}
    return proposed.model_copy(update=told)


def _wishes(document: Document, drafts: Sequence[NewDraft], paper: Paper) -> dict[int, Wish]:
    """What is asked for each draft, by its place: as many as may be asked about, those that need a person first."""
    wishes = {place: wish for place, draft in enumerate(drafts) if (wish := _wish(document, draft, paper)).fields}
    first = sorted(wishes, key=lambda place: (not _REPAIRABLE & set(drafts[place].flags), place))
    return {place: wishes[place] for place in first[:MOST_CALLS]}


def _wish(document: Document, new: NewDraft, paper: Paper) -> Wish:
    form = DraftForm.model_validate(new.form)
    draft = Draft(
        page=new.page, boxes=new.boxes, form=new.form, id="new", document_id=document.id, position=0, state="waiting",
        question_id=None, changes=0, updated_at=document.updated_at,
    )  # fmt: skip
    made = question_of(draft, document) if form.answer else None
    question = made if isinstance(made, Question) else None
    return Wish(
        form=form,
        page=page_of(paper, new.page, form.stem),
        fields=tuple(_lacking(form, new.flags, question)),
        question=question,
    )


def _lacking(form: DraftForm, flags: Sequence[str], question: Question | None) -> Iterator[ProposedField]:
    if _REPAIRABLE & set(flags):
        yield "stem"
        yield "options"
    if question is not None:
        if not form.explanation:
            yield "explanation"
        yield "hints"
        if question.options:
            yield "misconceptions"


def _mends(text: str, printed: str, page: str) -> bool:
    """Whether a text is another one than what was read, and stands on the page."""
    return text != printed and _is_plain(text) and stands_on(text, page)


def _options(offer: Offer, form: DraftForm, page: str) -> tuple[DraftOption, ...]:
    options = tuple(DraftOption(label=one.label, text=one.text) for one in offer.options)
    labels = {option.label.lower() for option in options}
    if options == form.options or not 2 <= len(options) == len(labels) <= len(LABELS):
        return ()
    said = "\n".join(f"{option.label} {option.text}" for option in options)
    whole = all(option.label and option.text and _is_plain(option.text) for option in options)
    return options if whole and stands_on(said, page) else ()


def _misconceptions(offer: Offer, form: DraftForm, question: Question, leaks: Leaks) -> tuple[DraftMisconception, ...]:
    """Those of wrong options, one for each at most, that do not tell which is right."""
    right = question.key if isinstance(question.key, tuple) else (question.key,)
    texts = {
        label.lower(): option.text
        for label, option, own in zip(form.labels, form.options, question.options, strict=True)
        if own.id not in right
    }
    found: dict[str, DraftMisconception] = {}
    for one in offer.misconceptions:
        text, name = texts.get(one.label.lower()), "-".join(re.findall(r"[^\W_]+", one.name.lower())[:_LONGEST_NAME])
        if text and name and _is_plain(one.feedback) and not leaks(question, one.feedback):
            found[text] = DraftMisconception(option=text, name=name, feedback=one.feedback)
    return tuple(found.values())


def _is_plain(text: str) -> bool:
    return bool(text.strip()) and not _FOREIGN.search(text)
