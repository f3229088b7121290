"""Programming: functions, scope and recursion."""

from collections.abc import Callable

from store.bank.template import Draft, template
from store.bank.templates.programming_code import FAILS, Slip, choice, number


@template(
    "programming.value-of-a-call",
    skill="programming.functions",
    kind="numeric",
    difficulty=0.0,
    reason="arguments are matched with parameters, and a return ends the call",
    variants=14,
    where=lambda shape, a, b: a != b,
    shape=("plain", "default", "early", "nested", "scope", "shared"),
    a=range(3, 8),
    b=range(2, 6),
)
def value_of_a_call(shape: str, a: int, b: int) -> Draft:
    code, key, harder, slips, why, step = {
        "plain": (f"def fare(zones, extra):\n    return zones * 3 + extra\n\nprint(fare({a}, {b}))", a * 3 + b, -1.2, [(b * 3 + a, "swaps-arguments", "The first value in the call goes into the first parameter."), (a * 3, "skips-a-summand", "The second value is added."), (a * (3 + b), "sum-first", "The product comes before the sum.")], f"`zones` is `{a}` and `extra` is `{b}`.", f"`{a} * 3 + {b}`"),
        "default": (f"def fare(zones, extra={b}):\n    return zones * 3 + extra\n\nprint(fare({a}) + fare(1, 0))", a * 3 + b + 3, -0.8, [(a * 3 + 3, "default-ignored", "The first call leaves the second value out, so the default is used."), (a * 3 + 2 * b + 3, "default-always-used", "The second call gives a value of its own for `extra`."), (a * 3 + b, "skips-a-call", "The results of two calls are added.")], f"`fare({a})` uses the default `{b}`; `fare(1, 0)` does not.", f"`{a * 3 + b} + 3`"),
        "early": (f"def size(n):\n    if n > {a}:\n        return {b}\n    n = n + 10\n    return n\n\nprint(size({a}) * 2 + size({a + 1}))", (a + 10) * 2 + b, 0.5, [((a + 10) * 2 + a + 11, "goes-on-after-return", "A `return` ends the call at once: nothing below it runs."), (3 * b, "border-included", f"For `{a}` the condition is false."), (b * 2 + a + 11, "swaps-branches", "Which of the two calls meets the condition?")], f"`size({a})` does not meet the condition, `size({a + 1})` does and ends at its first `return`.", f"`{a + 10} * 2 + {b}`"),
        "nested": (f"def up(n):\n    return n + {a}\n\ndef twice(n):\n    return n * 2\n\nprint(twice(up({b})) - up(twice({b})))", (a + b) * 2 - (2 * b + a), 0.8, [(0, "order-of-calls-ignored", "The two orders do not give the same."), (2 * b + a - (a + b) * 2, "swaps-operands", "The call inside the brackets is done first: look again at which result is subtracted."), ((a + b) * 2, "skips-a-call", "A second result is subtracted.")], f"The inner call comes first: `twice({a + b})` and `up({2 * b})`.", f"`{(a + b) * 2} - {2 * b + a}`"),
        "scope": (f"n = {a}\n\ndef change():\n    n = {a * 10}\n    return n + {b}\n\nresult = change()\nprint(n + result)", a + a * 10 + b, 0.7, [(a * 20 + b, "local-changes-global", "The function has a variable `n` of its own; the one outside keeps its value."), (a * 2 + b, "global-for-local", "Inside the function its own `n` is used."), (a * 10 + b, "skips-a-summand", "Two values are added in the last line.")], f"Inside the function `n` is `{a * 10}`, outside it is still `{a}`.", f"`{a} + {a * 10 + b}`"),
        "shared": (f"n = {a}\n\ndef change():\n    global n\n    n = n * {b}\n    return n + 1\n\nresult = change()\nprint(n + result)", 2 * a * b + 1, 1.0, [(a + a * b + 1, "global-ignored", "With `global` the variable outside is changed."), (a + a * b, "skips-a-summand", "One is added in the `return`."), (a * b + 1, "skips-a-summand", "Two values are added in the last line.")], f"With `global` the function changes the variable outside: `n` becomes `{a * b}`.", f"`{a * b} + {a * b + 1}`"),
    }[shape]  # fmt: skip
    return number(
        code,
        key,
        slips,
        (
            "Begin at the line with the call, not at the top. Which value goes into which parameter?",
            "A call puts the given values into the parameters, runs the block, and stands for the value behind `return`.",
            f"{why} Now go back to the last line and finish it.",
        ),
        (why, f"The last line works out {step}."),
        harder=harder,
    )


