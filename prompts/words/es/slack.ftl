# What stands only in Slack: on cards, beside buttons, in the App Home and in the agent view.

slack-question = Pregunta { $number } · { $level }
slack-question-of = Pregunta { $number } de { $of } · { $level }
slack-several = Puede haber más de una correcta: marca todas las que lo sean y luego pulsa Comprobar.
slack-write = Escribe tu respuesta como mensaje, aquí o en un hilo.
slack-check = Comprobar

# Warm-ups of a channel
slack-vote = Todo el mundo puede votar. Solo tú ves si acertaste, y solo cuenta tu primer voto.
slack-vote-right = ✅ ¡Bien! Es *{ $label }*: { $text }
slack-vote-wrong = Esta vez no. Es *{ $label }*: { $text }

# Presses that do nothing
slack-not-yours = Esta pregunta es de otra persona. Escríbeme y te doy una para ti.
slack-old-button = Ese botón ya no hace nada. Escríbeme y seguimos.
slack-tick-first = Marca primero al menos una respuesta.

# The slash command
slack-command-direct = Te escribí por mensaje directo.
slack-command-failed = No pude escribirte ahora mismo. Inténtalo de nuevo en un momento, por favor.

slack-command-alone = ayuda

# The agent view
slack-thinking = está pensando…
slack-searching = está buscando preguntas…
slack-checking = está revisando tu respuesta…
slack-prompts-title = ¿Qué te gustaría hacer?
slack-prompt-practise = Practicar { $subject }
slack-prompt-practise-words = 5 preguntas sobre { $subject }
slack-prompt-progress = ¿Cómo voy?
slack-prompt-progress-words = ¿Cómo voy?
slack-prompt-review = ¿Qué me conviene repasar?
slack-prompt-review-words = ¿Qué toca repasar?

# The App Home
slack-home-title = Cómo vas
slack-home-nothing = Todavía no hay nada que ver. Mándame un mensaje, por ejemplo «5 preguntas de álgebra», y esta página se llena sola.
slack-home-answered = *{ $answered }* { $answered ->
    [one] pregunta trabajada
   *[other] preguntas trabajadas
 }, *{ $right }* bien a la primera.
slack-home-due = Conviene volver a verlo
slack-home-due-why = Un vistazo ahora y lo recordarás más tiempo.
slack-home-due-line = *{ $name }* · { $subject }
slack-home-practise = Practicar
slack-home-review = Practicar todo esto
slack-home-skills = Habilidades
slack-home-skill = *{ $name }* { $bar } { $chance } % · { $right } de { $seen } a la primera
slack-home-skills-why = La barra muestra qué tan probable es que resuelvas a la primera una pregunta de nivel medio.
slack-home-more = y { $rest } más
slack-home-recommend = ¿Qué hago ahora?
slack-home-practise-words = 5 preguntas sobre { $name }

# Files
slack-file-unnamed = archivo
