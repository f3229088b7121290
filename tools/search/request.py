"""From a student's words to what is asked for: "5 medium questions on derivatives, no multiple choice".

One parser serves the built-in tutor, the search tool of the model and `chiron search`. It never fails: what it cannot
read stays in `remainder`, and words that name no known topic stay in `Part.words` for full text search.
"""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from store.questions import Level
from tools.search.constraints import Part, SearchRequest
from tools.search.counting import Counter
from tools.search.narrowing import Mention
from tools.search.segments import Segment, is_sum, kinds_of, levels_of, only, parted, run_of
from tools.search.topics import Named, TopicIndex
from tools.search.vocabulary import DOCUMENTS, GENERIC, SKIP, Sign, signs_in
from tools.search.words import MOST_READ, Word, clean, whole_formulas, words_of

MOST_STRANGE = 2
"""Unknown words that touch a name of one word and make it a piece of another name."""
MOST_WORDS = 150
"""Words of a request that are read; more than that is no request."""


def parse_request(text: str, topics: TopicIndex) -> SearchRequest:
    """What a text asks for. Reads its first 150 words at most and raises nothing."""
    source = clean(text[:MOST_READ])
    words = whole_formulas(source, words_of(source, topics.lexicon), topics.lexicon)[:MOST_WORDS]
    return _Parser(source, words, topics).parse()


_FILE = re.compile(r"[\w\-]+\.(?:pdf|docx?|odt|pptx?|txt|md|csv|xlsx?|png|jpe?g)\b", re.IGNORECASE)
_DOCUMENT = re.compile(rf"\b{DOCUMENTS}\b")
_FIRST = {sort: place for place, sort in enumerate(("aside", "not", "kind", "topic", "word"))}
"""Of signs over the same words, which is meant: "no" is no name, "calculations" are a kind of question."""
_NEGATABLE = ("kind", "level", "topic", "word", "relative")


