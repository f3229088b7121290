"""Programming: strings, conditions and Boolean logic."""

import random

from store.bank.template import Draft, template
from store.bank.templates.programming_code import choice, number, which

_CITIES = ("Valparaiso", "Reykjavik", "Antananarivo", "Marrakesh", "Sarajevo", "Kathmandu", "Montevideo", "Wellington", "Cartagena", "Novosibirsk")  # fmt: skip


@template(
    "programming.places-in-a-string",
    skill="programming.strings",
    kind="numeric",
    difficulty=0.0,
    reason="places are counted from zero, lengths from one",
    variants=14,
    where=lambda shape, word: (
        (shape != "count" or word.count("a") > 1) and (shape != "late" or word.count(word[1]) > 1)
    ),
    shape=("length", "find", "count", "sum", "late"),
    word=_CITIES,
)
def places_in_a_string(shape: str, word: str) -> Draft:
    letter = word[3] if shape == "find" else word[1]
    size, place = len(word), word.find(letter)
    code, key, harder, slips, why = {
        "length": (f'city = "{word}"\nprint(len(city))', size, -1.3, [(size - 1, "length-is-last-place", "That is the place of the last letter. The length counts all letters."), (size + 2, "counts-quotes", "The quotes do not belong to the text.")], "`len` counts all characters between the quotes."),
        "find": (f'city = "{word}"\nprint(city.find("{letter}"))', place, -0.5, [(place + 1, "counts-from-one", "This counts from one. Python numbers the first letter differently.")], f"`find` gives the place of the first `{letter}`, counted from zero."),
        "count": (f'city = "{word}"\nprint(city.count("a") * 10)', word.count("a") * 10, -0.2, [(word.find("a") * 10, "place-for-number", "`count` tells how many there are, not where the first one is."), (10, "counts-once", "The letter stands in the text more than once.")], f"`a` stands `{word.count('a')}` times in the text."),
        "sum": (f'city = "{word}"\npart = city[2:{size - 2}]\nprint(len(part) + len(city))', 2 * size - 4, 0.8, [(2 * size - 3, "end-included", "The end of a slice is not included."), (2 * size, "slice-without-effect", "The part is shorter than the whole text."), (size - 4, "skips-a-summand", "Both lengths are added.")], f"The slice holds the places from `2` to `{size - 3}`."),
        "late": (f'city = "{word}"\nfirst = city.find("{letter}")\nsecond = city.find("{letter}", first + 1)\nprint(second - first)', word.find(letter, place + 1) - place, 1.0, [(word.find(letter, place + 1), "skips-a-subtraction", "That is the place of the second one. The program prints a difference."), (0, "find-starts-again", "The second search begins behind the first find."), (word.find(letter, place + 1) - place - 1, "counts-between", "That counts the letters between the two. The difference of their places is asked for.")], f"The letter `{letter}` is first found at place `{place}`; the second search starts behind it."),
    }[shape]  # fmt: skip
    work = {
        "length": f"The last letter has the place `{size - 1}`.",
        "find": f"Before it come `{', '.join(word[:place])}`.",
        "count": f"Then the program works out `{word.count('a')} * 10`.",
        "sum": f"The lengths are `{size - 4}` and `{size}`, and they are added.",
        "late": f"The places are `{place}` and `{word.find(letter, place + 1)}`, and the difference is printed.",
    }[shape]
    return number(
        code,
        key,
        slips,
        (
            "Write the word down and put a number over each letter. With which number does Python begin?",
            "The first letter has the place `0`, so the last place is one less than the length.",
            f"{why} The word starts with `{word[0]}` at place `0` and `{word[1]}` at place `1`.",
        ),
        (why, work),
        harder=harder,
    )


