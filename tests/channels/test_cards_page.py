"""Question cards in a real browser."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.channels.browsing import card, choose, replies, say, visit
from tests.channels.scripted import Server


def test_an_option_is_chosen_by_keys_and_sent_by_enter(page: Page) -> None:
    say(page, "card")
    expect(card(page).get_by_role("group", name="Choose one")).to_be_visible()
    page.keyboard.press("2")  # the box for messages has the focus: there a digit is a digit
    expect(page.get_by_label("Message", exact=True)).to_have_value("2")
    card(page).get_by_role("radio").first.focus()
    page.keyboard.press("2")
    expect(card(page).get_by_role("radio").nth(1)).to_be_checked()
    page.keyboard.press("9")
    page.keyboard.press("Enter")
    expect(card(page).locator(".state")).to_have_text("Not yet")
    expect(card(page).get_by_role("radio").nth(1)).not_to_be_checked()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    expect(page.locator(".turn.you .bubble")).to_have_text(["card", "B", "A"])


def test_keys_go_on_from_question_to_question(page: Page) -> None:
    say(page, "card")
    card(page).get_by_role("radio").first.focus()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(card(page).locator(".state")).to_have_text("Right")


def test_several_are_chosen_by_keys(page: Page) -> None:
    say(page, "many")
    card(page).get_by_role("checkbox").first.focus()
    for key in "1323":
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    expect(page.locator(".turn.you .bubble").last).to_have_text("A, B")


def test_nothing_is_sent_where_nothing_is_chosen(page: Page) -> None:
    say(page, "card")
    card(page).get_by_role("button", name="Check").click()
    expect(card(page).get_by_role("radio").first).to_be_focused()
    expect(page.locator(".turn.you")).to_have_count(1)


def test_a_card_keeps_its_hints_and_what_was_said_of_answers(page: Page) -> None:
    say(page, "card")
    choose(page, 1)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    page.get_by_role("button", name="Hint", exact=True).click()
    notes = card(page).locator("details")
    expect(notes.locator("summary")).to_have_text(["Hint 1", "About the answer B"])
    notes.first.locator("summary").click()
    expect(notes.first).to_contain_text("Which two numbers give")
    page.reload()
    expect(notes.locator("summary")).to_have_text(["Hint 1", "About the answer B"])


def test_dots_tell_how_far_one_has_come(page: Page) -> None:
    say(page, "card")
    choose(page, 1)
    expect(card(page).locator(".dot")).to_have_count(2)
    expect(card(page).locator(".dot").first).to_have_class("dot wrong here")
    choose(page, 0)
    expect(page.locator(".card")).to_have_count(2)
    expect(card(page).locator(".dot").first).to_have_class("dot right")
    expect(card(page).locator(".dot").last).to_have_class("dot here")


def test_a_summary_with_a_chart_ends_the_practice(page: Page) -> None:
    say(page, "card")
    choose(page, 0)
    expect(page.locator(".card")).to_have_count(2)
    choose(page, 0)
    chart = page.locator("#log .chart")
    expect(chart.get_by_role("img", name="1 right at once, 1 after more tries or a hint")).to_be_visible()
    expect(chart.locator(".legend li")).to_have_text(["1 right at once", "1 after more tries or a hint"])
    chart.get_by_text("As a table").click()
    expect(chart.get_by_role("row").nth(1)).to_have_text(re.compile("Quadratic equations.*2.*1"))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("3/4", "mfrac"), ("sqrt(2)", "msqrt"), ("x^2", "msup"), ("sqrt(2", "msqrt"), ("3/", "code.source")],
)
def test_maths_is_shown_as_it_is_typed(page: Page, typed: str, shown: str) -> None:
    say(page, "number")
    card(page).get_by_label("Your answer").press_sequentially(typed)
    expect(card(page).locator(f".preview {shown}")).to_be_visible()
    card(page).get_by_label("Your answer").fill("7")
    expect(card(page).locator(".preview")).to_be_hidden()


def test_brackets_that_are_seen_closed_are_sent_closed(page: Page) -> None:
    say(page, "number")
    card(page).get_by_label("Your answer").fill("sqrt(2")
    expect(card(page).locator(".preview msqrt")).to_be_visible()
    card(page).get_by_role("button", name="Check").click()
    expect(page.locator(".turn.you .bubble").last).to_have_text("sqrt(2)")


def test_a_phone_gets_keys_for_maths(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = visit(context, server)
    say(page, "number")
    box = card(page).get_by_label("Your answer")
    expect(box).to_have_attribute("inputmode", "none")
    box.tap()
    for key in ("3", "fraction", "4", "plus", "square root", "2"):
        card(page).get_by_role("button", name=key, exact=True).tap()
    expect(box).to_have_value("3/4+√(2)")
    expect(card(page).locator(".preview msqrt")).to_be_visible()
    for key in ("go left", "delete", "1", "6"):
        card(page).get_by_role("button", name=key, exact=True).tap()
    expect(box).to_be_focused()
    last = card(page).get_by_role("button", name="delete", exact=True)
    expect(last).to_be_in_viewport()
    expect(box).to_be_in_viewport(ratio=1)
    card(page).get_by_role("button", name="Letters").tap()
    expect(box).to_have_attribute("inputmode", "decimal")
    expect(last).to_be_hidden()
    for button in card(page).locator("button:visible").all():
        size = button.bounding_box()
        assert size is not None
        assert size["height"] >= 44
    context.close()


def test_a_picture_is_looked_at_closely(page: Page) -> None:
    say(page, "number")
    small = card(page).get_by_role("img", name="A triangle with a base of 8 cm").bounding_box()
    card(page).get_by_role("button", name="Enlarge the picture").click()
    dialog = page.get_by_role("dialog", name="A triangle with a base of 8 cm")
    large = dialog.locator("img").bounding_box()
    assert small is not None
    assert large is not None
    assert large["width"] > 1.5 * small["width"]
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(card(page).get_by_role("button", name="Enlarge the picture")).to_be_focused()


def test_a_free_answer_grows_and_is_marked_point_by_point(page: Page) -> None:
    say(page, "free")
    box = card(page).get_by_label("Your answer")
    before = box.bounding_box()
    box.press_sequentially("one\ntwo\nthree\nfour\nfive")
    after = box.bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > before["height"] + 30
    box.press("Control+Enter")
    expect(card(page).locator(".state")).to_have_text("Answer kept")
    marks = card(page).get_by_role("group", name="Which of these does your answer have?")
    marks.get_by_label("No force acts on it.").check()
    marks.get_by_label("So its speed").check()
    card(page).get_by_role("button", name="Mark my answer").click()
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")
    expect(replies(page).last).to_contain_text("Right!")


def test_two_tabs_show_the_same_card(page: Page, context: BrowserContext, server: Server) -> None:
    other = visit(context, server)
    say(page, "card")
    expect(card(other)).to_be_visible()
    choose(page, 1)
    expect(card(other).locator(".state")).to_have_text("Not yet")
    expect(card(other).locator(".option.wrong .letter")).to_have_text("B")
    other.bring_to_front()
    choose(other, 0)
    expect(page.locator(".card").first.locator(".state")).to_have_text("Right")
    expect(page.locator(".card").first.get_by_role("radio").first).to_be_disabled()
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")


def test_wide_formulae_scroll_in_their_box_and_by_keyboard(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = visit(context, server)
    say(page, "maths")
    expect(card(page)).to_be_visible()
    boxes = page.locator(".wide")
    expect(boxes).to_have_count(5)
    for box in boxes.all():
        expect(box).to_have_class(re.compile("scrolls"))
        expect(box).to_have_attribute("tabindex", "0")
        assert box.evaluate("box => box.scrollWidth > box.clientWidth && box.getBoundingClientRect().right <= 320")
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320
    boxes.first.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('.wide').scrollLeft > 0")
    page.set_viewport_size({"width": 1800, "height": 700})
    expect(page.locator("code.source")).to_have_text("\\frac{1")
    context.close()


def test_formulae_are_copied_as_latex(page: Page) -> None:
    say(page, "maths")
    expect(card(page)).to_be_visible()
    copied = page.evaluate(
        """() => {
          const half = document.querySelector(".prose math mn");
          getSelection().setBaseAndExtent(half.closest("p").firstChild, 0, half.firstChild, 1);
          const data = new DataTransfer();
          half.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
          return [data.getData("text/plain"), data.getData("text/html")];
        }"""
    )
    assert copied[0] == "Half is $\\frac12$"
    assert '<annotation encoding="application/x-tex">\\frac12</annotation></semantics></math>' in copied[1]
