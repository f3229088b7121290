"""Statistics: expected value and binomial distribution."""

from fractions import Fraction
from math import comb

from store.bank.template import Draft, Wrong, template
from store.bank.write import decimal_number, short_decimal, tex
from store.questions import Tolerance


@template(
    "statistics.expected-number",
    skill="statistics.expected-value",
    kind="numeric",
    difficulty=-0.9,
    reason="number of trials times probability",
    variants=11,
    where=lambda n, p, story: (
        n * p[0] % p[1] == 0 and n * p[0] // p[1] not in p and n * p[0] // p[1] != n - n * p[0] // p[1]
    ),
    n=(40, 60, 80, 120, 150, 200, 240, 300, 360),
    p=((1, 4), (1, 5), (1, 6), (2, 5), (3, 10), (3, 8), (2, 3), (1, 8)),
    story=(
        (
            "A seed sprouts with probability {p}. A gardener in Kigali sows {n} of them.",
            "How many are expected to sprout?",
        ),
        ("A spinner stops on green with probability {p}. It is spun {n} times.", "How often is green to be expected?"),
        (
            "A visitor of a bakery in Split buys olive bread with probability {p}. Today {n} visitors come.",
            "How many of them are expected to buy it?",
        ),
        (
            "A shell on a beach in Fiji is broken with probability {p}. A child picks up {n} shells.",
            "How many broken ones are to be expected?",
        ),
    ),
)
def expected_number(n: int, p: tuple[int, int], story: tuple[str, str]) -> Draft:
    key = n * p[0] // p[1]
    text, ask = story
    wrong = [
        Wrong(
            answer=n - key,
            misconception="takes-the-other-part",
            feedback="That is the expected number of all the others.",
        )
    ]
    if p[0] > 1 and n % p[1] == 0 and n // p[1] != n - key:
        wrong.append(
            Wrong(
                answer=n // p[1],
                misconception="numerator-forgotten",
                feedback=f"That is one part of {p[1]}. How many parts does the probability stand for?",
            )
        )
    elif n * p[1] != n - key:
        wrong.append(
            Wrong(
                answer=n * p[1],
                misconception="divides-by-probability",
                feedback=f"That is more than all {n}. Which share of them is to be expected?",
            )
        )
    return Draft(
        stem=f"{text.format(p=f'${tex(Fraction(*p))}$', n=n)} {ask}",
        key=key,
        proof=f"sum(F({p[0]}, {p[1]}) for k in range({n}))",
        wrong=wrong,
        hints=(
            "What does the probability say about many trials?",
            f"In the long run the share of successes is the probability. Take this share of {n}.",
            f"Work out ${tex(Fraction(*p))} \\cdot {n}$.",
        ),
        explanation=("Expected number: trials times probability", f"${tex(Fraction(*p))} \\cdot {n} = {key}$"),
    )


_NUMBERS = {1: "One", 2: "Two", 3: "Three", 5: "Five"}
_WHEELS = (
    ((10, 1, 5), (2, 2, 5)), ((20, 1, 10), (5, 2, 10)), ((12, 1, 6), (3, 2, 6)), ((8, 1, 4), (2, 1, 4)), ((15, 1, 5), (5, 1, 5)),
    ((30, 1, 10), (4, 5, 10)), ((24, 1, 8), (8, 3, 8)), ((50, 1, 20), (10, 3, 20)), ((9, 2, 6), (3, 1, 6)),
)  # fmt: skip


