"""What a teacher would say of responses: key, response, result (C correct, P partial, I incorrect, U unreadable)."""

from typing import Any, NamedTuple

from tools.algebra.task import Task

RESULTS = {"C": "correct", "P": "partial", "I": "incorrect", "U": "unreadable"}


class Case(NamedTuple):
    task: Task
    result: str
    reason: str | None


def _group(table: str, **common: Any) -> list[Case]:
    cases = []
    for line in table.strip().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split(" ;; ")]
        key, response, result = cells[:3]
        reason = cells[3] if len(cells) > 3 else None
        task = Task(key=key, response=response.replace("⏎", "\n"), **common)
        cases.append(Case(task, RESULTS[result], reason))
    return cases


WRITING = _group(r"""
2x ;; 2*x ;; C
2x ;; x2 ;; U ;; power-sign
2x ;; x*2 ;; C
2x ;; 2·x ;; C
2x ;; 2×x ;; C
2x ;; x+x ;; C
2x ;; 2x. ;; C
2x ;; $2x$ ;; C
2x ;; \(2x\) ;; C
2x ;; 2 x ;; C
2x ;; ２ｘ ;; C
2x ;; 𝟐𝑥 ;; C
-2x ;; −2x ;; C
-2x ;; –2x ;; C
x^2 ;; x² ;; C
x^2 ;; x**2 ;; C
x^2 ;; x^{2} ;; C
x^2 ;; x*x ;; C
x^2 ;; xx ;; C
x^2 ;; x squared ;; C
x^{10} ;; x^10 ;; C
x^{-2} ;; 1/x^2 ;; C
x^{-2} ;; x⁻² ;; C
x^{-2} ;; x^-2 ;; C
x^2+1 ;; x^2 + 1 ;; C
x^2+1 ;; 1+x^2 ;; C
x^2+1 ;; x2+1 ;; U ;; power-sign
x^2+1 ;; x^2 1 ;; U ;; glued
xy ;; yx ;; C
xy ;; y*x ;; C
3xy^2 ;; 3y^2x ;; C
(x+1)(x-2) ;; (x-2)*(x+1) ;; C
(x+1)(x-2) ;; x^2-x-2 ;; C
(x+1)(x-2) ;; x^2+x-2 ;; I
x(x+1) ;; x^2+x ;; C
2(x+1) ;; 2x+2 ;; C
2(x+1) ;; 2x+1 ;; I
\frac{x+1}{2} ;; (x+1)/2 ;; C
\frac{x+1}{2} ;; x/2+1/2 ;; C
\frac{x+1}{2} ;; x+1/2 ;; I
\frac{1}{2} ;; 0.5 ;; C
\frac{1}{2} ;; .5 ;; C
\frac{1}{2} ;; 0,5 ;; C
\frac{1}{2} ;; ½ ;; C
\frac{1}{2} ;; 2/4 ;; C
\frac{1}{2} ;; 50% ;; C
\frac{1}{2} ;; \dfrac12 ;; C
\frac{1}{2} ;; \tfrac{1}{2} ;; C
\frac{3}{2} ;; 1 1/2 ;; C
\frac{3}{2} ;; 1½ ;; C
\frac{3}{2} ;; 1\frac{1}{2} ;; C
\frac{3}{2} ;; 11/2 ;; I
-\frac{3}{2} ;; -1 1/2 ;; C
\frac{1}{3} ;; 0.33 ;; I ;; rounded
\frac{1}{3} ;; 0.3333333333 ;; I ;; rounded
\frac{1}{3} ;; 0.33333333333333333333333333333333333333333333333333333333333333333333333 ;; I
\sqrt{2} ;; √2 ;; C
\sqrt{2} ;; sqrt(2) ;; C
\sqrt{2} ;; sqrt2 ;; C
\sqrt{2} ;; 2^(1/2) ;; C
\sqrt{2} ;; 2^0.5 ;; C
\sqrt{2} ;; 2/√2 ;; C
\sqrt{2} ;; \sqrt2 ;; C
\sqrt{2} ;; root 2 ;; C
\sqrt{2} ;; the square root of 2 ;; C
\sqrt{2} ;; 1.414 ;; I ;; rounded
\sqrt{2} ;; 1.41421356237 ;; I ;; rounded
\sqrt{2} ;; -√2 ;; I
2\sqrt{3} ;; √12 ;; C
2\sqrt{3} ;; 2sqrt3 ;; C
2\sqrt{3} ;; sqrt(12) ;; C
\sqrt[3]{x} ;; cbrt(x) ;; C
\sqrt[3]{x} ;; x^(1/3) ;; C
\sqrt[3]{x} ;; ∛x ;; C
\sqrt[4]{3} ;; 3^(1/4) ;; C
\frac{\sqrt{3}}{3} ;; 1/√3 ;; C
\frac{1+\sqrt{5}}{2} ;; (1+√5)/2 ;; C
\frac{1+\sqrt{5}}{2} ;; 1/2+√5/2 ;; C
\frac{1+\sqrt{5}}{2} ;; 1+√5/2 ;; I
\pi ;; pi ;; C
\pi ;; π ;; C
\pi ;; 3.14 ;; I ;; rounded
\pi ;; 22/7 ;; I
2\pi r ;; 2πr ;; C
2\pi r ;; 2pir ;; C
2\pi r ;; 2 pi r ;; C
\theta ;; theta ;; C
\theta ;; θ ;; C
\alpha+\beta ;; β + α ;; C
x_1+x_2 ;; x₁ + x₂ ;; C
x_1+x_2 ;; x1+x2 ;; C
x_1+x_2 ;; x_{1}+x_{2} ;; C
|x| ;; abs(x) ;; C
|x| ;; √(x²) ;; C
|x| ;; x ;; I
|x^3| ;; |x|^3 ;; C
n! ;; n*(n-1)! ;; C
5! ;; 120 ;; C
6+5i ;; 5i+6 ;; C
6+5i ;; 6+i5 ;; U
6+5i ;; 6-5i ;; I
2i ;; √(-4) ;; C
1.5\times{10}^6 ;; 1500000 ;; C
1.5\times{10}^6 ;; 1.5e6 ;; C
1.5\times{10}^6 ;; 1.5E6 ;; C
1.5\times{10}^6 ;; 1,500,000 ;; C
1000 ;; 1,000 ;; C
1000 ;; 1 ;; I
1000000 ;; 1 000 000 ;; C
469000 ;; 4.69 x 10^5 ;; C
469000 ;; 4.69×10⁵ ;; C
\frac{1}{3} ;; 0.\overline{3} ;; C
\frac{1}{6} ;; 0.1\overline{6} ;; C
\frac{1}{6} ;; 0.\overline{16} ;; I
\sqrt{2} ;; √2 ≈ 1.414 ;; C
\frac{1}{4} ;; P(A|B) = 1/4 ;; C
9\pi ;; The area is 9π. ;; C
9\pi ;; A = 9π ;; C
2*x**2 - 1 ;; 2x^2-1 ;; C
(1/2)*x**3 ;; x^3/2 ;; C
\begin{pmatrix}1\\2\end{pmatrix} ;; (1,2) ;; C
\begin{pmatrix}1\\2\end{pmatrix} ;; <1,2> ;; C
(-1,-4,14) ;; -i-4j+14k ;; C
(-1,-4,14) ;; u×v = −1i − 4j + 14k ;; C
(-1,-4,14) ;; -\hat{i}-4\hat{\jmath}+14\hat{k} ;; C
(-1,-4,14) ;; -î - 4ĵ + 14k̂ ;; C
(-1,-4,14) ;; (-1|-4|14) ;; C
(-1,-4,14) ;; i-4j+14k ;; I
(-1,-4,14) ;; (-1|4|14) ;; I
(-1,-4,14) ;; (-1|-4) ;; U
(0,1/2,3) ;; 1/2j + 3k ;; C
(3,-2) ;; 3i-2j ;; C
(3,-2) ;; 3i-2k ;; I
\begin{pmatrix}1&2\\3&4\end{pmatrix} ;; \begin{bmatrix}1&2\\3&4\end{bmatrix} ;; C
\begin{pmatrix}1&2\\3&4\end{pmatrix} ;; \begin{bmatrix}1&3\\2&4\end{bmatrix} ;; I
""")

