"""Programming: lists, dictionaries, comprehensions."""

import random
from collections.abc import Callable, Sequence

from store.bank.template import Draft, template
from store.bank.templates.programming_code import FAILS, Slip, choice, number, which


def _draw(seed: int, name: str, size: int, low: int = 2, high: int = 20) -> list[int]:
    return random.Random(f"{name} {seed}").sample(range(low, high), size)


@template(
    "programming.items-of-a-list",
    skill="programming.lists",
    kind="numeric",
    difficulty=0.0,
    reason="places count from zero, negative ones from the end",
    variants=14,
    shape=("one", "last", "slice", "inside", "length"),
    seed=range(6),
)
def items_of_a_list(shape: str, seed: int) -> Draft:
    xs = _draw(seed, f"items {shape}", 5)
    place = 1 + seed % 3
    inner = xs[0] % 3
    code, key, harder, slips, why = {
        "one": (f"print(marks[{place}])", xs[place], -1.2, [(xs[place - 1], "counts-from-one", "This counts the places from one. Which number does Python give to the first item?"), (xs[place + 1], "counts-too-far", "That is one place further.")], f"The items with the places `0` to `{place}` are counted off from the left."),
        "last": (f"print(marks[-{place}] + marks[0])", xs[-place] + xs[0], -0.5, [(xs[-place - 1] + xs[0], "counts-from-minus-zero", "The last item has the place `-1`."), (xs[-place] + xs[1], "counts-from-one", "`marks[0]` is the very first item."), (xs[place] + xs[0], "ignores-minus", "A negative place is counted from the end.")], f"The place `-{place}` is counted from the end, and `-1` is the last item."),
        "slice": (f"print(sum(marks[1:{place + 2}]))", sum(xs[1 : place + 2]), 0.2, [(sum(xs[1 : place + 3]), "end-included", "The end of a slice does not belong to it."), (sum(xs[: place + 1]), "counts-from-one", "The slice begins with the second item: it has the place one."), (sum(xs), "ignores-slice", "Only a part of the list is added.")], f"The slice holds the items with the places `1` to `{place + 1}`."),
        "inside": (f"print(marks[marks[{place}] % 3] + len(marks))", xs[xs[place] % 3] + 5, 0.9, [(xs[place] % 3 + 5, "place-for-item", "The inner brackets only give a place; the item at that place is added."), (xs[xs[place] % 3] + 4, "length-is-last-place", "`len` counts the items."), (xs[place] + 5, "skips-outer-index", "The item found first is used to find another one.")], f"`marks[{place}]` is `{xs[place]}`, and `{xs[place]} % 3` is `{xs[place] % 3}`: this is the outer place."),
        "length": (f"marks.append({inner})\nmarks.pop(0)\nprint(marks[0] * len(marks))", xs[1] * 5, 0.8, [(xs[0] * 5, "pop-at-the-end", "`pop(0)` takes the first item away; the others move up."), (xs[1] * 4, "wrong-length", "One item came and one went."), (xs[1] * 6, "wrong-length", "One item was taken away again.")], "One item is added at the end, and the first one is taken away."),
    }[shape]  # fmt: skip
    work = {
        "one": f"The items before it are `{xs[:place]}`.",
        "last": f"`marks[-{place}]` is `{xs[-place]}` and `marks[0]` is `{xs[0]}`; both are added.",
        "slice": f"The slice is `{xs[1 : place + 2]}`, and its items are added.",
        "inside": f"The item at the outer place is `{xs[xs[place] % 3]}`, and the length `5` is added.",
        "length": f"The list is then `{[*xs[1:], inner]}`: its first item is multiplied by `5`.",
    }[shape]
    return number(
        f"marks = {xs}\n{code}",
        key,
        slips,
        (
            "Write the places over the items. With which place does a list begin?",
            "The first item has the place `0` and the last one the place `-1`; a slice leaves its end out.",
            f"{why} Compare: `marks[0]` is `{xs[0]}` at the start.",
        ),
        (why, work),
        harder=harder,
    )


