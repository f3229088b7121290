"""How many questions are asked for, and which numbers belong to a topic instead ("year 10", "2 by 2", "x^2", "3D")."""

from collections.abc import Callable, Sequence

from tools.search.numbers import number_at
from tools.search.vocabulary import SKIP, Sign
from tools.search.words import Word

_NAMES_BEFORE = frozenset(
    "year grade chapter unit section lesson page level step order type group period base war "
    "part paper stage exponent exercise question problem task q ex root mod factor number "
    "gcse class form table ^ = * / + _ °".split()
)
"""After these a number is a name, never a count."""
_LINKS_BEFORE = frozenset("to by of than divided times plus minus x from and".split())
_MEASURES_AFTER = frozenset(
    "by x × times percent % degree degrees digit digits d dimensional step steps variable variables unknown unknowns "
    "sided tailed sample way point letter letters cm m km kg g s ms ° significant decimal points dice coins sets "
    "dimensions ^ = * / + mark marks minute minutes min mins hour hours figure figures sf dp".split()
)
_DESCRIBING = ("level", "all_levels", "kind", "relative", "topic", "flag", "aside", "word")
_GATHERS = frozenset("set total quiz bunch list max maximum batch pack round test mix choice".split())
_PREPS = frozenset("on about from regarding concerning with for in".split())
_SAID = frozenset("one two three four five six".split())
_BEGINS = frozenset("prep noun count".split())
_ENDS = frozenset("please , . ! : ; ( but each more".split())
_SINGULAR = frozenset("question problem exercise one task item".split())
_POINTERS = frozenset("another this that which next last first second third the each every any a an no".split())
_JOINTS = frozenset("of onto into to from by between after".split())
"""Before a "one" or "another" that is no count: "of one vector onto another"."""
_ADVERBS = frozenset("really very quite pretty super rather fairly extremely so too".split())
_OWNERS = frozenset(["my", "our"])
_ORDINALS = frozenset("first second third fourth fifth".split())
_ROUGHLY = frozenset(["ish"])
_AT_MOST = frozenset("to least most than about around roughly max maximum min minimum like maybe".split())
_ANDS = frozenset("and & + plus then / |".split())
_WITHIN = frozenset("with of in between by".split())
_MEASURED = frozenset("by x ×".split())
_SIGNS = frozenset("+ - − * / = × ÷ < >".split())
_GIVES = frozenset("gives equals makes".split())
_WAYS = frozenset("left right up down".split())
_COURSES = 3
"""A number up to this after a subject's name is a course: "algebra 2"."""
_FIRST_COURSE = 101
_FEW = 10
"""A larger number at the end of a name is a piece of it."""
_COURSES_OF = frozenset("algebra calculus calc physics python".split())

At = Callable[[int], Sign | None]