FUNCTIONS = _group(r"""
\sin(x) ;; sin x ;; C
\sin(x) ;; sinx ;; C
\sin(x) ;; Sin(X) ;; C
\sin(2x) ;; sin 2x ;; C
\sin(2x) ;; 2 sin x cos x ;; C
\sin(2x) ;; 2sinxcosx ;; C
\sin(2x) ;; sin(2)x ;; I
2\sin(x) ;; 2sin x ;; C
2\sin(x) ;; sin 2x ;; I
\sin^2(x) ;; sin²x ;; C
\sin^2(x) ;; (sin x)^2 ;; C
\sin^2(x) ;; sin(x)^2 ;; C
\sin^2(x) ;; sin(x^2) ;; I
\sin^2(x) ;; 1-cos^2 x ;; C
1 ;; sin^2x+cos^2x ;; C
\cos(2x) ;; 1-2sin^2(x) ;; C
\cos(2x) ;; cos^2x - sin^2x ;; C
\tan(x) ;; sin(x)/cos(x) ;; C
\sec(x) ;; 1/cos x ;; C
\arcsin(x) ;; sin^{-1}(x) ;; C
\arcsin(x) ;; sin^-1 x ;; C
\arcsin(x) ;; asin(x) ;; C
\arcsin(x) ;; 1/sin(x) ;; I
\arctan(x) ;; tan⁻¹(x) ;; C
x\operatorname{atan}{\left(6 x \right)} ;; x arctan(6x) ;; C
\ln(x) ;; ln x ;; C
\ln(x) ;; lnx ;; C
\ln(x) ;; log x ;; I
\ln(x) ;; log_e(x) ;; C
\log(x) ;; ln(x)/ln(10) ;; C
\log(x) ;; log_10(x) ;; C
\log(100) ;; 2 ;; C
\log_2(8) ;; 3 ;; C
\log_{2}(x) ;; log2(x) ;; C
\log_{2}(x) ;; ln(x)/ln(2) ;; C
\log_{2}(x) ;; log_2 x ;; C
\log_{4}(x)-\log_{4}(z) ;; log_4(x/z) ;; I ;; domain
\frac{1}{2}\ln(x) ;; 1/2 ln x ;; C
\frac{1}{2}\ln(x) ;; ln(x)/2 ;; C
\frac{1}{2}\ln(x) ;; ln √x ;; C
\frac{1}{2}\ln(x) ;; 1/(2 ln x) ;; I
2\ln(x) ;; ln(x^2) ;; I ;; domain
\ln(x^2) ;; 2ln(x) ;; I ;; domain
\ln(x^2) ;; 2ln|x| ;; C
\ln(5) ;; 1.609 ;; I ;; rounded
e^{2x} ;; e^(2x) ;; C
e^{2x} ;; exp(2x) ;; C
e^{2x} ;; (e^x)^2 ;; C
e^{2x} ;; E^(2x) ;; C
e^{2x} ;; e^x*e^x ;; C
e^{2x} ;; e^2x ;; U ;; ambiguous
e^{2x} ;; e^2*x ;; I
e^{2x} ;; 2e^x ;; I
x^2 e^{x} + 2xe^x ;; xe^x(x+2) ;; C
x^2 e^{x} + 2xe^x ;; e^x(x^2+2x) ;; C
\frac{1}{16}+\frac{3e^4}{16} ;; (1+3e^4)/16 ;; C
1-\frac{2}{e} ;; (e-2)/e ;; C
1-\frac{2}{e} ;; 0.264 ;; I ;; rounded
e ;; 2.718 ;; I ;; rounded
10\sin(1) ;; 10sin(1) ;; C
\frac{\pi}{6} ;; 30° ;; C
\frac{\pi}{6} ;; π/6 ;; C
\frac{\pi}{6} ;; 30 ;; I
30 ;; 30° ;; C
30 ;; 30 degrees ;; C
""")

