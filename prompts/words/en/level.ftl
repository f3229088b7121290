# Difficulty in a student's words.
level-easy = easy
level-medium = medium
level-hard = hard
