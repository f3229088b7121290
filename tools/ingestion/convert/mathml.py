"""Presentation MathML as LaTeX (https://www.w3.org/TR/mathml-core/)."""

from collections.abc import Mapping

from bs4.element import NavigableString, Tag

_SIGNS: Mapping[str, str] = {
    "×": r"\times ", "÷": r"\div ", "⋅": r"\cdot ", "·": r"\cdot ", "±": r"\pm ", "∓": r"\mp ", "≤": r"\le ",
    "≥": r"\ge ", "≠": r"\ne ", "≈": r"\approx ", "∞": r"\infty ", "∑": r"\sum ", "∏": r"\prod ", "∫": r"\int ",
    "√": r"\surd ", "→": r"\to ", "⇒": r"\Rightarrow ", "⇔": r"\Leftrightarrow ", "∈": r"\in ", "∉": r"\notin ",
    "⊂": r"\subset ", "⊆": r"\subseteq ", "∪": r"\cup ", "∩": r"\cap ", "∀": r"\forall ", "∃": r"\exists ",
    "∂": r"\partial ", "∇": r"\nabla ", "−": "-", "°": r"^{\circ}", "…": r"\dots ", "′": "'", "{": r"\{", "}": r"\}",
    "%": r"\%", "#": r"\#", "&": r"\&", "$": r"\$", "\u2061": "", "\u2062": "", "\u2063": "", "\u00a0": " ",
    "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "δ": r"\delta ", "ε": r"\varepsilon ", "θ": r"\theta ",
    "λ": r"\lambda ", "μ": r"\mu ", "π": r"\pi ", "ρ": r"\rho ", "σ": r"\sigma ", "τ": r"\tau ", "φ": r"\varphi ",
    "ω": r"\omega ", "Δ": r"\Delta ", "Γ": r"\Gamma ", "Σ": r"\Sigma ", "Ω": r"\Omega ", "Π": r"\Pi ", "Φ": r"\Phi ",
}  # fmt: skip
_FORMS: Mapping[str, str] = {
    "mfrac": r"\frac{{{0}}}{{{1}}}", "msup": "{{{0}}}^{{{1}}}", "msub": "{{{0}}}_{{{1}}}",
    "msubsup": "{{{0}}}_{{{1}}}^{{{2}}}", "munder": "{{{0}}}_{{{1}}}", "mover": "{{{0}}}^{{{1}}}",
    "munderover": "{{{0}}}_{{{1}}}^{{{2}}}", "mroot": r"\sqrt[{1}]{{{0}}}",
}  # fmt: skip
_TEX = "application/x-tex"
_FUNCTIONS = ("sin", "cos", "tan", "log", "ln", "lim", "exp", "max", "min")
_LEAVES = ("mi", "mn", "mo", "ms")


def latex(math: Tag) -> str:
    """LaTeX of a `math` element; what its page gives as such, where it does."""
    for note in math.find_all("annotation"):
        if note.get("encoding") in (_TEX, "LaTeX", "TeX"):
            return note.get_text().strip()
    return " ".join(_written(math).split())


def _written(tag: Tag) -> str:
    children = [child for child in tag.children if isinstance(child, Tag) and child.name != "annotation"]
    if tag.name in _LEAVES:
        return _leaf(tag)
    if tag.name == "mtext":
        return rf"\text{{{tag.get_text()}}}"
    parts = [_written(child) for child in children]
    form = _FORMS.get(tag.name)
    if form and len(parts) == form.count("{{{") + (tag.name == "mroot"):
        return _tidy(form.format(*parts), parts[0])
    if tag.name == "msqrt":
        return rf"\sqrt{{{''.join(parts)}}}"
    if tag.name == "mtable":
        rows = r" \\ ".join(parts)
        return rf"\begin{{matrix}}{rows}\end{{matrix}}"
    if tag.name == "mtr":
        return " & ".join(parts)
    if tag.name == "mfenced":
        return f"{tag.get('open', '(')}{','.join(parts)}{tag.get('close', ')')}"
    return "".join(parts) or "".join(str(child) for child in tag.children if isinstance(child, NavigableString)).strip()


def _leaf(tag: Tag) -> str:
    text = tag.get_text().strip()
    if tag.name == "mi" and len(text) > 1 and text.isascii() and text.isalpha():
        return rf"\{text} " if text in _FUNCTIONS else rf"\mathrm{{{text}}}"
    return "".join(_SIGNS.get(char, char) for char in text)


def _tidy(written: str, base: str) -> str:
    """Without braces around a base of one character or command."""
    bare = base.strip()
    single = len(bare) == 1 or (bare.startswith("\\") and bare[1:].isalpha())
    return written.replace(f"{{{base}}}", base, 1) if single and not written.startswith("\\frac") else written
