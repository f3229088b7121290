"""What a teacher reads of a paper."""

from tools.ingestion.paper import Remark
from tools.ingestion.wording import remarks


def test_the_same_remark_on_pages_one_after_another_is_one_sentence() -> None:
    said = [Remark(kind="unreadable", page=page) for page in (1, 2, 3, 5)] + [Remark(kind="blank", page=6)]
    assert remarks(said, "en") == (
        "Pages 1 to 3: The writing could not be read. Page 5: The writing could not be read. "
        "Page 6: There is nothing on it."
    )
    assert remarks([Remark(kind="hidden-text", page=page, count=2) for page in (1, 2)], "en") == (
        "Pages 1 to 2: Text that cannot be seen was left out (4 places)."
    )
