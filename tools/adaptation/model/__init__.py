"""The learner model: what is believed of students, skills and questions, and what one more answer tells.

Pure: state in, outcome and time in, new state and a log row out; no database and no clock.
"""

from tools.adaptation.model.core import (
    Ask,
    Prediction,
    Row,
    Term,
    chance,
    explain,
    learn,
    logit,
    predict,
    sigmoid,
)
from tools.adaptation.model.merging import merged_own, merged_students
from tools.adaptation.model.parameters import DEFAULT, Parameters
from tools.adaptation.model.state import (
    NO_HISTORY,
    Belief,
    OwnState,
    QuestionState,
    SharedState,
    SkillState,
    State,
    StudentState,
)

__all__ = [
    "DEFAULT",
    "NO_HISTORY",
    "Ask",
    "Belief",
    "OwnState",
    "Parameters",
    "Prediction",
    "QuestionState",
    "Row",
    "SharedState",
    "SkillState",
    "State",
    "StudentState",
    "Term",
    "chance",
    "explain",
    "learn",
    "logit",
    "merged_own",
    "merged_students",
    "predict",
    "sigmoid",
]
