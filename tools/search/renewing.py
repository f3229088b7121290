"""What a process knows of topics: read from the record, and read again once the record has more, as from papers."""

import asyncio
import logging

from store import Store
from store.errors import ChironError
from tools.search.knowledge import Knowledge
from tools.search.topics import TopicIndex

RENEWED_EVERY = 5.0
"""Seconds."""

log = logging.getLogger(__name__)


async def knowledge_of(store: Store) -> Knowledge:
    """The notes and topics of a bank."""
    subjects, skills = await store.questions.subjects(), await store.questions.skills()
    topics = await asyncio.to_thread(TopicIndex, subjects, skills)
    return Knowledge(topics=topics, skills={skill.id: skill for skill in skills}, subjects=tuple(subjects))


async def renew(knowledge: Knowledge, store: Store) -> bool:
    """Take in the subjects and skills that have come since; whether there were any."""
    if await store.questions.count_topics() == (len(knowledge.subjects), len(knowledge.skills)):
        return False
    fresh = await knowledge_of(store)
    knowledge.topics, knowledge.skills, knowledge.subjects = fresh.topics, fresh.skills, fresh.subjects
    return True


async def keep_renewed(knowledge: Knowledge, store: Store) -> None:
    """Look for new topics every few seconds, until cancelled."""
    while True:
        await asyncio.sleep(RENEWED_EVERY)
        try:
            await renew(knowledge, store)
        except ChironError as error:  # the database may be away, and come back
            log.warning("not known whether there are new topics: %s", error)