DOMAINS = _group(r"""
x ;; √(x²) ;; I
x ;; (√x)^2 ;; I ;; domain
x ;; e^(ln x) ;; I ;; domain
x ;; x^2/x ;; C
x+1 ;; (x^2-1)/(x-1) ;; C
x ;; |x| ;; I
\sqrt{x}\sqrt{y} ;; √(xy) ;; I ;; domain
|x|\sqrt{x} ;; x√x ;; C
\sqrt{x^2} ;; |x| ;; C
\frac{1}{x^{4/3}} ;; x^(-4/3) ;; C
x^8 ;; (x^6)^(4/3) ;; C
\tan(x) ;; 1/cot(x) ;; C
(-1)^n ;; cos(nπ) ;; C
(n+1)! ;; (n+1)n! ;; C
n+1 ;; (n+1)!/n! ;; C
\infty ;; inf ;; C
\infty ;; ∞ ;; C
-\infty ;; -infinity ;; C
\infty ;; -∞ ;; I
\infty ;; 1000000 ;; I
5x ;; 5y ;; I
x ;; t ;; I
ab ;; ac ;; I
""") + _group(
    r"""
xy ;; √(x²y²) ;; C
a\sqrt{b} ;; √(a^2 b) ;; C
x ;; √(x²) ;; C
2\ln(x) ;; ln(x^2) ;; C
""",
    stem="Simplify. Assume that all variables are positive.",
)

