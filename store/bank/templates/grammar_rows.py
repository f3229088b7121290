"""What the templates of English grammar share: questions made from rows of a table."""

import re

from store.bank.template import Draft, Wrong

Wrongs = tuple[tuple[str, str, str], ...]
"""Wrong answer, misconception, feedback."""
Row = tuple[str, str, Wrongs, str, str, float]
"""Sentence with a gap (or the task), key, wrong answers, rule (hint 2), example (hint 3), logits added."""
GAP = "____"


def _wrong(rows: Wrongs) -> list[Wrong]:
    return [Wrong(answer=text, misconception=name, feedback=said) for text, name, said in rows]


def filled(sentence: str, key: str) -> str:
    """The sentence with its gap filled and notes in brackets left out, a capital at its start."""
    whole = re.sub(r" ?\([^)]*\)", "", sentence).replace(GAP, key)
    return whole[0].upper() + whole[1:]


def gap_choice(row: Row, first: str, task: str = "What fits into the gap?") -> Draft:
    """Single choice: what goes into the gap of a sentence."""
    sentence, key, wrong, rule, example, harder = row
    return Draft(
        stem=f"{task} {sentence}",
        key=key,
        wrong=_wrong(wrong),
        hints=(first, rule, f"{rule} Compare: {example}"),
        explanation=(rule, filled(sentence, key)),
        harder=harder,
    )


def gap_text(row: Row, first: str, task: str, accept: tuple[str, ...] = ()) -> Draft:
    """Short answer: what the student writes into the gap of a sentence."""
    sentence, key, wrong, rule, example, harder = row
    return Draft(
        stem=f"{task} {sentence}",
        key=key,
        accept=accept,
        wrong=_wrong(wrong),
        hints=(first, rule, f"{rule} Compare: {example}"),
        explanation=(rule, filled(sentence, key)),
        harder=harder,
    )


def meaning_choice(row: Row, first: str) -> Draft:
    """Single choice: what a sentence tells; the row begins with the sentence and the question on it."""
    stem, key, wrong, rule, example, harder = row
    return Draft(
        stem=stem,
        key=key,
        wrong=_wrong(wrong),
        hints=(first, rule, f"{rule} Compare: {example}"),
        explanation=(rule, key),
        harder=harder,
    )


def right_sentences(fact: tuple[str, tuple[str, str], Wrongs, float], first: str, second: str, third: str) -> Draft:
    """Multiple choice: two right and two wrong sentences on one point of grammar."""
    stem, keys, wrong, harder = fact
    return Draft(
        stem=stem,
        key=keys,
        wrong=_wrong(wrong),
        hints=(first, second, third),
        explanation=(*(f"Not right: *{text}* {said}" for text, _, said in wrong), f"Right: {keys[0]} {keys[1]}"),
        harder=harder,
    )
