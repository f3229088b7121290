"""The progress page over a real record."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.channels.browsing import card, choose, say
from tests.channels.school import school_web
from tests.channels.scripted import Server, running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("school"), web=school_web) as started:
        yield started


def practise(page: Page) -> None:
    """Two questions on osmosis: one right at once, one after a wrong try."""
    say(page, "2 questions on osmosis")
    expect(card(page).get_by_role("heading")).to_have_text("Question 1 of 2")
    choose(page, 1)
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    choose(page, 0)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    choose(page, 1)
    expect(page.locator("#log .chart")).to_be_visible()


def test_a_first_visit_says_what_will_be_here(page: Page) -> None:
    page.get_by_role("link", name="Progress").click()
    expect(page.get_by_role("heading", name="How you are doing")).to_be_focused()
    expect(page.get_by_text("Nothing to see yet")).to_be_visible()
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_label("Message", exact=True)).to_be_visible()


def test_practice_shows_in_numbers_skills_and_history(page: Page) -> None:
    practise(page)
    page.get_by_role("link", name="Progress").click()
    expect(page.locator(".numbers b")).to_have_text(["2", "1", "1"])
    expect(page.get_by_role("img", name=re.compile("you practised on one day"))).to_be_visible()
    table = page.get_by_role("table", name="Biology")
    expect(table.get_by_role("rowheader")).to_have_text(["Transport in cells"])
    expect(table).to_contain_text("1 of 2")
    expect(table.locator(".mastery")).to_have_text(re.compile(r"\d+ %"))
    past = page.locator(".past details")
    expect(past).to_have_count(1)
    expect(past).to_contain_text("2 of 2 solved")
    past.locator("summary").click()
    questions = past.locator(".questions > li")
    expect(questions).to_have_count(2)
    expect(questions.first.locator(".tries li")).to_have_text([re.compile("B water.*right")])
    expect(questions.last.locator(".tries li")).to_have_text(
        [re.compile("A salt.*not right"), re.compile("B water.*right")]
    )
    expect(questions.last.locator(".how")).to_have_text("Right after more tries or a hint")


def test_a_goal_shows_how_far_it_is_and_its_way_in_a_picture_and_a_table(page: Page) -> None:
    say(page, "I want to pass algebra and osmosis by 24 December")
    expect(page.locator("#log .turn.tutor")).to_contain_text("Your goal")
    page.get_by_role("link", name="Progress").click()
    goal = page.locator("section").filter(has=page.get_by_role("heading", name="Your goal"))
    expect(goal).to_contain_text("24 December")
    picture = goal.get_by_role("img", name=re.compile("^Learning path to .*next"))
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 100
    goal.get_by_text("As a table").click()
    expect(goal.get_by_role("columnheader")).to_have_text(["Skill", "How far", "Comes after"])
    expect(goal.get_by_role("row")).to_have_count(3)
    goal.get_by_role("button", name=re.compile("^Practise ")).click()
    expect(card(page).get_by_role("heading")).to_have_text(re.compile("Question 1"))


def test_it_is_read_from_its_beginning_and_the_chat_from_its_end(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 420})
    practise(page)
    page.get_by_role("link", name="Progress").click()
    expect(page.locator(".past > li")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollHeight > innerHeight")
    expect(page.get_by_role("heading", name="How you are doing")).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0
    page.get_by_role("link", name="Chat").click()
    expect(page.locator("#log .turn").last).to_be_in_viewport()


def test_a_reload_stays_on_the_page_and_the_way_back_leads_to_the_chat(page: Page) -> None:
    practise(page)
    page.get_by_role("link", name="Progress").click()
    expect(page.locator(".numbers")).to_be_visible()
    page.reload()
    expect(page.locator(".numbers")).to_be_visible()
    expect(page.get_by_label("Message", exact=True)).to_be_hidden()
    page.go_back()
    expect(page.locator("#log .chart")).to_be_visible()


def test_where_nothing_can_be_loaded_it_can_be_tried_again(page: Page) -> None:
    practise(page)
    page.route("**/api/progress*", lambda route: route.abort())
    page.get_by_role("link", name="Progress").click()
    expect(page.get_by_text("This could not be loaded now.")).to_be_visible()
    page.unroute("**/api/progress*")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".numbers")).to_be_visible()


def test_nobody_sees_the_practice_of_another(page: Page, context: BrowserContext, server: Server) -> None:
    practise(page)
    own = page.request.get(f"{server.address}/api/practice").json()["practice"][0]["id"]
    assert page.request.get(f"{server.address}/api/practice/{own}").status == 200
    context.clear_cookies()
    assert page.request.get(f"{server.address}/api/practice").json() == {"practice": [], "more": False}
    assert page.request.get(f"{server.address}/api/practice/{own}").status == 404
    assert page.request.get(f"{server.address}/api/progress?zone=No/Where").json()["answered"] == 0
