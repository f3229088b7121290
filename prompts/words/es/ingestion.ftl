# What a teacher is told about a document that was sent in.

# Why it is not read, and what to do next.
ingestion-refused-empty = En este archivo no hay nada. Comprueba que sea el correcto y mándalo otra vez.
ingestion-refused-cut-off = Este archivo termina a la mitad, así que no llegó completo. Mándalo otra vez, por favor.
ingestion-refused-broken = Este archivo está dañado y no se puede abrir. Ábrelo en su programa, guárdalo de nuevo y manda esa copia.
ingestion-refused-too-large = Este archivo pesa más de { $limit } MB. Divídelo, o reduce sus imágenes, y manda las partes.
ingestion-refused-unknown = Chiron no puede leer este tipo de archivo. Manda un PDF, un archivo de Word, PowerPoint, Excel u OpenDocument, una página web, un texto o una foto.
ingestion-refused-program = Esto es un programa, no un documento, así que no se abrió. Manda el documento mismo, por ejemplo como PDF o DOCX.
ingestion-refused-data = Estos son datos para un programa, no un documento. Quien administra Chiron puede cargar un archivo de preguntas con "chiron bank load".
ingestion-refused-archive = Esto es una carpeta comprimida. Descomprímela y manda los documentos que contiene.
ingestion-refused-old-word = Este es un tipo antiguo de archivo de Word. Ábrelo, guárdalo como DOCX o PDF y manda ese.
ingestion-refused-old-powerpoint = Este es un tipo antiguo de archivo de PowerPoint. Ábrelo, guárdalo como PPTX o PDF y manda ese.
ingestion-refused-old-excel = Este es un tipo antiguo de archivo de Excel. Ábrelo, guárdalo como XLSX y manda ese.
ingestion-refused-pages = Esto se hizo con Pages, Numbers o Keynote. Expórtalo como PDF o en un formato de Office y manda ese.
ingestion-refused-heic = Esta foto está en un formato que solo conocen algunos teléfonos. Mándala como JPEG o PNG; también sirve una captura de pantalla.
ingestion-refused-locked-office = Este archivo está protegido con una contraseña. Ábrelo, quita la contraseña y manda esa copia.
ingestion-refused-locked-archive = Partes de este archivo están protegidas con una contraseña. Guárdalo sin contraseña y manda esa copia.
ingestion-refused-bomb = Este archivo crecería demasiado al descomprimirlo, así que no se abrió. Guarda el documento como PDF y manda ese.
ingestion-refused-entities = Este archivo contiene definiciones que ningún programa de Office escribe, así que no se abrió. Guarda el documento como PDF y manda ese.
ingestion-refused-password = Este archivo está protegido con una contraseña. Dile la contraseña a Chiron, o quítala y manda esa copia.
ingestion-refused-password-in-chat = Este archivo está protegido con una contraseña. No escribas la contraseña aquí, por favor, porque lo que se escribe aquí se guarda. Quítala y manda esa copia.
ingestion-refused-wrong-password = Esta contraseña no abre el archivo. Inténtalo otra vez, o quita la contraseña y manda esa copia.
ingestion-refused-too-many-lines = Este archivo tiene { $lines } líneas; Chiron lee hasta { $limit } a la vez. Divídelo y manda las partes.
ingestion-refused-too-many-pages = Este archivo tiene { $pages } páginas; Chiron lee hasta { $limit } a la vez. Divídelo y manda las partes.
ingestion-refused-too-many-scans = { $pages } páginas de este archivo son imágenes; Chiron lee hasta { $limit } de estas a la vez. Divídelo y manda las partes.
ingestion-refused-too-much-memory = Para leer este archivo hace falta demasiada memoria. Imprímelo en un PDF nuevo o manda una parte.
ingestion-refused-too-long = Leer este archivo tardó demasiado, así que Chiron paró. Divídelo y manda las partes.
ingestion-refused-too-many-pixels = Esta imagen tiene más de { $limit } millones de puntos. Hazla más pequeña, o vuelve a fotografiar la página, y manda esa.
ingestion-refused-key-without-paper = El documento al que pertenece no se pudo leer. Manda primero ese y luego este.

# What was odd about it, though it was read.
ingestion-remark-hidden-text = Se dejó fuera texto que no se ve{ $count ->
    [one] {""}
   *[other] {" "}({ $count } lugares)
}.
ingestion-remark-slanted-text = Se dejó fuera escritura vertical o inclinada{ $count ->
    [one] {""}
   *[other] {" "}({ $count } lugares)
}.
ingestion-remark-script = Contiene un programa, que no se ejecutó.
ingestion-remark-attachments = { $count ->
    [one] Lleva un archivo adjunto, que no se leyó.
   *[other] Lleva { $count } archivos adjuntos, que no se leyeron.
 }
