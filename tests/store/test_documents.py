import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from store import QuestionFilter, Store, Upload
from store.columns import Json
from store.documents import PICTURE, Document, DocumentPage, NewDocument, NewDraft, NewPassage, Reading
from store.errors import ForOneAlone, NotFound
from store.repositories.drafts import MOST_CHANGES
from tests.store.world import NOW, later, person, question

FILE, PAGE, FIGURE = "f" * 64, "a" * 64, "b" * 64


def paper(user_id: str, *, class_id: str | None = None, conversation_id: str | None = None) -> NewDocument:
    return NewDocument(
        sha256=FILE,
        name="Test 3.pdf",
        media="pdf",
        size=1000,
        user_id=user_id,
        class_id=class_id,
        conversation_id=conversation_id,
    )


def draft(number: int, *flags: str) -> NewDraft:
    boxes: list[Json] = [{"left": 10.5, "top": 20}, {"left": 10.5, "top": 95}]
    return NewDraft(page=1, boxes=boxes, form={"number": str(number)}, flags=list(flags))


READING = Reading(
    pages=[
        DocumentPage(place=1, number=1, width=595, height=842, picture=PAGE),
        DocumentPage(place=2, number=None, width=0, height=0, read="ocr"),
    ],
    drafts=[draft(1), draft(2, "no-answer"), draft(3)],
    passages=[
        NewPassage(page=1, heading=["Cells", "Walls"], text="A wall."),
        NewPassage(page=None, heading=[], text="x"),
    ],
    pictures=[FIGURE],
    title="Test 3",
    remarks=[{"kind": "hidden-text", "page": 1, "count": 2}],
)


@pytest.fixture
async def gray(store: Store) -> str:
    return await person(store, "gray")


@pytest.fixture
async def school_class(store: Store, gray: str) -> str:
    made = await store.classes.add("Maths", code="K7MW4Q", now=NOW)
    await store.classes.join(made.id, gray, role="teacher", now=NOW)
    return made.id


@pytest.fixture
async def document(store: Store, gray: str, school_class: str) -> Document:
    added, _ = await store.documents.add(paper(gray, class_id=school_class), now=NOW)
    assert await store.documents.save(added.id, READING, now=later(1))
    return await store.documents.get(added.id)


async def test_the_same_file_for_the_same_people_is_one_document(store: Store, gray: str, school_class: str) -> None:
    brown = await person(store, "brown")
    both = [store.documents.add(paper(user, class_id=school_class), now=NOW) for user in (gray, brown)]
    (one, first), (other, second) = await asyncio.gather(*both)
    assert one == other
    assert {first, second} == {True, False}
    for_all, fresh = await store.documents.add(paper(brown), now=NOW)
    assert fresh
    mine, fresh = await store.documents.add(paper(brown, conversation_id="web:s-1"), now=NOW)
    assert fresh
    assert [one.id] == [each.id for each in await store.documents.listed(classes=[school_class])]
    assert {for_all.id, mine.id} <= {each.id for each in await store.documents.listed(sent_by=brown)}
    assert await store.documents.called("Test 3.pdf", scope=school_class) == one
    assert await store.documents.called("Test 4.pdf", scope=school_class) is None


async def test_how_far_it_is_is_told_until_it_is_cancelled(store: Store, gray: str) -> None:
    added, _ = await store.documents.add(paper(gray), now=NOW)
    assert await store.documents.advance(added.id, "converting", progress={"page": 3}, now=later(1))
    assert await store.documents.advance(added.id, "reading", now=later(2))
    known = await store.documents.get(added.id)
    assert (known.status, known.progress, known.updated_at) == ("reading", {"page": 3}, later(2))
    assert await store.documents.under_way() == [known]
    assert await store.documents.cancel(added.id, now=later(3))
    assert not await store.documents.cancel(added.id, now=later(3))
    assert not await store.documents.advance(added.id, "reading", now=later(4))
    assert not await store.documents.save(added.id, READING, now=later(4))
    assert await store.documents.pages(added.id) == []
    assert await store.documents.under_way() == []
    assert await store.documents.again(added.id, now=later(5))
    assert not await store.documents.again(added.id, now=later(5))
    assert (await store.documents.get(added.id)).run == 2
    assert await store.documents.advance(added.id, "failed", refused={"reason": "empty"}, now=later(6))
    assert (await store.documents.get(added.id)).refused == {"reason": "empty"}