@template(
    "statistics.wheel-of-fortune",
    skill="statistics.expected-value",
    kind="numeric",
    difficulty=0.2,
    reason="a sum of products; some variants take the stake away or ask for a fair stake",
    variants=13,
    where=lambda wheel, stake, ask, place: (
        (wheel[0][0] * wheel[0][1] + wheel[1][0] * wheel[1][1]) * 100 % wheel[0][2] == 0
        and Fraction(wheel[0][0] * wheel[0][1] + wheel[1][0] * wheel[1][1], wheel[0][2]) != stake
        and (ask == "gain" or stake == 2)
    ),
    wheel=_WHEELS,
    stake=(2, 3, 4),
    ask=("payment", "gain", "gain"),
    place=("at a fair in Mainz", "at a school party in Suva", "on a market in Oaxaca"),
)
def wheel_of_fortune(wheel: tuple[tuple[int, int, int], ...], stake: int, ask: str, place: str) -> Draft:
    (x, a, n), (y, b, _) = wheel
    pays = Fraction(x * a + y * b, n)
    key = pays if ask == "payment" else pays - stake
    text = f"A wheel {place} has {n} equal fields. {_NUMBERS[a]} of them {'pays' if a == 1 else 'pay'} {x} coins, {_NUMBERS[b].lower()} {'pays' if b == 1 else 'pay'} {y} coins, the others nothing."
    plain_mean = Fraction(x + y, 3)
    if ask == "payment":
        question = "Which payment is to be expected per turn on average?"
        wrong = [
            Wrong(
                answer=plain_mean if plain_mean != key else Fraction(x + y, 2),
                misconception="probabilities-ignored",
                feedback="You took the mean of the possible payments. They do not come equally often: count the fields.",
            ),
            Wrong(
                answer=x * a + y * b,
                misconception="sum-for-mean",
                feedback=f"That is what all {n} fields together pay. One turn stops at one field.",
            ),
        ]
        last = [f"Expected payment: $\\frac{{{x * a + y * b}}}{{{n}}} = {short_decimal(pays)}$"]
        third = (
            f"All fields together pay ${a} \\cdot {x} + {b} \\cdot {y} = {x * a + y * b}$ coins. There are {n} fields."
        )
        second = f"Multiply each payment by the number of its fields, add up, and share out over all {n} fields."
    else:
        question = f"A turn costs {stake} coins. Which gain is to be expected per turn on average? Write a loss with a minus sign."
        wrong = [
            Wrong(
                answer=decimal_number(pays),
                misconception="stake-forgotten",
                feedback=f"That is the expected payment. The {stake} coins for the turn must be taken away.",
            ),
            Wrong(
                answer=decimal_number(stake - pays),
                misconception="sign-reversed",
                feedback="The size is right. Is it a gain or a loss for the player?",
            ),
        ]
        last = [
            f"Expected payment: $\\frac{{{x * a + y * b}}}{{{n}}} = {short_decimal(pays)}$",
            f"Gain: ${short_decimal(pays)} - {stake} = {short_decimal(key)}$",
        ]
        third = f"On average a turn pays $\\frac{{{x * a + y * b}}}{{{n}}} = {short_decimal(pays)}$ coins. It costs {stake} coins."
        second = "Find the expected payment first. Then take the stake away."
    return Draft(
        stem=f"{text} {question}",
        key=decimal_number(key),
        harder=0.0 if ask == "payment" else 0.5,
        proof=f"mean([{x}]*{a} + [{y}]*{b} + [0]*{n - a - b}) - {0 if ask == 'payment' else stake}",
        wrong=wrong,
        hints=(
            "What would the wheel pay in all if each field came exactly once?",
            second,
            third,
        ),
        explanation=(
            f"Each field once: ${a} \\cdot {x} + {b} \\cdot {y} = {x * a + y * b}$ coins",
            *last,
        ),
    )


@template(
    "statistics.best-game",
    skill="statistics.expected-value",
    kind="single_choice",
    difficulty=0.1,
    reason="four expected values are compared; neither the prize nor the chance decides alone",
    variants=10,
    where=lambda a, b, c, d, place: (
        len({Fraction(x[0], x[1]) for x in (a, b, c, d)}) == 4
        and max((a, b, c, d), key=lambda x: Fraction(x[0], x[1])) not in (a, d)
    ),
    a=((200, 100), (150, 100), (120, 50), (180, 60)),
    b=((50, 10), (40, 20), (45, 15), (60, 20)),
    c=((20, 5), (18, 4), (30, 8), (25, 5)),
    d=((5, 2), (4, 2), (6, 2), (8, 2)),
    place=(
        "Four tombolas at a village feast give one prize each.",
        "Four machines in a games hall give one prize each.",
    ),
)
def best_game(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int], place: str) -> Draft:
    cases = [c, a, d, b]

    def name(case: tuple[int, int]) -> str:
        return f"{case[0]} coins with probability 1/{case[1]}"

    def mean(case: tuple[int, int]) -> Fraction:
        return Fraction(case[0], case[1])

    best = max(cases, key=mean)

    def wrong(case: tuple[int, int]) -> Wrong:
        if case == a:
            said = f"{a[0]} coins is the largest prize, but it comes only once in {a[1]} turns."
            return Wrong(answer=name(case), misconception="prize-decides-alone", feedback=said)
        if case == d:
            said = f"This one wins most often, but only {d[0]} coins each time."
            return Wrong(answer=name(case), misconception="chance-decides-alone", feedback=said)
        said = f"On average this one pays {case[0]} coins in {case[1]} turns. Is there a better one?"
        return Wrong(answer=name(case), misconception="expected-values-not-compared", feedback=said)

    first, second = [case for case in cases if case != best][:2]

    def worked(case: tuple[int, int]) -> str:
        return f"$\\frac{{{case[0]}}}{{{case[1]}}}{f' = {short_decimal(mean(case))}' if mean(case).denominator in (1, 2, 4, 5) else ''}$"

    return Draft(
        stem=f"{place} A turn costs the same everywhere. Which one pays most in the long run?",
        key=name(best),
        order=[name(case) for case in cases],
        proof=f"[F(x, n) == max(F(y, m) for y, m in {cases}) for x, n in {cases}]",
        wrong=[wrong(case) for case in cases if case != best],
        hints=(
            "Neither the prize alone nor the chance alone decides. What is paid on average in one turn?",
            "Multiply each prize by its probability and compare the four results.",
            f"The first results are {worked(first)} and {worked(second)} coins per turn. Work out the other two.",
        ),
        explanation=(
            f"On average the four pay in coins: {', '.join(worked(case) for case in cases)}",
            f"The most is paid by {name(best)}",
        ),
    )


