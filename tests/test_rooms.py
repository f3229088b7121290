"""The rooms: who may import whom, which room a library lives in, and how large a function or module may be.

Read from the source, so that an import that is seldom reached counts as well.
"""

import ast
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT: dict[str, set[str]] = {
    "chiron": {"channels", "agent", "tools", "store", "prompts", "evals"},
    "channels": {"agent", "store", "prompts"},
    "agent": {"tools", "prompts", "store"},
    "tools": {"store", "prompts"},
    "store": set(),
    "prompts": set(),
    "evals": {"channels", "agent", "tools", "store", "prompts"},
}
WEB_ALSO = {"tools"}
"""The web API is a channel that shows what tools know."""
LIVES_IN: dict[str, set[str]] = {
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "aiosqlite": {"store"},
    "asyncpg": {"store"},
    "chromadb": {"store"},
    "dbos": {"store"},
    "langchain": {"agent", "tools", "evals"},
    "langchain_core": {"agent", "tools", "evals"},
    "langgraph": {"agent", "tools", "evals"},
    "litellm": {"agent", "evals"},
    "aiogram": {"channels"},
    "slack_bolt": {"channels"},
    "slack_sdk": {"channels"},
}
READERS = {"docling", "docling_core", "docx", "pptx", "openpyxl", "bs4", "lxml", "pylatexenc", "rapidocr", "pypdfium2"}
"""In `tools` only where documents are converted, which a process of its own does: they are heavy, and read anything."""
LIVES_IN |= {library: {"tools", "evals"} for library in READERS}
CONVERTING = "tools.ingestion.convert"
MODEL_LIBRARIES = {"langchain", "langchain_core", "langgraph"}
"""In `tools` only in a `tool.py`: what stands in it is what the model may call."""
PLATFORMS = {"aiogram": "telegram", "slack_bolt": "slack", "slack_sdk": "slack"}
LONGEST_FUNCTION = 60
LONGEST_MODULE = 400
APART = {"migrations", "bank"}
"""Folders that hold data more than code: they keep the arrows, and need not keep the sizes."""


@dataclass(frozen=True, kw_only=True)
class Import:
    """One name that a module imports."""

    target: str
    line: int
    inner: bool
    """Within a function."""