SOLUTIONS = _group(r"""
x=3 ;; 3 ;; C
x=3 ;; x=3 ;; C
x=3 ;; X = 3 ;; C
x=3 ;; 3=x ;; C
x=3 ;; x is 3 ;; C
x=3 ;; x equals 3 ;; C
x=3 ;; the answer is 3 ;; C
x=3 ;; I think x = 3 ;; C
x=3 ;; x=3? ;; C
x=3 ;; x = 6/2 ;; C
x=3 ;; x = 6/2 = 3 ;; C
x=3 ;; x = 5/2 = 3 ;; U ;; chain
x=3 ;; {3} ;; C
x=3 ;; x ∈ {3} ;; C
x=3 ;; y=3 ;; I ;; other-variable
x=3 ;; 2x=6 ;; P ;; not-solved
x=3 ;; x-3=0 ;; P ;; not-solved
x=3 ;; 2x=8 ;; I
x=3 ;; 2x=6⏎x=3 ;; C
x=3 ;; 2x = 6 ⇒ x = 3 ;; C
x=3 ;; x=1⏎x=3 ;; P ;; extra-solutions
x=3 ;; x=1, x=2, x=3 ;; I
x=3 ;; 3 or 5 ;; P ;; extra-solutions
x=3 ;; 3, 3 ;; C
x=3 ;; x>3 ;; I
x=3 ;; x=-3 ;; I
x=3 ;; x= ;; U
x=3 ;; no solution ;; I
x=3 ;; only 3 ;; C
x=3 ;; x ≈ 3 ;; C
x=3 ;; x=3! ;; U ;; ambiguous
x=3 ;; x=2x=3 ;; U ;; chain
x=3 ;; y=3, x=2 ;; I
q=\frac{4}{3} ;; 4/3 ;; C
q=\frac{4}{3} ;; q = 1 1/3 ;; C
q=2.6 ;; 13/5 ;; C
q=2.6 ;; 2,6 ;; C
x=2 or x=-3 ;; x=2 or x=-3 ;; C
x=2 or x=-3 ;; x=-3 or x=2 ;; C
x=2 or x=-3 ;; 2, -3 ;; C
x=2 or x=-3 ;; 2,-3 ;; C
x=2 or x=-3 ;; x=2, -3 ;; C
x=2 or x=-3 ;; x=2, x=-3 ;; C
x=2 or x=-3 ;; x=2 and x=-3 ;; C
x=2 or x=-3 ;; x=2; x=-3 ;; C
x=2 or x=-3 ;; x=2⏎x=-3 ;; C
x=2 or x=-3 ;; {2,-3} ;; C
x=2 or x=-3 ;; \{2,-3\} ;; C
x=2 or x=-3 ;; x ∈ {2,-3} ;; C
x=2 or x=-3 ;; x={2,-3} ;; C
x=2 or x=-3 ;; S={-3;2} ;; C
x=2 or x=-3 ;; x_1=2, x_2=-3 ;; C
x=2 or x=-3 ;; x₁=2, x₂=-3 ;; C
x=2 or x=-3 ;; x1 = 2, x2 = -3 ;; C
x=2 or x=-3 ;; x1=2 x2=-3 ;; C
x=2 or x=-3 ;; x1=2 and x2=-3 ;; C
x=2 or x=-3 ;; x1=2, x2=3 ;; P ;; extra-solutions
x=2 or x=-3 ;; x2=4 ;; U ;; power-sign
x=2 or x=-3 ;; x=2 x=-3 ;; C
x=2 or x=-3 ;; x = -3  x = 2 ;; C
x=2 or x=-3 ;; x_1=2 x_2=-3 ;; C
x=2 or x=-3 ;; x = 2 x = 3 ;; P ;; extra-solutions
x=2 or x=-3 ;; x=2\text{ or }x=-3 ;; C
x=2 or x=-3 ;; x = 2 ∨ x = -3 ;; C
x=2 or x=-3 ;; either 2 or -3 ;; C
x=2 or x=-3 ;; (2,-3) ;; C
x=2 or x=-3 ;; x=2 or, x=-3 ;; C
x=2 or x=-3 ;; x=2 ;; P ;; missing-solutions
x=2 or x=-3 ;; 2 ;; P ;; missing-solutions
x=2 or x=-3 ;; 2, 3 ;; P ;; extra-solutions
x=2 or x=-3 ;; 2, -3, 5 ;; P ;; extra-solutions
x=2 or x=-3 ;; -2, 3 ;; I
x=2 or x=-3 ;; (x-2)(x+3)=0 ;; P ;; not-solved
x=2 or x=-3 ;; x-2=0 or x+3=0 ;; P ;; not-solved
x=2 or x=-3 ;; -3<x<2 ;; I
x=2 or x=-3 ;; -1 ;; I
x=\pm 2 ;; ±2 ;; C
x=\pm 2 ;; +-2 ;; C
x=\pm 2 ;; +/-2 ;; C
x=\pm 2 ;; x = ±2 ;; C
x=\pm 2 ;; plus or minus 2 ;; C
x=\pm 2 ;; 2 and -2 ;; C
x=\pm 2 ;; x=2,x=-2 ;; C
x=\pm 2 ;; |x|=2 ;; P ;; not-solved
x=\pm 2 ;; x^2=4 ;; P ;; not-solved
x=\pm 2 ;; 2 ;; P ;; missing-solutions
x=1\pm\sqrt{5} ;; 1+√5, 1-√5 ;; C
x=1\pm\sqrt{5} ;; 1 ± √5 ;; C
x=1\pm\sqrt{5} ;; 1 +- √5 ;; C
x=1\pm\sqrt{5} ;; 1+√5 ;; P ;; missing-solutions
x=1\pm\sqrt{5} ;; 3.24, -1.24 ;; I ;; rounded
\frac{-b\pm\sqrt{b^2-4ac}}{2a} ;; (-b ± √(b²-4ac))/(2a) ;; C
No solution ;; no solution ;; C
No solution ;; no solutions ;; C
No solution ;; No real solutions. ;; C
No solution ;; none ;; C
No solution ;; ∅ ;; C
No solution ;; {} ;; C
No solution ;; there is no solution ;; C
No solution ;; \emptyset ;; C
No solution ;; 0 ;; I
No solution ;; all real numbers ;; I
undefined ;; DNE ;; C
undefined ;; does not exist ;; C
undefined ;; 0 ;; I
(2,3) ;; (2, 3) ;; C
(2,3) ;; x=2, y=3 ;; C
(2,3) ;; x=2 and y=3 ;; C
(2,3) ;; y=3, x=2 ;; C
(2,3) ;; 2, 3 ;; C
(2,3) ;; (3,2) ;; I
(2,3) ;; x=3, y=2 ;; I
(2,3) ;; (2;3) ;; C
(2,3) ;; 2 ;; I
x=2, y=3 ;; (2,3) ;; C
x=2, y=3 ;; x=2,y=3 ;; C
x=2, y=3 ;; x=2 ;; I
(1,2), (3,4) ;; (3,4) and (1,2) ;; C
(1,2), (3,4) ;; (1,2) ;; P ;; missing-solutions
\frac{\pi}{4}+2\pi n ;; π/4 + 2kπ ;; C
\frac{\pi}{4}+2\pi n ;; π/4 + 2πn, n ∈ ℤ ;; C
\frac{\pi}{4}+2\pi n ;; π/4 + 2πn where n is an integer ;; C
\frac{\pi}{4}+2\pi n ;; π/4 + πn ;; I
""")

