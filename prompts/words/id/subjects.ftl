# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = Aljabar
subject-arithmetic = Aritmetika
subject-biology = Biologi
subject-calculus = Kalkulus
subject-chemistry = Kimia
subject-economics = Ekonomi
subject-electricity-and-waves = Listrik dan gelombang
subject-english-grammar-and-vocabulary = Tata bahasa dan kosakata bahasa Inggris
subject-functions = Fungsi
subject-geometry = Geometri
subject-linear-algebra = Aljabar linear
subject-mechanics = Mekanika
subject-programming-python = Pemrograman (Python)
subject-statistics-and-probability = Statistika dan peluang
subject-trigonometry = Trigonometri
