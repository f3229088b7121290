# The page on which a teacher goes through the questions that were found in a paper
page-approve-title = Preguntas de un documento
page-approve-of = { $name }: preguntas por aprobar
page-approve-skip = Ir a la pregunta
page-approve-home = Ir al chat
page-approve-not-yours = Aquí no hay ningún documento así para ti. Solo puede revisarlo un docente de su clase. Si es tu caso, abre esta página con tu propio enlace: pídelo en el chat o a quien administra Chiron.
page-approve-failed = Esto no se pudo cargar ahora.
page-approve-offline = El servidor no responde. No se perdió nada de lo que escribiste. Inténtalo de nuevo, por favor.
page-approve-not-read = Este documento todavía se está leyendo. Sus preguntas aparecerán cuando termine.
page-approve-nothing = No se encontraron preguntas en este documento.
page-approve-none-needs = Ninguna pregunta te necesita ya.
page-approve-none-listed = No hay ninguna de estas.
page-approve-no-sure = No hay ninguna pregunta que se pueda publicar sin revisarla.
page-approve-first = Esta es la primera.
page-approve-last = Esta es la última.
page-approve-changed = Alguien acaba de cambiar esta pregunta.
page-approve-stale = Alguien cambió esta pregunta desde que empezaste a escribir. Si guardas lo tuyo, reemplazará ese cambio.
page-approve-keep-mine = Guardar lo que escribí
page-approve-keep-theirs = Ver cómo está ahora
page-approve-unsaved = Sin guardar

# The list
page-approve-questions = Preguntas de este documento
page-approve-question = Pregunta
page-approve-filter = Qué preguntas se muestran
page-approve-needs = Me necesitan
page-approve-sure = Seguras
page-approve-published = Publicadas
page-approve-dropped = Descartadas
page-approve-all = Todas
page-approve-is-needs = Te necesita
page-approve-is-sure = Segura
page-approve-is-published = Publicada
page-approve-is-dropped = Descartada

# The page of the paper
page-approve-sheet = La página de donde sale
page-approve-page = Página { $page }
page-approve-page-before = Página anterior
page-approve-page-after = Página siguiente
page-approve-larger = Más grande

# The question
page-approve-remarks = Mira esto, por favor
page-approve-figure = Una imagen que pertenece a esta pregunta
page-approve-right-one = ¿Cuál es la correcta?
page-approve-right-ones = ¿Cuáles son correctas?
page-approve-no-answer = todavía no se sabe
page-approve-accepted = También vale: { $words }
page-approve-about = Más sobre esta pregunta
page-approve-actions = Lo que puedes hacer con esta pregunta
page-approve-proposed-stem = Propuesta de un modelo de lenguaje: otro texto
page-approve-proposed-options = Propuesta de un modelo de lenguaje: otras opciones
page-approve-proposed-explanation = Propuesta de un modelo de lenguaje: una explicación
page-approve-proposed-hints = Propuesta de un modelo de lenguaje: pistas
page-approve-proposed-misconceptions = Propuesta de un modelo de lenguaje: qué decir a quien elige una opción equivocada
page-approve-take = Aceptarla
page-approve-leave = No usarla
page-approve-where = ¿Dónde empieza la segunda pregunta?
page-approve-nowhere = No hay una segunda línea ni una segunda opción por donde dividirla.

# What can be done
page-approve-do-publish = Publicar
page-approve-do-edit = Editar
page-approve-do-drop = Descartar
page-approve-do-merge = Unir con la siguiente
page-approve-do-split = Dividir
page-approve-do-back = Recuperarla
page-approve-do-next = Siguiente
page-approve-do-undo = Deshacer
page-approve-publish-sure = { $count ->
    [one] Publicar la segura
   *[other] Publicar las { $count } seguras
 }

# What was done
page-approve-done-publish = Publicada: { $name }.
page-approve-done-sure = { $count ->
    [one] Se publicó una pregunta.
   *[other] Se publicaron { $count } preguntas.
 }
page-approve-done-drop = Descartada: { $name }.
page-approve-done-back = { $name }: está como antes.
page-approve-done-merge = Ahora { $other } forma parte de { $name }.
page-approve-done-split = { $name }: ahora son dos preguntas.
page-approve-done-change = Cambiada: { $name }.
page-approve-done-take = { $name }: se aceptó la propuesta.
page-approve-done-leave = { $name }: se queda sin la propuesta.
page-approve-done-undo = Deshecho: { $words }
page-approve-nothing-done = No hay nada que deshacer.
page-approve-no-next = Después de esta no viene ninguna pregunta.

# The fields
page-approve-field-stem = Pregunta
page-approve-field-kind = Tipo de pregunta
page-approve-field-options = Opciones, y cuáles son correctas
page-approve-field-answer = Respuesta
page-approve-field-accepted = También vale, una por línea
page-approve-field-tolerance = Puede diferir en (2, o 5%)
page-approve-field-unit = Unidad
page-approve-field-hint-1 = Primera pista
page-approve-field-hint-2 = Segunda pista
page-approve-field-hint-3 = Tercera pista
page-approve-field-explanation = Explicación
page-approve-field-skill = Habilidad
page-approve-field-marks = Puntos
page-approve-kind-single_choice = Una opción es correcta
page-approve-kind-multiple_choice = Puede haber varias opciones correctas
page-approve-kind-numeric = Un número
page-approve-kind-algebraic = Una fórmula
page-approve-kind-short_text = Una palabra o unas pocas
page-approve-kind-free_text = Un texto más largo
page-approve-more = Pistas y explicación
page-approve-option = Opción { $label }
page-approve-option-right = La opción { $label } es correcta
page-approve-option-up = Subir la opción { $label }
page-approve-option-down = Bajar la opción { $label }
page-approve-option-remove = Quitar la opción { $label }
page-approve-add-option = Añadir una opción
page-approve-save = Guardar
page-approve-save-publish = Guardar y publicar
page-approve-forget = Descartar los cambios

# The keys
page-approve-keys = Teclas
page-approve-single-keys = En esta página, letras sueltas funcionan como teclas
page-approve-key-next = Pregunta siguiente
page-approve-key-before = Pregunta anterior
page-approve-key-publish = Publicar, o recuperar lo descartado
page-approve-key-mark = Esta opción es correcta
page-approve-key-edit = Editar
page-approve-key-drop = Descartar
page-approve-key-merge = Unir con la pregunta siguiente
page-approve-key-split = Dividir en dos
page-approve-key-undo = Deshacer
page-approve-key-sure = Publicar todas las seguras
page-approve-key-filter = Mostrar otras preguntas
page-approve-key-page = Ir a la página y volver
page-approve-key-help = Mostrar estas teclas
page-approve-key-save = Guardar lo que escribes
page-approve-key-save-publish = Guardarlo y publicar