class Counter:
    """Finds counts among the words that no other sign covers."""

    def __init__(self, source: str, words: Sequence[Word], at: At) -> None:
        self._source = source
        self._words = words
        self._texts = [word.text for word in words]
        self._at = at

    def count_at(self, place: int) -> Sign | None:
        """The count that begins at a place, or None."""
        if self._texts[place] in ("a", "an", "another") and (end := self._single(place)):
            return self._or_more(Sign("count", place, end, 1))
        found = number_at(self._texts, place)
        if found is None or self._continues(place):
            return None
        value, length = found
        end = place + length
        if value > 0 and self._range(end) and (second := number_at(self._texts, end + 1)):
            value, end = second[0], end + 1 + second[1]
            if self._range(end):
                return None
        elif self._texts[place] == "one" and not self._one_counts(place):
            return None
        sign = Sign("count", place, end, value)
        return sign if self._is_count(sign) else None

    def only_said(self) -> list[int]:
        """Numbers in words that are no counts, as others stand in digits: "where two planes meet, 5 easy"."""
        signs = [(place, self._at(place)) for place in range(len(self._texts))]
        counts = [sign for place, sign in signs if sign is not None and sign.sort == "count" and sign.start == place]
        if not any(self._texts[sign.start].isdigit() for sign in counts):
            return []
        said = [sign for sign in counts if sign.end == sign.start + 1 and self._texts[sign.start] in _SAID]
        return [sign.start for sign in said if self._leads(sign.end) or self._is_unread(sign.end)]

    def _is_unread(self, place: int) -> bool:
        return self._at_or_none(place) is None and self._text(place).isalpha() and self._text(place) not in SKIP

    def _continues(self, place: int) -> bool:
        """Whether a number only goes on from what came before: 30-60-90, "a question or two"."""
        before = self._at(place - 2) if place > 1 else None
        if self._text(place) in ("minus", "negative"):
            return self._text(place - 1).isdigit() or len(self._text(place - 1)) == 1
        if self._text(place) in ("-", "−"):  # only "-5" is below zero: "equations - 5" and "limits -5" are not
            before = self._at(place - 1) if place else None
            if before is not None and before.sort == "topic":
                return True
            touches = self._words[place - 1].end == self._words[place].start if place else False
            loose = place + 1 < len(self._words) and self._words[place].end < self._words[place + 1].start
            return loose or (self._text(place - 1).isalnum() and touches)
        if self._text(place - 1) in ("-", "–"):
            below = self._words[place - 1].end == self._words[place].start and self._text(place + 1) in _SIGNS
            return below or self._text(place - 2).isdigit() or self._text(place - 2) in _SIGNS  # "-7 + -2"
        return self._text(place - 1) == "or" and before is not None and before.sort == "noun"

    def _text(self, place: int) -> str:
        return self._texts[place] if 0 <= place < len(self._texts) else ""

    def _range(self, place: int) -> bool:
        between = "and" if self._text(place - 2) == "between" else "to"
        return self._text(place) in ("-", "–", "to", "or", between) and bool(
            place + 1 < len(self._texts) and number_at(self._texts, place + 1)
        )

    def _single(self, place: int) -> int | None:
        """Where "a hard question" ends for the count's sake: behind the article."""
        loose = self._text(place + 1) in ("", ",", ".", "!", *_PREPS) and self._text(place - 1) not in _PREPS | _JOINTS
        if self._text(place) == "another" and loose:
            return place + 1
        noun = self._noun_after(place + 1)
        return place + 1 if noun and self._texts[noun.end - 1] in _SINGULAR else None

    def _or_more(self, sign: Sign) -> Sign:
        """A question or two" is two."""
        noun = self._noun_after(sign.end)
        if noun and self._text(noun.end) == "or" and noun.end + 1 < len(self._texts):
            more = number_at(self._texts, noun.end + 1)
            if more:
                return Sign("count", sign.start, sign.end, more[0])
        return sign

    def _noun_after(self, place: int) -> Sign | None:
        """The word for questions that a run of describing words leads to."""
        limit = place + 8
        while place < min(len(self._texts), limit):
            sign = self._at(place)
            if sign and sign.sort in ("noun", "type"):
                return sign
            if sign and (sign.sort in _DESCRIBING or self._text(place) in ("and", "or", "-", "to", "&")):
                place = sign.end
            elif sign is None and self._text(place) not in _PREPS and self._text(place).isalpha():
                place += 1
            else:
                return None
        return None

    def _one_counts(self, place: int) -> bool:
        before = self._at(place - 1) if place else None
        following = place + 1
        while self._text(following) in _ADVERBS:
            following += 1
        after = self._at(following) if following < len(self._texts) else None
        noun = self._noun_after(place + 1)
        single = noun is not None and self._texts[noun.end - 1] in _SINGULAR  # "vectors one hard question"
        if before and before.sort == "topic" and (single or self._text(place + 1) in ("on", "about")):
            return True
        if after and after.sort == "level" and before and before.sort == "level":  # "one easy one hard"
            return self._text(before.start - 1) == "one"
        if self._text(place - 1) in _POINTERS | _JOINTS or (
            before and before.sort in ("level", "kind", "relative", "topic", "flag")
        ):
            return False
        return (
            (after is not None and after.sort in ("level", "kind", "noun", "topic", "relative", "flag", "each"))
            or self._text(place + 1) in ("more", *_PREPS)
            or self._text(place - 1) in ("just", "only")
            or (
                (place == 0 or self._text(place - 1) == "me") and self._text(place + 1) in ("", ",", ".", "!", "please")
            )
        )

    def _glued(self, sign: Sign) -> bool:
        """Whether the digits touch a letter or a mathematical sign that makes them part of a name or formula."""
        first, last = self._words[sign.start], self._words[sign.end - 1]
        before = self._source[first.start - 1 : first.start]
        after = self._source[last.end : last.end + 1]
        if before == "x" and self._source[first.start - 2 : first.start - 1] in ("", " ", ","):
            return False
        if after == "x" and self._text(sign.end) == "x":  # "5x limits"
            return self._sort(sign.end + 1) not in ("topic", "noun", "level", "kind")
        if after.isalpha():
            return self._sort(sign.end) not in ("noun", "level", "kind", "skip")
        return before.isalpha() or before in tuple("^=*/_+") or after in tuple("^=*/_+°%")

    def _is_count(self, sign: Sign) -> bool:
        """The first rule that knows decides."""
        if self._glued(sign) or self._is_listed(sign):
            return False
        for rule in (self._by_what_is_added, self._by_name_or_measure, self._by_topic_before, self._by_what_follows):
            if (verdict := rule(sign)) is not None:
                return verdict
        return self._stands_alone(sign)

    def _is_listed(self, sign: Sign) -> bool:
        """Whether a number stands beside another, or says how far: "2 5 8 11", "left 2 and up 3", "gives 32"."""
        sized = ((sign.start - 1, sign.start - 2), (sign.end, sign.end + 1))  # "five 2 by 2", "2x2 3 easy"
        loose = [at for at, next in sized if self._at_or_none(at) is None and self._text(next) not in _MEASURED]
        if self._is_below_zero(sign) and (self._text(sign.end) in _SIGNS or self._text(sign.start - 1) in _SIGNS):
            return True  # "-7 + -2"
        before, ends = self._text(sign.start - 1), self._text(sign.end) in ("", *_ENDS)
        return any(self._text(at).isdigit() for at in loose) or before in _GIVES or (before in _WAYS and not ends)

    def _is_below_zero(self, sign: Sign) -> bool:
        return self._text(sign.start) in ("-", "−")

    def _by_what_is_added(self, sign: Sign) -> bool | None:
        """Tell by "and 5 hard ones", "plus one on mitosis", "up to 6", "10 of them"."""
        before, after = self._text(sign.start - 1), self._text(sign.end)
        if before in ("and", "+", "plus") and (self._leads(sign.end) or self._described(sign.end)):
            return True
        if before in ("+", "plus") and after in _PREPS:
            return True
        if self._sort(sign.start - 1) == "topic" and before.isalpha() and after in _ANDS and self._leads(sign.end + 1):
            return True
        about = self._at_or_none(sign.start - 1)
        quantifies = about is not None and about.sort == "skip" and before in _AT_MOST
        if about and quantifies and not self._is_named(about.start - 1):  # "numbers up to 100"
            return True
        if after in _ROUGHLY or self._sort(sign.end) == "some_of":
            return True
        return None

    def _by_name_or_measure(self, sign: Sign) -> bool | None:
        """Tell that "year 10", "2 by 2" and "3 variables" are no counts, "x 5" and "2 x limits" are."""
        before, after = self._text(sign.start - 1), self._text(sign.end)
        asks_for = _OWNERS if before in ("class", "group") else _ORDINALS  # "give my class 15"
        named = self._at_or_none(sign.start - 1)
        whole = named is not None and named.sort == "topic" and named.end > named.start + 1  # "Charles's law 3"
        if before in _NAMES_BEFORE and not whole and self._text(sign.start - 2) not in asks_for:
            return False
        measures = not self._noun_after(sign.end) and after not in _PREPS
        if before == "between" and (
            sign.end == sign.start + 1 or measures
        ):  # "between two points", "between 0 and 360"
            return False
        if before == "power" and self._text(sign.start - 2) == "the":
            return False
        if before == "is" and self._text(sign.start - 2) in ("count", "number", "amount"):
            return True
        if before == "x":
            return True
        if after == "-" and self._text(sign.end + 1) in _MEASURES_AFTER:
            return False
        if after == "-" and self._touches(sign.end) and self._is_unread(sign.end + 1):
            return False  # "three-phase"
        if after == "times" and sign.end + 1 == len(self._texts):  # "the cell cycle, 2 times"
            return True
        apart = after == "x" and self._words[sign.end].start > self._words[sign.end - 1].end
        if apart and self._sort(sign.end + 1) in ("topic", "noun", "level", "kind") and before not in _MEASURED:
            return True
        glued = after == "x" and not apart
        unit = self._at_or_none(sign.end)
        if unit is not None and unit.sort == "topic" and self._sort(unit.end) == "noun" and unit.end == sign.end + 1:
            return True  # "3 percent ones"
        return False if after in _MEASURES_AFTER and not glued else None

    def _by_topic_before(self, sign: Sign) -> bool | None:
        """Tell by the name before: "2 mitosis 3 meiosis", "angles 4 and area 4"; not "algebra 2", "cards for two"."""
        before, after = self._text(sign.start - 1), self._text(sign.end)
        previous = self._at(sign.start - 1) if sign.start else None
        if previous is None or previous.sort != "topic":
            joined = self._sort(sign.start - 1) == "prep" and self._is_named(sign.start - 2)
            inside = joined and before in _WITHIN and self._leads(sign.end)  # "circuits with two batteries"
            strange = after.isalpha() and self._at_or_none(sign.end) is None and after not in SKIP
            return False if joined and (strange or inside) and not self._noun_after(sign.end) else None
        leads = self._leads(sign.end)
        course = before in _COURSES_OF and self._text(sign.start).isdigit()
        small = int(str(sign.value)) <= _COURSES or int(str(sign.value)) == _FIRST_COURSE
        if before.isalpha() and course and small:
            return leads
        if before.isalpha() and leads:
            return True
        return None

    def _by_what_follows(self, sign: Sign) -> bool | None:
        before, after = self._text(sign.start - 1), self._text(sign.end)
        noun = self._noun_after(sign.end)
        if before == "the" and self._sort(sign.end) == "topic" and not noun:
            return False
        if noun or self._described(sign.end):
            return True
        if before == "of" and self._text(sign.start - 2) in _GATHERS:
            return True
        if before in _LINKS_BEFORE and not (before == "and" and after in _PREPS):
            return False
        return None

    def _stands_alone(self, sign: Sign) -> bool:
        before, after = self._text(sign.start - 1), self._text(sign.end)
        previous = self._at_or_none(sign.start - 1)
        named = previous is not None and previous.sort == "topic"
        goes_on = after in _ANDS and (self._described(sign.end + 1) or self._sort(sign.end + 1) == "mended")
        last = sign.end >= len(self._texts) or after in _ENDS or after in _PREPS or goes_on  # "and make them hard"
        plural = before.endswith("s") and not before.endswith("ss")  # "SQL queries 3", but "apollo 11"
        ends = sign.end >= len(self._texts) or after in ("please", ".", "!", ",", ";")
        alone = sign.start == 1 or self._sort(sign.start - 2) in _BEGINS  # "apollo 11", but "heat capacity 3"
        part_of = before.isalpha() and self._text(sign.start - 2) in _WITHIN and self._is_named(sign.start - 3)
        few = int(str(sign.value)) <= _FEW  # "bohr theory of hydrogen 2", but "isotopes of carbon 14"
        told = plural or (ends and (not alone or (part_of and few))) or (after == "about" and few)
        strange = previous is None and before.isalpha() and before not in SKIP and not told
        return not strange and (last or not named)

    def _touches(self, place: int) -> bool:
        """Whether a sign stands between two words without a space."""
        words = self._words[place - 1 : place + 2]
        return len(words) == 3 and words[0].end == words[1].start and words[1].end == words[2].start

    def _is_named(self, place: int) -> bool:
        """Whether a topic, or a word that may be one, stands at a place."""
        return self._is_unread(place) or self._sort(place) == "topic"

    def _at_or_none(self, place: int) -> Sign | None:
        return self._at(place) if 0 <= place < len(self._texts) else None

    def _sort(self, place: int) -> str:
        sign = self._at_or_none(place)
        return sign.sort if sign else ""

    def _leads(self, place: int) -> bool:
        """Whether a topic begins here."""
        sign = self._at(place) if place < len(self._texts) else None
        return sign is not None and sign.sort == "topic"

    def _described(self, place: int) -> bool:
        sign = self._at(place) if place < len(self._texts) else None
        return sign is not None and sign.sort in ("level", "kind", "relative", "flag", "each", "word", "not")
