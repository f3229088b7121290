"""Other languages than English: what plain words of theirs ask for, which one is written, and which is wished for."""

from agent.intents.languages.hearing import TAGS, agrees_in_any, in_any, in_english
from agent.intents.languages.telling import written_in
from agent.intents.languages.wishes import asked_language

__all__ = ["TAGS", "agrees_in_any", "asked_language", "in_any", "in_english", "written_in"]
