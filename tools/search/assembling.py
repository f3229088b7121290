"""From the pieces of a request to its parts: what the names in each piece stand for, and which words are left."""

import itertools
from collections.abc import Collection, Sequence

from store.questions import Level
from tools.search.constraints import Part
from tools.search.loaded import loaded_of
from tools.search.narrowing import Mention, Named
from tools.search.saying import JOINTS, Saying, in_english
from tools.search.segments import Segment, run_of
from tools.search.topics import TopicIndex
from tools.search.vocabulary import GENERIC, LANGUAGES, SKIP

MOST_STRANGE = 2
"""Unknown words that touch a name of one word and make it a piece of another name."""
_LINKS = JOINTS - {"vs", "versus"} | {",", "-", "&", "/", "'", "about", "using", "between", "into", "at", "not"}
"""Between a name and a word that belongs to it."""
_ENDS = frozenset(
    ", . ; : ! ? ( ) & / + and or plus on about for pls please then but with the a an before until by today "
    "tomorrow tonight covering concerning regarding involving some any".split()
)
"""Beside a name that stands alone."""

_STOPS = frozenset(",.;:!?()")
_DESCRIBES = frozenset("how why when where what".split())
"""With these the description of a topic begins whose name is not known."""
LEAST_DESCRIBED = 6
"""Words that a description takes at least."""


