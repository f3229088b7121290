"""Search by meaning: vectors of questions and skills in Chroma, made from the record."""

from store.vectors.meaning import Meaning, Status

__all__ = ["Meaning", "Status"]
