"""Algebra: subject, skills, and what expressions mean."""

from fractions import Fraction

from store.bank.template import Draft, Wrong, template
from store.bank.write import linear, term, total
from store.questions import Skill, Subject

SUBJECT = Subject(
    id="algebra", name="Algebra", aliases=("alg", "algebr", "maths with letters", "x and y stuff", "equations")
)

SKILLS = (
    Skill(
        id="algebra.expressions",
        subject="algebra",
        name="Expressions and like terms",
        chapter="Expressions",
        section="Reading and simplifying expressions",
        prerequisites=("arithmetic.order-of-operations", "arithmetic.negative-numbers"),
        aliases=(
            "like terms",
            "collecting terms",
            "simplify expressions",
            "substitution",
            "plug in",
            "variables",
        ),
        note=(
            "An expression is a calculation written with letters for numbers, such as $3x - 5y$. "
            "To evaluate it, put a number in place of each letter: for $x = 4$ and $y = 2$ you get $3 \\cdot 4 - 5 \\cdot 2 = 2$. "
            "Terms with exactly the same letters and powers are like terms and can be joined by adding their coefficients: "
            "$5a + 3b - 2a = 3a + 3b$. "
            "The usual mistake is to join terms that are not alike, for instance $5a + 3b$ into $8ab$, "
            "or to read $3x$ with $x = 4$ as $34$ when it means $3$ times $4$."
        ),
    ),
    Skill(
        id="algebra.expanding",
        subject="algebra",
        name="Expanding brackets",
        chapter="Expressions",
        section="Products and brackets",
        prerequisites=("algebra.expressions",),
        aliases=(
            "expand",
            "multiply out",
            "open brackets",
            "parentheses",
            "distributive law",
            "foil",
            "binomial square",
        ),
        note=(
            "To expand means to turn a product with brackets into a sum. Each term in one bracket is multiplied by each term of the other. "
            "Example: $(x + 3)(x - 5) = x^2 - 5x + 3x - 15 = x^2 - 2x - 15$. "
            "A minus before a bracket changes every sign inside: $-2(x - 4) = -2x + 8$. "
            "The usual mistake is to multiply only the first term, or to square a sum term by term: "
            "$(x + 3)^2$ is not $x^2 + 9$, because the middle term $6x$ from the two cross products is missing."
        ),
    ),
    Skill(
        id="algebra.factoring",
        subject="algebra",
        name="Factoring",
        chapter="Expressions",
        section="Products and brackets",
        prerequisites=("algebra.expanding", "arithmetic.factors-and-multiples"),
        aliases=(
            "factorise",
            "factorize",
            "factorisation",
            "common factor",
            "difference of squares",
            "taking out a factor",
        ),
        note=(
            "To factor means to write a sum as a product; it undoes expanding. First take out what all terms share: "
            "$6x^2 + 15x = 3x(2x + 5)$. For $x^2 + 7x + 12$ look for two numbers with product $12$ and sum $7$: "
            "they are $3$ and $4$, so $x^2 + 7x + 12 = (x + 3)(x + 4)$. A difference of squares follows the pattern "
            "$a^2 - b^2 = (a - b)(a + b)$. The usual mistakes are to stop before everything shared is taken out "
            "and to get the signs of the two numbers wrong. Expanding the result is a quick check."
        ),
    ),
    Skill(
        id="algebra.exponent-rules",
        subject="algebra",
        name="Exponent rules",
        chapter="Expressions",
        section="Powers",
        prerequisites=("algebra.expressions", "arithmetic.powers-and-roots"),
        aliases=(
            "laws of indices",
            "index laws",
            "power rules",
            "exponents",
            "negative exponents",
            "fractional powers",
        ),
        note=(
            "An exponent counts how often a factor is repeated: $x^3 = x \\cdot x \\cdot x$. From this follow the rules. "
            "Powers of one base are multiplied by adding exponents, $x^3 \\cdot x^5 = x^8$, divided by subtracting them, "
            "and raised to a power by multiplying them, $(x^3)^2 = x^6$. A negative exponent means one over the power, "
            "$x^{-2} = \\frac{1}{x^2}$, and the exponent $\\frac{1}{2}$ means the square root. "
            "The usual mistake is to multiply exponents where they should be added, or to forget the number in front: $(2x)^3 = 8x^3$."
        ),
    ),
    Skill(
        id="algebra.linear-equations",
        subject="algebra",
        name="Linear equations",
        chapter="Equations",
        section="Equations with one unknown",
        prerequisites=("algebra.expressions",),
        aliases=(
            "solve for x",
            "two-step equations",
            "find x",
            "simple equations",
        ),
        note=(
            "A linear equation says that two expressions are equal and holds the unknown to the first power only. "
            "To solve it, undo what was done to the unknown, last step first, and do the same to both sides. "
            "Example: $2x + 3 = 11$. Subtract 3 from both sides: $2x = 8$. Divide both by 2: $x = 4$. "
            "Check by putting 4 back: $2 \\cdot 4 + 3 = 11$. "
            "The usual mistake is to move a number across the equals sign without changing its operation, "
            "so that $2x + 3 = 11$ becomes $2x = 14$."
        ),
    ),
    Skill(
        id="algebra.inequalities",
        subject="algebra",
        name="Linear inequalities",
        chapter="Equations",
        section="Inequalities",
        prerequisites=("algebra.linear-equations",),
        aliases=(
            "inequality",
            "greater than less than",
            "flip the sign",
            "inequations",
            "solve for x with < and >",
        ),
        note=(
            "An inequality compares two expressions with $<$, $>$, $\\le$ or $\\ge$. It is solved like an equation, step by step on both sides, "
            "and its solution is usually a whole range of numbers. Example: $2x + 3 > 11$ gives $2x > 8$ and so $x > 4$. "
            "One thing is new: when both sides are multiplied or divided by a negative number, the sign turns round, "
            "because $2 < 5$ but $-2 > -5$. So $-3x < 12$ gives $x > -4$. "
            "The usual mistake is to forget this turn, or to turn the sign when only adding or subtracting."
        ),
    ),
    Skill(
        id="algebra.linear-systems",
        subject="algebra",
        name="Systems of linear equations",
        chapter="Equations",
        section="Two equations, two unknowns",
        prerequisites=("algebra.linear-equations",),
        aliases=(
            "simultaneous equations",
            "two unknowns",
            "elimination",
            "substitution method",
            "sim eqs",
            "systems",
        ),
        note=(
            "A system asks for values that make two equations true at once. In elimination you add or subtract multiples of the equations "
            "so that one unknown drops out. Example: $x + y = 10$ and $x - y = 4$. Adding gives $2x = 14$, so $x = 7$, and then $y = 3$. "
            "In substitution you solve one equation for a letter and put that into the other. "
            "The usual mistakes are to multiply only one side of an equation before adding, to lose a sign when subtracting, "
            "and to stop after finding the first unknown."
        ),
    ),
    Skill(
        id="algebra.rearranging-formulas",
        subject="algebra",
        name="Rearranging formulas",
        chapter="Equations",
        section="Formulas",
        prerequisites=("algebra.linear-equations", "algebra.factoring"),
        aliases=(
            "change the subject",
            "make x the subject",
            "transposing formulas",
            "solve for a letter",
            "literal equations",
            "formulae",
        ),
        note=(
            "A formula links several quantities. To make one letter the subject, treat all the others as if they were known numbers "
            "and undo the operations step by step. Example: in $v = u + at$ subtract $u$ from both sides, $v - u = at$, "
            "then divide by $a$: $t = \\frac{v - u}{a}$. If the letter appears twice, collect its terms on one side and factor it out. "
            "The usual mistake is to divide only one term, for instance to write $t = v - \\frac{u}{a}$, "
            "where the whole of $v - u$ must be divided."
        ),
    ),
    Skill(
        id="algebra.quadratic-equations",
        subject="algebra",
        name="Quadratic equations",
        chapter="Equations",
        section="Quadratics",
        prerequisites=("algebra.factoring", "algebra.linear-equations", "arithmetic.powers-and-roots"),
        aliases=(
            "quadratics",
            "quadratic formula",
            "x squared equations",
            "abc formula",
            "discriminant",
            "completing the square",
        ),
        note=(
            "A quadratic equation holds the square of the unknown, as in $x^2 - 5x + 6 = 0$. If it factors, use the zero product rule: "
            "$(x - 2)(x - 3) = 0$ is true when one bracket is zero, so $x = 2$ or $x = 3$. "
            "Otherwise the formula $x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}$ always works. The discriminant $b^2 - 4ac$ tells how many real "
            "solutions there are: two if positive, one if zero, none if negative. "
            "The usual mistakes are to forget the second solution and to read the solutions off the brackets with wrong signs."
        ),
    ),
    Skill(
        id="algebra.algebraic-fractions",
        subject="algebra",
        name="Algebraic fractions",
        chapter="Expressions",
        section="Fractions with letters",
        prerequisites=("algebra.factoring", "arithmetic.fraction-addition", "arithmetic.fraction-multiplication"),
        aliases=(
            "rational expressions",
            "fractions with x",
            "cancelling",
            "canceling terms",
            "common denominator with letters",
            "algebra fractions",
        ),
        note=(
            "An algebraic fraction has letters in its denominator or numerator and follows the same rules as a fraction of numbers. "
            "It is simplified by factoring first and then canceling common factors: "
            "$\\frac{x^2 - 9}{x^2 + 3x} = \\frac{(x - 3)(x + 3)}{x(x + 3)} = \\frac{x - 3}{x}$. "
            "To add such fractions, first bring them to a common denominator. "
            "The usual mistake is to cancel terms of a sum: in $\\frac{x + 6}{x}$ the two $x$ cannot be canceled, "
            "because $x$ is not a factor of the whole numerator. Values that make a denominator zero are excluded."
        ),
    ),
)


