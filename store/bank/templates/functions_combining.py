"""Functions: composition and inverses."""

from fractions import Fraction
from math import gcd

from store.bank.template import Draft, Wrong, template
from store.bank.write import bracket, linear, plain, poly, term


@template(
    "functions.inner-then-outer",
    skill="functions.composition",
    kind="numeric",
    difficulty=-0.8,
    reason="two functions are applied to a number one after the other",
    variants=13,
    where=lambda a, b, c, x: (
        0 not in (b, c)
        and len({a * (x * x + c) + b, (a * x + b) ** 2 + c, (a * x + b) * (x * x + c)}) == 3
        and a * (x * x + c) + b not in (a, b, c, x, 2)
        and x not in (0, 1)
    ),
    a=(-3, -2, 2, 3, 4, 5),
    b=range(-7, 8),
    c=range(-6, 7),
    x=range(-3, 5),
)
def inner_then_outer(a: int, b: int, c: int, x: int) -> Draft:
    f, g = linear(a, "x", b), poly([1, 0, c])
    inner = x * x + c
    return Draft(
        stem=f"Let $f(x) = {f}$ and $g(x) = {g}$. Find $f(g({x}))$.",
        key=a * inner + b,
        proof=f"evaluate('{f}', x=evaluate('{g}', x={x}))",
        wrong=[
            Wrong(
                answer=(a * x + b) ** 2 + c,
                misconception="composes-in-wrong-order",
                feedback="You applied $f$ first and then $g$. Which of the two stands inside?",
            ),
            Wrong(
                answer=(a * x + b) * inner,
                misconception="multiplies-instead-of-composing",
                feedback="You multiplied the two values. The output of $g$ is the *input* of $f$.",
            ),
        ],
        hints=(
            "Which function is applied first, the inner or the outer one?",
            f"Work from the inside out: find $g({x})$ first, then put the result into $f$.",
            f"$g({x}) = {bracket(x)}^2{term(c, '')} = {inner}$. Now find $f({inner})$.",
        ),
        explanation=(
            f"Inside: $g({x}) = {bracket(x)}^2{term(c, '')} = {inner}$",
            f"Outside: $f({inner}) = {a} \\cdot {bracket(inner)}{term(b, '')} = {a * inner + b}$",
        ),
    )


@template(
    "functions.formula-of-composition",
    skill="functions.composition",
    kind="single_choice",
    difficulty=0.1,
    reason="a formula takes the place of the variable, and the order matters",
    variants=13,
    where=lambda a, b, c: (
        0 not in (b, c)
        and len({(a * a, 2 * a * b, b * b + c), (0, a, b + a * c), (a * a, 0, b * b + c), (0, 1, 1)}) == 4
        and a * c + b != 0
    ),
    a=(2, 3, 4, 5),
    b=range(-5, 6),
    c=range(-6, 7),
)
def formula_of_composition(a: int, b: int, c: int) -> Draft:
    f, g = poly([1, 0, c]), linear(a, "x", b)
    return Draft(
        stem=f"Let $f(x) = {f}$ and $g(x) = {g}$. Which formula is $f(g(x))$?",
        key=f"${poly([a * a, 2 * a * b, b * b + c])}$",
        proof=f"expand(evaluate('{f}', x='{g}'))",
        wrong=[
            Wrong(
                answer=f"${poly([a, 0, a * c + b])}$",
                misconception="composes-in-wrong-order",
                feedback="This is $g(f(x))$. Which function stands inside in $f(g(x))$?",
            ),
            Wrong(
                answer=f"${poly([a * a, 0, b * b + c])}$",
                misconception="forgets-cross-products",
                feedback=f"The order is right. But $({g})^2$ has a middle term.",
            ),
            Wrong(
                answer=f"${poly([a, b, a * c, b * c])}$",
                misconception="multiplies-instead-of-composing",
                feedback="This is the product of the two functions. In a composition one is put into the other.",
            ),
        ],
        hints=(
            "Which function is put into which?",
            f"Put the whole of ${g}$, in brackets, in place of $x$ in ${f}$. Then expand.",
            f"$f(g(x)) = ({g})^2{term(c, '')}$. Expand the square with its middle term.",
        ),
        explanation=(
            f"Put $g$ into $f$: $f(g(x)) = ({g})^2{term(c, '')}$",
            f"Square: $({g})^2 = {poly([a * a, 2 * a * b, b * b])}$",
            f"$f(g(x)) = {poly([a * a, 2 * a * b, b * b + c])}$",
        ),
    )


