"""What a teacher is told about a document: why it is refused, and what was odd about it."""

from prompts.catalogue import say
from tools.ingestion.errors import Refused
from tools.ingestion.paper import Remark


def refusal(error: Refused, locale: str) -> str:
    """One sentence that says what to do next."""
    return say(locale, f"ingestion-refused-{error.reason}", **error.data)


def remark(about: Remark, locale: str) -> str:
    """One sentence; with the page, where it is about one."""
    said = say(locale, f"ingestion-remark-{about.kind}", count=about.count)
    return said if about.page is None else say(locale, "ingestion-on-page", page=about.page, said=said)
