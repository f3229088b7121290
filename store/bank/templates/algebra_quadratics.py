"""Algebra: quadratic equations and equations with the unknown in a denominator."""

from math import isqrt, sqrt

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, decimal, linear, plain, poly
from store.questions import Tolerance


def _sum(a: int, k: int) -> str:
    return f"({linear(a, 'x', k)})"


@template(
    "algebra.zero-product",
    skill="algebra.quadratic-equations",
    kind="algebraic",
    difficulty=-0.9,
    reason="the equation is already factored",
    variants=13,
    where=lambda p, q: p < q and 0 not in (p, q) and p != -q,
    p=range(-9, 9),
    q=range(-8, 10),
)
def zero_product(p: int, q: int) -> Draft:
    return Draft(
        stem=f"Solve: ${_sum(1, -p)}{_sum(1, -q)} = 0$",
        key=f"x = {p} or x = {q}",
        proof=f"solve('(x - ({p}))*(x - ({q})) = 0', 'x')",
        wrong=[
            Wrong(
                answer=f"x = {-p} or x = {-q}",
                misconception="reversed-signs-in-factors",
                feedback=f"Put ${-p}$ into ${linear(1, 'x', -p)}$: it gives ${-2 * p}$, not zero.",
            ),
            Wrong(
                answer=f"x = {p}",
                misconception="one-solution-only",
                feedback="That is one solution. The product is also zero when the other bracket is zero.",
            ),
            Wrong(
                answer=f"x = {q}",
                misconception="one-solution-only",
                feedback="That is one solution. The product is also zero when the other bracket is zero.",
            ),
        ],
        hints=(
            "A product is zero exactly when one of its factors is zero.",
            f"Set each bracket to zero on its own: ${linear(1, 'x', -p)} = 0$, and then the other one.",
            f"The first bracket gives $x = {p}$. Do the same with ${linear(1, 'x', -q)} = 0$ and name both solutions.",
        ),
        explanation=(
            f"First bracket: ${linear(1, 'x', -p)} = 0$ gives $x = {p}$",
            f"Second bracket: ${linear(1, 'x', -q)} = 0$ gives $x = {q}$",
            f"Solutions: $x = {p}$ or $x = {q}$",
        ),
    )


@template(
    "algebra.quadratic-by-factoring",
    skill=("algebra.quadratic-equations", "algebra.factoring"),
    kind="algebraic",
    difficulty=0.1,
    reason="terms must first be brought to one side, then factored",
    variants=13,
    where=lambda p, q, k: p < q and 0 not in (p, q, p + q) and p * q != k and abs(p * q) <= 42 and -p not in (q,),
    p=range(-8, 8),
    q=range(-6, 10),
    k=(0, 2, 5, 10, 12),
)
def quadratic_by_factoring(p: int, q: int, k: int) -> Draft:
    s, m = p + q, p * q
    left = poly([1, -s, m + k])
    first = (
        f"Bring everything to one side: ${poly([1, -s, m])} = 0$"
        if k
        else f"The equation has zero on one side already: ${poly([1, -s, m])} = 0$"
    )
    return Draft(
        stem=f"Solve: ${left} = {k}$",
        key=f"x = {p} or x = {q}",
        proof=f"solve('{plain([1, -s, m + k])} = {k}', 'x')",
        harder=(0.3 if k else 0.0) + (0.2 if m < 0 else 0.0),
        wrong=[
            Wrong(
                answer=f"x = {-p} or x = {-q}",
                misconception="reversed-signs-in-factors",
                feedback="The numbers fit except for their signs. Set each bracket to zero and solve that for $x$.",
            ),
            Wrong(
                answer=f"x = {q}",
                misconception="one-solution-only",
                feedback="That is one solution. A quadratic equation can have a second one.",
            ),
            Wrong(
                answer=f"x = {p}",
                misconception="one-solution-only",
                feedback="That is one solution. A quadratic equation can have a second one.",
            ),
        ],
        hints=(
            "First make one side zero. Then a product of two brackets helps.",
            f"You need ${poly([1, -s, m])} = 0$. Look for two numbers with product ${m}$ and sum ${-s}$ for the brackets.",
            f"${poly([1, -s, m])} = {_sum(1, -p)}{_sum(1, -q)}$. When is this product zero?",
        ),
        explanation=(
            first,
            f"Factor: ${_sum(1, -p)}{_sum(1, -q)} = 0$",
            f"A factor is zero for $x = {p}$ or $x = {q}$",
        ),
    )


