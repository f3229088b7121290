"""Questions that a student asks of the tutor: why an option is wrong, what a thing is."""

import re
from dataclasses import dataclass

from agent.intents.answers import compact, option_of
from agent.intents.intent import Intent, TalkState
from agent.intents.reading import Reading, read_words
from agent.intents.shapes import shape
from store.questions import LABELS, Kind
from tools.search.request import parse_request
from tools.search.topics import TopicIndex

_WHY = shape("why")
_LAST = shape("last")
_CONCEPT = shape("concept")
_ENDING = shape("ending")
_LABEL = re.compile(
    r"(?:options?|answer|choice|letter) ([a-h])(?!\S)|(?<!\S)([b-h])(?!\S)|"
    r"(?<!\S)(a)(?= (?:is|was|be|does|do|can|could|would|not|wrong|incorrect|right|correct|"
    r"false|true|and|or|looks)\b|$)"
)
_PLACE = re.compile(r"\b((?:second )?(?:first|second|third|fourth|fifth|last))(?: (?:one|option|choice|answer))\b")
_BEFORE_OPTION = re.compile(
    r"^.*?\b(?:why|wrong with|how come|explain|what about|matter with|what does|reason)\b(?: (?:is|are|was|it|not|can|"
    r"could|be|that|does|do|the|answer|an?|its|option|to|mean|would|should|did|you|say|see|why))*"
)
_AFTER_OPTION = re.compile(
    r"(?: (?:is|are|was|not|wrong|incorrect|the answer|right|correct|mean|then|a good|here|an option|false|possible|"
    r"answer|as well|too|either|work|it))+$"
)
_VALUE = re.compile(
    r"(?:why|wrong with|come)(?: (?:is|was|it|not|can|could|be|that|does|its|the|answer|equal))* "
    r"(-?\d[\d./]*|[\d.]+\w?)(?: (?:wrong|incorrect|not .*))?$"
)
_LETTER_ONLY = re.compile(
    r"\b(?:why (?:is it |is |was )?not|wrong with|why is) (?:it |option |answer |choice )*([b-h])$"
)
_WORDING = re.compile(
    r"^(?:but |so )*(?:why (?:is it not|is not it|can it not be|is it|was it not|is|was|not|would)|what is wrong with) "
    r"(.+?)(?: (?:not|wrong|incorrect|right|correct|the answer|be|is|a))*$"
)
_AFTER = re.compile(
    r"^(?P<topic>.+?) (?:meaning|definition|explained|explanation|what (?:is|are) (?:that|it|this|those|they|these))$"
)
_YOUR_MEANING = re.compile(
    r"\b(?:you|it|this|that|they|question) (?:even |really |actually )?means?\b(?! by)|"
    r"\b(?:do|did|does) (?:you|it|this|that|they|the question) (?:even )?mean\b(?! by)"
)
_DEFINES = re.compile(
    r"\b(?:what (?:exactly |even |actually |the heck |on earth )?(?:is|are)|define|definition|meaning|explain|describe|"
    r"teach|mean|means|difference|about|what was|remind|forgot)\b"
)
"""Of something unknown too this asks what it is."""
_WHAT_FOR = re.compile(
    r"\bin (?:real |my |our )?life\b|"
    r"\bwhy (?:do|does|should|must) (?:\w+ ){1,3}?(?:need|learn|study) (?:this|it|that|maths?)\b"
)
"""Asks what it is all good for."""
_EMPTY = frozenset(
    "it this that these those them one ones question problem answer option i you me we they he she do here there up on "
    "going next wrong right point solution hint hints steps doing make most mistakes trick method approach idea plan "
    "name time day weather so now thing things stuff anything something nothing everything all with the a an is are be "
    "was".split()
)
"""Words that are no thing one could ask about."""
_LONGEST_UNKNOWN = 4
"""Words of a thing that is asked about though no topic is so named."""
_LONGEST_WHY = 25
_LONGEST_SUM = 200
_PIECE = r"[\s\d.,+*/×÷^=()!%−x-]|of|plus|minus|times|divided by|percent"
_SUM = re.compile(rf"^(?:{_PIECE})+$")
_WORKED_OUT = re.compile(
    r"^\W*(?:(?:what'?s|what is|calculate|compute|evaluate|solve|simplify|factori[sz]e|expand|how much is|work out|"
    r"can you|could you|please|find|differentiate|integrate)\s+)+(?:this:?|the equation|for x:?|for me:?)?\s*"
    r"(?P<rest>.+?)(?: for me| please| pls)*[?!.\s]*$",
    re.IGNORECASE,
)


