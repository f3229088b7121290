# Several things in one sentence: "a, b and c". Each is put together from its first things and the one that follows.
list-comma = { $first }、{ $next }
list-and = { $first }和{ $last }
list-or = { $first }或{ $last }
