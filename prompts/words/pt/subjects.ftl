# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Álgebra
subject-arithmetic = Aritmética
subject-biology = Biologia
subject-calculus = Cálculo
subject-chemistry = Química
subject-economics = Economia
subject-electricity-and-waves = Eletricidade e ondas
subject-english-grammar-and-vocabulary = Gramática e vocabulário de inglês
subject-functions = Funções
subject-geometry = Geometria
subject-linear-algebra = Álgebra linear
subject-mechanics = Mecânica
subject-programming-python = Programação (Python)
subject-statistics-and-probability = Estatística e probabilidade
subject-trigonometry = Trigonometria
