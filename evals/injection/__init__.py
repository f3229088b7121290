"""Attacks by what students, documents and names say, against the real tutor with a model that obeys each of them."""
