"""Arithmetic: decimals, percentages, ratios."""

from fractions import Fraction
from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, listed, short_decimal
from store.questions import RubricPoint, Tolerance


def _tens(n: int, places: int) -> Fraction:
    return Fraction(n, 10**places)


@template(
    "arithmetic.largest-decimal",
    skill="arithmetic.decimals",
    kind="single_choice",
    difficulty=-1.1,
    reason="decimals of different length must be compared place by place",
    variants=13,
    where=lambda w, a, b, c, ask: b < a and c < a and b != c,
    w=range(0, 10),
    a=range(3, 10),
    b=range(1, 9),
    c=range(1, 9),
    ask=("largest", "smallest"),
)
def largest_decimal(w: int, a: int, b: int, c: int, ask: str) -> Draft:
    short, long, longer, zero = f"{w}.{a}", f"{w}.{b}8", f"{w}.{c}97", f"{w}.0{a}9"
    turn = (a + b + c) % 4
    shown = ([long, short, zero, longer] * 2)[turn : turn + 4]
    key = short if ask == "largest" else zero
    rest = [text for text in shown if text != key]
    tenths = listed([f"${text[2]}$ in ${text}$" for text in rest])

    def wrong(text: str) -> Wrong:
        if ask == "smallest" and text == short:
            return Wrong(
                answer=f"${text}$",
                misconception="shorter-decimal-is-smaller",
                feedback=f"Fewer digits do not make a number smaller. It has ${a}$ tenths; compare that with the others.",
            )
        return Wrong(
            answer=f"${text}$",
            misconception="longer-decimal-is-larger",
            feedback=f"The number of digits does not decide. Look at the first place after the point, in ${text}$ a ${text[2]}$.",
        )

    return Draft(
        stem=f"Which of these numbers is the {ask}? {listed([f'${item}$' for item in shown])}",
        key=f"${key}$",
        order=[f"${item}$" for item in shown],
        proof=f"[value(o) == {'max' if ask == 'largest' else 'min'}(value(p) for p in options) for o in options]",
        wrong=[wrong(text) for text in rest],
        hints=(
            f"Does the number of digits after the point tell which one is the {ask}?",
            "Compare place by place from the left: first the whole part, then the tenths, then the hundredths.",
            f"All four have the whole part ${w}$. The tenths are {tenths}. Compare these with the tenths of the fourth number.",
        ),
        explanation=(
            f"The whole part is ${w}$ in all of them, so the tenths decide.",
            f"The tenths are ${shown[0][2]}$, ${shown[1][2]}$, ${shown[2][2]}$ and ${shown[3][2]}$. The {ask} of them is ${key[2]}$.",
            f"So the {ask} number is ${key}$",
        ),
    )


