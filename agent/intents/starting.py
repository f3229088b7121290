"""Whether a message asks for questions to practise, and which."""

import re
from dataclasses import dataclass, field

from agent.intents.intent import TalkState
from agent.intents.reading import Reading
from store.questions import Kind
from tools.search.request import SearchRequest, parse_request
from tools.search.topics import TopicIndex
from tools.search.vocabulary import SKIP

_ASKS = re.compile(
    r"\b(?:quiz|test|drill|examine|challenge|grill|train) (?:me|us)\b|\bask me (?:about|on|some|something|a|an|the|questions?|\d+|two|three|five|ten|more|another|anything)\b|"
    r"\b(?:practice|practicing|revise|revising|revision|review|brush up|work on|study|studying|exercise|exercises|drill|train|prepare|prep|focus on|do some|try some|have a go at|go over|exam|test)\b|"
    r"\b(?:questions?|problems?|exercises?|quiz|qs|drills?|examples? questions?|tasks?|sums) (?:on|about|from|for|of|in|with|regarding|covering|around|related|please|involving|like)\b|"
    r"\b(?:some|few|couple|more|any|easy|hard|medium|new|\d+|two|three|four|five|ten|a|an|one|the) (?:\w+ ){0,3}(?:questions?|problems?|exercises?|ones|quiz|sums|drills?)\b|"
    r"\b(?:something|stuff|one|ones|anything|things|some|more|bit|set|round|lesson|session) (?:on|about|with|from|in|of|related to)\b|\b(?:switch|change|move|jump|go|swap|turn|moving|switching|changing|get) (?:\w+ ){0,3}(?:to|onto|on to|over to|into)\b|"
    r"\b(?:i am|we are|i have been|am) (?:currently |now |just )?(?:learning|studying|doing|revising|covering|starting|on|preparing|practicing)\b|\bhelp (?:me )?(?:with|on|in|out with)\b|"
    r"\b(?:new|different|another|other|next) (?:topic|subject|chapter|unit)\b|\b(?:topic|subject)\b|\binstead\b|\blet us (?:do|try|go|start|practice|have|work|play|move|switch|begin|look at|focus|get|see|revise|study|jump)\b|"
    r"\b(?:start|begin|launch|open|load|kick off)\b|\b(?:give|get|send|show|throw|hit|bring|set|find|want|need|do|try|have|like|prefer|take|make|prepare|generate|create) (?:me |us |to |do |some |more |a |an |the |bit |of |now |with |for |at |practice |try |have |start |go |just |only |at least |like |another |few |couple )*(?:$|\w)|"
    r"\b(?:interested in|in the mood for|up for|go for|how about|what about|feel like|fancy|can we|could we|shall we|may i|ready for|time for|on to|onto|now|today|please|improve|improve my|get better at|better at)\b"
)
_FIRMLY = re.compile(
    r"\b(?:quiz|test|drill|ask|examine) me\b|\b(?:practice|revise|revision|questions?|problems?|exercises?|switch|change|topic|subject|instead|please|"
    r"let us|can (?:we|i)|could (?:we|i)|shall we|give me|i want|i would like|i need|want to|how about|what about|new|help (?:me )?with)\b"
)
"""Where any word may be an answer, only these ask for a topic."""
_BEGIN = re.compile(
    r"^(?:let us |ok |please |can we |shall we |i want to |lets |to |ready to |just |go ahead and |i am ready |so )*(?:start|begin|go|get going|get started|practice|quiz|quiz me|test me|ask me|drill me|"
    r"ask me (?:something|anything|a question|questions|stuff)|questions?|problems?|exercises?|some (?:questions|practice|problems|exercises)|anything|whatever|surprise me|random|ready|do this|work|study|learn|"
    r"i am ready|do (?:some )?(?:questions|practice|exercises|maths?|work|problems)|(?:something|anything|whatever)(?: (?:random|you like|you want|fun|goes|is fine|is good|else|new|at all))*|"
    r"(?:a |any |some )?(?:random|mixed) (?:questions?|stuff|ones?|topic|problems?|quiz|practice)?|you (?:choose|pick|decide)|mix it up|you decide|pick (?:something|one|for me|a topic|anything)|choose (?:something|for me|a topic)|"
    r"(?:the )?first question|(?:i )?(?:do not (?:care|mind)|whatever|no preference)(?: .*)?|question (?:one|1)|start (?:practicing|practice|a quiz|quiz|the quiz|session|a session|a new session|new session|a practice|me off|now|it|over|again|the practice|studying|with anything|with whatever)(?: .*)?|new (?:session|quiz|practice|topic|questions?)|"
    r"bring it on|hit me|let us go|shoot|fire away|do a quiz|take a quiz|play)(?: (?:then|now|please|again|with|a|new|quiz|session|on|me|questions?|practice|today|some|practicing|problems|up|already|something|anything|the|it|set|round))*$"
)
_NOT_WISH = re.compile(
    r"^(?:why|what(?! (?:about|questions|do you have|have you got|problems|exercises))|who|when|where|explain|define|how(?! about)|(?:is|does|do|did|was|should|am) (?:it|this|that|i|we|they))\b|\bwhat is (?:a|an|the)\b"
)
_REFUSED = re.compile(r"\b(?:can|do|could|will|would|did) not (?:\w+ ){0,2}")
_QUESTIONS = re.compile(r"(?<!the )(?<!this )(?<!that )(?<!my )\bquestion\b|\b(?:questions|problems?|exercises?|quiz|(?:test|drill|ask) me)\b")
_COUNTED = re.compile(r"^(?:\w+ ){0,4}?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozen|few|couple)(?: of)?(?: (?:easy|medium|hard|more|quick|other|new))* ")
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


