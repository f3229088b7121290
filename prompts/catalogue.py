"""The catalogue: every sentence that the product says, by language and key (Fluent files in `words/LOCALE/`).

Syntax: https://projectfluent.org/fluent/guide/
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

WORDS = Path(__file__).parent / "words"
DEFAULT = "en"


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


def say(locale: str, key: str, **values: str | int | float) -> str:
    """The sentence of a key in a language, English where that language lacks it.

    Raises KeyError for an unknown key and ValueError where a variable of the sentence is missing.
    """
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
