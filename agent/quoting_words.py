"""How quotes from documents look: each below its words with a numbered citation."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePath

from agent.guard import Guard
from agent.messages import Image, Part, Text
from agent.scene import Scene
from prompts.catalogue import say
from tools.ingestion.quoted import Quoted, Source

_MATHS = re.compile(r"(\$(?=\S)[^$\n]*(?<=\S)\$(?!\d))")
_MARKS = re.compile(r"([\\`*_{}<>$&~|])")
_BRACKETS = str.maketrans({"[": "&#91;", "]": "&#93;"})
"""As they stand: behind a backslash they would begin and end a formula."""
_AT_START = re.compile(r"^(\s*\d*)([#+=.)-])")


def parts(event: Quoted, scene: Scene) -> Iterator[Part]:
    """The quotes of an event; none that states the key of the open question, and no page on which that stands."""
    guard = Guard(scene.open.question) if scene.open else None
    cited = zip(event.sources, event.texts, event.pages, strict=True)
    shown = [
        (one, text, guard is None or not guard.leaks(page))
        for one, text, page in cited
        if guard is None or not guard.leaks("\n".join((text, one.document, *one.heading)))
    ]
    if not shown:
        yield Text(text=say(scene.locale, "quote-held" if event.sources else "quote-none", topic=event.query))
        return
    quotes = [
        f"{_quote(text)}\n\n{_citation(number, source, scene.locale, linked=scene.links and opens)}"
        for number, (source, text, opens) in enumerate(shown, 1)
    ]
    yield Text(text="\n\n".join([say(scene.locale, "quote-intro", count=len(quotes)), *quotes]))
    if event.picture and shown[0][0] is event.sources[0] and shown[0][2]:
        alt = say(scene.locale, "quote-picture", cited=_place(event.sources[0], scene.locale))
        yield Image(alt=alt, path=Path(event.picture))


def _quote(text: str) -> str:
    return "\n".join(f"> {literal(line)}  " for line in text.splitlines())


def _citation(number: int, source: Source, locale: str, *, linked: bool) -> str:
    place = literal(_place(source, locale))
    if linked and source.opens:
        place = f"[{place}](documents/{source.document_id}/pages/{source.page})"
    return f"[{number}] {place}"


def _place(source: Source, locale: str) -> str:
    """The document, and the page; where it has none, the headings that it stands under."""
    name = PurePath(source.document).stem
    if source.page is not None:
        return say(locale, "quote-place", document=name, page=source.page)
    return ": ".join((name, " › ".join(source.heading))) if source.heading else name


def literal(text: str) -> str:
    """Text whose signs mean nothing in Markdown; only what plainly is a formula stays one."""
    pieces = _MATHS.split(text)
    marked = "".join(piece if place % 2 else _marked(piece) for place, piece in enumerate(pieces))
    return _AT_START.sub(r"\1\\\2", marked)


def _marked(text: str) -> str:
    return _MARKS.sub(r"\\\1", text).translate(_BRACKETS)
