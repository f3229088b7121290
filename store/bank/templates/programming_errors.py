"""Programming: errors and debugging, searching and sorting."""

import random

from store.bank.template import Draft, Wrong, template
from store.bank.templates.programming_code import Slip, asks, choice, number

_FAILING = (
    ("ZeroDivisionError", "people = 0\nprint(12 / people)", "Nothing can be divided by zero.", -1.1),
    ("NameError", "total = 5\nprint(totl)", "The name in the last line is spelled differently, so it is unknown.", -0.9),
    ("IndexError", "days = ['Mon', 'Tue', 'Wed']\nprint(days[3])", "The places of the list end at `2`.", -0.6),
    ("KeyError", "ages = {'Mei': 14}\nprint(ages['Omar'])", "The dictionary has no such key.", -0.3),
    ("TypeError", "age = 14\nprint('Age: ' + age)", "A text and a number cannot be joined with plus.", -0.2),
    ("ValueError", "age = int('fourteen')\nprint(age)", "`int` gets a text, which is right, but one that it cannot read.", 0.0),
    ("SyntaxError", "for i in range(3)\n    print(i)", "The colon is missing, so Python cannot read the program at all.", 0.0),
    ("IndentationError", "if 3 > 2:\nprint('yes')", "The block below the colon is not indented.", 0.3),
    ("AttributeError", "names = ('Mei', 'Omar')\nnames.append('Ana')", "A tuple has no method of that name.", 0.8),
    ("UnboundLocalError", "count = 0\n\ndef up():\n    count = count + 1\n\nup()", "The function has its own variable of that name, which has no value yet when it is read.", 1.3),
    ("TypeError", "def area(a, b):\n    return a * b\n\nprint(area(3))", "The function needs two values and gets one.", 0.4),
    ("TypeError", "n = 5\nfor i in n:\n    print(i)", "A number is nothing that a loop can go through.", 0.7),
    ("IndexError", "xs = [4, 8]\nfor i in range(len(xs)):\n    print(xs[i] + xs[i + 1])", "In the last turn the place `i + 1` lies behind the end.", 0.8),
    ("ValueError", "xs = [4, 8]\nxs.remove(5)\nprint(xs)", "The method looks for a value that the list does not hold.", 0.8),
    ("KeyError", "points = {'red': 2, 'blue': 3}\nfor team in points:\n    print(points[points[team]])", "In the inner brackets stands a key; what it gives is a number, and that is no key.", 0.7),
)  # fmt: skip
_MEANS = {
    "NameError": "That one is for a name that Python does not know.", "TypeError": "That one is for an operation that does not fit the type of its values.",
    "ValueError": "That one is for a value of the right type that still cannot be used.", "IndexError": "That one is for a place that a list does not have.",
    "KeyError": "That one is for a key that a dictionary does not have.", "ZeroDivisionError": "That one is for a division by zero.",
    "SyntaxError": "That one is for a text that breaks the rules of the language.", "AttributeError": "That one is for a method that a value does not have.",
}  # fmt: skip


@template(
    "programming.name-of-the-error",
    skill="programming.errors",
    kind="short_text",
    difficulty=0.0,
    reason="the cause is found and matched with Python's name for it",
    variants=15,
    row=_FAILING,
)
def name_of_the_error(row: tuple[str, str, str, float]) -> Draft:
    key, code, why, harder = row
    kind = key.removesuffix("Error")
    slips = [
        Wrong(answer=name, misconception="confuses-errors", feedback=said)
        for name, said in _MEANS.items()
        if name != key
    ]
    if key == "IndentationError":
        slips = [slip for slip in slips if slip.answer != "SyntaxError"]
    if key == "UnboundLocalError":
        slips = [slip for slip in slips if slip.answer != "NameError"]
    return Draft(
        stem=asks("This program stops with an error. Which name does Python give to it? (For example: `OverflowError`)", code),
        key=[key],
        accept=(f"{kind} Error", *(("Syntax Error", "SyntaxError") if kind == "Indentation" else ("NameError",) if kind == "UnboundLocal" else ())),
        proof="raised()",
        wrong=slips[:5],
        hints=(
            "Which line cannot be done? And what exactly is wrong with it?",
            f"{why} Python's names for errors say in one word what does not fit.",
            f"The name begins with “{key[:2]}” and ends with “Error”; it has {len(key)} letters.",
        ),
        explanation=(why, f"Python calls this {key}"),
        harder=harder,
    )  # fmt: skip


