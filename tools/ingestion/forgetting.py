"""The end of a document: all that was kept of it goes, and what students answered stays."""

from store import Files, Store
from store.documents import KEY_OF
from tools.ingestion.noted import COPY, NOTE, SENT


async def forget(store: Store, document_id: str) -> frozenset[tuple[str, str]]:
    """Forget a document, its keys and all that is noted of them; raises NotFound.

    Its questions leave practice. The caller removes the files (digest and name) that are given back, once that is
    durable; vectors of passages go where vectors are made.
    """
    facts = store.facts
    async with store.transaction():
        keys = await store.documents.listed(scope=f"{KEY_OF}{document_id}")
        ids = (document_id, *(key.id for key in keys))
        files = (await store.documents.delete(document_id, retire=True)).files
        await facts.forget([f"{start}{id}" for id in ids for start in (NOTE, SENT)])
        for digest, _ in sorted(files):
            await facts.forget(await facts.named(COPY, value=digest))
    return files


async def delete_document(store: Store, files: Files, document_id: str) -> None:
    """Forget a document and remove its files; raises NotFound."""
    await files.remove(await forget(store, document_id))
