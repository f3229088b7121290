"""The chat in a real browser: words as they grow, several conversations, what was said, and the way to all of it."""

import re

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.channels.browsing import card, replies, say, visit
from tests.channels.scripted import Server

AT_THE_END = "() => document.documentElement.scrollHeight - innerHeight - scrollY < 5"


def conversation(page: Page, name: str) -> None:
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("navigation", name="Conversations").get_by_role("link", name=name).click()


def test_only_the_tail_of_a_growing_reply_changes(page: Page) -> None:
    page.evaluate(
        """() => {
          globalThis.seen = { removed: 0, shrunk: 0, height: 0 };
          new MutationObserver((records) => {
            for (const { removedNodes } of records)
              for (const node of removedNodes) if (node.matches?.("p, math, .prose")) seen.removed++;
            const height = document.querySelector(".turn.tutor .prose")?.offsetHeight ?? 0;
            if (height < seen.height - 1) seen.shrunk++;
            seen.height = height;
          }).observe(document.getElementById("log"), { childList: true, subtree: true, characterData: true });
        }"""
    )
    say(page, "long")
    expect(replies(page).last).to_contain_text("Paragraph 1")
    page.evaluate(
        """() => {
          const first = document.querySelector(".growing p");
          first.mine = first.querySelector("math").mine = true;
          getSelection().selectAllChildren(first);
          globalThis.selected = getSelection().toString();
        }"""
    )
    expect(page.locator(".growing")).to_have_count(0, timeout=10_000)
    assert page.evaluate("() => document.querySelector('.turn.tutor p').mine")
    assert page.evaluate("() => document.querySelector('.turn.tutor p math').mine")
    assert page.evaluate("() => getSelection().toString() === selected && selected.length > 20")
    assert page.evaluate("() => seen.shrunk") == 0
    assert page.evaluate("() => seen.removed") == 0


def test_the_end_stays_in_sight_while_a_reply_grows_unless_one_scrolls_up(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 500})
    say(page, "long")
    expect(replies(page).last).to_contain_text("Paragraph 3")
    page.wait_for_function(AT_THE_END, timeout=1000)  # what has just grown is followed with the next frame
    page.mouse.wheel(0, -600)
    page.wait_for_function("() => document.documentElement.scrollHeight - innerHeight - scrollY > 200")
    place = page.evaluate("() => scrollY")
    expect(page.locator(".growing")).to_have_count(0, timeout=10_000)
    assert page.evaluate("() => scrollY") == place
    page.get_by_role("button", name="Newest message").click()
    page.wait_for_function(AT_THE_END)


def test_a_reply_is_stopped(page: Page) -> None:
    say(page, "long")
    expect(replies(page).last).to_contain_text("Paragraph 1")
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(replies(page).last).to_contain_text("Stopped.")
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_hidden()
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
    assert "Paragraph 7" not in replies(page).last.inner_text()
    said = replies(page).last.inner_text()
    page.reload()
    expect(replies(page).last).to_have_text(said, use_inner_text=True)


def test_one_can_write_while_the_tutor_speaks(page: Page) -> None:
    say(page, "slow")
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_visible()
    page.get_by_label("Message", exact=True).fill("and")
    expect(page.get_by_role("button", name="Send")).to_be_visible()
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_text(["Chiron" + "That took a while.", "Chiron" + "You said: and"])


def test_what_the_tutor_does_is_told(page: Page) -> None:
    say(page, "search")
    expect(page.get_by_role("status").filter(has_text="Looking for questions")).to_be_visible()
    expect(replies(page)).to_have_text(["Chiron" + "Here they are."])
    expect(page.get_by_text("Looking for questions")).to_be_hidden()


def test_a_reply_is_told_once_and_whole(page: Page) -> None:
    page.evaluate(
        """() => {
          globalThis.told = [];
          new MutationObserver(() => told.push(document.getElementById("announcer").textContent))
            .observe(document.getElementById("announcer"), { childList: true, characterData: true, subtree: true });
        }"""
    )
    say(page, "stream")
    expect(page.locator("#announcer")).to_contain_text("has the derivative 3")
    told = [text for text in page.evaluate("() => told") if text]
    assert len(told) == 1
    assert "$f(x) = x^2$" in told[0]


