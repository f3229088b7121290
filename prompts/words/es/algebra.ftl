# What is said of an answer that is a formula, an equation or an inequality.
algebra-partial = Una parte está bien.
algebra-incorrect = Repasa tus pasos uno por uno y busca el lugar donde cambió algo que no debía.

# Right in part.
algebra-missing-solutions = Lo que tienes está bien, pero no es todo: hay más por encontrar.
algebra-extra-solutions = Aquí hay algo correcto y algo que no va. Pon cada valor en la pregunta y mira cuáles funcionan.
algebra-some-regions = Una parte está bien, pero no el conjunto. Mira otra vez las otras partes de la recta numérica.
algebra-missing-constant = ¡Ya casi! Falta algo que desaparece al derivar.
algebra-antiderivative-domain = ¡Ya casi! Tu respuesta no tiene valor para algunos números en los que la pregunta sí lo tiene. Piensa en números negativos dentro del logaritmo o de la raíz.
algebra-not-solved = Ese es un paso correcto del camino, pero todavía no está resuelto. Deja la letra sola en un lado.
algebra-equation-wanted = Los números son correctos. La pregunta pide la ecuación o la desigualdad misma.
algebra-not-factored = Es igual, pero todavía se puede factorizar. Escríbelo como producto, hasta donde se pueda.
algebra-not-expanded = Es igual, pero todavía quedan paréntesis por desarrollar.
algebra-not-simplified = Es igual, pero se puede simplificar más. ¿Hay algo que calcular, agrupar o cancelar?

# Wrong, and it can be told why.
algebra-repeats = Eso es lo que da la pregunta. Ahora haz lo que pide.
algebra-other-variable = Mira la letra de delante: la pregunta pide otra.
algebra-domain = Cuidado: esto no tiene valor para algunos números en los que la respuesta correcta sí lo tiene, o al revés. Piensa en raíces y logaritmos de números negativos.
algebra-rounded = Ese número está redondeado. Escríbelo exacto, por ejemplo con una fracción, una raíz o π.
algebra-endpoints = Los extremos están en su sitio. Revisa para cada uno si pertenece a la respuesta o no.

# Cannot be read: what form is expected.
algebra-empty = Todavía no hay respuesta. Escríbela así: 2x + 3, x = 5 o 3/4.
algebra-empty-part = Falta un trozo, quizá entre dos signos o comas. Escríbelo completo, por favor.
algebra-unfinished-end = Parece que falta algo al final. Escríbelo completo, por favor.
algebra-unfinished = Calcúlalo primero, por favor: la respuesta no puede llevar un signo de integral, de suma o de límite.
algebra-unknown = Hay un signo que no se puede leer. Escríbelo con las teclas del teclado, por ejemplo 2x^2 + 3.
algebra-sign = { $word ->
    [0] Hay un signo que no se puede leer. Escríbelo así: 2x^2 + 3, sqrt(5), x = 2 o x > 3.
   *[other] Aquí no se puede leer el signo «{ $word }». Escríbelo así: 2x^2 + 3, sqrt(5), x = 2 o x > 3.
    }
algebra-word = La palabra «{ $word }» no es parte de una fórmula. Escribe solo tu respuesta, por favor: por ejemplo 2x + 3 o x = 5.
algebra-glued = Falta un signo antes de { $word }. Usa ^ para las potencias y * entre números, por ejemplo x^2 o 2*3.
algebra-power-sign = No queda claro qué significa { $word }. Escribe una potencia con ^, por ejemplo x^2, y un producto así: 2x.
algebra-brackets = Los paréntesis no cuadran. Revisa que cada uno que se abre también se cierre.
algebra-deep = Hay demasiados paréntesis unos dentro de otros. Escríbelo más sencillo, por favor.
algebra-commas = No se pueden leer las comas o los paréntesis. Escribe varias respuestas así: x = 2, x = -3; y un punto así: (2, 3).
algebra-relation = Esto no se puede leer como ecuación o desigualdad. Escríbelo así: x > 3, 1 < x <= 5 o y = 2x + 1.
algebra-mixed = Aquí se mezclan distintos tipos de respuesta. Escribe solo la respuesta final, por favor.
algebra-chain = Las partes entre los signos de igual no son iguales. Escribe solo la respuesta final, por favor.
algebra-ambiguous = Esto se puede leer de dos maneras. Usa paréntesis, por favor: por ejemplo 1/(2x) o (1/2)x, e^(2x), sqrt(2x).
algebra-too-long = Es demasiado largo para revisarlo. Escríbelo más corto, por favor.
algebra-too-big = Los números son demasiado grandes para revisarlos. Escríbelo más sencillo, por favor.
algebra-too-slow = Revisar esto tardó demasiado. Escríbelo más sencillo, por favor.
algebra-failed = Esto no se pudo revisar. Escríbelo de otra manera, por favor.
algebra-key = Esta respuesta no se puede revisar aquí, y no cuenta. Puedes saltar la pregunta o pedir que te muestre la solución.
