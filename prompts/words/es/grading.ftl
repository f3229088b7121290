# What is said of an answer. None of these sentences tells the key.

grading-too-long = Es más texto del que puedo leer como una sola respuesta. Manda solo la respuesta, por favor.
grading-empty = Ahí no encontré una respuesta.

# Numbers
grading-number-nothing = { grading-empty } { $form }
grading-number-no-number = Ahí no encontré un número. { $form }
grading-number-digits = No puedo distinguir qué número es. { $form }
grading-number-several = Leo más de un número. Manda solo el que es tu respuesta, por favor.
grading-number-denied = Me dices lo que no es. ¿Qué es entonces?
grading-number-bound = Eso da un intervalo. ¿Qué número, uno solo, es tu respuesta?
grading-number-unfinished = Vas por buen camino. Calcula hasta llegar a un solo número, por favor.
grading-number-letters = Ahí queda todavía una letra desconocida. Manda solo el número, por favor.
grading-number-unit = No conozco la unidad «{ $unit }». { $form }
grading-number-impossible = Eso no tiene valor, por ejemplo porque divide entre cero. { $form }
grading-number-form = Escribe un solo número, por favor: por ejemplo 12; -0,5; 3/4 o 2,5e3.
grading-number-form-unit = Escribe un solo número con su unidad ({ $unit }), por favor: por ejemplo 12; -0,5; 3/4 o 2,5e3.
grading-number-form-set = Escribe los números separados por punto y coma, por favor: por ejemplo 2; -3.

grading-number-wrong = Ese no es el número que busco.
grading-number-sign = Fíjate en el signo: ¿más o menos?
grading-number-tenfold = Las cifras se ven bien. Revisa el tamaño: ¿está en su sitio la coma decimal, o la potencia de diez?
grading-number-comma = Leí tu coma como separador de miles. Si quieres decir un decimal, escríbelo con punto.
grading-number-inverse = Revisa qué número va arriba y cuál abajo.
grading-number-coarse = Está demasiado redondeado. Da más cifras, por favor, o el valor exacto.
grading-number-close = Está cerca. Revisa el redondeo y los últimos pasos.
grading-number-percent = Mira otra vez la pregunta: ¿pide un porcentaje o el número tal cual?
grading-number-dimension = Esa unidad mide otra cosa. ¿Qué unidad va con lo que se pide?
grading-number-units = Las cifras se ven bien. Revisa la unidad, o cómo la convertiste.
grading-number-unit-fits = La unidad está bien; el número todavía no es el que busco.
grading-number-no-such = Esta pregunta sí tiene una respuesta que es un número.
grading-number-not-number = Piénsalo otra vez: ¿la respuesta de esta pregunta es un número?
grading-number-set-missing = Hay más por encontrar: esos no son todos los números.
grading-number-set-some = Algunos de estos están bien, pero no todos.
grading-number-set-wrong = Estos no son los números que busco.

# Choices
grading-choice-form = Responde con una letra, de { $first } a { $last }, o con las palabras de una opción, por favor.
grading-choice-several = Nombraste más de una opción y solo una puede ser correcta. ¿Cuál es?
grading-choice-denied = Me dices qué opción no es. ¿Cuál es entonces?
grading-choice-range = Aquí no existe esa opción. { grading-choice-form }
grading-choice-ambiguous = No sé bien a qué opción te refieres. { grading-choice-form }
grading-choice-nothing = { grading-empty } { grading-choice-form }
grading-choice-wrong = Esa opción no encaja. Lee la pregunta otra vez y prueba cada opción.
grading-choices-form = Responde con letras, de { $first } a { $last }, por ejemplo { $first } y { $last }, o con las palabras de las opciones, por favor.
grading-choices-range = Aquí no existe esa opción. { grading-choices-form }
grading-choices-ambiguous = No sé bien a qué opciones te refieres. { grading-choices-form }
grading-choices-nothing = { grading-empty } { grading-choices-form }
grading-choices-missing = Lo que elegiste encaja, pero todavía falta algo.
grading-choices-extra = Elegiste algo que no va.
grading-choices-mixed = Una parte encaja, pero falta algo y hay algo que no va.
grading-choices-wrong = Lo que elegiste no encaja. Prueba cada opción por separado.
grading-choices-none = Al menos una de las opciones es correcta. Prueba cada una por separado.

# Words
grading-text-nothing = { grading-empty } Responde con una palabra o unas pocas, por favor.
grading-text-several = Nombraste más de una posibilidad. ¿Cuál es tu respuesta?
grading-text-denied = Me dices lo que no es. ¿Qué es entonces?
grading-text-wrong = Esa no es la palabra que busco. Piensa qué describe exactamente la pregunta.
grading-text-part = Eso es solo una parte del nombre completo. ¿Puedes decirlo con más exactitud?
grading-text-more = Estás cerca, pero lo que añadiste cambia el significado. Dilo con más exactitud.
grading-text-list-some = Algunas de estas están bien, pero no todas.

# Free answers
grading-free = Una respuesta libre no se corrige con reglas: compárala con los puntos de una buena respuesta.
grading-free-empty = { grading-empty } Responde con una o dos frases, por favor.

# Of another try that came to nothing: more than of the one before.
grading-again-look-value = Vuelve a los datos: ¿hay algún número o alguna condición que no usaste?
grading-again-look-choice = Lee la pregunta otra vez: ¿qué palabras van en contra de esa opción?
grading-again-look-choices = Toma las opciones una por una y pregúntate de cada una: ¿es verdad?
grading-again-look-words = Lee la pregunta otra vez: ¿con qué parte no encaja tu respuesta?
grading-again-hint = No hace falta adivinar: la siguiente pista te lleva un paso más allá.
grading-again-hints = Lee las pistas otra vez, despacio, con tu propio trabajo al lado.
grading-again-try-value = Escribe tus pasos, uno en cada línea, y envíalos: puedo decirte cuáles se cumplen.
grading-again-try-choice = Tacha las opciones que no pueden ser: ¿cuáles quedan?
grading-again-try-choices = ¿De qué opciones tienes certeza? Empieza por esas y compara las demás con ellas.
grading-again-try-words = ¿De qué tema es la pregunta? La respuesta pertenece a ese tema.
grading-again-same = Es el mismo error de antes. Mira ese punto otra vez, despacio, o pide una pista.
grading-again-unreadable = Sigo sin poder leer una respuesta ahí. Una pista puede ayudar, o saltamos esta pregunta.
