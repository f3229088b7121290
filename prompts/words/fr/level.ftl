# Difficulty in a student's words.
level-easy = facile
level-medium = moyen
level-hard = difficile
