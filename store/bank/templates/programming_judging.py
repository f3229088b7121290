"""Programming: which of some pieces of code do what is asked, one judged after the other."""

import random

from store.bank.template import Draft, template
from store.bank.templates.programming_code import Slip, which
from store.bank.write import count

_TRUE = ("7 // 2 == 3", "2 ** 3 == 8", "10 % 4 == 2", "6 / 3 == 2", "1 + 2 * 3 == 7", "5 != 3 + 1", "-7 // 2 == -4", "9 % 3 == 0", "2 + 2 ** 2 == 6")  # fmt: skip
_FALSE: tuple[Slip, ...] = (
    ("9 // 2 == 4.5", "division-for-floor-division", "`//` leaves no half: it gives the whole number below."), ("2 ** 4 == 8", "power-as-times", "Two stars are a power: 2 is multiplied by itself."),
    ("11 % 4 == 2", "quotient-for-remainder", "`%` gives what is left over, not how often 4 fits."), ("2 + 3 * 4 == 20", "left-to-right", "The product comes before the sum."),
    ("8 - 3 - 2 == 7", "right-to-left", "Minus is worked from left to right."), ("3 != 6 / 2", "types-as-values", "`6 / 2` is `3.0`, and that has the same value as `3`."),
    ("4 < 2 + 2", "less-as-less-or-equal", "Both sides are equal, and `<` wants the left one smaller."), ("-5 // 2 == -2", "cuts-towards-zero", "`//` goes down to the next whole number, also below zero."),
    ("5 % 8 == 3", "swaps-operands-of-remainder", "8 fits no times into 5, so all of it is left over."),
)  # fmt: skip


@template(
    "programming.true-comparisons",
    skill="programming.expressions",
    kind="multiple_choice",
    difficulty=0.0,
    reason="each comparison hides another operator",
    variants=12,
    seed=range(12),
)
def true_comparisons(seed: int) -> Draft:
    draw = random.Random(f"comparisons {seed}")
    good = draw.sample(_TRUE, 2 + seed % 2)
    bad = draw.sample(_FALSE, 5 - len(good))
    return which(
        "Which of these expressions have the value `True`?",
        "",
        good,
        bad,
        (
            "Work out one side of each comparison first, and then compare.",
            "`//` gives a whole number, `%` what is left over and `**` a power; products come before sums.",
            f"Take `{bad[0][0]}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` is `False`. {said}" for text, _, said in bad],
        proof="[value_of('a', 'a = ' + bare(o)) for o in options]",
        harder=(-0.9, 0.0, 0.9)[seed % 3],
    )


_CHANGES = ("ages['Kofi'] = 30", "ages['Ana'] += 1", "del ages['Ana']", "ages.pop('Bo')", "ages['Bo'] = ages['Ana']", "ages.update({'Lin': 8})", "ages.clear()")  # fmt: skip
_LOOKS: tuple[Slip, ...] = (
    ("ages['Ana'] + 1", "expression-as-change", "The sum is stored nowhere."), ("ages.get('Lin', 5)", "reading-as-change", "`get` only reads: the second value is given back, not stored."),
    ("len(ages)", "reading-as-change", "`len` only counts the keys."), ("sorted(ages)", "reading-as-change", "`sorted` makes a list of the keys and leaves the dictionary alone."),
    ("'Ana' in ages", "reading-as-change", "`in` only asks whether the key is there."), ("b = dict(ages)", "copy-as-alias", "`dict(ages)` is a copy, and only its name is new."),
    ("ages['Bo'] == 11", "comparison-as-assignment", "Two equals signs compare; one would assign."), ("max(ages.values())", "reading-as-change", "`max` only looks for the largest value."),
)  # fmt: skip


@template(
    "programming.lines-that-change-a-dictionary",
    skill="programming.dictionaries",
    kind="multiple_choice",
    difficulty=0.0,
    reason="assignments and methods that change are told from those that only read",
    variants=12,
    seed=range(12),
)
def lines_that_change_a_dictionary(seed: int) -> Draft:
    draw = random.Random(f"dictionary lines {seed}")
    good = draw.sample(_CHANGES, 2 + seed % 2)
    bad = draw.sample(_LOOKS, 5 - len(good))
    return which(
        "The variable `ages` holds the dictionary `{'Ana': 12, 'Bo': 9}`. After which of these lines does `ages` hold something else?",
        "",
        good,
        bad,
        (
            "Which of the lines put something in or take something out, and which only look?",
            "A key in brackets before a single equals sign stores a value; an expression alone stores nothing.",
            f"Take `{bad[0][0]}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` leaves the dictionary as it is. {said}" for text, _, said in bad],
        proof="[value_of('ages', \"ages = {'Ana': 12, 'Bo': 9}\\n\" + bare(o)) != {'Ana': 12, 'Bo': 9} for o in options]",
        harder=(-0.9, -0.1, 0.8)[seed % 3],
    )


def _stars(n: int, m: int) -> dict[str, int]:
    """Ranges of an inner loop, and how many stars it prints with each in `n` turns of the outer one."""
    triangle = n * (n + 1) // 2
    return {
        f"range({m})": n * m,
        "range(i)": triangle - n,
        "range(i + 1)": triangle,
        f"range(i, {n})": triangle,
        f"range(1, {m})": n * (m - 1),
    }


def _is_split(n: int, m: int, often: bool) -> bool:
    """Whether two or three of the ranges are right."""
    return m != n and sum((turns >= n * (n + 1) // 2) == often for turns in _stars(n, m).values()) in (2, 3)


@template(
    "programming.loops-that-print-so-often",
    skill="programming.nested-loops",
    kind="multiple_choice",
    difficulty=0.2,
    reason="the turns of several inner loops are counted and compared",
    variants=12,
    where=_is_split,
    n=(3, 4, 5, 6),
    m=(2, 3, 4, 5),
    often=(False, True),
)
def loops_that_print_so_often(n: int, m: int, often: bool) -> Draft:
    counts = _stars(n, m)
    least = n * (n + 1) // 2
    good = [head for head, turns in counts.items() if (turns >= least) == often]
    slips = [
        (head, "miscounts-inner-turns", f"With `{head}` the star is printed {count(turns, 'time')}.")
        for head, turns in counts.items()
        if head not in good
    ]
    return which(
        f"With which ranges in the gap does this program print {'at least' if often else 'fewer than'} {least} stars?",
        f"for i in range({n}):\n    for j in ____:\n        print('*')",
        good,
        slips,
        (
            f"The outer loop runs {n} times. How often does the inner one run in each of these turns?",
            "Where the inner range depends on `i`, write down its length for each `i` and add these up.",
            f"Take `{slips[0][0]}`. {slips[0][2]} Count the other four in the same way.",
        ),
        [f"`{head}`: {count(turns, 'star')}" for head, turns in counts.items()],
        proof=f"[(count(printed(filled(o)), '*') >= {least}) == {often} for o in options]",
        harder=(n - 4) * 0.5,
    )
