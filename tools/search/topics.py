"""Which subjects and skills a student's words name: names, other names, chapters, plurals and slips included."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from re import compile as pattern

from store.questions import Skill, Subject
from tools.search.cards import Cards
from tools.search.formulas import formulas_in, is_formula, shape, signless
from tools.search.names import (
    EVERYTHING,
    GROUPS,
    STOP,
    WIDE,
    is_size,
    is_times,
    key_of,
    literal_key,
    needs_small_words,
    number_stem,
    parts_of,
)
from tools.search.narrowing import Entry, Mention, Named, Narrowing, whole
from tools.search.vocabulary import SKIP
from tools.search.words import Lexicon, Word, clean, stem, words_of

LONGEST = 8
"""Words that one name may take."""
HALF = 0.5
"""Of a name that words have to hold to speak of it."""
MOST_GUESSED = 8
"""A word that fits more skills than this tells nothing."""

_ASKED = frozenset("question questions problem problems exercise exercises practice quiz test help".split())
_FILLERS = frozenset("even actually exactly really".split())
_EXTREMES = frozenset("max min maximum minimum".split())
_ANDS = frozenset(["and", "or", ",", "/", "&"])
_COMPARISON = pattern(r" [<>] ")
_WORDS = pattern(r"[^\W\d_]+")


class TopicIndex:
    """The subjects and skills of a school, found by the words for them. Built in milliseconds, never changed."""

    def __init__(self, subjects: Iterable[Subject], skills: Iterable[Skill]) -> None:
        self.subjects = {subject.id: subject for subject in subjects}
        self.skills = {skill.id: skill for skill in skills}
        self._entries: dict[tuple[str, ...], Entry] = defaultdict(Entry)
        self._written: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
        """The orders in which the words of names are written, small words included."""
        self._literal: dict[tuple[str, ...], Entry] = defaultdict(Entry)
        """Names that mean something else, or nothing, without their small words: "for loops", "much or many"."""
        self._formulas: dict[str, Entry] = defaultdict(Entry)
        """Formulas that name a topic, by their shapes."""
        self._noted: dict[str, frozenset[str]] = {}
        """The stems that each skill's note and names hold."""
        self._phrases: dict[str, list[frozenset[str]]] = defaultdict(list)
        self._holders: dict[str, list[str]] = defaultdict(list)
        vocabulary: set[str] = set()
        self._lexicon = Lexicon()
        for subject in self.subjects.values():
            self._enter_subject(subject, vocabulary)
        alike: dict[str, list[str]] = defaultdict(list)
        for skill in self.skills.values():
            self._enter_skill(skill, vocabulary, alike)
            self._enter_parts(skill, vocabulary)
        for form, called_so in alike.items():
            if form not in self._formulas:
                _add(self._formulas[form].skills, called_so)
        for key, starts in GROUPS.items():
            fitting = [
                s.id for s in self.subjects.values() if s.id.startswith(starts) or s.name.lower().startswith(starts)
            ]
            entry = self._entries[key] if fitting and not self._named_alone(key) else Entry()
            _add(entry.wide if key in WIDE else entry.subjects, fitting)
        self._entries, self._literal, self._formulas = dict(self._entries), dict(self._literal), dict(self._formulas)
        self._begun = frozenset(key[:end] for key in self._literal for end in range(1, len(key) + 1))
        for entry in self._entries.values():
            if not entry.skills:
                _add(entry.subjects, entry.loosely)
        self._stems = frozenset(word for key in self._entries for word in key)
        self._vocabulary = frozenset(vocabulary)
        self.lexicon = Lexicon(vocabulary)
        self.cards = Cards(self.skills.values())
        self._narrowing = Narrowing(self.skills, self._nearest, self.speaks_of, self.is_piece_of)

    def _key(self, text: str, vocabulary: set[str]) -> tuple[str, ...]:
        words = self._plain(text)
        vocabulary.update(word for word in words if word not in STOP)
        return key_of(words)

    def _plain(self, text: str) -> list[str]:
        said = words_of(clean(text.replace("-", " ")), self._lexicon, keep=EVERYTHING)
        return [word.text for word in said if word.is_word]

    def _enter_subject(self, subject: Subject, vocabulary: set[str]) -> None:
        for text in (subject.id, subject.name, *subject.aliases):
            if key := self._key(text, vocabulary):
                own = text not in subject.aliases
                _add(self._entries[key].subjects if own else self._entries[key].loosely, [subject.id])
        for part in parts_of(subject.name):
            if key := self._key(part, vocabulary):
                _add(self._entries[key].part_subjects, [subject.id])

    def _enter_skill(self, skill: Skill, vocabulary: set[str], alike: dict[str, list[str]]) -> None:
        tail = skill.id.rpartition(".")[2]
        said = " ".join((skill.name, skill.note, *skill.aliases)).lower()
        self._noted[skill.id] = frozenset(stem(word) for word in _WORDS.findall(said))
        called = set()
        for text in (skill.name, *skill.aliases, tail, skill.section, skill.chapter):
            if _COMPARISON.search(text) and not is_formula(text):  # "solve for x with < and >" is not "solve for x"
                continue
            if is_formula(text) and any(char not in "#+-" for char in shape(text)):
                _add(self._formulas[shape(text)].skills, [skill.id])
                alike[signless(shape(text))].append(skill.id)
                continue
            words = self._plain(text)
            small = needs_small_words(words)
            if small:
                _add(self._literal[literal_key(words)].skills, [skill.id])
            if small and set(words) <= STOP | SKIP:
                small = False
            else:
                vocabulary.update(word for word in words if word not in STOP)
            key = key_of(words)
            if key and not small:
                named = text == skill.name or (text == tail and key in called and not set(words) <= SKIP)
                self._enter_name(skill.id, key, named=named)
                self._written[key].add(tuple(map(number_stem, words)))
                if key not in called and text in (skill.section, skill.chapter) and text not in (skill.name, tail):
                    self._entries[key].chapters.append(skill.id)
                if key not in called and text in (tail, skill.section) and text not in (skill.name, *skill.aliases):
                    self._entries[key].hardly.append(skill.id)
                called.add(key)

    def _enter_name(self, skill: str, key: tuple[str, ...], *, named: bool) -> None:
        _add(self._entries[key].skills, [skill])
        if named:
            _add(self._entries[key].names, [skill])
        self._phrases[skill].append(frozenset(key))
        for word in key:
            _add(self._holders[word], [skill])

    def _enter_parts(self, skill: Skill, vocabulary: set[str]) -> None:
        for part in parts_of(skill.name):
            if key := self._key(part, vocabulary):
                _add(self._entries[key].part_skills, [skill.id])

    def _named_alone(self, key: tuple[str, ...]) -> bool:
        """Whether some skill is called just so."""
        return key in self._entries and bool(self._entries[key].skills)

    def called(self, words: Sequence[str]) -> Entry | None:
        """What words name together, in any order; None where nothing is called so."""
        return self._entries.get(key_of(words))

    def is_of(self, word: str, subjects: Collection[str]) -> bool:
        """Whether anything in subjects speaks of a word: chemistry of "ionic", but not of "organic"."""
        own = [skill.id for skill in self.skills.values() if skill.subject in subjects]
        return self.speaks_of([word], own) or not any(self.skills[id].note for id in own)

    def within(self, words: Iterable[str], subjects: Collection[str]) -> tuple[str, ...]:
        """The skills of subjects that words are a piece of the name of: in algebra, "fractions" are algebraic ones."""
        stems = set(key_of(list(words)))
        own = [skill for skill in self.skills.values() if skill.subject in subjects]
        return tuple(skill.id for skill in own if stems <= set(key_of(self._plain(skill.name))))

    def knows_beside(self, word: str, mention: Mention) -> bool:
        """Whether the notes of what a mention names speak of a word: "improper" fractions, but no "Taylor" series.

        Where there are no notes, nobody knows.
        """
        skills = (*mention.entry.skills, *mention.entry.part_skills)
        return self.speaks_of([word], skills) or not any(self.skills[skill].note for skill in skills)

    def speaks_of(self, words: Iterable[str], skills: Iterable[str]) -> bool:
        """Whether the names or the note of any of the skills hold all words."""
        stems = set(map(stem, words))
        return any(stems <= self._noted[skill] for skill in skills)

    def is_piece_of(self, words: Iterable[str], skills: Iterable[str]) -> bool:
        """Whether words are a piece of what skills are called: the "area" of circles."""
        words = list(words)
        if not STOP.isdisjoint(words):  # "for loops" are no piece of "while loops"
            return False
        stems = frozenset(map(number_stem, words))
        return any(stems <= phrase for skill in skills for phrase in self._phrases[skill])

    def mentions(self, words: Sequence[Word], source: str = "") -> list[Mention]:
        """All names in a row of words, longest first at each place; they may overlap.

        `source`: the text of the words, where formulas are looked for.
        """
        found = [
            Mention(start, end, entry, max(2, end - start))
            for start, end, entry in formulas_in(source, words, self._formulas)
        ]
        for start, word in enumerate(words):
            found += self._literally_at(words, start)
            if not word.is_word or word.text in STOP or is_times(words, start):
                continue
            if start + 1 < len(words) and (entry := self._joined(word, words[start + 1])):
                found.append(Mention(start, start + 2, entry, 2))
            held: list[str] = []
            if number_stem(word.text).isdigit() and start + 1 < len(words) and words[start + 1].text in STOP:
                continue  # "two on loops" are no two loops
            size_until = start
            for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
                last = words[end - 1]
                if held and is_size(words[end - 1 : end + 2]):  # "the inverse of a 2 x 2 matrix"
                    size_until = end + 2
                power = end < len(words) and words[end].text == "^"  # "solve x^2" is no "solve x"
                if power or end <= size_until or (held and last.text in _FILLERS):
                    continue
                if not last.is_word:
                    if last.text in ("-", "=", "/", "&", "'", "^"):
                        continue
                    break
                if last.text in STOP:
                    continue
                held.append(number_stem(last.text))
                if held[-1] not in self._stems:
                    break
                entry = self._entries.get(tuple(sorted(held)))
                if entry and self._means_a_topic(words[start:end], entry) and self._in_order(words[start:end]):
                    found.append(Mention(start, end, entry, len(held)))
        found += [
            one
            for one in self._coordinated(words)
            if not any(other.start < one.start < other.end for other in found)  # "slicing strings and list indexing"
        ]
        found = whole(found, [word.text for word in words])
        return sorted(found, key=lambda mention: (mention.start - mention.end, mention.start))

    def _means_a_topic(self, words: Sequence[Word], entry: Entry) -> bool:
        """Whether words are more than talk: "you" is a name too, but hardly ever meant as such.

        Several such words are where they are said as the name is written: "if else", but not "else if you can".
        """
        said = {word.text for word in words} - STOP
        if entry.names or not said <= SKIP or (len(said) > 1 and not said.isdisjoint(_EXTREMES)):
            return True
        plain = [word.text for word in words if word.is_word]
        return len(said) > 1 and tuple(map(number_stem, plain)) in self._written.get(key_of(plain), ())

    def _in_order(self, words: Sequence[Word]) -> bool:
        """Whether a name may be said so: the "range of functions" is not what is only called "range function".

        Nor are "area and triangles" the "area of triangles", where each is a name.
        """
        texts = [word.text for word in words]
        key = key_of([word.text for word in words if word.is_word])
        written = self._written.get(key, set())
        if written and not _ANDS.isdisjoint(texts) and not any("and" in said or "or" in said for said in written):
            place = next(place for place, text in enumerate(texts) if text in _ANDS)
            return not all(key_of(piece) in self._entries for piece in (texts[:place], texts[place + 1 :]))
        said = tuple(number_stem(word.text) for word in words if word.is_word and word.text not in STOP)
        if said[0].isdigit() and written and all(one[0] != said[0] for one in written if one):
            return False  # "3 newtons laws" are no third law
        if "of" not in texts:
            return True
        return len(set(key)) == 1 or self._written.get(key) != {said}

    def _coordinated(self, words: Sequence[Word]) -> Iterator[Mention]:
        """Names that share their last word: "sine and cosine graphs", "arithmetic, geometric sequences"."""
        for head in range(3, len(words)):
            last = number_stem(words[head].text)
            entries: list[Entry] = []
            place = head - 1
            while place >= 0 and (entry := self._entries.get(tuple(sorted((number_stem(words[place].text), last))))):
                if not entry.skills or number_stem(words[place].text) == last:  # "functions and inverse functions"
                    break
                entries.append(entry)
                place -= 2
                if place < 0 or words[place + 1].text not in _ANDS:
                    break
            if len(entries) > 1:
                skills = list(dict.fromkeys(skill for entry in reversed(entries) for skill in self._nearest(entry)))
                start = head - 2 * len(entries) + 1
                yield Mention(start, head + 1, Entry(skills=skills), head + 1 - start)

    def _literally_at(self, words: Sequence[Word], start: int) -> Iterator[Mention]:
        """The names that begin at a place and need their small words; "questions for loops" are for no "for loop"."""
        if start and words[start].text in STOP and words[start - 1].text in _ASKED:
            return
        held: tuple[str, ...] = ()
        for end in range(start, min(start + LONGEST, len(words))):
            if words[end].is_word and not (held and words[end].text in _FILLERS):  # "what even is a function"
                held += literal_key((words[end].text,))
                if held not in self._begun:
                    return
                if (entry := self._literal.get(held)) is not None:
                    yield Mention(start, end + 1, entry, len(held))

    def _joined(self, first: Word, second: Word) -> Entry | None:
        """What two words name that are one ("photo synthesis"; but "me an" is no "mean")."""
        if first.text in SKIP or second.text in SKIP:
            return None
        whole = first.text + second.text
        return self._entries.get((stem(whole),)) if whole in self._vocabulary and second.text.isalpha() else None

    def surely_of(self, mentions: Iterable[Mention]) -> set[str]:
        """The subjects of names that only one subject has, else the only one that all of them have."""
        found = [{self.skills[id].subject for id in self._nearest(mention.entry)} for mention in mentions]
        sure = {id for ids in found if len(ids) == 1 for id in ids}
        common = set.intersection(*found) if len(found) > 1 else set()  # "the mean, the range"
        return sure or (common if len(common) == 1 else set())

    def resolve(self, mentions: Sequence[Mention], texts: Sequence[str] = (), context: Collection[str] = ()) -> Named:
        """What the mentions stand for: a name that several things bear means the one within a subject that is named.

        `texts`: all words, by place. `context`: subjects named before.
        """
        mentions, only_words = self._narrowing.weigh(mentions, texts, context) if texts else (mentions, [])
        outright = {id(mention) for mention in mentions if mention.is_subject}
        mentions = [one for one in mentions if not any(_is_wider(one.entry, other.entry) for other in mentions)]
        subjects: list[str] = []
        skills: list[str] = []
        unsure: list[Entry] = []
        named = [mention for mention in mentions if mention.entry.subjects]
        for mention in mentions:
            entry = mention.entry
            others = {subject for other in named if other is not mention for subject in other.entry.subjects}
            if not outright - {id(mention)}:  # "Python: 3 on functions"
                others |= set(context) - set(entry.subjects) - set(entry.wide)
            within = [
                skill for skill in (*self._nearest(entry), *entry.part_skills) if self.skills[skill].subject in others
            ]
            if within and not set(entry.subjects) & others:
                _add(skills, within)
            elif entry.subjects:
                _add(subjects, entry.subjects)
            elif entry.skills:
                named_so = [id for id in self._nearest(entry) if not entry.names or id not in entry.hardly]
                at_home = [id for id in named_so if self.skills[id].subject in entry.part_subjects]
                _add(skills, at_home or named_so)  # "waves" are those of "electricity and waves"
                if any(self.skills[skill].subject not in entry.loosely for skill in entry.skills):
                    _add(subjects, entry.loosely)
            else:
                unsure.append(entry)
        sure = {self.skills[skill].subject for skill in skills} | set(subjects)
        for entry in unsure:
            if parts := [skill for skill in entry.part_skills if not sure or self.skills[skill].subject in sure]:
                _add(skills, parts)
            elif entry.part_subjects:
                _add(subjects, entry.part_subjects)
            elif not set(subjects) & set(entry.wide):
                _add(subjects, entry.wide)
        strangers = [skill for skill in skills if self.skills[skill].subject not in subjects]
        if subjects and strangers:  # "biology and fractions": either will do
            skills += [
                skill.id for skill in self.skills.values() if skill.subject in subjects and skill.id not in skills
            ]
            subjects = []
        return Named(subjects=tuple(subjects), skills=tuple(skills), words=tuple(only_words))

    def _nearest(self, entry: Entry) -> list[str]:
        """Skills that an entry names: in each subject those of just that name, else those also called so."""
        exact = {self.skills[skill].subject for skill in entry.names}
        return [skill for skill in entry.skills if skill in entry.names or self.skills[skill].subject not in exact]

    def guess(self, words: Iterable[str], subjects: Collection[str] = ()) -> tuple[str, ...]:
        """Skills that words which name nothing outright speak of ("that chain thing"): all words fit, and well."""
        stems = {number_stem(word) for word in words if word not in STOP}
        if not stems:
            return ()
        first, *others = sorted((self._holders.get(word, []) for word in stems), key=len)
        fitting = [
            skill
            for skill in first
            if all(skill in holder for holder in others) and (not subjects or self.skills[skill].subject in subjects)
        ]
        shares = {skill: max(len(stems & phrase) / len(phrase) for phrase in self._phrases[skill]) for skill in fitting}
        best = max(shares.values(), default=0)
        fitting = [skill for skill in fitting if shares[skill] == best >= HALF]
        one = len({self.skills[skill].subject for skill in fitting}) == 1
        return tuple(fitting) if one and len(fitting) <= MOST_GUESSED else ()

    def find(self, text: str) -> Named:
        """What a text names, the longest names first, each word used once."""
        words = words_of(clean(text), self.lexicon)
        used: set[int] = set()
        kept = []
        for mention in self.mentions(words, clean(text)):
            places = set(range(mention.start, mention.end))
            if not places & used:
                used |= places
                kept.append(mention)
        return self.resolve(sorted(kept, key=lambda mention: mention.start), [word.text for word in words])


def _add(into: list[str], ids: Iterable[str]) -> None:
    into.extend(id for id in ids if id not in into)


def _is_wider(entry: Entry, other: Entry) -> bool:
    """Whether an entry names the other's subject and more: of "physics, mechanics" only the second is meant."""
    return bool(other.subjects) and set(other.subjects) < {*entry.subjects, *entry.wide}
