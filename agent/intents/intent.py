"""What a student means, as data: an intent and its slots, and what the conversation stands at when it was said."""

from dataclasses import dataclass
from typing import Literal

from store.questions import Kind
from tools.search.request import SearchRequest

IntentKind = Literal[
    "answer", "start", "hint", "solution", "just_tell", "skip", "next", "explain_option", "explain_question",
    "explain_concept", "harder", "easier", "progress", "stop", "resume", "repeat", "greeting", "thanks", "feeling",
    "complaint", "help", "who", "yes", "no", "beyond", "unknown",
    "goal", "recommend", "how_far", "why_question", "reviews", "review", "placement",
    "link", "unsure", "switch", "quote", "example", "compare", "simpler", "purpose",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class TalkState:
    """Where the conversation stands: what a short word like "yes" or "b" can refer to."""

    kind: Kind | None = None
    """The open question's kind; None where no question is open."""
    options: tuple[str, ...] = ()
    """The texts of its options, in the order shown; of the question just closed where none is open."""
    stem: str = ""
    skills: tuple[str, ...] = ()
    """What the open question is about, its main skill first."""
    practice: Literal["none", "active", "paused"] = "none"
    solution_offered: bool = False
    """The tutor has just offered to show the solution."""
    doubted: str = ""
    """What was said before of which the tutor has just asked whether it is an answer or a request."""
    explained: str = ""
    """What the tutor has just explained: concept, example, comparison or shorter; empty for nothing."""
    last: tuple[IntentKind, ...] = ()
    """Kinds of the student's last intents, newest last."""

    @property
    def is_open(self) -> bool:
        """Whether a question waits for an answer."""
        return self.kind is not None


@dataclass(frozen=True, kw_only=True)
class Intent:
    """What a message asks for."""

    kind: IntentKind
    certain: bool = False
    """Safe to act on without a model: a plain answer or a plain command."""
    response: str = ""
    """answer, unsure: the answer itself, without the words around it ("i think its 5?" gives "5"); link: the code;
    start: the request in words, where it is not all of the message."""
    label: str | None = None
    """explain_option: the option's letter; None where the last answer is meant."""
    topic: str = ""
    """explain_concept, explain_option, start, quote, example, compare, purpose: the topic or the value, in the
    student's words; feeling, complaint, beyond, who, help, explain_question: which, where that is plain; unknown: what
    stands there alone and may name something that nobody has heard of."""
    concept: str = ""
    """start: what is to be explained before ("what does log mean? give me 3")."""
    skills: tuple[str, ...] = ()
    """explain_concept: the skills that the topic names."""
    subjects: tuple[str, ...] = ()
    """explain_concept: the subjects that the topic names."""
    request: SearchRequest | None = None
    """start, unsure: what is asked for; next: how many, where a number was named."""
    weakest: bool = False
    """progress: what goes badly is asked for."""
    remaining: bool = False
    """progress: how much of the practice session is left is asked for."""
    ahead: bool = False
    """progress: what to learn next is asked for."""
    numbers: bool = False
    """why_question: with numbers."""