@template(
    "programming.slices-of-strings",
    skill="programming.strings",
    kind="single_choice",
    difficulty=0.0,
    reason="a slice begins at its start and ends before its end",
    variants=14,
    where=lambda shape, word, a, b: b - a > 1 and len(word) > b + 1,
    shape=("middle", "start", "end", "backwards", "step"),
    word=_CITIES,
    a=(1, 2, 3),
    b=(4, 5, 6),
)
def slices_of_strings(shape: str, word: str, a: int, b: int) -> Draft:
    end_in, from_one = "end-included", "counts-from-one"
    middle = [
        (word[a : b + 1], end_in, "The slice ends before its second number, not with it."),
        (word[a - 1 : b], from_one, "Counting starts at zero, not at one."),
        (word[a : a + b], "end-as-length", "The second number is a place, not a length."),
        (word[a - 1 : b - 1], from_one, "Counting starts at zero, not at one."),
    ]
    code, key, harder, slips, why = {
        "middle": (f"{a}:{b}", word[a:b], -0.2, middle, f"The first letter taken has place `{a}`, the last one place `{b - 1}`."),
        "start": (f":{b}", word[:b], -0.9, [(word[: b + 1], end_in, "The slice ends before its second number."), (word[b:], "wrong-side", "The number stands behind the colon: it is the end."), (word[: b - 1], from_one, "Places start at zero, so this is one letter short."), (word[1:b], from_one, "Without a first number the slice starts at the very beginning.")], f"Without a first number the slice starts at place `0`; the last letter taken has place `{b - 1}`."),
        "end": (f"-{a + 1}:", word[-a - 1 :], 0.2, [(word[-a:], "counts-from-minus-zero", "The last letter has the place `-1`, so one more letter belongs to it."), (word[a + 1 :], "ignores-minus", "A negative place is counted from the end."), (word[: -a - 1], "wrong-side", "The number stands before the colon: it is the start."), (word[-a - 2 :], "counts-too-far", "That is one letter more.")], f"`-1` is the last letter, so the slice starts at letter `{a + 1}` from the end."),
        "backwards": ("::-1", word[::-1], 0.7, [(word[-1], "index-for-slice", "With two colons it is a slice: more than one letter comes out."), (word[:-1], "reads-as-end", "The number stands behind the second colon: it is the step, not the end."), (word, "step-without-effect", "The step is negative: the slice goes the other way.")], "The step `-1` goes through the whole text from its end to its beginning."),
        "step": (f"{a}:{b + 2}:2", word[a : b + 2 : 2], 0.9, [(word[a : b + 2], "ignores-step", "The third number is a step: not every letter is taken."), (word[a : b + 3 : 2] if word[a : b + 3 : 2] != word[a : b + 2 : 2] else word[a : b + 4 : 2], end_in, "The slice ends before its second number."), (word[a - 1 : b + 1 : 2], from_one, "Counting starts at zero, not at one."), (word[a : b + 2 : 3], "step-plus-one", "Every second letter is taken, so one is left out each time.")], f"From place `{a}` every second letter is taken, up to place `{b + 1}` at most."),
    }[shape]  # fmt: skip
    return choice(
        f'word = "{word}"\nprint(word[{code}])',
        key,
        slips,
        (
            "Number the letters from zero. Where does the slice begin, and which letter is the first that is left out?",
            "In `[start:end:step]` the start is taken and the end is not; a part that is missing means from the beginning or to the end.",
            f"{why} Compare: `word[0:2]` would be `{word[0:2]}`.",
        ),
        (why,),
        harder=harder,
    )


_STRING_TRUE = (
    ('"sun" in "sunflower"', -0.5), ('"B" < "C"', 0.3), ('"tea".upper() == "TEA"', -0.4), ('"abc"[0] == "a"', -0.4),
    ('len("") == 0', 0.2), ('"radar" == "radar"[::-1]', 0.6), ('"a-b-c".count("-") == 2', 0.0), ('"Zebra" < "apple"', 1.4),
    ('"ha" * 2 == "haha"', 0.0), ('"lemon".startswith("le")', -0.4), ('"kiwi".find("w") == 2', 0.3), ('"  ok ".strip() == "ok"', 0.2),
)  # fmt: skip
_STRING_FALSE = (
    ('"Sun" in "sunflower"', "ignores-capitals", "Capital and small letters are different characters.", 0.0),
    ('"abc"[1] == "a"', "counts-from-one", "The first letter has the place zero.", 0.0),
    ('"10" == 10', "text-equals-number", "A text is never equal to a number.", 0.3),
    ('len("two words") == 8', "forgets-the-space", "The space is a character as well.", 0.3),
    ('"tea" == "tea "', "forgets-the-space", "The space at the end makes a different text.", 0.0),
    ('"10" > "9"', "compares-texts-as-numbers", "Texts are compared letter by letter, and the sign for one comes before the sign for nine.", 1.4),
    ('"river"[1:3] == "ive"', "end-included", "The slice ends before its second number, so it has two letters.", 0.4),
    ('"lemon".find("z") == 0', "missing-is-zero", "Where nothing is found, `find` gives `-1`.", 0.8),
    ('"banana".count("an") == 3', "counts-letters-for-parts", "Count how often the two letters stand side by side.", 0.2),
)  # fmt: skip