def wish_in(reading: Reading, state: TalkState, topics: TopicIndex) -> Wish:
    """The request for questions in a message."""
    line = reading.line
    if len(line.split()) > 60:
        return Wish(0)
    request = parse_request(reading.text, topics)
    named = bool(topics_text(reading, topics)) and any(part.subjects or part.skills for part in request.parts)
    has_topic = named or any(part.without_subjects or part.without_skills for part in request.parts)
    topic = " / ".join(dict.fromkeys(part.topic for part in request.parts if part.topic))
    wide = request.unseen or request.wrong_last or request.due or request.with_picture is not None or bool(request.from_document)
    shaped = any(part.kinds or part.without_kinds or part.levels for part in request.parts) or wide
    words = any(part.words for part in request.parts) or (not named and any(part.skills for part in request.parts))
    asks = bool(_ASKS.search(_REFUSED.sub(" ", line)))
    questions = bool(_QUESTIONS.search(line))
    strength = 0
    if _NOT_WISH.match(reading.core) and not (_LISTS.search(reading.core) or (questions and re.match(r"what questions", reading.core))):
        strength = 0
    elif named and (questions or request.count is not None or shaped):
        strength = 4
    elif named:
        strength = _named(reading, state, topics, asks)
    elif wide and not state.is_open:
        strength = 3
    elif wide and (asks or questions):
        strength = 3
    elif _BEGIN.match(reading.core) or _BEGIN.match(line):
        strength = 3 if not state.is_open else 1
    elif request.count is not None and (questions or shaped or re.search(r"\b(?:more|ones)\b", line) or len(line.split()) <= 5 and not words):
        strength = 3 if not state.is_open or request.count > 1 else 2
    elif words and questions and re.search(r"\b(?:on|about|from|of|with)\b", line):
        strength = 3
    elif shaped and not words:
        strength = 3 if not state.is_open else 2
    elif words and asks and questions:
        strength = 2
    return Wish(strength, request, topic, has_topic or words, questions or bool(_FIRMLY.search(line)), _is_counted(line, topic))


def _is_counted(line: str, topic: str) -> bool:
    match = _COUNTED.match(line)
    if not match or not topic:
        return False
    rest = line[match.end() :]
    return bool(re.match(r"(?:on|about|from|questions?|problems?|ones?|exercises?)\b", rest)) or (len(topic.split()[0]) > 2 and rest.startswith(topic.split()[0]))


def _named(reading: Reading, state: TalkState, topics: TopicIndex, asks: bool) -> int:
    """How surely a message that names a topic asks for it."""
    rest = [word for word in reading.line.split() if word not in SKIP]
    named = sum(len(mention.split()) for mention in [topics_text(reading, topics)])
    only = len(rest) <= named + (0 if state.is_open else 1)
    words = state.kind in (Kind.SHORT_TEXT, Kind.FREE_TEXT)
    if asks and (only or not words or _FIRMLY.search(reading.line)):
        return 3 if not words or _FIRMLY.search(reading.line) else 1
    if only:
        return 3 if not state.is_open else 1 if words else 2
    return 0 if state.is_open else 2


def topics_text(reading: Reading, topics: TopicIndex) -> str:
    """The words of a message that name topics."""
    places = {place for mention in topics.mentions(reading.words) for place in range(mention.start, mention.end)}
    return " ".join(reading.words[place].text for place in sorted(places))
