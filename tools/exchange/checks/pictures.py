"""Pictures: well-formed SVG that stands alone and runs nothing."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from store.questions import Question
from tools.exchange.checks.defect import Defect, defect

_SVG = "{http://www.w3.org/2000/svg}svg"
_ACTIVE = frozenset({"script", "foreignObject", "iframe", "use", "animate", "set", "handler"})
_INSIDE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+")
"""An address that is a picture of dots itself: it runs nothing, and nothing is fetched for it."""


def check_picture(question: Question) -> Iterator[Defect]:
    """The drawing can be shown, in any size, without fetching or running anything."""
    if question.picture is None:
        return
    svg = question.picture.svg
    if "<!DOCTYPE" in svg.upper() or "<!ENTITY" in svg.upper():
        yield defect(question, "picture", "svg-active", found="DOCTYPE")
        return
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        yield defect(question, "picture", "svg-broken", reason=str(error))
        return
    if root.tag != _SVG or not root.get("viewBox"):
        yield defect(question, "picture", "svg-frame")
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        outside = [key for key, value in element.attrib.items() if _reaches_out(name, key, value)]
        if name in _ACTIVE or outside:
            yield defect(question, "picture", "svg-active", found=outside[0] if outside else name)
            return


def _reaches_out(element: str, key: str, value: str) -> bool:
    name = key.rpartition("}")[2].lower()
    here = value.startswith("#") if element != "image" else bool(_INSIDE.fullmatch(value))
    return (
        name.startswith("on")
        or (name in ("href", "src") and not here)
        or bool(re.search(r"url\(\s*['\"]?\s*(?!#)", value))
    )