EQUATIONS = _group(r"""
2x+4y=8 ;; x+2y=4 ;; C
2x+4y=8 ;; y=2-x/2 ;; C
2x+4y=8 ;; y = -1/2 x + 2 ;; C
2x+4y=8 ;; x=4-2y ;; C
2x+4y=8 ;; 2x+4y-8=0 ;; C
2x+4y=8 ;; 8=4y+2x ;; C
2x+4y=8 ;; x+2y=8 ;; I
2x+4y=8 ;; 2x+4y ;; I
2x+4y=8 ;; y=2+x/2 ;; I
y=2x+1 ;; y=2x+1 ;; C
y=2x+1 ;; 2x+1 ;; C
y=2x+1 ;; f(x)=2x+1 ;; C
y=2x+1 ;; y-1=2x ;; C
y=2x+1 ;; 2x-y+1=0 ;; C
y=2x+1 ;; y = 1+2x ;; C
y=2x+1 ;; x=(y-1)/2 ;; C
y=2x+1 ;; x=2y+1 ;; I
y=2x+1 ;; y=2x-1 ;; I
y=2x+1 ;; y=2x+1=0 ;; U
y-3=2(x-1) ;; y=2x+1 ;; C
2x+1 ;; y=2x+1 ;; C
2x+1 ;; f(x)=2x+1 ;; C
2x+1 ;; f'(x) = 2x+1 ;; C
2x+1 ;; dy/dx = 2x+1 ;; C
2x+1 ;; \frac{dy}{dx}=2x+1 ;; C
2x+1 ;; y' = 2x+1 ;; C
2x+1 ;; f^{-1}(x) = 2x+1 ;; C
2x+1 ;; f⁻¹(x) = 2x+1 ;; C
2x+1 ;; (f∘g)(x) = 2x+1 ;; C
2x+1 ;; = 2x+1 ;; C
2x+1 ;; x=2x+1 ;; I
x^2+y^2=25 ;; y^2=25-x^2 ;; C
x^2+y^2=25 ;; 2x^2+2y^2=50 ;; C
x^2+y^2=25 ;; y=√(25-x²) ;; I
x^2+y^2=25 ;; x^2+y^2=5 ;; I
xy=6 ;; y=6/x ;; C
y=\frac{6}{x} ;; xy=6 ;; C
x^2-5x+6=0 ;; (x-2)(x-3)=0 ;; C
x^2-5x+6=0 ;; x^2=5x-6 ;; C
x^2-5x+6=0 ;; x=2 or x=3 ;; P ;; equation-wanted
x^2-5x+6=0 ;; x^2-5x+6 ;; I
x^2-5x+6=0 ;; (x-2)(x+3)=0 ;; I
x=a ;; x = a ;; C
y=e^x ;; ln y = x ;; C
y=-1 ;; y=-1 ;; C
y=-1 ;; -1 ;; C
y=-1 ;; x=-1 ;; I
A=\frac{1}{2}bh ;; A = bh/2 ;; C
A=\frac{1}{2}bh ;; 1/2 b h ;; C
A=\frac{1}{2}bh ;; a = bh/2 ;; C
""")

