"""Signs of danger are read out of haste, typos and several languages, and ordinary school talk is not taken for one."""

from pathlib import Path

import pytest

from tools.safety.lines import HelpLines
from tools.safety.phrases import compiled, languages
from tools.safety.reading import LONGEST, read


@pytest.mark.parametrize(
    ("text", "category", "level"),
    [
        ("i w4nt to k1ll mys3lf", "self_harm", "urgent"),
        ("I WANT TO DIEEEEE!!!", "self_harm", "urgent"),
        ("k i l l m y s e l f", "self_harm", "urgent"),
        ("x = 4. also i don’t want to live anymore", "self_harm", "urgent"),
        ("im gonna unalive myself", "self_harm", "urgent"),
        ("my dad beats me", "abuse", "urgent"),
        ("Quiero morirme", "self_harm", "urgent"),
        ("मैं मरना चाहती हूँ", "self_harm", "urgent"),
        ("أُرِيدُ أَنْ أَمُوت", "self_harm", "urgent"),
        ("我想自杀", "self_harm", "urgent"),
        ("i make myself throw up", "eating", "concern"),
    ],
)
def test_signs_are_read_however_they_are_written(text: str, category: str, level: str) -> None:
    sign = read(text)
    assert sign is not None
    assert (sign.category, sign.level) == (category, level)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "this integral is killing me",
        "i killed it",
        "the poem is about suicide",
        'In the song he sings "I want to die", what figure of speech is it?',
        "my phone died",
        "my mom will kill me if i fail",
        "my teacher is going to murder me if i dont finish this worksheet",
        "Der Zug schlägt um 5 Uhr an",
        "i don't want to do this anymore, give me another topic",
    ],
)
def test_ordinary_words_are_taught_on(text: str) -> None:
    assert read(text) is None


def test_what_stands_beside_a_sign_is_read_with_it() -> None:
    joke = read("i want to die lol")
    assert joke is not None
    assert (joke.joking, joke.level) == (True, "concern")
    friend = read("my friend wants to kill herself")
    assert friend is not None
    assert friend.of_other
    teacher = read("my teacher keeps touching me")
    assert teacher is not None
    assert teacher.of_staff
    both = read("lol i want to die. really, my dad beats me")
    assert both is not None
    assert (both.category, both.joking) == ("abuse", False)


def test_what_is_only_hinted_at_is_heard() -> None:
    hint = read("can we skip q3, dad threw the laptop at me again and now my arm wont move lol")
    assert hint is not None
    assert (hint.category, hint.hinted, hint.of_staff) == ("abuse", True, False)
    staff = read("coach says the massage after training is our secret and nobody would believe me")
    assert staff is not None
    assert staff.of_staff
    pages = "We worked through the chapter on cells and drew each of them with care. " * 40
    assert read(pages) is None
    within = read(pages + "he said if i tell anyone what he does at night he will hurt my little sister. " + pages)
    assert within is not None


def test_every_phrase_compiles_and_ten_languages_have_the_gravest() -> None:
    assert len(languages()) == 10
    for language in languages():
        for group in language.groups:
            assert compiled(group.pattern)
        assert {(group.category, group.level) for group in language.groups} >= {
            ("self_harm", "urgent"),
            ("abuse", "urgent"),
            ("danger", "urgent"),
        }


def test_long_texts_are_read_in_part_and_odd_ones_at_all() -> None:
    assert read("\ud800\x00 i want to die") is not None
    assert read("b" * LONGEST + " i want to die") is None
    assert read("\ud800\x00 what is a limit?") is None


def test_lines_are_of_the_place_and_an_operators_own_stand_before_ours(tmp_path: Path) -> None:
    assert [line.reach for line in HelpLines().of("en-GB", "abuse").lines][:1] == ["0800 1111"]
    assert HelpLines(country="fr").of("en", "abuse").emergency == ("112",)
    assert [line.reach for line in HelpLines().of("xx", "abuse").lines] == ["https://findahelpline.com"]
    own = tmp_path / "lines.toml"
    own.write_text('[countries.GB]\nlines = [{ name = "School nurse", reach = "12", for = ["eating"] }]\n')
    lines = HelpLines(own, country="GB")
    assert [line.name for line in lines.of("en", "eating").lines] == ["School nurse", "Find A Helpline"]
    assert lines.of("en", "abuse").emergency == ()
    own.write_text("[countries.GB]\nlines = 3\n")
    with pytest.raises(ValueError, match="lines"):
        HelpLines(own)
