"""Locked files are kept as copies without their password, which itself is kept nowhere."""

from pathlib import PurePath

from store import Files, KeptFile, Store
from tools.ingestion import limits
from tools.ingestion.convert.process import unlock
from tools.ingestion.intake import Intake, Media
from tools.ingestion.noted import COPY


async def unlocked(store: Store, files: Files, intake: Intake, password: str) -> KeptFile | None:
    """Keep a copy of a locked PDF that needs no password; None for any other file. Raises Refused where it is wrong."""
    if intake.media is not Media.PDF:
        return None
    with files.part() as part:
        if not await unlock(intake, password, part):
            return None
        known = await store.facts.get(f"{COPY}{intake.sha256}")
        if known is not None and (path := files.path(known, intake.name)).exists():
            return KeptFile(path=path, name=intake.name, size=path.stat().st_size, sha256=known)
        kept = await files.take_in(part, PurePath(intake.name).name, limit=limits.MOST_BYTES)
        await store.facts.set(f"{COPY}{intake.sha256}", kept.sha256)
        return kept
