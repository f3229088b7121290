# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Algebra
subject-arithmetic = Arithmetic
subject-biology = Biology
subject-calculus = Calculus
subject-chemistry = Chemistry
subject-economics = Economics
subject-electricity-and-waves = Electricity and waves
subject-english-grammar-and-vocabulary = English grammar and vocabulary
subject-functions = Functions
subject-geometry = Geometry
subject-linear-algebra = Linear algebra
subject-mechanics = Mechanics
subject-programming-python = Programming (Python)
subject-statistics-and-probability = Statistics and probability
subject-trigonometry = Trigonometry
