# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Algebra
subject-arithmetic = Arithmetik
subject-biology = Biologie
subject-calculus = Analysis
subject-chemistry = Chemie
subject-economics = Wirtschaft
subject-electricity-and-waves = Elektrizität und Wellen
subject-english-grammar-and-vocabulary = Englische Grammatik und Wortschatz
subject-functions = Funktionen
subject-geometry = Geometrie
subject-linear-algebra = Lineare Algebra
subject-mechanics = Mechanik
subject-programming-python = Programmieren (Python)
subject-statistics-and-probability = Statistik und Wahrscheinlichkeit
subject-trigonometry = Trigonometrie
