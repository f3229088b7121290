"""Pictures of a simulation. matplotlib is an extra: only these pictures need it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from evals.learner.simulate import HIGH, LOW, Outcome

COLOURS = ("#0072b2", "#999999", "#e69f00", "#56b4e9", "#009e73", "#d55e00")
"""Told apart by the colour-blind, too (Okabe, Ito 2008); the product's own is the first."""
SMOOTH = 5
"""Answers that a share is taken over."""


def draw(outcomes: Sequence[Outcome], folder: Path) -> list[Path]:
    """Four pictures, as SVG, in a folder that is made; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures: dict[str, Callable[[Axes, Sequence[Outcome]], None]] = {
        "window": _window,
        "error": _error,
        "chances": _chances,
        "abilities": _abilities,
    }
    paths = []
    for name, picture in pictures.items():
        figure = Figure(figsize=(7, 4.2), layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        picture(axes, outcomes)
        paths.append(folder / f"{name}.svg")
        figure.savefig(paths[-1], metadata={"Date": None})
    return paths


def _lines(axes: Axes, outcomes: Sequence[Outcome], value: Callable[[Outcome, int], float]) -> None:
    for colour, outcome in zip(COLOURS, outcomes, strict=True):
        numbers = range(len(outcome.paths[0]))
        values = [value(outcome, number) for number in numbers]
        width = 2.4 if outcome is outcomes[0] else 1.2
        axes.plot([number + 1 for number in numbers], values, color=colour, linewidth=width, label=outcome.name)
    axes.set_xlabel("answers of a learner")
    axes.legend(frameon=False, fontsize="small")


def _window(axes: Axes, outcomes: Sequence[Outcome]) -> None:
    axes.set_title(f"Answers with a true chance of {LOW:.0%} to {HIGH:.0%}")
    axes.set_ylabel(f"share, over {SMOOTH} answers")

    def share(outcome: Outcome, number: int) -> float:
        near = range(max(0, number - SMOOTH + 1), number + 1)
        return sum(outcome.in_window(place) for place in near) / len(near)

    _lines(axes, outcomes, share)
    axes.set_ylim(0, 1)


def _error(axes: Axes, outcomes: Sequence[Outcome]) -> None:
    axes.set_title("Error of the estimated ability")
    axes.set_ylabel("root mean square, logits")
    _lines(axes, outcomes, Outcome.rmse)
    axes.set_ylim(bottom=0)


def _chances(axes: Axes, outcomes: Sequence[Outcome]) -> None:
    axes.set_title("How hard the questions were for those who met them")
    axes.set_xlabel("true chance of a right answer")
    axes.set_ylabel("share of answers")
    axes.axvspan(LOW, HIGH, color="#eeeeee")
    for colour, outcome in zip(COLOURS, outcomes, strict=True):
        chances = [step.chance for path in outcome.paths for step in path]
        weights = [1 / len(chances)] * len(chances)
        width = 2.4 if outcome is outcomes[0] else 1.2
        bins = [place / 20 for place in range(21)]
        axes.hist(chances, bins, weights=weights, histtype="step", color=colour, linewidth=width, label=outcome.name)
    axes.legend(frameon=False, fontsize="small", loc="upper left")


def _abilities(axes: Axes, outcomes: Sequence[Outcome]) -> None:
    axes.set_title(f"Ability after the last answer, {outcomes[0].name}")
    axes.set_xlabel("true, logits")
    axes.set_ylabel("estimated, logits")
    ends = [path[-1] for path in outcomes[0].paths]
    axes.plot([step.true for step in ends], [step.estimated for step in ends], ".", color=COLOURS[0], alpha=0.35)
    axes.axline((0, 0), slope=1, color="#333333", linewidth=1)
    axes.set_aspect("equal")
