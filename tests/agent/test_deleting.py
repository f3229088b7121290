"""A paper is deleted by who may: asked once, with all that was kept of it; what was answered stays."""

from agent.messages import Action
from chiron.app import App
from store.documents import NewDocument
from store.questions import Status
from store.records import Origin
from tests.agent.home import event, kinds, numeric
from tests.agent.test_receiving import NOW, Desk, said, teacher, waiting
from tools.ingestion.deleting import FOR_GOOD
from tools.ingestion.noted import COPY, NOTE, SENT


async def test_its_teacher_is_asked_once_and_all_that_was_kept_of_it_goes(app: App) -> None:
    gray, blue = await teacher(app, "gray", "7b"), await teacher(app, "blue", "8a")
    await gray.send("cells.md", text="osmosis, for 7b")
    [document] = await waiting(app)
    copy, own = f"{COPY}{'a' * 64}", [f"{start}{document.id}" for start in (NOTE, SENT)]
    await app.store.facts.set(copy, document.sha256)
    asks = numeric(0, 0.0).model_copy(update={"id": "cells-0"})
    of_it = Origin(class_id=document.class_id, document_id=document.id, page=1)
    await app.store.questions.load([asks], now=NOW, origin=of_it)

    asked = await gray.send(text='Please delete the paper "Cells".')
    assert event(asked, "document_deletion")["done"] is False
    assert said(asked).startswith(f'Shall I delete "cells.md", sent on {document.created_at.date()}?')
    assert kinds(await gray.send(text="delete paper cellulose")) == ["refused"]
    assert "document_deletion" not in kinds(await blue.send(text="delete paper cells for good"))
    [button] = asked.choices
    assert kinds(await blue.send(action=button.action)) == ["refused"]
    assert await waiting(app) == [document]

    assert event(await gray.send(action=button.action), "document_deletion")["done"] is True
    assert await app.store.documents.all() == []
    assert [await app.store.facts.get(key) for key in (*own, copy)] == [None, None, None]
    assert not app.files.path(document.sha256, document.name).exists()
    assert [one.status for one in await app.store.questions.many(["cells-0"])] == [Status.RETIRED]
    assert said(await gray.send(action=button.action)) == "This paper is not here any more."


async def test_who_sent_it_for_themselves_may_and_of_one_name_each_is_asked(app: App) -> None:
    ada = Desk(app, "ada")
    await ada.send("work.md", text="help me with this")
    [document] = await waiting(app)
    same = NewDocument(
        sha256="e" * 64, name="work.md", media="md", size=1, user_id=document.user_id,
        conversation_id=document.conversation_id,
    )  # fmt: skip
    other, _ = await app.store.documents.add(same, now=NOW)
    asked = await ada.send(text="delete file work.md for good")  # which of them is not said
    assert {choice.action.target for choice in asked.choices} == {document.id, other.id}
    await ada.send(action=Action(kind="paper", target=other.id, value=FOR_GOOD))
    assert event(await ada.send(text="delete file work for good"), "document_deletion")["done"] is True
    assert await app.store.documents.all() == []
