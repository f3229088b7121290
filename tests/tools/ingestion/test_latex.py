from tools.ingestion.convert.latex import read_latex
from tools.ingestion.paper import Line, Remark

EXAM = r"""
\documentclass{exam} \title{Force} \author{A. Teacher}
\begin{document}
\maketitle % the answer is B
\section*{Part I}
\begin{questions}
  \question[2] What is the unit of force?
    \begin{choices} \choice Joule \CorrectChoice Newton \choice Watt \end{choices}
  \question What is $E=mc^2$ about?
    \begin{parts} \part[1] Name it. \part Explain it. \end{parts}
    \begin{solution} Energy. \end{solution}
\end{questions}
\begin{checkboxes} \choice yes \choice no \end{checkboxes}
\end{document}
"""


def lines(source: str) -> tuple[Line, ...]:
    [page] = read_latex(source).pages
    return page.lines


def shown(source: str) -> list[str]:
    return [f"{line.marker} {line.text}".strip() for line in lines(source)]


def test_the_class_for_exams_is_known() -> None:
    assert shown(EXAM) == [
        *("Force", "Part I", "1. (2 points) What is the unit of force?", "A. Joule", "B. Newton", "C. Watt"),
        *(
            "2. What is $E=mc^2$ about?",
            "(a) (1 point) Name it.",
            "(b) Explain it.",
            "Solution: Energy.",
            "○ yes",
            "○ no",
        ),
    ]
    assert [line.text for line in lines(EXAM) for run in line.runs if run.highlighted] == ["Newton"]
    assert [(line.role, line.level) for line in lines(EXAM)][:4] == [
        *(("heading", 1), ("heading", 2), ("list", 1), ("list", 2))
    ]
    assert read_latex(EXAM).title == "Force"


def test_lists_count_as_their_source_says() -> None:
    source = r"""\begin{enumerate}[label=\textbf{Q\arabic*.}] \item one
        \begin{enumerate}[label=(\Alph*)] \item A \item[(x)] own \item B \end{enumerate}
      \item two \begin{enumerate} \item inner \end{enumerate} \end{enumerate}
      \begin{enumerate}[i)] \item short \end{enumerate}
      \begin{itemize} \item dot \begin{itemize} \item dash \end{itemize} \end{itemize}"""
    assert shown(source) == [
        *("Q1. one", "(A) A", "(x) own", "(B) B", "Q2. two", "(a) inner", "i) short", "• dot", "– dash")
    ]


def test_lists_go_on_where_others_ended() -> None:
    source = r"""\begin{enumerate}[noitemsep] \item one \item two \end{enumerate} Between.
      \begin{enumerate}[resume] \item three \end{enumerate}
      \begin{enumerate}[start=7] \item seven \end{enumerate}
      \begin{enumerate}[label=\Roman*.] \setcounter{enumi}{3} \item four \end{enumerate}"""
    assert shown(source) == ["1. one", "2. two", "Between.", "3. three", "7. seven", "IV. four"]


def test_an_item_of_parts_alone_keeps_its_number() -> None:
    source = r"""\begin{enumerate} \item one \item
      \begin{enumerate} \item left \item right \end{enumerate} \end{enumerate}"""
    assert shown(source) == ["1. one", "2.", "(a) left", "(b) right"]


def test_theorems_that_the_document_defines_ask_and_solve() -> None:
    source = r"""\newtheorem{ex}{Exercise}[section] \newtheorem*{sol}{Solution} \newtheorem{lem}{Lemma}
      \begin{document} \begin{lem} Known. \end{lem}
      \begin{ex} Why? \end{ex} \begin{sol} So. \end{sol} \begin{ex}[Lagrange] How? \end{ex} \end{document}"""
    assert shown(source) == ["Known.", "1. Why?", "Solution: So.", "2. (Lagrange) How?"]


def test_looks_signs_and_gaps() -> None:
    source = r"""\textbf{bold} {\it slanted} \underline{line} \textcolor{red}{red} \texttt{int x} \verb|x_1|

    5\% caf\'e ``quoted'' --- H\textsubscript{2}O, 10\textsuperscript{-3}; a \underline{\hspace{2cm}}\\ new line"""
    first, second, third = lines(source)
    looks = {run.text.strip(): run for run in first.runs if run.text.strip()}
    assert looks["bold"].bold
    assert looks["slanted"].italic
    assert looks["line"].underlined
    assert looks["red"].highlighted
    assert looks["x_1"].mono
    assert second.text == "5% café “quoted” — H₂O, 10⁻³; a ____"
    assert third.text == "new line"


def test_formulae_code_and_tables() -> None:
    source = r"""\begin{align*} x &= 1 \label{a} \\ y &= 2 \end{align*}
    \[ \frac12 \]
    \begin{verbatim}
for i:
    % no comment
\end{verbatim}
    \begin{tabular}{cc} \hline \multicolumn{2}{c}{Head} \\ 1 & \textbf{B} \\ \end{tabular}"""
    found = lines(source)
    assert [(line.role, line.text) for line in found[:4]] == [
        ("formula", r"$\begin{aligned}x &= 1 \\ y &= 2\end{aligned}$"),
        ("formula", r"$\frac12$"),
        ("code", "for i:"),
        ("code", "    % no comment"),
    ]
    assert [(line.cell, line.text) for line in found[4:]] == [((0, 0, 0), "Head"), ((0, 1, 0), "1"), ((0, 1, 1), "B")]


def test_what_cannot_be_shown_is_told_and_what_is_broken_read_as_far_as_it_goes() -> None:
    source = r"1. Why? \textcolor{white}{hint} \iffalse no \fi \includegraphics{a} {\textbf{unclosed \item x"
    paper = read_latex(source)
    assert paper.pages[0].lines[0].text.startswith("1. Why?")
    assert paper.remarks == (Remark(kind="hidden-text"), Remark(kind="picture"))
