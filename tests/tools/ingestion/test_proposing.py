"""A model's proposals: what of them holds, that they are asked for once, and that nothing depends on them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from agent.checking import tells
from store.questions import Kind
from tests.tools.ingestion.test_drafts import DOCUMENT, draft, found
from tools.ingestion.drafts import DraftForm, DraftOption, Proposals, ProposedField, question_of
from tools.ingestion.paper import Line, Page, Paper, Run
from tools.ingestion.proposing import Offer, Proposing, Wish, checked, proposed_in, with_proposals

PAGE = "1. Which of these is a mam-\nmal? Tick one.\na owl\nb bat\nc gecko\nKey: 1 b"
HINTS = ["Think of milk.", "Mammals feed their young.", "Which of them has fur?"]
WHY = [{"label": "a", "name": "All that flies!", "feedback": "Feathers are no fur."}]


def wish(*flags: str, answer: str | None = "b") -> Wish:
    asked = found(Kind.SINGLE_CHOICE, "Which of these is a mam-", "owl", "bat", answer=answer)
    question = question_of(draft(asked), DOCUMENT)
    fields: tuple[ProposedField, ...] = ("explanation", "hints", "misconceptions")
    if flags:
        fields = ("stem", "options")
    form = DraftForm.model_validate(draft(asked).form)
    return Wish(form=form, page=PAGE, fields=fields, question=None if isinstance(question, tuple) else question)


@pytest.mark.parametrize(
    ("offer", "fields"),
    [
        ({"explanation": "Bats feed milk.", "hints": HINTS, "misconceptions": WHY}, "explanation hints misconceptions"),
        ({"explanation": "So: it is the bat.", "hints": HINTS[:2]}, "explanation"),
        ({"hints": [*HINTS[:2], "The answer is bat."]}, ""),
        ({"hints": [*HINTS[:2], "It must be B."]}, ""),
        ({"hints": [*HINTS[:2], "See [here](https://example.org)"]}, ""),
        ({"explanation": "<b>So</b>"}, ""),
        ({"misconceptions": [{"label": "b", "name": "x", "feedback": "y"}]}, ""),
        ({"misconceptions": [{**WHY[0], "feedback": "No, the answer is B."}]}, ""),
        ({"stem": "Which of these is a bat?"}, ""),
    ],
)
def test_what_tells_the_key_or_leads_away_is_left_out(offer: dict[str, object], fields: str) -> None:
    assert checked(Offer.model_validate(offer), wish(), tells).fields == tuple(fields.split())


def test_a_repair_says_nothing_that_is_not_on_the_page() -> None:
    def mended(**said: object) -> Proposals:
        return checked(Offer.model_validate(said), wish("long-stem"), tells)

    options = [{"label": label, "text": text} for label, text in (("a", "owl"), ("b", "bat"), ("c", "gecko"))]
    good = mended(stem="Which of these is a mam-mal?", options=options, explanation="unasked")
    assert good == Proposals(stem="Which of these is a mam-mal?", options=tuple(DraftOption(**one) for one in options))
    assert mended(stem="Which of these is a fish?").fields == ()
    assert mended(stem="Which of these is a mam-").fields == ()  # as it was read
    assert mended(options=[*options, {"label": "d", "text": "bat"}]).fields == ()
    assert mended(options=[*options[:2], {"label": "a", "text": "gecko"}]).fields == ()


@dataclass
class Scripted:
    """Answers each question as a script says, and notes them."""

    script: Callable[[int], Offer | None]
    asked: list[str] = field(default_factory=list)

    async def propose(self, user_id: str, wish: Wish) -> Offer | None:
        self.asked.append(wish.form.stem)
        return self.script(len(self.asked))


async def propose(scripted: Scripted, folder: Path, count: int) -> list[str]:
    """The fields proposed for each of some drafts."""
    drafts = [draft(found(Kind.NUMERIC, f"What is {place}?", answer="3")) for place in range(count)]
    page = Page(number=2, width=0, height=0, lines=(Line(runs=(Run(text="What is it?"),)),))
    told: list[tuple[int, int]] = []

    async def tell(done: int, of: int) -> None:
        told.append((done, of))

    proposing = Proposing(proposer=scripted, leaks=tells)
    await proposing.propose(DOCUMENT, drafts, Paper(pages=(page,)), folder / "p.jsonl", tell)
    assert all(done < of == count for done, of in told)
    saved = with_proposals(drafts, proposed_in(folder / "p.jsonl"))
    return [" ".join(DraftForm.model_validate(one.form).proposed.fields) for one in saved]


async def test_each_question_is_asked_about_once_also_after_a_kill(tmp_path: Path) -> None:
    good = Offer(hints=HINTS)
    first = Scripted(lambda _: good)
    assert await propose(first, tmp_path, 6) == ["hints"] * 6
    lines = (tmp_path / "p.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "p.jsonl").write_text("".join(lines[:5]) + lines[5][:20])  # cut off within a line
    second = Scripted(lambda _: good)
    assert await propose(second, tmp_path, 6) == ["hints"] * 6
    assert second.asked == ["What is 4?", "What is 5?"]


async def test_a_model_that_does_not_answer_is_not_asked_on(tmp_path: Path) -> None:
    silent = Scripted(lambda number: Offer(hints=HINTS) if number == 1 else None)
    assert await propose(silent, tmp_path, 20) == ["hints"] + [""] * 19
    assert len(silent.asked) == 8
