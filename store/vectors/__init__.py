"""Search by meaning: vectors of questions and skills, made from the record, in Chroma or (very many) in a matrix."""

from store.vectors.meaning import Meaning, Status

__all__ = ["Meaning", "Status"]