@template(
    "statistics.fair-prize",
    skill="statistics.expected-value",
    kind="numeric",
    difficulty=0.9,
    reason="the equation for a fair game must be set up and solved",
    variants=10,
    where=lambda stake, n, small, k, name: (
        (stake * n - small * k) > small
        and n > k + 1
        and stake * n - small * k not in (stake * n, stake, small, n)
        and small != stake
        and small * k != stake * (1 + k)
    ),
    stake=(2, 3, 4, 5),
    n=(6, 8, 10, 12, 20),
    small=(1, 3, 5, 6),
    k=(1, 2, 3),
    name=("Farida", "Leif", "Rosa", "Tomo"),
)
def fair_prize(stake: int, n: int, small: int, k: int, name: str) -> Draft:
    key = stake * n - small * k
    fields = "one field pays" if k == 1 else f"{_NUMBERS[k].lower()} fields pay"
    back = f"{small} {'coin' if small == 1 else 'coins'}"
    return Draft(
        stem=f"{name} builds a wheel with {n} equal fields. A turn costs {stake} coins. One field pays the main prize, {fields} {back}{' each' if k > 1 else ''}, the others nothing. How many coins must the main prize be if the game is to be fair?",
        key=key,
        proof=f"solve('x/{n} + {small}*{k}/{n} = {stake}', 'x')",
        wrong=[
            Wrong(
                answer=stake * n,
                misconception="small-prizes-forgotten",
                feedback=f"That would be right if only one field paid. What do the fields with {back} pay out?",
            ),
            Wrong(
                answer=stake * (n - 1 - k),
                misconception="only-losing-fields-counted",
                feedback="You counted only the fields without a prize. All turns bring in the stake.",
            ),
        ],
        hints=(
            "What must be equal in a fair game?",
            f"Think of {n} turns in which each field comes once: what comes in and what is paid out must be equal.",
            f"In {n} turns ${n} \\cdot {stake} = {n * stake}$ coins come in. The small prizes take ${k} \\cdot {small} = {k * small}$ of them.",
        ),
        explanation=(
            f"Coins that come in with {n} turns: ${n} \\cdot {stake} = {n * stake}$",
            f"Small prizes: ${k} \\cdot {small} = {k * small}$",
            f"Main prize: ${n * stake} - {k * small} = {key}$",
        ),
    )