@template(
    "algebra.how-many-solutions",
    skill="algebra.quadratic-equations",
    kind="single_choice",
    difficulty=-0.3,
    reason="the discriminant must be computed with signs, but the equation need not be solved",
    variants=13,
    where=lambda a, b, c: (
        b != 0 and c != 0 and (b * b - 4 * a * c == 0 or abs(a) > 1) and (b * b == 4 * a * c or (b + c) % 3 == 0)
    ),
    a=(-3, -2, 1, 2, 3, 4),
    b=range(-12, 13),
    c=range(-9, 10),
)
def how_many_solutions(a: int, b: int, c: int) -> Draft:
    d = b * b - 4 * a * c
    texts = ("No real solution", "Exactly one real solution", "Exactly two real solutions", "Infinitely many solutions")
    key = texts[0] if d < 0 else texts[1] if d == 0 else texts[2]
    size = f"The number under the root is ${bracket(b)}^2 - 4 \\cdot {bracket(a)} \\cdot {bracket(c)}$."
    feedback = {
        texts[0]: f"{size} Check its sign: is it really below zero?",
        texts[1]: f"{size} For a single solution it would have to be zero.",
        texts[2]: f"{size} For two solutions it would have to be above zero.",
        texts[3]: "That happens only when both sides are the same expression. A true square term allows at most two.",
    }
    slug = {
        texts[0]: "discriminant-sign",
        texts[1]: "discriminant-zero",
        texts[2]: "always-two-solutions",
        texts[3]: "equation-as-identity",
    }
    sign = "below zero" if d < 0 else "zero" if d == 0 else "above zero"
    return Draft(
        stem=f"How many real solutions does ${poly([a, b, c])} = 0$ have?",
        key=key,
        order=texts,
        proof=f"options[len(solve('{plain([a, b, c])} = 0', 'x'))]",
        wrong=[Wrong(answer=text, misconception=slug[text], feedback=feedback[text]) for text in texts if text != key],
        hints=(
            "You need not solve it. Which part of the quadratic formula decides how many solutions there are?",
            f"Compute the discriminant $b^2 - 4ac$ with $a = {a}$, $b = {b}$ and $c = {c}$. Its sign is what counts.",
            f"${bracket(b)}^2 = {b * b}$ and $4 \\cdot {bracket(a)} \\cdot {bracket(c)} = {4 * a * c}$. Subtract and look at the sign.",
        ),
        explanation=(
            f"Discriminant: ${bracket(b)}^2 - 4 \\cdot {bracket(a)} \\cdot {bracket(c)} = {b * b} - {bracket(4 * a * c)} = {d}$",
            f"It is {sign}.",
            f"So: {key}",
        ),
    )


