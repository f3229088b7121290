"""An answer without what is said around it: "oh wait, i think its 5?" holds the answer "5"."""

from collections.abc import Sequence

from agent.intents.shapes import shape
from tools.search.words import Word

_LEAD = shape("answer_lead")
_TAIL = shape("answer_tail")
_ASKED = shape("answer_asked")


def bare(text: str, words: Sequence[Word]) -> str:
    """The answer in a text, as it was typed; the text itself where nothing else is in it. `words`: its plain words."""
    first, last = _without_lead(words, text, 0), len(words)
    last = _without_tail(words, text, first, last)
    if match := _ASKED.match(_line(words[first:last])):
        skipped = len(_line(words[first:last])[: match.start(1)].split())
        kept = len(match[1].split())
        first, last = first + skipped, first + skipped + kept
    first = _without_lead(words[:last], text, first)
    if first >= last:
        return text
    end = words[last - 1].end
    while (
        end < len(text) and last == len(words) and not text[end].isspace()
    ):  # signs that are no words: a bracket's end
        end += 1
    return text[words[first].start : end].strip() or text


def _line(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _without_lead(words: Sequence[Word], text: str, first: int) -> int:
    while True:
        match = _LEAD.match(_line(words[first:]) + " ")
        if not match:
            return first
        cut = first + len(match[0].split())
        if cut >= len(words) or words[cut].start == words[cut - 1].start:  # "it's" is not parted
            return first
        typed = text[words[cut - 1].start : words[cut - 1].end]
        if len(typed) == 1 and typed.isalpha() and words[cut].text in "=+-−*/^<>)(×÷":  # "k = 3" is no "ok"
            return first
        first = cut


def _without_tail(words: Sequence[Word], text: str, first: int, last: int) -> int:
    while last - first > 1:
        match = _TAIL.search(_line(words[first:last]))
        if not match:
            return last
        cut = last - len(match[0].split())
        if cut <= first or words[cut].start == words[cut - 1].start:
            return last
        typed = text[words[cut].start : words[last - 1].end]
        letter = len(typed) == 1 and len(words[cut].text) > 1  # "3 k" is no "3 ok"
        if letter or "8)" in typed:  # in "(n + 8)" is no face
            return last
        last = cut
    return last
