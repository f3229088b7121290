"""Arithmetic: factors, multiples and primes."""

from math import gcd, lcm

from store.bank.template import Draft, Wrong, template
from store.bank.write import listed


def _prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def _least(n: int) -> int:
    return next(d for d in range(2, n + 1) if n % d == 0)


@template(
    "arithmetic.find-the-prime",
    skill="arithmetic.factors-and-multiples",
    kind="single_choice",
    difficulty=-0.8,
    reason="each number can be tested with small divisors",
    variants=13,
    where=lambda p, a, b, c: (
        len({p, a, b, c}) == 4
        and max(p, a, b, c) - min(p, a, b, c) < 40
        and len({_least(a), _least(b), _least(c)}) >= 2
    ),
    p=tuple(n for n in range(31, 110) if _prime(n)),
    a=(39, 51, 57, 69, 87, 93, 111),
    b=(49, 77, 91, 119, 133, 55, 65),
    c=(33, 63, 81, 99, 117, 121, 143),
)
def find_the_prime(p: int, a: int, b: int, c: int) -> Draft:
    def wrong(n: int) -> Wrong:
        d = _least(n)
        return Wrong(
            answer=f"${n}$",
            misconception="odd-means-prime",
            feedback=f"${n}$ is odd, but it can be divided: try ${d}$.",
        )

    numbers = sorted((p, a, b, c))
    return Draft(
        stem=f"Exactly one of these numbers is prime. Which one? {listed([f'${n}$' for n in numbers])}",
        key=f"${p}$",
        order=[f"${n}$" for n in numbers],
        proof="[is_prime(value(o)) for o in options]",
        wrong=[wrong(a), wrong(b), wrong(c)],
        hints=(
            "How many factors does a prime have? Try to find a further one for each number.",
            "Test with the small primes 3, 5, 7 and 11. The sum of the digits tells about 3.",
            f"For example ${a} = {_least(a)} \\cdot {a // _least(a)}$, so ${a}$ is out. Go on with the others.",
        ),
        explanation=(
            f"${a} = {_least(a)} \\cdot {a // _least(a)}$, ${b} = {_least(b)} \\cdot {b // _least(b)}$, ${c} = {_least(c)} \\cdot {c // _least(c)}$",
            f"No prime up to the root of ${p}$ divides ${p}$.",
            f"So the prime is ${p}$",
        ),
    )


@template(
    "arithmetic.largest-equal-packs",
    skill="arithmetic.factors-and-multiples",
    kind="numeric",
    difficulty=-0.1,
    reason="the greatest common factor behind a story",
    variants=13,
    where=lambda g, a, b, story: gcd(a, b) == 1 and a != b and g not in (a, b),
    g=range(4, 16),
    a=range(3, 9),
    b=range(3, 9),
    story=(
        ("A youth club in Marseille has", "apples", "sandwiches", "equal lunch bags"),
        ("A florist in Addis Ababa has", "roses", "tulips", "equal bouquets"),
        ("A library in Cusco has", "novels", "atlases", "equal book boxes"),
        ("A craft group in Sapporo has", "red beads", "blue beads", "equal necklaces"),
        ("A school in Tirana has", "pencils", "erasers", "equal sets"),
    ),
)
def largest_equal_packs(g: int, a: int, b: int, story: tuple[str, str, str, str]) -> Draft:
    who, first, second, packs = story
    m, n = g * a, g * b
    return Draft(
        stem=f"{who} {m} {first} and {n} {second}. How many {packs} can be made at most if everything is used up?",
        key=g,
        proof=f"gcd({m}, {n})",
        wrong=[
            Wrong(
                answer=lcm(m, n),
                misconception="lcm-for-gcd",
                feedback=f"That is a multiple of both numbers and more than there are {first}. You need a number that divides both.",
            ),
            Wrong(
                answer=abs(m - n),
                misconception="difference-for-common-factor",
                feedback=f"That is the difference of ${m}$ and ${n}$. You need a number that divides both without a remainder.",
            ),
        ]
        if abs(m - n) != g
        else [
            Wrong(
                answer=lcm(m, n),
                misconception="lcm-for-gcd",
                feedback=f"That is a multiple of both numbers and more than there are {first}. You need a number that divides both.",
            )
        ],
        hints=(
            f"Both the {first} and the {second} must be shared out without a rest. What does this say about the number you look for?",
            f"Look for the largest number that divides both ${m}$ and ${n}$.",
            f"${m} = {a} \\cdot {g}$. Does the second factor divide ${n}$ as well, and is there a larger one?",
        ),
        explanation=(
            f"${m} = {a} \\cdot {g}$ and ${n} = {b} \\cdot {g}$",
            f"${a}$ and ${b}$ have no common factor but 1.",
            f"So the greatest common factor is ${g}$",
        ),
    )


