# Difficulty in a student's words.
level-easy = fácil
level-medium = medio
level-hard = difícil
