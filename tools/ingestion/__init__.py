"""Documents: a teacher's paper is read, cut into questions and passages, and waits for the teacher's approval."""
