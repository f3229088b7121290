# What keeps a question that was found in a paper from being published.
draft-no-stem = Todavía no hay texto de la pregunta.
draft-no-key = Todavía no hay respuesta. Di cuál es la correcta.
draft-options-alike = Las opciones { $one } y { $other } dicen lo mismo.
draft-no-number = La respuesta "{ $answer }" no es un número. Escribe solo el número, con su unidad si la tiene, o elige otro tipo de pregunta.
draft-no-options = Todavía no hay opciones. Escribe al menos dos, o elige un tipo que se responda escribiendo.
draft-no-unit = No conozco la unidad "{ $unit }". Escríbela como m/s, kg o °C, o déjala fuera.

# What a question gets that its paper does not print.
draft-plain-rubric = La respuesta cubre todo lo que pide la pregunta.
draft-picture = La imagen que pertenece a esta pregunta.
