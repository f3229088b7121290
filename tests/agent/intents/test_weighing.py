"""That a request typed while a question is open is never graded, and that an answer which looks like one is."""

import re
from collections import Counter
from pathlib import Path
from typing import Literal

import pytest

from agent.intents import TalkState, read
from store.questions import Kind
from tests.homes import bundled_topics

HERE = Path(__file__).parent
TRIED = ("start", "placement")
REFUSED = ("stop", "switch")
"""What "no more bio" may ask for too."""


def lines_of(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def standing(kind: str, skill: str, stem: str, *options: str, paused: bool = False) -> TalkState:
    practice: Literal["active", "paused"] = "paused" if paused else "active"
    return TalkState(kind=Kind(kind), skills=(skill,), stem=stem, options=options, practice=practice)


_GASES = ("chemistry.periodic-table", "Which of these are noble gases?", "Sodium", "Xenon", "Argon", "Lithium")
OPEN = {
    "numeric": standing("numeric", "mechanics.work-and-energy", "A nurse pushes a bed with 240 N along 5 m. "
                        "The force acts in the direction of motion. How much work is done?"),
    "numeric of the same subject": standing("numeric", "statistics.averages", "Five friends are 12, 14, 14, 15 and 20 "
                                            "years old. What is their mean age?"),
    "single": standing("single_choice", "algebra.expressions", "A studio charges 7 coins for the first 4 hours "
                       "together and 5 for each further hour. Which expression gives the price for $n$ hours?",
                       "$7 + 5n$", "$7n + 5$", "$7 + 5(n + 4)$", "$7 + 5(n - 4)$"),
    "single in words": standing("single_choice", "biology.photosynthesis", "Which gas do plants take in when they "
                                "make sugar?", "Oxygen", "Carbon dioxide", "Nitrogen", "Hydrogen"),
    "multiple": standing("multiple_choice", *_GASES),
    "multiple, put aside": standing("multiple_choice", *_GASES, paused=True),
    "algebraic": standing("algebraic", "calculus.rate-of-change", "Find the equation of the tangent to the graph of "
                          "$f(x) = 2x^2 + 2x$ at $x = -2$. Write it as $y = mx + n$."),
    "text": standing("short_text", "biology.cells", "Which part of a cell joins amino acids to proteins? Write its "
                     "name."),
    "gap": standing("short_text", "grammar.tenses", "Fill the gap with the right form of *go*: Yesterday we ____ home "
                    "early."),
    "free": standing("free_text", "economics.opportunity-cost", "A student has paid for a course that cannot be "
                     "refunded. After two evenings she hates it. Should the price count? Explain."),
}  # fmt: skip


def test_no_request_is_graded_and_nearly_all_start_practice() -> None:
    requests = [line for line in lines_of("requests.txt") if not line.startswith("[")]
    found = {
        (text, name): read(text, state, bundled_topics()).kind for text in requests for name, state in OPEN.items()
    }
    assert len(requests) >= 90
    assert [place for place, kind in found.items() if kind == "answer"] == []
    neither = [(*place, kind) for place, kind in found.items() if kind not in (*TRIED, *REFUSED, "unsure")]
    assert {text for text, _, _ in neither} <= {"what does log mean? give me 3 easy log questions"}, neither
    started = Counter(kind in TRIED for kind in found.values())
    assert started[True] >= 0.94 * len(found), [place for place, kind in found.items() if kind not in TRIED]


def answers() -> list[tuple[str, TalkState]]:
    found, state = [], TalkState()
    for line in lines_of("answers.txt"):
        if line.startswith("["):
            state = standing(*re.split(r" \| ", line[1:-1]))
        else:
            found.append((line, state))
    return found


def test_answers_that_look_like_requests_stay_answers() -> None:
    rows = answers()
    other = {text: kind for text, state in rows if (kind := read(text, state, bundled_topics()).kind) != "answer"}
    assert len(rows) >= 120
    assert other == {"2 roots": "unsure"}  # of how many solutions: asked about, and not lost


@pytest.mark.parametrize(
    ("text", "place", "kind"),
    [
        *(("momentum", "numeric", "unsure"), ("mitosis", "multiple", "unsure"), ("mitosis", "text", "answer")),
        *(("mitosis", "gap", "unsure"), ("mitosis", "free", "unsure"), ("mitosis", "single in words", "unsure")),
        *(("fiscal policy 3", "single", "start"), ("glaciers of asia, 3", "single", "unsure")),
        *(("3 on the vertebral column", "multiple", "start"), ("endocrine system hormones 3", "single", "start")),
        *(("240", "numeric", "answer"), ("b", "single", "answer"), ("1200 J", "numeric", "answer")),
    ],
)
def test_a_topic_alone_or_one_that_nobody_has_heard_of(text: str, place: str, kind: str) -> None:
    assert read(text, OPEN[place], bundled_topics()).kind == kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        *(("yes", "answer"), ("my answer", "answer"), ("it is my answer", "answer"), ("as an answer please", "answer")),
        *(("no", "start"), ("questions please", "start"), ("i want the questions", "start"), ("practice", "start")),
    ],
)
def test_what_was_asked_back_may_be_told_in_words(said: str, kind: str) -> None:
    state = TalkState(kind=Kind.FREE_TEXT, stem="Explain osmosis.", practice="active", doubted="mitosis 3")
    intent = read(said, state, bundled_topics())
    assert (intent.kind, intent.response, intent.certain) == (kind, "mitosis 3", True)


def test_a_reason_asks_for_nothing() -> None:
    for said in ("because of the force", "because of friction", "because it needs enzymes"):
        assert read(said, TalkState(), bundled_topics()).kind == "unknown"
        assert {read(said, state, bundled_topics()).kind for state in OPEN.values()} == {"answer"}
    assert read("because i have a test, 5 on forces", TalkState(), bundled_topics()).kind == "start"


def test_a_strange_phrase_with_a_number_is_asked_about_where_words_are_waited_for() -> None:
    assert read("bohr theory of hydrogen 2", OPEN["single"], bundled_topics()).kind == "unsure"
    assert read("explain osmosis in your own words", TalkState(), bundled_topics()).kind == "explain_concept"


def test_who_picks_another_letter_answers_again() -> None:
    for said in ("let me change it to A", "can i switch to B", "i want to change my answer to option c"):
        intent = read(said, OPEN["single in words"], bundled_topics())
        assert (intent.kind, intent.response.lower()) == ("answer", said[-1].lower())
    assert read("change the topic to limits", OPEN["single in words"], bundled_topics()).kind == "start"
