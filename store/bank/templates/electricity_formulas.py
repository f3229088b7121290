"""Electricity and waves: formulas to be solved for one of their letters."""

from store.bank.template import Draft, Template, Wrong, template

Formula = tuple[str, str, str, str, float, str, str, tuple[tuple[str, str, str], ...]]
"""LaTeX of the formula, letter, key, the formula's sides with `=`, harder, second hint, step, wrong answers."""
_POWER = (
    ("P = V I", "I", "P/V", "P = V*I", -0.9, "Which operation undoes a multiplication by $V$?", "Divide both sides by $V$.", (("P*V", "multiplies-instead-of-dividing", "The $V$ multiplies $I$. Which operation undoes that?"), ("V/P", "divides-upside-down", "You divided the wrong way round. Put numbers in to test it."))),
    ("P = I^2 R", "R", "P/I**2", "P = I**2*R", -0.3, "$R$ is multiplied by $I^2$ as a whole.", "Divide both sides by $I^2$.", (("P/I", "square-lost", "The current stands there squared. It must stay squared."), ("P*I**2", "multiplies-instead-of-dividing", "The $I^2$ multiplies $R$. Which operation undoes that?"))),
    ("P = I^2 R", "I", "sqrt(P/R)", "P = I**2*R", 0.7, "Get $I^2$ alone first.", "$I^2 = \\frac{P}{R}$", (("P/R", "root-forgotten", "You have found $I^2$. One step is missing."), ("sqrt(P*R)", "multiplies-instead-of-dividing", "The $R$ multiplies $I^2$. Which operation undoes that?"))),
    ("P = \\frac{V^2}{R}", "V", "sqrt(P*R)", "P = V**2/R", 0.7, "Get $V^2$ alone first.", "$V^2 = P R$", (("P*R", "root-forgotten", "You have found $V^2$. One step is missing."), ("sqrt(P/R)", "divides-instead-of-multiplying", "$V^2$ is divided by $R$. Which operation undoes that?"))),
    ("P = \\frac{V^2}{R}", "R", "V**2/P", "P = V**2/R", 0.2, "Bring $R$ up from below the line first.", "Multiply by $R$: $P R = V^2$", (("V/P", "square-lost", "The voltage stands there squared. It must stay squared."), ("P/V**2", "divides-upside-down", "You divided the wrong way round. Which side does $P$ stand on?"))),
)  # fmt: skip
_DIVIDER = (
    ("V = E - I r", "r", "(E - V)/I", "V = E - I*r", 0.4, "Bring $I r$ to one side alone first.", "$I r = E - V$", (("(V - E)/I", "sign-lost", "The $I r$ is taken away, so its sign changes when it moves."), ("E - V/I", "divides-one-term", "You divided only $V$. The whole difference must be divided."))),
    ("V = E - I r", "E", "V + I*r", "V = E - I*r", -0.8, "What is taken away from $E$?", "Add $I r$ on both sides.", (("V - I*r", "sign-kept-when-moved", "Moving $I r$ to the other side changes its sign."), ("V/(I*r)", "divides-instead-of-adding", "The $I r$ is subtracted from $E$. Which operation undoes that?"))),
    ("E = I (R + r)", "R", "E/I - r", "E = I*(R + r)", 0.5, "Undo the product with $I$ first, then the sum.", "$\\frac{E}{I} = R + r$", (("(E - r)/I", "order-of-undoing", "You took $r$ away before the bracket was free. Divide by $I$ first."), ("E/I + r", "sign-kept-when-moved", "Moving $r$ to the other side changes its sign."))),
    ("E = I (R + r)", "I", "E/(R + r)", "E = I*(R + r)", -0.2, "The bracket multiplies $I$ as a whole.", "Divide both sides by $R + r$.", (("E/R + E/r", "fraction-torn-apart", "The sum stands below the line as a whole. It cannot be torn apart."), ("E - R - r", "subtracts-instead-of-dividing", "The bracket multiplies $I$. Which operation undoes that?"))),
)  # fmt: skip
_CIRCUIT = (
    ("V = R I", "R", "V/I", "V = R*I", -1.0, "Which operation undoes a multiplication by $I$?", "Divide both sides by $I$.", (("V*I", "multiplies-instead-of-dividing", "The $I$ multiplies $R$. Which operation undoes that?"), ("I/V", "divides-upside-down", "You divided the wrong way round. Put numbers in to test it."))),
    ("Q = I t", "t", "Q/I", "Q = I*t", -1.0, "Which operation undoes a multiplication by $I$?", "Divide both sides by $I$.", (("Q*I", "multiplies-instead-of-dividing", "The $I$ multiplies $t$. Which operation undoes that?"), ("I/Q", "divides-upside-down", "You divided the wrong way round. Put numbers in to test it."))),
    ("V = I R + I S", "I", "V/(R + S)", "V = I*R + I*S", 0.8, "$I$ stands in both terms. Take it out of them first.", "$V = I (R + S)$", (("V/R + V/S", "fraction-torn-apart", "A sum below the line cannot be torn apart. Take $I$ out first."), ("V/R - S", "divides-one-term", "You divided only a part. Take $I$ out of both terms, then divide by the whole bracket."))),
    ("\\frac{1}{R} = \\frac{1}{A} + \\frac{1}{B}", "R", "A*B/(A + B)", "1/R = 1/A + 1/B", 1.0, "Write the right side as one fraction first.", "$\\frac{1}{R} = \\frac{A + B}{A B}$", (("A + B", "reciprocal-term-by-term", "A sum of reciprocals is not turned over term by term. First add the fractions."), ("(A + B)/(A*B)", "reciprocal-not-turned", "That is one over $R$. One step is missing."))),
    ("\\frac{V}{I} = R + S", "S", "V/I - R", "V/I = R + S", 0.0, "What is added to $S$?", "Take $R$ away on both sides.", (("V/I + R", "sign-kept-when-moved", "Moving $R$ to the other side changes its sign."), ("V/(I*R)", "divides-instead-of-subtracting", "The $R$ is added to $S$. Which operation undoes that?"))),
)  # fmt: skip
_CAPACITY = (
    ("Q = C V", "C", "Q/V", "Q = C*V", -0.9, "Which operation undoes a multiplication by $V$?", "Divide both sides by $V$.", (("Q*V", "multiplies-instead-of-dividing", "The $V$ multiplies $C$. Which operation undoes that?"), ("V/Q", "divides-upside-down", "You divided the wrong way round. Put numbers in to test it."))),
    ("W = \\frac{1}{2} C V^2", "C", "2*W/V**2", "W = C*V**2/2", 0.3, "Get rid of the fraction first.", "$2 W = C V^2$", (("W/(2*V**2)", "half-moved-wrongly", "To undo a half you must double."), ("2*W/V", "square-lost", "The voltage stands there squared. It must stay squared."))),
    ("W = \\frac{1}{2} C V^2", "V", "sqrt(2*W/C)", "W = C*V**2/2", 0.8, "Get $V^2$ alone first.", "$V^2 = \\frac{2 W}{C}$", (("2*W/C", "root-forgotten", "You have found $V^2$. One step is missing."), ("sqrt(W/(2*C))", "half-moved-wrongly", "To undo a half you must double."))),
)  # fmt: skip
_LIGHT = (
    ("\\frac{1}{f} = \\frac{1}{g} + \\frac{1}{b}", "b", "f*g/(g - f)", "1/f = 1/g + 1/b", 1.0, "Get the term with $b$ alone first, then write the other side as one fraction.", "$\\frac{1}{b} = \\frac{1}{f} - \\frac{1}{g} = \\frac{g - f}{f g}$", (("f - g", "reciprocal-term-by-term", "A difference of reciprocals is not turned over term by term."), ("(g - f)/(f*g)", "reciprocal-not-turned", "That is one over $b$. One step is missing."))),
    ("\\frac{1}{f} = \\frac{1}{g} + \\frac{1}{b}", "f", "g*b/(g + b)", "1/f = 1/g + 1/b", 0.7, "Write the right side as one fraction first.", "$\\frac{1}{f} = \\frac{g + b}{g b}$", (("g + b", "reciprocal-term-by-term", "A sum of reciprocals is not turned over term by term. First add the fractions."), ("(g + b)/(g*b)", "reciprocal-not-turned", "That is one over $f$. One step is missing."))),
    ("\\frac{B}{G} = \\frac{b}{g}", "G", "B*g/b", "B/G = b/g", 0.0, "Bring $G$ up from below the line first.", "$B = \\frac{b G}{g}$", (("B*b/g", "divides-upside-down", "You divided the wrong way round. Which letter stands with $G$ after the first step?"), ("b/(B*g)", "product-mixed-up", "Check the side of $B$: it stands above the line on the left."))),
    ("D = \\frac{1}{f}", "f", "1/D", "D = 1/f", -0.8, "Bring $f$ up from below the line.", "$D f = 1$", (("D", "reciprocal-not-turned", "The fraction must be turned over."), ("D - 1", "subtracts-instead-of-dividing", "The line of a fraction is a division. Which operation undoes it?"))),
)  # fmt: skip
_WAVE = (
    ("v = \\frac{L}{T}", "T", "L/v", "v = L/T", -0.4, "Bring $T$ up from below the line first.", "$v T = L$", (("L*v", "multiplies-instead-of-dividing", "After the first step $v$ multiplies $T$. Which operation undoes that?"), ("v/L", "divides-upside-down", "You divided the wrong way round. Put numbers in to test it."))),
    ("v = \\frac{2 d}{t}", "d", "v*t/2", "v = 2*d/t", 0.0, "Multiply by $t$ first.", "$v t = 2 d$", (("2*v*t", "half-moved-wrongly", "To undo a doubling you must halve."), ("v*t", "way-back-forgotten", "The factor $2$ for the way there and back got lost."))),
    ("v = \\frac{2 d}{t}", "t", "2*d/v", "v = 2*d/t", 0.1, "Multiply by $t$ first, so that it stands above the line.", "$v t = 2 d$", (("v/(2*d)", "divides-upside-down", "You divided the wrong way round. What stands with $t$ after the first step?"), ("d/(2*v)", "half-moved-wrongly", "The $2$ stands above the line on the right side. It stays there."))),
    ("f = \\frac{1}{T}", "T", "1/f", "f = 1/T", -0.8, "Bring $T$ up from below the line.", "$f T = 1$", (("f", "reciprocal-not-turned", "The fraction must be turned over."), ("1 - f", "subtracts-instead-of-dividing", "The line of a fraction is a division. Which operation undoes it?"))),
)  # fmt: skip


