"""The learner model's equations: a Bayesian Elo with a few terms of recency, one step an answer.

The logit of a right answer is z = Σ x·m over some coefficients, each a normal distribution N(m, v); V = Σ x²·v. They
are the base level, the student's ability in general and in the question's skills, the difficulties of the question and
its skills, what the last four outcomes on a skill tell, and weights of form, past right answers, pause and practice.
Skills count by their mean. An answer that is guessed right with probability g when it is not known is right with
p = g + (1 - g)·σ(z / √(1 + πV/8)); the root is MacKay's (1992) average of the logistic over the normal distribution.

Learning is one step of an extended Kalman filter with diagonal covariance. The observation y has mean
f = g + (1 - g)·s, s = σ(z), slope f′ = (1 - g)·s(1 - s) and variance f(1 - f), so the filter's gain for a coefficient
is v·x·f′ / (f(1 - f) + f′²V). With a = s/f = f′ / (f(1 - f)), the share of right answers that are known, and h = a·f′:
m += v·x·a(y - f) / (1 + hV) and v -= (v·x)²·h / (1 + hV). Without guessing a = 1, f = s.

Sources: Pelánek 2016 (Elo in education), Gervet et al. 2020 (best-LR), Schmucker et al. 2022 (recent answers),
MacKay 1992, "The evidence framework applied to classification networks".
"""

from dataclasses import dataclass
from math import exp, log1p, pi, sqrt
from typing import NamedTuple

from tools.adaptation.model.parameters import Parameters
from tools.adaptation.model.state import CELLS, Belief, OwnState, SkillState, State

HOUR = 3600.0
LONGEST = 876_600.0
"""Hours of the longest pause that counts: a century."""
FARTHEST = 30.0
"""Logits beyond which nothing is told apart, so that no probability is 0 or 1."""
SUREST = 0.95
"""The greatest guess floor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question asked at a time; whom, tells the state."""

    skills: tuple[str, ...]
    """In any order; doubles count once."""
    at: float
    """Seconds since 1970 (UTC)."""
    guess: float = 0.0
    """The probability that one who does not know answers right: 1/4 of four options, 0 where nothing can be picked."""


class Prediction(NamedTuple):
    """What the model says before an answer."""

    p: float
    """The probability of a right answer: above 0, under 1."""
    z: float
    """The logit of knowing, at the coefficients' means."""
    variance: float
    """Of that logit."""


class Row(NamedTuple):
    """What is kept of an answer that the model learned from."""

    p: float
    z: float
    variance: float
    version: str
    """Of the parameters."""


class Term(NamedTuple):
    """One summand of a prediction's logit."""

    name: str
    """base, ability, question, own, skill, recent, recent_skill, form, past, pause or practice."""
    skill: str | None
    x: float
    """The multiplier; negative for difficulties."""
    mean: float
    variance: float

    @property
    def effect(self) -> float:
        """Logits added to a right answer."""
        return self.x * self.mean


def predict(parameters: Parameters, state: State, ask: Ask) -> Prediction:
    """The probability of a right answer; changes nothing."""
    return _prediction(_terms(parameters, state, ask), ask)


def explain(parameters: Parameters, state: State, ask: Ask) -> list[Term]:
    """The terms of the prediction, those that move it most first."""
    terms = [
        Term(name, skill, x, belief.mean, belief.variance) for name, skill, belief, x in _terms(parameters, state, ask)
    ]
    return sorted(terms, key=lambda term: -abs(term.effect))


def learn(parameters: Parameters, state: State, ask: Ask, correct: bool) -> Row:
    """Learn from a first, unaided answer: changes the state in place; a caller who needs the old one copies it."""
    skills = _skills(ask)
    for skill in skills:
        if skill not in state.own:
            state.own[skill] = OwnState.fresh(parameters)
        recent = state.skills.setdefault(skill, SkillState.fresh(parameters)).recent
        recent.setdefault(state.own[skill].history, Belief(0.0, parameters.recent_skill))
    _drift(state.student.ability, parameters.ability_drift, parameters.ability)
    for skill in skills:
        _drift(state.own[skill].ability, parameters.own_drift, parameters.own)

    terms = _terms(parameters, state, ask, drifted=True)
    prediction = _prediction(terms, ask)
    guess = _guess(ask)
    known = _sigmoid(prediction.z)
    right = guess + (1 - guess) * known
    share = known / right
    slope = share * (1 - guess) * known * (1 - known)
    pull = share * (correct - right) / (1 + slope * prediction.variance)
    shrink = slope / (1 + slope * prediction.variance)
    for _, _, belief, x in terms:  # one that stands twice is moved twice, the second time from where it is then
        step = belief.variance * x
        belief.mean += step * pull
        belief.variance -= step * step * shrink

    _remember(parameters, state, skills, ask.at, correct)
    return Row(*prediction, parameters.version)