class Assembler:
    """Makes parts of segments, over the words of one request."""

    def __init__(self, texts: Sequence[str], topics: TopicIndex, saying: Saying) -> None:
        self._texts = texts
        self._topics = topics
        self._saying = saying

    def drop_chatter(self, segment: Segment) -> None:
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

    def part(self, segment: Segment, context: Collection[str] = ()) -> Part:
        """The part that a segment asks for; `context`: subjects named before."""
        mentions, words = self._weighed(segment)
        named = self._topics.resolve(mentions, self._texts, context)
        words += [word for mention in named.words for word in self._texts[mention.start : mention.end]]
        without, unwanted = self._unwanted(segment, named)
        subjects = tuple(subject for subject in named.subjects if subject not in without.subjects)
        skills = tuple(skill for skill in named.skills if not self._is_in(skill, without))
        if not set(words) <= GENERIC and (guessed := self._topics.guess(words, subjects)):
            narrower = tuple(skill for skill in guessed if skill in skills or not skills)
            skills, words = (narrower, []) if narrower else (skills, words)
        if words and not skills:
            own = [id for id, skill in self._topics.skills.items() if skill.subject in subjects]
            if best := self._topics.cards.best(words, own):
                skills, words = (best,), []
        described = self._described(segment, mentions)
        skills, words = ((described,), []) if described else (self._of_one_phrase(segment, mentions, skills), words)
        if not subjects:
            skills, is_all = loaded_of(self._topics).better(skills, mentions, self._texts, segment.places)
            words = [] if is_all else words
        return Part(
            count=segment.count,
            topic=self._said(segment, skills),
            words=tuple(words),
            soft=bool(words and skills) and self._is_soft(segment, mentions, named.words),
            subjects=subjects,
            skills=skills,
            without_subjects=without.subjects,
            without_skills=without.skills,
            without_words=tuple(unwanted),
            levels=() if len(segment.levels) == len(Level) else tuple(segment.levels),
            relative=segment.relative,
            kinds=tuple(kind for kind in segment.kinds if kind not in segment.without_kinds),
            without_kinds=tuple(segment.without_kinds),
            unseen=segment.flags.get("unseen", False),
            wrong_last=segment.flags.get("wrong_last", False),
            with_picture=segment.flags.get("with_picture"),
        )

    def _unwanted(self, segment: Segment, named: Named) -> tuple[Named, list[str]]:
        """Topics that are to be left out, and words where these would take away all that is wanted."""
        without = self._topics.resolve(segment.without)
        words = list(segment.without_words)
        said = [" ".join(self._texts[mention.start : mention.end]) for mention in segment.without]
        if named.skills and all(self._is_in(skill, without) for skill in named.skills):
            if without.subjects:
                return Named(), words  # "no calculus, only integrals"
            return Named(), words + said  # "kinetic energy, not potential energy"
        if named.skills and without.skills and not set(named.skills) & set(without.skills):
            words += [name for name in said if self._is_piece(name, segment, named.skills)]
        elif (
            named.subjects
            and without.skills
            and not any(self._topics.skills[skill].subject in named.subjects for skill in without.skills)
        ):
            inside = [skill for name in said for skill in self._topics.within(name.split(), named.subjects)]
            without = Named(subjects=without.subjects, skills=tuple(inside)) if inside else without
        return without, words

    def _is_piece(self, name: str, segment: Segment, skills: Collection[str]) -> bool:
        """Whether a name that is not wanted is a piece of what is: the "area" of circles, but not of "trade-offs"."""
        wanted = [self._texts[mention.start : mention.end] for mention in segment.mentions]
        return any(self._topics.is_piece_of([*name.split(), *words], skills) for words in wanted)

    def _is_in(self, skill: str, named: Named) -> bool:
        return skill in named.skills or self._topics.skills[skill].subject in named.subjects

    def _of_one_phrase(self, segment: Segment, mentions: Sequence[Mention], skills: tuple[str, ...]) -> tuple[str, ...]:
        """Of skills that the words of one phrase name between them, those of the one that knows most of the words.

        "How muscles get energy when you run" is no mechanics; in a list each name stands for itself, and so do
        longer ones side by side ("chain rule product rule").
        """
        begins = {mention.start for mention in mentions}
        ends = {mention.end for mention in mentions}
        loose = [
            mention
            for mention in mentions
            if not (self._stands_alone(mention) or self._is_listed(mention, begins))
            and not (mention.names > 1 and (mention.end in begins or mention.start in ends))
        ]
        if not loose or len(skills) < 2:
            return skills
        words = [self._texts[place] for place in sorted(set(segment.places))]
        best = self._topics.cards.best(words, skills)
        if best is None:
            return skills
        alone = self._topics.resolve([mention for mention in mentions if mention not in loose], self._texts).skills
        return tuple(id for id in skills if id == best or id in alone)

    def _described(self, segment: Segment, mentions: Sequence[Mention]) -> str | None:
        """The skill that a clause describes of which only single words are names: "how plants get food from light"."""
        if not mentions or any(one.names > 1 or one.is_subject or self._stands_alone(one) for one in mentions):
            return None
        first, last = min(segment.places), max(segment.places)
        while first and not self._is_end(first - 1):
            first -= 1
        while last + 1 < len(self._texts) and not self._is_end(last + 1):
            last += 1
        line = self._texts[first : last + 1]
        begins = next((place for place, word in enumerate(line) if word in _DESCRIBES), len(line))
        if len(line) - begins < LEAST_DESCRIBED or any(self._is_end(place) for place in range(first, last)):
            return None
        return self._topics.cards.best(line[begins:])

    def _is_listed(self, mention: Mention, begins: Collection[int]) -> bool:
        """Whether a name begins a list of names: "revise forces, momentum"."""
        before = self._texts[mention.start - 1 : mention.start]
        joined = self._texts[mention.end : mention.end + 1] in ([","], ["and"], ["or"], ["&"], ["/"], ["+"])
        return joined and mention.end + 1 in begins and (mention.names == 1 or SKIP.issuperset(before))

    def _is_end(self, place: int) -> bool:
        return self._texts[place] in _STOPS or self._texts[place].isdigit()

    def _stands_alone(self, mention: Mention) -> bool:
        """Whether a name is all that stands between two commas, counts or joints."""
        before, after = self._texts[mention.start - 1 : mention.start], self._texts[mention.end : mention.end + 1]
        return all(not text or text[0] in _ENDS for text in (before, after))

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
            strange = [place for place in run if place not in inside and self._is_strange(self._texts[place])]
            plain = mention.is_weak or self._texts[mention.start] in GENERIC
            alone = mention.names == 1 and plain and not mention.is_subject
            foreign = self._texts[mention.start - 1] if mention.start - 1 in strange else ""
            tongue = foreign != "english" and foreign in LANGUAGES  # "Spanish vocabulary"
            if (
                tongue
                or (mention.is_subject and self._is_field(foreign, mention))
                or (alone and (len(strange) >= MOST_STRANGE or self._is_another(mention, strange)))
            ):
                mentions.remove(mention)
                words += [self._texts[place] for place in run if self._texts[place] not in words]
        words.sort(key=lambda word: self._texts.index(word) if word in self._texts else 0)
        return mentions, words

    def _is_strange(self, word: str) -> bool:
        """Whether a word may make a name beside it another's: not "solving" nor "word problems"."""
        return len(word) > 2 and not word.endswith("ing") and word not in ("word", "story", "problem", "problems")

    def _is_field(self, word: str, mention: Mention) -> bool:
        """Whether the word before a subject makes it another: "organic chemistry"."""
        if not word or word == "english" or word in GENERIC:
            return False
        return not self._topics.is_of(word, (*mention.entry.subjects, *mention.entry.wide))

    def _is_another(self, mention: Mention, strange: Sequence[int]) -> bool:
        """Whether the word before makes a name another's: "Taylor series", "Spanish vocabulary"."""
        before = mention.start - 1
        if mention.end in strange and mention.is_weak and self._texts[mention.end] not in GENERIC:
            after = self._texts[mention.end]
            return not self._topics.knows_beside(after, mention)  # "binomial expansion"
        word = self._texts[before] if before in strange else ""
        return bool(word) and word not in GENERIC and not self._topics.knows_beside(word, mention)

    def _said(self, segment: Segment, skills: Collection[str]) -> str:
        """The topic in the student's words, less a subject that the rest of it is of: "biology, photosynthesis"."""
        places = set(segment.places)
        for mention in segment.mentions if skills else ():
            around = set(range(mention.start, mention.end))
            beside = places - around and len(segment.mentions) > 1
            if mention.is_subject and beside and not self._is_wanted_whole(mention, skills):
                places -= around
                places -= {mention.end} if self._texts[mention.end : mention.end + 1] == ["3"] else set()  # "python 3"
        known = self._topics.skills
        return in_english(self._saying.topic(places), [known[id] for id in skills if id in known])

    def _is_wanted_whole(self, mention: Mention, skills: Collection[str]) -> bool:
        """Whether all of a subject is asked for beside something else: "algebra and osmosis"."""
        of = {*mention.entry.subjects, *mention.entry.wide}
        return all(id in skills for id, skill in self._topics.skills.items() if skill.subject in of)