@template(
    "arithmetic.round-a-decimal",
    skill="arithmetic.decimals",
    kind="numeric",
    difficulty=-0.8,
    reason="the first dropped digit decides; sometimes a nine is carried over",
    variants=13,
    where=lambda n, place: (
        n % 10 != 0 and n // 10 ** (4 - place[1]) % 10 not in (0, 9) and n // 10 ** (3 - place[1]) % 10 > 0
    ),
    n=range(10234, 99876, 37),
    place=(
        ("one decimal place", 1),
        ("two decimal places", 2),
        ("the nearest tenth", 1),
        ("the nearest hundredth", 2),
        ("three decimal places", 3),
    ),
)
def round_a_decimal(n: int, place: tuple[str, int]) -> Draft:
    words, p = place
    value, cut = Fraction(n, 10**4), Fraction(n // 10 ** (4 - p), 10**p)
    dropped, kept = n // 10 ** (3 - p) % 10, n // 10 ** (4 - p) % 10
    up = dropped >= 5
    key, other = (cut + Fraction(1, 10**p), cut) if up else (cut, cut + Fraction(1, 10**p))
    rule = "so the last kept digit goes up by one" if up else "so the last kept digit stays as it is"
    return Draft(
        stem=f"Round ${short_decimal(value)}$ to {words}.",
        key=decimal_number(key),
        tolerance=Tolerance(abs=10.0 ** -(p + 2)),
        proof=f"round_to(F({n}, 10000), {p})",
        harder=0.2 if p == 3 else 0.0,
        wrong=[
            Wrong(
                answer=decimal_number(other),
                misconception="truncates-instead-of-rounding" if up else "rounds-up-always",
                feedback=f"The first digit that is dropped is ${dropped}$. What does that mean for the ${kept}$ before it?",
            ),
            Wrong(
                answer=decimal_number(cut + Fraction(dropped, 10 ** (p + 1))),
                misconception="keeps-one-place-too-many",
                feedback="That has one place too many. Count the places after the point.",
            ),
        ],
        hints=(
            "Which is the last digit that you keep? Which digit decides what happens to it?",
            f"Keep {p} {'place' if p == 1 else 'places'} after the point. If the next digit is 5 or more, the last kept digit goes up by one; if not, it stays.",
            f"The last digit that is kept is ${kept}$, and the next one is ${dropped}$. Compare that with 5.",
        ),
        explanation=(
            f"The last kept digit is ${kept}$, the first dropped digit is ${dropped}$.",
            f"${dropped}$ is {'at least' if up else 'less than'} 5, {rule}: ${short_decimal(value)} \\approx {short_decimal(key)}$",
        ),
    )


@template(
    "arithmetic.product-of-decimals",
    skill="arithmetic.decimals",
    kind="numeric",
    difficulty=0.0,
    reason="the places of both factors must be counted, and zeros put in",
    variants=13,
    where=lambda a, b, p, q: (
        a % 10 != 0 and b % 10 != 0 and a != b and p + q >= 3 and a * b % 10 != 0 and len(str(a * b)) <= p + q + 1
    ),
    a=range(2, 40),
    b=range(3, 13),
    p=(1, 2),
    q=(1, 2, 3),
)
def product_of_decimals(a: int, b: int, p: int, q: int) -> Draft:
    x, y = _tens(a, p), _tens(b, q)
    return Draft(
        stem=f"Calculate: ${short_decimal(x)} \\cdot {short_decimal(y)}$",
        key=decimal_number(x * y),
        proof=f"F({a}, {10**p})*F({b}, {10**q})",
        wrong=[
            Wrong(
                answer=decimal_number(x * y * 10),
                misconception="counts-decimal-places-wrongly",
                feedback=f"The digits fit, but the point is not at the right place. How many places do ${short_decimal(x)}$ and ${short_decimal(y)}$ have together?",
            ),
            Wrong(
                answer=decimal_number(_tens(a * b, max(p, q))) if max(p, q) != p + q - 1 else decimal_number(x + y),
                misconception="places-as-in-addition",
                feedback="Lining up the points is for sums. In a product the places of both factors add up."
                if max(p, q) != p + q - 1
                else "The two numbers were added. The dot stands for a product.",
            ),
        ],
        hints=(
            "Multiply as if there were no points. Where does the point go at the end?",
            f"First ${a} \\cdot {b}$. Then count the places after the point in both factors together.",
            f"${a} \\cdot {b} = {a * b}$. The places after the point add up: ${p} + {q} = {p + q}$.",
        ),
        explanation=(
            f"Without points: ${a} \\cdot {b} = {a * b}$",
            f"Places: ${p} + {q} = {p + q}$",
            f"${short_decimal(x)} \\cdot {short_decimal(y)} = {short_decimal(x * y)}$",
        ),
    )


@template(
    "arithmetic.divide-by-a-decimal",
    skill="arithmetic.decimals",
    kind="numeric",
    difficulty=0.7,
    reason="a division by a small decimal in a story; the result is larger than expected",
    variants=13,
    where=lambda n, b, q, story: b % 10 != 0 and n * b % 10 != 0 and n not in (b,) and n * b > 20,
    n=range(12, 90),
    b=(2, 3, 4, 6, 7, 8, 12, 15, 25),
    q=(2, 3),
    story=(
        ("A bottle in a clinic in Manila holds {x} L of vaccine. One dose takes {y} L.", "How many doses is that?"),
        ("A spool in a workshop in Turin holds {x} m of gold wire. One ring takes {y} m.", "How many rings is that?"),
        (
            "A bag in a Havana kitchen holds {x} kg of saffron rice mix. One spoon takes {y} kg.",
            "How many spoons is that?",
        ),
        ("A stack of paper in Seoul is {x} m high. One card is {y} m thick.", "How many cards is that?"),
    ),
)
def divide_by_a_decimal(n: int, b: int, q: int, story: tuple[str, str]) -> Draft:
    y = _tens(b, q)
    x = y * n
    text, ask = story
    shift = 10**q
    return Draft(
        stem=f"{text.format(x=short_decimal(x), y=short_decimal(y))} {ask}",
        key=n,
        proof=f"F({n * b}, {shift})/F({b}, {shift})",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(n, 10)),
                misconception="moves-point-in-one-number",
                feedback="The digits fit, but not the size. Move the point by the same number of places in both numbers.",
            ),
            Wrong(
                answer=decimal_number(Fraction(n, 100)),
                misconception="moves-point-in-one-number",
                feedback="The digits fit, but not the size. Move the point by the same number of places in both numbers.",
            ),
        ],
        hints=(
            "Which operation tells how often the small amount fits into the large one?",
            f"Divide ${short_decimal(x)}$ by ${short_decimal(y)}$. Multiply both by the same power of ten first, so that the divisor becomes a whole number.",
            f"Multiplied by ${shift}$: ${short_decimal(x * shift)} \\div {short_decimal(y * shift)}$.",
        ),
        explanation=(
            f"Divide: ${short_decimal(x)} \\div {short_decimal(y)}$",
            f"Multiply both by ${shift}$: ${short_decimal(x * shift)} \\div {short_decimal(y * shift)} = {n}$",
        ),
    )