REGIONS = _group(r"""
x>3 ;; x > 3 ;; C
x>3 ;; 3<x ;; C
x>3 ;; (3,∞) ;; C
x>3 ;; (3, inf) ;; C
x>3 ;; (3,infinity) ;; C
x>3 ;; x ∈ (3, ∞) ;; C
x>3 ;; ]3,∞[ ;; C
x>3 ;; {x | x > 3} ;; C
x>3 ;; x is greater than 3 ;; C
x>3 ;; X>3 ;; C
x>3 ;; x≥3 ;; I ;; endpoints
x>3 ;; [3,∞) ;; I ;; endpoints
x>3 ;; x<3 ;; I
x>3 ;; 3 ;; I
x>3 ;; x=3 ;; I
x>3 ;; y>3 ;; I
x>3 ;; 2x>6 ;; P ;; not-solved
x>3 ;; -x<-3 ;; P ;; not-solved
x>3 ;; >3 ;; U
x\ge 3 ;; x>=3 ;; C
x\ge 3 ;; x=>3 ;; C
x\ge 3 ;; x ≥ 3 ;; C
x\ge 3 ;; x is at least 3 ;; C
x\ge 3 ;; x \geq 3 ;; C
x\ge 3 ;; [3,∞) ;; C
x\ge 3 ;; [3,∞] ;; C
x\ge 3 ;; x>3 or x=3 ;; C
-2<x<2 ;; (-2,2) ;; C
-2<x<2 ;; x>-2 and x<2 ;; C
-2<x<2 ;; x<2, x>-2 ;; C
-2<x<2 ;; x<2 & x>-2 ;; C
-2<x<2 ;; x<2 && x>-2 ;; C
-2<x<2 ;; 2>x>-2 ;; C
-2<x<2 ;; |x|<2 ;; P ;; not-solved
-2<x<2 ;; -2≤x≤2 ;; I ;; endpoints
-2<x<2 ;; x<2 ;; I
-2<x<2 ;; x<-2 or x>2 ;; I
-2<x<2 ;; x=±2 ;; I
1<x\le 5 ;; (1,5] ;; C
1<x\le 5 ;; 1<x<=5 ;; C
1<x\le 5 ;; [1,5) ;; I ;; endpoints
1<x\le 5 ;; ]1,5] ;; C
(-\infty,3]\cup[5,\infty) ;; x≤3 or x≥5 ;; C
(-\infty,3]\cup[5,\infty) ;; (-inf,3]U[5,inf) ;; C
(-\infty,3]\cup[5,\infty) ;; x<=3, x>=5 ;; C
(-\infty,3]\cup[5,\infty) ;; x≤3 and x≥5 ;; I
(-\infty,3]\cup[5,\infty) ;; x≤3 ;; P ;; some-regions
[0,1)\cup(2,5] ;; 0≤x<1 or 2<x≤5 ;; C
x\ne 3 ;; x≠3 ;; C
x\ne 3 ;; x != 3 ;; C
x\ne 3 ;; x\not=3 ;; C
x\ne 3 ;; all real numbers except 3 ;; C
x\ne 3 ;; (-∞,3)∪(3,∞) ;; C
x\ne 3 ;; ℝ \ {3} ;; C
x\ne 3 ;; x<3 or x>3 ;; C
x\ne 3 ;; x=3 ;; I
x\ne 3 ;; all real numbers ;; I
\text{all real numbers} ;; ℝ ;; C
\text{all real numbers} ;; R ;; C
\text{all real numbers} ;; (-∞,∞) ;; C
\text{all real numbers} ;; x ∈ ℝ ;; C
\text{all real numbers} ;; All reals ;; C
\text{all real numbers} ;; infinitely many solutions ;; C
\text{all real numbers} ;; no solution ;; I
x<\sqrt{2} ;; x < √2 ;; C
x<\sqrt{2} ;; x < 1.41 ;; I
x \le \frac{7}{2} ;; x ≤ 3.5 ;; C
y>2x+1 ;; 2x+1<y ;; C
y>2x+1 ;; y-2x>1 ;; C
y>2x+1 ;; 2y>4x+2 ;; C
y>2x+1 ;; y<2x+1 ;; I
y>2x+1 ;; y≥2x+1 ;; I
|x|<3 ;; -3<x<3 ;; C
""") + _group(
    r"""
(2,5) ;; 2<x<5 ;; C
(2,5) ;; (2,5) ;; C
(2,5) ;; ]2,5[ ;; C
(2,5) ;; [2,5] ;; I ;; endpoints
""",
    stem="Solve the inequality. Give the answer as an interval.",
)

