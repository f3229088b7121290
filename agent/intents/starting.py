"""Whether a message asks for questions to practise, and which."""

import re
from dataclasses import dataclass, field

from agent.intents.answers import SAYS
from agent.intents.intent import TalkState
from agent.intents.reading import Reading
from agent.intents.shapes import shape
from store.questions import Kind
from tools.search.request import SearchRequest, parse_request
from tools.search.topics import TopicIndex
from tools.search.vocabulary import SKIP

_ASKS = shape("asks")
_FIRMLY = shape("firmly")
_BEGIN = shape("begin")
_NOT_WISH = shape("not_wish")
_UNIT = shape("unit")
_REFUSED = re.compile(r"\b(?:can|do|could|will|would|did) not (?:\w+ ){0,2}")
_QUESTIONS = re.compile(
    r"(?<!the )(?<!this )(?<!that )(?<!my )\bquestion\b|"
    r"\b(?:questions|problems?|exercises?|sums|quiz|(?:test|drill|ask) me)\b"
)
_PRACTISE = re.compile(
    r"\b(?:practice|revise|study|work on|brush up|drill|(?:something|anything|stuff|some|more) (?:on|about|with))\b"
)
"""With these a topic that nobody has heard of is asked for, too."""
_CHANGES = re.compile(
    r"\b(?:new|different|another|other|next) (?:topic|subject|chapter)\b|\b(?:switch|change|swap) (?:\w+ ){0,3}?to\b|"
    r"\binstead\b|\b(?:let us|can we|could we|shall we) (?:do|try|have a go at)\b"
)
"""So is it with these."""
_COUNTED_ON = re.compile(r"^(?:\w+ ){0,4}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: \w+)?? (?:on|about) ")
_GIVES_A_REASON = re.compile(
    r"because (?:of|the|it|its|there|they|no|more|when|if) "
    r"(?!.*\b(?:\d+|please|give|want|need|questions?|practice|tests?|exams?|quiz|easy|hard|medium)\b)"
)
"""This says why something is so: "because of the force"."""
_THE_ONE = re.compile(r"(?:it is |i think |maybe |is it )*the (?:one|answer|option|choice)\b")
"""While options are open this names one of them: "the one about cells"."""
_PARTS_OF_FIGURES = frozenset("bottom right left side sides line lines axis graph average".split())
"""After "3 on the" these belong to an answer."""
_COUNTED = re.compile(
    r"^(?:\w+ ){0,4}?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozen|few|couple)(?: of)?"
    r"(?: (?:easy|medium|hard|more|quick|other|new))* "
)
MOST_WORDS = 60
"""Words of a message that may still be a request for questions."""
FULL = 4
"""The strength of a request that has all that belongs to it."""
MOST_NAME = 3
"""Words of a name that stands alone."""
MOST_SIGN = 3
"""Letters of words that belong to formulas."""
MOST_COUNT_ALONE = 5
"""Words of a message in which a number alone counts questions ("give me ten")."""
_LISTS = re.compile(r"^what is due|^what (?:do i have )?to review|\bdue\b")


@dataclass(frozen=True, slots=True)
class Wish:
    """A request for questions as far as a message holds one: 4 surely, 3 plainly, 1 or 2 perhaps, 0 not at all."""

    strength: int
    request: SearchRequest = field(default_factory=SearchRequest)
    topic: str = ""
    has_topic: bool = False
    asks: bool = False
    """Whether words of asking are in it, beside the topic itself."""
    counted: bool = False
    """Whether a number of questions is named right before the topic ("5 on fractions")."""
    is_name: bool = False
    """Whether it is but a topic's name in several words, and while a question is open a number: "its vs it's 3"."""
    is_bare: bool = False
    """Whether a message while nothing is open is but the name of something that nobody has heard of ("volcanoes")."""

    @property
    def many(self) -> bool:
        """Whether more than one question is asked for by number."""
        return (self.request.count or 1) > 1

    @property
    def narrows(self) -> bool:
        """Whether it says which questions are wanted, beside their topic."""
        return _is_shaped(self.request) or _is_wide(self.request)


