"""How well requests are read, and how well topics are found: on labelled sets of students' words."""

from dataclasses import dataclass

from evals.search.labels import Labels, rows
from store import Store
from tools.search.request import parse_request
from tools.search.service import DEFAULT_COUNT, Search
from tools.search.topics import TopicIndex


@dataclass(frozen=True, kw_only=True)
class Share:
    """The figure of one third of a set."""

    third: str
    share: float
    """0 to 1: requests of which every constraint is exact, or the mean P@5 of topics."""
    count: int
    misses: tuple[tuple[str, str], ...]
    """Requests that are less than right, with what is wrong."""

    def to_json(self) -> dict[str, str | float | int]:
        """Without the misses, in percent."""
        return {"third": self.third, "percent": round(100 * self.share, 2), "count": self.count}


def read_exactly(topics: TopicIndex, third: str) -> Share:
    """The share of a third's requests of which each constraint is exact."""
    labels = Labels(topics)
    asked = [labels.read(text, label) for text, label in rows("requests", third)]
    faults = [(one.text, labels.faults(one, parse_request(one.text, topics))) for one in asked]
    misses = tuple((text, "; ".join(found)) for text, found in faults if found)
    return Share(third=third, share=1 - len(misses) / len(asked), count=len(asked), misses=misses)


async def found_rightly(store: Store, topics: TopicIndex, search: Search, third: str) -> Share:
    """The mean share of right questions among the first five of each topic; a missing one counts as wrong."""
    labels = Labels(topics)
    total = 0.0
    misses = []
    asked = rows("topics", third)
    for text, label in asked:
        right = labels.skills(label.split())
        found = await search.find_for(store, parse_request(text, topics), user_id="", locale="en")
        hits = [hit.question for hit in found.hits[:DEFAULT_COUNT]]
        share = sum(not right.isdisjoint(hit.skills) for hit in hits) / DEFAULT_COUNT
        total += share
        if share < 1:
            misses.append((text, f"{share:.1f}: {', '.join(sorted({hit.skills[0] for hit in hits})) or 'nothing'}"))
    return Share(third=third, share=total / len(asked), count=len(asked), misses=tuple(misses))