@template(
    "algebra.substitute-two-values",
    skill="algebra.expressions",
    kind="numeric",
    difficulty=-1.3,
    reason="two products of small numbers, one of them negative",
    variants=13,
    where=lambda a, b, x, y: len({a, b, x, -y}) == 4 and a * x - b * y not in (a, b, x, y),
    a=range(2, 8),
    b=range(2, 8),
    x=range(2, 8),
    y=range(-6, 0),
)
def substitute_two_values(a: int, b: int, x: int, y: int) -> Draft:
    return Draft(
        stem=f"What is the value of ${a}x - {b}y$ for $x = {x}$ and $y = {y}$?",
        key=a * x - b * y,
        proof=f"evaluate('{a}*x - {b}*y', x={x}, y={y})",
        wrong=[
            Wrong(
                answer=a * x + b * y,
                misconception="double-negative-lost",
                feedback=f"Look again at ${b}y$: it is ${b} \\cdot ({y})$, and this negative number is then subtracted. What does taking away a negative number do?",
            ),
            Wrong(
                answer=10 * a + x - b * y,
                misconception="reads-product-as-digits",
                feedback=f"${a}x$ does not mean that the digits stand side by side. It means ${a}$ times $x$.",
            ),
        ],
        hints=(
            "Put each number in place of its letter, in brackets. A number written beside a letter means a product.",
            f"You need the two products ${a} \\cdot {x}$ and ${b} \\cdot ({y})$. The second one is negative, and it is subtracted.",
            f"The products are ${a} \\cdot {x} = {a * x}$ and ${b} \\cdot ({y}) = {b * y}$. What is left is ${a * x} - ({b * y})$.",
        ),
        explanation=(
            f"${a}x - {b}y$ for $x = {x}$ and $y = {y}$ is ${a} \\cdot {x} - {b} \\cdot ({y})$",
            f"${a} \\cdot {x} = {a * x}$ and ${b} \\cdot ({y}) = {b * y}$",
            f"Subtracting a negative number adds: ${a * x} - ({b * y}) = {a * x} + {-b * y} = {a * x - b * y}$",
        ),
    )


