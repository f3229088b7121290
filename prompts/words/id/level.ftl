# Difficulty in a student's words.
level-easy = mudah
level-medium = sedang
level-hard = sulit
