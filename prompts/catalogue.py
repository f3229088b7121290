"""The catalogue: every sentence that the product says, by language and key (Fluent files in `words/LOCALE/`).

Syntax: https://projectfluent.org/fluent/guide/
"""

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

WORDS = Path(__file__).parent / "words"
DEFAULT = "en"
_LONGEST_VALUE = 2000
"""Fluent refuses longer values: a mark stands for them until the sentence is put together."""
_FROM_RIGHT = frozenset("ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi".split())
_KEY = re.compile(r"^([a-z][\w-]*) =", re.MULTILINE)
_MARK = re.compile("\ue000(\\w+)\ue001")


@cache
def _bundle(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    for path in sorted((WORDS / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


@cache
def locales() -> frozenset[str]:
    """Languages that have a catalogue, as BCP 47 tags."""
    return frozenset(path.name for path in WORDS.iterdir() if path.is_dir())


def best_locale(wanted: str) -> str:
    """The catalogue to use for a language tag: itself, its language without the region, or English."""
    tag = wanted.replace("_", "-")
    return next((name for name in (tag, tag.split("-")[0].lower()) if name in locales()), DEFAULT)


def direction(locale: str) -> str:
    """The direction in which a language is written: "ltr" or "rtl"."""
    return "rtl" if locale.split("-", maxsplit=1)[0].lower() in _FROM_RIGHT else "ltr"


def say(locale: str, key: str, **values: str | int | float) -> str:
    """The sentence of a key in a language, English where that language lacks it.

    Raises KeyError for an unknown key and ValueError where a variable of the sentence is missing.
    """
    long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST_VALUE}
    text = _formatted(locale, key, {**values, **{name: f"\ue000{name}\ue001" for name in long}})
    return _MARK.sub(lambda mark: str(long.get(mark[1], mark[0])), text) if long else text


@cache
def entries(locale: str, prefix: str) -> dict[str, str]:
    """The sentences without values whose keys begin so, by key, in English where a language lacks them.

    Raises ValueError for one that has values.
    """
    keys = (key for path in (WORDS / DEFAULT).glob("*.ftl") for key in _KEY.findall(path.read_text("utf-8")))
    return {key: say(locale, key) for key in keys if key.startswith(prefix)}


def _formatted(locale: str, key: str, values: dict[str, str | int | float]) -> str:
    for name in (best_locale(locale), DEFAULT):
        bundle = _bundle(name)
        if bundle.has_message(key):
            pattern = bundle.get_message(key).value
            if pattern is None:
                break
            text, errors = bundle.format_pattern(pattern, values)
            if errors:
                raise ValueError(f"{key}: {errors[0]}")
            return str(text)
    raise KeyError(key)