@template(
    "arithmetic.percent-of-amount",
    skill="arithmetic.percentages",
    kind="numeric",
    difficulty=-1.0,
    reason="a percentage of a given whole",
    variants=13,
    where=lambda p, n, story: p * n % 100 == 0 and p * n // 100 not in (p, n, 100 - p) and p != 50,
    p=(5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 70, 75, 80, 85, 90),
    n=range(40, 900, 20),
    story=(
        ("A school in Tunis has {n} students. Of these, {p}% come by bicycle.", "How many students is that?"),
        ("A cinema in Hyderabad has {n} seats. Tonight {p}% of them are taken.", "How many seats are taken?"),
        ("A farm in Jutland has {n} hens. Of these, {p}% are brown.", "How many brown hens is that?"),
        ("A choir festival in Tallinn has {n} singers. Of these, {p}% sing bass.", "How many sing bass?"),
        ("A ferry to Sardinia carries {n} passengers. Of these, {p}% are children.", "How many children is that?"),
    ),
)
def percent_of_amount(p: int, n: int, story: tuple[str, str]) -> Draft:
    key = p * n // 100
    text, ask = story
    wrong = [
        Wrong(
            answer=n - key,
            misconception="takes-the-other-part",
            feedback=f"That is the rest, ${100 - p}\\%$ of the whole. You are asked for ${p}\\%$.",
        )
    ]
    if Fraction(n, p).denominator == 1 and Fraction(n, p) not in (key, n - key):
        wrong.append(
            Wrong(
                answer=n // p,
                misconception="divides-by-percentage",
                feedback=f"You divided by {p}. That would be right for one part out of {p}, but here it is {p} parts out of a hundred.",
            )
        )
    return Draft(
        stem=f"{text.format(n=n, p=p)} {ask}",
        key=key,
        proof=f"{n}*{p}/100",
        wrong=wrong,
        hints=(
            "What does percent mean, written as a fraction?",
            f"${p}\\%$ is ${p}$ out of every hundred. Find one percent of {n} first, or write ${p}\\%$ as a decimal.",
            f"One percent of {n} is ${n} \\div 100 = {short_decimal(Fraction(n, 100))}$. You need {p} times that.",
        ),
        explanation=(
            f"${p}\\% = {short_decimal(Fraction(p, 100))}$",
            f"${short_decimal(Fraction(p, 100))} \\cdot {n} = {key}$",
        ),
    )


