"""Solves a stem that states a plain task (compute, solve, differentiate, ...), for keys that come without a proof.

What is not recognised for certain gives None: a wrong key is worth finding, a right one called wrong costs trust.
"""

import re
from fractions import Fraction

import sympy

from tools.exchange import algebra
from tools.exchange.formula import FAILURES, expression, relation
from tools.exchange.interpreter import Number, Value
from tools.exchange.texts import maths, prose
from tools.exchange.values import CONSTANT

_MOST_WORDS = 30
_OTHER_TASK = re.compile(
    r"remainder|degree|how many|estimat|round|nearest|coefficient|domain|range|probab|next|sequence|series|square\b"
    r"|common|true or false|which|explain|why|graph|plot|sketch|vertex|slope|intercept|tangent|system|mean|median"
    r"|average|half|inverse|composition|polar|vector|matrix|complex|imaginary|modulus|conjugate|constant|term|step"
    r"|error|check|first|undefined|base|decompos|partial|ratio of|rate|scientific notation|standard form|place value"
    r"|reciprocal|opposite|suppose",
    re.I,
)
_COMPUTE = re.compile(
    r"^\W*(?:in the |for the )?(?:following exercises?,? ?)?(?:please )?(?:perform|simplify|evaluate|compute|calculate"
    r"|work out|add|multiply|divide|expand|factori[sz]e|factor|find the (?:sum|product|difference|quotient|value)"
    r"|subtract|what is(?= (?:the (?:value|sum|product|difference|quotient) of )?\ufffc ?\W*$))",
    re.I,
)
_SOLVE = re.compile(
    r"\bsolve\b|^\W*find (?:the value of )?(?:[a-z]|\ufffc)\s*[.:]|what is (?:the value of )?(?:[a-z]|\ufffc)\s*\?",
    re.I,
)
_DIFFERENTIATE = re.compile(r"differentiat|\bderivative\b|f'\(|\\frac\{dy\}\{dx\}|dy/dx", re.I)
_INTEGRAL = re.compile(
    r"\\int\s*(?:\\limits)?\s*(?:_(\{[^{}]*\}|\S)\s*\^\s*(\{[^{}]*\}|\S))?(.*?)(?:\\,|\\;|\s)*d\s*([a-z])\s*$", re.S
)
_LIMIT = re.compile(
    r"\\lim\s*(?:\\limits)?\s*_\s*\{\s*([a-z])\s*\\(?:to|rightarrow)\s*([^{}]*(?:\{[^{}]*\})?[^{}]*)\}(.*)$", re.S
)
_PERCENT = re.compile(
    r"(?:what is|find|calculate|work out)\s+(\d+(?:\.\d+)?)\s*(?:\\?%|percent)\s+of\s+(\d+(?:\.\d+)?)\s*\??\s*$", re.I
)
_ROOT = re.compile(r"what is the (square|cube) root of (\d+)\s*\?\s*$", re.I)
_PLAIN = re.compile(
    r"(?:(?:(?<![A-Za-z])(?:sin|cos|tan|ln|log|sqrt|pi)(?![A-Za-z])|(?<![A-Za-z'])\d*[b-hj-z](?![A-Za-z'])"
    r"|(?<=[-+*/^(=] )a(?=\s*[-+*/^)=])|\d+(?:\.\d+)?|[-+*/^=()×·÷−√²³])[ ]*){3,}"
)
"""Three parts of a formula or more in a row, in a text without dollar signs."""
_NO_EQUATION = re.compile(r"[<>']|\\[lg]e(?:q|qslant)?(?![a-z])|\\ne|\^\s*\\circ|\\(?:sin|cos|tan)|\b(?:sin|cos|tan)\b")
_NOT_ZERO = 1e-6
_POINT = re.compile(r"^\s*([a-z])\s*=\s*(-?[\d./]+|\\frac\{\d+\}\{\d+\}|-?\\pi(?:/\d)?)\s*$")


def derived(stem: str) -> Value | None:
    """The answer to a stem, or None: a number, a formula (`+ C` where it integrates), a list of solutions, a set."""
    stem = _marked(stem)
    try:
        for task in (_percentage, _root, _calculus, _equation, _computation):
            value = task(stem)
            if value is not None:
                return value
    except FAILURES:
        return None
    return None


def _marked(stem: str) -> str:
    """A stem without dollar signs with them around its formula: `What is 7 * 8?` is `What is $7 * 8$?`."""
    if "$" in stem:
        return stem
    return _PLAIN.sub(_in_dollars, stem)


def _in_dollars(run: re.Match[str]) -> str:
    formula = run[0].rstrip(" .")
    return f"${formula}${run[0][len(formula) :]}" if re.search(r"[-+*/^=×·÷−√²³]", formula) else run[0]


def _percentage(stem: str) -> Value | None:
    found = _PERCENT.search(stem.replace("$", "").replace(",", ""))
    return None if found is None else Fraction(found[1]) * Fraction(found[2]) / 100


