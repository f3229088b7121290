"""A walk through every screen and state of the page, for tests that look at all of them."""

from collections.abc import Callable, Iterator

from playwright.sync_api import FilePayload, Page, Route, expect

from tests.channels.browsing import card

PDF = b"%PDF-1.7 " + bytes(2000)


def chat_tour(page: Page) -> Iterator[str]:
    """The chat, over the script: the name of each state once it is reached. Words of the catalogue play no part."""

    def tell(text: str) -> None:
        count = page.locator(".turn.tutor").count()
        page.locator("#compose").fill(text)
        page.locator("#compose").press("Enter")
        expect(page.locator(".turn.tutor:not(.growing)")).to_have_count(count + 1)

    def press(place: int) -> None:
        count = page.locator(".turn.tutor").count()
        page.locator("#choices button").nth(place).click()
        expect(page.locator(".turn.tutor:not(.growing)")).to_have_count(count + 1)

    def pick(place: int) -> None:
        count = page.locator(".turn.tutor").count()
        card(page).locator(".option").nth(place).click()
        card(page).locator(".choosing .primary").click()
        expect(page.locator(".turn.tutor:not(.growing)")).to_have_count(count + 1)

    expect(page.locator("#welcome")).to_be_visible()
    yield "welcome"
    tell("card")
    card(page).locator(".option").first.locator("input").check()
    yield "question"
    pick(1)
    press(4)
    card(page).locator("summary").first.click()
    yield "wrong, with a hint"
    pick(0)
    pick(0)
    page.locator(".chart summary").click()
    yield "summary"
    tell("many")
    yield "several options"
    yield from _written(page, tell)
    yield from _maths(page, tell)
    yield from _files(page, tell)
    yield from _trouble(page)
    yield from _panels(page)


def _written(page: Page, tell: Callable[[str], None]) -> Iterator[str]:
    tell("number")
    line = card(page).locator(".write input")
    line.fill("3/4+sqrt(2")
    expect(card(page).locator(".preview")).to_be_visible()
    if card(page).locator(".keypad").is_hidden():
        card(page).locator(".keys-toggle").click()
    yield "keys for maths"
    card(page).locator(".enlarge").click()
    expect(page.locator("dialog")).to_be_visible()
    yield "picture"
    page.keyboard.press("Escape")
    tell("free")
    card(page).locator("textarea").fill("Because no force acts on it.")
    yield "free answer"
    card(page).locator(".write .primary").click()
    expect(card(page).locator(".marking")).to_be_visible()
    card(page).locator(".marking input").first.check()
    yield "marks for it"


def _maths(page: Page, tell: Callable[[str], None]) -> Iterator[str]:
    tell("stream")
    tell("maths")
    yield "formulae"
    page.locator(".tool.copy").last.focus()
    yield "focus"


def _files(page: Page, tell: Callable[[str], None]) -> Iterator[str]:
    pdf = FilePayload(name="homework of the third week, with all drawings.pdf", mimeType="", buffer=PDF)
    game = FilePayload(name="game.exe", mimeType="", buffer=b"MZ\x90\x00" + bytes(50))
    page.locator("#pick").set_input_files([pdf, game])
    expect(page.locator("#files .refused")).to_be_visible()
    expect(page.locator("#files progress")).to_have_count(0)
    yield "files"
    page.locator("#files .refused button").click()
    tell("look")
    yield "files sent"


def _trouble(page: Page) -> Iterator[str]:
    def refuse(route: Route) -> None:
        route.fulfill(status=422, json={"error": "⟦That is too long.⟧"})

    page.route("**/api/messages", refuse)
    page.locator("#compose").fill("refused")
    page.locator("#compose").press("Enter")
    expect(page.locator(".failed")).to_be_visible()
    yield "refused"
    page.unroute("**/api/messages")
    page.locator(".remedies button").last.click()
    page.context.set_offline(True)
    page.locator("#compose").fill("offline")
    page.locator("#compose").press("Enter")
    expect(page.locator(".note:visible")).to_be_visible()
    yield "no connection"
    page.context.set_offline(False)
    expect(page.locator(".exchange:last-child .turn.tutor")).to_be_visible(timeout=15_000)


def _panels(page: Page) -> Iterator[str]:
    if page.locator("#places-open").is_visible():
        page.locator("#places-open").click()
    expect(page.locator("#places-list a")).to_have_count(1)
    yield "conversations"
    page.locator("#places-list .pen").click()
    yield "another name"
    page.keyboard.press("Escape")
    page.locator("#seek").fill("derivative")
    expect(page.locator("#found mark").first).to_be_visible()
    yield "found"
    page.locator("#seek").fill("zzz")
    expect(page.locator("#found mark")).to_have_count(0)
    yield "not found"
    page.locator("#seek").fill("")
    page.keyboard.press("Escape")
