# What is said of a student's own work: what holds, the place that does not, and one thing to do. Never the answer.

# What is right, first. $lines: how many lines were found to hold.
working-held-0 = { $lines ->
    [one] Tu primera línea es correcta.
    [2] Tus dos primeras líneas son correctas.
   *[other] Tus primeras { $lines } líneas son correctas.
 }
working-held-1 = { $lines ->
    [one] Empezaste bien: la primera línea está bien resuelta.
   *[other] Empezaste bien: { $lines } líneas están bien resueltas.
 }
working-held-2 = { $lines ->
    [one] Hasta aquí, bien en la primera línea.
   *[other] Hasta aquí, bien en las primeras { $lines } líneas.
 }
working-held-3 = { $lines ->
    [one] De acuerdo con tu primera línea.
   *[other] De acuerdo con las primeras { $lines } líneas.
 }
working-shown-0 = Qué bien que escribiste tus pasos.
working-shown-1 = Con tus pasos a la vista podemos encontrar el punto.
working-shown-2 = Escribiste tus pasos, y eso ayuda.
working-shown-3 = Gracias por mostrar cómo lo hiciste.
working-sums-0 = Cada cálculo está bien.
working-sums-1 = Calculaste sin un solo desliz.
working-sums-2 = Las cuentas están bien de principio a fin.
working-sums-3 = Todas las líneas están bien calculadas.

# Where to look, before a sentence about it.
working-look-0 = Mira otra vez «{ $line }».
working-look-1 = El punto es «{ $line }».
working-look-2 = Ahora, «{ $line }».
working-look-3 = Vuelve a «{ $line }».

# The place and one thing to do, by the slip that was made there.
working-slip-step-0 = «{ $line }» no se deduce de lo anterior. ¿Qué hiciste exactamente para llegar ahí?
working-slip-step-1 = En «{ $line }» cambió algo que no debía. ¿Qué obtienes si haces otra vez solo ese paso?
working-slip-step-2 = Comprueba «{ $line }» con un número en lugar de la letra: ¿coinciden los dos lados?
working-slip-step-3 = Yo no llego a «{ $line }». ¿Puedes hacer otra vez solo ese paso?
working-slip-value-0 = Calcula «{ $line }» una vez más: ¿qué obtienes?
working-slip-value-1 = Hay un desliz en el cálculo «{ $line }». ¿Puedes hacer ese otra vez?
working-slip-value-2 = Comprueba «{ $line }» calculando hacia atrás: ¿sale?
working-slip-value-3 = «{ $line }» no sale. ¿Qué obtienes la segunda vez?
working-slip-moved-sign = En «{ $line }» un término cambió de lado. ¿Qué tienes que hacer en los dos lados para quitarlo?
working-slip-one-side = De la línea anterior a «{ $line }» solo cambió un lado. ¿Qué debe pasar en el otro?
working-slip-multiplied-instead = En «{ $line }» multiplicaste. ¿Qué deshace una suma?
working-slip-divided-instead = En «{ $line }» dividiste. ¿Qué deshace una suma?
working-slip-subtracted-instead = En «{ $line }» restaste el número que va delante de la letra. ¿Qué operación se hace ahí con la letra y qué la deshace?
working-slip-wrong-way = Mira «{ $line }»: ¿qué operación deshace lo que se hace con la letra?
working-slip-lost-minus = Mira el signo en «{ $line }». ¿Qué le pasa al dividir?
working-slip-minus = El tamaño en «{ $line }» es correcto. ¿Es más o menos?
working-slip-sign = Un signo en «{ $line }» no está bien. Recorre los términos: ¿cuál cambió de signo?
working-slip-minus-bracket = En «{ $line }» hay un menos delante de un paréntesis. ¿Qué le hace a cada término de dentro?
working-slip-first-term-only = En «{ $line }» el factor solo llegó a un término del paréntesis. ¿Qué le hace al otro?
working-slip-divided-first-only = En «{ $line }» solo se dividió un término. ¿Qué pasa con los demás?
working-slip-unlike-terms = «{ $line }» junta lo que no se puede sumar. ¿Qué términos tienen la misma letra?
working-slip-power-of-sum = En «{ $line }» una suma se elevó término por término. ¿Qué obtienes si escribes el paréntesis como producto?
working-slip-power-of-product = En «{ $line }» la potencia es de todo el paréntesis. ¿Qué le hace a cada factor?
working-slip-power-as-product = En «{ $line }» una potencia se tomó por un producto. ¿Qué te dice que hagas el número pequeño?
working-slip-powers-multiplied = Mira las potencias en «{ $line }». Escríbelas como productos: ¿cuántos factores hay?
working-slip-powers-added = En «{ $line }» una potencia se eleva a otra potencia. Escríbelo completo: ¿cuántos factores hay?
working-slip-negative-power = Mira la potencia negativa en «{ $line }». ¿Qué significa un menos en el exponente?
working-slip-added-denominators = En «{ $line }» se sumaron los denominadores. ¿Cómo puedes dar a las dos fracciones el mismo denominador?
working-slip-kept-numerators = En «{ $line }» cambió el denominador. ¿Qué debe pasar con cada numerador?
working-slip-upside-down = Mira «{ $line }»: ¿qué número va arriba?
working-slip-not-flipped = «{ $line }» divide entre una fracción. ¿Qué haces primero con esa fracción?
working-slip-order = En «{ $line }» fuiste de izquierda a derecha. ¿Qué operación va primero?
working-slip-tenfold = Las cifras en «{ $line }» son correctas. ¿Dónde va la coma decimal?
working-slip-flip = Mira «{ $line }». ¿Qué le pasa al signo entre los lados cuando multiplicas o divides por un número negativo?
working-slip-derivative = Mira «{ $line }» término por término: ¿qué regla usaste para cada uno, y encaja?

