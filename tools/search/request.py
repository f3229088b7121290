"""From a student's words to what is asked for: "5 medium questions on derivatives, no multiple choice".

One parser serves the built-in tutor, the search tool of the model and `chiron search`. It never fails: what it cannot
read stays in `remainder`, and words that name no known topic stay in `Part.words` for full text search.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from store.questions import Level
from tools.search.around import Around
from tools.search.background import foreground
from tools.search.composing import Composer, Shares
from tools.search.constraints import Part, SearchRequest
from tools.search.correcting import corrected
from tools.search.heads import completed
from tools.search.illustrating import plain
from tools.search.marking import FILE, marked
from tools.search.narrowing import Mention
from tools.search.passing import less_passing
from tools.search.patterns import DOCUMENTS, Sort
from tools.search.saying import Saying
from tools.search.segments import Segment, kinds_of, levels_of, parted, some_of, split_off
from tools.search.topics import TopicIndex
from tools.search.vocabulary import SKIP, Sign
from tools.search.words import MOST_READ, Word, clean, whole_formulas, words_of

MOST_WORDS = 150
"""Words of a request that are read; more than that is no request."""


def parse_request(text: str, topics: TopicIndex) -> SearchRequest:
    """What a text asks for. Reads its first 150 words at most and raises nothing."""
    source = clean(text[:MOST_READ])
    words = whole_formulas(source, words_of(source, topics.lexicon), topics.lexicon)[:MOST_WORDS]
    return _Parser(source, words, topics).parse()


_DOCUMENT = re.compile(rf"\b{DOCUMENTS}\b")
_SHARED = {"level": "levels", "kind": "kinds", "relative": "relative"}
_PARTLY = ("unseen", "wrong_last", "with_picture")
"""Wishes that may hold for one part alone."""
_NEGATABLE = ("kind", "level", "topic", "word", "relative")


class _Parser:
    def __init__(self, source: str, words: Sequence[Word], topics: TopicIndex) -> None:
        self._source = source
        self._words = words
        self._texts = [word.text for word in words]
        self._topics = topics
        at = corrected(self._texts, marked(source, words, topics))
        at = plain(self._texts, completed(self._texts, at, topics), topics.skills)
        self._at = less_passing(self._texts, foreground(self._texts, at), topics.skills)
        self._around = Around(self._texts, self._at)
        self._segments = [Segment()]
        self._wide: dict[str, object] = {}
        self._remainder: list[str] = []
        self._negated: str | None = None
        """The sort of thing that "no" or "not" was said of last; "" just after the "no"."""
        self._refused = False
        """Whether something was refused since a topic was named last."""
        self._before: Sign | None = None
        self._shares = Shares()
        self._apart_end = -1
        """Where what stands apart ended last."""
        self._takers: dict[Sort, Callable[[Sign], None]] = {
            "count": self._count,
            "level": self._level,
            "relative": self._relative,
            "kind": self._kinds,
            "topic": self._topic,
            "word": self._many_words,
            **dict.fromkeys(("same", "rest", "half", "few"), self._another),
            **dict.fromkeys(("not", "not_that"), self._not),
            **dict.fromkeys(("break", "neutral", "mended", "to", "prep"), self._end_not),
        }

    def parse(self) -> SearchRequest:
        place = 0
        while place < len(self._words):
            sign = self._at[place]
            if sign is None:
                self._word(place)
                place += 1
            else:
                self._take(sign)
                self._before = sign
                place = sign.end
        return self._request()

    def _count(self, sign: Sign) -> None:
        """A count begins a part, unless this one has none yet."""
        self._negated = None
        segment, value = self._segments[-1], int(str(sign.value))
        of_them = self._around.sort(sign.end) == "some_of"
        if of_them and segment.of_more:
            self._open(Segment(count=value, count_at=sign.start, of_more=True))  # "two of them on lists, three of them"
            return
        segment.of_more = of_them and not segment.has_topic
        if of_them and segment.count is not None:
            self._open(some_of(segment.whole or segment, value, sign.start))
            return
        alone = not self._around.says_more(sign.end)  # "something easy on fractions, 5 questions"
        levelled = segment.levels and segment.has_topic and self._joined(sign) and not of_them and not alone
        levelled = levelled and self._goes_on(sign.end, segment)
        beside = (self._around.sort(sign.start - 1), self._around.sort(sign.end))
        another = segment.has_topic and beside == ("and", "prep")
        if segment.count is not None or levelled or another:
            segment = self._open(parted(segment) if alone or self._is_listed(sign) else Segment())
        segment.count, segment.count_at = value, sign.start

    def _is_counted_next(self, sign: Sign) -> bool:
        """Whether a level or kind is between a name and its count while a name before has its own.

        So a part begins: "osmosis hard 2, mitosis hard 1".
        """
        segment, name = self._segments[-1], self._at[sign.start - 1] if sign.start else None
        if segment.count is None or name is None or name.sort != "topic" or name.start < segment.count_at:
            return False
        return self._around.count_follows(sign.end) and min(segment.places) < segment.count_at

    def _goes_on(self, place: int, segment: Segment) -> bool:
        """Whether another topic or level follows: "ten easy ones" names none after "fractions warm up"."""
        signs = [sign for sign in self._at[place:] if sign is not None]
        return any(sign.sort == "topic" or set(levels_of(sign)) - set(segment.levels) for sign in signs)

    def _is_listed(self, sign: Sign) -> bool:
        """Whether a count belongs to the name before it, in a list of names: "waves 2 hard, cells 1 easy"."""
        around, segment, name, place = self._around, self._segments[-1], self._at[sign.start - 1], sign.end
        if name is None or name.sort != "topic" or around.sort(name.start - 1) not in ("and", "break"):
            return False
        if min(segment.places, default=name.start) > segment.count_at:
            return False
        while place < len(self._texts) and around.sort(place) not in ("break", "and", "count"):
            if around.sort(place) not in ("level", "kind", "relative", "flag") and not around.says_little(place):
                return False
            place += 1
        return True

    def _take(self, sign: Sign) -> None:
        if sign.sort in _SHARED:
            chained = self._apart_end == sign.start - 1 and self._around.sort(sign.start - 1) == "and"
            if chained or self._around.is_apart(sign):  # "all multiple choice and easy"
                self._apart_end = sign.end
                self._segments[-1].apart.add(_SHARED[sign.sort])
        if sign.sort in _NEGATABLE and self._negated is not None:
            if self._negated == "" and sign.sort == "level":
                self._negated = None
                self._levels([level for level in Level if level not in levels_of(sign)])
                return
            if self._negated in ("", sign.sort) or (self._negated == "word" and self._goes_with(sign)):
                self._negated = sign.sort
                self._exclude(sign)
                return
            self._negated = None
        self._takers.get(sign.sort, self._take_wide)(sign)

    def _goes_with(self, sign: Sign) -> bool:
        """Whether a topic is refused with a strange word, or a kind: "apart from organic and gases"."""
        before = self._texts[sign.start - 1]
        if sign.sort == "kind" and before.endswith("ing") and self._segments[-1].without_words[-1:] == [before]:
            self._segments[-1].without_words.pop()
            return True
        return sign.sort == "topic" and before in ("and", "or")

    def _level(self, sign: Sign) -> None:
        segment = self._segments[-1]
        ended = segment.has_topic or (segment.level_first and segment.count is not None)
        chosen, held = set(levels_of(sign)), set(segment.levels)
        again = chosen <= held or len(chosen) == len(held) == 2  # "6 easy for beginners", "not too easy or hard"
        if self._is_counted_next(sign):
            segment = self._open(parted(segment))
        elif not again and segment.named < len(segment.mentions) and self._around.follows_name(sign):
            segment = self._open(split_off(segment))  # "sound (easy), light (hard)"
        elif segment.levels and ended and not again and not self._is_choice(sign):
            segment = self._open(parted(segment) if segment.count is not None else None)
        segment.level_first = segment.level_first or segment.count is None
        if segment.count is None and (again or not segment.levels) and self._around.follows_name(sign):
            segment.named = len(segment.mentions)
        self._levels(levels_of(sign))

    def _another(self, sign: Sign) -> None:
        """Begin a part with "the same on", "the rest", "half of them" or "a few on"."""
        segment = self._segments[-1]
        counted = segment.count is not None
        if sign.sort == "same" and counted:
            self._open(Segment(count=segment.count, count_at=sign.start))
        elif sign.sort == "rest" and counted:
            self._open(Segment(is_rest=True))
        elif sign.sort == "few" and counted and segment.has_topic:
            self._open()
        elif sign.sort == "half" and (
            segment.is_half or self._shares.total or any(one.count is not None for one in self._segments)
        ):
            self._open(Segment(is_half=True))

    def _relative(self, sign: Sign) -> None:
        self._segments[-1].relative = "harder" if sign.value == "harder" else "easier"

    def _topic(self, sign: Sign) -> None:
        if isinstance(sign.value, Mention):
            segment = self._open() if self._begins(sign) else self._segments[-1]
            self._refused = False
            segment.mentions.append(sign.value)
            segment.places += range(sign.start, sign.end)

    def _many_words(self, sign: Sign) -> None:
        for place in range(sign.start, sign.end):
            self._add_word(place)

    def _not(self, sign: Sign) -> None:
        """Refuse what follows; "none of that" refuses what was named last."""
        segment = self._segments[-1]
        if sign.sort == "not":
            self._negated = ""
        elif segment.mentions and not self._refused:  # "i do not like multiple choice, so none of that"
            segment.without.append(segment.mentions.pop())

    def _end_not(self, sign: Sign) -> None:
        """End what "no" or "not" was said of: at the next joint, and where a clause ends that refuses nothing."""
        ends = sign.sort == "break" and (self._texts[sign.start] in _STOPS or self._before != self._at[sign.start - 1])
        if self._negated or ends:
            self._negated = None  # "we do not have this. easy please"

    def _begins(self, sign: Sign) -> bool:
        """Whether a name with a colon begins a part: "gases: 3 numeric, acids: 3 multiple choice"."""
        segment = self._segments[-1]
        after = self._texts[sign.end] if sign.end < len(self._texts) else ""
        return after == ":" and segment.count is not None and min(segment.places, default=sign.start) < segment.count_at

    def _joined(self, sign: Sign) -> bool:
        """Whether a sign follows an "and" or a comma, and something follows the sign."""
        after = self._at[sign.end] if sign.end < len(self._at) else None
        return self._before is not None and (
            self._before.sort == "and" or (self._before.sort == "break" and after is not None and after.sort != "break")
        )

    def _is_choice(self, sign: Sign) -> bool:
        """Whether "or", "to" or "half" came just before: "easy or medium" is one wish."""
        before = self._before
        if self._shares.split:
            return True
        return before is not None and (before.sort in ("to", "half") or self._texts[before.start] == "or")

    def _take_wide(self, sign: Sign) -> None:
        said = self._source[self._words[sign.start].start : self._words[sign.end - 1].end]
        if sign.sort == "flag":
            self._flag(sign)
        elif sign.sort == "language":
            self._wide["language"] = sign.value
            self._wide["other_language"] = not {"of", "not", "than"}.isdisjoint(said.lower().split())
        elif sign.sort == "document":
            names = FILE.findall(said) or _DOCUMENT.findall(said.lower())
            self._wide["from_document"] = sign.value or (names[0] if names else said)
            self._wide["document_said"] = said
        elif sign.sort == "aside":
            self._remainder.append(said)
        elif sign.sort == "each":
            self._shares.each = True
        elif sign.sort == "split":
            self._shares.split = True
        elif sign.sort == "total":
            self._total(sign)

    def _flag(self, sign: Sign) -> None:
        """Hear a wish for unseen ones, pictures and the like: of this part where it stands between count and topic."""
        segment = self._segments[-1]
        name, value = str(sign.value), True
        if "picture" in name:
            name, value = "with_picture", name != "no_picture" and self._negated != ""
        self._negated = None
        if name not in _PARTLY or (segment.count is None and not segment.has_topic):
            self._wide[name] = value
        elif segment.whole is None and (segment.has_topic or self._around.is_apart(sign)):
            segment.behind[name] = value
        else:
            segment.flags[name] = value

    def _total(self, sign: Sign) -> None:
        """Take the number before "in total" for the sum of all parts."""
        segment, before = self._segments[-1], self._before
        if before is None or before.sort != "count" or segment.count_at != before.start:
            return
        self._shares.total, segment.count = segment.count, None
        if len(self._segments) > 1 and segment == Segment(count_at=segment.count_at):
            self._segments.pop()

    def _levels(self, levels: Sequence[Level]) -> None:
        segment = self._segments[-1]
        between = self._before is not None and self._before.sort == "to"
        chosen = {*segment.levels, *levels}
        if len(segment.levels) == len(levels) == 2 and len(chosen) == len(Level):  # "not too easy, not too hard"
            chosen = set(segment.levels) & set(levels)
        if between and {Level.EASY, Level.HARD} <= chosen:
            chosen.add(Level.MEDIUM)
        segment.levels = [level for level in Level if level in chosen]

    def _kinds(self, sign: Sign) -> None:
        """Add kinds to the part, or begin another: "true or false on cells, fill-in on DNA"."""
        segment = self._segments[-1]
        told = segment.kinds and segment.mentions and self._around.sort(sign.end) == "prep"
        if self._is_counted_next(sign):
            segment = self._open(parted(segment))
        elif told and self._around.sort(sign.start - 1) in ("break", "and") and self._texts[sign.start - 1] != "or":
            segment = self._open()
        if self._before is not None and self._before.sort == "prep" and set(kinds_of(sign)) < set(segment.kinds):
            segment.kinds = kinds_of(sign)  # "multiple choice with one right answer"
        elif set(kinds_of(sign)) < set(segment.kinds) and self._before is not None and self._before.sort == "break":
            segment.kinds = kinds_of(sign)  # "multiple choice, only one answer right"
        segment.kinds += [kind for kind in kinds_of(sign) if kind not in segment.kinds]

    def _exclude(self, sign: Sign) -> None:
        segment = self._segments[-1]
        self._refused = True
        if sign.sort == "kind":
            segment.without_kinds += [kind for kind in kinds_of(sign) if kind not in segment.without_kinds]
        elif sign.sort == "topic" and isinstance(sign.value, Mention):
            segment.without.append(sign.value)
        elif sign.sort == "word":
            segment.without_words.append(" ".join(self._texts[sign.start : sign.end]))

    def _word(self, place: int) -> None:
        """A word that no sign covers: part of the topic, unless it says nothing."""
        word = self._words[place]
        after = self._at[place + 1] if place + 1 < len(self._at) else None
        if word.text == "x" and after is not None and after.sort == "count":  # "limits x5"
            return
        if not word.is_word or word.text in SKIP or (word.text.isdigit() and not self._segments[-1].places):
            return
        joined = self._negated == "topic" and self._texts[place - 1] in ("and", "or")
        if self._negated is not None and (self._negated in ("", "word") or joined):
            excluded = self._segments[-1].without_words
            if self._negated == "word" and excluded:
                excluded[-1] += f" {word.text}"
            else:
                excluded.append(word.text)
            self._negated = "word"
            return
        self._add_word(place)

    def _add_word(self, place: int) -> None:
        segment = self._segments[-1]
        segment.places.append(place)
        text = self._texts[place]
        if len(text) > 1 and not text.isdigit() and text not in segment.words:
            segment.words.append(text)

    def _open(self, segment: Segment | None = None) -> Segment:
        self._segments.append(segment or Segment())
        return self._segments[-1]

    def _request(self) -> SearchRequest:
        context = self._topics.find("english").subjects if self._wide.get("language") == "en" else ()
        saying = Saying(self._source, self._words)
        parts, wide = Composer(self._texts, self._topics, self._shares, saying).compose(self._segments, context)
        self._wide |= wide
        return self._with_wide(SearchRequest(parts=tuple(parts), remainder=tuple(self._remainder)))

    def _within(self, part: Part, subjects: Sequence[str]) -> bool:
        """Whether all that a part names is of these subjects."""
        named = {*part.subjects, *(self._topics.skills[skill].subject for skill in part.skills)}
        return bool(named) and named <= set(subjects)

    def _with_wide(self, request: SearchRequest) -> SearchRequest:
        wide = self._wide
        picture = wide.get("with_picture")
        language = wide.get("language")
        if language == "en" and (english := self._topics.find("english").subjects):
            if not any(part.has_topic for part in request.parts):  # "quiz me in English" means the subject
                parts = tuple(replace(part, subjects=english, topic="english") for part in request.parts)
                request, language = replace(request, parts=parts), None
            elif not wide.get("other_language") and all(
                self._within(part, english) for part in request.parts
            ):  # "conditionals in English"
                language = None
        document = wide.get("from_document")
        return replace(
            request,
            unseen=bool(wide.get("unseen")),
            wrong_last=bool(wide.get("wrong_last")),
            due=bool(wide.get("due")),
            any_topic=bool(wide.get("any_topic")),
            with_picture=picture if isinstance(picture, bool) else None,
            language=language if isinstance(language, str) else None,
            from_document=document if isinstance(document, str) else None,
            document_said=str(wide.get("document_said", "")),
        )


_STOPS = frozenset(",.;!?")

__all__ = ["Part", "SearchRequest", "parse_request"]