ingestion-remark-macros = Contiene macros; el texto se leyó sin ejecutarlas.
ingestion-remark-picture = { $count ->
    [one] Una imagen o dibujo no se pudo incluir. Si importa, mándalo como PDF.
   *[other] { $count } imágenes o dibujos no se pudieron incluir. Si importan, mándalo como PDF.
 }
ingestion-remark-unreadable = No se pudo leer la escritura.
ingestion-remark-blank = No hay nada en ella.
ingestion-remark-key-answers = { $count ->
    [0] No dio ninguna respuesta que faltara.
    [one] Una pregunta ya tiene su respuesta.
   *[other] { $count } preguntas ya tienen su respuesta.
 }
ingestion-remark-key-doubtful = { $count ->
    [one] Una de sus respuestas no encaja con su pregunta; mírala, por favor.
   *[other] { $count } de sus respuestas no encajan con sus preguntas; míralas, por favor.
 }
ingestion-remark-key-stray = { $count ->
    [one] Una de sus respuestas no es de ninguna pregunta del documento.
   *[other] { $count } de sus respuestas no son de ninguna pregunta del documento.
 }
ingestion-on-page = Página { $page }: { $said }
ingestion-on-pages = Páginas { $first } a { $last }: { $said }

# What becomes of a document that was sent.
ingestion-received = Estoy leyendo "{ $name }". Te aviso cuando termine.
ingestion-received-for = Estoy leyendo "{ $name }" para { $receiver }. Te aviso cuando termine.
ingestion-received-again = "{ $name }" se está leyendo. Te aviso cuando termine.
ingestion-received-key = Estoy leyendo "{ $name }" para sacar las respuestas de "{ $paper }". Te aviso cuando termine.
ingestion-read-key = "{ $name }" es la clave de respuestas de "{ $paper }". { $about } "{ $paper }" ahora: { $found }
ingestion-stage-waiting = "{ $name }" espera su turno para leerse.
ingestion-stage-begun = Ahora estoy leyendo "{ $name }".
ingestion-stage-reading = Sigo leyendo "{ $name }": página { $page } de { $of }.
ingestion-stage-ocr = Sigo leyendo "{ $name }". Algunas de sus páginas son imágenes: { $page } de { $of }.
ingestion-stage-proposing = Ya leí "{ $name }" y miro qué se podría añadir a sus preguntas: { $page } de { $of }.
ingestion-version = Si es otra versión del archivo con ese nombre, también te digo qué cambió.
ingestion-read = "{ $name }": { $found }
ingestion-read-again = Ya había leído "{ $name }" y sigue siendo el mismo archivo: { $found }
ingestion-read-alone = Ya leí "{ $name }". { $passages ->
    [0] Escribe la pregunta en la que te atascaste, o su tema, y te ayudo con eso.
   *[other] Pregúntame qué dice sobre algo, o escribe la pregunta en la que te atascaste.
 }
ingestion-found = { $questions ->
    [0] no se encontraron preguntas: nada está numerado ni puesto como suelen estar las preguntas.
    [one] una pregunta, { $keyed ->
        [0] sin clave de respuestas
       *[other] con clave de respuestas
    }{ $unsure ->
        [0] {""}
       *[other] ; te necesita
    }.
   *[other] { $questions } preguntas, { $keyed } con clave de respuestas; { $unsure ->
        [0] ninguna te necesita
        [one] 1 te necesita
       *[other] { $unsure } te necesitan
    }.
 }
ingestion-published = { $count ->
    [one] Hay una publicada.
   *[other] Hay { $count } publicadas.
 }
ingestion-proposed = { $count ->
    [one] Para una propongo algo que añadir; ningún estudiante lo ve si no lo aceptas.
   *[other] Para { $count } propongo algo que añadir; ningún estudiante lo ve si no lo aceptas.
 }
ingestion-passages = { $count ->
    [one] Se puede citar un pasaje.
   *[other] Se pueden citar { $count } pasajes.
 }
ingestion-changes = Frente a la versión anterior: nuevas { $added }, cambiadas { $changed }, quitadas { $gone }.
ingestion-no-changes = Sus preguntas son las de la versión anterior.
ingestion-not-read = No se pudo leer "{ $name }". { $why }
refused-document-not-yours = Solo un docente de esta clase puede mandar documentos para ella. Para todo el mundo, solo un administrador.

# The end of a document.
document-which = No sé a qué documento te refieres. Escribe su nombre tal como es, así: delete paper ...
ingestion-delete-asked = ¿Elimino "{ $name }", enviado el { $day }? { $questions ->
    [0] No tiene preguntas.
    [one] Su pregunta sale de la práctica y ya no se cita nada de él.
   *[other] Sus { $questions } preguntas salen de la práctica y ya no se cita nada de él.
 } Esto no se puede deshacer.
ingestion-deleted = "{ $name }" está eliminado. Lo que respondieron los estudiantes se conserva.
choice-document-delete = Eliminar { $name } ({ $day })
