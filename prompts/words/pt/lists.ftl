# Several things in one sentence: "a, b and c". Each is put together from its first things and the one that follows.
list-comma = { $first }, { $next }
list-and = { $first } e { $last }
list-or = { $first } ou { $last }
