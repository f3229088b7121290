# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = 代数
subject-arithmetic = 算术
subject-biology = 生物
subject-calculus = 微积分
subject-chemistry = 化学
subject-economics = 经济学
subject-electricity-and-waves = 电学与波
subject-english-grammar-and-vocabulary = 英语语法和词汇
subject-functions = 函数
subject-geometry = 几何
subject-linear-algebra = 线性代数
subject-mechanics = 力学
subject-programming-python = 编程（Python）
subject-statistics-and-probability = 统计与概率
subject-trigonometry = 三角学
