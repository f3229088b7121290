"""The guard's checks, handed to the tools, which may not know the guard."""

from agent.guard import Guard
from store.questions import Question


def tells(question: Question, text: str) -> bool:
    """Whether a text states the key of a question: the check of hints."""
    return Guard(question).leaks(text)


def gives_away(question: Question, reply: str, said: str) -> bool:
    """Whether a reply to what the student `said` states the key of an open question, or agrees with a guess of it."""
    guard = Guard(question)
    guard.hear([f"I say {said}"])  # a minus at the beginning would pass for the dash of a list
    return guard.leaks(reply)