CONSTANTS = _group(
    r"""
3x^2+C ;; 3x^2+C ;; C
3x^2+C ;; 3x^2 + c ;; C
3x^2+C ;; 3x²+k ;; C
3x^2+C ;; C+3x^2 ;; C
3x^2+C ;; 3x^2+C_1 ;; C
3x^2+C ;; 3x^2 + constant ;; C
3x^2+C ;; 3x^2 + 5 + C ;; C
3x^2+C ;; 3(x^2+C) ;; C
3x^2+C ;; 3x^2 + C, C ∈ ℝ ;; C
3x^2+C ;; 3x^2 + C where C is a constant ;; C
3x^2+C ;; 3x^2 ;; P ;; missing-constant
3x^2+C ;; 3x^2+5 ;; P ;; missing-constant
3x^2+C ;; 3Cx^2 ;; I
3x^2+C ;; 6x+C ;; I
3x^2+C ;; x^3+C ;; I
3x^2+C ;; 3x^2+Cx ;; I
3x^2+C ;; F(x) = 3x^2 + C ;; C
3x^2+C ;; y = 3x^2 + C ;; C
\ln|x|+C ;; ln|x|+C ;; C
\ln|x|+C ;; ln(x)+C ;; P ;; antiderivative-domain
\ln|x|+C ;; ln|3x|+C ;; C
\ln|x|+C ;; ln|x| ;; P ;; missing-constant
\sin^2(x)+C ;; -cos^2(x)+C ;; C
\sin^2(x)+C ;; -cos(2x)/2+C ;; C
\sin^2(x)+C ;; cos^2(x)+C ;; I
\arctan(x)+C ;; -arccot(x)+C ;; C
\frac{(x+1)^3}{3}+C ;; x^3/3+x^2+x+C ;; C
\left(x^{2} + 2\right)^{4} + C ;; (x^2+2)^4 + C ;; C
""",
    stem=r"Find $\int f(x)\,dx$.",
) + _group(
    r"""
3x^2 ;; 3x^2+C ;; I
y=Ce^{2x} ;; y=Ae^(2x) ;; C
y=Ce^{2x} ;; ke^(2x) ;; C
y=Ce^{2x} ;; y=e^(2x)+C ;; I
C_1e^x+C_2e^{-x} ;; Ae^x+Be^(-x) ;; C
C_1e^x+C_2e^{-x} ;; c_2 e^x + c_1 e^(-x) ;; C
""",
    stem=r"Solve the differential equation.",
)

AMBIGUOUS = _group(r"""
\frac{x}{2} ;; 1/2x ;; C
\frac{1}{2x} ;; 1/2x ;; U ;; ambiguous
\frac{1}{2x} ;; 1/(2x) ;; C
\frac{33}{4x} ;; 33/4x ;; U ;; ambiguous
\frac{a}{bc} ;; a/bc ;; U ;; ambiguous
\sqrt{x} ;; x^1/2 ;; U ;; ambiguous
\sqrt{x} ;; x^(1/2) ;; C
\sqrt{2x} ;; √2x ;; U ;; ambiguous
\sqrt{2}x ;; √2x ;; C
\sin(\frac{x}{2}) ;; sin x/2 ;; U ;; ambiguous
\frac{\sin(x)}{2} ;; sin x/2 ;; C
3 ;; 1/2x ;; I
""")

UNREADABLE = _group(r"""
5 ;;  ;; U ;; empty
5 ;; ? ;; U
5 ;; hello ;; U ;; word
5 ;; idk ;; U ;; word
5 ;; I don't know ;; U
5 ;; no idea ;; U
5 ;; banana ;; U ;; word
5 ;; __import__('os') ;; U
5 ;; __import__('os').system('ls') ;; U
5 ;; eval("5") ;; U
5 ;; 9**9**9 ;; U ;; too-big
5 ;; 10^10^10 ;; U ;; too-big
5 ;; (5 ;; U ;; brackets
5 ;; 5) ;; U ;; brackets
5 ;; 5+ ;; U
5 ;; 5..0 ;; U
5 ;; 5 5 ;; U ;; glued
5 ;; \frac{5} ;; U
5 ;; \int_0^1 5 dx ;; U ;; unfinished
5 ;; <img/src=x/onerror=alert(1)> ;; U
5 ;; lambda: 5 ;; U
5 ;; 5; DROP TABLE users ;; U
5 ;; x.__class__ ;; U
5 ;; 3 < 5 ;; U
5 ;; 5 €  ;; U
""")

