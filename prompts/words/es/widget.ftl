# The page in another site's page

# What the script that shows it says
widget-title = Chiron, tu tutor para practicar
widget-open = Abrir el tutor
widget-close = Cerrar el tutor
widget-new = Respuestas nuevas
widget-loading = Un momento
widget-silent = El tutor no responde. Quizá se cortó tu conexión por un momento.
widget-again = Intentar otra vez
widget-alone = Abrirlo en una ventana propia
widget-not-here = El tutor no se puede mostrar en esta página.
