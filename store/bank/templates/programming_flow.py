"""Programming: while loops, for loops and range, nested loops, tracing."""

from collections.abc import Callable, Sequence

from store.bank.template import Draft, template
from store.bank.templates.programming_code import asks, choice, number, wrongs


def _turns(start: int, end: int, shape: str, step: int) -> list[int]:
    """The values at the beginning of each turn, and the last one, which ends the loop."""
    found = [start]
    while (found[-1] < end) if shape in ("add", "double") else (found[-1] > end):
        n = found[-1]
        found.append({"add": n + step, "double": n * step, "take": n - step, "halve": n // step}[shape])
    return found


_CHANGES = {"add": "n = n + {}", "double": "n = n * {}", "take": "n = n - {}", "halve": "n = n // {}"}


@template(
    "programming.turns-of-a-while-loop",
    skill="programming.while-loops",
    kind="numeric",
    difficulty=0.0,
    reason="the condition is tested before each turn, with the changed value",
    variants=13,
    where=lambda shape, step, a: 3 <= len(_turns(*_BORDERS[shape](a), shape, step)) <= 8 and (shape != "add" or step > 2),
    shape=("add", "take", "double", "halve"),
    step=(2, 3, 4, 5),
    a=range(1, 9),
)  # fmt: skip
def turns_of_a_while_loop(shape: str, step: int, a: int) -> Draft:
    start, end = _BORDERS[shape](a)
    values = _turns(start, end, shape, step)
    turns = len(values) - 1
    exact = values[-1] == end
    sign = "<" if shape in ("add", "double") else ">"
    change = _CHANGES[shape].format(step)
    return number(
        f"n = {start}\nwhile n {sign} {end}:\n    {change}\n    print(n)",
        turns,
        [
            (turns + 1, "one-turn-too-many", "With the last value the condition is false, so that turn does not happen any more."),
            (turns - 1, "one-turn-too-few", "The condition is tested before the value changes: one more turn still begins."),
            (values[-1], "value-for-number-of-turns", "That is a value of `n`. Count the turns."),
        ],
        (
            "Write down `n` after each turn. Before which turn is the condition false?",
            f"A turn begins as long as `n {sign} {end}` is true. A value equal to `{end}` ends the loop." if exact
            else f"A turn begins as long as `n {sign} {end}` is true; inside, `n` changes by `{change}`.",
            f"At the start `n` is `{start}`, and after the first turns it is `{values[1]}` and `{values[2]}`. Go on like this until the condition fails.",
        ),
        (f"The values of `n`: `{', '.join(map(str, values))}`.", f"With `{values[-1]}` the condition is false. Each value before it begins one turn."),
        harder={"add": -1.1, "take": -0.8, "double": 0.2, "halve": 0.9}[shape] + (0.2 if exact else 0),
        ask="How many lines does this program print?",
        proof="line_runs(4)",
        end="So the number of lines is {key}.",
    )  # fmt: skip


_BORDERS: dict[str, Callable[[int], tuple[int, int]]] = {
    "add": lambda a: (a, a + 13),
    "take": lambda a: (20 + a, 6),
    "double": lambda a: (a, 60 + 4 * a),
    "halve": lambda a: (90 + 7 * a, 1),
}


@template(
    "programming.final-value-of-a-while-loop",
    skill="programming.while-loops",
    kind="numeric",
    difficulty=0.0,
    reason="the value that ends the loop is the one after the last turn",
    variants=12,
    where=lambda shape, a, b: b > 2 * a,
    shape=("savings", "digits", "break", "both"),
    a=range(3, 9),
    b=range(13, 30),
)
def final_value_of_a_while_loop(shape: str, a: int, b: int) -> Draft:
    times = -(-b // a)
    last = times * a
    long = 100 * a + b
    first = next(n for n in range(b, b + 20) if n % a == 0)
    low, high, crossed = a, b, 0
    while low < high:
        low, high, crossed = low + 3, high - 1, crossed + 1
    code, key, harder, slips, why = {
        "savings": (f"saved = 0\nwhile saved < {b}:\n    saved = saved + {a}\nprint(saved)", last, -0.9, [(last - a, "one-turn-too-few", f"With that value `saved < {b}` is still true, so the loop goes on."), (last + a, "one-turn-too-many", "The loop has ended before this value."), (b, "stops-at-limit", "The value jumps in steps; it does not stop exactly at the limit." )], f"The multiples of `{a}` are added up until one of them is not below `{b}`."),
        "digits": (f"number = {long}\ntotal = 0\nwhile number > 0:\n    total = total + number % 10\n    number = number // 10\nprint(total)", sum(map(int, str(long))), 0.3, [(len(str(long)), "counts-turns", "That is the number of turns. Each turn adds the last digit."), (sum(map(int, str(long))) - a, "one-turn-too-few", "The first digit of the number counts as well."), (0, "wrong-variable", "That is what is left of `number`.")], f"`% 10` is the last digit and `// 10` drops it, so the digits of `{long}` are added."),
        "break": (f"n = {b}\nwhile True:\n    if n % {a} == 0:\n        break\n    n = n + 1\nprint(n)", first, -0.4, [(first + 1, "one-turn-too-many", "`break` leaves the loop at once; the line below it does not run any more."), (first - 1, "one-turn-too-few", "With that value the remainder is not zero yet."), (first + a, "skips-first-find", "The loop ends at the first value that fits.")], f"The loop ends at the first number from `{b}` on that `{a}` divides."),
        "both": (f"low = {a}\nhigh = {b}\nsteps = 0\nwhile low < high:\n    low = low + 3\n    high = high - 1\n    steps = steps + 1\nprint(steps)", crossed, 0.9, [(crossed + 1, "one-turn-too-many", "At the end `low` is not below `high` any more."), (crossed - 1, "one-turn-too-few", "One more test of the condition is true."), (low, "wrong-variable", "That is `low`. Look at what is printed.")], f"The distance between the two starts at `{b - a}` and shrinks by `4` a turn."),
    }[shape]  # fmt: skip
    work = {
        "savings": f"`{last - a}` is still below `{b}`, the next multiple is not.",
        "digits": f"The program works out `{' + '.join(str(long)[::-1])}`.",
        "break": f"`{first} % {a}` is `0`.",
        "both": f"At the end `low` is `{low}` and `high` is `{high}`.",
    }[shape]
    return number(
        code,
        key,
        slips,
        (
            "Make a table of the variables, one row for each turn of the loop.",
            f"{why} Ask before each turn whether the condition still holds.",
            {
                "savings": f"After three turns `saved` is `{3 * a}`. Is that below `{b}`?",
                "digits": f"The first turn adds `{long % 10}`, and `number` becomes `{long // 10}`. Two more turns follow.",
                "break": f"`{b} % {a}` is `{b % a}`. If that is not zero, test the next number.",
                "both": f"After the first turn `low` is `{a + 3}` and `high` is `{b - 1}`. Is the condition still true?",
            }[shape],
        ),
        (why, work),
        harder=harder,
    )  # fmt: skip


@template(
    "programming.condition-in-the-gap",
    skill="programming.while-loops",
    kind="single_choice",
    difficulty=0.2,
    reason="the border of the condition decides about the last turn",
    variants=10,
    where=lambda a, step, turns, late: a != step,
    a=(1, 2, 3, 5),
    step=(1, 2, 3, 4),
    turns=(3, 4, 5),
    late=(True, False),
)
def condition_in_the_gap(a: int, step: int, turns: int, late: bool) -> Draft:
    last = a + step * (turns - 1)
    shown = [a + step * n for n in range(turns)]
    begin = a - step if late else a
    body = f"    n = n + {step}\n    print(n)" if late else f"    print(n)\n    n = n + {step}"
    border = last if late else last + step
    after = "after the change" if late else "before the change"
    return choice(
        f"n = {begin}\nwhile ____:\n{body}",
        f"n < {border}",
        [
            (f"n < {border - step}", "one-turn-too-few", "The loop ends one number too early."),
            (f"n <= {border}", "one-turn-too-many", "With this condition one number too many is printed."),
            (f"n > {border}", "end-for-condition", "The condition says when to go on, not when to stop. At the start it is false."),
        ],
        (
            "Which value has `n` when the last turn begins, and which when the loop should end?",
            f"`n` is printed {after}. The condition is tested at the beginning of each turn.",
            f"The last number, `{last}`, is printed in a turn that begins with `n = {last - step if late else last}`; with `n = {border}` the loop must end.",
        ),
        (f"The last turn begins with `n = {last - step if late else last}`.", f"With `n = {border}` the condition must be false."),
        harder=(0.8 if late else -0.2) + 0.2 * (step - 2),
        ask=f"Which condition belongs in the gap, so that the program prints the numbers {', '.join(map(str, shown))}?",
        proof=f"[split(printed('n = ' + '{begin}' + '\\nturn = 0\\nwhile turn < 9 and ' + bare(o) + ':\\n    turn = turn + 1\\n' + {body!r})) == {[str(n) for n in shown]} for o in options]",
    )  # fmt: skip


@template(
    "programming.turns-of-a-for-loop",
    skill="programming.for-loops",
    kind="numeric",
    difficulty=0.0,
    reason="the end of a range is left out",
    variants=13,
    where=lambda shape, a, b, c: b - a > 2 * c and (shape != "down" or (b - a) % c == 0),
    shape=("one", "two", "step", "down"),
    a=range(2, 7),
    b=range(14, 30),
    c=(2, 3, 4),
)
def turns_of_a_for_loop(shape: str, a: int, b: int, c: int) -> Draft:
    inside, values, harder = {
        "one": (f"{a + c}", range(a + c), -1.3),
        "two": (f"{a}, {b}", range(a, b), -0.7),
        "step": (f"{a}, {b}, {c}", range(a, b, c), 0.2),
        "down": (f"{b}, {a}, -{c}", range(b, a, -c), 0.9),
    }[shape]
    size = len(values)
    some = ", ".join(map(str, values[:3]))
    return number(
        f'for i in range({inside}):\n    print("knock")',
        size,
        [
            (size + 1, "end-included", "The end of the range is not one of its numbers."),
            (size - 1, "start-excluded", "The start of the range is one of its numbers."),
            (b - a, "ignores-step", "The numbers go in steps: not every number is taken."),
            (b, "end-as-number-of-turns", "The range does not start at zero."),
        ],
        (
            "Write down the first and the last number that `i` takes.",
            "`range(start, end, step)` begins with its start and stops before its end; a start that is missing is zero, a step that is missing is one.",
            f"The numbers begin with `{some}`; the last one is `{values[-1]}`.",
        ),
        (f"`i` takes the values `{', '.join(map(str, values))}`.",),
        harder=harder,
        ask="How many times does this program print the word “knock”?",
        proof="line_runs(2)",
        end="Counting them gives {key}.",
    )


@template(
    "programming.numbers-of-a-range",
    skill="programming.for-loops",
    kind="single_choice",
    difficulty=0.0,
    reason="start, end and step of a range are read together",
    variants=12,
    where=lambda shape, a, n, c: n * c + a < 40,
    shape=("plain", "step", "down", "changed"),
    a=range(1, 8),
    n=(4, 5),
    c=(2, 3, 5),
)
def numbers_of_a_range(shape: str, a: int, n: int, c: int) -> Draft:
    end = {"plain": a + n, "step": a + n * c, "down": a - 1, "changed": n}[shape]
    top = a + n - 1
    cases: dict[str, tuple[str, Sequence[int], float, list[Sequence[int]], str]] = {
        "plain": (f"range({a}, {end})", range(a, end), -0.9, [range(a, end + 1), range(a + 1, end + 1), range(a + 1, end), range(end)], f"The first number is `{a}`, and `{end}` is left out."),
        "step": (f"range({a}, {end}, {c})", range(a, end, c), 0.0, [range(a, end + 1, c), range(a, end), range(0, end, c), range(a + c, end + 1, c)], f"From `{a}` in steps of `{c}`; `{end}` itself is left out."),
        "down": (f"range({top}, {end}, -1)", range(top, end, -1), 0.5, [range(top, end - 1, -1), range(end, top), range(top - 1, end, -1), range(end + 1, top + 1)], f"The step is negative: the numbers fall from `{top}` and stop before `{end}`."),
        "changed": (f"range({n})", [a + i * c for i in range(n)], 0.9, [[a + i * c for i in range(n + 1)], [a + i * c for i in range(1, n + 1)], list(range(n)), [(a + i) * c for i in range(n)]], f"`i` runs from `0` to `{n - 1}`; each time `{a} + i * {c}` is printed."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    says = {
        "plain": ("end-included", "start-excluded", "start-and-end-excluded", "ignores-start"),
        "step": ("end-included", "ignores-step", "ignores-start", "start-excluded"),
        "down": ("end-included", "ignores-direction", "start-excluded", "ignores-direction"),
        "changed": ("end-included", "counts-from-one", "prints-the-counter", "brackets-added"),
    }[shape]
    told = {
        "end-included": "There is one number too many: the end of a range does not belong to it.", "start-excluded": "The start of a range belongs to it.",
        "start-and-end-excluded": "The start of a range belongs to it; only its end does not.", "ignores-start": "The range has a start of its own.",
        "ignores-step": "The third number is the step from one number to the next.", "ignores-direction": "A negative step counts down.",
        "counts-from-one": "Without a start the range begins at zero.", "prints-the-counter": "The expression in `print` is worked out in each turn.",
        "brackets-added": "The product comes before the sum.",
    }  # fmt: skip
    shown = f"{a} + i * {c}" if shape == "changed" else "i"

    def text(values: Sequence[int]) -> str:
        return " ".join(map(str, values))

    return choice(
        f'for i in {code}:\n    print({shown}, end=" ")',
        text(key),
        [(text(values), name, told[name]) for values, name in zip(slips, says, strict=True) if len(values)],
        (
            "Which number comes first, and which is the last one that still belongs to the range?",
            "`range(start, end, step)` begins with its start and stops before it reaches its end.",
            f"{why} The first number printed is `{key[0]}`.",
        ),
        (why,),
        harder=harder,
        proof="written(strip(printed()))",
    )


@template(
    "programming.adding-up-in-a-loop",
    skill="programming.for-loops",
    kind="numeric",
    difficulty=0.0,
    reason="a variable collects values over all turns",
    variants=14,
    where=lambda shape, a, b: b > a + 2,
    shape=("count", "sum", "if", "continue", "reset"),
    a=range(2, 6),
    b=range(7, 11),
)
def adding_up_in_a_loop(shape: str, a: int, b: int) -> Draft:
    odd = [n for n in range(1, b) if n % 2]
    kept = [n for n in range(b) if n % a]
    code, key, harder, slips, why = {
        "count": (f"total = {a}\nfor i in range({b}):\n    total = total + 2\nprint(total)", a + 2 * b, -1.0, [(a + 2 * b - 2, "one-turn-too-few", "The range has one number more: it begins at zero."), (2 * b, "forgets-start", "The variable does not start at zero."), (a + 2, "one-turn-only", "The line runs once in every turn.")], f"The loop adds `2` in each of `{b}` turns."),
        "sum": (f"total = 0\nfor i in range({a}, {b}):\n    total += i\nprint(total)", sum(range(a, b)), -0.3, [(sum(range(a, b + 1)), "end-included", "The end of the range is not added."), (sum(range(b)), "ignores-start", "The range has a start of its own."), (b - a, "counts-turns", "That counts the turns; the values of `i` are added.")], f"The numbers from `{a}` to `{b - 1}` are added."),
        "if": (f"total = 0\nfor i in range(1, {b}):\n    if i % 2 == 1:\n        total += i * {a}\nprint(total)", a * sum(odd), 0.3, [(a * sum(range(1, b)), "ignores-condition", "Only the odd numbers are added."), (a * sum(n for n in range(1, b) if n % 2 == 0), "takes-the-others", "Those are the even numbers. Which remainder does the condition ask for?"), (sum(odd), "skips-a-factor", "Each number is multiplied before it is added.")], f"Only `{', '.join(map(str, odd))}` are used, each times `{a}`."),
        "continue": (f"total = 0\nfor i in range({b}):\n    if i % {a} == 0:\n        continue\n    total += i\nprint(total)", sum(kept), 0.9, [(sum(range(b)), "ignores-condition", "`continue` skips the rest of the turn, so some numbers are not added."), (sum(range(b)) - sum(kept), "takes-the-others", "Those are the numbers that are skipped."), (sum(n for n in range(1, a)), "continue-as-break", "`continue` ends only this turn, not the loop.")], f"Multiples of `{a}` are skipped; `{', '.join(map(str, kept))}` are added."),
        "reset": (f"total = 0\nfor i in range({a}, {b}):\n    total = 10\n    total += i\nprint(total)", 10 + b - 1, 0.8, [(10 + sum(range(a, b)), "overlooks-reset", "The first line of the block runs in every turn."), (10 + b, "end-included", "The end of the range is not reached."), (sum(range(a, b)), "skips-a-line", "Look at the first line of the block.")], f"Each turn starts again at `10`, so only the last turn counts, with `i = {b - 1}`."),
    }[shape]  # fmt: skip
    work = {
        "count": f"The program works out `{a} + {b} * 2`.",
        "sum": f"The program works out `{' + '.join(map(str, range(a, b)))}`.",
        "if": f"The program works out `{' + '.join(f'{n} * {a}' for n in odd)}`.",
        "continue": f"The program works out `{' + '.join(map(str, kept))}`.",
        "reset": f"The last turn works out `10 + {b - 1}`.",
    }[shape]
    return number(
        code,
        key,
        slips,
        (
            "Write down the value of `total` after each turn. Which values does `i` take?",
            "The indented lines run once in each turn, from top to bottom; what is not indented runs once.",
            f"{why} Now finish the calculation.",
        ),
        (why, work),
        harder=harder,
    )


@template(
    "programming.turns-of-nested-loops",
    skill="programming.nested-loops",
    kind="numeric",
    difficulty=0.0,
    reason="the inner loop starts again in each turn of the outer one",
    variants=13,
    where=lambda shape, a, b: a != b,
    shape=("product", "triangle", "after", "break"),
    a=range(3, 8),
    b=range(2, 7),
)
def turns_of_nested_loops(shape: str, a: int, b: int) -> Draft:
    heads = f"for row in range({a}):\n    for seat in range({{}}):\n"
    code, key, line, harder, slips, why = {
        "product": (heads.format(b) + "        print(row, seat)", a * b, 3, -0.9, [(a + b, "adds-turns", "The inner loop runs anew in each turn of the outer one, so the turns are multiplied."), (b, "inner-loop-once", "The inner loop runs more than once.")], f"In each of `{a}` turns of the outer loop the inner one has `{b}` turns."),
        "triangle": (heads.format("row") + "        print(row, seat)", a * (a - 1) // 2, 3, 0.4, [(a * a, "inner-end-is-fixed", "The inner loop does not always run equally often: its end is `row`."), (a * (a + 1) // 2, "counts-from-one", "`row` starts at zero, and then the inner loop has no turn at all."), (a - 1, "adds-turns", "Add the turns of the inner loop for all values of `row`.")], f"The inner loop has `0, 1, ..., {a - 1}` turns."),
        "after": (heads.format(b) + "        seat += 1\n    print(row, seat)", a, 4, -0.8, [(a * b, "ignores-indentation", "The last line belongs to the outer loop only. Look at how far it is indented."), (1, "ignores-indentation", "The last line is indented once, so it belongs to the outer loop.")], "The line with `print` is indented once: it belongs to the outer loop."),
        "break": (heads.format(a) + f"        if seat > row or seat == {b}:\n            break\n        print(row, seat)", sum(min(row + 1, b, a) for row in range(a)), 5, 1.0, [(a * a, "ignores-break", "`break` ends the inner loop early in some turns."), (a * (a + 1) // 2, "overlooks-a-condition", "The second part of the condition also ends the inner loop."), (1, "break-leaves-all", "`break` leaves the inner loop only; the outer one goes on.")], f"For each `row` the seats from `0` to `row` are printed, but at most `{b}` of them."),
    }[shape]  # fmt: skip
    work = {
        "product": f"The number of lines is `{a} * {b}`.",
        "triangle": f"The number of lines is `{' + '.join(map(str, range(a)))}`.",
        "after": f"The outer loop has `{a}` turns.",
        "break": f"The number of lines is `{' + '.join(str(min(row + 1, b, a)) for row in range(a))}`.",
    }[shape]
    return number(
        code,
        key,
        slips,
        (
            "How often does the inner loop run for the first value of `row`? And for the next one?",
            "Go by the indentation: which loop does the line with `print` belong to? Then add up over all turns of the outer loop.",
            f"{why} Add them up for `row = 0` to `row = {a - 1}`.",
        ),
        (why, work),
        harder=harder,
        ask="How many lines does this program print?",
        proof=f"line_runs({line})",
        end="So the number of lines is {key}.",
    )


@template(
    "programming.order-in-nested-loops",
    skill="programming.nested-loops",
    kind="single_choice",
    difficulty=0.0,
    reason="the inner variable moves faster than the outer one",
    variants=12,
    where=lambda shape, a, b, place: (
        2 <= place < (a * b if shape != "triangle" else a * (a - 1) // 2) and place % b != 0
    ),
    shape=("plain", "sum", "triangle"),
    a=(3, 4),
    b=(2, 3, 4),
    place=range(2, 9),
)
def order_in_nested_loops(shape: str, a: int, b: int, place: int) -> Draft:
    inner = "i" if shape == "triangle" else str(b)
    pairs = [(i, j) for i in range(a) for j in range(i if shape == "triangle" else b)]
    shown = "i * 10 + j" if shape == "sum" else "i, j"

    def text(pair: tuple[int, int]) -> str:
        return str(pair[0] * 10 + pair[1]) if shape == "sum" else f"{pair[0]} {pair[1]}"

    i, j = pairs[place]
    return choice(
        f"for i in range({a}):\n    for j in range({inner}):\n        print({shown})",
        text((i, j)),
        [
            (text((j, i)), "swaps-inner-and-outer", "The inner variable moves first, while the outer one waits."),
            (
                text(pairs[place - 1]),
                "counts-lines-from-zero",
                "That is the line before it. The first line is line number one.",
            ),
            (text((place, place)), "both-move-together", "The two variables do not move on together."),
            (text((i + 1, j + 1)), "counts-from-one", "Both variables start at zero."),
            (text((i, j + 1)), "one-turn-too-many", "That is one turn of the inner loop too far."),
        ],
        (
            "Write the first lines down. Which of the two numbers changes from one line to the next?",
            "For each value of `i` the inner loop goes through all values of `j`; then `i` moves on and `j` starts again.",
            f"The first two lines are `{text(pairs[0])}` and `{text(pairs[1])}`. Go on like this.",
        ),
        (f"The lines: `{'`, `'.join(text(pair) for pair in pairs[: place + 1])}`.",),
        harder={"plain": -0.9, "sum": 0.1, "triangle": 0.8}[shape] + 0.05 * place,
        ask=f"Which is line number {place + 1} of what this program prints?",
        proof=f"written(split(printed(), '\\n')[{place}])",
    )


_LOOPS: dict[str, tuple[str, Callable[[int, int], tuple[int, int]], float]] = {
    "double": ("a = {a}\nb = {b}\nfor turn in range(5):\n    a = a + b\n    b = b + 1", lambda a, b: (a + b, b + 1), -0.9),
    "chain": ("a = {a}\nb = {b}\nfor turn in range(5):\n    a = a + b\n    b = a - b", lambda a, b: (a + b, a), 0.1),
    "pair": ("a = {a}\nb = {b}\nfor turn in range(5):\n    a, b = b, a + b", lambda a, b: (b, a + b), 0.8),
    "branch": (
        "a = {a}\nb = {b}\nfor turn in range(5):\n    if a > b:\n        a = a - b\n    else:\n        b = b + a",
        lambda a, b: (a - b, b) if a > b else (a, b + a), 0.9,
    ),
}  # fmt: skip


def _rows(shape: str, a: int, b: int) -> list[tuple[int, int]]:
    rows = [(a, b)]
    for _ in range(5):
        rows.append(_LOOPS[shape][1](*rows[-1]))
    return rows


@template(
    "programming.cell-of-a-trace-table",
    skill="programming.tracing",
    kind="numeric",
    difficulty=0.0,
    reason="each row of the table follows from the row above it",
    variants=14,
    where=lambda shape, a, b, row, of: a != b and _rows(shape, a, b)[row] != _rows(shape, a, b)[row - 1],
    shape=tuple(_LOOPS),
    a=range(2, 9),
    b=range(1, 8),
    row=(2, 3, 4),
    of=("a", "b"),
)
def cell_of_a_trace_table(shape: str, a: int, b: int, row: int, of: str) -> Draft:
    pattern, _, harder = _LOOPS[shape]
    code = pattern.format(a=a, b=b)
    rows = _rows(shape, a, b)
    at = "ab".index(of)
    key = rows[row][at]
    lines = [f"| {n} | {rows[n][0]} | {rows[n][1]} |" for n in range(1, row)]
    lines.append(f"| {row} | {'?' if of == 'a' else '…'} | {'?' if of == 'b' else '…'} |")
    table = "\n".join(["| turn | a | b |", "|---|---|---|", *lines])
    return Draft(
        stem=f"{asks('The table shows the variables at the end of each turn of this loop.', code)}\n\n{table}\n\nWhich number belongs in the place of the question mark?",
        key=key,
        proof=f"value_of('{of}', replace(code, 'range(5)', 'range({row})'))",
        wrong=wrongs(
            key,
            [
                (rows[row - 1][at], "copies-row-above", "That is the value of the row above. One more turn has to be done."),
                (rows[row + 1][at], "one-turn-too-many", "That is the value one turn later."),
                (rows[row][1 - at], "wrong-variable", "That is the value of the other variable."),
                (key + 1, "slip-in-calculation", "Nearly: calculate the line again with the values of the row above."),
            ],
        ),
        hints=(
            "Start from the row above the question mark: these are the values with which the turn begins.",
            "Do the lines of the block from top to bottom. A line uses what the line above it has just changed."
            if shape != "pair" else "Both values on the right side are read before either variable changes.",
            f"The turn begins with `a = {rows[row - 1][0]}` and `b = {rows[row - 1][1]}`. Put these into the first line of the block.",
        ),
        explanation=(
            f"Turn {row} begins with `a = {rows[row - 1][0]}` and `b = {rows[row - 1][1]}`.",
            f"It ends with `a = {rows[row][0]}` and `b = {rows[row][1]}`.",
            f"So the number is {key}.",
        ),
        harder=harder + 0.1 * (row - 3),
    )  # fmt: skip


@template(
    "programming.row-of-a-trace-table",
    skill="programming.tracing",
    kind="single_choice",
    difficulty=0.1,
    reason="two variables are followed over several turns",
    variants=12,
    where=lambda shape, a, b, row: a != b and len(set(_rows(shape, a, b))) == 6,
    shape=tuple(_LOOPS),
    a=range(2, 9),
    b=range(1, 8),
    row=(2, 3),
)
def row_of_a_trace_table(shape: str, a: int, b: int, row: int) -> Draft:
    pattern, _, harder = _LOOPS[shape]
    code = pattern.format(a=a, b=b)
    rows = _rows(shape, a, b)
    x, y = rows[row]

    def text(pair: tuple[int, int]) -> str:
        return f"a = {pair[0]}, b = {pair[1]}"

    return choice(
        code,
        text((x, y)),
        [
            (text(rows[row - 1]), "one-turn-too-few", "That is where the variables stand one turn earlier."),
            (text(rows[row + 1]), "one-turn-too-many", "That is where the variables stand one turn later."),
            (text((y, x)), "swaps-variables", "The values are swapped."),
            (text((x, rows[row - 1][1])), "skips-a-line", "One of the lines of the block is left out in the last turn."),
            (text((x + 1, y)), "slip-in-calculation", "One value is not right: calculate it again."),
        ],
        (
            "Make a table with a row for each turn and a column for each variable.",
            "A row holds the values at the end of its turn. It is made from the row above with the lines of the block.",
            f"After the first turn: `{text(rows[1])}`. Go on from there.",
        ),
        tuple(f"Turn {n}: `{text(rows[n])}`" for n in range(1, row)),
        harder=harder + 0.3 * (row - 2),
        ask=f"Which values do the variables have at the end of turn number {row} of this loop?",
        proof=f"written('a = ' + str(value_of('a', replace(code, 'range(5)', 'range({row})'))) + ', b = ' + str(value_of('b', replace(code, 'range(5)', 'range({row})'))))",
    )  # fmt: skip


@template(
    "programming.first-turn-above",
    skill="programming.tracing",
    kind="numeric",
    difficulty=0.4,
    reason="the table is made until a condition holds, and a turn is told from a value",
    variants=12,
    where=lambda shape, a, b, row: a != b and max(x for x, _ in _rows(shape, a, b)[:row]) < _rows(shape, a, b)[row][0],
    shape=("double", "chain", "pair"),
    a=range(2, 9),
    b=range(1, 8),
    row=(2, 3, 4),
)
def first_turn_above(shape: str, a: int, b: int, row: int) -> Draft:
    pattern, _, harder = _LOOPS[shape]
    code = pattern.format(a=a, b=b)
    rows = _rows(shape, a, b)
    limit = rows[row][0] - 1
    before, after = rows[row - 1][0], rows[row][0]
    return Draft(
        stem=asks(f"At the end of which turn of this loop is `a` greater than {limit} for the first time? Give its number; the first turn is turn 1.", code),
        key=row,
        proof=f"value_of('turn', code + '\\n    if a > {limit}:\\n        break') + 1",
        wrong=wrongs(
            row,
            [
                (row - 1, "one-turn-too-few", f"At the end of that turn `a` is {before}, which is not enough."),
                (row + 1, "one-turn-too-many", f"`a` is greater than {limit} then, but not for the first time."),
                (after, "value-for-turn", "That is what `a` holds then. The number of the turn is asked for."),
            ],
        ),
        hints=(
            "Make a table with a row for each turn, and stop at the first row that fits.",
            f"Write down `a` and `b` at the end of each turn, and compare `a` with {limit} each time.",
            f"At the end of turn 1: `a = {rows[1][0]}` and `b = {rows[1][1]}`. Go on until `a` is greater than {limit}.",
        ),
        explanation=(
            *(f"At the end of turn {n}: `a = {rows[n][0]}`, which is at most {limit}." for n in range(1, row)),
            f"At the end of the next turn: `a = {after}`, which is greater than {limit}.",
            f"So it is turn {row}.",
        ),
        harder=harder / 2 + 0.2 * (row - 3),
    )  # fmt: skip
