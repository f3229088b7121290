"""The page's scripts as one file: each module is a function that runs when it is first asked for.

To ask for each by itself costs more than half of a first visit. No parser is needed, since our modules are written
alike: one import a line, names exported where they are declared, comments before what they tell of. What is written
otherwise is refused when the server starts. The same modules always give the same bytes.
"""

import re
from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath

_IMPORT = re.compile(r'^import (?:\{ (?P<names>[^}]+) \}|(?P<default>\w+)) from "(?P<path>[^"]+)";$', re.MULTILINE)
_LATER = re.compile(r'\bimport\("([^"]+)"\)')
_EXPORT = re.compile(r"^export (?=(?:async )?(?:class|const|function) (\w+))", re.MULTILINE)
_DEFAULT = re.compile(r"^export default ", re.MULTILINE)
_REFUSED = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*//.*\n|^[ \t]*/\*\*(?:[^*]|\*(?!/))*\*/[ \t]*\n|/\*\* @type [^\n]*?\*/ ?", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+|\n+(?=\n)", re.MULTILINE)


class NotOfOurs(ValueError):
    """A module that is not written as ours are, or that in the end imports itself."""


def bundled(modules: Mapping[str, str], first: str) -> str:
    """One script that runs the module `first` with all that it imports; `modules` are sources by their paths.

    Raises NotOfOurs, and KeyError for an import of what is not there.
    """
    bare = {name: _COMMENT.sub("", source) for name, source in modules.items()}
    parts = (f'"{name}"() {{\n{_as_function(name, bare[name])}}},\n' for name in _needed(bare, first))
    return (
        f"const modules = {{\n{''.join(parts)}}};\nconst made = {{}};\n"
        f'const use = (name) => (made[name] ??= modules[name]());\nuse("{first}");\n'
    )


def _needed(modules: Mapping[str, str], first: str) -> list[str]:
    """The module and all that it imports, those before it that others build on."""
    found: list[str] = []
    under_way: list[str] = []

    def look(name: str) -> None:
        if name in under_way:
            raise NotOfOurs(f"{' imports '.join((*under_way, name))}")
        if name in found:
            return
        under_way.append(name)
        for other in _imported(name, modules[name]):
            look(other)
        under_way.pop()
        found.append(name)

    look(first)
    return found


def _imported(name: str, source: str) -> Iterator[str]:
    for path in (*(match["path"] for match in _IMPORT.finditer(source)), *_LATER.findall(source)):
        yield _path(name, path)


def _as_function(name: str, source: str) -> str:
    """The body of a function that gives what the module exports."""

    def bound(match: re.Match[str]) -> str:
        names = match["names"].replace(" as ", ": ") if match["names"] else f"default: {match['default']}"
        return f'const {{ {names} }} = use("{_path(name, match["path"])}");'

    body = _IMPORT.sub(bound, source)
    body = _LATER.sub(lambda match: f'use("{_path(name, match[1])}")', body)
    exported = ", ".join(_EXPORT.findall(body))
    body, defaults = _DEFAULT.subn("const theDefault = ", _EXPORT.sub("", body))
    if strange := _REFUSED.search(body):
        raise NotOfOurs(f"{name}: {strange[0]}")
    given = exported + (", " if exported and defaults else "") + ("default: theDefault" if defaults else "")
    return _INDENT.sub("", f"{body}\nreturn {{ {given} }};\n")


def _path(name: str, path: str) -> str:
    return normpath(join(dirname(name), path))