@template(
    "algebra.collect-like-terms",
    skill="algebra.expressions",
    kind="algebraic",
    difficulty=-0.5,
    reason="four terms of two kinds, with one negative result",
    variants=13,
    where=lambda a, b, c, d, letters: a > c and d > b + 1 and len({a, b, c, d}) == 4 and a - c not in (a, b, c, d),
    a=range(4, 13),
    b=range(2, 8),
    c=range(2, 9),
    d=range(3, 13),
    letters=(("a", "b"), ("x", "y"), ("m", "n"), ("p", "q"), ("x^2", "x"), ("t^2", "t")),
)
def collect_like_terms(a: int, b: int, c: int, d: int, letters: tuple[str, str]) -> Draft:
    u, v = letters
    pu, pv = u.replace("^", "**"), v.replace("^", "**")
    return Draft(
        stem=f"Simplify: ${total((a, u), (b, v), (-c, u), (-d, v))}$",
        key=f"{a - c}*{pu} - {d - b}*{pv}".replace("1*", "", 1) if a - c == 1 else f"{a - c}*{pu} - {d - b}*{pv}",
        proof=f"expand('{a}*{pu} + {b}*{pv} - {c}*{pu} - {d}*{pv}')",
        wrong=[
            Wrong(
                answer=f"{a - c}*{pu} + {b + d}*{pv}",
                misconception="sign-left-behind",
                feedback=f"The sign before ${d}{v}$ belongs to that term. Take it along when you collect the terms in ${v}$.",
            ),
            Wrong(
                answer=f"{a + c}*{pu} - {d - b}*{pv}",
                misconception="sign-left-behind",
                feedback=f"The sign before ${c}{u}$ belongs to that term. Take it along when you collect the terms in ${u}$.",
            ),
            Wrong(
                answer=f"{a - c}*{pu} + {d - b}*{pv}",
                misconception="subtracts-the-smaller",
                feedback=f"The sizes are right. Now look at ${b}{v} - {d}{v}$ once more: more is taken away than is there.",
            ),
        ],
        hints=(
            f"Which terms are alike? Only terms in ${u}$ can be joined with terms in ${u}$, and ${v}$ with ${v}$.",
            f"Each term takes the sign in front of it along. In ${u}$ there are $+{a}$ and $-{c}$; in ${v}$ there are $+{b}$ and $-{d}$.",
            f"For ${u}$: ${a} - {c} = {a - c}$. Do the same for ${v}$ with ${b} - {d}$.",
        ),
        explanation=(
            f"Put like terms together: ${total((a, u), (b, v), (-c, u), (-d, v))} = {total((a, u), (-c, u), (b, v), (-d, v))}$",
            f"In ${u}$: ${a} - {c} = {a - c}$",
            f"In ${v}$: ${b} - {d} = {b - d}$",
            f"Together: ${total((a - c, u), (b - d, v))}$",
        ),
    )


