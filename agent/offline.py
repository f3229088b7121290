"""The built-in tutor: a rule-based chat model that understands requests and calls the same tools as any other model."""

import re
import uuid
from dataclasses import dataclass
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolCall, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from agent.intents import Intent, TalkState, read
from agent.intents.foreign import is_foreign
from tools.events import AskedBack, Event, Refused, SaidBeyond, SmallTalk

_LANGUAGE = re.compile(
    r"\b(?:speak|talk|understand|know|reply|answer)\b.*\b(?:spanish|french|german|italian|portuguese|"
    r"turkish|arabic|chinese|japanese|hindi|russian|polish|dutch|korean|ukrainian|urdu)\b"
)
_ANSWERED = re.compile(r"i (?:think|thought|got|say|guess)\b.*\d")
_BORED = re.compile(r"\b(?:bored|bores|boring)\b")
_MURMURS = re.compile(r"\W*(?:h+m+|m+h+m*|m{2,}|u+h*m+|u+h+|e+r+m*|kk?|o+h+|a+h+)\W*", re.IGNORECASE)
"""Says that somebody thinks or has heard."""
HEARD = "heard"
"""Key in a human message's `additional_kwargs`: what it was taken for, where that was found out before."""
EVENT = "event"
"""Key in an answer's `response_metadata`: the event whose sentences are the answer."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What a message was taken for."""

    intent: Intent
    state: TalkState
    """Where the conversation stood."""
    text: str
    """The words as they were heard: in English, where they are plain words of another language."""


class OfflineModel(BaseChatModel):
    """Understands by rules (`agent/intents`); needs no key and no network."""

    topics: Any
    """The TopicIndex of the bank; pydantic need not look into it."""

    @property
    def _llm_type(self) -> str:
        return "chiron-offline"

    def bind_tools(self, tools: Any, **kwargs: Any) -> Any:
        """The tools are known by name; nothing to bind."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        if isinstance(messages[-1], ToolMessage):
            # the tool's events say it all; a tool that failed has said why
            answer = AIMessage(content=messages[-1].content if messages[-1].status == "error" else "")
        else:
            said = next(message for message in reversed(messages) if isinstance(message, HumanMessage))
            heard = said.additional_kwargs.get(HEARD) or self._heard(said.text)
            answer = respond(heard.intent, heard.text, heard.state)
        return ChatResult(generations=[ChatGeneration(message=answer)])

    def _heard(self, text: str) -> Heard:
        state = TalkState()
        return Heard(intent=read(text, state, self.topics), state=state, text=text)


def respond(intent: Intent, text: str, state: TalkState) -> AIMessage:
    """The tool call, or the event in words, that an intent asks for."""
    call = _tool_call(intent, text)
    if intent.kind == "yes" and state.practice == "paused":
        call = "resume_practice", {}
    if call is not None:
        name, arguments = call
        return AIMessage(content="", tool_calls=[ToolCall(name=name, args=arguments, id=f"call_{uuid.uuid4().hex}")])
    event: Event = SaidBeyond()
    match intent.kind:
        case "switch":
            event = Refused(reason="refused-other-topic")
        case "beyond" if intent.topic in ("chat", "self"):
            event = SaidBeyond(about=intent.topic)
        case "beyond" if is_foreign(text) or _LANGUAGE.search(text.lower()):
            event = Refused(reason="refused-foreign")
        case "unknown" if not state.is_open and _ANSWERED.match(text.lower()):
            event = Refused(reason="refused-nothing-open")
        case "feeling" if _BORED.search(text.lower()):
            event = SmallTalk(kind="bored")
        case "greeting" | "thanks" | "feeling" | "complaint" | "help" | "who":
            event = SmallTalk(kind=intent.kind, about=intent.topic)
        case "unsure":
            event = AskedBack(said=text, topic=intent.topic, count=intent.request.count if intent.request else None)
        case "yes" | "no":
            event = SmallTalk(kind="okay")
        case "unknown" if sum(map(str.isalnum, text)) <= 1 or _MURMURS.fullmatch(
            text
        ):  # a face, dots, the answer to a question that is over
            event = SmallTalk(kind="okay")
    return AIMessage(content="", response_metadata={EVENT: event})


def _tool_call(intent: Intent, text: str) -> tuple[str, dict[str, Any]] | None:
    match intent.kind:
        case "start":
            also = {"explain": intent.concept} if intent.concept else {}
            return "start_practice", {"request": intent.response or text, **also}
        case "unknown" if intent.topic:
            return "start_practice", {"request": text}
        case "answer":
            return "submit_answer", {}
        case "explain_option":
            return "explain_option", {"asked": intent.label or intent.topic}
        case "explain_question" if intent.topic == "form":
            return "explain_form", {}
        case "explain_concept":
            return "explain_concept", {"topic": intent.topic or text}
        case "harder" | "easier":
            return "change_level", {"direction": intent.kind}
        case "progress" if intent.ahead:
            return "recommend_next", {}
        case "progress":
            return "show_my_progress", {"weakest": intent.weakest, "remaining": intent.remaining}
        case "goal":
            return "plan_path", {"goal": text}
        case "how_far":
            return "how_far", {"topic": text}
        case "why_question":
            return "why_this_question", {"with_numbers": intent.numbers}
    plain: dict[str, tuple[str, dict[str, Any]]] = {
        "quote": ("quote_documents", {"query": intent.topic}),
        "example": ("show_example", {"topic": intent.topic}),
        "compare": ("compare_ideas", {"both": intent.topic}),
        "purpose": ("explain_purpose", {"topic": intent.topic}),
        "recommend": ("recommend_next", {}),
        "reviews": ("show_reviews", {}),
        "review": ("start_practice", {"request": "what is due for review"}),
        "hint": ("give_hint", {"wants_the_answer": False}),
        "just_tell": ("give_hint", {"wants_the_answer": True}),
        "solution": ("give_hint", {"wants_the_answer": True}),
        "next": ("next_question", {}),
        "skip": ("next_question", {}),
        "explain_question": ("explain_question", {"briefly": intent.topic == "briefly"}),
        "simpler": ("explain_shorter", {}),
        "stop": ("pause_practice", {}),
        "resume": ("resume_practice", {}),
        "repeat": ("resume_practice", {}),
    }
    return plain.get(intent.kind)