@template(
    "arithmetic.meet-again",
    skill="arithmetic.factors-and-multiples",
    kind="numeric",
    difficulty=0.1,
    reason="the least common multiple behind a story",
    variants=12,
    where=lambda a, b, story: a < b and gcd(a, b) > 1 and b % a != 0 and lcm(a, b) < 200,
    a=range(6, 25),
    b=range(8, 31),
    story=(
        (
            "Two trams in Lisbon leave the same stop together. One comes every {a} minutes, the other every {b} minutes",
            "minutes",
        ),
        (
            "Two lighthouses on the coast of Chile flash together. One flashes every {a} seconds, the other every {b} seconds",
            "seconds",
        ),
        (
            "Two friends in Pune go to the same pool on the same day. One goes every {a} days, the other every {b} days",
            "days",
        ),
        (
            "Two machines in a Brno workshop are oiled on the same day. One is due every {a} days, the other every {b} days",
            "days",
        ),
    ),
)
def meet_again(a: int, b: int, story: tuple[str, str]) -> Draft:
    text, unit = story
    key, g = lcm(a, b), gcd(a, b)
    return Draft(
        stem=f"{text.format(a=a, b=b)}. After how many {unit} does this happen together for the next time?",
        key=key,
        proof=f"first(n for n in range(1, {a * b + 1}) if n % {a} == 0 and n % {b} == 0)",
        wrong=[
            Wrong(
                answer=a * b,
                misconception="product-for-lcm",
                feedback=f"After ${a} \\cdot {b}$ {unit} they do meet, but not for the first time: ${a}$ and ${b}$ share a factor.",
            ),
            Wrong(
                answer=g,
                misconception="gcd-for-lcm",
                feedback=f"That number divides both, but you need one that both ${a}$ and ${b}$ divide.",
            ),
        ],
        hints=(
            "Write down the first few times for each of the two. What kind of numbers are they?",
            f"You need the smallest number that is a multiple of both ${a}$ and ${b}$. It can be smaller than their product.",
            f"Multiples of ${b}$ are ${b}, {2 * b}, \\dots$ Test one after the other whether ${a}$ divides it. ${a}$ and ${b}$ share the factor ${g}$.",
        ),
        explanation=(
            f"${a} = {g} \\cdot {a // g}$ and ${b} = {g} \\cdot {b // g}$",
            f"Least common multiple: ${g} \\cdot {a // g} \\cdot {b // g} = {key}$",
        ),
    )


@template(
    "arithmetic.smallest-with-remainder",
    skill="arithmetic.factors-and-multiples",
    kind="numeric",
    difficulty=1.0,
    reason="the remainder must be seen as a shift of a common multiple",
    variants=12,
    where=lambda a, b, c, r, what: a < b < c and lcm(a, b, c) < 400 and lcm(a, b, c) != a * b * c and c < lcm(a, b, c),
    a=range(3, 9),
    b=range(4, 11),
    c=range(5, 13),
    r=(1, 2),
    what=("stamps", "shells", "marbles", "seedlings", "tiles"),
)
def smallest_with_remainder(a: int, b: int, c: int, r: int, what: str) -> Draft:
    base = lcm(a, b, c)
    left = f"{r} {what[:-1]} is" if r == 1 else f"{r} {what} are"
    return Draft(
        stem=f"Some {what} are put in rows. With rows of {a}, of {b} and of {c} there {'is' if r == 1 else 'are'} always {r} left over. What is the smallest possible number of {what} above {c}?",
        key=base + r,
        proof=f"first(n for n in range({c + 1}, 2000) if n % {a} == {r} and n % {b} == {r} and n % {c} == {r})",
        wrong=[
            Wrong(
                answer=base,
                misconception="forgets-remainder",
                feedback=f"This number leaves nothing over. {left.capitalize()} to be left.",
            ),
            Wrong(
                answer=a * b * c + r,
                misconception="product-for-lcm",
                feedback=f"This number works, but it is not the smallest: ${a}$, ${b}$ and ${c}$ share factors.",
            ),
        ],
        hints=(
            f"What if you put {r} of them aside? What do you know about the rest?",
            f"The rest can be divided by ${a}$, ${b}$ and ${c}$. Find the smallest such number and then add what was put aside.",
            f"The least common multiple of ${a}$ and ${b}$ is ${lcm(a, b)}$. Find that of ${lcm(a, b)}$ and ${c}$, then add {r}.",
        ),
        explanation=(
            f"Put {r} aside: the rest is a multiple of ${a}$, ${b}$ and ${c}$.",
            f"The least common multiple of the three is ${base}$.",
            f"Number: ${base} + {r} = {base + r}$",
        ),
    )