_LINES = (
    ("prices = [3, 5, 8]\ntotal = 0\nfor p in prices:\n    total = total + p\naverage = total / len(prices)\nprint('Average: ' + average)", "A text and a number are joined with plus there.", -0.8),
    ("name = 'Ines'\nage = 15\nnext_year = age + 1\nprint(name)\nprint(nextyear)\nprint('done')", "The name in that line is spelled without its underscore.", -0.9),
    ("days = ['Mon', 'Tue', 'Wed']\nprint(days[0])\nprint(days[-1])\nprint(days[3])\nprint(len(days))", "The list has three items, so its last place is two.", -0.6),
    ("stock = {'tea': 4}\nstock['rice'] = 7\nstock['tea'] = 5\nprint(stock['salt'])\nprint(len(stock))", "That key has never been stored.", -0.2),
    ("def half(n):\n    return n / 2\n\na = half(8)\nb = half('8')\nprint(a + b)", "The line with the division gets a text the second time. Python names the line where it happens, not the call.", 1.0),
    ("a = int('7')\nb = float('2.5')\nc = int('2.5')\nprint(a + b + c)", "`int` cannot read a text with a point.", 0.2),
    ("word = 'harbour'\nfirst = word[0]\nword = word.upper()\nword[0] = first\nprint(word)", "Single characters of a text cannot be replaced.", 0.4),
    ("xs = [4, 1, 3]\nys = xs.sort()\nprint(xs)\nprint(len(xs))\nprint(ys[0])", "`sort` hands back nothing, so there is no first item.", 0.9),
    ("total = 100\ncounts = [5, 2, 0]\nfor n in counts:\n    share = total\n    share = share // n\n    print(share)", "In the last turn the number is zero.", 0.0),
    ("def show(text, times):\n    for i in range(times):\n        print(text)\n\nshow('hi', 2)\nshow('ho', '2')\nprint('end')", "Inside the function `range` gets a text. Python names the line where it happens, not the call.", 1.1),
    ("scores = {'Ana': 3}\nfor name in ['Ana', 'Bo']:\n    if name in scores:\n        print(scores[name])\n    scores[name] += 1", "For the second name there is no value yet to which one could be added.", 0.8),
    ("x = 3\ny = x - 3\nif x > 5 and x / y > 1:\n    print('big')\nprint(x % 2)\nprint(x % y)", "In the condition the second part is not worked out, because the first one is false already. The variable `y` is zero, and a later line divides by it.", 1.0),
)  # fmt: skip


@template(
    "programming.line-that-fails",
    skill="programming.errors",
    kind="numeric",
    difficulty=0.0,
    reason="the lines are followed until one cannot be done",
    variants=12,
    row=tuple(range(len(_LINES))),
)
def line_that_fails(row: int) -> Draft:
    code, why, harder = _LINES[row]
    lines = code.split("\n")
    key = _FAILS_AT[row]
    others = [
        (
            n,
            "line-after-the-fault" if n > key else "line-before-the-fault",
            "That line is never reached: the program stops earlier."
            if n > key
            else "That line works. Go on from there.",
        )
        for n in (key - 1, key + 1, len(lines), 1)
        if 1 <= n <= len(lines) and lines[n - 1]
    ]
    return number(
        code,
        key,
        others,
        (
            "Follow the lines from the top, with the values that the variables really have.",
            "Ask at each line: does every name exist, does the operation fit the types, is there such a place or key?",
            f"It is not a line with only an assignment of a plain value. {why}",
        ),
        (why,),
        harder=harder,
        ask="This program stops with an error. In which line (counted from 1, empty lines too) does it happen?",
        proof="failing_line()",
        end="The line that fails is number {key}.",
    )  # fmt: skip


_FAILS_AT = (6, 5, 4, 4, 2, 3, 4, 5, 5, 2, 5, 6)


