"""Classes: a teacher's students, who join by a code."""
