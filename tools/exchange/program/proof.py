"""What the proof language knows of programs: it traces the code that stands in the stem (or any other text).

Code of a question is data here, wherever the question comes from: it is traced by `run`, never given to Python.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from tools.exchange.interpreter import ProofError
from tools.exchange.program.run import Run, run
from tools.exchange.program.values import TraceError

Function = Callable[..., object]
GAP = "____"
_FENCED = re.compile(r"^```[^\n]*\n(.*?)^```", re.S | re.M)


def code_of(stem: str) -> str:
    """The first fenced block of a text, empty where it has none."""
    found = _FENCED.search(stem)
    return found[1] if found else ""


def bare(option: str) -> str:
    """An option's text without the marks of code around it."""
    return option.strip().strip("`").strip()


def functions(stem: str, options: Sequence[str]) -> Mapping[str, Function]:
    """The functions by name; `program` is always the stem's code unless it is given.

    `printed(program, inputs=['7'], x=3)` (what it prints, without the last line's end; lines it reads, variables set
    before it starts), `raised(program)` (the name of the error that ends it, '' for none), `failing_line(program)`,
    `line_runs(line, program)` (how often the statement in a line begins), `calls('f', program)`,
    `value_of('x', program)`; `filled(option)` (the stem's code with the option in its gap), `bare(option)` (an option
    without the marks of code), `written(text)` (for each option whether it is exactly this text).
    """
    code = code_of(stem)

    def traced(program: str | None, inputs: Sequence[object], given: Mapping[str, object]) -> Run:
        plain = {name: float(value) if isinstance(value, Fraction) else value for name, value in given.items()}
        try:
            return run(code if program is None else str(program), inputs=[str(line) for line in inputs], **plain)
        except TraceError as error:
            raise ProofError(error.reason) from error

    def printed(program: str | None = None, inputs: Sequence[object] = (), **given: object) -> str:
        return traced(program, inputs, given).output.removesuffix("\n")

    def raised(program: str | None = None, inputs: Sequence[object] = (), **given: object) -> str:
        return traced(program, inputs, given).error

    def failing_line(program: str | None = None, inputs: Sequence[object] = (), **given: object) -> int:
        return traced(program, inputs, given).failed_line

    def line_runs(line: int, program: str | None = None, inputs: Sequence[object] = (), **given: object) -> int:
        return traced(program, inputs, given).lines[line]

    def calls(name: str, program: str | None = None, **given: object) -> int:
        return traced(program, (), given).calls[name]

    def value_of(name: str, program: str | None = None, inputs: Sequence[object] = (), **given: object) -> object:
        return traced(program, inputs, given).names[name]

    return {
        "printed": printed, "raised": raised, "failing_line": failing_line, "line_runs": line_runs, "calls": calls,
        "value_of": value_of, "bare": bare, "filled": lambda option: code.replace(GAP, bare(option)),
        "written": lambda text: [bare(option) == text for option in options],
    }  # fmt: skip
