"""Stage two: a file becomes a `Paper`, in a child process of its own."""