async def test_what_was_found_comes_in_one_step_and_once(store: Store, document: Document) -> None:
    assert (document.status, document.title, list(document.remarks)) == ("ready", "Test 3", list(READING.remarks))
    assert await store.documents.pages(document.id) == list(READING.pages)
    drafts = await store.drafts.of(document.id)
    assert [(one.position, one.form["number"], one.flags) for one in drafts] == [
        (0, "1", []),
        (1, "2", ["no-answer"]),
        (2, "3", []),
    ]
    await store.drafts.drop(drafts[0].id, now=NOW)
    assert not await store.documents.save(document.id, READING, now=later(9))  # the job ran again after a kill
    assert [one.state for one in await store.drafts.of(document.id)] == ["dropped", "waiting", "waiting"]
    assert await store.documents.kept() == {(FILE, "Test 3.pdf"), (PAGE, PICTURE), (FIGURE, PICTURE)}


async def test_nothing_of_a_reading_that_fails_is_there(store: Store, gray: str) -> None:
    added, _ = await store.documents.add(paper(gray), now=NOW)
    with pytest.raises(IntegrityError):
        await store.documents.save(added.id, replace(READING, pages=[*READING.pages, READING.pages[0]]), now=NOW)
    assert (await store.documents.get(added.id)).status == "received"
    assert await store.drafts.of(added.id) == []
    assert await store.passages.after(0) == []


async def test_changes_are_undone_one_by_one(store: Store, document: Document) -> None:
    first, second, _ = await store.drafts.of(document.id)
    await store.drafts.edit(second.id, form={"stem": "New"}, flags=[], now=later(1))
    dropped = await store.drafts.drop(second.id, now=later(2))
    assert (dropped.state, dropped.form, dropped.flags, dropped.changes) == ("dropped", {"stem": "New"}, [], 2)
    assert (await store.drafts.undo(second.id, now=later(3))).state == "waiting"
    undone = await store.drafts.undo(second.id, now=later(4))
    assert (undone.form, undone.flags, undone.changes) == (second.form, ["no-answer"], 0)
    assert await store.drafts.undo(second.id, now=later(5)) == undone
    for n in range(MOST_CHANGES + 3):
        last = await store.drafts.edit(first.id, form={"n": n}, flags=[], now=later(n))
    assert last.changes == MOST_CHANGES
    with pytest.raises(NotFound):
        await store.drafts.get("none")


async def test_a_draft_that_is_split_comes_behind_the_first_part(store: Store, document: Document) -> None:
    first, *_ = await store.drafts.of(document.id)
    added = await store.drafts.add(document.id, draft(9), after=first.position, now=later(1))
    assert [one.form["number"] for one in await store.drafts.of(document.id)] == ["1", "9", "2", "3"]
    assert await store.drafts.next_waiting(document.id, after=0) == added
    assert await store.drafts.next_waiting(document.id, after=3) == first


async def test_only_what_is_published_is_in_the_bank_and_it_knows_its_page(
    store: Store, document: Document, school_class: str
) -> None:
    first, second, _ = await store.drafts.of(document.id)
    mine = QuestionFilter(classes=(school_class,))
    assert await store.questions.count(mine) == 0
    published = await store.drafts.publish(first.id, question("q1"), now=later(1))
    assert (published.state, published.question_id) == ("published", "q1")
    origin = await store.questions.origin("q1")
    assert (origin.class_id, origin.document_id, origin.page, origin.box) == (
        school_class,
        document.id,
        1,
        first.boxes[0],
    )
    assert (await store.questions.count(mine), await store.questions.count(QuestionFilter())) == (1, 0)

    await store.drafts.edit(first.id, form={"stem": "Better"}, flags=[], now=later(2))
    assert await store.questions.count(mine) == 0
    await store.drafts.undo(first.id, now=later(3))
    assert await store.questions.count(mine) == 1
    await store.drafts.undo(first.id, now=later(4))
    assert await store.questions.count(mine) == 0
    assert (await store.drafts.get(first.id)).question_id is None
    await store.drafts.publish(first.id, question("q1", stem="Better?"), now=later(5))
    assert (await store.questions.get("q1")).stem == "Better?"
    assert await store.questions.count(mine) == 1
    assert second in await store.drafts.of(document.id, state="waiting")