@template(
    "algebra.fare-after-first-part",
    skill="algebra.expressions",
    kind="single_choice",
    difficulty=0.9,
    reason="a rule in words with a part that is already paid for must become a formula",
    variants=13,
    where=lambda base, rate, free, story: base > rate + 1 and free not in (rate, base),
    base=range(5, 16),
    rate=range(2, 6),
    free=range(2, 6),
    story=(
        ("A bicycle courier in Nairobi", "kilometre", "kilometres"),
        ("A boat rental on a lake in Finland", "hour", "hours"),
        ("A scooter service in Hanoi", "kilometre", "kilometres"),
        ("A photo studio in Lima", "hour", "hours"),
        ("A taxi in Casablanca", "kilometre", "kilometres"),
    ),
)
def fare_after_first_part(base: int, rate: int, free: int, story: tuple[str, str, str]) -> Draft:
    who, one, many = story
    return Draft(
        stem=(
            f"{who} charges {base} coins for the first {free} {many} together and {rate} coins for each further {one}. "
            f"Which expression gives the price in coins for $n$ {many}, if $n$ is greater than {free}?"
        ),
        key=f"${base} + {rate}(n - {free})$",
        proof=f"expand('{base} + {rate}*(n - {free})')",
        wrong=[
            Wrong(
                answer=f"${base} + {rate}n$",
                misconception="ignores-included-part",
                feedback=f"This makes the customer pay again for the first {free} {many}. They are already in the {base} coins.",
            ),
            Wrong(
                answer=f"${base}n + {rate}$",
                misconception="swaps-fixed-and-variable",
                feedback=f"Here the {base} coins are paid for every {one}. Which of the two amounts is paid only once?",
            ),
            Wrong(
                answer=f"${base} + {rate}(n + {free})$",
                misconception="adds-instead-of-subtracts",
                feedback=f"This charges the rate for more than $n$ {many}. How many {many} are left after the first {free}?",
            ),
        ],
        hints=(
            "Which part of the price is paid once, and which part grows with $n$?",
            f"The first {free} {many} are already paid for. Ask for how many {many} the {rate} coins are due.",
            f"Try $n = {free + 2}$: the price is ${base} + {rate} \\cdot 2 = {base + 2 * rate}$, because 2 {many} come on top of the first {free}.",
        ),
        explanation=(
            f"The first {free} {many} cost {base} coins, paid once.",
            f"What goes beyond is $n - {free}$ {many}, at {rate} coins each: ${rate}(n - {free})$",
            f"The price is the sum: ${base} + {rate}(n - {free})$",
        ),
    )


