# Difficulty in a student's words.
level-easy = лёгкий
level-medium = средний
level-hard = сложный