@template(
    "functions.unknown-inside-composition",
    skill="functions.composition",
    kind="numeric",
    difficulty=0.8,
    reason="the composition must be formed before an equation can be solved",
    variants=13,
    where=lambda a, b, c, d, x: (
        0 not in (b, d)
        and a != c
        and x not in (0, 1, a, b, c, d)
        and c * (a * x + b) + d not in (x,)
        and (a * (c * x + d) + b) != c * (a * x + b) + d
        and (c * b + d - a * d - b) % (a * c) == 0
        and x + (c * b + d - a * d - b) // (a * c) != x
    ),
    a=(2, 3, 4, -2),
    b=range(-7, 8),
    c=(2, 3, 5, -3),
    d=range(-7, 8),
    x=range(-6, 8),
)
def unknown_inside_composition(a: int, b: int, c: int, d: int, x: int) -> Draft:
    # f(x) = c x + d, g(x) = a x + b; f(g(x)) = y
    f, g = linear(c, "x", d), linear(a, "x", b)
    y = c * (a * x + b) + d
    return Draft(
        stem=f"Let $f(x) = {f}$ and $g(x) = {g}$. For which $x$ is $f(g(x)) = {y}$?",
        key=x,
        proof=f"solve(str(evaluate('{f}', x='{g}')) + ' = {y}', 'x')",
        wrong=[
            Wrong(
                answer=x + (c * b + d - a * d - b) // (a * c),
                misconception="composes-in-wrong-order",
                feedback=f"It looks as if you solved $g(f(x)) = {y}$. Which function stands inside?",
            ),
            Wrong(
                answer=a * x + b,
                misconception="stops-at-inner-value",
                feedback="That is the value that $g(x)$ must have. Which $x$ gives it?",
            ),
        ]
        if a * x + b not in (x, x + (c * b + d - a * d - b) // (a * c))
        else [
            Wrong(
                answer=x + (c * b + d - a * d - b) // (a * c),
                misconception="composes-in-wrong-order",
                feedback=f"It looks as if you solved $g(f(x)) = {y}$. Which function stands inside?",
            )
        ],
        hints=(
            "You can peel off the functions one by one. Which one is outside?",
            f"First ask for which input $f$ gives ${y}$. That input must be $g(x)$; then solve for $x$.",
            f"${linear(c, 'u', d)} = {y}$ gives $u = {a * x + b}$. So ${g} = {a * x + b}$.",
        ),
        explanation=(
            f"Outside: ${linear(c, 'u', d)} = {y}$ gives $u = {a * x + b}$",
            f"Inside: ${g} = {a * x + b}$ gives ${linear(a, 'x', 0)} = {a * x}$",
            f"$x = {x}$",
        ),
    )


@template(
    "functions.value-of-the-inverse",
    skill="functions.inverse-functions",
    kind="numeric",
    difficulty=-0.8,
    reason="the question is turned round: which input gives this output?",
    variants=13,
    where=lambda a, b, x: b != 0 and a != 1 and x not in (0, 1, a, b, -b, a * x + b, 3) and a * (a * x + b) + b != x,
    a=(2, 3, 4, 5, 6),
    b=range(-9, 10),
    x=range(-6, 10),
)
def value_of_the_inverse(a: int, b: int, x: int) -> Draft:
    f, y = linear(a, "x", b), a * x + b
    return Draft(
        stem=f"Let $f(x) = {f}$. Find $f^{{-1}}({y})$.",
        key=x,
        proof=f"solve('{f} = {y}', 'x')",
        wrong=[
            Wrong(
                answer=a * y + b,
                misconception="function-for-inverse",
                feedback=f"That is $f({y})$. The inverse goes the other way: it starts from an output.",
            ),
            Wrong(
                answer=Fraction(1, a * y + b),
                misconception="inverse-as-reciprocal",
                feedback="You took one over the value of $f$. The small raised number stands for undoing the function here, not for a power.",
            ),
        ]
        if a * y + b != 0
        else [
            Wrong(
                answer=0,
                misconception="function-for-inverse",
                feedback=f"That is $f({y})$. The inverse goes the other way: it starts from an output.",
            )
        ],
        hints=(
            f"If $f$ leads from some number to ${y}$, where does the inverse lead from ${y}$?",
            f"Look for the input for which $f$ gives ${y}$: solve ${f} = {y}$.",
            f"${f} = {y}$ gives ${a}x = {y - b}$.",
        ),
        explanation=(
            f"$f^{{-1}}({y})$ is the input for which $f$ gives ${y}$.",
            f"${f} = {y}$ gives ${a}x = {y - b}$",
            f"$x = {x}$",
        ),
    )


@template(
    "functions.formula-of-the-inverse",
    skill="functions.inverse-functions",
    kind="algebraic",
    difficulty=0.2,
    reason="the formula must be solved for the other variable, with a cube or a line",
    variants=13,
    where=lambda a, b, c: gcd(a, c) == 1 and b != 0 and abs(a) > 1 and c != 0,
    a=(-4, -3, -2, 2, 3, 4, 5, 6),
    b=range(-9, 10),
    c=(1, 2, 3, 5),
)
def formula_of_the_inverse(a: int, b: int, c: int) -> Draft:
    top = linear(a, "x", b)
    f = top if c == 1 else f"\\frac{{{top}}}{{{c}}}"
    code = f"({plain([a, b])})/{c}"
    up = plain([c, -b])
    return Draft(
        stem=f"Find the inverse of $f(x) = {f}$. Write $f^{{-1}}(x) = \\dots$",
        key=f"({up})/{a}" if a > 0 else f"({plain([-c, b])})/{-a}",
        proof=f"evaluate(first(solve('y = {code}', 'x')), y='x')",
        harder=0.2 if c > 1 else 0.0,
        wrong=[
            Wrong(
                answer=f"{c}/({plain([a, b])})",
                misconception="inverse-as-reciprocal",
                feedback="You took one over the formula. The inverse undoes the function, step by step.",
            ),
            Wrong(
                answer=f"({plain([c, b])})/({a})",
                misconception="moves-without-undoing",
                feedback=f"Check the step that undoes ${term(b, '').strip()}$.",
            ),
        ],
        hints=(
            "What does $f$ do to $x$, step by step? The inverse undoes these steps in the opposite order.",
            f"Write $y = {f}$ and solve for $x$. At the end, swap the names of $x$ and $y$.",
            (f"Multiply by {c}: ${c}y = {top}$. " if c > 1 else "")
            + f"{'Subtract' if b > 0 else 'Add'} {abs(b)}: ${linear(c, 'y', -b)} = {linear(a, 'x', 0)}$.",
        ),
        explanation=(
            f"Write $y = {f}$.",
            f"Undo the steps: ${linear(c, 'y', -b)} = {linear(a, 'x', 0)}$",
            f"Divide by ${a}$ and swap the names: $f^{{-1}}(x) = \\frac{{{linear(c, 'x', -b)}}}{{{a}}}$"
            if a > 0
            else f"Divide by ${a}$ and swap the names: $f^{{-1}}(x) = \\frac{{{linear(-c, 'x', b)}}}{{{-a}}}$",
        ),
    )


@template(
    "functions.inverse-of-a-fraction",
    skill=("functions.inverse-functions", "algebra.rearranging-formulas"),
    kind="algebraic",
    difficulty=1.1,
    reason="the variable appears in numerator and denominator and must be factored out",
    variants=13,
    where=lambda a, b, d: 0 not in (b, d) and a * d != b and a != -d and a != d,
    a=(1, 2, 3, 4, 5),
    b=range(-6, 7),
    d=range(-5, 6),
)
def inverse_of_a_fraction(a: int, b: int, d: int) -> Draft:
    top, low = linear(a, "x", b), linear(1, "x", d)
    return Draft(
        stem=f"Find the inverse of $f(x) = \\frac{{{top}}}{{{low}}}$. Write $f^{{-1}}(x) = \\dots$",
        key=f"({plain([-d, b])})/({plain([1, -a])})",
        proof=f"evaluate(first(solve('y*({plain([1, d])}) = {plain([a, b])}', 'x')), y='x')",
        wrong=[
            Wrong(
                answer=f"({plain([1, d])})/({plain([a, b])})",
                misconception="inverse-as-reciprocal",
                feedback="You turned the fraction upside down. The inverse undoes the function instead.",
            ),
            Wrong(
                answer=f"({plain([d, b])})/({plain([1, -a])})",
                misconception="moves-without-undoing",
                feedback="A term with $y$ has changed sides. Check what this does to its sign.",
            ),
        ],
        hints=(
            "The $x$ appears twice. How do you get it out of the denominator first?",
            f"Write $y({low}) = {top}$. Bring all terms with $x$ to one side and factor $x$ out.",
            f"Expanded: $xy{term(d, 'y')} = {top}$. Collected: $x({linear(1, 'y', -a)}) = {linear(-d, 'y', b)}$.",
        ),
        explanation=(
            f"Multiply by the denominator: $y({low}) = {top}$",
            f"Collect the terms with $x$: $x({linear(1, 'y', -a)}) = {linear(-d, 'y', b)}$",
            f"Divide and swap the names: $f^{{-1}}(x) = \\frac{{{linear(-d, 'x', b)}}}{{{linear(1, 'x', -a)}}}$",
        ),
    )