@template(
    "algebra.equal-expressions",
    skill=("algebra.expressions", "algebra.expanding"),
    kind="multiple_choice",
    difficulty=0.2,
    reason="each option must be simplified and compared; one looks alike but differs in a sign",
    variants=12,
    where=lambda a, b, c, v: a > c + 1 and b not in (a, c) and (a - c) * b != a * b - c,
    a=range(4, 10),
    b=range(2, 8),
    c=range(2, 7),
    v=("x", "n", "t"),
)
def equal_expressions(a: int, b: int, c: int, v: str) -> Draft:
    goal = linear(a - c, v, a * b)
    return Draft(
        stem=f"Which expressions equal ${a}({v} + {b}) - {c}{v}$ for every value of ${v}$? Choose all that apply.",
        key=(f"${goal}$", f"${a}{v} - {c}{v} + {a * b}$"),
        proof=f"matches('{a}*({v} + {b}) - {c}*{v}')",
        wrong=[
            Wrong(
                answer=f"${linear(a - c, v, b)}$",
                misconception="multiplies-first-term-only",
                feedback=f"Here only ${v}$ was multiplied by ${a}$. What happens to the ${b}$ in the bracket?",
            ),
            Wrong(
                answer=f"${linear(a + c, v, a * b)}$",
                misconception="sign-left-behind",
                feedback=f"The term ${c}{v}$ is subtracted in the given expression, but added here.",
            ),
            Wrong(
                answer=f"${a - c}({v} + {b})$",
                misconception="joins-across-bracket",
                feedback=f"This takes the ${c}$ away from the number before the bracket, so that ${c} \\cdot {b}$ is lost as well.",
            ),
        ],
        hints=(
            "Expand the bracket first, then collect like terms. Do the same with each option and compare.",
            f"The number ${a}$ multiplies both terms of the bracket. After that, only terms in ${v}$ may be joined.",
            f"Expanding gives ${a}({v} + {b}) = {a}{v} + {a * b}$. Now subtract ${c}{v}$ and compare.",
        ),
        explanation=(
            f"Expand: ${a}({v} + {b}) = {a}{v} + {a * b}$",
            f"Subtract ${c}{v}$: ${a}{v} + {a * b} - {c}{v} = {goal}$",
            "A different order of the terms changes nothing, so these two are equal to it: "
            f"${goal}$ and ${a}{v} - {c}{v} + {a * b}$",
        ),
    )


