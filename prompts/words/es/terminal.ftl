# The terminal, for people and for scripts.
terminal-welcome = ¡Hola! Soy Chiron y te ayudo a practicar. Dime un tema, por ejemplo "5 preguntas fáciles de fracciones". Ctrl-D termina.
terminal-thinking = Pensando
terminal-question = Pregunta { $number }, { $level }
terminal-question-of = Pregunta { $number } de { $of }, { $level }
terminal-unit = Responde en { $unit }.
terminal-several = Puede haber más de una correcta: di todas sus letras.
terminal-ended = ¡Hasta pronto!
