"""Tracing programs: the same as Python says, and nothing that a stranger's program could do harm with."""

import time
from pathlib import Path

import pytest

from store.questions import Kind, Option, Question
from tests.tools.exchange.program.real import really
from tools.exchange.checks.defect import Rules
from tools.exchange.checks.options import check_options
from tools.exchange.interpreter import ProofError
from tools.exchange.program.run import run
from tools.exchange.program.values import TraceError
from tools.exchange.proof import disagreement, evaluate

PROGRAMS = [
    "print(17 // 5, 17 % 5, -17 // 5, -17 % 5, 2 ** 3 ** 2, -3 ** 2, 7 / 2, 8 / 2)",
    "a = b = [1, 2]\nb.append(3)\nc = a[:]\nc += [9]\nprint(a, b, c, a is b, a == c, a is not c)",
    "x, y = 3, 4\nx, y = y, x + y\nx **= 2\ny -= 1\nprint(x, y, sep='; ', end='!')",
    "s = 'Marrakesh'\nprint(s[0], s[-2], s[2:5], s[::-1], s[:3] + s[3:], s.upper(), s.find('r'), len(s), 'ra' in s)",
    "d = {'a': 1}\nd['b'] = d.get('c', 5)\nd['a'] += 1\nfor k, v in d.items():\n    print(k, v)\ndel d['a']\nprint(d)",
    "for i in range(10, 0, -3):\n    if i == 4:\n        continue\n    print(i)\nelse:\n    print('end')",
    "n = 0\nwhile n < 9:\n    n += 2\n    if n == 6:\n        break\nelse:\n    print('never')\nprint(n)",
    "def f(x, more=[]):\n    more.append(x)\n    return more\nprint(f(1), f(2), f(x=3, more=[]))",
    "def f():\n    print('in')\nprint(f())",
    "x = 1\ndef f():\n    x = 5\n    return x\ndef g():\n    global x\n    x += 1\nf()\ng()\nprint(x, f())",
    "x = 1\ndef f():\n    print(x)\n    x = 2\nf()",
    "def fact(n):\n    return 1 if n < 2 else n * fact(n - 1)\nprint(fact(6))",
    "def make(k):\n    def add(x):\n        return x + k\n    return add\nprint(make(3)(4))",
    "print([x * y for x in range(4) if x % 2 for y in range(x)], {c: len(c) for c in ['a', 'bb']}, {1, 1})",
    "print(sum(x for x in range(5)), any([0, 2]), max('pear', 'fig', key=len), sorted([3, 1, 2], reverse=True))",
    "print(list(zip('ab', [1, 2])), list(enumerate('xy')), list(map(lambda x: x * 2, [1, 2])), list(reversed([1, 2])))",
    "print(f'{3.14159:.2f} {5:3d}| {1 / 4:.0%} {[1]!r}', str(3) + '4', int('12') + float('1.5'), bool(''), int(-2.9))",
    "try:\n    int('x')\nexcept (KeyError, ValueError) as e:\n    print(e)\nelse:\n    print(1)\nfinally:\n    pass",
    "def f():\n    try:\n        return 1\n    finally:\n        print('bye')\nprint(f())",
    "try:\n    raise KeyError('k')\nexcept LookupError as e:\n    print(e)\n    raise",
    "def f(n):\n    return n and f(n - 1) + 1\nprint(f(40))",
    "assert 1 == 1\nassert 1 > 2, 'so'",
    "items = [1, 2, 3]\nfor item in items:\n    print(items[item])",
    "a = 5\nprint(A)", "print('a' + 1)", "print({'a': 1}['b'])", "print(1 / 0)", "x = 'a'.push(1)", "None.append(1)",
    "a, b = [1, 2, 3]", "def f(a, b=2):\n    return a\nf()", "def f(a):\n    return a\nf(1, 2)", "5()", "len(5)",
    "for i in 5:\n    pass", "if True\n    print(1)", "def f():\nprint(1)", "print('a)", "t = (1, 2)\nt[0] = 3",
    "x = [3, 1]\ny = x.sort()\nprint(y, x)", "print(1 < 2 < 3, not 1 == 2 or 1 / 0, None is None, 0 or 'a', '' and 1)",
    "x = [i for i in range(3)]\nprint(i)", "def f():\n    return [j for j in range(3) if j]\nprint(f())",
    "name = input()\nn = int(input('n: '))\nprint(name * n)",
    "grid = [[0] * 2] * 2\ngrid[0][1] = 7\nprint(grid)\nm = [[0] * 2 for _ in range(2)]\nm[0][1] = 7\nprint(m)",
]  # fmt: skip
TYPED = ("ab", "3")


