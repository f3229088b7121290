# Difficulty in a student's words.
level-easy = 简单
level-medium = 中等
level-hard = 困难
