"""Drafts as the page on which papers are approved shows them."""

from collections.abc import Iterable, Sequence

from channels.web import approval_forms as forms
from channels.web.forms import PictureOut
from channels.web.render import block_html, inline_html
from channels.web.typed import typed_maths
from prompts.catalogue import say
from store.columns import Json
from store.documents import Document, DocumentPage, Draft
from store.questions import Question, Skill
from tools.ingestion.drafts import (
    DraftForm,
    Problem,
    Proposals,
    ProposedField,
    is_sure,
    mark_of,
    question_of,
)
from tools.ingestion.likeness import Like
from tools.ingestion.rewriting import written_of

_FIELDS = {
    "draft-no-stem": "stem",
    "draft-no-options": "options",
    "draft-options-alike": "options",
    "bank-option-count": "options",
    "bank-option-text": "options",
    "bank-bad-tolerance": "tolerance",
    "draft-no-unit": "unit",
}
"""At which field of the form a problem is; any other is at the answer."""


def page_out(document_id: str, page: DocumentPage) -> forms.PageOut:
    """A page that has a picture."""
    number = page.number or page.place
    src = f"documents/{document_id}/pages/{number}"
    return forms.PageOut(number=number, width=page.width, height=page.height, src=src)


def draft_out(
    draft: Draft, document: Document, skills: Sequence[Skill], locale: str, like: Like | None
) -> forms.DraftOut:
    """A draft; `skills`: those of the bank; `like`: what it is a near duplicate of."""
    form = DraftForm.model_validate(draft.form)
    return forms.DraftOut(
        id=draft.id,
        mark=mark_of(draft),
        number=form.number,
        page=draft.page,
        boxes=[_box(box) for box in draft.boxes if "left" in box],
        state=draft.state,
        sure=draft.state == "waiting" and is_sure(draft, document),
        changed=draft.changes > 0,
        remarks=_remarks(draft, document, locale),
        like=inline_html(like.said(locale)) if like else "",
        form=written_of(form, skills),
        shown=shown(form),
        figures=[
            PictureOut(src=f"api/approval/{document.id}/figures/{figure.sha256}", alt=figure.alt)
            for figure in form.figures
        ],
        proposed=[
            forms.ProposalOut(field=field, html=_proposed(form.proposed, field)) for field in form.proposed.fields
        ],
    )


def shown(form: DraftForm) -> forms.ShownOut:
    """How the question of a form looks."""
    answer = form.answer or ""
    return forms.ShownOut(
        stem=block_html(form.stem),
        labels=list(form.labels),
        options=[inline_html(option.text) for option in form.options],
        answer=typed_maths(answer).html or inline_html(answer),
        hints=[block_html(hint) for hint in form.hints],
        explanation=block_html(form.explanation),
    )


def problems_of(draft: Draft, document: Document) -> Sequence[Problem]:
    """What keeps a draft from being published."""
    made = question_of(draft, document)
    return () if isinstance(made, Question) else made


def problems_out(problems: Iterable[Problem], locale: str, draft_id: str = "") -> list[forms.ProblemOut]:
    """Problems in words."""
    return [
        forms.ProblemOut(field=_FIELDS.get(one.key, "answer"), text=one.said(locale), draft=draft_id)
        for one in problems
    ]


def _remarks(draft: Draft, document: Document, locale: str) -> list[str]:
    """What is to be looked at; that no answer was found says as much as that there is none."""
    flags = [say(locale, f"flag-why-{flag}") for flag in draft.flags]
    told = {"draft-no-key"} if "no-answer" in draft.flags else set()
    return [*flags, *(one.said(locale) for one in problems_of(draft, document) if one.key not in told)]


def _box(box: Json) -> forms.BoxOut:
    left, top = box["left"], box["top"]
    return forms.BoxOut(left=left, top=top, width=box["right"] - left, height=box["bottom"] - top)


def _proposed(proposals: Proposals, field: ProposedField) -> str:
    match field:
        case "stem" | "explanation":
            return block_html(getattr(proposals, field))
        case "options":
            lines = [f"- **{option.label}** {option.text}" for option in proposals.options]
        case "hints":
            lines = [f"{place}. {hint}" for place, hint in enumerate(proposals.hints, 1)]
        case "misconceptions":
            lines = [f"- **{one.option}** {one.feedback}" for one in proposals.misconceptions]
    return block_html("\n".join(lines))