@template(
    "programming.true-about-strings",
    skill="programming.strings",
    kind="multiple_choice",
    difficulty=-0.4,
    reason="capitals, spaces and places matter in comparisons of texts",
    variants=12,
    seed=range(12),
)
def true_about_strings(seed: int) -> Draft:
    draw = random.Random(f"strings {seed}")
    good = draw.sample(_STRING_TRUE, 2 + seed % 2)
    bad = draw.sample(_STRING_FALSE, 5 - len(good))
    return which(
        "Which of these expressions have the value `True`?",
        "",
        [text for text, _ in good],
        [(text, name, said) for text, name, said, _ in bad],
        (
            "Work each expression out by itself. Mind capitals, spaces and quotes.",
            "Texts are equal only if every character is the same. Places start at zero, and a slice leaves its end out.",
            f"Take `{bad[0][0]}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` is `False`. {said}" for text, _, said, _ in bad],
        proof="[printed('print(' + bare(o) + ')') == 'True' for o in options]",
        harder=2 * sum([item[1] for item in good] + [item[3] for item in bad]) / 5 - 0.5,
    )


_LADDERS = (
    ("temperature", (30, 20, 10), ("hot", "warm", "cool", "cold")), ("points", (90, 70, 50), ("gold", "silver", "bronze", "none")),
    ("wind", (75, 40, 20), ("storm", "gale", "breeze", "calm")), ("age", (65, 18, 6), ("senior", "adult", "child", "infant")),
)  # fmt: skip


@template(
    "programming.which-branch-runs",
    skill="programming.conditionals",
    kind="single_choice",
    difficulty=0.0,
    reason="one branch of a chain runs, while separate ifs are all tested",
    variants=14,
    where=lambda shape, ladder, add, rung: ladder[1][rung] + add < (ladder[1][rung - 1] if rung else 999) and (shape == "chain" or rung < 2),
    shape=("chain", "separate", "wrong order"),
    ladder=_LADDERS,
    add=(0, 1, 3, 5),
    rung=(0, 1, 2),
)  # fmt: skip
def which_branch_runs(shape: str, ladder: tuple[str, tuple[int, ...], tuple[str, ...]], add: int, rung: int) -> Draft:
    name, limits, words = ladder
    value = limits[rung] + add
    sign = ">=" if add < 3 else ">"
    tests = list(zip(limits, words, strict=False))
    if shape == "wrong order":
        tests = tests[::-1]
    word = "if" if shape == "separate" else "elif"
    lines = [
        f'{word if n else "if"} {name} {sign} {limit}:\n    result = "{text}"' for n, (limit, text) in enumerate(tests)
    ]
    start = f'{name} = {value}\nresult = "{words[3]}"\n'
    true = [text for limit, text in tests if (value >= limit if sign == ">=" else value > limit)]
    key = true[-1] if shape == "separate" else true[0]
    says = {
        words[3]: ("skips-all-branches", "That is the value from the start. At least one condition is true here."),
        **{
            text: ("branch-too-early" if limit > value else "branch-too-late", f"Test `{name} {sign} {limit}` with the value of the variable, and see whether this branch is reached and its result is kept.")
            for limit, text in tests
        },
    }  # fmt: skip
    harder = {"chain": -1.0 + (0.3 if add == 0 else 0), "separate": 0.5, "wrong order": 0.9}[shape]
    tested = ", ".join(f"`{limit}`" for limit, _ in tests)
    return choice(
        start + "\n".join(lines) + "\nprint(result)",
        key,
        [(text, *says[text]) for text in (*words[::-1],)],
        (
            "Go through the conditions from top to bottom. Which of them are tested at all?",
            "Each `if` starts afresh, so all of them are tested, and a later one may overwrite the result." if shape == "separate"
            else "In a chain with `elif` the first true condition wins, and everything below it is skipped.",
            f"The value `{value}` is compared with {tested} in this order. The first comparison is {'true' if true[0] == tests[0][1] else 'false'}.",
        ),
        (
            f"With `{name} = {value}` the conditions that are true by themselves belong to: {', '.join(true)}.",
            "All of them run, and the last one decides." if shape == "separate" else "Only the first of them runs.",
        ),
        harder=harder,
    )  # fmt: skip