@template(
    "programming.changes-of-a-list",
    skill="programming.lists",
    kind="single_choice",
    difficulty=0.0,
    reason="each method changes the list in its own way and at its own place",
    variants=14,
    shape=("append", "insert", "pop", "remove", "copy", "same"),
    seed=range(5),
)
def changes_of_a_list(shape: str, seed: int) -> Draft:
    xs = _draw(seed, f"changes {shape}", 3, 1, 9)
    x, y, z = xs
    n = 9 + seed
    cases: dict[str, tuple[str, list[int], float, list[tuple[list[int], str, str]], str]] = {
        "append": (f"a.append({n})", [x, y, z, n], -1.1, [([n, x, y, z], "append-at-start", "`append` adds at the end."), ([x, y, z + n], "append-adds-value", "`append` adds an item; nothing is calculated."), ([x, y, n], "append-replaces", "The items that are there stay.")], "`append` adds one item at the end."),
        "insert": (f"a.insert(1, {n})", [x, n, y, z], -0.2, [([n, x, y, z], "counts-from-one", "Place one is the second place."), ([x, n, z], "insert-replaces", "Nothing is replaced: the later items move on."), ([x, y, z, n], "insert-as-append", "The first number in the brackets says at which place.")], "`insert` puts the item at place `1`, and the later items move on."),
        "pop": (f"last = a.pop()\na[0] = last + {n}", [z + n, y], 0.4, [([x + n, y], "old-and-new-mixed", "The popped item is used, not the one that stood there."), ([z + n, y, z], "pop-leaves-item", "`pop` takes the item out of the list."), ([z + n, x, y], "assignment-inserts", "An assignment to a place replaces the item there.")], f"`pop` takes out the last item, `{z}`, and gives it back."),
        "remove": (f"a.append({x})\na.remove({x})", [y, z, x], 0.2, [([x, y, z], "removes-last", "`remove` takes the first one that it finds from the left."), ([y, z], "removes-all", "`remove` takes away one item only."), ([x, y, z, x], "remove-without-effect", "`remove` changes the list.")], f"After `append` the list holds `{x}` twice; `remove` takes the first of them."),
        "copy": (f"b = a[:]\nb.append({n})\nb[0] = 0", [x, y, z], 0.8, [([0, y, z, n], "copy-as-alias", "`a[:]` makes a new list. Which list is changed, and which is printed?"), ([x, y, z, n], "copy-as-alias", "The item is added to the copy only."), ([0, y, z], "copy-as-alias", "The first item of the copy is replaced, not that of the list printed.")], "`a[:]` is a new list with the same items; only the copy is changed."),
        "same": (f"b = a\nb.append({n})\na = a + [0]", [x, y, z, n, 0], 1.1, [([x, y, z, 0], "alias-as-copy", "`b = a` makes no new list: both names stand for one list."), ([x, y, z, n], "skips-a-line", "The last assignment gives `a` a longer list."), ([x, y, z], "alias-as-copy", "The list is changed through its other name, and then lengthened.")], "`b = a` gives the same list a second name, so `append` is seen under both."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    return choice(
        f"a = {xs}\n{code}\nprint(a)",
        str(key),
        [(str(answer), name, said) for answer, name, said in slips],
        (
            "Draw the list as a row of boxes and do one line after the other.",
            "Ask for each line: does it change a list that exists, or does it make a new one? And at which place?",
            f"At the start the boxes hold `{x}`, `{y}` and `{z}`. {why}",
        ),
        (why,),
        harder=harder,
        end="So it prints {key}",
    )


_CHANGING = ("a.append(4)", "a.sort()", "a[0] = 9", "a.pop()", "a += [5]", "a.reverse()", "a.insert(0, 1)", "del a[1]", "a.remove(2)")  # fmt: skip
_KEEPING = (
    ("a + [4]", "expression-as-change", "Plus makes a new list, which is stored nowhere."), ("sorted(a)", "sorted-as-sort", "`sorted` gives a new list and leaves this one alone."),
    ("a[1:]", "slice-as-change", "A slice is a new list; this one keeps all its items."), ("len(a)", "question-as-change", "`len` only counts."),
    ("a.index(2)", "question-as-change", "`index` only tells the place."), ("a * 2", "expression-as-change", "The star makes a new list, which is stored nowhere."),
    ("b = a + [1]", "alias-as-copy", "Plus makes a new list, and only that one is called `b`."), ("max(a)", "question-as-change", "`max` only looks for the largest item."),
    ("a.count(3)", "question-as-change", "`count` only counts."),
)  # fmt: skip


@template(
    "programming.lines-that-change-a-list",
    skill="programming.lists",
    kind="multiple_choice",
    difficulty=0.0,
    reason="methods that change a list are told from expressions that make a new one",
    variants=11,
    seed=range(11),
)
def lines_that_change_a_list(seed: int) -> Draft:
    draw = random.Random(f"changing {seed}")
    good = draw.sample(_CHANGING, 2 + seed % 2)
    bad = draw.sample(_KEEPING, 5 - len(good))
    return which(
        "The variable `a` holds the list `[3, 1, 2]`. After which of these lines does `a` hold something else?",
        "",
        good,
        bad,
        (
            "Which of the lines change something, and which only work something out?",
            "A method such as `reverse` changes its list; an expression makes a new value and leaves the list as it is.",
            f"Take `{bad[0][0]}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` leaves the list as it is. {said}" for text, _, said in bad],
        proof="[value_of('a', 'a = [3, 1, 2]\\n' + bare(o)) != [3, 1, 2] for o in options]",
        harder=(-0.9, -0.2, 0.8)[seed % 3],
    )


_SHOPS = (
    ("figs", "plums", "dates"),
    ("tea", "rice", "salt"),
    ("nails", "screws", "hooks"),
    ("roses", "lilies", "tulips"),
)


@template(
    "programming.looking-up-in-a-dictionary",
    skill="programming.dictionaries",
    kind="numeric",
    difficulty=0.0,
    reason="values are found and changed by their keys",
    variants=14,
    shape=("lookup", "change", "get", "sum", "largest"),
    shop=_SHOPS,
    seed=range(3),
)
def looking_up_in_a_dictionary(shape: str, shop: tuple[str, str, str], seed: int) -> Draft:
    one, two, three = shop
    x, y, z = _draw(seed, f"{shape} {one}", 3, 3, 30)
    n = 2 + seed
    big = sorted((x, y, z))
    code, key, harder, slips, why = {
        "lookup": (f'print(stock["{two}"] - stock["{one}"])', y - x, -1.1, [(x - y, "swaps-operands", "The other way round: look at which key comes first."), (z - x, "wrong-key", "One of the values belongs to another key.")], f"`{two}` has the value `{y}` and `{one}` the value `{x}`."),
        "change": (f'stock["{three}"] = {n}\nstock["{one}"] += {n}\nprint(stock["{one}"] + stock["{three}"])', x + 2 * n, 0.0, [(x + z + 2 * n, "assignment-adds", "A plain `=` replaces the old value."), (x + n, "skips-a-line", "Both lines change a value."), (x + z + n, "keeps-old-value", "The value of the third key has been replaced.")], f"`{three}` becomes `{n}`, and `{one}` grows from `{x}` to `{x + n}`."),
        "get": (f'stock["{one}"] = stock.get("{one}", 50) + {n}\nstock["glue"] = stock.get("glue", {n}) + 1\nprint(stock["{one}"] * stock["glue"])', (x + n) * (n + 1), 0.8, [((50 + n) * (n + 1), "default-always-used", "The default counts only where the key is missing."), (x + n, "missing-key-is-zero", "For the missing key the default is used, and one is added."), ((x + n) * n, "skips-a-summand", "One is added to the default.")], f"`{one}` is there, so its default is not used; `glue` is missing, so its default `{n}` is."),
        "sum": ("total = 0\nfor key in stock:\n    total += len(key) * stock[key]\nprint(total)", sum(len(k) * v for k, v in zip(shop, (x, y, z), strict=True)), 0.9, [(x + y + z, "skips-a-factor", "Each value is multiplied by the length of its key."), (len(one + two + three), "adds-keys-only", "The values count as well."), (len(one) * x, "one-turn-only", "The loop goes through all the keys.")], f"The lengths of the keys are `{len(one)}`, `{len(two)}` and `{len(three)}`."),
        "largest": ("best = 0\nfor name, number in stock.items():\n    if number > best:\n        best = number\nprint(best)", big[2], -0.5, [(big[0], "smallest-for-largest", "The condition keeps the larger value of the two."), (z if z != big[2] else x, "last-for-largest", "A value is kept only if it is above the best one so far."), (sum(big), "adds-instead", "Nothing is added here; `best` is replaced.")], "`best` is replaced whenever a larger value comes."),
    }[shape]  # fmt: skip
    work = {
        "lookup": f"The program works out `{y} - {x}`.",
        "change": f"The program works out `{x + n} + {n}`.",
        "get": f"The program works out `{x + n} * {n + 1}`.",
        "sum": f"The program works out `{len(one)} * {x} + {len(two)} * {y} + {len(three)} * {z}`.",
        "largest": f"The values come in the order `{x}`, `{y}`, `{z}`.",
    }[shape]
    return number(
        f'stock = {{"{one}": {x}, "{two}": {y}, "{three}": {z}}}\n{code}',
        key,
        slips,
        (
            "Write the pairs of key and value below each other and go through the lines.",
            "`stock[key]` is the value that belongs to the key; an assignment to it replaces the value or adds a new pair.",
            f"{why} Now finish the calculation.",
        ),
        (why, work),
        harder=harder,
    )


@template(
    "programming.output-of-a-dictionary",
    skill="programming.dictionaries",
    kind="single_choice",
    difficulty=0.0,
    reason="in, loops and len go by the keys",
    variants=14,
    shape=("keys", "in", "values", "missing", "twice", "counting"),
    shop=_SHOPS,
    seed=range(2),
)
def output_of_a_dictionary(shape: str, shop: tuple[str, str, str], seed: int) -> Draft:
    one, two, _ = shop
    x, y = _draw(seed, f"{shape} {one} out", 2, 3, 20)
    word = ("banana", "pepper")[seed] + one[:1]
    letter = word[0] if seed else "a"
    times = word.count(letter)
    cases: dict[str, tuple[str, str, float, list[Slip], str]] = {
        "keys": ("for item in stock:\n    print(item, end=' ')", f"{one} {two}", -0.8, [(f"{x} {y}", "loop-over-values", "A loop over a dictionary does not give the values."), (f"{one} {x} {two} {y}", "loop-over-pairs", "Only one part of each pair is printed."), ("0 1", "loop-over-places", "A dictionary has no numbered places.")], "A loop over a dictionary goes through its keys."),
        "in": (f'print("{one}" in stock, {x} in stock)', "True False", 0.3, [("True True", "in-looks-at-values", "The operator `in` does not look at the values."), ("False True", "in-looks-at-values", "The operator `in` looks at the other part of the pairs."), ("False False", "in-finds-nothing", "The first test is for something that the dictionary holds.")], "`in` looks at the keys only."),
        "values": (f'stock["{one}"] = stock["{two}"]\nstock["{two}"] = 0\nprint(stock["{one}"], stock["{two}"])', f"{y} 0", -0.7, [("0 0", "value-follows-key", "A number was copied; it does not follow later changes."), (f"{x} 0", "assignment-without-effect", "The first line replaces a value."), (f"{y} {x}", "reads-as-swap", "The second line does not use the old value.")], f"First `{one}` gets the number `{y}`; then only `{two}` changes."),
        "missing": (f'stock["{one}"] += 1\nprint(stock["corn"])', FAILS, 0.0, [("0", "missing-key-is-zero", "A key that is missing has no value at all."), ("None", "missing-key-is-none", "Only `get` would give this for a key that is missing."), ("corn", "prints-the-key", "With square brackets a value is looked up.")], "The key `corn` is not in the dictionary: a `KeyError`."),
        "twice": (f'stock["{one}"] = {y}\nstock["corn"] = {x}\nprint(len(stock))', "3", 0.8, [("4", "key-stands-twice", "A key stands only once: its value is replaced."), ("2", "pair-not-added", "A new key adds a pair."), ("6", "counts-keys-and-values", "`len` counts pairs.")], f"`{one}` is there already, so only `corn` is a new key."),
        "counting": (f'count = {{}}\nfor letter in "{word}":\n    count[letter] = count.get(letter, 0) + 1\nprint(count["{letter}"], len(count))', f"{times} {len(set(word))}", 1.0, [(f"{times} {len(word)}", "counts-letters-for-keys", "Letters that come again do not make a new key."), (f"1 {len(set(word))}", "counts-once", "The count grows each time the letter comes."), (f"{times - 1} {len(set(word))}", "counts-from-zero", "The first time the count becomes one, not zero.")], f"`count` holds how often each letter stands in “{word}”, one key for each different letter."),
    }  # fmt: skip
    code, key, harder, slips, why = cases[shape]
    start = "" if shape == "counting" else f'stock = {{"{one}": {x}, "{two}": {y}}}\n'
    return choice(
        start + code,
        key,
        slips,
        (
            "What are the keys here, and what are the values?",
            "Square brackets look a value up by its key. `in`, `len` and loops go by keys, and a key stands only once.",
            f"{why} Now write down exactly what appears on the screen.",
        ),
        (why,),
        harder=harder,
        proof=f"[bare(o) == ('{FAILS}' if raised() else strip(printed())) for o in options]",
    )


@template(
    "programming.list-of-a-comprehension",
    skill="programming.comprehensions",
    kind="single_choice",
    difficulty=0.0,
    reason="for, then if, then the expression in front",
    variants=13,
    where=lambda shape, a, n: (shape != "texts" or n == 4) and (shape != "choice" or a == 2),
    shape=("plain", "filter", "both", "texts", "choice"),
    a=(2, 3, 4),
    n=(4, 5, 6),
)
def list_of_a_comprehension(shape: str, a: int, n: int) -> Draft:
    words = (["fig", "plum", "kiwi"], ["tea", "milk", "water"], ["ant", "bear", "heron"])[a - 2]
    cases: dict[str, tuple[str, Sequence[object], float, list[tuple[Sequence[object], str, str]], str]] = {
        "plain": (f"i * {a} for i in range({n})", [i * a for i in range(n)], -0.9, [([i * a for i in range(n + 1)], "end-included", "The range stops before its end."), ([i * a for i in range(1, n + 1)], "counts-from-one", "The range begins at zero."), (list(range(n)), "expression-without-effect", "The part in front of `for` is what is put into the list.")], f"`i` runs from `0` to `{n - 1}`, and each number is multiplied by `{a}`."),
        "filter": (f"i for i in range(1, {n + 6}) if i % {a} == 0", [i for i in range(1, n + 6) if i % a == 0], -0.3, [([i for i in range(1, n + 6) if i % a], "takes-the-others", "These are the numbers for which the condition is false."), (list(range(1, n + 6)), "ignores-condition", "The condition leaves some numbers out."), ([i % a == 0 for i in range(1, 4)], "condition-as-expression", "The condition only decides what is kept; the numbers themselves go into the list.")], f"Kept are the multiples of `{a}` below `{n + 6}`."),
        "both": (f"i * i for i in range({n + 2}) if i > {a}", [i * i for i in range(n + 2) if i > a], 0.4, [([i * i for i in range(n + 2) if i * i > a], "condition-on-result", "The condition tests `i`, not the number in front."), ([i * 2 for i in range(n + 2) if i > a], "square-as-double", "A number times itself is its square, not its double."), ([i for i in range(n + 2) if i > a], "expression-without-effect", "The part in front of `for` is what is put into the list.")], f"`i` takes the values from `{a + 1}` to `{n + 1}`, and their squares are listed."),
        "texts": (f"len(w) for w in {words} if len(w) > {a}", [len(w) for w in words if len(w) > a], 0.2, [([len(w) for w in words], "ignores-condition", "The condition leaves some words out."), ([w for w in words if len(w) > a], "expression-without-effect", "Not the words are listed, but what stands in front of `for`."), ([len(w) > a for w in words], "condition-as-expression", "The condition only decides what is kept."), ([len(w) for w in words if len(w) <= a] or [0], "takes-the-others", "These are the words for which the condition is false.")], "The words that are long enough are kept, and their lengths are listed."),
        "choice": (f"i if i % 2 == 0 else -i for i in range(1, {n})", [i if i % 2 == 0 else -i for i in range(1, n)], 1.0, [([i for i in range(1, n) if i % 2 == 0], "choice-as-filter", "With `else` nothing is left out: it decides which value is put in."), ([-i if i % 2 == 0 else i for i in range(1, n)], "takes-the-others", "Which numbers get the minus sign: those for which the condition holds, or the others?"), ([-i for i in range(1, n)], "ignores-condition", "Not all numbers get the minus sign.")], "Even numbers stay as they are, odd ones get a minus sign; none is left out."),
    }  # fmt: skip
    inside, key, harder, slips, why = cases[shape]
    return choice(
        f"print([{inside}])",
        str(key),
        [(str(answer), name, said) for answer, name, said in slips],
        (
            "Read it from `for` on: which values come, and which of them are kept? What is put into the list for each?",
            "First `for` gives the values, then a condition at the end decides which are kept, and then the part in front is worked out.",
            f"{why} The first item is `{str(key[0]) if key else 'missing'}`.",
        ),
        (why,),
        harder=harder,
        end="So it prints {key}",
    )  # fmt: skip


@template(
    "programming.number-from-a-comprehension",
    skill="programming.comprehensions",
    kind="numeric",
    difficulty=0.0,
    reason="the list is built in the head and then summed or counted",
    variants=12,
    shape=("len", "sum", "two", "nested"),
    a=(2, 3, 4, 5),
    n=(5, 6, 7, 8),
)
def number_from_a_comprehension(shape: str, a: int, n: int) -> Draft:
    cases: dict[str, tuple[str, Sequence[object], bool, float, int, str, str]] = {
        "len": (f"len([i for i in range({n}, {3 * n}) if i % {a} == 0])", [i for i in range(n, 3 * n) if i % a == 0], True, -0.8, len(range(n, 3 * n)), "The condition leaves some numbers out.", f"The numbers from `{n}` to `{3 * n - 1}` that `{a}` divides are kept."),
        "sum": (f"sum([i + {a} for i in range({n - 2})])", [i + a for i in range(n - 2)], False, -0.9, sum(range(n - 2)), "The part in front of `for` is added up, not `i` alone.", f"The items are `i + {a}` for `i` from `0` to `{n - 3}`."),
        "two": (f"sum([i * {a} for i in range({n}) if i % 3 != 0])", [i * a for i in range(n) if i % 3 != 0], False, 0.5, sum(i * a for i in range(n) if i % 3 == 0), "These are the numbers that the condition leaves out.", f"`i` takes the values below `{n}` that `3` does not divide, and each is multiplied by `{a}`."),
        "nested": (f"len([(i, j) for i in range({a}) for j in range({n}) if i < j])", [(i, j) for i in range(a) for j in range(n) if i < j], True, 1.1, a * n, "The condition leaves some pairs out.", f"For each `i` from `0` to `{a - 1}` those `j` below `{n}` are counted that are larger than `i`."),
    }  # fmt: skip
    code, made, counts, harder, slip, said, why = cases[shape]
    key = len(made) if counts else sum(int(str(item)) for item in made)
    first = ", ".join(map(str, made[:2]))
    return number(
        f"print({code})",
        key,
        [
            (slip, "ignores-condition" if shape in ("len", "nested") else "expression-without-effect" if shape == "sum" else "takes-the-others", said),
            (len(made) if not counts else key + 1, "counts-for-adds" if not counts else "end-included", "Look at the function in front: are the items counted or added?" if not counts else "One item too many: the end of a range does not belong to it."),
        ],
        (
            "Write down the list between the square brackets first. What does the function in front do with it?",
            "First `for` gives the values, then the condition decides, then the part in front is put into the list.",
            f"{why} The list begins with `{first}`.",
        ),
        (why, f"The list: `{made}`."),
        harder=harder,
    )  # fmt: skip


_PAIRS: dict[str, Callable[[int], tuple[str, list[str], list[Slip]]]] = {
    "square": lambda n: (
        f"result = []\nfor i in range({n}):\n    if i % 2 == 1:\n        result.append(i * i)",
        [f"[i * i for i in range({n}) if i % 2 == 1]", f"[i ** 2 for i in range(1, {n}, 2)]"],
        [(f"[i * i for i in range({n}) if i % 2 == 0]", "takes-the-others", "The condition is turned round."), (f"[i if i % 2 == 1 else i * i for i in range({n})]", "choice-as-filter", "With `else` no number is left out."), (f"[i * 2 for i in range({n}) if i % 2 == 1]", "square-as-double", "The loop appends squares, not doubles.")],
    ),
    "words": lambda n: (
        f'result = []\nfor word in ["tea", "coffee", "water", "milk"]:\n    if len(word) > {n}:\n        result.append(word.upper())',
        [f'[w.upper() for w in ["tea", "coffee", "water", "milk"] if len(w) > {n}]', f'[w.upper() for w in ["tea", "coffee", "water", "milk"] if len(w) >= {n + 1}]'],
        [(f'[w for w in ["tea", "coffee", "water", "milk"] if len(w) > {n}]', "expression-without-effect", "The loop appends the words in capital letters."), (f'[w.upper() for w in ["tea", "coffee", "water", "milk"] if len(w) >= {n}]', "border-included", "Words of exactly that length are left out by the loop."), (f'[len(w) > {n} for w in ["tea", "coffee", "water", "milk"]]', "condition-as-expression", "This lists truth values.")],
    ),
    "shift": lambda n: (
        f"result = []\nfor i in range({n}):\n    result.append(i + {n})",
        [f"[i + {n} for i in range({n})]", f"[i for i in range({n}, {2 * n})]"],
        [(f"[i for i in range({n})] + [{n}]", "adds-an-item", "Here one item is added at the end; the loop adds to each number."), (f"[i + {n} for i in range(1, {n} + 1)]", "counts-from-one", "The loop begins at zero."), (f"[{n} for i in range({n})]", "expression-without-counter", "All items would be equal here.")],
    ),
}  # fmt: skip


@template(
    "programming.loop-as-a-comprehension",
    skill="programming.comprehensions",
    kind="multiple_choice",
    difficulty=0.4,
    reason="a loop with append is compared with several comprehensions",
    variants=11,
    where=lambda shape, n: (shape == "words") == (n < 5) and (shape != "words" or n > 2),
    shape=tuple(_PAIRS),
    n=range(3, 12),
)
def loop_as_a_comprehension(shape: str, n: int) -> Draft:
    code, good, bad = _PAIRS[shape](n)
    return which(
        "Which of these expressions give the same list as `result` at the end of this program?",
        code,
        good,
        bad,
        (
            "Write down the list that the loop makes. Then work out each expression.",
            "In a comprehension the item that would be appended stands in front, then the loop, then the condition.",
            f"Take `{bad[0][0]}`. {bad[0][2]} Test the other four in the same way.",
        ),
        [f"`{text}` does not fit. {said}" for text, _, said in bad],
        proof="[value_of('x', 'x = ' + bare(o)) == value_of('result') for o in options]",
        harder={"square": 0.5, "words": 0.2, "shift": -0.6}[shape],
    )
