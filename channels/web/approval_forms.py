"""What the page on which papers are approved takes from the web API and gives to it."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from channels.web.forms import PictureOut
from store.documents import DraftState
from tools.ingestion.drafts import ProposedField
from tools.ingestion.rewriting import Written

MOST_AT_ONCE = 2000
"""Drafts to which one thing may be done at once."""
Deed = Literal["publish", "drop", "undo", "merge", "split", "change", "take", "leave"]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SeenIn(_In):
    """A draft as the teacher sees it: where it has changed since, nothing is done."""

    id: Id
    mark: Id


class DeedIn(_In):
    """What is done: to all of some drafts, or to none of them. `merge` names a draft and the one that goes into it."""

    deed: Deed
    drafts: list[SeenIn] = Field(min_length=1, max_length=MOST_AT_ONCE)
    form: Written | None = None
    """change: what is written."""
    at: int | Annotated[str, StringConstraints(max_length=20)] | None = None
    """split: the number of the line, or the label of the option, that begins the second question."""
    field: ProposedField | None = None
    """take, leave: what is proposed for one field; without it, all."""

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        count = {"merge": 2, "split": 1, "change": 1}.get(self.deed, len(self.drafts))
        lacks = (self.deed == "split" and self.at is None) or (self.deed == "change" and self.form is None)
        if lacks or len({one.id for one in self.drafts}) != count:
            raise PydanticCustomError("web-bad-request", "lacks something")
        return self


class LookIn(_In):
    """What is being written of a draft."""

    draft: Id
    form: Written


class _Out(BaseModel):
    model_config = ConfigDict(frozen=True)


class PageOut(_Out):
    """A page of the paper; width and height in points. `src`: its picture, relative to the page's root."""

    number: int
    width: float
    height: float
    src: str


class BoxOut(_Out):
    """Where something stands on its page, in points from the upper left corner."""

    left: float
    top: float
    width: float
    height: float


class ProblemOut(_Out):
    """Why a draft cannot be published as it is, and at which field of the form that is."""

    field: str
    text: str
    draft: str = ""


class ProposalOut(_Out):
    """What a model proposes for a field, as HTML."""

    field: ProposedField
    html: str


class ShownOut(_Out):
    """How a question looks: HTML. `labels` are text."""

    stem: str
    labels: list[str]
    options: list[str]
    answer: str
    hints: list[str]
    explanation: str


class DraftOut(_Out):
    """A question that was found, as it stands."""

    id: str
    mark: str
    """Changes with all that is changed."""
    number: str
    page: int | None
    boxes: list[BoxOut]
    state: DraftState
    sure: bool
    """Whether it waits and needs nobody."""
    changed: bool
    """Whether something of it can be undone."""
    remarks: list[str]
    """What is to be looked at, and what keeps it from being published."""
    like: str
    """Which question it is a near duplicate of, as HTML; empty where it is none, or that one is not there any more."""
    form: Written
    shown: ShownOut
    figures: list[PictureOut]
    proposed: list[ProposalOut]


class ApprovalOut(_Out):
    """A paper, and the questions that were found in it, in their order."""

    name: str
    ready: bool
    """Whether it is read to its end."""
    pages: list[PageOut]
    drafts: list[DraftOut]


class DoneOut(_Out):
    """What was done: the ids of all drafts in their order, and those drafts that are not what they were."""

    order: list[str]
    drafts: list[DraftOut]


class NotDoneOut(DoneOut):
    """Why nothing was done. `drafts`: those that somebody else has changed, as they stand."""

    error: str
    problems: list[ProblemOut]


class LookOut(_Out):
    """How a question would look, and what would keep it from being published."""

    shown: ShownOut
    problems: list[ProblemOut]


class SkillsOut(_Out):
    """Names of the bank's skills, those of the paper's subject first."""

    names: list[str]
