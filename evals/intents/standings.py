"""Where a conversation may stand when something is said, by the names that the labelled utterances use."""

from dataclasses import replace

from agent.intents import TalkState
from store.questions import Kind

_POWERS = ("$3x^2$", "$x^2$", "$3x$", "$\\frac{x^4}{4}$")
_MOVES = ("Osmosis", "Diffusion", "Active transport", "Endocytosis")


def _open(kind: Kind, stem: str, *options: str) -> TalkState:
    return TalkState(kind=kind, stem=stem, options=options, practice="active")


_NUMERIC = _open(Kind.NUMERIC, "A shop sells 3 pens for 4.50 dollars. What does one pen cost, in dollars?")
_CHOICE = _open(Kind.SINGLE_CHOICE, "What is the derivative of $x^3$?", *_POWERS)

STANDINGS = {
    "none": TalkState(),
    "between": TalkState(practice="active", options=_POWERS, last=("answer",)),
    "paused": TalkState(practice="paused"),
    "num": _NUMERIC,
    "num+offered": replace(_NUMERIC, solution_offered=True, last=("answer", "answer")),
    "num+hinted": replace(_NUMERIC, last=("start", "hint")),
    "mc": _CHOICE,
    "mc+wrong": replace(_CHOICE, last=("start", "answer")),
    "mcw": _open(Kind.SINGLE_CHOICE, "Which process moves water across a membrane?", *_MOVES),
    "tf": _open(Kind.SINGLE_CHOICE, "A square is a rectangle.", "True", "False"),
    "multi": _open(Kind.MULTIPLE_CHOICE, "Which of these numbers are prime?", "2", "9", "11", "15"),
    "alg": _open(Kind.ALGEBRAIC, "Expand $(x+2)(x-3)$."),
    "algk": _open(Kind.ALGEBRAIC, "Make $y$ the subject of $2y = 6k$."),
    "st": _open(Kind.SHORT_TEXT, "What is the process called by which plants make food from light?"),
    "stp": _open(Kind.SHORT_TEXT, "Which mark ends a statement?"),
    "free": _open(Kind.FREE_TEXT, "Explain why ice floats on water."),
}
"""Each by its name."""
IDLE = ("none", "between", "paused")
"""Those with no question open."""
OPEN = ("num", "num+hinted", "mc", "mc+wrong", "mcw", "tf", "multi", "alg", "algk", "st", "stp", "free")
"""Those with one open and nothing offered."""