def test_a_reply_is_copied_with_its_formulas(page: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    say(page, "stream")
    expect(page.locator(".growing")).to_have_count(0)
    replies(page).last.hover()
    page.get_by_role("button", name="Copy").click()
    expect(page.locator("#announcer")).to_have_text("Copied")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied.startswith("A derivative is a rate of change: for $f(x) = x^2$ it is")
    assert "\n- It is 0 at the lowest point.\n" in copied


def test_messages_have_times_and_days(page: Page) -> None:
    say(page, "hello")
    expect(replies(page)).to_have_count(1)
    assert re.fullmatch(r"\d+:\d\d.*", page.locator(".turn.you time").inner_text())
    expect(page.locator(".day")).to_have_text(["Today"])
    say(page, "again")
    expect(page.locator(".day")).to_have_count(1)


def test_a_refused_message_is_tried_again_or_deleted(page: Page) -> None:
    page.route("**/api/messages", lambda route: route.fulfill(status=422, json={"error": "That is too long."}))
    say(page, "first")
    say(page, "second")
    expect(page.locator(".note").last).to_have_text("Not sent: That is too long.")
    page.reload()
    expect(page.locator(".note")).to_have_text(["Not sent: That is too long."] * 2)
    page.unroute("**/api/messages")
    page.get_by_role("button", name="Delete").first.click()
    expect(page.locator(".turn.you")).to_have_count(1)
    page.get_by_role("button", name="Try again").click()
    expect(replies(page)).to_have_text(["Chiron" + "You said: second"])
    page.reload()
    expect(page.locator(".turn.you .bubble")).to_have_text(["second"])


def test_conversations_are_begun_named_and_returned_to(page: Page, context: BrowserContext) -> None:
    say(page, "algebra please")
    expect(replies(page)).to_have_count(1)
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("button", name="New conversation").click()
    expect(page.get_by_role("heading", name="What shall we practise?")).to_be_visible()
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
    say(page, "geometry please")
    expect(replies(page)).to_have_text(["Chiron" + "You said: geometry please"])
    page.get_by_role("button", name="Conversations").click()
    expect(page.locator("#places-list .title")).to_have_text(["geometry please", "algebra please"])
    page.get_by_role("button", name="Rename “geometry please”").click()
    page.get_by_label("Title").fill("For <b>Friday</b>")
    page.keyboard.press("Enter")
    expect(page.locator("#places-list .title").first).to_have_text("For <b>Friday</b>")
    page.get_by_role("link", name="algebra please").click()
    expect(page.locator(".turn.you .bubble")).to_have_text(["algebra please"])
    page.reload()
    expect(page.locator(".turn.you .bubble")).to_have_text(["algebra please"])
    page.go_back()
    expect(page.locator(".turn.you .bubble")).to_have_text(["geometry please"])


def test_each_conversation_keeps_its_draft(page: Page) -> None:
    box = page.get_by_label("Message", exact=True)
    say(page, "first")
    expect(replies(page)).to_have_count(1)
    box.fill("draft of the first")
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("button", name="New conversation").click()
    expect(box).to_have_value("")
    box.fill("draft\nof the\nsecond")
    page.reload()
    expect(box).to_have_value("draft\nof the\nsecond")
    assert box.evaluate("box => box.rows") == 3
    conversation(page, "first")
    expect(box).to_have_value("draft of the first")


def test_what_came_meanwhile_is_marked(page: Page) -> None:
    say(page, "hello")
    expect(replies(page)).to_have_count(1)
    say(page, "slow")
    expect(page.locator("#thinking")).to_be_visible()
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator("#places-open.unread")).to_be_visible(timeout=8000)
    page.get_by_role("button", name="Conversations").click()
    expect(page.get_by_role("link", name="hello").get_by_text("New replies")).to_have_count(1)
    page.get_by_role("link", name="hello").click()
    expect(page.locator(".exchange:has(.new) .turn.tutor")).to_have_text(["Chiron" + "That took a while."])
    expect(page.locator("#places-open.unread")).to_have_count(0)
    page.reload()
    expect(replies(page)).to_have_count(2)
    expect(page.locator(".new")).to_have_count(0)


def test_history_comes_as_one_scrolls_and_what_is_read_stays_in_place(page: Page) -> None:
    for number in range(70):
        say(page, f"number {number}")
    expect(replies(page)).to_have_count(70, timeout=20_000)
    page.reload()
    expect(replies(page)).to_have_count(30)
    page.wait_for_timeout(300)
    expect(replies(page)).to_have_count(30)
    asked: list[Route] = []

    def hold(route: Route) -> None:
        asked.append(route)

    page.route("**/api/history?*", hold)
    with page.expect_request("**/api/history?*"):
        page.evaluate("() => scrollTo({ top: 900, behavior: 'instant' })")
    page.wait_for_timeout(300)  # what comes into sight has its true height from then on
    read, top = page.evaluate(
        """() => {
          const read = [...document.querySelectorAll(".bubble")].find((one) => one.getBoundingClientRect().y > 0);
          return [read.textContent, read.getBoundingClientRect().y];
        }"""
    )
    asked[0].continue_()
    page.unroute("**/api/history?*")
    expect(replies(page)).to_have_count(60)
    page.wait_for_timeout(300)
    after = page.locator(".bubble", has_text=re.compile(f"^{read}$")).bounding_box()
    assert after is not None
    assert abs(top - after["y"]) < 2
    page.evaluate("() => scrollTo({ top: 0, behavior: 'instant' })")
    expect(replies(page)).to_have_count(70)
    expect(page.locator(".bubble")).to_have_text([f"number {number}" for number in range(70)])
    expect(page.get_by_role("button", name="Show earlier messages")).to_be_hidden()


