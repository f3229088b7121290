"""The page of the fake platform, in a real browser: what anybody who develops Chiron sees of a chat."""

from pathlib import Path

from playwright.async_api import async_playwright, expect

from tests import needs
from tests.channels.browsing import ARGUMENTS
from tests.channels.telegram.home import school


@needs.chromium
async def test_a_student_practises_on_the_page(tmp_path: Path) -> None:
    async with school(tmp_path / "home") as at, async_playwright() as playwright:
        ada = at.person()
        browser = await playwright.chromium.launch(executable_path=needs.CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": 430, "height": 800})
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(f"{at.telegram.address}/#start=linear-equations")
        card = page.locator(".message", has_text="Question 1").last
        await expect(card.locator("math").first).to_be_visible(timeout=15_000)
        await card.get_by_role("button", name="Hint").click()
        await expect(page.locator(".message").last).to_contain_text("Hint 1 of 3.", timeout=15_000)
        await page.get_by_label("Message", exact=True).fill("-7")
        await page.keyboard.press("Enter")
        await expect(card).to_contain_text("Your answer: -7", timeout=15_000)
        await browser.close()
        assert complaints == []
        assert len(ada.replies) >= 4