_WORDS = (
    (
        "What is the number $7$ in the term $7x$ called?",
        "coefficient",
        (),
        "It multiplies the letter.",
        "It is the number that stands in front of a letter and multiplies it. It is not the power.",
        "The word starts with co- and has eleven letters.",
        "A number that multiplies a letter is its",
        (("exponent", "An exponent stands above the line. The $7$ here multiplies $x$."),),
    ),
    (
        "In $x^5$, what is the number $5$ called?",
        "exponent",
        ("power", "index"),
        "It stands above the line, to the right of the base.",
        "It counts how often the base is used as a factor.",
        "The word starts with ex-; in a repeated product such as $x \\cdot x \\cdot x \\cdot x \\cdot x$ it is the number of factors.",
        "The small raised number is the",
        (
            ("coefficient", "A coefficient multiplies from the front. Here the number is raised."),
            ("base", "The base is the $x$ itself. You are asked about the small number."),
        ),
    ),
    (
        "In $x^2 + 4x - 9$, what do we call a term such as $-9$ that holds no letter?",
        "constant",
        ("constant term",),
        "Think of what happens to $-9$ when $x$ changes.",
        "The other terms change with $x$. This one always keeps its value.",
        "The word starts with con- and describes something that never changes.",
        "A term that stays the same whatever $x$ is, is a",
        (("coefficient", "A coefficient multiplies a letter. Here is no letter to multiply."),),
    ),
    (
        "What is a letter that stands for a number, such as $x$ in $3x + 1$, called?",
        "variable",
        ("unknown",),
        "Its value can change from one use to the next.",
        "The word comes from *vary*, which means to change.",
        "The word starts with vari-.",
        "A letter that can take different values is a",
        (("constant", "A constant keeps its value. The letter can take many values."),),
    ),
    (
        "What do we call terms such as $4x^2$ and $-7x^2$, which have the same letters with the same powers? (two words)",
        "like terms",
        ("similar terms",),
        "They may be joined into one term.",
        "They are alike in everything but the number in front.",
        "The second word is *terms*. The first one means *similar to* and has four letters.",
        "Terms with equal letters and powers are",
        (("equal terms", "They need not be equal, since the numbers in front differ. They only resemble each other."),),
    ),
    (
        "What is the highest power of the letter in a polynomial called? For $5x^3 - x + 2$ it is $3$.",
        "degree",
        ("order",),
        "The same word is used for temperature and for angles.",
        "A line has this equal to one, a parabola has it equal to two.",
        "The word starts with deg-.",
        "The highest power of a polynomial is its",
        (
            (
                "exponent",
                "Each power has an exponent of its own. You need the word for the highest one in the whole polynomial.",
            ),
        ),
    ),
    (
        "A sum of exactly two terms, such as $x + 5$, has a name. What is it?",
        "binomial",
        (),
        "The name tells the number of terms.",
        "The first part of the word means two, as in *bicycle*.",
        "The word ends in -nomial and starts with the part that means two.",
        "A sum of two terms is a",
        (
            ("trinomial", "That name is for three terms. Count the terms in $x + 5$."),
            ("polynomial", "That is right for any number of terms. There is a special name for two."),
        ),
    ),
    (
        "A polynomial with exactly three terms, such as $x^2 + 3x + 2$, has a name. What is it?",
        "trinomial",
        (),
        "The name tells the number of terms.",
        "The first part of the word means three, as in *triangle*.",
        "The word ends in -nomial and starts with the part that means three.",
        "A sum of three terms is a",
        (
            ("binomial", "That name is for two terms. Count the terms in $x^2 + 3x + 2$."),
            ("polynomial", "That is right for any number of terms. There is a special name for three."),
        ),
    ),
    (
        "What do we call a statement with an equals sign between two expressions, such as $2x + 1 = 9$?",
        "equation",
        (),
        "The equals sign gives it its name.",
        "It says that both sides have the same value, and it can be solved.",
        "The word starts with equa-.",
        "A statement that two expressions are equal is an",
        (
            ("expression", "An expression has no equals sign. Here two of them are set equal."),
            ("inequality", "That has a sign such as $<$. Here both sides are equal."),
        ),
    ),
    (
        "What do we call a statement such as $x + 4 < 10$, which compares two expressions with $<$ or $>$?",
        "inequality",
        ("inequation",),
        "It says that the sides are not the same size.",
        "Its name says that the two sides are *not equal*.",
        "The word starts with in- and ends with -equality.",
        "A statement with $<$ or $>$ is an",
        (("equation", "That has an equals sign. Here one side is smaller than the other."),),
    ),
    (
        "What do we call a value of $x$ that makes an equation true, such as $x = 4$ for $2x = 8$?",
        "solution",
        ("root",),
        "It is what you are looking for when you solve.",
        "The word belongs to the verb *solve*.",
        "The word starts with sol-.",
        "A value that makes an equation true is its",
        (("variable", "The variable is the letter $x$. You are asked about the value that fits."),),
    ),
    (
        "In the power $x^5$, what is $x$ called?",
        "base",
        (),
        "It is the factor that is repeated.",
        "It stands below, and the small raised number tells how often it is used.",
        "The word has four letters and also means what something stands on.",
        "The factor that a power repeats is the",
        (
            ("exponent", "The exponent is the small raised number. You are asked about the factor below it."),
            ("coefficient", "A coefficient multiplies a letter from the front. Here is none."),
        ),
    ),
)


