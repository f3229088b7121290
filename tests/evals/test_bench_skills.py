from pydantic import TypeAdapter

from evals.bench.papers import by_chiron
from evals.bench.skills import PAPERS, Score, Truth, score
from store import bank
from tools.ingestion.drafts import ALL_SUBJECTS
from tools.ingestion.segment import segment

TRUTHS = TypeAdapter(dict[str, Truth]).validate_json((PAPERS / "skills.json").read_bytes())
KNOWN = frozenset({"waves.sound", "waves.light", "economics.trade"})


def test_what_is_set_down_is_of_the_bank() -> None:
    known = {skill.id for skill in bank.skills()} | {subject.id for subject in bank.subjects()} | {ALL_SUBJECTS}
    assert {one for truth in TRUTHS.values() for told in truth.skills.values() for one in told.split("|")} <= known


def test_each_question_of_each_own_paper_has_its_truth() -> None:
    for path in sorted(PAPERS.glob("*.md")):
        found = [question.number for question in segment(by_chiron(path), file=path.name).questions]
        assert found == list(TRUTHS[path.name].skills), path.name


def test_the_longest_that_fits_is_meant() -> None:
    truth = Truth(held=True, skills={"T*": "general", "T5*": "waves", "T5D13": "waves.sound|waves"})
    assert [truth.of(number) for number in ("T1A01", "T5A02", "T5D13", "4")] == [
        {"general"},
        {"waves"},
        {"waves.sound", "waves"},
        frozenset(),
    ]


def test_scores() -> None:
    sound, new = frozenset({"waves.sound"}), frozenset({"waves"})
    given = [
        score("waves", "waves.sound", sound, KNOWN),
        score("waves", "waves.light", sound, KNOWN),
        score("waves", "waves.paper-1", sound, KNOWN),
        score("economics", "economics.trade", new, KNOWN),
        score("general", "general.paper-1", frozenset({"general"}), KNOWN),
        score("waves", "waves.sound", frozenset(), KNOWN),
    ]
    assert sum(given, Score()) == Score(asked=5, at_home=4, subject=3, skilled=3, skill=1, near=2, without=2, wrong=2)
    figures = sum(given, Score()).figures()
    assert (figures["subject"], figures["without a skill"], figures["sure and wrong"]) == (0.75, 0.4, 0.4)
