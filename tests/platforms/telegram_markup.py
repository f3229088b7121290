"""Telegram's HTML, read as strictly as its Bot API reads it: `parse_mode=HTML`, and the HTML of rich messages."""

import re
from dataclasses import dataclass, field
from html import escape, unescape

LONGEST_RICH = 32_768
MOST_BLOCKS = 500
DEEPEST = 16
_TOKEN = re.compile(r"<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attrs>[^<>]*?)(?P<empty>/?)>|(?P<bad><)|(?P<text>[^<]+)")
_ATTRIBUTE = re.compile(r'([\w-]+)(?:\s*=\s*"([^"]*)")?')
_NAMED = re.compile(r"&(?!#\d+;|#x[0-9a-fA-F]+;)(\w+);")
PLAIN_NAMED = frozenset({"lt", "gt", "amp", "quot"})
RICH_NAMED = PLAIN_NAMED | {"apos", "nbsp", "hellip", "mdash", "ndash", "lsquo", "rsquo", "ldquo", "rdquo"}
PLAIN_TAGS = frozenset(
    "b strong i em u ins s strike del span tg-spoiler a tg-emoji tg-time code pre blockquote".split()
)
INLINE = PLAIN_TAGS - {"pre", "blockquote", "span"} | {
    "mark",
    "sub",
    "sup",
    "tg-math",
    "tg-reference",
    "br",
    "img",
    "input",
}
BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 pre footer hr ul ol li blockquote aside table tr tg-math-block details figure".split()
)
RICH_TAGS = INLINE | BLOCKS | {"th", "td", "caption", "cite", "summary", "figcaption", "tg-thinking", "video", "audio"}
EMPTY = frozenset({"br", "hr", "img", "input"})


class BadMarkup(Exception):
    """What the platform would say of a text that it cannot read."""


@dataclass
class Marked:
    """A text as the platform keeps it."""

    text: str
    """Without tags."""
    html: str
    """With tags, as a page may show it."""
    blocks: int = 0
    formulas: list[str] = field(default_factory=list)


def units(text: str) -> int:
    """The length of a text as the platform counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain_html(source: str) -> Marked:
    """A text sent with `parse_mode=HTML`."""
    return _read(source, PLAIN_TAGS, PLAIN_NAMED)


def rich_html(source: str) -> Marked:
    """The HTML of a rich message."""
    marked = _read(source, RICH_TAGS, RICH_NAMED)
    if len(marked.text) > LONGEST_RICH:
        raise BadMarkup("RICH_MESSAGE_TEXT_TOO_LONG")
    if marked.blocks > MOST_BLOCKS:
        raise BadMarkup("RICH_MESSAGE_BLOCKS_TOO_MUCH")
    if not marked.text.strip():
        raise BadMarkup("RICH_MESSAGE_CONTENT_REQUIRED")
    return marked


def plain_text(source: str) -> Marked:
    """A text sent without a mode."""
    return Marked(text=source, html=escape(source, quote=False))


def _read(source: str, tags: frozenset[str], named: frozenset[str]) -> Marked:
    marked, opened, formula = Marked("", ""), [], None
    for found in _TOKEN.finditer(source):
        at = len(source[: found.start()].encode())
        if found["text"] is not None:
            text = _text(found["text"], named)
            marked.text += text
            marked.html += escape(text, quote=False)
            if formula is not None:
                formula += text
            continue
        if found["bad"]:
            raise BadMarkup(f'can\'t parse entities: Unsupported start tag "" at byte offset {at}')
        tag = found["tag"].lower()
        if found["end"]:
            if not opened:
                raise BadMarkup(f"can't parse entities: Unexpected end tag at byte offset {at}")
            if opened.pop() != tag:
                raise BadMarkup(f"can't parse entities: Unmatched end tag at byte offset {at}")
            if formula is not None and tag.startswith("tg-math"):
                marked.formulas.append(formula)
                formula = None
            marked.html += f"</{tag}>"
            continue
        if tag not in tags:
            raise BadMarkup(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {at}')
        if formula is not None:
            raise BadMarkup(f"can't parse entities: Formula with a tag at byte offset {at}")
        marked.html += _opening(tag, found["attrs"], at)
        marked.blocks += tag in BLOCKS
        marked.text += "\n" if tags is RICH_TAGS and tag in BLOCKS and marked.text else ""
        if tag in EMPTY or found["empty"]:
            continue
        opened.append(tag)
        if len(opened) > DEEPEST:
            raise BadMarkup("RICH_MESSAGE_TOO_DEEP")
        formula = "" if tag.startswith("tg-math") else None
    if opened:
        raise BadMarkup(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1]}\"")
    return marked


def _text(text: str, named: frozenset[str]) -> str:
    for found in _NAMED.finditer(text):
        if found[1] not in named:  # a name that is unknown stays as it is written
            text = text.replace(found[0], f"&amp;{found[1]};")
    return unescape(text)


def _opening(tag: str, given: str, at: int) -> str:
    attributes = dict(_ATTRIBUTE.findall(given))
    rest = _ATTRIBUTE.sub("", given).strip()
    if rest:
        raise BadMarkup(f"can't parse entities: Unexpected character in tag at byte offset {at}")
    if tag == "a" and "href" not in attributes and "name" not in attributes:
        return "<a>"  # a link without an address is dropped, and its words stay
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise BadMarkup(f'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset {at}')
    if tag == "img" and not attributes.get("src", "").startswith(("http://", "https://", "tg://")):
        raise BadMarkup("RICH_MESSAGE_MEDIA_INVALID")
    kept = "".join(f' {name}="{escape(unescape(value))}"' for name, value in attributes.items())
    return f"<{tag}{kept}>"
