from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from channels.maths import MAX_DEPTH, MAX_LENGTH, mathml
from channels.readable import readable

READABLE = {
    r"P(-2,-4)": "P(−2, −4)",
    r"\frac{x+1}{2}": "(x + 1)/2",
    r"\frac{1}{2x}": "1/(2x)",
    r"\frac12 x": "(1/2)x",
    r"2\frac{1}{3}": "2 1/3",
    r"\sqrt{x+1}": "√(x + 1)",
    r"\sqrt[3]{8}": "³√8",
    r"x^2+3x-4=0": "x² + 3x − 4 = 0",
    r"x = -3": "x = −3",
    r"x^{a+b}": "x^(a + b)",
    r"e^{x^2}": "e^(x²)",
    r"\left(\frac{1}{2}\right)^3": "(1/2)³",
    r"\int_0^1 x^2\,dx": "∫₀¹ x² dx",
    r"\lim_{x\to 0}\frac{\sin x}{x}": "lim_(x → 0) (sin x)/x",
    r"2\sin x\cos x": "2 sin x cos x",
    r"\log_2 8": "log₂ 8",
    r"f''(x)=6x": "f″(x) = 6x",
    r"90^{\circ}": "90°",
    r"\begin{pmatrix}1&2\\3&4\end{pmatrix}": "(1, 2; 3, 4)",
    r"\begin{aligned}x&=1\\[2pt]y&=2\end{aligned}": "x = 1; y = 2",
    r"\binom{n}{k}": "(n choose k)",
    r"5\text{ m/s}^2": "5 m/s²",
    r"\frac{d}{dx}x^2": "(d/dx)x²",
    r"10{,}000": "10,000",
    r"50%": "50%",
    r"\vec{v}": "v⃗",
    r"\text{50\% off}": "50% off",
    r"5cm": "5cm",
    r"\bad{x": r"\bad{x",
}

SOURCE_ALONE = [
    r"\newcommand{\a}{\a\a}\a",
    r"\def\a{\a\a}\a",
    r"\href{javascript:alert(1)}{x}",
    r"\class{evil}{x}",
    r"\style{position:fixed}{x}",
    r"\unknown x",
    r"\frac{1}",
    r"a & b",
    r"x^",
    r"\left(",
    "{" * 300 + "}" * 300,
    r"\sqrt" * 200,
    r"\frac" * 190,
    "x^{" * 300,
    "x" * (MAX_LENGTH + 1),
    "",
]


@pytest.mark.parametrize(("latex", "text"), READABLE.items())
def test_a_formula_reads_as_text(latex: str, text: str) -> None:
    assert readable(latex) == text


@pytest.mark.parametrize("latex", SOURCE_ALONE)
def test_what_cannot_be_read_or_is_too_much_is_no_formula(latex: str) -> None:
    assert mathml(latex, display=False) is None


def test_aligned_lines_become_a_table() -> None:
    tree = fromstring(mathml(r"\begin{aligned} x &= 1 \\ y &= 2 \end{aligned}", display=True) or "")
    assert [cell.tag.rpartition("}")[2] for cell in tree.iter() if cell.tag.endswith("mtr")] == ["mtr", "mtr"]


def test_a_minus_before_a_number_is_a_sign() -> None:
    assert '=</mo><mo form="prefix">−</mo><mn>2' in (mathml("x=-2", display=False) or "")
    assert 'form="prefix"' not in (mathml("x-2", display=False) or "")


def test_limits_stand_below_in_displays() -> None:
    assert "<munder>" in (mathml(r"\lim_{h \to 0} h", display=True) or "")


def test_the_source_stays_at_hand() -> None:
    assert fromstring(mathml('a"<b', display=False) or "").get("alttext") == 'a"<b'


FRAGMENTS = st.sampled_from(
    r"\frac \sqrt [ ] { } ^ _ ' x 1 \\ & \begin{matrix} \end{matrix} \begin{align*} \end{align*} \left( \right) \left"
    r" \right \text{a} \text{ \over \choose \limits \sum \overset \binom \genfrac \mathbb{R} \mathbf \operatorname{f}"
    r" \big \hline \vec \color{red} \not \prime \substack \cases \xrightarrow \underbrace \pmod \rule \phantom \raise"
    r" \mathchoice \root \of \above < > $ \$ % é ∫ \skew \array \mathrm \llap \buildrel \sideset \verb".split()
)


@given(st.lists(FRAGMENTS, max_size=14).map(" ".join))
@example(r"\sqrt[" * 3)
def test_any_formula_is_one_element_of_bounded_depth_or_none(latex: str) -> None:
    html = mathml(latex, display=True)
    assert isinstance(readable(latex), str)
    if html is None:
        return
    level, depth = [fromstring(html)], 0
    while level:
        level, depth = [child for element in level for child in element], depth + 1
    assert depth <= MAX_DEPTH + 1
