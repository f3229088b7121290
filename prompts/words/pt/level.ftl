# Difficulty in a student's words.
level-easy = fácil
level-medium = médio
level-hard = difícil