@template(
    "statistics.mean-of-a-binomial",
    skill="statistics.binomial-distribution",
    kind="single_choice",
    difficulty=-0.8,
    reason="mean, variance and standard deviation of a binomial are told apart",
    variants=10,
    where=lambda n, p, ask: (
        (n * p * (1 - p)).denominator == 1
        and (n * p).denominator == 1
        and len({n * p, n * p * (1 - p), n * (1 - p), n / 2, n * p * p}) == 5
    ),
    n=(25, 36, 40, 50, 64, 75, 80, 100, 150, 200, 400),
    p=(
        Fraction(1, 5),
        Fraction(2, 5),
        Fraction(1, 4),
        Fraction(3, 10),
        Fraction(3, 4),
        Fraction(1, 10),
        Fraction(4, 5),
    ),
    ask=("mean", "mean", "variance"),
)
def mean_of_a_binomial(n: int, p: Fraction, ask: str) -> Draft:
    mean, variance, rest = n * p, n * p * (1 - p), n * (1 - p)
    q = 1 - p
    key = mean if ask == "mean" else variance
    cases = {
        mean: ("mean-for-variance", "That is the mean. For the variance one more factor is needed."),
        variance: (
            "variance-for-mean",
            f"You multiplied by {short_decimal(q)} as well. Which of the two measures needs that?",
        ),
        rest: ("takes-the-other-part", "You counted the failures."),
        Fraction(n, 2): (
            "probability-ignored",
            f"That would fit a probability of one half. Here it is {short_decimal(p)}.",
        ),
    }
    others = {value: said for value, said in cases.items() if value != key}
    options = sorted([key, *others])
    work = f"{n} \\cdot {short_decimal(p)}" + ("" if ask == "mean" else f" \\cdot {short_decimal(q)}")
    return Draft(
        stem=f"A random variable is binomial with $n = {n}$ trials and success probability $p = {short_decimal(p)}$. What is its {ask}?",
        key=decimal_number(key),
        order=[short_decimal(o) for o in options],
        harder=0.0 if ask == "mean" else 0.6,
        proof=f"F({n * p.numerator}, {p.denominator})"
        if ask == "mean"
        else f"F({n * p.numerator}, {p.denominator}) - {n}*F({p.numerator}, {p.denominator})**2",
        wrong=[
            Wrong(answer=short_decimal(value), misconception=name, feedback=said)
            for value, (name, said) in others.items()
        ],
        hints=(
            "How many successes are to be expected?"
            if ask == "mean"
            else "The variance measures spread. Which probabilities enter it?",
            "The mean is the number of trials times the success probability."
            if ask == "mean"
            else "The variance is the mean times the probability of a failure.",
            f"Work out ${work}$.",
        ),
        explanation=(
            "$\\mu = n p$" if ask == "mean" else "$\\sigma^2 = n p (1 - p)$",
            f"${work} = {short_decimal(key)}$",
        ),
    )


@template(
    "statistics.exactly-k-successes",
    skill="statistics.binomial-distribution",
    kind="numeric",
    difficulty=0.5,
    reason="the number of orders must not be forgotten; some variants ask for at most one",
    variants=13,
    where=lambda n, p, k, ask, story: k < n and (ask == "exactly" or k == 1) and p[0] * 2 != p[1] and (n > 3 or k > 1),
    n=(3, 4, 5, 6),
    p=((1, 5), (1, 4), (3, 10), (2, 5), (1, 10), (3, 5), (1, 6)),
    k=(1, 2, 3),
    ask=("exactly", "exactly", "at most"),
    story=(
        ("A basketball player in Kaunas hits with probability {p}. She throws {n} times.", "hits"),
        ("A bus in Naples is late with probability {p} each morning. We look at {n} mornings.", "late buses"),
        ("A flower of a packet blooms white with probability {p}. A child in Taipei plants {n}.", "white flowers"),
    ),
)
def exactly_k_successes(n: int, p: tuple[int, int], k: int, ask: str, story: tuple[str, str]) -> Draft:
    a, b = Fraction(*p), 1 - Fraction(*p)
    ways = comb(n, k)
    one = ways * a**k * b ** (n - k)
    exact = one if ask == "exactly" else one + b**n
    shown = Fraction(round(exact * 1000), 1000)
    sign = "=" if shown == exact else "\\approx"
    text, what = story
    noun = what if k != 1 else {"hits": "hit", "late buses": "late bus", "white flowers": "white flower"}[what]
    single = Fraction(round(a**k * b ** (n - k) * 1000), 1000)
    power_k = f"\\left({tex(a)}\\right)^{k} \\cdot " if k > 1 else f"{tex(a)} \\cdot "
    power_rest = f"\\left({tex(b)}\\right)^{n - k}" if n - k > 1 else tex(b)
    wrong = [
        Wrong(
            answer=decimal_number(single),
            misconception="orders-forgotten",
            feedback="That is the probability of one fixed order. In how many orders can it come?",
        )
    ]
    if ask == "at most":
        only = Fraction(round(one * 1000), 1000)
        wrong.append(
            Wrong(
                answer=decimal_number(only),
                misconception="zero-successes-forgotten",
                feedback="You counted exactly one. None at all belongs to *at most one* too.",
            )
        )
    last = (
        (f"$P = {ways} \\cdot {power_k}{power_rest} {sign} {short_decimal(shown)}$",)
        if ask == "exactly"
        else (
            f"None: $\\left({tex(b)}\\right)^{n}$; exactly one: ${ways} \\cdot {power_k}{power_rest}$",
            f"Their sum: $P {sign} {short_decimal(shown)}$",
        )
    )
    return Draft(
        stem=f"{text.format(p=f'${tex(a)}$', n=n)} All trials are independent. What is the probability of {ask} {k} {noun}? Round to three decimal places.",
        key=decimal_number(shown),
        tolerance=Tolerance(abs=0.0006),
        harder=0.0 if ask == "exactly" else 0.5,
        proof=f"round_to(share(count(x < {p[0]} for x in xs) {'==' if ask == 'exactly' else '<='} {k} for xs in product(range({p[1]}), repeat={n})), 3)"
        if p[1] ** n <= 8000
        else f"round_to(sum(comb({n}, i)*F({p[0]}, {p[1]})**i*F({p[1] - p[0]}, {p[1]})**({n} - i) for i in {[k] if ask == 'exactly' else [0, 1]}), 3)",
        wrong=wrong,
        hints=(
            f"How likely is one fixed order with {k} {noun}? How many such orders are there?"
            if ask == "exactly"
            else "Which numbers of successes belong to *at most one*?",
            f"Multiply the probabilities of one order, {n} factors in all, and then by the number of orders."
            if ask == "exactly"
            else "Add the probability of none at all and of exactly one. For exactly one, count the possible places.",
            f"One fixed order: ${power_k}{power_rest}$. There are ${ways}$ such orders."
            if ask == "exactly"
            else f"None: $\\left({tex(b)}\\right)^{n}$. Exactly one: ${ways} \\cdot {power_k}{power_rest}$.",
        ),
        explanation=(f"Orders with {k} {noun} among {n}: $\\binom{{{n}}}{{{k}}} = {ways}$", *last),
    )


