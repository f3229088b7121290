# What channels say of their own accord: where something cannot be taken or shown.
channel-too-long = Es demasiado largo. Manda como máximo { $limit } caracteres, por favor.
channel-unreadable-text = No lo pude leer: tiene caracteres que no son texto.
channel-picture = Imagen: { $alt }
channel-picture-file = La imagen como archivo
channel-file = El archivo { $name } está listo, pero no puedo entregarlo aquí.
channel-you-can-say = Puedes decir: { $choices }

# On a question that was shown before: how it ended, and what its answer is measured in
channel-card-solved = Correcto
channel-card-shown = Solución mostrada
channel-card-skipped = Saltada
channel-card-replaced = Cambiada por otra pregunta
channel-card-left = Queda para después
channel-card-kept = Respuesta guardada
channel-unit = Unidad de la respuesta: { $unit }

channel-set-aside = Lo siento, algo de mi respuesta no se puede mostrar aquí. Escribe «continuar» para seguir, o «saltar» para otra pregunta.
channel-cannot-save = Ahora mismo no puedo guardar nada, así que no tomé tu mensaje. Inténtalo de nuevo en un momento, por favor.
channel-held-disk-full = Tengo tu mensaje, pero todavía no puedo guardar mi respuesta: el disco está lleno. No se pierde nada; respondo en cuanto haya espacio.
channel-held = Tengo tu mensaje, pero todavía no puedo guardar mi respuesta: mi base de datos no responde. No se pierde nada; respondo en cuanto vuelva.
