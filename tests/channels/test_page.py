"""The page in a real browser, against a real server."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from channels.web.app import PublicSettings
from tests.channels.browsing import card, choose, replies, say, visit
from tests.channels.scripted import Server, running


def test_a_first_visit_offers_a_beginning(page: Page) -> None:
    expect(page.get_by_role("heading", name="What shall we practise?")).to_be_visible()
    page.get_by_role("button", name="Quiz me on probability").click()
    expect(replies(page)).to_have_text(["Chiron" + "You said: Quiz me on probability"])
    expect(page.locator("#welcome")).to_be_hidden()
    expect(page.get_by_role("button", name="5 questions on algebra")).to_be_visible()


def test_a_question_is_answered_by_buttons(page: Page) -> None:
    say(page, "card")
    expect(card(page).get_by_role("heading")).to_have_text("Question 1 of 2")
    expect(card(page).locator(".stem math")).to_be_visible()
    choose(page, 1)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    expect(card(page).locator(".option.wrong .letter")).to_have_text("B")
    expect(replies(page).last).to_contain_text("The signs are mixed up")
    page.get_by_role("button", name="Hint").click()
    expect(replies(page).last).to_contain_text("Hint 1 of 3.")
    page.get_by_role("button", name="Answer A").click()
    first = page.locator(".card").first
    expect(first.locator(".state")).to_have_text("Right")
    expect(first.locator(".option.right .letter")).to_have_text("A")
    for option in first.locator(".option input").all():
        expect(option).to_be_disabled()
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    page.get_by_role("button", name="Skip").click()
    expect(page.locator(".card").nth(1).locator(".state")).to_have_text("Skipped")
    page.get_by_role("button", name="Show the solution").click()
    expect(card(page).locator(".state")).to_have_text("Solution shown")
    expect(page.locator("#choices button")).to_have_text(["5 questions on algebra"])


def test_a_free_answer_is_marked_by_buttons(page: Page) -> None:
    say(page, "free")
    card(page).get_by_label("Your answer").fill("Because no force acts on it.")
    card(page).get_by_role("button", name="Check").click()
    expect(card(page).locator(".state")).to_have_text("Answer kept")
    expect(card(page).get_by_label("Your answer")).to_be_hidden()
    expect(page.locator("#choices button")).to_have_text(["All of it", "Only 1", "None of it", "Skip"])
    page.get_by_role("button", name="All of it").click()
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")
    expect(page.locator("#log .bubble").last).to_have_text("All of it")
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")


def test_after_a_reload_everything_stands_as_it_was(page: Page) -> None:
    say(page, "card")
    choose(page, 1)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    before = page.locator("#log").inner_text()
    page.reload()
    expect(card(page).locator(".state")).to_have_text("Not yet")
    expect(card(page).locator(".option.wrong .letter")).to_have_text("B")
    assert page.locator("#log").inner_text() == before
    choose(page, 0)
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")


def test_a_question_is_answered_in_its_box(page: Page) -> None:
    say(page, "number")
    expect(card(page).get_by_role("img", name="A triangle with a base of 8 cm")).to_be_visible()
    box = card(page).get_by_label("Your answer")
    expect(card(page).locator(".unit")).to_have_text("cm")
    box.fill("5")
    box.press("Enter")
    expect(card(page).locator(".state")).to_have_text("Not yet")
    expect(box).to_be_focused()
    box.fill("7")
    card(page).get_by_role("button", name="Check").click()
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")
    expect(page.locator(".card").first.get_by_label("Your answer")).to_have_value("7")


def test_several_options_are_checked(page: Page) -> None:
    say(page, "many")
    expect(card(page).get_by_role("group", name="Choose all that are right")).to_be_visible()
    card(page).get_by_role("button", name="Check").click()  # nothing chosen: nothing sent
    card(page).locator("input").nth(0).check()
    card(page).locator("input").nth(1).check()
    card(page).get_by_role("button", name="Check").click()
    expect(page.locator(".turn.you .bubble").last).to_have_text("A, B")
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")


def test_a_reply_grows_without_marks(page: Page) -> None:
    seen: list[str] = []

    def note(text: str) -> None:
        seen.append(text)

    page.expose_function("seen", note)
    page.evaluate(
        "() => new MutationObserver(() => window.seen(document.querySelector('.growing .prose')?.innerText ?? ''))"
        ".observe(document.getElementById('log'), { childList: true, subtree: true, characterData: true })"
    )
    say(page, "stream")
    expect(replies(page)).to_have_count(1)
    expect(replies(page).last).to_contain_text("has the derivative 3")
    assert len(set(seen)) > 3
    assert not any(mark in text for text in seen for mark in ("**", "`", "$x", "\\"))


@pytest.mark.parametrize("text", ["attack", "evil"])
def test_an_attack_never_becomes_an_element(page: Page, text: str) -> None:
    say(page, text)
    expect(replies(page)).to_have_count(1)
    page.wait_for_timeout(200)
    assert page.evaluate("() => globalThis.hacked") is None
    inside = page.locator("#log")
    assert inside.locator("script, iframe, svg, style, object, form[action], [onerror], [onload]").count() == 0
    assert all(
        source.startswith("data:") for source in inside.locator("img").evaluate_all("all => all.map(one => one.src)")
    )
    assert inside.locator("a[href^='javascript' i]").count() == 0


def test_what_a_student_writes_is_text(page: Page) -> None:
    say(page, "<img src=x onerror='globalThis.hacked=1'> **b** \u202eevil")
    expect(replies(page)).to_have_count(1)
    expect(page.locator(".turn.you .bubble")).to_contain_text("<img src=x onerror='globalThis.hacked=1'> **b**")
    assert page.evaluate("() => globalThis.hacked") is None


def test_enter_sends_and_shift_enter_breaks_the_line(page: Page) -> None:
    box = page.get_by_label("Message", exact=True)
    box.fill("one")
    box.press("Shift+Enter")
    box.press_sequentially("two")
    expect(box).to_have_value("one\ntwo")
    expect(page.locator(".turn.you")).to_have_count(0)
    box.press("Enter")
    expect(page.locator(".turn.you .bubble")).to_have_text("one\ntwo")
    expect(box).to_have_value("")
    expect(box).to_be_focused()


def test_the_end_stays_in_sight_when_the_window_gets_narrow(page: Page) -> None:
    for text in ("card", "stream", "x " * 600):
        say(page, text)
        expect(replies(page).last).to_be_visible()
    expect(replies(page)).to_have_count(3)
    rest = "() => document.documentElement.scrollHeight - innerHeight - scrollY"
    page.evaluate("() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    page.wait_for_timeout(200)
    page.set_viewport_size({"width": 375, "height": 700})
    page.wait_for_timeout(200)
    assert page.evaluate(rest) < 5
    page.evaluate("() => scrollTo({ top: 0, behavior: 'instant' })")
    page.wait_for_timeout(200)
    page.set_viewport_size({"width": 800, "height": 600})
    page.wait_for_timeout(200)
    assert page.evaluate(rest) > 200


def test_a_draft_survives_a_reload(page: Page) -> None:
    page.get_by_label("Message", exact=True).fill("half a thought")
    page.reload()
    expect(page.get_by_label("Message", exact=True)).to_have_value("half a thought")


def test_thinking_is_shown(page: Page) -> None:
    say(page, "slow")
    expect(page.get_by_text("Chiron is thinking")).to_be_visible()
    expect(replies(page)).to_have_text(["Chiron" + "That took a while."])
    expect(page.get_by_text("Chiron is thinking")).to_be_hidden()


def test_with_the_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go to the message box")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.type("card")
    page.keyboard.press("Enter")
    expect(card(page)).to_be_visible()
    card(page).locator(".option input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(card(page).locator(".state")).to_have_text("Not yet")
    page.get_by_role("button", name="Hint").focus()
    page.keyboard.press("Enter")
    expect(replies(page).last).to_contain_text("Hint 1 of 3.")
    expect(replies(page).last).to_be_focused()


def test_two_windows_show_the_same(page: Page, context: BrowserContext, server: Server) -> None:
    other = visit(context, server)
    say(page, "card")
    expect(card(other)).to_be_visible()
    other.bring_to_front()
    choose(other, 0)
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")
    expect(page.locator(".turn.you .bubble")).to_have_text(["card", "A"])


def test_what_two_windows_send_at_the_same_time_all_arrives(
    page: Page, context: BrowserContext, server: Server
) -> None:
    other = visit(context, server)
    expect(other.locator("#welcome")).to_be_visible()
    for number in range(12):
        for window, name in ((page, "a"), (other, "b")):
            say(window, f"{name}{number}")
    said = page.locator(".turn.you .bubble")
    expect(said).to_have_count(24)
    expect(replies(page)).to_have_count(24)
    assert sorted(said.all_text_contents()) == sorted(f"{name}{number}" for name in "ab" for number in range(12))
    assert [one for one in said.all_text_contents() if one[0] == "a"] == [f"a{number}" for number in range(12)]


def test_a_message_waits_for_the_connection_and_is_sent_once(page: Page, context: BrowserContext) -> None:
    say(page, "before")
    expect(replies(page)).to_have_count(1)
    context.set_offline(True)
    say(page, "during")
    expect(page.locator(".note").last).to_have_text("Waits for the connection, then it is sent by itself")
    page.wait_for_timeout(300)
    context.set_offline(False)
    expect(replies(page)).to_have_count(2, timeout=15_000)
    expect(page.locator(".note").last).to_have_text("")
    page.reload()
    expect(page.locator(".turn.you .bubble")).to_have_text(["before", "during"])


def test_an_unconfirmed_message_survives_a_reload(page: Page) -> None:
    page.route("**/api/messages", lambda route: route.abort())
    say(page, "hold on")
    expect(page.locator(".note").last).not_to_have_text("")
    page.unroute("**/api/messages")
    page.reload()
    expect(replies(page)).to_have_text(["Chiron" + "You said: hold on"])
    page.reload()
    expect(page.locator(".turn.you .bubble")).to_have_text(["hold on"])


def test_a_lost_confirmation_doubles_nothing(page: Page) -> None:
    lost = 0

    def lose(route: Route) -> None:
        nonlocal lost
        lost += 1
        if lost == 1:
            route.fetch()  # it arrives, and the answer gets lost
            route.abort()
        else:
            route.continue_()

    page.route("**/api/messages", lose)
    say(page, "once")
    expect(replies(page)).to_have_count(1)
    page.wait_for_timeout(1500)
    assert lost == 2
    page.reload()
    expect(page.locator(".turn.you .bubble")).to_have_text(["once"])


def test_a_refused_message_says_why(page: Page) -> None:
    page.route("**/api/messages", lambda route: route.fulfill(status=422, json={"error": "That is too long."}))
    say(page, "long")
    expect(page.locator(".note").last).to_have_text("Not sent: That is too long.")
    expect(page.get_by_text("Chiron is thinking")).to_be_hidden()


def test_when_the_login_session_is_gone_a_new_one_begins(page: Page, context: BrowserContext) -> None:
    say(page, "before")
    expect(replies(page)).to_have_count(1)
    context.clear_cookies()
    say(page, "after")
    expect(replies(page).last).to_contain_text("You said: after")


def test_who_writes_too_fast_waits_and_loses_nothing(browser: Browser, tmp_path: Path) -> None:
    with running(tmp_path, PublicSettings(burst=2, per_second=2)) as server:
        context = browser.new_context()
        page = visit(context, server)
        for number in range(4):
            say(page, str(number))
        expect(page.get_by_text("Waits a moment, then it is sent by itself")).to_be_visible()
        expect(replies(page)).to_have_count(4, timeout=15_000)
        expect(page.locator(".turn.you .bubble")).to_have_text(["0", "1", "2", "3"])
        context.close()


def test_over_a_restart_the_page_goes_on(browser: Browser, tmp_path: Path) -> None:
    with running(tmp_path) as server:
        context = browser.new_context()
        page = visit(context, server)
        say(page, "before")
        expect(replies(page)).to_have_count(1)
        server.stop()
        say(page, "meanwhile")
        expect(page.get_by_role("status").filter(has_text="Connection lost")).to_be_visible()
        server.start()
        expect(replies(page)).to_have_count(2, timeout=20_000)
        expect(page.get_by_text("Connection lost")).to_have_count(0)
        context.close()


def test_earlier_messages_come_when_asked_for(page: Page) -> None:
    for number in range(32):
        say(page, str(number))
    expect(replies(page)).to_have_count(32)
    page.reload()
    expect(replies(page)).to_have_count(30)
    page.get_by_role("button", name="Show earlier messages").click()
    expect(replies(page)).to_have_count(32)
    expect(page.get_by_role("button", name="Show earlier messages")).to_be_hidden()
    expect(page.locator(".turn.you .bubble")).to_have_text([str(number) for number in range(32)])


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (360, "dark"), (1400, "light")])
def test_nothing_is_cut_off(browser: Browser, server: Server, width: int, scheme: Literal["light", "dark"]) -> None:
    context = browser.new_context(viewport={"width": width, "height": 740}, color_scheme=scheme)
    page = visit(context, server)
    for text in ("card", "stream", "number", "many", "x" * 300):
        say(page, text)
        expect(replies(page).last).to_be_visible()
    expect(replies(page)).to_have_count(5)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    for button in page.locator("#choices button, .card .primary, #send").all():
        if button.is_visible():
            box = button.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            assert box["height"] >= 40
    context.close()
