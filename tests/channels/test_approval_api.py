"""A teacher goes through a paper by the web API, over a socket: who may, what is done, what is not, and undoing it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.channels.papers import paper_web
from tests.channels.scripted import Server, running
from tests.waiting import until

Json = dict[str, Any]


class Person:
    """Somebody's browser, and a paper that nobody has changed yet."""

    def __init__(self, web: httpx.Client) -> None:
        self.web = web
        self.document = web.get("/paper").json()
        self.path = f"/api/approval/{self.document}"

    def paper(self) -> Json:
        found: Json = self.web.get(self.path).json()
        return found

    def drafts(self) -> dict[str, Json]:
        return {one["number"] or one["id"]: one for one in self.paper()["drafts"]}

    def states(self) -> dict[str, str]:
        return {number: one["state"] for number, one in self.drafts().items()}

    def do(self, deed: str, *drafts: Json, **more: object) -> httpx.Response:
        seen = [{"id": one["id"], "mark": one["mark"]} for one in drafts]
        return self.web.post(f"{self.path}/deeds", json={"deed": deed, "drafts": seen, **more})


@contextmanager
def browser_of(server: Server, link: str | None) -> Iterator[httpx.Client]:
    """The browser of whom a link names."""
    with httpx.Client(base_url=server.address) as web:
        web.headers["X-Chiron-Token"] = web.get("/api/login").json()["token"]
        if link:
            assert web.post("/api/enter", json={"link": link}).status_code == 204
            web.headers["X-Chiron-Token"] = web.get("/api/login").json()["token"]
        yield web


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("school"), web=paper_web) as started:
        yield started


@pytest.fixture(scope="module")
def browser_of_gray(server: Server) -> Iterator[httpx.Client]:
    with browser_of(server, "gray") as web:
        yield web


@pytest.fixture
def gray(browser_of_gray: httpx.Client) -> Person:
    """The gray."""
    return Person(browser_of_gray)


def test_only_a_teacher_of_the_class_gets_in(server: Server) -> None:
    for link in (None, "ada", "eve"):
        with browser_of(server, link) as web:
            refusals(Person(web))


def refusals(one: Person) -> None:
    """All that somebody tries is refused as the picture of a page is."""
    figure = f"{one.path}/figures/{'0' * 64}"
    refused = one.web.get(f"/documents/{one.document}/pages/1")
    answers = [one.web.get(path) for path in (one.path, f"{one.path}/skills", figure)]
    answers.append(one.do("publish", {"id": "x", "mark": "y"}))
    answers.append(one.web.post(f"{one.path}/look", json={"draft": "x", "form": {"kind": "numeric", "stem": ""}}))
    assert [(answer.status_code, answer.json()) for answer in answers] == [(404, refused.json())] * 5
    assert one.web.get("/api/approval/none").status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"), [({"X-Chiron-Token": "wrong"}, 403), ({"Sec-Fetch-Site": "cross-site"}, 403)]
)
def test_no_other_site_publishes(gray: Person, headers: dict[str, str], status: int) -> None:
    one = gray.drafts()["1"]
    bodies = {
        "deeds": {"deed": "publish", "drafts": [{"id": one["id"], "mark": one["mark"]}]},
        "look": {"draft": one["id"], "form": one["form"]},
    }
    for route, body in bodies.items():
        assert gray.web.post(f"{gray.path}/{route}", json=body, headers=headers).status_code == status
    assert gray.states()["1"] == "waiting"


def test_a_paper_shows_pages_boxes_figures_and_what_needs_its_teacher(gray: Person) -> None:
    found = gray.paper()
    assert [(one["number"], one["width"], one["height"]) for one in found["pages"]] == [(1, 300, 400), (2, 300, 400)]
    assert gray.web.get(f"/{found['pages'][1]['src']}").headers["content-type"] == "image/png"
    one, two, three, *_ = found["drafts"]
    assert one["boxes"] == [{"left": 18, "top": 20, "width": 232, "height": 40}]
    assert "<mfrac>" in one["shown"]["options"][1]
    assert [option["right"] for option in one["form"]["options"]] == [False, True]
    assert (one["sure"], two["sure"], three["sure"]) == (True, False, False)
    assert two["remarks"] == ["I found no answer to this question in the paper."]
    assert three["like"] == "In the question bank: Case 0: what moves through the membrane in osmosis?"
    (figure,) = three["figures"]
    assert gray.web.get(f"/{figure['src']}").content.startswith(b"\x89PNG")
    assert gray.web.get(f"{gray.path}/figures/{'0' * 64}").status_code == 404
    assert "Linear equations" in gray.web.get(f"{gray.path}/skills").json()["names"]
    tag = gray.web.get(gray.path).headers["etag"]
    assert gray.web.get(gray.path, headers={"If-None-Match": tag}).status_code == 304


def test_all_that_is_done_is_undone(gray: Person) -> None:
    before = {number: one["mark"] for number, one in gray.drafts().items()}

    def undone(*drafts: Json) -> bool:
        assert gray.do("undo", *drafts).status_code == 200
        return {number: one["mark"] for number, one in gray.drafts().items() if number in before} == before

    found = gray.drafts()
    done = gray.do("publish", found["1"], found["4"]).json()
    assert [(one["number"], one["state"]) for one in done["drafts"]] == [("1", "published"), ("4", "published")]
    assert undone(*done["drafts"])
    assert undone(*gray.do("drop", found["2"]).json()["drafts"])
    merged, gone = gray.do("merge", found["5"], found["6"]).json()["drafts"]
    assert (merged["form"]["stem"], gone["state"]) == ("Which planet is\n\nthe hottest?", "dropped")
    assert undone(merged)
    first, second = gray.do("split", found["1"], at="B").json()["drafts"]
    assert [len(first["form"]["options"]), second["form"]["stem"]] == [1, r"$\frac{3}{4}$"]
    assert undone(first)
    (taken,) = gray.do("take", found["5"], field="hints").json()["drafts"]
    assert (taken["form"]["hints"], taken["proposed"]) == (["Look.", "Think.", "Count."], [])
    assert undone(taken)


