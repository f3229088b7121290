"""How a question is written out: a line of `chiron bank list`, which every reader of questions takes back unchanged."""

from typing import Any

from store.questions import Kind, Question

BRIEF = ("id", "family", "subject", "chapter", "section", "skills", "kind", "difficulty", "level", "picture")


def brief(question: Question) -> dict[str, Any]:
    """What a list shows: no key, no options."""
    return {
        "id": question.id,
        "family": question.family,
        "subject": question.subject,
        "chapter": question.chapter,
        "section": question.section,
        "skills": list(question.skills),
        "kind": question.kind.value,
        "difficulty": question.difficulty,
        "level": question.level.value,
        "picture": None if question.picture is None else {"alt": question.picture.alt},
    }


def full(question: Question) -> dict[str, Any]:
    """All that practising takes, as one JSON-ready object."""
    form = question.model_dump(mode="json")
    return {
        **brief(question),
        "picture": form["picture"] and {"alt": form["picture"]["alt"], "svg": form["picture"]["svg"]},
        "stem": question.stem,
        "options": [
            {
                "id": option.id,
                "label": question.label(option.id),
                "text": option.text,
                "misconception": option.misconception,
                "feedback": option.feedback,
            }
            for option in question.options
        ],
        "key": _key(question),
        "accept": form["accept"],
        "tolerance": form["tolerance"],
        "unit": question.unit,
        "form": question.form,
        "log_base": question.log_base,
        "mistakes": form["mistakes"],
        "hints": list(question.hints),
        "explanation": "\n".join(question.explanation),
        "rubric": form["rubric"],
        "difficulty_reason": question.difficulty_reason,
        "proof": question.proof,
        "language": question.language,
        "source": question.source,
        "licence": question.licence,
        "status": question.status.value,
    }


def _key(question: Question) -> str | int | float | list[str]:
    """Option id or ids, number, expression, or all accepted texts, the first one first."""
    if question.kind is Kind.SHORT_TEXT:
        own = question.key if isinstance(question.key, tuple) else (str(question.key),)
        return list(dict.fromkeys([*own, *question.accept]))
    return list(question.key) if isinstance(question.key, tuple) else question.key
