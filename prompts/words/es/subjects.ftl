# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Álgebra
subject-arithmetic = Aritmética
subject-biology = Biología
subject-calculus = Cálculo
subject-chemistry = Química
subject-economics = Economía
subject-electricity-and-waves = Electricidad y ondas
subject-english-grammar-and-vocabulary = Gramática y vocabulario de inglés
subject-functions = Funciones
subject-geometry = Geometría
subject-linear-algebra = Álgebra lineal
subject-mechanics = Mecánica
subject-programming-python = Programación (Python)
subject-statistics-and-probability = Estadística y probabilidad
subject-trigonometry = Trigonometría
