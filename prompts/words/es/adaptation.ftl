# Reviews, goals and paths, suggestions and reasons.

# -- what is due

reviews-due = { $due ->
    [one] Toca repasar **{ $names }**. Unas pocas preguntas lo mantienen fresco.
   *[other] Toca repasar { $due } habilidades: { $names }. Unas pocas preguntas las mantienen frescas.
 }
reviews-none = Hoy no toca repasar nada. { $days ->
    [one] Lo próximo es **{ $name }**, mañana.
   *[other] Lo próximo es **{ $name }**, en { $days } días.
 }
reviews-none-planned = No toca repasar nada. Planeo los repasos según lo que practicas aquí, así que empieza con un tema que te guste.
reviews-topic = lo que toca repasar
reviews-more = { $names } y { $more } más
greeting-due = { $due ->
    [one] Por cierto: toca repasar una habilidad. Unas pocas preguntas la mantienen fresca.
   *[other] Por cierto: toca repasar { $due } habilidades. Unas pocas preguntas las mantienen frescas.
 }
search-nothing-due = Ahora no toca repasar nada. Planeo los repasos según lo que practicas aquí.
search-nothing-due-of = Del tema { $topic } no toca repasar nada ahora.

# -- a goal and the way to it

path-new = Tu meta: **{ $title }**{ $by ->
    [none] .
   *[other] . Fecha: { $by }.
 }
path-goal = Camino a **{ $title }**{ $by ->
    [none] :
   *[other] {" "}(fecha: { $by }):
 }
path-count = Ya sabes { $known } de las { $of } habilidades que hacen falta.
path-count-none = Hace falta { $of ->
    [one] una habilidad.
   *[other] aprender { $of } habilidades, una tras otra.
 }
path-reached = **Llegaste:** por lo que veo, ya lo sabes todo. Unas pocas preguntas difíciles lo confirmarían.
path-reached-goal = **{ $title }:** { path-reached }
path-step = - { $name } ({ $status })
path-step-next = - **{ $name }**: sigue ahora
path-more = { $more ->
    [one] - y una más después de estas
   *[other] - y { $more } más después de estas
 }
path-status-known = ya la sabes
path-status-learning = empezada
path-status-new = nueva
path-status-next = siguiente
path-why = Ahora sigue **{ $name }**, porque hace falta para { $others }.
path-why-last = Ahora sigue **{ $name }**: ya sabes todo en lo que se apoya.
path-granted = Doy por hecho que ya sabes { $names } de antes. Si una pregunta muestra que no, lo pongo en tu camino.
path-pace-days = { $days ->
    [one] Hoy es el último día.
   *[other] { $each ->
        [one] Quedan { $days } días: una habilidad al día.
       *[other] Quedan { $days } días: unos { $each } días por habilidad.
     }
 }
path-pace-tight = { $days ->
    [one] Hoy es el último día y faltan { $skills } habilidades. Mejor hacer bien las primeras que todas con prisa.
   *[other] Quedan { $days } días, o sea, unas { $rate } habilidades al día. Es mucho: empieza hoy y haz bien las primeras.
 }
path-pace-over = Ese día ya pasó. Dime uno nuevo y hago otro plan.
path-none = Todavía no tienes una meta. Dime una; en inglés te entiendo mejor, por ejemplo "I want to pass integrals by 10 December".
path-which = ¿De qué se trata? Dime un tema; en inglés te entiendo mejor, por ejemplo "I want to pass integrals by 10 December".
path-unknown = No tengo nada sobre "{ $topic }", así que no puedo planear un camino. Conozco { $subjects }.
path-past = Esa fecha ya pasó: { $topic }. ¿Para qué día quieres saberlo?
path-alt = Camino de aprendizaje hacia { $title }: { $steps }.
path-alt-step = { $name } ({ $status })
path-alt-after = { $step }, después de { $needs }
goal-ended = De acuerdo, { $title } ya no es tu meta. Dime cuando tengas una nueva.

path-replanned = En el camino a **{ $title }** ya sabes { $known } de { $of } habilidades. Ahora sigue: **{ $name }**.

# -- how far it is