# Each calculation is right, and yet the answer is not.
working-plan-0 = ¿Por qué elegiste «{ $line }»? Di qué representa en la pregunta.
working-plan-1 = ¿Qué te dice «{ $line }» sobre la pregunta?
working-plan-2 = Compara «{ $line }» con la pregunta: ¿estos números van juntos de esa manera?
working-plan-3 = Tengo una duda con «{ $line }»: ¿qué regla te llevó ahí?
working-start-0 = ¿«{ $line }» dice lo mismo que la pregunta?
working-start-1 = Lee la pregunta otra vez: ¿«{ $line }» es lo que pide?
working-start-2 = ¿Cómo llegaste de la pregunta a «{ $line }»?
working-start-3 = Compara «{ $line }» con la pregunta, palabra por palabra.

# A right number that is not the last one.
working-midway-0 = { $value } es correcto en el camino, pero no es el final. ¿Qué pide la pregunta?
working-midway-1 = Estás cerca: { $value } es un paso del camino. ¿Qué falta hacer con eso?
working-midway-2 = { $value } es parte de la solución. ¿Qué paso viene después?
working-midway-3 = Obtuviste { $value }, y te va a hacer falta. ¿Qué haces ahora con eso?

# The work goes on: nothing was counted.
working-so-far-0 = Bien hasta aquí.
working-so-far-1 = Vas en camino, y todo es correcto.
working-so-far-2 = Sí, así sigue.
working-so-far-3 = Bien, sigue así.
working-unsure-0 = Veo hacia dónde vas.
working-unsure-1 = Gracias por mostrármelo.
working-unsure-2 = Ya tienes un comienzo.
working-unsure-3 = Leí tus pasos.
working-next-letter = ¿Qué puedes hacer en los dos lados para ir dejando sola la letra { $letter }?
working-next-result = ¿Qué harás ahora con { $value }?
working-next-result-open = Ahora calcúlalo: ¿qué sale?
working-next-plain = ¿Cuál es el siguiente paso?
working-which = ¿Cuál de tus resultados responde a la pregunta? Mándame ese.

# The answer is right.
working-right-slip = La respuesta encaja, pero «{ $line }» no es correcto tal como está. ¿Ves qué debería decir ahí?
working-usual-0 = Normalmente se escribe así: { $usual }.
working-usual-1 = La forma habitual de escribirlo es { $usual }.
working-usual-2 = La mayoría escribe { $usual }, y es lo mismo.
working-usual-3 = Tu forma está bien; la habitual es { $usual }.

# One thing to do, where what was said of a wrong answer asks for nothing.
answer-again-0 = ¿Qué obtienes si haces ese paso otra vez?
answer-again-1 = ¿Dónde cambiarías algo?
answer-again-2 = ¿Qué paso vas a mirar primero?
answer-again-3 = ¿Cómo queda si tienes eso en cuenta?
answer-again-choice-0 = ¿Qué opción encaja mejor?
answer-again-choice-1 = ¿Cuál elegirías ahora?
answer-again-choice-2 = ¿Qué eliges si tienes eso en cuenta?
answer-again-choice-3 = ¿Cuál de las otras puedes probar?