class _Parser:
    def __init__(self, source: str, words: Sequence[Word], topics: TopicIndex) -> None:
        self._source = source
        self._words = words
        self._texts = [word.text for word in words]
        self._topics = topics
        self._at: list[Sign | None] = [None] * len(words)
        self._segments = [Segment()]
        self._wide: dict[str, object] = {}
        self._remainder: list[str] = []
        self._negated: str | None = None
        """The sort of thing that "no" or "not" was said of last; "" just after the "no"."""
        self._before: Sign | None = None
        self._each = False

    def parse(self) -> SearchRequest:
        self._mark()
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

    def _mark(self) -> None:
        """Give each word to the longest sign over it; of equals, as `_FIRST` orders them."""
        found = list(signs_in(self._texts))
        found += [Sign("topic", mention.start, mention.end, mention) for mention in self._topics.mentions(self._words)]
        found += self._files()
        found.sort(key=lambda sign: (sign.start - sign.end, _FIRST.get(sign.sort, len(_FIRST)), sign.start))
        for sign in found:
            if all(self._at[place] is None for place in range(sign.start, sign.end)):
                self._at[sign.start : sign.end] = [sign] * (sign.end - sign.start)
        counter = Counter(self._source, self._words, lambda place: self._at[place] if place < len(self._at) else None)
        for place in range(len(self._words)):
            held = self._at[place]
            loose = held is None or (held.end == place + 1 and self._texts[place] in ("one", "-", "−", "minus"))
            if loose and (count := counter.count_at(place)):
                self._at[count.start : count.end] = [count] * (count.end - count.start)

    def _files(self) -> Iterator[Sign]:
        """Names of files: "algebra-test.pdf"."""
        for match in _FILE.finditer(self._source):
            inside = [
                place
                for place, word in enumerate(self._words)
                if match.start() <= word.start and word.end <= match.end()
            ]
            if inside:
                yield Sign("document", inside[0], inside[-1] + 1)

    def _take(self, sign: Sign) -> None:  # noqa: PLR0912 - one branch a sort of sign
        segment = self._segments[-1]
        if sign.sort in _NEGATABLE:
            if self._negated == "" and sign.sort == "level":
                self._negated = None
                self._levels([level for level in Level if level not in levels_of(sign)])
                return
            if self._negated is not None and self._negated in ("", sign.sort):
                self._negated = sign.sort
                self._exclude(sign)
                return
            self._negated = None
        if sign.sort == "count":
            self._negated = None
            if segment.count is not None or (segment.levels and segment.has_topic and self._joined(sign)):
                after = self._texts[sign.end] if sign.end < len(self._texts) else ","
                segment = self._open(parted(segment) if after in _ENDS else Segment())
            segment.count, segment.count_at = int(str(sign.value)), sign.start
        elif sign.sort == "level":
            ended = segment.has_topic or (segment.level_first and segment.count is not None)
            if segment.levels and ended and not self._is_choice():
                segment = self._open()
            segment.level_first = segment.level_first or segment.count is None
            self._levels(levels_of(sign))
            if self._of_all(sign):
                for other in self._segments[:-1]:
                    other.levels = other.levels or self._segments[-1].levels
        elif sign.sort == "relative":
            segment.relative = "harder" if sign.value == "harder" else "easier"
        elif sign.sort == "kind":
            segment.kinds += [kind for kind in kinds_of(sign) if kind not in segment.kinds]
        elif sign.sort == "topic" and isinstance(sign.value, Mention):
            segment.mentions.append(sign.value)
            segment.places += range(sign.start, sign.end)
        elif sign.sort == "word":
            for place in range(sign.start, sign.end):
                self._add_word(place)
        elif sign.sort == "not":
            self._negated = ""
        elif sign.sort in ("break", "neutral") or (sign.sort == "prep" and self._negated):
            self._negated = None if self._negated else self._negated
        else:
            self._take_wide(sign)

    def _joined(self, sign: Sign) -> bool:
        """Whether a sign follows an "and" or a comma, and something follows the sign."""
        after = self._at[sign.end] if sign.end < len(self._at) else None
        return self._before is not None and (
            self._before.sort == "and" or (self._before.sort == "break" and after is not None and after.sort != "break")
        )

    def _of_all(self, sign: Sign) -> bool:
        """Whether what is said holds for all parts before: ", all easy"."""
        return sign.start > 0 and self._texts[sign.start - 1] in ("all", "both")

    def _is_choice(self) -> bool:
        """Whether "or" or "to" came just before: "easy or medium" is one wish."""
        before = self._before
        return before is not None and (before.sort == "to" or self._texts[before.start] == "or")

    def _take_wide(self, sign: Sign) -> None:
        said = self._source[self._words[sign.start].start : self._words[sign.end - 1].end]
        if sign.sort == "flag":
            name = str(sign.value)
            if name in ("picture", "no_picture"):
                self._wide["with_picture"] = name == "picture" and self._negated != ""
            else:
                self._wide[name] = True
            self._negated = None
        elif sign.sort == "language":
            self._wide["language"] = sign.value
        elif sign.sort == "document":
            names = _FILE.findall(said) or _DOCUMENT.findall(said.lower())
            self._wide["from_document"] = names[0] if names else said
        elif sign.sort == "aside":
            self._remainder.append(said)
        elif sign.sort == "each":
            self._each = True

    def _levels(self, levels: Sequence[Level]) -> None:
        segment = self._segments[-1]
        between = self._before is not None and self._before.sort == "to"
        chosen = {*segment.levels, *levels}
        if between and {Level.EASY, Level.HARD} <= chosen:
            chosen.add(Level.MEDIUM)
        segment.levels = [level for level in Level if level in chosen]

    def _exclude(self, sign: Sign) -> None:
        segment = self._segments[-1]
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
        if self._negated is not None and self._negated in ("", "word"):
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

    def _drop_chatter(self, segment: Segment) -> None:
        """Leave out words that no name is near: "my teacher made us do probability" speaks of no teacher."""
        if not segment.mentions:
            return
        places = sorted(set(segment.places))
        linked = {place for mention in segment.mentions for place in range(mention.start, mention.end)}
        for way in (places, places[::-1]):
            for before, place in itertools.pairwise(way):
                between = self._texts[min(before, place) + 1 : max(before, place)]
                if before in linked and all(word in _LINKS for word in between):
                    linked.add(place)
        kept = {self._texts[place] for place in places if place in linked}
        segment.places = [place for place in segment.places if place in linked]
        segment.words = [word for word in segment.words if word in kept]

    def _request(self) -> SearchRequest:
        segments = self._segments
        for segment in segments:
            self._drop_chatter(segment)
        if is_sum(segments):  # "four questions: two on loops, two on lists"
            segments = segments[1:]
        holders = [segment for segment in segments if segment.has_topic or segment.without]
        for place, segment in enumerate(segments):
            if not (segment.has_topic or segment.without) and holders:
                later = [other for other in segments[place:] if other in holders]
                source = later[0] if later and not any(o in holders for o in segments[:place]) else None
                source = source or next(other for other in reversed(segments[:place]) if other in holders)
                segment.mentions, segment.words = source.mentions, source.words
                segment.without, segment.places = source.without, source.places
        if len(segments) > 1:
            self._share(segments)
        parts = []
        context: set[str] = set()
        for segment in segments:
            parts.append(self._part(segment, context))
            context |= {id for mention in segment.mentions for id in mention.entry.subjects}
        if self._each and len(parts) == 1 and len(segments[0].mentions) > 1:
            parts = [self._part(only(segments[0], mention)) for mention in segments[0].mentions]
        return self._with_wide(SearchRequest(parts=tuple(parts), remainder=tuple(self._remainder)))

    def _share(self, segments: Sequence[Segment]) -> None:
        """What is not wanted is not wanted in any part."""
        kinds = list(dict.fromkeys(kind for segment in segments for kind in segment.without_kinds))
        words = list(dict.fromkeys(word for segment in segments for word in segment.without_words))
        for segment in segments:
            segment.without_kinds, segment.without_words = kinds, words

    def _with_wide(self, request: SearchRequest) -> SearchRequest:
        wide = self._wide
        picture = wide.get("with_picture")
        language = wide.get("language")
        if language == "en" and not any(part.has_topic for part in request.parts):
            named = self._topics.find("english").subjects  # "quiz me in English" means the subject
            if named:
                request = replace(
                    request, parts=tuple(replace(p, subjects=named, topic="english") for p in request.parts)
                )
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
        )

    def _part(self, segment: Segment, context: Collection[str] = ()) -> Part:
        mentions, words = self._weighed(segment)
        named = self._topics.resolve(mentions, self._texts, context)
        words += [word for mention in named.words for word in self._texts[mention.start : mention.end]]
        without = self._topics.resolve(segment.without)
        unwanted = list(segment.without_words)
        if named.skills and not set(named.skills) - set(without.skills):  # "kinetic energy, not potential energy"
            unwanted += [" ".join(self._texts[mention.start : mention.end]) for mention in segment.without]
            without = Named()
        subjects = tuple(subject for subject in named.subjects if subject not in without.subjects)
        skills = tuple(
            skill
            for skill in named.skills
            if skill not in without.skills and self._topics.skills[skill].subject not in without.subjects
        )
        if words and (guessed := self._topics.guess(words, subjects)):
            narrower = tuple(skill for skill in guessed if skill in skills or not skills)
            skills, words = (narrower, []) if narrower else (skills, words)
        levels = () if len(segment.levels) == len(Level) else tuple(segment.levels)
        return Part(
            count=segment.count,
            topic=self._said(segment.places),
            words=tuple(words),
            soft=bool(words and skills) and self._is_soft(segment, mentions, named.words),
            subjects=subjects,
            skills=skills,
            without_subjects=without.subjects,
            without_skills=without.skills,
            without_words=tuple(unwanted),
            levels=levels,
            relative=segment.relative,
            kinds=tuple(kind for kind in segment.kinds if kind not in segment.without_kinds),
            without_kinds=tuple(segment.without_kinds),
        )

    def _is_soft(self, segment: Segment, mentions: Sequence[Mention], also: Sequence[Mention]) -> bool:
        """Whether what is left of the words goes with the names, and makes none of them a piece of another name.

        "Efficiency of a motor" and "laws of motion" do, "linear programming" and "venn diagrams" do not.
        """
        places = sorted(set(segment.places))
        inside = {place for mention in (*mentions, *also) for place in range(mention.start, mention.end)}
        strange = {place for place in places if place not in inside and self._texts[place] not in GENERIC}
        return not any(
            mention.names == 1 and strange & {mention.start - 1, mention.end}
            for mention in mentions
            if mention not in also
        )

    def _weighed(self, segment: Segment) -> tuple[list[Mention], list[str]]:
        """The names and the words of a part, less names that are but a piece of another: "central limit theorem"."""
        mentions, words = list(segment.mentions), list(segment.words)
        inside = {place for mention in mentions for place in range(mention.start, mention.end)}
        for mention in segment.mentions:
            run = run_of(sorted(set(segment.places)), mention)
            strange = [place for place in run if place not in inside and len(self._texts[place]) > 2]
            if len(strange) >= MOST_STRANGE and mention.names == 1 and not mention.is_subject:
                mentions.remove(mention)
                words += [self._texts[place] for place in run if self._texts[place] not in words]
        words.sort(key=lambda word: self._texts.index(word) if word in self._texts else 0)
        return mentions, words

    def _said(self, places: Sequence[int]) -> str:
        """The topic's words as they were typed, put right, in their order."""
        kept = sorted(set(places))
        said = []
        for index, place in enumerate(kept):
            if index and place > kept[index - 1] + 1:
                between = self._texts[kept[index - 1] + 1 : place]
                said += between if len(between) <= 2 and all(word in _JOINTS for word in between) else [","]
            said.append(self._texts[place])
        return " ".join(said).replace(" ,", ",")


_JOINTS = frozenset(["of", "and", "or", "the", "a", "an", "in", "to", "by", "with", "for", "on"])
_ENDS = frozenset([",", ".", ";", "and", "&", "please", ")"])
_LINKS = _JOINTS | {",", "-", "&", "/", "'", "about", "from", "using", "between", "into", "at", "not"}
"""Between a name and a word that belongs to it."""


__all__ = ["Part", "SearchRequest", "parse_request"]
