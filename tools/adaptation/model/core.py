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

from collections.abc import Sequence
from math import exp, log1p, pi, sqrt
from typing import NamedTuple

from tools.adaptation.model.parameters import Parameters
from tools.adaptation.model.state import Belief, OwnState, SkillState, State, remembered

HOUR = 3600.0
LONGEST = 876_600.0
"""Hours of the longest pause that counts: a century."""
FARTHEST = 30.0
"""Logits beyond which nothing is told apart, so that no probability is 0 or 1."""
SUREST = 0.95
"""The greatest guess floor."""


class Ask(NamedTuple):
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
    z, variance = logit(parameters, state, ask)
    return Prediction(chance(z, variance, _guess(ask)), z, variance)


def logit(parameters: Parameters, state: State, ask: Ask) -> tuple[float, float]:
    """The logit of knowing the answer, and its variance; changes nothing."""
    return _logit(_terms(parameters, state, _skills(ask), ask.at))


def chance(z: float, variance: float, guess: float) -> float:
    """The probability of a right answer at a logit of knowing within the bounds of a prediction's."""
    return guess + (1 - guess) * sigmoid(z / sqrt(1 + pi * variance / 8))


def explain(parameters: Parameters, state: State, ask: Ask) -> list[Term]:
    """The terms of the prediction, those that move it most first."""
    skills = _skills(ask)
    names: list[tuple[str, str | None]] = [(name, None) for name in ("base", "ability", "question", "form", "past")]
    names += [(name, skill) for skill in skills for name in ("own", "skill", "recent", "recent_skill")]
    names += [(name, None) for name in ("pause", "practice") if skills]
    terms = zip(names, _terms(parameters, state, skills, ask.at), strict=True)
    rows = [Term(name, skill, x, belief.mean, belief.variance) for (name, skill), (belief, x) in terms]
    return sorted(rows, key=lambda term: -abs(term.effect))


def learn(parameters: Parameters, state: State, ask: Ask, correct: bool) -> Row:
    """Learn from a first, unaided answer: changes the state in place; a caller who needs the old one copies it."""
    skills = _skills(ask)
    _use(parameters, state, skills)
    terms = _terms(parameters, state, skills, ask.at, drift=False)
    z, variance = _logit(terms)
    guess = _guess(ask)
    known = sigmoid(z)
    right = guess + (1 - guess) * known
    share = known / right
    slope = share * (1 - guess) * known * (1 - known)
    shrink = slope / (1 + slope * variance)
    pull = share * (correct - right) / (1 + slope * variance)
    for belief, x in terms:  # one that stands twice is moved twice, the second time from where it is then
        before = belief.variance
        step = before * x
        belief.mean += step * pull
        belief.variance = before - step * step * shrink
    _remember(parameters, state, skills, ask.at, correct)
    return Row(chance(z, variance, guess), z, variance, parameters.version)


_Terms = list[tuple[Belief, float]]
"""Each summand's coefficient and multiplier, in the order that `explain` names."""


def _terms(parameters: Parameters, state: State, skills: Sequence[str], at: float, *, drift: bool = True) -> _Terms:
    """Missing parts are fresh ones; with drift, abilities are what they will be at their next use."""
    shared, student = state.shared, state.student
    ability = _drifted(student.ability, parameters.ability_drift, parameters.ability) if drift else student.ability
    form = (student.right + parameters.form) / (student.answers + 1)
    terms: _Terms = [
        (shared.base, 1.0),
        (ability, 1.0),
        (state.question.difficulty, -1.0),
        (shared.form, form - parameters.form),
        (shared.past, log1p(state.past)),
    ]
    if not skills:
        return terms
    share = 1 / len(skills)
    pause = practice = 0.0
    for skill in skills:
        own = state.own.get(skill) or OwnState.fresh(parameters)
        whole = state.skills.get(skill) or SkillState.fresh(parameters)
        terms += (
            (_drifted(own.ability, parameters.own_drift, parameters.own) if drift else own.ability, share),
            (whole.difficulty, -share),
            (shared.recent[own.history], share),
            (whole.recent.get(own.history) or Belief(0.0, parameters.recent_skill), share),
        )
        if own.last is not None and at > own.last:  # a clock may go backwards
            pause += log1p(min((at - own.last) / HOUR, LONGEST))
        practice += min(own.answers, parameters.practice_most)
    terms.append((shared.pause, parameters.pause_scale * share * pause))
    terms.append((shared.practice, parameters.practice_scale * share * practice))
    return terms


def _logit(terms: _Terms) -> tuple[float, float]:
    """Its mean and variance."""
    z = variance = 0.0
    for belief, x in terms:
        z += x * belief.mean
        variance += x * x * belief.variance
    return min(max(z, -FARTHEST), FARTHEST), variance


def _use(parameters: Parameters, state: State, skills: Sequence[str]) -> None:
    """Make the parts that are missing, and let the abilities drift."""
    ability = state.student.ability
    ability.variance = min(parameters.ability, ability.variance + parameters.ability_drift)
    for skill in skills:
        own, whole = state.own.get(skill), state.skills.get(skill)
        if own is None:
            own = state.own[skill] = OwnState.fresh(parameters)
        if whole is None:
            whole = state.skills[skill] = SkillState.fresh(parameters)
        if own.history not in whole.recent:
            whole.recent[own.history] = Belief(0.0, parameters.recent_skill)
        own.ability.variance = min(parameters.own, own.ability.variance + parameters.own_drift)


def _remember(parameters: Parameters, state: State, skills: Sequence[str], at: float, correct: bool) -> None:
    """What the next prediction asks of the past."""
    for skill in skills:
        own = state.own[skill]
        own.history = remembered(own.history * 2 + correct)
        own.answers += 1
        own.last = at
    student = state.student
    student.right = parameters.decay * student.right + correct
    student.answers = parameters.decay * student.answers + 1
    state.past += correct


def _skills(ask: Ask) -> Sequence[str]:
    """In one order, so that the state does not hang on how they were listed."""
    return ask.skills if len(ask.skills) < 2 else sorted(set(ask.skills))


def _guess(ask: Ask) -> float:
    return min(max(ask.guess, 0.0), SUREST)


def _drifted(belief: Belief, drift: float, prior: float) -> Belief:
    return Belief(belief.mean, min(prior, belief.variance + drift))


def sigmoid(z: float) -> float:
    """The chance that a logit within the bounds of a prediction's stands for."""
    return 1 / (1 + exp(-z))