def test_programs_do_what_python_does() -> None:
    told = []
    for source in PROGRAMS:
        done = run(source, inputs=TYPED)
        told.append((done.output, done.error, done.failed_line))
    for source, ours, theirs in zip(PROGRAMS, told, really([(source, TYPED) for source in PROGRAMS]), strict=True):
        assert ours == theirs, source


HARMFUL = [
    "def f(n):\n    return f(n + 1)\nf(0)", "f = lambda n: [[[[f(n)]]]]\nf(0)",
    "import os", "from os import system", "open('x')", "print(__import__)", "().__class__.__bases__", "eval('1')",
    "exec('x = 1')", "'a'.__class__", "f = lambda: 1\nf.__globals__", "'{0.__class__}'.format(1)", "getattr(1, 'real')",
    "type(lambda: 1)", "class A:\n    pass", "while True:\n    pass", "x = [1]\nwhile True:\n    x = x + x",
    "9 ** 9 ** 9",
    "x = []\nfor i in range(60):\n    x = [x, x]\nprint(x)", "x = []\nx.append(x)\nprint(x)", "'a' * 10 ** 9",
    "[0] * 10 ** 9", "list(range(10 ** 9))", "sum(range(10 ** 9))", "f'{1:1000000000}'", "print('x' * 2000)\n" * 10,
    "x = 'ab'\nfor i in range(40):\n    x = x.replace('b', 'bb')", "round(1, -10 ** 9)", "async def f():\n    pass",
    "with x:\n    pass", "x = 1 @ 2", "def f(*args):\n    pass\nf(1)", "print(**{})", "(-8) ** 0.5", "(y := 5)",
]  # fmt: skip


@pytest.mark.parametrize("source", HARMFUL)
def test_what_could_do_harm_is_refused(source: str) -> None:
    start = time.monotonic()
    inside = "".join(f"    {line}\n" for line in source.splitlines())
    for program in (source, f"try:\n{inside}except Exception:\n    print('caught')"):
        with pytest.raises(TraceError):
            run(program)
    assert time.monotonic() - start < 5


def test_a_stem_is_data_and_never_run(tmp_path: Path) -> None:
    """A file's question whose code would leave a trace: nothing happens but an error in the proof."""
    stem = f"What does it print?\n\n```python\nopen({str(tmp_path / 'left')!r}, 'w').write('x')\nprint(3)\n```"
    question = Question(id="a", subject="s", kind=Kind.NUMERIC, stem=stem, key=3, proof="printed()")
    with pytest.raises(ProofError, match="open is not part of the language"):
        disagreement(question)
    assert not list(tmp_path.iterdir())


STEM = "What is printed?\n\n```python\nfor i in range(n):\n    print(i * 2)\n```"


def test_proofs_about_programs() -> None:
    assert evaluate("printed(n=3)", (), STEM) == "0\n2\n4"
    assert evaluate("line_runs(2, n=5)", (), STEM) == 5
    assert evaluate("value_of('i', n=4)", (), STEM) == 3
    assert evaluate("[raised(), failing_line()]", (), STEM) == ["NameError", 1]
    assert evaluate("calls('f', 'def f(n):\\n    return n and f(n - 1)\\nf(3)')") == 4
    assert evaluate("printed('print(input() * 2)', inputs=['ab'])") == "abab"
    assert evaluate("written('3.0')", ("`3`", "`3.0`")) == [False, True]
    assert evaluate("[printed(filled(o)) for o in options]", ("`1 + 1`",), "```\nprint(____)\n```") == ["2"]
    with pytest.raises(ProofError):
        evaluate("printed('import os')")


def test_code_options_differ_as_they_are_written() -> None:
    options = tuple(Option(id=f"o{n}", text=text) for n, text in enumerate(("`3`", "`3.0`", "`3`", "`'3'`")))
    question = Question(id="a", subject="s", kind=Kind.SINGLE_CHOICE, stem="?", options=options, key="o1")
    assert [item.place for item in check_options(question, Rules())] == ["options C"]
