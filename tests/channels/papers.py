"""A class, its teacher, a student and a stranger, and a paper of two pages with the questions that were found in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from secrets import token_hex

from fastapi import FastAPI
from PIL import Image, ImageDraw

from channels.web.app import PublicSettings, create_web
from chiron.app import App
from store import ClassRole
from store.columns import Json
from store.documents import PICTURE, DocumentPage, NewDocument, NewDraft, Reading
from store.questions import Kind
from tests.agent.home import Clock, small_home
from tests.channels.scripted import SECRET, now
from tools.ingestion.drafts import DraftFigure, DraftForm, DraftOption, Proposals

HINTS = ("Look.", "Think.", "Count.")
WIDTH, HEIGHT = 300, 400
TEACHERS = ("gray", "rose", "lily")
PEOPLE: dict[str, ClassRole | None] = {**dict.fromkeys(TEACHERS, "teacher"), "ada": "student", "eve": None}
"""Everybody by name, with their role in the class; a link of that name opens their page, once."""


def drawn(lines: list[str]) -> bytes:
    image = Image.new("RGB", (2 * WIDTH, 2 * HEIGHT), "white")
    draw = ImageDraw.Draw(image)
    for place, line in enumerate(lines):
        draw.text((40, 44 + 120 * place), line, fill="black", font_size=22)
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def choice(number: str, stem: str, *texts: str, answer: str | None = None, **more: object) -> DraftForm:
    options = tuple(DraftOption(label=label, text=text) for label, text in zip("ABCD", texts, strict=False))
    form = DraftForm(number=number, kind=Kind.SINGLE_CHOICE, stem=stem, options=options, answer=answer)
    return form.model_copy(update=more)


def forms(figure: str) -> list[tuple[int, DraftForm, tuple[str, ...]]]:
    long = DraftForm(number="3", kind=Kind.NUMERIC, stem="How long is the rope?", answer="3.5 m", language="en")
    rope = {"figures": (DraftFigure(sha256=figure, alt="A rope"),), "like": "osm-0"}
    return [
        (1, choice("1", r"What is $\frac{1}{2} + \frac{1}{4}$?", "$1$", r"$\frac{3}{4}$", answer="B"), ()),
        (1, choice("2", "Which gas do plants take in?", "oxygen", "carbon dioxide"), ("no-answer",)),
        (1, long.model_copy(update=rope), ("low-confidence", "near-duplicate")),
        (2, choice("4", r"What is $2 \cdot 3$?", "5", "6", answer="B"), ()),
        (2, choice("5", "Which planet is", "Mars", "Venus", proposed=Proposals(hints=HINTS)), ("no-answer",)),
        (2, choice("6", "the hottest?", "both", answer="A"), ("one-option",)),
    ]  # fmt: skip


def draft(place: int, page: int, form: DraftForm, flags: tuple[str, ...]) -> NewDraft:
    top = 20.0 + 60 * (place % 3)
    boxes: list[Json] = [{"left": 18.0, "top": top, "right": 250.0, "bottom": top + 40}]
    return NewDraft(page=page, boxes=boxes, form=form.json_form(), flags=flags)


async def picture(app: App, lines: list[str]) -> str:
    with app.files.part() as part:
        part.write_bytes(drawn(lines))
        return (await app.files.take_in(part, PICTURE, limit=1_000_000)).sha256


async def school(app: App) -> tuple[str, str]:
    """The ids of the class and of its teacher."""
    made = await app.store.classes.add("Geckos", code="K7MW4Q", now=now())
    teacher = ""
    for name, role in PEOPLE.items():
        user = await app.store.users.add(name, roles=frozenset(), now=now())
        await app.store.login_links.offer(user.id, name, now=now(), good_for=timedelta(days=1))
        if role:
            await app.store.classes.join(made.id, user.id, role=role, now=now())
        teacher = teacher or user.id
    return made.id, teacher


async def paper(app: App, class_id: str, teacher: str) -> str:
    """The id of a further paper."""
    new = NewDocument(
        sha256=token_hex(32), name="Plants and ropes.pdf", media="pdf", size=1, user_id=teacher, class_id=class_id
    )
    document, _ = await app.store.documents.add(new, now=now())
    figure = await picture(app, ["a rope"])
    found = forms(figure)
    pictures = [
        await picture(app, [f"{form.number}. {form.stem}" for at, form, _ in found if at == number])
        for number in (1, 2)
    ]
    reading = Reading(
        pages=[
            DocumentPage(place=at, number=at, width=WIDTH, height=HEIGHT, picture=pictures[at - 1]) for at in (1, 2)
        ],
        drafts=[draft(place, *one) for place, one in enumerate(found)],
        pictures=[figure],
    )
    await app.store.documents.save(document.id, reading, now=now())
    return document.id


@asynccontextmanager
async def paper_web(home: Path, public: PublicSettings) -> AsyncIterator[FastAPI]:
    """A server where `GET /paper` makes a further paper, and tells its id."""
    clock = Clock(now=now())
    async with small_home(home, clock=clock) as app:
        web = create_web(app.dispatcher, app.store, app.files, secret=SECRET, clock=clock, public=public)
        of = await school(app)

        async def made() -> str:
            return await paper(app, *of)

        web.add_api_route("/paper", made)
        yield web