_POOL = (
    ("x > {lo} and x < {hi}", -0.3), ("x < {lo} or x > {lo}", 0.0), ("not x == {lo}", 0.0), ("x >= {x}", -0.6), ("not (x > {hi})", 0.2),
    ("x == {x} or x / 0 > 1", 1.2), ("{lo} < x <= {x}", 0.4), ("x % 2 == {odd}", 0.0), ("x != {hi} and not x < {lo}", 0.6),
    ("x > {hi} or x < {hi} and x > {lo}", 0.9), ("not x > {x}", 0.3), ("x != {lo}", -0.6),
)  # fmt: skip
_POOL_FALSE = (
    ("x > {x}", "border-included", "The two sides are equal, and `>` needs more than that.", -0.4),
    ("x < {lo} or x > {hi}", "or-read-as-between", "The value lies between the two numbers, so neither side is true.", -0.2),
    ("x > {lo} and x > {hi}", "one-side-is-enough", "With `and` both sides must be true; the second one is not.", -0.2),
    ("not x > {lo}", "overlooks-not", "The comparison itself is true, and `not` turns it round.", 0.1),
    ("not (x > {lo} or x > {hi})", "overlooks-not", "One side in the brackets is true, so the bracket is true, and `not` turns it round.", 0.6),
    ("x == {lo} + 1 and x != {x}", "one-side-is-enough", "With `and` both sides must be true; look at the second one.", 0.3),
    ("{lo} < {x} < x", "border-included", "Both comparisons of such a chain must be true.", 0.6),
    ("x == '{x}'", "text-equals-number", "A number is never equal to a text.", 0.4),
)  # fmt: skip


@template(
    "programming.true-conditions",
    skill="programming.conditionals",
    kind="multiple_choice",
    difficulty=-0.3,
    reason="comparisons joined with and, or, not",
    variants=12,
    where=lambda seed, x: x % 4 == seed % 4,
    seed=range(8),
    x=range(6, 15),
)
def true_conditions(seed: int, x: int) -> Draft:
    draw = random.Random(f"conditions {seed} {x}")
    numbers = {"x": x, "lo": x - draw.randint(2, 4), "hi": x + draw.randint(2, 5), "odd": x % 2}
    good = draw.sample(_POOL, 2 + seed % 2)
    bad = draw.sample(_POOL_FALSE, 5 - len(good))
    return which(
        f"The variable `x` has the value {x}. Which of these conditions are true?",
        "",
        [text.format(**numbers) for text, _ in good],
        [(text.format(**numbers), name, said) for text, name, said, _ in bad],
        (
            "Put the value in for `x` and decide each comparison by itself first.",
            "`and` needs both sides, `or` at least one; `not` turns the comparison behind it round.",
            f"Take `{bad[0][0].format(**numbers)}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text.format(**numbers)}` is false. {said}" for text, _, said, _ in bad],
        proof=f"[printed('print(' + bare(o) + ')', x={x}) == 'True' for o in options]",
        harder=2 * sum([item[1] for item in good] + [item[3] for item in bad]) / 5,
    )


@template(
    "programming.how-many-values-pass",
    skill="programming.conditionals",
    kind="numeric",
    difficulty=0.0,
    reason="a condition is turned into the set of numbers that meet it",
    variants=13,
    where=lambda shape, a, b: (
        b > a + 4 and (shape in ("between", "outside") or (b == 14 and (a % 2 == 0 or shape == "not both")))
    ),
    shape=("between", "outside", "multiple", "not both"),
    a=range(4, 9),
    b=range(10, 17),
)
def how_many_values_pass(shape: str, a: int, b: int) -> Draft:
    test, right, harder, why = {
        "between": (f"n > {a} and n <= {b}", [n for n in range(1, 21) if a < n <= b], -1.0, f"The numbers from `{a + 1}` to `{b}` pass."),
        "outside": (f"n < {a} or n > {b}", [n for n in range(1, 21) if not a <= n <= b], -0.2, f"The numbers below `{a}` and those above `{b}` pass."),
        "multiple": (f"n % 3 == 0 and n != {3 * (a // 2)}", [n for n in range(1, 21) if n % 3 == 0 and n != 3 * (a // 2)], 0.4, f"The multiples of `3` pass, but not `{3 * (a // 2)}`."),
        "not both": (f"not (n > {a} and n % 2 == 0)", [n for n in range(1, 21) if n <= a or n % 2], 1.0, f"What fails is even and above `{a}`; all others pass."),
    }[shape]  # fmt: skip
    size = len(right)
    return number(
        f'if {test}:\n    print("yes")\nelse:\n    print("no")',
        size,
        [
            (size + 1, "border-included", "One number too many passes. Test the numbers at the borders."),
            (size - 1, "border-excluded", "One number is missing. Test the numbers at the borders."),
            (20 - size, "counts-the-others", "These are the numbers for which the program prints the other word."),
        ],
        (
            "Which numbers make the condition true? Test those at the borders with care.",
            "Write the numbers from the smallest to the largest in a row and mark those that meet the whole condition.",
            f"{why} The smallest of them is `{right[0]}`, the largest is `{right[-1]}`.",
        ),
        (why, f"They are: `{', '.join(map(str, right))}`."),
        harder=harder,
        ask="For how many whole numbers `n` from 1 to 20 does this program print the word “yes”?",
        proof="count(printed(n=k) == 'yes' for k in range(1, 21))",
        end="The program prints “yes” for {key} of them.",
    )