def wish_in(reading: Reading, state: TalkState, topics: TopicIndex) -> Wish:
    """The request for questions in a message."""
    line = reading.line
    if len(reading.words) > MOST_WORDS:
        return Wish(0)
    request = parse_request(reading.text, topics)
    named = bool(_topic_words(reading, topics)) and any(part.subjects or part.skills for part in request.parts)
    words = any(part.words for part in request.parts) or (not named and any(part.skills for part in request.parts))
    topic = " / ".join(dict.fromkeys(part.topic for part in request.parts if part.topic))
    questions = bool(_QUESTIONS.search(line))
    asks_what_is_due = _LISTS.search(reading.core) or (questions and reading.core.startswith("what questions"))
    answers = (state.options and _THE_ONE.match(line)) or (state.is_open and SAYS.search(line))
    if answers or gives_a_reason(line) or (_NOT_WISH.match(reading.core) and not asks_what_is_due):
        strength = 0
    elif named:
        full = questions or request.count is not None or _is_shaped(request) or _is_wide(request)
        strength = FULL if full else _named(reading, state, topics)
    else:
        strength = _unnamed(reading, state, request, words=words, questions=questions)
    counted = _is_counted(line, topic)
    if not named and strength < FULL and counted and _counts_strangers(line, state, request):
        strength = FULL
    excluded = any(part.without_subjects or part.without_skills for part in request.parts)
    return Wish(
        strength=strength,
        request=request,
        topic=topic,
        has_topic=named or words or excluded,
        asks=questions or bool(_FIRMLY.search(line)) or (counted and strength == FULL and not named),
        counted=counted,
        is_name=named and (request.count is not None or not state.is_open) and _is_name(reading, topics),
        is_bare=not strength and state.practice == "none" and words and 0 < len(line.split()) <= MOST_NAME,
    )


def gives_a_reason(line: str) -> bool:
    """Whether plain words only say why something is so, and ask for nothing."""
    return _GIVES_A_REASON.match(line) is not None


def _is_shaped(request: SearchRequest) -> bool:
    """Whether it says what kind or level of questions is wanted."""
    return any(part.kinds or part.without_kinds or part.levels for part in request.parts)


def _is_wide(request: SearchRequest) -> bool:
    """Whether it asks for questions by what became of them, or by a picture or document."""
    return (
        request.unseen
        or request.wrong_last
        or request.due
        or request.with_picture is not None
        or request.from_document is not None
    )


def _unnamed(reading: Reading, state: TalkState, request: SearchRequest, *, words: bool, questions: bool) -> int:
    """How surely a message that names no known topic asks for questions."""
    line, idle = reading.line, not state.is_open
    asks = bool(_ASKS.search(_REFUSED.sub(" ", line)))
    if any(part.without_subjects or part.without_skills for part in request.parts) and (idle or asks):
        return 3
    if _is_wide(request) and (idle or asks or questions):
        return 3
    if _BEGIN.match(reading.core) or _BEGIN.match(line):
        return 3 if idle else 1
    shaped = _is_shaped(request) or _is_wide(request)
    short = len(line.split()) <= MOST_COUNT_ALONE and not words
    if request.count is not None and (questions or shaped or short or re.search(r"\b(?:more|ones)\b", line)):
        return 3 if idle or request.count > 1 else 2
    if words and questions and re.search(r"\b(?:on|about|from|of|with)\b", line):
        return 3
    if words and (_PRACTISE.search(line) or _CHANGES.search(line)):
        return 3 if idle or _CHANGES.search(line) else 2
    if questions and asks and not words:
        return 3 if idle else 2
    if shaped and not words:
        return 3 if idle else 2
    return 2 if words and asks and questions else 0


def _counts_strangers(line: str, state: TalkState, request: SearchRequest) -> bool:
    """Whether questions on something that nobody has heard of are counted ("5 on quantum chromodynamics")."""
    words = [word for part in request.parts for word in part.words]
    known = _PARTS_OF_FIGURES | set(re.findall(r"[^\W\d_]+", state.stem.lower()))
    return bool(_COUNTED_ON.match(line)) and all(len(word) > MOST_SIGN and word not in known for word in words)


def _is_counted(line: str, topic: str) -> bool:
    match = _COUNTED.match(line)
    if not match or not topic:
        return False
    rest = line[match.end() :]
    if re.match(r"(?:on|about|from|questions?|problems?|ones?|exercises?)\b", rest):
        return True
    first = topic.split(maxsplit=1)[0]
    return len(first) > 2 and rest.startswith(first) and not _UNIT.match(rest)


def _named(reading: Reading, state: TalkState, topics: TopicIndex) -> int:
    """How surely a message that names a topic asks for it."""
    line, idle = reading.line, not state.is_open
    said = [word for word in line.split() if word not in SKIP]
    only = len(said) <= len(_topic_words(reading, topics)) + idle
    any_word_answers = state.kind in (Kind.SHORT_TEXT, Kind.FREE_TEXT)
    if _ASKS.search(_REFUSED.sub(" ", line)):
        if _FIRMLY.search(line) or not any_word_answers:
            return 3
        if only:
            return 1
    if only:
        return 3 if idle else 1 if any_word_answers else 2
    return 2 if idle else 0


def _is_name(reading: Reading, topics: TopicIndex) -> bool:
    texts = [word.text for word in reading.words if word.is_word]
    texts = texts[:-1] if texts[-1].isdigit() else texts[1:] if texts[0].isdigit() else texts
    return len(texts) > 1 and len(_topic_words(reading, topics)) >= len(texts)


def _topic_words(reading: Reading, topics: TopicIndex) -> list[str]:
    """The words of a message that name topics."""
    places = {place for mention in topics.mentions(reading.words) for place in range(mention.start, mention.end)}
    return [reading.words[place].text for place in sorted(places)]
