"""A year of practice in pictures: whether what is believed, and what is asked, is as it should be."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from chiron.app import App
from evals.learner.measures import auc, curve
from evals.learner.simulate import HIGH, LOW
from store import BeliefKey
from tests.soak.years import BEGIN, YEAR, Learner, true_difficulty
from tools.adaptation.service import THREE_IN_FOUR

BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#999999"
SMOOTH = 10
"""Answers of a learner that a share is taken over."""
FEW = 20
"""Answers with much the same chance under which their share says nothing."""
KNOWN = 20
"""Answers from which a question's difficulty should be known."""


async def draw(app: App, learners: Sequence[Learner], path: Path) -> None:
    """Six pictures in one file, whose ending says of what kind it is."""
    figure = Figure(figsize=(13, 7.6), layout="constrained")
    axes = figure.subplots(2, 3)
    for each in axes.flat:
        each.spines[["top", "right"]].set_visible(False)
    await _calibration(axes[0, 0], app)
    _chances(axes[0, 1], learners)
    await _months(axes[0, 2], app)
    await _abilities(axes[1, 0], app, learners)
    await _difficulties(axes[1, 1], app)
    await _intervals(axes[1, 2], app)
    figure.savefig(path, dpi=80)


async def _calibration(axes: Axes, app: App) -> None:
    told = [(answer.told.p, answer.correct) async for answer in app.store.beliefs.told() if answer.told]
    p, correct = np.array([p for p, _ in told]), np.array([right for _, right in told])
    bins = [one for one in curve(p, correct) if one.count >= FEW]
    axes.set_title(f"{len(told)} first answers, AUC {auc(p, correct) or 0:.3f}")
    axes.plot([one.predicted for one in bins], [one.right for one in bins], "o-", color=BLUE)
    axes.plot([0, 1], [0, 1], color=GREY, linewidth=1)
    axes.set(xlabel="expected chance", ylabel="share of right answers")


def _chances(axes: Axes, learners: Sequence[Learner]) -> None:
    axes.set_title("What a learner meets")
    longest = min(len(learner.chances) for learner in learners) // SMOOTH
    shares, means = [], []
    for place in range(longest):
        some = [chance for one in learners for chance in one.chances[place * SMOOTH : (place + 1) * SMOOTH]]
        shares.append(fmean(LOW <= chance <= HIGH for chance in some))
        means.append(fmean(some))
    numbers = [(place + 1) * SMOOTH for place in range(longest)]
    axes.plot(numbers, means, color=ORANGE, label="mean true chance")
    axes.plot(numbers, shares, color=BLUE, label=f"share at {LOW:.0%} to {HIGH:.0%}")
    axes.set(xlabel="answers of a learner", ylim=(0, 1))
    axes.legend(frameon=False)


async def _months(axes: Axes, app: App) -> None:
    axes.set_title("Month by month")
    months: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    async for answer in app.store.beliefs.told():
        if answer.told:
            months[int((answer.at - BEGIN).days / YEAR * 12)].append((answer.told.p, answer.correct))
    numbers = sorted(months)
    axes.plot(numbers, [fmean(right for _, right in months[n]) for n in numbers], color=BLUE, label="right")
    axes.plot(numbers, [fmean(p for p, _ in months[n]) for n in numbers], "--", color=ORANGE, label="expected")
    axes.set(xlabel="month", ylabel="share of first answers", ylim=(0, 1))
    axes.legend(frameon=False)


async def _abilities(axes: Axes, app: App, learners: Sequence[Learner]) -> None:
    axes.set_title("Ability in what was practised")
    now = max(learner.last for learner in learners)
    pairs = []
    for learner in learners:
        skills = list(learner.gains)
        true = learner.ability + fmean(learner.gain(skill, now) for skill in skills)
        suits = await app.toolbox.advice.adaptation.suiting(app.store, learner.user_id, skills, now=now)
        pairs.append((true, suits + THREE_IN_FOUR))
    _scatter(axes, pairs)


async def _difficulties(axes: Axes, app: App) -> None:
    axes.set_title(f"Questions with {KNOWN} answers or more")
    answers: defaultdict[str, int] = defaultdict(int)
    async for answer in app.store.beliefs.told():
        answers[answer.question_id] += 1
    parts = (await app.store.beliefs.all()).parts
    often = [id for id, count in answers.items() if count >= KNOWN]
    questions = await app.store.questions.many(often)
    pairs = [(true_difficulty(one), parts[BeliefKey(question=one.id)][0]) for one in questions]
    _scatter(axes, pairs)


def _scatter(axes: Axes, pairs: Sequence[tuple[float, float]]) -> None:
    if not pairs:
        axes.text(0.5, 0.5, "none yet", ha="center", color=GREY, transform=axes.transAxes)
        return
    true, estimated = zip(*pairs, strict=True)
    axes.plot(true, estimated, ".", color=BLUE, alpha=0.35)
    axes.axline((0, 0), slope=1, color=GREY, linewidth=1)
    error = fmean((b - a) ** 2 for a, b in pairs) ** 0.5
    bias = fmean(b - a for a, b in pairs)
    axes.set(xlabel="true, logits", ylabel=f"believed (bias {bias:+.2f}, error {error:.2f})")
    axes.set_aspect("equal")


async def _intervals(axes: Axes, app: App) -> None:
    axes.set_title("Until the next review")
    days: defaultdict[tuple[bool, int], list[float]] = defaultdict(list)
    for card in await app.store.reviews.all():
        days[card.lapses > 0, card.reviews].append((card.due - card.last_review).days)
    for lapsed, colour, label in ((False, BLUE, "never forgotten"), (True, ORANGE, "forgotten once or more")):
        numbers = sorted(n for was, n in days if was is lapsed and len(days[was, n]) >= 5)
        axes.plot(numbers, [median(days[lapsed, n]) for n in numbers], ".-", color=colour, label=label)
    axes.set(xlabel="reviews of a skill", ylabel="days, median")
    axes.set_yscale("symlog")
    axes.legend(frameon=False)
