"""What the child process is asked to do, and what it brings back: JSON over a pipe and in a file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter

from tools.ingestion import limits
from tools.ingestion.convert.progress import Progress
from tools.ingestion.intake import Intake
from tools.ingestion.paper import Paper


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What reading one document may take; beyond it the process is ended."""

    memory: int = limits.MOST_MEMORY
    """Bytes of address space."""
    seconds: int = limits.SECONDS
    """By the clock, and as many of the processor."""
    seconds_a_scan: int = limits.SECONDS_A_SCAN
    """More for each page that is read from its picture."""
    most_seconds: int = limits.MOST_SECONDS

    def time(self, scans: int) -> int:
        """Seconds for a document with so many pages to be read from their picture."""
        return min(self.most_seconds, self.seconds + scans * self.seconds_a_scan)


@dataclass(frozen=True, kw_only=True)
class Errand:
    """One document to read."""

    intake: Intake
    into: Path
    """Where its pictures go."""
    result: Path
    """Where the result goes."""
    password: str | None
    pictures: bool
    """Whether a picture of each page is wanted."""
    artifacts: Path | None
    """The folder of docling's models, where they can be used."""
    bounds: Bounds
    parent: int
    """The process that waits for it."""
    unlocked: Path | None = None
    """Where a copy without the password goes, if nothing but that is wanted, and the file has one."""


@dataclass(frozen=True, kw_only=True)
class Result:
    """A paper, or why there is none."""

    paper: Paper | None = None
    refused: str | None = None
    data: dict[str, str | int] | None = None
    """The values of the refusal's sentence."""
    fault: str = ""
    """The kind of an error that nobody foresaw, and where it came from; never its words, which may be the paper's."""
    network: Literal["unshared", "blocked"] = "unshared"
    """How the process was kept from the network: by the system, or for Python's own sockets alone."""


ERRANDS = TypeAdapter(Errand)
PROGRESS = TypeAdapter(Progress)
RESULTS = TypeAdapter(Result)


def brought(data: bytes) -> Result:
    """The result that a process wrote; raises ValueError where it is none, or names a picture beside its folder."""
    result = RESULTS.validate_json(data)
    pages = result.paper.pages if result.paper else ()
    names = [name for page in pages for name in (page.picture, *(figure.file for figure in page.figures)) if name]
    if any(Path(name).name != name for name in names):
        raise ValueError(names)
    return result