@template(
    "programming.return-or-print",
    skill="programming.functions",
    kind="single_choice",
    difficulty=0.2,
    reason="showing a value is told from handing it back",
    variants=12,
    shape=("return", "print only", "no return", "sum", "lost"),
    a=range(2, 8),
    name=("double", "area"),
)
def return_or_print(shape: str, a: int, name: str) -> Draft:
    calc = "n * 2" if name == "double" else "n * n"
    value = a * 2 if name == "double" else a * a
    cases: dict[str, tuple[str, str, float, list[Slip], str]] = {
        "return": (f"def {name}(n):\n    return {calc}\n\n{name}({a})\nprint({name}({a + 1}))", str((a + 1) * 2 if name == "double" else (a + 1) ** 2), -0.9, [(f"{value} and then {(a + 1) * 2 if name == 'double' else (a + 1) ** 2}", "return-as-print", "A `return` shows nothing on the screen; the first call is made, but its value is not used."), (value, "wrong-call", "Which of the two calls is printed?"), ("None", "return-gives-none", "The function hands a value back.")], "Only `print` shows something. The first call gives a value that nobody uses."),
        "print only": (f"def {name}(n):\n    print({calc})\n\nresult = {name}({a})\nprint(result)", f"{value} and then None", 0.4, [(f"{value} and then {value}", "print-as-return", "The function shows the number, but it hands nothing back."), (value, "skips-a-print", "There are two calls of `print`."), (FAILS, "expects-an-error", "A function without `return` is allowed.")], "The function prints once itself. Without `return` a call has the value `None`, and that is printed too."),
        "no return": (f"def {name}(n):\n    answer = {calc}\n\nprint({name}({a}))", "None", -0.8, [(value, "assignment-as-return", "The value is stored in a local variable, but it is not handed back."), ("answer", "prints-the-name", "The name of a variable inside is not shown."), (FAILS, "expects-an-error", "A function without `return` is allowed.")], "Without `return` a call hands back the value that stands for nothing."),
        "sum": (f"def {name}(n):\n    print({calc})\n\nprint({name}({a}) + 1)", f"{value}, and then it stops with an error", 0.9, [(value + 1, "print-as-return", "The function does not hand its number back, so nothing can be added to it."), (f"{value} and then {value + 1}", "print-as-return", "The first number is shown, but it is not handed back."), (FAILS, "skips-a-print", "Something is shown before that.")], "First the function prints its number. Then `None + 1` cannot be worked out: a `TypeError`."),
        "lost": (f"def {name}(n):\n    n = {calc}\n    return n\n\nn = {a}\n{name}(n)\nprint(n)", str(a), 0.9, [(value, "call-changes-argument", "The function changes only its own `n`, and what it hands back is not stored."), ("None", "return-gives-none", "The variable outside is printed, not a call."), (f"{value} and then {a}", "return-as-print", "A `return` shows nothing on the screen.")], "The function changes only its own `n`. Its result is not stored, so the variable outside keeps its value."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    return choice(
        code,
        key,
        slips,
        (
            "What is shown on the screen, and what is only handed back to the caller?",
            "`print` shows a value; `return` hands it back, and nothing is shown unless the caller prints it.",
            f"{why} The product `{calc}` is `{value}` for `n = {a}`.",
        ),
        (why,),
        harder=harder,
        proof=f"[bare(o) == replace(printed(), '\\n', ' and then ') + ((', and then it stops with an error' if printed() else '{FAILS}') if raised() else '') for o in options]",
    )  # fmt: skip


_RECURSIVE: dict[str, tuple[str, Callable[[int, int], int], float, str]] = {
    "sum": ("def f(n):\n    if n == 0:\n        return {b}\n    return n + f(n - 1)", lambda n, b: n * (n + 1) // 2 + b, -0.8, "Each call adds its own `n` to the result of the next one."),
    "power": ("def f(n):\n    if n == 0:\n        return {b}\n    return 2 * f(n - 1)", lambda n, b: b * 2**n, -0.1, "Each call doubles the result of the next one."),
    "halve": ("def f(n):\n    if n < 2:\n        return {b}\n    return 1 + f(n // 2)", lambda n, b: b + n.bit_length() - 1, 0.4, "Each call adds one and goes on with half of `n`, rounded down."),
    "two": ("def f(n):\n    if n < 2:\n        return {b}\n    return f(n - 1) + f(n - 2)", lambda n, b: b * (1, 1, 2, 3, 5, 8, 13, 21, 34)[n], 0.9, "Each call adds the results of two smaller calls."),
}  # fmt: skip


@template(
    "programming.value-of-a-recursive-call",
    skill="programming.recursion",
    kind="numeric",
    difficulty=0.1,
    reason="the calls lead down to the base case and the results come back up",
    variants=14,
    shape=tuple(_RECURSIVE),
    n=(3, 4, 5, 6),
    b=(0, 1, 2, 3),
    where=lambda shape, n, b: shape == "sum" or b > 0,
)
def value_of_a_recursive_call(shape: str, n: int, b: int) -> Draft:
    pattern, of, harder, why = _RECURSIVE[shape]
    key = of(n, b)
    low = 0 if shape in ("sum", "power") else 1
    return number(
        f"{pattern.format(b=b)}\n\nprint(f({n}))",
        key,
        [
            (
                b,
                "base-case-only",
                "That is the value of the base case. The calls before it still have work to do when it returns.",
            ),
            (of(n - 1, b), "one-call-too-few", "One call too few: the first call has work to do as well."),
            (of(n + 1, b), "one-call-too-many", "One call too many: look at where the base case begins."),
            (of(n, 0) if shape == "sum" else of(n, 1), "ignores-base-value", "Look at what the base case gives back."),
        ],
        (
            "What does the function give back without calling itself? Start from there.",
            f"{why} Build the values up from the smallest one.",
            f"`f({low})` is `{of(low, b) if low else b}` and `f({low + 1})` is `{of(low + 1, b)}`. Go on up to `f({n})`.",
        ),
        (why, f"From below: {', '.join(f'`f({k}) = {of(k, b)}`' for k in range(low, n + 1))}."),
        harder=harder + 0.1 * (n - 4),
    )


_CALLS = {
    "down": ("def f(n):\n    if n > 0:\n        f(n - {step})", -0.8),
    "halve": ("def f(n):\n    if n > {step}:\n        f(n // 2)", 0.4),
    "two": ("def f(n):\n    if n > 1:\n        f(n - 1)\n        f(n - {step})", 1.0),
}


def _calls(shape: str, n: int, step: int) -> int:
    if shape == "down":
        return 1 + (_calls(shape, n - step, step) if n > 0 else 0)
    if shape == "halve":
        return 1 + (_calls(shape, n // 2, step) if n > step else 0)
    return 1 + (_calls(shape, n - 1, step) + _calls(shape, n - step, step) if n > 1 else 0)


@template(
    "programming.number-of-recursive-calls",
    skill="programming.recursion",
    kind="numeric",
    difficulty=0.0,
    reason="every call is counted, the first one and those that end at once too",
    variants=12,
    where=lambda shape, n, step: (n < 6 and step == 2) if shape == "two" else n > 5,
    shape=tuple(_CALLS),
    n=(3, 4, 5, 7, 8, 9, 12, 20, 40),
    step=(1, 2, 3),
)
def number_of_recursive_calls(shape: str, n: int, step: int) -> Draft:
    pattern, harder = _CALLS[shape]
    key = _calls(shape, n, step)
    test = "n > 0" if shape == "down" else f"n > {step}" if shape == "halve" else "n > 1"
    following = {"down": [n - step], "halve": [n // 2], "two": [n - 1, n - step]}[shape]
    made = " and ".join(f"`f({item})`" for item in following)
    return number(
        f"{pattern.format(step=step)}\n\nf({n})",
        key,
        [
            (key - 1, "first-or-last-call-forgotten", "One call is missing. The first call counts, and so does one that ends at once."),
            (key + 1, "one-call-too-many", "One call too many: where the condition is false, nothing is called any more."),
            (n, "argument-for-number-of-calls", "The argument is not the number of calls."),
        ],
        (
            "Write down all the calls, each with its argument, below the one that makes it.",
            f"A call goes on only where `{test}` is true. A call that ends at once is a call as well.",
            f"`f({n})` calls {made}. Go on with {'each of them' if shape == 'two' else 'that one'} in the same way and count.",
        ),
        (
            f"`f({n})` calls {made}, and so on until `{test}` is false.",
            *([f"A small call first: `f(1)` and `f(0)` call nothing, so `f(2)` makes `3` calls with itself, `f(3)` makes `{_calls('two', 3, 2)}`."] if shape == "two" else []),
        ),
        harder=harder,
        ask="How many times is the function `f` called when this program runs? Count the first call too.",
        proof="calls('f')",
        end="Counting all calls gives {key}.",
    )  # fmt: skip


_GAPS: dict[str, tuple[str, str, str, Callable[[int], int], tuple[Slip, ...], float]] = {
    "sum of the numbers from 1 to n": ("total", "0", "return n + total(n - 1)", lambda n: n * (n + 1) // 2, (("return n * total(n - 1)", "wrong-operator", "The results are multiplied here; with the base value zero everything becomes zero."), ("return n + n - 1", "no-recursive-call", "Nothing is called again here, so only two numbers are added."), ("return total(n - 1)", "own-part-forgotten", "The call does not add its own number.")), -0.8),
    "product of the numbers from 1 to n": ("product", "1", "return n * product(n - 1)", lambda n: (1, 1, 2, 6, 24, 120, 720)[n], (("return n + product(n - 1)", "wrong-operator", "The results are added here."), ("return n * (n - 1)", "no-recursive-call", "Nothing is called again here, so only two numbers are multiplied."), ("return product(n - 1)", "own-part-forgotten", "The call leaves its own number out.")), 0.0),
    "number of digits of n": ("digits", "0", "return 1 + digits(n // 10)", lambda n: len(str(n)), (("return 1 + digits(n // 100)", "drops-too-much", "This drops two digits in each call, but counts only one."), ("return n % 10 + digits(n // 10)", "adds-digits", "This adds the digits instead of counting them."), ("return digits(n // 10)", "own-part-forgotten", "Each call has to count its own digit.")), 0.9),
    "sum of the odd numbers from 1 to n": ("odd", "0", "return n % 2 * n + odd(n - 1)", lambda n: sum(range(1, n + 1, 2)), (("return n + odd(n - 2)", "skips-base-case", "With steps of two an odd number jumps over the base case."), ("return n % 2 + odd(n - 1)", "counts-instead-of-adding", "This counts the odd numbers."), ("return n // 2 * n + odd(n - 1)", "quotient-for-remainder", "The quotient does not tell odd from even.")), 1.0),
}  # fmt: skip


@template(
    "programming.line-of-a-recursive-function",
    skill="programming.recursion",
    kind="single_choice",
    difficulty=0.0,
    reason="the step must call the function on a smaller problem and add its own part",
    variants=8,
    task=tuple(_GAPS),
    n=(3, 4, 5, 6),
    where=lambda task, n: n in (4, 6) if "digits" not in task else n in (3, 5),
)
def line_of_a_recursive_function(task: str, n: int) -> Draft:
    name, base, key, of, bad, harder = _GAPS[task]
    argument = 27 * 10 ** (n - 2) + 5 if "digits" in task else n
    return choice(
        f"def {name}(n):\n    if n == 0:\n        return {base}\n    ____\n\nprint({name}({argument}))",
        key,
        list(bad),
        (
            "What does one call have to do itself, and what can it leave to a call with a smaller number?",
            "The line must call the function again, on something nearer to the base case, and add this call's own part to the result.",
            f"The program should print `{of(argument)}`. Try each line with a small number, for instance `{name}(1)` and `{name}(2)`.",
        ),
        (f"With `{argument}` the program has to print `{of(argument)}`.", "Each call does its own part and leaves the rest to the next call."),
        harder=harder,
        ask=f"The function should give back the {task}. Which line belongs in the gap?",
        proof=f"[printed(filled(o)) == '{of(argument)}' for o in options]",
        end="The line in the gap: {key}",
    )  # fmt: skip
