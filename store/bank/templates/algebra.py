"""Algebra: expressions, equations, inequalities, quadratics."""

from store.bank.template import Draft, Wrong, template
from store.bank.write import linear, term
from store.questions import Skill, Subject

SUBJECT = Subject(id="algebra", name="Algebra", aliases=("alg", "maths with letters"))

SKILLS = (
    Skill(
        id="algebra.linear-equations",
        subject="algebra",
        name="Linear equations",
        chapter="Equations",
        section="Equations with one unknown",
        prerequisites=(),
        aliases=("solve for x", "two-step equations", "balancing equations"),
        note=(
            "A linear equation says that two expressions are equal and holds the unknown to the first power only. "
            "To solve it, undo what was done to the unknown, last step first, and do the same to both sides. "
            "Example: $2x + 3 = 11$. Subtract 3 from both sides: $2x = 8$. Divide both by 2: $x = 4$. "
            "Check by putting 4 back: $2 \\cdot 4 + 3 = 11$. "
            "The usual mistake is to move a number across the equals sign without changing its operation, "
            "so that $2x + 3 = 11$ becomes $2x = 14$."
        ),
    ),
)


@template(
    "algebra.two-step-equation",
    skill="algebra.linear-equations",
    kind="numeric",
    difficulty=-1.2,
    reason="two inverse operations with small whole numbers",
    variants=12,
    where=lambda a, b, x: b != 0 and x not in (0, 1) and (a * x + 2 * b) % a == 0,
    a=range(2, 10),
    b=range(-9, 10),
    x=range(-9, 10),
)
def two_step_equation(a: int, b: int, x: int) -> Draft:
    c = a * x + b
    undo = f"subtract {b} from" if b > 0 else f"add {-b} to"
    wrong_x = (c + b) // a
    return Draft(
        stem=f"Solve for $x$: ${linear(a, 'x', b)} = {c}$",
        key=x,
        proof=f"solve('{a}*x + ({b}) = {c}', 'x')",
        wrong=[
            Wrong(
                answer=wrong_x,
                misconception="moves-without-undoing",
                feedback=f"It looks as if the {abs(b)} kept its sign when it changed sides. What undoes ${term(b, '')}$?",
            ),
            Wrong(
                answer=c - b,
                misconception="stops-before-dividing",
                feedback=f"That is the value of ${a}x$. One step is left to get from ${a}x$ to $x$.",
            ),
        ],
        hints=(
            "Which two things were done to $x$, and in which order? Undo the last one first.",
            f"The number beside ${a}x$ is in the way: {undo} both sides. Then ask what ${a}x$ tells about one $x$.",
            f"After the first step: ${a}x = {c - b}$. Now divide both sides by {a}.",
        ),
        explanation=(
            f"${linear(a, 'x', b)} = {c}$",
            f"{undo.capitalize()} both sides: ${a}x = {c - b}$",
            f"Divide both sides by {a}: $x = {x}$",
        ),
    )
