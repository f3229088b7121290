"""The language that a text is written in: by its script, and among those of the Latin one by their small words."""

import re
import unicodedata
from collections import Counter

_SCRIPTS = {
    "CYRILLIC": "ru", "ARABIC": "ar", "DEVANAGARI": "hi", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko",
    "CJK": "zh", "GREEK": "el", "HEBREW": "he", "THAI": "th", "BENGALI": "bn", "TAMIL": "ta",
}  # fmt: skip
_SMALL_WORDS = {
    "en": "the of and is are which what to in a an that how why when with for from by be does not on it was were",
    "es": "el la los las de que es en un una por con cuál qué cómo del se y para son no al su más está",
    "fr": "le la les des est une un de et que quel quelle dans pour par qui sont sur ne pas du au avec ce cette",
    "de": "der die das und ist ein eine welche welcher wie was von zu mit den dem nicht auf für sind wird im einer",
    "pt": "o a os as de que é em um uma por com qual como do da se e para são não ao mais dos das na no",
    "id": "yang dan di ke dari adalah ini itu dengan untuk pada apa berapa tidak dalam sebuah oleh akan manakah",
    "it": "il lo la gli le di che è un una per con quale come del della e sono non in al dei",
    "nl": "de het een van en is wat welke hoe in te dat op met voor niet zijn door aan",
    "pl": "jest i w na się nie co jak do z który która to są po ile",
    "tr": "ve bir bu ne nedir hangi ile için de da kaç olan hangisi değil",
}
_TABLES = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_FORMULA = re.compile(r"\$[^$]*\$|`[^`]*`")
_LEAST = 2
"""Small words that tell a language."""
_LOOKED_AT = 20_000


def language_of(text: str, default: str = "en") -> str:
    """The language as a BCP 47 tag; `default` where the text does not tell."""
    words = _WORD.findall(_FORMULA.sub(" ", text[:_LOOKED_AT]).lower())
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for word in words for letter in word)
    if not scripts:
        return default
    total = scripts.total()
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > total / 20:
        return "ja"
    script, count = scripts.most_common(1)[0]
    if script in _SCRIPTS and count > total / 2:
        return _SCRIPTS[script]
    held = {language: sum(word in table for word in words) for language, table in _TABLES.items()}
    best = max(held, key=lambda language: (held[language], language == default))
    return best if held[best] >= _LEAST else default
