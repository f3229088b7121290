"""Every screen and state of the page for every person: axe-core finds nothing, nothing is cut off, all words are of the
catalogue, and it works from the right, by the keyboard alone and with large letters.

axe-core comes by `npm install --prefix .ci`; nobody needs it to run Chiron.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Page, Route, ViewportSize, expect

from channels.web.assets import Assets
from prompts.catalogue import direction
from prompts.templates import templates
from tests import needs
from tests.channels.browsing import card, choose, replies, say
from tests.channels.school import school_web
from tests.channels.scripted import Server, running
from tests.channels.tour import chat_tour

ROOT = Path(__file__).parents[2]

CONTENT = ", ".join(
    (
        *(
            ".prose",
            ".bubble",
            ".stem",
            ".text",
            ".chart",
            "math",
            "#choices",
            ".level",
            ".unit",
            ".letter",
            "img",
            ".zoom",
        ),
        *(".name", ".far", ".sent", "time", ".day", "#found", "#places-list .title", "#announcer", "noscript"),
        "#language option",
        *(".keypad [aria-hidden]", ".keys-toggle [aria-hidden]", "#language"),
    )
)
"""What shows words of people, of questions, of the server or of the browser."""
COLOURFUL = {"wrong, with a hint", "summary", "keys for maths", "marks for it", "files", "refused", "found"}
"""States that between them have all colours."""

OUTSIDE = """([content, allowed]) => {
  const known = text => !/\\p{L}{2}/u.test(text.replace(/⟦[^⟧]*⟧/g, "")) || allowed.includes(text);
  const found = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(content)) continue;
    const names = ["aria-label", "title", "placeholder", "alt"].map(name => element.getAttribute(name) ?? "");
    const own = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim());
    for (const text of [...names, ...own]) if (!known(text)) found.add(text);
  }
  return [...found];
}"""
"""Words on the page, outside of what shows content, that are not of the catalogue."""


@contextmanager
def opened(browser: Browser, server: Server, viewport: ViewportSize) -> Iterator[Page]:
    """A first visit whose page lets axe in, which its policy would not."""
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce", viewport=viewport)
    page = context.new_page()
    page.goto(f"{server.address}/")
    yield page
    context.close()


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds, of any impact, in the last messages and around them; only by some rules where they are named."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(needs.AXE.read_text("utf-8"))
    options = {"resultTypes": ["violations"], "preload": False} | ({"runOnly": list(rules)} if rules else {})
    # formulae have the colour of the words around them; each of their hundreds of signs would be looked at
    where = {"include": "html", "exclude": [[".exchange:not(:nth-last-child(-n + 3))"], ["math"]]}
    found = page.evaluate("([where, options]) => axe.run(where, options)", [where, options])["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]


@needs.axe
def test_axe_finds_nothing_in_the_chat(browser: Browser, server: Server) -> None:
    found: dict[str, list[str]] = {}
    with opened(browser, server, viewport={"width": 1280, "height": 900}) as page:
        for state in chat_tour(page):
            page.emulate_media(color_scheme="light")
            problems = violations(page)
            if state in COLOURFUL:
                page.emulate_media(color_scheme="dark")
                problems += violations(page, "color-contrast")
            if problems:
                found[state] = problems
    assert found == {}


def pseudo(route: Route) -> None:
    """The page's words, each between marks and somewhat longer."""
    answer = route.fetch()
    before, start, rest = answer.text().partition("const theDefault = ")
    words, end = json.JSONDecoder().raw_decode(rest)

    def longer(template: str | dict[str, str]) -> str | dict[str, str]:
        if isinstance(template, str):
            return f"⟦{template}ֿ́⟧"
        return {key: form if key == "by" else f"⟦{form}ֿ́⟧" for key, form in template.items()}

    changed = {key: longer(template) for key, template in words.items()}
    route.fulfill(response=answer, body=f"{before}{start}{json.dumps(changed)}{rest[end:]}")


def from_the_right(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('dir="ltr"', 'dir="rtl"'))


def test_from_the_right_on_the_smallest_phone_in_other_words(browser: Browser, server: Server) -> None:
    static = [text for text in templates("en", "page").values() if isinstance(text, str)]
    outside: dict[str, list[str]] = {}
    too_wide = []
    context = browser.new_context(
        bypass_csp=True,
        reduced_motion="reduce",
        viewport={"width": 320, "height": 700},
        is_mobile=True,
        has_touch=True,
        color_scheme="dark",
    )
    page = context.new_page()
    page.route("**/page.js", pseudo)
    page.route(f"{server.address}/", from_the_right)
    page.goto(f"{server.address}/")
    for state in chat_tour(page):
        if page.evaluate("() => document.documentElement.scrollWidth") > 320:
            too_wide.append(state)
        if words := page.evaluate(OUTSIDE, [CONTENT, static]):
            outside[state] = words
        if state == "keys for maths":
            seven, nine = (card(page).locator(".digit", has_text=digit).bounding_box() for digit in "79")
            assert seven is not None
            assert nine is not None
            assert seven["x"] < nine["x"]
        if state == "conversations":
            panel = page.locator("#places").bounding_box()
            assert panel is not None
            assert panel["x"] + panel["width"] == 320
    context.close()
    assert too_wide == []
    assert outside == {}


