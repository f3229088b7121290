"""The signs that a request holds, and words that say nothing or little about a topic."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.search.kinds import NOUN
from tools.search.patterns import PATTERNS, Sort
from tools.search.words import Word

_COMPILED = tuple((sort, value, re.compile(rf"(?<!\S)(?:{body})(?!\S)")) for sort, value, body in PATTERNS)

LANGUAGES = {
    "english": "en", "spanish": "es", "french": "fr", "german": "de", "italian": "it", "portuguese": "pt",
    "turkish": "tr", "arabic": "ar", "chinese": "zh", "japanese": "ja", "hindi": "hi", "russian": "ru",
    "polish": "pl", "dutch": "nl", "korean": "ko", "ukrainian": "uk", "swedish": "sv", "greek": "el",
    "urdu": "ur", "bengali": "bn", "vietnamese": "vi", "indonesian": "id", "persian": "fa", "hebrew": "he",
    "latin": "la", "danish": "da", "norwegian": "no", "finnish": "fi", "czech": "cs", "romanian": "ro",
    "hungarian": "hu", "thai": "th", "swahili": "sw", "malay": "ms", "tamil": "ta", "punjabi": "pa",
}  # fmt: skip
_OWN_NAMES = {
    "français": "fr", "francais": "fr", "deutsch": "de", "español": "es", "espanol": "es", "castellano": "es",
    "italiano": "it", "português": "pt", "portugues": "pt", "türkçe": "tr", "polsku": "pl", "nederlands": "nl",
}  # fmt: skip
"""Languages as who speaks them asks for them: "en français"."""
_OWN_LANGUAGE = re.compile(rf"(?<!\S)(?:en|auf|in|em|po|het|na|aufs) ({'|'.join(_OWN_NAMES)})(?!\S)")
_NOT_IN = rf"(?:(?: (?:,|and|but))? (?:instead of|rather than|not) (?:in )?(?:{'|'.join(LANGUAGES)}))?"
"""Behind a language, the one that is not wanted: "in English instead of French"."""
_LANGUAGE = re.compile(
    rf"(?<!\S)(?:in (?:the )?({'|'.join(LANGUAGES)})(?: language)?{_NOT_IN}(?!\S)"
    rf"(?! (?:class|lesson|grammar|america))|"
    rf"(?!english)({'|'.join(LANGUAGES)})(?= {NOUN}(?!\S)))"
)

SKIP = frozenset(
    "word mark i me my mine we us our you your it its this that these those a an the some any all more "
    "another other next many much lot lots bunch bit little of be am is are was were been do does did doing "
    "done can could will would shall should may might must let have has had having get got getting give given "
    "want wants need needs needed like love prefer go going start starting begin make making take come try "
    "trying ask asking show see look looking find send bring put set use test tests tested testing exam exams "
    "quiz quizzed practice practicing practise train training work working study studying learn learning "
    "revise revising revision review reviewing prepare prep drill drilled help helping focus focusing switch "
    "change move continue solve solving answer answering attempt attempting please pls thanks thank hello hey "
    "ok yes no yo well so then now today tonight tomorrow soon later again back still already yet here there "
    "too also very really quite pretty super rather fairly extremely kinda actually basically maybe perhaps "
    "probably possibly definitely instead different same similar specific certain random randomly mixed mix "
    "mixture variety anything something everything whatever nothing stuff thing things kind kinds type types "
    "sort sorts style topic topics subject subjects theme level levels difficulty difficulties count number "
    "amount total if when while because since as at by into up out off over down through than im not but just "
    "only what which who whom whose how why where bad weak struggling struggle good great nice quick quickly "
    "short fast urgently asap lol haha hahaha omg lmao bro bruh man dude sir miss mate um uh er erm hmm ah oh "
    "question questions problem problems surprise know understand feel think guess sure time times first last "
    "week month day worst best suck sucks way possible available exist free hopefully hope kindly dear tutor "
    "chiron teacher homework class school coming someone everyone people bored fun fancy reckon material "
    "items pieces each both between ready throw hit challenge myself self sad shrug confused currently "
    "normally usually simply least most max maximum min minimum exactly roughly approximately right wrong "
    "correct incorrect correctly true false answered solved keep left far score scores them those these him her they "
    "he she yesterday result results "
    "progress else rest after afterwards before said says told saying redo retry tomorrow feed chuck monday "
    "few handful todays tomorrows lesson lessons hate hated hating love loved bitte zu por favor merci danke annoying "
    "stupid confusing horrible evil "
    "nasty dumb boring lovely cool "
    "interesting weird scary crazy "
    "insane awful terrible ugly dreaded damn bloody silly favourite favorite decent proper solid serious relevant "
    "useful typical classic everyday real actual fresh juicy dreadful pesky damned stinking freaking fricking "
    "mostly mainly largely vs versus anyway anyways peasy ugh honest "
    "excuse resit resits baby chill bruh innit summat summit owt mood evening afternoon honestly "
    "grateful appreciate wondering cram cramming smash wife husband mum mom dad sister brother son daughter cousin "
    "general anymore tad smidge touch notch previous literally based "
    "tuesday wednesday thursday friday saturday sunday paper papers finals midterm midterms mock mocks".split()
)
"""Words that say nothing about a topic."""

GENERIC = frozenset(
    "phase phases stage stages step steps rule rules law laws formula formulas formulae property properties example "
    "examples application applications fact facts definition definitions theory concept concepts value values term "
    "terms method methods idea ideas part parts chapter unit equation equations number numbers calculation "
    "calculations unknown missing given common main important action actions process processes behaviour behavior "
    "system systems meaning use uses effect effects cause causes role roles importance notation".split()
)
"""Words that beside a topic's name make it no other topic."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A stretch of words, places `start` to `end` (not included), that means something in a request."""

    sort: Sort
    start: int
    end: int
    value: object = None


def signs_in(words: Sequence[Word]) -> Iterator[Sign]:
    """All that the patterns find in a row of words, with hyphens inside words and without; signs may overlap."""
    texts = [word.text for word in words]
    yield from _signs_of(texts, range(len(texts)))
    inner = {
        place
        for place in range(1, len(words) - 1)
        if texts[place] == "-" and words[place - 1].end + 1 == words[place].end == words[place + 1].start
    }
    if inner:
        places = [place for place in range(len(texts)) if place not in inner]
        yield from _signs_of([texts[place] for place in places], places)


def _signs_of(texts: Sequence[str], places: Sequence[int]) -> Iterator[Sign]:
    """What the patterns find in plain words, each of which stands at one of the places."""
    line = " ".join(texts)
    starts = {0: 0}
    ends = {}
    at = 0
    for place, text in zip(places, texts, strict=True):
        starts[at] = place
        ends[at + len(text)] = place + 1
        at += len(text) + 1
    found = [(sort, value, match) for sort, value, body in _COMPILED for match in body.finditer(line)]
    found += [("language", LANGUAGES[match[1] or match[2]], match) for match in _LANGUAGE.finditer(line)]
    found += [("language", _OWN_NAMES[match[1]], match) for match in _OWN_LANGUAGE.finditer(line)]
    for sort, value, match in found:
        if match.start() in starts and match.end() in ends:
            yield Sign(sort, starts[match.start()], ends[match.end()], value)
