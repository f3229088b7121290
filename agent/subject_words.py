"""The subjects that there are, in a sentence."""

from agent.scene import Scene
from prompts.catalogue import say
from prompts.forms import enumerated, listed, topic_name

MOST_NAMED = 4
"""Subjects that are named where not all need be."""


def all_subjects(scene: Scene) -> str:
    """All by name."""
    return listed(scene.locale, [topic_name(scene.locale, subject) for subject in scene.subjects])


def some_subjects(scene: Scene) -> str:
    """The first by name, the others by their number."""
    if (rest := len(scene.subjects) - MOST_NAMED) <= 0:
        return all_subjects(scene)
    named = [topic_name(scene.locale, subject) for subject in scene.subjects[:MOST_NAMED]]
    return say(scene.locale, "subjects-some", subjects=enumerated(scene.locale, named), more=rest)
