"""Finds what the documents of a person say about something, by words and by meaning, and quotes it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from store import Files, Store
from store.documents import PICTURE, Passage
from store.vectors import Meaning
from tools.events import Event, Refused
from tools.ingestion.quoted import Quoted, Source
from tools.search.fusion import PASSAGES, fuse
from tools.search.vocabulary import SKIP
from tools.search.words import clean, stem, words_of
from tools.turn import TurnContext

MOST_QUOTES = 3
MOST_WORDS = 70
"""Words of a quote."""
COMPARED = 3_000
"""Passages that are compared one by one (0.15 s), where a person may see no more; else the nearest of all are taken."""
LOOKED_AT = 30
"""The best by words and meaning, which are read."""
MEANT = 0.42
"""Cosine from which a passage is about what is asked, whatever its words."""
UNLIKE = 0.2
"""Cosine below which a passage that holds some of the words uses them for something else."""
MOST_OF_THEM = 0.6
"""Share of the words that a passage has to hold."""
CLOSE = 0.5
"""Share of the best score below which a passage is left out."""
LONGEST_QUERY = 300
WITH_LINKS = "web:"
"""How the conversations begin in which a citation can be a link."""
_SENTENCE = re.compile(r"(?<=[.!?…。])\s+|\n")


@dataclass(frozen=True, kw_only=True)
class Quoting:
    """Quotes documents. One per process."""

    meaning: Meaning | None
    files: Files
    compared: int = COMPARED

    async def quote(self, context: TurnContext, query: str) -> list[Event]:
        """What the acting person's documents say about something; `query`: in words, empty for what is under way."""
        about = (query.strip() or await _under_way(context))[:LONGEST_QUERY]
        event = await self._quoted(context, about) if about else Refused(reason="quote-what")
        await context.keep([event])
        return [event]

    async def find(self, context: TurnContext, about: str) -> list[Passage]:
        """The passages that the acting person may see and that are about something, the best first."""
        store, classes, conversation = context.store.passages, context.classes, context.conversation_id
        wanted = _stems(about)
        words = [word.text for word in words_of(clean(about)) if stem(word.text) in wanted]
        by_words = await store.match(words, classes=classes, conversation_id=conversation)
        near = await self._near(context, about)
        scores = fuse(
            {str(id): score for id, score in by_words.items()},
            {str(id): cosine for id, cosine in near.items()},
            weight=PASSAGES,
        )
        ranked = sorted(map(int, scores), key=lambda id: (-scores[str(id)], id))[:LOOKED_AT]
        theirs = {one.id: one for one in await store.many(ranked, classes=classes, conversation_id=conversation)}
        read = [theirs[id] for id in ranked if id in theirs]
        found = [one for one in read if _is_about(one, wanted, near.get(one.id))]
        return [one for one in found if scores[str(one.id)] >= CLOSE * scores[str(found[0].id)]]

    async def _near(self, context: TurnContext, about: str) -> dict[int, float]:
        """Cosines of passages that the acting person may see."""
        store, classes, conversation = context.store.passages, context.classes, context.conversation_id
        if self.meaning is None:
            return {}
        seen = await store.seen(classes=classes, conversation_id=conversation, limit=self.compared + 1)
        if len(seen) <= self.compared:
            return await self.meaning.passages(about, seen) if seen else {}
        near = await self.meaning.passages(about, limit=COMPARED)
        theirs = await store.many(near, classes=classes, conversation_id=conversation)
        return {one.id: near[one.id] for one in theirs}

    async def _quoted(self, context: TurnContext, about: str) -> Quoted:
        found = (await self.find(context, about))[:MOST_QUOTES]
        documents = {one.document_id for one in found}
        pages = {id: await pages_to_open(context.store, id) for id in sorted(documents)}
        pictures = [pages[one.document_id].get(one.page or 0) for one in found]
        first = pictures[0] if pictures and not context.conversation_id.startswith(WITH_LINKS) else None
        wanted = _stems(about)
        held = {id: await context.store.passages.of(id) for id in sorted(documents)}
        beside = [[other.text for other in held[one.document_id] if other.page == one.page] for one in found]
        return Quoted(
            query=about,
            sources=tuple(
                Source(
                    document_id=one.document_id,
                    document=one.document,
                    page=one.page,
                    heading=tuple(one.heading),
                    opens=picture is not None,
                )
                for one, picture in zip(found, pictures, strict=True)
            ),
            texts=tuple(shortened(one.text, wanted) for one in found),
            pages=tuple("\n".join(texts) for texts in beside),
            picture=str(self.files.path(first, PICTURE)) if first else "",
        )


async def pages_to_open(store: Store, document_id: str) -> dict[int, str]:
    """The pages of a document that whoever may see it may open, with the SHA-256 of their pictures.

    Those that are quoted and hold no question: a paper's key is on pages of the other sorts.
    """
    quoted = {passage.page for passage in await store.passages.of(document_id)}
    asked = {draft.page for draft in await store.drafts.of(document_id)}
    pages = await store.documents.pages(document_id)
    return {
        page.number: page.picture
        for page in pages
        if page.picture and page.number is not None and page.number in quoted - asked
    }


def shortened(text: str, wanted: frozenset[str]) -> str:
    """Of a passage the sentences that say most of some words (given as stems), and what follows, up to MOST_WORDS."""
    if len(text.split()) <= MOST_WORDS:
        return text
    ends = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    sentences = [text[start:end] for start, end in pairwise(ends)]
    held = [len(wanted & _stems(sentence)) for sentence in sentences]
    first = last = held.index(max(held))
    while last + 1 < len(sentences) and len("".join(sentences[first : last + 2]).split()) <= MOST_WORDS:
        last += 1
    while first and len("".join(sentences[first - 1 : last + 1]).split()) <= MOST_WORDS:
        first -= 1
    words = "".join(sentences[first : last + 1]).strip()
    if len(words.split()) > MOST_WORDS:  # one long sentence
        words, last = " ".join(words.split()[:MOST_WORDS]), -1
    return f"{'… ' if first else ''}{words}{'' if last + 1 == len(sentences) else ' …'}"


def _is_about(passage: Passage, wanted: frozenset[str], cosine: float | None) -> bool:
    if cosine is not None and cosine >= MEANT:
        return True
    held = wanted & _stems(" ".join([*passage.heading, passage.text]))
    if not held or (cosine is not None and cosine < UNLIKE):
        return False
    return len(held) >= MOST_OF_THEM * len(wanted)


@lru_cache(maxsize=512)
def _stems(text: str) -> frozenset[str]:
    """The stems of what a text is about: all of its words, where none says what."""
    words = [word.text for word in words_of(clean(text)) if word.is_word]
    return frozenset(map(stem, [word for word in words if word not in SKIP] or words))


async def _under_way(context: TurnContext) -> str:
    """What was asked last: the open question, else what the person said before."""
    standing = await context.store.practice.standing(context.user_id)
    if standing is not None and standing[1] is not None:
        return (await context.store.questions.get(standing[1].question_id)).stem
    before = await context.store.conversations.history(context.conversation_id, before=context.seq, limit=1)
    return str(before[-1].body.get("text") or "") if before else ""