@template(
    "algebra.quadratic-formula-decimal",
    skill="algebra.quadratic-equations",
    kind="numeric",
    difficulty=0.9,
    reason="the formula with a root that is not whole, then rounding",
    variants=13,
    where=lambda a, b, c: (
        isqrt(b * b + 4 * a * c) ** 2 != b * b + 4 * a * c and b * b + 4 * a * c > 0 and b not in (0, 1, -1)
    ),
    a=(1, 2, 3),
    b=range(-9, 10),
    c=range(1, 12),
)
def quadratic_formula_decimal(a: int, b: int, c: int) -> Draft:
    d = b * b + 4 * a * c
    big, small = (-b + sqrt(d)) / (2 * a), (-b - sqrt(d)) / (2 * a)
    slip = (b + sqrt(d)) / (2 * a)
    return Draft(
        stem=f"Find the positive solution of ${poly([a, b, -c])} = 0$. Round to two decimal places.",
        key=float(decimal(big, 2)),
        tolerance=Tolerance(abs=0.006),
        proof=f"number(max(solve('{plain([a, b, -c])} = 0', 'x')))",
        harder=0.2 if a > 1 else -0.3,
        wrong=[
            Wrong(
                answer=float(decimal(slip, 2)),
                misconception="sign-of-b-in-formula",
                feedback=f"The formula starts with $-b$. Here $b = {b}$, so take care with this sign.",
            ),
            Wrong(
                answer=float(decimal(small, 2)),
                misconception="takes-other-solution",
                feedback="This solves the equation, but it is the negative solution.",
            ),
        ],
        hints=(
            "This does not factor nicely. Which method always works for a quadratic equation?",
            f"Use the quadratic formula with $a = {a}$, $b = {b}$ and $c = -{c}$. Of the two signs before the root, one gives the positive solution.",
            f"The discriminant is ${bracket(b)}^2 - 4 \\cdot {a} \\cdot (-{c}) = {d}$, so $x = \\frac{{{-b} + \\sqrt{{{d}}}}}{{{2 * a}}}$.",
        ),
        explanation=(
            f"Discriminant: ${bracket(b)}^2 - 4 \\cdot {a} \\cdot (-{c}) = {d}$",
            f"Formula: $x = \\frac{{{-b} \\pm \\sqrt{{{d}}}}}{{{2 * a}}}$",
            f"The plus sign gives the positive solution: $x \\approx {decimal(big, 2)}$",
        ),
    )


@template(
    "algebra.one-solution-parameter",
    skill="algebra.quadratic-equations",
    kind="numeric",
    difficulty=0.8,
    reason="a condition on the discriminant gives an equation for the parameter",
    variants=13,
    where=lambda a, r, b: (
        a * r * r != b and 2 * a * r not in (a, a * r * r, 4) and r > 1 and b in (0, 1) and 4 * a * r != a * r * r
    ),
    a=range(1, 6),
    r=range(2, 9),
    b=(0, 1),
)
def one_solution_parameter(a: int, r: int, b: int) -> Draft:
    c = a * r * r
    k = 2 * a * r
    sign = "-" if b else "+"
    return Draft(
        stem=f"For which positive value of $k$ does ${poly([a, 0, 0])} {sign} kx + {c} = 0$ have exactly one real solution?",
        key=k,
        proof=f"max(solve('k**2 - 4*{a}*{c} = 0', 'k'))",
        wrong=[
            Wrong(
                answer=4 * a * c,
                misconception="forgets-root",
                feedback="That is $k^2$. The question asks for $k$.",
            ),
            Wrong(
                answer=k // 2,
                misconception="discriminant-without-four",
                feedback="The discriminant is $b^2 - 4ac$. It seems that the factor 4 was left out.",
            ),
        ],
        hints=(
            "What does exactly one solution mean for the discriminant?",
            f"The discriminant is $k^2 - 4 \\cdot {a} \\cdot {c}$. For exactly one solution it must be zero.",
            f"So $k^2 = 4 \\cdot {a} \\cdot {c} = {4 * a * c}$. Take the positive root.",
        ),
        explanation=(
            f"Discriminant: $k^2 - 4 \\cdot {a} \\cdot {c} = 0$",
            f"$k^2 = {4 * a * c}$",
            f"The positive solution is $k = {k}$",
        ),
    )


