"""The tutor on a page of another site, in a real browser: the page comes from another port and another host name."""

import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, TimeoutError, expect

from channels.web.public import PublicSettings
from tests import needs
from tests.channels.certificate import make_certificate
from tests.channels.hosting import SECRET, Site, hosting, tag
from tests.channels.scripted import Server, running
from tests.platforms.fault_proxy import FaultProxy

TEXT = "<main><h1>Maths</h1>" + "<p>This week: quadratic equations. Then practise with the tutor.</p>" * 30 + "</main>"
FAULTS = """async (axe) => {
  (0, eval)(axe);
  return (await globalThis.axe.run(document, { iframes: false })).violations.map((one) => one.id);
}"""
STANDS = """() => {
  const panel = document.querySelector("div").shadowRoot.querySelector("dialog");
  return !panel.matches(":modal") && panel.getAnimations().every((one) => one.playState === "finished");
}"""
LOADER_KB, PAGE_KB = 15, 120
DOT = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPhfDwAChAGAZ9ZL1wAAAABJRU5ErkJggg==")
"""A picture of one pixel."""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with hosting() as started:
        yield started


@pytest.fixture(scope="module")
def server(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("home"), public(site)) as started:
        yield started


def public(site: Site, address: str = "") -> PublicSettings:
    return PublicSettings(
        address=address,
        burst=1000,
        per_second=1000,
        embed_origins=frozenset({site.origin}),
        embed_secret=SECRET,
    )


@pytest.fixture
def host(context: BrowserContext) -> Iterator[Page]:
    """A page of the site. What is complained of there is a failure, but for what a test expects and clears."""
    page = context.new_page()
    page.add_init_script("addEventListener('securitypolicyviolation', (e) => console.error('policy ' + e.blockedURI))")
    yield page
    assert complaints(page) == []


def complaints(page: Page) -> list[str]:
    """Errors in the console; what is missing on the site itself (its favicon) is none."""
    return [line.text for line in page.console_messages() if line.type == "error" and "404" not in line.text] + [
        str(error) for error in page.page_errors()
    ]


def told(page: Page, words: str) -> None:
    """Wait until the console says something."""
    for _ in range(100):
        if any(words in line.text for line in page.console_messages()):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"{words!r} was not said, but {complaints(page)}")


def opened(page: Page, site: Site, server: Server, **data: str) -> FrameLocator:
    """The bubble's page, opened; what is in its frame."""
    page.goto(site.page("/bubble", TEXT + tag(server.address, **data)))
    page.get_by_role("button", name="Open the tutor").click()
    expect(inside(page).locator("#compose")).to_be_visible()
    return inside(page)