async def test_what_was_read_for_one_conversation_is_published_for_nobody(store: Store, gray: str) -> None:
    added, _ = await store.documents.add(paper(gray, conversation_id="web:s-1"), now=NOW)
    await store.documents.save(added.id, READING, now=NOW)
    first, *_ = await store.drafts.of(added.id)
    with pytest.raises(ForOneAlone):
        await store.drafts.publish(first.id, question("q1"), now=NOW)
    assert await store.questions.find("q1") is None


async def test_passages_are_for_those_who_may_see_their_document(
    store: Store, document: Document, school_class: str, gray: str
) -> None:
    alone, _ = await store.documents.add(paper(gray, conversation_id="web:s-1"), now=NOW)
    for_all, _ = await store.documents.add(paper(gray), now=NOW)
    for other in (alone, for_all):
        await store.documents.save(other.id, READING, now=NOW)
    everything = await store.passages.after(0)
    assert [one.document_id for one in everything] == [one for one in (document.id, alone.id, for_all.id) for _ in "ab"]
    ids = [one.id for one in everything]
    assert {one.document_id for one in await store.passages.many(ids)} == {for_all.id}
    mine = await store.passages.many(ids, classes=[school_class], conversation_id="web:s-1")
    assert sorted(one.id for one in mine) == ids
    wall = mine[0] if mine[0].text == "A wall." else mine[1]
    assert (wall.document, wall.page, wall.heading) == ("Test 3.pdf", 1, ["Cells", "Walls"])
    assert [one.id for one in await store.passages.after(ids[0], limit=2)] == ids[1:3]
    one, another, for_everybody = ids[::2]
    assert [*await store.passages.match(["walls", "é"])] == [for_everybody]
    assert [*await store.passages.match(["cell"], conversation_id="web:s-1")] == [another, for_everybody]
    found = await store.passages.match(["x", "wall"], classes=[school_class], limit=9)
    assert set(found) == {one, for_everybody, ids[1], ids[5]}
    assert min(found.values()) > 0
    assert await store.passages.match(["?", "\x00"]) == {}
    assert await store.passages.seen(limit=9) == ids[4:]
    assert set(await store.passages.seen(classes=[school_class], limit=9)) == {*ids[:2], *ids[4:]}


@pytest.mark.parametrize("retire", [False, True])
async def test_a_document_goes_with_all_that_is_its_own(
    store: Store, document: Document, gray: str, school_class: str, *, retire: bool
) -> None:
    copy, _ = await store.documents.add(paper(gray), now=NOW)  # which needs the original as well
    mine = Upload(owner="terminal:gray", id="u", sha256=PAGE, name=PICTURE, media_type="image/png", size=9, at=NOW)
    await store.uploads.add(mine, quota=100)
    first, *_ = await store.drafts.of(document.id)
    await store.drafts.publish(first.id, question("q1"), now=NOW)
    passages = [one.id for one in await store.passages.of(document.id)]

    removed = await store.documents.delete(document.id, retire=retire)

    assert (removed.files, removed.passages, removed.questions) == (frozenset({(FIGURE, PICTURE)}), passages, ["q1"])
    assert await store.questions.count(QuestionFilter(classes=(school_class,))) == (0 if retire else 1)
    assert (await store.questions.origin("q1")).document_id is None
    assert await store.passages.after(0) == []
    assert await store.passages.match(["wall"], classes=[school_class]) == {}
    with pytest.raises(NotFound):
        await store.documents.get(document.id)
    assert (await store.documents.delete(copy.id)).files == frozenset({(FILE, "Test 3.pdf")})
    again, fresh = await store.documents.add(paper(gray, class_id=school_class), now=NOW)
    assert fresh
    assert again.id != document.id


async def test_merged_accounts_have_the_documents_of_both(store: Store, gray: str) -> None:
    phone = await person(store, "phone")
    added, _ = await store.documents.add(paper(phone), now=NOW)
    await store.accounts.merge(phone, into=gray, now=NOW)
    assert (await store.documents.get(added.id)).user_id == gray
