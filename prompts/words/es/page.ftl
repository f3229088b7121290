# The web page: every sentence of its template and of its scripts. The files page*.ftl go to the scripts whole.

# The page
page-title = Chiron
page-tagline = tu tutor para practicar
page-skip-link = Ir al cuadro de mensaje
page-conversation = Conversación
page-welcome-title = ¿Qué practicamos?
page-welcome = Dime un tema con tus palabras. Hago preguntas, ayudo cuando te atascas y llevo la cuenta de cómo vas.
# What is said for a person who presses it, in words that the tutor hears
page-suggestion-1 = Dame 5 preguntas fáciles de álgebra
page-suggestion-2 = ¿Cómo voy?
page-suggestion-3 = Dame 5 preguntas de probabilidad
page-language = Idioma
page-compose = Mensaje
page-placeholder = Responde o pregunta
page-send = Enviar
page-earlier = Mostrar mensajes anteriores
page-newest = Mensaje más nuevo
page-conversations = Conversaciones
page-new-conversation = Nueva conversación
page-unread = Respuestas nuevas
page-new = Nuevo
page-rename = Cambiar el nombre de «{ $title }»
page-rename-short = Cambiar nombre
page-title-label = Título
page-seek = Buscar en lo que se dijo
page-seek-found = { $count ->
    [0] No se encontró nada. Prueba con otra palabra.
    [one] Se encontró una vez
   *[other] Se encontró { $count } veces
 }
page-seek-first = Las { $count } últimas
page-seek-failed = La búsqueda no llegó. Inténtalo de nuevo, por favor.
page-no-script = Esta página necesita JavaScript, y nada de ningún otro sitio.

# States
page-thinking = Chiron está pensando
page-stop = Parar
page-copy = Copiar
page-copied = Copiado
page-not-copied = Tu navegador no permite copiar. Puedes seleccionar el texto.
page-try-again = Intentar otra vez
page-forget = Borrar
page-title-new = ({ $count }) { $title }
page-you = Tú
page-tutor = Chiron
page-sending = Enviando
page-waiting = Espera la conexión y entonces se envía solo
page-slow-down = Espera un momento y entonces se envía solo
page-not-sent = No se envió: { $reason }
page-connecting = Conectando
page-reconnecting = Se perdió la conexión. Intentando de nuevo
page-connected = Conectado

# Files
page-attach = Añadir archivos
page-take-photo = Hacer una foto
page-take-file = Elegir archivos
page-drop = Suelta aquí tus archivos
page-files = Archivos que van con el mensaje
page-files-most = En un mensaje caben { $count } archivos.
page-files-wait = Se envía en cuanto lleguen tus archivos
page-file-progress = { $name }, en camino
page-file-waits = Espera la conexión
page-file-there = { $name }: todo listo para enviar
page-file-cancel = Cancelar { $name }
page-file-remove = Quitar { $name }
page-file-too-big = Demasiado grande: { $limit } como máximo
page-file-empty = Este archivo está vacío

# What a button said, where it has no name of its own (choice-* in tutor.ftl and adaptation.ftl)
page-action-open = Abrir una pregunta
page-action-harder = Algo más difícil
page-action-easier = Algo más fácil
page-action-reviews = ¿Qué toca repasar?
page-action-goal = Mi meta
page-action-how_far = ¿Cuánto me falta?
page-action-placement = Encontrar mi nivel
page-action-why_question = ¿Por qué esta pregunta?
page-action-link = Vincular mi cuenta
page-action-join = Entrar en una clase
page-action-warm_up = Un calentamiento
page-action-vote = Mi voto
page-action-approve = Mis documentos
page-action-language = Otro idioma
page-action-memory = Lo que recuerdas de mí
page-action-remember = Recuerda esto
page-action-forget = Olvida esto
page-action-seen = Ya lo vi
page-action-class = Mi clase
page-action-file = Leer un documento
page-action-paper = Eliminar un documento

# A link that opens the page as a person
page-enter-failed = El enlace no se pudo usar ahora mismo. Revisa tu conexión y ábrelo otra vez.
