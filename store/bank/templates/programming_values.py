"""Programming: expressions and operators, variables, types and conversions."""

import random
from collections.abc import Sequence

from store.bank.template import Draft, Wrong, template
from store.bank.templates.programming_code import FAILS, Slip, choice, number, which


@template(
    "programming.whole-division-and-remainder",
    skill="programming.expressions",
    kind="numeric",
    difficulty=0.0,
    reason="two operators that share one division; negative numbers round down",
    variants=14,
    where=lambda shape, a, b: a % b not in (0, a // b) and a > 2 * b,
    shape=("quotient", "remainder", "both", "negative", "negative remainder"),
    a=range(17, 60),
    b=(3, 4, 5, 6, 7, 8, 9),
)
def whole_division(shape: str, a: int, b: int) -> Draft:
    whole, rest = divmod(a, b)
    one_more = whole + 1
    code, key, harder = {
        "quotient": (f"print({a} // {b})", whole, -1.2),
        "remainder": (f"print({a} % {b})", rest, -1.0),
        "both": (f"boxes = {a} // {b}\nleft = {a} % {b}\nprint(10 * boxes + left)", 10 * whole + rest, 0.1),
        "negative": (f"print(-{a} // {b})", -one_more, 1.0),
        "negative remainder": (f"print(-{a} % {b})", b * one_more - a, 1.3),
    }[shape]
    down = "Python rounds down, away from zero for a negative quotient." if "negative" in shape else ""
    return number(
        code,
        key,
        _division_slips(shape, a, b),
        (
            f"How often does `{b}` fit into `{a}`, and what is left over? Which of the two does each sign ask for?",
            f"`//` gives the whole part of a division, `%` what remains. {down}".strip(),
            f"`{a} = {b} * {whole} + {rest}`, and `-{a} = {b} * (-{one_more}) + {b * one_more - a}`. Now pick what the program asks for."
            if down
            else f"`{b} * {whole}` is `{b * whole}`, and from there to `{a}` it is `{rest}`. Now pick what the program asks for.",
        ),
        (f"`{b} * {whole} = {b * whole}`, so `{a} // {b}` is `{whole}` and `{a} % {b}` is `{rest}`.", *([f"Below zero: `{b} * (-{one_more}) = -{b * one_more}` is the next multiple below `-{a}`; from it to `-{a}` it is `{b * one_more - a}`."] if down else [])),
        harder=harder,
    )  # fmt: skip


def _division_slips(shape: str, a: int, b: int) -> Sequence[Slip]:
    whole, rest = divmod(a, b)
    swapped = "The signs `//` and `%` are mixed up: one counts how often it fits, the other what is left."
    return {
        "quotient": [(rest, "swaps-quotient-and-remainder", swapped), (whole + 1, "rounds-up", "That is rounded up. The operator `//` never goes up.")],
        "remainder": [(whole, "swaps-quotient-and-remainder", swapped), (b - rest, "counts-up-to-next-multiple", f"That is how much is missing to the next multiple of `{b}`.")],
        "both": [(10 * rest + whole, "swaps-quotient-and-remainder", swapped), (whole + rest, "skips-a-factor", "The first part is multiplied before the second one is added.")],
        "negative": [(-whole, "rounds-towards-zero", f"`-{a} / {b}` lies between two whole numbers, and `//` takes the lower one, not the one nearer to zero."), (whole, "loses-the-sign", "The sign has been lost.")],
        "negative remainder": [(rest, "ignores-the-sign", f"That is the remainder of `{a}`. Which multiple of `{b}` lies below `-{a}`?"), (-rest, "remainder-with-sign-of-dividend", f"In Python the remainder has the sign of the divisor, so with `% {b}` it is never below zero.")],
    }[shape]  # fmt: skip


@template(
    "programming.order-of-operators",
    skill="programming.expressions",
    kind="single_choice",
    difficulty=0.0,
    reason="powers, then products with // and %, then sums",
    variants=14,
    where=lambda shape, a, b, c: len({a, b, c}) == 3 and (a + b) % c != a + b % c and (a + b) * c ** 2 > 0 and b % c != 0,
    shape=("sum", "power", "remainder", "minus"),
    a=range(2, 10),
    b=range(5, 15),
    c=(2, 3, 4),
)  # fmt: skip
def order_of_operators(shape: str, a: int, b: int, c: int) -> Draft:
    expression, key, harder, first, then = {
        "sum": (f"{a} + {b} * {c}", a + b * c, -1.1, f"{b} * {c}", f"{a} + {b * c}"),
        "power": (f"{a} + {b} * {c} ** 2", a + b * c**2, 0.0, f"{c} ** 2", f"{a} + {b} * {c**2}"),
        "remainder": (f"{a} + {b} % {c} * 5", a + b % c * 5, 0.3, f"{b} % {c}", f"{a} + {b % c} * 5"),
        "minus": (f"-{c} ** 2 + {a + b}", -(c**2) + a + b, 0.9, f"{c} ** 2", f"-{c**2} + {a + b}"),
    }[shape]
    slips = {
        "sum": [((a + b) * c, "left-to-right"), (a * b + c, "swaps-operators"), (a + b + c, "reads-times-as-plus")],
        "power": [
            ((a + b) * c**2, "left-to-right"), (a + (b * c) ** 2, "power-after-product"),
            (a + b * c * 2, "power-as-times"), (((a + b) * c) ** 2, "strictly-left-to-right"),
        ],
        "remainder": [
            ((a + b) % c * 5, "left-to-right"), (a + b % (c * 5), "product-before-remainder"),
            (a + b // c * 5, "quotient-for-remainder"), ((a + b % c) * 5, "sum-before-product"),
        ],
        "minus": [
            (c**2 + a + b, "sign-before-power"), (-2 * c + a + b, "power-as-times"), (-(c ** (2 + a + b)), "sum-before-power"),
            (2 * c + a + b, "power-as-times"),
        ],
    }[shape]  # fmt: skip
    says = {
        "left-to-right": "This is worked from left to right. Some operators bind more strongly than a plus sign.",
        "strictly-left-to-right": "This is worked from left to right. A power comes before everything else here.",
        "swaps-operators": "The two operators are swapped.",
        "reads-times-as-plus": "The star means multiplication.",
        "power-after-product": "The power belongs to the number directly before it, not to the whole product.",
        "power-as-times": "Two stars are a power, not a product: the number is multiplied by itself.",
        "product-before-remainder": "`%` and `*` have equal rank, so they are worked from left to right.",
        "quotient-for-remainder": "`%` gives the remainder, not the quotient.",
        "sum-before-product": "The sum has no brackets, so it comes last.",
        "sign-before-power": "The power comes before the minus sign, as if it stood in brackets.",
        "sum-before-power": "The sum is no part of the exponent: powers come first.",
    }
    return choice(
        f"print({expression})",
        key,
        [(answer, name, says[name]) for answer, name in slips],
        (
            "Which operator binds most strongly here? Mark it before you calculate.",
            "First powers, then `*`, `/`, `//` and `%` from left to right, and at last plus and minus.",
            f"First `{first}`. Then `{then}` is left.",
        ),
        (f"First: `{first}`.", f"Then: `{then}`.", "At last what is left, from the left to the right."),
        harder=harder,
    )


@template(
    "programming.values-after-assignments",
    skill="programming.variables",
    kind="numeric",
    difficulty=0.0,
    reason="a variable keeps its value until it is assigned again",
    variants=14,
    where=lambda shape, names, a, b, c: len({a, b, c}) == 3,
    shape=("old value", "step by step", "own value", "chain"),
    names=(("tickets", "visitors"), ("speed", "limit"), ("apples", "pears"), ("level", "score")),
    a=range(3, 13),
    b=range(2, 9),
    c=range(14, 24),
)
def values_after_assignments(shape: str, names: tuple[str, str], a: int, b: int, c: int) -> Draft:
    x, y = names
    code, key, harder, slips, step = {
        "old value": (
            f"{x} = {a}\n{y} = {x} + {b}\n{x} = {c}\nprint({y})", a + b, -0.9,
            [(c + b, "variable-as-formula", f"`{y}` was calculated once, from the value that `{x}` had then. It does not follow later changes."), (c, "wrong-variable", f"That is the value of `{x}`. Look at what is printed.")],
            f"When line 2 runs, `{x}` is `{a}`. Line 3 changes only `{x}`.",
        ),
        "step by step": (
            f"{x} = {a}\n{x} = {x} + {b}\n{x} = {x} * 2\nprint({x})", (a + b) * 2, -0.4,
            [(a + b * 2, "product-first", "Line 2 is done before line 3 starts: the whole new value is doubled."), (a * 2, "skips-a-line", "Line 2 changes the value too.")],
            f"After line 2 the value is `{a} + {b}`, and line 3 doubles it.",
        ),
        "own value": (
            f"{x} = {a}\n{y} = {b}\n{x} += {y}\n{y} = {x} - {y}\n{x} -= {y}\nprint({c} * {x})", c * b, 1.0,
            [(c * a, "stops-too-early", f"Line 5 changes `{x}` once more."), (c * (a + b), "stops-too-early", f"That is with `{x}` after line 3. Two more lines follow."), (0, "old-and-new-mixed", "Use the values that are in the variables at that moment, not both at once.")],
            f"After line 3 `{x}` is `{a + b}`, after line 4 `{y}` is `{a + b} - {b}`.",
        ),
        "chain": (
            f"{x} = {y} = {a}\n{y} += {b}\n{x}, {y} = {y}, {x}\n{x} *= 3\nprint({x} - {y})", (a + b) * 3 - a, 0.8,
            [(a * 3 - (a + b), "swap-ignored", "Line 3 swaps the two values."), ((a + b) * 3 - (a + b), "overwrites-in-swap", "Both values on the right of line 3 are read before anything is changed.")],
            f"After line 3 `{x}` is `{a + b}` and `{y}` is `{a}`.",
        ),
    }[shape]  # fmt: skip
    last = {
        "old value": f"`{a} + {b}`, the value that `{y}` got in line 2",
        "step by step": f"`{a + b} * 2`",
        "own value": f"`{c} * {b}`, for after line 5 `{x}` is `{a + b} - {a}`",
        "chain": f"`{(a + b) * 3} - {a}`",
    }[shape]
    return number(
        code,
        key,
        slips,
        (
            "Write down a little table: one column for each variable, one row for each line.",
            "The right side of `=` is calculated first, with the values of this moment; then the variable on the left gets the result.",
            step,
        ),
        (step, f"The last line works out {last}."),
        harder=harder,
    )


@template(
    "programming.swap-two-variables",
    skill="programming.variables",
    kind="single_choice",
    difficulty=0.0,
    reason="an assignment in two steps overwrites what a swap would need",
    variants=12,
    where=lambda shape, names, a, b: a != b,
    shape=("both at once", "one by one", "helper", "with sum"),
    names=(("left", "right"), ("first", "second"), ("red", "blue")),
    a=range(2, 10),
    b=range(2, 10),
)
def swap_two_variables(shape: str, names: tuple[str, str], a: int, b: int) -> Draft:
    x, y = names
    middle, after, harder, why = {
        "both at once": (f"{x}, {y} = {y}, {x}", (b, a), -0.8, "Both values on the right are read before any variable changes."),
        "one by one": (f"{x} = {y}\n{y} = {x}", (b, b), 0.2, f"When the second assignment runs, `{x}` holds `{b}` already; its old value is gone."),
        "helper": (f"keep = {x}\n{x} = {y}\n{y} = keep", (b, a), -0.9, f"The variable `keep` still holds `{a}` when `{x}` is overwritten."),
        "with sum": (f"{x}, {y} = {y}, {x} + {y}", (b, a + b), 0.9, f"The sum on the right is made of the old values, `{a} + {b}`."),
    }[shape]  # fmt: skip
    pairs = [
        ((a, b), "assignment-without-effect", "The assignments change the variables; these are the values from the start."),
        ((b, a), "swap-in-two-steps", "That would be a swap. Look at which values are still there when the last assignment runs."),
        ((b, b), "overwrites-in-swap", "That would be so if the first variable were changed before the other side was read."),
        ((a, a), "copies-wrong-way", "The value goes from the right side of `=` to the left side."),
        ((b, b + b), "overwrites-in-swap", "The right side is read as a whole before a variable changes."),
    ]  # fmt: skip
    return choice(
        f"{x} = {a}\n{y} = {b}\n{middle}\nprint({x}, {y})",
        f"{after[0]} {after[1]}",
        [(f"{p} {q}", name, said) for (p, q), name, said in pairs],
        (
            f"What is in `{x}` and in `{y}` after each line?",
            "An assignment first reads everything on its right side, then it overwrites what is on the left.",
            f"At the start `{x}` is `{a}` and `{y}` is `{b}`. {why}",
        ),
        (f"At the start `{x}` is `{a}` and `{y}` is `{b}`.", why),
        harder=harder,
    )


_GOOD = ("total_2", "_count", "maxSpeed", "Price", "x1", "for_sale", "class_a", "half_year", "row")
_BAD = (
    ("2nd_try", "name-starts-with-digit", "A name cannot begin with a digit.", -0.4),
    ("3d", "name-starts-with-digit", "A name cannot begin with a digit.", -0.4),
    ("my name", "space-in-name", "A name has no spaces.", -0.5),
    ("birth day", "space-in-name", "A name has no spaces.", -0.5),
    ("total-sum", "hyphen-in-name", "Python reads the hyphen as a minus sign.", 0.0),
    ("e-mail", "hyphen-in-name", "Python reads the hyphen as a minus sign.", 0.0),
    ("class", "keyword-as-name", "This word belongs to Python itself.", 0.4),
    ("while", "keyword-as-name", "This word belongs to Python itself.", 0.2),
    ("is", "keyword-as-name", "This short word is an operator of Python.", 0.6),
    ("price€", "sign-in-name", "Only letters, digits and the underscore are allowed.", 0.0),
)


@template(
    "programming.names-of-variables",
    skill="programming.variables",
    kind="multiple_choice",
    difficulty=-0.5,
    reason="a few rules about letters, digits and words that Python keeps for itself",
    variants=10,
    seed=range(10),
)
def names_of_variables(seed: int) -> Draft:
    draw = random.Random(f"names {seed}")
    good = draw.sample(_GOOD, 2 + seed % 2)
    bad = draw.sample(_BAD, 5 - len(good))
    return which(
        "Which of these can be used as names of variables in Python?",
        "",
        good,
        [(text, name, said) for text, name, said, _ in bad],
        (
            "Think of the rules: which characters may a name hold, and which one may come first?",
            "Letters, digits and underscores only, no digit at the start, and no word that Python keeps for itself.",
            f"`{bad[0][0]}` cannot be a name. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` is not allowed. {said}" for text, _, said, _ in bad],
        proof="[raised(bare(o) + ' = 1') == '' for o in options]",
        harder=sum(item[3] for item in bad) / len(bad) + 0.2 * (seed % 3),
    )


@template(
    "programming.output-of-a-conversion",
    skill="programming.types",
    kind="single_choice",
    difficulty=0.0,
    reason="the type decides what an operator does and how a value is shown",
    variants=15,
    where=lambda shape, a, b: a != b and a + b < 10 and a % b != 0 and a * b != a + b,
    shape=("texts", "numbers", "repeat", "division", "cut", "mixed", "float"),
    a=range(3, 9),
    b=range(2, 6),
)
def output_of_a_conversion(shape: str, a: int, b: int) -> Draft:
    point = f"{a}.{b + 4}"
    text, whole, failed = "adds-texts-as-numbers", "forgets-float", "expects-an-error"
    cases: dict[str, tuple[str, str, float, list[Slip], str]] = {
        "texts": (f'print("{a}" + "{b}")', f"{a}{b}", -1.0, [(a + b, text, "Both values stand in quotes, so they are texts. What does plus do with texts?"), (f"{a} {b}", "space-between-texts", "Plus puts texts together without a space."), (FAILS, failed, "Two texts can be joined with plus.")], "Plus joins two texts one after the other."),
        "numbers": (f'print(int("{a}") + int("{b}"))', f"{a + b}", -0.9, [(f"{a}{b}", "joins-numbers", "After `int` both values are numbers, so plus adds them."), (f"{float(a + b)}", "int-gives-float", "`int` makes whole numbers, which are shown without a point."), (FAILS, failed, "Both texts hold whole numbers, so `int` can read them.")], "`int` turns both texts into whole numbers."),
        "repeat": (f'print("{a}" * {b})', str(a) * b, -0.2, [(a * b, text, "The first value stands in quotes: it is a text, and a text is repeated."), (f"{a}{b}", "joins-text-and-number", "That would be joining. What does a star do with a text?"), (FAILS, failed, "A text times a whole number is allowed.")], f"A text times `{b}` is the text repeated."),
        "division": (f"print({a * b} / {b})", f"{float(a)}", 0.0, [(a, whole, "The operator `/` gives a number with a point even where the division comes out even."), (f"{a}.{b}", "remainder-after-point", "What stands after the point is no remainder."), (FAILS, failed, "This division is allowed.")], "`/` always gives a number of type `float`, which is shown with a point."),
        "cut": (f"print(int({point}) + 1)", f"{a + 1}", 0.1, [(a + 2, "int-rounds", f"`int` does not round `{point}` up: it cuts off what is behind the point."), (f"{a + 1}.{b + 4}", "int-without-effect", "`int` gives a whole number."), (FAILS, failed, "`int` can be used on numbers with a point.")], f"`int({point})` cuts off the part behind the point: `{a}`."),
        "mixed": (f'age = "{a}"\nprint(age + {b})', FAILS, 0.7, [(a + b, text, "The text is not turned into a number by itself."), (f"{a}{b}", "joins-text-and-number", "Plus joins two texts, but here one value is a number."), (f"age{b}", "prints-the-name", "A name without quotes stands for its value.")], "Plus is not defined between a text and a number: a `TypeError`."),
        "float": (f'print(float("{a}") * {b})', f"{float(a * b)}", 0.8, [(a * b, whole, "A `float` times a whole number is a `float` again; look at how it is shown."), (str(a) * b, "conversion-without-effect", "After `float` the value is no text any more."), (f"{a}.0" * b, "conversion-without-effect", "After `float` the value is a number, so the star multiplies.")], f"`float` gives `{a}.0`, and the product of a `float` is a `float`."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    return choice(
        code,
        key,
        slips,
        (
            "Which type has each value: text, whole number, or number with a point?",
            "Quotes make a text. `int` makes a whole number, `float` and the operator `/` make a number with a point.",
            f"{why} Now write down exactly what appears on the screen.",
        ),
        (why,),
        harder=harder,
        proof=f"[bare(o) == ('{FAILS}' if raised() else printed()) for o in options]",
    )


@template(
    "programming.typed-numbers",
    skill="programming.types",
    kind="numeric",
    difficulty=0.0,
    reason="what is typed in is text until it is converted",
    variants=12,
    where=lambda shape, who, a, b: a != b,
    shape=("converted", "joined", "late", "half"),
    who=("Amina", "Lars", "Mei", "Tomás"),
    a=range(11, 40),
    b=range(2, 9),
)
def typed_numbers(shape: str, who: str, a: int, b: int) -> Draft:
    code, key, harder, other, said, why = {
        "converted": ("a = int(input())\nb = int(input())\nprint(a - b)", a - b, -1.0, b - a, "The first line that is typed goes into `a`.", "`int` turns both inputs into numbers."),
        "joined": ("a = input()\nb = input()\nprint(a + b)", int(f"{a}{b}"), 0.0, a + b, "Nothing converts the inputs here, so they stay texts.", "`input` gives texts, and plus puts texts one after the other."),
        "late": ("a = input()\nb = input()\nprint(int(a + b) + 1)", int(f"{a}{b}") + 1, 0.8, a + b + 1, "The two texts are put together before `int` reads them.", "Inside the brackets two texts are joined; then `int` reads the result."),
        "half": ("a = input()\nb = int(input())\nprint(a * b)", int(str(a) * b), 0.9, a * b, "Only the second input is converted; the first one is still a text.", "A text times a number is the text repeated."),
    }[shape]  # fmt: skip
    return number(
        code,
        key,
        [(other, "input-is-a-number" if shape != "converted" else "swaps-operands", said)],
        (
            "Which of the two values are numbers, and which are texts?",
            "`input` always gives a text. Only `int` or `float` turns it into a number.",
            f"{why} Here `a` comes from “{a}” and `b` from “{b}”.",
        ),
        (why,),
        harder=harder,
        ask=f"{who} runs this program and types first {a}, then {b}. What does it print?",
        proof=f"printed(inputs=['{a}', '{b}'])",
    )


_TYPES = (
    ("42", "int", -1.2), ('"ok"', "str", -1.1), ("4.0", "float", -1.0), ("True", "bool", -1.0), ("[4, 2]", "list", -0.9),
    ("8 // 3", "int", 0.0), ("8 / 4", "float", 0.2), ("3 < 5", "bool", 0.0), ("str(5)", "str", -0.2), ('len("abc")', "int", 0.1),
    ('"5" * 3', "str", 0.5), ("7 // 2.0", "float", 1.0), ("not 0", "bool", 0.8), ('"4" in "42"', "bool", 0.7), ("[1.5, 2][0]", "float", 0.8),
)  # fmt: skip
_NAMES = {"int": ("integer",), "str": ("string",), "float": (), "bool": ("boolean",), "list": ()}
_SAID = {
    "int": "That type is for whole numbers.", "str": "That type is for texts.", "float": "That type is for numbers with a point.",
    "bool": "That type has only two values, for yes and no.", "list": "That type holds several values in square brackets.",
}  # fmt: skip


@template(
    "programming.type-of-an-expression",
    skill="programming.types",
    kind="short_text",
    difficulty=0.0,
    reason="the operator and its values decide the type of the result",
    variants=15,
    row=_TYPES,
)
def type_of_an_expression(row: tuple[str, str, float]) -> Draft:
    expression, key, harder = row
    return Draft(
        stem=f"Which type does the value of this expression have? Write the name that Python has for the type.\n\n```python\n{expression}\n```",
        key=[key],
        accept=(*_NAMES[key], f"<class '{key}'>"),
        proof="split(printed('print(type(' + strip(code) + '))'), \"'\")[1]",
        wrong=_type_slips(key),
        hints=(
            "First work out the value. Is it a whole number, has it a point, is it a text, or one of two truth values?",
            "Comparisons give truth values; quotes make texts; a slash for division, or one value with a point, gives a number with a point.",
            f"The value is `{_shown(expression)}`. Python's names of types are short: three to five letters.",
        ),
        explanation=(f"The value of the expression is `{_shown(expression)}`.", f"Its type is called {key}."),
        harder=harder,
    )  # fmt: skip


def _type_slips(key: str) -> list[Wrong]:
    return [
        Wrong(answer=name, misconception="confuses-types", feedback=said) for name, said in _SAID.items() if name != key
    ]


def _shown(expression: str) -> str:
    values = {
        "8 // 3": "2", "8 / 4": "2.0", "3 < 5": "True", "str(5)": "'5'", 'len("abc")': "3", '"5" * 3': "'555'",
        "7 // 2.0": "3.0", "not 0": "True", '"4" in "42"': "True", "[1.5, 2][0]": "1.5",
    }  # fmt: skip
    return values.get(expression, expression)
