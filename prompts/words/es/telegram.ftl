# Telegram: menus, cards, answers to presses, and what the operator is told.

# The menu of commands: at most 256 characters each
telegram-command-practice = Practicar un tema: /practice fracciones
telegram-command-hint = Una pista para la pregunta abierta
telegram-command-skip = Saltar la pregunta abierta
telegram-command-solution = Mostrar la solución
telegram-command-stop = Parar por ahora
telegram-command-continue = Seguir donde lo dejaste
telegram-command-progress = ¿Cómo voy?
telegram-command-review = Repasar lo que podrías olvidar
telegram-command-link = Seguir aquí con lo que practicas en otro sitio
telegram-command-warmup = Una pregunta para todo el grupo: /warmup fracciones
telegram-command-language = Hablar otro idioma
telegram-command-help = Lo que puedo hacer

# Cards
telegram-question = Pregunta { $number }
telegram-question-of = Pregunta { $number } de { $of }
telegram-several = Puede haber más de una correcta: toca todas las que lo sean y luego { $check }.
telegram-check = Comprobar
telegram-reply-to-answer = Escribe tu respuesta.
telegram-reply-to-answer-group = Responde a este mensaje con tu respuesta.
telegram-you-answered = Tu respuesta: { $answer }

telegram-quiz-question = ¿Cuál es la correcta?

# Answers to a press, which only the person who pressed sees: at most 200 characters
telegram-not-yours = Esa pregunta es de otra persona. Pídeme una para ti: /practice
telegram-old-button = Ya no conozco ese botón. Usa los botones de mi mensaje más nuevo o escribe tu respuesta.
telegram-choose-first = Elige primero al menos una respuesta.
