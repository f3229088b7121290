"""What is noted of a document beside its record: how the keys of these facts begin, each before an id or a digest."""

NOTE = "said beside a paper: "
"""Tells what was written beside a document, by its id."""
SENT = "sent in a chat: "
"""Tells in which conversation a document was sent, by its id: what comes of it is to be said there."""
COPY = "unlocked copy of: "
"""Tells the digest of the copy of a locked file, by the file's, so that the same file again is the same copy."""
