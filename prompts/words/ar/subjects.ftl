# The subjects of the bundled questions, as they are shown; those of other banks are shown by their own names.
subject-algebra = الجبر
subject-arithmetic = الحساب
subject-biology = الأحياء
subject-calculus = التفاضل والتكامل
subject-chemistry = الكيمياء
subject-economics = الاقتصاد
subject-electricity-and-waves = الكهرباء والموجات
subject-english-grammar-and-vocabulary = قواعد اللغة الإنجليزية ومفرداتها
subject-functions = الدوال
subject-geometry = الهندسة
subject-linear-algebra = الجبر الخطي
subject-mechanics = الميكانيكا
subject-programming-python = البرمجة (Python)
subject-statistics-and-probability = الإحصاء والاحتمالات
subject-trigonometry = حساب المثلثات
