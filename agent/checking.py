"""The check of what the tools say while a question is open, handed to them since they may not know the guard."""

from agent.guard import Guard
from store.questions import Question


def gives_away(question: Question, reply: str, said: str) -> bool:
    """Whether a reply to what the student `said` states the key of an open question, or agrees with a guess of it."""
    guard = Guard(question)
    guard.hear([f"I say {said}"])  # a minus at the beginning would pass for the dash of a list
    return guard.leaks(reply)