def inside(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def say(frame: FrameLocator, text: str) -> None:
    frame.get_by_label("Message", exact=True).fill(text)
    frame.get_by_label("Message", exact=True).press("Enter")


def replies(frame: FrameLocator) -> list[str]:
    return frame.locator("#log .turn.you .bubble").all_inner_texts()


def test_a_bubble_opens_the_tutor_when_it_is_asked_for(host: Page, site: Site, server: Server) -> None:
    host.goto(site.page("/bubble", TEXT + tag(server.address)))
    bubble = host.get_by_role("button", name="Open the tutor")
    expect(bubble).to_have_attribute("aria-expanded", "false")
    expect(host.locator("iframe")).to_have_count(0)
    bubble.click()
    frame = inside(host)
    expect(host.get_by_role("dialog", name="Chiron, your practice tutor")).to_be_visible()
    expect(frame.get_by_role("heading", name="What shall we practise?")).to_be_visible()
    expect(frame.locator("#compose")).to_be_focused()
    say(frame, "card")
    expect(frame.locator(".card")).to_be_visible()
    frame.locator(".card .option").nth(0).click()
    frame.get_by_role("button", name="Check").click()
    expect(frame.locator(".card").first.locator(".state")).to_have_text("Right")
    host.get_by_role("button", name="Close the tutor").click()
    expect(host.get_by_role("dialog")).to_be_hidden()
    host.get_by_role("button", name="Open the tutor").click()
    expect(frame.locator(".card").first.locator(".state")).to_have_text("Right")


def test_with_the_keyboard_alone(host: Page, site: Site, server: Server) -> None:
    host.goto(site.page("/keys", TEXT + tag(server.address)))
    bubble = host.get_by_role("button", name="Open the tutor")
    expect(bubble).to_be_visible()
    host.keyboard.press("Tab")
    expect(bubble).to_be_focused()
    host.keyboard.press("Enter")
    expect(inside(host).locator("#compose")).to_be_focused()
    host.keyboard.type("hello")
    host.keyboard.press("Enter")
    expect(inside(host).locator("#log .turn.tutor")).to_have_count(1)
    host.keyboard.press("Escape")
    dialog = host.get_by_role("dialog")
    expect(dialog).to_be_hidden()
    expect(bubble).to_be_focused()
    for _ in range(5):  # the browser may still hand a key to the frame, which another process draws
        host.keyboard.press("Enter")
        with suppress(TimeoutError, AssertionError):
            dialog.wait_for(state="visible", timeout=3000)
            expect(inside(host).locator("#compose")).to_be_focused(timeout=3000)
            break
        host.keyboard.press("Escape")
    expect(inside(host).locator("#compose")).to_be_focused()
    inside(host).get_by_role("button", name="Close").press("Enter")
    expect(bubble).to_be_focused()


def test_escape_first_closes_what_is_open_in_the_tutor(host: Page, site: Site, server: Server) -> None:
    frame = opened(host, site, server)
    frame.get_by_role("button", name="Conversations").click()
    expect(frame.locator("#places")).to_be_visible()
    host.keyboard.press("Escape")
    expect(frame.locator("#places")).to_be_hidden()
    expect(host.get_by_role("dialog")).to_be_visible()
    host.keyboard.press("Escape")
    expect(host.get_by_role("dialog")).to_be_hidden()


def test_what_comes_while_it_is_closed_is_counted(host: Page, site: Site, server: Server) -> None:
    frame = opened(host, site, server)
    say(frame, "slow")
    expect(frame.get_by_text("Chiron is thinking")).to_be_visible()
    frame.get_by_role("button", name="Close").click()
    bubble = host.get_by_role("button", name="Open the tutor. New replies: 1")
    expect(bubble).to_be_visible()
    expect(bubble.locator(".number")).to_have_text("1")
    bubble.click()
    expect(frame.locator("#log").get_by_text("That took a while.")).to_be_visible()
    host.get_by_role("button", name="Close the tutor").click()
    expect(host.get_by_role("button", name="Open the tutor", exact=True)).to_be_visible()


def test_a_tag_that_runs_again_makes_no_second_bubble(host: Page, site: Site, server: Server) -> None:
    host.goto(site.page("/twice", TEXT + tag(server.address) * 2))
    expect(host.get_by_role("button", name="Open the tutor")).to_be_visible()
    host.evaluate(
        "(src) => document.head.append(Object.assign(document.createElement('script'), { src }))",
        server.address + "/widget.js",
    )
    host.wait_for_timeout(500)
    expect(host.get_by_role("button", name="Open the tutor")).to_have_count(1)


def test_from_the_right_it_stands_on_the_left(host: Page, site: Site, server: Server) -> None:
    host.set_viewport_size({"width": 900, "height": 700})
    host.goto(site.page("/rtl", TEXT + tag(server.address) + "<script>document.dir = 'rtl'</script>"))
    bubble = host.get_by_role("button", name="Open the tutor")
    bubble.click()
    expect(inside(host).locator("#compose")).to_be_visible()
    for element in (host.get_by_role("button", name="Close the tutor"), host.get_by_role("dialog")):
        box = element.bounding_box()
        assert box is not None
        assert box["x"] == 20


def test_a_phone_shows_it_whole(browser: Browser, site: Site, server: Server) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 700}, has_touch=True, is_mobile=True)
    page = context.new_page()
    frame = opened(page, site, server)
    panel = page.get_by_role("dialog").bounding_box()
    assert panel == {"x": 0, "y": 0, "width": 375, "height": 700}
    assert page.evaluate("() => document.querySelector('div').shadowRoot.querySelector('dialog').matches(':modal')")
    assert frame.locator("html").evaluate("(html) => html.scrollWidth") <= 375
    shut = frame.get_by_role("button", name="Close").bounding_box()
    assert shut is not None
    assert shut["x"] + shut["width"] <= 375
    page.set_viewport_size({"width": 900, "height": 700})
    expect(page.get_by_role("dialog")).to_have_css("width", "400px")
    # the page hears of its new width a moment after its style does, and shows the panel anew: a click between is lost
    page.wait_for_function(STANDS)
    frame.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    context.close()


