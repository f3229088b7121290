"""In which language a message is written, by its script or by the small words that each language has."""

import re
import unicodedata
from collections import Counter

from agent.intents.languages.plain import plain

_SCRIPTS = {"ARABIC": "ar", "DEVANAGARI": "hi", "CYRILLIC": "ru", "CJK": "zh"}
"""The language that is taken for that of a script, by how the names of its letters begin."""
_OTHERS = frozenset("їієґўјљњћџђӣӯҳқғ" + "پچژگٹڈڑےںھ" + "ळॲ")
"""Letters that the language taken does not have: these are Ukrainian, Serbian, Persian, Urdu, Marathi ..."""
_SMALL = {
    "en": "the is are a of to and what how i you my me do does can it this that not with for please on in want",
    "es": "el la los las un una es son de del que qué como cómo y en por para no me mi tu yo se lo con quiero "
    "puedo puedes está esta este pero muy más sobre dame hola cuál porque",
    "fr": "le la les un une des du de est sont et je tu il que qu ce ça c'est pas ne pour sur avec mon ma mes moi "
    "comment pourquoi quel quelle dans veux peux j'ai suis plus mais",
    "de": "der die das ein eine ist sind und ich du nicht mit für von zu zum zur auf mir mich wie was warum wir "
    "kann kannst möchte will bitte aber auch noch habe dem den",
    "pt": "o a os as um uma é são de do da dos das e que eu você não com para por como quero posso pode meu minha "
    "está isso mas muito mais sobre me qual porque em no na",
    "id": "yang dan di ke dari ini itu aku saya kamu tidak apa bagaimana untuk dengan adalah bisa mau ada tentang "
    "tolong soal kenapa sudah belum lagi juga karena",
}
_WORDS = {tag: frozenset(plain(words).split()) for tag, words in _SMALL.items()}
LEAST_WORDS = 4
"""Words of a message in Latin letters that tells its language."""
LEAST_LETTERS = 4
"""Letters of one in another script."""
_LEAST_KNOWN = 0.34
"""Share of the small words among all."""
_LONGEST = 400
_LATIN_BELOW = "\u0250"


def written_in(text: str) -> str | None:
    """The language of a message of some length, as a BCP 47 tag; None where it is not plain."""
    letters = [char for char in text[:_LONGEST].casefold() if char.isalpha()]
    if not letters:
        return None
    if sum(char < _LATIN_BELOW for char in letters) * 2 < len(letters):
        return _by_script(letters)
    words = [word for word in plain(re.sub(r"\d+", " ", text[:_LONGEST])).split() if word.isalpha()]
    if len(words) < LEAST_WORDS:
        return None
    known = Counter({tag: sum(word in small for word in words) for tag, small in _WORDS.items()})
    (best, most), (_, second) = known.most_common(2)
    return best if most >= max(2, _LEAST_KNOWN * len(words), second + 1) else None


def _by_script(letters: list[str]) -> str | None:
    if len(letters) < LEAST_LETTERS or not _OTHERS.isdisjoint(letters):
        return None
    scripts = Counter(unicodedata.name(char, "?").split()[0] for char in letters if char >= _LATIN_BELOW)
    (script, many), *rest = scripts.most_common()
    return _SCRIPTS.get(script) if many > sum(count for _, count in rest) and "HIRAGANA" not in scripts else None
