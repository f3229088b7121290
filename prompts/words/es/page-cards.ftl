# Question cards
page-question = Pregunta { $number }
page-question-of = Pregunta { $number } de { $of }
page-choose-one = Elige una
page-choose-all = Elige todas las correctas
page-your-answer = Tu respuesta
page-check = Comprobar
page-actions = Lo que puedes hacer
page-answer-with = Responder { $label }
page-answered = Mi respuesta: { $value }
page-state-right = Correcto
page-state-wrong = Todavía no
page-state-partial = En parte correcto
page-state-kept = Respuesta guardada
page-state-shown = Solución mostrada
page-state-skipped = Saltada
page-state-left = Cerrada
page-option-right = correcta
page-option-wrong = no es correcta
page-keys = { $count ->
    [one] tecla 1
   *[other] teclas 1 a { $count }
 }
page-enlarge = Ampliar la imagen
page-close = Cerrar
page-wide = Se desplaza hacia los lados
page-reads-as = Lo leo así
page-hint-number = Pista { $level }
page-said-of = Sobre la respuesta { $value }
page-which-points = ¿Cuáles de estos tiene tu respuesta?
page-mark = Valorar mi respuesta
page-new-line = Enter empieza una línea nueva. Ctrl y Enter envía.

# The keys for maths
page-maths-keys = Teclas de matemáticas
page-all-keys = Letras
page-key-divide = dividido entre
page-key-times = por
page-key-minus = menos
page-key-plus = más
page-key-equals = igual
page-key-open = abrir paréntesis
page-key-close = cerrar paréntesis
page-key-fraction = fracción
page-key-power = elevado a
page-key-root = raíz cuadrada
page-key-cube-root = raíz cúbica
page-key-pi = pi
page-key-less = menor que
page-key-more = mayor que
page-key-at-most = menor o igual que
page-key-at-least = mayor o igual que
page-key-plus-minus = más menos
page-key-infinity = infinito
page-key-point = punto decimal
page-key-comma = coma
page-key-back = borrar
page-key-left = ir a la izquierda
page-key-right = ir a la derecha

# How questions went
page-how-right = Bien a la primera
page-how-later = Bien tras más intentos o una pista
page-how-shown = Solución mostrada
page-how-skipped = Saltada
page-how-left = Sin responder
page-chart-right = { $count } a la primera
page-chart-later = { $count } tras más intentos o una pista
page-chart-shown = { $count } con la solución
page-chart-skipped = { $count } que saltaste
page-chart-left = { $count } sin responder
page-as-table = Como tabla
page-table-number = Pregunta
page-table-topic = Tema
page-table-how = Cómo salió
page-table-tries = Intentos
page-table-hints = Pistas
