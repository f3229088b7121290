"""Files on the page: chosen, dropped and pasted, on their way, refused, and in the conversation."""

from playwright.sync_api import Browser, FilePayload, Page, Route, expect

from tests.channels.browsing import replies, say, visit
from tests.channels.scripted import Server
from tests.platforms.fault_proxy import Fault, FaultProxy

TEXT = FilePayload(name="notes.txt", mimeType="text/plain", buffer=b"My notes\n" * 100)
PHOTO = FilePayload(
    name="photo.svg.png",
    mimeType="image/png",
    buffer=bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cff01f0005050202"
        "7dd8d5b50000000049454e44ae426082"
    ),
)
GIVE = """([kind, names]) => {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File(["some words"], name));
  const event = kind === "paste"
    ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
  document.getElementById("compose").dispatchEvent(event);
}"""


def waiting(page: Page) -> list[str]:
    """The names of the files that go along with the next message, once all are there."""
    expect(page.locator("#files progress")).to_have_count(0)
    return page.locator("#files .name").all_inner_texts()


def test_files_go_along_and_stay_after_a_reload(page: Page) -> None:
    page.locator("#pick").set_input_files([TEXT, PHOTO])
    assert waiting(page) == ["notes.txt", "photo.svg.png"]
    page.reload()
    assert waiting(page) == ["notes.txt", "photo.svg.png"]
    page.get_by_role("button", name="Send").click()
    expect(replies(page)).to_have_count(1)
    expect(page.locator("#files")).to_be_hidden()
    for _ in range(2):
        expect(page.locator(".sent .name")).to_have_text(["notes.txt", "photo.svg.png"])
        expect(page.locator(".sent .size")).to_have_text(["0.9 kB", "0.1 kB"])
        expect(page.locator(".bubble")).to_be_hidden()
        page.wait_for_function("() => document.querySelector('.sent img').naturalWidth === 1")
        page.reload()
    with page.expect_download() as download:
        page.get_by_role("link", name="notes.txt").click()
    assert download.value.path().read_bytes() == b"My notes\n" * 100


def test_files_are_dropped_and_pasted_with_words(page: Page) -> None:
    page.evaluate(GIVE, ["dragover", []])
    page.evaluate(GIVE, ["drop", ["dropped.txt"]])
    expect(page.locator("#drop")).to_be_hidden()
    page.evaluate(GIVE, ["paste", ["pasted.txt", "second.txt"]])
    assert waiting(page) == ["dropped.txt", "pasted.txt", "second.txt"]
    page.get_by_role("button", name="Remove second.txt").click()
    say(page, "look at these")
    expect(page.locator(".sent .name")).to_have_text(["dropped.txt", "pasted.txt"])
    expect(page.locator(".bubble").last).to_have_text("look at these")


def test_what_is_sent_while_a_file_is_on_its_way_waits_for_it(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/api/files/*", hold)
    page.locator("#pick").set_input_files([TEXT])
    expect(page.get_by_role("progressbar", name="notes.txt, on its way")).to_be_visible()
    say(page, "with notes")
    expect(page.get_by_text("Sent as soon as your files are there")).to_be_visible()
    expect(page.locator(".bubble")).to_have_count(0)
    for route in held:  # the page sends again what takes long
        route.continue_()
    expect(page.locator(".sent .name")).to_have_text("notes.txt")
    expect(page.locator(".bubble")).to_have_text("with notes")
    page.locator("#pick").set_input_files([TEXT])
    page.get_by_role("button", name="Cancel notes.txt").click()
    expect(page.locator("#files")).to_be_hidden()
    expect(page.locator("#compose")).to_be_focused()


def test_a_file_that_is_refused_says_why_and_holds_nothing_up(page: Page) -> None:
    page.locator("#pick").set_input_files(
        [
            FilePayload(name="game.exe", mimeType="", buffer=b"MZ\x90\x00"),
            FilePayload(name="nothing.txt", mimeType="", buffer=b""),
            TEXT,
        ]
    )
    expect(page.locator("#files .refused .far")).to_have_text(
        ["I take pictures, PDF, office documents and texts, and this is none of them.", "This file is empty"]
    )
    expect(page.locator("#files progress")).to_have_count(0)
    say(page, "go")
    expect(page.locator(".sent .name")).to_have_text("notes.txt")
    expect(page.locator("#files")).to_be_hidden()


def test_over_a_lost_line_a_file_begins_anew(browser: Browser, server: Server) -> None:
    with FaultProxy(server.port) as line:
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{line.address}/")
        expect(page.locator("#welcome")).to_be_visible()
        line.fault(Fault(path="/api/files", refuse=True), Fault(path="/api/files", lose=True))
        page.locator("#pick").set_input_files([TEXT])
        expect(page.get_by_text("Waits for the connection")).to_be_visible()
        expect(page.locator("#files progress")).to_have_count(0, timeout=15_000)
        say(page, "there")
        expect(page.locator(".sent .name")).to_have_text("notes.txt")
        context.close()


def test_a_phone_offers_its_camera(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = visit(context, server)
    page.get_by_role("button", name="Add files").tap()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Take a photo").tap()
    assert chooser.value.element.get_attribute("capture") == "environment"
    expect(page.get_by_role("button", name="Take a photo")).to_be_hidden()
    context.close()
