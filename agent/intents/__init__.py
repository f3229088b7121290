"""Understanding of what a student says, by rules alone: pure, quick, and the same answer for the same words."""

from agent.intents.intent import Intent, IntentKind, TalkState
from agent.intents.reader import read

__all__ = ["Intent", "IntentKind", "TalkState", "read"]