FORMS = (
    _group(
        r"""
(x+2)(x+3) ;; (x+3)(x+2) ;; C
(x+2)(x+3) ;; (3+x)*(2+x) ;; C
(x+2)(x+3) ;; (-x-2)(-x-3) ;; C
(x+2)(x+3) ;; x^2+5x+6 = (x+2)(x+3) ;; C
(x+2)(x+3) ;; x^2+5x+6 ;; P ;; not-factored
(x+2)(x+3) ;; x(x+5)+6 ;; P ;; not-factored
(x+2)(x+3) ;; (x+2)(x-3) ;; I
2(x+1)(x+2) ;; (x+1)*2*(x+2) ;; C
2(x+1)(x+2) ;; (2x+2)(x+2) ;; P ;; not-factored
2(x+1)(x+2) ;; 2(x^2+3x+2) ;; P ;; not-factored
(x-2)^2 ;; (x-2)(x-2) ;; C
(x-2)^2 ;; (2-x)^2 ;; C
(x-1)(x+1)(x^2+1) ;; (x^2-1)(x^2+1) ;; P ;; not-factored
x(x+5) ;; x^2+5x ;; P ;; not-factored
3x(x+2) ;; 3(x^2+2x) ;; P ;; not-factored
(x+8)(y+3) ;; (y+3)(x+8) ;; C
(x+8)(y+3) ;; x(y+3)+8(y+3) ;; P ;; not-factored
\left(16x+8\right) \left(16x-8\right) ;; (16x-8)(16x+8) ;; C
\left(16x+8\right) \left(16x-8\right) ;; 64(2x+1)(2x-1) ;; C
8x^2-9x-3 ;; 8x^2-9x-3 ;; C
""",
        form="factored",
    )
    + _group(
        r"""
x^2+5x+6 ;; 6+5x+x^2 ;; C
x^2+5x+6 ;; (x+2)(x+3) ;; P ;; not-expanded
x^2+5x+6 ;; x(x+5)+6 ;; P ;; not-expanded
x^2+2x+1 ;; (x+1)^2 ;; P ;; not-expanded
2x+2 ;; 2(x+1) ;; P ;; not-expanded
\frac{x}{2}+\frac{1}{2} ;; (x+1)/2 ;; C
4\ln(x)+\ln(y) ;; ln(y)+4ln(x) ;; C
\ln(x)+\ln(y) ;; ln(x)+ln(z) ;; I
""",
        form="expanded",
    )
    + _group(
        r"""
\frac{3}{5} ;; 6/10 ;; P ;; not-simplified
\frac{3}{5} ;; 3/5 ;; C
\frac{3}{5} ;; 0.6 ;; C
5x ;; 2x+3x ;; P ;; not-simplified
5x+2 ;; 2+5x ;; C
5x+2 ;; 5x+1+1 ;; P ;; not-simplified
x+1 ;; (x^2-1)/(x-1) ;; P ;; not-simplified
x^2 ;; x*x ;; P ;; not-simplified
2\sqrt{3} ;; √12 ;; P ;; not-simplified
\frac{x}{3} ;; 2x/6 ;; P ;; not-simplified
\frac{x}{3y} ;; x/(3y) ;; C
\frac{x}{3y} ;; 4x/(12y) ;; P ;; not-simplified
1 ;; sin^2(x)+cos^2(x) ;; P ;; not-simplified
2x+2 ;; 2(x+1) ;; C
8 ;; 2^3 ;; P ;; not-simplified
q^{42} ;; q^(27+15) ;; P ;; not-simplified
""",
        form="simplified",
    )
)

STEMS = (
    _group("(x+1)^2 ;; x^2 ;; I", stem="Expand $(x+1)^2$")
    + _group(
        """
x^2+2x+1 ;; (x+1)^2 ;; I ;; repeats
x^2+2x+1 ;; (1+x)^2 ;; I ;; repeats
x^2+2x+1 ;; (x+1)(x+1) ;; C
x^2+2x+1 ;; x^2+2x+1 ;; C
""",
        stem="Expand $(x+1)^2$",
    )
    + _group(
        """
x=2 ;; 4x-3=5 ;; I ;; repeats
x=2 ;; x=2 ;; C
""",
        stem="Solve the equation $4x-3=5$",
    )
    + _group("9 ;; 2^3+1 ;; I ;; repeats\n9 ;; 9 ;; C\n9 ;; 8+1 ;; C", stem="Evaluate $2^3 + 1$.")
    + _group(r"\frac{13}{26} ;; 1/2 ;; C", stem=r"Calculate. $P(A) = \frac{1}{2}$")
    + _group(r"8x^2-9x-3 ;; 8x^2-9x-3 ;; C", stem=r"Factor the polynomial completely.  $8x^2-9x-3$")
    + _group(
        r"\frac{11}{7} ;; q=11/7 ;; C" "\n" r"\frac{11}{7} ;; x=11/7 ;; I ;; other-variable",
        stem=r"Solve $\frac{q-2}{2}=\frac{2q-7}{18}$",
    )
    + _group(
        r"72\pi ;; 72π cm²/s ;; C" "\n" r"72\pi ;; 72pi cm^2/s ;; C" "\n" r"72\pi ;; 72π ;; C" "\n" r"72\pi ;; 72 ;; I",
        stem="How fast is its area growing, in cm²/s?",
    )
    + _group(r"5\sqrt{2} ;; 5√2 inches ;; C", stem="One leg is $5$ inches. Find the other leg.")
)

BASES = _group(r"\ln(x) ;; log x ;; C", log_base=2.718281828459045) + _group(
    "\\log(x) ;; ln(x)/ln(2) ;; C\n3 ;; log(8) ;; C\n\\log(x) ;; log_10(x) ;; I", log_base=2
)
TOLERANT = _group("\\pi ;; 3.14 ;; C\n\\pi ;; 3.2 ;; I\n2 ;; 2.004 ;; C", absolute=0.005)

ALL = [
    *WRITING,
    *FUNCTIONS,
    *DOMAINS,
    *SOLUTIONS,
    *EQUATIONS,
    *REGIONS,
    *CONSTANTS,
    *AMBIGUOUS,
    *UNREADABLE,
    *FORMS,
    *STEMS,
    *BASES,
    *TOLERANT,
]
