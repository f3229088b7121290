"""What a judge is asked on each dimension, and the words for its grades, from the least."""

from collections.abc import Mapping

from evals.calibration.mrbench import Dimension

_EXTENT = ("no", "to some extent", "yes")
QUESTIONS: Mapping[Dimension, tuple[str, tuple[str, ...]]] = {
    Dimension.MISTAKE: ("Does the tutor's reply show that the tutor has noticed the student's mistake?", _EXTENT),
    Dimension.PLACE: ("Does the tutor's reply point at the place where the student's mistake is?", _EXTENT),
    Dimension.GUIDANCE: (
        "Does the tutor's reply help the student on, by an explanation, a hint, an example or a question that is "
        "right and fits the mistake?",
        _EXTENT,
    ),
    Dimension.ACTIONABLE: ("Is it clear from the tutor's reply what the student should do next?", _EXTENT),
    Dimension.REVEAL: (
        "Does the tutor's reply reveal what the student was to find, be it right or wrong: the final answer, or the "
        "result that the tutor had just asked for?",
        ("no", "yes"),
    ),
    Dimension.COHERENT: ("Does the tutor's reply follow from what the student said before?", _EXTENT),
    Dimension.TONE: ("What is the tone of the tutor's reply?", ("offensive", "neutral", "encouraging")),
    Dimension.HUMAN: ("Does the tutor's reply sound natural, as a human tutor would say it?", _EXTENT),
}
