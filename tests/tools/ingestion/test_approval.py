"""A teacher goes through what was found in a paper: rights, publishing, mending, and undoing all of it."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from store import Files, QuestionFilter, Store
from store.documents import Draft, NewDocument, NewDraft, Reading
from store.errors import ForOneAlone
from store.questions import Kind
from tests.store.world import NOW, person
from tools.errors import NotYourDocument
from tools.events import Event
from tools.ingestion.approval import Approval
from tools.ingestion.drafts import DraftForm, DraftMisconception, DraftOption, Proposals
from tools.ingestion.mending import CannotMend, edited, halves, merged, with_answer
from tools.turn import TurnContext


def form(
    stem: str, *texts: str, answer: str | None = None, labels: str = "ABCDEF", kind: Kind | None = None
) -> DraftForm:
    options = tuple(DraftOption(label=label, text=text) for label, text in zip(labels, texts, strict=False))
    return DraftForm(
        kind=kind or (Kind.SINGLE_CHOICE if texts else Kind.NUMERIC), stem=stem, options=options, answer=answer
    )


MAMMAL = form("Which is a mammal?", "owl", "bat", answer="B")
FLIES = form("Which flies?", "cow", "owl")
LEGS = form("How many legs has a cow?", answer="4")


class School:
    """A class with its teacher, a student and a stranger, and a paper of three questions."""

    def __init__(self, store: Store, class_id: str, document_id: str, people: dict[str, str]) -> None:
        self.store, self.class_id, self.document, self.people = store, class_id, document_id, people

    def context(self, name: str, *roles: str) -> TurnContext:
        async def keep(events: Sequence[Event]) -> None: ...

        return TurnContext(
            user_id=self.people[name], roles=frozenset(roles), conversation_id=f"terminal:{name}", seq=1,
            turn_key=name, said="", locale="en", store=self.store, now=NOW, keep=keep,
            classes=() if name == "eve" else (self.class_id,),
            teaches=frozenset({self.class_id} if name == "gray" else ()),
        )  # fmt: skip

    async def drafts(self) -> list[Draft]:
        return await self.store.drafts.of(self.document)

    async def stems(self) -> list[tuple[str, str]]:
        return [(str(one.form["stem"]), one.state) for one in await self.drafts()]

    async def found(self, *classes: str) -> list[str]:
        """Stems of the questions that a member of some classes is given."""
        where = QuestionFilter(classes=classes)
        return sorted(one.stem for one in await self.store.questions.select(where, limit=None))


@pytest.fixture
async def school(sqlite_store: Store) -> School:
    return await _school(sqlite_store)


async def _school(store: Store) -> School:
    people = {name: await person(store, name) for name in ("gray", "ada", "eve")}
    made = await store.classes.add("Biology", code="K7MW4Q", now=NOW)
    await store.classes.join(made.id, people["gray"], role="teacher", now=NOW)
    new = NewDocument(sha256="f" * 64, name="Cells.pdf", media="pdf", size=1, user_id=people["gray"], class_id=made.id)
    document, _ = await store.documents.add(new, now=NOW)
    drafts = [
        NewDraft(page=1, boxes=[{"top": top}], form=one.json_form(), flags=() if one.answer else ("no-answer",))
        for top, one in enumerate((MAMMAL, FLIES, LEGS))
    ]
    await store.documents.save(document.id, Reading(pages=(), drafts=drafts), now=NOW)
    return School(store, made.id, document.id, people)


@pytest.fixture
def approval(tmp_path: Path) -> Approval:
    return Approval(files=Files(tmp_path))


async def test_to_tell_the_answer_settles_what_is_about_the_answer_alone(school: School, approval: Approval) -> None:
    gray, (_, flies, _) = school.context("gray"), await school.drafts()
    flags = ("near-duplicate", "key-does-not-fit")
    await school.store.drafts.edit(flies.id, form=flies.form | {"answer": "B"}, flags=flags, now=NOW)
    for _ in range(2):  # the same letter is an answer as well
        assert (await approval.answer(gray, flies.id, "B")).flags == ["near-duplicate"]
    hinted = FLIES.model_copy(update={"hints": ("Wings.",), "answer": None})
    assert (await approval.change(gray, flies.id, hinted)).flags == ["near-duplicate", "no-answer"]
    assert (await approval.edit(gray, flies.id, stem="Which flies at night?")).flags == ["no-answer"]


async def test_the_sure_ones_are_published_for_the_class_alone_and_the_rest_one_by_one(
    school: School, approval: Approval
) -> None:
    gray = school.context("gray")
    (standing,) = await approval.documents(gray)
    assert (standing.questions, standing.keyed, standing.sure, standing.unsure) == (3, 2, 2, 1)
    assert await approval.publish_sure(gray, school.document) == 2
    assert await school.found(school.class_id) == [LEGS.stem, MAMMAL.stem]
    assert await school.found() == []  # who is in no class is given none of them
    unsure = await approval.next_to_see(gray, school.document)
    assert unsure is not None
    problems = await approval.publish(gray, unsure.id)
    assert not isinstance(problems, Draft)
    assert [one.key for one in problems] == ["draft-no-key"]
    await approval.answer(gray, unsure.id, "b")
    assert isinstance(await approval.publish(gray, unsure.id), Draft)
    assert await approval.next_to_see(gray, school.document) is None
    await approval.undo(gray, unsure.id)
    assert await school.found(school.class_id) == [LEGS.stem, MAMMAL.stem]
    standing = await approval.standing(gray, school.document)
    assert (standing.sure, standing.unsure, standing.published, standing.dropped) == (1, 0, 2, 0)


async def test_nobody_but_a_teacher_of_the_class_or_an_admin_approves(school: School, approval: Approval) -> None:
    one = (await school.drafts())[0]
    for name in ("ada", "eve"):
        context = school.context(name, "teacher")  # of another class
        assert await approval.documents(context) == []
        for refused in (
            approval.standing(context, school.document), approval.publish_sure(context, school.document),
            approval.next_to_see(context, school.document), approval.draft(context, one.id),
            approval.publish(context, one.id), approval.answer(context, one.id, "A"),
            approval.edit(context, one.id, stem="x"), approval.change(context, one.id, FLIES),
            approval.merge(context, one.id), approval.split(context, one.id, "B"),
            approval.drop(context, one.id), approval.undo(context, one.id),
        ):  # fmt: skip
            with pytest.raises(NotYourDocument):
                await refused
    assert [draft.changes for draft in await school.drafts()] == [0, 0, 0]
    assert isinstance(await approval.publish(school.context("eve", "admin"), one.id), Draft)


async def test_what_was_read_for_one_conversation_is_nobodys_to_publish(school: School, approval: Approval) -> None:
    ada = school.context("ada")
    alone = NewDocument(
        sha256="e" * 64, name="Mine.pdf", media="pdf", size=1, user_id=ada.user_id, conversation_id="terminal:ada"
    )
    document, _ = await school.store.documents.add(alone, now=NOW)
    found = NewDraft(page=1, boxes=(), form=MAMMAL.json_form())
    await school.store.documents.save(document.id, Reading(pages=(), drafts=[found]), now=NOW)
    assert await approval.documents(ada) == []
    with pytest.raises((NotYourDocument, ForOneAlone)):
        await approval.publish_sure(ada, document.id)


async def test_two_teachers_at_once_publish_a_draft_once(store: Store, approval: Approval) -> None:
    school = await _school(store)
    gray, one = school.context("gray"), (await school.drafts())[0]
    counts = await asyncio.gather(
        *(approval.publish_sure(gray, school.document) for _ in range(3)), approval.publish(gray, one.id)
    )
    assert sum(count for count in counts if isinstance(count, int)) <= 2
    assert [(draft.state, draft.changes) for draft in await school.drafts()] == [
        ("published", 1), ("waiting", 0), ("published", 1)
    ]  # fmt: skip


async def test_merging_takes_the_next_in_and_is_undone_as_one(store: Store, approval: Approval) -> None:
    school = await _school(store)
    gray = school.context("gray")
    await approval.publish_sure(gray, school.document)
    first, second, third = await school.drafts()
    one = await approval.merge(gray, second.id)
    assert (one.form["stem"], one.form["answer"]) == (f"{FLIES.stem}\n\n{LEGS.stem}", LEGS.answer)
    assert list(one.boxes) == [{"top": 1}, {"top": 2}]
    assert await school.found(school.class_id) == [MAMMAL.stem]  # the one that was taken in is out
    await approval.edit(gray, second.id, stem="Something else")
    for _ in range(2):
        one = await approval.undo(gray, second.id)
    assert (await school.drafts())[0] == first
    assert (one.form, list(one.boxes)) == (second.form, [{"top": 1}])
    assert await school.found(school.class_id) == [LEGS.stem, MAMMAL.stem]
    with pytest.raises(CannotMend):
        await approval.merge(gray, third.id)


async def test_splitting_puts_the_rest_behind_and_is_undone_as_one(store: Store, approval: Approval) -> None:
    school = await _school(store)
    gray, (one, *_) = school.context("gray"), await school.drafts()
    longer = form("Which is a mammal?", "owl", "bat", "Which flies?", "cow", "ant", answer="B")
    await approval.change(gray, one.id, longer)
    before, behind = await approval.split(gray, one.id, "c")
    assert (before.form, before.flags) == (MAMMAL.json_form(), [])
    assert behind.form["options"] == [{"label": "A", "text": "cow"}, {"label": "B", "text": "ant"}]
    assert list(behind.flags) == ["no-answer"]
    assert [stem for stem, _ in await school.stems()] == [MAMMAL.stem, FLIES.stem, FLIES.stem, LEGS.stem]
    await approval.undo(gray, one.id)
    assert (await school.stems())[:2] == [(longer.stem, "waiting"), (FLIES.stem, "dropped")]


async def test_a_mended_draft_leaves_practice_until_it_is_published_again(school: School, approval: Approval) -> None:
    gray, one = school.context("gray"), (await school.drafts())[0]
    await approval.publish(gray, one.id)
    assert await school.found(school.class_id) == [MAMMAL.stem]
    await approval.edit(gray, one.id, options={"a": "bee"})
    assert await school.found(school.class_id) == []
    published = await approval.publish(gray, one.id)
    assert isinstance(published, Draft)
    assert published.question_id
    question = await school.store.questions.get(published.question_id)
    assert [option.text for option in question.options] == ["bee", "bat"]
    await approval.drop(gray, one.id)
    assert await school.found(school.class_id) == []


@pytest.mark.parametrize(
    ("before", "answer", "after", "kind"),
    [
        (FLIES, "b", "B", Kind.SINGLE_CHOICE),
        (FLIES, "A, B", "A, B", Kind.MULTIPLE_CHOICE),
        (FLIES, "the owl", None, None),
        (FLIES, "owl", "B", Kind.SINGLE_CHOICE),
        (LEGS, "3.5", "3.5", Kind.NUMERIC),
        (LEGS, "four", "four", Kind.SHORT_TEXT),
        (form("Capital?", kind=Kind.SHORT_TEXT), "1945", "1945", Kind.NUMERIC),
        (form("Capital?", kind=Kind.SHORT_TEXT), "Rome", "Rome", Kind.SHORT_TEXT),
    ],
)
def test_an_answer_is_fixed(before: DraftForm, answer: str, after: str | None, kind: Kind | None) -> None:
    if after is None:
        with pytest.raises(CannotMend) as refused:
            with_answer(before, answer)
        assert refused.value.problem.said("en")
        return
    fixed = with_answer(before, answer)
    assert (fixed.answer, fixed.kind) == (after, kind)


def test_options_are_changed_added_and_taken_away_by_their_labels() -> None:
    more = edited(MAMMAL, options={"a": "crow", "C": "ant"})
    assert [(one.label, one.text) for one in more.options] == [("A", "crow"), ("B", "bat"), ("C", "ant")]
    assert [one.label for one in edited(more, options={"a": ""}).options] == ["B", "C"]  # whose answer is still B
    with pytest.raises(CannotMend):
        edited(MAMMAL, options={"F": "fly"})
    boxes = form("Which?", "owl", "bat", answer="B", labels="□□")
    left = edited(boxes, options={"A": ""})
    assert ([one.label for one in left.options], left.answer) == (["B"], "B")


def test_options_with_the_same_labels_are_told_apart_when_questions_become_one() -> None:
    both = merged(form("", "cow", "owl", labels="ab"), form("", "ant", "bat", labels="ab", answer="b"))
    assert ([one.label for one in both.options], both.answer) == (list("abcd"), "d")
    assert [one.label for one in merged(form("x"), MAMMAL).options] == ["A", "B"]
    assert merged(form("x"), MAMMAL).kind is Kind.SINGLE_CHOICE


def test_a_question_is_split_at_a_line_of_its_text() -> None:
    two = replace_stem("Name a bird.\n\nWhich is a mammal?")
    first, second = halves(two, 2)
    assert (first.stem, first.options, first.answer) == ("Name a bird.", (), None)
    assert second == MAMMAL
    for wrong in (1, 3, "A", "E"):
        with pytest.raises(CannotMend) as refused:
            halves(two, wrong)
        assert refused.value.problem.said("en")


def replace_stem(stem: str) -> DraftForm:
    return MAMMAL.model_copy(update={"stem": stem})


async def test_what_is_proposed_reaches_students_once_it_is_taken_and_not_before(
    school: School, approval: Approval
) -> None:
    gray, store = school.context("gray"), school.store
    ladder = ("Think of milk.", "Owls lay eggs.", "Which of the two has fur?")
    why = DraftMisconception(option="owl", name="all-that-flies", feedback="Wings tell nothing of milk.")
    proposed = Proposals(
        stem="Which is a mammal? Say", explanation="Bats feed milk.", hints=ladder, misconceptions=(why,)
    )
    first, *_ = await school.drafts()
    await store.drafts.annotate(first.id, form=MAMMAL.model_copy(update={"proposed": proposed}).json_form(), now=NOW)
    assert await approval.publish_sure(gray, school.document) == 2
    question = await store.questions.get(f"{school.document}.{first.id}")
    assert (question.stem, question.hints, question.explanation) == ("Which is a mammal?", (), ())

    left = await approval.leave_out(gray, first.id, ["stem"])
    assert (left.state, DraftForm.model_validate(left.form).proposed.fields) == (
        "published", ("explanation", "hints", "misconceptions")
    )  # fmt: skip
    taken = await approval.take(gray, first.id)
    assert isinstance(taken, Draft)
    assert (taken.state, DraftForm.model_validate(taken.form).proposed) == ("published", Proposals())
    question = await store.questions.get(question.id)
    assert (question.hints, question.explanation) == (ladder, ("Bats feed milk.",))
    assert (question.options[0].misconception, question.options[1].feedback) == ("all-that-flies", None)

    for _ in range(2):  # the publishing, then the taking
        undone = await approval.undo(gray, first.id)
    assert undone.state == "published"
    question = await store.questions.get(question.id)
    assert (question.hints, question.options[0].misconception) == ((), None)
    with pytest.raises(NotYourDocument):
        await approval.take(school.context("ada"), first.id)


def test_another_answer_takes_what_was_said_of_the_one_before_with_it() -> None:
    given = {"hints": ("a", "b", "c"), "proposed": Proposals(stem="Which is it?", explanation="So.")}
    asked = with_answer(MAMMAL.model_copy(update=given), "A")
    assert (asked.hints, asked.proposed) == ((), Proposals(stem="Which is it?"))
    assert edited(MAMMAL.model_copy(update=given), stem="Which?").proposed == Proposals(explanation="So.")
    assert merged(MAMMAL.model_copy(update=given), FLIES).proposed == Proposals()
