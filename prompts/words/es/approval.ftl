# What a teacher reads while going through the questions of a paper.
approval-no-option = Aquí no hay ninguna opción { $label }.
approval-no-line = No hay una línea { $line } por donde dividirla. El texto tiene { $lines ->
    [one] solo una línea
   *[other] { $lines } líneas
 }.
approval-no-next = Después de esta no viene ninguna pregunta.
refused-not-your-document = Solo un docente de esta clase puede revisar este documento. Los documentos que son para todo el mundo, solo un administrador.
refused-approve-in-group = Aquí hay más gente leyendo. Revisemos los documentos en un chat entre nosotros.
refused-no-page = Desde aquí no tengo una página web a la que llevarte. Revisemos el documento en este chat.
refused-document-gone = Este documento ya no está aquí.

approval-no-documents = Todavía no hay ningún documento que revisar. Mándame uno y busco sus preguntas.
approval-standing = **{ $name }**: { $questions ->
    [0] ninguna pregunta.
    [one] una pregunta, { $keyed ->
        [0] sin clave de respuestas
       *[other] con clave de respuestas
    }.
   *[other] { $questions } preguntas, { $keyed } con clave de respuestas.
 }{ $published ->
    [0] {""}
   *[other] {" "}Publicadas: { $published }.
 }{ $sure ->
    [0] {""}
   *[other] {" "}Listas para publicar: { $sure }.
 } { $unsure ->
    [0] Ninguna te necesita.
    [one] Una te necesita.
   *[other] { $unsure } te necesitan.
 }{ $proposed ->
    [0] {""}
    [one] {" "}Para una propongo algo que añadir.
   *[other] {" "}Para { $proposed } propongo algo que añadir.
 }
approval-page-given = [{ $name }: revisarlas en una página]({ $link }){ $minutes ->
    [0] .
   *[other] . El enlace abre la página con tu cuenta, una sola vez y durante { $minutes } minutos. No lo compartas.
 }
approval-sure-done = { $count ->
    [0] No quedaba nada que publicar.
    [one] Se publicó una pregunta.
   *[other] Se publicaron { $count } preguntas.
 }
approval-sure-undone = { $count ->
    [0] No quedaba nada que retirar.
    [one] Una pregunta te espera otra vez.
   *[other] { $count } preguntas te esperan otra vez.
 }
approval-picture = { $number ->
    [none] Imagen { $place } de esta pregunta
   *[other] Imagen { $place } de la pregunta { $number }
 }
approval-draft = { $number ->
    [none] **Pregunta** ({ $place })
   *[other] **Pregunta { $number }** ({ $place })
 }
approval-like = { $number ->
    [none] En el banco de preguntas: { $stem }
   *[other] Pregunta { $number } de este documento: { $stem }
 }
approval-page = página { $page }
approval-no-stem = (sin texto)
approval-figures = { $count ->
    [one] Le pertenece una imagen.
   *[other] Le pertenecen { $count } imágenes.
 }
approval-answer = { $answer ->
    [none] Respuesta: no se sabe
   *[other] Respuesta: { $answer }
 }
approval-is-published = Los estudiantes pueden practicar esta pregunta.
approval-is-dropped = Esta pregunta está descartada.
approval-proposed = El modelo de lenguaje propone lo siguiente. Ningún estudiante lo ve si no lo aceptas.
approval-proposed-stem = **Texto de la pregunta, como lo leo en la página**
approval-proposed-options = **Opciones, como las leo en la página**
approval-proposed-explanation = **Explicación**
approval-proposed-hints = **Pistas**
approval-proposed-misconceptions = **Qué decir a quien elige una opción equivocada**
approval-nothing-proposed = Para eso no hay ninguna propuesta.
approval-taken = Lo propuesto ya forma parte de la pregunta.
approval-left = Lo propuesto no se usa.
approval-asks-answer = ¿Cuál es la respuesta? { $options ->
    [0] Escribe el número o las palabras.
   *[other] Escribe su letra, o varias: A, C
 }
approval-asks-edit = ¿Qué debe decir? Escribe "stem: ..." para el texto de la pregunta, o "B: ..." para una opción.
approval-asks-split = ¿Dónde empieza la segunda pregunta? Escribe la letra de una opción, o "line 2" para una línea del texto.
approval-published = { $number ->
    [none] La pregunta está publicada.
   *[other] La pregunta { $number } está publicada.
 }
approval-dropped = { $number ->
    [none] La pregunta está descartada.
   *[other] La pregunta { $number } está descartada.
 }
approval-answered = La respuesta está cambiada.
approval-edited = El texto está cambiado.
approval-merged = La pregunta siguiente ya forma parte de esta.
approval-split = Ahora son dos preguntas. Aquí está la primera.
approval-undone = El último cambio está deshecho.
approval-elsewhere = Esta pregunta cambió desde que la viste, así que no hice nada. Ahora está así.

# Buttons.
choice-approve-sure = { $count ->
    [one] Publicar la segura
   *[other] Publicar { $count } seguras
 }
choice-approve-go = { $count ->
    [one] Ver la que te necesita
   *[other] Revisar { $count }
 }
choice-approve-proposed = { $count ->
    [one] Ver una propuesta
   *[other] Ver { $count } propuestas
 }
choice-approve-take = Aceptar lo propuesto
choice-approve-leave = No usarlo
choice-approve-page = Revisar en una página
choice-approve-publish = Publicar
choice-approve-answer = Corregir respuesta
choice-approve-edit = Editar
choice-approve-merge = Unir con la siguiente
choice-approve-split = Dividir
choice-approve-drop = Descartar
choice-approve-next = Más tarde
choice-approve-undo = { $number ->
    [none] Deshacer
   *[other] Deshacer pregunta { $number }
 }
choice-approve-undo-sure = { $count ->
    [one] Retirarla
   *[other] Retirar las { $count }
 }
choice-approve-back = Volver
choice-approve-stop = Parar