def test_a_panel_stands_in_the_page(host: Page, site: Site, server: Server) -> None:
    body = f'{TEXT}{TEXT}<div id="tutor" style="height: 30rem"></div>' + tag(
        server.address, mode="inline", target="#tutor"
    )
    host.goto(site.page("/inline", body))
    expect(host.get_by_role("region", name="Chiron, your practice tutor")).to_be_attached()
    expect(host.locator("iframe")).to_have_count(0)
    host.locator("#tutor").scroll_into_view_if_needed()
    frame = inside(host)
    expect(frame.locator("#compose")).to_be_visible()
    expect(frame.get_by_role("button", name="Close")).to_have_count(0)
    expect(host.locator("iframe")).to_have_css("height", "478px")
    say(frame, "hello")
    expect(frame.locator("#log .turn.tutor")).to_have_count(1)


def test_a_panel_stands_where_its_tag_is(host: Page, site: Site, server: Server) -> None:
    host.goto(
        site.page("/here", "<h1>A</h1>" + tag(server.address, mode="inline", height="25rem") + "<p id=after>B</p>")
    )
    expect(inside(host).locator("#compose")).to_be_visible()
    place = host.get_by_role("region", name="Chiron, your practice tutor").bounding_box()
    after = host.locator("#after").bounding_box()
    assert place is not None
    assert after is not None
    assert place["height"] == 400
    assert after["y"] >= place["y"] + 400


REFUSED = "This tutor does not let pages of"


def test_a_site_that_is_not_allowed_is_told_what_to_do(host: Page, server: Server) -> None:
    with hosting() as stranger:
        host.goto(stranger.page("/bubble", TEXT + tag(server.address)))
        told(host, REFUSED)
        said = [line.text for line in host.console_messages() if REFUSED in line.text]
        assert said == [
            f'Chiron: This tutor does not let pages of "{stranger.origin}" show it. Whoever runs the tutor can allow '
            f"it: add {stranger.origin} to the setting CHIRON_EMBED_ORIGINS (several are separated by commas) and "
            "start the tutor again."
        ]
        assert host.get_by_role("button").count() == 0
        body = '<div id="tutor" style="height: 20rem"></div>' + tag(server.address, mode="inline", target="#tutor")
        host.goto(stranger.page("/inline", body))
        expect(host.get_by_text("The tutor cannot be shown on this page.")).to_be_visible()
        assert host.locator("iframe").count() == 0
        host.clear_console_messages()


def test_no_other_site_can_frame_it_by_hand(browser: Browser, site: Site, server: Server) -> None:
    with hosting() as stranger:
        context = browser.new_context()
        page = context.new_page()
        for address in (
            f"{server.address}/",
            f"{server.address}/embed/en/?from={site.origin}",
            f"{server.address}/embed/en/?from={stranger.origin}",
        ):
            page.goto(stranger.page("/frame", f'<iframe src="{address}"></iframe>'))
            page.wait_for_timeout(300)
            assert not [frame for frame in page.frames if frame.url.startswith(server.address)]
            assert page.frame_locator("iframe").locator("#compose").count() == 0
        # nor can an allowed site be used as a shell: all sites around must be allowed
        shell = opened_inside(page, stranger, site, server)
        page.wait_for_timeout(500)
        assert shell.frame_locator("iframe").locator("#compose").count() == 0
        context.close()


def opened_inside(page: Page, stranger: Site, site: Site, server: Server) -> FrameLocator:
    """The site's page with the tutor's bubble pressed, in a frame on a stranger's page."""
    address = site.page("/bubble", TEXT + tag(server.address))
    page.goto(stranger.page("/shell", f'<iframe src="{address}" width="800" height="700"></iframe>'))
    shell = page.frame_locator("iframe")
    shell.get_by_role("button", name="Open the tutor").click()
    return shell


