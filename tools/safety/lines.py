"""Help lines: whom a person in distress can call, where they are."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from tools.safety.phrases import Category

MOST = 2
"""Lines of one country that are shown."""


class HelpLine(BaseModel):
    """One help line. `reach`: a number to call, or an address."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    reach: str
    for_: tuple[Category, ...] = Field(default=(), alias="for")
    """What it is for; empty: for all."""


class _Country(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    emergency: str = ""
    lines: tuple[HelpLine, ...] = ()


class _Book(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    world: _Country = _Country()
    languages: dict[str, tuple[str, ...]] = {}
    countries: dict[str, _Country] = {}


@dataclass(frozen=True, kw_only=True)
class Help:
    """What is shown to one person."""

    lines: tuple[HelpLine, ...]
    emergency: tuple[str, ...]
    """Numbers of police and ambulance; several where it is not known in which of some countries they are."""


class HelpLines:
    """All known lines. `country`: the ISO code of where the school is, empty where it is not known."""

    def __init__(self, file: Path | None = None, *, country: str = "") -> None:
        """`file`: an operator's own, as lines.toml; raises OSError and ValueError where it cannot be read."""
        book = _read(files("tools.safety").joinpath("lines.toml").read_text("utf-8"))
        own = _read(file.read_text("utf-8")) if file is not None else _Book()
        self._world = own.world if own.world.lines else book.world
        self._languages: Mapping[str, tuple[str, ...]] = book.languages | own.languages
        self._countries: Mapping[str, _Country] = book.countries | own.countries
        self._country = country.upper()

    def of(self, locale: str, category: Category) -> Help:
        """The lines for somebody who speaks a language (a BCP 47 tag) and writes of this."""
        found = {code: self._countries[code] for code in self._where(locale)}
        lines: list[HelpLine] = []
        for code, country in found.items():
            fitting = [line for line in country.lines if not line.for_ or category in line.for_]
            if len(found) == 1:
                lines += fitting[:MOST]
            else:  # then each is to say where it is
                lines += [line.model_copy(update={"name": f"{line.name} ({code})"}) for line in fitting[:1]]
        numbers = dict.fromkeys(country.emergency for country in found.values() if country.emergency)
        return Help(lines=(*lines, *self._world.lines), emergency=tuple(numbers))

    def _where(self, locale: str) -> tuple[str, ...]:
        """The countries, of those that are known, where somebody is likely to be."""
        language, *rest = locale.replace("_", "-").split("-")
        region = next((part.upper() for part in rest if part.upper() in self._countries), "")
        certain = next((code for code in (self._country, region) if code in self._countries), "")
        likely = (certain,) if certain else self._languages.get(language.lower(), ())
        return tuple(code for code in likely if code in self._countries)


def _read(text: str) -> _Book:
    return _Book.model_validate(tomllib.loads(text))
