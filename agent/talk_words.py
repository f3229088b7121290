"""What is said beside the work: to feelings, chat and questions around it, in other words each time."""

from agent.scene import Scene
from prompts.catalogue import say

TALKS = {
    "chat": 3,
    "self": 2,
    "robot": 1,
    "discouraged": 3,
    "confused": 1,
    "nervous": 2,
    "failed": 2,
    "tired": 2,
    "hates": 2,
    "rude": 2,
    "calculator": 1,
    "credit": 1,
    "exam": 1,
    "order": 1,
}
"""What is talked about, and how many wordings there are for it."""
_OF_OPEN = ("chat", "self", "robot", "discouraged", "confused", "hates", "rude")
"""Those with other words while a question is open."""


def of_talk(about: str, scene: Scene) -> str:
    """The sentences for one of TALKS."""
    here = "-open" if about in _OF_OPEN and scene.open else ""
    return say(scene.locale, f"talk-{about}{here}-{scene.seed % TALKS[about]}")
