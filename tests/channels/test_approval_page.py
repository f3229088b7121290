"""A teacher goes through a paper on its page, in a real browser: by keys, with maths, on a phone, and back again."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import needs
from tests.channels.papers import paper_web
from tests.channels.scripted import Server, running
from tests.channels.test_everybody import from_the_right, violations


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("school"), web=paper_web) as started:
        yield started


def enter(page: Page, server: Server, link: str) -> str:
    """Open a further paper by a login link; its id."""
    paper: str = page.request.get(f"{server.address}/paper").json()
    page.goto("about:blank")
    page.goto(f"{server.address}/#/enter/{link}/approve/{paper}")
    page.wait_for_url(f"**/approve/{paper}**")
    return paper


def title(page: Page, words: str) -> None:
    expect(page.locator("#question h2")).to_have_text(words)


def told(page: Page, words: str) -> None:
    expect(page.locator("#told")).to_have_text(words)


def counted(page: Page, **counts: int) -> None:
    for name, count in counts.items():
        expect(page.locator(f".filter.{name} b")).to_have_text(str(count))


def test_a_paper_is_gone_through_by_keys_and_everything_is_undone(page: Page, server: Server) -> None:
    enter(page, server, "gray")
    title(page, "Question 2")
    counted(page, needs=4, sure=2, published=0, dropped=0, all=6)
    main = page.locator(".actions .primary")
    expect(main).to_contain_text("Edit")  # it has no answer
    page.keyboard.press("2")
    told(page, "Question 2 is changed.")
    expect(main).to_contain_text("Publish")
    page.keyboard.press("p")
    told(page, "Question 2 is published.")
    title(page, "Question 3")
    expect(page.get_by_role("img", name="A rope")).to_be_visible()
    expect(page.locator(".remarks")).to_contain_text("In the question bank: Case 0: what moves through the membrane")

    page.keyboard.press("e")
    stem = page.get_by_role("textbox", name="Question", exact=True)
    expect(stem).to_be_focused()
    stem.fill(r"How long is $\frac{7}{2}$ of it?")
    expect(page.locator("[data-field=stem] .live mfrac")).to_be_visible()
    page.get_by_label("Unit").fill("blorps")
    expect(page.locator("#trouble-unit")).to_contain_text("I do not know the unit")
    page.reload()
    expect(stem).to_have_value(r"How long is $\frac{7}{2}$ of it?")
    stem.press("Control+Enter")
    told(page, 'I do not know the unit "blorps". Write it like m/s, kg or °C, or leave it out.')
    expect(page.get_by_label("Unit")).to_be_focused()
    page.get_by_label("Unit").fill("m")
    page.get_by_label("Unit").press("Control+Shift+Enter")
    told(page, "Question 3 is published.")
    title(page, "Question 5")

    page.keyboard.press("a")
    told(page, "2 questions are published.")
    counted(page, needs=2, sure=0, published=4)
    page.keyboard.press("m")
    told(page, "Question 6 is part of Question 5 now.")
    counted(page, dropped=1)
    for words in (
        "Question 6 is part",
        "2 questions are",
        "Question 3 is pub",
        "Question 3 is ch",
        "Question 2 is pub",
    ):
        page.keyboard.press("u")
        expect(page.locator("#told")).to_contain_text(f"Taken back: {words}")
    page.keyboard.press("Control+z")
    counted(page, needs=4, sure=2, published=0, dropped=0, all=6)


def test_boxes_and_questions_lead_to_each_other_and_changes_elsewhere_are_told(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/approve/none")
    expect(page.locator("#loading")).to_contain_text("There is no such paper here for you.")
    paper = enter(page, server, "rose")
    page.locator("#view rect").first.click()
    title(page, "Question 1")
    expect(page.locator("#question h2")).to_be_focused()
    page.get_by_label("Next page").click()
    expect(page.locator("#view rect.here")).to_have_count(0)
    page.keyboard.press("g")
    expect(page.locator("#view")).to_be_focused()
    expect(page.locator("#view rect.here")).to_have_count(1)
    page.keyboard.press("g")
    expect(page.locator("#question h2")).to_be_focused()

    page.keyboard.press("e")
    page.get_by_label("Option A", exact=True).fill("none of these")
    token = page.request.get(f"{server.address}/api/login").json()["token"]
    path = f"{server.address}/api/approval/{paper}"
    first = page.request.get(path).json()["drafts"][0]
    deed = {"deed": "drop", "drafts": [{"id": first["id"], "mark": first["mark"]}]}
    page.request.post(f"{path}/deeds", data=deed, headers={"X-Chiron-Token": token})
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#told")).to_contain_text("Somebody has changed this meanwhile")
    expect(page.get_by_label("Option A", exact=True)).to_have_value("none of these")
    page.get_by_role("button", name="Keep what I wrote").click()
    page.get_by_role("button", name="Save", exact=True).click()
    told(page, "Question 1 is changed.")
    expect(page.locator("#question .option").first).to_contain_text("none of these")


@needs.axe
def test_axe_finds_nothing_and_nothing_is_cut_off_on_a_phone(browser: Browser, server: Server) -> None:
    context = browser.new_context(
        bypass_csp=True, reduced_motion="reduce", viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.route(re.compile(r"/approve/[^/]+$"), from_the_right)
    enter(page, server, "lily")
    found: dict[str, list[str]] = {}

    def look(state: str) -> None:
        page.emulate_media(color_scheme="light")
        found[state] = violations(page)
        page.emulate_media(color_scheme="dark")
        found[state] += violations(page, "color-contrast")
        assert page.evaluate("() => document.documentElement.scrollWidth") == 360, state

    title(page, "Question 2")
    look("question")
    page.get_by_role("button", name="Edit").tap()
    page.get_by_label("Option A", exact=True).fill(r"$\sqrt{2}$")
    expect(page.locator(".rows .live msqrt")).to_be_visible()
    look("fields")
    page.get_by_role("button", name="Discard").tap()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    look("keys")
    page.keyboard.press("Escape")
    page.locator(".draft").nth(2).tap()
    title(page, "Question 5")
    look("proposals")
    page.get_by_role("button", name=re.compile("^Take it")).tap()
    told(page, "Question 5 has what was proposed.")
    context.close()
    assert json.dumps(found) == json.dumps({state: [] for state in found})
