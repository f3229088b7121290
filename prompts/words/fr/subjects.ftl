# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Algèbre
subject-arithmetic = Arithmétique
subject-biology = Biologie
subject-calculus = Calcul différentiel et intégral
subject-chemistry = Chimie
subject-economics = Économie
subject-electricity-and-waves = Électricité et ondes
subject-english-grammar-and-vocabulary = Grammaire et vocabulaire anglais
subject-functions = Fonctions
subject-geometry = Géométrie
subject-linear-algebra = Algèbre linéaire
subject-mechanics = Mécanique
subject-programming-python = Programmation (Python)
subject-statistics-and-probability = Statistiques et probabilités
subject-trigonometry = Trigonométrie
