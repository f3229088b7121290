"""A student's conversations in the web API: which there are, their titles, and a search through what was said."""

import re
from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Query, Request

from agent.json_form import message_from_json, reply_from_json
from agent.messages import Card, Message, Part, Reply, Text
from channels.markdown import clean, plain
from channels.web import forms
from channels.web.login import Login, Student
from channels.web.problems import REFUSED, Problem, owner
from prompts.catalogue import say
from store import Store, TurnRecord

LONGEST_TITLE = 60
"""Characters of a title that is made of the first words."""
HITS = 20
LOOKS = 5
"""Times that the store is asked for more where what it found coarsely was none."""
AROUND = 70
"""Characters shown before and after what was found."""

Sought = Annotated[str, Query(min_length=1, max_length=100)]


def places(store: Store, login: Login) -> APIRouter:
    """The routes."""
    router = APIRouter(prefix="/api", responses=REFUSED)

    @router.get("/conversations")
    async def conversations(request: Request) -> forms.PlacesOut:
        """The student's conversations, the latest first."""
        student: Student = request.state.student
        home = student.conversation()
        rows = await store.places.of("web", student.handle, home)
        found = [
            forms.PlaceOut(
                place=row.id[len(home) + 1 :],
                title=clean(row.title or _first_words(message_from_json(row.first), request.state.locale)),
                at=row.at,
                seq=row.answered,
                waits=row.seq > row.answered,
                seen=row.seen,
            )
            for row in rows
        ]
        return forms.PlacesOut(conversations=found)

    @router.post("/conversations", status_code=204)
    async def rename(request: Request, body: forms.TitleIn, x_chiron_token: forms.Token = "") -> None:
        """Give a conversation a title; an empty one takes it away again."""
        student = owner(login, request.state.student, x_chiron_token)
        if not await store.places.rename(student.conversation(body.place), body.title.strip() or None):
            raise Problem(404, "web-no-conversation")

    _add_search(router, store)
    _add_seen(router, store, login)
    return router


def _add_search(router: APIRouter, store: Store) -> None:
    @router.get("/search")
    async def search(request: Request, q: Sought, before: forms.Seq | None = None) -> forms.FoundOut:
        """Where the student or the tutor said all these words, the latest first; `before` to go further back."""
        student: Student = request.state.student
        words = q.casefold().split()[:8]
        hits: list[forms.HitOut] = []
        home = student.conversation()
        for _ in range(LOOKS if words else 0):
            rows = await store.places.saying("web", student.handle, home, words, before=before, limit=2 * HITS)
            for row in rows:
                if len(hits) == HITS:
                    return forms.FoundOut(hits=hits, more=True)
                if hit := _hit(row, words, home):
                    hits.append(hit)
                before = row.seq
            if len(rows) < 2 * HITS:
                return forms.FoundOut(hits=hits, more=False)
        return forms.FoundOut(hits=hits, more=bool(words))


def _add_seen(router: APIRouter, store: Store, login: Login) -> None:
    @router.post("/seen", status_code=204)
    async def saw(request: Request, body: forms.SeenIn, x_chiron_token: forms.Token = "") -> None:
        """Note how far a conversation has been read, in whatever browser."""
        student = owner(login, request.state.student, x_chiron_token)
        await store.places.saw(student.conversation(body.place), body.seq)


def _first_words(message: Message, locale: str) -> str:
    """A title made of the first message."""
    action = message.action
    text = message.text or (action.value if action and action.kind == "start" else "")
    text = text or ", ".join(file.name for file in message.attachments)
    words = " ".join(text.split()) or say(locale, "web-untitled")
    if len(words) <= LONGEST_TITLE:
        return words
    return words[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(".,;:") + "…"


def _hit(row: TurnRecord, words: list[str], home: str) -> forms.HitOut | None:
    """Where a message or its reply shows the words; None where they are only in what is not shown."""
    message = message_from_json(row.body)
    said = clean(message.text or (message.action.value if message.action else ""))
    replied = clean(_shown(reply_from_json(row.reply))) if row.reply is not None else ""
    for text in (said, replied, f"{said} {replied}"):
        if all(word in text.casefold() for word in words):
            return forms.HitOut(
                place=row.conversation_id[len(home) + 1 :],
                seq=row.seq,
                at=row.sent_at,
                pieces=_pieces(" ".join(text.split()), words),
            )
    return None


def _shown(reply: Reply) -> str:
    return "\n".join(text for part in reply.parts for text in _texts(part))


def _texts(part: Part) -> Iterator[str]:
    """What a part shows, without marks."""
    match part:
        case Text():
            yield from map(plain, part.text.splitlines())
        case Card():
            yield from map(plain, part.stem.splitlines())
            yield from (plain(option.text) for option in part.options)


def _pieces(text: str, words: list[str]) -> list[forms.PieceOut]:
    """The text around the first word, parted where words begin and end: every second piece is one."""
    pattern = re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))), re.IGNORECASE)
    first = pattern.search(text)
    start = max(0, first.start() - AROUND) if first else 0
    end = min(len(text), (first.end() if first else 0) + AROUND)
    pieces, place = [], start
    for match in pattern.finditer(text, start, end):
        pieces += [forms.PieceOut(text=text[place : match.start()]), forms.PieceOut(text=match[0], found=True)]
        place = match.end()
    pieces.append(forms.PieceOut(text=text[place:end]))
    before, after = "…" if start else "", "…" if end < len(text) else ""
    pieces[0] = forms.PieceOut(text=before + pieces[0].text)
    pieces[-1] = forms.PieceOut(text=pieces[-1].text + after)
    return [piece for piece in pieces if piece.text]