def test_the_site_says_who_the_student_is(
    context: BrowserContext, browser: Browser, site: Site, server: Server
) -> None:
    site.text("/token", site.token("ada"))
    frame = opened(context.new_page(), site, server, token_url="/token")
    say(frame, "this is ada")
    expect(frame.locator("#log .turn.tutor")).to_have_count(1)
    other = browser.new_context()
    frame = opened(other.new_page(), site, server, token=site.token("ada"))
    expect(frame.locator("#log .turn.you .bubble")).to_have_text(["this is ada"])
    page = other.new_page()
    frame = opened(page, site, server, token=site.token("bob"))
    expect(frame.locator("#welcome")).to_be_visible()
    assert replies(frame) == []
    other.close()


def test_who_uses_the_computer_next_sees_nothing_of_it(host: Page, site: Site, server: Server) -> None:
    frame = opened(host, site, server, token=site.token("carol"))
    say(frame, "of carol")
    expect(frame.locator("#log .turn.tutor")).to_have_count(1)
    frame.get_by_label("Message", exact=True).fill("a draft of carol")
    site.text("/nobody", "", status=401)
    for data in ({"token": site.token("dan")}, {}, {"token_url": "/nobody"}):
        frame = opened(host, site, server, **data)
        expect(frame.locator("#welcome")).to_be_visible()
        expect(frame.get_by_label("Message", exact=True)).to_have_value("")
        assert replies(frame) == []
    host.clear_console_messages()  # the browser notes the 401


@pytest.mark.parametrize("wrong", ["late", "elsewhere", "missing"])
def test_a_token_that_is_wrong_is_explained_to_both(host: Page, site: Site, server: Server, wrong: str) -> None:
    tokens = {"late": site.token("ada", iat=1, exp=100), "elsewhere": site.token("ada", iss="https://other.example")}
    site.text("/token", tokens.get(wrong, ""), status=500 if wrong == "missing" else 200)
    host.goto(site.page("/bubble", TEXT + tag(server.address, token_url="/token")))
    host.get_by_role("button", name="Open the tutor").click()
    frame = inside(host)
    expect(frame.get_by_role("alert")).to_contain_text("could not tell me who you are")
    told(host, {"late": "has run out", "elsewhere": f"must be {site.origin}", "missing": "answered 500"}[wrong])
    told(host, "could not tell me who you are" if wrong == "missing" else "403")
    host.clear_console_messages()
    site.text("/token", site.token("ada"))
    frame.get_by_role("button", name="Try again").click()
    expect(frame.get_by_role("alert")).to_be_hidden()
    say(frame, "hello")
    expect(frame.locator("#log .turn.tutor").last).to_contain_text("You said: hello")


def bears_its_login(page: Page) -> bool:
    """Whether the frame itself says who sends, since no cookie does."""
    sent = [request for request in page.requests() if request.url.endswith("/api/messages")]
    return "authorization" in sent[-1].headers