def _root(stem: str) -> Value | None:
    found = _ROOT.search(stem.replace("$", ""))
    return (
        None if found is None else algebra.formula(Fraction(found[2])) ** Fraction(1, 2 if found[1] == "square" else 3)
    )


def _calculus(stem: str) -> Value | None:
    formulas = [formula.replace("\\displaystyle", "").strip().rstrip(".") for formula in maths(stem)]
    if len(formulas) == 1 and (found := _INTEGRAL.search(formulas[0])) and formulas[0].startswith("\\int"):
        return _integral(found)
    if len(formulas) == 1 and (found := _LIMIT.search(formulas[0])) and formulas[0].startswith("\\lim"):
        side = found[2].strip()
        direction = "+-" if side[-1:] not in "+-" else side[-1]
        return algebra.limit(found[3], found[1], side.rstrip("+-^{} ") if direction != "+-" else side, direction)
    if (
        _DIFFERENTIATE.search(stem)
        and len(stem.split()) <= _MOST_WORDS
        and not re.search(r"tangent|where|when|second|partial|rate|implicit|respect to \$t", stem)
    ):
        return _derivative(formulas)
    return None


def _integral(found: re.Match[str]) -> Value | None:
    low, high = (part.strip("{} ") if part else None for part in found.groups()[:2])
    body, by = found[3], found[4]
    if body is None or by is None:
        return None
    if "d" in body.replace("\\cdot", "").replace("\\dfrac", "") and re.search(r"\bd[a-z]\b", body):
        return None
    value = algebra.integrate(body, by, low, high)
    return value if low is not None else algebra.formula(value) + CONSTANT


def _derivative(formulas: list[str]) -> Value | None:
    given = [
        formula
        for formula in formulas
        if not _POINT.match(formula) and not re.match(r"^(?:f|y|g|h)?'?(?:\([a-z]\))?$|^[a-z]$|dy", formula)
    ]
    points = [found for formula in formulas if (found := _POINT.match(formula))]
    if len(given) != 1:
        return None
    body = re.sub(r"^\s*(?:[a-zA-Z]\([a-z]\)|y|s)\s*=", "", given[0])
    if "=" in body or "'" in body:
        return None
    value = expression(body)
    names = sorted(value.free_symbols, key=str)
    if len(names) != 1 or len(points) > 1:
        return None
    slope = algebra.diff(value, str(names[0]))
    return algebra.evaluate(slope, **{points[0][1]: points[0][2]}) if points else slope


def equation_to_solve(stem: str) -> tuple[sympy.Eq, sympy.Symbol] | None:
    """The equation in one unknown that a stem asks to solve; None where it asks for anything else."""
    formulas = [formula for formula in maths(stem) if "=" in formula or len(formula.strip()) > 1]
    words = prose(stem)
    if not _SOLVE.search(words) or _OTHER_TASK.search(words) or len(formulas) != 1 or len(stem.split()) > _MOST_WORDS:
        return None
    if formulas[0].count("=") != 1 or _NO_EQUATION.search(formulas[0]):
        return None
    try:
        equation = relation(formulas[0].strip().rstrip("."))
    except FAILURES:
        return None
    names = sorted(equation.free_symbols, key=str)
    return (equation, names[0]) if isinstance(equation, sympy.Eq) and len(names) == 1 else None


def _equation(stem: str) -> Value | None:
    """Solutions of rational equations; others may take long, and are tried with the key (`is_no_solution`)."""
    found = equation_to_solve(stem)
    if found is None or not (found[0].lhs - found[0].rhs).is_rational_function(found[1]):
        return None
    return algebra.solve(found[0].lhs - found[0].rhs, str(found[1])) or None


def is_no_solution(stem: str, value: Number) -> bool:
    """Whether a stem asks to solve an equation which this number does not make true."""
    found = equation_to_solve(_marked(stem))
    if found is None:
        return False
    gap = (found[0].lhs - found[0].rhs).subs(found[1], sympy.Rational(Fraction(value))).evalf(30)
    return bool(gap.is_number) and not gap.has(sympy.nan, sympy.zoo) and abs(gap) > _NOT_ZERO


def _computation(stem: str) -> Value | None:
    words = prose(stem).strip()
    if not _COMPUTE.search(words) or _OTHER_TASK.search(words) or len(words.split()) > _MOST_WORDS:
        return None
    formulas = [formula.replace("\\displaystyle", "").strip().rstrip(".") for formula in maths(stem)]
    points = {found[1]: found[2] for formula in formulas if (found := _POINT.match(formula))}
    given = [formula for formula in formulas if not _POINT.match(formula)]
    if len(given) != 1 or re.search(r"[=<>!]|\\[lg]e(?:q|qslant)?(?![a-z])|\\ne|\\approx|,\s|\\sum|\\prod", given[0]):
        return None
    value = expression(given[0])
    is_work = re.search(r"[-+*/^(×·÷−²³]|\\[a-z]", given[0][1:]) and not re.search(r"\d\s*[a-z]{2}", given[0])
    if not is_work or any(str(name) == "i" for name in value.free_symbols):
        return None
    return algebra.evaluate(value, **points) if points else algebra.simple(value)