_Terms = list[tuple[str, str | None, Belief, float]]


def _terms(parameters: Parameters, state: State, ask: Ask, *, drifted: bool = False) -> _Terms:
    """Name, skill, coefficient and multiplier of each summand; missing parts are fresh ones."""
    shared, student = state.shared, state.student
    form = (student.right + parameters.form) / (student.answers + 1)
    ability = student.ability if drifted else _drifting(student.ability, parameters.ability_drift, parameters.ability)
    terms: _Terms = [
        ("base", None, shared.base, 1.0),
        ("ability", None, ability, 1.0),
        ("question", None, state.question.difficulty, -1.0),
        ("form", None, shared.form, form - parameters.form),
        ("past", None, shared.past, log1p(state.past)),
    ]
    skills = _skills(ask)
    if not skills:
        return terms
    share = 1 / len(skills)
    pause = practice = 0.0
    for skill in skills:
        own = state.own.get(skill) or OwnState.fresh(parameters)
        whole = state.skills.get(skill) or SkillState.fresh(parameters)
        ability = own.ability if drifted else _drifting(own.ability, parameters.own_drift, parameters.own)
        recent = whole.recent.get(own.history) or Belief(0.0, parameters.recent_skill)
        terms += (
            ("own", skill, ability, share),
            ("skill", skill, whole.difficulty, -share),
            ("recent", skill, shared.recent[own.history], share),
            ("recent_skill", skill, recent, share),
        )
        pause += _pause(own.last, ask.at)
        practice += min(own.answers, parameters.practice_most)
    terms += (
        ("pause", None, shared.pause, parameters.pause_scale * pause * share),
        ("practice", None, shared.practice, parameters.practice_scale * practice * share),
    )
    return terms


def _prediction(terms: _Terms, ask: Ask) -> Prediction:
    z = variance = 0.0
    for _, _, belief, x in terms:
        z += x * belief.mean
        variance += x * x * belief.variance
    z = min(max(z, -FARTHEST), FARTHEST)
    guess = _guess(ask)
    return Prediction(guess + (1 - guess) * _sigmoid(z / sqrt(1 + pi * variance / 8)), z, variance)


def _remember(parameters: Parameters, state: State, skills: list[str], at: float, correct: bool) -> None:
    """What the next prediction asks of the past."""
    for skill in skills:
        own = state.own[skill]
        own.history = own.history * 2 + correct
        if own.history >= CELLS:
            own.history = own.history % (CELLS // 2) | CELLS // 2
        own.answers += 1
        own.last = at
    state.past += correct
    state.student.right = parameters.decay * state.student.right + correct
    state.student.answers = parameters.decay * state.student.answers + 1


def _skills(ask: Ask) -> list[str]:
    """In one order, so that the state does not hang on how they were listed."""
    return sorted(set(ask.skills))


def _guess(ask: Ask) -> float:
    return min(max(ask.guess, 0.0), SUREST)


def _drift(belief: Belief, drift: float, prior: float) -> None:
    belief.variance = min(prior, belief.variance + drift)


def _drifting(belief: Belief, drift: float, prior: float) -> Belief:
    return Belief(belief.mean, min(prior, belief.variance + drift))


def _pause(last: float | None, at: float) -> float:
    """ln(1 + hours since); none before the first time, nor by a clock that went backwards."""
    if last is None or not at > last:
        return 0.0
    return log1p(min((at - last) / HOUR, LONGEST))


def _sigmoid(z: float) -> float:
    return 1 / (1 + exp(-z))
