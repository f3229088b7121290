"""The page in a real browser: how tests open it, and what they do and see there."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.channels.scripted import Server

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
expect.set_options(timeout=20_000)  # ms: a busy machine takes longer than the usual 5 s


def visit(context: BrowserContext, server: Server) -> Page:
    page = context.new_page()
    page.goto(f"{server.address}/")
    return page


def say(page: Page, text: str) -> None:
    page.get_by_label("Message", exact=True).fill(text)
    page.keyboard.press("Enter")


def replies(page: Page) -> Locator:
    return page.locator("#log .turn.tutor")


def card(page: Page) -> Locator:
    return page.locator(".card").last


def choose(page: Page, place: int) -> None:
    """Answer the last card by one of its options."""
    card(page).locator(".option").nth(place).click()
    card(page).get_by_role("button", name="Check").click()
