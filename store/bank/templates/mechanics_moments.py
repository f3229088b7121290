"""Mechanics: moments and levers."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal


@template(
    "mechanics.seesaw-in-balance",
    skill="mechanics.moments",
    kind="numeric",
    difficulty=-0.8,
    reason="two moments are set equal",
    variants=13,
    where=lambda f1, d1, f2, story, ask: (
        f1 != f2
        and f1 * d1 % f2 == 0
        and f1 * d1 // f2 not in (d1, 1)
        and f1 * d1 // f2 <= 6
        and ("clown" not in story or f1 >= 450)
        and f1 % d1 == 0
        and f1 // d1 not in (f2, f1 * d1 // f2)
    ),
    f1=range(120, 620, 30),
    d1=(2, 3, 4),
    f2=range(100, 620, 20),
    story=(
        "A plank is balanced over a log in Ghana. A girl with a weight of {f1} N sits {d1} m from the log.",
        "A seesaw in a park in Zagreb turns about its middle. A boy with a weight of {f1} N sits {d1} m from the middle.",
        "A beam in a circus in Chisinau turns about its middle. A clown with a weight of {f1} N stands {d1} m from it.",
    ),
    ask=("distance", "force"),
)
def seesaw_in_balance(f1: int, d1: int, f2: int, story: str, ask: str) -> Draft:
    d2 = f1 * d1 // f2
    text = story.format(f1=f1, d1=d1)
    if ask == "distance":
        question = f"On the other side stands a weight of {f2} N. At which distance is there balance?"
        key, unit, known = d2, "m", f2
        wrong = [
            Wrong(
                answer=d1,
                misconception="equal-distances",
                feedback=f"At equal distances the weights would have to be equal. But {f1} N and {f2} N differ.",
            ),
            Wrong(
                answer=decimal_number(Fraction(f2 * d1, f1)) if (f2 * d1) % f1 == 0 else f1 * d1,
                misconception="ratio-reversed" if (f2 * d1) % f1 == 0 else "moment-for-distance",
                feedback="The heavier side must be closer to the pivot, not further away."
                if (f2 * d1) % f1 == 0
                else "That is the moment. Which distance gives the same one on the other side?",
            ),
        ]
        proof = f"solve('{f1}*{d1} = {f2}*d', 'd')"
    else:
        question = f"Which weight at a distance of {d2} m on the other side gives balance?"
        key, unit, known = f2, "N", d2
        wrong = [
            Wrong(
                answer=f1,
                misconception="equal-forces",
                feedback=f"Equal weights balance only at equal distances. Here they are {d1} m and {d2} m.",
            ),
            Wrong(
                answer=f1 * d1,
                misconception="moment-for-force",
                feedback=f"That is the moment in newton metres. Which weight at {d2} m has the same one?",
            ),
        ]
        proof = f"solve('{f1}*{d1} = f*{d2}', 'f')"
    return Draft(
        stem=f"{text} {question} The {'plank' if 'plank' in text else 'beam'} itself is left out.",
        key=key,
        unit=unit,
        proof=proof,
        wrong=wrong,
        hints=(
            "What must be equal on both sides of the pivot?",
            "A moment is force times distance from the pivot. Work out the one that you know fully.",
            f"The known moment is ${f1} \\cdot {d1} = {f1 * d1}$ Nm. On the other side {known} {'N' if ask == 'distance' else 'm'} is known.",
        ),
        explanation=(
            f"Moment on the first side: ${f1} \\cdot {d1} = {f1 * d1}$ Nm",
            f"The other side needs the same: ${f1 * d1} \\div {known} = {key}$ {unit}",
        ),
    )


@template(
    "mechanics.largest-moment",
    skill="mechanics.moments",
    kind="single_choice",
    difficulty=-0.2,
    reason="four products are compared; force alone and length alone mislead",
    variants=12,
    where=lambda a, b, c, d, tool: (
        len({a[0] * a[1], b[0] * b[1], c[0] * c[1], d[0] * d[1]}) == 4
        and len({a[0], b[0], c[0], d[0]}) == 4
        and len({a[1], b[1], c[1], d[1]}) == 4
        and max((a, b, c, d), key=lambda x: x[0] * x[1]) not in (max(a, b, c, d), max((a, b, c, d), key=lambda x: x[1]))
    ),
    a=((90, 20), (120, 15), (80, 25), (110, 20)),
    b=((60, 30), (70, 40), (50, 50), (75, 30)),
    c=((40, 45), (45, 60), (30, 70), (55, 35)),
    d=((20, 80), (25, 90), (15, 75), (35, 65)),
    tool=("spanner", "crank", "door handle", "lever"),
)
def largest_moment(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int], tool: str) -> Draft:
    cases = [c, a, d, b]
    best = max(cases, key=lambda case: case[0] * case[1])

    def name(case: tuple[int, int]) -> str:
        return f"{case[0]} N at {case[1]} cm"

    def wrong(case: tuple[int, int]) -> Wrong:
        if case == max(cases):
            said = f"{case[0]} N is the largest force, but it acts at only {case[1]} cm. Multiply the two."
            return Wrong(answer=name(case), misconception="force-decides-alone", feedback=said)
        if case == max(cases, key=lambda other: other[1]):
            said = f"{case[1]} cm is the longest arm, but the force there is only {case[0]} N. Multiply the two."
            return Wrong(answer=name(case), misconception="distance-decides-alone", feedback=said)
        said = f"Here force times arm is {case[0] * case[1]} Ncm. Is there a larger product?"
        return Wrong(answer=name(case), misconception="products-not-compared", feedback=said)

    first, second = [case for case in cases if case != best][:2]
    return Draft(
        stem=f"A {tool} is turned in four ways, each time with a force at right angles to the arm. In which case is the moment largest?",
        key=name(best),
        order=[name(case) for case in cases],
        proof=f"[x*y == max(p*q for p, q in {cases}) for x, y in {cases}]",
        wrong=[wrong(case) for case in cases if case != best],
        hints=(
            "Neither the force alone nor the arm alone decides. How do they work together?",
            "The moment is force times length of the arm. Compare the four products.",
            f"For instance ${first[0]} \\cdot {first[1]} = {first[0] * first[1]}$ and ${second[0]} \\cdot {second[1]} = {second[0] * second[1]}$. Work out the other two.",
        ),
        explanation=(
            "Moments in Ncm: " + ", ".join(f"${f} \\cdot {x} = {f * x}$" for f, x in cases),
            f"The largest product is ${best[0] * best[1]}$, so the moment is largest for {name(best)}",
        ),
    )


@template(
    "mechanics.plank-with-weight",
    skill="mechanics.moments",
    kind="numeric",
    difficulty=1.0,
    reason="the weight of the plank acts at its middle and gives a moment of its own",
    variants=12,
    where=lambda length, pivot, plank, end, thing: (
        length / 2 > pivot
        and Fraction(plank) * (Fraction(length, 2) - pivot) % pivot == 0
        and Fraction(plank) * (Fraction(length, 2) - pivot) / pivot not in (plank, pivot, length)
        and Fraction(plank * length, 2) % pivot == 0
        and plank * (length - pivot) % pivot == 0
    ),
    length=(5, 6, 7, 8, 10),
    pivot=(1, 2, 3),
    plank=(60, 80, 100, 120, 160, 200, 240),
    end=("left", "right"),
    thing=("plank", "steel beam", "tree trunk of even thickness", "wooden pole"),
)
def plank_with_weight(length: int, pivot: int, plank: int, end: str, thing: str) -> Draft:
    arm = Fraction(length, 2) - pivot
    key = plank * arm / pivot
    return Draft(
        stem=f"A {thing} is {length} m long, weighs {plank} N and rests on a pivot {pivot} m from its {end} end. Which downward force at the {end} end keeps it level?",
        key=decimal_number(key),
        unit="N",
        proof=f"solve('f*{pivot} + {plank}*{pivot}/{length}*{pivot}/2 = {plank}*{length - pivot}/{length}*{length - pivot}/2', 'f')",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(plank * (length - pivot), pivot)),
                misconception="weight-at-the-far-end",
                feedback="You let the whole weight act at the far end. Where does the weight of an even body act?",
            ),
            Wrong(
                answer=decimal_number(Fraction(plank * length, 2 * pivot)),
                misconception="arm-from-the-end",
                feedback=f"You measured the arm of the weight from the {end} end. Distances count from the pivot.",
            ),
        ],
        hints=(
            f"The {thing} has a weight of its own. At which point does it act?",
            "The weight acts at the middle. Find how far the middle is from the pivot and set the two moments equal.",
            f"The middle is ${short_decimal(Fraction(length, 2))} - {pivot} = {short_decimal(arm)}$ m from the pivot, so the weight has the moment ${plank} \\cdot {short_decimal(arm)} = {short_decimal(plank * arm)}$ Nm.",
        ),
        explanation=(
            f"Arm of the weight: ${short_decimal(Fraction(length, 2))} - {pivot} = {short_decimal(arm)}$ m",
            f"Moment of the weight: ${plank} \\cdot {short_decimal(arm)} = {short_decimal(plank * arm)}$ Nm",
            f"Force at {pivot} m: ${short_decimal(plank * arm)} \\div {pivot} = {short_decimal(key)}$ N",
        ),
    )