_OF_FORMULA = re.compile(
    r"\W*(?:(?:so|and|but|ok|wait|um) )*(?:what(?:'?s| is| does| are)|explain|define) (?P<topic>[^?!]+?)"
    r"(?: (?:even|again|mean|actually|supposed to mean|please|pls))*\W*",
    re.IGNORECASE,
)
_AND_PRACTISE = re.compile(
    r"(?:[?.!,;:]|\b(?:and|then)\b)\s*(?:(?:and|then|so|now|also|after that)\W+)*"
    r"(?P<wanted>(?:please |pls |can (?:you|i) |could (?:you|i) |i (?:want|need) )*"
    r"(?:(?:give me|gimme|show me|have|try|get|do|let'?s (?:do|try)) (?=.*(?:\d|\bquestions?\b|\bproblems?\b))|"
    r"(?:quiz|test|drill) me\b|practi[cs]e\b|\d+ (?=.*\b(?:questions?|problems?|on)\b)).*)$",
    re.IGNORECASE | re.DOTALL,
)
"""A request behind a question what a thing is."""
_LONGEST_BOTH = 300
"""Characters of the two together."""
KNOWN = 3
"""The strength of a question about a thing that the bank has."""
_SIGNS = re.compile(r"[()|=^]")
_CLAIMED = re.compile(
    r"\W*(?:(?:so|and|but|ok|wait|is|isn'?t) )*(?:the )?(?P<topic>[a-z][a-z ]{2,40}?) ?(?:=|is|equals) ?"
    r"[a-z][^=?]*?,? ?\b(?:right|correct|yes|no|true|isn'?t it|innit)\W*",
    re.IGNORECASE,
)
"""A formula that is to be confirmed: "momentum = m*v right?"."""


_BUT_SUM = re.compile(
    r"\W*but\s+[\d\s.,+*/×÷·()−-]*\d\s*(?:is|=|equals|gives|makes)\s*[−-]?\d[\d.,/]*\W*", re.IGNORECASE
)
_IS_IT_SO = re.compile(
    r"\W*(?:but |wait,? |so )*(?:isn'?t|aren'?t|is|are|does|doesn'?t|don'?t) (?:the |an? )?(?P<said>[^?]+)\?+\s*",
    re.IGNORECASE,
)
_IS_RIGHT = re.compile(
    r"\s*(?:(?:also|not|the|it|right|correct|wrong|true|false|answer|one|too|then|and|or)\b\W*)*|\s*(?:or|and|,).*"
)
"""Behind an option this asks whether to choose it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the tutor and how surely it is one (3 outright, 1 barely)."""

    intent: Intent
    strength: int


def ask_option(reading: Reading, state: TalkState) -> Asked | None:
    """Whether it is asked why an option or answer is wrong: "Why not B?", "what's wrong with the second one"."""
    line = reading.core if _WHY.search(reading.core) else reading.line
    if not _WHY.search(line) or len(line.split()) > _LONGEST_WHY:
        return None
    if state.options and (label := _label_in(line, state)):
        return Asked(Intent(kind="explain_option", label=label), 3)
    if _LAST.search(line):
        bare = line in ("why", "but why") and state.last[-1:] != ("answer",)
        return Asked(Intent(kind="explain_option"), 2 if bare else 3)
    if state.is_open and not state.options and (letter := _LETTER_ONLY.search(line)):
        return Asked(Intent(kind="explain_option", topic=letter[1].upper()), 3)
    wording = _WORDING.match(line)
    if wording and state.kind in (Kind.SHORT_TEXT, Kind.ALGEBRAIC) and re.search(r"\b(?:wrong|incorrect|not)\b", line):
        return Asked(Intent(kind="explain_option", topic=_as_typed(wording[1], reading)), 3)
    if state.options and (strange := _WORDING.match(line) or _VALUE.search(line)) and re.search(r"\bnot\b|wrong", line):
        return Asked(Intent(kind="explain_option", topic=_as_typed(strange[1], reading)), 3)
    value = _VALUE.search(line)
    return Asked(Intent(kind="explain_option", topic=value[1]), 3) if value and state.practice != "none" else None


def asked_option(reading: Reading, state: TalkState) -> Intent:
    """The question why an option or answer is right or wrong, of a message that surely is one."""
    asked = ask_option(reading, state)
    if asked is not None:
        return asked.intent
    return Intent(kind="explain_option", label=_label_in(reading.line, state) if state.options else None)


def _as_typed(said: str, reading: Reading) -> str:
    """Words of a line as they stand in the message, with the signs between them: "x 2" was "x+2"."""
    words = [word for word in reading.words if word.is_word]
    texts, wanted = [word.text for word in words], said.split()
    for place in range(len(texts) - len(wanted), -1, -1):
        if texts[place : place + len(wanted)] == wanted:
            return reading.text[words[place].start : words[place + len(wanted) - 1].end]
    return said


def _label_in(line: str, state: TalkState) -> str | None:
    if match := _LABEL.search(line):
        label = next(group for group in match.groups() if group).upper()
        return label if label in LABELS[: len(state.options)] else None
    if match := _PLACE.search(line):
        return option_of(match[1], state)
    named = _AFTER_OPTION.sub("", _BEFORE_OPTION.sub("", line).strip()).strip()
    plain = compact(named)
    exact = [place for place, option in enumerate(state.options) if plain and compact(option) == plain]
    if exact:
        return LABELS[exact[0]]
    return option_of(named, state) if len(plain) >= 3 else None