def test_every_field_is_written_and_comes_back(gray: Person) -> None:
    found = gray.drafts()
    rope = {
        "kind": "numeric", "stem": "How long is it in $cm$?", "answer": "350", "unit": "cm", "tolerance": "2 %",
        "hints": ["Read it."], "explanation": "It is written.", "skill": "linear EQUATIONS", "marks": 2,
    }  # fmt: skip
    (changed,) = gray.do("change", found["3"], form=rope).json()["drafts"]
    kept = {"options": [], "accepted": [], "tolerance": "2%", "skill": "Linear equations"}
    assert (changed["form"], changed["sure"], changed["remarks"]) == (rope | kept, True, [])
    gas = found["2"]["form"] | {
        "options": [{"text": "carbon dioxide", "right": True}, {"text": "oxygen"}, {"text": "argon", "right": True}]
    }
    (changed,) = gray.do("change", found["2"], form=gas).json()["drafts"]
    assert (changed["form"]["kind"], changed["shown"]["labels"]) == ("multiple_choice", ["A", "B", "C"])
    planet = {"kind": "short_text", "stem": "Which planet is hot?", "answer": "Venus", "accepted": ["Hesperus", " "]}
    (changed,) = gray.do("change", found["5"], form=planet).json()["drafts"]
    assert changed["form"]["accepted"] == ["Hesperus"]
    assert gray.do("publish", changed).json()["drafts"][0]["state"] == "published"


async def test_what_was_changed_elsewhere_is_told_and_not_overwritten(gray: Person) -> None:
    found = gray.drafts()
    chat = {"kind": "approve", "target": gray.document, "value": "go"}

    async def press(action: Json) -> Json:
        sent = gray.web.post("/api/messages", json={"id": str(uuid4()), "action": action}).json()["seq"]

        def reply() -> Json:
            exchanges = gray.web.get("/api/history").json()["exchanges"]
            return next((one["reply"] for one in exchanges if one["seq"] == sent), None) or {}

        return await until(reply)

    shown = await press(chat)
    drop = next(one["action"] for one in shown["choices"] if one["action"]["value"] == "drop")
    await press(drop)
    assert gray.states()["2"] == "dropped"

    refused = gray.do("publish", found["1"], found["2"], found["4"])
    assert (refused.status_code, [one["state"] for one in refused.json()["drafts"]]) == (409, ["dropped"])
    assert "Somebody has changed this" in refused.json()["error"]
    assert (gray.states()["1"], gray.states()["4"]) == ("waiting", "waiting")
    assert gray.do("change", found["2"], form=found["2"]["form"]).status_code == 409
    assert gray.do("merge", found["4"], found["6"]).status_code == 409  # another is behind it
    assert gray.do("publish", {"id": "gone", "mark": "x"}).status_code == 409


ONE = {"id": "a", "mark": "b"}
FORM = {"kind": "numeric", "stem": "How long?"}


@pytest.mark.parametrize(
    "body",
    [
        "no JSON", [], {}, {"deed": "burn", "drafts": [ONE]}, {"deed": "publish", "drafts": []},
        {"deed": "publish", "drafts": [ONE, ONE]}, {"deed": "merge", "drafts": [ONE]},
        {"deed": "change", "drafts": [ONE]}, {"deed": "split", "drafts": [ONE]},
        {"deed": "publish", "drafts": [{"id": "../x", "mark": "b"}]},
        *({"deed": "change", "drafts": [ONE], "form": FORM | wrong} for wrong in (
            {"kind": "essay"}, {"stem": "x" * 10_001}, {"stem": "\ud800"}, {"marks": -1}, {"marks": "NaN"}, {"more": 1},
            {"options": [{"text": "x"}] * 27}, {"hints": ["x"] * 4},
        )),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_words(gray: Person, body: object) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    refused = gray.web.post(f"{gray.path}/deeds", content=text, headers={"Content-Type": "application/json"})
    assert (refused.status_code, bool(refused.json()["error"])) == (422, True)


@pytest.mark.parametrize(
    ("number", "change", "field"),
    [
        ("3", {"tolerance": "wide"}, "tolerance"), ("3", {"unit": "blorps"}, "unit"), ("3", {"stem": " "}, "stem"),
        ("3", {"answer": "rather long"}, "answer"), ("1", {"options": []}, "options"), ("2", {}, "answer"),
        ("1", {"options": [{"text": "1"}, {"text": "1", "right": True}]}, "options"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_field(gray: Person, number: str, change: Json, field: str) -> None:
    one = gray.drafts()[number]
    told = gray.web.post(f"{gray.path}/look", json={"draft": one["id"], "form": one["form"] | change}).json()
    assert [problem["field"] for problem in told["problems"]] == [field]
    assert gray.drafts()[number]["mark"] == one["mark"]


def test_what_cannot_be_published_says_why_and_takes_the_others_with_it(gray: Person) -> None:
    found = gray.drafts()
    refused = gray.do("publish", found["1"], found["2"])
    assert (refused.status_code, refused.json()["problems"]) == (
        422, [{"field": "answer", "text": "There is no answer yet. Say which one is right.", "draft": found["2"]["id"]}]
    )  # fmt: skip
    assert gray.states()["1"] == "waiting"
    nothing = found["4"]["form"] | {"stem": "a\0b"}
    (changed,) = gray.do("change", found["4"], form=nothing).json()["drafts"]
    assert changed["form"]["stem"] == "ab"