class Module:
    """One module of the product, read."""

    def __init__(self, path: Path, root: Path = ROOT) -> None:
        self.path = path.relative_to(root)
        self.source = path.read_text("utf-8")
        parts = self.path.with_suffix("").parts
        self.package = path.name == "__init__.py"
        self.name = ".".join(parts[:-1] if self.package else parts)
        self.room = parts[0]
        self.tree = ast.parse(self.source)
        self.imports = list(self._imports(self.tree, inner=False))

    def _imports(self, node: ast.AST, *, inner: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr) or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)):
                continue
            if isinstance(child, ast.Import | ast.ImportFrom):
                for target in self._targets(child):
                    yield Import(target=target, line=child.lineno, inner=inner)
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            yield from self._imports(child, inner=inner or function)

    def _targets(self, node: ast.Import | ast.ImportFrom) -> list[str]:
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        base = node.module or ""
        if node.level:
            up = self.name.split(".")[: None if self.package else -1]
            up = up[: len(up) - node.level + 1]
            base = ".".join([*up, base] if base else up)
        return [base, *(f"{base}.{alias.name}" for alias in node.names)]

    @property
    def functions(self) -> Iterator[tuple[str, int]]:
        """Names and lengths in lines."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                yield f"{self.name}.{node.name}", node.end_lineno - node.lineno + 1

    @property
    def commented_lines(self) -> set[int]:
        """Lines that hold a comment."""
        tokens = tokenize.generate_tokens(StringIO(self.source).readline)
        return {token.start[0] for token in tokens if token.type == tokenize.COMMENT}

    def may_import(self, room: str) -> bool:
        """Whether the arrow to another room is drawn."""
        web = self.name.startswith("channels.web")
        return room == self.room or room in MAY_IMPORT[self.room] | (WEB_ALSO if web else set())


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    """Those of the product, read once."""
    return [Module(path) for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]


@pytest.fixture(scope="module")
def sized(modules: list[Module]) -> list[Module]:
    """Those that keep the sizes."""
    return [module for module in modules if not APART & set(module.path.parts[:-1])]


def wrong_arrows(modules: list[Module]) -> list[str]:
    """Imports of a room that may not be imported from there."""
    return [
        f"{module.path}:{one.line} imports {one.target}"
        for module in modules
        for one in module.imports
        if (room := one.target.split(".")[0]) == "tests" or (room in MAY_IMPORT and not module.may_import(room))
    ]


def strayed_libraries(modules: list[Module]) -> list[str]:
    """Imports of a library outside its rooms."""
    found = []
    for module in modules:
        for one in module.imports:
            library = one.target.split(".")[0]
            stray = module.room not in LIVES_IN.get(library, {module.room})
            beside = library in MODEL_LIBRARIES and module.room == "tools" and module.path.name != "tool.py"
            beside |= library in READERS and module.room == "tools" and not module.name.startswith(CONVERTING)
            if stray or beside:
                found.append(f"{module.path}:{one.line} imports {one.target}")
    return found


def cycle(modules: list[Module]) -> list[str]:
    """A ring of modules that import each other when they are loaded; empty where there is none."""
    names = {module.name for module in modules}
    graph = {
        module.name: {one.target for one in module.imports if not one.inner and one.target in names} - {module.name}
        for module in modules
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def unexplained_inner_imports(modules: list[Module]) -> list[str]:
    """Imports in a function without a comment on their line or the one before, or before the imports they follow."""
    found = []
    for module in modules:
        inner = [one for one in module.imports if one.inner]
        explained = module.commented_lines if inner else set()
        for one in sorted(inner, key=lambda one: one.line):
            if one.line in explained or one.line - 1 in explained:
                explained.add(one.line)
            else:
                found.append(f"{module.path}:{one.line} imports {one.target}")
    return found


def test_the_rooms_are_found(modules: list[Module]) -> None:
    assert {module.room for module in modules} == set(MAY_IMPORT)
    assert len(modules) > 50


def test_arrows(modules: list[Module]) -> None:
    assert wrong_arrows(modules) == []


def test_libraries_stay_in_their_rooms(modules: list[Module]) -> None:
    assert strayed_libraries(modules) == []


def test_one_platform_a_file(modules: list[Module]) -> None:
    for module in modules:
        libraries = {one.target.split(".")[0] for one in module.imports}
        assert len({PLATFORMS[library] for library in libraries & PLATFORMS.keys()}) <= 1, module.path


def test_no_cycles(modules: list[Module]) -> None:
    assert cycle(modules) == []


def test_inner_imports_have_a_reason(modules: list[Module]) -> None:
    assert unexplained_inner_imports(modules) == []


def test_functions_are_short(sized: list[Module]) -> None:
    assert [found for module in sized for found in module.functions if found[1] > LONGEST_FUNCTION] == []


def test_modules_are_short(sized: list[Module]) -> None:
    sizes = {str(module.path): module.source.count("\n") for module in sized}
    assert {path: lines for path, lines in sizes.items() if lines > LONGEST_MODULE} == {}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with every fault once."""
    files = {
        "store/__init__.py": "",
        "store/rows.py": "import tools.grading\nfrom tests import conftest\n",
        "store/one.py": "from store import two\n",
        "store/two.py": "from . import one\n",
        "tools/__init__.py": "import sqlalchemy.orm\nfrom langchain_core import tools\n",
        "tools/tool.py": "from langchain_core import tools\n",
        "tools/reading.py": "import docx\n",
        "tools/grading.py": "def f():\n    # heavy\n    import a\n    import b\n    x = 1\n    import c\n",
        "channels/__init__.py": "import tools.grading\n",
        "channels/web/__init__.py": "import tools.grading\n",
    }
    for path, source in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(source)
    return tmp_path


def test_these_tests_see_what_is_wrong(house: Path) -> None:
    modules = [Module(path, house) for path in sorted(house.rglob("*.py"))]
    assert wrong_arrows(modules) == [
        "channels/__init__.py:1 imports tools.grading",
        "store/rows.py:1 imports tools.grading",
        "store/rows.py:2 imports tests",
        "store/rows.py:2 imports tests.conftest",
    ]
    assert strayed_libraries(modules) == [
        "tools/__init__.py:1 imports sqlalchemy.orm",
        "tools/__init__.py:2 imports langchain_core",
        "tools/__init__.py:2 imports langchain_core.tools",
        "tools/reading.py:1 imports docx",
    ]
    assert set(cycle(modules)) == {"store.one", "store.two"}
    assert unexplained_inner_imports(modules) == ["tools/grading.py:6 imports c"]
