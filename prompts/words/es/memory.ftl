# What the tutor says of what it remembers of a student.

memory-intro = Esto es lo que recuerdo de ti:
memory-intro-about = Esto es lo que recuerdo de eso:
memory-none = Todavía no recuerdo nada de ti. Puedes decirme cosas; en inglés las entiendo mejor, por ejemplo "remember that my exam is on 3 June" o "I like short hints".
memory-none-off = Me pediste que no recordara nada de ti, y así lo hago.
memory-none-about = No recuerdo nada de eso. Si quieres que lo recuerde, escribe en inglés "remember that ...".
memory-none-name = Todavía no me has dicho tu nombre. Escribe "call me" y tu nombre, y lo usaré.
memory-name = Te llamas **{ $name }**.
memory-how = Para cambiarlo, escribe en inglés "forget 1" o "forget everything about me", o dime cómo es de verdad.
memory-line = { $number }. { $what } *({ $origin })*
memory-from-said = me lo dijiste el { $day }
memory-from-understood = lo entendí de lo que escribiste el { $day }
memory-from-counted = contado a partir de tus respuestas, la última vez el { $day }
memory-item-help = { $value ->
    [more] Te gusta tener más ayuda.
   *[other] Te gusta tener menos ayuda y probar primero por tu cuenta.
 }
memory-item-length = { $value ->
    [short] Te gustan las pistas y respuestas cortas.
   *[other] Te gustan las respuestas largas y detalladas.
 }
memory-item-kinds = { $value ->
    [choice] Prefieres las preguntas de opción múltiple.
   *[other] Te gusta escribir tus respuestas.
 }
memory-item-name = Te llamo **{ $value }**.
memory-item-examples = Te gustan los ejemplos sobre { $value }.
memory-item-note = Dijiste: «{ $value }»
memory-item-goal = Tu meta: **{ $value }**.
memory-item-mistake = { $times } veces en **{ $topic }**: «{ $value }»
memory-item-mistake-plain = El mismo error { $times } veces en **{ $topic }**.

remembered-help = { $value ->
    [more] De acuerdo, te daré más ayuda. Escribe "less help" cuando quieras probar más por tu cuenta.
   *[other] De acuerdo, esperaré y dejaré que pruebes primero. Escribe "more help in general" para cambiarlo.
 }
remembered-length = { $value ->
    [short] De acuerdo, seré breve.
   *[other] De acuerdo, explicaré con más detalle.
 }
remembered-kinds = { $value ->
    [choice] Es bueno saberlo: si no pides otra cosa, desde ahora te doy preguntas de opción múltiple.
   *[other] Es bueno saberlo: si no pides otra cosa, desde ahora te doy preguntas que respondes con tus palabras.
 }
remembered-name = ¡Hola, { $value }! Así te llamaré.
remembered-examples = De acuerdo, ejemplos sobre { $value } donde pueda hacerlos.
remembered-note = Recordaré esto: «{ $value }». Puedes preguntarme cuando quieras qué sé de ti.

forgotten-one = Olvidado: { $what }
forgotten-some = Olvidado:
forgotten-none = No recuerdo nada así, de modo que no hay nada que olvidar.
forgotten-all = Lo olvidé todo. Tus respuestas y tu progreso siguen ahí.
forget-asked = { $count ->
    [one] Recuerdo una cosa de ti. ¿La olvido de verdad?
   *[other] Recuerdo { $count } cosas de ti. ¿Las olvido todas de verdad?
 } Tus respuestas y tu progreso se quedan.
memory-switched-off = De acuerdo, no recordaré nada nuevo de ti. Lo que ya sé se borra si escribes en inglés "forget everything about me".
memory-switched-on = Gracias. Desde ahora vuelvo a recordar lo que me pidas.

memory-off = Me pediste que no recordara nada de ti, así que no lo guardé. Para cambiarlo, escribe en inglés "you may remember things".
memory-secret = No guardo contraseñas, números de tarjeta o de teléfono ni otros secretos: en un chat no están seguros. No lo guardé.
memory-too-long = Eso es demasiado largo para recordarlo. Dímelo en una o dos frases cortas.
memory-full = No puedo recordar más cosas de las que ya recuerdo. Pregunta en inglés "what do you know about me?" y dime qué olvidar.
memory-in-group = Aquí hay más gente leyendo. Habla conmigo a solas sobre lo que recuerdo de ti.

choice-memory = ¿Qué sabes de mí?
choice-forget = Olvidar esto
choice-forget-number = Olvidar { $number }
choice-forget-all-yes = Sí, olvidar todo
choice-forget-all-no = No, guardarlo

small-talk-greeting-named = ¡Hola, { $name }! Dime un tema, por ejemplo "5 preguntas fáciles de fracciones", y empezamos.
small-talk-greeting-named-open = ¡Hola, { $name }! Tu pregunta sigue abierta. Respóndela o pide una pista.
