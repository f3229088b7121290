"""The page under its own policy: all of it works, nothing breaks it, and whatever is written anywhere stays text."""

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import BrowserContext, Page, expect

from channels.web.app import PublicSettings, create_web
from store import Files
from store.questions import Option, Picture, Question, RubricPoint, Skill, Subject
from tests.agent.home import Clock, small_home
from tests.channels.browsing import card, choose, replies, say, visit
from tests.channels.scripted import SECRET, Server, now, running

WATCH = """
globalThis.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});
"""
ATTACKS = (
    "<img src=x onerror=hacked=1><script>hacked=2</script><svg/onload=hacked=3>",
    "<iframe srcdoc='<script>parent.hacked=4</script>'>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=hacked=5&gt;'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=hacked=6>",
    "[a](javascript:hacked=7) [b](JaVaScRiPt&colon;hacked=8) [c](data:text/html,<script>hacked=9</script>)",
    "<javascript:hacked=10> ![p](https://evil.example/p.png) ![q](//evil.example/q) <https://evil.example/seen>",
    r"$\href{javascript:hacked=11}{x}$ $\text{<img src=x onerror=hacked=12>}$ $\unicode{<svg onload=hacked=13>}$",
    r"$\style{background:url(https://evil.example/s)}{x}$ $\class{evil}{x}$ $\url{javascript:hacked=14}$",
    r"$$\require{x}\includegraphics{//evil.example/i}$$",
    "&lt;img src=x onerror=hacked=15&gt; &#60;script&#62;hacked=16&#60;/script&#62; \u202e ${hacked=17} {{hacked=18}}",
    "`<img src=x onerror=hacked=19>` ~~~<script>hacked=20</script> | <b onclick=hacked=21>x</b> |",
    "'\"><a href=https://evil.example/l target=_top style='position:fixed' onmouseover=hacked=22 id=compose>x</a>",
)
EVIL = "\n\n".join(ATTACKS)
LINE = " ".join(ATTACKS)
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="parent.hacked=30">'
    "<script>parent.hacked=31</script>"
    '<image href="https://evil.example/i.png"/><foreignObject><img src="x" onerror="hacked=32"/></foreignObject>'
    '<style>@import url(https://evil.example/s.css)</style><rect width="9" height="9"/></svg>'
)


def hostile(place: int) -> Question:
    return Question(
        id=f"evil-{place}",
        subject="evil",
        chapter=LINE[:400],
        skills=("evil.skill",),
        kind="single_choice",
        stem=EVIL,
        key="b",
        options=(
            Option(id="a", text=LINE, misconception="evil", feedback=EVIL),
            Option(id="b", text="right" + LINE),
        ),
        hints=(EVIL, EVIL, EVIL),
        explanation=tuple(ATTACKS),
        picture=Picture(svg=DRAWING, alt=LINE),
    )


def hostile_free() -> Question:
    return Question(
        id="evil-free",
        subject="evil",
        skills=("evil.skill",),
        kind="free_text",
        stem=EVIL,
        key=LINE,
        rubric=(RubricPoint(text=LINE, points=1), RubricPoint(text=LINE + " two", points=1)),
        hints=(EVIL, EVIL, EVIL),
        explanation=tuple(ATTACKS),
    )


@asynccontextmanager
async def hostile_web(home: Path, public: PublicSettings) -> AsyncIterator[FastAPI]:
    """A bank that somebody wrote who means ill, in every text that it has."""
    clock = Clock(now=now())
    async with small_home(home, clock=clock) as app:
        skill = Skill(id="evil.skill", subject="evil", name=LINE, chapter=LINE, note=EVIL)
        await app.store.questions.define([Subject(id="evil", name=LINE)], [skill])
        await app.store.questions.load([*map(hostile, range(4)), hostile_free()], now=clock())
        yield create_web(app.dispatcher, app.store, Files(home / "files"), secret=SECRET, clock=clock, public=public)


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("evil"), web=hostile_web) as started:
        yield started


@pytest.fixture
def watched(context: BrowserContext) -> Iterator[BrowserContext]:
    """Every page of it must end without a breach of the policy, without a script of a stranger, and without a request
    to another host.
    """
    context.add_init_script(WATCH)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    yield context
    for page in context.pages:
        assert page.evaluate("() => violations") == []
        assert page.evaluate("() => globalThis.hacked") is None
        assert (
            page.evaluate("() => document.querySelectorAll('[onerror], [onload], [onclick], iframe, object').length")
            == 0
        )
        links = page.locator("a[target]").evaluate_all("all => all.map((one) => [one.target, one.rel, one.protocol])")
        assert all(target == "_blank" and "noopener" in rel for target, rel, _ in links)
        assert {protocol for _, _, protocol in links} <= {"http:", "https:", "mailto:"}
    assert [url for url in asked if "evil" in url.split("/")[2]] == []


def opened(context: BrowserContext, server: Server, question: str) -> Page:
    page = context.new_page()
    page.goto(f"{server.address}/#/q/{question}")
    expect(card(page)).to_be_visible()
    return page


