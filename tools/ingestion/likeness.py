"""Of which question a draft is a near duplicate: one of the bank, or an earlier one of the same paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from prompts.catalogue import say
from store import Store
from store.documents import Draft
from tools.ingestion.drafts import DraftForm
from tools.ingestion.enrich import NEAR_DUPLICATE, asks_the_same

LONGEST = 160
"""Characters of a question's text that are shown."""


@dataclass(frozen=True, kw_only=True)
class Like:
    """A question that a draft is a near duplicate of."""

    number: str
    """In the same paper; empty for a question of the bank."""
    stem: str
    """The beginning of its text, on one line."""

    def said(self, locale: str) -> str:
        """Where it stands, and what it asks."""
        return say(locale, "approval-like", number=self.number or "none", stem=self.stem)


async def like_of(store: Store, draft: Draft, drafts: Sequence[Draft]) -> Like | None:
    """The question that a draft is flagged to be like; `drafts`: those of its paper.

    None where it is not flagged, or the other one is not there any more.
    """
    form = DraftForm.model_validate(draft.form)
    if NEAR_DUPLICATE not in draft.flags or not form.like:
        return None
    numbered = [one for one in drafts if one.position < draft.position and one.form.get("number") == form.like]
    for other in map(DraftForm.model_validate, (one.form for one in numbered)):
        if asks_the_same(form, other.stem, [option.text for option in other.options]):
            return Like(number=other.number, stem=_beginning(other.stem))
    question = await store.questions.find(form.like)
    return Like(number="", stem=_beginning(question.stem)) if question else None


def _beginning(stem: str) -> str:
    """The beginning of a text on one line, without half a formula."""
    line = " ".join(stem.split())
    if len(line) <= LONGEST:
        return line
    cut = line[:LONGEST].rpartition(" ")[0] or line[:LONGEST]
    if cut.count("$") % 2:
        cut = cut[: cut.rindex("$")].rstrip()
    return f"{cut} …"