@template(
    "arithmetic.percent-change",
    skill="arithmetic.percentages",
    kind="numeric",
    difficulty=0.1,
    reason="the change must be compared with the old value",
    variants=13,
    where=lambda old, p, story: (
        old * p % 100 == 0
        and old not in (100, abs(p))
        and abs(old * p // 100) != abs(p)
        and old + old * p // 100 != abs(p)
    ),
    old=range(40, 400, 10),
    p=(-40, -30, -25, -20, -15, -10, 10, 15, 20, 25, 30, 40, 60),
    story=(
        ("The price of a bus pass in Bogota goes from {a} to {b} coins.",),
        ("The number of members of a chess club in Yerevan goes from {a} to {b}.",),
        ("The mass of a panda in Sichuan goes from {a} to {b} kilograms within some months.",),
        ("The number of visitors of a museum in Accra goes from {a} to {b} a day.",),
    ),
)
def percent_change(old: int, p: int, story: tuple[str]) -> Draft:
    new = old + old * p // 100
    up = p > 0
    diff = abs(new - old)
    other = Fraction(diff * 100, new)
    wrong = [
        Wrong(
            answer=diff,
            misconception="change-without-comparing",
            feedback="That is the change itself. How much is it out of every hundred of the old value?",
        )
    ]
    if other.denominator in (1, 2, 4, 5) and other not in (abs(p), diff):
        wrong.append(
            Wrong(
                answer=decimal_number(other),
                misconception="compares-with-new-value",
                feedback=f"You compared with the new value {new}. A change is always compared with the old one.",
            )
        )
    return Draft(
        stem=f"{story[0].format(a=old, b=new)} By what percentage does it {'rise' if up else 'fall'}?",
        key=abs(p),
        unit="%",
        proof=f"abs({new} - {old})*100/{old}",
        wrong=wrong,
        hints=(
            "What is the change, and with which of the two values do you compare it?",
            f"Divide the change by the old value {old}, then write the result in percent.",
            f"The change is {diff}, so the part is $\\frac{{{diff}}}{{{old}}}$. Write this as a decimal, then in percent.",
        ),
        explanation=(
            f"Change: ${max(new, old)} - {min(new, old)} = {diff}$",
            f"Compared with the old value: $\\frac{{{diff}}}{{{old}}} = {short_decimal(Fraction(abs(p), 100))}$",
            f"In percent: ${short_decimal(Fraction(abs(p), 100))} \\cdot 100 = {abs(p)}$",
        ),
    )


@template(
    "arithmetic.price-before-discount",
    skill="arithmetic.percentages",
    kind="numeric",
    difficulty=0.9,
    reason="the whole must be found from what is left of it",
    variants=13,
    where=lambda old, p, story: (
        old * p % 100 == 0 and (old * (100 - p) // 100) * (100 + p) % 100 == 0 and old not in (p, 100 - p, 100)
    ),
    old=range(40, 600, 20),
    p=(10, 15, 20, 25, 30, 40),
    story=(
        ("A tent in Reykjavik", "euros"),
        ("A wool coat in Edinburgh", "pounds"),
        ("A drum in Kingston", "dollars"),
        ("A lamp in Istanbul", "lira"),
        ("A pair of hiking boots in Innsbruck", "euros"),
    ),
)
def price_before_discount(old: int, p: int, story: tuple[str, str]) -> Draft:
    what, money = story
    new = old * (100 - p) // 100
    slip = new * (100 + p) // 100
    return Draft(
        stem=f"{what} costs {new} {money} after a discount of {p}%. What did it cost before, in {money}?",
        key=old,
        proof=f"solve('x - {p}*x/100 = {new}', 'x')",
        wrong=[
            Wrong(
                answer=slip,
                misconception="undoes-percent-with-same-percent",
                feedback=f"You added ${p}\\%$ of the *new* price. The discount was ${p}\\%$ of the old one.",
            ),
            Wrong(
                answer=new * p // 100 if new * p % 100 == 0 else decimal_number(Fraction(new * p, 100)),
                misconception="percent-of-wrong-whole",
                feedback=f"That is ${p}\\%$ of {new}. You need the price of which {new} is what is left.",
            ),
        ],
        hints=(
            f"Which percentage of the old price are the {new} {money}?",
            f"After the discount ${100 - p}\\%$ of the old price are left. So {new} is ${short_decimal(Fraction(100 - p, 100))}$ times the old price.",
            f"The old price is ${new} \\div {short_decimal(Fraction(100 - p, 100))}$. Or: one percent is ${new} \\div {100 - p} = {short_decimal(Fraction(new, 100 - p))}$.",
        ),
        explanation=(
            f"Left: $100\\% - {p}\\% = {100 - p}\\%$",
            f"${short_decimal(Fraction(100 - p, 100))} \\cdot x = {new}$",
            f"$x = {new} \\div {short_decimal(Fraction(100 - p, 100))} = {old}$",
        ),
    )


@template(
    "arithmetic.up-and-down-again",
    skill="arithmetic.percentages",
    kind="free_text",
    difficulty=0.5,
    reason="the two percentages refer to different wholes, which must be explained",
    variants=12,
    curated=True,
    where=lambda p, n, who: n * p % 100 == 0 and n * (100 + p) * p % 10000 == 0,
    p=(10, 20, 25, 40, 50),
    n=(80, 100, 160, 200, 240, 300, 400, 500),
    who=("A shop in Nicosia", "A hotel in Zagreb", "A market stall in Lagos", "A bookseller in Quito"),
)
def up_and_down_again(p: int, n: int, who: str) -> Draft:
    up = n * (100 + p) // 100
    down = up * (100 - p) // 100
    return Draft(
        stem=f"{who} raises a price of {n} coins by {p}% and later lowers the new price by {p}%. Is the price then {n} coins again? Explain, and give both prices.",
        key=f"No. First the price rises to {up} coins. The fall by {p}% is taken from {up}, not from {n}, so it is larger than the rise: the price falls to {down} coins.",
        rubric=[
            RubricPoint(text=f"Gives the price after the rise, {up}"),
            RubricPoint(text=f"Gives the price after the fall, {down}, and says that it is not {n}"),
            RubricPoint(text="Explains that the second percentage refers to the larger, raised price"),
        ],
        hints=(
            "What is the whole for the first change, and what is it for the second one?",
            f"The rise is ${p}\\%$ of {n}, but the fall is ${p}\\%$ of the raised price. Which is more?",
            f"The rise is ${short_decimal(Fraction(p, 100))} \\cdot {n} = {n * p // 100}$ coins, so the price becomes ${n} + {n * p // 100} = {up}$ coins. Now find ${p}\\%$ of that.",
        ),
        explanation=(
            f"Rise: ${n} \\cdot {short_decimal(Fraction(100 + p, 100))} = {up}$",
            f"Fall: ${up} \\cdot {short_decimal(Fraction(100 - p, 100))} = {down}$",
            f"The fall is a percentage of the larger number {up}, so more is lost than was gained: no, the price is {down} coins.",
        ),
    )


@template(
    "arithmetic.simplify-a-ratio",
    skill="arithmetic.ratios",
    kind="single_choice",
    difficulty=-1.0,
    reason="a common factor must be divided out, and the order kept",
    variants=13,
    where=lambda a, b, g, story: gcd(a, b) == 1 and abs(a - b) > 1 and a + b != a and g > 2,
    a=range(2, 10),
    b=range(2, 10),
    g=(4, 6, 8, 9, 10, 12),
    story=(
        ("A paint mix in Marrakesh takes {x} L of blue and {y} L of white.", "blue to white"),
        ("A team in Otago has {x} girls and {y} boys.", "girls to boys"),
        ("A mortar takes {x} kg of cement and {y} kg of sand.", "cement to sand"),
        ("A garden in Nagano has {x} plum trees and {y} cherry trees.", "plum trees to cherry trees"),
    ),
)
def simplify_a_ratio(a: int, b: int, g: int, story: tuple[str, str]) -> Draft:
    text, what = story
    x, y = a * g, b * g
    part = 3 if g % 3 == 0 else 2
    return Draft(
        stem=f"{text.format(x=x, y=y)} What is the ratio of {what} in lowest terms?",
        key=f"{a} : {b}",
        proof=f"f'{{{x} // gcd({x}, {y})}} : {{{y} // gcd({x}, {y})}}'",
        wrong=[
            Wrong(
                answer=f"{b} : {a}",
                misconception="ratio-order-reversed",
                feedback=f"The numbers fit, but a ratio has an order: the question asks for {what}.",
            ),
            Wrong(
                answer=f"{x // part} : {y // part}",
                misconception="stops-reducing-early",
                feedback=f"The value is right, but ${x // part}$ and ${y // part}$ still share a factor.",
            ),
            Wrong(
                answer=f"{a} : {a + b}",
                misconception="part-to-whole-for-part-to-part",
                feedback="This compares the first part with the whole. The question compares the two parts.",
            ),
        ],
        hints=(
            "Write the two numbers in the order of the question. What do they have in common?",
            f"Divide both ${x}$ and ${y}$ by their greatest common factor.",
            f"Both can be divided by ${part}$: ${x // part}$ and ${y // part}$. Go on until nothing is shared.",
        ),
        explanation=(
            f"The greatest common factor of ${x}$ and ${y}$ is ${g}$.",
            f"${x} \\div {g} = {a}$ and ${y} \\div {g} = {b}$",
            f"The ratio of {what} is {a} : {b}",
        ),
    )


@template(
    "arithmetic.share-in-a-ratio",
    skill="arithmetic.ratios",
    kind="numeric",
    difficulty=-0.1,
    reason="the parts must be counted before one part is known",
    variants=13,
    where=lambda a, b, u, story: (
        gcd(a, b) == 1
        and a != b
        and u * a not in (a, b, u, a + b)
        and (u * (a + b)) % a == 0
        and u * (a + b) // a != u * a
        and u * (a + b) // a != u * b
    ),
    a=range(2, 8),
    b=range(2, 9),
    u=range(6, 60),
    story=(
        (
            "Two sisters in Cork share {n} euros in the ratio {a} : {b}.",
            "How many euros does the one with the first share get?",
        ),
        (
            "Copper and tin are mixed in the ratio {a} : {b} to make {n} grams of an alloy.",
            "How many grams of copper are needed?",
        ),
        ("A village in Peru plants {n} trees, pines and alders in the ratio {a} : {b}.", "How many pines is that?"),
        ("In a swarm of {n} fish, guppies and tetras are in the ratio {a} : {b}.", "How many guppies are there?"),
    ),
)
def share_in_a_ratio(a: int, b: int, u: int, story: tuple[str, str]) -> Draft:
    n = u * (a + b)
    text, ask = story
    return Draft(
        stem=f"{text.format(n=n, a=a, b=b)} {ask}",
        key=u * a,
        proof=f"{n}*F({a}, {a} + {b})",
        wrong=[
            Wrong(
                answer=u * b,
                misconception="takes-the-other-part",
                feedback="That is the other share. Which of the two does the question ask for?",
            ),
            Wrong(
                answer=n // a,
                misconception="divides-by-one-part-number",
                feedback=f"You divided {n} by {a}. Into how many equal parts is the whole cut?",
            ),
        ],
        hints=(
            "Into how many equal parts is the whole cut?",
            f"There are ${a} + {b}$ parts in all. Find the size of one part, then take as many as the first share has.",
            f"One part is ${n} \\div {a + b} = {u}$. The first share has {a} of them.",
        ),
        explanation=(
            f"Parts: ${a} + {b} = {a + b}$",
            f"One part: ${n} \\div {a + b} = {u}$",
            f"First share: ${a} \\cdot {u} = {u * a}$",
        ),
    )


@template(
    "arithmetic.scale-of-a-map",
    skill=("arithmetic.ratios", "arithmetic.units-and-rates"),
    kind="numeric",
    difficulty=0.8,
    reason="a scale and a change of units at once",
    variants=13,
    where=lambda tenth, scale, place: (
        tenth % 10 != 0 and (tenth * scale) % 10000 == 0 and tenth * scale // 10000 != tenth
    ),
    tenth=range(12, 98),
    scale=(20000, 25000, 40000, 50000, 75000, 150000, 200000),
    place=("the Dolomites", "Kerala", "the Isle of Skye", "Patagonia", "the Drakensberg", "Hokkaido"),
)
def scale_of_a_map(tenth: int, scale: int, place: str) -> Draft:
    cm = Fraction(tenth, 10)
    real = cm * scale
    km = real / 100000
    shown = f"{scale:,}".replace(",", "\\,")
    return Draft(
        stem=f"On a map of {place} with the scale $1 : {shown}$ two huts are {short_decimal(cm)} cm apart. How far apart are they really, in kilometres?",
        key=decimal_number(km),
        unit="km",
        proof=f"convert(F({tenth}, 10)*{scale}, 'cm', 'km')",
        wrong=[
            Wrong(
                answer=decimal_number(km * 100),
                misconception="cm-to-km-by-thousand",
                feedback="The digits fit, but not the size. A kilometre has a hundred thousand centimetres.",
            ),
            Wrong(
                answer=decimal_number(km * 10),
                misconception="cm-to-km-by-ten-thousand",
                feedback="The digits fit, but not the size. Go from centimetres to metres first, then to kilometres.",
            ),
        ],
        hints=(
            "What does the scale say about one centimetre on the map?",
            f"One centimetre on the map stands for ${shown}$ cm. Multiply by {short_decimal(cm)}, then change to kilometres: first to metres, then by 1000.",
            f"One centimetre on the map is ${shown}$ cm, that is {short_decimal(Fraction(scale, 100000))} km. Multiply by {short_decimal(cm)}.",
        ),
        explanation=(
            f"$1$ cm on the map is ${short_decimal(Fraction(scale, 100))}$ m, that is ${short_decimal(Fraction(scale, 100000))}$ km.",
            f"${short_decimal(cm)} \\cdot {short_decimal(Fraction(scale, 100000))} = {short_decimal(km)}$",
        ),
    )
