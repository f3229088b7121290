"""A question that is open in one conversation and answered in another."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.channels.browsing import card, say
from tests.channels.school import school_web
from tests.channels.scripted import Server, running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("school"), web=school_web) as started:
        yield started


def send(page: Page, place: str, text: str) -> None:
    """Send a message to another of the student's conversations, as another tab would."""
    token = page.request.get(f"{page.url.partition('#')[0]}api/login").json()["token"]
    sent = page.request.post(
        f"{page.url.partition('#')[0]}api/messages",
        data={"id": str(uuid4()), "place": place, "text": text},
        headers={"X-Chiron-Token": token},
    )
    assert sent.status == 202


def test_a_card_that_is_answered_in_another_conversation_is_brought_up_to_date(page: Page) -> None:
    say(page, "3 questions on linear equations")
    expect(card(page).get_by_role("heading")).to_have_text("Question 1 of 3")
    send(page, "other", "1000")
    expect(card(page).locator(".state")).to_have_text("Not yet")
    expect(card(page).get_by_label("Your answer")).to_be_enabled()
    send(page, "other", "hint")
    expect(card(page).locator("summary", has_text="Hint 1")).to_be_visible()
    send(page, "other", "I give up")
    expect(card(page).locator(".state")).to_have_text("Solution shown")
    expect(card(page).get_by_label("Your answer")).to_be_hidden()
    page.reload()
    expect(card(page).locator(".state")).to_have_text("Solution shown")


def test_nobody_looks_at_the_card_of_another(page: Page, context: BrowserContext) -> None:
    say(page, "3 questions on linear equations")
    expect(card(page).get_by_role("heading")).to_have_text("Question 1 of 3")
    with page.expect_response("**/api/cards/*") as asked:
        page.evaluate("() => dispatchEvent(new Event('focus'))")
    own = asked.value
    assert own.status == 200
    assert own.json()["open"]
    context.clear_cookies()
    assert page.request.get(own.url).status == 404