def test_what_was_said_is_found_and_gone_to(page: Page) -> None:
    say(page, "stream")
    for number in range(40):
        say(page, f"number {number}")
    expect(replies(page)).to_have_count(41, timeout=20_000)
    page.get_by_role("button", name="Conversations").click()
    page.get_by_role("button", name="New conversation").click()
    page.get_by_role("button", name="Conversations").click()
    page.get_by_label("Search what was said").fill("Rate derivative")
    found = page.locator("#found a")
    expect(found).to_have_count(1)
    expect(found.locator("mark").first).to_have_text("derivative")
    expect(page.get_by_text("Found once")).to_be_visible()
    found.click()
    expect(page.locator(".exchange.found .bubble")).to_have_text("stream")
    expect(page.locator(".exchange.found")).to_be_in_viewport()
    page.get_by_role("button", name="Conversations").click()
    page.get_by_label("Search what was said").fill("zzz")
    expect(page.get_by_text("Nothing found. Try another word.")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#places-list")).to_be_visible()


def test_a_message_from_another_tab_is_seen_while_it_waits(page: Page, context: BrowserContext, server: Server) -> None:
    other = visit(context, server)
    expect(other.locator("#welcome")).to_be_visible()
    say(page, "slow")
    expect(other.locator(".turn.you .bubble")).to_have_text(["slow"])
    expect(other.locator("#thinking")).to_have_text("Chiron is thinking")
    other.get_by_role("button", name="Stop", exact=True).wait_for()
    expect(replies(other)).to_have_count(1)


def test_the_title_tells_of_what_is_not_looked_at(page: Page) -> None:
    page.evaluate("() => Object.defineProperty(document, 'hidden', { get: () => globalThis.away, configurable: true })")
    page.evaluate("() => { globalThis.away = true; }")
    say(page, "hello")
    expect(page).to_have_title("(1) Chiron")
    page.evaluate("() => { globalThis.away = false; document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page).to_have_title("Chiron")


def test_a_link_to_a_question_begins_practice_on_it_once(page: Page, server: Server) -> None:
    say(page, "hello")
    expect(replies(page)).to_have_count(1)
    page.goto(f"{server.address}/#/q/alg-1.2%2Fx")
    expect(replies(page).last).to_contain_text("Here is alg-1.2/x.")
    expect(card(page)).to_be_visible()
    expect(page.locator(".turn.you .bubble").last).to_have_text("Open a question")
    page.reload()
    expect(card(page)).to_be_visible()
    page.wait_for_timeout(300)
    expect(replies(page)).to_have_count(2)


def test_files_are_sent_small_and_kept(page: Page, context: BrowserContext, server: Server) -> None:
    say(page, "card")
    expect(card(page)).to_be_visible()
    told = page.evaluate(
        "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
        ".filter(one => !one.name.includes('/api/')).map(one => [one.name, one.encodedBodySize])"
    )
    assert len(told) < 10
    assert sum(size for _, size in told) < 80_000, told
    again = visit(context, server)
    expect(card(again)).to_be_visible()
    sent = again.evaluate(
        "() => performance.getEntriesByType('resource').filter(one => one.name.includes('/static/'))"
        ".map(one => one.transferSize)"
    )
    assert sum(sent) == 0


def test_what_was_said_long_ago_is_let_go_of_and_comes_again(page: Page) -> None:
    say(page, "first")
    expect(replies(page)).to_have_count(1)
    page.evaluate(
        """async () => {
          const { token } = await (await fetch("api/login")).json();
          const headers = { "Content-Type": "application/json", "X-Chiron-Token": token };
          for (let n = 1; n < 105; n++) {
            const body = JSON.stringify({ id: crypto.randomUUID(), text: `${n}` });
            await fetch("api/messages", { method: "POST", headers, body });
          }
        }"""
    )
    expect(page.locator(".turn.you .bubble").last).to_have_text("104")
    expect(page.locator(".exchange:last-child .turn.tutor:not(.growing)")).to_be_visible()
    assert page.locator(".exchange").count() < 100
    expect(page.locator("#welcome")).to_be_hidden()
    for _ in range(3):
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
        page.wait_for_timeout(300)
    expect(page.locator(".turn.you .bubble")).to_have_text(["first", *map(str, range(1, 105))])


def test_the_way_to_the_newest_moves_nothing_as_it_comes_and_goes(page: Page) -> None:
    page.set_viewport_size({"width": 900, "height": 400})
    say(page, "card")
    expect(card(page)).to_be_visible()
    box = page.locator("#compose")
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    expect(page.locator("#newest")).to_be_visible()
    far = box.bounding_box(), page.evaluate("document.documentElement.scrollHeight")
    page.locator("#newest").click()
    expect(page.locator("#newest")).to_be_hidden()
    assert (box.bounding_box(), page.evaluate("document.documentElement.scrollHeight")) == far