def test_a_bank_that_means_ill_shows_its_words(watched: BrowserContext, evil: Server) -> None:
    page = opened(watched, evil, "evil-0")
    expect(card(page).locator(".stem")).to_contain_text("<img src=x onerror=hacked=1>")
    choose(page, 0)
    expect(card(page).locator(".state")).to_have_text("Not yet")
    page.get_by_role("button", name="Hint").click()
    expect(replies(page).last).to_contain_text("Hint 1")
    card(page).get_by_role("button", name="Enlarge the picture").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Show").first.click()
    expect(card(page).locator(".state")).to_have_text("Solution shown")
    page.get_by_role("link", name="Progress").click()
    expect(page.locator(".numbers")).to_be_visible()
    page.locator(".past summary").first.click()
    expect(page.locator(".past .questions").first).to_be_visible()


def test_points_to_mark_show_their_words(watched: BrowserContext, evil: Server) -> None:
    page = opened(watched, evil, "evil-free")
    card(page).get_by_label("Your answer").fill(EVIL)
    card(page).get_by_role("button", name="Check").click()
    expect(card(page).locator(".state")).to_have_text("Answer kept")
    expect(card(page)).to_contain_text("<svg/onload=hacked=3>")


def test_what_a_student_writes_is_shown_as_it_is(watched: BrowserContext, evil: Server) -> None:
    page = visit(watched, evil)
    say(page, EVIL)
    expect(replies(page)).to_have_count(1)
    expect(page.locator(".turn.you .bubble")).to_contain_text(ATTACKS[2])
    page.get_by_role("button", name="Conversations").click()
    expect(page.locator("#places-list .title")).to_contain_text("<img src=x")
    page.get_by_label("Search what was said").fill("hacked")
    expect(page.locator("#found")).to_contain_text("hacked")


def test_a_file_s_name_is_a_name(watched: BrowserContext, evil: Server) -> None:
    page = visit(watched, evil)
    name = "<img src=x onerror=hacked=40>\"'.txt"
    page.locator("#pick").set_input_files(
        {"name": name, "mimeType": "text/html", "buffer": b"<script>hacked=41</script>"}
    )
    expect(page.locator("#files")).to_contain_text("onerror=hacked=40")


def test_an_address_leads_nowhere_else(watched: BrowserContext, evil: Server) -> None:
    page = watched.new_page()
    for hash in (
        "#/https://evil.example",
        "#//evil.example",
        "#/c/%3Cimg%20src%3Dx%20onerror%3Dhacked%3D50%3E",
        "#/q/..%2F..%2Fx",
    ):
        page.goto(f"{evil.address}/{hash}")
        page.reload()
        expect(page.locator("#compose")).to_be_visible()
        assert page.url.startswith(f"{evil.address}/")


def test_the_policy_holds(watched: BrowserContext, evil: Server) -> None:
    page = visit(watched, evil)
    expect(page.locator("#welcome")).to_be_visible()
    tried = page.evaluate("""() => {
      const attempt = (act) => { try { act(); return "done"; } catch (error) { return error.name; } };
      return [
        attempt(() => { document.body.innerHTML += "x"; }),
        attempt(() => document.body.insertAdjacentHTML("beforeend", "x")),
        attempt(() => trustedTypes.createPolicy("evil", {})),
        attempt(() => trustedTypes.createPolicy("chiron", {})),
        attempt(() => { document.createElement("script").src = "https://evil.example/x.js"; }),
      ];
    }""")
    assert tried == ["TypeError"] * 5
    page.evaluate("() => { new Image().src = 'https://elsewhere.invalid/x'; }")
    page.evaluate(
        "() => { document.body.setAttribute('style', 'color: red'); document.body.removeAttribute('style'); }"
    )
    page.wait_for_function("() => violations.some((one) => one.startsWith('img-src'))")
    said = page.evaluate("() => violations")
    assert {line.split(" ")[0] for line in said} >= {
        "require-trusted-types-for",
        "trusted-types",
        "img-src",
        "style-src-attr",
    }
    page.evaluate("() => { violations.length = 0; }")


def test_all_of_the_page_works_under_it(watched: BrowserContext, server: Server) -> None:
    page = visit(watched, server)
    for text in ("card", "stream", "number", "many", "free", "maths", "attack", "evil"):
        count = replies(page).count()
        say(page, text)
        expect(page.locator("#log .turn.tutor:not(.growing)")).to_have_count(count + 1)
    say(page, "card")
    expect(replies(page)).to_have_count(9)
    choose(page, 0)
    expect(card(page).get_by_role("heading")).to_have_text("Question 2 of 2")
    choose(page, 0)
    expect(page.locator("#log .chart")).to_be_visible()
    page.get_by_role("link", name="Progress").click()
    expect(page.get_by_role("heading", name="How you are doing")).to_be_visible()
    page.get_by_role("link", name="Chat").click()
    page.reload()
    expect(replies(page).first).to_be_visible()


def test_the_policy_is_all_that_the_page_has(evil: Server, context: BrowserContext) -> None:
    page = visit(context, evil)
    assert page.locator("script:not([src]), style, [style], base, meta[http-equiv]").count() == 0
    assert json.loads(page.evaluate("() => JSON.stringify([...document.scripts].map((one) => one.type))")) == ["module"]
