# How one is doing
page-views = Páginas
page-view-chat = Conversación
page-view-progress = Progreso
page-progress-title = Cómo vas
page-progress-loading = Un momento
page-progress-failed = Esto no se pudo cargar ahora.
page-progress-nothing = Todavía no hay nada que ver. Responde tus primeras preguntas en el chat y esta página se llena sola.
page-number-answered = { $count ->
    [one] pregunta trabajada
   *[other] preguntas trabajadas
 }
page-number-right = bien a la primera
page-number-week = { $count ->
    [one] día de los últimos 7
   *[other] días de los últimos 7
 }

# Days
page-days-title = Días en que practicaste
page-days-words = { $count ->
    [0] Cada semana tiene su ritmo. Vuelve a empezar cuando quieras.
   *[other] Un poco de vez en cuando se queda más que mucho de golpe. Descansar también forma parte.
 }
page-days-told = En las últimas { $weeks } semanas practicaste { $days ->
    [one] un día
   *[other] { $days } días
 }.
page-weekdays = Lu Ma Mi Ju Vi Sá Do
page-table-day = Día
page-table-answers = Respuestas

# The goal
page-goal-title = Tu meta
page-table-skill = Habilidad
page-table-status = Hasta dónde
page-table-needs = Va después de

# Reviews
page-due-title = Conviene volver a verlo
page-due-why = Un vistazo ahora evita que se olvide.
page-due-now = ahora
page-practise-now = Practicar
page-practise-name = Practicar { $name }
page-practise-words = 5 preguntas sobre { $name }

# Skills
page-skills-title = Habilidades
page-skills-why = La barra muestra qué tan probable es que resuelvas a la primera una pregunta de nivel medio. Es una estimación hecha con tus respuestas, y cambia con cada una.
page-skills-skill = Habilidad
page-skills-mastery = Qué tan bien va
page-skills-right = A la primera
page-skills-review = Repasar
page-mastery-begun = { $chance } %, apenas empieza
page-mastery-well = { $chance } %, va bien
page-mastery-known = { $chance } %, esto ya lo sabes
page-right-of = { $right } de { $seen }

# Practice so far
page-past-title = Tu práctica hasta ahora
page-past-more = Mostrar prácticas anteriores
page-past-topics = { $shown } y { $rest } más
page-past-solved = { $right } de { $count } con solución correcta
page-past-goes-on = { $right } de { $count } con solución correcta hasta ahora
page-past-hints = { $count ->
    [one] una pista
   *[other] { $count } pistas
 }
page-try-right = correcta
page-try-partial = en parte correcta
page-try-wrong = no es correcta
page-try-unreadable = no se pudo leer