def test_by_https_a_partitioned_cookie_knows_the_student(
    browser: Browser, site: Site, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    certificate = make_certificate(tmp_path_factory.mktemp("tls") / "server.pem")
    with running(tmp_path, public(site, "https://127.0.0.1"), certificate=certificate) as server:
        context = browser.new_context(ignore_https_errors=True)
        page = context.new_page()
        frame = opened(page, site, server)
        say(frame, "hello")
        expect(frame.locator("#log .turn.tutor")).to_have_count(1)
        [cookie] = [each for each in context.cookies() if "chiron" in each["name"]]
        assert (cookie["name"], cookie["path"]) == ("__Secure-chiron-frame", "/embed/")
        assert (cookie["sameSite"], cookie["secure"], cookie["httpOnly"]) == ("None", True, True)
        assert "localhost" in str(cookie.get("partitionKey", ""))
        assert not bears_its_login(page)
        page = context.new_page()
        expect(opened(page, site, server).locator("#log .turn.you .bubble")).to_have_text(["hello"])
        context.close()


def test_a_file_goes_along_without_cookies_too(host: Page, site: Site, server: Server) -> None:
    frame = opened(host, site, server)
    frame.locator("#pick").set_input_files({"name": "dot.png", "mimeType": "image/png", "buffer": DOT})
    expect(frame.locator("#files li")).to_have_count(1)
    say(frame, "look")
    picture = frame.locator("#log .sent img")
    expect(picture).to_have_js_property("naturalWidth", 1)
    with host.expect_popup() as popup:
        frame.locator("#log .sent a").click()
    expect(popup.value.locator("img")).to_have_js_property("naturalWidth", 1)
    frame.locator("#pick").set_input_files({"name": "notes.txt", "mimeType": "text/plain", "buffer": b"my notes"})
    expect(frame.locator("#files li")).to_have_count(1)
    say(frame, "read")
    with host.context.expect_event("response", lambda answer: "?key=" in answer.url) as answer:
        frame.locator("#log .sent a", has_text="notes.txt").click()
    assert answer.value.headers["content-disposition"].startswith("attachment")


def test_by_plain_http_the_frame_itself_knows_the_student(host: Page, tmp_path: Path) -> None:
    with hosting("127.0.0.1") as near, running(tmp_path, public(near)) as server:
        frame = opened(host, near, server)
        say(frame, "hello")
        expect(frame.locator("#log .turn.tutor")).to_have_count(1)
        assert bears_its_login(host)
        assert [each for each in host.context.cookies() if "frame" in each["name"]] == []
        host.reload()
        host.get_by_role("button", name="Open the tutor").click()
        expect(frame.locator("#log .turn.you .bubble")).to_have_text(["hello"])
        host.goto("about:blank")


@pytest.mark.parametrize(
    ("accent", "shown"),
    [
        ("#7b1fa2", "rgb(123, 31, 162)"),
        ("rebeccapurple", "rgb(102, 51, 153)"),
        ("rgb(1 2 3)", "rgb(1, 2, 3)"),
        ("red; background: url(//evil.example)", "rgb(11, 107, 91)"),
        ("url(https://evil.example/x)", "rgb(11, 107, 91)"),
        ("#12", "rgb(11, 107, 91)"),
        ("rgb(0 0 0 / 10%)", "rgb(11, 107, 91)"),
    ],
)
def test_a_colour_is_taken_and_nothing_else(host: Page, site: Site, server: Server, accent: str, shown: str) -> None:
    host.goto(site.page("/colour", TEXT + tag(server.address, accent=accent)))
    bubble = host.get_by_role("button", name="Open the tutor")
    expect(bubble).to_have_css("background-color", shown)
    bubble.click()
    send = inside(host).locator("#send")
    expect(send).to_be_visible()
    expect(send).to_have_css("background-color", shown)
    assert (
        host.evaluate("() => performance.getEntriesByType('resource').filter((e) => /evil/.test(e.name)).length") == 0
    )


def test_colours_come_from_the_page_s_own_style_too(host: Page, site: Site, server: Server) -> None:
    style = "<style>:root { --brand: #ffcc00; --chiron-accent: var(--brand); --chiron-ground: #fffbe6 }</style>"
    host.goto(site.page("/styled", TEXT + tag(server.address), head=style))
    bubble = host.get_by_role("button", name="Open the tutor")
    expect(bubble).to_have_css("background-color", "rgb(255, 204, 0)")
    bubble.click()
    frame = inside(host)
    expect(frame.locator("html")).to_have_css("background-color", "rgb(255, 251, 230)")
    expect(frame.locator("#send")).to_be_visible()
    assert contrast(frame, "#welcome .suggestion") >= 4.5
    assert contrast(frame, "#send") >= 3


CONTRAST = """(element) => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const style = getComputedStyle(element);
  const [low, high] = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b);
  return high / low;
}"""


def contrast(frame: FrameLocator, selector: str) -> float:
    return float(frame.locator(selector).first.evaluate(CONTRAST))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("accent", ["#ffffff", "#000000", "#808080"])
def test_any_colour_stays_readable(
    browser: Browser, site: Site, server: Server, accent: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme)
    frame = opened(context.new_page(), site, server, accent=accent, scheme="auto")
    assert contrast(frame, "#welcome .suggestion") >= 4.5
    assert contrast(frame, "#send") >= 4.5
    context.close()


def test_a_page_that_knows_no_dark_stays_light(browser: Browser, site: Site, server: Server) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    light, dark = "rgb(247, 246, 243)", "rgb(20, 23, 26)"
    expect(opened(page, site, server).locator("html")).to_have_css("background-color", light)
    expect(opened(page, site, server, scheme="dark").locator("html")).to_have_css("background-color", dark)
    page.goto(site.page("/both", TEXT + tag(server.address), head='<meta name="color-scheme" content="light dark">'))
    page.get_by_role("button", name="Open the tutor").click()
    expect(inside(page).locator("html")).to_have_css("background-color", dark)
    context.close()


def test_the_first_words_are_the_site_s_and_are_text(host: Page, site: Site, server: Server) -> None:
    words = "&lt;img src=x onerror=alert(1)&gt; Hello &amp; welcome"
    frame = opened(host, site, server, words=words)
    expect(frame.locator("#welcome-title")).to_have_text("<img src=x onerror=alert(1)> Hello & welcome")
    assert frame.locator("#welcome img").count() == 0


HOSTILE = {
    "lang": '"><script>parent.hacked=1</script>',
    "tutor": "javascript:parent.hacked=1",
    "target": "#x' onload='parent.hacked=1",
    "height": "1px;background:url(https://evil.example/)",
    "side": '"><img src=https://evil.example/>',
    "mode": "<svg onload=hacked=1>",
    "scheme": "dark\r\nSet-Cookie: a=b",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_attribute_breaks_out(host: Page, site: Site, server: Server, name: str) -> None:
    value = HOSTILE[name].replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    asked: list[str] = []
    host.on("request", lambda request: asked.append(request.url))
    host.goto(site.page("/hostile", "<p>a</p>" + tag(server.address, **{name: value})))
    host.wait_for_timeout(300)
    if name in ("lang", "side", "mode", "scheme", "height"):
        host.get_by_role("button", name="Open the tutor").click()
        expect(inside(host).locator("#compose")).to_be_visible()
    assert host.evaluate("() => globalThis.hacked") is None
    assert not [url for url in asked if "evil.example" in url.partition("?")[0]]
    host.clear_console_messages()


def test_a_tutor_that_is_away_is_told_and_tried_again(host: Page, site: Site, server: Server) -> None:
    host.route("**/embed/en/?from=*", lambda route: route.abort())
    host.clock.install()
    host.goto(site.page("/away", TEXT + tag(server.address)))
    host.clock.run_for(3000)
    host.get_by_role("button", name="Open the tutor").click()
    expect(host.get_by_text("One moment")).to_be_visible()
    host.clock.run_for(21_000)
    expect(host.get_by_text("The tutor does not answer.")).to_be_visible()
    expect(host.get_by_role("link", name="Open it in a window of its own")).to_have_attribute(
        "rel", "noopener noreferrer"
    )
    host.unroute_all()
    host.clock.resume()
    host.get_by_role("button", name="Try again").click()
    expect(inside(host).locator("#compose")).to_be_visible()
    told(host, "frame-src")
    host.clear_console_messages()


def test_a_tutor_that_cannot_be_asked_leaves_the_page_as_it_is(host: Page, site: Site, server: Server) -> None:
    host.goto(site.page("/nowhere", TEXT + tag(server.address, tutor=f"{site.origin}/nowhere")))
    told(host, "cannot be asked")
    assert host.get_by_role("button").count() == 0
    host.clear_console_messages()


def test_it_works_on_a_page_with_a_strict_policy(host: Page, tmp_path: Path) -> None:
    with hosting() as strict, running(tmp_path, public(strict)) as own:
        tutor = own.address
        strict.headers["Content-Security-Policy"] = (
            f"default-src 'none'; script-src {tutor}; connect-src {tutor}; frame-src {tutor}; "
            "require-trusted-types-for 'script'; trusted-types 'none'"
        )
        strict.headers["Cross-Origin-Embedder-Policy"] = "require-corp"
        strict.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        host.goto(strict.page("/strict", TEXT + tag(tutor)))
        host.get_by_role("button", name="Open the tutor").click()
        say(inside(host), "hello")
        expect(inside(host).locator("#log .turn.tutor")).to_have_count(1)
        host.goto("about:blank")


def test_under_a_path_it_works_too(host: Page, tmp_path: Path) -> None:
    prefix = "/maths/tutor"
    with (
        hosting() as own,
        running(tmp_path, public(own, f"http://127.0.0.1{prefix}")) as server,
        FaultProxy(server.port, prefix=prefix) as proxy,
    ):
        host.goto(own.page("/bubble", TEXT + tag(f"{proxy.address}{prefix}")))
        host.get_by_role("button", name="Open the tutor").click()
        say(inside(host), "hello")
        expect(inside(host).locator("#log .turn.tutor")).to_have_count(1)
        host.goto("about:blank")


def test_over_a_restart_of_the_tutor_the_frame_goes_on(browser: Browser, tmp_path: Path) -> None:
    with hosting() as own, running(tmp_path, public(own)) as server:
        context = browser.new_context()
        frame = opened(context.new_page(), own, server)
        say(frame, "before")
        expect(frame.locator("#log .turn.tutor")).to_have_count(1)
        server.stop()
        say(frame, "meanwhile")
        expect(frame.get_by_role("status").filter(has_text="Connection lost")).to_be_visible()
        server.start()
        expect(frame.locator("#log .turn.tutor")).to_have_count(2, timeout=20_000)
        context.close()


@needs.axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_person_can_use_it(
    browser: Browser, site: Site, server: Server, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    frame = opened(page, site, server, accent="#ffcc00", ground="#fff7dd", scheme="auto")
    say(frame, "card")
    expect(frame.locator(".card math").first).to_be_visible()
    page.wait_for_timeout(300)  # until what fades in has come
    for looked_at in (page, next(each for each in page.frames if "/embed/" in each.url)):
        assert looked_at.evaluate(FAULTS, needs.AXE.read_text()) == []
    frame.get_by_role("button", name="Close").click()
    assert page.evaluate(FAULTS, needs.AXE.read_text()) == []
    context.close()


def test_the_page_around_does_not_wait_and_nothing_moves(host: Page, site: Site, server: Server) -> None:
    host.add_init_script(
        "globalThis.moved = 0;"
        "new PerformanceObserver((list) => list.getEntries().forEach((each) => { moved += each.value }))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    body = f'<div id="tutor" style="height: 30rem"></div>{TEXT}' + tag(server.address, mode="inline", target="#tutor")
    host.goto(site.page("/still", tag(server.address) + body))
    expect(inside(host).locator("#compose")).to_be_visible()
    expect(host.get_by_role("button", name="Open the tutor")).to_be_visible()
    assert host.evaluate("() => moved") == 0
    timing = "performance.getEntriesByType('navigation')[0]"
    script = "performance.getEntriesByType('resource').find((each) => each.name.endsWith('widget.js'))"
    assert host.evaluate(f"() => {script}.renderBlockingStatus") == "non-blocking"
    assert host.evaluate(f"() => {timing}.domInteractive <= {script}.responseEnd + 50")
    names = host.evaluate(
        "() => Object.keys(globalThis).filter((name) => /chiron|tutor$/i.test(name) && name !== 'tutor')"
    )
    assert names == []


def test_it_is_small(host: Page, site: Site, server: Server) -> None:
    sizes: dict[str, int] = {}

    def note(url: str, size: int) -> None:
        sizes[url] = size

    host.on("requestfinished", lambda request: note(request.url, request.sizes()["responseBodySize"]))
    frame = opened(host, site, server)
    say(frame, "card")
    expect(frame.locator(".card math").first).to_be_visible()
    host.wait_for_timeout(300)
    of_tutor = {url: size for url, size in sizes.items() if url.startswith(server.address)}
    loader = of_tutor[f"{server.address}/widget.js"]
    assert 1000 < loader < LOADER_KB * 1000
    page = sum(size for url, size in of_tutor.items() if "/embed/" in url)
    assert any(re.search("woff2$", url) for url in of_tutor)
    assert 50_000 < page < PAGE_KB * 1000
    print(f"loader {loader}, page {page}")
