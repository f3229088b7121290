"""The hint ladder of a question, and its solution in words."""

from prompts.catalogue import say
from store.questions import Kind, Question

STEPS = 3


def ladder(question: Question, locale: str) -> tuple[str, ...]:
    """Three hints: the question's own, then general advice for its kind and the first step of its solution."""
    own = question.hints[:STEPS]
    if len(own) == STEPS:
        return own
    spare = [say(locale, f"hint-general-{question.kind.value.replace('_', '-')}"), say(locale, "hint-general-reread")]
    if len(question.explanation) > 1:
        spare.append(question.explanation[0])
    return (*own, *spare[: STEPS - len(own)])


def solution_text(question: Question) -> str:
    """The key as a person reads it: letters and texts of options, or the answer with its unit.

    Empty for a formula whose worked solution ends in it, well set there.
    """
    if question.kind is Kind.ALGEBRAIC and question.explanation:
        return ""
    if question.kind.has_options:
        ids = (question.key,) if isinstance(question.key, str) else question.key
        assert isinstance(ids, tuple)
        texts = {option.id: option.text for option in question.options}
        return "; ".join(f"{question.label(id)}. {texts[id]}" for id in ids)
    key = question.key[0] if isinstance(question.key, tuple) else str(question.key)
    return f"{key} {question.unit}" if question.unit else key
