# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = बीजगणित
subject-arithmetic = अंकगणित
subject-biology = जीव विज्ञान
subject-calculus = कलन
subject-chemistry = रसायन विज्ञान
subject-economics = अर्थशास्त्र
subject-electricity-and-waves = विद्युत और तरंगें
subject-english-grammar-and-vocabulary = अंग्रेज़ी व्याकरण और शब्दावली
subject-functions = फलन
subject-geometry = ज्यामिति
subject-linear-algebra = रैखिक बीजगणित
subject-mechanics = यांत्रिकी
subject-programming-python = प्रोग्रामिंग (Python)
subject-statistics-and-probability = सांख्यिकी और प्रायिकता
subject-trigonometry = त्रिकोणमिति
