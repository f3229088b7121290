# Difficulty in a student's words.
level-easy = سهل
level-medium = متوسط
level-hard = صعب
