# Difficulty in a student's words.
level-easy = leicht
level-medium = mittel
level-hard = schwer