def test_the_pages_own_words_are_of_the_catalogue() -> None:
    page = "".join((ROOT / "channels" / "web" / name).read_text("utf-8") for name in ("page.html", "approve.html"))
    page = re.sub(r"<kbd[^>]*>[^<]*</kbd>|{languages}", "", page)  # what stands on keys, and names of languages
    shown = re.findall(r">([^<>]*)<", page) + re.findall(
        r'(?:aria-label|title|placeholder|alt|content)="([^"]*)"', page
    )
    settings = ("width=device-width", "light dark")
    words = [text.strip() for text in shown if not text.strip().startswith(settings)]
    assert [text for text in words if text and not re.fullmatch(r"\{\{[a-z0-9-]+\}\}", text)] == []


def test_a_language_from_the_right_has_its_page_so() -> None:
    assert b'lang="he" dir="rtl"' in Assets("he").page.body
    assert b'lang="en" dir="ltr"' in Assets("en").page.body
    assert [direction(locale) for locale in ("ar-EG", "fa", "de", "en")] == ["rtl", "rtl", "ltr", "ltr"]


def test_style_sheets_name_no_side_but_for_formulae() -> None:
    sides = re.compile(
        r"(?:margin|padding|border|inset)-(?:left|right)|(?<![\w.-])(?:left|right|float)\s*:|text-align:\s*(?:left|right)"
    )
    found = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "channels" / "web" / "static").rglob("*.css")
        for line in path.read_text("utf-8").splitlines()
        if sides.search(line) and "mtd" not in line
    ]
    assert found == []


def test_with_large_letters_on_a_phone(tmp_path: Path, server: Server, browser: Browser) -> None:
    (tmp_path / "Default").mkdir()
    settings = {"webkit": {"webprefs": {"default_font_size": 32}}}
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(settings))
    context = browser.browser_type.launch_persistent_context(
        tmp_path,
        executable_path=needs.CHROMIUM,
        args=["--headless", "--no-sandbox", "--disable-gpu"],
        viewport={"width": 375, "height": 740},
        is_mobile=True,
        has_touch=True,
    )
    page = context.new_page()
    page.goto(f"{server.address}/")
    assert page.evaluate("() => getComputedStyle(document.documentElement).fontSize") == "32px"
    expect(page.get_by_role("heading", name="What shall we practise?")).to_be_in_viewport()
    say(page, "card")
    choose(page, 1)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    assert page.evaluate("() => document.documentElement.scrollWidth") == 375
    height = "() => document.querySelector('footer').offsetHeight / innerHeight"
    assert page.evaluate(height) < 0.35
    context.close()


def test_by_the_keyboard_alone_from_first_visit_to_progress(page: Page) -> None:
    # so the browser hands choosers over from now on; to ask for that and to press a key at once is a race
    page.on("filechooser", lambda chooser: None)

    def to(selector: str, key: str = "Tab") -> None:
        for _ in range(40):
            if page.evaluate("selector => document.activeElement?.matches(selector)", selector):
                return
            page.keyboard.press(key)
        raise AssertionError(selector)

    to(".suggestion")
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(1)
    to("#compose")
    page.keyboard.type("card")
    page.keyboard.press("Enter")
    expect(card(page)).to_be_visible()
    to(".card input", "Shift+Tab")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(page.locator("#log .chart")).to_be_visible()
    to(".chart summary", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".chart table")).to_be_visible()
    to("#attach")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(FilePayload(name="notes.txt", mimeType="text/plain", buffer=b"notes"))
    to("#files button", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#files")).to_be_hidden()
    expect(page.locator("#compose")).to_be_focused()
    to("#places-open", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#seek")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#places-open")).to_be_focused()
    to("a[data-to=progress]")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="How you are doing")).to_be_focused()


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("school"), web=school_web) as started:
        yield started


@needs.axe
def test_axe_finds_nothing_on_the_progress_page(browser: Browser, school: Server) -> None:
    found: dict[str, list[str]] = {}
    with opened(browser, school, viewport={"width": 320, "height": 700}) as page:
        page.goto(f"{school.address}/#/progress")
        expect(page.locator("#progress p")).not_to_have_count(0)
        found["nothing yet"] = violations(page)
        page.goto(f"{school.address}/#/")
        say(page, "2 questions on osmosis")
        choose(page, 1)
        expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
        choose(page, 0)
        expect(card(page).locator(".state")).to_have_text("Not yet")
        choose(page, 1)
        expect(page.locator("#log .chart")).to_be_visible()
        page.goto(f"{school.address}/#/progress")
        page.locator(".past summary").click()
        expect(page.locator(".questions > li")).to_have_count(2)
        page.locator("#progress .chart summary").click()
        schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            found[scheme] = violations(page)
            assert page.evaluate("() => document.documentElement.scrollWidth") == 320
        page.route("**/api/progress*", lambda route: route.fulfill(status=500))
        page.goto(f"{school.address}/#/")
        page.goto(f"{school.address}/#/progress")
        expect(page.locator("#progress .notice")).to_be_visible()
        found["failed"] = violations(page)
    assert found == {state: [] for state in found}


def test_in_the_systems_own_colours_icons_and_pictures_are_seen(browser: Browser, server: Server) -> None:
    context: BrowserContext = browser.new_context(forced_colors="active", color_scheme="dark")
    page = context.new_page()
    page.goto(f"{server.address}/")
    say(page, "number")
    expect(card(page)).to_be_visible()
    ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    icon = page.evaluate("() => getComputedStyle(document.querySelector('#attach'), '::before').backgroundColor")
    assert icon != ground
    assert page.evaluate("() => getComputedStyle(document.querySelector('.card img')).forcedColorAdjust") == "none"
    context.close()
