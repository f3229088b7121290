"""Small Python programs in questions: traced without being executed, to prove what they print, raise and repeat."""
