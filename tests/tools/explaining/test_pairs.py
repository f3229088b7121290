import pytest

from tools.explaining.pairs import pair, with_its_noun
from tools.search.notes import about, brief

NOTE = (
    "Three numbers tell where data lies. The mean is the sum divided by how many there are, the median is the middle "
    "value after sorting. Example: of 1, 2 and 6 the mean is 3. The usual mistake is to find the median unsorted."
)


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("mean vs median", ("mean", "median")),
        ("a derivative the same as an integral", ("derivative", "integral")),
        ("velocity different from speed", ("velocity", "speed")),
        ("permutations and when combinations", ("permutations", "combinations")),
        ("osmosis and the diffusion explain please", ("osmosis", "diffusion")),
        ("fractions", None),
    ],
)
def test_two_things_are_read(text: str, things: tuple[str, str] | None) -> None:
    assert pair(text) == things


def test_a_thing_that_lacks_its_noun_takes_the_others() -> None:
    assert with_its_noun("ionic", "covalent bonds") == "ionic bonds"
    assert with_its_noun("mean", "sample median") == "mean"


def test_of_a_note_what_names_a_thing_is_told_and_no_mistake() -> None:
    assert about(NOTE, "median", "mean") == "The median is the middle value after sorting."
    assert about(NOTE, "mean", "median").startswith("The mean is the sum divided by how many there are. Example:")
    assert about(NOTE, "mode") == ""


def test_in_few_words_a_note_is_its_beginning_and_its_example() -> None:
    assert brief(NOTE) == (
        "Three numbers tell where data lies. The mean is the sum divided by how many there are, the median is the "
        "middle value after sorting. Example: of 1, 2 and 6 the mean is 3."
    )
    assert brief("") == ""
