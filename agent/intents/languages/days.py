"""Days as a language says them, in English: "el 10 de diciembre", "к пятнице", "12月10日", "in 3 Wochen"."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from babel import Locale

_MONTHS = tuple(Locale("en").months["format"]["wide"].values())
_DAYS = tuple(Locale("en").days["format"]["wide"].values())
_ALSO = {"ar": ("ar_SY", "ar_MA"), "de": ("de_AT",)}
"""Where months are called otherwise."""
_SHORT = ("zh",)
"""Languages whose short names are no parts of other words."""
_MONTH_FIRST = ("zh",)
_SAYS_NOTHING = "-"
_ORDINAL = "er"
"""As in "1er décembre"."""


class Days:
    """Those of one language."""

    def __init__(
        self, tag: str, phrases: Sequence[tuple[str, str]], line: Callable[[str], str], *, spaced: bool
    ) -> None:
        """`phrases`: of `[days]`, `{n}` in them a number; `line`: a text as the language's phrases stand in it."""
        self._tag, self._line, self._between = tag, line, " " if spaced else ""
        counted = [(english, words) for english, words in phrases if "{n}" in words]
        self._phrases = [(english, line(words)) for english, words in phrases if "{n}" not in words]
        self._counted = [(english, self._between.join(self._around(words))) for english, words in counted]

    def _around(self, words: str) -> list[str]:
        return [
            r"(?:\d{1,3})" if part == "{n}" else re.escape(self._line(part))
            for part in re.split(r" ?(\{n\}) ?", words)
            if part
        ]

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Months, days of the week and phrases in English."""
        named = {words: english for english, words in self._phrases}
        widths = ("wide", "abbreviated") if self._tag in _SHORT else ("wide",)
        for locale in map(Locale.parse, (self._tag, *_ALSO.get(self._tag, ()))):
            for width in widths:
                for context in ("format", "stand-alone"):
                    named |= zip(map(self._line, locale.months[context][width].values()), _MONTHS, strict=True)
                    named |= zip(map(self._line, locale.days[context][width].values()), _DAYS, strict=True)
        return named

    @cached_property
    def _unit(self) -> str:
        names = sorted(self._names, key=len, reverse=True)
        return "|".join(
            [*(pattern for _, pattern in self._counted), *map(re.escape, names), rf"\d{{1,4}}(?:{_ORDINAL})?"]
        )

    @cached_property
    def pattern(self) -> str:
        """Whatever may name a day, in a line of the language."""
        return rf"(?:{self._unit})(?:{self._between}(?:{self._unit}))*"

    def english(self, line: str) -> str | None:
        """The English for what names a day; None where it names none."""
        for english, pattern in self._counted:
            if re.fullmatch(pattern, line):
                return english.replace("{n}", re.findall(r"\d+", line)[0])
        said = [self._names.get(word, word.removesuffix(_ORDINAL)) for word in re.findall(self._unit, line)]
        numbers = [word for word in said if word.isdecimal()]
        names = [word for word in said if word not in (*numbers, _SAYS_NOTHING)]
        year = next((number for number in numbers if len(number) == len("2026")), "")
        days = [number for number in numbers if number != year]
        if len(names) > 1 or (names and len(days) > (names[0] in _MONTHS)):
            return None
        if names:
            return " ".join(filter(None, (*days, *names, year)))
        if len(days) != len(("day", "month")):
            return None
        month_first = self._tag in _MONTH_FIRST or numbers[0] == year
        day, month = days[::-1] if month_first else days
        return f"{day} {_MONTHS[int(month) - 1]} {year}".strip() if 0 < int(month) <= len(_MONTHS) else None