def _latex(key: str) -> str:
    """A key of the tables in LaTeX: one root, one line of a fraction and one product at most."""
    if key.startswith("sqrt("):
        return f"\\sqrt{{{_latex(key[5:-1])}}}"
    above, line, below = key.partition("/")
    if line and " - " in below and not below.startswith("("):
        below, _, rest = below.partition(" - ")
        return f"\\frac{{{above}}}{{{below}}} - {rest}"
    if line:
        return f"\\frac{{{_latex(above)}}}{{{_latex(below)}}}"
    if key.startswith("(") and key.endswith(")"):
        key = key[1:-1]
    return key.replace("**", "^").replace("*", " ")


def _rearranging(id: str, rows: tuple[Formula, ...], skill: str) -> Template:
    """algebraic: formulas to be solved for one of their letters."""
    table = dict(enumerate(rows))

    def draft(row: int) -> Draft:
        formula, letter, key, plain, harder, second, step, wrong = table[row]
        left, right = plain.split(" = ")
        gap = f"simplify(replace('{left} - ({right})', '{letter}', '({key})'))"
        return Draft(
            stem=f"Rearrange ${formula}$ for ${letter}$. All quantities are positive. Write your answer as ${letter} = \\ldots$",
            key=f"{letter} = {key}", proof=f"expr('{key}') if same({gap}, 0) else 'no'",
            wrong=[Wrong(answer=f"{letter} = {text}", misconception=name, feedback=said) for text, name, said in wrong],
            hints=(f"Where does ${letter}$ stand, and what is done with it? Undo that in reverse order.", second, f"{step}. One more step leaves ${letter}$ alone." if "=" in step else step),
            explanation=(f"Start: ${formula}$", step, f"${letter} = {_latex(key)}$"), harder=harder,
        )  # fmt: skip

    return template(
        id, skill=(f"electricity_and_waves.{skill}", "algebra.rearranging-formulas"), kind="algebraic", difficulty=0,
        reason="a formula is solved for one of its letters", variants=len(rows), row=tuple(table),
    )(draft)  # fmt: skip


circuit_formulas = _rearranging("electricity_and_waves.rearrange-circuit-formulas", _CIRCUIT, "ohms-law")
power_formulas = _rearranging("electricity_and_waves.rearrange-power-formulas", _POWER, "electrical-power")
battery_formulas = _rearranging("electricity_and_waves.rearrange-battery-formulas", _DIVIDER, "dividers-and-batteries")
capacity_formulas = _rearranging("electricity_and_waves.rearrange-capacitor-formulas", _CAPACITY, "capacitors")
wave_formulas = _rearranging("electricity_and_waves.rearrange-wave-formulas", _WAVE, "wave-basics")
lens_formulas = _rearranging("electricity_and_waves.rearrange-lens-formulas", _LIGHT, "lenses")