far-there = Llegaste: creo que ya sabes todo lo que hace falta para { $topic }.
far-count = { $missing ->
    [one] Para { $topic } falta una habilidad: **{ $names }**.
    [2] Para { $topic } faltan dos habilidades: { $names }.
   *[other] Para { $topic } faltan { $missing } habilidades. Primero vienen { $names }.
 }
far-known = Ya sabes { $known } de las { $of } que hacen falta.
far-begun = { $missing ->
    [one] Ya la empezaste, y cada respuesta correcta te acerca más.
   *[other] { $begun ->
        [one] Ya empezaste una de ellas, y cada respuesta correcta te acerca más.
       *[other] Ya empezaste { $begun } de ellas, y cada respuesta correcta te acerca más.
     }
 }
far-unseen = Todavía no te he visto practicar nada de esto, así que es una suposición; cinco preguntas me dirían más.
far-which = ¿Cuánto falta para qué? Nombra un tema; en inglés te entiendo mejor, por ejemplo "how far am I from integrals?".

# -- what to do next

next-answer = Termina la pregunta que está abierta{ $name ->
    [none] { "" }
   *[other] { " " }(trata de **{ $name }**)
 }: es el siguiente paso.
next-resume = Sigue donde lo dejaste: tu práctica te espera.
next-review = Repasa primero **{ $name }**{ $due ->
    [one] { "" }
   *[other] { " " }y lo demás que toca repasar ({ $due } habilidades en total)
 }: es lo que más fácilmente se te olvidaría ahora.
next-path = Practica **{ $name }**: es el siguiente paso hacia { $title }{ $others ->
    [none] .
   *[other] . Hace falta para { $others }.
 }
next-weak = Practica **{ $name }**: es lo que más lo necesita; hasta ahora { $right } de { $seen } a la primera.
next-new = Prueba **{ $name }**: es algo nuevo, y ya sabes en qué se apoya.
next-start = Dime un tema que estés viendo ahora en clase y haz cinco preguntas: así sé dónde estás.

# -- why this question

whyq-due = Porque toca repasar **{ $name }**: si respondes ahora, no se te olvida.
whyq-path = Porque **{ $name }** es lo que sigue en tu camino a { $title }.
whyq-kinder = Porque las últimas fueron difíciles: esta de **{ $name }** debería ir mejor.
whyq-patient = Porque **{ $name }** es parte de lo que practicas. Puede que todavía te cueste, así que pide una pista: así se vuelve más fácil.
whyq-easier = Porque **{ $name }** es parte de lo que practicas, y esta debería salir bien: te da seguridad.
whyq-right = Porque **{ $name }** es parte de lo que practicas, y esta debería tener la dificultad justa para aprender.
whyq-harder = Porque **{ $name }** es parte de lo que practicas, y ya puedes con algo que te haga pensar.
whyq-numbers = En números: espero que la resuelvas a la primera con un { $percent } %; su dificultad es { $difficulty } (0 es media, más de 0,7 es difícil, menos de -0,7 es fácil).
whyq-none = No hay ninguna pregunta abierta. Empieza una práctica y pregúntame por qué elegí una.

choice-review = Repasar ahora
choice-path = Mi camino
choice-recommend = ¿Y ahora qué?

placement-started = Vamos a encontrar tu nivel. Te haré como máximo { $of } { $what }, y menos si lo tengo claro antes. Si no sabes una, sáltala.
answer-moved-on = Esta no. Aquí va lo siguiente.
level-found = { $level ->
    [easy] Por ahora te van mejor las preguntas fáciles: acertarás la mayoría y crecerás desde ahí.
    [hard] Ya puedes con preguntas difíciles.
   *[other] Por ahora te van mejor las preguntas de nivel medio.
 }
level-found-topic = En el tema { $topic }: { $level ->
    [easy] por ahora te van mejor las preguntas fáciles: acertarás la mayoría y crecerás desde ahí.
    [hard] ya puedes con preguntas difíciles.
   *[other] por ahora te van mejor las preguntas de nivel medio.
 }
level-found-strong = Fue bien con { $names }.
level-found-weak = Hay algo que ganar en { $names }.
