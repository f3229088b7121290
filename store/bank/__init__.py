"""The bundled bank: subjects, skills and the questions that the templates of `store/bank/templates/` generate."""

import hashlib
import importlib
import pkgutil
from collections.abc import Container, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from store.bank import templates as _templates
from store.bank.template import Template
from store.questions import Question, Skill, Subject

_NAMES = Path(__file__).with_name("names.txt")
_FAMILIES = Path(__file__).with_name("families.txt")
_MISSING = Path(__file__).with_name("missing.txt")


@cache
def _modules() -> tuple[ModuleType, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(_templates.__path__))
    return tuple(importlib.import_module(f"{_templates.__name__}.{name}") for name in names)


@cache
def subjects() -> tuple[Subject, ...]:
    """Every subject once, by id; a module names its own in `SUBJECT`."""
    found = {module.SUBJECT.id: module.SUBJECT for module in _modules() if hasattr(module, "SUBJECT")}
    return tuple(found[name] for name in sorted(found))


@cache
def skills() -> tuple[Skill, ...]:
    """All skills in the order of the modules' `SKILLS`; an id that two modules define stands twice (a defect)."""
    found = {id(skill): skill for module in _modules() for skill in getattr(module, "SKILLS", ())}
    names = _names(_NAMES)
    return tuple(
        skill.model_copy(update={"aliases": (*skill.aliases, *names.get(skill.id, ()))}) for skill in found.values()
    )


@cache
def family_names() -> dict[str, tuple[str, ...]]:
    """What students call what single families ask, where it is narrower than the skill, by the family's id."""
    return _names(_FAMILIES)


@cache
def missing_names() -> dict[str, tuple[str, ...]]:
    """What students ask for that belongs to a skill and on which there is no question, by the skill's id."""
    return _names(_MISSING)


def _names(path: Path) -> dict[str, tuple[str, ...]]:
    """What students call things, by id: an id in a line, below it names with semicolons between them."""
    found: dict[str, str] = {}
    id = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(" "):
            found[id] = f"{found.get(id, '')} {line.strip()}"
        elif not line.startswith("#"):
            id = line
    return {id: tuple(name.strip() for name in text.split(";")) for id, text in found.items()}


@cache
def templates() -> tuple[Template, ...]:
    """All templates, by module and place in it."""
    found = {id(item): item for module in _modules() for item in vars(module).values() if isinstance(item, Template)}
    return tuple(found.values())


def questions(families: Container[str] | None = None) -> Iterator[Question]:
    """All bundled questions, or those of some families, family by family; chapter and section are the main skill's.

    Raises KeyError where a template names a skill that no module defines.
    """
    places = {skill.id: skill for skill in skills()}
    for template in templates():
        if families is not None and template.id not in families:
            continue
        place = places[template.skills[0]]
        for question in template.questions():
            yield question.model_copy(update={"chapter": place.chapter, "section": place.section})


@cache
def digest() -> str:
    """A fingerprint of the bundled bank without generating it: SHA-256 over the files that it is made from."""
    here = Path(__file__).parent
    found = hashlib.sha256()
    for path in [*sorted(here.rglob("*.py")), _NAMES, here.parent / "questions.py"]:
        found.update(f"{path.relative_to(here.parent)}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()