@template(
    "algebra.sides-of-a-rectangle",
    skill="algebra.quadratic-equations",
    kind="numeric",
    difficulty=0.6,
    reason="a quadratic equation must be set up, and one solution does not fit the story",
    variants=13,
    where=lambda w, d, what: w not in (d, 2 * d) and w + d != w * d,
    w=range(5, 22),
    d=range(2, 13),
    what=(
        "garden in Kyoto",
        "market square in Fez",
        "rice field in Bali",
        "school yard in Bogota",
        "skating rink in Tartu",
        "carpet in Isfahan",
    ),
)
def sides_of_a_rectangle(w: int, d: int, what: str) -> Draft:
    area = w * (w + d)
    return Draft(
        stem=f"A rectangular {what} has an area of ${area}\\ \\text{{m}}^2$. It is {d} m longer than it is wide. How wide is it?",
        key=w,
        unit="m",
        proof=f"max(solve('x*(x + {d}) = {area}', 'x'))",
        wrong=[
            Wrong(
                answer=w + d,
                misconception="takes-other-solution",
                feedback="That is the length. The width is the shorter side.",
            ),
            Wrong(
                answer=-(w + d),
                misconception="takes-other-solution",
                feedback="This solves the equation, but a side cannot be negative.",
            ),
        ],
        hints=(
            "Call the width $x$. How long is the other side then, and how do both give the area?",
            f"The equation is $x(x + {d}) = {area}$. Expand it and bring everything to one side.",
            f"$x^2 + {d}x - {area} = 0$. Look for two numbers with product $-{area}$ and sum ${d}$: one of them is ${w + d}$.",
        ),
        explanation=(
            f"Width $x$, length $x + {d}$: $x(x + {d}) = {area}$",
            f"$x^2 + {d}x - {area} = 0$",
            f"Factor: $(x + {w + d})(x - {w}) = 0$",
            f"A width is positive, so $x = {w}$",
        ),
    )


@template(
    "algebra.equation-of-fractions",
    skill=("algebra.algebraic-fractions", "algebra.linear-equations"),
    kind="numeric",
    difficulty=0.2,
    reason="both sides are multiplied by the denominators, then a linear equation is solved",
    variants=13,
    where=lambda a, c, b, x: (
        a != c
        and 0 not in (b, x, x + b)
        and c * (x + b) % a == 0
        and c * (x + b) != a * x
        and x not in (1, a, b, -b, c, c - a, c * (x + b) // a, c * (x + b) // a - x)
        and c * (x + b) // a - x != 0
    ),
    a=range(2, 10),
    c=range(2, 10),
    b=range(-6, 8),
    x=range(-9, 13),
)
def equation_of_fractions(a: int, c: int, b: int, x: int) -> Draft:
    # a / (x + b) = c / (x + d) with d chosen so that x is the solution
    d = c * (x + b) // a - x
    left, right = linear(1, "x", b), linear(1, "x", d)
    return Draft(
        stem=f"Solve for $x$: $\\frac{{{a}}}{{{left}}} = \\frac{{{c}}}{{{right}}}$",
        key=x,
        proof=f"solve('{a}/(x + ({b})) = {c}/(x + ({d}))', 'x')",
        wrong=[
            Wrong(
                answer=a * d - c * b,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${linear(c - a, 'x', 0)}$. One step is left.",
            )
        ]
        if abs(c - a) != 1 and a * d - c * b != x
        else [
            Wrong(
                answer=-x,
                misconception="sign-left-behind",
                feedback="The size is right. Check the signs when you collect the terms with $x$.",
            )
        ],
        hints=(
            "How can you get rid of both denominators at once?",
            f"Multiply crosswise: ${a}$ times ${right}$ on one side, ${c}$ times ${left}$ on the other.",
            f"${a}({right}) = {c}({left})$, that is ${linear(a, 'x', a * d)} = {linear(c, 'x', c * b)}$.",
        ),
        explanation=(
            f"Multiply by both denominators: ${a}({right}) = {c}({left})$",
            f"Expand: ${linear(a, 'x', a * d)} = {linear(c, 'x', c * b)}$",
            f"Collect: ${linear(a - c, 'x', 0)} = {c * b - a * d}$",
            f"So $x = {x}$; it makes no denominator zero.",
        ),
    )
