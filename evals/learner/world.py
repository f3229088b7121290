"""A school whose truth is known: learners who grow, forget, slip and guess, and questions nobody has answered yet."""

from dataclasses import dataclass, field
from math import exp, log1p
from random import Random

from store import Candidate

HOUR = 3600.0
DAY = 24 * HOUR
OPTIONS = 4
"""Of a question with single choice: one who does not know guesses right with a chance of one in four."""


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much is simulated."""

    learners: int = 1000
    answers: int = 60
    """Of each learner."""
    a_day: int = 10
    """Answers of a learner before a break of days."""
    term: float = 7.0
    """Days within which learners begin."""
    questions: int = 320
    skills: int = 8
    offered: int = 60
    """Questions to choose from at each answer, drawn from those the learner has not seen."""
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question as it is: with three parameters (Birnbaum 1968)."""

    skill: int
    difficulty: float
    discrimination: float
    candidate: Candidate
    """As a bank has it, where its difficulty is not known."""


@dataclass(slots=True, kw_only=True)
class Learner:
    """A learner as one is; logits, and in a skill: talent and what practice has added, which fades in breaks."""

    name: str
    ability: float
    talents: list[float]
    growth: float
    """Logits that one answer adds in its skill, at first."""
    forgetting: float
    slip: float
    """The chance of a wrong answer to what is known."""
    gains: list[float]
    at: float = 0.0

    @property
    def level(self) -> float:
        """Mean ability over the skills, as it is now."""
        return self.ability + (sum(self.talents) + sum(self.gains)) / len(self.talents)

    def chance(self, item: Item) -> float:
        """The true probability of a right answer."""
        logit = item.discrimination * (
            self.ability + self.talents[item.skill] + self.gains[item.skill] - item.difficulty
        )
        guess = item.candidate.guess
        return guess + (1 - guess - self.slip) / (1 + exp(-logit))

    def practise(self, item: Item, seconds: float) -> None:
        """Grow by an answer that took some time; less, the more was gained before."""
        self.at += seconds
        self.gains[item.skill] += self.growth * exp(-self.gains[item.skill])

    def rest(self, *, until: float) -> None:
        """Forget in a break that ends on a day, as a power of its hours (Wixted, Ebbesen 1991)."""
        hours = max(0.0, (until * DAY - self.at) / HOUR)
        self.at += hours * HOUR
        kept = exp(-self.forgetting * log1p(hours))
        self.gains = [gain * kept for gain in self.gains]


@dataclass(kw_only=True)
class School:
    """The same learners and questions for the same seed; they are for one policy, since learners change.

    Abilities and difficulties spread as in logs of real courses, on which the priors of our parameters were found. What
    the learner model does not know of: discrimination, slips, and that growth differs and fades.
    """

    size: Size
    learners: list[Learner] = field(init=False)
    items: dict[str, Item] = field(init=False)

    def __post_init__(self) -> None:
        draw = Random(self.size.seed)
        self.items = {item.candidate.id: item for item in self._items(draw)}
        self.learners = [self._learner(draw, f"s{number}") for number in range(self.size.learners)]

    def _items(self, draw: Random) -> list[Item]:
        """Their mean difficulty is 0, so that a learner's ability is what it is against all of them."""
        skills = [draw.gauss(0, 0.4) for _ in range(self.size.skills)]
        numbers = range(self.size.questions)
        difficulties = [skills[number % self.size.skills] + draw.gauss(0, 0.92) for number in numbers]
        middle = sum(difficulties) / len(difficulties)
        return [
            Item(
                skill=number % self.size.skills,
                difficulty=difficulties[number] - middle,
                discrimination=exp(draw.gauss(0, 0.2)),
                candidate=self._candidate(number, chosen=draw.random() < 0.4),
            )
            for number in numbers
        ]

    def _candidate(self, number: int, *, chosen: bool) -> Candidate:
        """Three questions are of one family."""
        skill = number % self.size.skills
        return Candidate(
            id=f"q{number}",
            family=f"f{skill}-{number // self.size.skills // 3}",
            kind="single_choice" if chosen else ("numeric", "short_text")[number % 2],
            difficulty=0.0,
            level="medium",
            skills=(f"k{skill}",),
            guess=1 / OPTIONS if chosen else 0.0,
        )

    def _learner(self, draw: Random, name: str) -> Learner:
        skills = self.size.skills
        return Learner(
            name=name,
            ability=draw.gauss(0, 0.66),
            talents=[draw.gauss(0, 0.24) for _ in range(skills)],
            growth=draw.uniform(0, 0.06),
            forgetting=draw.uniform(0.02, 0.12),
            slip=draw.uniform(0, 0.03),
            gains=[0.0] * skills,
        )
