"""Explains beside the open question: another example, two ideas side by side, in fewer words, what it is for."""
