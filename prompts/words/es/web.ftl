# What the web API says when something is wrong. The sentences of the page are in page*.ftl.

web-empty = Escribe algo primero.
web-bad-json = Ese mensaje no se pudo leer. Recarga la página e inténtalo de nuevo, por favor.
web-bad-request = No se pudo entender esa petición. Recarga la página e inténtalo de nuevo, por favor.
web-not-object = Manda un objeto JSON, con el encabezado Content-Type: application/json.
web-text-or-action = Manda un texto o una acción, pero no ambas cosas.
web-unknown-action = No conozco ese botón. Recarga la página, por favor.
web-too-big = Es demasiado grande para enviarlo.
web-not-found = En esta dirección no hay nada.
web-no-conversation = No tienes esa conversación.
web-untitled = Conversación
web-not-allowed = Eso no se puede hacer en esta dirección.
web-other-site = Esta petición vino de otro sitio, así que no la acepté.
web-link-gone = Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.
web-login-gone = Tu sesión cambió. Recarga la página, por favor.
web-too-fast = Eso fue mucho de golpe. Acepto tu próximo mensaje en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }.
web-busy-address = Ahora llega muchísimo desde tu red. Inténtalo de nuevo en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }, por favor.
web-too-many-new = Ahora llega muchísima gente nueva desde tu red. Acepto tu mensaje en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
 }.
web-too-many-bytes = Ahora llegan muchísimos archivos desde tu red. Inténtalo de nuevo en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }, por favor.
web-too-many-streams = Esta conversación está abierta en demasiadas ventanas. Cierra algunas, por favor.

# Files
web-file-too-big = Ese archivo es demasiado grande. Acepto archivos de { $limit } MB como máximo.
web-file-kind = Acepto imágenes, PDF, documentos de oficina y textos, y este no es nada de eso.
web-file-empty = Ese archivo está vacío.
web-files-full = Tus archivos pueden ocupar { $limit } MB en total, y con este sería demasiado.
web-no-file = Uno de los archivos ya no está aquí. Añádelo otra vez, por favor.

# The page on which papers are approved
web-approve-changed = Alguien cambió esto mientras tanto, así que no hice nada. Ahora está así.

web-fault = Algo salió mal de mi lado, lo siento. Inténtalo de nuevo, por favor.

# What the tutor does, while one waits
web-doing-nothing = Chiron está pensando
web-doing-search = Buscando preguntas
web-doing-check = Revisando tu respuesta
web-doing-look-up = Buscándolo
web-doing-progress = Mirando cómo vas
web-doing-else = En ello
