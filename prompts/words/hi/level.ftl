# Difficulty in a student's words.
level-easy = आसान
level-medium = मध्यम
level-hard = कठिन