_BINOMIAL = (
    ("Which of these counts are binomial?", ("The number of sixes in 10 rolls of a die", "The number of heads in 8 throws of the same bent coin"), (("The number of rolls until the first six comes", "no-fixed-number", "The number of trials is not fixed here."), ("The number of aces in 5 cards drawn without putting back", "draws-with-replacement", "The pack changes with each card that is drawn."))),
    ("Which conditions must hold so that a number of successes is binomial?", ("The number of trials is fixed.", "The success probability is the same in each trial."), (("Success and failure are equally likely.", "two-outcomes-fifty-fifty", "Any probability will do, as long as it stays the same."), ("The trials influence each other.", "independence-forgotten", "Then the probability would change from trial to trial."))),
    ("Which of these counts are binomial?", ("The number of faulty lamps among 20 from a machine that fails with the same probability each time", "The number of correct answers of somebody who guesses all of 12 questions with four options each"), (("The number of rainy days in a week", "independence-forgotten", "Weather of one day goes together with that of the day before."), ("The number of girls among 5 children chosen from a class of 10 girls and 10 boys", "draws-with-replacement", "No child is chosen twice, so the chances change with each choice."))),
)  # fmt: skip


@template(
    "statistics.is-it-binomial",
    skill="statistics.binomial-distribution",
    kind="multiple_choice",
    difficulty=0.3,
    reason="fixed number, same probability and independence must all be checked",
    variants=3,
    curated=True,
    fact=_BINOMIAL,
)
def is_it_binomial(fact: tuple[str, tuple[str, str], tuple[tuple[str, str, str], ...]]) -> Draft:
    stem, keys, wrong = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=[Wrong(answer=text, misconception=name, feedback=said) for text, name, said in wrong],
        hints=(
            "Think of throwing the same coin several times. What makes this so simple?",
            "Check each line: is the number of trials known from the start, does the probability stay the same, and is each trial free of the others?",
            "Drawing without putting back changes the probability, waiting for the first success has no fixed number of trials, and a bent coin is allowed.",
        ),
        explanation=(
            "Binomial means: a fixed number of independent trials with the same success probability.",
            *(f"Not: {text.rstrip('.')}. {said}" for text, _, said in wrong),
            f"So: {keys[0].rstrip('.')}; {keys[1]}",
        ),
    )
