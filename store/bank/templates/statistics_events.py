"""Probability: combined events, conditional probability."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal, tex
from store.questions import RubricPoint, Tolerance


@template(
    "statistics.both-happen",
    skill="statistics.combined-events",
    kind="numeric",
    difficulty=-0.8,
    reason="two independent probabilities are multiplied; some variants ask for neither",
    variants=12,
    where=lambda p, q, story, ask: p != q and p + q < 18 and p * q % 10 != 0 and (10 - p) * (10 - q) != p * q,
    p=(3, 4, 6, 7, 8, 9),
    q=(2, 4, 6, 7, 8, 9),
    story=(
        (
            "A bus in Porto is on time with probability {p}, and independently of it a ferry is on time with probability {q}.",
            "are on time",
            "is on time",
        ),
        (
            "Two seeds of different plants sprout independently, one with probability {p}, the other with probability {q}.",
            "sprout",
            "sprouts",
        ),
        (
            "Two archers in Ulaanbaatar hit independently, one with probability {p}, the other with probability {q}.",
            "hit",
            "hits",
        ),
    ),
    ask=("both", "both", "neither"),
)
def both_happen(p: int, q: int, story: tuple[str, str, str], ask: str) -> Draft:
    a, b = Fraction(p, 10), Fraction(q, 10)
    text, many, one = story
    if ask == "both":
        x, y, question = a, b, f"What is the probability that both {many}?"
    else:
        x, y, question = 1 - a, 1 - b, f"What is the probability that neither of them {one}?"
    key = x * y
    return Draft(
        stem=f"{text.format(p=short_decimal(a), q=short_decimal(b))} {question}",
        key=decimal_number(key),
        tolerance=Tolerance(abs=0.0001),
        harder=0.0 if ask == "both" else 0.6,
        proof=f"share(i {'<' if ask == 'both' else '>='} {p} and j {'<' if ask == 'both' else '>='} {q} for i, j in product(range(10), repeat=2))",
        wrong=[
            Wrong(
                answer=decimal_number(x + y),
                misconception="adds-for-both",
                feedback=f"You added {short_decimal(x)} and {short_decimal(y)}. Both at once is rarer than each of them alone.",
            ),
            Wrong(
                answer=decimal_number(1 - key if ask == "both" else 1 - a * b),
                misconception="complement-of-both",
                feedback="That is the probability that not both happen, which allows one of them alone.",
            ),
        ],
        hints=(
            "The two are independent. How do you get the probability that two such events happen together?",
            "Both at once means that the two probabilities are multiplied."
            if ask == "both"
            else "Turn each probability into its opposite first. Then multiply the two.",
            f"The two factors are ${short_decimal(x)}$ and ${short_decimal(y)}$.",
        ),
        explanation=(
            "Independent events: multiply their probabilities."
            if ask == "both"
            else f"Opposites: $1 - {short_decimal(a)} = {short_decimal(x)}$ and $1 - {short_decimal(b)} = {short_decimal(y)}$",
            f"${short_decimal(x)} \\cdot {short_decimal(y)} = {short_decimal(key)}$",
        ),
    )


@template(
    "statistics.two-draws",
    skill="statistics.combined-events",
    kind="numeric",
    difficulty=0.3,
    reason="without putting back the second fraction changes; different colours can come in two orders",
    variants=13,
    where=lambda a, b, ask, story: a != b and (ask != "same colour" or a > 2),
    a=(3, 4, 5, 6, 7),
    b=(2, 3, 4, 5, 6, 8),
    ask=("both", "both", "different"),
    story=(
        ("A jar in Riga holds {a} black and {b} green olives.", "black", "olives"),
        ("A pocket holds {a} gold and {b} silver coins.", "gold", "coins"),
        ("A box in a workshop in Accra holds {a} long and {b} short screws.", "long", "screws"),
    ),
)
def two_draws(a: int, b: int, ask: str, story: tuple[str, str, str]) -> Draft:
    text, colour, things = story
    n = a + b
    if ask == "both":
        key = Fraction(a * (a - 1), n * (n - 1))
        question = f"both are {colour}"
        test = f"i < {a} and j < {a}"
        work = f"\\frac{{{a}}}{{{n}}} \\cdot \\frac{{{a - 1}}}{{{n - 1}}}"
        back = Fraction(a * a, n * n)
        wrong = [
            Wrong(
                answer=Fraction(a, n) * 2 if 2 * a < n else Fraction(a - 1, n - 1),
                misconception="adds-for-both" if 2 * a < n else "second-draw-only",
                feedback="You added the fractions. Both together is rarer than one alone."
                if 2 * a < n
                else "That is the second draw alone. The first one must fit as well.",
            )
        ]
    else:
        key = Fraction(2 * a * b, n * (n - 1))
        question = "they are of different kinds"
        test = f"(i < {a}) != (j < {a})"
        work = f"2 \\cdot \\frac{{{a}}}{{{n}}} \\cdot \\frac{{{b}}}{{{n - 1}}}"
        back = Fraction(2 * a * b, n * n)
        wrong = [
            Wrong(
                answer=Fraction(a * b, n * (n - 1)),
                misconception="one-order-only",
                feedback="That is one of two orders. Which other order gives two different ones?",
            )
        ]
    return Draft(
        stem=f"{text.format(a=a, b=b)} Two {things} are taken out without looking and not put back. What is the probability that {question}? Give the answer as a fraction.",
        key=key,
        harder=0.0 if ask == "both" else 0.5,
        proof=f"share({test} for i, j in permutations(range({n}), 2))",
        wrong=[
            Wrong(
                answer=back,
                misconception="draws-with-replacement",
                feedback=f"That would be right if the first one were put back. For the second draw only {n - 1} are left.",
            ),
            *wrong,
        ],
        hints=(
            "What has changed before the second draw?",
            f"For the first draw there are {n}, for the second one {n - 1}. Multiply along the branch of the tree"
            + ("." if ask == "both" else ", and think of both orders."),
            f"First draw {colour}: $\\frac{{{a}}}{{{n}}}$. Then "
            + (
                f"{a - 1} of {n - 1} are {colour}."
                if ask == "both"
                else f"{b} of {n - 1} are of the other kind. The other order is just as likely."
            ),
        ),
        explanation=(
            f"First draw: $\\frac{{{a}}}{{{n}}}$, second draw: $\\frac{{{a - 1 if ask == 'both' else b}}}{{{n - 1}}}$"
            + ("" if ask == "both" else ", and the same for the other order"),
            f"${work} = {tex(key)}$",
        ),
    )


@template(
    "statistics.at-least-one",
    skill="statistics.combined-events",
    kind="numeric",
    difficulty=0.8,
    reason="the opposite event is easier: none at all",
    variants=12,
    where=lambda p, n, story: story[2] <= p[0] * 10 // p[1] <= story[3],
    p=((1, 2), (1, 4), (1, 5), (1, 6), (2, 5), (3, 4), (1, 10), (2, 3), (1, 3)),
    n=(2, 3),
    story=(
        (
            "A lucky number wins with probability {p} in each round. Somebody plays {n} rounds in a row.",
            "wins at least once",
            1,
            3,
        ),
        (
            "A fisher in Norway catches something with probability {p} on each trip. She goes out {n} times.",
            "catches something at least once",
            3,
            8,
        ),
        (
            "Each of {n} old lamps works with probability {p}, independently of the others.",
            "at least one of them works",
            2,
            7,
        ),
    ),
)
def at_least_one(p: tuple[int, int], n: int, story: tuple[str, str, int, int]) -> Draft:
    chance = Fraction(*p)
    none = (1 - chance) ** n
    key = 1 - none
    text, event, _, _ = story
    who = "" if event.startswith("at least") else "she " if "She" in text else "this person "
    wrong = [
        Wrong(
            answer=none,
            misconception="complement-not-taken",
            feedback="That is the probability of no success at all. What is its opposite?",
        ),
        Wrong(
            answer=chance**n,
            misconception="all-for-at-least-one",
            feedback=f"That is the probability of {n} successes. One is already enough.",
        ),
    ]
    if n * chance not in (key, none, chance**n):
        wrong.append(
            Wrong(
                answer=n * chance,
                misconception="adds-for-at-least-one",
                feedback=f"You took {n} times the probability. With more tries this would even exceed 1.",
            )
        )
    if none == chance**n:
        wrong = wrong[1:]
    return Draft(
        stem=f"{text.format(p=f'${tex(chance)}$', n=n)} What is the probability that {who}{event}? Give the answer as a fraction.",
        key=key,
        harder=0.0 if n == 2 else 0.2,
        proof=f"share(any(x < {p[0]} for x in xs) for xs in product(range({p[1]}), repeat={n}))",
        wrong=wrong,
        hints=(
            "What is the opposite of *at least one*?",
            f"Find the probability that there is no success in {n} tries, and take it away from 1.",
            f"One try fails with $1 - {tex(chance)} = {tex(1 - chance)}$. All {n} fail with $\\left({tex(1 - chance)}\\right)^{n} = {tex(none)}$.",
        ),
        explanation=(
            f"One failure: $1 - {tex(chance)} = {tex(1 - chance)}$",
            f"Only failures: $\\left({tex(1 - chance)}\\right)^{n} = {tex(none)}$",
            f"At least one success: $1 - {tex(none)} = {tex(key)}$",
        ),
    )


_EVENTS = (
    ("A fair die is rolled once. Which pairs of events exclude each other?", ("*An even number* and *a five*", "*Less than three* and *more than four*"), (("*An even number* and *a number above three*", "overlap-overlooked", "Is there a number that belongs to both?"), ("*A prime number* and *a two*", "overlap-overlooked", "Is two a prime number?"))),
    ("Which pairs of events are independent?", ("Two throws of a coin: *first heads* and *second heads*", "A die and a coin: *a six* and *tails*"), (("Two cards drawn without putting back: *first an ace* and *second an ace*", "draws-with-replacement", "After the first draw the pack has changed."), ("One roll of a die: *a six* and *an odd number*", "exclusive-for-independent", "They exclude each other: if one happens, you know that the other does not."))),
    ("Events $A$ and $B$ exclude each other, and both have a positive probability. Which statements are true?", ("$P(A \\text{ and } B) = 0$", "$P(A \\text{ or } B) = P(A) + P(B)$"), (("$A$ and $B$ are independent.", "exclusive-for-independent", "If $A$ happens, you know for certain that $B$ does not. Is that independence?"), ("$P(A \\text{ and } B) = P(A) \\cdot P(B)$", "multiplies-exclusive-events", "The product is positive. Can both happen at once?"))),
    ("Events $A$ and $B$ are independent with $P(A) = 0.5$ and $P(B) = 0.4$. Which statements are true?", ("$P(A \\text{ and } B) = 0.2$", "$P(A \\mid B) = 0.5$"), (("$P(A \\text{ or } B) = 0.9$", "overlap-counted-twice", "The cases in which both happen were counted twice."), ("$P(A \\mid B) = 0.2$", "joint-for-conditional", "That is the probability of both. What does knowing $B$ change about $A$?"))),
)  # fmt: skip


@template(
    "statistics.exclusive-or-independent",
    skill="statistics.combined-events",
    kind="multiple_choice",
    difficulty=0.4,
    reason="the two notions are often mixed up",
    variants=4,
    curated=True,
    fact=_EVENTS,
)
def exclusive_or_independent(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, keys, wrong = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Keep two questions apart: can both happen at once, and does one change the chance of the other?",
            "Events exclude each other if they cannot happen together. They are independent if knowing one does not change the probability of the other.",
            "Judge each line by itself: look for an outcome that belongs to both events, then imagine that you know of one and ask what that says about the other.",
        ),
        explanation=(
            "Exclusive: both cannot happen together, so probabilities are added for *or*.",
            "Independent: one does not change the chance of the other, so probabilities are multiplied for *and*.",
            *(f"Not: {text}. {said}" for text, _, said in wrong),
            f"So: {keys[0]}; {keys[1]}",
        ),
    )


_TABLES = (
    ("In a sports club in Leipzig", "women", "men", "swim", "do not swim", "woman", "man"),
    ("On a ferry to Crete", "children", "adults", "are seasick", "are not seasick", "child", "adult"),
    ("In an office in Kampala", "cyclists", "car drivers", "live in the city", "live outside", "cyclist", "car driver"),
)  # fmt: skip


@template(
    "statistics.two-way-table",
    skill="statistics.conditional-probability",
    kind="numeric",
    difficulty=-0.1,
    reason="the group that is given must be the whole; the other direction is a trap",
    variants=13,
    where=lambda a, b, c, d, story, ask: (
        len({Fraction(a, a + b), Fraction(a, a + c), Fraction(a, a + b + c + d), Fraction(a + c, a + b + c + d)}) == 4
    ),
    a=(6, 8, 9, 12, 15, 18),
    b=(4, 12, 16, 21, 24),
    c=(3, 5, 10, 20, 27),
    d=(7, 14, 30, 36),
    story=_TABLES,
    ask=("group", "group", "trait", "all"),
)
def two_way_table(a: int, b: int, c: int, d: int, story: tuple[str, ...], ask: str) -> Draft:
    where, one, two, yes, no, single, _ = story
    n = a + b + c + d
    text = f"{where}, {a} {one} {yes} and {b} {one} {no}; {c} {two} {yes} and {d} {two} {no}."
    yes_one = yes.replace("are ", "is ").replace("live", "lives").replace("swim", "swims")
    if ask == "group":
        good, whole = a, a + b
        question = f"A {single} is picked at random. What is the probability that this {single} {yes_one}?"
        if single[0] in "aeiou":
            question = "An" + question[1:]
        test = f"sum({a} for k in [1])/({a} + {b})"
        harder = 0.0
    elif ask == "trait":
        good, whole = a, a + c
        question = f"Among those who {yes} one person is picked at random. What is the probability of a {single}?"
        test = f"F({a}, {n})/F({a + c}, {n})"
        harder = 0.3
    else:
        good, whole = a + c, n
        question = f"One person of all is picked at random. What is the probability that this person {yes_one}?"
        test = f"1 - F({b + d}, {n})"
        harder = -0.7
    key = Fraction(good, whole)
    if ask == "group":
        test = f"F({a}, {n})/F({a + b}, {n})"
    wrong = [
        Wrong(
            answer=Fraction(a, n),
            misconception="joint-for-conditional",
            feedback=f"You divided {a} by all {n}. "
            + ("Who counts as the whole here?" if ask != "all" else "But there are others with this trait as well."),
        )
    ]
    if ask != "all":
        swapped = Fraction(a, a + c if ask == "group" else a + b)
        wrong.append(
            Wrong(
                answer=swapped,
                misconception="condition-swapped",
                feedback="You took the other group as the whole. Which group do we know the person to be in?",
            )
        )
    else:
        wrong.append(
            Wrong(
                answer=Fraction(a, a + b),
                misconception="part-for-the-whole",
                feedback=f"That looks at the {one} only. Everybody counts here.",
            )
        )
    return Draft(
        stem=f"{text} {question} Give the answer as a fraction.",
        key=key,
        harder=harder,
        proof=test,
        wrong=wrong,
        hints=(
            "Which people could be the one that is picked? They are the whole.",
            "Count the whole first, and only what fits inside it. All the others do not matter.",
            f"The whole are {whole} people. Of these, {good} {'fits' if good == 1 else 'fit'}.",
        ),
        explanation=(
            f"The whole: ${whole}$",
            f"What fits: ${good}$",
            f"Probability: $\\frac{{{good}}}{{{whole}}}{'' if key.denominator == whole else f' = {tex(key)}'}$",
        ),
    )


@template(
    "statistics.from-joint-to-conditional",
    skill="statistics.conditional-probability",
    kind="single_choice",
    difficulty=-0.8,
    reason="a quotient of two given probabilities, with the traps among the options",
    variants=10,
    where=lambda joint, b, story: (
        joint < b
        and joint * 100 % b == 0
        and joint * 100 // b not in (joint, b, 50)
        and b - joint != joint * 100 // b
        and b + joint < 100
        and b - joint not in (joint, b)
    ),
    joint=(6, 12, 15, 18, 20, 24, 30, 36),
    b=(20, 24, 25, 30, 40, 48, 60, 75),
    story=(
        (
            "families in a village in Umbria",
            "have a dog",
            "have a dog and a cat",
            "also has a cat",
            "family with a dog",
        ),
        ("days in Bergen", "are windy", "are windy and rainy", "is also rainy", "windy day"),
        (
            "guests of a hotel in Zanzibar",
            "have booked a trip",
            "have booked a trip and a meal",
            "has also booked a meal",
            "guest with a trip",
        ),
    ),
)
def from_joint_to_conditional(joint: int, b: int, story: tuple[str, str, str, str, str]) -> Draft:
    who, given, both, also, single = story
    key = joint * 100 // b
    other = {
        joint: ("joint-for-conditional", f"{joint}% is the share among all {who}. Here only one part of them counts as the whole."),
        b - joint: ("subtracts-for-conditional", f"You took {joint} away from {b}. Ask instead which share of the {b} the {joint} are."),
        100 - b if 100 - b not in (joint, b - joint, key) else b: ("takes-the-other-part", "That is a share among all. Only the given part counts as the whole here."),
    }  # fmt: skip
    options = sorted([key, *other])
    return Draft(
        stem=f"Of all {who}, {b}% {given} and {joint}% {both}. What is the probability that a {single} {also}?",
        key=f"{key}%",
        order=[f"{o}%" for o in options],
        proof=f"F({joint}, {b})",
        wrong=[Wrong(answer=f"{value}%", misconception=name, feedback=said) for value, (name, said) in other.items()],
        hints=(
            f"What counts as the whole when we already know that it is a {single}?",
            f"Imagine 100 {who}. How many of them are in the given part, and how many of these fit?",
            f"Of 100 {who}, {b} {given}. Of these {b}, {joint} fit. Which share is that?",
        ),
        explanation=(
            f"Of 100 {who}, {b} {given} and {joint} of these fit.",
            f"$\\frac{{{joint}}}{{{b}}} = {short_decimal(Fraction(key, 100))}$, that is ${key}\\%$",
        ),
    )


@template(
    "statistics.test-is-positive",
    skill="statistics.conditional-probability",
    kind="numeric",
    difficulty=1.3,
    reason="the share of true alarms among all alarms must be found from three rates",
    variants=11,
    where=lambda rate, hit, false, story: (
        (1000 * rate * hit) % 10000 == 0 and ((1000 - 10 * rate) * false) % 100 == 0 and rate * hit != (100 - rate) * false
    ),
    rate=(1, 2, 4, 5, 10, 20),
    hit=(80, 90, 95, 60, 75),
    false=(5, 10, 20, 1, 2),
    story=(
        ("{r}% of the cows in a region have an illness. A test finds it in {h}% of the ill ones, but it also shows it for {f}% of the healthy ones. A cow is tested positive.", "it is ill", "ill", "healthy", "cows"),
        ("{r}% of the parts from a factory in Brno are faulty. A scanner rejects {h}% of the faulty ones, but also {f}% of the good ones. A part is rejected.", "it is faulty", "faulty", "good", "parts"),
        ("{r}% of the messages in a mailbox are junk. A filter marks {h}% of the junk, but also {f}% of the proper ones. A message is marked.", "it is junk", "junk", "proper", "messages"),
    ),
)  # fmt: skip
def test_is_positive(rate: int, hit: int, false: int, story: tuple[str, ...]) -> Draft:
    text, event, bad, fine, things = story
    n = 1000
    ill = n * rate // 100
    true, wrong_alarm = ill * hit // 100, (n - ill) * false // 100
    if ill * hit % 100 or (n - ill) * false % 100:
        n, ill = 10000, 100 * rate
        true, wrong_alarm = ill * hit // 100, (n - ill) * false // 100
    exact = Fraction(true, true + wrong_alarm)
    shown = Fraction(round(exact * 1000), 1000)
    sign = "=" if shown == exact else "\\approx"
    return Draft(
        stem=f"{text.format(r=rate, h=hit, f=false)} What is the probability that {event}? Round to three decimal places.",
        key=decimal_number(shown),
        tolerance=Tolerance(abs=0.0006),
        harder=0.0,
        proof=f"round_to(F({rate * hit}, 10000)/(F({rate * hit}, 10000) + F({(100 - rate) * false}, 10000)), 3)",
        wrong=[
            Wrong(
                answer=decimal_number(Fraction(hit, 100)),
                misconception="condition-swapped",
                feedback=f"{hit}% of the {bad} ones give an alarm. You are asked for the share of {bad} ones among the alarms.",
            ),
            Wrong(
                answer=decimal_number(Fraction(true, n)),
                misconception="joint-for-conditional",
                feedback="That is the share among all. Only those with an alarm count as the whole.",
            ),
        ],
        hints=(
            "Which cases give an alarm? There are two kinds of them.",
            f"Imagine {n} {things}. Count the {bad} ones with an alarm and the {fine} ones with an alarm.",
            f"Of {n} {things}, {ill} are {bad} and {n - ill} are {fine}. Alarms: {true} rightly and {wrong_alarm} wrongly.",
        ),
        explanation=(
            f"Of {n} {things}: ${ill}$ {bad}, ${n - ill}$ {fine}",
            f"Alarms: ${true}$ rightly and ${wrong_alarm}$ wrongly, together ${true + wrong_alarm}$",
            f"$\\frac{{{true}}}{{{true + wrong_alarm}}} {sign} {short_decimal(shown)}$",
        ),
    )


_SWAPS = (
    ("Almost all top violinists started before the age of seven. So a child that starts before seven will almost certainly become a top violinist.", "top violinists", "children who start early", "very many start early, but only few become top violinists"),
    ("Most accidents in the home happen in the kitchen. So most visits to the kitchen end with an accident.", "accidents", "visits to the kitchen", "there are very many visits to the kitchen and only few accidents"),
    ("A test finds 99% of all cases of a rare illness. The test was positive, so the illness is there with 99%.", "ill people", "people with a positive test", "healthy people are so many that even few false alarms among them outnumber the ill ones"),
    ("Nearly all lottery winners had bought a ticket on a Friday. So whoever buys a ticket on a Friday will nearly certainly win.", "winners", "buyers on a Friday", "very many buy on a Friday and only few win"),
)  # fmt: skip


@template(
    "statistics.swapped-condition",
    skill="statistics.conditional-probability",
    kind="free_text",
    difficulty=0.8,
    reason="the two directions of a condition must be told apart in words",
    variants=4,
    curated=True,
    fact=_SWAPS,
)
def swapped_condition(fact: tuple[str, str, str, str]) -> Draft:
    claim, first, second, reason = fact
    return Draft(
        stem=f"Somebody says: “{claim}” Explain what is wrong with this conclusion.",
        key=f"The condition was swapped. The first sentence speaks of a share among {first}, the conclusion of a share among {second}. These can differ a lot: {reason}.",
        rubric=[
            RubricPoint(text=f"Says that the first number is a share among {first}"),
            RubricPoint(text=f"Says that the conclusion needs a share among {second} (the condition was swapped)"),
            RubricPoint(text=f"Gives a reason why the two differ: {reason}"),
        ],
        hints=(
            "Which group is the whole in the first sentence, and which in the conclusion?",
            "Draw two overlapping circles of very different size. Is their common part the same share of both?",
            f"The first sentence speaks of {first}, the conclusion of {second}. Which of these groups is larger?",
        ),
        explanation=(
            f"Given: a share among {first}.",
            f"Claimed: a share among {second}.",
            f"They differ, because {reason}.",
        ),
    )
