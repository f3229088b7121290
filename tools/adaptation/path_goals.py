"""A goal in a student's words: "I want to pass integrals by 10 December". Pure."""

import re
from dataclasses import dataclass
from datetime import date

from tools.adaptation.path_dates import find_date
from tools.search.request import parse_request
from tools.search.topics import TopicIndex
from tools.search.words import clean, words_of

LONGEST_TITLE = 60
_FRAME = re.compile(
    r"\b(?:i|we|me|my|our|you|im|am|is|are|it|that|for|a|an|the|new|to|of all|about|on|in|at|with|everything|all|"
    r"want|wanna|need|have|got|would like|like|must|should|going|plan(?:ning)?|hope|try|trying|can|could|please|"
    r"set|make|be|get|become|show|see|view|give|draw|what|which|where|how far|how|way|away|and then|"
    r"pass(?:ing)?|ace|master(?:ing)?|know|understand|learn(?:ing)?|stud(?:y|ying)|revise|prepared?|preparing|ready|"
    r"again|now|current|present|me|us|we|do|does|did|much|many|long|near|missing|lack|reach|help|before|by|toward|towards|"
    r"road ?map|road|route|exactly|currently|really|passing|mastering|knowing|definitely|someday|of|"
    r"finish(?:ing)?|do well|succeed|good at|better at|from|till|until|close|off|ahead|still|left|"
    r"exams?|tests?|quiz(?:zes)?|finals?|midterms?|mocks?|units?|chapters?|goals?|target|aim|paths?|learning)\b",
    re.IGNORECASE,
)
"""Words around the topic."""
_SHORTENED = re.compile(r"['’](?:m|d|s|re|ll|ve)\b|\bwhats\b", re.IGNORECASE)
_GIVES_UP = re.compile(
    r"\b(?:forget|drop|cancel|remove|delete|scrap|clear|give up|stop)\b.*\b(?:goal|plan|path)\b|"
    r"\bno (?:more |longer )?goal\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class GoalWords:
    """What was said of a goal."""

    title: str = ""
    """The topic in words; empty where none was named."""
    skills: tuple[str, ...] = ()
    """Ids of what the topic stands for; none where it is not known here."""
    by: date | None = None
    gives_up: bool = False
    """The goal is to be forgotten."""


def read_goal(said: str, topics: TopicIndex, today: date) -> GoalWords:
    """What a message says of a goal; skills stand in the order of the bank."""
    if _GIVES_UP.search(said):
        return GoalWords(gives_up=True)
    by, rest = find_date(_SHORTENED.sub(" ", said), today)
    topic = _unframed(clean(rest), topics)
    named = topics.find(topic)
    if not (named.skills or named.subjects):
        named = topics.find(rest)
    ids = {*named.skills, *(skill.id for skill in topics.skills.values() if skill.subject in named.subjects)}
    if ids:
        several = bool(named.skills and named.subjects)  # "algebra and osmosis": a request would be of the second
        told = [] if several else [part.topic for part in parse_request(topic, topics).parts if part.topic]
        topic = " and ".join(dict.fromkeys(told)) or topic or topics.skills[min(ids)].name
    return GoalWords(
        title=topic[:LONGEST_TITLE],
        skills=tuple(skill for skill in topics.skills if skill in ids),
        by=by,
    )


def _unframed(said: str, topics: TopicIndex) -> str:
    """What is left without the words around a topic, of which a name of several words may hold some: "unit circle"."""
    words = words_of(said, topics.lexicon)
    spans = [(words[one.start].start, words[one.end - 1].end) for one in topics.mentions(words, said) if one.names > 1]
    names = [(start, end) for start, end in spans if _FRAME.sub("", said[start:end]).strip()]  # "good at" is none here

    def kept(match: re.Match[str]) -> str:
        inside = any(start <= match.start() and match.end() <= end for start, end in names)
        return match[0] if inside else " "

    return " ".join(_FRAME.sub(kept, said).split()).strip(" ,.;:!?'\"-")