def ask_concept(reading: Reading, topics: TopicIndex) -> Asked | None:
    """Whether it is asked what a thing is: "What is a derivative?", "i don't get fractions"."""
    lines = dict.fromkeys(line for clause in (reading.whole, *reading.clauses) for line in (clause.core, clause.line))
    match = next((found for line in lines if (found := _CONCEPT.match(line) or _AFTER.match(line))), None)
    if not match or _WHAT_FOR.search(reading.line) or _YOUR_MEANING.search(reading.line):
        return None
    topic = _ENDING.sub("", match["topic"]).strip()
    if re.search(r"\bwhat (?:does|do|did)\b", reading.line):
        topic = re.sub(r" means?$", "", topic)
    words = topic.split()
    named = topics.find(topic)
    known = bool(named.skills or named.subjects)
    if len(topic) < 2 or (not known and all(word in _EMPTY for word in words)):
        return None
    skills = named.skills or topics.guess([word for word in words if word not in _EMPTY])
    if not known and (len(words) > _LONGEST_UNKNOWN or not _DEFINES.search(reading.line)):
        return None
    intent = Intent(kind="explain_concept", topic=topic, skills=skills, subjects=named.subjects)
    return Asked(intent, 3 if known else 2 if skills else 1)


def ask_formula(reading: Reading, state: TalkState, topics: TopicIndex) -> Intent | None:
    """Whether it is asked what a formula is ("what is P(A|B) even"), or whether one is right that has a name.

    A note tells more than a yes: what is said of the open question itself is an answer.
    """
    asked = _OF_FORMULA.fullmatch(reading.text)
    if asked and _SIGNS.search(asked["topic"]) and not re.search(r"\d", asked["topic"]):
        named = topics.find(asked["topic"])
        if named.skills:
            return Intent(kind="explain_concept", certain=True, topic=asked["topic"], skills=named.skills)
    claimed = _CLAIMED.fullmatch(reading.text) if "=" in reading.text else None
    if claimed and state.kind is not Kind.ALGEBRAIC and claimed["topic"].lower() not in state.stem.lower():
        named = topics.find(claimed["topic"])
        if named.skills:
            return Intent(kind="explain_concept", certain=True, topic=claimed["topic"], skills=named.skills)
    return None


def ask_and_practise(reading: Reading, state: TalkState, topics: TopicIndex) -> Intent | None:
    """Whether it is asked what a thing is and for questions as well: "what does log mean? give me 3"."""
    match = _AND_PRACTISE.search(reading.text) if len(reading.text) <= _LONGEST_BOTH else None
    if match is None or not match.start():
        return None
    asked = ask_concept(read_words(reading.text[: match.start()], state, topics), topics)
    if asked is None or asked.strength < KNOWN:
        return None
    wanted = match["wanted"]
    request = parse_request(wanted, topics)
    if not any(part.has_topic for part in request.parts):
        wanted = f"{wanted} on {asked.intent.topic}"
        request = parse_request(wanted, topics)
    return Intent(
        kind="start", concept=asked.intent.topic, topic=request.parts[0].topic, request=request, response=wanted
    )


def ask_objection(reading: Reading, state: TalkState) -> Intent | None:
    """Whether a sum or the nature of an option is held against what was said of the last answer.

    "but 6 + 11 is 17", "isn't lemon juice strong?": neither is an answer to what is open.
    """
    if state.is_open and state.kind is not Kind.NUMERIC and _BUT_SUM.fullmatch(reading.text):
        return Intent(kind="explain_option")
    asked = _IS_IT_SO.fullmatch(reading.text)
    if asked is None or not state.options:
        return None
    said = asked["said"].lower()
    named = [place for place, one in enumerate(state.options) if said.startswith(f"{one.lower()} ")]
    if len(named) != 1 or _IS_RIGHT.fullmatch(said[len(state.options[named[0]]) :]):
        return None
    return Intent(kind="explain_option", label=LABELS[named[0]])


def asked_concept(reading: Reading, topics: TopicIndex) -> Intent:
    """The question what a thing is, of a message that surely is one: about the topics that it names anywhere."""
    asked = ask_concept(reading, topics)
    if asked is not None:
        return asked.intent
    named = topics.find(reading.line)
    return Intent(kind="explain_concept", topic=reading.core, skills=named.skills, subjects=named.subjects)


def is_sum(reading: Reading) -> bool:
    """Whether the tutor is asked to work something out ("what is 234 * 17", "solve x^2-4=0")."""
    match = _WORKED_OUT.match(reading.text) if len(reading.text) <= _LONGEST_SUM else None
    if not match or not re.search(r"\d", match["rest"]):
        return False
    rest = match["rest"]
    return bool(_SUM.match(rest) or (re.search(r"[=^+*/]", rest) and len(re.findall(r"[a-zA-Z]{3,}", rest)) <= 1))