@template(
    "programming.try-and-except",
    skill="programming.errors",
    kind="single_choice",
    difficulty=0.0,
    reason="the rest of a try block is skipped once a line in it fails",
    variants=12,
    shape=("fails", "works", "other", "finally", "loop"),
    a=(4, 5, 6, 8),
)
def try_and_except(shape: str, a: int) -> Draft:
    cases: dict[str, tuple[str, str, float, list[Slip], str]] = {
        "fails": (f"try:\n    print('start')\n    print({a} / 0)\n    print('half')\nexcept ZeroDivisionError:\n    print('stop')\nprint('end')", "start stop end", -0.8, [("start half stop end", "try-block-goes-on", "After the line that fails nothing more of the `try` block runs."), ("start stop", "program-ends-after-except", "The error has been dealt with, so the program goes on."), ("stop end", "try-block-undone", "What was printed before the error stays.")], "The second line of the block fails; then the `except` block runs, and the program goes on."),
        "works": (f"try:\n    n = int('{a}')\n    print(n)\nexcept ValueError:\n    print('bad')\nelse:\n    print('good')\nprint('end')", f"{a} good end", 0.0, [(f"{a} bad good end", "except-always-runs", "The `except` block runs only where an error was raised."), (f"{a} end", "skips-else", "`else` runs where the `try` block had no error."), ("bad end", "expects-an-error", f"The text `{a}` can be read as a number.")], "Nothing fails, so `except` is skipped and `else` runs."),
        "other": (f"try:\n    xs = [{a}]\n    print(xs[1])\nexcept KeyError:\n    print('key')\nexcept IndexError:\n    print('place')\nprint('end')", "place end", -0.2, [("key end", "first-except-always", "The first `except` is for another error."), ("key place end", "all-excepts-run", "At most one `except` block runs."), (f"{a} place end", "counts-from-one", "The list has one item only, at place zero.")], "The list has no place `1`, so an `IndexError` is raised; the `except` for it runs."),
        "finally": (f"def f(n):\n    try:\n        return {a} // n\n    except ZeroDivisionError:\n        print('zero')\n    finally:\n        print('done')\n\nprint(f(2))\nprint(f(0))", f"done {a // 2} zero done None", 1.1, [(f"{a // 2} zero done None", "finally-only-after-errors", "`finally` runs in every case, even before a `return` hands its value over."), (f"{a // 2} done zero done None", "finally-after-the-call", "The value is printed by the caller, after the function has ended."), (f"done {a // 2} zero done 0", "error-gives-zero", "After the error nothing is handed back.")], "`finally` always runs, before the value is handed back; after the error nothing is handed back."),
        "loop": (f"for text in ['{a}', 'x', '{a + 1}']:\n    try:\n        print(int(text) * 2)\n    except ValueError:\n        print('skip')", f"{2 * a} skip {2 * a + 2}", 0.7, [(f"{2 * a} skip", "loop-ends-after-error", "The error is dealt with inside the loop, so the next turn follows."), (f"{2 * a} {2 * a + 2}", "except-prints-nothing", "The `except` block prints something."), (f"{a}{a} xx {a + 1}{a + 1}", "conversion-without-effect", "`int` makes a number, which is doubled.")], "The text `x` cannot be read as a number; the loop goes on with the next one."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    return choice(
        code,
        key,
        slips,
        (
            "Does a line of the `try` block fail? If so, which lines are skipped?",
            "When a line fails, the rest of the `try` block is skipped, the fitting `except` block runs, and the program goes on below.",
            f"{why} Write the outputs down in their order.",
        ),
        (why,),
        harder=harder,
        ask="What does this program print? The outputs are given side by side.",
        proof="written(replace(printed(), '\\n', ' '))",
    )


@template(
    "programming.steps-of-a-linear-search",
    skill="programming.algorithms",
    kind="numeric",
    difficulty=-0.6,
    reason="one comparison for each item until the right one is found",
    variants=10,
    shape=("found", "missing", "twice"),
    seed=range(5),
)
def steps_of_a_linear_search(shape: str, seed: int) -> Draft:
    xs = random.Random(f"linear {shape} {seed}").sample(range(11, 60), 7 + seed % 3)
    at = 2 + seed
    wanted = xs[at] if shape != "missing" else 5
    if shape == "twice":
        xs[at - 1 - seed % 2] = wanted
        at = xs.index(wanted)
    key = len(xs) if shape == "missing" else at + 1
    return number(
        f"def find(items, wanted):\n    steps = 0\n    for item in items:\n        steps += 1\n        if item == wanted:\n            break\n    return steps\n\nprint(find({xs}, {wanted}))",
        key,
        [
            (at if shape != "missing" else key - 1, "counts-from-zero", "The step in which the search ends counts as well." if shape != "missing" else "Every item is looked at, the last one too."),
            (len(xs) if shape != "missing" else 0, "search-goes-on" if shape != "missing" else "missing-means-no-steps", "`break` ends the search as soon as the item is found." if shape != "missing" else "The search only knows that it is missing after looking at all items."),
            (key + 1, "one-step-too-many", "One step too many."),
        ],
        (
            "At which item does the search end, if it ends early at all?",
            "One step is counted for each item that is looked at, the one that is found included.",
            f"The first item, `{xs[0]}`, is step `1`, the second, `{xs[1]}`, is step `2`. Count on until `{wanted}` {'would come' if shape == 'missing' else 'comes for the first time'}.",
        ),
        (f"`{wanted}` is not in the list, so all items are looked at." if shape == "missing" else f"`{wanted}` first stands at place `{at}`.",),
        harder={"found": -0.4, "missing": 0.3, "twice": 0.2}[shape],
    )  # fmt: skip


def _binary(size: int, wanted: int) -> list[int]:
    """The places that binary search looks at."""
    low, high, looks = 0, size - 1, []
    while low <= high:
        middle = (low + high) // 2
        looks.append(middle)
        if middle == wanted:
            break
        low, high = (middle + 1, high) if middle < wanted else (low, middle - 1)
    return looks


@template(
    "programming.looks-of-a-binary-search",
    skill="programming.algorithms",
    kind="numeric",
    difficulty=0.9,
    reason="the borders must be followed look by look",
    variants=12,
    where=lambda size, wanted, gap: wanted < size and len(_binary(size, wanted)) >= 2,
    size=(7, 10, 12, 15),
    wanted=range(1, 14),
    gap=(2, 3, 5),
)
def looks_of_a_binary_search(size: int, wanted: int, gap: int) -> Draft:
    xs = [4 + gap * n for n in range(size)]
    looks = _binary(size, wanted)
    key = len(looks)
    seen = ", ".join(str(xs[at]) for at in looks)
    return number(
        f"items = {xs}\nwanted = {xs[wanted]}\nlow = 0\nhigh = len(items) - 1\nlooks = 0\nwhile low <= high:\n    looks += 1\n    middle = (low + high) // 2\n    if items[middle] == wanted:\n        break\n    if items[middle] < wanted:\n        low = middle + 1\n    else:\n        high = middle - 1\nprint(looks)",
        key,
        [
            (wanted + 1, "linear-for-binary", "This goes through the items one by one. Here each look throws half of them away."),
            (key - 1, "last-look-forgotten", "The look that finds the item counts as well."),
            (key + 1, "one-step-too-many", "One look too many: check the borders after each look."),
            (size // 2, "half-of-the-list", "That is half the length, but each look halves what is left."),
        ],
        (
            "Which item lies in the middle at first? On which side of it does the search go on?",
            "Keep `low` and `high` in a table: after each look one of them jumps to the neighbour of the middle.",
            f"The first look is at place `{looks[0]}`, the item `{xs[looks[0]]}`; the second is at place `{looks[1]}`, the item `{xs[looks[1]]}`.",
        ),
        (f"The items looked at: `{seen}`.",),
        harder=0.15 * (key - 3),
    )  # fmt: skip


@template(
    "programming.pass-of-a-sort",
    skill="programming.algorithms",
    kind="single_choice",
    difficulty=0.2,
    reason="the neighbours are compared with the values that have moved already",
    variants=14,
    shape=("bubble", "swap", "select", "insert"),
    seed=range(6),
)
def pass_of_a_sort(shape: str, seed: int) -> Draft:
    draw = random.Random(f"sort {shape} {seed}")
    xs = draw.sample(range(1, 10), 5)
    while xs.index(min(xs)) < 2 or xs[0] < xs[1] or xs[-1] == max(xs) or xs.index(max(xs)) == 0:
        xs = draw.sample(range(1, 10), len(xs))
    bubbled = list(xs)
    for i in range(len(xs) - 1):
        if bubbled[i] > bubbled[i + 1]:
            bubbled[i], bubbled[i + 1] = bubbled[i + 1], bubbled[i]
    low = xs.index(min(xs))
    selected = list(xs)
    selected[0], selected[low] = selected[low], selected[0]
    swapped = [xs[1], xs[0], *xs[2:]]
    front = [min(xs), *(x for x in xs if x != min(xs))]
    back = [*(x for x in xs if x != max(xs)), max(xs)]
    inserted = [*sorted(xs[:3]), *xs[3:]]
    code, key, harder, why = {
        "bubble": ("for i in range(len(a) - 1):\n    if a[i] > a[i + 1]:\n        a[i], a[i + 1] = a[i + 1], a[i]", bubbled, 0.2, "One pass carries the largest item to the end; others move one place at most."),
        "swap": ("if a[0] > a[1]:\n    a[0], a[1] = a[1], a[0]", swapped, -1.2, "Only the first two items are compared, and they stand in the wrong order."),
        "select": ("low = 0\nfor i in range(len(a)):\n    if a[i] < a[low]:\n        low = i\na[0], a[low] = a[low], a[0]", selected, 0.4, "The loop finds the place of the smallest item; then it changes places with the first one."),
        "insert": ("x = a.pop(2)\ni = 2\nwhile i > 0 and a[i - 1] > x:\n    i -= 1\na.insert(i, x)\nif a[0] > a[1]:\n    a[0], a[1] = a[1], a[0]", None, 0.9, "The third item is taken out and put in front of larger ones on its left; then the first two are put in order."),
    }[shape]  # fmt: skip
    if key is None:
        key = list(xs)
        x, i = key.pop(2), 2
        while i > 0 and key[i - 1] > x:
            i -= 1
        key.insert(i, x)
        key[:2] = sorted(key[:2])
    slips: list[tuple[list[int], str, str]] = [
        (sorted(xs), "one-pass-sorts-all", "That is the list fully sorted. One pass is not always enough."),
        (
            front if shape == "select" else back,
            "moves-instead-of-swapping",
            "Here one item jumps and the others move up. Look at what is swapped with what.",
        ),
        (swapped, "stops-too-early", "Only one pair has been swapped here. Go on to the end."),
        (bubbled, "other-algorithm", "Every pair of neighbours would be swapped here. Look at what is compared."),
        (
            selected,
            "other-algorithm",
            "Here the smallest item was swapped with the first one. Look at what is compared.",
        ),
        (inserted, "other-algorithm", "Here three items were put in order."),
        (xs, "no-change", "Something is swapped at least once."),
        (sorted(xs, reverse=True), "wrong-direction", "The order goes the wrong way."),
    ]
    return choice(
        f"a = {xs}\n{code}\nprint(a)",
        str(key),
        [(str(answer), name, said) for answer, name, said in slips if sorted(answer) == sorted(xs)],
        (
            "Which items are compared first, and are they swapped?",
            "Write the list down again after every swap: the next comparison uses the new order.",
            f"At the start `a[0]` is `{xs[0]}` and `a[1]` is `{xs[1]}`. {why}",
        ),
        (why,),
        harder=harder,
        end="So it prints {key}",
    )


@template(
    "programming.growth-of-the-work",
    skill="programming.algorithms",
    kind="numeric",
    difficulty=0.0,
    reason="the number of steps is counted as a function of the length",
    variants=12,
    shape=("linear", "pairs", "square", "halving"),
    n=(8, 10, 16, 20, 32),
)
def growth_of_the_work(shape: str, n: int) -> Draft:
    code, steps, line, harder, why = {
        "linear": ("for i in range(n):\n    for j in range(3):\n        print(i, j)", 3 * n, 3, -0.9, "The inner loop has three turns, whatever `n` is, so the work grows in step with `n`."),
        "pairs": ("for i in range(n):\n    for j in range(i):\n        print(i, j)", n * (n - 1) // 2, 3, 0.9, "Every pair of two different numbers comes once, which makes `n * (n - 1) // 2` lines."),
        "square": ("for i in range(n):\n    for j in range(n):\n        print(i, j)", n * n, 3, 0.0, "Both loops grow with `n`, so doubling `n` makes four times as many lines."),
        "halving": ("while n > 1:\n    print(n)\n    n = n // 2", n.bit_length() - 1, 2, 0.4, "Each turn halves `n`, so doubling it adds only one turn."),
    }[shape]  # fmt: skip
    return number(
        code,
        steps,
        [
            (n, "takes-n-itself", "That is `n` itself. Look at what the loops make of it."),
            {
                "linear": (n * n, "counts-all-pairs", "The inner loop does not run up to `n`."),
                "pairs": (n * n, "counts-all-pairs", "The inner loop does not run up to `n` each time."),
                "square": (2 * n, "adds-turns", "The turns of the two loops are multiplied, not added."),
                "halving": (n // 2, "halves-once", "The number is halved again and again, not once."),
            }[shape],
            {
                "linear": (n + 3, "adds-turns", "The turns of the two loops are multiplied, not added."),
                "pairs": (n * (n + 1) // 2, "end-included", "The inner loop stops one turn earlier."),
                "square": (n * (n - 1) // 2, "inner-end-depends", "The inner loop runs up to `n` each time."),
                "halving": (n.bit_length(), "one-turn-too-many", "At one the loop ends: that is no turn any more."),
            }[shape],
        ],
        (
            "How do the turns grow when `n` is twice as large?",
            "Count the turns of the inner part for one turn of the outer one; then add or multiply.",
            f"{why} For `n = 4` it would be `{ {'linear': 12, 'pairs': 6, 'square': 16, 'halving': 2}[shape] }` lines.",
        ),
        (why,),
        harder=harder,
        ask=f"How many lines does this program print if `n` is {n}?",
        proof=f"line_runs({line}, n={n})",
        end="For this `n` that makes {key}.",
    )  # fmt: skip
