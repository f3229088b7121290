# What notes and books say, quoted with the page.

quote-intro = { $count ->
    [one] Esto es lo que encontré:
   *[other] Esto es lo que encontré, primero lo mejor:
 }
quote-place = { $document }, p. { $page }
quote-picture = La página donde está: { $cited }
quote-none = No encontré nada sobre eso en los apuntes y libros que puedes leer aquí.
quote-held = Tus apuntes dicen algo sobre eso, pero revelaría la respuesta. Pregúntame otra vez cuando termine esta pregunta.
quote-what = ¿Qué busco? Pregunta en inglés, por ejemplo: "what do my notes say about osmosis?"