@template(
    "algebra.words-for-parts",
    skill="algebra.expressions",
    kind="short_text",
    difficulty=-0.9,
    reason="one technical word, asked for with an example",
    variants=12,
    curated=True,
    fact=_WORDS,
)
def words_for_parts(fact: tuple[str, str, tuple[str, ...], str, str, str, str, tuple[tuple[str, str], ...]]) -> Draft:
    stem, key, accept, points, explains, step, because, wrong = fact
    return Draft(
        stem=stem,
        key=[key],
        accept=accept,
        wrong=[Wrong(answer=word, misconception="confuses-terms-of-algebra", feedback=text) for word, text in wrong],
        hints=(points, explains, step),
        explanation=(explains, f"{because} {key}."),
    )


def _undo(b: int) -> str:
    return f"subtract {b} from" if b > 0 else f"add {-b} to"


@template(
    "algebra.two-step-equation",
    skill="algebra.linear-equations",
    kind="numeric",
    difficulty=-1.2,
    reason="two inverse operations with small whole numbers",
    variants=13,
    where=lambda a, b, x: b != 0 and abs(b) != a and x not in (0, 1, a, b, -b) and a * x != -2 * b,
    a=range(2, 10),
    b=range(-9, 10),
    x=range(-9, 10),
)
def two_step_equation(a: int, b: int, x: int) -> Draft:
    c = a * x + b
    return Draft(
        stem=f"Solve for $x$: ${linear(a, 'x', b)} = {c}$",
        key=x,
        proof=f"solve('{a}*x + ({b}) = {c}', 'x')",
        wrong=[
            Wrong(
                answer=Fraction(c + b, a),
                misconception="moves-without-undoing",
                feedback=f"It looks as if the {abs(b)} kept its sign when it changed sides. What undoes ${term(b, '').strip()}$?",
            ),
            Wrong(
                answer=c - b,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${a}x$. One step is left to get from ${a}x$ to $x$.",
            ),
        ],
        hints=(
            "Which two things were done to $x$, and in which order? Undo the last one first.",
            f"The number beside ${a}x$ is in the way: {_undo(b)} both sides. Then ask what ${a}x$ tells about one $x$.",
            f"After the first step: ${a}x = {c - b}$. Now divide both sides by {a}.",
        ),
        explanation=(
            f"${linear(a, 'x', b)} = {c}$",
            f"{_undo(b).capitalize()} both sides: ${a}x = {c - b}$",
            f"Divide both sides by {a}: $x = {x}$",
        ),
    )
