"""The signs, names and words that formulas are written with: what is not in these tables cannot be read."""

import unicodedata


def _table(pairs: str) -> dict[str, str]:
    """`a→b c→d` as a dictionary."""
    return dict(pair.split("→") for pair in pairs.split())


_CIRCULAR = ("sin", "cos", "tan", "sec", "csc", "cot")
_HYPERBOLIC = ("sinh", "cosh", "tanh")
FUNCTIONS = {
    **{name: name for name in (*_CIRCULAR, *_HYPERBOLIC, "ln", "log", "lg", "exp", "sqrt", "cbrt", "abs")},
    **{f"{prefix}{name}": f"a{name}" for prefix in ("a", "arc") for name in (*_CIRCULAR, *_HYPERBOLIC)},
    **{f"ar{name}": f"a{name}" for name in _HYPERBOLIC},
    **_table("cosec→csc arccosec→acsc cotan→cot tg→tan ctg→cot arctg→atan"),
}
"""Names of functions as written and as the tree has them."""
LONG_GREEK = ("alpha", "gamma", "delta", "epsilon", "theta", "lambda", "sigma", "omega")
SHORT_GREEK = ("beta", "zeta", "eta", "iota", "kappa", "mu", "nu", "xi", "rho", "tau", "phi", "chi", "psi", "upsilon")
"""Too short to be found within a row of letters."""
CONSTANTS = {"pi": "pi", "infinity": "oo", "infty": "oo"}
WHOLE = {"inf": "oo", "oo": "oo"}
"""Constants only where they stand alone."""
WORDS = {"or": "or", "and": "and", "union": "∪", "in": "∈", "intersect": "∩", "setminus": "∖"}
COMMON = frozenset("ok hi me my we it is so to at as am be by do go he if no of on up us".split())
"""Words of two letters, which are no products of two variables."""

GREEK = {
    unicodedata.lookup(f"GREEK SMALL LETTER {n.replace('lambda', 'lamda').upper()}"): n
    for n in (*LONG_GREEK, *SHORT_GREEK)
}
GREEK |= _table("ϑ→theta ϕ→phi ϵ→epsilon ς→sigma π→pi")
GREEK |= _table("Δ→Delta Ω→Omega Σ→Sigma Γ→Gamma Φ→Phi Θ→Theta Λ→Lambda Ψ→Psi")
GREEK_NAMES = frozenset(GREEK.values()) - {"pi"}

_VULGAR = _table("½→1/2 ⅓→1/3 ⅔→2/3 ¼→1/4 ¾→3/4 ⅕→1/5 ⅖→2/5 ⅗→3/5 ⅘→4/5 ⅙→1/6 ⅚→5/6 ⅛→1/8 ⅜→3/8 ⅝→5/8 ⅞→7/8")
PLAIN = str.maketrans(
    {
        **dict.fromkeys("−–—‐‑‒﹣－", "-"),
        **dict.fromkeys("×✕✖⨯·⋅∙•∗＊", "*"),
        **dict.fromkeys("÷∕⁄／", "/"),
        **_table("⩽→≤ ⩾→≥ ≦→≤ ≧→≥ ∊→∈ º→° ˚→° 〈→⟨ 〉→⟩ ∣→| ｜→| ‖→| ′→' ’→' ℯ→e ⅈ→i"),
        **{"∨": " or ", "∧": " and ", "∛": " cbrt "},
        **{sign: "\\frac{{{}}}{{{}}}".format(*value.split("/")) for sign, value in _VULGAR.items()},
    }
)
"""One writing for each sign, one character each."""
RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣʸᵗᵏᵐⁱ", "0123456789+-()nxytkmi", strict=True))
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉ₙₓᵢₖ", "0123456789nxik", strict=True))
SAME = _table("**→^ <=→≤ =<→≤ >=→≥ =>→≥ !=→≠ <>→≠ ==→= +/-→± \\{→⦃ \\}→⦄ \\|→| \\%→% ;→,")
"""One writing for each sign of several characters."""
ALLOWED = frozenset("+-*/^_!%°'=<>≤≥≠∈∪∩∖±∓()[]{}⦃⦄⟨⟩|,:√∞∅ℝ")
TEX = {
    **_table("cdot→* times→* ast→* div→/ pm→± mp→∓ le→≤ leq→≤ leqslant→≤ ge→≥ geq→≥ geqslant→≥ lt→< gt→> ne→≠ neq→≠"),
    **_table("in→∈ cup→∪ cap→∩ setminus→∖ backslash→∖ infty→∞ emptyset→∅ varnothing→∅ R→ℝ Reals→ℝ degree→° prime→'"),
    **_table("lbrace→⦃ rbrace→⦄ langle→⟨ rangle→⟩ lbrack→[ rbrack→] vert→| lvert→| rvert→| mid→|"),
    **_table("lor→or vee→or land→and wedge→and varphi→phi vartheta→theta varepsilon→epsilon"),
    **_table("dfrac→frac tfrac→frac cfrac→frac"),
}
"""LaTeX commands as signs, names or words."""
UNFINISHED = frozenset("int iint oint sum prod lim partial".split())
"""LaTeX commands that leave work to do."""
